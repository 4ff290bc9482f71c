import TextAnalysis
import Vocabulary

/// The marks that stand between a word and the one before it.
struct Marks: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let colon = Marks(rawValue: 1)
  static let comma = Marks(rawValue: 2)
  static let semicolon = Marks(rawValue: 4)
  static let stop = Marks(rawValue: 8)
  static let opener = Marks(rawValue: 16)
  static let closer = Marks(rawValue: 32)
  static let hyphen = Marks(rawValue: 64)
  static let slash = Marks(rawValue: 128)
  static let dash = Marks(rawValue: 256)
  static let question = Marks(rawValue: 512)

  /// Marks that part one title or sentence element from the next.
  static let breaks: Marks = [.colon, .stop, .question, .dash, .semicolon]
}

/// A word, number or relation sign of a text, folded, with its place.
struct Word: Hashable, Sendable {
  /// The folded word: lower case, American spelling, singular.
  let text: String
  /// What tells the folded word from most others.
  let key: WordKey
  /// The word as it stands, in lower case.
  var surface: String
  /// Whether folding took a plural ending away.
  var isPlural: Bool
  /// Its place in the bytes that were cut.
  var range: Range<Int>
  /// What stands between the word before and this one.
  var before: Marks
  /// How many of its letters are capitals.
  var capitals: Int

  /// Creates a word in its forms.
  init(_ forms: StudyWordFolding.Forms, range: Range<Int>, before: Marks, capitals: Int) {
    text = forms.folded
    key = WordKey(forms.folded)
    surface = forms.lower
    isPlural = forms.isPlural
    self.range = range
    self.before = before
    self.capitals = capitals
  }

  /// Whether it is written like a name: with several capitals, as in `FREEDOM` or `MrOS`.
  var isNameLike: Bool { capitals > 1 }

  /// Whether the word is a number written in digits.
  var isNumeral: Bool { text.utf8.first?.isASCIIDigit == true || text.hasPrefix(".") }
}
