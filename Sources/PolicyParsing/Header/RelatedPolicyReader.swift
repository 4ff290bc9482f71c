import EvidenceModel
import SourceReading
import Vocabulary

/// Reads the policies that a document names as related.
enum RelatedPolicyReader {
  /// The entries below a heading such as `Related Policies`, else those after such a label.
  static func policies(in layout: Layout, labelled: [Range<Int>]) -> [Quotation] {
    let entries = layout.sections([.relatedPolicies]).flatMap { section in
      layout.sections[section].blocks.filter { layout.blocks[$0].kind != .row }
        .map { layout.reading.quote(layout.blocks[$0].content) }
    }
    if !entries.isEmpty { return entries.filter { isEntry($0.text) } }
    return labelled.flatMap { range in
      parts(layout.reading.bytes, range).map(layout.reading.quote).filter { isEntry($0.text) }
    }
  }

  private static func parts(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound
    where index == range.upperBound || bytes[index] == UInt8(ascii: ";") {
      parts.append(WhiteSpace.trim(bytes, start..<index))
      start = index + 1
    }
    return parts
  }

  private static func isEntry(_ text: String) -> Bool {
    text.utf8.count >= 2 && text.utf8.count <= 300 && text.contains(where: \.isLetter)
      && !HeadingVocabulary.emptySections.contains(String(text.lowercased().prefix { $0 != "." }))
  }
}
