/// The CSL item types evq uses (CSL 1.0.2, appendix III).
package enum CSLType: String, Codable, Hashable, Sendable, CaseIterable {
  case articleJournal = "article-journal"
  case book
  case chapter
  case report
  case standard
  case webpage
  case regulation
  case legislation
  case paperConference = "paper-conference"
  case dataset
  case thesis
  case pamphlet
  case document
}

/// A bibliographic item with the fields of CSL-JSON; what the source does not print is nil.
package struct CSLItem: Codable, Hashable, Sendable {
  /// The item's type.
  package var type: CSLType
  /// The printed authors in order.
  package var authors: [CSLName]
  /// Whether the source ends its authors with "et al.".
  package var hasMoreAuthors: Bool
  /// The title.
  package var title: String?
  /// The journal, book or series.
  package var containerTitle: String?
  /// When it was published, or last revised where only that is printed.
  package var issued: PartialDate?
  /// When a web page was read.
  package var accessed: PartialDate?
  /// The volume.
  package var volume: String?
  /// The issue.
  package var issue: String?
  /// The pages or e-locator, as printed.
  package var page: String?
  /// A report, guidance, tab or coverage-determination number.
  package var number: String?
  /// The edition.
  package var edition: String?
  /// The publisher.
  package var publisher: String?
  /// Where it was published.
  package var publisherPlace: String?
  /// The DOI without prefix and without a trailing stop, otherwise as printed.
  package var doi: String?
  /// The PubMed id's digits.
  package var pmid: String?
  /// The PubMed Central id, with `PMC`.
  package var pmcid: String?
  /// The address.
  package var url: String?
  /// Anything else that was printed and belongs to no other field.
  package var note: String?

  /// Creates the value from its parts.
  package init(
    type: CSLType,
    authors: [CSLName] = [],
    hasMoreAuthors: Bool = false,
    title: String? = nil,
    containerTitle: String? = nil,
    issued: PartialDate? = nil,
    accessed: PartialDate? = nil,
    volume: String? = nil,
    issue: String? = nil,
    page: String? = nil,
    number: String? = nil,
    edition: String? = nil,
    publisher: String? = nil,
    publisherPlace: String? = nil,
    doi: String? = nil,
    pmid: String? = nil,
    pmcid: String? = nil,
    url: String? = nil,
    note: String? = nil
  ) {
    self.type = type
    self.authors = authors
    self.hasMoreAuthors = hasMoreAuthors
    self.title = title
    self.containerTitle = containerTitle
    self.issued = issued
    self.accessed = accessed
    self.volume = volume
    self.issue = issue
    self.page = page
    self.number = number
    self.edition = edition
    self.publisher = publisher
    self.publisherPlace = publisherPlace
    self.doi = doi
    self.pmid = pmid
    self.pmcid = pmcid
    self.url = url
    self.note = note
  }
}
