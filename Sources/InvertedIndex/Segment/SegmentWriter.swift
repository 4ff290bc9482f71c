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
  private var log = OccurrenceLog(firstDocument: 0)
  private var attributes = AttributesWriter()

  /// Begins a segment with some fields.
  package init(schema: SegmentSchema) throws(SegmentWriterError) {
    try Self.check(schema)
    self.schema = schema
    let numbered = schema.fields.enumerated().map { ($1.name, $0) }
    fieldNumbers = Dictionary(uniqueKeysWithValues: numbered)
    lengths = Array(repeating: [], count: schema.fields.count)
  }

  /// How many documents have been added.
  package var documentCount: Int { keys.count }

  /// Adds a document; when it throws, the writer is as it was before.
  package mutating func add(_ document: SegmentDocument) throws(SegmentWriterError) {
    try check(document)
    let number = keys.count
    keys.append(document.key)
    knownKeys.insert(document.key)
    attributes.append(document)
    for field in lengths.indices { lengths[field].append(0) }
    for field in document.fields {
      guard let fieldNumber = fieldNumbers[field.name] else { continue }
      lengths[fieldNumber][number] = Self.length(of: field)
      for token in field.tokens {
        token.term.withUnsafeBytes {
          log.append($0, field: fieldNumber, position: token.position)
        }
      }
    }
    log.endDocument()
  }

  /// Returns the bytes of the whole segment.
  package func serialized() -> [UInt8] {
    let (terms, termIndex, postings, positions) = termSections()
    return SegmentSerializer.file(
      documentCount: keys.count,
      sections: [
        FieldsSection.serialized(statistics), terms, termIndex, postings, positions,
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
    let tokenCount = document.fields.reduce(0) { $0 + $1.tokens.count }
    guard log.terms.largestTotalFrequency + tokenCount <= SegmentFormat.occurrenceLimit else {
      throw .tooManyOccurrences(key: document.key, limit: SegmentFormat.occurrenceLimit)
    }
    try Self.check(document) { fieldNumbers[$0] != nil }
  }

  private func termSections() -> ([UInt8], [UInt8], [UInt8], [UInt8]) {
    var dictionary = TermDictionaryWriter()
    var writer = PostingListWriter(documentCount: keys.count)
    let impacts = statistics.map { FieldImpact($0) }
    let inverted = InvertedLog(log)
    for number in inverted.order {
      let field = Int(inverted.terms.records[Int(number)].field)
      let info = inverted.withList(of: number) {
        writer.write($0, lengths: lengths[field], impact: impacts[field])
      }
      let term = Array(inverted.terms.term(Int(number)))
      dictionary.append(DictionaryKey(field: field, term: term), info)
    }
    return (
      dictionary.termsSection(), dictionary.indexSection(), writer.postings.bytes,
      writer.positions.bytes
    )
  }

  /// The fields with what the segment knows of each as a whole.
  private var statistics: [FieldStatistics] {
    zip(schema.fields, lengths).map { field, lengths in
      FieldStatistics(
        name: field.name, weight: field.weight, documentCount: lengths.count { $0 > 0 },
        totalLength: lengths.reduce(0) { $0 + Int($1) })
    }
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
