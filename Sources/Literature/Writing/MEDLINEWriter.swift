package import EvidenceModel

/// Writes bibliographic items in the MEDLINE format (`.nbib`), which `MEDLINEReader` reads back.
package enum MEDLINEWriter {
  /// One record for each item, those with a PubMed id first.
  ///
  /// Importers know the format by a first line with one. A record without one has no such line, because readers expect a number there.
  package static func text(_ items: [(id: String, item: CSLItem)]) -> String {
    let (known, others) = (
      items.filter { $0.item.pmid != nil }, items.filter { $0.item.pmid == nil }
    )
    return (known + others).map { record($0.item) }.joined(separator: "\n")
  }

  private static func record(_ item: CSLItem) -> String {
    let isBook = item.type == .book
    var lines = item.pmid.map { [field("PMID", $0)] } ?? []
    lines += [
      ("VI", item.volume), ("IP", item.issue), ("DP", item.issued.map(date)),
      (isBook ? "BTI" : "TI", item.title.map(stopped)), ("PG", item.page),
      ("AID", item.doi.map { $0 + " [doi]" }),
    ].compactMap { tag, value in value.map { field(tag, $0) } }
    lines += item.authors.flatMap(author)
    lines += [
      ("EN", item.edition), ("PB", item.publisher), ("PL", item.publisherPlace),
      ("PT", item.type == .articleJournal ? "Journal Article" : nil),
      (item.type == .chapter ? "BTI" : "JT", item.containerTitle), ("PMC", item.pmcid),
    ].compactMap { tag, value in value.map { field(tag, $0) } }
    return lines.joined()
  }

  private static func author(_ name: CSLName) -> [String] {
    if let literal = name.literal { return [field("CN", literal)] }
    let given = [name.given, name.suffix].compactMap(\.self).joined(separator: " ")
    let family = name.family ?? ""
    let short = [family, Initials.of(name.given), name.suffix ?? ""].filter { !$0.isEmpty }
    return [
      field("FAU", given.isEmpty ? family : "\(family), \(given)"),
      field("AU", short.joined(separator: " ")),
    ]
  }

  /// `2013 Sep 1`.
  private static func date(_ date: PartialDate) -> String {
    let month = date.month.map { PrintedDate.abbreviation(ofMonth: $0) }
    return ["\(date.year)", month, date.day.map { "\($0)" }].compactMap(\.self)
      .joined(separator: " ")
  }

  /// PubMed sets a stop behind every title.
  private static func stopped(_ title: String) -> String {
    title.last.map { ".?!".contains($0) } ?? true ? title : title + "."
  }

  /// A field with its value folded at 80 columns, as PubMed folds it.
  private static func field(_ tag: String, _ value: String) -> String {
    let head = tag + String(repeating: " ", count: 4 - tag.count) + "- "
    var lines = [head]
    var column = head.count
    for word in value.split(whereSeparator: \.isWhitespace) {
      let isFirst = lines[lines.count - 1].count == 6
      if !isFirst, column + word.count + 1 > 80 {
        lines.append("      ")
        column = 6
      } else if !isFirst {
        lines[lines.count - 1] += " "
        column += 1
      }
      lines[lines.count - 1] += word
      column += word.count
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
