/// A count of people or studies and its words.
package struct SampleSize: Codable, Hashable, Sendable {
  /// What was counted, in the source's words; `total` for the whole.
  package var label: String
  /// The number.
  package var count: Int
  /// The words.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(label: String, count: Int, quote: Quotation) {
    self.label = label
    self.count = count
    self.quote = quote
  }
}

/// What a review says it includes.
package struct IncludedStudies: Codable, Hashable, Sendable {
  /// The design of the included studies; `unstated` where only a number of studies is given.
  package var design: StudyDesign
  /// How many; nil where no number is given.
  package var count: Int?
  /// The words, such as `18 case series`.
  package var words: String
  /// Where they stand.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(design: StudyDesign, count: Int? = nil, words: String, quote: Quotation) {
    self.design = design
    self.count = count
    self.words = words
    self.quote = quote
  }
}

/// Which way a finding points for the service.
package enum FindingDirection: String, Codable, Hashable, Sendable, CaseIterable {
  case favors
  case against
  case noDifference
  case unstated
}

/// One value of a finding.
package struct FindingValue: Codable, Hashable, Sendable {
  /// The arm, group or time point it belongs to, in the source's words.
  package var label: String?
  /// The number as printed, with its unit or percent sign.
  package var value: String

  /// Creates the value from its parts.
  package init(label: String? = nil, value: String) {
    self.label = label
    self.value = value
  }
}

/// One result: outcome, scale, time point, values and p, with the sentence that says it.
package struct Finding: Codable, Hashable, Sendable {
  /// The outcome measured, in the source's words or the field's term.
  package var outcome: String
  /// The scale, in the source's words.
  package var scale: String?
  /// When it was measured, in the source's words.
  package var timePoint: String?
  /// The values in order.
  package var values: [FindingValue]
  /// The p value with its operator, such as `< .001`.
  package var pValue: String?
  /// Which way it points, where the sentence says so.
  package var direction: FindingDirection
  /// The sentence.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(
    outcome: String,
    scale: String? = nil,
    timePoint: String? = nil,
    values: [FindingValue] = [],
    pValue: String? = nil,
    direction: FindingDirection,
    quote: Quotation
  ) {
    self.outcome = outcome
    self.scale = scale
    self.timePoint = timePoint
    self.values = values
    self.pValue = pValue
    self.direction = direction
    self.quote = quote
  }
}

/// The editorial status of a work.
package enum StatusValue: String, Codable, Hashable, Sendable, CaseIterable {
  case unchecked
  case clean
  case corrected
  case updated
  case superseded
  case expressionOfConcern
  case retracted
  case retractedAndRepublished
}

/// The editorial status with its source; unknown never means clean.
package struct RecordStatus: Codable, Hashable, Sendable {
  /// The status.
  package var value: StatusValue
  /// The date of the literature it was checked against.
  package var asOf: PartialDate?
  /// The id of the notice.
  package var notice: String?

  /// Creates the value from its parts.
  package init(value: StatusValue, asOf: PartialDate? = nil, notice: String? = nil) {
    self.value = value
    self.asOf = asOf
    self.notice = notice
  }
}

/// One work as evidence.
package struct EvidenceRecord: Codable, Hashable, Sendable {
  /// The work.
  package var id: WorkID
  /// What kind of evidence it is.
  package var kind: EvidenceKind
  /// Every design that a source gives, the leading one first; never empty.
  package var designs: [DesignClaim]
  /// What a review says it includes.
  package var includes: [IncludedStudies]
  /// Stated counts of people, the total first.
  package var sampleSizes: [SampleSize]
  /// The trial's name.
  package var trialName: String?
  /// The id of the study it reports, when several works report it.
  package var study: String?
  /// Results that policies print of it.
  package var findings: [Finding]
  /// What its authors concluded, as policies print it.
  package var conclusions: [Quotation]
  /// What the payer says of it.
  package var comments: [Quotation]
  /// The passages that describe it through a stated link.
  package var narratives: [PassageID]
  /// Its editorial status.
  package var status: RecordStatus

  /// Creates the value from its parts.
  package init(
    id: WorkID,
    kind: EvidenceKind,
    designs: [DesignClaim],
    includes: [IncludedStudies] = [],
    sampleSizes: [SampleSize] = [],
    trialName: String? = nil,
    study: String? = nil,
    findings: [Finding] = [],
    conclusions: [Quotation] = [],
    comments: [Quotation] = [],
    narratives: [PassageID] = [],
    status: RecordStatus
  ) {
    self.id = id
    self.kind = kind
    self.designs = designs
    self.includes = includes
    self.sampleSizes = sampleSizes
    self.trialName = trialName
    self.study = study
    self.findings = findings
    self.conclusions = conclusions
    self.comments = comments
    self.narratives = narratives
    self.status = status
  }
}
