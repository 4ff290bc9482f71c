import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Cuts a document's blocks into headed sections and gives each its canonical kind.
struct SectionReader {
  let reading: Reading
  var blocks: [Block]
  private(set) var sections: [Section] = []
  private var outline = SectionOutline()
  /// How main sections are numbered.
  private var mainNumbers: Set<String> = []
  private var topMarkdown: Int
  private var firstKnown: Int?
  /// Whether the words of two editions are compared from here on.
  private var comparesEditions = false

  private init(reading: Reading, blocks: [Block]) {
    self.reading = reading
    self.blocks = blocks
    topMarkdown = 1
  }

  /// The sections in order, and the blocks with headings that head nothing turned into prose.
  static func sections(of blocks: [Block], in reading: Reading) -> ([Section], [Block]) {
    var reader = SectionReader(reading: reading, blocks: InlineHeading.split(blocks, reading))
    reader.blocks = NavigationList.demoted(reader.blocks, reading)
    reader.demotePreface()
    reader.demoteHead()
    reader.topMarkdown = reader.highestMarkdown()
    reader.read()
    return (reader.sections, reader.blocks)
  }

  /// A mirror's own questions and fields above `Original Document` are no sections of the policy.
  private mutating func demotePreface() {
    for index in blocks[..<DocumentHead.prefaceEnd(blocks, reading)].indices
    where blocks[index].kind == .heading {
      blocks[index].kind = .paragraph
      blocks[index].content = blocks[index].range
    }
  }

  /// Before the first heading that the field knows, capitals and titles head nothing: they are
  /// the document's own title.
  private mutating func demoteHead() {
    if DocumentHead.opensWithType(blocks, reading) {
      blocks[0].kind = .paragraph
      blocks[0].content = blocks[0].range
    }
    guard let first = blocks.firstIndex(where: { isMain($0) }) else { return }
    for index in blocks[..<first].indices where blocks[index].kind == .heading {
      if case .markdown = blocks[index].heading { continue }
      blocks[index].kind = .paragraph
      blocks[index].content = blocks[index].range
    }
  }

  private func isMain(_ block: Block) -> Bool {
    guard block.kind == .heading else { return false }
    guard let kind = knownKind(block, parent: nil) else { return opensClause(block) }
    guard
      block.range.lowerBound != blocks.first?.range.lowerBound
        || DocumentHead.opensWithSection(blocks, reading), !namesDocument(block),
      !standsAboveLabels(block)
    else { return false }
    return kind != .other || block.range.lowerBound > 0 && kind == .other && isContents(block)
  }

  /// Whether a heading in the first lines is the name of a type of document with its title behind
  /// or below it: `Medical Necessity Guidelines:`.
  private func namesDocument(_ block: Block) -> Bool {
    guard block.range.lowerBound < 600, reading.bytes[block.range.upperBound - 1] == 0x3A else {
      return false
    }
    let words = HeadingWords.normalized(reading.bytes, block.content)
    return words.contains(0x20) && reading.vocabulary.documentTypes.meaning(of: words) != nil
  }

  /// Whether a heading in the first lines is the end of the document's name: the labels of the header
  /// stand below it.
  private func standsAboveLabels(_ block: Block) -> Bool {
    guard block.range.lowerBound < 300,
      let index = blocks.firstIndex(where: { $0.range.lowerBound > block.range.lowerBound })
    else { return false }
    let below = blocks[index..<min(index + 6, blocks.count)].flatMap { block in
      HeaderTokenizer.tokens([block.range], reading).compactMap(\.field)
    }
    return Set(below.filter(\.isDate)).count >= 2
  }

  private func isContents(_ block: Block) -> Bool {
    reading.clean(block.content).lowered.starts(with: "table of contents".utf8)
  }

  private func highestMarkdown() -> Int {
    let levels = blocks.compactMap { block -> Int? in
      guard case .markdown(let level) = block.heading, knownKind(block, parent: nil) != nil else {
        return nil
      }
      return level
    }
    return levels.min() ?? 1
  }

