import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads dates that words introduce: `Accessed May 3, 2021`, `Last revised 2019`,
/// `Epub 2020 Aug 31`.
enum DatedPhraseRecogniser {
  private struct Found {
    var role: ReferenceDateRole
    var date: PartialDate?
    var range: Range<Int>
    /// The site from which a page is said to have been taken.
    var site: Range<Int>?
  }

  static func read(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    var cuts: [Range<Int>] = []
    var start = 0
    while let index = bytes.place(of: [.capital, .small], from: start, before: bytes.count) {
      start = index + 1
      guard mayBegin(bytes, index), let found = phrase(bytes, index),
        opensSentence(bytes, index) || found.role == .accessed && found.date != nil
          || namesDate(bytes, found)
      else { continue }
      let words = bytes.text(bytes.trimmed(found.range, of: " .,;:[]()"))
      keep(found, words, &draft)
      if let site = found.site, draft.site == nil { draft.site = bytes.text(site) }
      cuts.append(closed(widened(found.range, bytes), behind: cuts.last, bytes))
      start = found.range.upperBound
      if found.role == .accessed, let tail = linkText(bytes, found.range) {
        draft.addNote(bytes.text(tail))
        cuts.append(tail.lowerBound..<bytes.count)
        break
      }
    }
    draft.cut(cuts)
    cutLostAddress(&draft)
    readBeforeBook(&draft)
  }

  /// The words of a link behind the day of access: `Title. Accessed May 3, 2021. Title - ElmLab`.
  private static func linkText(_ bytes: ByteView, _ access: Range<Int>) -> Range<Int>? {
    let tail = bytes.trimmed(access.upperBound..<bytes.count, of: " .,;")
    return LinkTextRecogniser.isLinkText(bytes, tail, before: access.lowerBound) ? tail : nil
  }

  /// Whether a phrase says outright that a date follows, so that it may stand behind a title without a
  /// stop: `Categories Release date: 2022`, `(LDCT) Effective Date of this Version 2/5/2015`.
  private static func namesDate(_ bytes: ByteView, _ found: Found) -> Bool {
    let range = found.range
    guard range.lowerBound > 1, bytes[range.lowerBound].isASCIIUppercase else { return false }
    if found.role == .surveyed { return true }
    return found.role != .aheadOfPrint && bytes.trimmed(range.upperBound..<bytes.count).isEmpty
      && (bytes.place(of: " date", in: range) != nil
        || bytes.hasWord("revised", at: range.lowerBound, before: range.upperBound))
  }

  /// Cuts the words that introduced an address which the copy has lost: `Available at: Accessed May`.
  private static func cutLostAddress(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    let tail = bytes.trimmed(0..<bytes.count, of: " .,:;(")
    for words in [
      ". available at", ". available from", ". available online at", ". available",
      ". retrieved from",
      ". accessed at", ". at", "; updated", "; revised", "; reviewed",
    ] as [StaticString] {
      let start = tail.upperBound - words.utf8CodeUnitCount
      guard start > 0, bytes.hasPrefix(words, at: start, before: tail.upperBound) else { continue }
      draft.cut([(start + 1)..<bytes.count])
      return
    }
  }

