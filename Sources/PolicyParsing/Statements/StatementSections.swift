import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Chooses the sections in which determinations are looked for.
enum StatementSections {
  /// Choices in order: the first that holds a determination is taken.
  ///
  /// Evidence, codes, definitions, history and disclaimers hold none, whatever their words, and
  /// descriptions only what they say of all other indications; only where a document without a policy section has none elsewhere, long definitions are
  /// looked at.
  static func candidates(_ layout: Layout) -> [[Int]] {
    let inserted = insertedCodes(layout)
    var isHeld = false
    let held = layout.sections.indices.filter { index in
      let section = layout.sections[index]
      isHeld =
        section.kind == .definitions
        && (isHeld || holdsDeterminations(section, layout)
          || section.level > 1 && determinesUntitled(section, layout))
      return isHeld
    }
    let lastPolicy = layout.sections.lastIndex { $0.kind == .policy } ?? 0
    let main = layout.sections.indices.filter { index in
      let section = layout.sections[index]
      return section.kind == .policy || section.kind == .limitations || inserted.contains(index)
        || section.kind == .description || held.contains(index)
        || section.kind == .guidelines
          && (determinesUntitled(section, layout)
            || leads(section, layout, upTo: 1, refusing: true) == 1)
        || section.kind == .other
          && (isNumberedPart(index, layout) || leads(section, layout, upTo: 1) == 1
            || judgesItsName(section, layout))
        || section.kind == .evidence && index < lastPolicy && determinesUntitled(section, layout)
    }
    let second = layout.sections.indices.filter { index in
      let section = layout.sections[index]
      return [.policy, .limitations, .guidelines, .other, .description].contains(section.kind)
        || section.status != nil && ![.references, .history, .coding].contains(section.kind)
    }
    let hasPolicy = main.contains { layout.sections[$0].kind == .policy }
    let head = layout.sections.indices.filter { layout.sections[$0].kind == .header }
    if hasPolicy {
      let own = onlyListsBenefits(layout) ? Set(main).union(others(layout)).sorted() : main
      return [head + own, second]
    }
    // Where a page kept no heading of its determinations they stand below its last one.
    let terms = layout.sections.indices.filter {
      layout.sections[$0].kind == .definitions && layout.sections[$0].range.count >= longHeader
    }
    return [head + second, terms, summary(layout)]
  }

  /// Whether the first sentence below a heading that the field does not know judges just what it names:
  /// `REPAIRS` and below it `Repairs are eligible for benefits when …`.
  private static func judgesItsName(_ section: Section, _ layout: Layout) -> Bool {
    let name = HeadingWords.normalized(layout.reading.bytes, section.heading)
    guard !name.isEmpty, let block = section.blocks.first,
      layout.blocks[block].kind == .paragraph
    else { return false }
    let text = layout.text(block)
    guard let first = SentenceSplitter.sentences(in: text.bytes, range: text.all).first,
      text.lowered[first].starts(with: name),
      case .statements(let findings) = DeterminationScanner.read(
        text, first, layout.reading.vocabulary)
    else { return false }
    return findings.contains { finding in
      let subject = StatementScope.withoutOpening(text, finding.subject)
      return text.lowered[subject].elementsEqual(name)
    }
  }

  /// Whether no heading but those of lists, `What’s Not Covered`, tells where the policy is: the sentences on a
  /// benefit stand above and below them.
  private static func onlyListsBenefits(_ layout: Layout) -> Bool {
    let paid: Set<DeterminationClass> = [.covered, .notCovered]
    return layout.sections.allSatisfy { section in
      guard section.kind == .policy || section.kind == .limitations else { return true }
      return section.status.map { !$0.opensClause && paid.isSuperset(of: $0.classes) } ?? false
    }
  }

  /// The sections that the field has no kind for.
  private static func others(_ layout: Layout) -> [Int] {
    layout.sections.indices.filter { layout.sections[$0].kind == .other }
  }

  /// A summary above everything else, which in a document that was cut short is all that determines.
  private static func summary(_ layout: Layout) -> [Int] {
    guard let first = layout.sections.indices.first(where: { layout.sections[$0].kind != .header }),
      layout.sections[first].kind == .evidence
    else { return [] }
    return [first]
  }

