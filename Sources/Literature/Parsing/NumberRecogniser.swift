import EvidenceModel
import TextAnalysis
import Vocabulary

/// Reads the number of a report or a policy behind its label, and of a registered trial.
///
/// `AHRQ Publication No. 19-EHC012-EF`, `Policy 1.03.01`, `ClinicalTrials.gov identifier:
/// NCT01234567`, `ISRCTN12345678`. An article keeps the trial's number in its title.
enum NumberRecogniser {
  static func read(_ draft: inout ReferenceDraft) {
    guard draft.item.pmid == nil, draft.item.doi == nil else {
      readReportNumber(&draft)
      return
    }
    readSeries(&draft)
    for _ in 0..<maximumCount where !readNext(&draft) { break }
    if draft.item.number == nil { readPolicyNumber(&draft) }
  }

  /// Reads the number of a report that has a PMID or a DOI, a sentence of its own behind the imprint:
  /// `Elmville (MD): Elm Agency; 2020 Apr. Report No.: 20-EHC009`.
  private static func readReportNumber(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard let label = bytes.place(of: ". report no", in: 0..<bytes.count),
      let (start, number) = labelled(bytes, label.lowerBound + 2),
      bytes.trimmed(number.upperBound..<bytes.count).isEmpty
    else { return }
    draft.item.number = bytes.text(number)
    draft.cut([stopped(start..<number.upperBound, bytes)])
  }

  /// Reads the number of a policy that stands for itself, in the form of the Blue Cross Blue Shield
  /// Association's manual: `Policy Reference Manual. 7.01.25, 4/24/2015`.
  private static func readPolicyNumber(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    for index in bytes.places(of: .digit, in: 2..<max(2, bytes.count))
    where (" (" as StaticString).holds(bytes[index - 1]) {
      guard let end = policyNumberEnd(bytes, index),
        bytes[index - 1] == UInt8(ascii: "(")
          ? end < bytes.count && bytes[end] == UInt8(ascii: ")")
          : (".,;" as StaticString).holds(bytes[index - 2])
            || bytes.trimmed(end..<bytes.count).isEmpty,
        namesPolicy(bytes)
      else { continue }
      draft.item.number = bytes.text(index..<end)
      let isBracketed = bytes[index - 1] == UInt8(ascii: "(")
      draft.cut([stopped((index - (isBracketed ? 2 : 0))..<(isBracketed ? end + 1 : end), bytes)])
      return
    }
  }

  /// Whether the words name a policy or the association that numbers policies so.
  private static func namesPolicy(_ bytes: ByteView) -> Bool {
    ["policy", "blue cross", "bcbsa"].contains { (word: StaticString) in
      bytes.place(of: word, in: 0..<bytes.count) != nil
    }
  }

  /// The end of a number of one or two, two, and two or three digits with stops between them.
  static func policyNumberEnd(_ bytes: ByteView, _ index: Int) -> Int? {
    var position = index
    for widths in [1...2, 2...2, 2...3] {
      if position > index {
        guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { return nil }
        position += 1
      }
      let digits = bytes.digitsEnd(position, before: bytes.count)
      guard widths.contains(digits - position) else { return nil }
      position = digits
    }
    return position >= bytes.count || !bytes[position].isWordByte ? position : nil
  }

  /// No reference prints more numbers; the limit keeps the scan linear.
  private static let maximumCount = 4

  /// Reads and cuts one number; the second of a reference becomes a note.
  private static func readNext(_ draft: inout ReferenceDraft) -> Bool {
    let bytes = draft.text.bytes
    for index in bytes.places(of: .capital, in: 0..<bytes.count) where mayBegin(bytes[index]) {
      if draft.item.number == nil, let registration = registration(bytes, index),
        !hasImprint(bytes, registration.upperBound..<bytes.count)
      {
        draft.item.number = bytes.text(registration)
        cut(registration, &draft)
        return true
      }
      if let (label, number) = labelled(bytes, index) {
        if draft.item.number == nil {
          draft.item.number = bytes.text(number)
        } else {
          draft.addNote(bytes.text(label..<number.upperBound))
        }
        draft.cut([stopped(withBrackets(label..<number.upperBound, bytes), bytes)])
        return true
      }
    }
    return false
  }

  /// Whether a label or a registry's prefix may begin with a byte.
  private static func mayBegin(_ byte: UInt8) -> Bool { ("NIACEPRTM" as StaticString).holds(byte) }

