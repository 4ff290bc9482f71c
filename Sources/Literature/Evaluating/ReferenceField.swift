import EvidenceModel

/// A field in which a reading of a reference is compared with gold data.
enum ReferenceField: String, CaseIterable, Sendable {
  case authors
  case firstAuthor = "first author"
  case title
  case container
  case issued
  case year
  case accessed
  case volume
  case issue
  case pages
  case firstPage = "first page"
  case number
  case edition
  case publisher
  case publisherPlace = "publisher place"
  case doi = "DOI"
  case pmid = "PMID"
  case pmcid = "PMCID"
  case url = "URL"

  /// The field's text in what was read, nil where it was not printed.
  func text(of item: CSLItem) -> String? {
    switch self {
    case .authors: Self.authors(item.authors, hasMore: item.hasMoreAuthors)
    case .firstAuthor: item.authors.first.map(Self.name)
    case .title: item.title
    case .container: item.containerTitle
    case .issued: item.issued?.iso
    case .year: item.issued.map { String($0.year) }
    case .accessed: item.accessed?.iso
    case .volume: item.volume
    case .issue: item.issue
    case .pages: item.page
    case .firstPage: item.page.map(Self.firstPage)
    case .number: item.number
    case .edition: item.edition
    case .publisher: item.publisher
    case .publisherPlace: item.publisherPlace
    case .doi: item.doi
    case .pmid: item.pmid
    case .pmcid: item.pmcid
    case .url: item.url
    }
  }

  /// All names with their suffixes, and whether more are left out.
  static func authors(_ names: [CSLName], hasMore: Bool) -> String? {
    guard !names.isEmpty else { return nil }
    let texts = names.map { name in
      [name.literal ?? Self.name(name), name.suffix].compactMap { $0 }.joined(separator: ", ")
    }
    return (texts + (hasMore ? ["et al."] : [])).joined(separator: "; ")
  }

  /// A group's name, or family name and initials.
  static func name(_ name: CSLName) -> String {
    name.literal ?? [name.family, name.given].compactMap { $0 }.joined(separator: " ")
  }

  /// The pages up to the first dash, comma or semicolon.
  static func firstPage(_ pages: String) -> String {
    let ends: Set<Character> = ["-", "‐", "‑", "–", "—", "−", ",", ";", " "]
    return String(pages.prefix { !ends.contains($0) })
  }
}
