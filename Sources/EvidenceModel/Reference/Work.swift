/// A field on which the references of one work differ.
package struct MetadataDisagreement: Codable, Hashable, Sendable {
  /// The CSL-JSON name of the field.
  package var field: String
  /// The differing values, in the order of the references.
  package var values: [String]

  /// Creates the value from its parts.
  package init(field: String, values: [String]) {
    self.field = field
    self.values = values
  }
}

/// What references from several policies turn out to be.
package struct Work: Codable, Hashable, Sendable {
  /// `pmid:…`, else `doi:…`, else the id of its first reference.
  package var id: WorkID
  /// Other ids that keep resolving to it.
  package var formerIDs: [String]
  /// Its references in corpus order.
  package var references: [ReferenceID]
  /// Their metadata together; the first value printed wins.
  package var item: CSLItem
  /// Fields on which they differ.
  package var disagreements: [MetadataDisagreement]

  /// Creates the value from its parts.
  package init(
    id: WorkID,
    formerIDs: [String] = [],
    references: [ReferenceID],
    item: CSLItem,
    disagreements: [MetadataDisagreement] = []
  ) {
    self.id = id
    self.formerIDs = formerIDs
    self.references = references
    self.item = item
    self.disagreements = disagreements
  }
}
