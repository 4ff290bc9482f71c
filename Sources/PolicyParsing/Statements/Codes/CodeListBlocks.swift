import SourceReading
import TextAnalysis
import Vocabulary

/// Tells where codes are listed: coding sections, and the lines below a heading of codes that stands
/// among other text: `CPT codes covered if selection criteria are met:`.
struct CodeListBlocks {
  private let layout: Layout
  private var isInList = false

  /// Begins at the first section.
  init(_ layout: Layout) { self.layout = layout }

  /// Begins a section.
  mutating func begin() { isInList = false }

  /// Whether a block of a section that is no coding section stands in a list of codes; asked in the
  /// order of the blocks.
  mutating func holds(_ block: Block) -> Bool {
    if block.kind == .heading {
      isInList = isHeading(block)
    } else if isHeading(block) {
      isInList = true
    } else if isInList {
      let bytes = layout.reading.bytes
      isInList = !CodeReader.codes(bytes, block.content, isCoding: true).isEmpty
    }
    return isInList
  }

  /// `CPT codes …:` or `Diagnosis codes …:` at the head of a block.
  private func isHeading(_ block: Block) -> Bool {
    guard block.kind != .row, block.content.count <= CodeHeading.longest else { return false }
    let text = layout.reading.clean(block.content)
    let head = text.lowered.prefix { $0 != UInt8(ascii: ":") }
    guard head.count < text.count else { return false }
    let words = head.split { !($0.isWordByte || $0 == UInt8(ascii: "-")) }.prefix(5)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = words.first, Self.systems.contains(first) else { return false }
    return words.contains { $0 == "code" || $0 == "codes" }
  }

  private static let systems: Set<String> = [
    "cpt", "hcpcs", "icd", "icd-10", "icd-10-cm", "icd-10-pcs", "procedure", "diagnosis", "other",
  ]
}
