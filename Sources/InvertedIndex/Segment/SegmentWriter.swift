/// Collects documents and writes them as one segment.
///
/// Documents are numbered in the order of adding. The bytes depend on the schema and the documents
/// in that order and on nothing else.
package struct SegmentWriter {
  private let schema: SegmentSchema
  private let fieldNumbers: [FieldName: Int]
  private var keys: [String] = []
  private var knownKeys: Set<String> = []
  /// For each field, the length in each document.
  private var lengths: [[UInt32]]
  /// For each field, the posting list of each term.
  private var lists: [[TermBytes: PostingList]]
  private var attributes = AttributesWriter()

  /// Begins a segment with some fields.
  package init(schema: SegmentSchema) throws(SegmentWriterError) {
    try Self.check(schema)
    self.schema = schema
    let numbered = schema.fields.enumerated().map { ($1.name, $0) }
    fieldNumbers = Dictionary(uniqueKeysWithValues: numbered)
    lengths = Array(repeating: [], count: schema.fields.count)
    lists = Array(repeating: [:], count: schema.fields.count)
  }

  /// How many documents have been added.
  package var documentCount: Int { keys.count }

  /// Adds a document; when it throws, the writer is as it was before.
  package mutating func add(_ document: SegmentDocument) throws(SegmentWriterError) {
    try check(document)
    let number = UInt32(keys.count)
    keys.append(document.key)
    knownKeys.insert(document.key)
    attributes.append(document)
    for field in lengths.indices { lengths[field].append(0) }
    for field in document.fields {
      guard let fieldNumber = fieldNumbers[field.name] else { continue }
      lengths[fieldNumber][Int(number)] = Self.length(of: field)
      for token in field.tokens {
        lists[fieldNumber][token.term, default: PostingList()]
          .append(document: number, position: token.position)
      }
    }
  }

  /// Returns the bytes of the whole segment.
  package func serialized() -> [UInt8] {
    let (terms, termIndex, postings, positions) = termSections()
    return SegmentSerializer.file(
      documentCount: keys.count,
      sections: [
        FieldsSection.serialized(schema, lengths: lengths), terms, termIndex, postings, positions,
        LengthsSection.serialized(lengths), KeysSection.serialized(keys), attributes.serialized(),
      ])
  }

  /// Writes the segment to a file and waits until it is on the disk.
  ///
  /// The caller publishes it: a file that is interrupted half-way is refused by the reader.
  package func write(to path: String) throws(SegmentWriterError) {
    try FileWriting.write(serialized(), to: path)
  }

  private func check(_ document: SegmentDocument) throws(SegmentWriterError) {
    guard keys.count < SegmentFormat.documentLimit else {
      throw .tooManyDocuments(limit: SegmentFormat.documentLimit)
    }
    guard !knownKeys.contains(document.key) else { throw .duplicateKey(document.key) }
    try Self.check(document) { fieldNumbers[$0] != nil }
  }

  private func termSections() -> ([UInt8], [UInt8], [UInt8], [UInt8]) {
    var dictionary = TermDictionaryWriter()
    var writer = PostingListWriter()
    for (field, lists) in lists.enumerated() {
      let sorted = lists.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      for (term, list) in sorted {
        let info = writer.write(list, lengths: lengths[field])
        dictionary.append(DictionaryKey(field: field, term: term), info)
      }
    }
    return (
      dictionary.termsSection(), dictionary.indexSection(), writer.postings.bytes,
      writer.positions.bytes
    )
  }

  /// Counts the places of a field: tokens that share the place of the token before them do not
  /// make it longer.
  private static func length(of field: SegmentDocument.Field) -> UInt32 {
    var length: UInt32 = 0
    var previous: UInt32?
    for token in field.tokens where token.position != previous {
      length += 1
      previous = token.position
    }
    return length
  }
}
