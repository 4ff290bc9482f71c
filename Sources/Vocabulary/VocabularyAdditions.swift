package import EvidenceModel

/// A phrase that a vocabulary file adds to a table.
package struct AddedPhrase<Meaning: Sendable>: Sendable {
  /// The phrase as its table compares it.
  package let phrase: String
  /// What it means.
  package let meaning: Meaning
  /// The line of the file.
  package let line: Int

  /// Creates the value from its parts.
  package init(phrase: String, meaning: Meaning, line: Int) {
    self.phrase = phrase
    self.meaning = meaning
    self.line = line
  }
}

/// The meaning of phrases of which each only belongs to its table.
package struct NoMeaning: Hashable, Sendable {
  /// Creates the value.
  package init() {}
}

/// The phrases that a vocabulary file adds, one list for each table that it may extend.
package struct VocabularyAdditions: Sendable {
  /// The file's path, as explanations name it.
  package var file = "vocabulary.yaml"
  /// Terms that determine inside a frame: `is considered …`.
  package var determinations: [AddedPhrase<DeterminationClass>] = []
  /// Verb phrases that determine by themselves.
  package var determinationVerbs: [AddedPhrase<DeterminationClass>] = []
  /// Phrases by which a statement covers what its siblings leave over.
  package var residuals: [AddedPhrase<NoMeaning>] = []
  /// Subjects that speak of documents, decisions or people and never of a service.
  package var otherSubjects: [AddedPhrase<NoMeaning>] = []
  /// Phrases that say how many criteria must hold.
  package var combinators: [AddedPhrase<Combinator>] = []
  /// Labels of the header.
  package var labels: [AddedPhrase<HeaderField>] = []
  /// First lines that name the type of document and not its subject.
  package var documentTypes: [AddedPhrase<NoMeaning>] = []
  /// Lines that a web site prints around a policy.
  package var siteLines: [AddedPhrase<NoMeaning>] = []
  /// Headings of sections.
  package var headings: [AddedPhrase<SectionKind>] = []
  /// Names of lines of business.
  package var linesOfBusiness: [AddedPhrase<LineOfBusinessValue>] = []
  /// Phrases of histories.
  package var history: [AddedPhrase<PolicyHistoryKind>] = []
  /// Names of issuers, which are the issuer where a document prints them at its head or foot.
  package var issuers: [AddedPhrase<NoMeaning>] = []
  /// Words by which the title of a notice about policies tells it from a policy.
  package var notices: [AddedPhrase<NoMeaning>] = []
  /// Words in the first lines of such a notice.
  package var noticeOpenings: [AddedPhrase<NoMeaning>] = []
  /// Words of organisations' names, which are no titles.
  package var organisations: [AddedPhrase<NoMeaning>] = []
  /// Verbs of a plan that judges: `PLAN considers SERVICE …`.
  package var judgingVerbs: [AddedPhrase<NoMeaning>] = []
  /// Openings of clauses that only suppose what stands in them.
  package var suppositions: [AddedPhrase<NoMeaning>] = []
  /// Leads whose items stand each for itself though no combinator is printed.
  package var alternatives: [AddedPhrase<NoMeaning>] = []
  /// Headings of lists of codes that stand between determinations.
  package var codeLists: [AddedPhrase<NoMeaning>] = []
  /// What authors do in the sentence that brings their study in.
  package var studyVerbs: [AddedPhrase<NoMeaning>] = []
  /// Nouns that name one study or report.
  package var studyNouns: [AddedPhrase<NoMeaning>] = []
  /// Openings of sentences that go on about a study.
  package var studyContinuations: [AddedPhrase<NoMeaning>] = []
  /// Openings of sentences about several studies or none.
  package var studyClosings: [AddedPhrase<NoMeaning>] = []
  /// Organisations that assess evidence.
  package var assessors: [AddedPhrase<NoMeaning>] = []
  /// Words by which the heading of a list of codes determines.
  package var codeStatus: [AddedPhrase<DeterminationClass>] = []
  /// Words by which a line is the heading of a list of codes.
  package var codeHeadings: [AddedPhrase<NoMeaning>] = []
  /// Names of one thing, by any of which a query finds it.
  package var synonyms: [SynonymGroup] = []

  /// Creates additions that add nothing.
  package init() {}
}
