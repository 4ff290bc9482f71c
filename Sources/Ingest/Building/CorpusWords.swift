import EvidenceModel
import EvidenceStore
import TextAnalysis
import Vocabulary

/// The words of a corpus and the abbreviations that its policies explain.
enum CorpusWords {
  /// How often each printed word occurs, folded and not stemmed, in byte order.
  ///
  /// Words with digits are left out: a number is no near miss of another.
  static func counts(
    of documents: [PolicyDocument]
  ) throws(StemmerUnavailable) -> [WordCount] {
    let analyzer = try Analyzer()
    var counts: [[UInt8]: Int] = [:]
    for document in documents {
      for text in texts(of: document) {
        for word in analyzer.words(in: text) {
          for part in word.parts where !part.surface.contains(where: \.isASCIIDigit) {
            counts[part.surface, default: 0] += 1
          }
        }
      }
    }
    return counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map {
      WordCount(word: String(decoding: $0.key, as: UTF8.self), count: $0.value)
    }
  }

  /// The abbreviations that each policy explains in a sentence, each pair once a policy.
  static func abbreviations(of documents: [PolicyDocument]) -> [AbbreviationEntry] {
    documents.flatMap { document in
      var seen: Set<String> = []
      return document.policy.passages.flatMap { passage in
        SentenceSplitter.sentences(of: passage.quote.text)
          .flatMap(AbbreviationFinder.abbreviations(in:))
      }.compactMap { entry($0, in: document.policy.id) }.filter { entry in
        seen.insert("\(entry.short)\n\(entry.long.lowercased())").inserted
      }
    }
  }

  /// The entry for a pair; nil where the words before the short form run over a bracket, a stop or a
  /// footnote mark, as they do before the "(ONE)" of a list of criteria.
  private static func entry(_ pair: Abbreviation, in policy: PolicyID) -> AbbreviationEntry? {
    let long = pair.longForm.drop { "[(".contains($0) }
    guard !long.contains(where: { "()[]*.;:".contains($0) }), !pair.shortForm.contains("."),
      !CombinatorVocabulary.quantifiers.contains(pair.shortForm.lowercased())
    else { return nil }
    return AbbreviationEntry(short: pair.shortForm, long: String(long), policy: policy)
  }

  private static func texts(of document: PolicyDocument) -> [String] {
    document.policy.passages.map(\.quote.text) + document.policy.statements.map(\.quote.text)
      + document.references.compactMap(\.item.title)
  }
}
