import Vocabulary

/// What a subject that names no service stands for.
enum ServiceReference: Hashable, Sendable {
  /// The items of the list below: `The following procedures`.
  case list
  /// The uses that the list below names, of a service named elsewhere: `The following indications`.
  case uses
  /// The service named before, or by the document: `The procedure`.
  case before

  private typealias Words = ServiceReferenceVocabulary
  /// The most words of the name of a list.
  private static let longest = 10

  /// Reads a subject; nil where it names a service.
  init?(_ service: String) {
    let lowered = service.lowercased()
    if Words.references.contains(lowered)
      || Words.requestOpenings.contains(where: lowered.hasPrefix)
    {
      self = .before
      return
    }
    if Words.usesOpenings.contains(where: lowered.hasPrefix) {
      self = .uses
      return
    }
    if Self.endsInList(service) {
      self = .list
      return
    }
    let bytes = service.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    var start = 0
    while let word = Words.quantifiers.match(in: bytes, at: start, before: bytes.count) {
      start = Self.next(bytes, word.range.upperBound)
    }
    if let opening = Words.listOpenings.match(in: bytes, at: start, before: bytes.count) {
      self.init(listed: Self.words(bytes[opening.range.upperBound...]))
    } else {
      guard let ending = Words.listEndings.first(in: bytes, start..<bytes.count),
        ending.range.upperBound == bytes.count, ending.range.lowerBound > start
      else { return nil }
      self = .list
    }
  }

  /// Whether words end in what stands for the items of a list: `When done with surgery EACH of the following`.
  static func endsInList(_ service: String) -> Bool {
    let words = service.lowercased()
    return Words.listNames.contains { name in
      guard words.hasSuffix(name) else { return false }
      let before = words.dropLast(name.count).split(separator: " ").last
      return before.map { !Words.listJoiners.contains(String($0)) } ?? true
    }
  }

  private init?(listed words: [String]) {
    guard words.count <= Self.longest else { return nil }
    let name = words.prefix { !Words.useStops.contains($0) }
    self = name.last.map(Words.useNouns.contains) ?? false ? .uses : .list
  }

  private static func next(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex { $0 != 0x20 } ?? bytes.count
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.prefix { $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ",") }.split(separator: 0x20).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
