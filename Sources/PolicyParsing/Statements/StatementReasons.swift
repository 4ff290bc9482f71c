import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the reasons that are printed with a statement: in its own sentence (`… because its effectiveness
/// has not been established`), in the sentences behind it, or in the one from which it follows
/// (`Therefore, …`).
struct StatementReasons {
  private let layout: Layout
  /// Where the statements' sentences begin in the source, ascending.
  private let starts: [Int]

  /// The most sentences behind a statement that are its reasons.
  private static let most = 3

  /// Gives each statement the reasons printed with it.
  static func add(to statements: inout [PolicyStatement], _ layout: Layout) {
    let starts = statements.compactMap { $0.quote.span.ranges.first?.lowerBound }.sorted()
    let reader = StatementReasons(layout: layout, starts: starts)
    for index in statements.indices {
      let listed = reader.listedReasons(of: statements[index])
      if !listed.isEmpty { statements[index].criteria = nil }
      let found = listed.isEmpty ? reader.reasons(of: statements[index]) : listed
      statements[index].reasons = found.map(\.reason)
      statements[index].verdict =
        found.map(\.verdict).first { $0 != .unstated } ?? .unstated
    }
  }

  /// A reason with what it says of the evidence.
  private struct Found {
    var reason: Reason
    var verdict: EvidenceVerdict
  }

  private func reasons(of statement: PolicyStatement) -> [Found] {
    guard let place = StatementPlace(statement, in: layout) else { return [] }
    let own = ReasonClause(place, statement).range.map { [found(place.text, $0)] } ?? []
    let before = own.isEmpty ? sentenceBefore(place, statement) : []
    return own + before + sentencesBehind(place, statement)
  }

  private func found(_ text: CleanText, _ range: Range<Int>) -> Found {
    let role = ReasonClassifier.role(text, range) ?? .conclusion
    let quote = layout.reading.quote(text.sourceRange(range))
    return Found(
      reason: Reason(role: role == .finding ? .conclusion : role, quote: quote),
      verdict: Weighing.verdict(text, range) ?? .unstated)
  }
}

// MARK: - The list below it

extension StatementReasons {
  /// The items below a refusal that ends in `because:`: they are reasons, and no criteria.
  private func listedReasons(of statement: PolicyStatement) -> [Found] {
    guard let criteria = statement.criteria, !Weighing.favours(statement),
      let place = StatementPlace(statement, in: layout)
    else { return [] }
    let lead = StatementScope.withoutStop(place.text, place.quoted)
    let opens = ReasonVocabulary.listOpeners.contains {
      place.text.lowered[lead].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    guard opens else { return [] }
    return criteria.items.compactMap { item in
      item.span.ranges.first.map {
        layout.reading.clean($0.lowerBound..<(item.span.ranges.last ?? $0).upperBound)
      }
      .map { found($0, $0.all) }
    }
  }
}

// MARK: - The sentences beside it

extension StatementReasons {
  /// The nearest sentence of the paragraph that weighs evidence, where the statement says that it follows.
  private func sentenceBefore(_ place: StatementPlace, _ statement: PolicyStatement) -> [Found] {
    let text = place.text
    guard
      ReasonVocabulary.consequences.match(
        in: text.lowered, at: place.sentence.lowerBound, before: place.sentence.upperBound) != nil
    else { return [] }
    return place.sentences[..<place.number].last {
      Weighing.fits(statement, Weighing.verdict(text, $0))
    }
    .map { [found(text, $0)] } ?? []
  }

  /// The sentences behind a statement that go on with what the evidence says, to the first that does not.
  private func sentencesBehind(_ place: StatementPlace, _ statement: PolicyStatement) -> [Found] {
    let text = place.text
    let later = place.sentences[(place.number + 1)...]
    if statement.criteria == nil, !later.isEmpty {
      return later.prefix(Self.most).prefix { isReason(text, $0, for: statement) }
        .map { found(text, $0) }
    }
    return paragraph(behind: lastBlock(of: statement) ?? place.block, statement)
  }

  /// The same in the paragraph behind a statement and its criteria, or behind a label there.
  private func paragraph(behind block: Int, _ statement: PolicyStatement) -> [Found] {
    let isLabelled = isLabel(block + 1)
    let next = isLabelled ? block + 2 : block + 1
    guard next < layout.blocks.count, layout.blocks[next].kind == .paragraph else { return [] }
    let text = layout.text(next)
    return layout.sentences(next).prefix(Self.most)
      .prefix { isReason(text, $0, for: statement, isLabelled: isLabelled) }
      .map { found(text, $0) }
  }

  /// Whether a block is a label such as `Rationale:` that stands in the line of its paragraph.
  private func isLabel(_ block: Int) -> Bool {
    guard block + 1 < layout.blocks.count, layout.blocks[block].kind == .heading else {
      return false
    }
    let end = layout.blocks[block].content.upperBound
    let between = layout.reading.bytes[end..<max(end, layout.blocks[block + 1].content.lowerBound)]
    return ReasonVocabulary.labels.contains(layout.text(block).text.lowercased())
      && between.contains(UInt8(ascii: ":")) && !between.contains(UInt8(ascii: "\n"))
  }

  /// The block in which a statement's criteria end.
  private func lastBlock(of statement: PolicyStatement) -> Int? {
    guard var node = statement.criteria else { return nil }
    while let last = node.items.last { node = last }
    return node.span.ranges.last.flatMap { StatementPlace.block(of: $0.upperBound - 1, in: layout) }
  }

  /// Whether a sentence goes on about a statement, and weighs evidence the way that it decides.
  private func isReason(
    _ text: CleanText, _ sentence: Range<Int>, for statement: PolicyStatement,
    isLabelled: Bool = false
  ) -> Bool {
    let opens =
      isLabelled
      || ReasonVocabulary.continuations.match(
        in: text.lowered, at: sentence.lowerBound, before: sentence.upperBound) != nil
    guard opens, !determines(text, sentence),
      let verdict = Weighing.verdict(text, sentence), isLabelled || verdict != .unstated
    else { return false }
    return Weighing.fits(statement, verdict)
  }

  /// Whether a statement begins in a sentence.
  private func determines(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let range = text.sourceRange(sentence)
    let first = SortedSearch.first(in: starts.indices) { starts[$0] >= range.lowerBound }
    return first < starts.count && starts[first] < range.upperBound
  }
}
