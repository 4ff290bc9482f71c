import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What a text is to the codes in it.
enum CodePlace {
  /// A list of codes: every word that looks like one is one.
  case list
  /// Text that may speak of codes or set some apart.
  case text
  /// What stands before the first section, where numbers of policies look like codes: only those of
  /// drugs are told by themselves.
  case head

  /// The place of a block of a section.
  init(_ section: Section, isListed: Bool) {
    self = isListed || section.kind == .coding ? .list : section.kind == .header ? .head : .text
  }
}

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
      isInList = !CodeReader.codes(bytes, block.content, .list).isEmpty
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