  /// Whether definitions go on into determinations whose heading is not known: two leads of criteria.
  private static func holdsDeterminations(_ section: Section, _ layout: Layout) -> Bool {
    section.kind == .definitions && section.range.count >= longHeader
      && leads(section, layout, upTo: 2) == 2
  }

  /// Whether a part of the guidelines, or of a rationale that stands between sections of the policy,
  /// whose heading the field does not know has the lead of criteria.
  private static func determinesUntitled(_ section: Section, _ layout: Layout) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, section.heading)
    return layout.reading.vocabulary.sectionHeadings.meaning(of: words) == nil
      && leads(section, layout, upTo: 1) == 1
  }

  /// The sections that describe.
  ///
  /// Any description does but a part of one, below a heading of its own that the field does not know,
  /// that leads to criteria, and the parts behind it.
  static func describing(_ layout: Layout) -> Set<Int> {
    var describing: Set<Int> = []
    var hasLed = false
    for (index, section) in layout.sections.enumerated() where section.kind == .description {
      if section.level == 1 { hasLed = false }
      let isPart = section.level > 1 && !namesSigns(section, layout)
      hasLed = hasLed || isPart && determinesUntitled(section, layout)
      if !isPart || !hasLed { describing.insert(index) }
    }
    return describing
  }

  private static func namesSigns(_ section: Section, _ layout: Layout) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, section.heading)
    return HeadingKind.namesSigns(String(decoding: words, as: UTF8.self))
  }

  /// Whether a section below a number and a heading that the field does not know stands between two
  /// sections of the policy: `III. Duration`.
  private static func isNumberedPart(_ index: Int, _ layout: Layout) -> Bool {
    let section = layout.sections[index]
    guard section.level == 1,
      HeadingWords.withoutNumber(layout.reading.bytes, section.heading).lowerBound
        > section.heading.lowerBound,
      index > 0, index + 1 < layout.sections.count
    else { return false }
    let isPolicy = { (kind: SectionKind) in kind == .policy || kind == .limitations }
    let above = layout.sections[..<index].last { $0.level == 1 }
    let below = layout.sections[(index + 1)...].prefix(reach).first { $0.kind != .other }
    return above.map { isPolicy($0.kind) || $0.kind == .other } ?? false
      && (below.map { isPolicy($0.kind) } ?? false || limits(section, layout))
  }

  /// Whether such a section says how much is covered: `IV. Frequency`.
  private static func limits(_ section: Section, _ layout: Layout) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, section.heading)
      .split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    return words.contains(where: HeadingVocabulary.limitWords.contains)
  }

  /// How many sections behind such a one are looked at.
  private static let reach = 6

  /// How many sentences that determine end in a colon and name criteria or count what follows, up to a
  /// number; only those that refuse where it is asked.
  private static func leads(
    _ section: Section, _ layout: Layout, upTo limit: Int, refusing: Bool = false
  ) -> Int {
    let leads = section.blocks.lazy.filter { index in
      let text = layout.text(index)
      guard text.bytes.last == UInt8(ascii: ":") || text.first("following", in: text.all) != nil,
        let last = SentenceSplitter.sentences(in: text.bytes, range: text.all).last,
        text.first("criteria", in: text.all) != nil
          || CombinatorReader.printed(in: text, last, layout.reading.vocabulary) != nil,
        case .statements(let findings) = DeterminationScanner.read(
          text, last, layout.reading.vocabulary)
      else { return false }
      return !refusing || findings.contains { $0.classes.contains(.notMedicallyNecessary) }
    }
    return leads.prefix(limit).count
  }

  /// How long, in bytes, the part before the first section is that holds more than a header.
  private static let longHeader = 700

  private static func isInsertedCodes(_ section: Section, _ layout: Layout) -> Bool {
    let words = HeadingWords.normalized(layout.reading.bytes, section.heading)
    return layout.reading.vocabulary.codeLists.meaning(of: words) != nil
  }

  /// The lists of codes that stand between determinations: some payers print `Procedure Codes`
  /// below each, and the next determination follows without a heading.
  private static func insertedCodes(_ layout: Layout) -> Set<Int> {
    var inserted: Set<Int> = []
    var isInPolicy = false
    for (index, section) in layout.sections.enumerated() {
      if isInsertedCodes(section, layout), isInPolicy {
        inserted.insert(index)
      } else {
        isInPolicy = section.kind == .policy
      }
    }
    return inserted
  }
}
