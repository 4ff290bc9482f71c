import EvidenceModel

/// What the references of one work have in common when no identifier says so.
struct WorkKey: Hashable {
  /// The folded title.
  let title: String
  /// The folded family name, or the folded group name, of the first author.
  let author: String
  /// The printed year; nil for a page that prints none.
  let year: Int?

  /// The key of an item, or nil where it has no title or neither an author nor a year.
  init?(_ item: CSLItem) {
    title = FoldedText.letters(item.title ?? "")
    author = FirstAuthor.folded(item)
    year = item.issued?.year
    guard !title.isEmpty, year != nil || !author.isEmpty else { return nil }
  }

  /// A number that equal keys share, the same on every machine.
  var number: Int { Int(StableNumber.of("\(title)|\(author)|\(year ?? 0)")) }
}
