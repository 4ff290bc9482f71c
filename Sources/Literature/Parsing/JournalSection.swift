import TextAnalysis

/// Tells that the last part of an entry is a section of the journal before it, as PubMed prints titles:
/// `The Journal of Feet. American volume`, `The Lancet. Neurology`, `Journal of Shoes. Part A`.
enum JournalSection {
  /// Whether two neighbouring parts are a journal and its section.
  static func joins(_ bytes: ByteView, _ journal: Range<Int>, _ section: Range<Int>) -> Bool {
    guard section.count <= 60 else { return false }
    if isSectioned(bytes, journal) { return GroupName.capitalisedWords(bytes, section).plain == 0 }
    return ReferenceTables.journalLeads.match(
      bytes, at: journal.lowerBound, before: journal.upperBound) != nil && isSection(bytes, section)
  }

  /// Whether a part is the name of a journal that has such sections.
  private static func isSectioned(_ bytes: ByteView, _ journal: Range<Int>) -> Bool {
    let hasArticle = bytes.hasPrefix("the ", at: journal.lowerBound, before: journal.upperBound)
    let start = journal.lowerBound + (hasArticle ? 4 : 0)
    return ReferenceTables.sectionedJournals.contains(bytes, start..<journal.upperBound)
  }

  /// Whether a part ends with the word for a section, or is one by its letter: `Part B`.
  private static func isSection(_ bytes: ByteView, _ section: Range<Int>) -> Bool {
    if bytes.hasPrefix("part ", at: section.lowerBound, before: section.upperBound) {
      return section.count == 6 && bytes[section.upperBound - 1].isASCIIUppercase
    }
    let word = bytes.lastIndex(of: 0x20, in: section).map { $0 + 1 } ?? section.lowerBound
    return ReferenceTables.sectionEndings.contains(bytes, word..<section.upperBound)
  }
}
