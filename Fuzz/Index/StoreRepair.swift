@testable import EvidenceStore

/// Makes the checksums of a database's pages right, so that what is wrong is in the pages:
/// checksums stop every mutation otherwise.
package enum StoreRepair {
  /// The bytes with right sums; as they are where they name no size of a page.
  package static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 100 else { return bytes }
    // The size of a page, and how much of it is left to the sum (Database File Format, 1.3).
    let field = Int(bytes[16]) << 8 | Int(bytes[17])
    let size = field == 1 ? 65_536 : field
    guard PageChecksum.isPageSize(size) else { return bytes }
    var repaired = bytes
    repaired[20] = UInt8(PageChecksum.byteCount)
    repaired.withUnsafeMutableBytes { pages in
      for start in stride(from: 0, through: pages.count - size, by: size) {
        PageChecksum.put(in: UnsafeMutableRawBufferPointer(rebasing: pages[start..<start + size]))
      }
    }
    return repaired
  }
}
