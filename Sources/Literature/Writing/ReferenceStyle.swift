package import EvidenceModel

/// The styles in which a reference is written for people.
package enum ReferenceStyle: String, CaseIterable, Hashable, Sendable {
  /// National Library of Medicine, "Citing Medicine" (2nd ed., 2007), as the ICMJE's samples have
  /// it: the first six authors, the whole date, both identifiers.
  case nlm
  /// AMA Manual of Style (11th ed., 2020), chapter 3: up to six authors, else three, the year, a DOI
  /// without a stop behind it.
  case ama
  /// One line that says what it is, for answers on a terminal.
  case plain
}

extension ReferenceFormatter {
  /// A reference in a style.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - style: The style.
  ///   - journal: The journal's abbreviation, which both styles prefer to its title.
  /// - Returns: One line.
  package static func text(
    _ item: CSLItem, _ style: ReferenceStyle, journal: String? = nil
  ) -> String {
    switch style {
    case .plain: plain(item)
    case .nlm: NLMStyle.text(item, journal: journal)
    case .ama: AMAStyle.text(item, journal: journal)
    }
  }
}

/// The parts that both styles write.
enum StyledParts {
  /// The first authors, with "et al" behind them where there are more than a number.
  static func authors(_ item: CSLItem, upTo limit: Int, shown: Int, etAl: String) -> String {
    var names = item.authors.map { name in
      name.literal
        ?? [name.family ?? "", Initials.of(name.given), name.suffix ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    var hasMore = item.hasMoreAuthors
    if names.count > limit {
      names = Array(names.prefix(shown))
      hasMore = true
    }
    if hasMore, !names.isEmpty { names.append(etAl) }
    return names.joined(separator: ", ")
  }

  /// Volume, issue and pages behind a date.
  static func place(_ item: CSLItem) -> String {
    var text = item.volume.map { ";" + $0 } ?? ""
    if let issue = item.issue { text += (item.volume == nil ? ";" : "") + "(\(issue))" }
    if let page = item.page { text += ":" + page }
    return text
  }

  /// The parts with a stop behind each that has none.
  static func joined(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.map { part in
      part.last.map { ".?!".contains($0) } ?? true ? part : part + "."
    }.joined(separator: " ")
  }
}

/// The NLM style.
enum NLMStyle {
  static func text(_ item: CSLItem, journal: String?) -> String {
    let authors = StyledParts.authors(item, upTo: 6, shown: 6, etAl: "et al")
    let isArticle = item.type == .articleJournal
    let source = isArticle ? journal ?? item.containerTitle ?? "" : item.containerTitle ?? ""
    var parts = [authors, item.title ?? "", source]
    parts.append(item.edition.map { $0 + " ed" } ?? "")
    let publisher = [item.publisherPlace, item.publisher].compactMap(\.self).joined(separator: ": ")
    let date = item.issued.map(date) ?? ""
    parts.append(
      [publisher, date + StyledParts.place(item)].filter { !$0.isEmpty }.joined(separator: "; "))
    parts.append(isArticle ? "" : item.number.map { "Report No.: " + $0 } ?? "")
    parts.append(item.doi.map { "doi: " + $0 } ?? "")
    parts.append(item.pmid.map { "PMID: " + $0 } ?? "")
    parts.append(item.pmcid.map { "PMCID: " + $0 } ?? "")
    let hasNumber = item.doi != nil || item.pmid != nil
    parts.append(hasNumber ? "" : item.url.map { "Available from: " + $0 } ?? "")
    return StyledParts.joined(parts)
  }

  private static func date(_ date: PartialDate) -> String {
    let month = date.month.map { PrintedDate.abbreviation(ofMonth: $0) }
    return ["\(date.year)", month, date.day.map { "\($0)" }].compactMap(\.self)
      .joined(separator: " ")
  }
}

/// The AMA style.
enum AMAStyle {
  static func text(_ item: CSLItem, journal: String?) -> String {
    let authors = StyledParts.authors(item, upTo: 6, shown: 3, etAl: "et al")
    let isArticle = item.type == .articleJournal
    let source = isArticle ? journal ?? item.containerTitle ?? "" : item.containerTitle ?? ""
    var parts = [authors, item.title ?? "", source]
    parts.append(item.edition.map { $0 + " ed" } ?? "")
    let year = item.issued.map { "\($0.year)" } ?? ""
    let publisher = item.publisher ?? ""
    parts.append(
      [publisher, year + StyledParts.place(item)].filter { !$0.isEmpty }.joined(separator: "; "))
    let accessed = item.accessed.map { "Accessed " + Self.date($0) } ?? ""
    if item.doi == nil { parts.append(accessed) }
    var text = StyledParts.joined(parts)
    // A DOI or an address ends the reference without a stop (3.15.3).
    if let doi = item.doi {
      text += " doi:" + doi
    } else if let url = item.url {
      text += " " + url
    }
    return text
  }

  private static func date(_ date: PartialDate) -> String {
    let month = date.month.map { PrintedDate.name(ofMonth: $0) }
    let head = [month, date.day.map { "\($0)" }].compactMap(\.self).joined(separator: " ")
    return head.isEmpty ? "\(date.year)" : "\(head), \(date.year)"
  }
}
