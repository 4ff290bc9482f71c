import EvidenceModel
import SourceReading

/// Reads sections that are lists of entries: alternatives, limitations.
enum EntryReader {
  /// The items and paragraphs of a kind of section; a lead that ends in a colon is no alternative.
  static func entries(_ kind: SectionKind, in layout: Layout) -> [Quotation] {
    layout.sections([kind]).flatMap { section in
      layout.sections[section].blocks
        .filter { [.item, .paragraph, .row].contains(layout.blocks[$0].kind) }
        .map { layout.reading.quote(layout.blocks[$0].content) }
        .filter { !$0.text.isEmpty && (kind != .alternatives || !$0.text.hasSuffix(":")) }
    }
  }
}
