import Testing

@testable import InvertedIndex

/// Lists so dense that their blocks are bitmaps, and bitmaps themselves.
@Suite struct DenseListTests {
  /// 128 documents, the first `skipped` behind the block's beginning, with gaps from 1 to `step`.
  private static func documents(_ first: UInt32, skipped: Int, step: Int) -> [UInt32] {
    var random = SplitMix64(seed: UInt64(skipped * 10 + step))
    var next = Int(first) + skipped
    return (0..<BitPacking.count).map { _ in
      defer { next += Int.random(in: 1...step, using: &random) }
      return UInt32(next)
    }
  }

  private static func bytes(_ documents: [UInt32], first: UInt32) throws -> [UInt8] {
    let gaps = ScratchBuffer<UInt32>(BitPacking.count, repeating: 0)
    for (index, document) in documents.enumerated() {
      gaps.base[index] = document - (index > 0 ? documents[index - 1] + 1 : first)
    }
    var writer = ByteWriter()
    let byteCount = DocumentBitmap.byteCount(first: first, last: try #require(documents.last))
    DocumentBitmap.write(gaps: gaps.base, byteCount: try #require(byteCount), to: &writer)
    return writer.bytes
  }

  /// Reads a bitmap and gives it to a closure, or nil when it is refused.
  private static func read(
    _ bytes: [UInt8], first: UInt32, last: UInt32, _ body: (DocumentBitmap?) -> Void
  ) {
    let memory = ScratchBuffer<UInt32>(DocumentBitmap.memoryCount, repeating: 0)
    bytes.withUnsafeBytes { bytes in
      var bitmap = DocumentBitmap(memory.base)
      var reader = RawReader(bytes, at: 1)
      body(bitmap.read(&reader, first: first, last: last) ? bitmap : nil)
    }
    withExtendedLifetime(memory) {}
  }

  @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 200], [1, 2, 4, 6])
  func windowsAndPlacesAreThoseOfTheDocuments(skipped: Int, step: Int) throws {
    let first: UInt32 = 1_000
    let documents = Self.documents(first, skipped: skipped, step: step)
    let last = try #require(documents.last)
    let bytes = try Self.bytes(documents, first: first)
    Self.read(bytes, first: first, last: last) { bitmap in
      guard let bitmap else { return #expect(Bool(false), "refused") }
      for base in first - 130...last {
        let window = bitmap.window(from: base)
        var places: [UInt32] = []
        window.bits.forEach { places.append(base + UInt32($0)) }
        #expect(places == documents.filter { $0 >= base && $0 < base + 128 })
        #expect(window.start == documents.count { $0 < base })
        #expect(bitmap.index(of: base) == documents.firstIndex(of: base))
      }
      let expanded = ScratchBuffer<UInt32>(BitPacking.count, repeating: 0)
      bitmap.expand(to: expanded.base)
      #expect((0..<BitPacking.count).map { expanded.base[$0] } == documents)
    }
  }

  @Test func bitmapOfOtherDocumentsIsRefused() throws {
    let documents = Self.documents(0, skipped: 3, step: 3)
    let last = try #require(documents.last)
    let bytes = try Self.bytes(documents, first: 0)
    Self.read(bytes, first: 0, last: last) { #expect($0 != nil) }
    Self.read(bytes, first: 0, last: last - 1) { #expect($0 == nil) }
    Self.read(bytes, first: 0, last: last + 1) { #expect($0 == nil) }
    Self.read(bytes, first: last + 1, last: last) { #expect($0 == nil) }
    Self.read(bytes.dropLast(), first: 0, last: last) { #expect($0 == nil) }
    for byte in bytes.indices.dropFirst() {
      var damaged = bytes
      damaged[byte] ^= 1
      Self.read(damaged, first: 0, last: last) { #expect($0 == nil) }
    }
  }

  /// Every `step`th document lacks the word, and every seventh has it three times.
  @Test(arguments: [2, 3, 5, 100])
  func denseListHoldsWhatWasAdded(step: Int) throws {
    let holds = { (number: Int) in step == 2 ? number % 3 == 0 : number % step != 0 }
    let texts = (0..<1_100).map { number in
      holds(number) ? (number % 7 == 0 ? "bone rare bone bone" : "a bone") : "none"
    }
    let reader = try Fixture.reader(
      texts.enumerated().map { Fixture.document("\($0.offset)", body: $0.element) })
    try reader.verify()
    let occurrences = try reader.occurrences(of: Array("bone".utf8), field: "body")
    #expect(occurrences.map { Int($0.document.rawValue) } == texts.indices.filter(holds))
    for found in occurrences {
      #expect(found.positions == (found.document.rawValue % 7 == 0 ? [0, 2, 3] : [1]))
    }
    let both = SearchQuery.boolean(must: [.term("bone"), .term("rare")])
    let expected = texts.indices.filter { holds($0) && $0 % 7 == 0 }.count
    #expect(try reader.search(both, limit: 3).total == expected)
    #expect(try reader.search(.phrase("bone rare bone"), limit: 3).total == expected)
  }

  @Test(
    arguments: [128, 256, 257, 1_000, 70_000],
    [(1, 3), (7, 15), (7, 16), (5, 32)] as [(narrow: Int, wide: Int)])
  func positionsOfAnyWidthComeBack(count: Int, widths: (narrow: Int, wide: Int)) {
    var random = SplitMix64(seed: UInt64(count + widths.wide))
    let numbers = (0..<count).map { _ in
      let width = Int.random(in: 0..<20, using: &random) == 0 ? widths.wide : widths.narrow
      return UInt32(truncatingIfNeeded: UInt64.random(in: 0..<1 << UInt64(width), using: &random))
    }
    var writer = ByteWriter()
    PositionBlock.write(numbers, to: &writer)
    let read = ScratchBuffer<UInt32>(count + 8, repeating: 0)
    writer.bytes.withUnsafeBytes { bytes in
      #expect(PositionBlock(bytes, count: count)?.readAll(to: read.base) == true)
      #expect(
        PositionBlock(UnsafeRawBufferPointer(rebasing: bytes.dropLast()), count: count) == nil)
    }
    #expect((0..<count).map { read.base[$0] } == numbers)
  }
}
