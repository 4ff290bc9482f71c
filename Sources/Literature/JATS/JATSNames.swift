import XMLReading

/// The authors of a JATS article.
struct JATSNames {
  private var isAuthor = false
  private var surname: String?
  private var given: String?
  private var suffix: String?

  /// Takes the last of the open elements as it begins.
  mutating func begin(_ open: [JATSHandler.Element]) {
    guard let element = open.last, element.name == "contrib" else { return }
    isAuthor = (element.attributes["contrib-type"] ?? "author") == "author"
    (surname, given, suffix) = (nil, nil, nil)
  }

  /// Takes the last of the open elements as it ends; true where it is part of a name.
  mutating func end(
    _ open: [JATSHandler.Element], text: String, _ lines: inout RecordLineWriter
  ) -> Bool {
    guard let element = open.last, open.isInside("contrib") else { return false }
    let isNested = open.isInside("collab")
    switch element.name {
    case "surname" where !isNested: surname = text
    case "given-names" where !isNested: given = text
    case "suffix" where !isNested: suffix = text
    case "name" where !isNested: writePerson(&lines)
    case "collab" where isAuthor:
      lines.add("AU", "Y")
      lines.add("AC", text)
    default: break
    }
    return true
  }

  private func writePerson(_ lines: inout RecordLineWriter) {
    guard isAuthor, let surname else { return }
    lines.add("AU", "Y")
    lines.add("AL", surname)
    if let given { lines.add("AF", given) }
    if let suffix { lines.add("AS", suffix) }
  }

  /// What an article was published as: the article type in words.
  static func articleType(_ attributes: [XMLAttribute]) -> String? {
    switch attributes["article-type"] {
    case "review-article": "Review"
    case "systematic-review": "Systematic Review"
    case "case-report": "Case Reports"
    case "editorial": "Editorial"
    case "letter": "Letter"
    case "meeting-report": "Congress"
    case "correction": "Published Erratum"
    case "retraction": "Retraction of Publication"
    case "article-commentary": "Comment"
    case "clinical-trial": "Clinical Trial"
    default: nil
    }
  }
}
