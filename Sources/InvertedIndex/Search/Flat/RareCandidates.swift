/// The documents of a conjunction's rarest term that may hold the others, with bounds of their
/// scores.
///
/// A document is left out when a window bound of another term says that its window does not hold that
/// term. Invariant: `documents` and `bounds` hold `count` elements.
struct RareCandidates {
  /// How many there are.
  private(set) var count = 0
  /// The documents, ascending.
  let documents: UnsafeMutablePointer<UInt32>
  /// How high they may score.
  let bounds: UnsafeMutablePointer<Float>

  private let documentBuffer: ScratchBuffer<UInt32>
  private let boundBuffer: ScratchBuffer<Float>
  private let terms: UnsafeMutablePointer<RankedTerm>
  private let termCount: Int
  private let isPhrase: Bool

  /// Collects the candidates of some terms, the rarest first.
  init(
    _ terms: UnsafeMutablePointer<RankedTerm>, count termCount: Int, isPhrase: Bool
  ) throws(SegmentError) {
    self.terms = terms
    self.termCount = termCount
    self.isPhrase = isPhrase
    documentBuffer = ScratchBuffer(terms[0].documentCount, repeating: 0)
    boundBuffer = ScratchBuffer(terms[0].documentCount, repeating: 0)
    (documents, bounds) = (documentBuffer.base, boundBuffer.base)
    try terms[0].postings.forEachPosting {
      (document, frequency) throws(SegmentError) in
      try add(document, frequency: frequency)
    }
  }

  @inline(__always)
  private mutating func add(_ document: UInt32, frequency: UInt32) throws(SegmentError) {
    let window = Int(document) / SegmentFormat.documentsPerWindow
    for index in 1..<termCount {
      if let steps = terms[index].steps, steps[window] == 0 { return }
    }
    var bound = try terms[0].worth.bound(frequency: frequency, document: document)
    for index in 1..<termCount {
      let own = terms[index].steps.map { Float($0[window]) * terms[index].step }
      bound = ConjunctionSearch.joint(bound, own ?? terms[index].highest, isPhrase: isPhrase)
    }
    documents[count] = document
    bounds[count] = bound
    count &+= 1
  }
}
