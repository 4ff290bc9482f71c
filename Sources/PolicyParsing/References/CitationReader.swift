import EvidenceModel
import SourceReading

/// Reads the pointers to references in running text.
struct CitationReader {
  private let layout: Layout
  private let numbers: Set<Int>
  /// The first words of the list's entries.
  private let openings: Set<String>

  /// The citations of all passages in document order.
  ///
  /// A number is a pointer only where the policy's own list, `references`, has it.
  static func citations(
    in passages: [(passage: Passage, range: Range<Int>)], _ layout: Layout,
    references: [ReferenceText]
  ) -> [Citation] {
    let numbers = Set(references.compactMap { $0.label.flatMap { Int($0) } })
    let openings = Set(references.map { CitedName.firstWord($0.raw.utf8) })
    let reader = CitationReader(layout: layout, numbers: numbers, openings: openings)
    return passages.flatMap { reader.citations(in: $0.passage, $0.range) }
  }

  private func citations(in passage: Passage, _ range: Range<Int>) -> [Citation] {
    let excluded: Set<SectionKind> = [.header, .coding, .history, .questions, .relatedPolicies]
    guard !excluded.contains(layout.sections[passage.section].kind) else { return [] }
    var found = AuthorDateScanner.pointers(in: layout.reading.bytes, range, openings: openings)
    if !numbers.isEmpty {
      found += NumberScanner(bytes: layout.reading.bytes, range: range, known: numbers).pointers()
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { pointer in
      Citation(
        text: layout.reading.source.folded(layout.reading.parts(of: pointer.range)),
        style: pointer.style, targets: pointer.targets, section: passage.section,
        passage: passage.id, span: layout.reading.span(pointer.range))
    }
  }
}

/// A pointer found in source text.
struct Pointer: Hashable, Sendable {
  var style: CitationStyle
  var targets: [CitationTarget]
  var range: Range<Int>
}
