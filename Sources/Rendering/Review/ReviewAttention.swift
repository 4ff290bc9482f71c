internal import EvidenceModel

/// The points of a packet that a reviewer should see first, the weightiest first.
enum ReviewAttention {
  /// The points in words.
  static func points(_ packet: ReviewPacket) -> [String] {
    [alerts(packet), findings(packet), search(packet), new(packet), gaps(packet), others(packet)]
      .compactMap(\.self) + [changes(packet), statuses(packet)].compactMap(\.self)
  }

  private static func alerts(_ packet: ReviewPacket) -> String? {
    guard !packet.alerts.isEmpty else { return nil }
    let words = packet.statusCounts.filter { ![.unchecked, .clean].contains($0.status) }
      .map { "\($0.count) \($0.status.name)" }
    let first = packet.alerts.prefix(3).map(\.reference.rawValue).joined(separator: ", ")
    return "References: \(words.joined(separator: ", ")) (\(first)"
      + (packet.alerts.count > 3 ? " and more)" : ")") + "."
  }

  private static func findings(_ packet: ReviewPacket) -> String? {
    let open = packet.findings.filter { $0.accepted == nil }
    guard !open.isEmpty else { return nil }
    let counts = [DiagnosticSeverity.error, .warning, .note].compactMap { severity -> String? in
      let count = open.count { $0.severity == severity }
      return count > 0 ? counted(count, severity.rawValue, severity.rawValue + "s") : nil
    }
    let short = open.filter { $0.message.count <= longestMessage }.prefix(2).map(\.message)
    let first = short.isEmpty ? "" : ", first of all: " + short.joined(separator: "; ")
    return "What does not add up: \(counts.joined(separator: ", "))\(first)."
  }

  /// Longer messages are left to their own section.
  private static let longestMessage = 140

  private static func search(_ packet: ReviewPacket) -> String? {
    guard let date = packet.search?.date else {
      return "The policy prints no date of its literature search."
    }
    let months = Self.months(from: date, to: packet.asOf)
    let age = months.map { ", " + counted($0, "month", "months") + " before this day" } ?? ""
    let review = packet.heading.lastReview.flatMap { last in
      last.year > date.year || (last.year == date.year && (last.month ?? 0) > (date.month ?? 12))
        ? "; the last review (\(last.iso)) rests on a search that is older than it" : nil
    }
    return "Literature was searched \(date.iso)\(age)\(review ?? "")."
  }

  private static func months(from date: PartialDate, to day: PartialDate) -> Int? {
    guard let one = date.month, let other = day.month else { return nil }
    let whole = (day.year - date.year) * 12 + other - one
    let isShort = (day.day ?? 31) < (date.day ?? 1)
    return max(0, whole - (isShort ? 1 : 0))
  }

  private static func new(_ packet: ReviewPacket) -> String {
    guard let count = packet.literatureCount else {
      return "No literature was added, so nothing new could be looked for: "
        + "evq literature add FILE, with the results of the searches below."
    }
    let records = counted(count, "record", "records")
    let date = packet.literatureDate.map { " of " + $0.iso } ?? ""
    let found = Set(packet.statements.flatMap { $0.new.map(\.id) }).count
    let since = packet.since.map { " since " + $0.iso } ?? ""
    return "New literature\(since): \(found == 0 ? "none" : String(found)) among \(records)\(date)."
  }

  private static func gaps(_ packet: ReviewPacket) -> String? {
    let gaps = Set(packet.statements.flatMap { $0.gaps.map(\.wanted) })
    return gaps.isEmpty
      ? nil
      : "Evidence that the policy itself says is missing: "
        + gaps.sorted().prefix(3).joined(separator: "; ") + "."
  }

  private static func others(_ packet: ReviewPacket) -> String? {
    let lines = packet.statements.flatMap { statement in
      statement.elsewhere.filter {
        $0.classes != statement.answer.statement.determination.classes
      }
    }
    guard !lines.isEmpty else { return nil }
    var names: [String] = []
    for line in lines {
      let name = line.statement.rawValue + " " + line.classes.map(\.name).joined(separator: " + ")
      if !names.contains(name) { names.append(name) }
    }
    return "Determined otherwise elsewhere: " + names.prefix(4).joined(separator: "; ") + "."
  }

  private static func changes(_ packet: ReviewPacket) -> String? {
    guard let changes = packet.changes else {
      return "No earlier edition is in the corpus to compare with."
    }
    let edition = changes.old.heading.edition ?? "undated"
    return "Since the edition of \(edition): "
      + counted(changes.statements.count, "determination differs", "determinations differ") + "."
  }

  private static func statuses(_ packet: ReviewPacket) -> String? {
    let unchecked = packet.statusCounts.first { $0.status == .unchecked }?.count ?? 0
    guard unchecked > 0 else { return nil }
    return counted(unchecked, "reference is", "references are")
      + " unchecked: no literature at hand has the work."
  }
}
