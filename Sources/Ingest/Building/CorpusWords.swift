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
    var counts: [String: Int] = [:]
    for document in documents {
      counts.merge(Self.counts(of: document, analyzer), uniquingKeysWith: +)
    }
    return counts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      WordCount(word: $0.key, count: $0.value)
    }
  }

  /// How often each printed word occurs in a document.
  static func counts(of document: PolicyDocument, _ analyzer: Analyzer) -> [String: Int] {
    var counts: [String: Int] = [:]
    for text in texts(of: document) {
      analyzer.forEachSurface(of: text) { surface in
        guard !surface.contains(where: \.isASCIIDigit) else { return }
        counts[String(decoding: surface, as: UTF8.self), default: 0] += 1
      }
    }
    return counts
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
