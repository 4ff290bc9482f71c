/// What keeps the best of the documents that a search comes by.
protocol BestKeeper {
  /// How many are kept.
  var limit: Int { get }

  /// What the score of a further document has to reach.
  var floor: ScoreFloor { get }

  /// Offers a document.
  mutating func offer(_ document: UInt32, score: Double) throws(SegmentError)
}

extension TopDocuments: BestKeeper {}
