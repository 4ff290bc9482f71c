import TextAnalysis
import Vocabulary

/// Takes notices such as `Erratum in: J Foot. 2012;3:4` out, before their numbers are misread.
enum NoticeRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for index in bytes.indices where mayBegin(bytes, index) {
      guard
        ReferenceNotices.openings.contains(where: {
          bytes.hasWord($0, at: index, before: bytes.count)
        })
      else { continue }
      draft.addNote(bytes.text(bytes.trimmed(index..<bytes.count, of: " .,;[]()")))
      draft.cut([index..<bytes.count])
      return
    }
  }

  /// Whether a sentence or a bracket begins at `index`, not the reference itself.
  private static func mayBegin(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 1, ("CEOPRSUcepru" as StaticString).holds(bytes[index]) else { return false }
    if ("([" as StaticString).holds(bytes[index - 1]) { return true }
    return bytes[index - 1] == 0x20 && (".;])" as StaticString).holds(bytes[index - 2])
  }
}
