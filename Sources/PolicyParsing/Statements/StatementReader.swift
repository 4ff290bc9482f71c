import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads the determinations of a policy, each with its scope and its criteria.
struct StatementReader {
  let layout: Layout
  private let documentLines: [LineOfBusiness]
  /// The document's title with its place, which names what a sentence about `the requested drug` speaks of.
  private let titleQuote: Quotation?
  /// The title's words.
  var title: String? { titleQuote?.text }
  /// The title's place.
  var titleSpan: SourceSpan? { titleQuote?.span }
  var vocabulary: PolicyVocabulary { layout.reading.vocabulary }
  var statements: [PolicyStatement] = []
  var explanations: [Explanation] = []
  /// From where statements have the services that their sentences do not name.
  var bases: [Explanation] = []
  var section = 0
  /// What the section's opening says that its statements are about.
  private var leadIn: SectionLeadIn?
  /// The sections that describe: what they say of a service determines as a rule nothing.
  let describing: Set<Int>
  /// Whether sentences of the section take their determination from its heading: none does where
  /// one determines by its own words.
  private var inherits = false
  /// Whether the section's list does all the same, its items being no sentences that determine.
  private var listInherits = false
  /// Whether a list of the section took its determination from the heading: what follows it does not.
  private var hasListOfStatus = false
  /// The determination that an item carries for the items below it: `3. When X is not covered`.
  private var itemStatus: StatusHeading?
  /// Whether the sentence before in the same paragraph determines, so that `it` can mean its service.
  var followsStatement = false
  /// A statement that ends in a colon, whose list has not come yet.
  var open: OpenList?
  /// A statement whose criteria are said to stand below.
  var promised: OpenList?
  /// Whether the paragraph above the list opens a judgement that its items end: `PLAN considers:`.
  var isJudging = false
  /// Whether the conditions of this section demand their criteria themselves.
  var isDemanding = false
  /// The first drug whose coverage a sentence grants or asks criteria for.
  var grantedDrug: String?
  /// The statement whose list names its indications.
  var unnamed: Int?
  /// The statement whose list names its services.
  var listed: Int?
  /// A list that hangs on nothing.
  var listAbove: ListAbove?
  /// The services that the list right above the paragraph names.
  var namedAbove: String?
  /// The statement whose list gives examples of its services.
  var exemplified: Int?
  /// The heading of approval that the section stands below.
  var approval: ApprovalScope?
  /// The level of the heading of indications that the section has or stands below.
  var indications: Int?
  /// Whether what the document recommends is what is paid.
  let isRecommending: Bool

  /// The lead of a list that comes in groups, each below a heading of its own.
  struct OpenList {
    var statement: Int
    var text: CleanText
    var sentence: Range<Int>
    /// The level of the section that the statement stands in.
    var level: Int
    /// The group's name, where it is a short line and not a heading.
    var group: CleanText?
    /// Whether a section of criteria below was promised.
    var isPromised = false
  }

  private init(layout: Layout, documentLines: [LineOfBusiness], title: Quotation?) {
    self.layout = layout
    describing = StatementSections.describing(layout)
    self.documentLines = documentLines
    titleQuote = title
    isRecommending = RecommendationFrame.applies(to: layout.reading)
  }

  /// The statements in document order, with the rules that found them.
  static func statements(
    in layout: Layout, policy: PolicyID, documentLines: [LineOfBusiness], title: Quotation? = nil
  ) -> ([PolicyStatement], [Explanation]) {
    for sections in StatementSections.candidates(layout) {
      var reader = StatementReader(layout: layout, documentLines: documentLines, title: title)
      for section in sections { reader.read(section: section) }
      let determines = reader.statements.contains {
        layout.sections[$0.section].kind != .description || $0.criteria != nil
      }
      if determines {
        for index in reader.statements.indices {
          reader.statements[index].id = StatementID("\(policy)/s\(index + 1)")
        }
        return (reader.statements, reader.explanations + reader.bases)
      }
    }
    return ([], [])
  }

