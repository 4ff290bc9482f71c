import EvidenceModel
import TextAnalysis
import Vocabulary

/// Takes notices such as `Erratum in: J Foot. 2012;3:4` out, before their numbers are misread.
enum NoticeRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    cutAddresses(&draft)
    cutUndated(&draft)
    let bytes = draft.text.bytes
    guard let year = imprintStart(bytes) else { return }
    // A notice in brackets may stand before the imprint, with a year of its own.
    let bracket = bytes.firstIndex(of: UInt8(ascii: "["), in: 0..<year).map { $0 + 1 }
    let isNotice = bracket.map {
      ReferenceTables.notices.match(bytes, at: $0, before: bytes.count) != nil
    }
    let imprint = isNotice == true ? bracket ?? year : year
    for index in bytes.places(of: [.capital, .small], in: imprint..<bytes.count)
    where mayBegin(bytes, index) {
      guard ReferenceTables.notices.match(bytes, at: index, before: bytes.count) != nil else {
        continue
      }
      let end = end(bytes, index)
      draft.addNote(bytes.text(bytes.trimmed(index..<end, of: " .,;[]()")))
      draft.cut([withBrackets(bytes, index..<end)])
      return
    }
  }

  /// Takes out where PubMed prints a group to be written to: `Foot Group. Electronic address:
  /// foot@elm.org. Title`.
  private static func cutAddresses(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    var cuts: [Range<Int>] = []
    var start = 0
    while let words = bytes.place(of: "electronic address: ", in: start..<bytes.count) {
      let space = bytes.firstIndex(of: 0x20, in: words.upperBound..<bytes.count) ?? bytes.count
      let address = bytes.trimmed(words.upperBound..<space)
      start = space
      guard bytes[address].contains(UInt8(ascii: "@")), words.lowerBound > 2 else { continue }
      let isSentence = (".;," as StaticString).holds(bytes[words.lowerBound - 2])
      let low = words.lowerBound - (isSentence ? 2 : 1)
      let high = repeatedEnd(bytes, low, address.upperBound)
      cuts.append(low..<high)
      start = max(start, high)
    }
    draft.cut(cuts)
  }

  /// The end of the group's name where it is printed once more behind its address and a semicolon.
  private static func repeatedEnd(_ bytes: ByteView, _ nameEnd: Int, _ addressEnd: Int) -> Int {
    let start = bytes.lastIndex(of: UInt8(ascii: ";"), in: 0..<nameEnd).map { $0 + 1 } ?? 0
    let name = bytes.trimmed(start..<nameEnd)
    let next = addressEnd + 2
    guard !name.isEmpty, next + name.count <= bytes.count, bytes[addressEnd] == UInt8(ascii: ";"),
      bytes[next..<(next + name.count)].elementsEqual(bytes[name])
    else { return addressEnd }
    return next + name.count
  }

  /// Takes out what stands for a date where none is known: `Elm Clinic. (n.d.). Title`, `Title. n.d.`.
  private static func cutUndated(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for words in ["n.d", "no date", "undated"] as [StaticString] {
      // The words in full are said of pages; other entries need not be looked through for them.
      guard words.utf8CodeUnitCount == 3 || draft.item.url != nil else { return }
      guard let place = bytes.place(of: words, in: 0..<bytes.count), place.lowerBound > 3 else {
        continue
      }
      var end = place.upperBound
      if end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "-"), bytes[end + 1].isASCIILowercase {
        end += 2
      }
      let before = bytes[place.lowerBound - 1]
      if ("([" as StaticString).holds(before) {
        guard end < bytes.count, (")]" as StaticString).holds(bytes[end]) else { continue }
        var start = place.lowerBound - 1
        while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
        end += 1
        // One stop is left between what stood around the brackets.
        let isStopped = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
        if isStopped, end < bytes.count, bytes[end] == UInt8(ascii: ".") { end += 1 }
        draft.cut([start..<end])
        return
      }
      let isSentence = before == 0x20 && (".;," as StaticString).holds(bytes[place.lowerBound - 2])
      let isEnded = end >= bytes.count || (".;, " as StaticString).holds(bytes[end])
      guard isSentence, isEnded,
        bytes[end - 1] == UInt8(ascii: ".") || end >= bytes.count
          || bytes[end] == UInt8(ascii: ".")
      else { continue }
      draft.cut([(place.lowerBound - 1)..<end])
      return
    }
  }

  /// The notice with the square brackets around it and the space before them.
  private static func withBrackets(_ bytes: ByteView, _ range: Range<Int>) -> Range<Int> {
    guard bytes[range.lowerBound - 1] == UInt8(ascii: "["), range.upperBound < bytes.count,
      bytes[range.upperBound] == UInt8(ascii: "]")
    else { return range }
    let open = range.lowerBound - 1
    return (open > 0 && bytes[open - 1] == 0x20 ? open - 1 : open)..<(range.upperBound + 1)
  }

  /// A notice in square brackets ends with them, any other with the reference.
  private static func end(_ bytes: ByteView, _ index: Int) -> Int {
    guard bytes[index - 1] == UInt8(ascii: "["),
      let close = bytes.firstIndex(of: UInt8(ascii: "]"), in: index..<bytes.count)
    else { return bytes.count }
    return close
  }

  /// The first year; what opens like a notice before it is the title.
  private static func imprintStart(_ bytes: ByteView) -> Int? {
    let scanner = DateScanner(bytes: bytes, end: bytes.count)
    return bytes.places(of: .digit, in: 0..<bytes.count).first {
      scanner.year(at: $0) != nil && ($0 == 0 || !bytes[$0 - 1].isWordByte)
    }
  }

  /// Whether a sentence or a bracket begins at `index`, not the reference itself.
  private static func mayBegin(_ bytes: ByteView, _ index: Int) -> Bool {
    guard index > 1, ("CEOPRSUcepru" as StaticString).holds(bytes[index]) else { return false }
    if ("([" as StaticString).holds(bytes[index - 1]) { return true }
    guard bytes[index - 1] == 0x20 else { return false }
    // A comma is left where an address stood: `Elms, available at: https://…. Referenced with …`.
    return (".;])" as StaticString).holds(bytes[index - 2])
      || bytes[index].isASCIIUppercase && bytes[index - 2] == UInt8(ascii: ",")
  }
}
