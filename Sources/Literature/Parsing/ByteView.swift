import TextAnalysis

/// The bytes of the reference that is being read, seen without a copy or a reference count.
///
/// The memory belongs to `ReferenceParser.parse`, which lets no view outlive it: a view is kept in
/// scanners that live inside one call only and is never part of a result. Every index is checked.
struct ByteView: RandomAccessCollection, @unchecked Sendable {
  // Invariant: `count` bytes that outlive the view and that nobody writes to meanwhile.
  private let base: UnsafePointer<UInt8>
  /// How many bytes there are.
  let count: Int
  /// What is known of the bytes before they are read, where they were surveyed.
  let survey: ByteSurvey?

  /// Sees the first bytes of a buffer, which must outlive the view, as must their survey.
  init(_ base: UnsafePointer<UInt8>, count: Int, survey: ByteSurvey? = nil) {
    self.base = base
    self.count = count
    self.survey = survey
  }

  /// No bytes.
  static let empty = ByteView(("" as StaticString).utf8Start, count: 0)

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> UInt8 {
    @inline(__always) get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
  }

  /// The text in a range of bytes.
  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let bytes = UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The last place of a byte in a range.
  func lastIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    var place = range.upperBound
    while place > range.lowerBound {
      place -= 1
      if self[place] == byte { return place }
    }
    return nil
  }

  /// The first place of a byte in a range.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while place < range.upperBound {
      if self[place] == byte { return place }
      place += 1
    }
    return nil
  }
}
