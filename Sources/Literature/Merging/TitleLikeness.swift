import EvidenceModel
import Vocabulary

/// Whether two titles that differ can be those of one work.
enum TitleLikeness {
  /// The share of the shorter title's words that the longer one must have; with one author, volume
  /// and first page it parts abstracts on one page, not the ways to print a title.
  static let share = 0.7

  /// Whether two titles tell the same in other words.
  ///
  /// Lists leave out a subtitle or a word and print a sign as a word. Titles of which each has a
  /// number that the other lacks, or one alone tells of a notice, are those of two works.
  static func agree(_ left: String, _ right: String) -> Bool {
    let one = words(left)
    let other = words(right)
    let short = min(one.count, other.count)
    guard short >= 2, !isNoticeOfOther(one, other) else { return false }
    if number(in: one.subtracting(other)) && number(in: other.subtracting(one)) { return false }
    return Double(one.intersection(other).count) >= share * Double(short)
  }

  private static func words(_ title: String) -> Set<Substring> {
    Set(FoldedText.words(title).split(separator: " "))
  }

  private static func isNoticeOfOther(_ one: Set<Substring>, _ other: Set<Substring>) -> Bool {
    let differing = one.symmetricDifference(other)
    return differing.contains { ReferenceNotices.titleWords.contains(String($0)) }
  }

  private static func number(in words: Set<Substring>) -> Bool {
    words.contains { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
