/// A term of a document with its places.
package struct DocumentTerm: Hashable, Sendable {
  /// The field.
  package let field: FieldName

  /// The term.
  package let term: TermBytes

  /// Where it stands in the field, ascending.
  package let positions: [UInt32]
}

extension SegmentReader {
  /// Returns the terms of a document: by field, then ascending.
  ///
  /// - Complexity: One block of each posting list of the segment is read, since no list of a
  ///   document's terms is stored.
  package func terms(of document: DocID) throws(SegmentError) -> [DocumentTerm] {
    var terms: [DocumentTerm] = []
    var iterator = dictionary.allTerms()
    var positions = PositionBuffer()
    while let entry = try iterator.next() {
      guard entry.key.field < fields.count else { throw unknownField(entry.key.field) }
      let head = try PostingListHead(file, entry.info)
      let block = head.block(holding: document.rawValue, from: 0)
      guard block < head.blockCount else { continue }
      var postings = PostingBlock()
      try postings.read(block, of: head)
      let place = (0..<postings.count).first { postings.documents[$0] == document.rawValue }
      guard let place else { continue }
      try postings.positions(at: place, of: head, to: &positions)
      terms.append(
        DocumentTerm(
          field: fields[entry.key.field].name, term: entry.key.term, positions: positions.array))
    }
    return terms
  }
}
