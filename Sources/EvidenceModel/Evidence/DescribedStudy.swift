/// How a policy's narrative begins to speak of a study.
package enum StudyOpening: String, Codable, Hashable, Sendable, CaseIterable {
  /// A name, with or without a year: `Doe et al. (2019) compared …`.
  case author
  /// A design that no name goes with: `A randomized trial of 60 adults found …`.
  case design
  /// A trial's name or registration: `The ACME trial enrolled …`.
  case trial
  /// An organisation that assesses evidence: `A Cochrane review …`.
  case organization
  /// Only a pointer tells whose findings the paragraph reports.
  case citation
  /// A row of a table of studies.
  case row
}

/// A study as a policy's narrative describes it: the policy's own words on it, from where they
/// begin to speak of it to where they go on to something else.
package struct DescribedStudy: Codable, Hashable, Sendable {
  /// `POLICY/dN`, in document order.
  package var id: DescribedStudyID
  /// How the narrative begins to speak of it.
  package var opening: StudyOpening
  /// The first author's name or the organisation's, as printed; nil where none is.
  package var author: String?
  /// The year beside the name; nil where none is printed.
  package var year: Int?
  /// The trial's name or registration number, as printed.
  package var trialName: String?
  /// The words that begin it: a name with its year, a trial's name, a design.
  package var lead: Quotation
  /// All of the policy's words on it.
  package var quote: Quotation
  /// The passages that they stand in, in order.
  package var passages: [PassageID]
  /// The index of its section in the policy.
  package var section: Int
  /// The reference that it is; nil where the document leaves that open.
  package var reference: ReferenceID?
  /// On what that rests; nil without a reference.
  package var basis: LinkBasis?
  /// What is printed of the study; empty before linking.
  package var facts: StudyFacts

  /// Creates the value from its parts.
  package init(
    id: DescribedStudyID, opening: StudyOpening, author: String? = nil, year: Int? = nil,
    trialName: String? = nil, lead: Quotation, quote: Quotation, passages: [PassageID],
    section: Int, reference: ReferenceID? = nil, basis: LinkBasis? = nil,
    facts: StudyFacts = StudyFacts()
  ) {
    self.id = id
    self.opening = opening
    self.author = author
    self.year = year
    self.trialName = trialName
    self.lead = lead
    self.quote = quote
    self.passages = passages
    self.section = section
    self.reference = reference
    self.basis = basis
    self.facts = facts
  }
}

/// What a narrative prints of a study; what it does not print is nil or empty.
package struct StudyFacts: Codable, Hashable, Sendable {
  /// The design.
  package var design: DesignClaim?
  /// Counts of people, the total first.
  package var sampleSizes: [SampleSize]
  /// How long people were followed: the printed stretch of time with its words.
  package var followUp: StudyFollowUp?
  /// Which way its results point, where the sentences that say so agree.
  package var direction: FindingDirection
  /// The sentence that says so first.
  package var directionQuote: Quotation?

  /// Creates the value from its parts.
  package init(
    design: DesignClaim? = nil, sampleSizes: [SampleSize] = [], followUp: StudyFollowUp? = nil,
    direction: FindingDirection = .unstated, directionQuote: Quotation? = nil
  ) {
    self.design = design
    self.sampleSizes = sampleSizes
    self.followUp = followUp
    self.direction = direction
    self.directionQuote = directionQuote
  }
}

/// How long people were followed.
package struct StudyFollowUp: Codable, Hashable, Sendable {
  /// The stretch of time as printed: `24 months`.
  package var value: String
  /// The words.
  package var quote: Quotation

  /// Creates the value from its parts.
  package init(value: String, quote: Quotation) {
    self.value = value
    self.quote = quote
  }
}