  private mutating func read() {
    sections = [
      Section(kind: .header, heading: 0..<0, level: 1, range: 0..<0, blocks: 0..<0)
    ]
    firstKnown = blocks.firstIndex { $0.kind == .heading && knownKind($0, parent: nil) != nil }
    for index in blocks.indices {
      if EditionComparison.isHeader(index, blocks, reading) {
        comparesEditions = true
        openComparison(index)
      } else if blocks[index].kind == .heading, opensSection(index) {
        open(index)
      } else if PICOReader.isHeader(blocks[index], reading) {
        openQuestions(index)
      } else if blocks[index].kind == .heading {
        blocks[index].kind = .paragraph
      }
    }
    close(at: blocks.count)
  }

  /// In a list of related policies a title is an entry, unless the field knows it as a heading.
  private func opensSection(_ index: Int) -> Bool {
    let current = sections[sections.count - 1]
    if current.kind == .history,
      namesEarlierSection(index) || repeatsApproval(index) || namesColumn(index)
    {
      return false
    }
    let headsEntries = NavigationList.headsEntries(index, blocks, reading)
    if current.kind == .coding, goesOnBelow(index), !headsEntries { return false }
    if headsEntries, current.kind == .references, current.blocks.lowerBound == index {
      return false
    }
    if knownKind(blocks[index], parent: nil) != nil { return true }
    if current.kind == .relatedPolicies || current.kind == .references {
      if case .markdown = blocks[index].heading { return true }
      return endsPart(current, index)
        || current.kind == .references && blocks[index].heading == .capitals
          && !ReferenceLikeness.isEntryInCapitals(reading.clean(blocks[index].content))
    }
    if current.kind == .history,
      blocks[index].heading == .titleCase || blocks[index].heading == .known
    {
      return false
    }
    if isHeadTitle(index) { return false }
    return true
  }

  /// Whether words in a table of codes go on in the next line: `… outlined in / Coverage Limitations /
  /// section`.
  private func goesOnBelow(_ index: Int) -> Bool {
    guard index + 1 < blocks.count, blocks[index + 1].kind != .heading,
      reading.bytes[blocks[index].content.upperBound - 1] != UInt8(ascii: ":"),
      let first = blocks[index + 1].content.first, reading.bytes[first].isASCIILowercase
    else { return false }
    let between = reading.bytes[blocks[index].range.upperBound..<first]
    return between.count { $0 == UInt8(ascii: "\n") } < 2
  }

  /// A Markdown title above everything else is the document's, not a section's.
  private func isHeadTitle(_ index: Int) -> Bool {
    guard case .markdown = blocks[index].heading, sections.count == 1 else { return false }
    return firstKnown.map { $0 >= index } ?? false
  }

  /// Whether the heading of the next part of a guideline ends the references of the part before:
  /// `References (CH-1)`, and behind its entries `Toe Pain (CH-2)`.
  private func endsPart(_ current: Section, _ index: Int) -> Bool {
    current.kind == .references && HeadingKind.isOfPart(reading, current.heading)
      && HeadingKind.nameBeforePart(reading, blocks[index].content) != nil
      && knownKind(blocks[index], parent: nil) == nil
  }

  private mutating func open(_ index: Int) {
    let opensPart = sections.last.map { endsPart($0, index) } ?? false
    close(at: index)
    let block = blocks[index]
    let level = opensPart ? 1 : level(of: block)
    let parent = parent(of: level)
    var section = Section(
      kind: knownKind(block, parent: parent?.kind) ?? ownKind(index, below: parent)
        ?? inherited(from: parent) ?? .other,
      heading: block.content, level: level, range: block.range, blocks: (index + 1)..<(index + 1))
    if let above = opens(block, below: index) { section.kind = above }
    section.lines = lines(of: block, level) ?? parent?.lines
    section.status = StatusHeading.read(reading, block.content) ?? parent?.status
    if determines(section, block) { section.kind = .policy }
    if comparesEditions, section.kind == .policy || section.kind == .other {
      section.kind = .history
      section.status = nil
    } else if quotesContractor(section) {
      section.kind = .regulatory
    }
    if section.lines != nil, section.kind == .other, parent == nil { section.kind = .policy }
    append(section)
  }

