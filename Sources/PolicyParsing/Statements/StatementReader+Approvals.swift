import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Lists below headings of approval: `Initial Approval Criteria`, and below it `Plaque Psoriasis
/// (must meet all):` with its items. Each such group determines, for the condition that it names.
extension StatementReader {
  /// Ends and begins scopes of approval where a section begins.
  mutating func openApproval(section index: Int) {
    let section = layout.sections[index]
    if let approval, section.level <= approval.level, !namesAgain(index) { self.approval = nil }
    if let own = ApprovalScope(layout, heading: section.heading, level: section.level) {
      approval = own
    } else {
      approval?.note(layout.reading.clean(section.heading))
    }
  }

  /// Whether a heading says the words of one above again: below `Continuation of Therapy` come the
  /// conditions that stand below `Initial Approval`, too.
  private func namesAgain(_ index: Int) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, layout.sections[index].heading)
    return layout.reading.vocabulary.sectionHeadings.meaning(of: words) == nil
      && layout.sections[..<index].contains {
        HeadingWords.normalized(layout.reading.bytes, $0.heading) == words
      }
  }

  /// Notes a paragraph that may name the next list or be a heading of approval itself.
  mutating func noteApproval(_ block: Int, _ text: CleanText) {
    let level = approval?.level ?? layout.sections[section].level
    if GrantVocabulary.amountOpenings.contains(where: { text.starts(text.all, with: $0) }),
      text.count <= ApprovalScope.longestName
    {
      approval = nil
    } else if let own = ApprovalScope(layout, heading: layout.blocks[block].content, level: level) {
      approval = own
    } else {
      approval?.note(text)
    }
  }

  /// Whether lists determine here by the heading above them: no sentence below it grants, and the
  /// statement whose list comes in groups, where there is one, does not refuse.
  var listsDetermine: Bool {
    guard let approval, !approval.hasLead else { return false }
    guard let open else { return true }
    return Self.grants(statements[open.statement].determination.classes)
      && Self.grants(approval.status.classes)
  }

  static func grants(_ classes: [DeterminationClass]) -> Bool {
    classes.contains(.medicallyNecessary) || classes.contains(.covered)
  }

  /// Adds a statement for each group of a list, its name being the condition; whether there was any.
  ///
  /// A list without groups is one group, named by the line or heading above it; where another
  /// statement owns the list it stays that statement's.
  mutating func addGroups(_ run: ListRun, _ forest: [ListNode]) -> Bool {
    guard listsDetermine, let approval, !forest.contains(where: determines), !isGranted(behind: run)
    else { return false }
    let groups = forest.filter(isGroup).flatMap(withoutCover)
    if groups.count * 2 <= forest.count {
      guard open == nil, forest.count > 1, namesCondition(approval.name), !holdsNames(forest),
        !grantsBelow()
      else { return false }
      addGroup(approval.name, forest, run, approval.status)
    } else {
      for group in groups where !pointsElsewhere(group) {
        addGroup(layout.text(group.block), group.children, run, approval.status)
      }
    }
    return true
  }

  /// Reads an item that is a heading of approval, its items being the groups; whether it is one.
  mutating func readApproval(_ node: ListNode, _ run: ListRun) -> Bool {
    guard !node.children.isEmpty,
      let own = ApprovalScope(
        layout, heading: layout.blocks[node.block].content,
        level: approval?.level ?? layout.sections[section].level)
    else { return false }
    approval = own
    return addGroups(run, node.children)
  }

  private func isGroup(_ node: ListNode) -> Bool {
    !node.children.isEmpty && namesCondition(layout.text(node.block))
      && node.children.count(where: determines) * 3 <= node.children.count
      && !holdsNames(node.children)
  }

  /// Whether the last item goes on with a sentence that determines, so that its words only name a condition.
  private func isGranted(behind run: ListRun) -> Bool {
    guard let item = run.items.last, layout.blocks.indices.contains(run.end) else { return false }
    let next = layout.blocks[run.end]
    return next.kind == .paragraph && !next.hasBlankBefore
      && next.indent > layout.blocks[item].indent && isGranting(run.end)
  }

  /// Whether most items are bare names behind bullets, as those of a table of products, and no criteria.
  private func holdsNames(_ items: [ListNode]) -> Bool {
    let names = items.count { node in
      let text = layout.text(node.block)
      let words = WhiteSpace.words(text.bytes, text.all)
      return layout.blocks[node.block].marker?.bullet != nil && node.children.isEmpty
        && words.count == 1 && text.bytes.last?.isWordByte == true
    }
    return names > 1 && names * 2 > items.count
  }

  /// The groups in a group that only holds them: `Indication specific criteria`.
  private func withoutCover(_ group: ListNode) -> [ListNode] {
    let inner = group.children.filter(isGroup)
    return inner.count > 1 && inner.count == group.children.count ? inner : [group]
  }

  /// Whether a line can name a condition, and is neither a criterion with items of its own nor what a
  /// request has to bring with it.
  private func namesCondition(_ name: CleanText) -> Bool {
    !name.all.isEmpty && name.count <= ApprovalScope.longestName
      && name.first("following", in: name.all) == nil
      && name.bytes.count(where: \.isASCIILetter) >= 3 && name.bytes[0] < 0x80
      && !GrantVocabulary.papers.contains { name.first($0, in: name.all) != nil }
      && !GrantVocabulary.criterionOpenings.contains { name.starts(name.all, with: $0) }
  }

  /// `Other diagnoses`, whose items name another policy, determines nothing.
  private func pointsElsewhere(_ group: ListNode) -> Bool {
    group.children.contains { node in
      let text = layout.text(node.block)
      guard text.first(GrantVocabulary.referral, in: text.all) != nil else { return false }
      return text.starts(text.all, with: GrantVocabulary.referral)
        || text.first("polic", in: text.all) != nil
    }
  }

  /// Whether a sentence below the heading, read or not, says when something is approved; looked for
  /// once in each scope.
  private mutating func grantsBelow() -> Bool {
    if let known = approval?.grantsBelow { return known }
    let value = findsGrant()
    approval?.grantsBelow = value
    return value
  }

  private func findsGrant() -> Bool {
    guard let approval else { return false }
    for index in layout.sections.indices[section...] {
      if index > section, layout.sections[index].level <= approval.level { return false }
      if layout.sections[index].blocks.contains(where: isGranting) { return true }
    }
    return false
  }

  private func isGranting(_ block: Int) -> Bool {
    guard [.paragraph, .item].contains(layout.blocks[block].kind) else { return false }
    let text = layout.text(block)
    return SentenceSplitter.sentences(in: text.bytes, range: text.all).contains {
      guard case .statements(let findings) = DeterminationScanner.read(text, $0, vocabulary) else {
        return false
      }
      return findings.contains { Self.grants($0.classes) }
    }
  }

  /// Adds a statement for each condition whose name itself demands its criteria, below any heading:
  /// `Psoriatic Arthritis [must meet all listed below]:`; whether there was any.
  mutating func addDemands(_ run: ListRun, _ forest: [ListNode]) -> Bool {
    guard open == nil, statements.last?.section != section || isDemanding else { return false }
    let count = statements.count
    for node in forest { addDemand(node, run) }
    isDemanding = isDemanding || statements.count > count
    return statements.count > count
  }

  private mutating func addDemand(_ node: ListNode, _ run: ListRun) {
    let text = layout.text(node.block)
    let name = StatementScope.withoutStop(text, text.all)
    let demand = bracket(text, name).filter { text.first(GrantVocabulary.demand, in: $0) != nil }
    if let demand, !node.children.isEmpty {
      let phrase = StatusHeading(
        classes: [.medicallyNecessary], phrase: text.sourceRange(demand), service: nil)
      addGroup(text, node.children, run, phrase)
    } else {
      for child in node.children where !child.children.isEmpty { addDemand(child, run) }
    }
  }

  private mutating func addGroup(
    _ text: CleanText, _ forest: [ListNode], _ run: ListRun, _ status: StatusHeading
  ) {
    let name = StatementScope.withoutStop(text, text.all)
    let finding = DeterminationFinding(
      rule: "determination.criteria", phrase: [], classes: status.classes, subject: name,
      rest: name.upperBound..<name.upperBound)
    // A semicolon ends a criterion.
    guard text.bytes.last != UInt8(ascii: ";") else { return }
    let drug = title ?? open.map { statements[$0.statement].service }
    add(
      StatementBuilder(
        text: text, sentence: text.all, finding: finding,
        scope: StatementScope(text, finding, opensList: false, vocabulary),
        status: status, vocabulary: vocabulary))
    let last = statements.count - 1
    if let drug {
      statements[last].service = namedInTitle(drug)
      statements[last].indication = condition(text, name)
    }
    let reader = CriteriaReader(
      reading: layout.reading, blocks: layout.blocks, run: run, notes: [])
    let isGranted = Self.grants(status.classes)
    hang(
      reader.tree(
        forest,
        lead: .init(
          text: text, range: name, otherwise: isGranted ? .all : .any,
          inner: isGranted ? .all : .any)),
      on: last)
  }

  /// The condition that a group's name says, without what it says of its items: `(must meet all)`;
  /// nil where the heading of approval is the name.
  private func condition(_ text: CleanText, _ name: Range<Int>) -> String? {
    if ApprovalHeading.classes(layout.reading, text.sourceRange(text.all)) != nil { return nil }
    let bracket = bracket(text, name).filter { bracket in
      GrantVocabulary.meeting.contains { text.first($0, in: bracket) != nil }
    }
    let condition = text.trimmed(name.lowerBound..<(bracket?.lowerBound ?? name.upperBound))
    // `Universal criteria` are those of any condition.
    let last = WhiteSpace.words(text.lowered, condition).last
    let isCriteria = last.map { text.lowered[$0].elementsEqual(GrantVocabulary.criteria.utf8) }
    return condition.isEmpty || isCriteria == true ? nil : text.text(condition)
  }

  /// The brackets that end a name.
  private func bracket(_ text: CleanText, _ name: Range<Int>) -> Range<Int>? {
    guard let last = name.last, ")]".utf8.contains(text.bytes[last]),
      let open = name.last(where: { "([".utf8.contains(text.bytes[$0]) })
    else { return nil }
    return open..<name.upperBound
  }
}

extension Optional {
  /// The value where it meets a condition, else nil.
  fileprivate func filter(_ meets: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { meets($0) ? $0 : nil }
  }
}
