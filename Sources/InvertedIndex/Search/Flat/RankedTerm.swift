/// A term of a flat query in one field: its postings and what they are worth.
struct RankedTerm: ~Copyable {
  /// The postings.
  var postings: WindowPostings
  /// The posting of the document that is being looked at.
  var place = WindowPostings.Place.none
  /// The whole list, when any of several terms will do and this is a rare one.
  var list: DecodedList?
  /// The place of the term in the query: scores are added in this order.
  let number: Int
  /// Which of the query's terms has this one's index as its number.
  var successor = 0
  /// The position of the field in the schema.
  let field: Int
  /// The stored bounds of windows, or nil when the term is rare.
  ///
  /// Invariant: a step for each window of the segment, in its file, which is mapped while the search
  /// runs.
  let steps: UnsafePointer<UInt8>?
  /// The stored bounds of ranges, or nil when the term is not frequent.
  let shares: RangeShares?
  /// What a step of the list's stored bounds is worth.
  let step: Float
  /// The highest bound of a document.
  let highest: Float
  /// What its frequencies are worth.
  let worth: TermWorth
  /// How many documents hold the term.
  let documentCount: Int

  /// Opens a list.
  init(_ file: SegmentFile, _ list: ListedTerm, _ scoring: Scoring) throws(SegmentError) {
    postings = try WindowPostings(file, list.info)
    documentCount = list.info.documentFrequency
    number = list.number
    field = list.field
    worth = TermWorth(
      inverseDocumentFrequency: list.inverseDocumentFrequency, field: list.field, scoring)
    let head = postings.head
    let widening = scoring.widenings[list.field]
    // A list without bounds is bounded by what no impact exceeds.
    highest = worth.weight * (head.bounds == nil ? 1 : min(1, head.maximum * widening))
    step = max(
      worth.weight * widening * PostingListHead.boundStep(maximum: head.maximum),
      WindowBounds.least)
    steps = head.hasWindowBounds ? head.bounds : nil
    shares = head.shares
  }

  /// What the term may add in each range of a window; 0 where no document of a range has it.
  @inline(__always)
  func bounds(in window: Int) -> RangeBounds {
    guard let steps else { return RangeBounds(repeating: highest) }
    let bound = Float(steps[window]) * step
    guard let shares else { return RangeBounds(repeating: bound) }
    return shares.shares(in: window) * bound
  }

  /// What the term may add in the range of a document; 0 where no document of the range has it.
  @inline(__always)
  func bound(inRangeOf document: UInt32) -> Float {
    guard let steps else { return highest }
    let bound = Float(steps[Int(document) / SegmentFormat.documentsPerWindow]) * step
    guard let shares else { return bound }
    return shares.share(inRangeOf: document) * bound
  }

  /// What the term gives to the document in which it has its place.
  @inline(__always)
  mutating func scoreAtPlace(_ document: UInt32) throws(SegmentError) -> Double {
    try worth.score(frequency: Int(postings.frequency(of: place)), document: document)
  }
}

/// A term that a flat query asks for, before its list is opened.
struct ListedTerm {
  /// Where its list is.
  var info: TermInfo
  /// The position of its field in the schema.
  var field: Int
  /// Its place in the query.
  var number: Int
  /// The idf by which it is scored.
  var inverseDocumentFrequency: Double
}
