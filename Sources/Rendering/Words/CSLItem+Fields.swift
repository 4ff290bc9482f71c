internal import EvidenceModel

extension CSLItem {
  /// The printed fields by their CSL-JSON names, in the order of a reference.
  var fields: [(name: String, value: String)] {
    let all: [(String, String?)] = [
      ("type", type.rawValue), ("author", authorWords), ("title", title),
      ("container-title", containerTitle), ("issued", issued?.iso), ("volume", volume),
      ("issue", issue), ("page", page), ("number", number), ("edition", edition),
      ("publisher", publisher), ("publisher-place", publisherPlace), ("DOI", doi), ("PMID", pmid),
      ("PMCID", pmcid), ("URL", url), ("accessed", accessed?.iso), ("note", note),
    ]
    return all.compactMap { name, value in value.map { (name: name, value: $0) } }
  }

  private var authorWords: String? {
    guard !authors.isEmpty else { return nil }
    return authors.map(\.words).joined(separator: "; ") + (hasMoreAuthors ? "; et al." : "")
  }
}

extension CSLName {
  /// The name on one line, family name first.
  var words: String {
    literal ?? [family, given, suffix].compactMap { $0 }.joined(separator: ", ")
  }
}
