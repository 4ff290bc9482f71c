import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Finds the lines of a document whose line breaks were lost, as mirrors of PDF files print them:
/// `… Outpatient I. Description Systemic therapy is … II. Criteria A. It is covered for: 1. …`.
///
/// A line is taken to pieces only where it is long and at least two known headings stand in it
/// (or one behind a header's label or a document's type), each after the end of a sentence and
/// before a capital.
struct FlattenedText {
  /// Bytes that no paragraph of a policy has without being suspect.
  private static let suspectLength = 700
  /// The fewest headings that show that line breaks were lost.
  private static let fewestHeadings = 2

  let bytes: [UInt8]
  let line: Range<Int>
  /// The line in lower case, `Criteria/Guidelines` as two words.
  let lowered: [UInt8]

  /// Where labels of a header stand in the line, offsets as in `lowered`.
  let labels: LabelPlaces

  let vocabulary: PolicyVocabulary

  private init(_ bytes: [UInt8], _ line: Range<Int>, _ vocabulary: PolicyVocabulary) {
    self.bytes = bytes
    self.line = line
    self.vocabulary = vocabulary
    lowered = Self.lowered(bytes, line)
    labels = LabelPlaces(lowered, vocabulary)
  }

  /// The bytes in lower case, with spaces in the place of what ties words together and of a note's
  /// number behind a word: `Description1`.
  private static func lowered(_ bytes: [UInt8], _ line: Range<Int>) -> [UInt8] {
    var lowered = bytes[line].map { "/-".utf8.contains($0) ? 0x20 : $0.asciiLowercased }
    for index in lowered.indices.dropFirst() where lowered[index - 1].isASCIILetter {
      let end = noteEnd(lowered, index)
      for digit in index..<end { lowered[digit] = 0x20 }
    }
    return lowered
  }

