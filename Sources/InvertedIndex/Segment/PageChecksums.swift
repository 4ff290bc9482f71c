/// The list of checksums that lets a reader check just the pages that it touches.
enum PageChecksums {
  /// How many pages a body of some bytes has.
  static func pageCount(byteCount: Int) -> Int {
    (byteCount + SegmentFormat.pageSize - 1) / SegmentFormat.pageSize
  }

  /// Returns the section `checksums` for a body: a u32 for each page.
  static func section(ofBody body: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    body.withUnsafeBytes { body in
      for start in stride(from: 0, to: body.count, by: SegmentFormat.pageSize) {
        let end = min(start + SegmentFormat.pageSize, body.count)
        writer.fixed(CRC32C.checksum(of: UnsafeRawBufferPointer(rebasing: body[start..<end])))
      }
    }
    return writer.bytes
  }
}
