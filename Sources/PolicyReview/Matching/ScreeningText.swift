/// A publication as it is screened: by title, abstract and subjects alone.
package struct ScreeningText: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The title.
  package var title: String
  /// The abstract.
  package var abstract: String
  /// Subject headings and keywords.
  package var subjects: [String]
  /// How much its design speaks for looking at it early, 0 to 1.
  package var design: Double

  /// Creates the value from its parts.
  package init(
    id: String, title: String, abstract: String, subjects: [String], design: Double
  ) {
    self.id = id
    self.title = title
    self.abstract = abstract
    self.subjects = subjects
    self.design = design
  }
}
