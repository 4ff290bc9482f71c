import EvidenceModel
import TextAnalysis

/// What the references of one work have in common when no identifier says so.
struct WorkKey: Hashable {
  /// The folded title.
  let title: String
  /// The folded family name, or the folded group name, of the first author.
  let author: String
  /// The printed year.
  let year: Int

  /// The key of an item, or nil where it has no title or no year.
  init?(_ item: CSLItem) {
    guard let title = item.title, let year = item.issued?.year else { return nil }
    self.title = FoldedText.letters(title)
    self.year = year
    guard !self.title.isEmpty else { return nil }
    let first = item.authors.first
    if let literal = first?.literal {
      author = GroupForms.forms(of: literal).dropFirst().first ?? FoldedText.letters(literal)
    } else {
      author = FoldedText.letters(first?.family ?? "")
    }
  }

  /// A number that equal keys share, the same on every machine: FNV-1a in 64 bits (Fowler, Noll and
  /// Vo, 1991).
  var number: Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(title)|\(author)|\(year)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return Int(bitPattern: UInt(hash))
  }
}

/// Compares two items that have the same key.
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
