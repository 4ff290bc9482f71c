extension SegmentReader {
  /// Checks every byte and every structure, and throws the first fault.
  ///
  /// Header and length were checked when the segment was opened.
  package func verify() throws(SegmentError) {
    for section in SegmentSection.allCases {
      try file.checkSection(section)
      if section != .checksums { try file.checkPages(of: file.range(of: section), in: section) }
    }
    try verifyTerms()
    try verifyLengths()
    try keys.verify()
    for (_, attribute) in attributeColumns.texts.entries.sorted(by: { $0.name < $1.name }) {
      try attribute.verify()
    }
    for (_, attribute) in attributeColumns.numbers.entries.sorted(by: { $0.name < $1.name }) {
      try attribute.verify()
    }
  }

  /// Walks all terms: they ascend, their lists follow one another, and the lists can be read.
  private func verifyTerms() throws(SegmentError) {
    var iterator = dictionary.allTerms()
    var previous: TermIterator.Entry?
    var count = 0
    while let entry = try iterator.next() {
      guard entry.key.field < fields.count else { throw unknownField(entry.key.field) }
      let before = previous?.info
      guard previous.map({ $0.key < entry.key }) ?? true,
        entry.info.postings.lowerBound == before?.postings.upperBound ?? 0,
        entry.info.positions.lowerBound == before?.positions.upperBound ?? 0
      else { throw malformed(.terms, "ascending terms with lists in a row", "term \(count)") }
      try verifyList(entry)
      previous = entry
      count += 1
    }
    guard count == termCount else { throw malformed(.terms, "\(termCount) terms", "\(count)") }
    guard previous?.info.postings.upperBound ?? 0 == file.range(of: .postings).count,
      previous?.info.positions.upperBound ?? 0 == file.range(of: .positions).count
    else { throw malformed(.postings, "lists that fill their sections", "bytes of no term") }
  }

  private func verifyList(_ entry: TermIterator.Entry) throws(SegmentError) {
    let info = entry.info
    let head = try PostingListHead(file, info)
    var postings = PostingBlock()
    var positions = PositionBuffer()
    var occurrences = 0
    var bounds = BoundVerifier(head, windowCount: PostingListHead.windowCount(documentCount))
    let impact = FieldImpact(fields[entry.key.field])
    for block in 0..<head.blockCount {
      try postings.read(block, of: head)
      let frequencies = try postings.frequencies(of: head)
      for index in 0..<postings.count {
        try postings.positions(at: index, of: head, to: &positions)
        occurrences += positions.count
        let document = postings.documents[index]
        let length = try lengths[entry.key.field].value(at: Int(document))
        try bounds.check(document, impact.impact(frequency: frequencies[index], length: length))
      }
    }
    try bounds.finish()
    guard occurrences == info.totalFrequency else {
      throw malformed(.postings, "\(info.totalFrequency) positions", "\(occurrences)")
    }
  }

  private func verifyLengths() throws(SegmentError) {
    for (field, column) in zip(fields, lengths) {
      var total = 0
      var count = 0
      for document in 0..<documentCount {
        let length = try column.value(at: document, below: Int(UInt32.max) + 1)
        total += length
        count += length > 0 ? 1 : 0
      }
      guard total == field.totalLength, count == field.documentCount else {
        throw malformed(
          .fields, "length \(field.totalLength) in \(field.documentCount) documents",
          "\(total) in \(count)")
      }
    }
  }

  private func malformed(
    _ section: SegmentSection, _ expected: String, _ got: String
  ) -> SegmentError {
    .malformed(
      file: file.path, section: section, offset: file.range(of: section).lowerBound,
      expected: expected, got: got)
  }
}
