import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads the committees and persons that a library names as editors of a book, with semicolons between
/// them: `Committee on Toes; Board on Feet; Elm Academies; Doe J, Roe A, editors. Title`.
enum EditedByBodies {
  static func read(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    let limit = min(draft.body.upperBound, draft.body.lowerBound + 1_000)
    let head = draft.body.lowerBound..<limit
    guard let sign = bytes.firstIndex(of: UInt8(ascii: ";"), in: head),
      let word = bytes.place(of: ", editor", in: sign..<limit),
      let stop = bytes.firstIndex(of: UInt8(ascii: "."), in: word.upperBound..<limit),
      stop - word.upperBound < 3
    else { return false }
    let parts = bytes[draft.body.lowerBound..<word.lowerBound].split(separator: UInt8(ascii: ";"))
      .map { bytes.trimmed($0.startIndex..<$0.endIndex) }
    let bodies = parts.filter { GroupName.isLikely(bytes, $0) }
    guard parts.count > 1, bodies.count * 2 >= parts.count,
      parts.allSatisfy({ SentencePieces.pieces(bytes, $0).count == 1 })
    else { return false }
    draft.item.authors = parts.flatMap { names(bytes, $0) }
    draft.hasEditors = true
    draft.body = (stop + 1)..<draft.body.upperBound
    return true
  }

  /// The persons of a part, or its body.
  private static func names(_ bytes: ByteView, _ part: Range<Int>) -> [CSLName] {
    var list = AuthorListScanner(bytes: bytes, end: part.upperBound)
    if !GroupName.isLikely(bytes, part), list.scan(from: part.lowerBound),
      list.position >= part.upperBound
    {
      return list.names
    }
    return [CSLName(literal: bytes.text(part))]
  }
}
