/// Brings the spellings of one word together: case, American and British forms, plural.
///
/// The words of this module's study tables are stored folded, and whoever asks the tables folds the
/// words first. Texts are cut into words at everything but letters and digits, so that
/// `meta-analysis` is the two words `meta` and `analysis`.
package enum StudyWordFolding {
  /// Returns a word in lower case, in American spelling and in the singular.
  package static func fold(_ word: some StringProtocol) -> String {
    let lower = word.lowercased()
    if let irregular = irregularForms[lower] { return irregular }
    return singular(american(lower))
  }

  /// Whether the word is a plural that folding changes.
  package static func isPlural(_ word: some StringProtocol) -> Bool {
    let lower = word.lowercased()
    if lower == "analyses" || lower == "series" { return lower == "analyses" }
    return american(lower) != singular(american(lower))
  }

  /// Forms that no suffix rule reaches.
  private static let irregularForms: [String: String] = [
    "analyses": "analysis", "metaanalyses": "metaanalysis", "series": "series",
    "diagnoses": "diagnosis", "metastases": "metastasis", "prognoses": "prognosis",
    "women": "woman", "men": "man", "children": "child", "mice": "mouse", "people": "people",
    "rabbits": "rabbit", "always": "always", "versus": "versus", "previous": "previous",
    "diabetes": "diabetes", "herpes": "herpes", "biceps": "biceps", "does": "does", "was": "was",
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
    for (british, form) in spellings where word.hasPrefix(british) {
      return form + word.dropFirst(british.count)
    }
    for (british, form) in endings where word.hasSuffix(british) {
      return word.dropLast(british.count) + form
    }
    return word
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
    if count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    guard count > 3, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    if count > 5, word.hasSuffix("sses") || word.hasSuffix("xes") {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
