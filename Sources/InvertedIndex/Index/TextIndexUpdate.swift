/// Brings an index of text up to date: documents are removed and added, and what is written shares
/// all files that stay with the index before.
///
/// The index that results answers exactly as one built from its live documents alone. Changing a
/// document is removing it as it was and adding it as it is. Nothing of the index before changes, so
/// that whoever reads it goes on, and a writer that is killed leaves it whole.
///
/// ```swift
/// var update = try TextIndexUpdate(base: index, schema: schema)
/// try update.remove(before)
/// try update.add(after)
/// let files = try update.write(to: draft)
/// ```
///
/// Documents may be added in any order; in the byte order of their keys it costs least, since that
/// is the order in which they are stored.
package struct TextIndexUpdate {
  /// The index before, or nil.
  let base: TextIndex?
  /// The fields.
  let schema: SegmentSchema
  /// What reads fields that are texts.
  let analysis: (any WordAnalysis)?
  /// The memory that building and merging may take.
  let memory: BuildMemory
  /// Which segments are merged.
  let policy: MergePolicy
  /// What is removed, by segment of the index before.
  private(set) var removals: [Int: RemovalBatch] = [:]
  /// The new documents.
  private(set) var added: SegmentWriter
  /// Whether they came in the byte order of their keys.
  private(set) var isInKeyOrder = true
  /// About how many bytes they have.
  private(set) var addedSize = 0

  private var lastKey: String?

  /// Begins an update, or, without an index before, a new index.
  ///
  /// - Parameters:
  ///   - base: The index before; its fields have to be those of the schema.
  ///   - schema: The fields with their weights.
  ///   - analysis: What reads fields that are texts.
  ///   - memory: How much memory building may take, and the folder for temporary files.
  ///   - policy: Which segments are merged.
  /// - Throws: `TextIndexUpdateError.writing` when the schema cannot be stored or is not that of the
  ///   index before, which then has to be built anew.
  package init(
    base: TextIndex? = nil, schema: SegmentSchema, analysis: (any WordAnalysis)? = nil,
    memory: BuildMemory = BuildMemory(), policy: MergePolicy = MergePolicy()
  ) throws(TextIndexUpdateError) {
    added = try writingFiles { () throws(SegmentWriterError) in
      try SegmentWriter(schema: schema, analysis: analysis, memory: memory)
    }
    let fields = base?.fields.map { SegmentSchema.Field($0.name, weight: $0.weight) }
    guard fields == nil || fields == schema.fields else {
      throw .writing(.schema(reason: "it is not that of the index before"))
    }
    self.base = base
    self.schema = schema
    self.analysis = analysis
    self.memory = memory
    self.policy = policy
  }

  /// Removes a document of the index before.
  ///
  /// - Parameter document: The document as it was when it was added: its terms are taken off the
  ///   statistics. That its fields are as long as those stored is checked.
  /// - Throws: `TextIndexUpdateError.missing` when the index has no such document,
  ///   `.changed` when it is not as it was; the update is as it was before.
  package mutating func remove(
    _ document: SegmentDocument
  ) throws(TextIndexUpdateError) {
    guard let base,
      let place = try readingBase({ () throws(SegmentError) in
        try base.place(of: document.key)
      }), !(removals[place.segment]?.removed.contains(place.document.rawValue) ?? false)
    else { throw .missing(key: document.key) }
    try checkLengths(document, base, place)
    let segment = base.segments[place.segment]
    try writingFiles { () throws(SegmentWriterError) in
      if removals[place.segment] == nil {
        removals[place.segment] = try RemovalBatch(
          segment, schema: schema, analysis: analysis, memory: memory)
      }
      try removals[place.segment]?.remove(document, at: place.document)
    }
  }

  /// Adds a document.
  ///
  /// - Throws: `TextIndexUpdateError.writing` when it cannot be stored, or its key is that of
  ///   another document that is there and has not been removed; the update is as it was before.
  package mutating func add(_ document: SegmentDocument) throws(TextIndexUpdateError) {
    if let base,
      let place = try readingBase({ () throws(SegmentError) in
        try base.place(of: document.key)
      }), !(removals[place.segment]?.removed.contains(place.document.rawValue) ?? false)
    {
      throw .writing(.duplicateKey(document.key))
    }
    try writingFiles { () throws(SegmentWriterError) in try added.add(document) }
    if let lastKey, !lastKey.utf8.lexicographicallyPrecedes(document.key.utf8) {
      isInKeyOrder = false
    }
    lastKey = document.key
    addedSize += document.size
  }

  /// Whether nothing has been removed or added.
  package var isEmpty: Bool {
    added.documentCount == 0 && removals.values.allSatisfy { $0.writer.documentCount == 0 }
  }

  /// Writes the new index into a folder, which may be that of the index before.
  ///
  /// Files that stay get a second name in the folder, or are copied where that cannot be. New files
  /// are on the disk when the call returns; the caller makes the folder's own entries durable and
  /// publishes it. Until then nothing names the new files.
  ///
  /// - Returns: The files of the new index.
  /// - Throws: `TextIndexUpdateError`; the index before stays as it was.
  package func write(to folder: String) throws(TextIndexUpdateError) -> TextIndexFiles {
    var writing = TextIndexWriting(self, folder: IndexFolder(folder, base: base))
    return try writing.write()
  }

  private func checkLengths(
    _ document: SegmentDocument, _ base: TextIndex, _ place: TextIndex.Place
  ) throws(TextIndexUpdateError) {
    for field in schema.fields {
      let list = document.fields.first { $0.name == field.name }?.list(readBy: analysis)
      let got = Int(list?.placeCount ?? 0)
      let expected = try readingBase { () throws(SegmentError) in
        try base.length(of: field.name, in: place) ?? 0
      }
      guard got == expected else {
        throw .changed(
          key: document.key, field: field.name.rawValue, expected: expected, got: got)
      }
    }
  }
}

extension SegmentDocument {
  /// About how many bytes its terms take.
  fileprivate var size: Int { fields.reduce(0) { $0 + $1.size } }
}
