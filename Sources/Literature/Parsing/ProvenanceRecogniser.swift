import EvidenceModel
import TextAnalysis

/// Takes out what tells how a document came to be and belongs to no field: its ISBN or ISSN, and who
/// prepared it, `(Prepared by the Elm Center under Contract No. 290-2012.)`; and the number of an
/// abstract that stands before the meeting's name, `Abstract 12. Presented at: Elm Congress`.
enum ProvenanceRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    cutPermission(&draft)
    cutTerms(&draft)
    cutPreparation(&draft)
    cutPreparationSentence(&draft)
    readAbstractNumber(&draft)
    cutNumber("isbn", &draft)
    cutNumber("issn", &draft)
  }

  /// Cuts what says by whose leave a work is named: `Referenced with permission from the Elm Compendium`.
  private static func cutPermission(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for words in [
      "referenced with permission from ", "reproduced with permission from ",
      "adapted with permission from ",
    ] as [StaticString] where bytes.hasPrefix(words, at: 0, before: bytes.count) {
      var end = words.utf8CodeUnitCount
      if bytes.hasPrefix("the ", at: end, before: bytes.count) { end += 4 }
      draft.cut([0..<end])
      return
    }
  }

  /// Cuts what says on which terms a page can be read: `Title. By subscription only UpToDate`.
  private static func cutTerms(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for words in ["by subscription only", "subscription required", "login required"]
      as [StaticString]
    {
      guard var place = bytes.place(of: words, in: 0..<bytes.count), place.lowerBound > 10 else {
        continue
      }
      let isBracketed =
        ("([" as StaticString).holds(bytes[place.lowerBound - 1]) && place.upperBound < bytes.count
      if isBracketed { place = (place.lowerBound - 1)..<(place.upperBound + 1) }
      draft.cut([bytes.trimmed(0..<place.lowerBound, of: " ").upperBound..<place.upperBound])
      return
    }
  }

  private static func cutPreparation(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard let open = bytes.place(of: "(prepared by ", in: 0..<bytes.count),
      let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: open.upperBound..<bytes.count)
    else { return }
    draft.addNote(bytes.text(bytes.trimmed((open.lowerBound + 1)..<close)))
    cut(open.lowerBound..<(close + 1), &draft)
  }

  /// Cuts a sentence that tells for whom or by whom a report was prepared:
  /// `Toes: a report. Prepared for the Elm Agency by the Elm Center. Elmville, MD: Elm Agency`.
  private static func cutPreparationSentence(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for words in [". prepared for ", ". prepared by "] as [StaticString] {
      guard let start = bytes.place(of: words, in: 0..<bytes.count),
        let piece = SentencePieces.pieces(bytes, (start.lowerBound + 1)..<bytes.count).first,
        GroupName.isLikely(bytes, piece), piece.upperBound < bytes.count
      else { continue }
      draft.addNote(bytes.text(piece))
      cut(piece, &draft)
      return
    }
  }

  private static func readAbstractNumber(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard draft.item.page == nil,
      let label = bytes.place(of: ". abstract ", in: 0..<bytes.count)
    else { return }
    if readLastAbstract(label, &draft) { return }
    guard
      let stop = bytes.place(of: ". ", in: label.upperBound..<bytes.count),
      ReferenceTables.meetings.match(bytes, at: stop.upperBound, before: bytes.count) != nil
    else { return }
    let number = bytes.trimmed(label.upperBound..<stop.lowerBound, of: " #")
    guard (1...12).contains(number.count), bytes.firstIndex(of: 0x20, in: number) == nil,
      bytes[number].contains(where: \.isASCIIDigit)
    else { return }
    draft.item.page = bytes.text(number)
    draft.cut([(label.lowerBound + 1)..<(stop.lowerBound + 1)])
  }

  /// Reads the number of an abstract that ends the entry of a meeting: `Presented at: Elm Congress; March
  /// 2014; Oslo. Abstract 12.`.
  private static func readLastAbstract(
    _ label: Range<Int>, _ draft: inout ReferenceDraft
  ) -> Bool {
    let bytes = draft.text.bytes
    let number = bytes.trimmed(label.upperBound..<bytes.count, of: " .#")
    guard (1...12).contains(number.count), bytes[number].contains(where: \.isASCIIDigit),
      bytes.firstIndex(of: 0x20, in: number) == nil,
      bytes.place(of: "presented at", in: 0..<label.lowerBound) != nil
    else { return false }
    draft.item.page = bytes.text(number)
    draft.cut([(label.lowerBound + 1)..<bytes.count])
    return true
  }

  /// Cuts a label and the digits, hyphens and spaces behind it.
  private static func cutNumber(_ label: StaticString, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard let word = bytes.place(of: label, in: 0..<bytes.count),
      word.lowerBound == 0 || !bytes[word.lowerBound - 1].isWordByte
    else { return }
    var end = word.upperBound
    while end < bytes.count, bytes[end].isASCIIDigit || (" -:xX" as StaticString).holds(bytes[end])
    {
      end += 1
    }
    while end > word.upperBound, !bytes[end - 1].isASCIIDigit,
      bytes[end - 1].asciiLowercased != 0x78
    {
      end -= 1
    }
    guard bytes[word.upperBound..<end].count(where: \.isASCIIDigit) >= 7 else { return }
    draft.addNote(bytes.text(word.lowerBound..<end))
    cut(word.lowerBound..<end, &draft)
  }

  /// Cuts a range with the space before it and the stop behind it.
  private static func cut(_ range: Range<Int>, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let start = range.lowerBound > 0 && bytes[range.lowerBound - 1] == 0x20 ? 1 : 0
    let stop =
      range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ".") ? 1 : 0
    draft.cut([(range.lowerBound - start)..<(range.upperBound + stop)])
  }
}