  /// Reads the series that is a sentence of its own behind a title, and the number in it:
  /// `Shoes for cold feet. Shoe Appraisal Guidance No. 143. London, UK: Elm Press`.
  private static func readSeries(_ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    guard draft.item.number == nil,
      let label = bytes.place(of: " no. ", in: 0..<bytes.count)
        ?? bytes.place(of: " number ", in: 0..<bytes.count),
      let stop = bytes.lastIndex(of: UInt8(ascii: "."), in: 0..<label.lowerBound), stop > 0,
      let end = bytes.firstIndex(of: UInt8(ascii: "."), in: label.upperBound..<bytes.count)
    else { return }
    let series = bytes.trimmed((stop + 1)..<label.lowerBound)
    let number = label.upperBound..<end
    let words = GroupName.capitalisedWords(bytes, series)
    guard (1...6).contains(words.capital), words.plain == 0, series.count < 60,
      bytes[series.lowerBound - 1] == 0x20, (1...12).contains(number.count),
      bytes[number].contains(where: \.isASCIIDigit),
      bytes.firstIndex(of: 0x20, in: number) == nil,
      endsTitle(bytes, stop) || isOpinion(bytes, series, behind: stop, before: end + 1),
      opensImprint(bytes, end + 1)
    else { return }
    draft.item.number = bytes.text(number)
    let guidance = ReferenceTables.guidanceSeries.match(
      bytes, at: series.lowerBound, before: series.upperBound)
    if guidance?.end == series.upperBound { draft.item.containerTitle = bytes.text(series) }
    draft.cut([(stop + 1)..<(end + 1)])
  }

  /// Whether a series is one of bodies' opinions, behind a body and a title and before a date or nothing.
  private static func isOpinion(
    _ bytes: ByteView, _ series: Range<Int>, behind stop: Int, before next: Int
  ) -> Bool {
    let date = bytes.skippingSpaces(next, before: bytes.count)
    guard
      date == bytes.count || DateScanner(bytes: bytes, end: bytes.count).date(at: date) != nil
    else { return false }
    let match = ReferenceTables.opinionSeries.match(
      bytes, at: series.lowerBound, before: series.upperBound)
    return match?.end == series.upperBound && SentencePieces.pieces(bytes, 0..<stop).count > 1
  }

  /// Whether the sentence that a stop ends has words in small letters, as the name of a body has none.
  private static func endsTitle(_ bytes: ByteView, _ stop: Int) -> Bool {
    var start = bytes.lastIndex(of: UInt8(ascii: "."), in: 0..<stop).map { $0 + 1 } ?? 0
    start = max(start, stop - 200)
    return GroupName.capitalisedWords(bytes, start..<stop).plain > 0
  }

  /// Whether no title follows: nothing, a date, or words of which none begins with a small letter.
  private static func opensImprint(_ bytes: ByteView, _ index: Int) -> Bool {
    let rest = index..<bytes.count
    let end = rest.first { (".;" as StaticString).holds(bytes[$0]) } ?? bytes.count
    let start = bytes.skippingSpaces(index, before: end)
    return start == end || bytes[start].isASCIIDigit
      || DateScanner(bytes: bytes, end: bytes.count).date(at: start) != nil
      || GroupName.capitalisedWords(bytes, start..<end).plain == 0
  }

  // MARK: - Trials

