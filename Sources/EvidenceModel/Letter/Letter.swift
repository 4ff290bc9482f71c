/// For whom a letter is written.
package enum LetterAudience: String, Codable, Hashable, Sendable, CaseIterable {
  case member
  case clinician
  /// One letter with a part for each.
  case both
}

/// A style of numbered sources.
package enum LetterSourceStyle: String, Codable, Hashable, Sendable, CaseIterable {
  /// The National Library of Medicine's, which the ICMJE recommends.
  case nlm
  /// The American Medical Association's, 11th edition.
  case ama
}

/// One numbered source of a letter: a work that the policy cites or a person confirmed.
package struct LetterSource: Hashable, Sendable {
  /// Its number in the letter.
  package var number: Int
  /// The work behind the statement.
  package var support: Support
  /// The reference in the chosen style.
  package var text: String
  /// What its authors concluded, as the statement's policy prints it.
  package var conclusions: [Quotation]
  /// The passages that the statement's policy gives to it.
  package var accounts: [Quotation]

  /// Creates the value from its parts.
  package init(
    number: Int, support: Support, text: String, conclusions: [Quotation] = [],
    accounts: [Quotation] = []
  ) {
    self.number = number
    self.support = support
    self.text = text
    self.conclusions = conclusions
    self.accounts = accounts
  }
}

/// What a reader of the letter must be told besides.
package enum LetterDisclosure: Hashable, Sendable {
  /// The policy's own date of next review had passed on the decision date.
  case nextReviewPassed(PartialDate)
  /// The document names no line of business.
  case lineOfBusinessNotNamed
  /// The statement judges several services: reasons and sources are those on the one that the case names.
  case oneOfSeveralServices
  /// The corpus was not at hand to compare the index with.
  case corpusNotCompared
  /// The status of a source is one a reader must know.
  case sourceStatus(number: Int, RecordStatus)
  /// The status of so many sources was not looked up.
  case sourcesUnchecked(Int)
  /// A person set a refusal aside.
  case override(LetterOverride)
}

/// A word of the letter with its plain meaning.
package struct GlossaryEntry: Codable, Hashable, Sendable {
  /// The word, in lower case.
  package var term: String
  /// Its meaning in plain words.
  package var meaning: String

  /// Creates the value from its parts.
  package init(term: String, meaning: String) {
    self.term = term
    self.meaning = meaning
  }
}

/// What is weak about evidence, as far as it can be said in typed words.
package enum LimitationTheme: String, Codable, Hashable, Sendable, CaseIterable {
  case fewPeople
  case noComparison
  case lookingBack
  case notAlike
  case mixedResults
  case lowQuality
  case harmsUnknown
  case shortTime
  case selectedPeople
  case reportedUnevenly
}

/// From which inputs a letter was made; all that is needed to make it again but the case.
package struct LetterProvenance: Hashable, Sendable {
  /// The version of evq.
  package var version: String
  /// The digest of the index's records.
  package var contentDigest: String
  /// The digest of the corpus.
  package var corpusDigest: String
  /// The digest of the template.
  package var templateDigest: String
  /// The digest of the glossary.
  package var glossaryDigest: String
  /// The digest of the case; empty where there is none.
  package var caseDigest: String
  /// The digest of the sources' statuses; empty where there is no source.
  package var statusDigest: String
  /// The digest over all inputs.
  package var inputsDigest: String
  /// The SHA-256 of each file that is quoted.
  package var files: SourceDigests

  /// Creates the value from its parts.
  package init(
    version: String, contentDigest: String, corpusDigest: String, templateDigest: String = "",
    glossaryDigest: String = "", caseDigest: String = "", statusDigest: String = "",
    inputsDigest: String = "",
    files: SourceDigests
  ) {
    self.version = version
    self.contentDigest = contentDigest
    self.corpusDigest = corpusDigest
    self.templateDigest = templateDigest
    self.glossaryDigest = glossaryDigest
    self.caseDigest = caseDigest
    self.statusDigest = statusDigest
    self.inputsDigest = inputsDigest
    self.files = files
  }
}

