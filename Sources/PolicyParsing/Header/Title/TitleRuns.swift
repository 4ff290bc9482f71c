import SourceReading
import TextAnalysis
import Vocabulary

/// A stretch of a header's line that may be a title, and what it stands between.
struct TitleRun: Hashable, Sendable {
  /// What ends a stretch.
  enum Edge: Hashable, Sendable {
    /// The line begins or ends here.
    case line
    case label(HeaderField)
    /// The document's own number.
    case number
    /// The document's type: `Medical Policy`.
    case type
    /// The number of a page.
    case page
    /// A date, with or without a label.
    case date
    /// A section of a manual with its number: `Section 7.0`.
    case place
    /// A label's word without its colon: `Subject Bed Therapy`.
    case labelWord
    /// A notice, an address, a bullet.
    case notice
    /// A section's name of several words.
    case heading
  }

  var range: Range<Int>
  var before: Edge
  var after: Edge
}

/// Cuts a header's line into the stretches that labels, values, types and numbers leave.
///
/// A page that kept its lines gives whole lines; one that lost them gives what stands between two
/// labels, or between a type and a label.
struct TitleRunCutter {
  let layout: Layout
  let bytes: [UInt8]
  /// The document's own number as printed.
  private let number: [UInt8]

  /// Prepares to cut the lines of a document.
  init(_ layout: Layout, number: String?) {
    self.layout = layout
    bytes = layout.reading.bytes
    self.number = number.map { Array($0.utf8) } ?? []
  }

  /// The most bytes of a line that are cut; what goes on behind them is prose.
  private static let longest = 1_200

  /// The stretches of a line.
  func runs(_ line: Range<Int>, _ tokens: [HeaderToken]) -> [TitleRun] {
    let segments =
      tokens.contains { $0.field != nil }
      ? Self.segments(tokens, bytes)
      : [
        TitleRun(
          range: line.lowerBound..<min(line.upperBound, line.lowerBound + Self.longest),
          before: .line, after: .line)
      ]
    return segments.flatMap(cut).map(withoutMenu).compactMap(trimmed)
      .filter { $0.range.count >= 4 }
  }

  /// The fewest names of sections that make a menu.
  private static let fewestOfMenu = 3

  /// A stretch without the names of sections, one behind the other, that stand before a title where a
  /// page's menu lost its breaks: `POLICY CODING DESCRIPTION REFERENCES Bed Therapy`.
  private func withoutMenu(_ run: TitleRun) -> TitleRun {
    let words = WhiteSpace.words(bytes, run.range)
    let isMixed = bytes[run.range].contains(where: \.isASCIILowercase)
    let lowered = bytes[run.range].map(\.asciiLowercased)
    var (start, names) = (run.range.lowerBound, 0)
    for word in words where word.lowerBound >= start {
      let name = layout.reading.vocabulary.sectionHeadings.match(
        in: lowered, at: word.lowerBound - run.range.lowerBound, before: lowered.count)
      if let name, bytes[word.lowerBound].isASCIIUppercase {
        names += 1
        start = run.range.lowerBound + name.range.upperBound + 1
      } else if names > 0, isMixed, bytes[word].allSatisfy(\.isASCIIUppercase) {
        start = word.upperBound + 1
      } else {
        break
      }
    }
    // Nothing but names of sections: a table of contents.
    if names > 1, start >= run.range.upperBound {
      return TitleRun(
        range: run.range.upperBound..<run.range.upperBound, before: .heading, after: run.after)
    }
    guard names >= Self.fewestOfMenu, start < run.range.upperBound else { return run }
    return TitleRun(range: start..<run.range.upperBound, before: .heading, after: run.after)
  }

  /// Whether a line names the document's type.
  func holdsType(_ line: Range<Int>) -> Bool {
    !types(line, bytes[line].map(\.asciiLowercased)).isEmpty
  }

  /// Whether a line ends in the document's type: `Harbor Plan Medical Policy`.
  func endsInType(_ line: Range<Int>) -> Bool {
    types(line, bytes[line].map(\.asciiLowercased)).last?.range.upperBound == line.upperBound
  }

  // MARK: Labels

