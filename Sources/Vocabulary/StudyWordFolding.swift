/// Brings the spellings of one word together: case, American and British forms, plural.
///
/// The words of this module's study tables are stored folded, and whoever asks the tables folds the
/// words first. Texts are cut into words at everything but letters and digits, so that
/// `meta-analysis` is the two words `meta` and `analysis`.
package enum StudyWordFolding {
  /// Returns a word in lower case, in American spelling and in the singular.
  package static func fold(_ word: some StringProtocol) -> String { forms(of: String(word)).folded }

  /// Returns the folded parts of a word with hyphens, strokes or spaces.
  static func foldedParts(of word: String) -> [String] {
    word.split { $0 == "-" || $0 == " " || $0 == "/" }.map { fold($0) }
  }

  /// Whether the word is a plural that folding changes.
  package static func isPlural(_ word: some StringProtocol) -> Bool {
    forms(of: String(word)).isPlural
  }

  /// A word in the forms that tables and rules ask for.
  package struct Forms: Hashable, Sendable {
    /// The word in lower case, in American spelling and in the singular.
    package var folded: String
    /// The word in lower case.
    package var lower: String
    /// Whether it is a plural that folding changes.
    package var isPlural: Bool
  }

  /// Returns the forms of a word.
  package static func forms(of word: String) -> Forms {
    let lower = ASCIIWord.lowercased(word)
    let irregular = irregularForms[lower]
    if lower == "analyses" || lower == "series" {
      return Forms(folded: irregular ?? lower, lower: lower, isPlural: lower == "analyses")
    }
    let american = american(lower)
    let singular = singular(american)
    return Forms(
      folded: irregular ?? singular, lower: lower,
      isPlural: american.utf8.count != singular.utf8.count || american != singular)
  }

  /// Forms that no suffix rule reaches.
  private static let irregularForms: WordValues<String> = [
    "analyses": "analysis", "metaanalyses": "metaanalysis", "series": "series",
    "diagnoses": "diagnosis", "metastases": "metastasis", "prognoses": "prognosis",
    "women": "woman", "men": "man", "children": "child", "mice": "mouse", "people": "people",
    "rabbits": "rabbit", "always": "always", "versus": "versus", "previous": "previous",
    "diabetes": "diabetes", "herpes": "herpes", "biceps": "biceps", "does": "does", "was": "was",
    "transcatheter": "catheter", "revisional": "revision",
    "has": "has", "is": "is", "as": "as", "its": "its", "this": "this", "us": "us",
    "oedema": "edema", "anaemia": "anemia", "tumour": "tumor", "tumours": "tumor",
    "haemophilia": "hemophilia", "labelled": "label", "labeled": "label", "masked": "masked",
    "paediatric": "pediatric", "orthopaedic": "orthopedic", "ageing": "aging",
    "behaviour": "behavior", "behavioural": "behavioral", "programme": "program",
    "programmes": "program", "oesophageal": "esophageal", "ischaemic": "ischemic",
    "leukaemia": "leukemia", "fibre": "fiber", "fibres": "fiber", "summarised": "summarized",
  ]

  private static func american(_ word: String) -> String {
    guard word.utf8.count > 5 else { return word }
    if mayBeRandomised(word) {
      for (british, form) in spellings where word.hasPrefix(british) {
        return form + word.dropFirst(british.count)
      }
    }
    for (british, form) in endings where ASCIIWord.ends(word, with: british) {
      return word.dropLast(british.count) + form
    }
    return word
  }

  /// Whether a word begins with the letter of one of the ``spellings``.
  private static func mayBeRandomised(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first == UInt8(ascii: "r") || first == UInt8(ascii: "n") || first == UInt8(ascii: "q")
  }

  private static let spellings = [
    ("randomis", "randomiz"), ("nonrandomis", "nonrandomiz"), ("quasirandomis", "quasirandomiz"),
  ]

  private static let endings = [
    ("isation", "ization"), ("isations", "izations"), ("centre", "center"), ("centres", "centers"),
    ("centric", "center"), ("tumoural", "tumoral"),
  ]

  private static func singular(_ word: String) -> String {
    let count = word.utf8.count
    guard count > 3, ASCIIWord.ends(word, with: "s") else { return word }
    if count > 4, ASCIIWord.ends(word, with: "ies") { return String(word.dropLast(3)) + "y" }
    if ASCIIWord.ends(word, with: "ss") || ASCIIWord.ends(word, with: "us")
      || ASCIIWord.ends(word, with: "is")
    {
      return word
    }
    if count > 5, ASCIIWord.ends(word, with: "sses") || ASCIIWord.ends(word, with: "xes") {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
