import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a policy's own summaries of the evidence.
///
/// Three shapes: a paragraph for one population and one service ("For individuals who have … who
/// receive …, the evidence includes …"), an overview whose paragraphs speak of all the evidence
/// and point at no study, and a sentence that concludes a paragraph on studies.
struct SummaryReader {
  private let layout: Layout
  private let citedBlocks: Set<Int>
  /// Where citations begin, ascending.
  private let citedPlaces: [Int]
  /// The blocks in which the words on one study stand.
  private let studyBlocks: Set<Int>
  private let names: ServiceNameIndex
  private let documentLines: [LineOfBusiness]
  private var summaries: [EvidenceSummary] = []
  /// The words of the conclusions that have been added.
  private var concluded: Set<String> = []

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
      citedPlaces: citations.map(\.span.start).sorted(),
      studyBlocks: blocks(layout, studies.flatMap(\.quote.span.ranges)),
      names: ServiceNameIndex(names),
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
    guard !excluded.contains(section.kind) || isOnService(section) else { return }
    let tells = Self.telling.contains(section.kind) || isOnService(section)
    var overview: [Int] = []
    for block in section.blocks
    where layout.blocks[block].kind == .paragraph || layout.blocks[block].kind == .item {
      let text = layout.text(block)
      if let scope = SummaryScope(text) {
        add(index, [block], scope.population.map(text.text), scope.service.map(text.text))
      } else if section.kind == .evidence, isOverview(block, text) {
        overview.append(block)
      } else if tells {
        addConclusions(index, text)
      }
    }
    if !overview.isEmpty { addOverview(index, overview) }
  }

  /// Sections that tell of studies in the policy's own voice.
  private static let telling: Set<SectionKind> = [
    .evidence, .background, .description, .guidelines,
  ]

  /// Adds each sentence of a paragraph that says whether the evidence suffices; nothing is added twice.
  private mutating func addConclusions(_ section: Int, _ text: CleanText) {
    let found = ConclusionReader.conclusions(in: text, isCited: isCited)
    for conclusion in found {
      let quote = layout.reading.quote(text.sourceRange(conclusion.sentence))
      guard concluded.insert(quote.text).inserted else { continue }
      let subject = ConclusionReader.subject(text, conclusion.sentence)
      summaries.append(
        EvidenceSummary(
          id: SummaryID(""), population: ConclusionReader.population(text, conclusion.sentence),
          service: names.find(in: layout.reading.clean(text.sourceRange(subject))),
          linesOfBusiness: LineOfBusinessReader.lines(
            of: text, conclusion.sentence, in: layout.sections[section], layout.reading,
            documentLines),
          verdict: conclusion.verdict, reasons: [Reason(role: .conclusion, quote: quote)],
          section: section, span: quote.span))
    }
  }

  /// Whether a citation begins in a range of the source.
  private func isCited(_ range: Range<Int>) -> Bool {
    let first = SortedSearch.first(in: citedPlaces.indices) {
      citedPlaces[$0] >= range.lowerBound
    }
    return first < citedPlaces.count && citedPlaces[first] < range.upperBound
  }

  /// Whether a section below the positions of societies has the name of a service for its heading.
  private func isOnService(_ section: Section) -> Bool {
    section.kind == .positionStatements && section.level > 1
      && names.find(in: layout.reading.clean(section.heading)) != nil
  }

  private func isOverview(_ block: Int, _ text: CleanText) -> Bool {
    !citedBlocks.contains(block) && !studyBlocks.contains(block) && text.count >= 60
      && PolicyEvidenceVocabulary.overviews.contains(text.lowered, text.all)
  }

  private mutating func addOverview(_ section: Int, _ blocks: [Int]) {
    let texts = blocks.map(layout.text)
    let population = texts.lazy.compactMap(SummaryScope.patients(in:)).first
    add(section, blocks, population, texts.lazy.compactMap(service).first)
  }

  /// The service that a paragraph names first, but for one on which it judges the influence of something else.
  private func service(in text: CleanText) -> String? {
    SentenceSplitter.sentences(in: text.bytes, range: text.all).lazy.compactMap { sentence in
      let affected = PolicyEvidenceVocabulary.affectedServices.first(in: text.lowered, sentence)
      let end = affected?.range.lowerBound ?? sentence.upperBound
      return names.find(in: layout.reading.clean(text.sourceRange(sentence.lowerBound..<end)))
    }.first
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
