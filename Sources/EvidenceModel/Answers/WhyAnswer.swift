/// What an answer shows of a policy.
package struct PolicyHeading: Codable, Hashable, Sendable {
  /// Its id.
  package var id: PolicyID
  /// Its edition: the last review date, else the effective date.
  package var edition: String?
  /// Its title.
  package var title: String?
  /// Its issuer.
  package var issuer: String?
  /// When it took effect.
  package var effective: PartialDate?
  /// When it was last reviewed.
  package var lastReview: PartialDate?
  /// When it is to be reviewed next.
  package var nextReview: PartialDate?

  /// Creates the value from its parts.
  package init(
    id: PolicyID,
    edition: String? = nil,
    title: String? = nil,
    issuer: String? = nil,
    effective: PartialDate? = nil,
    lastReview: PartialDate? = nil,
    nextReview: PartialDate? = nil
  ) {
    self.id = id
    self.edition = edition
    self.title = title
    self.issuer = issuer
    self.effective = effective
    self.lastReview = lastReview
    self.nextReview = nextReview
  }
}

/// Why a statement says what it says, as far as its document tells.
package struct Rationale: Codable, Hashable, Sendable {
  /// On what the statement is linked to the reasons: ``LinkBasis/printed`` where all are printed with
  /// it; nil where there are none.
  package var basis: LinkBasis?
  /// What the document concludes about the evidence.
  package var verdict: EvidenceVerdict
  /// The reasons that its own sentence, or one beside it, gives.
  package var printed: [Reason]
  /// The sentences elsewhere in the document to which it is linked, with their roles.
  package var linked: [Reason]

  /// All of them, those printed with the statement first.
  package var reasons: [Reason] { printed + linked }

  /// Creates the value from its parts.
  package init(
    basis: LinkBasis? = nil, verdict: EvidenceVerdict, printed: [Reason] = [],
    linked: [Reason] = []
  ) {
    self.basis = basis
    self.verdict = verdict
    self.printed = printed
    self.linked = linked
  }
}

/// One work that stands behind a statement, and on what basis.
package struct Support: Codable, Hashable, Sendable {
  /// The work.
  package var record: WorkID
  /// The reference in the statement's policy; nil when that list does not hold the work.
  package var reference: ReferenceID?
  /// A short name: `r41 Doe 2013`, or `Doe 2013` without a number.
  package var referenceLabel: String
  /// The formatted reference.
  package var referenceText: String
  /// The year of publication.
  package var year: Int?
  /// Its PubMed id.
  package var pmid: String?
  /// Its DOI.
  package var doi: String?
  /// What kind of evidence it is.
  package var kind: EvidenceKind
  /// The leading design for this statement.
  package var design: DesignClaim
  /// What it includes, if it is a review.
  package var includes: [IncludedStudies]
  /// The people it studied.
  package var sampleSize: SampleSize?
  /// What it does for the statement.
  package var role: LinkRole
  /// On what it is linked.
  package var basis: LinkBasis
  /// The reason in words.
  package var reason: String
  /// What policies print of its results, the statement's own policy first, as far as it is wanted.
  package var findings: [Finding]
  /// In how many sentences policies print results of it, wanted or not.
  package var sentenceCount: Int
  /// Its editorial status.
  package var status: RecordStatus
  /// The reference's place.
  package var source: SourceSpan?

  /// Creates the value from its parts.
  package init(
    record: WorkID,
    reference: ReferenceID? = nil,
    referenceLabel: String,
    referenceText: String,
    year: Int? = nil,
    pmid: String? = nil,
    doi: String? = nil,
    kind: EvidenceKind,
    design: DesignClaim,
    includes: [IncludedStudies],
    sampleSize: SampleSize? = nil,
    role: LinkRole,
    basis: LinkBasis,
    reason: String,
    findings: [Finding],
    sentenceCount: Int? = nil,
    status: RecordStatus,
    source: SourceSpan? = nil
  ) {
    self.record = record
    self.reference = reference
    self.referenceLabel = referenceLabel
    self.referenceText = referenceText
    self.year = year
    self.pmid = pmid
    self.doi = doi
    self.kind = kind
    self.design = design
    self.includes = includes
    self.sampleSize = sampleSize
    self.role = role
    self.basis = basis
    self.reason = reason
    self.findings = findings
    self.sentenceCount = sentenceCount ?? findings.map(\.quote).distinct.count
    self.status = status
    self.source = source
  }
}

/// One determination with its reasons and its evidence.
package struct StatementAnswer: Codable, Hashable, Sendable {
  /// The policy.
  package var policy: PolicyHeading
  /// The determination.
  package var statement: PolicyStatement
  /// The reasons.
  package var rationale: Rationale
  /// The works, best first within stated, then inferred.
  package var evidence: [Support]

  /// Creates the value from its parts.
  package init(
    policy: PolicyHeading,
    statement: PolicyStatement,
    rationale: Rationale,
    evidence: [Support]
  ) {
    self.policy = policy
    self.statement = statement
    self.rationale = rationale
    self.evidence = evidence
  }
}

/// A determination on the same service in another policy or line of business.
package struct ElsewhereLine: Codable, Hashable, Sendable {
  /// The policy.
  package var policy: PolicyID
  /// The statement.
  package var statement: StatementID
  /// The service.
  package var service: String
  /// The indication.
  package var indication: String?
  /// The headings above it that narrow it, the outermost first.
  package var headings: [String]
  /// The classes.
  package var classes: [DeterminationClass]
  /// The phrase.
  package var phrase: String
  /// The lines of business.
  package var linesOfBusiness: [LineOfBusiness]
  /// The place.
  package var source: SourceSpan

  /// Creates the value from its parts.
  package init(
    policy: PolicyID,
    statement: StatementID,
    service: String,
    indication: String? = nil,
    headings: [String] = [],
    classes: [DeterminationClass],
    phrase: String,
    linesOfBusiness: [LineOfBusiness],
    source: SourceSpan
  ) {
    self.policy = policy
    self.statement = statement
    self.service = service
    self.indication = indication
    self.headings = headings
    self.classes = classes
    self.phrase = phrase
    self.linesOfBusiness = linesOfBusiness
    self.source = source
  }
}

/// What `why` answers: a tree of reasons whose leaves are spans.
package struct WhyAnswer: Hashable, Sendable {
  /// The question as typed.
  package var question: String
  /// The determinations, in corpus order.
  package var answers: [StatementAnswer]
  /// Other determinations on the same services.
  package var elsewhere: [ElsewhereLine]
  /// What the policies say is missing.
  package var gaps: [EvidenceGap]
  /// What the reader should know about how the question was read.
  package var notes: [String]
  /// Known words near an unknown one.
  package var suggestions: [String]
  /// The SHA-256 of each file that a span names.
  package var files: SourceDigests

  /// Creates the value from its parts.
  package init(
    question: String,
    answers: [StatementAnswer],
    elsewhere: [ElsewhereLine],
    gaps: [EvidenceGap],
    notes: [String],
    suggestions: [String] = [],
    files: SourceDigests
  ) {
    self.question = question
    self.answers = answers
    self.elsewhere = elsewhere
    self.gaps = gaps
    self.notes = notes
    self.suggestions = suggestions
    self.files = files
  }
}
