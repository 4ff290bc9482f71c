import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

extension StatementReader {
  /// Reads items below a criterion most of which determine themselves: `one of these tests: • X is
  /// covered • Y is covered`.
  mutating func readOwn(_ nodes: [ListNode], _ run: ListRun, before end: Int) {
    guard nodes.count >= 3, nodes.count(where: determines) * 2 > nodes.count else { return }
    for node in nodes { read(node, run, before: end) }
  }

  /// Whether items below one that determines do so themselves rather than are its criteria: one that a
  /// connective ends is a criterion where few of the others determine, and so is any below a lead that
  /// says how many of its criteria are to be met.
  func holdsStatements(
    _ nodes: [ListNode], below text: CleanText, _ sentence: Range<Int>
  ) -> Bool {
    let nodes = nodes.filter { !refuses($0, below: statements[statements.count - 1]) }
    let determining = nodes.filter(determines)
    if determining.count * 2 > nodes.count { return true }
    return CombinatorReader.printed(in: text, sentence, vocabulary) == nil
      && determining.contains { CombinatorReader.ending(layout.text($0.block)) == nil }
  }

  /// Hangs items on the last statement as its criteria, but for those that refuse by their own words
  /// what it grants.
  ///
  /// `X is covered for: a. …; b. X is not covered for …`. Below a whole sentence any that refuse are
  /// none of its criteria.
  mutating func hang(
    _ nodes: [ListNode], _ run: ListRun, below text: CleanText, _ sentence: Range<Int>,
    before end: Int
  ) {
    let index = statements.count - 1
    let statement = statements[index]
    let refusing = nodes.filter { refuses($0, below: statement) }
    let further = furtherStatements(nodes, run)
    let isWhole = text.bytes[sentence.upperBound - 1] == UInt8(ascii: ".")
    let lists = listsCovered(text, sentence)
    let isOwn = refusing.count * 2 < nodes.count || isWhole && !refusing.isEmpty
    let others = nodes.filter {
      isOwn && refusing.contains($0) || further.contains($0) || lists && determines($0)
        || refusesRest($0, below: statement)
    }
    let own = nodes.filter { !others.contains($0) }
    if !own.isEmpty {
      hang(criteria(run, own, text, sentence, statement, before: end), on: index)
      shareCriteria()
    }
    for node in others { read(node, run, before: end) }
    if let last = own.last, last == nodes.last { readRest(behind: last, of: statement) }
  }

  /// Reads the sentences behind the last criterion of a grant that refuse what is left over.
  ///
  /// `C. The frame creaks. Bed frames are considered investigational for all other indications.`
  private mutating func readRest(behind node: ListNode, of statement: PolicyStatement) {
    if let last = node.children.last { return readRest(behind: last, of: statement) }
    let text = layout.text(node.block)
    guard Self.grants(statement.determination.classes), text.bytes.last == UInt8(ascii: ".") else {
      return
    }
    for sentence in SentenceSplitter.sentences(in: text.bytes, range: text.all).dropFirst()
    where vocabulary.residuals.contains(text.lowered, sentence) {
      let findings = findings(text, sentence)
      guard !findings.isEmpty, findings.allSatisfy({ !Self.grants($0.classes) }) else { continue }
      read(text, sentence, opensList: false)
    }
  }

  /// Whether a paragraph is an item that lost its sign: a lead without a list stands above, and a connective
  /// ends it.
  func isLostItem(_ text: CleanText) -> Bool {
    open != nil && CombinatorReader.ending(text) != nil && text.bytes.last != UInt8(ascii: ":")
  }

  /// The list in a sentence that a stop ends: whatever list stands below is not the sentence's.
  func ownList(
    _ text: CleanText, _ sentence: Range<Int>, _ finding: DeterminationFinding
  ) -> RunOnList? {
    guard text.bytes[sentence.upperBound - 1] == UInt8(ascii: "."),
      let list = RunOnList(text, sentence, finding, vocabulary), list.hasColon,
      list.items.count > 1,
      text.bytes[list.items[0].lowerBound].isASCIIDigit
    else { return nil }
    return list
  }