  /// Where notes' numbers end that are glued to the word before them (`1`, `1,2`); where there are
  /// none, the index itself.
  private static func noteEnd(_ bytes: [UInt8], _ index: Int) -> Int {
    let notes = bytes[index...].prefix(6).prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ",") }
    let numbers = notes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard numbers.allSatisfy({ $0.count == 1 || $0.count == 2 }), notes.endIndex < bytes.count,
      bytes[notes.endIndex] == 0x20
    else { return index }
    return notes.endIndex
  }

  /// The lines that a line is made of: itself alone where it is an ordinary one.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func lines(
    in bytes: [UInt8], _ line: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> [Range<Int>] {
    guard line.count >= suspectLength else { return [line] }
    let text = FlattenedText(bytes, line, vocabulary)
    let headings = text.headings()
    guard headings.count >= fewestHeadings || text.hasHeader(before: headings)
    else { return [line] }
    let pieces = text.pieces(headings)
    return pieces.prefix(1).flatMap(text.sentences)
      + pieces.dropFirst().flatMap(text.items).flatMap(text.itemAndSentence)
  }

  /// Whether a document's type opens the line, or a label with its colon stands in it, before the
  /// only heading.
  private func hasHeader(before headings: [Range<Int>]) -> Bool {
    guard let first = headings.first else { return false }
    let end = first.lowerBound - line.lowerBound
    let start = min(end, lowered.firstIndex(where: \.isASCIILetter) ?? 0)
    if let type = vocabulary.documentTypes.match(in: lowered, at: start, before: end),
      lowered[type.range].contains(0x20)
    {
      return true
    }
    return labels.places.contains { label in
      label.upperBound < end && bytes[line.lowerBound + label.upperBound] == UInt8(ascii: ":")
    }
  }

  // MARK: Headings

  private func headings() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index].isASCIIUppercase, let heading = heading(at: index) ?? statusHeading(at: index)
      {
        let start = max(heading.lowerBound, found.last?.upperBound ?? heading.lowerBound)
        found.append(start..<heading.upperBound)
        index = heading.upperBound
      }
      index += 1
    }
    return found
  }

  /// A known heading that begins here, with the number before it and the colon behind it.
  private func heading(at index: Int) -> Range<Int>? {
    guard index == line.lowerBound || bytes[index - 1] == 0x20 || isGlued(index),
      let match = vocabulary.sectionHeadings.match(
        in: lowered, at: index - line.lowerBound, before: lowered.count),
      !isPartOfLabel(match.range), !isFirstType(index, match.range),
      !isOfFirstType(match.range)
    else { return nil }
    if let pointer = pointer(before: index, match.range) { return pointer }
    let end = line.lowerBound + match.range.upperBound
    let number = number(before: index)
    let start = number ?? capitalsStart(before: index, end: end)
    let isContents = match.range.count > 12 && match.meaning == .other
    let isApart =
      isContents || startsSentence(start) || isCapitalsApart(index..<end)
      || followsItem(index..<end, match.meaning)
    let isClause = match.range.count > 20 && bytes[index...].starts(with: "When ".utf8)
    guard isTitle(index..<end) || isClause, let after = textStart(after: end), !goesOn(after),
      !isLabelNext(after), !isValue(index, after), !isSaidAgain(match.range)
    else { return nil }
    let isNamed = hasColon(after: end) && (match.meaning != .policy || !goesBehindTitle(index))
    guard isApart || isNamed || opensDetermination(match.meaning, at: start, after) else {
      return nil
    }
    // One word in small letters is a heading where a number stands before it or a sentence ended.
    let isWord = !bytes[index..<end].contains(0x20) && bytes[index + 1].isASCIILowercase
    if isWord, number == nil, !endsWithStop(before: start), !hasColon(after: end),
      !endsValue(before: start), !opensDetermination(match.meaning, at: start, after)
    {
      return nil
    }
    return start..<after
  }

  /// Whether a heading of several words stands behind the last item of a list, which has no stop:
  /// `… pressure ulcers Policy Guidelines A trial of …`.
  private func followsItem(_ heading: Range<Int>, _ kind: SectionKind) -> Bool {
    guard bytes[heading].contains(0x20), kind != .other, kind != .relatedPolicies,
      let end = textStart(after: heading.upperBound), !hasColon(after: heading.upperBound)
    else { return false }
    var start = heading.lowerBound - 1
    while start > line.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    guard start > line.lowerBound, start < heading.lowerBound - 4,
      bytes[start..<(heading.lowerBound - 1)].allSatisfy(\.isASCIILowercase)
    else { return false }
    let word = String(decoding: bytes[start..<(heading.lowerBound - 1)], as: UTF8.self)
    let next = bytes[end...].drop { $0 == 0x20 }.first
    return !HeaderVocabulary.smallWords.contains(word)
      && !["refer", "within", "each", "applicable", "this", "these", "their"].contains(word)
      && next.map(\.isASCIIUppercase) ?? false
  }

  /// Whether `Policy` stands between a title's word and a sentence whose first words determine:
  /// `Related Policies: Ice Packs Policy PLAN will provide coverage for …`.
  private func opensDetermination(_ kind: SectionKind, at start: Int, _ after: Int) -> Bool {
    guard kind == .policy, start - 2 > line.lowerBound, bytes[start - 2].isASCIILowercase,
      !goesBehindType(start)
    else { return false }
    let text = after - line.lowerBound
    let window = text..<min(lowered.count, text + 60)
    return vocabulary.determinationVerbs.contains(lowered, window)
      || PlanVerbVocabulary.stems.matches(in: lowered, window).contains {
        // `Policy Guideline Approved 1/2/2023`: a participle alone says nothing of a service.
        $0.meaning.form != .participle
      }
      || vocabulary.judgingVerbs.contains(lowered, window) || determinesFirst(text)
  }

  /// Whether the first words behind a heading determine: `Bed therapy may be considered …`.
  private func determinesFirst(_ start: Int) -> Bool {
    let window = start..<min(lowered.count, start + 120)
    guard
      let copula = DeterminationVocabulary.copulas.first(in: lowered, window),
      !lowered[start..<copula.range.lowerBound].contains(UInt8(ascii: "."))
    else { return false }
    let next = copula.range.upperBound + 1
    guard next < lowered.count else { return false }
    return DeterminationVocabulary.weights.match(in: lowered, at: next, before: lowered.count)
      != nil
      || vocabulary.determinationTerms.match(in: lowered, at: next, before: lowered.count) != nil
  }

  /// Whether a header's last date or number ends right before: `Next Review: 9/2020 Policy …`.
  private func endsValue(before index: Int) -> Bool {
    guard lastByte(before: index).map(\.isASCIIDigit) ?? false else { return false }
    let offset = index - line.lowerBound
    guard let label = labels.last(endingBefore: offset) else { return false }
    return offset - label.upperBound <= Self.longestValue
  }

  /// The longest date or number behind a label, in bytes.
  private static let longestValue = 24

  /// Whether the word is the end of a document's type: `Clinical Policy`.
  private func goesBehindType(_ start: Int) -> Bool {
    let head = max(0, start - line.lowerBound - 30)
    let end = min(lowered.count, start - line.lowerBound + "policy".utf8.count)
    return vocabulary.documentTypes.matches(in: lowered, head..<end).contains {
      $0.range.upperBound == end && $0.range.lowerBound < start - line.lowerBound
    }
  }

  /// Whether a capital was glued to the stop of the sentence before it.
  private func isGlued(_ index: Int) -> Bool {
    index - 2 >= line.lowerBound && bytes[index - 1] == UInt8(ascii: ".")
      && bytes[index - 2].isASCIILowercase
  }

  /// A line that points to a section and was once a line of its own: `See Benefit Considerations`.
  private func pointer(before index: Int, _ match: Range<Int>) -> Range<Int>? {
    let start = index - 4
    guard start > line.lowerBound, bytes[start..<index].elementsEqual("See ".utf8) else {
      return nil
    }
    let end = line.lowerBound + match.upperBound
    guard isTitle(index..<end), bytes[index..<end].contains(0x20), let after = textStart(after: end)
    else { return nil }
    return start..<after
  }

  /// The longest heading that carries a status, in bytes.
  private static let longestStatus = 110

  /// A heading that carries a determination: `Services Are Considered Investigational Coverage is …`.
  private func statusHeading(at index: Int) -> Range<Int>? {
    let start = index - line.lowerBound
    guard index == line.lowerBound || bytes[index - 1] == 0x20, startsSentence(index),
      DeterminationHeadingVocabulary.flattened.match(
        in: lowered, at: start, before: lowered.count) != nil
    else { return nil }
    let window = start..<min(lowered.count, start + Self.longestStatus)
    let terms = vocabulary.determinationTerms.matches(in: lowered, window)
    let end = terms.last { term in
      let end = line.lowerBound + term.range.upperBound
      return isTitle(index..<end) && textStart(after: end) != nil
    }?.range.upperBound
    return end.map { index..<(line.lowerBound + $0) }
  }

  /// Whether a heading of several words stands in capitals behind a word that does not.
  private func isCapitalsApart(_ range: Range<Int>) -> Bool {
    guard range.count >= 8, !bytes[range].contains(where: \.isASCIILowercase) else { return false }
    var start = range.lowerBound - 1
    while start > line.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    return start >= line.lowerBound
      && bytes[start..<range.lowerBound].contains(where: \.isASCIILowercase)
  }

  /// Where a heading in capitals begins that has words in capitals before it: `COMMERCIAL &
  /// MEDICARE COVERAGE RATIONALE`.
  private func capitalsStart(before index: Int, end: Int) -> Int {
    guard end - index >= 8, !bytes[index..<end].contains(where: \.isASCIILowercase) else {
      return index
    }
    var start = index
    for _ in 0..<4 where start > line.lowerBound + 1 {
      var word = start - 1
      while word > line.lowerBound, bytes[word - 1] != 0x20 { word -= 1 }
      let isCapitals = bytes[word..<(start - 1)].allSatisfy {
        $0.isASCIIUppercase || $0 == UInt8(ascii: "&")
      }
      guard isCapitals, word < start - 1 else { break }
      start = word
    }
    return startsSentence(start) ? start : index
  }

  /// Whether words go on behind a name: `POLICY AND PROCEDURE MANUAL`, `Policy Number`.
  private func goesOn(_ after: Int) -> Bool {
    guard bytes[after - 1] != UInt8(ascii: ":") else { return false }
    let rest = bytes[after..<line.upperBound].prefix(16).drop { $0 == 0x20 }
    let word = rest.prefix { $0.isASCIILetter || $0 == UInt8(ascii: "&") }.map(\.asciiLowercased)
    return ["and", "or", "of", "for", "number", "manual", "title", "form", "&"].contains(
      String(decoding: word, as: UTF8.self))
  }

  /// Whether a word with one capital stands before: `Medical Coverage Policy:` is a label's end.
  private func goesBehindTitle(_ index: Int) -> Bool {
    var start = index - 1
    while start > line.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    guard start >= line.lowerBound, start < index, bytes[start].isASCIIUppercase else {
      return false
    }
    return bytes[start..<index].contains(where: \.isASCIILowercase)
  }

  private func hasColon(after end: Int) -> Bool {
    end < line.upperBound && bytes[end] == UInt8(ascii: ":")
  }

  /// Whether words are part of a header's label.
  ///
  /// `Coverage Policy Number` is no heading `Coverage
  /// Policy`, and `Ref. Policy:` none of a policy.
  private func isPartOfLabel(_ words: Range<Int>) -> Bool {
    guard let label = labels.first(endingBehind: words.lowerBound) else { return false }
    return label.lowerBound <= words.lowerBound && label.upperBound >= words.upperBound
      && label.count > words.count
  }

  /// Whether each longer word begins with a capital.
  private func isTitle(_ range: Range<Int>) -> Bool {
    bytes[range].split { $0 == 0x20 || $0 == UInt8(ascii: "/") }.allSatisfy {
      $0.count <= 3 || ($0.first?.isASCIIUppercase ?? false)
    }
  }

  /// Where the number before a heading begins: `II. `, `4. `.
  private func number(before index: Int) -> Int? {
    var start = index - 1
    guard start > line.lowerBound, bytes[start] == 0x20, bytes[start - 1] == UInt8(ascii: ".")
    else { return nil }
    start -= 1
    while start > line.lowerBound, bytes[start - 1] != 0x20, index - start < 7 { start -= 1 }
    guard ListMarkerReader.marker(in: bytes, start..<index) != nil else { return nil }
    return start
  }

  /// Whether what stands before ends a sentence, a value or a list.
  private func startsSentence(_ index: Int) -> Bool {
    guard let last = lastByte(before: index) else { return true }
    return ".:;)>\"?*".utf8.contains(last) || last.isASCIIDigit || last >= 0x80
      || lastWordIsCapital(before: index)
  }

  private func endsWithStop(before index: Int) -> Bool {
    lastByte(before: index).map { ".:;>?".utf8.contains($0) } ?? true
  }

  /// A header's last value may be a word: `Place of Service: Outpatient I. Description`.
  private func lastWordIsCapital(before index: Int) -> Bool {
    var start = index - 1
    while start > line.lowerBound, bytes[start - 1] != 0x20 { start -= 1 }
    return start > line.lowerBound && bytes[start].isASCIIUppercase && number(before: index) == nil
      && bytes[index...].prefix(6).drop { $0 == UInt8(ascii: "I") }.first == UInt8(ascii: ".")
  }

  func lastByte(before index: Int) -> UInt8? {
    var last = index - 1
    while last >= line.lowerBound, bytes[last].isASCIISpace { last -= 1 }
    return last >= line.lowerBound ? bytes[last] : nil
  }

  /// Where a heading ends that a colon or text in a capital follows; nil where it is no heading but
  /// part of a sentence or a line of a table of contents.
  private func textStart(after end: Int) -> Int? {
    var next = Self.noteEnd(bytes, end)
    if next < line.upperBound, bytes[next] == UInt8(ascii: ":") { next += 1 }
    guard next < line.upperBound else { return nil }
    var text = next
    while text < line.upperBound, bytes[text] == 0x20 { text += 1 }
    guard text > next, text < line.upperBound else { return nil }
    let first = bytes[text]
    let opens =
      first.isASCIIUppercase || first.isASCIIDigit || first >= 0xC2
      || "([\"".utf8.contains(first)
    return opens ? next : nil
  }

  /// The line cut before and after each heading.
  private func pieces(_ headings: [Range<Int>]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = line.lowerBound
    for heading in headings {
      pieces.append(start..<heading.lowerBound)
      pieces.append(heading)
      start = heading.upperBound
    }
    pieces.append(start..<line.upperBound)
    return pieces.filter { !$0.isEmpty }
  }

  /// The header cut behind each sentence: what a plan says there is no value of a label.
  private func sentences(_ piece: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = piece.lowerBound
    for index in piece.dropFirst(8) where bytes[index] == 0x20 && endsProse(index) {
      sentences.append(start..<index)
      start = index
    }
    sentences.append(start..<piece.upperBound)
    return sentences
  }

  /// Whether a stop after a word in small letters stands here, and a capital follows.
  private func endsProse(_ space: Int) -> Bool {
    guard space + 1 < line.upperBound, bytes[space + 1].isASCIIUppercase,
      bytes[space - 1] == UInt8(ascii: ".")
    else { return false }
    return bytes[(space - 5)..<(space - 1)].allSatisfy(\.isASCIILowercase)
  }
}
