import EvidenceModel

/// Where references of one work were printed, however they tell its title.
struct ImprintKey: Hashable {
  /// The folded name of the first author.
  let author: String
  /// The folded volume.
  let volume: String
  /// The first page, folded.
  let page: String

  /// The key of an item, or nil where it lacks one of the three.
  init?(_ item: CSLItem) {
    author = FirstAuthor.folded(item)
    volume = FoldedText.letters(item.volume ?? "")
    page = WorkComparison.firstPage(item) ?? ""
    guard !author.isEmpty, !volume.isEmpty, !page.isEmpty else { return nil }
  }

  /// A number that equal keys share, the same on every machine.
  var number: Int { Int(StableNumber.of("\(author)|\(volume)|\(page)")) }
}
