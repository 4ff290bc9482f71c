import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A document cut into blocks and sections: what every extractor reads.
struct Layout: Sendable {
  let reading: Reading
  let blocks: [Block]
  let sections: [Section]
  /// The words of each block, which many extractors read.
  private let texts: [CleanText]
  /// Where their sentences are.
  private let sentences: [[Range<Int>]]

  /// Cuts a document.
  init(source: SourceText, vocabulary: PolicyVocabulary) {
    reading = Reading(source: source, vocabulary: vocabulary)
    (sections, blocks) = SectionReader.sections(
      of: BlockBuilder.blocks(of: reading), in: reading)
    texts = blocks.map { [reading] in reading.clean($0.content) }
    sentences = texts.map { SentenceSplitter.sentences(in: $0.bytes, range: $0.all) }
  }

  /// The words of a block without its marker, as a reader sees them.
  func text(_ index: Int) -> CleanText { texts[index] }

  /// The sentences of a block's words, which each statement of a long paragraph asks for.
  func sentences(_ index: Int) -> [Range<Int>] { sentences[index] }

  /// The sections of some kinds, as indices.
  func sections(_ kinds: Set<SectionKind>) -> [Int] {
    sections.indices.filter { kinds.contains(sections[$0].kind) }
  }
}
