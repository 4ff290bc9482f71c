import XMLReading

/// The publication dates of a JATS article.
struct JATSDates {
  private var dates: [(kind: String, parts: [(String, String)])] = []

  /// Takes the last of the open elements as it begins.
  mutating func begin(_ open: [JATSHandler.Element]) {
    guard let element = open.last else { return }
    switch element.name {
    case "pub-date": dates.append((Self.kind(of: element.attributes), []))
    case "date" where open.isInside("history"):
      dates.append((element.attributes["date-type"] ?? "", []))
    default: break
    }
  }

  /// Takes the last of the open elements as it ends; true where it is part of a date.
  mutating func end(_ open: [JATSHandler.Element], text: String) -> Bool {
    guard let element = open.last, open.isInside("pub-date") || open.isInside("date"),
      let tag = Self.tags[element.name], !dates.isEmpty
    else { return false }
    dates[dates.count - 1].parts.append((tag, text))
    return true
  }

  /// Writes the dates: one in print is when it was published, else the earliest other one.
  func write(_ lines: inout RecordLineWriter) {
    let hasPrint = dates.contains { $0.kind == "published" }
    for date in dates {
      let kind = !hasPrint && date.kind == "collection" ? "published" : date.kind
      lines.add("D+", kind)
      for (tag, text) in date.parts { lines.add(tag, text) }
    }
  }

  private static let tags = ["year": "DY", "month": "DM", "day": "DD", "season": "DS"]

  private static func kind(of attributes: [XMLAttribute]) -> String {
    if attributes["date-type"] == "pub" {
      return attributes["publication-format"] == "print" ? "published" : "electronic"
    }
    return switch attributes["pub-type"] ?? attributes["date-type"] ?? "" {
    case "ppub", "epub-ppub": "published"
    case "epub": "electronic"
    case "collection": "collection"
    case let other: other
    }
  }
}
