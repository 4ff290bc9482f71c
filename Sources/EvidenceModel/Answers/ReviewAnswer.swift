/// How a review date stands to the day that is asked for.
package enum DueState: String, Codable, Hashable, Sendable, CaseIterable {
  /// The date has passed.
  case overdue
  /// The date is the day, or the month or year of the day.
  case due
  /// The date is to come.
  case upcoming
  /// There is no date to go by.
  case unknown
}

/// When a policy falls due.
package struct ReviewDue: Codable, Hashable, Sendable {
  /// How the date stands to the day.
  package var state: DueState
  /// The date; nil where the policy prints neither a next nor a last review.
  package var date: PartialDate?
  /// Whether the policy prints the date; else it is a year after the last review.
  package var isPrinted: Bool
  /// Whole months since the date or until it; nil for `due` and `unknown`.
  package var months: Int?

  /// Creates the value from its parts.
  package init(state: DueState, date: PartialDate?, isPrinted: Bool, months: Int?) {
    self.state = state
    self.date = date
    self.isPrinted = isPrinted
    self.months = months
  }
}

/// A policy in a calendar.
package struct CalendarRow: Codable, Hashable, Sendable {
  /// The policy.
  package var heading: PolicyHeading
  /// Its file.
  package var file: String
  /// When it falls due.
  package var due: ReviewDue
  /// When its literature was searched.
  package var searched: PartialDate?
  /// How many determinations it has.
  package var statementCount: Int

  /// Creates the value from its parts.
  package init(
    heading: PolicyHeading, file: String, due: ReviewDue, searched: PartialDate?,
    statementCount: Int
  ) {
    self.heading = heading
    self.file = file
    self.due = due
    self.searched = searched
    self.statementCount = statementCount
  }
}

/// What falls due when.
package struct ReviewCalendar: Hashable, Sendable {
  /// The day.
  package var asOf: PartialDate
  /// The policies, the longest overdue first.
  package var rows: [CalendarRow]

  /// Creates the value from its parts.
  package init(asOf: PartialDate, rows: [CalendarRow]) {
    self.asOf = asOf
    self.rows = rows
  }
}

/// Which way the findings of a work point together.
package enum EvidenceDirection: String, Codable, Hashable, Sendable, CaseIterable {
  case favors
  case against
  case noDifference
  case mixed
  case unstated
}

/// A level of the Oxford Centre for Evidence-Based Medicine (2011), read from a design alone.
///
/// It ranks the design and is no judgement of certainty.
package struct DesignLevel: Codable, Hashable, Sendable {
  /// 1 to 5; nil where the design alone does not give one.
  package var level: Int?
  /// The weaker end where the design leaves a choice of two; nil where it does not.
  package var through: Int?
  /// Why it is so, or why there is none, in words.
  package var reason: String

  /// Creates the value from its parts.
  package init(level: Int?, through: Int? = nil, reason: String) {
    self.level = level
    self.through = through
    self.reason = reason
  }
}

/// A work in the evidence table of a statement.
package struct EvidenceRow: Codable, Hashable, Sendable {
  /// The work and its link.
  package var support: Support
  /// How long people were followed, as printed.
  package var followUp: String?
  /// Which way its findings point, as far as policies print it.
  package var direction: EvidenceDirection
  /// Its design level.
  package var level: DesignLevel

  /// Creates the value from its parts.
  package init(
    support: Support, followUp: String?, direction: EvidenceDirection, level: DesignLevel
  ) {
    self.support = support
    self.followUp = followUp
    self.direction = direction
    self.level = level
  }
}

/// A record of the literature that bears on a statement and that the policy does not cite.
package struct NewEvidence: Codable, Hashable, Sendable {
  /// Its place, 1 for the one that matters most.
  package var rank: Int
  /// The record's id.
  package var id: WorkID
  /// The record as formatted.
  package var text: String
  /// Its PubMed id.
  package var pmid: String?
  /// The year of publication.
  package var year: Int?
  /// The day on which it could first be found, else when it was published.
  package var available: PartialDate?
  /// What kind of evidence it is.
  package var kind: EvidenceKind
  /// Its leading design.
  package var design: DesignClaim
  /// Its editorial status.
  package var status: RecordStatus
  /// Why it is here, in words.
  package var reasons: [String]
  /// Where it stands.
  package var source: SourceSpan

  /// Creates the value from its parts.
  package init(
    rank: Int, id: WorkID, text: String, pmid: String?, year: Int?, available: PartialDate?,
    kind: EvidenceKind, design: DesignClaim, status: RecordStatus, reasons: [String],
    source: SourceSpan
  ) {
    self.rank = rank
    self.id = id
    self.text = text
    self.pmid = pmid
    self.year = year
    self.available = available
    self.kind = kind
    self.design = design
    self.status = status
    self.reasons = reasons
    self.source = source
  }
}

/// What a policy says is missing, and what evidence would answer it.
package struct AnswerableGap: Codable, Hashable, Sendable {
  /// What it says.
  package var gap: EvidenceGap
  /// The evidence that would answer it, put together from the gap's own words.
  package var wanted: String

  /// Creates the value from its parts.
  package init(gap: EvidenceGap, wanted: String) {
    self.gap = gap
    self.wanted = wanted
  }
}

