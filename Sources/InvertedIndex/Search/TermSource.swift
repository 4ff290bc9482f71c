/// One posting list that counts for a query: its postings and how they are bounded.
final class TermSource {
  /// The postings.
  let postings: WindowPostings
  /// The position of the list's field in the schema.
  let field: Int
  /// The term, for explanations.
  let term: TermBytes
  /// The highest impact of the list, from 0 to 1.
  let maximum: Float

  private let scoring: Scoring
  /// Of a list that is decoded as a whole, the impact of each posting.
  private let impacts: ScratchBuffer<Float>?

  /// Opens a list.
  init(
    _ file: SegmentFile, _ info: TermInfo, field: Int, term: TermBytes, _ scoring: Scoring
  ) throws(SegmentError) {
    postings = try WindowPostings(file, info)
    self.field = field
    self.term = term
    self.scoring = scoring
    guard let whole = postings.whole else {
      impacts = nil
      maximum = postings.head.maximum
      return
    }
    let impacts = try Self.impacts(whole, field, scoring)
    self.impacts = impacts
    maximum = UnsafeBufferPointer(start: impacts.base, count: whole.count).max() ?? 0
  }

  private static func impacts(
    _ whole: PostingBlock, _ field: Int, _ scoring: Scoring
  ) throws(SegmentError) -> ScratchBuffer<Float> {
    let impacts = ScratchBuffer<Float>(whole.count, repeating: 0)
    let frequencies = try whole.frequencies()
    let impact = scoring.impacts[field]
    for index in 0..<whole.count {
      let length = try scoring.lengths[field].value(at: Int(whole.documents[index]))
      impacts.base[index] = impact.impact(frequency: frequencies[index], length: length)
    }
    return impacts
  }

  /// Adds the impact bounds of all windows, times a factor.
  func addBounds(to bounds: WindowBounds, factor: Float) {
    if let steps = postings.head.windowBounds {
      bounds.add(steps, of: PostingListHead.boundStep(maximum: maximum) * factor)
    } else if let whole = postings.whole, let impacts {
      Self.addBounds(of: whole, impacts.base, to: bounds, factor: factor)
    }
  }

  private static func addBounds(
    of whole: PostingBlock, _ impacts: UnsafeMutablePointer<Float>, to bounds: WindowBounds,
    factor: Float
  ) {
    var index = 0
    while index < whole.count {
      let window = Int(whole.documents[index]) / SegmentFormat.documentsPerWindow
      var highest: Float = 0
      while index < whole.count,
        Int(whole.documents[index]) / SegmentFormat.documentsPerWindow == window
      {
        highest = max(highest, impacts[index])
        index += 1
      }
      bounds.values[window] += max(highest * factor, WindowBounds.least)
    }
  }

  /// The impact bound of a window: 0 where it does not hold the term.
  func bound(in window: Int) throws(SegmentError) -> Float {
    if let steps = postings.head.windowBounds {
      let step = max(PostingListHead.boundStep(maximum: maximum), WindowBounds.least)
      return Float(steps[window]) * step
    }
    try postings.move(to: window)
    guard let impacts, !postings.bits.isEmpty else { return 0 }
    var highest = WindowBounds.least
    for index in postings.wholeRange { highest = max(highest, impacts.base[index]) }
    return highest
  }

  /// Adds the impacts of documents of the current window, times a factor: of some documents, or of
  /// all that hold the term where that costs less.
  func addImpacts(
    to scores: WindowScores, among bits: DocumentBits, factor: Float, window: Int
  ) throws(SegmentError) {
    guard let impacts, let whole = postings.whole else {
      return try addComputedImpacts(to: scores, among: bits, factor: factor, window: window)
    }
    for index in postings.wholeRange {
      let place = Int(whole.documents[index]) % SegmentFormat.documentsPerWindow
      scores.values[place] += factor * impacts.base[index]
    }
  }

  private func addComputedImpacts(
    to scores: WindowScores, among bits: DocumentBits, factor: Float, window: Int
  ) throws(SegmentError) {
    let values = scores.values
    let lengths = try scoring.lengths(field: field, window: window)
    let impact = scoring.impacts[field]
    var some = bits & postings.bits
    guard some.count * 3 < postings.bits.count else {
      return try postings.forEachFrequency { place, frequency in
        values[place] += factor * impact.impact(frequency: frequency, length: lengths[place])
      }
    }
    while let place = some.popFirst() {
      let frequency = try postings.frequency(at: place)
      values[place] += factor * impact.impact(frequency: frequency, length: lengths[place])
    }
  }
}
