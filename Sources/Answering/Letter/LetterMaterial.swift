import EvidenceModel

/// What the index and the corpus give for letters on one statement.
struct LetterMaterial {
  /// What the index knows.
  var facts: LetterFacts
  /// The references of the sources, by style.
  var items: [CSLItem]
  /// When newer editions of the policy begin.
  var later: [PartialDate]
  /// Other statements of the policy on the same service.
  var siblings: [PolicyStatement]
  /// What tells a copy of the policy.
  var detector: CopyDetector
  /// The digests of the quoted files.
  var files: SourceDigests
  /// What is wrong with a quoted file; its words cannot be proved.
  var brokenQuotes: String?
}

/// How an index stands to its corpus.
struct LetterIndexState {
  /// The digest of the index's records.
  var contentDigest: String
  /// The digest of the corpus it was built from.
  var corpusDigest: String
  /// The version of evq.
  var version: String
  /// Which files have changed; nil where the corpus is not at hand.
  var changes: [String]?
}
