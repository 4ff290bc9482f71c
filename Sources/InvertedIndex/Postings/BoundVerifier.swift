/// Checks that the bounds of a list hold for each of its postings.
struct BoundVerifier {
  private let head: PostingListHead
  private let windowCount: Int
  private var windows = 0
  private var ranges = 0
  private var postings = 0
  private var lastWindow = -1
  private var lastRange = -1

  /// Begins with a list.
  init(_ head: PostingListHead, windowCount: Int) {
    self.head = head
    self.windowCount = windowCount
  }

  /// Throws unless the bound of the document's window or block reaches an impact; documents ascend.
  mutating func check(_ document: UInt32, _ impact: Float) throws(SegmentError) {
    guard let steps = head.bounds else { return }
    let window =
      head.hasWindowBounds
      ? Int(document) / SegmentFormat.documentsPerWindow
      : postings / SegmentFormat.postingsPerBlock
    postings += 1
    let bound = Float(steps[window]) * PostingListHead.boundStep(maximum: head.maximum)
    guard steps[window] > 0, impact <= bound * 1.000_01, impact <= head.maximum else {
      throw head.malformed(.postings, "a bound of at least \(impact)", "\(bound)")
    }
    if window != lastWindow { windows += 1 }
    lastWindow = window
    try checkRange(Int(document) / RangeShares.documentsPerRange, impact, of: bound)
  }

  /// Throws unless a range's share of the window's bound reaches the impact.
  private mutating func checkRange(
    _ range: Int, _ impact: Float, of bound: Float
  ) throws(SegmentError) {
    guard let shares = head.shares else { return }
    let share = RangeShares.share(shares.code(of: range))
    guard share > 0, impact <= share * bound * 1.000_01 else {
      throw head.malformed(.postings, "a range's bound of \(impact)", "\(share) of \(bound)")
    }
    if range != lastRange { ranges += 1 }
    lastRange = range
  }

  /// Throws unless the windows and ranges without postings have the bound 0.
  func finish() throws(SegmentError) {
    guard let steps = head.bounds, head.hasWindowBounds else { return }
    let bounded = (0..<windowCount).count { steps[$0] > 0 }
    guard bounded == windows else {
      throw head.malformed(.postings, "bounds of \(windows) windows", "\(bounded)")
    }
    guard let shares = head.shares else { return }
    let shared = (0..<windowCount * RangeShares.rangesPerWindow).count { shares.code(of: $0) > 0 }
    guard shared == ranges else {
      throw head.malformed(.postings, "bounds of \(ranges) ranges", "\(shared)")
    }
  }
}
