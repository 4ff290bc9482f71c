/// The fields and attributes of the documents in the text segment, shared by its writer and its
/// readers.
package enum SearchSchema {
  /// What is searched.
  package enum Field: String, CaseIterable, Sendable {
    /// A work's title, a statement's service, a passage's heading.
    case title
    /// The words of a statement, a passage or a printed reference.
    case text
    /// What policies say of a work, the passages that describe it.
    case narrative
  }

  /// What is filtered by.
  package enum Attribute: String, CaseIterable, Sendable {
    /// `statement`, `passage` or `reference`.
    case kind
    /// The policy's id.
    case policy
    /// A statement's determination classes.
    case determination
    /// A statement's lines of business.
    case lineOfBusiness
    /// A passage's section kind.
    case section
    /// A work's kind.
    case evidenceKind
    /// A work's leading design where a source states it; else `unstated`.
    case design
    /// The work a reference turned out to be.
    case work
    /// `current` or `superseded`.
    case edition
  }

  /// The number that years are filtered by.
  package static let year = "year"
}
