/// Puts sections together to the bytes of a file.
enum SegmentSerializer {
  /// Puts header, sections and page checksums together.
  ///
  /// - Parameters:
  ///   - documentCount: The number of documents.
  ///   - sections: The bytes of all sections but the last, in the order of `SegmentSection`.
  /// - Returns: The bytes of the file.
  static func file(documentCount: Int, sections: [[UInt8]]) -> [UInt8] {
    let body = Array(sections.joined())
    let checksums = PageChecksums.section(ofBody: body)
    let header = SegmentHeader(documentCount: documentCount, sections: sections + [checksums])
    return header.serialized() + body + checksums
  }
}
