/// How a screening for randomized trials does on records whose publication types are the gold.
package struct DesignEvaluation: Codable, Hashable, Sendable {
  /// One operating point.
  package struct Point: Codable, Hashable, Sendable {
    /// Its name.
    package var name: String
    /// Trials called trials.
    package var truePositives = 0
    /// Other works called trials.
    package var falsePositives = 0
    /// Trials not called trials.
    package var falseNegatives = 0
    /// Other works not called trials.
    package var trueNegatives = 0
    /// The ids of the trials that were missed, the first hundred of them.
    package var missed: [String] = []

    /// Creates an empty one.
    package init(name: String) { self.name = name }

    /// The share of trials that are called trials; nil without any.
    package var recall: Double? {
      Self.share(truePositives, of: truePositives + falseNegatives)
    }

    /// The share of other works that are not called trials; nil without any.
    package var specificity: Double? {
      Self.share(trueNegatives, of: trueNegatives + falsePositives)
    }

    /// The share of what is called a trial that is one; nil without any.
    package var precision: Double? {
      Self.share(truePositives, of: truePositives + falsePositives)
    }

    private static func share(_ part: Int, of whole: Int) -> Double? {
      whole > 0 ? Double(part) / Double(whole) : nil
    }
  }

  /// Works of one publication type that are no randomized trials.
  package struct Other: Codable, Hashable, Sendable {
    /// How many there are.
    package var count = 0
    /// How many of them each operating point calls trials, in the order of the points.
    package var called: [Int]

    /// Creates an empty one.
    package init(called: [Int]) { self.called = called }
  }

  /// How many records there were.
  package var recordCount = 0
  /// How many of them have no abstract.
  package var withoutAbstract = 0
  /// The operating points.
  package var points: [Point]
  /// What the works are that are no trials, by publication type; a work may have several.
  package var others: [String: Other] = [:]

  /// Creates an empty evaluation.
  package init(points: [Point]) { self.points = points }
}
