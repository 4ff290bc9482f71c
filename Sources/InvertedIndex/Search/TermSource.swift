/// One posting list that counts for a query: its postings and how they are bounded.
final class TermSource {
  /// The postings.
  var postings: WindowPostings
  /// The position of the list's field in the schema.
  let field: Int
  /// The term, for explanations.
  let term: TermBytes
  /// The highest impact of the list, from 0 to 1.
  let maximum: Float

  private let scoring: Scoring
  /// What a step of the list's bounds is worth.
  private let step: Float
  /// The block that was found last when a bound was looked for.
  private var boundBlock = 0
  /// Of a list without stored bounds of windows, those that were computed from its postings.
  private var computedBounds: WindowBounds?

  /// Opens a list.
  init(
    _ file: SegmentFile, _ info: TermInfo, field: Int, term: TermBytes, _ scoring: Scoring
  ) throws(SegmentError) {
    postings = try WindowPostings(file, info)
    self.field = field
    self.term = term
    self.scoring = scoring
    // A list without bounds is bounded by what no impact exceeds.
    let widening = scoring.widenings[field]
    maximum = postings.head.bounds == nil ? 1 : min(1, postings.head.maximum * widening)
    let stored = PostingListHead.boundStep(maximum: postings.head.maximum)
    step = max(stored * widening, WindowBounds.least)
  }

  /// How many documents hold the term.
  var documentCount: Int { postings.head.info.documentFrequency }

  /// Adds the impact bounds of all windows, times a factor.
  func addBounds(to bounds: WindowBounds, factor: Float) throws(SegmentError) {
    if let steps = postings.head.bounds, postings.head.hasWindowBounds {
      return bounds.add(steps, of: step * factor)
    }
    if computedBounds == nil { computedBounds = try computeBounds() }
    if let computedBounds { bounds.add(computedBounds, times: factor) }
  }

  /// Adds the ratios of the impact bounds of all windows.
  func addRatios(to bounds: WindowBounds) throws(SegmentError) {
    if let steps = postings.head.bounds, postings.head.hasWindowBounds {
      return bounds.addRatios(steps, of: step)
    }
    if computedBounds == nil { computedBounds = try computeBounds() }
    if let computedBounds { bounds.addRatios(computedBounds) }
  }

  /// Bounds the impacts of each window by what the postings there have.
  private func computeBounds() throws(SegmentError) -> WindowBounds {
    let bounds = WindowBounds(count: scoring.windowCount)
    let values = bounds.values
    var block = PostingBlock()
    let lengths = scoring.lengths[field]
    let impact = scoring.impacts[field]
    for number in 0..<postings.head.blockCount {
      try block.read(number, of: postings.head)
      let frequencies = try block.frequencies(of: postings.head)
      for index in 0..<block.count {
        let document = Int(block.documents[index])
        let window = document / SegmentFormat.documentsPerWindow
        let value = try impact.impact(
          frequency: frequencies[index], length: lengths.value(at: document))
        values[window] = max(values[window], value, WindowBounds.least)
      }
    }
    return bounds
  }

  /// The impact bound of a window: 0 where it is sure not to hold the term.
  @inline(__always)
  func bound(in window: Int) throws(SegmentError) -> Float {
    if let computedBounds { return computedBounds[window] }
    guard let steps = postings.head.bounds else { return try boundOfPartialBlock(window) }
    return postings.head.hasWindowBounds
      ? Float(steps[window]) * step : boundOfBlocks(window, steps)
  }

  /// The highest bound of the blocks that reach into a window.
  private func boundOfBlocks(_ window: Int, _ steps: UnsafePointer<UInt8>) -> Float {
    let head = postings.head
    let base = UInt32(window * SegmentFormat.documentsPerWindow)
    if boundBlock > 0, let last = head.lastDocument(of: boundBlock - 1), last >= base {
      boundBlock = 0
    }
    boundBlock = min(head.block(holding: base, from: boundBlock), head.blockCount - 1)
    var highest: UInt8 = 0
    var block = boundBlock
    while block < head.blockCount, !head.begins(block, behind: base),
      head.lastDocument(of: block) ?? 0 >= base
    {
      highest = max(highest, steps[block])
      block += 1
    }
    return Float(highest) * step
  }

  /// A list of fewer than 128 postings is decoded anyway, so that its impacts can be had.
  private func boundOfPartialBlock(_ window: Int) throws(SegmentError) -> Float {
    try postings.move(to: window)
    guard !postings.bits.isEmpty else { return 0 }
    let lengths = try scoring.lengths(field: field, window: window)
    let impact = scoring.impacts[field]
    var highest = WindowBounds.least
    try postings.forEachFrequency { place, frequency in
      highest = max(highest, impact.impact(frequency: frequency, length: lengths[place]))
    }
    return highest
  }

  /// Calls a closure with the place, the frequency and what is below the fraction line besides it of
  /// documents of the current window that hold the term: of some documents, or of all where that costs
  /// less.
  @inline(__always)
  func forEachFrequency(
    among bits: DocumentBits, window: Int,
    _ body: (_ place: Int, _ frequency: Float, _ norm: Float) -> Void
  ) throws(SegmentError) {
    let lengths = try scoring.lengths(field: field, window: window)
    let impact = scoring.impacts[field]
    var some = bits & postings.bits
    guard some.count * 3 < postings.bits.count else {
      return try postings.forEachFrequency { place, frequency in
        body(place, Float(frequency), impact.norm(length: lengths[place]))
      }
    }
    while let place = some.popFirst() {
      let frequency = try postings.frequency(at: place)
      body(place, Float(frequency), impact.norm(length: lengths[place]))
    }
  }
}