  /// The kind that a heading's words name behind a reference list which it ends, since what stands
  /// below it is no entry: the next part of a guideline.
  private func ownKind(_ index: Int, below parent: Section?) -> SectionKind? {
    guard parent?.kind == .references, !NavigationList.leadsToEntry(index, blocks, reading) else {
      return nil
    }
    return knownKind(blocks[index], parent: nil)
  }

  /// What stands at most between a heading and the `Overview` that opens its section, in bytes: a link.
  private static let longestLink = 16

  /// The kind of the section right above an `Introduction` that opens it.
  private func opens(_ block: Block, below index: Int) -> SectionKind? {
    guard let last = sections.last, last.kind == .policy || last.kind == .evidence,
      blocks[last.blocks.lowerBound..<index].allSatisfy({ $0.range.count <= Self.longestLink })
    else { return nil }
    let words = HeadingWords.normalized(reading.bytes, block.content)
    let opens = HeadingVocabulary.openings.contains(String(decoding: words, as: UTF8.self))
    return opens ? last.kind : nil
  }

  /// Whether a heading of a contractor's determination stands in a payer's policy, which has had its
  /// own policy section and cites the determination.
  private func quotesContractor(_ section: Section) -> Bool {
    guard section.kind == .policy, let main, main.kind != .policy, main.kind != .header,
      sections.contains(where: { $0.kind == .policy })
    else { return false }
    let words = HeadingWords.normalized(reading.bytes, section.heading)
    return HeadingVocabulary.contractorHeadings.contains(String(decoding: words, as: UTF8.self))
  }

  /// The kind of the section above; a list of codes between two determinations gives none.
  private func inherited(from parent: Section?) -> SectionKind? {
    guard let parent, parent.kind == .coding, !sections.contains(where: { $0.kind == .policy })
    else { return parent?.kind }
    let words = HeadingWords.normalized(reading.bytes, parent.heading)
    let isInserted = reading.vocabulary.codeLists.meaning(of: words) != nil
    return isInserted ? nil : .coding
  }

  /// Whether a heading's determination makes its section one of the policy: any does where the
  /// field knows no other kind, and `When X is covered` does below benefits and codes, too.
  private func determines(_ section: Section, _ block: Block) -> Bool {
    guard section.status != nil else { return false }
    return section.kind == .other || section.kind == .guidelines && opensClause(block)
      || section.kind == .coding && leavesCodes(block)
  }

  /// Whether a heading such as `When X is covered` ends the codes that stand before all determinations.
  private func leavesCodes(_ heading: Block) -> Bool {
    opensClause(heading) && !sections.contains { $0.kind == .policy && !$0.blocks.isEmpty }
  }

  private func opensClause(_ heading: Block) -> Bool {
    StatusHeading.read(reading, heading.content)?.opensClause == true
  }

  /// Opens the comparison of two editions, its columns' names being the heading.
  private mutating func openComparison(_ index: Int) {
    close(at: index)
    let block = blocks[index]
    append(
      Section(
        kind: .history, heading: block.range, level: 1, range: block.range,
        blocks: (index + 1)..<(index + 1)))
  }

  private mutating func openQuestions(_ index: Int) {
    close(at: index)
    let start = blocks[index].range.lowerBound
    append(
      Section(
        kind: .questions, heading: start..<start, level: 1, range: blocks[index].range,
        blocks: index..<index))
  }

  private mutating func append(_ section: Section) {
    let isCapitals =
      !section.heading.isEmpty
      && !reading.bytes[section.heading].contains { $0 >= 0x61 && $0 <= 0x7A }
    outline.add(sections.count, level: section.level, isCapitals: isCapitals)
    if section.level == 1, let style = number(section.heading) { mainNumbers.insert(style) }
    sections.append(section)
  }

  /// Ends the open section before a block.
  private mutating func close(at index: Int) {
    let last = sections.count - 1
    let first = sections[last].blocks.lowerBound
    sections[last].blocks = first..<max(first, index)
    let start = sections[last].range.lowerBound
    let end = index > 0 && index > first ? blocks[index - 1].range.upperBound : 0
    sections[last].range = start..<max(end, sections[last].range.upperBound)
  }

