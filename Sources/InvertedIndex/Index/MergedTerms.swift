/// Walks the terms of several dictionaries as one, in ascending order.
struct MergedTerms {
  /// A term and what each dictionary that has it knows of it.
  struct Entry {
    /// Field and term.
    var key: DictionaryKey
    /// The dictionaries that have the term, by their place in the list, ascending.
    var parts: [(source: Int, info: TermInfo)]
  }

  private var iterators: [TermIterator]

  /// Begins with the first terms.
  init(_ dictionaries: [TermDictionary]) { iterators = dictionaries.map { $0.allTerms() } }

  /// Begins with the first terms that do not precede a key.
  init(_ dictionaries: [TermDictionary], from key: DictionaryKey) throws(SegmentError) {
    iterators = []
    for dictionary in dictionaries { try iterators.append(dictionary.terms(from: key)) }
  }

  /// Returns the next term, or nil behind the last.
  mutating func next() throws(SegmentError) -> Entry? {
    var least: DictionaryKey?
    for index in iterators.indices {
      guard let entry = try iterators[index].peek() else { continue }
      if least.map({ entry.key < $0 }) ?? true { least = entry.key }
    }
    guard let least else { return nil }
    var parts: [(source: Int, info: TermInfo)] = []
    for index in iterators.indices {
      guard let entry = try iterators[index].peek(), entry.key == least else { continue }
      parts.append((index, entry.info))
      _ = try iterators[index].next()
    }
    return Entry(key: least, parts: parts)
  }
}
