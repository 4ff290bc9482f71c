import EvidenceModel
import TextAnalysis

/// Reads the series of a payer's policies with the number in it, a sentence of its own:
/// `Foot Testing. Medical Coverage Policy #0052.`, `Clinical Policy Bulletin Number: 0349.`.
enum PolicySeriesRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.number == nil, draft.item.containerTitle == nil, draft.item.pmid == nil,
      draft.item.doi == nil
    else { return }
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
