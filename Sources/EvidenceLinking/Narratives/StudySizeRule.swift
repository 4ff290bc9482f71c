import EvidenceModel
import Vocabulary

/// Reads how many people a described study has, where the rule for works finds no total.
///
/// The first sentence of a study speaks of that study, so that a plain count of people in it is the
/// study's: `Doe et al. (2018) evaluated 26 patients`.
enum StudySizeRule {
  /// The sizes of a block, the total first.
  static func sizes(_ block: NarrativeBlock, _ quoting: some QuotationMaker) -> [SampleSize] {
    var sizes = SampleSizeRule.sizes(block, quoting)
    guard !sizes.contains(where: { $0.label == SampleSizeRule.totalLabel }) else { return sizes }
    if let total = total(block, quoting) { return [total] + sizes }
    if sizes.count == 1, let only = sizes.first, isEarly(only, block, quoting) {
      sizes[0].label = SampleSizeRule.totalLabel
    }
    return sizes
  }

  /// The one count of people in the first sentence that has any.
  private static func total(
    _ block: NarrativeBlock, _ quoting: some QuotationMaker
  ) -> SampleSize? {
    for words in block.words.prefix(2) {
      let found = words.indices.compactMap { count(at: $0, words) }
      guard let first = found.first else { continue }
      guard found.count == 1, let range = NarrativeDesignRule.bytes(first.words, words) else {
        return nil
      }
      return SampleSize(
        label: SampleSizeRule.totalLabel, count: first.count,
        quote: quoting.quotation(block.reading.view, range))
    }
    return nil
  }

  private static func count(at index: Int, _ words: [Word]) -> (count: Int, words: Range<Int>)? {
    guard let number = StudyNumberWords.number(words[index].text), number > 1,
      !(1950...2100).contains(number) || words[index].text.contains(","),
      let noun = words.indices.dropFirst(index + 1).prefix(4).first(where: {
        StudyAnalysisWords.people.contains(words[$0])
      })
    else { return nil }
    let between = words[index + 1...noun]
    guard between.allSatisfy({ $0.before.isEmpty || $0.before == .hyphen }) else { return nil }
    if index > 0, !openers.contains(words[index - 1]) { return nil }
    if index > 1, words[index - 1].text == "of",
      words[index - 2].isNumeral || parts.contains(words[index - 2])
    {
      return nil
    }
    return (number, index..<noun + 1)
  }

  /// Whether a count stands in the first sentence.
  private static func isEarly(
    _ size: SampleSize, _ block: NarrativeBlock, _ quoting: some QuotationMaker
  ) -> Bool {
    guard let first = block.sentences.first else { return false }
    let sentence = quoting.quotation(block.reading.view, first).span
    return sentence.encloses(size.quote.span)
  }

  /// Words before the number of people of a study.
  private static let openers: WordSet = [
    "of", "in", "with", "among", "on", "from", "included", "enrolled", "randomized", "involving",
    "evaluated", "studied", "treated", "recruited", "including", "analyzed", "followed", "compared",
    "assessed", "examined", "described", "reported", "assigned", "allocated", "total", "for",
    "reviewed", "investigated", "identified", "surveyed", "tested", "enrolling", "randomizing",
    "the", "implanted", "observed", "monitored", "randomised",
  ]

  /// Words that make the people after them a part of others: `loss of 18 patients`.
  private static let parts: WordSet = [
    "loss", "dropout", "withdrawal", "exclusion", "subset", "subgroup", "majority", "proportion",
    "percent", "most", "each", "half", "third", "remaining",
  ]
}
