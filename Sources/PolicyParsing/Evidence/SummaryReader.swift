import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's own summaries of the evidence.
///
/// Two shapes: a paragraph for one population and one service ("For individuals who have … who
/// receive …, the evidence includes …"), and an overview whose paragraphs speak of all the evidence
/// and point at no study.
struct SummaryReader {
  private let layout: Layout
  private let citedBlocks: Set<Int>
  /// The blocks in which the words on one study stand.
  private let studyBlocks: Set<Int>
  private let names: [String]
  private let documentLines: [LineOfBusiness]
  private var summaries: [EvidenceSummary] = []

  /// The summaries in document order.
  ///
  /// A paragraph with one of the `citations`, or with words of one of the `studies`, reports a study;
  /// `names` are what the policy calls its services, the best first.
  static func summaries(
    in layout: Layout, policy: PolicyID, citations: [Citation], studies: [DescribedStudy],
    names: [String], documentLines: [LineOfBusiness]
  ) -> [EvidenceSummary] {
    var reader = SummaryReader(
      layout: layout, citedBlocks: blocks(layout, citations.flatMap(\.span.ranges)),
      studyBlocks: blocks(layout, studies.flatMap(\.quote.span.ranges)), names: names,
      documentLines: documentLines)
    for index in layout.sections.indices { reader.read(index) }
    for index in reader.summaries.indices {
      reader.summaries[index].id = SummaryID("\(policy)/e\(index + 1)")
    }
    return reader.summaries
  }

  /// The blocks in which some ranges of the source begin or go on.
  private static func blocks(_ layout: Layout, _ ranges: [Range<Int>]) -> Set<Int> {
    var found: Set<Int> = []
    var block = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      while block < layout.blocks.count, layout.blocks[block].range.upperBound <= range.lowerBound {
        block += 1
      }
      let further = layout.blocks[block...].prefix { $0.range.lowerBound < range.upperBound }
      found.formUnion(further.indices)
    }
    return found
  }

  private mutating func read(_ index: Int) {
    let excluded: Set<SectionKind> = [.references, .history, .coding, .header, .positionStatements]
    let section = layout.sections[index]
    guard !excluded.contains(section.kind) else { return }
    var overview: [Int] = []
    for block in section.blocks
    where layout.blocks[block].kind == .paragraph || layout.blocks[block].kind == .item {
      let text = layout.text(block)
      if let scope = SummaryScope(text) {
        add(index, [block], scope.population.map(text.text), scope.service.map(text.text))
      } else if section.kind == .evidence, isOverview(block, text) {
        overview.append(block)
      }
    }
    if !overview.isEmpty { addOverview(index, overview) }
  }

  private func isOverview(_ block: Int, _ text: CleanText) -> Bool {
    !citedBlocks.contains(block) && !studyBlocks.contains(block) && text.count >= 60
      && PolicyEvidenceVocabulary.overviews.contains(text.lowered, text.all)
  }

  private mutating func addOverview(_ section: Int, _ blocks: [Int]) {
    let texts = blocks.map(layout.text)
    let population = texts.lazy.compactMap(SummaryScope.patients(in:)).first
    let names = names
    let service = texts.lazy.compactMap { ServiceName.find(names, in: $0) }.first
    add(section, blocks, population, service)
  }

  private mutating func add(
    _ section: Int, _ blocks: [Int], _ population: String?, _ service: String?
  ) {
    var reasons: [Reason] = []
    var verdict = EvidenceVerdict.unstated
    for block in blocks {
      let text = layout.text(block)
      for sentence in SentenceSplitter.sentences(in: text.bytes, range: text.all) {
        verdict = ReasonClassifier.verdict(text, sentence) ?? verdict
        guard let role = ReasonClassifier.role(text, sentence) else { continue }
        reasons.append(Reason(role: role, quote: layout.reading.quote(text.sourceRange(sentence))))
      }
    }
    guard let first = blocks.first, let last = blocks.last else { return }
    let text = layout.text(first)
    summaries.append(
      EvidenceSummary(
        id: SummaryID(""), population: population, service: service,
        linesOfBusiness: LineOfBusinessReader.lines(
          of: text, text.all, in: layout.sections[section], layout.reading, documentLines),
        verdict: verdict, reasons: reasons, section: section,
        span: layout.reading.span(
          layout.blocks[first].range.lowerBound..<layout.blocks[last].range.upperBound)))
  }
}
