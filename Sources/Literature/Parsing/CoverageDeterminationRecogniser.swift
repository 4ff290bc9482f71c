import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads Medicare coverage documents, whose issuer stands before the words that name their kind:
/// `Contractor, Inc. (jurisdiction) Local Coverage Determination (LCD): Title (L12345)`.
enum CoverageDeterminationRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard let place = place(draft) else { return }
    let bytes = draft.text.bytes
    draft.isCoverageDetermination = true
    if draft.item.number == nil { readNumber(&draft, from: place.lowerBound) }
    let head = draft.body.lowerBound..<place.lowerBound
    guard let issuer = readIssuer(bytes, head, &draft) else { return }
    draft.item.authors = [CSLName(literal: issuer)]
    draft.body = place.lowerBound..<draft.text.bytes.count
  }

  /// The first capitalised words that name a kind of coverage document.
  private static func place(_ draft: ReferenceDraft) -> Range<Int>? {
    let bytes = draft.text.bytes
    let end = min(draft.body.upperBound, draft.body.lowerBound + 600)
    for index in bytes.places(of: .capital, in: draft.body.lowerBound..<end) {
      if let phrase = ReferenceTables.coverage.prefix(bytes, at: index, before: end),
        !isBehindPreposition(bytes, index),
        !bytes.hasPrefix("s manual", at: phrase.end, before: draft.body.upperBound),
        !bytes.hasPrefix("s. transmittal", at: phrase.end, before: draft.body.upperBound)
      {
        return sentenceStart(bytes, index, phrase.end)..<phrase.end
      }
    }
    return nil
  }

  /// Where the sentence begins that ends with the name of several such documents:
  /// `Coverage Database. Toe Therapy Local Coverage Determinations`.
  private static func sentenceStart(_ bytes: ByteView, _ index: Int, _ end: Int) -> Int {
    guard bytes.hasWord("s.", at: end, before: bytes.count), index > 1,
      bytes[index - 2].isASCIILetter, let stop = bytes.lastIndex(of: 0x2E, in: 0..<index),
      index - stop < 80
    else { return index }
    return bytes.skippingSpaces(stop + 1, before: index)
  }

  /// Whether a title speaks of such documents: `Revisions to National Coverage Determinations`.
  private static func isBehindPreposition(_ bytes: ByteView, _ index: Int) -> Bool {
    for word in [" to ", " of ", " in ", " for ", " the ", " on "] as [StaticString] {
      let start = index - word.utf8CodeUnitCount
      if start > 0, bytes.hasPrefix(word, at: start, before: index) { return true }
    }
    return false
  }

  /// The issuer before the title; brackets after it are kept as a note, a second part as container.
  private static func readIssuer(
    _ bytes: ByteView, _ head: Range<Int>, _ draft: inout ReferenceDraft
  ) -> String? {
    var head = bytes.trimmed(head, of: " ,;:")
    guard !head.isEmpty else { return nil }
    let isBracketed = bytes[head.upperBound - 1] == UInt8(ascii: ")")
    if isBracketed, let open = bytes.lastIndex(of: UInt8(ascii: "("), in: head),
      head.upperBound - open > 12
    {
      draft.addNote(bytes.text((open + 1)..<(head.upperBound - 1)))
      head = bytes.trimmed(head.lowerBound..<open, of: " ,;:")
    }
    let pieces = SentencePieces.pieces(bytes, head)
    guard let first = pieces.first, first.count < 160,
      GroupName.isLikely(bytes, first) || first.count < 30
    else { return nil }
    if pieces.count == 2, pieces[1].count == 4,
      let year = DateScanner(bytes: bytes, end: pieces[1].upperBound).year(at: pieces[1].lowerBound)
    {
      draft.item.issued = PartialDate(year: year.value)
    } else if pieces.count == 2, bytes[pieces[1].lowerBound] == UInt8(ascii: "("),
      let date = DateScanner(bytes: bytes, end: head.upperBound).date(
        at: pieces[1].lowerBound + 1),
      date.end + 1 >= pieces[1].upperBound
    {
      draft.item.issued = date.date
    } else if pieces.count > 1, let last = pieces.last {
      draft.item.containerTitle = bytes.text(pieces[1].lowerBound..<last.upperBound)
    }
    return GroupAuthorRecogniser.literal(bytes, first)
  }

  /// Reads a number with stops behind the document's name: `NCD #110.1`, `(NCD) 220.6.17`,
  /// `National Coverage Determination 160.16`.
  private static func behindName(_ bytes: ByteView, _ index: Int, _ digits: Int) -> Range<Int>? {
    var end = digits
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isASCIIDigit {
      end = bytes.digitsEnd(end + 1, before: bytes.count)
    }
    var start = index
    while start > 0, (" #)" as StaticString).holds(bytes[start - 1]) { start -= 1 }
    guard end > digits, start >= 14, start < index else { return nil }
    let isBehindName =
      bytes.hasWord("ncd", at: start - 3, before: bytes.count)
      || bytes.hasWord("determination", at: start - 13, before: bytes.count)
    return isBehindName ? index..<end : nil
  }

  /// The number of a national determination that is a sentence of its own: `NCD for Shoes. 90.2.`.
  private static func ownSentence(_ bytes: ByteView, _ index: Int, _ digits: Int) -> Range<Int>? {
    var end = digits
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isASCIIDigit {
      end = bytes.digitsEnd(end + 1, before: bytes.count)
    }
    return end > digits && isOwnSentence(bytes, index..<end) ? index..<end : nil
  }

  /// Whether stops stand before and behind a number.
  private static func isOwnSentence(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    range.lowerBound > 2 && bytes[range.lowerBound - 1] == 0x20
      && bytes[range.lowerBound - 2] == UInt8(ascii: ".") && range.upperBound < bytes.count
      && bytes[range.upperBound] == UInt8(ascii: ".")
  }

  /// Cuts the contractor that is named behind the number, and the number before it:
  /// `Toe tests L33333. Contractor: Elm Insurance Corporation.`.
  private static func cutContractor(_ draft: inout ReferenceDraft, from index: Int) {
    let bytes = draft.text.bytes
    guard let label = bytes.place(of: ". contractor:", in: index..<min(bytes.count, index + 16)),
      let name = SentencePieces.pieces(bytes, label.upperBound..<bytes.count).first
    else { return }
    draft.addNote(bytes.text(bytes.trimmed(name)))
    let number = index - 6
    let start =
      label.lowerBound == index && number > 0 && bytes[number - 1] == 0x20
      ? number - 1 : label.lowerBound
    draft.cut([start..<name.upperBound])
  }

  /// Reads a number without letters in brackets, `(20.7)`, or an unbracketed `L12345`.
  private static func readNumber(_ draft: inout ReferenceDraft, from start: Int) {
    let bytes = draft.text.bytes
    for index in start..<bytes.count where index == 0 || !bytes[index - 1].isWordByte {
      let isLetter = bytes[index] == UInt8(ascii: "L") || bytes[index] == UInt8(ascii: "A")
      let digits = bytes.digitsEnd(isLetter ? index + 1 : index, before: bytes.count)
      if isLetter, digits - index == 6 {
        draft.item.number = bytes.text(index..<digits)
        if isOwnSentence(bytes, index..<digits) {
          draft.cut([(index - 1)..<(digits + 1)])
        } else {
          cutContractor(&draft, from: digits)
        }
        return
      }
      if digits > index, !isLetter, let number = behindName(bytes, index, digits) {
        draft.item.number = bytes.text(number)
        return
      }
      if digits > index, !isLetter, let number = ownSentence(bytes, index, digits) {
        draft.item.number = bytes.text(number)
        draft.cut([(index - 1)..<(number.upperBound + 1)])
        return
      }
      guard index > 0, bytes[index - 1] == UInt8(ascii: "("), digits > index, digits < bytes.count,
        bytes[digits] == UInt8(ascii: ".")
      else { continue }
      let last = bytes.digitsEnd(digits + 1, before: bytes.count)
      guard last > digits + 1, last < bytes.count, bytes[last] == UInt8(ascii: ")") else {
        continue
      }
      draft.item.number = bytes.text(index..<last)
      draft.cut([(index > 1 && bytes[index - 2] == 0x20 ? index - 2 : index - 1)..<(last + 1)])
      return
    }
  }
}
