import EvidenceModel
import TextAnalysis

/// Compares the prose of two editions sentence by sentence, within sections of the same heading.
///
/// Header, references and history are compared as what they are, elsewhere; so are determinations
/// and criteria.
enum ProseComparison {
  /// What differs in each section, and how many sentences only moved.
  static func compare(_ old: Policy, _ new: Policy) -> (sections: [SectionChange], moved: Int) {
    let olds = ProseSection.sections(of: old)
    let news = ProseSection.sections(of: new)
    var changes = sectionPairs(olds, news).compactMap { pair in
      change(pair.old.map { olds[$0] }, pair.new.map { news[$0] })
    }
    let moved = removeMoved(&changes)
    return (changes.filter { !$0.sentences.isEmpty }, moved)
  }

  /// Sections of the new edition in order, each with its old one; then those that are gone.
  private static func sectionPairs(
    _ olds: [ProseSection], _ news: [ProseSection]
  ) -> [(old: Int?, new: Int?)] {
    var free = Array(olds.indices)
    func take(_ fits: (ProseSection) -> Bool) -> Int? {
      guard let place = free.firstIndex(where: { fits(olds[$0]) }) else { return nil }
      return free.remove(at: place)
    }
    var partner = news.map { section in take { $0.key == section.key } }
    for (index, section) in news.enumerated() where partner[index] == nil {
      partner[index] = take { $0.kind == section.kind && $0.likeness(to: section) >= 0.5 }
    }
    return partner.enumerated().map { ($0.element, $0.offset) } + free.map { ($0, nil) }
  }

  private static func change(_ old: ProseSection?, _ new: ProseSection?) -> SectionChange? {
    guard let heading = (new ?? old)?.heading else { return nil }
    let kind: ChangeKind = old == nil ? .added : new == nil ? .removed : .changed
    let sentences = sentences(old?.sentences ?? [], new?.sentences ?? [])
    return SectionChange(kind: kind, heading: heading, sentences: sentences)
  }

  private static func sentences(_ olds: [Sentence], _ news: [Sentence]) -> [SentenceChange] {
    let same = Alignment.pairs(olds.map(\.key), news.map(\.key))
    let pairs = SimilarPairs.completed(
      same, olds.map { ComparableText.words($0.text) }, news.map { ComparableText.words($0.text) },
      least: 0.5)
    var changes: [SentenceChange] = []
    var (one, other) = (0, 0)
    for pair in pairs + [(olds.count, news.count)] {
      changes += olds[one..<pair.left].map { $0.change(.removed) }
      changes += news[other..<pair.right].map { $0.change(.added) }
      if pair.left < olds.count, pair.right < news.count {
        let (old, new) = (olds[pair.left], news[pair.right])
        let words = Redliner.redline(old.text, new.text)
        if !words.isEmpty {
          changes.append(
            SentenceChange(kind: .changed, words: words, oldSource: old.span, newSource: new.span))
        }
      }
      (one, other) = (pair.left + 1, pair.right + 1)
    }
    return changes
  }

  /// Takes out sentences that are removed in one place and added in another.
  private static func removeMoved(_ changes: inout [SectionChange]) -> Int {
    func count(_ kind: ChangeKind) -> [String: Int] {
      changes.flatMap(\.sentences).filter { $0.kind == kind }.reduce(into: [:]) {
        $0[$1.folded, default: 0] += 1
      }
    }
    let moved = count(.removed).merging(count(.added)) { -min($0, $1) }.filter { $0.value < 0 }
    for kind in [ChangeKind.removed, .added] {
      var left = moved
      for place in changes.indices {
        changes[place].sentences.removeAll { sentence in
          guard sentence.kind == kind, let count = left[sentence.folded], count < 0 else {
            return false
          }
          left[sentence.folded] = count + 1
          return true
        }
      }
    }
    return -moved.values.reduce(0, +)
  }
}

/// A sentence with the paragraph it stands in.
private struct Sentence {
  let text: String
  let key: String
  let span: SourceSpan

  func change(_ kind: ChangeKind) -> SentenceChange {
    SentenceChange(
      kind: kind, words: [RedlinePiece(kind: kind == .added ? .added : .removed, text: text)],
      oldSource: kind == .removed ? span : nil, newSource: kind == .added ? span : nil)
  }
}

/// The sentences under one heading.
private struct ProseSection {
  let kind: SectionKind
  let heading: String
  let sentences: [Sentence]

  var key: String { kind.rawValue + " " + ComparableText.words(heading).joined(separator: " ") }

  func likeness(to other: ProseSection) -> Double {
    let words = { (section: ProseSection) in ComparableText.words(section.heading) }
    return ComparableText.likeness(words(self), words(other))
  }

  static func sections(of policy: Policy) -> [ProseSection] {
    let passages = Dictionary(grouping: policy.passages, by: \.section)
    let determined = determinedWords(policy)
    return policy.sections.enumerated().filter { !compared.contains($0.element.kind) }.map {
      let sentences = (passages[$0.offset] ?? []).flatMap { passage in
        SentenceSplitter.sentences(of: passage.quote.text).map {
          Sentence(text: $0, key: ComparableText.folded($0), span: passage.quote.span)
        }
      }
      return ProseSection(
        kind: $0.element.kind, heading: $0.element.heading,
        sentences: sentences.filter { sentence in
          // The bare mark of a list is no prose.
          sentence.text.contains(where: \.isLetter) && !determined.contains(bare(sentence.text))
        })
    }
  }

  /// Kinds of sections that are compared as what they are.
  private static let compared: Set<SectionKind> = [.header, .references, .history]

  /// The sentences of statements and the words of criteria, which are compared elsewhere.
  private static func determinedWords(_ policy: Policy) -> Set<String> {
    var words: Set<String> = []
    func add(_ node: CriteriaNode) {
      words.insert(bare(node.text))
      words.insert(bare((node.label ?? "") + " " + node.text))
      for sentence in SentenceSplitter.sentences(of: node.text) { words.insert(bare(sentence)) }
      for note in node.notes {
        for sentence in SentenceSplitter.sentences(of: note.text) { words.insert(bare(sentence)) }
      }
      node.items.forEach(add)
    }
    for statement in policy.statements {
      for sentence in SentenceSplitter.sentences(of: statement.quote.text) {
        words.insert(bare(sentence))
      }
      if let criteria = statement.criteria { add(criteria) }
    }
    return words
  }

  private static func bare(_ text: String) -> String {
    ComparableText.words(text).joined(separator: " ")
  }
}

extension SentenceChange {
  fileprivate var folded: String {
    ComparableText.folded(words.map(\.text).joined(separator: " "))
  }
}
