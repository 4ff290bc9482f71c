package import EvidenceModel

/// The keys under which references can turn out to be one work.
///
/// References that share no key, not even over others, are never one work; so the works of a corpus
/// are those of its connected groups, and a change concerns the groups that it touches.
package struct WorkMatchKeys: Hashable, Sendable {
  /// The PubMed id.
  package var pmid: String?
  /// The DOI in lower case.
  package var doi: String?
  /// A number for title, year and first author; two items that differ in them can have the same.
  package var title: Int?
  /// A number for first author, volume and first page; two items that differ in them can have the
  /// same.
  package var imprint: Int?

  /// Creates the value from its parts.
  package init(pmid: String?, doi: String?, title: Int?, imprint: Int?) {
    self.pmid = pmid
    self.doi = doi
    self.title = title
    self.imprint = imprint
  }

  /// The keys of an item.
  package init(_ item: CSLItem) {
    pmid = item.pmid
    doi = item.doi?.lowercased()
    title = WorkKey(item)?.number
    imprint = ImprintKey(item)?.number
  }
}
