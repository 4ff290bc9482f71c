import Foundation
import TestSupport
import Testing

@testable import EvidenceStore

/// The sum of a page sees every change of one byte: a change of a word changes both running sums, and
/// what follows carries them on one to one (the matrix 1 1 / 1 2 has the determinant 1).
@Suite struct PageChecksumTests {
  @Test func everyChangedByteOfAPageIsSeen() {
    var page = [UInt8]((0..<512).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
    page.withUnsafeMutableBytes { page in
      PageChecksum.put(in: page)
      #expect(PageChecksum.holds(UnsafeRawBufferPointer(page)))
      for place in page.indices {
        for change in 1...UInt8.max {
          page[place] ^= change
          if PageChecksum.holds(UnsafeRawBufferPointer(page)) {
            Issue.record("\(place) ^ \(change)")
          }
          page[place] ^= change
        }
      }
    }
  }

  /// The header says how large pages are, so that a change of it could hide what is compared.
  @Test func everyChangedBitOfThePageSizeIsSeen() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("literature.sqlite")
    try LiteratureStoreWriter(path: path).close()
    #expect(DatabasePages.faults(path: path) == [])
    let bytes = try Data(contentsOf: URL(filePath: path))
    for bit in (16 * 8)..<(24 * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      try changed.write(to: URL(filePath: path))
      #expect(DatabasePages.faults(path: path) != [], "bit \(bit)")
    }
    try bytes.dropLast(100).write(to: URL(filePath: path))
    #expect(DatabasePages.faults(path: path) != [])
  }
}
