/// Collects documents and writes them as one segment.
///
/// Documents are numbered in the order of adding. The bytes depend on the schema and the documents
/// in that order and on nothing else.
package struct SegmentWriter {
  private let schema: SegmentSchema
  private let fieldNumbers: [FieldName: Int]
  private var keys = KeyTable()
  /// For each field, the length in each document.
  private var lengths: [[UInt32]]
  private var log = OccurrenceLog(firstDocument: 0)
  /// What was logged before and has been moved out of memory, but for the run that is being moved.
  private var runs: [PostingRun] = []
  private var mover: RunMover
  private let memory: BuildMemory
  private let analysis: (any WordAnalysis)?
  private var attributes = AttributesWriter()

  /// Begins a segment with some fields; `analysis` reads those that are texts.
  package init(
    schema: SegmentSchema, analysis: (any WordAnalysis)? = nil,
    memory: BuildMemory = BuildMemory()
  ) throws(SegmentWriterError) {
    try Self.check(schema)
    self.schema = schema
    self.analysis = analysis
    self.memory = memory
    mover = RunMover(memory)
    let numbered = schema.fields.enumerated().map { ($1.name, $0) }
    fieldNumbers = Dictionary(uniqueKeysWithValues: numbered)
    lengths = Array(repeating: [], count: schema.fields.count)
  }

  /// How many documents have been added.
  package var documentCount: Int { keys.count }

  /// Adds a document; when it throws, the writer is as it was before.
  package mutating func add(_ document: SegmentDocument) throws(SegmentWriterError) {
    try check(document)
    if isLogFull { try moveOutLog() }
    let number = keys.count
    keys.append(document.key)
    attributes.append(document)
    for field in lengths.indices { lengths[field].append(0) }
    for field in document.fields {
      guard let fieldNumber = fieldNumbers[field.name] else { continue }
      lengths[fieldNumber][number] = log(field.content, UInt8(fieldNumber))
    }
    log.endDocument()
  }

  /// Whether the log should be moved out.
  private var isLogFull: Bool {
    log.entries.byteCount > memory.runLimit || log.byteCount > logLimit || log.isFull
  }

  /// How large the log may become: what the limit leaves for it beside what is kept of each document
  /// and what writing takes.
  private var logLimit: Int {
    let perDocument = lengths.count * 4 + attributes.bytesPerDocument + KeyTable.sortBytesPerKey
    return memory.logLimit(beside: keys.byteCount + keys.count * perDocument)
  }

  /// Logs a field and returns how many places it has.
  private mutating func log(_ content: SegmentDocument.Field.Content, _ field: UInt8) -> UInt32 {
    switch content {
    case .tokens(let list):
      log.append(list, field: field)
      return list.placeCount
    case .text(let text):
      guard let analysis else { return 0 }
      return log.append(text, field: field, analysis: analysis)
    }
  }

  /// Returns the bytes of the whole segment.
  ///
  /// What was logged is given up on the way, so that merging has its memory, unless somebody still
  /// has the writer: who needs it no more writes `(consume writer)`.
  package consuming func serialized() throws(SegmentWriterError) -> [UInt8] {
    var output = SegmentOutput(documentCount: keys.count)
    try write(to: &output)
    return try output.finish()
  }

  /// Writes the segment to a file and waits until it is on the disk.
  ///
  /// The caller publishes it: a file that is interrupted half-way is refused by the reader. What was
  /// logged is given up as `serialized` says.
  package consuming func write(to path: String) throws(SegmentWriterError) {
    try FileWriting.write(to: path) { descriptor throws(SegmentWriterError) in
      var output = SegmentOutput(
        documentCount: keys.count, descriptor: descriptor, path: path)
      try write(to: &output)
      _ = try output.finish()
    }
  }

  private mutating func write(to output: inout SegmentOutput) throws(SegmentWriterError) {
    let fields = statistics
    let terms = try termSections(fields)
    try output.write(FieldsSection.serialized(fields))
    try output.write(terms.dictionary.termsSection())
    try output.write(terms.dictionary.indexSection())
    try output.write(terms.postings)
    try output.write(terms.positions)
    try output.write(LengthsSection.serialized(lengths))
    try output.write(KeysSection.serialized(keys))
    try output.write(attributes.serialized())
  }

  /// Has what was logged since the last time inverted and moved out of memory.
  private mutating func moveOutLog() throws(SegmentWriterError) {
    let spare = try mover.moveOut(LoggedRun(log), after: &runs)
    log.beginRun(
      firstDocument: UInt32(keys.count), spare: spare, keptLimit: logLimit / 2)
  }

  /// The runs that were moved out and the log as the last run; the log is empty afterwards.
  private mutating func takeRuns() throws(SegmentWriterError) -> [PostingRun] {
    try runs.append(mover.last(LoggedRun(log), after: &runs))
    log = OccurrenceLog(firstDocument: UInt32(keys.count), numbering: log.numbering + 1)
    mover = RunMover(memory)
    for index in runs.indices { try runs[index].begin() }
    return runs
  }

  private func check(_ document: SegmentDocument) throws(SegmentWriterError) {
    guard keys.count < SegmentFormat.documentLimit, keys.hasRoom(for: document.key) else {
      throw .tooManyDocuments(limit: SegmentFormat.documentLimit)
    }
    guard !keys.contains(document.key) else { throw .duplicateKey(document.key) }
    try Self.check(document, hasAnalysis: analysis != nil) { fieldNumbers[$0] != nil }
  }

  private mutating func termSections(
    _ fields: [FieldStatistics]
  ) throws(SegmentWriterError) -> TermSectionsWriter {
    var writer = TermSectionsWriter(
      fields, lengths: lengths, documentCount: keys.count, buffers: memory)
    try writer.write(takeRuns())
    return writer
  }

  /// The fields with what the segment knows of each as a whole.
  private var statistics: [FieldStatistics] {
    zip(schema.fields, lengths).map { field, lengths in
      FieldStatistics(
        name: field.name, weight: field.weight, documentCount: lengths.count { $0 > 0 },
        totalLength: lengths.reduce(0) { $0 + Int($1) })
    }
  }
}
