import EvidenceModel
import TextAnalysis
import Vocabulary

/// The names that the items of a list give, where a statement speaks of `the following procedures` or of
/// `indications for which coverage is not authorized`.
enum ListedNames {
  /// The longest text of names, in bytes.
  private static let longest = 300

  /// Whether a subject only stands for the indications that a list names.
  static func areIndications(_ service: String) -> Bool {
    GrantVocabulary.unnamedIndications.contains { service.lowercased().hasPrefix($0) }
  }

  /// The service that such a subject names: `Conditions for which night frames`; nil for `coverage`.
  static func service(ofIndications subject: String) -> String? {
    let parts = subject.split(separator: " for which ", maxSplits: 1)
    guard parts.count == 2, case let name = String(parts[1]), ServiceReference(name) == nil,
      !GrantVocabulary.genericServices.contains(name.lowercased())
    else { return nil }
    return name
  }

  /// The indications that the items of a list name; nil where there are none.
  static func indications(_ items: [String]) -> String? {
    joined(items, GrantVocabulary.indicationEnds)
  }

  /// The services that the items of a list name; nil where there are none.
  static func services(_ items: [String]) -> String? {
    joined(items, ServiceReferenceVocabulary.nameEnds)
  }

  /// The uses that a list names whose items name uses and no services: `any indications other than those
  /// above`; nil for another list.
  static func uses(_ items: [String]) -> String? {
    let names = items.map { name($0, ServiceReferenceVocabulary.nameEnds) }
    guard !names.isEmpty, names.allSatisfy(Residue.isOfUses) else { return nil }
    return joined(items, ServiceReferenceVocabulary.nameEnds)
  }

  /// The names, as many as are short enough to be read.
  private static func joined(_ items: [String], _ ends: PhraseTable<Void>) -> String? {
    var names = ""
    for item in items {
      let name = name(item, ends)
      guard names.utf8.count + name.utf8.count <= longest else { break }
      if name.contains(where: \.isLetter) { names += (names.isEmpty ? "" : "; ") + name }
    }
    return names.isEmpty ? nil : names
  }

  /// An item's words up to what is said of what it names.
  private static func name(_ item: String, _ ends: PhraseTable<Void>) -> String {
    let bytes = Array(item.utf8)
    let lowered = bytes.map(\.asciiLowercased)
    let end = ends.first(in: lowered, bytes.indices)?.range.lowerBound ?? bytes.count
    var name = bytes[..<min(end, sentenceEnd(bytes))]
    while true {
      if let last = name.last, last <= 0x20 || ",;.:(".utf8.contains(last) {
        name.removeLast()
      } else if let joiner = [" and", " or"].first(where: {
        lowered[name.indices].suffix($0.utf8.count).elementsEqual($0.utf8)
      }) {
        name.removeLast(joiner.utf8.count)
      } else {
        return String(decoding: name, as: UTF8.self)
      }
    }
  }

  /// Where an item's first sentence or label ends.
  private static func sentenceEnd(_ bytes: [UInt8]) -> Int {
    let stops: Set<UInt8> = [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")]
    return bytes.indices.first { index in
      stops.contains(bytes[index]) && index > 3
        && (index + 1 == bytes.count || bytes[index + 1] == 0x20)
        && !bytes[(index + 1)...].starts(with: " with".utf8)
    } ?? bytes.count
  }
}
