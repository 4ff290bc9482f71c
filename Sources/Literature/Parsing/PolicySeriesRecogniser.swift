import EvidenceModel
import TextAnalysis

/// Reads the series of a payer's policies with the number in it, a sentence of its own:
/// `Foot Testing. Medical Coverage Policy #0052.`, `Clinical Policy Bulletin Number: 0349.`.
enum PolicySeriesRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.number == nil, draft.item.containerTitle == nil, draft.item.pmid == nil,
      draft.item.doi == nil
    else { return }
    if readManual(&draft) || readBeforeTitle(&draft) { return }
    let bytes = draft.text.bytes
    for (start, match) in labels(bytes) {
      guard let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: 0..<start), start - stop < 80,
        let number = number(bytes, match)
      else { continue }
      let series = bytes.trimmed((stop + 1)..<start)
      guard isSeries(bytes, series) else { continue }
      draft.item.containerTitle = bytes.text(series)
      draft.item.number = bytes.text(number)
      let isStopped = number.upperBound < bytes.count && bytes[number.upperBound] != 0x20
      draft.cut([(stop + 1)..<(number.upperBound + (isStopped ? 1 : 0))])
      return
    }
  }

  /// Reads the manual of an association's policies before the number and the title of one: `Elm Association
  /// Policy Manual. 7.01.91 – Title; 12/16`.
  private static func readManual(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    guard let stop = bytes.place(of: ". ", in: 0..<min(bytes.count, 120)),
      ["manual", "system"].contains(where: { (word: StaticString) in
        bytes.place(of: word, in: max(0, stop.lowerBound - 12)..<stop.lowerBound) != nil
      }), bytes.place(of: "association", in: 0..<stop.lowerBound) != nil,
      let end = NumberRecogniser.policyNumberEnd(bytes, stop.upperBound)
    else { return false }
    let next = bytes.skippingSpaces(end, before: bytes.count)
    let title = bytes.skippingSpaces(
      bytes.dashEnd(next, before: bytes.count) ?? next, before: bytes.count)
    guard title + 8 < bytes.count, bytes.isUppercase(at: title, before: bytes.count) else {
      return false
    }
    draft.item.authors = [CSLName(literal: bytes.text(0..<stop.lowerBound))]
    draft.item.number = bytes.text(stop.upperBound..<end)
    draft.cut([0..<title])
    return true
  }

  /// Reads a series and a number before the title and a dash: `Elm Association. Medical Policy: 2.04.63 -
  /// Title`.
  private static func readBeforeTitle(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    guard let stop = bytes.place(of: ". ", in: 0..<min(bytes.count, 120)),
      let colon = bytes.place(
        of: ": ", in: stop.upperBound..<min(bytes.count, stop.upperBound + 60))
    else { return false }
    if readNumberBeforeColon(stop.upperBound, colon, &draft) { return true }
    guard isSeries(bytes, stop.upperBound..<colon.lowerBound) else { return false }
    var end = colon.upperBound
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    let number = colon.upperBound..<end
    let dash = bytes.dashEnd(bytes.skippingSpaces(end, before: bytes.count), before: bytes.count)
    let series = stop.upperBound..<colon.lowerBound
    if dash == nil, readTitleBeforeNumber(series, colon.upperBound, &draft) { return true }
    guard let dash, (2...20).contains(number.count),
      bytes[number].contains(where: \.isASCIIDigit)
    else { return false }
    draft.item.containerTitle = bytes.text(series)
    draft.item.number = bytes.text(number)
    draft.cut([stop.upperBound..<bytes.skippingSpaces(dash, before: bytes.count)])
    return true
  }

  /// Reads a series with its number before a colon: `Elm Plan. Medical Coverage Policy 0343: Title`.
  private static func readNumberBeforeColon(
    _ start: Int, _ colon: Range<Int>, _ draft: inout ReferenceDraft
  ) -> Bool {
    let bytes = draft.text.bytes
    guard let space = bytes.lastIndex(of: 0x20, in: start..<colon.lowerBound),
      case let number = (space + 1)..<colon.lowerBound, (3...12).contains(number.count),
      bytes[number.lowerBound].isASCIIDigit, isSeries(bytes, start..<space),
      bytes.isUppercase(at: colon.upperBound, before: bytes.count)
    else { return false }
    draft.item.containerTitle = bytes.text(start..<space)
    draft.item.number = bytes.text(number)
    draft.cut([start..<colon.upperBound])
    return true
  }

  /// Reads a series, a title behind a colon and the number in a sentence of its own:
  /// `Elm Plan. Clinical Policy Bulletin: Foot Testing. No. 0009.`.
  private static func readTitleBeforeNumber(
    _ series: Range<Int>, _ title: Int, _ draft: inout ReferenceDraft
  ) -> Bool {
    let bytes = draft.text.bytes
    guard let label = bytes.place(of: ". no. ", in: title..<bytes.count) else { return false }
    let digits = bytes.digitsEnd(label.upperBound, before: bytes.count)
    guard (2...6).contains(digits - label.upperBound), digits < bytes.count,
      bytes[digits] == UInt8(ascii: ".")
    else { return false }
    draft.item.containerTitle = bytes.text(series)
    draft.item.number = bytes.text(label.upperBound..<digits)
    draft.cut([series.lowerBound..<title, (label.lowerBound + 1)..<(digits + 1)])
    return true
  }

  /// Where the label of a number begins and ends.
  private static func labels(_ bytes: ByteView) -> [(start: Int, end: Int)] {
    var found: [(Int, Int)] = []
    for label in [" #", " number: ", " number "] as [StaticString] {
      if let place = bytes.place(of: label, in: 0..<bytes.count) {
        found.append((place.lowerBound, place.upperBound))
      }
    }
    return found
  }

  /// The word with a digit that ends the sentence behind a label.
  private static func number(_ bytes: ByteView, _ start: Int) -> Range<Int>? {
    var end = start
    while end < bytes.count, bytes[end] > 0x20, !(",;" as StaticString).holds(bytes[end]) {
      end += 1
    }
    let number = bytes.trimmed(start..<end, of: ".")
    let isLast = number.upperBound < end || bytes.trimmed(end..<bytes.count).isEmpty
    guard isLast, (2...20).contains(number.count),
      bytes[number].contains(where: \.isASCIIDigit)
    else { return nil }
    return number
  }

  /// Whether all words of a series are capitalised and the last is what payers call such documents.
  private static func isSeries(_ bytes: ByteView, _ series: Range<Int>) -> Bool {
    let words = GroupName.capitalisedWords(bytes, series)
    guard words.plain == 0, (2...6).contains(words.capital),
      let space = bytes.lastIndex(of: 0x20, in: series)
    else { return false }
    return ReferenceTables.policySeries.contains(bytes, (space + 1)..<series.upperBound)
  }
}
