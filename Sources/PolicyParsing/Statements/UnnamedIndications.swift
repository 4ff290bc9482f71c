import EvidenceModel
import TextAnalysis
import Vocabulary

/// `Indications for which coverage is not authorized`, with the indications in the list below it.
enum UnnamedIndications {
  /// The longest text of indications, in bytes.
  private static let longest = 300

  /// Whether a subject only stands for the indications that a list names.
  static func isSubject(_ service: String) -> Bool {
    GrantVocabulary.unnamedIndications.contains { service.lowercased().hasPrefix($0) }
  }

  /// The indications that the items of a list name, as many as are short enough to be read; nil
  /// where there are none.
  static func names(_ items: [CriteriaNode]) -> String? {
    var names = ""
    for item in items {
      let name = name(item.text)
      guard names.utf8.count + name.utf8.count <= longest else { break }
      if !name.isEmpty { names += (names.isEmpty ? "" : "; ") + name }
    }
    return names.isEmpty ? nil : names
  }

  /// An item's words up to what is said of the indication.
  private static func name(_ item: String) -> String {
    let bytes = Array(item.utf8)
    let lowered = bytes.map(\.asciiLowercased)
    let end = GrantVocabulary.indicationEnds.first(in: lowered, bytes.indices)
    var name = bytes[..<(end?.range.lowerBound ?? bytes.count)]
    while let last = name.last, last <= 0x20 || ",;.:(".utf8.contains(last) { name.removeLast() }
    return String(decoding: name, as: UTF8.self)
  }
}
