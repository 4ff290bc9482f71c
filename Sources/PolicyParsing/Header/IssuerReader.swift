import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads who issued a document: as its text has it (`X has developed clinical policies`, `in
/// interpreting X benefit plans`), else the payer that it names most often.
struct IssuerReader {
  /// How much of a document's beginning and end is looked at, in bytes: notices stand there.
  private static let (beginning, ending) = (12_000, 6_000)
  /// The most words of a name on each side of what shows it.
  private static let mostWords = 9

  /// How far behind its verb a judgement may stand, in bytes.
  private static let sentence = 200

  /// The longest line that does not go on with the next one, in bytes.
  private static let shortLine = 50

  /// The words with one space between them; a line break where a name cannot go on.
  let bytes: [UInt8]
  /// The same in small letters.
  let lowered: [UInt8]
  private let headings: PhraseTable<SectionKind>

  private init(_ text: ArraySlice<UInt8>, _ headings: PhraseTable<SectionKind>) {
    self.headings = headings
    var bytes: [UInt8] = []
    var lineStart = 0
    var breaks = 0
    for byte in text {
      if byte == 0x0A { breaks += 1 }
      if byte.isASCIISpace {
        if let last = bytes.last, !last.isASCIISpace { bytes.append(0x20) }
      } else {
        if breaks > 0 {
          let isEnd = breaks > 1 || bytes.count - lineStart <= Self.shortLine
          if isEnd, bytes.last == 0x20 { bytes[bytes.count - 1] = 0x0A }
          (lineStart, breaks) = (bytes.count, 0)
        }
        bytes.append(byte)
      }
    }
    self.bytes = bytes
    lowered = bytes.map(\.asciiLowercased)
  }

  /// The issuer's name as printed.
  static func issuer(in layout: Layout) -> String? {
    let headings = layout.reading.vocabulary.sectionHeadings
    let windows = windows(layout.reading)
    let readers = windows.map { IssuerReader(layout.reading.bytes[$0], headings) }
    let running = running(layout.reading, headings)
    if let told = readers.lazy.compactMap(\.told).first ?? running.told { return told }
    if let judge = readers.lazy.flatMap(\.judges).first { return judge }
    if let name = mostNamed(withoutReferences(windows, layout, headings)) { return name }
    let named = mostVoiced(readers, layout.reading) ?? brand(layout.reading)
    if let name = named ?? mostNamed([running]) ?? owner(readers) { return name }
    return initials(readers) ?? company(layout.reading)
  }

  /// The same windows without lists of references: a journal's name can end as a payer's does.
  private static func withoutReferences(
    _ windows: [Range<Int>], _ layout: Layout, _ headings: PhraseTable<SectionKind>
  ) -> [IssuerReader] {
    let lists = layout.sections([.references]).map { layout.sections[$0].range }
    return windows.flatMap { window -> [Range<Int>] in
      var parts: [Range<Int>] = []
      var start = window.lowerBound
      for list in lists where list.overlaps(window) {
        if start < list.lowerBound { parts.append(start..<list.lowerBound) }
        start = max(start, min(list.upperBound, window.upperBound))
      }
      return start < window.upperBound ? parts + [start..<window.upperBound] : parts
    }.map { IssuerReader(layout.reading.bytes[$0], headings) }
  }

  /// The first name of an issuer that a person has added to the vocabulary, as printed at the
  /// document's head or foot.
  static func known(in layout: Layout) -> String? {
    guard let names = layout.reading.vocabulary.issuers else { return nil }
    let kinds: Set<SectionKind> = [.header, .disclaimer, .other, .relatedPolicies, .description]
    for section in layout.sections(kinds) {
      let range = layout.sections[section].range
      let text = layout.reading.clean(range)
      if let match = names.first(in: text.lowered, text.all) { return text.text(match.range) }
    }
    return nil
  }