/// What the index knows for a letter on one statement.
package struct LetterFacts: Hashable, Sendable {
  /// The determination with its reasons and evidence.
  package var answer: StatementAnswer
  /// The heading that the statement stands under.
  package var section: String?
  /// What the policy says is missing.
  package var gaps: [EvidenceGap]
  /// The other services that the policy names.
  package var alternatives: [Quotation]
  /// The numbered sources: stated and confirmed ones only.
  package var sources: [LetterSource]
  /// How many works evq would have had to infer, which are left out.
  package var inferredCount: Int
  /// What is weak, by the limitation sentences.
  package var themes: [LimitationTheme]
  /// Whether a limitation sentence says more than the themes.
  package var hasOtherLimitations: Bool
  /// The kinds of studies that the policy's summary names, in its words.
  package var namedStudies: [String]
  /// About whom the policy's summaries speak, in its words.
  package var populations: [String]
  /// Outcomes in plain words, by the vocabulary's name.
  package var plainOutcomes: [String: String]

  /// Creates the value from its parts.
  package init(
    answer: StatementAnswer, section: String? = nil, gaps: [EvidenceGap] = [],
    alternatives: [Quotation] = [], sources: [LetterSource] = [], inferredCount: Int = 0,
    themes: [LimitationTheme] = [], hasOtherLimitations: Bool = false,
    namedStudies: [String] = [], populations: [String] = [],
    plainOutcomes: [String: String] = [:]
  ) {
    self.answer = answer
    self.section = section
    self.gaps = gaps
    self.alternatives = alternatives
    self.sources = sources
    self.inferredCount = inferredCount
    self.themes = themes
    self.hasOtherLimitations = hasOtherLimitations
    self.namedStudies = namedStudies
    self.populations = populations
    self.plainOutcomes = plainOutcomes
  }
}

/// What is asked of `letter` besides the index.
package struct LetterRequest: Hashable, Sendable {
  /// The statement.
  package var statement: StatementID
  /// For whom.
  package var audience: LetterAudience
  /// The style of sources.
  package var style: LetterSourceStyle
  /// The regime whose fields are required besides.
  package var regime: LetterRegime?
  /// What only the caller knows.
  package var caseData: LetterCase
  /// Refusals set aside.
  package var overrides: [LetterOverride]
  /// Whether holes are allowed.
  package var isDraft: Bool

  /// Creates the value from its parts.
  package init(
    statement: StatementID, audience: LetterAudience = .both, style: LetterSourceStyle = .nlm,
    regime: LetterRegime? = nil, caseData: LetterCase = LetterCase(),
    overrides: [LetterOverride] = [], isDraft: Bool = false
  ) {
    self.statement = statement
    self.audience = audience
    self.style = style
    self.regime = regime
    self.caseData = caseData
    self.overrides = overrides
    self.isDraft = isDraft
  }
}

/// A letter as values, or why there is none: a letter with refusals is not rendered.
package struct Letter: Hashable, Sendable {
  /// What was asked.
  package var request: LetterRequest
  /// What the index knows.
  package var facts: LetterFacts
  /// All fields that a caller may supply, in the order of a letter.
  package var fields: [LetterField]
  /// The caller's fields that are empty.
  package var holes: [LetterField]
  /// What a reader must be told.
  package var disclosures: [LetterDisclosure]
  /// The explained words, in alphabetical order.
  package var glossary: [GlossaryEntry]
  /// Why it is refused; empty where it is not.
  package var refusals: [LetterRefusal]
  /// From which inputs it is made.
  package var provenance: LetterProvenance

  /// Creates the value from its parts.
  package init(
    request: LetterRequest, facts: LetterFacts, fields: [LetterField] = [],
    holes: [LetterField] = [], disclosures: [LetterDisclosure] = [],
    glossary: [GlossaryEntry] = [], refusals: [LetterRefusal] = [],
    provenance: LetterProvenance
  ) {
    self.request = request
    self.facts = facts
    self.fields = fields
    self.holes = holes
    self.disclosures = disclosures
    self.glossary = glossary
    self.refusals = refusals
    self.provenance = provenance
  }
}
