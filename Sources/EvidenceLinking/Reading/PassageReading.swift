import EvidenceModel

/// A passage with its readable words, its citations and its summary.
struct PassageReading: Sendable {
  /// The passage.
  let passage: Passage
  /// Its readable bytes; empty where no rule reads the passage.
  let view: SourceView
  /// Its words.
  let words: [Word]
  /// Its sentences, as ranges of the view.
  let sentences: [Range<Int>]
  /// The citations that stand in it, in order.
  let citations: [Citation]
  /// The summary it belongs to.
  let summary: SummaryID?
  /// Whether it stands where the policy gives its evidence.
  let givesEvidence: Bool
  /// Whether its section stands in for one of evidence, which the policy has not.
  let standsIn: Bool
  /// Whether its section may say what a service is also called.
  let tellsAliases: Bool

  /// The words of the label that it opens with (`Foot gout (FG): Guidelines …`); none where it has none.
  var label: ArraySlice<Word> {
    let end = words.prefix(Self.longestLabel + 1).firstIndex { $0.before.contains(.colon) } ?? 0
    let parts = words[..<end].dropFirst().contains { !$0.before.isDisjoint(with: .breaks) }
    return parts ? [] : words[..<end]
  }

  /// The most words of a label.
  private static let longestLabel = 14

  /// The id of the summary or passage that a link from here names.
  var contextID: String { summary?.rawValue ?? passage.id.rawValue }

  /// The words of one of its sentences; of one beyond any sentence's length only the start, so
  /// that rules that look back and forth stay linear in a document.
  func words(in sentence: Range<Int>) -> [Word] {
    let first = firstWord(at: sentence.lowerBound)
    let limit = min(firstWord(at: sentence.upperBound), first + Self.longestSentence)
    return Array(words[first..<limit])
  }

  /// More words than any sentence has.
  private static let longestSentence = 400

  /// The first word that starts at a place or after it.
  private func firstWord(at place: Int) -> Int {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].range.lowerBound < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Returns the readable passages of a policy.
  static func passages(
    _ policy: Policy, source: [UInt8], sections: SectionPlaces
  ) -> [PassageReading] {
    var citations = CitationsByPassage(policy)
    return policy.passages.map { passage in
      let summary = policy.summaries.first { $0.span.encloses(passage.quote.span) }
      let citations = citations.take(passage)
      let cites = citations.contains { !$0.references.isEmpty }
      let givesEvidence = summary != nil || sections.givesEvidence(passage.section, cites: cites)
      let tellsAliases = sections.describes(passage.section)
      let isRead = givesEvidence || tellsAliases
      let view = SourceView(source: isRead ? source : [], span: passage.quote.span)
      return PassageReading(
        passage: passage, view: view, words: WordScanner.words(in: view.bytes, range: view.all),
        sentences: view.sentences(), citations: citations,
        summary: summary?.id, givesEvidence: givesEvidence,
        standsIn: sections.standsIn(passage.section), tellsAliases: tellsAliases)
    }
  }
}

/// Citations handed out to the passages they stand in.
struct CitationsByPassage {
  private var named: [PassageID: [Citation]] = [:]
  private var others: [Citation] = []

  /// Sorts a policy's citations by the passage they name.
  init(_ policy: Policy) {
    for citation in policy.citations {
      if let passage = citation.passage {
        named[passage, default: []].append(citation)
      } else {
        others.append(citation)
      }
    }
  }

  /// Returns the citations of a passage in order; those without a passage by their place.
  mutating func take(_ passage: Passage) -> [Citation] {
    let placed = others.filter { passage.quote.span.encloses($0.span) }
    let all = (named[passage.id] ?? []) + placed
    return all.sorted { $0.span.start < $1.span.start }
  }
}
