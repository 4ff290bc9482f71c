package import EvidenceModel

/// Writes bibliographic items in the RIS format (Research Information Systems, "RIS Format
/// Specifications", 2011), which citation managers import.
///
/// The PubMed id stands in `AN`, the PubMed Central id in `C2`, as EndNote's exports of PubMed have
/// them; a group's name ends in a comma, the sign that nothing in it is a given name.
package enum RISWriter {
  /// The note that stands for "et al.".
  static let moreAuthors = "Not all authors are listed (et al.)"

  /// One record for each item.
  package static func text(_ items: [(id: String, item: CSLItem)]) -> String {
    items.map { record($0.item, id: $0.id) }.joined(separator: "\r\n")
  }

  private static func record(_ item: CSLItem, id: String) -> String {
    var lines = [line("TY", types[item.type] ?? "GEN"), line("ID", id)]
    lines += item.authors.map { line("AU", name($0)) }
    lines += fields(item).compactMap { tag, value in value.map { line(tag, $0) } }
    if item.hasMoreAuthors { lines.append(line("N1", moreAuthors)) }
    return (lines + [line("ER", "")]).joined(separator: "\r\n") + "\r\n"
  }

  private static func fields(_ item: CSLItem) -> [(String, String?)] {
    let pages = PageEnds(item.page)
    return [
      ("TI", item.title), ("T2", item.containerTitle), ("PY", item.issued.map { "\($0.year)" }),
      ("DA", item.issued.map(date)), ("VL", item.volume), ("IS", item.issue), ("SP", pages.first),
      ("EP", pages.last), ("M1", item.number), ("ET", item.edition), ("PB", item.publisher),
      ("CY", item.publisherPlace), ("DO", item.doi), ("AN", item.pmid), ("C2", item.pmcid),
      ("UR", item.url), ("Y2", item.accessed.map(date)), ("N1", item.note),
    ]
  }

  private static func line(_ tag: String, _ value: String) -> String {
    "\(tag)  - " + value.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func name(_ name: CSLName) -> String {
    if let literal = name.literal { return literal + "," }
    let given = name.given ?? (name.suffix == nil ? nil : "")
    return [name.family ?? "", given, name.suffix].compactMap(\.self).joined(separator: ", ")
  }

  /// `2013/09/01/`, the parts that are not known left empty.
  private static func date(_ date: PartialDate) -> String {
    let parts = date.iso.split(separator: "-").map(String.init)
    return (0..<3).map { $0 < parts.count ? parts[$0] : "" }.joined(separator: "/") + "/"
  }

  /// The types of RIS for those of CSL.
  static let types: [CSLType: String] = [
    .articleJournal: "JOUR", .book: "BOOK", .chapter: "CHAP", .report: "RPRT", .standard: "STAND",
    .webpage: "ELEC", .regulation: "GOVDOC", .legislation: "STAT", .paperConference: "CPAPER",
    .dataset: "DATA", .thesis: "THES", .pamphlet: "PAMP", .document: "GEN",
  ]
}