  /// Reads the number of a trial: the prefix of its registry and digits.
  ///
  /// ClinicalTrials.gov prints NCT and eight digits, the ISRCTN registry eight or fewer; the others
  /// are those of the WHO's registry network.
  private static func registration(_ bytes: ByteView, _ index: Int) -> Range<Int>? {
    for prefix in ["NCT", "ISRCTN", "ACTRN", "CTRI/", "PACTR"] as [StaticString]
    where hasExactly(prefix, bytes, index) {
      let start = index + prefix.utf8CodeUnitCount
      var end = start
      while end < bytes.count, bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "/") {
        end += 1
      }
      let isEnded = end == bytes.count || !bytes[end].isWordByte
      return end - start >= 5 && isEnded ? index..<end : nil
    }
    return nil
  }

  /// Whether numbers stand on both sides of a colon or a semicolon, as in the imprint of an article.
  private static func hasImprint(_ bytes: ByteView, _ range: Range<Int>) -> Bool {
    for index in range where (":;" as StaticString).holds(bytes[index]) {
      let next = bytes.skippingSpaces(index + 1, before: range.upperBound)
      guard next < range.upperBound, index > range.lowerBound else { continue }
      let before = bytes[index - 1]
      let isNumber = before.isASCIIDigit || before == UInt8(ascii: ")")
      if isNumber, bytes[next].isASCIIDigit || bytes[next].isASCIILetter { return true }
    }
    return false
  }

  private static func hasExactly(
    _ prefix: StaticString, _ bytes: ByteView, _ index: Int
  ) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return prefix.withUTF8Buffer { wanted in
      for place in 0..<count where bytes[index + place] != wanted[place] { return false }
      return true
    }
  }

  /// Takes a trial's number out with the words before it and its brackets; a registry that is named
  /// before the word "identifier" is where the trial is published.
  private static func cut(_ range: Range<Int>, _ draft: inout ReferenceDraft) {
    let bytes = draft.text.bytes
    var low = range.lowerBound
    while low > 0, (" :" as StaticString).holds(bytes[low - 1]) { low -= 1 }
    for label in ["nlm identifier", "identifier", "registration number", "number", "id"]
      as [StaticString]
    {
      let start = low - label.utf8CodeUnitCount
      guard start > 0, bytes[start - 1] == 0x20, bytes.hasWord(label, at: start, before: low) else {
        continue
      }
      low = start - 1
      let registry = registryStart(bytes, low)
      if registry < low, registry > 0 {
        draft.item.containerTitle = bytes.text(registry..<low)
        low = registry
      }
      break
    }
    if low > 0, ("([" as StaticString).holds(bytes[low - 1]), range.upperBound < bytes.count {
      draft.cut([(low - 1)..<(range.upperBound + 1)])
    } else {
      draft.cut([stopped(low..<range.upperBound, bytes)])
    }
  }

  /// Where the name of a web registry that ends at `end` begins: a word with a stop in it.
  private static func registryStart(_ bytes: ByteView, _ end: Int) -> Int {
    var start = end
    while start > 0, bytes[start - 1].isWordByte || bytes[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    // A stop within the word, not the one that ends a sentence.
    let inside = start..<max(start, end - 1)
    return bytes.firstIndex(of: UInt8(ascii: "."), in: inside) == nil ? end : start
  }

  // MARK: - Reports

  /// Reads `Publication No. X`, `Report No. X`, `Policy 1.2.3` with the issuer's letters before it.
  private static func labelled(
    _ bytes: ByteView, _ index: Int
  ) -> (label: Int, number: Range<Int>)? {
    guard let match = ReferenceTables.numberLabels.match(bytes, at: index, before: bytes.count)
    else { return nil }
    guard
      match.end - index != 6
        || isOwnSentence(bytes, index) && !hasImprint(bytes, match.end..<bytes.count)
    else { return nil }
    // Within a sentence a resolution is a word of the title.
    if bytes.hasWord("resolution", at: index, before: bytes.count),
      index == 0 || bytes[index - 1] != UInt8(ascii: "(")
    {
      return nil
    }
    var start = match.end
    while start < bytes.count, (" .:#" as StaticString).holds(bytes[start]) { start += 1 }
    guard start > match.end else { return nil }
    var end = start
    var isInside = false
    while end < bytes.count, bytes[end] > 0x20, !(",;]" as StaticString).holds(bytes[end]) {
      // A bracket inside the number is the number's own: `13(14)-EHC122`.
      if bytes[end] == UInt8(ascii: ")"), !isInside { break }
      isInside = bytes[end] == UInt8(ascii: "(") || isInside && bytes[end] != UInt8(ascii: ")")
      end += 1
    }
    if let revision = revisionEnd(bytes, end) { end = revision }
    let number = bytes.trimmed(start..<end, of: ".,;:")
    guard number.count < 40, bytes[number].contains(where: \.isASCIIDigit),
      ReferenceDocumentKinds.numberLabels[match.phrase].utf8.last != UInt8(ascii: "y")
        || bytes[number].contains(UInt8(ascii: "."))
    else { return nil }
    return (labelStart(bytes, index), number)
  }

  /// The end of the revision behind a number: `EMA/437/04 Rev 1`.
  private static func revisionEnd(_ bytes: ByteView, _ index: Int) -> Int? {
    let word = bytes.skippingSpaces(index, before: bytes.count)
    guard word > index, bytes.hasWord("rev", at: word, before: bytes.count) else { return nil }
    var digit = word + 3
    while digit < bytes.count, (" ." as StaticString).holds(bytes[digit]) { digit += 1 }
    let end = bytes.digitsEnd(digit, before: bytes.count)
    return end > digit ? end : nil
  }

  /// A label and its number with the brackets around both: `(Resolution 32)`.
  private static func withBrackets(_ range: Range<Int>, _ bytes: ByteView) -> Range<Int> {
    let (low, high) = (range.lowerBound, range.upperBound)
    guard low > 1, bytes[low - 1] == UInt8(ascii: "("), high < bytes.count,
      bytes[high] == UInt8(ascii: ")")
    else { return range }
    return (bytes[low - 2] == 0x20 ? low - 2 : low - 1)..<(high + 1)
  }

  /// Whether `Number` or `Policy` begins a sentence; within one it is a word of the title.
  private static func isOwnSentence(_ bytes: ByteView, _ index: Int) -> Bool {
    guard bytes.hasWord("number", at: index, before: bytes.count) else { return true }
    return index > 1 && bytes[index - 2] == UInt8(ascii: ".")
  }

  /// The label with the short name in capitals before it: `AHRQ Publication No.`.
  private static func labelStart(_ bytes: ByteView, _ index: Int) -> Int {
    guard index > 1, bytes[index - 1] == 0x20 else { return index }
    var start = index - 1
    while start > 0, bytes[start - 1].isASCIIUppercase { start -= 1 }
    return index - 1 - start >= 2 ? start : index
  }

  /// A range with the stop that ends it.
  private static func stopped(_ range: Range<Int>, _ bytes: ByteView) -> Range<Int> {
    var end = range.upperBound
    while end < bytes.count, (".,;" as StaticString).holds(bytes[end]) { end += 1 }
    var start = range.lowerBound
    let before = start > 1 && bytes[start - 1] == 0x20 ? bytes[start - 2] : 0x2E
    if before.isWordByte, end > range.upperBound, end < bytes.count { end -= 1 }
    if end == bytes.count || bytes[end] == 0x20 {
      while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    }
    return start..<end
  }
}