  /// The name before a line of business and a document's type in one of the first lines: `Harbor
  /// Commercial Medical Policy`.
  private static func brand(_ reading: Reading) -> String? {
    let lines = reading.lines.lazy.map(reading.trim).filter { !$0.isEmpty }.prefix(3)
    return lines.lazy.compactMap { line -> String? in
      let lowered = reading.bytes[line].prefix(120).map(\.asciiLowercased)
      guard let type = reading.vocabulary.documentTypes.first(in: lowered, 0..<lowered.count),
        let scope = reading.vocabulary.linesOfBusiness.first(
          in: lowered, 0..<type.range.upperBound),
        scope.range.upperBound + 1 >= type.range.lowerBound, scope.range.lowerBound > 3
      else { return nil }
      var name = line.lowerBound..<(line.lowerBound + scope.range.lowerBound - 1)
      // What a mirror made of a trade mark's sign.
      if reading.bytes[name].last == UInt8(ascii: "?") { name = name.dropLast() }
      let words = WhiteSpace.words(reading.bytes, name)
      let mark = Array("®".utf8)
      let isName = words.allSatisfy {
        reading.bytes[$0.lowerBound].isASCIIUppercase
          && reading.bytes[$0].allSatisfy { $0.isASCIILetter || mark.contains($0) }
      }
      guard words.count <= 2, isName else { return nil }
      return reading.text(name).filter { $0 != "®" }
    }.first
  }

  /// How many running lines are looked at.
  private static let runningLines = 40

  /// What the heads and feet of pages say.
  private static func running(
    _ reading: Reading, _ headings: PhraseTable<SectionKind>
  ) -> IssuerReader {
    let lines = reading.furniture.prefix(runningLines).map { Array(reading.source.bytes[$0]) }
    return IssuerReader(ArraySlice(lines.joined(separator: [0x0A])), headings)
  }

  private static func windows(_ reading: Reading) -> [Range<Int>] {
    let count = reading.bytes.count
    let head = 0..<min(count, beginning)
    return head.upperBound < count ? [head, max(head.upperBound, count - ending)..<count] : [head]
  }

  // MARK: What the text says

  /// The first name that stands where a document says who issued it.
  private var told: String? {
    let after = PolicyIssuerVocabulary.afterName.matches(in: lowered, 0..<lowered.count).lazy
      .compactMap { name(before: $0.range.lowerBound) }.first
    return after
      ?? PolicyIssuerVocabulary.beforeName.matches(in: lowered, 0..<lowered.count).lazy
      .compactMap { name(behind: $0.range.upperBound) }.first
  }

  /// The names that judge a service: `X considers beds medically necessary`.
  private var judges: [String] {
    PolicyIssuerVocabulary.judging.matches(in: lowered, 0..<lowered.count).compactMap { verb in
      let object = verb.range.upperBound..<min(lowered.count, verb.range.upperBound + Self.sentence)
      guard PolicyIssuerVocabulary.judgements.contains(lowered, object) else { return nil }
      return name(before: verb.range.lowerBound)
    }
  }

  /// The words in capitals right before what follows a name.
  private func name(before end: Int) -> String? {
    words(before: withoutShortName(max(0, end - 120)..<end).upperBound).flatMap(name)
  }

  /// Where the words in capitals stand that end at a place.
  func words(before end: Int) -> Range<Int>? {
    var range = WhiteSpace.trim(bytes, max(0, end - 120)..<end)
    range = withoutForm(withoutOwning(range))
    let words = WhiteSpace.words(bytes, range).reversed().prefix(Self.mostWords)
    let start = words.enumerated().prefix { index, word in
      belongs(word) && (index == 0 || !endsClause(word) && !namesProduct(word))
    }.last
    guard let start, !isBoxed(start.element.lowerBound) else { return nil }
    return start.element.lowerBound..<range.upperBound
  }

  /// Whether a word in capitals is a kind of plan, as where a list before the name lost its breaks:
  /// `Harbor PPO Cliff Health considers`.
  private func namesProduct(_ word: Range<Int>) -> Bool {
    bytes[word].allSatisfy(\.isASCIIUppercase)
      && PolicyIssuerVocabulary.noNameWords.contains(
        String(decoding: lowered[word], as: UTF8.self))
  }

  /// Words without a company's form that a comma parts from its name: `Harbor Net, Inc.`.
  private func withoutForm(_ range: Range<Int>) -> Range<Int> {
    let words = WhiteSpace.words(bytes, range).suffix(2)
    guard words.count == 2, let name = words.first, let form = words.last,
      bytes[name.upperBound - 1] == UInt8(ascii: ","),
      isOne(of: HeaderVocabulary.companyForms, form)
    else { return range }
    return range.lowerBound..<(name.upperBound - 1)
  }

  /// The words in capitals right behind what precedes a name.
  func name(behind start: Int) -> String? {
    let words = WhiteSpace.words(bytes, start..<min(bytes.count, start + 120))
    var end: Int?
    for word in words.prefix(Self.mostWords) {
      guard belongs(word), !opensSentence(word) else { break }
      if !isSmall(word) { end = word.upperBound }
      if endsClause(word) { break }
    }
    guard let end, let first = words.first else { return nil }
    return name(first.lowerBound..<end)
  }

