import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Cuts a policy's narrative into the studies that it describes.
///
/// A study begins with a sentence that names its authors, an organisation, a trial or a design, and
/// goes on to the end of its paragraph, until a sentence begins another or speaks of several or of
/// none; the paragraph after it goes on only where its first words say so. What is on no one study
/// belongs to none.
///
/// - Complexity: O(*n*) in the text of the sections.
struct StudyReader {
  private let layout: Layout
  private let policy: PolicyID
  private let citations: [Citation]
  private var citation = 0
  private var studies: [StudyDraft] = []
  /// The study that the narrative speaks of.
  private var current: Int?

  /// The studies in document order.
  ///
  /// - Parameters:
  ///   - layout: The document.
  ///   - policy: Its id.
  ///   - passages: Its passages with their places.
  ///   - citations: Its pointers, in order.
  /// - Returns: The studies, not yet linked to references.
  static func studies(
    in layout: Layout, policy: PolicyID, passages: [(passage: Passage, range: Range<Int>)],
    citations: [Citation]
  ) -> [DescribedStudy] {
    var reader = StudyReader(
      layout: layout, policy: policy,
      citations: citations.sorted { $0.span.start < $1.span.start })
    let sections = StudySections(layout)
    for section in layout.sections.indices {
      if let reading = sections.reading(section) { reader.read(section, reading) }
    }
    let drafts = StudyRowReader.added(
      to: reader.studies.filter { !$0.ranges.isEmpty }, layout, sections)
    return drafts.enumerated().map { index, draft in
      draft.study(
        id: DescribedStudyID("\(policy)/d\(index + 1)"), layout.reading, passages: passages)
    }
  }

  private init(layout: Layout, policy: PolicyID, citations: [Citation]) {
    self.layout = layout
    self.policy = policy
    self.citations = citations
  }

  private mutating func read(_ index: Int, _ reading: StudySections.Reading) {
    let section = layout.sections[index]
    current = nil
    openByHeading(section, index)
    var isListed = current != nil
    for block in section.blocks {
      let value = layout.blocks[block]
      guard value.kind == .paragraph || value.kind == .item else {
        if value.kind == .heading { current = nil }
        continue
      }
      let text = layout.text(block)
      if SummaryScope(text) != nil {
        current = nil
        continue
      }
      read(text, index, reading, goesOn: isListed || value.kind == .item && endsWithColon)
      endsWithColon = text.bytes.last == UInt8(ascii: ":")
      isListed = isListed && current != nil
    }
  }

  /// Whether the block before ended with a colon, so that items below it belong to it.
  private var endsWithColon = false

  /// A heading that is a study's name: its paragraphs describe that study.
  private mutating func openByHeading(_ section: Section, _ index: Int) {
    guard !section.heading.isEmpty else { return }
    let text = layout.reading.clean(section.heading)
    guard let head = StudyOpeningReader(text, text.all, layout.reading.vocabulary).head() else {
      return
    }
    studies.append(
      StudyDraft(finding: head, lead: text.sourceRange(head.lead), section: index))
    current = studies.count - 1
  }

  private mutating func read(
    _ text: CleanText, _ section: Int, _ reading: StudySections.Reading, goesOn: Bool
  ) {
    let before = studies.count
    var closed: Int?
    let sentences = SentenceSplitter.sentences(in: text.bytes, range: text.all)
    for (place, sentence) in sentences.enumerated() {
      switch StudySentence.role(text, sentence, layout.reading.vocabulary) {
      case .opens(let found):
        open(found, text, sentence, section, reading, isFirst: place == 0)
      case .continues:
        if StudySentence.namesAuthors(text, sentence) { current = current ?? closed }
        add(text, sentence)
      case .closes:
        if tellsOfIncluded(text, sentence) { add(text, sentence) } else { close(&closed) }
      case .neutral:
        if place == 0, !goesOn { current = nil }
        add(text, sentence)
      }
    }
    if reading == .evidence, studies.count == before, current == nil {
      openByPointer(text, sentences, section)
    }
  }

  private mutating func open(
    _ found: StudyOpeningFinding, _ text: CleanText, _ sentence: Range<Int>, _ section: Int,
    _ reading: StudySections.Reading, isFirst: Bool
  ) {
    if let current, found.goesOn(about: studies[current].finding) { return add(text, sentence) }
    let isNamed = found.opening == .author || found.opening == .trial || found.year != nil
    guard
      reading == .evidence || isNamed || PeopleCount.stands(in: text, sentence)
        || !pointers(in: text.sourceRange(sentence)).isEmpty
    else {
      if isFirst { current = nil }
      return add(text, sentence)
    }
    studies.append(
      StudyDraft(finding: found, lead: text.sourceRange(found.lead), section: section))
    current = studies.count - 1
    add(text, sentence)
  }

  /// Leaves the current study; within its paragraph what its authors say goes back to it.
  private mutating func close(_ closed: inout Int?) {
    closed = current ?? closed
    current = nil
  }

  /// Whether a sentence counts studies that the review spoken of includes: `Two studies had …`.
  private mutating func tellsOfIncluded(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    guard let current, StudySentence.namesSeveral(text, sentence) else { return false }
    let lead = layout.reading.clean(studies[current].lead)
    return StudyNarrativeVocabulary.syntheses.contains(lead.lowered, lead.all)
      && pointers(in: text.sourceRange(sentence)).isEmpty
  }

  private mutating func add(_ text: CleanText, _ sentence: Range<Int>) {
    guard let current else { return }
    studies[current].add(text.sourceRange(sentence))
  }

  /// A paragraph that counts people and ends with its only pointer reports that study.
  private mutating func openByPointer(
    _ text: CleanText, _ sentences: [Range<Int>], _ section: Int
  ) {
    let range = text.sourceRange(text.all)
    let found = pointers(in: range)
    guard let pointer = found.first, found.count == 1, pointer.targets.count == 1,
      let last = sentences.last, pointer.span.start >= text.sourceRange(last).lowerBound,
      let end = pointer.span.ranges.last?.upperBound, end + 3 >= range.upperBound,
      let start = sentences.firstIndex(where: { PeopleCount.stands(in: text, $0) }),
      !sentences.contains(where: { isForeign(text, $0) })
    else { return }
    let finding = StudyOpeningFinding(opening: .citation, lead: text.all)
    studies.append(
      StudyDraft(finding: finding, lead: pointer.span.start..<end, section: section))
    current = studies.count - 1
    for sentence in sentences[start...] { add(text, sentence) }
  }

  /// Whether a sentence speaks of several studies, of a guideline or of what is wanted.
  private func isForeign(_ text: CleanText, _ sentence: Range<Int>) -> Bool {
    StudyNarrativeVocabulary.guidelines.contains(text.lowered, sentence)
      || StudySentence.role(text, sentence, layout.reading.vocabulary) == .closes
  }

  /// The pointers in a range, asked for in ascending order.
  private mutating func pointers(in range: Range<Int>) -> ArraySlice<Citation> {
    while citation > 0, citations[citation - 1].span.start >= range.lowerBound { citation -= 1 }
    while citation < citations.count, citations[citation].span.start < range.lowerBound {
      citation += 1
    }
    let end = citations[citation...].firstIndex { $0.span.start >= range.upperBound }
    return citations[citation..<(end ?? citations.count)]
  }
}
