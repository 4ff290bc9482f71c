package import EvidenceModel

/// Writes a reference for people.
package enum ReferenceFormatter {
  /// One line in the NLM style: authors, title, journal, imprint, identifier.
  ///
  /// More than six authors are shortened to three (AMA Manual of Style, 11th ed., 3.7).
  package static func plain(_ item: CSLItem) -> String {
    var parts: [String] = [authors(item), title(item), item.containerTitle ?? ""]
    parts += [edition(item), imprint(item), numberAlone(item)]
    if let pmid = item.pmid {
      parts.append("PMID \(pmid)")
    } else if let doi = item.doi {
      parts.append("doi:\(doi)")
    } else if let url = item.url {
      parts.append(url)
    }
    return parts.filter { !$0.isEmpty }.map(stopped).joined(separator: " ")
  }

  /// A short name with the year: `Doe 2013`, `WHO 2003`.
  package static func label(_ reference: Reference) -> String {
    let item = reference.item
    let name: String
    if let first = item.authors.first {
      name = first.family ?? shortGroup(first.literal ?? "")
    } else {
      name = shortened(item.title ?? reference.text.raw, to: 40)
    }
    guard let year = item.issued?.year ?? reference.years.first else { return name }
    return "\(name) \(year)"
  }

  private static func stopped(_ part: String) -> String {
    let ends: [Character] = [".", "?", "!"]
    return part.last.map { ends.contains($0) } ?? true ? part : part + "."
  }

  private static func authors(_ item: CSLItem) -> String {
    var names = item.authors.map(name)
    var hasMore = item.hasMoreAuthors
    if names.count > 6 {
      names = Array(names.prefix(3))
      hasMore = true
    }
    if hasMore, !names.isEmpty { names.append("et al") }
    return names.joined(separator: ", ")
  }

  private static func name(_ name: CSLName) -> String {
    name.literal
      ?? [name.family, name.given, name.suffix].compactMap { $0 }.joined(separator: " ")
  }

  private static func title(_ item: CSLItem) -> String {
    guard let title = item.title else { return "" }
    guard item.volume == nil, item.containerTitle == nil, let number = item.number else {
      return title
    }
    return "\(title) [\(number)]"
  }

  private static func edition(_ item: CSLItem) -> String {
    item.edition.map { "\($0) ed" } ?? ""
  }

  /// The number, where neither the title nor the imprint shows it.
  private static func numberAlone(_ item: CSLItem) -> String {
    item.volume == nil && item.containerTitle != nil ? item.number ?? "" : ""
  }

  private static func imprint(_ item: CSLItem) -> String {
    let publisher = [item.publisherPlace, item.publisher].compactMap { $0 }.joined(separator: ": ")
    var text = publisher.isEmpty ? "" : publisher + (item.issued == nil ? "" : "; ")
    text += item.issued.map { String($0.year) } ?? ""
    if let volume = item.volume { text += (text.isEmpty ? "" : ";") + volume }
    if let issue = item.issue { text += (item.volume == nil ? ";" : "") + "(\(issue))" }
    if let page = item.page ?? (item.volume == nil ? nil : item.number) {
      text += (text.isEmpty ? "" : ":") + page
    }
    return text
  }

  /// A group by the acronym it prints, else its name cut at a word.
  private static func shortGroup(_ literal: String) -> String {
    GroupForms.printedAcronym(of: literal) ?? shortened(literal, to: 40)
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    var kept = ""
    for word in text.split(separator: " ") {
      guard kept.count + word.count < limit else { break }
      kept += kept.isEmpty ? String(word) : " " + word
    }
    return (kept.isEmpty ? String(text.prefix(limit - 1)) : kept) + "…"
  }
}