  // MARK: What it names

  /// The payer that stands there most often, more often than any other.
  ///
  /// Of several that stand there as often it is the one that the first lines name alone, or the first
  /// where they have a name together: `Harbor Shield and Harbor Care (collectively “Harbor”)`.
  private static func mostNamed(_ readers: [IssuerReader]) -> String? {
    let names = readers.flatMap(\.payers)
    let counts = merged(Dictionary(grouping: names, by: folded).mapValues(\.count))
    let most = counts.values.max() ?? 0
    guard let first = names.first(where: { counts[folded($0)] == most }) else { return nil }
    guard counts.values.count(where: { $0 == most }) > 1 else { return first }
    let head = readers.first.map { Array($0.bytes.prefix(firstLines)) } ?? []
    let inHead = Set(
      names.filter { ByteSearch.first(Array($0.utf8), in: head, head.indices) != nil })
    if readers.contains(where: \.namesTogether) { return first }
    return most > 1 && inHead == [first] ? first : nil
  }

  private var namesTogether: Bool {
    ByteSearch.first(Array("(collectively".utf8), in: lowered, lowered.indices) != nil
  }

  /// Counts with those of a name's first words added to the only name that goes on with them: `Harbor
  /// Shield` means `Harbor Shield of Maine` there, and `Harbor Health Insurance Company` is `Harbor
  /// Health`'s.
  static func merged(_ counts: [String: Int]) -> [String: Int] {
    var merged = counts
    for (name, count) in counts {
      let longer = counts.keys.filter { $0.hasPrefix(name + " ") }
      guard longer.count == 1, let whole = longer.first else { continue }
      let isFirm = PolicyIssuerVocabulary.firmEndings.contains(
        String(whole.dropFirst(name.count + 1)))
      merged[isFirm ? whole : name] = nil
      merged[isFirm ? name : whole, default: 0] += isFirm ? counts[whole] ?? 0 : count
    }
    return merged
  }

  /// How far the first lines reach, in bytes.
  private static let firstLines = 250

  /// A name in small letters without its "and": `Blue Cross Blue Shield`.
  static func folded(_ name: String) -> String {
    name.lowercased().split(separator: " ").filter { $0 != "and" && $0 != "&" }
      .joined(separator: " ")
  }

  /// The names of payers: words in capitals that end in those of a payer, and the place behind them.
  private var payers: [String] {
    var names: [String] = []
    var end = 0
    for match in PolicyIssuerVocabulary.payers.matches(in: lowered, 0..<lowered.count) {
      guard match.range.lowerBound >= end, bytes[match.range.lowerBound].isASCIIUppercase,
        !isCommonNoun(match.range)
      else { continue }
      let last = end
      end = self.end(of: match.range.upperBound)
      let context = max(0, match.range.lowerBound - 40)..<min(bytes.count, end + 16)
      guard !PolicyIssuerVocabulary.others.contains(lowered, context),
        let name = name(start(of: match.range.lowerBound, behind: last)..<end),
        !isOfPlans(name), !isOfCare(name)
      else { continue }
      names.append(name)
    }
    return names
  }

  /// Where a name begins that ends in a payer's words, behind the name before it.
  private func start(of index: Int, behind last: Int) -> Int {
    let words = WhiteSpace.words(bytes, max(last, index - 60)..<index).reversed().prefix(2)
    let own = words.prefix { word in
      bytes[word.lowerBound].isASCIIUppercase && !endsClause(word) && word.count >= 3
        && bytes[word].contains(where: \.isASCIILowercase) && !opensSentence(word)
    }
    if own.isEmpty, words.count == 2, let start = university(before: index, behind: last) {
      return start
    }
    return own.last?.lowerBound ?? index
  }

  /// Where a university's initials begin right before a payer's words: `U of M Health Plan`.
  private func university(before index: Int, behind last: Int) -> Int? {
    let words = WhiteSpace.words(bytes, max(last, index - 12)..<index).suffix(3)
    guard words.count == 3, let first = words.first, let name = words.last,
      first.count == 1, name.count == 1, bytes[first.lowerBound] == UInt8(ascii: "U"),
      bytes[name.lowerBound].isASCIIUppercase,
      bytes[words[words.startIndex + 1]].elementsEqual("of".utf8)
    else { return nil }
    return first.lowerBound
  }

