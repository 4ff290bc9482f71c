/// What became of a part of a policy between two editions.
package enum ChangeKind: String, Codable, Hashable, Sendable, CaseIterable {
  case added
  case removed
  case changed
}

/// A run of words that both editions print, or one of them.
package struct RedlinePiece: Codable, Hashable, Sendable {
  /// Which edition prints the words.
  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case kept
    case added
    case removed
  }

  /// Which edition prints them.
  package var kind: Kind
  /// The words.
  package var text: String

  /// Creates the value from its parts.
  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

/// One of the two editions.
package struct DiffEdition: Codable, Hashable, Sendable {
  /// What an answer shows of it.
  package var heading: PolicyHeading
  /// The name that spans into it carry.
  package var file: String

  /// Creates the value from its parts.
  package init(heading: PolicyHeading, file: String) {
    self.heading = heading
    self.file = file
  }
}

/// A fact of the header, or a date, that the editions print differently.
package struct FactChange: Codable, Hashable, Sendable {
  /// Its name, such as `nextReview`.
  package var field: String
  /// The old edition's; nil where it prints none.
  package var old: String?
  /// The new edition's; nil where it prints none.
  package var new: String?

  /// Creates the value from its parts.
  package init(field: String, old: String?, new: String?) {
    self.field = field
    self.old = old
    self.new = new
  }
}

/// A change in a tree of criteria.
package struct CriteriaChange: Codable, Hashable, Sendable {
  /// What became of the criterion.
  package var kind: ChangeKind
  /// Its labels from the root, such as `1. a. ii.`; of the new edition where it is there.
  package var path: String
  /// The criterion in the old edition.
  package var old: CriteriaNode?
  /// The criterion in the new edition.
  package var new: CriteriaNode?
  /// The changed words; empty where the criterion was added or removed, or only its combinator
  /// differs.
  package var words: [RedlinePiece]

  /// Creates the value from its parts.
  package init(
    kind: ChangeKind, path: String, old: CriteriaNode?, new: CriteriaNode?, words: [RedlinePiece]
  ) {
    self.kind = kind
    self.path = path
    self.old = old
    self.new = new
    self.words = words
  }
}

/// A determination that was added, removed or changed.
package struct StatementChange: Codable, Hashable, Sendable {
  /// On what two statements were taken for the same one.
  package enum Basis: String, Codable, Hashable, Sendable, CaseIterable {
    /// The same service, indication and lines of business.
    case key
    /// The same service and lines of business, and much of the same words.
    case service
    /// Much of the same words.
    case text
  }

  /// What became of it.
  package var kind: ChangeKind
  /// The statement in the old edition.
  package var old: PolicyStatement?
  /// The statement in the new edition.
  package var new: PolicyStatement?
  /// On what the two were matched; nil where there is one only.
  package var basis: Basis?
  /// What differs: `determination`, `service`, `indication`, `headings`, `linesOfBusiness`, `words`,
  /// `criteria`.
  package var parts: [String]
  /// The changed words of the sentence; empty where it is the same.
  package var words: [RedlinePiece]
  /// What changed in the criteria, in document order.
  package var criteria: [CriteriaChange]

  /// Creates the value from its parts.
  package init(
    kind: ChangeKind, old: PolicyStatement? = nil, new: PolicyStatement? = nil,
    basis: Basis? = nil, parts: [String] = [], words: [RedlinePiece] = [],
    criteria: [CriteriaChange] = []
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.basis = basis
    self.parts = parts
    self.words = words
    self.criteria = criteria
  }
}

/// A reference that was added, dropped, or is printed with other data.
package struct ReferenceChange: Codable, Hashable, Sendable {
  /// What became of it.
  package var kind: ChangeKind
  /// The entry in the old edition.
  package var old: Reference?
  /// The entry in the new edition.
  package var new: Reference?
  /// The entry as formatted.
  package var text: String
  /// What kind of evidence its title tells.
  package var evidenceKind: EvidenceKind
  /// The design that its title tells.
  package var design: StudyDesign
  /// The CSL-JSON names of the fields that differ.
  package var fields: [String]

  /// Creates the value from its parts.
  package init(
    kind: ChangeKind, old: Reference?, new: Reference?, text: String, evidenceKind: EvidenceKind,
    design: StudyDesign, fields: [String] = []
  ) {
    self.kind = kind
    self.old = old
    self.new = new
    self.text = text
    self.evidenceKind = evidenceKind
    self.design = design
    self.fields = fields
  }
}

