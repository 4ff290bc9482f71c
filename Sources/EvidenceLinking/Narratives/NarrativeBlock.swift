import EvidenceModel

/// The sentences of a passage that describe one work.
struct NarrativeBlock: Sendable {
  /// The work.
  var work: WorkID
  /// The passage they stand in.
  var reading: PassageReading
  /// The sentences, as ranges of the passage's view.
  var sentences: [Range<Int>]

  /// The words of each sentence.
  var words: [[Word]] { sentences.map { reading.words(in: $0) } }
}

/// Cuts passages into the parts that describe one work each.
///
/// A paragraph that cites one work describes that work. In a paragraph that cites several, a
/// sentence belongs to the one work it cites; a sentence without a citation goes on about the
/// study before when its opening says so or when works are named where their part starts, else it
/// leads up to the work that is cited at the end of its part.
enum NarrativeBlockRule {
  /// Returns the blocks of a passage in order.
  static func blocks(_ reading: PassageReading, _ document: DocumentReading) -> [NarrativeBlock] {
    let owners = sentenceOwners(reading, document)
    let works = Set(owners.flatMap { $0 })
    if works.count == 1, let work = works.first {
      return [NarrativeBlock(work: work, reading: reading, sentences: reading.sentences)]
    }
    guard works.count > 1 else { return [] }
    return grouped(assigned(owners, reading), reading)
  }

  /// The works each sentence cites.
  private static func sentenceOwners(
    _ reading: PassageReading, _ document: DocumentReading
  ) -> [[WorkID]] {
    var owners = [[WorkID]](repeating: [], count: reading.sentences.count)
    for citation in reading.citations {
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

  /// The one work each sentence describes; nil where it is none or not clear.
  private static func assigned(_ owners: [[WorkID]], _ reading: PassageReading) -> [WorkID?] {
    var assigned: [WorkID?] = owners.map { $0.count == 1 ? $0.first : nil }
    let opensParts = opensWithCitation(owners, reading)
    let endsParts = owners.first?.isEmpty == true
    for index in owners.indices where owners[index].isEmpty {
      let words = reading.words(in: reading.sentences[index])
      if index > 0, opensParts || goesOn(words) {
        assigned[index] = assigned[index - 1]
      } else if let next = owners[index...].first(where: { !$0.isEmpty }), next.count == 1 {
        assigned[index] = endsParts ? next.first : nil
      }
    }
    return assigned
  }

  /// Whether the first citation stands in the first half of the first sentence.
  private static func opensWithCitation(_ owners: [[WorkID]], _ reading: PassageReading) -> Bool {
    guard let first = reading.sentences.first, owners.first?.isEmpty == false else { return false }
    guard let citation = reading.citations.first else { return false }
    let place = reading.view.position(ofSource: citation.span.start)
    return place < (first.lowerBound + first.upperBound) / 2
  }

  /// Whether a sentence opens by pointing back at the study before it.
  private static func goesOn(_ words: [Word]) -> Bool {
    guard let first = words.first?.text else { return false }
    if ["they", "this", "these", "it", "both"].contains(first) { return true }
    let second = words.dropFirst().first?.text ?? ""
    return first == "the"
      && ["author", "study", "review", "trial", "investigator"].contains(second)
  }

  private static func grouped(
    _ assigned: [WorkID?], _ reading: PassageReading
  ) -> [NarrativeBlock] {
    var blocks: [NarrativeBlock] = []
    for (work, sentence) in zip(assigned, reading.sentences) {
      guard let work else { continue }
      if let index = blocks.firstIndex(where: { $0.work == work }) {
        blocks[index].sentences.append(sentence)
      } else {
        blocks.append(NarrativeBlock(work: work, reading: reading, sentences: [sentence]))
      }
    }
    return blocks
  }
}
