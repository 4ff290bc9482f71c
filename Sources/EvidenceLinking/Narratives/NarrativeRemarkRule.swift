import EvidenceModel
import Vocabulary

/// Tells the sentences in which authors conclude from those in which the payer weighs a study.
enum NarrativeRemarkRule {
  /// Returns the sentences that report what the authors concluded.
  static func conclusions(
    _ block: NarrativeBlock, _ quoting: some QuotationMaker
  ) -> [Quotation] {
    zip(block.sentences, block.words).compactMap { sentence, words in
      isConclusion(words) ? quoting.quotation(block.reading.view, sentence) : nil
    }
  }

  /// Returns the sentences in which the payer says what is weak.
  static func comments(_ block: NarrativeBlock, _ quoting: some QuotationMaker) -> [Quotation] {
    zip(block.sentences, block.words).compactMap { sentence, words in
      isComment(words) && !isConclusion(words)
        ? quoting.quotation(block.reading.view, sentence) : nil
    }
  }

  /// Whether a speaker of the work concludes, states or calls for something.
  static func isConclusion(_ words: [Word]) -> Bool {
    words.indices.dropFirst().contains { index in
      guard EvidenceNarrativeVocabulary.conclusions.contains(words[index]) else {
        return false
      }
      if words[index].text == "called" {
        return index + 1 < words.count && words[index + 1].text == "for"
      }
      return EvidenceNarrativeVocabulary.speakers.contains(words[index - 1])
    }
  }

  private static func isComment(_ words: [Word]) -> Bool {
    PhraseSearch.contains(EvidenceNarrativeVocabulary.comments, in: words)
  }
}
