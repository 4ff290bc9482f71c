/// A part of a query that was understood as a filter.
package struct QueryFilter: Codable, Hashable, Sendable {
  /// The field, such as `design`.
  package var field: String
  /// The value, such as `randomizedControlledTrial`.
  package var value: String

  /// Creates the value from its parts.
  package init(field: String, value: String) {
    self.field = field
    self.value = value
  }
}

/// Other words that were searched together with words of a query.
package struct QuerySynonym: Codable, Hashable, Sendable {
  /// How other words come to stand for those that were typed.
  package enum Basis: String, Codable, Hashable, Sendable, CaseIterable {
    /// A policy explains the one by the other, or the field's abbreviations do.
    case abbreviation
    /// British and American spelling.
    case spelling
    /// Two names of one thing.
    case synonym
  }

  /// The words as typed.
  package var typed: String
  /// The words that were searched too.
  package var searched: String
  /// Why.
  package var basis: Basis

  /// Creates the value from its parts.
  package init(typed: String, searched: String, basis: Basis) {
    self.typed = typed
    self.searched = searched
    self.basis = basis
  }
}

/// How a query was read.
package struct UnderstoodQuery: Codable, Hashable, Sendable {
  /// The query as typed.
  package var text: String
  /// The words that are searched.
  package var terms: [String]
  /// The filters.
  package var filters: [QueryFilter]
  /// What was searched besides the words.
  package var synonyms: [QuerySynonym]
  /// What was ambiguous or unknown.
  package var notes: [String]

  /// Creates the value from its parts.
  package init(
    text: String, terms: [String], filters: [QueryFilter] = [], synonyms: [QuerySynonym] = [],
    notes: [String] = []
  ) {
    self.text = text
    self.terms = terms
    self.filters = filters
    self.synonyms = synonyms
    self.notes = notes
  }
}

/// What a hit is.
package enum HitKind: String, Codable, Hashable, Sendable, CaseIterable {
  case statement
  case passage
  case reference
  case literature
}

/// One result.
package struct SearchHit: Codable, Hashable, Sendable {
  /// 1 for the best.
  package var rank: Int
  /// The BM25 score; 0 for an exact look-up.
  package var score: Double
  /// What it is.
  package var kind: HitKind
  /// Its id.
  package var id: String
  /// The policy it stands in.
  package var policy: PolicyID?
  /// Further references to the same work.
  package var otherReferences: [ReferenceID]
  /// A title: the work's, the section's or the service.
  package var title: String
  /// The words.
  package var text: String
  /// The year of a work.
  package var year: Int?
  /// The first author of a work.
  package var firstAuthor: String?
  /// The journal of a work.
  package var container: String?
  /// The kind of a work.
  package var evidenceKind: EvidenceKind?
  /// The design of a work.
  package var design: DesignClaim?
  /// What a review includes.
  package var includes: [IncludedStudies]
  /// The people a work studied.
  package var sampleSize: SampleSize?
  /// The classes of a statement.
  package var classes: [DeterminationClass]
  /// The PubMed id of a work.
  package var pmid: String?
  /// Its place.
  package var source: SourceSpan

  /// Creates the value from its parts.
  package init(
    rank: Int,
    score: Double,
    kind: HitKind,
    id: String,
    policy: PolicyID? = nil,
    otherReferences: [ReferenceID] = [],
    title: String,
    text: String,
    year: Int? = nil,
    firstAuthor: String? = nil,
    container: String? = nil,
    evidenceKind: EvidenceKind? = nil,
    design: DesignClaim? = nil,
    includes: [IncludedStudies] = [],
    sampleSize: SampleSize? = nil,
    classes: [DeterminationClass] = [],
    pmid: String? = nil,
    source: SourceSpan
  ) {
    self.rank = rank
    self.score = score
    self.kind = kind
    self.id = id
    self.policy = policy
    self.otherReferences = otherReferences
    self.title = title
    self.text = text
    self.year = year
    self.firstAuthor = firstAuthor
    self.container = container
    self.evidenceKind = evidenceKind
    self.design = design
    self.includes = includes
    self.sampleSize = sampleSize
    self.classes = classes
    self.pmid = pmid
    self.source = source
  }
}

/// What `search` answers.
package struct SearchAnswer: Hashable, Sendable {
  /// How the query was read.
  package var query: UnderstoodQuery
  /// How many hits there are in all, or at least, as far as they were counted.
  package var total: Int
  /// Whether there are no more.
  package var totalIsExact: Bool
  /// The best hits.
  package var hits: [SearchHit]
  /// What policies say is missing on the topic, in corpus order, as far as it is wanted.
  package var gaps: [EvidenceGap]
  /// How many sentences on what is missing there are in all.
  package var gapTotal: Int
  /// Works on the topic whose design the source does not state, the best first, as far as they are
  /// wanted.
  package var unstated: [SearchHit]
  /// How many works there are in all, or at least, whose design is not stated.
  package var unstatedTotal: Int
  /// Whether there are no more of them.
  package var unstatedTotalIsExact: Bool
  /// Works of other designs on the topic, best design first, when there are no hits.
  package var nearest: [SearchHit]
  /// Known words near an unknown one.
  package var suggestions: [String]
  /// How many policies were searched.
  package var policyCount: Int
  /// How many works were searched.
  package var workCount: Int
  /// The SHA-256 of each file that a span names.
  package var files: SourceDigests

  /// Creates the value from its parts.
  package init(
    query: UnderstoodQuery,
    total: Int,
    totalIsExact: Bool = true,
    hits: [SearchHit],
    gaps: [EvidenceGap],
    gapTotal: Int? = nil,
    unstated: [SearchHit],
    unstatedTotal: Int? = nil,
    unstatedTotalIsExact: Bool = true,
    nearest: [SearchHit],
    suggestions: [String] = [],
    policyCount: Int,
    workCount: Int,
    files: SourceDigests
  ) {
    self.query = query
    self.total = total
    self.totalIsExact = totalIsExact
    self.hits = hits
    self.gaps = gaps
    self.gapTotal = gapTotal ?? gaps.count
    self.unstated = unstated
    self.unstatedTotal = unstatedTotal ?? unstated.count
    self.unstatedTotalIsExact = unstatedTotalIsExact
    self.nearest = nearest
    self.suggestions = suggestions
    self.policyCount = policyCount
    self.workCount = workCount
    self.files = files
  }
}
