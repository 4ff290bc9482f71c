import EvidenceModel

/// The sentences of a passage that describe one work.
struct NarrativeBlock: Sendable {
  /// The work.
  var work: WorkID
  /// The passage they stand in.
  var reading: PassageReading
  /// The sentences, as ranges of the passage's view.
  private(set) var sentences: [Range<Int>] = []
  /// The words of each sentence.
  private(set) var words: [[Word]] = []

  /// Creates the block of some sentences.
  init(work: WorkID, reading: PassageReading, sentences: [Range<Int>]) {
    self.work = work
    self.reading = reading
    for sentence in sentences { add(sentence) }
  }

  /// Adds a sentence.
  mutating func add(_ sentence: Range<Int>) {
    sentences.append(sentence)
    words.append(reading.words(in: sentence))
  }
}

/// Cuts passages into the parts that describe one work each.
///
/// A sentence that cites one work is about it. Any other belongs to the study of which the policy's
/// narrative speaks there, in whatever paragraph the study was brought in; a sentence of no study is
/// about no work.
enum NarrativeBlockRule {
  /// Returns the blocks of a passage in order.
  static func blocks(_ reading: PassageReading, _ document: DocumentReading) -> [NarrativeBlock] {
    let cited = citedWorks(reading, document)
    let studies = document.describedWorks(in: reading.passage.id)
    var blocks: [NarrativeBlock] = []
    for (sentence, works) in zip(reading.sentences, cited) {
      guard let work = works.count == 1 ? works.first : studied(sentence, reading, studies) else {
        continue
      }
      if let index = blocks.firstIndex(where: { $0.work == work }) {
        blocks[index].add(sentence)
      } else {
        blocks.append(NarrativeBlock(work: work, reading: reading, sentences: [sentence]))
      }
    }
    return blocks
  }

  /// The work of the study in whose words a sentence stands.
  private static func studied(
    _ sentence: Range<Int>, _ reading: PassageReading, _ studies: [DescribedWork]
  ) -> WorkID? {
    guard let start = reading.view.sourceRanges(sentence).first?.lowerBound else { return nil }
    return studies.first { $0.span.ranges.contains { $0.contains(start) } }?.work
  }

  /// The works each sentence cites; a name alone is no citation.
  private static func citedWorks(
    _ reading: PassageReading, _ document: DocumentReading
  ) -> [[WorkID]] {
    var owners = [[WorkID]](repeating: [], count: reading.sentences.count)
    for citation in reading.citations where citation.style != .author {
      let place = reading.view.position(ofSource: citation.span.start)
      let index =
        reading.sentences.lastIndex { $0.lowerBound <= place } ?? reading.sentences.startIndex
      guard owners.indices.contains(index) else { continue }
      for work in citation.references.compactMap({ document.works[$0] })
      where !owners[index].contains(work) {
        owners[index].append(work)
      }
    }
    return owners
  }
}
