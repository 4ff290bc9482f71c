package import EvidenceModel

/// Decides whether a literature record is the work that a reference prints.
///
/// An identifier is a claim, not an identity: a PMID or DOI may be misprinted. It is believed where
/// the title agrees, or two of first author, year, volume and first page, as far as both print them.
package enum RecordMatch {
  /// What the comparison of a reference with a record says.
  package enum Verdict: Hashable, Sendable {
    /// They are one work.
    case same
    /// The identifier leads to another work; the fields in which they differ.
    case different([String])
  }

  /// Compares a reference with the record that its identifier names.
  package static func byIdentifier(_ item: CSLItem, _ record: CSLItem) -> Verdict {
    let agreements = fields(item, record)
    let differing = agreements.filter { !$0.agrees }.map(\.name)
    let agreeing = agreements.filter(\.agrees).map(\.name)
    if agreements.isEmpty || agreeing.contains("title") || agreeing.count >= 2 { return .same }
    return differing.isEmpty ? .same : .different(differing)
  }

  /// Whether a reference without a common identifier is the work of a record with the same title:
  /// year (one apart at the most, as online and print dates are), first author and first page agree
  /// as far as both print them, and at least one of them does.
  package static func byTitle(_ item: CSLItem, _ record: CSLItem) -> Bool {
    let words = (item.title ?? "").split(separator: " ").count
    let agreements = fields(item, record).filter { $0.name != "title" }
    guard agreements.allSatisfy(\.agrees) else { return false }
    return agreements.count >= (words < 4 ? 3 : 1)
  }

  /// Whether a reference without a common identifier is the work of a record that was printed in the
  /// same volume on the same page, by the same first author, under a title that is alike.
  package static func byImprint(_ item: CSLItem, _ record: CSLItem) -> Bool {
    guard let key = ImprintKey(item), key == ImprintKey(record) else { return false }
    return WorkComparison.agreeInImprint(item, record)
  }

  private struct Field {
    let name: String
    let agrees: Bool
  }

  /// The fields that both print, each with whether they agree.
  private static func fields(_ left: CSLItem, _ right: CSLItem) -> [Field] {
    var fields: [Field] = []
    if let one = left.title, let other = right.title {
      fields.append(Field(name: "title", agrees: titlesAgree(one, other)))
    }
    if let one = author(left), let other = author(right) {
      fields.append(Field(name: "author", agrees: one == other))
    }
    if let one = left.issued?.year, let other = right.issued?.year {
      fields.append(Field(name: "issued", agrees: abs(one - other) <= 1))
    }
    if let one = left.volume, let other = right.volume {
      fields.append(
        Field(name: "volume", agrees: FoldedText.letters(one) == FoldedText.letters(other)))
    }
    if let one = WorkComparison.firstPage(left), let other = WorkComparison.firstPage(right) {
      fields.append(Field(name: "page", agrees: one == other))
    }
    return fields
  }

  /// Titles agree where one begins with the other once they are folded, so that a subtitle may be
  /// left out; what is left of short titles has to be whole.
  private static func titlesAgree(_ left: String, _ right: String) -> Bool {
    let one = FoldedText.letters(left)
    let other = FoldedText.letters(right)
    if one == other { return true }
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    return short.utf8.count >= 20 && long.hasPrefix(short)
  }

  private static func author(_ item: CSLItem) -> String? {
    guard let first = item.authors.first else { return nil }
    let name = first.family ?? first.literal ?? ""
    let letters = FoldedText.letters(name)
    return letters.isEmpty ? nil : letters
  }
}
