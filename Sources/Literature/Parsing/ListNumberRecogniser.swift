/// Takes the number off that an entry has in its list: `12. Doe J. Title.`, `[3] Roe A. Title.`, and
/// the asterisk of a key reference or a bullet.
enum ListNumberRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let marks = draft.text.bytes.prefix { $0 == UInt8(ascii: "*") || $0 == 0x20 }
    draft.cut(marks.isEmpty ? [] : [0..<marks.count])
    if let bullet = MarkedWorks.bulletEnd(draft.text.bytes, at: 0, before: draft.text.bytes.count) {
      draft.cut([0..<bullet])
    }
    let bytes = draft.text.bytes
    let isBracketed = bytes.count > 0 && bytes[0] == UInt8(ascii: "[")
    let start = isBracketed ? 1 : 0
    let digits = bytes.digitsEnd(start, before: bytes.count)
    guard (1...3).contains(digits - start), digits + 2 < bytes.count, bytes[digits + 1] == 0x20,
      bytes.isUppercase(at: digits + 2, before: bytes.count)
    else { return }
    let closes = isBracketed ? bytes[digits] == 0x5D : (".)" as StaticString).holds(bytes[digits])
    if closes { draft.cut([0..<(digits + 2)]) }
  }
}
