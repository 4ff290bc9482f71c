import EvidenceModel

/// Compares two items that share a key.
enum WorkComparison {
  /// Whether nothing that both print speaks against their being one work.
  static func agree(_ left: CSLItem, _ right: CSLItem) -> Bool {
    if differ(left.pmid, right.pmid) || differ(left.volume, right.volume) { return false }
    if differ(left.number, right.number) || differ(firstPage(left), firstPage(right)) {
      return false
    }
    if differ(left.edition, right.edition) { return false }
    let samePlace =
      left.volume != nil && left.volume == right.volume
      && firstPage(left) != nil && firstPage(left) == firstPage(right)
    if samePlace { return true }
    if differ(left.doi?.lowercased(), right.doi?.lowercased()) { return false }
    if differ(left.issue, right.issue) { return false }
    guard !isGeneric(left) || left.number != nil && left.number == right.number else {
      return false
    }
    if let one = left.containerTitle, let other = right.containerTitle {
      return ContainerName.agree(one, other)
    }
    return true
  }

  /// Whether two items of one first author, volume and first page are one work: their titles are
  /// alike, and nothing else that both print speaks against it.
  ///
  /// Of an article that appeared ahead of print some lists give the year before.
  static func agreeInImprint(_ left: CSLItem, _ right: CSLItem) -> Bool {
    if differ(left.pmid, right.pmid) || differ(left.number, right.number) { return false }
    if differ(left.edition, right.edition)
      || differ(left.doi?.lowercased(), right.doi?.lowercased())
    {
      return false
    }
    if let year = left.issued?.year, let other = right.issued?.year, abs(year - other) > 1 {
      return false
    }
    guard let one = left.title, let other = right.title else { return false }
    return TitleLikeness.agree(one, other)
  }

  private static func differ(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return false }
    return left != right
  }

  /// The first page, folded, without what is left out of the second.
  static func firstPage(_ item: CSLItem) -> String? {
    guard let page = item.page else { return nil }
    let head = page.unicodeScalars.prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    return FoldedText.letters(String(String.UnicodeScalarView(head)))
  }

  /// Whether a title without an author is too common to know a work by: `Editorial`, `Reply`.
  private static func isGeneric(_ item: CSLItem) -> Bool {
    guard let title = item.title else { return true }
    let words = title.split(separator: " ").count
    return words < 3 || (item.authors.isEmpty && words < 6)
  }
}
