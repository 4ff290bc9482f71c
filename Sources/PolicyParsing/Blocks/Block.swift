import Vocabulary

/// A piece of a document that its layout holds together.
struct Block: Hashable, Sendable {
  /// What the piece is.
  enum Kind: Hashable, Sendable {
    case heading
    case paragraph
    case item
    /// A row of a table, its cells parted by tabs or pipes.
    case row
    /// A connective that stands alone: `AND`, `- or -`.
    case connective
  }

  /// What it is.
  var kind: Kind
  /// Its bytes without white space at the ends.
  var range: Range<Int>
  /// Its bytes without list marker or heading signs.
  var content: Range<Int>
  /// Its marker, when it is an item.
  var marker: ListMarker?
  /// The columns before its first byte.
  var indent: Int
  /// Whether a blank line stands before it.
  var hasBlankBefore: Bool
  /// How it is set, when it is a heading.
  var heading: HeadingSetting?
}

/// How a heading is set apart from the text.
enum HeadingSetting: Hashable, Sendable {
  /// `##`, with the number of signs.
  case markdown(Int)
  /// A line in `**…**`.
  case bold
  /// A line in capitals.
  case capitals
  /// A short line whose words are capitalised.
  case titleCase
  /// A line that the heading vocabulary knows, however it is set.
  case known
}