  /// What labels and their values leave of a line.
  private static func segments(_ tokens: [HeaderToken], _ bytes: [UInt8]) -> [TitleRun] {
    tokens.indices.compactMap { index in
      guard tokens[index].field == nil else { return nil }
      let next = index + 1 < tokens.count ? tokens[index + 1].field : nil
      let after = next.map(TitleRun.Edge.label) ?? .line
      guard index > 0, let field = tokens[index - 1].field else {
        return TitleRun(range: tokens[index].range, before: .line, after: after)
      }
      return behindValue(of: field, tokens[index].range, bytes).map {
        TitleRun(range: $0, before: field == .number ? .number : .date, after: after)
      }
    }
  }

  /// What follows a label's value: its number or date ends before the line does.
  private static func behindValue(
    of field: HeaderField, _ value: Range<Int>, _ bytes: [UInt8]
  ) -> Range<Int>? {
    if field == .number || field == .alias {
      return PolicyNumber.read(bytes, value).map { $0.upperBound..<value.upperBound }
    }
    guard
      let date = DateReader.date(in: bytes, at: value.lowerBound, before: value.upperBound)
    else { return nil }
    return date.range.upperBound..<value.upperBound
  }

  // MARK: Types, numbers, notices

  private struct Cut {
    var range: Range<Int>
    var edge: TitleRun.Edge
  }

  private func cut(_ segment: TitleRun) -> [TitleRun] {
    let range = segment.range
    let lowered = bytes[range].map(\.asciiLowercased)
    let all =
      types(range, lowered) + numbers(range) + notices(range, lowered) + words(range, lowered)
      + headings(range, lowered)
      + DateReader.dates(in: bytes, range).map { Cut(range: $0.range, edge: .date) }
    var runs: [TitleRun] = []
    var (start, before) = (range.lowerBound, segment.before)
    for cut in all.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where cut.range.lowerBound >= start {
      runs.append(TitleRun(range: start..<cut.range.lowerBound, before: before, after: cut.edge))
      (start, before) = (cut.range.upperBound, cut.edge)
    }
    runs.append(TitleRun(range: start..<range.upperBound, before: before, after: segment.after))
    return runs.filter { $0.before != .heading }
  }

  /// The shortest stretch that has lost its breaks, in bytes.
  private static let brokenLine = 240

  /// Sections' names of three words and more inside a line that lost its breaks: `Bed Therapy For
  /// Adults Description of Procedure or Service Bed therapy is …`.
  private func headings(_ range: Range<Int>, _ lowered: [UInt8]) -> [Cut] {
    guard range.count >= Self.brokenLine else { return [] }
    return layout.reading.vocabulary.sectionHeadings.matches(in: lowered, 0..<lowered.count)
      .compactMap { match in
        let place =
          (range.lowerBound + match.range.lowerBound)..<(range.lowerBound + match.range.upperBound)
        guard isCapitalised(place), bytes[place.lowerBound].isASCIIUppercase,
          lowered[match.range].count(where: { $0 == 0x20 }) >= 2
            || saysTitleAgain(match.range, lowered)
        else { return nil }
        return Cut(range: place, edge: .heading)
      }
  }

  /// How far before a section's name its title begins at most, in bytes.
  private static let titleReach = 160

  /// Whether the two words behind a section's name stand before it, too, and it is not the last:
  /// `Warm Bed Therapy Description Warm bed therapy uses …`.
  private func saysTitleAgain(_ name: Range<Int>, _ lowered: [UInt8]) -> Bool {
    let words = WhiteSpace.words(
      lowered, name.upperBound..<min(lowered.count, name.upperBound + 60))
    guard words.count >= 3, let first = words.first, first.lowerBound == name.upperBound + 1 else {
      return false
    }
    let head = max(0, name.lowerBound - Self.titleReach)..<name.lowerBound
    let again = Array(lowered[first.lowerBound..<words[1].upperBound])
    return ByteSearch.first(again, in: lowered, head) != nil
  }