/// One determination as it comes before the reviewer.
package struct ReviewStatement: Codable, Hashable, Sendable {
  /// The determination with its reasons and evidence.
  package var answer: StatementAnswer
  /// What became of it since the last edition; nil where there is none or nothing changed.
  package var change: StatementChange?
  /// Its evidence.
  package var rows: [EvidenceRow]
  /// The best design there is, by the label of its work.
  package var best: String?
  /// The level of the best design.
  package var bestLevel: DesignLevel?
  /// What the policy itself says of its base.
  package var declared: [Quotation]
  /// Ratings of certainty or quality that a source states, in its words.
  package var certainty: [Quotation]
  /// New literature, the best first.
  package var new: [NewEvidence]
  /// How many records of the literature bear on it and are older than the search, yet not cited.
  package var olderUncited: Int
  /// What is missing.
  package var gaps: [AnswerableGap]
  /// The same service in other policies.
  package var elsewhere: [ElsewhereLine]
  /// The search of PubMed that brings it up to date.
  package var query: String

  /// Creates a statement without anything found yet.
  package init(answer: StatementAnswer, query: String) {
    self.answer = answer
    change = nil
    rows = []
    best = nil
    bestLevel = nil
    declared = []
    certainty = []
    new = []
    olderUncited = 0
    gaps = []
    elsewhere = []
    self.query = query
  }
}

/// A reference that a reader must not rely on as it is printed.
package struct ReferenceAlert: Codable, Hashable, Sendable {
  /// The reference.
  package var reference: ReferenceID
  /// The reference as formatted.
  package var text: String
  /// Its status.
  package var status: RecordStatus
  /// Where it is printed.
  package var source: SourceSpan

  /// Creates the value from its parts.
  package init(reference: ReferenceID, text: String, status: RecordStatus, source: SourceSpan) {
    self.reference = reference
    self.text = text
    self.status = status
    self.source = source
  }
}

/// A guideline, position or assessment that a policy refers to, and what the policy says of it.
package struct GuidelinePosition: Codable, Hashable, Sendable {
  /// The reference.
  package var reference: ReferenceID
  /// The reference as formatted.
  package var text: String
  /// What kind of document it is.
  package var kind: EvidenceKind
  /// The year.
  package var year: Int?
  /// The policy's sentences that point at it.
  package var quotes: [Quotation]
  /// Its status.
  package var status: RecordStatus

  /// Creates the value from its parts.
  package init(
    reference: ReferenceID, text: String, kind: EvidenceKind, year: Int?, quotes: [Quotation],
    status: RecordStatus
  ) {
    self.reference = reference
    self.text = text
    self.kind = kind
    self.year = year
    self.quotes = quotes
    self.status = status
  }
}

/// Something on the line of time of a policy.
package struct TimelineEvent: Codable, Hashable, Sendable {
  /// What happened, or is to happen.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case determination
    case history
    case review
    case search
    case nextReview
    case today
  }

  /// When.
  package var date: PartialDate
  /// What.
  package var kind: Kind
  /// In words.
  package var text: String

  /// Creates the value from its parts.
  package init(date: PartialDate, kind: Kind, text: String) {
    self.date = date
    self.kind = kind
    self.text = text
  }
}

/// How many references of a policy have which editorial status.
package struct StatusCount: Codable, Hashable, Sendable {
  /// The status.
  package var status: StatusValue
  /// How many.
  package var count: Int

  /// Creates the value from its parts.
  package init(status: StatusValue, count: Int) {
    self.status = status
    self.count = count
  }
}

/// The packet with which a policy comes before its reviewer.
package struct ReviewPacket: Hashable, Sendable {
  /// The day for which it holds.
  package var asOf: PartialDate
  /// The policy.
  package var heading: PolicyHeading
  /// Its file.
  package var file: String
  /// When it falls due.
  package var due: ReviewDue
  /// How it searched the literature.
  package var search: LiteratureSearch?
  /// The day after which literature counts as new: that of the search, else of the last review.
  package var since: PartialDate?
  /// How many records of literature there are to search; nil where none was added.
  package var literatureCount: Int?
  /// The latest date of the literature.
  package var literatureDate: PartialDate?
  /// What changed since the last edition in the corpus; nil where there is none.
  package var changes: DiffAnswer?
  /// The determinations.
  package var statements: [ReviewStatement]
  /// References that were retracted, corrected, superseded or questioned, the gravest first.
  package var alerts: [ReferenceAlert]
  /// The references by status.
  package var statusCounts: [StatusCount]
  /// Guidelines, positions and assessments.
  package var guidelines: [GuidelinePosition]
  /// What does not add up, the gravest first.
  package var findings: [CheckFinding]
  /// What happened when.
  package var timeline: [TimelineEvent]
  /// The search of PubMed with the policy's own terms; nil where it prints none.
  package var ownQuery: String?
  /// The SHA-256 of each file that a span names.
  package var files: SourceDigests

  /// Creates a packet without anything found yet.
  package init(asOf: PartialDate, heading: PolicyHeading, file: String, due: ReviewDue) {
    self.asOf = asOf
    self.heading = heading
    self.file = file
    self.due = due
    search = nil
    since = nil
    literatureCount = nil
    literatureDate = nil
    changes = nil
    statements = []
    alerts = []
    statusCounts = []
    guidelines = []
    findings = []
    timeline = []
    ownQuery = nil
    files = [:]
  }
}
