/// Writes the live documents of several segments as one, in the byte order of their keys.
///
/// The bytes are those that `SegmentWriter` writes of the same documents in this order. Lists are
/// read and written term by term and no text is analysed again: in memory are the keys, numbers,
/// lengths and attributes of the documents, one term's list, as much of the sections as
/// `BuildMemory` allows, and as many bytes of the segments that are read.
struct SegmentMerger {
  /// A segment and which of its documents are left out.
  struct Input {
    /// The segment.
    let reader: SegmentReader
    /// The documents that are left out.
    let removed: RemovedDocuments?
  }

  private let inputs: [Input]
  private let documents: MergedDocuments
  private let lengths: [[UInt32]]
  private let fields: [FieldStatistics]
  private let memory: BuildMemory

  /// Prepares to merge segments, at least one, that have the same fields.
  init(_ inputs: [Input], memory: BuildMemory) throws(TextIndexUpdateError) {
    let documents = try MergedDocuments(inputs)
    let lengths = try readingBase { () throws(SegmentError) in
      try Self.lengths(of: documents, inputs)
    }
    self.inputs = inputs
    self.documents = documents
    self.lengths = lengths
    self.memory = memory
    fields = zip(inputs[0].reader.fields, lengths).map { field, lengths in
      FieldStatistics(
        field, documentCount: lengths.count { $0 > 0 },
        totalLength: lengths.reduce(0) { $0 + Int($1) })
    }
  }

  /// Writes the segment to a file and waits until it is on the disk.
  func write(to path: String) throws(TextIndexUpdateError) {
    let terms = try mergedTerms()
    let attributes = try readingBase { () throws(SegmentError) in try mergedAttributes() }
    try writingFiles { () throws(SegmentWriterError) in
      try FileWriting.write(to: path) { descriptor throws(SegmentWriterError) in
        var output = SegmentOutput(
          documentCount: documents.keys.count, descriptor: descriptor, path: path)
        try write(terms, attributes, to: &output)
        _ = try output.finish()
      }
    }
  }

  private func write(
    _ terms: TermSectionsWriter, _ attributes: AttributesWriter, to output: inout SegmentOutput
  ) throws(SegmentWriterError) {
    try output.write(FieldsSection.serialized(fields))
    try output.write(terms.dictionary.termsSection())
    try output.write(terms.dictionary.indexSection())
    try output.write(terms.postings)
    try output.write(terms.positions)
    try output.write(LengthsSection.serialized(lengths))
    try output.write(KeysSection.serialized(documents.keys))
    try output.write(attributes.serialized())
  }

  private func mergedTerms() throws(TextIndexUpdateError) -> TermSectionsWriter {
    var writer = TermSectionsWriter(
      fields, lengths: lengths, documentCount: documents.keys.count, buffers: memory)
    var terms = MergedTerms(inputs.map(\.reader.dictionary))
    var postings = MergedPostings()
    var readCount = 0
    while let entry = try readingBase({ () throws(SegmentError) in try terms.next() }) {
      let isLeft = try readingBase { () throws(SegmentError) in
        try postings.collect(entry.parts, inputs, documents)
      }
      readCount += entry.parts.reduce(0) { $0 + $1.info.postings.count + $1.info.positions.count }
      if readCount > memory.limit / 4 {
        readCount = 0
        releasePages()
      }
      guard isLeft else { continue }
      guard entry.key.field < fields.count else {
        throw .base(inputs[0].reader.unknownField(entry.key.field))
      }
      try writingFiles { () throws(SegmentWriterError) in
        try postings.withList { list throws(SegmentWriterError) in
          try writer.write(list, entry.key.field, entry.key.term[...])
        }
      }
    }
    return writer
  }

  /// Lets go what was read of the segments: terms follow one another, and so do their lists.
  private func releasePages() {
    for input in inputs { input.reader.file.releasePages() }
  }

  private func mergedAttributes() throws(SegmentError) -> AttributesWriter {
    var writer = AttributesWriter()
    for (source, key) in zip(documents.sources, documents.keys) {
      let reader = inputs[Int(source.input)].reader
      let document = DocID(rawValue: source.document)
      writer.append(
        SegmentDocument(
          key: key, fields: [], attributes: try reader.attributes(of: document),
          numbers: try reader.numbers(of: document)))
    }
    return writer
  }

  private static func lengths(
    of documents: MergedDocuments, _ inputs: [Input]
  ) throws(SegmentError) -> [[UInt32]] {
    var lengths: [[UInt32]] = []
    for field in inputs[0].reader.fields.indices {
      var column: [UInt32] = []
      column.reserveCapacity(documents.sources.count)
      for source in documents.sources {
        let all = inputs[Int(source.input)].reader.lengths[field]
        try column.append(
          UInt32(all.value(at: Int(source.document), below: Int(UInt32.max) + 1)))
      }
      lengths.append(column)
    }
    return lengths
  }
}
