/// How well a ranking answers a query, or on average many queries; each from 0 to 1.
package struct RetrievalMeasures: Codable, Hashable, Sendable {
  /// nDCG@10: the discounted gain of the first ten, as a share of the best that ten can have.
  package var discountedGain: Double
  /// The mean of the precision at each relevant document; its mean over queries is MAP.
  package var averagePrecision: Double
  /// P@10: the share of relevant documents among the first ten.
  package var precision: Double

  /// Creates the value from its parts.
  package init(discountedGain: Double, averagePrecision: Double, precision: Double) {
    self.discountedGain = discountedGain
    self.averagePrecision = averagePrecision
    self.precision = precision
  }
}

/// How well one query was answered.
package struct RetrievalQueryScore: Codable, Hashable, Sendable {
  /// The query's id.
  package var id: String
  /// The query's words.
  package var text: String
  /// How many documents are judged relevant to it.
  package var relevant: Int
  /// How many of them were found.
  package var found: Int
  /// How well.
  package var measures: RetrievalMeasures

  /// Creates the value from its parts.
  package init(
    id: String, text: String, relevant: Int, found: Int, measures: RetrievalMeasures
  ) {
    self.id = id
    self.text = text
    self.relevant = relevant
    self.found = found
    self.measures = measures
  }
}

/// What `evaluate retrieval` answers.
package struct RetrievalAnswer: Codable, Hashable, Sendable {
  /// How many documents were searched.
  package var documentCount: Int
  /// How many queries have a relevant document and are counted.
  package var queryCount: Int
  /// The means over the queries that have a relevant document.
  package var measures: RetrievalMeasures
  /// Each query that is counted, in the order of the queries; empty where only the means are wanted.
  package var scores: [RetrievalQueryScore]
  /// How the files were read where that is not plain, and what in them does not fit together.
  package var notes: [String]

  /// Creates the value from its parts.
  package init(
    documentCount: Int, queryCount: Int, measures: RetrievalMeasures,
    scores: [RetrievalQueryScore], notes: [String]
  ) {
    self.documentCount = documentCount
    self.queryCount = queryCount
    self.measures = measures
    self.scores = scores
    self.notes = notes
  }
}
