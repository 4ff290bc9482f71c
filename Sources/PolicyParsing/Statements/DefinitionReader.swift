import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads sentences that define a term or a class of services.
enum DefinitionReader {
  /// The paragraphs of definition sections, and defining sentences elsewhere, in document order.
  static func definitions(in layout: Layout) -> [Quotation] {
    var found: [Quotation] = []
    for section in layout.sections where ![.references, .history, .coding].contains(section.kind) {
      for block in section.blocks where [.paragraph, .item].contains(layout.blocks[block].kind) {
        let text = layout.text(block)
        if section.kind == .definitions {
          if isEmpty(text) { continue }
          found.append(layout.reading.quote(layout.blocks[block].content))
        } else {
          found += sentences(text, layout)
        }
      }
    }
    return found
  }

  /// Whether a paragraph says, as `No policy specific definitions apply` does, that there is nothing to define.
  private static func isEmpty(_ text: CleanText) -> Bool {
    let words = text.trimmed(text.all)
    let line = text.text(words).lowercased().trimmingPrefix("•")
    return HeadingVocabulary.emptySections.contains(String(line.prefix { $0 != "." }))
      || words.count <= longestEmpty && line.hasPrefix("no ")
        && (line.contains("definition") || line.contains("terms"))
  }

  /// The longest such paragraph, in bytes.
  private static let longestEmpty = 80

  private static func sentences(_ text: CleanText, _ layout: Layout) -> [Quotation] {
    SentenceSplitter.sentences(in: text.bytes, range: text.all)
      .filter { DeterminationScanner.read(text, $0, layout.reading.vocabulary) == .definition }
      .map { layout.reading.quote(text.sourceRange($0)) }
  }
}
