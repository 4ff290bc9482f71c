import EvidenceModel
import EvidenceStore
import TextAnalysis

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

  /// The abbreviations that each policy explains in its running text, each pair once a policy.
  static func abbreviations(of documents: [PolicyDocument]) -> [AbbreviationEntry] {
    documents.flatMap { document in
      var seen: Set<AbbreviationEntry> = []
      return document.policy.passages.flatMap {
        AbbreviationFinder.abbreviations(in: $0.quote.text)
      }.compactMap { abbreviation in
        let entry = AbbreviationEntry(
          short: abbreviation.shortForm, long: abbreviation.longForm, policy: document.policy.id)
        return seen.insert(entry).inserted ? entry : nil
      }
    }
  }

  private static func texts(of document: PolicyDocument) -> [String] {
    document.policy.passages.map(\.quote.text) + document.policy.statements.map(\.quote.text)
      + document.references.compactMap(\.item.title)
  }
}