  private mutating func read(section index: Int) {
    section = index
    if let open, layout.sections[index].level <= open.level { self.open = nil }
    open?.group = nil
    openPromised(section: index)
    openApproval(section: index)
    openIndications(section: index)
    isDemanding = false
    isJudging = false
    hasListOfStatus = false
    if let leadIn, layout.sections[index].level <= leadIn.level { self.leadIn = nil }
    if let own = SectionLeadIn.read(layout.sections[index], layout) { leadIn = own }
    inherits = layout.sections[index].status != nil && !determinesItself(index)
    var block = layout.sections[index].blocks.lowerBound
    let end = layout.sections[index].blocks.upperBound
    while block < end {
      switch layout.blocks[block].kind {
      case .paragraph: block = readParagraph(block, before: end)
      case .item: block = readList(block, before: end)
      case .row: block = readRow(block, before: end)
      default: block += 1
      }
    }
  }
}

extension StatementReader {
  /// Whether a sentence of a section determines by its own words.
  private func determinesItself(_ section: Int) -> Bool {
    layout.sections[section].blocks.contains { index in
      guard layout.blocks[index].kind == .paragraph || layout.blocks[index].kind == .item else {
        return false
      }
      return determines(layout.text(index))
    }
  }

  func determines(_ text: CleanText) -> Bool {
    SentenceSplitter.sentences(in: text.bytes, range: text.all).contains {
      !findings(text, $0).isEmpty
    }
  }
}

// MARK: - Paragraphs

extension StatementReader {
  /// Reads a paragraph with the list below it and returns the block after both.
  private mutating func readParagraph(_ block: Int, before end: Int) -> Int {
    let text = layout.text(block)
    if isSiteLine(text) || isLostItem(text) { return block + 1 }
    let sentences = RunOnSentences.sentences(in: text, vocabulary)
    let opensList =
      text.bytes.last == UInt8(ascii: ":")
      || text.first("following", in: sentences.last ?? text.all) != nil
      || CombinatorReader.ending(text) != nil || goesOnInItems(block, text, before: end)
    isJudging = JudgedItem.opens(text, vocabulary)
    namedAbove = servicesAbove(block)
    defer { namedAbove = nil }
    let run = opensList ? run(from: block + 1, before: end) : nil
    let count = statements.count
    for (index, sentence) in sentences.enumerated() {
      let before = statements.count
      read(text, sentence, opensList: run != nil && index == sentences.count - 1)
      followsStatement = statements.count > before
    }
    followsStatement = false
    if statements.count == count { readAnswer(text, sentences, at: block) }
    if statements.count == count, !hasListOfStatus {
      readInherited(text, sentences, opensList: run != nil)
    }
    if statements.count > count { open = nil }
    guard let run, let last = sentences.last else {
      statements.count > count ? expectGroups(text, sentences) : nameGroup(block, text)
      return block + 1
    }
    // What is said of whatever service a document may be about has a list that determines nothing, and so
    // has what is asked for.
    if statements.count == count, definesAnyService(text, last) || sendsElsewhere(text, last) {
      return run.end
    }
    let isNew = statements.count > count
    if !isNew { noteListAbove(run, text) }
    if hangReferral(run, text, last, isNew: isNew, before: end) { return run.end }
    return attach(run, to: text, last, isNew: isNew, before: end)
  }

  /// Remembers a statement that ends in a colon, or promises criteria: its list comes in groups.
  private mutating func expectGroups(_ text: CleanText, _ sentences: [Range<Int>]) {
    notePromise(text, sentences)
    guard let sentence = sentences.last,
      text.bytes.last == UInt8(ascii: ":") || promises(text, sentence)
    else { return }
    open = OpenList(
      statement: statements.count - 1, text: text, sentence: sentence,
      level: layout.sections[section].level)
  }

  func run(from block: Int, before end: Int) -> ListRun? {
    ListRun.read(
      from: block, before: end, layout.blocks, layout.reading.bytes,
      determines: { determines(layout.text($0)) }, isNoise: { isSiteLine(layout.text($0)) },
      leads: leadsOn)
  }

