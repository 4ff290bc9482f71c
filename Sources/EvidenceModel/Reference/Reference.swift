/// The bibliographic item in a reference list: what was printed and what evq reads in it.
package struct Reference: Codable, Hashable, Sendable {
  /// The printed entry.
  package var text: ReferenceText
  /// What it says.
  package var item: CSLItem
  /// Every year an author-date pointer may name it by: issued, revised and "current as of".
  package var years: [Int]
  /// What could not be read.
  package var diagnostics: [Diagnostic]

  /// Creates the value from its parts.
  package init(
    text: ReferenceText,
    item: CSLItem,
    years: [Int] = [],
    diagnostics: [Diagnostic] = []
  ) {
    self.text = text
    self.item = item
    self.years = years
    self.diagnostics = diagnostics
  }
}
