/// One publication as a literature database describes it.
///
/// It says what the source prints and nothing more: what is not printed is nil or empty.
package struct LiteratureRecord: Codable, Hashable, Sendable {
  /// `pmid:…`, else `pmcid:…`, else `doi:…`, else the file and line.
  package var id: WorkID
  /// The version of a PubMed record, 1 for the first.
  package var version: Int
  /// The bibliographic item.
  package var item: CSLItem
  /// The journal's title as NLM abbreviates it.
  package var journalAbbreviation: String?
  /// The title in the language of the publication, where that is not English.
  package var vernacularTitle: String?
  /// The languages, as ISO 639-2 codes.
  package var languages: [String]
  /// What it was published as, in the database's words.
  package var publicationTypes: [PublicationType]
  /// What it is about, in NLM's subject headings.
  package var mesh: [MeshHeading]
  /// The keywords of its authors.
  package var keywords: [String]
  /// The abstract in its sections.
  package var abstract: [AbstractSection]
  /// Abstracts in other words or languages.
  package var otherAbstracts: [AbstractSection]
  /// Numbers in registries and data banks, those of trial registries among them.
  package var registryNumbers: [RegistryNumber]
  /// Dates, each with what happened and as precise as printed.
  package var dates: [LiteratureDate]
  /// Notices and other publications about it, or that it is about.
  package var relations: [LiteratureRelation]
  /// Its own reference list, where the source gives it.
  package var references: [CitedItem]
  /// Where its text points at its references.
  package var callouts: [ReferenceCallout]
  /// The file it was read from, and the line and bytes where it stands.
  package var source: SourceSpan

  /// Creates a record that says nothing yet but what it is called and where it stands.
  package init(id: WorkID, item: CSLItem, source: SourceSpan) {
    self.id = id
    version = 1
    self.item = item
    languages = []
    publicationTypes = []
    mesh = []
    keywords = []
    abstract = []
    otherAbstracts = []
    registryNumbers = []
    dates = []
    relations = []
    references = []
    callouts = []
    self.source = source
  }
}
