package import EvidenceModel
import Vocabulary

/// Reads what a narrative prints of a study that it describes, by the rules that read the
/// narratives of works.
package enum StudyFactsRule {
  /// What a study's own words print of it.
  ///
  /// - Parameters:
  ///   - study: The study.
  ///   - source: The bytes that its spans point into.
  ///   - quoting: What makes quotations of them.
  /// - Returns: What is printed; nil and empty for the rest.
  package static func facts(
    of study: DescribedStudy, source: [UInt8], _ quoting: some QuotationMaker
  ) -> StudyFacts {
    let block = self.block(study, source)
    var facts = StudyFacts(
      design: NarrativeDesignRule.claim(block, quoting),
      sampleSizes: StudySizeRule.sizes(block, quoting),
      followUp: StudyFollowUpRule.followUp(block, quoting))
    let told = FindingRule.findings(block, quoting).filter { $0.direction != .unstated }
    if let first = told.first, told.allSatisfy({ $0.direction == first.direction }) {
      facts.direction = first.direction
      facts.directionQuote = first.quote
    }
    return facts
  }

  /// The study's words as the block that the rules read.
  private static func block(_ study: DescribedStudy, _ source: [UInt8]) -> NarrativeBlock {
    let view = SourceView(source: source, span: study.quote.span)
    let passage = Passage(
      id: study.passages.first ?? "", section: study.section, quote: study.quote)
    let reading = PassageReading(
      passage: passage, view: view, words: WordScanner.words(in: view.bytes, range: view.all),
      sentences: view.sentences(), citations: [], summary: nil, givesEvidence: true,
      standsIn: false,
      tellsAliases: false)
    return NarrativeBlock(work: "", reading: reading, sentences: reading.sentences)
  }
}

/// Reads how long a study followed people, only where its words speak of following.
enum StudyFollowUpRule {
  /// The first stretch of time beside "follow-up" or "followed".
  static func followUp(_ block: NarrativeBlock, _ quoting: some QuotationMaker) -> StudyFollowUp? {
    for words in block.words {
      guard let found = place(in: words), let range = NarrativeDesignRule.bytes(found, words)
      else { continue }
      let near = Array(words[found])
      guard let value = FollowUpRule.duration(near) else { continue }
      return StudyFollowUp(
        value: value, quote: quoting.quotation(block.reading.view, range))
    }
    return nil
  }

  /// The words from a stretch of time to "follow-up", or from "follow-up" to one.
  private static func place(in words: [Word]) -> Range<Int>? {
    for index in words.indices
    where words[index].text == "follow" || words[index].text == "followed" {
      if let start = (max(0, index - 4)..<index).last(where: {
        FollowUpRule.timeEnd(from: $0, words).map { $0 <= index && index - $0 <= 1 } ?? false
      }) {
        return start..<min(words.count, index + 2)
      }
      let reach = index + 1..<min(words.count, index + 9)
      if let start = reach.first(where: { FollowUpRule.timeEnd(from: $0, words) != nil }) {
        return index..<end(from: start, words)
      }
    }
    return nil
  }

  /// The end of `one month to one year` or of one stretch.
  private static func end(from start: Int, _ words: [Word]) -> Int {
    guard let end = FollowUpRule.timeEnd(from: start, words) else { return start + 1 }
    if end + 1 < words.count, words[end].text == "to",
      let last = FollowUpRule.timeEnd(from: end + 1, words)
    {
      return last
    }
    return end
  }
}
