/// What is inside a segment, for people who look at one.
package struct SegmentInspection: Hashable, Sendable {
  /// The space that one structure takes.
  package struct Space: Hashable, Sendable {
    /// The structure, or nil for the header.
    package let section: SegmentSection?
    /// Its bytes.
    package let byteCount: Int
  }

  /// The format version.
  package let formatVersion: UInt32
  /// The number of documents.
  package let documentCount: Int
  /// The number of terms, a term in two fields counted twice.
  package let termCount: Int
  /// The fields with weights and statistics.
  package let fields: [FieldStatistics]
  /// The space by structure, in file order; together the whole file.
  package let space: [Space]
}

extension SegmentReader {
  /// Returns what is inside the segment as a whole.
  package func inspection() -> SegmentInspection {
    let header = SegmentInspection.Space(section: nil, byteCount: SegmentHeader.size)
    let sections = SegmentSection.allCases.map {
      SegmentInspection.Space(section: $0, byteCount: file.range(of: $0).count)
    }
    return SegmentInspection(
      formatVersion: SegmentFormat.version, documentCount: documentCount, termCount: termCount,
      fields: fields, space: [header] + sections)
  }

  /// Returns where a term stands: each document with the positions, in document order.
  package func occurrences(
    of term: TermBytes, field: FieldName, limit: Int = .max
  ) throws(SegmentError) -> [TermOccurrences] {
    guard let index = fields.firstIndex(where: { $0.name == field }),
      let info = try dictionary.info(for: DictionaryKey(field: index, term: term))
    else { return [] }
    let head = try PostingListHead(file, info)
    var postings = PostingBlock()
    var positions = PositionBuffer()
    var occurrences: [TermOccurrences] = []
    for block in 0..<head.blockCount where occurrences.count < limit {
      try postings.read(block, of: head)
      for index in 0..<min(postings.count, limit - occurrences.count) {
        try postings.positions(at: index, of: head, to: &positions)
        let document = DocID(rawValue: postings.documents[index])
        occurrences.append(TermOccurrences(document: document, positions: positions.array))
      }
    }
    return occurrences
  }
}

/// Where a term stands in a document.
package struct TermOccurrences: Hashable, Sendable {
  /// The document.
  package let document: DocID

  /// The positions, ascending.
  package let positions: [UInt32]
}
