/// One edition of one medical policy of one plan, as its document says it.
package struct Policy: Codable, Hashable, Sendable {
  /// The printed number, with `/` as `-`; the file's stem where none is printed.
  package var id: PolicyID
  /// Other printed numbers and spellings of the same policy.
  package var aliases: [String]
  /// The title.
  package var title: Quotation?
  /// Who issued it; nil where the document does not say.
  package var issuer: String?
  /// The lines the whole document is for.
  package var linesOfBusiness: [LineOfBusiness]
  /// Its dates.
  package var dates: PolicyDates
  /// The file it was read from.
  package var file: SourceFile
  /// Policies it names as related.
  package var relatedPolicies: [Quotation]
  /// Its sections in order.
  package var sections: [PolicySection]
  /// Its paragraphs in order, the references excluded.
  package var passages: [Passage]
  /// Its determinations in order.
  package var statements: [PolicyStatement]
  /// Sentences that define a term or a class of services.
  package var definitions: [Quotation]
  /// Its PICO table.
  package var questions: [PICOQuestion]
  /// Its summaries of evidence.
  package var summaries: [EvidenceSummary]
  /// Alternatives it names.
  package var alternatives: [Quotation]
  /// Limitations it names.
  package var limitations: [Quotation]
  /// How it searched the literature.
  package var literatureSearch: LiteratureSearch?
  /// Its history in order.
  package var history: [PolicyHistoryEvent]
  /// Codes it prints.
  package var codes: [ServiceCode]
  /// Its codes by the headings above them.
  package var codeGroups: [CodeGroup]
  /// The studies that its narrative describes.
  package var studies: [DescribedStudy]
  /// Its pointers to references in order.
  package var citations: [Citation]
  /// Its reference list, not yet parsed.
  package var references: [ReferenceText]

  /// Creates the value from its parts.
  package init(
    id: PolicyID,
    aliases: [String] = [],
    title: Quotation? = nil,
    issuer: String? = nil,
    linesOfBusiness: [LineOfBusiness],
    dates: PolicyDates,
    file: SourceFile,
    relatedPolicies: [Quotation] = [],
    sections: [PolicySection],
    passages: [Passage],
    statements: [PolicyStatement],
    definitions: [Quotation] = [],
    questions: [PICOQuestion] = [],
    summaries: [EvidenceSummary] = [],
    alternatives: [Quotation] = [],
    limitations: [Quotation] = [],
    literatureSearch: LiteratureSearch? = nil,
    history: [PolicyHistoryEvent] = [],
    codes: [ServiceCode] = [],
    codeGroups: [CodeGroup] = [],
    studies: [DescribedStudy] = [],
    citations: [Citation] = [],
    references: [ReferenceText] = []
  ) {
    self.id = id
    self.aliases = aliases
    self.title = title
    self.issuer = issuer
    self.linesOfBusiness = linesOfBusiness
    self.dates = dates
    self.file = file
    self.relatedPolicies = relatedPolicies
    self.sections = sections
    self.passages = passages
    self.statements = statements
    self.definitions = definitions
    self.questions = questions
    self.summaries = summaries
    self.alternatives = alternatives
    self.limitations = limitations
    self.literatureSearch = literatureSearch
    self.history = history
    self.codes = codes
    self.codeGroups = codeGroups
    self.studies = studies
    self.citations = citations
    self.references = references
  }
}