  /// Where the document's type stands, with a colon, its initials or its last word again behind it.
  private func types(_ range: Range<Int>, _ lowered: [UInt8]) -> [Cut] {
    (layout.reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count)
      + gluedTypes(range, lowered))
      .compactMap { match in
        let start = range.lowerBound + match.range.lowerBound
        let place = start..<(start + match.range.count)
        guard bytes[place.lowerBound].isASCIIUppercase, isCapitalised(place) else { return nil }
        if !lowered[match.range].contains(0x20), !opensLine(place, range) { return nil }
        // `Skilled Health Care Services`: words of a title.
        if match.range.lowerBound > 0,
          HeaderVocabulary.openingTypes.contains(
            String(decoding: lowered[match.range], as: UTF8.self))
        {
          return nil
        }
        // `Guidelines for Medical Necessity for Beds`: the type is a part of the title.
        if lowered[match.range.upperBound...].starts(with: " for ".utf8) { return nil }
        if HeaderReader.namesAuthors(behind: lowered[match.range.upperBound...]) { return nil }
        if DocumentType.endsTitle(lowered[match.range], behind: lowered[..<match.range.lowerBound])
        {
          return nil
        }
        return Cut(
          range: place.lowerBound..<afterType(lowered[match.range], place, range), edge: .type)
      }
  }

  /// A type that opens a stretch and to which the title is glued: `Medical PolicyBed Therapy`.
  private func gluedTypes(
    _ range: Range<Int>, _ lowered: [UInt8]
  ) -> [PhraseMatch<Void>] {
    let seam = range.prefix(60).dropFirst().first { index in
      guard bytes[index].isASCIIUppercase else { return false }
      // `MEDICAL POLICYBed Therapy`: a word in capitals, then one that is not.
      let opensWord =
        index + 1 < range.upperBound && bytes[index + 1].isASCIILowercase
        && bytes[index - 1].isASCIIUppercase
      return bytes[index - 1].isASCIILowercase || opensWord
    }
    guard let seam else { return [] }
    let head = Array(lowered.prefix(seam - range.lowerBound))
    return layout.reading.vocabulary.documentTypes.matches(in: head, 0..<head.count)
      .filter { $0.range.upperBound == head.count }
  }

  /// Whether a type of one word opens a stretch and a title in capitals follows it.
  private func opensLine(_ place: Range<Int>, _ range: Range<Int>) -> Bool {
    let rest = place.upperBound..<range.upperBound
    return place.lowerBound == range.lowerBound && rest.count > 8
      && bytes[rest.lowerBound] == 0x20 && bytes[rest.lowerBound + 1].isASCIIUppercase
      && !number.isEmpty && ByteSearch.first(number, in: bytes, rest) != nil
  }

  private func afterType(
    _ type: ArraySlice<UInt8>, _ place: Range<Int>, _ range: Range<Int>
  ) -> Int {
    let words = type.split(separator: 0x20)
    let initials = words.compactMap(\.first)
    var end = place.upperBound
    for next in WhiteSpace.words(bytes, end..<range.upperBound).prefix(3) {
      let word = bytes[next].map(\.asciiLowercased)
      let isSign = word.allSatisfy { !$0.isWordByte }
      let isAgain = words.last.map { $0.elementsEqual(word) } ?? false
      let isInitials =
        initials.count >= 2 && initials.elementsEqual(word)
        && bytes[next].allSatisfy(\.isASCIIUppercase)
      guard isSign || isAgain || isInitials else { break }
      end = next.upperBound
    }
    return end
  }

  func isCapitalised(_ range: Range<Int>) -> Bool {
    bytes[range].split(separator: 0x20).allSatisfy {
      $0.count <= 3 || ($0.first { $0 != UInt8(ascii: "(") }?.isASCIIUppercase ?? false)
    }
  }

  /// Where the document's own number stands, with brackets around it.
  private func numbers(_ range: Range<Int>) -> [Cut] {
    guard number.count >= 3 else { return [] }
    var found: [Cut] = []
    var start = range.lowerBound
    while let place = ByteSearch.first(number, in: bytes, start..<range.upperBound) {
      let end = place + number.count
      start = end
      let isWhole =
        (place == range.lowerBound || !bytes[place - 1].isWordByte)
        && (end == range.upperBound || !bytes[end].isWordByte)
      guard isWhole else { continue }
      let isOpened = place > range.lowerBound && "([".utf8.contains(bytes[place - 1])
      let close = isOpened ? afterVersion(end, range) : end
      let isClosed = close < range.upperBound && ")]".utf8.contains(bytes[close])
      found.append(
        Cut(range: (isOpened ? place - 1 : place)..<(isClosed ? close + 1 : end), edge: .number))
    }
    return found
  }

  /// Where a version behind a number in brackets ends: `(HB042, Ver. 8)`.
  private func afterVersion(_ end: Int, _ range: Range<Int>) -> Int {
    let rest = bytes[end..<range.upperBound].prefix(16)
    guard rest.first == UInt8(ascii: ","), let close = rest.firstIndex(of: UInt8(ascii: ")"))
    else { return end }
    return close
  }

  private func notices(_ range: Range<Int>, _ lowered: [UInt8]) -> [Cut] {
    (HeaderVocabulary.licensees + HeaderVocabulary.titleEnds).compactMap { notice in
      ByteSearch.first(Array(notice.utf8), in: lowered, 0..<lowered.count).map {
        let place = range.lowerBound + $0
        return Cut(range: place..<(place + notice.utf8.count), edge: .notice)
      }
    }
  }

  /// Page numbers, sections of a manual, addresses and bullets.
  private func words(_ range: Range<Int>, _ lowered: [UInt8]) -> [Cut] {
    let words = WhiteSpace.words(bytes, range)
    return words.indices.compactMap { index in
      let word = words[index]
      if isAddress(word)
        || endsSentence(word, before: index + 1 < words.count ? words[index + 1] : nil)
      {
        return Cut(range: word, edge: .notice)
      }
      guard index + 1 < words.count else { return nil }
      let next = words[index + 1]
      let text = lowered[
        (word.lowerBound - range.lowerBound)..<(word.upperBound - range.lowerBound)]
      if text.elementsEqual("page".utf8), isNumber(next) {
        let end = index + 3 < words.count && isNumber(words[index + 3]) ? words[index + 3] : next
        return Cut(range: word.lowerBound..<end.upperBound, edge: .page)
      }
      if isNumber(word), index + 2 < words.count, isNumber(words[index + 2]),
        bytes[next].elementsEqual("of".utf8)
      {
        return Cut(range: word.lowerBound..<words[index + 2].upperBound, edge: .page)
      }
      return place(word, next, text) ?? labelWord(word, next, range)
    }
  }

  /// Whether a word ends a sentence, as where a text without its breaks goes on with the title:
  /// `… for the latest version. Bed Therapy`.
  private func endsSentence(_ word: Range<Int>, before next: Range<Int>?) -> Bool {
    guard let next, bytes[next.lowerBound].isASCIIUppercase else { return false }
    return word.count >= 5 && bytes[word.upperBound - 1] == UInt8(ascii: ".")
      && bytes[word.dropLast()].allSatisfy(\.isASCIILowercase)
  }

  /// `Section 7.0`, `Subsection 7.01`.
  private func place(_ word: Range<Int>, _ next: Range<Int>, _ text: ArraySlice<UInt8>) -> Cut? {
    guard ["section", "subsection", "chapter"].contains(where: { text.elementsEqual($0.utf8) }),
      bytes[word.lowerBound].isASCIIUppercase, bytes[next.lowerBound].isASCIIDigit
    else { return nil }
    return Cut(range: word.lowerBound..<next.upperBound, edge: .place)
  }

  /// `Subject Bed Therapy`: a title's label without a colon, before a capital; `Title XIX` is an act's.
  private func labelWord(_ word: Range<Int>, _ next: Range<Int>, _ range: Range<Int>) -> Cut? {
    let isTitle =
      bytes[word].elementsEqual("Title".utf8)
      && bytes[range.lowerBound..<word.lowerBound].allSatisfy(\.isASCIISpace)
      && bytes[next].contains(where: \.isASCIILowercase)
    guard bytes[next.lowerBound].isASCIIUppercase,
      isTitle || bytes[word].elementsEqual("Subject".utf8)
        || bytes[word].elementsEqual("SUBJECT".utf8)
    else { return nil }
    return Cut(range: word, edge: .labelWord)
  }

  private func isNumber(_ word: Range<Int>) -> Bool {
    word.count <= 4 && bytes[word].allSatisfy(\.isASCIIDigit)
  }

  /// A site's address, a telephone number or a bullet.
  private func isAddress(_ word: Range<Int>) -> Bool {
    if word.count <= 3,
      ["+", "|", "•", "◊", "»", "«", "·", "❖"].contains(where: {
        bytes[word].elementsEqual($0.utf8)
      })
    {
      return true
    }
    let isNumber = word.count >= 10 && bytes[word].allSatisfy { $0.isASCIIDigit || $0 == 0x2D }
    return isNumber
      || [".org", ".com", ".gov", ".net", "www.", "://"].contains {
        ByteSearch.first(Array($0.utf8), in: bytes, word) != nil
      }
  }
}
