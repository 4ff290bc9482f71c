/// What narrows a search besides its words.
package struct SearchOptions: Hashable, Sendable {
  /// Names of kinds of record or of evidence.
  package var kinds: [String]
  /// Names of study designs.
  package var designs: [String]
  /// Names of policies.
  package var policies: [String]
  /// Only works of this year or later.
  package var since: Int?
  /// How many hits are wanted.
  package var limit: Int
  /// How many works whose design is not stated are wanted.
  package var unstatedLimit: Int
  /// How many sentences on what is missing are wanted.
  package var gapLimit: Int
  /// Whether other names of the words are searched too.
  package var synonyms: SynonymUse

  /// Creates the value from its parts.
  package init(
    kinds: [String] = [], designs: [String] = [], policies: [String] = [], since: Int? = nil,
    limit: Int = 10, unstatedLimit: Int = 1000, gapLimit: Int = 1000,
    synonyms: SynonymUse = .searched
  ) {
    self.kinds = kinds
    self.designs = designs
    self.policies = policies
    self.since = since
    self.limit = limit
    self.unstatedLimit = unstatedLimit
    self.gapLimit = gapLimit
    self.synonyms = synonyms
  }
}

/// Whether a search looks for other names of what it is asked for.
package enum SynonymUse: Hashable, Sendable {
  /// Abbreviations, spellings and synonyms are searched too, and the answer says so.
  case searched
  /// Only the words as typed are searched.
  case left
}