  /// Adds the determinations of one sentence.
  mutating func read(_ text: CleanText, _ sentence: Range<Int>, opensList: Bool) {
    var findings = findings(text, sentence)
    if findings.isEmpty { findings = unsupportedUse(text, sentence) }
    guard !findings.isEmpty, !isOnlyDescribed(text, sentence, findings, opensList) else { return }
    let before = statements.last
    for finding in findings {
      let list =
        findings.count > 1
        ? nil
        : opensList
          ? ownList(text, sentence, finding)
          : RunOnList(text, sentence, finding, vocabulary)
      let opensList = opensList && list == nil
      var finding = finding
      if let list { finding.rest = finding.rest.lowerBound..<list.lead.upperBound }
      let scope = StatementScope(
        text, finding, opensList: opensList || list != nil, vocabulary)
      let isOrder = finding.rule == DeterminationFinding.orderRule
      let start = isOrder ? min(finding.subject.lowerBound, sentence.lowerBound) : nil
      add(
        StatementBuilder(
          text: text,
          sentence: list.flatMap { $0.hasColon ? $0.lead : nil }
            ?? (start ?? sentence.lowerBound)..<sentence.upperBound,
          finding: finding, scope: scope, vocabulary: vocabulary))
      if isOrder { takeConditionFromName() }
      if let list { hang(list.tree(finding.classes, layout.reading), on: statements.count - 1) }
      resolvePronoun(before, in: text, after: sentence)
    }
  }

  mutating func add(_ builder: StatementBuilder) {
    var statement = builder.statement(
      section: section, in: layout.sections[section], layout.reading, documentLines)
    if let leadIn, statement.indication == nil, leadIn.speaks(of: statement.service) {
      statement.indication = leadIn.indication
    }
    if builder.status == nil, Self.grants(statement.determination.classes) {
      approval?.hasLead = true
    }
    nameService(of: &statement, builder)
    statements.append(statement)
    explanations.append(
      Explanation(
        rule: builder.finding.rule, text: statement.quote.text, span: statement.quote.span))
  }

  /// Below a heading that carries the status, a sentence without determining words is determined
  /// by the heading.
  private mutating func readInherited(
    _ text: CleanText, _ sentences: [Range<Int>], opensList: Bool
  ) {
    let own = inherits || listInherits ? layout.sections[section].status : nil
    guard let status = itemStatus ?? own, let sentence = sentences.first,
      text.count <= 900, InheritedStatement.isCandidate(text, sentence, vocabulary)
    else { return }
    let finding = InheritedStatement.finding(text, sentence, status)
    let scope = StatementScope(
      text, finding, opensList: opensList && sentences.count == 1, vocabulary)
    add(
      StatementBuilder(
        text: text, sentence: sentence, finding: finding, scope: scope, status: status,
        vocabulary: vocabulary))
  }
}

// MARK: - Lists

extension StatementReader {
  /// Hangs a list on the last statement of the paragraph above it, or reads it for statements.
  mutating func attach(
    _ run: ListRun, to text: CleanText, _ sentence: Range<Int>, isNew: Bool, before end: Int
  ) -> Int {
    let forest = ListTree.forest(run, layout.blocks, layout.reading)
    if !isNew, hang(group: text, run, forest, before: end) { return run.end }
    // One item in three that determines is still a criterion: `further injections are covered only
    // if …`.
    let determining = forest.count { determines($0) }
    let isOrder = isNew && explanations.last?.rule == DeterminationFinding.orderRule
    let hasCombinator = CombinatorReader.printed(in: text, sentence, vocabulary) != nil
    let ownStatements = determining * (hasCombinator ? 2 : 3) > forest.count && !isOrder
    let isLead = isNew || continuesStatement(text, sentence)
    if isLead, !ownStatements, let last = statements.indices.last, statements[last].criteria == nil
    {
      hang(forest, run, below: text, sentence, before: end)
      if !isOrder { for node in forest { readOwn(node.children, run, before: end) } }
      return run.end
    }
    approval?.note(text)
    if isNew, hangOthers(forest, run, below: text, sentence, before: end) { return run.end }
    if isNew, statements.last?.criteria == nil { nameByItems(forest) }
    if isNew || !addGroups(run, forest) && !addDemands(run, forest) {
      readAll(forest, run, before: end)
    }
    return run.end
  }

