package import EvidenceModel

/// Writes the search of PubMed that brings a statement up to date.
///
/// Field tags are those of the PubMed User Guide (National Library of Medicine): `tiab`, `mh`, `pt`,
/// `sb`, and `edat` for the day on which a record was added, by which nothing is missed that was
/// published earlier and added later.
package enum PubMedQuery {
  /// A search for a service in an indication, for the designs that can change a determination.
  ///
  /// - Parameters:
  ///   - services: The names of the service.
  ///   - indications: The names of the condition; empty for any.
  ///   - since: The day of the last search; nil where none is known.
  /// - Returns: The search, on one line.
  package static func query(
    services: [String], indications: [String], since: PartialDate?
  ) -> String {
    let groups = [services, indications].map { any($0.map(inTitleOrAbstract)) }
    return (groups + [designs] + date(since)).filter { !$0.isEmpty }.joined(separator: " AND ")
  }

  /// A search with the terms that a policy prints, subject headings as such.
  ///
  /// - Parameters:
  ///   - terms: The terms as printed, `… (MeSH)` for a heading.
  ///   - since: The day of the last search.
  /// - Returns: The search, on one line; nil where no term is printed.
  package static func query(terms: [String], since: PartialDate?) -> String? {
    let parts = terms.map(printed).filter { !$0.isEmpty }
    guard !parts.isEmpty else { return nil }
    return ([any(parts)] + date(since)).joined(separator: " AND ")
  }

  /// The designs on which determinations rest: reviews, trials, cohorts, guidelines.
  private static let designs =
    "(systematic[sb] OR meta-analysis[pt] OR randomized controlled trial[pt] OR "
    + "controlled clinical trial[pt] OR cohort studies[mh] OR comparative study[pt] OR "
    + "practice guideline[pt] OR random*[tiab] OR cohort*[tiab] OR \"case series\"[tiab])"

  private static func any(_ parts: [String]) -> String {
    var seen: Set<String> = []
    let once = parts.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    return once.isEmpty ? "" : "(" + once.joined(separator: " OR ") + ")"
  }

  private static func inTitleOrAbstract(_ name: String) -> String {
    let words = bare(name)
    return words.isEmpty ? "" : "\"\(words)\"[tiab]"
  }

  private static func printed(_ term: String) -> String {
    let folded = ComparableText.folded(term)
    for mark in [" (MeSH)", " [MeSH]", " (Mesh)", " [Mesh]"] where folded.hasSuffix(mark) {
      return "\"" + bare(String(folded.dropLast(mark.count))) + "\"[mh]"
    }
    let words = bare(folded)
    return words.isEmpty ? "" : "\"\(words)\"[tiab]"
  }

  private static func date(_ since: PartialDate?) -> [String] {
    guard let since else { return [] }
    let parts = [since.month, since.day].compactMap(\.self).map { $0 < 10 ? "0\($0)" : "\($0)" }
    let text = ([String(since.year)] + parts).joined(separator: "/")
    return ["\(text):3000[edat]"]
  }

  /// Words without the signs that mean something in a query.
  private static func bare(_ text: String) -> String {
    let kept = ComparableText.folded(text).map { character in
      character.isLetter || character.isNumber || character == "-" || character == "'"
        ? character : " "
    }
    return String(kept).split(separator: " ").joined(separator: " ")
  }
}
