/// What the term dictionary knows of a term.
struct TermInfo: Hashable {
  /// In how many documents the term stands.
  var documentFrequency: Int

  /// How often it stands in all of them.
  var totalFrequency: Int

  /// Where its posting list is, counted from the start of the section.
  var postings: Range<Int>

  /// Where its positions are, counted from the start of the section.
  var positions: Range<Int>
}

/// A term as the dictionary sorts it: a byte for the field, then the term's bytes.
struct DictionaryKey: Hashable {
  /// The bytes that are compared.
  let bytes: [UInt8]

  /// Joins a field and a term.
  init(field: Int, term: TermBytes) { bytes = [UInt8(field)] + term }

  /// Takes bytes that stand in a dictionary; the caller has checked that there is a field byte.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The position of the field in the schema.
  var field: Int { bytes.first.map { Int($0) } ?? 0 }

  /// The term's bytes.
  var term: TermBytes { Array(bytes.dropFirst()) }
}

extension DictionaryKey: Comparable {
  /// Orders keys by their bytes.
  static func < (left: DictionaryKey, right: DictionaryKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