  /// Where a name goes on behind a payer's words: `Blue Shield` and then `of Tennessee`.
  private func end(of index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end].isWordByte { end += 1 }
    while let next = PolicyIssuerVocabulary.payers.first(
      in: lowered, end..<min(bytes.count, end + 24)),
      bytes[next.range.lowerBound].isASCIIUppercase, joins(end..<next.range.lowerBound)
    {
      end = next.range.upperBound
      while end < bytes.count, bytes[end].isWordByte { end += 1 }
    }
    let words = WhiteSpace.words(bytes, end..<min(bytes.count, end + 40))
    guard let first = words.first, bytes[first].elementsEqual("of".utf8),
      let place = words.dropFirst().first, bytes[place.lowerBound].isASCIIUppercase
    else { return end }
    let second = words.dropFirst(2).first.flatMap { word in
      isOne(of: PolicyIssuerVocabulary.placeOpenings, place) ? word : nil
    }
    return (second ?? place).upperBound
  }

  /// Whether nothing, or an "and", stands between two parts of a name: behind a place a name begins
  /// anew.
  private func joins(_ range: Range<Int>) -> Bool {
    let words = WhiteSpace.words(bytes, range)
    return words.count <= 1
      && words.allSatisfy { word in ["and", "&"].contains { bytes[word].elementsEqual($0.utf8) } }
  }

  // MARK: Names

  /// Whether a word may stand in a name: a capital opens it, or it is one of the small ones.
  private func belongs(_ word: Range<Int>) -> Bool {
    bytes[word.lowerBound].isASCIIUppercase || isSmall(word)
  }

  private func isSmall(_ word: Range<Int>) -> Bool {
    isOne(of: PolicyIssuerVocabulary.smallWords, word)
  }

  /// Whether a word in capitals begins something else: `An Independent Licensee`, `For`.
  private func opensSentence(_ word: Range<Int>) -> Bool {
    isOne(of: PolicyIssuerVocabulary.sentenceOpenings, word)
  }

  private func isOne(of words: [String], _ word: Range<Int>) -> Bool {
    words.contains { bytes[word].elementsEqual($0.utf8) }
  }

  /// Whether a word ends what a name can stand in.
  private func endsClause(_ word: Range<Int>) -> Bool {
    ":;.),".utf8.contains(bytes[word.upperBound - 1]) || bytes[word].contains(0xC2)
      || word.upperBound < bytes.count && bytes[word.upperBound] == 0x0A
  }

  /// Whether the first word is of a person and says whose something is: `Member's Health Care`.
  private func opensWithPerson(_ range: Range<Int>) -> Bool {
    let word = lowered[range].prefix { $0 != 0x20 }
    guard let sign = word.firstIndex(where: { "'\u{2019}".utf8.contains($0) }) else {
      return false
    }
    let person = String(decoding: word[..<sign], as: UTF8.self)
    return PolicyIssuerVocabulary.personWords.contains(person)
      || HeaderVocabulary.personWords.contains(person)
  }

  func name(_ range: Range<Int>) -> String? {
    var range = range
    for word in ["The ", "the ", "of ", "and ", "for ", "& "]
    where bytes[range].starts(with: word.utf8) {
      range = (range.lowerBound + word.utf8.count)..<range.upperBound
    }
    if let heading = headings.match(in: lowered, at: range.lowerBound, before: range.upperBound),
      heading.range.upperBound < range.upperBound
    {
      range = (heading.range.upperBound + 1)..<range.upperBound
    }
    range = withoutKind(range)
    while let last = range.last, ".,;:®".utf8.contains(bytes[last]) {
      range = range.lowerBound..<last
    }
    range = withoutOwning(range)
    for firms in PolicyIssuerVocabulary.severalFirms
    where bytes[range].suffix(firms.utf8.count).elementsEqual(firms.utf8) {
      range = range.lowerBound..<(range.upperBound - firms.utf8.count)
    }
    guard (3...90).contains(range.count), bytes[range.lowerBound].isASCIIUppercase,
      !opensWithPerson(range), !tellsEdition(range), !breaksOff(range),
      !PolicyIssuerVocabulary.noNames.contains(
        String(decoding: bytes[range], as: UTF8.self).lowercased()),
      !PolicyIssuerVocabulary.others.contains(lowered, range)
    else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }
}