  /// A paragraph below a statement that only leads to its list: `Criteria: all of the following`.
  private func continuesStatement(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    guard let last = statements.last, last.section == section, last.criteria == nil,
      !text.starts(text.all, with: "note"),
      !CombinatorVocabulary.waivers.contains(where: { text.first($0, in: sentence) != nil })
    else { return false }
    return CombinatorReader.printed(in: text, sentence, vocabulary) != nil
      || text.first("criteria", in: sentence) != nil
      || InheritedStatement.goesOn(text, sentence)
  }

  mutating func hang(_ criteria: CriteriaNode, on index: Int) {
    statements[index].criteria = criteria
    name(index, by: names(in: criteria), at: criteria.span)
    if Self.grants(statements[index].determination.classes) {
      statements[index].determination.setConditional()
    }
  }

  func criteria(
    _ run: ListRun, _ forest: [ListNode], _ text: CleanText, _ sentence: Range<Int>,
    _ statement: PolicyStatement, before end: Int
  ) -> CriteriaNode {
    let notes = FootnoteReader.notes(from: run.end, before: end, layout.blocks, layout.reading)
    let reader = CriteriaReader(
      reading: layout.reading, blocks: layout.blocks, run: run, notes: notes)
    return reader.tree(
      forest,
      lead: StatementBuilder.lead(text, sentence, statement.determination.classes, vocabulary))
  }

  /// Reads the items of a list that hangs on no statement.
  private mutating func readList(_ block: Int, before end: Int) -> Int {
    guard let run = run(from: block, before: end) else { return block + 1 }
    let forest = ListTree.forest(run, layout.blocks, layout.reading)
    if let open, takesLists(open), !forest.contains(where: determines) {
      hang(group: run, forest, on: open, before: end)
      _ = addGroups(run, forest)
    } else if !addGroups(run, forest), !addDemands(run, forest) {
      listInherits = isListOfStatus(forest)
      readAll(forest, run, before: end)
      hasListOfStatus = listInherits
      listInherits = false
    }
    return run.end
  }

  /// Whether a list stands right below a heading that carries its determination, not all of its items
  /// determining by their own words.
  private func isListOfStatus(_ forest: [ListNode]) -> Bool {
    layout.sections[section].status != nil && statements.last?.section != section
      && forest.count { determines($0) } * 3 <= forest.count * 2
      && (forest.count > 1 || !determinesItself(section))
  }

  /// Adds an item that determines, its own items being its criteria; else looks below it.
  mutating func read(_ node: ListNode, _ run: ListRun, before end: Int) {
    if readApproval(node, run) { return }
    let text = layout.text(node.block)
    let sentences = RunOnSentences.sentences(in: text, vocabulary)
    let count = statements.count
    for sentence in sentences {
      read(text, sentence, opensList: !node.children.isEmpty && sentence == sentences.last)
    }
    if statements.count == count {
      let isStatus =
        !node.children.isEmpty
        && StatusHeading.read(layout.reading, layout.blocks[node.block].content) != nil
      if !isStatus { readInherited(text, sentences, opensList: !node.children.isEmpty) }
      if statements.count > count { takeServiceFromHeading() }
    }
    guard statements.count > count, let last = sentences.last else {
      let above = itemStatus
      itemStatus = StatusHeading.read(layout.reading, layout.blocks[node.block].content) ?? above
      readAll(node.children, run, before: end)
      itemStatus = above
      return
    }
    let isOrder = explanations.last?.rule == DeterminationFinding.orderRule
    guard !node.children.isEmpty, isOrder || !holdsStatements(node.children, below: text, last)
    else {
      readAll(node.children, run, before: end)
      return
    }
    hang(node.children, run, below: text, last, before: end)
  }

  func determines(_ node: ListNode) -> Bool {
    determines(layout.text(node.block))
  }
}