  /// The lines a heading names, with those of a heading right above it that has no text of its own.
  private func lines(of block: Block, _ level: Int) -> LineOfBusinessHeading? {
    guard let own = LineOfBusinessHeading.read(reading, block.content) else { return nil }
    guard let last = sections.last, last.blocks.isEmpty, last.level == level,
      let above = last.lines,
      above.range == last.heading
    else { return own }
    let values = above.values + own.values.filter { !above.values.contains($0) }
    return LineOfBusinessHeading(
      values: values, range: above.range.lowerBound..<own.range.upperBound)
  }

  private func knownKind(_ block: Block, parent: SectionKind?) -> SectionKind? {
    guard parent == nil || !isOfLabel(block) else { return nil }
    let kind = HeadingKind.kind(of: block, reading, parent: parent)
    return kind == .evidence && opensDocument(block) ? .description : kind
  }
}

extension SectionReader {
  private func level(of block: Block) -> Int {
    if case .markdown(let signs) = block.heading { return max(1, signs - topMarkdown + 1) }
    let main = main
    if let last = sections.last, isOfLabel(block) { return last.level + 1 }
    let isOwn = HeadingKind.kind(of: block, reading, parent: main?.kind)
    if let isOwn {
      let isSub =
        isOwn != HeadingKind.kind(of: block, reading, parent: nil)
        || main?.kind == .evidence && HeadingKind.isUnderEvidence(block, reading)
      return (isSub || isPart(block) || partsPolicy(block, main)) && sections.count > 1 ? 2 : 1
    }
    guard let last = sections.last, sections.count > 1 else { return 1 }
    if main?.kind == .coding, leavesCodes(block) { return 1 }
    return isNumbered(block) ? 1 : subLevel(block, after: last)
  }

  /// Whether a heading is one of a drug's label in the section that quotes it: `Limitations of Use:`.
  private func isOfLabel(_ block: Block) -> Bool {
    guard sections.count > 1 else { return false }
    // `Limitations of Use: (1)` cites the label.
    let words = HeadingWords.normalized(reading.bytes, block.content).split(separator: 0x20)
      .filter { !$0.allSatisfy(\.isASCIIDigit) }
    return HeadingVocabulary.labelHeadings.contains(
      String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self))
  }

  /// Whether a heading names a stage of approval below the section of the policy: `Initial Approval
  /// Criteria`, `Continuation of Therapy`.
  private func partsPolicy(_ block: Block, _ main: Section?) -> Bool {
    guard let main, main.kind == .policy,
      ApprovalHeading.classes(reading, main.heading) == nil
    else { return false }
    return ApprovalHeading.classes(reading, block.content) != nil
  }

  /// Whether a heading has a number of the style that main sections before it have.
  private func isNumbered(_ block: Block) -> Bool {
    number(block.content).map(mainNumbers.contains) ?? false
  }

  /// Whether a heading is a lettered part of a main section, where those have Roman numbers.
  private func isPart(_ block: Block) -> Bool {
    number(block.content) == "letter" && main.flatMap { number($0.heading) } == "roman"
  }

  private func number(_ range: Range<Int>) -> String? {
    let bytes = reading.bytes
    if let marker = ListMarkerReader.marker(in: bytes, range) {
      let counts = marker.readings.filter { $0.style.form == .stop }.map(\.style.count)
      if counts.contains(.upperRoman) { return "roman" }
      return counts.contains(.upperLetter) ? "letter" : nil
    }
    let digits = bytes[range].prefix(3).prefix { $0.isASCIIDigit }
    return !digits.isEmpty && bytes[digits.endIndex...].starts(with: ".0 ".utf8) ? "decimal" : nil
  }

  /// Below a main section: capitals and bold lines first, then titles.
  private func subLevel(_ block: Block, after last: Section) -> Int {
    guard block.heading == .titleCase || block.heading == .known else { return 2 }
    return outline.hasCapitalsBelowMain ? 3 : 2
  }

  /// The last main section, or the head of the document.
  private var main: Section? {
    sections.indices.contains(outline.main) ? sections[outline.main] : nil
  }

  private func parent(of level: Int) -> Section? {
    outline.parent(of: level).map { sections[$0] }
  }
}
