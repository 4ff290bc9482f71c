/// A short form that a text introduces together with what it stands for.
package struct Abbreviation: Hashable, Sendable {
  /// The short form, such as `VCF`.
  package let shortForm: String

  /// What it stands for, in the text's own words.
  package let longForm: String

  /// Where the short form stands in the text, in bytes.
  package let shortRange: Range<Int>

  /// Where the long form stands in the text, in bytes.
  package let longRange: Range<Int>
}
