/// The documents of a conjunction's rarest term that may hold the others.
///
/// A document is left out when a window bound of another term says that its window does not hold that
/// term, or when a term that is itself not frequent does not hold the document. Frequent terms are
/// left for later: most documents hold them, and a floor may spare the look.
///
/// Invariant: `documents` and `bounds` have room for the documents of the rarest term, of which
/// `count` are used.
struct RareCandidates {
  /// How many there are.
  private(set) var count = 0
  /// The documents, ascending.
  let documents: UnsafeMutablePointer<UInt32>
  /// Room for bounds of their scores.
  let bounds: UnsafeMutablePointer<Float>

  private let documentBuffer: ScratchBuffer<UInt32>
  private let boundBuffer: ScratchBuffer<Float>

  /// A term is frequent that stands in at least one document of so many.
  private static let frequentShare = 16

  /// Collects the candidates of some terms, the rarest first.
  init(
    _ terms: UnsafeMutablePointer<RankedTerm>, count termCount: Int, windowCount: Int
  ) throws(SegmentError) {
    documentBuffer = ScratchBuffer(terms[0].documentCount, repeating: 0)
    boundBuffer = ScratchBuffer(terms[0].documentCount, repeating: 0)
    (documents, bounds) = (documentBuffer.base, boundBuffer.base)
    let documents = documents
    let limit = windowCount * SegmentFormat.documentsPerWindow / Self.frequentShare
    var rareCount = 1
    while rareCount < termCount, terms[rareCount].documentCount < limit { rareCount += 1 }
    var count = 0
    try terms[0].postings.forEachDocument { document throws(SegmentError) in
      let window = Int(document) / SegmentFormat.documentsPerWindow
      for index in 1..<termCount {
        if let steps = terms[index].steps, steps[window] == 0 { return }
      }
      for index in 1..<rareCount {
        if try terms[index].postings.find(document) == nil { return }
      }
      documents[count] = document
      count &+= 1
    }
    self.count = count
  }
}
