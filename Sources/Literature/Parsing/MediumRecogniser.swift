import EvidenceModel
import TextAnalysis

/// Takes the name of the medium in square brackets out: `[Internet]`, `[Preprint]`, and the name of
/// a site, `[CMS Web site]`, which is the container.
///
/// Citing Medicine (NLM, 2nd ed.) puts it behind a title; it is no part of the title. That a work
/// is a preprint is kept as a note.
enum MediumRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    readMedium(&draft)
    cutTail(&draft)
    if draft.item.containerTitle == nil { readSite(&draft) }
  }

  /// Cuts the language and the number of pages off that end an entry: `2003 (in Japanese)`,
  /// `Elm Press. 340 p`.
  private static func cutTail(_ draft: inout ReferenceDraft) {
    cutLeadingTag(&draft)
    for _ in 0..<3 { cutLabel(&draft) }
    cutCount(&draft)
    let bytes = draft.text.bytes
    let whole = bytes.trimmed(0..<bytes.count)
    if whole.count > 20, (")]" as StaticString).holds(bytes[whole.upperBound - 1]),
      let open = bytes.place(of: "in ", in: (whole.upperBound - 18)..<whole.upperBound),
      ("([" as StaticString).holds(bytes[open.lowerBound - 1]),
      bytes.isUppercase(at: open.upperBound, before: whole.upperBound),
      bytes[open.upperBound..<(whole.upperBound - 1)].allSatisfy(\.isASCIILetter)
    {
      draft.addNote(bytes.text(open.lowerBound..<(whole.upperBound - 1)))
      draft.cut([(open.lowerBound - 1)..<whole.upperBound])
      return
    }
    if let extent = extent(bytes, whole) {
      draft.cut([extent..<bytes.count])
      return
    }
    guard whole.count > 20, bytes[whole.upperBound - 1] == UInt8(ascii: "p"),
      bytes[whole.upperBound - 2] == 0x20 || bytes[whole.upperBound - 2] == UInt8(ascii: "p")
    else { return }
    var end = whole.upperBound - 1
    while end > 0, (" p" as StaticString).holds(bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1].isASCIIDigit { start -= 1 }
    guard (2...4).contains(end - start), start > 2, bytes[start - 1] == 0x20,
      bytes[start - 2] == UInt8(ascii: ".")
    else { return }
    draft.cut([(start - 1)..<bytes.count])
  }

  /// Cuts a word in square brackets that a site puts before an entry to tell its kind: `[Guideline] Doe J`.
  private static func cutLeadingTag(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard bytes.count > 40, bytes[0] == UInt8(ascii: "["),
      let match = ReferenceTables.entryTags.match(bytes, at: 1, before: bytes.count),
      bytes[match.end] == UInt8(ascii: "]")
    else { return }
    draft.addNote(bytes.text(1..<match.end))
    draft.cut([0..<bytes.skippingSpaces(match.end + 1, before: bytes.count)])
  }

  /// Cuts the label of a link that ends an entry: `[PubMed Abstract]`, `[Full Text]`.
  private static func cutLabel(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let whole = bytes.trimmed(0..<bytes.count, of: " .")
    guard whole.count > 20, bytes[whole.upperBound - 1] == UInt8(ascii: "]"),
      let open = bytes.lastIndex(of: UInt8(ascii: "["), in: whole),
      let match = ReferenceTables.linkLabels.match(bytes, at: open + 1, before: whole.upperBound),
      match.end == whole.upperBound - 1
    else { return }
    draft.cut([open..<bytes.count])
  }

  /// Cuts how many works an entry cites off its end: `159 p. [259 references]`.
  private static func cutCount(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let whole = bytes.trimmed(0..<bytes.count)
    guard
      let word = bytes.place(
        of: " references]", in: max(0, whole.upperBound - 20)..<whole.upperBound),
      word.upperBound == whole.upperBound,
      let open = bytes.lastIndex(of: UInt8(ascii: "["), in: 0..<word.lowerBound),
      bytes[(open + 1)..<word.lowerBound].allSatisfy(\.isASCIIDigit)
    else { return }
    draft.cut([open..<bytes.count])
  }

  /// Where the extent of a whole book begins that ends an entry: `2000. p. xxi, 287`.
  private static func extent(_ bytes: ByteView, _ whole: Range<Int>) -> Int? {
    guard let label = bytes.place(of: ". p. ", in: max(0, whole.upperBound - 24)..<whole.upperBound)
    else { return nil }
    var position = label.upperBound
    while position < whole.upperBound, ("ivxlc" as StaticString).holds(bytes[position]) {
      position += 1
    }
    guard position > label.upperBound, position + 2 < whole.upperBound,
      bytes[position] == UInt8(ascii: ","), bytes[position + 1] == 0x20,
      bytes.digitsEnd(position + 2, before: whole.upperBound) == whole.upperBound
    else { return nil }
    return label.lowerBound + 1
  }

  /// Reads the last bracket whose words end with "web site".
  private static func readSite(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard let close = bytes.place(of: "site]", in: 0..<bytes.count),
      let open = bytes.lastIndex(of: UInt8(ascii: "["), in: 0..<close.lowerBound),
      open > 1, close.lowerBound - open < 80
    else { return }
    let name = (open + 1)..<(close.upperBound - 1)
    for word in [" website", " web site"] as [StaticString] {
      let start = name.upperBound - word.utf8CodeUnitCount
      guard start > name.lowerBound, bytes.hasWord(word, at: start, before: bytes.count) else {
        continue
      }
      draft.item.containerTitle = bytes.text(name)
      draft.cut([(bytes[open - 1] == 0x20 ? open - 1 : open)..<close.upperBound])
      return
    }
  }

  private static func readMedium(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let mayBeRound = draft.item.url != nil
    for index in bytes.places(of: .opening, in: 1..<max(1, bytes.count))
    where bytes[index] == UInt8(ascii: "[") || mayBeRound && bytes[index] == UInt8(ascii: "(") {
      let close = bytes[index] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      for medium in [
        "internet", "preprint", "online", "electronic resource", "internet database",
        "database online", "online database", "electronic database", "database on the internet",
        "electronic version", "online serial", "website", "web site", "article online",
        "book online", "monograph online", "report online",
      ] as [StaticString]
      where bytes.hasWord(medium, at: index + 1, before: bytes.count) {
        let end = index + 1 + medium.utf8CodeUnitCount
        guard end < bytes.count, bytes[end] == close else { continue }
        // In round brackets it may be a journal's or a title's own, `J Foot (Online)`.
        guard
          close == UInt8(ascii: "]")
            || draft.item.url != nil && medium.utf8CodeUnitCount < 9
        else { continue }
        if medium.utf8CodeUnitCount == 8, bytes[index + 1].asciiLowercased == UInt8(ascii: "p") {
          draft.addNote(bytes.text((index + 1)..<end))
        }
        let start = bytes[index - 1] == 0x20 ? index - 1 : index
        draft.cut([start..<(end + 1)])
        draft.mediumPlace = start
        return
      }
    }
  }
}
