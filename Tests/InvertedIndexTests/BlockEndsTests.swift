import Testing

@testable import InvertedIndex

/// Where the blocks of a list end: numbers in bit fields, which are read one by one.
@Suite struct BlockEndsTests {
  private static func bytes(_ numbers: [UInt32], width: Int) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(repeatElement(0xFF, count: BlockEnds.leadingBytes))
    BlockEnds.write(numbers, width: width, to: &writer)
    return writer.bytes
  }

  /// Reads numbers from the bytes alone, or returns nil where they are refused.
  private static func read(_ bytes: [UInt8], _ count: Int, width: Int) -> [UInt32]? {
    bytes.withUnsafeBytes { bytes in
      var reader = RawReader(bytes, at: BlockEnds.leadingBytes)
      guard let ends = BlockEnds(&reader, count, width: width), reader.isAtEnd else { return nil }
      return (0..<count).map { ends[$0] }
    }
  }

  @Test(
    arguments: [1, 2, 15, 16, 17, 31, 32, 33, 128, 500],
    [1, 2, 200, 70_000, 8_000_000] as [UInt32])
  func numbersComeBack(count: Int, step: UInt32) throws {
    var random = SplitMix64(seed: UInt64(count) + UInt64(step))
    var next: UInt32 = 0
    let numbers = (0..<count).map { _ in
      next += UInt32.random(in: 1...step, using: &random)
      return next
    }
    let width = BlockEnds.width(numbers)
    let bytes = Self.bytes(numbers, width: width)
    #expect(bytes.count == BlockEnds.leadingBytes + BlockEnds.byteCount(count, width: width))
    #expect(Self.read(bytes, count, width: width) == numbers)
    #expect(Self.read(bytes.dropLast(), count, width: width) == nil)
    #expect(width == 32 || Self.read(Self.bytes(numbers, width: 32), count, width: 32) == numbers)
  }

  @Test func largestNumbersComeBack() {
    let numbers = (0..<20).map { UInt32.max - 19 + UInt32($0) }
    #expect(BlockEnds.width(numbers) == 32)
    #expect(Self.read(Self.bytes(numbers, width: 32), 20, width: 32) == numbers)
  }

  @Test(arguments: [0, 33, 64, 255])
  func widthThatIsNoneIsRefused(width: Int) {
    #expect(Self.read(Array(repeating: 0, count: 300), 1, width: width) == nil)
  }
}
