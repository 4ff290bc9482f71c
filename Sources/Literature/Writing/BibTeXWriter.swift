package import EvidenceModel

/// Writes bibliographic items for BibTeX and biblatex, in UTF-8.
///
/// The fields are those of Patashnik, "BibTeXing" (1988), with `date`, `urldate` and `eid` of biblatex.
/// A group's name stands in braces of its own, "et al." is `and others`, a title is in double braces
/// so that its capitals stay. `csl-type` keeps the type where BibTeX has none for it.
package enum BibTeXWriter {
  /// One entry for each item.
  package static func text(_ items: [(id: String, item: CSLItem)]) -> String {
    items.map { entry($0.item, id: $0.id) }.joined(separator: "\n")
  }

  private static func entry(_ item: CSLItem, id: String) -> String {
    let known = fields(item).compactMap { name, value in
      value.map { "  \(name) = {\($0)}" }
    }
    let head = "@\(types[item.type] ?? "misc"){\(key(id)),\n"
    return head + known.joined(separator: ",\n") + "\n}\n"
  }

  private static func fields(_ item: CSLItem) -> [(String, String?)] {
    let isArticle = item.type == .articleJournal
    let container = isArticle ? "journal" : "booktitle"
    let isPrecise = item.issued?.month != nil
    return [
      ("author", authors(item)), ("title", item.title.map { "{" + escaped($0) + "}" }),
      (container, item.containerTitle.map(escaped)),
      ("year", item.issued.map { "\($0.year)" }), ("date", isPrecise ? item.issued?.iso : nil),
      ("volume", item.volume.map(escaped)),
      (isArticle ? "number" : "issue", item.issue.map(escaped)),
      ("pages", item.page.map { escaped($0.replacing("-", with: "--")) }),
      (isArticle ? "eid" : "number", item.number.map(escaped)),
      ("edition", item.edition.map(escaped)), ("publisher", item.publisher.map(escaped)),
      ("address", item.publisherPlace.map(escaped)), ("doi", item.doi.map(escaped)),
      ("pmid", item.pmid), ("pmcid", item.pmcid), ("url", item.url.map(escaped)),
      ("urldate", item.accessed?.iso), ("note", item.note.map(escaped)),
      ("csl-type", item.type.rawValue),
    ]
  }

  private static func authors(_ item: CSLItem) -> String? {
    var names = item.authors.map(name)
    guard !names.isEmpty else { return nil }
    if item.hasMoreAuthors { names.append("others") }
    return names.joined(separator: " and ")
  }

  /// `Family, Suffix, Given`; a group in braces.
  private static func name(_ name: CSLName) -> String {
    if let literal = name.literal { return "{" + escaped(literal) + "}" }
    let family = escaped(name.family ?? "")
    let given = escaped(name.given ?? "")
    return name.suffix.map { "\(family), \(escaped($0)), \(given)" }
      ?? (given.isEmpty ? family : "\(family), \(given)")
  }

  /// A key of letters, digits and few signs.
  private static func key(_ id: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || ".-:".contains($0)) ? $0 : "_" })
  }

  /// The text with TeX's own signs made plain.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\textbackslash{}"
      case "{", "}", "&", "%", "$", "#", "_": escaped += "\\\(character)"
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      default: escaped.append(character.isNewline ? " " : character)
      }
    }
    return escaped
  }

  /// The types of BibTeX for those of CSL.
  private static let types: [CSLType: String] = [
    .articleJournal: "article", .book: "book", .chapter: "incollection", .report: "techreport",
    .paperConference: "inproceedings", .thesis: "phdthesis", .pamphlet: "booklet",
  ]
}
