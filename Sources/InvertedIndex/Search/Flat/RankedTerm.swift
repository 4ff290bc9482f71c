/// A term of a flat query in one field: its postings and what they are worth.
struct RankedTerm {
  /// The postings.
  var postings: WindowPostings
  /// The position of the field in the schema.
  let field: Int
  /// The term's idf.
  let inverseDocumentFrequency: Double
  /// What impacts are multiplied by in bounds: the idf of the term, or of the phrase it belongs to.
  let weight: Float
  /// The highest bound of a document.
  let highest: Float
  /// What a step of the list's stored bounds is worth.
  let step: Float
  /// The stored bounds of windows, or nil when the term is rare.
  let steps: UnsafePointer<UInt8>?
  /// The posting of the document that is being looked at.
  var place = WindowPostings.Place.none

  /// Opens a list.
  init(
    _ file: SegmentFile, _ info: TermInfo, field: Int, inverseDocumentFrequency: Double,
    weight: Float, _ scoring: Scoring
  ) throws(SegmentError) {
    postings = try WindowPostings(file, info)
    self.field = field
    self.inverseDocumentFrequency = inverseDocumentFrequency
    self.weight = weight
    let head = postings.head
    let widening = scoring.widenings[field]
    // A list without bounds is bounded by what no impact exceeds.
    highest = weight * (head.bounds == nil ? 1 : min(1, head.maximum * widening))
    step = max(
      weight * widening * PostingListHead.boundStep(maximum: head.maximum), WindowBounds.least)
    steps = head.hasWindowBounds ? head.bounds : nil
  }

  /// How many documents hold the term.
  var documentCount: Int { postings.head.info.documentFrequency }
}
