/// A work that was replaced by another, from `corpus/superseded.yaml`.
package struct SupersededWork: Codable, Hashable, Sendable {
  /// What names the replaced work: `pmid:…`, `doi:…`, or the number that a reference prints.
  package var work: String
  /// What names the work that replaced it, as it is to be shown.
  package var by: String
  /// When it was replaced; nil where that is not known.
  package var on: PartialDate?
  /// Where it is said.
  package var source: String

  /// Creates the value from its parts.
  package init(work: String, by: String, on: PartialDate? = nil, source: String) {
    self.work = work
    self.by = by
    self.on = on
    self.source = source
  }
}