  /// Hangs on a new statement those items of its list that do not determine, where at least half do not, and
  /// reads the others; whether it did.
  ///
  /// `The following are covered only for what is named: • Peels for gout are covered. • Lobe repair; • Hair
  /// removal;`
  mutating func hangOthers(
    _ nodes: [ListNode], _ run: ListRun, below text: CleanText, _ sentence: Range<Int>,
    before end: Int
  ) -> Bool {
    guard let statement = statements.last, statement.criteria == nil,
      text.bytes.last == UInt8(ascii: ":"), text.first("following", in: sentence) != nil
    else { return false }
    let own = nodes.filter { !determines($0) }
    guard own.count >= 2, own.count * 2 >= nodes.count else { return false }
    hang(
      criteria(run, own, text, sentence, statement, before: end), on: statements.count - 1)
    nameByItems(own)
    for node in nodes where determines(node) { read(node, run, before: end) }
    return true
  }

  /// Whether a lead only lists what is covered, so that an item with a limit of its own determines, too.
  ///
  /// `Coverage includes: • Care abroad. • Frames are covered up to $300.`
  private func listsCovered(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    let lead = StatementScope.withoutStop(text, sentence)
    return text.bytes[sentence.upperBound - 1] == UInt8(ascii: ":")
      && [" include", " includes"].contains {
        text.lowered[lead].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
  }

  /// Items behind the first that determine and lead to criteria of their own, nothing joining them to the one
  /// before: `I. Initial authorization: A. …` and then `II. Renewal may be considered necessary when: A. …`.
  private func furtherStatements(_ nodes: [ListNode], _ run: ListRun) -> [ListNode] {
    zip(nodes, nodes.dropFirst()).compactMap { before, node in
      !node.children.isEmpty && determines(node) && !isOrder(node) && !before.children.isEmpty
        && isParted(before, node, run) && opensCriteria(layout.text(node.block)) ? node : nil
    }
  }

  /// Whether an item tells whoever reviews a request what to do: `Approve for 1 year if …`.
  private func isOrder(_ node: ListNode) -> Bool {
    let text = layout.text(node.block)
    return SentenceSplitter.sentences(in: text.bytes, range: text.all).contains { sentence in
      findings(text, sentence).contains { $0.rule == DeterminationFinding.orderRule }
    }
  }

  /// Whether an item below a refusal refuses in a sentence of its own what is left over.
  ///
  /// `Requests for X may not be approved when the above criteria are not met.`
  private func refusesRest(_ node: ListNode, below statement: PolicyStatement) -> Bool {
    guard node.children.isEmpty, !Self.grants(statement.determination.classes) else { return false }
    let text = layout.text(node.block)
    guard vocabulary.residuals.contains(text.lowered, text.all),
      text.bytes.last == UInt8(ascii: ".")
    else { return false }
    return !findings(text, text.all).isEmpty
  }

  private func opensCriteria(_ text: CleanText) -> Bool {
    CombinatorReader.printed(in: text, text.all, vocabulary) != nil
      || text.first("following", in: text.all) != nil
  }

  /// Whether an item refuses below a lead that grants.
  private func refuses(_ node: ListNode, below statement: PolicyStatement) -> Bool {
    let refused: Set<DeterminationClass> = [.investigational, .notMedicallyNecessary, .notCovered]
    guard refused.isDisjoint(with: statement.determination.classes) else { return false }
    let text = layout.text(node.block)
    guard let first = SentenceSplitter.sentences(in: text.bytes, range: text.all).first,
      CombinatorReader.ending(text) == nil
    else { return false }
    let findings = findings(text, first)
    return !findings.isEmpty
      && findings.allSatisfy { refused.isSuperset(of: $0.classes) && !$0.classes.isEmpty }
  }
}
