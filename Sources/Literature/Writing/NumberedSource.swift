package import EvidenceModel

/// Writes a reference for a numbered list in one of two styles.
///
/// `nlm` names the first six authors, as the ICMJE's sample references do; `ama` all of up to six,
/// else the first three (AMA Manual of Style, 11th ed., 3.7). Both end with the identifiers by which
/// a reader finds the work.
package enum NumberedSource {
  /// The reference without its number.
  package static func text(_ item: CSLItem, style: LetterSourceStyle) -> String {
    var shown = item
    if style == .nlm, shown.authors.count > 6 {
      shown.authors = Array(shown.authors.prefix(6))
      shown.hasMoreAuthors = true
    }
    (shown.pmid, shown.doi, shown.url) = (nil, nil, nil)
    let head = ReferenceFormatter.plain(shown)
    return ([head] + identifiers(item, style)).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func identifiers(_ item: CSLItem, _ style: LetterSourceStyle) -> [String] {
    let doi = item.doi.map { "doi:\($0)" }
    let pmid = item.pmid.map { "PMID: \($0)." }
    let named = style == .nlm ? [doi.map { $0 + "." }, pmid] : [pmid, doi]
    let known = named.compactMap(\.self)
    return known.isEmpty ? [item.url.map { $0 + "." }].compactMap(\.self) : known
  }
}
