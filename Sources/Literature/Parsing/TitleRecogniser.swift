import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads the title and the journal, book or site from the words that are left.
enum TitleRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let body = bytes.trimmed(draft.body, of: " .,;:([")
    guard !body.isEmpty else { return }
    if draft.item.containerTitle == nil {
      if readBook(&draft, body) { return }
      if let split = ContainerSplitter.split(draft, body) {
        draft.item.containerTitle = cleaned(bytes, split.container)
        if let title = split.title { draft.item.title = cleaned(bytes, title) }
        return
      }
    }
    draft.item.title = cleaned(bytes, body)
  }

  /// Reads `Title. In: Editors, editors. Book`.
  private static func readBook(_ draft: inout ReferenceDraft, _ body: Range<Int>) -> Bool {
    let bytes = draft.text.bytes
    guard let mark = bytes.place(of: ". in: ", in: body) ?? bytes.place(of: ". in ", in: body),
      draft.item.volume == nil, bytes.isUppercase(at: mark.lowerBound + 2, before: body.upperBound)
    else { return false }
    var book = mark.upperBound..<body.upperBound
    var list = AuthorListScanner(bytes: bytes, end: body.upperBound)
    if list.scan(from: book.lowerBound) {
      var start = list.position
      for words in ["editors.", "editor.", "(eds.).", "(eds.),", "(eds).", "(eds),", "eds.", "ed."]
        as [StaticString]
      where bytes.hasWord(words, at: start, before: book.upperBound) {
        start += words.utf8CodeUnitCount
        break
      }
      book = min(start, book.upperBound)..<book.upperBound
    }
    draft.item.title = cleaned(bytes, body.lowerBound..<mark.lowerBound)
    draft.item.containerTitle = cleaned(bytes, book)
    draft.item.type = .chapter
    return true
  }

  /// The words of a range without quotation marks around them and without a stop after them.
  private static func cleaned(_ bytes: ByteView, _ range: Range<Int>) -> String? {
    var range = bytes.trimmed(range)
    while let inner = unquoted(bytes, range) { range = bytes.trimmed(inner) }
    if bytes[range].starts(with: [0xE2, 0x80, 0x9C]), !bytes[range].contains(0x9D) {
      range = (range.lowerBound + 3)..<range.upperBound
    }
    return range.isEmpty ? nil : bytes.text(range)
  }

  private static func unquoted(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int>? {
    if range.count > 2, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 {
      return (range.lowerBound + 1)..<(range.upperBound - 1)
    }
    guard range.count > 6, bytes[range].starts(with: [0xE2, 0x80, 0x9C]),
      bytes[(range.upperBound - 3)..<range.upperBound].elementsEqual([0xE2, 0x80, 0x9D])
    else { return nil }
    return (range.lowerBound + 3)..<(range.upperBound - 3)
  }
}