/// A work that stands behind a determination in one edition only.
package struct EvidenceChange: Codable, Hashable, Sendable {
  /// `added` or `removed`.
  package var kind: ChangeKind
  /// The statement, of the edition in which the work stands behind it.
  package var statement: StatementID
  /// A short name: `Doe 2013`.
  package var label: String
  /// The work as formatted.
  package var text: String
  /// What kind of evidence it is.
  package var evidenceKind: EvidenceKind
  /// Its leading design.
  package var design: StudyDesign
  /// On what it is linked.
  package var basis: LinkBasis

  /// Creates the value from its parts.
  package init(
    kind: ChangeKind, statement: StatementID, label: String, text: String,
    evidenceKind: EvidenceKind, design: StudyDesign, basis: LinkBasis
  ) {
    self.kind = kind
    self.statement = statement
    self.label = label
    self.text = text
    self.evidenceKind = evidenceKind
    self.design = design
    self.basis = basis
  }
}

/// A summary of evidence that was added, removed, or concludes otherwise.
package struct SummaryChange: Codable, Hashable, Sendable {
  /// What became of it.
  package var kind: ChangeKind
  /// The summary in the old edition.
  package var old: EvidenceSummary?
  /// The summary in the new edition.
  package var new: EvidenceSummary?

  /// Creates the value from its parts.
  package init(kind: ChangeKind, old: EvidenceSummary?, new: EvidenceSummary?) {
    self.kind = kind
    self.old = old
    self.new = new
  }
}

/// A sentence that was added, removed or reworded.
package struct SentenceChange: Codable, Hashable, Sendable {
  /// What became of it.
  package var kind: ChangeKind
  /// The sentence with what differs.
  package var words: [RedlinePiece]
  /// The paragraph in the old edition.
  package var oldSource: SourceSpan?
  /// The paragraph in the new edition.
  package var newSource: SourceSpan?

  /// Creates the value from its parts.
  package init(
    kind: ChangeKind, words: [RedlinePiece], oldSource: SourceSpan?, newSource: SourceSpan?
  ) {
    self.kind = kind
    self.words = words
    self.oldSource = oldSource
    self.newSource = newSource
  }
}

/// The changed prose of one section.
package struct SectionChange: Codable, Hashable, Sendable {
  /// What became of the section as a whole.
  package var kind: ChangeKind
  /// Its heading, of the new edition where it is there.
  package var heading: String
  /// Its sentences that differ, in order.
  package var sentences: [SentenceChange]

  /// Creates the value from its parts.
  package init(kind: ChangeKind, heading: String, sentences: [SentenceChange]) {
    self.kind = kind
    self.heading = heading
    self.sentences = sentences
  }
}

/// A line for the policy's history that says what changed, in the payer's manner.
package struct HistoryProposal: Codable, Hashable, Sendable {
  /// The line; a value that is not known stands in double brackets.
  package var line: String
  /// The line of the payer's own history whose form it has; nil where the policy prints none, and
  /// the wording is plain.
  package var model: String?

  /// Creates the value from its parts.
  package init(line: String, model: String?) {
    self.line = line
    self.model = model
  }
}

/// What `diff` answers: two editions of a policy compared as policies.
package struct DiffAnswer: Hashable, Sendable {
  /// The old edition.
  package var old: DiffEdition
  /// The new edition.
  package var new: DiffEdition
  /// What may make the comparison less than it seems, in words.
  package var notes: [String]
  /// Dates and facts of the header.
  package var facts: [FactChange]
  /// Determinations, in the order of the new edition, the removed ones behind.
  package var statements: [StatementChange]
  /// How many determinations are the same in both.
  package var keptStatements: Int
  /// References by identity: added, then dropped, then printed with other data.
  package var references: [ReferenceChange]
  /// How many references are the same in both.
  package var keptReferences: Int
  /// Codes that only the new edition prints.
  package var addedCodes: [ServiceCode]
  /// Codes that only the old edition prints.
  package var removedCodes: [ServiceCode]
  /// Summaries of evidence.
  package var summaries: [SummaryChange]
  /// Works that stand behind a determination in one edition only.
  package var evidence: [EvidenceChange]
  /// Prose, section by section.
  package var prose: [SectionChange]
  /// How many sentences stand in another section than before.
  package var movedSentences: Int
  /// Lines of history that only the new edition prints.
  package var history: [PolicyHistoryEvent]
  /// A line for the history.
  package var proposal: HistoryProposal?
  /// The SHA-256 of each file that a span names.
  package var files: SourceDigests

  /// Creates an answer without any difference.
  package init(old: DiffEdition, new: DiffEdition, files: SourceDigests = [:]) {
    self.old = old
    self.new = new
    notes = []
    facts = []
    statements = []
    keptStatements = 0
    references = []
    keptReferences = 0
    addedCodes = []
    removedCodes = []
    summaries = []
    evidence = []
    prose = []
    movedSentences = 0
    history = []
    proposal = nil
    self.files = files
  }

  /// Whether the editions differ in anything that is compared.
  package var hasDifference: Bool {
    !facts.isEmpty || !statements.isEmpty || !references.isEmpty || !addedCodes.isEmpty
      || !removedCodes.isEmpty || !summaries.isEmpty || !evidence.isEmpty || !prose.isEmpty
      || !history.isEmpty || movedSentences > 0
  }
}
