import XMLReading

/// The lists of a Word document: how each level counts, and how far it has come.
///
/// Word keeps no number in the text; it is computed as it is when the document is shown
/// (ECMA-376 part 1, 17.9).
struct DOCXNumbering {
  /// How a level of a list is signed.
  private struct Level: Hashable {
    var format = "decimal"
    var pattern = "%1."
    var start = 1
  }

  private var levels: [String: [Int: Level]] = [:]
  private var abstractOfList: [String: String] = [:]
  private var overrides: [String: [Int: Int]] = [:]
  private var counts: [String: [Int: Int]] = [:]

  /// Reads `word/numbering.xml`.
  init(_ part: MarkupElement?) {
    guard let root = part?.first("w:numbering") else { return }
    for element in root.elements {
      switch element.name {
      case "w:abstractNum": readAbstract(element)
      case "w:num": readList(element)
      default: break
      }
    }
  }

  /// The sign of the next item of a list, with a space after it.
  ///
  /// - Parameters:
  ///   - list: The list's id (`w:numId`).
  ///   - level: The item's level, from 0.
  /// - Returns: The sign, empty where the list has none.
  mutating func next(list: String, level: Int) -> String {
    guard let abstract = abstractOfList[list], let own = levels[abstract]?[level] else {
      return "• "
    }
    guard own.format != "bullet" else { return "• " }
    guard own.format != "none" else { return "" }
    // Lists that share a definition go on counting together unless one starts anew.
    let counter = overrides[list] == nil ? abstract : "list " + list
    let start = overrides[list]?[level] ?? own.start
    let count = counts[counter]?[level].map { $0 + 1 } ?? start
    counts[counter, default: [:]][level] = count
    for deeper in counts[counter]?.keys.filter({ $0 > level }) ?? [] {
      counts[counter]?[deeper] = nil
    }
    return sign(own, abstract, counts[counter] ?? [:]) + " "
  }

  /// The pattern with the count of each level in the place of its `%1`, `%2` and so on.
  private func sign(_ own: Level, _ abstract: String, _ counts: [Int: Int]) -> String {
    var text = ""
    var isNumber = false
    for character in own.pattern {
      if isNumber, let digit = character.wholeNumberValue, digit > 0 {
        let level = levels[abstract]?[digit - 1] ?? Level()
        text += ListNumber.text(counts[digit - 1] ?? level.start, Self.style(level.format))
        isNumber = false
      } else if character == "%" {
        isNumber = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  private static func style(_ format: String) -> ListNumber.Style {
    switch format {
    case "lowerLetter": .lowerLetter
    case "upperLetter": .upperLetter
    case "lowerRoman": .lowerRoman
    case "upperRoman": .upperRoman
    default: .decimal
    }
  }

  private mutating func readAbstract(_ element: MarkupElement) {
    guard let id = element[attribute: "w:abstractNumId"] else { return }
    for level in element.elements where level.name == "w:lvl" {
      guard let number = level[attribute: "w:ilvl"].flatMap({ Int($0) }) else { continue }
      levels[id, default: [:]][number] = Level(
        format: level.first("w:numFmt")?[attribute: "w:val"] ?? "decimal",
        pattern: level.first("w:lvlText")?[attribute: "w:val"] ?? "",
        start: level.first("w:start")?[attribute: "w:val"].flatMap { Int($0) } ?? 1)
    }
  }

  private mutating func readList(_ element: MarkupElement) {
    guard let id = element[attribute: "w:numId"],
      let abstract = element.first("w:abstractNumId")?[attribute: "w:val"]
    else { return }
    abstractOfList[id] = abstract
    for change in element.elements where change.name == "w:lvlOverride" {
      guard let level = change[attribute: "w:ilvl"].flatMap({ Int($0) }),
        let start = change.first("w:startOverride")?[attribute: "w:val"].flatMap({ Int($0) })
      else { continue }
      overrides[id, default: [:]][level] = start
    }
  }
}