  /// Reads the date of a chapter that stands before its book: `Title. 2022 Jan 5. In: Book`.
  private static func readBeforeBook(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard let mark = bytes.place(of: ". in: ", in: 0..<bytes.count),
      let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: 0..<mark.lowerBound)
    else { return }
    let start = bytes.skippingSpaces(stop + 1, before: mark.lowerBound)
    let scanner = DateScanner(bytes: bytes, end: mark.lowerBound)
    guard let date = scanner.date(at: start), date.end == mark.lowerBound else { return }
    draft.chapterDate = date.date
    draft.cut([(stop + 1)..<(mark.lowerBound + 1)])
  }

  /// Whether a phrase may begin at `index`: a sentence, a bracket, what follows a comma, or the
  /// capital of `Accessed` or `Retrieved` anywhere.
  private static func mayBegin(_ bytes: ByteView, _ index: Int) -> Bool {
    guard index > 0, bytes[index - 1] == 0x20 else { return opensSentence(bytes, index) }
    let isAccess =
      ("AEIR" as StaticString).holds(bytes[index])
      || bytes[index] == UInt8(ascii: "a")
        && bytes.hasWord("accessed", at: index, before: bytes.count)
    return isAccess || opensSentence(bytes, index)
  }

  private static func opensSentence(_ bytes: ByteView, _ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["): return true
    case UInt8(ascii: ";"): return bytes[index].isASCIIUppercase
    case 0x20:
      guard index > 1 else { return true }
      return (".;:,])>?" as StaticString).holds(bytes[index - 2]) || bytes[index - 2].isASCIIDigit
    case UInt8(ascii: "."):
      // The space behind a stop was lost: `Published Guidelines.Retrieved on May 3`.
      return index > 1 && bytes[index].isASCIIUppercase && bytes[index - 2].isASCIILowercase
    default: return false
    }
  }

  private static func phrase(_ bytes: ByteView, _ index: Int) -> Found? {
    var found: Found?
    _ = ReferenceTables.datePhrases.match(bytes, at: index, before: bytes.count) { match in
      found = phrase(ReferenceDatePhrases.all[match.phrase].role, bytes, index..<match.end)
      return found != nil
    }
    return found
  }

  /// The phrase whose words stand in a range, with the date that it introduces.
  private static func phrase(
    _ role: ReferenceDateRole, _ bytes: ByteView, _ words: Range<Int>
  ) -> Found? {
    let (index, end) = (words.lowerBound, words.upperBound)
    if bytes[end - 1] == UInt8(ascii: "."), !endsEntry(bytes, end) { return nil }
    if let date = date(bytes, role == .accessed ? siteEnd(bytes, end) : end),
      isSure(role, bytes, index, date.end)
    {
      let end = furtherYears(bytes, date.end)
      let source = role == .accessed ? source(bytes, end) : end..<end
      return Found(
        role: role, date: date.date, range: index..<source.upperBound,
        site: source.isEmpty ? nil : source)
    }
    if role == .aheadOfPrint { return Found(role: role, date: nil, range: words) }
    guard role == .accessed, end == bytes.count || bytes.trimmed(end..<bytes.count).isEmpty,
      index > 1, bytes[index - 2] == UInt8(ascii: ".")
    else { return nil }
    return Found(role: role, date: nil, range: index..<bytes.count)
  }

  /// Whether nothing but a year stands behind a short word, which journals end with, too:
  /// `Title. Rev. 2019.`, and not `Foot Rev. 2019;1:2`.
  private static func endsEntry(_ bytes: ByteView, _ index: Int) -> Bool {
    let dates = DateScanner(bytes: bytes, end: bytes.count)
    let year = dates.year(at: bytes.skippingSpaces(index, before: bytes.count))
    return year.map { bytes.trimmed($0.end..<bytes.count).isEmpty } ?? false
  }

  /// The end of the site between the word and the date: `accessed at example.com 09/18/20`.
  private static func siteEnd(_ bytes: ByteView, _ index: Int) -> Int {
    guard
      bytes.hasPrefix(" at ", at: index, before: bytes.count)
        || bytes.hasPrefix("at ", at: index - 2, before: bytes.count)
    else { return index }
    let start = bytes.hasPrefix(" at ", at: index, before: bytes.count) ? index + 4 : index + 1
    var end = start
    while end < bytes.count, bytes[end] != 0x20, end - start < 40 { end += 1 }
    let hasStop = bytes.firstIndex(of: UInt8(ascii: "."), in: start..<max(start, end - 1)) != nil
    return hasStop && !bytes[start].isASCIIDigit ? end : index
  }

  /// The words that say where a page was read, without "from" before them: `Retrieved May 3, 2020 from
  /// Lexi-Comp`, and with a comma as APA prints it: `Retrieved May 3, 2020, from Elm Agency (EA): `.
  private static func source(_ bytes: ByteView, _ index: Int) -> Range<Int> {
    let isCommaed = bytes.hasPrefix(", from", at: index, before: bytes.count)
    let word = isCommaed ? index + 1 : index
    guard bytes.hasPrefix(" from ", at: word, before: bytes.count) else {
      // The address behind it was lost.
      let isLost = bytes.hasPrefix(" from", at: word, before: bytes.count)
      return isLost && bytes.trimmed((word + 5)..<bytes.count).isEmpty
        ? bytes.count..<bytes.count : index..<index
    }
    let start = word + 6
    let limit = min(bytes.count, start + 100)
    var end = start
    while end < limit, !(".:;[(<" as StaticString).holds(bytes[end]) {
      end += 1
    }
    if end < limit, bytes[end] == UInt8(ascii: "("), let close = shortNameEnd(bytes, end) {
      end = close
    }
    guard end < limit || end == bytes.count, end > start + 2 else { return index..<index }
    return bytes.trimmed(start..<end, of: " ,")
  }

  /// The end of words in brackets that end a site's name: `Elm Agency (formerly Oak): `.
  private static func shortNameEnd(_ bytes: ByteView, _ open: Int) -> Int? {
    let limit = min(bytes.count, open + 60)
    guard let close = bytes.firstIndex(of: UInt8(ascii: ")"), in: open..<limit) else { return nil }
    let next = bytes.skippingSpaces(close + 1, before: bytes.count)
    return next == bytes.count || (".:;" as StaticString).holds(bytes[next]) ? close + 1 : nil
  }

  /// The end of the years that stand behind a date: `amended 2014, 2019`, `reaffirmed 2020 and 2023`.
  private static func furtherYears(_ bytes: ByteView, _ index: Int) -> Int {
    let scanner = DateScanner(bytes: bytes, end: bytes.count)
    var end = index
    while end + 1 < bytes.count, bytes[end] == UInt8(ascii: ","), bytes[end + 1] == 0x20,
      scanner.year(at: end + 2) != nil, end + 6 >= bytes.count || bytes[end + 6] != 0x3B
    {
      end += 6
    }
    if bytes.hasPrefix(" and ", at: end, before: bytes.count), scanner.year(at: end + 5) != nil {
      end += 9
    }
    return end
  }

  /// After a comma or a number a date ends a sentence, unless the phrase can only be about a web page.
  private static func isSure(
    _ role: ReferenceDateRole, _ bytes: ByteView, _ index: Int, _ end: Int
  ) -> Bool {
    guard role == .published || role == .revised, index > 0 else { return true }
    if index > 1, bytes[index - 1] == 0x20, bytes[index - 2] != UInt8(ascii: ","),
      !bytes[index - 2].isASCIIDigit
    {
      return true
    }
    return end >= bytes.count || (".;)]" as StaticString).holds(bytes[end])
  }

  private static func date(_ bytes: ByteView, _ index: Int) -> ScannedDate? {
    let scanner = DateScanner(bytes: bytes, end: bytes.count)
    var position = index
    for _ in 0..<3 {
      while position < bytes.count, (" :-.," as StaticString).holds(bytes[position]) {
        position += 1
      }
      if let date = scanner.date(at: position) { return date }
      guard
        let filler = ReferenceTables.dateFillers.match(bytes, at: position, before: bytes.count)
      else { return nil }
      position = filler.end
    }
    return nil
  }

  private static func keep(_ found: Found, _ words: String, _ draft: inout ReferenceDraft) {
    switch found.role {
    case .accessed: draft.item.accessed = draft.item.accessed ?? found.date
    case .published:
      draft.published = draft.published ?? found.date
    case .revised:
      if let date = found.date, draft.revised == nil {
        draft.revised = (date, words)
      } else {
        draft.addNote(words)
      }
    case .surveyed:
      draft.addNote(words)
    case .aheadOfPrint:
      draft.addNote(words)
      if let date = found.date {
        draft.years.append(date.year)
        draft.aheadDate = draft.aheadDate ?? date
      }
    }
  }

  /// A phrase with the bracket that closes behind it, where the phrase before it took the one that opens:
  /// `(Adopted 2017; Reaffirmed 2020)`.
  private static func closed(
    _ range: Range<Int>, behind last: Range<Int>?, _ bytes: ByteView
  ) -> Range<Int> {
    guard let last, last.upperBound >= range.lowerBound - 1, range.upperBound < bytes.count,
      bytes[range.upperBound] == UInt8(ascii: ")"),
      bytes[last].contains(UInt8(ascii: "(")), !bytes[last].contains(UInt8(ascii: ")"))
    else { return range }
    return max(last.upperBound, range.lowerBound)..<(range.upperBound + 1)
  }

  /// The phrase with its bracket and the punctuation that ends it.
  private static func widened(_ range: Range<Int>, _ bytes: ByteView) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    if low > 0, ("([" as StaticString).holds(bytes[low - 1]) { low -= 1 }
    let opened = low < range.lowerBound
    while high < bytes.count, (".,;)]" as StaticString).holds(bytes[high]) {
      // A bracket that opens before other words closes behind them: `(Rev. 9; Issued 2025)`.
      if !opened, (")]" as StaticString).holds(bytes[high]), low > 1, bytes[low - 1] == 0x20,
        (";," as StaticString).holds(bytes[low - 2])
      {
        return (low - 2)..<high
      }
      // What a number follows parts the date from the volume: `Jul 2012 (Reaffirmed 2016);120`.
      if bytes[high] == 0x3B, high + 1 < bytes.count, bytes[high + 1].isASCIIDigit { break }
      high += 1
    }
    while low > 0, bytes[low - 1] == 0x20 { low -= 1 }
    if low > 0, bytes[low - 1] == UInt8(ascii: ",") { low -= 1 }
    let isBracketed =
      low < range.lowerBound && ("([" as StaticString).holds(bytes[range.lowerBound - 1])
    let opensSentence =
      low == 0 || (".,;:?!" as StaticString).holds(bytes[low - 1])
      || !isBracketed && (")]" as StaticString).holds(bytes[low - 1])
    if !opensSentence, high < bytes.count, bytes[high - 1] == UInt8(ascii: ".") { high -= 1 }
    return low..<high
  }
}
