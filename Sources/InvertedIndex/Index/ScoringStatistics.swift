/// What scores depend on beyond a document itself: counts over all documents that are searched
/// together.
///
/// This is the one value through which an index of several segments enters scoring.
struct ScoringStatistics {
  /// The number of documents.
  let documentCount: Int

  /// The fields with their weights and statistics.
  let fields: [FieldStatistics]

  /// The document frequencies of what a query names, or nil where a segment's own are right.
  var frequencies: QueryFrequencies?
}

/// In how many documents the terms and prefixes of one query stand, over all segments.
struct QueryFrequencies {
  /// The document frequency of each term in each field; a term that is missing has none.
  var terms: [DictionaryKey: Int] = [:]

  /// The number of documents that have a term of a prefix.
  var prefixes: [PrefixKey: Int] = [:]
}

/// A prefix as a query names it.
struct PrefixKey: Hashable {
  /// How the terms begin.
  var prefix: TermBytes
  /// The field they stand in, or nil for any.
  var field: FieldName?
}
