extension TextIndex {
  /// Checks every byte and every structure, and that the segments go together, and throws the first
  /// fault.
  ///
  /// The removed documents have to be those that the statistics hold, with the same lengths and the
  /// same terms as often; no two documents that count may have one key; and several segments have to
  /// have their documents in the byte order of keys.
  package func verify() throws(SegmentError) {
    for segment in segments {
      try segment.reader.verify()
      for removed in segment.statistics { try removed.verify() }
      if segment.removed != nil { try RemovalVerifier(segment, folder: folder).verify() }
    }
    guard segments.count > 1 else { return }
    for (index, segment) in segments.enumerated() {
      try verifyKeys(of: segment, after: segments[..<index])
    }
  }

  private func verifyKeys(
    of segment: IndexSegment, after others: ArraySlice<IndexSegment>
  ) throws(SegmentError) {
    let keys = segment.reader.keys
    for place in 0..<segment.reader.documentCount {
      let document = try keys.document(inKeyOrder: place)
      guard document.rawValue == place else {
        throw segment.reader.malformedKeys("documents in order of keys", "\(document.rawValue)")
      }
      guard segment.isLive(document) else { continue }
      let key = try keys.key(of: document)
      for other in others {
        guard try other.document(of: key) == nil else {
          throw segment.reader.malformedKeys("keys of no other segment", key)
        }
      }
    }
  }
}

extension SegmentReader {
  /// The error for keys that do not go with those of other segments.
  fileprivate func malformedKeys(_ expected: String, _ got: String) -> SegmentError {
    .malformed(
      file: file.path, section: .keys, offset: file.range(of: .keys).lowerBound,
      expected: expected, got: got)
  }
}
