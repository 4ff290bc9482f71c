import EvidenceModel
import TextAnalysis

/// A sentence of a passage with its tokens.
struct PolicySentence: Sendable {
  /// The passage.
  var passage: Passage
  /// The sentence.
  var text: String
  /// Its tokens.
  var tokens: [Token]

  /// The sentence with the place of its passage.
  var quote: Quotation { Quotation(text: text, span: passage.quote.span) }
}

extension ReviewedPolicy {
  /// The sentences of the passages that stand in sections of these kinds.
  func sentences(in kinds: Set<SectionKind>) -> [PolicySentence] {
    policy.passages.filter { kinds.contains(kind(ofSection: $0.section)) }
      .flatMap(Self.sentences)
  }

  /// The sentences of a passage.
  static func sentences(of passage: Passage) -> [PolicySentence] {
    SentenceSplitter.sentences(of: passage.quote.text).map {
      PolicySentence(passage: passage, text: $0, tokens: Token.tokens(of: $0))
    }
  }
}
