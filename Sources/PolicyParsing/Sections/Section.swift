import EvidenceModel

/// A section while the document is read: what the model keeps, and what its text inherits.
struct Section: Sendable {
  /// What the section holds.
  var kind: SectionKind
  /// The heading's words; empty for the part before the first heading.
  var heading: Range<Int>
  /// 1 for a main section.
  var level: Int
  /// The section's bytes with its heading, without its sub-sections'.
  var range: Range<Int>
  /// Its blocks, the heading left out, as indices.
  var blocks: Range<Int>
  /// The lines of business that a heading above names.
  var lines: LineOfBusinessHeading?
  /// The determination that a heading above carries.
  var status: StatusHeading?
}
