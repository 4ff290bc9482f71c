import SourceReading
import TextAnalysis
import Vocabulary

/// A label or a value of a policy's header.
struct HeaderToken: Hashable, Sendable {
  /// The field, when it is a label; nil for a value.
  var field: HeaderField?
  /// Its bytes.
  var range: Range<Int>
  /// The line it stands on, counted from 0.
  var line: Int
}

/// Cuts a header into labels and values.
///
/// A label is a phrase of the vocabulary that a colon, a `#` or a dotted leader follows, one that
/// is a whole cell, or one that its date or number follows at once. A label may be glued to the
/// text before it (`10/15/2021Next Review Date.`).
struct HeaderTokenizer {
  let bytes: [UInt8]
  private let vocabulary: PolicyVocabulary
  /// The labels that payers print.
  var headerLabels: PhraseTable<HeaderField> { vocabulary.headerLabels }
  private var tokens: [HeaderToken] = []

  /// How much of a line is looked at for labels, in bytes; what goes on behind it is prose.
  private static let longestLine = 1_200

  private init(bytes: [UInt8], vocabulary: PolicyVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// The tokens of some lines.
  static func tokens(_ lines: [Range<Int>], _ reading: Reading) -> [HeaderToken] {
    tokens(lines, bytes: reading.bytes, reading.vocabulary)
  }

  /// The tokens of some lines of a text.
  static func tokens(
    _ lines: [Range<Int>], bytes: [UInt8], _ vocabulary: PolicyVocabulary
  ) -> [HeaderToken] {
    var tokenizer = HeaderTokenizer(bytes: bytes, vocabulary: vocabulary)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      for cell in tokenizer.cells(tokenizer.head(line)) { tokenizer.read(cell, number) }
    }
    return tokenizer.tokens
  }

  /// The whole words that begin a long line.
  private func head(_ line: Range<Int>) -> Range<Int> {
    guard line.count > Self.longestLine else { return line }
    let head = line.prefix(Self.longestLine)
    return line.lowerBound..<(head.last { bytes[$0].isASCIISpace } ?? head.endIndex)
  }

  /// The cells of a line: parted by tabs, pipes or three spaces.
  private func cells(_ line: Range<Int>) -> [Range<Int>] {
    TableRow.cells(bytes, line).flatMap { cell -> [Range<Int>] in
      var parts: [Range<Int>] = []
      var start = cell.lowerBound
      var spaces = 0
      for index in cell {
        spaces = bytes[index] == 0x20 ? spaces + 1 : 0
        if spaces == 3 {
          parts.append(WhiteSpace.trim(bytes, start..<index))
          start = index
        }
      }
      parts.append(WhiteSpace.trim(bytes, start..<cell.upperBound))
      return parts.filter { !$0.isEmpty }
    }
  }

  private mutating func read(_ cell: Range<Int>, _ line: Int) {
    var valueStart = cell.lowerBound
    var index = cell.lowerBound
    while index < cell.upperBound {
      let run = labelRun(at: index, in: cell)
      if let last = run.last {
        addValue(valueStart..<index, line)
        for label in run {
          tokens.append(HeaderToken(field: label.field, range: label.range, line: line))
        }
        index = last.range.upperBound
        valueStart = index
        continue
      }
      guard let label = label(at: index, in: cell) ?? builtLabel(at: index, from: valueStart, cell)
      else {
        index += 1
        continue
      }
      addValue(valueStart..<index, line)
      tokens.append(HeaderToken(field: label.field, range: index..<label.end, line: line))
      index = label.valueStart
      valueStart = index
    }
    addValue(valueStart..<cell.upperBound, line)
  }

  private mutating func addValue(_ range: Range<Int>, _ line: Int) {
    let range = trimmed(range)
    guard range.contains(where: { bytes[$0].isWordByte }) else { return }
    tokens.append(HeaderToken(field: nil, range: range, line: line))
  }

  /// A value without white space, leaders and emphasis at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isASCIISpace || ".:#*|-".utf8.contains(bytes[start]) {
      start += 1
    }
    while end > start, bytes[end - 1].isASCIISpace || "*|,;(".utf8.contains(bytes[end - 1]) {
      end -= 1
    }
    return start..<end
  }

  private func label(
    at index: Int, in cell: Range<Int>
  ) -> (field: HeaderField, end: Int, valueStart: Int)? {
    guard bytes[index].isASCIILetter, isStart(index, cell) else { return nil }
    let window = folded(index..<min(cell.upperBound, index + 60))
    guard let match = vocabulary.headerLabels.match(in: window, at: 0, before: window.count) else {
      return nil
    }
    let end = self.end(of: match.range.count, from: index)
    // `Department: Utilization Management Policy # 7`: the words before it are another label's value.
    let isSignedNext =
      window[match.range].last == UInt8(ascii: "#") && tokens.last?.field == .ignored
    guard isSignedNext || !endsType(window[match.range], before: index, cell),
      match.meaning != .title || !isBehindThis(index, cell),
      match.meaning != .number || !closesSentence(index..<end, cell)
    else { return nil }
    guard let valueStart = valueStart(match.meaning, index, end, cell) else { return nil }
    return (match.meaning, end, valueStart)
  }

  /// `see the applicable transplant document:`: the last noun of a sentence that leads to a list.
  private func closesSentence(_ label: Range<Int>, _ cell: Range<Int>) -> Bool {
    label.lowerBound > cell.lowerBound + 1 && bytes[label.lowerBound].isASCIILowercase
      && bytes[label.lowerBound - 2].isASCIILowercase
      && !bytes[label.upperBound..<cell.upperBound].contains(where: \.isWordByte)
  }

  /// A label that no table lists, made of the field's words: where a cell begins, or behind a value
  /// without letters.
  private func builtLabel(
    at index: Int, from valueStart: Int, _ cell: Range<Int>
  ) -> (field: HeaderField, end: Int, valueStart: Int)? {
    guard bytes[index].isASCIIUppercase, isStart(index, cell),
      !bytes[valueStart..<index].contains(where: \.isASCIILetter)
    else { return nil }
    if let label = NumberLabel.beforeNumber(bytes, index..<cell.upperBound) {
      return (.number, label.label.upperBound, label.value)
    }
    return DateLabel.beforeDate(bytes, index..<cell.upperBound).map {
      ($0.field, $0.label.upperBound, $0.value)
    }
  }

  /// The fewest names of columns in a row inside a longer text.
  private static let columns = 3

  /// The names of columns whose gaps were lost: `Policy Number Effective Date Next Review Date`, where
  /// they are all of their cell, or three, or a title and number with a date's.
  private func labelRun(
    at start: Int, in cell: Range<Int>
  ) -> [(field: HeaderField, range: Range<Int>)] {
    guard bytes[start].isASCIIUppercase, isStart(start, cell) else { return [] }
    var run: [(field: HeaderField, range: Range<Int>)] = []
    var index = start
    while index < cell.upperBound, bytes[index].isASCIIUppercase {
      let window = folded(index..<min(cell.upperBound, index + 60))
      guard
        let match = vocabulary.headerLabels.match(in: window, at: 0, before: window.count),
        match.meaning == .ignored || window[match.range].contains(0x20)
          || run.isEmpty && match.meaning == .number
      else { break }
      let end = self.end(of: match.range.count, from: index)
      run.append((match.meaning, index..<end))
      index = bytes[end..<cell.upperBound].firstIndex { $0 != 0x20 } ?? cell.upperBound
    }
    let isWhole = index == cell.upperBound && start == cell.lowerBound
    let isPair = run.first?.field == .titleAndNumber || isWhole
    let least = isPair ? 2 : Self.columns
    return run.count >= least && run.contains(where: { $0.field.isDate }) ? run : []
  }

  /// Words in lower case with single spaces.
  private func folded(_ range: Range<Int>) -> [UInt8] {
    var words: [UInt8] = []
    for index in range where bytes[index] != 0x20 || words.last != 0x20 {
      words.append(bytes[index].asciiLowercased)
    }
    return words
  }

  /// Where so many bytes of folded words end.
  private func end(of count: Int, from start: Int) -> Int {
    var (end, left) = (start, count)
    while left > 0 {
      if bytes[end] != 0x20 || bytes[end - 1] != 0x20 || end == start { left -= 1 }
      end += 1
    }
    return end
  }

  /// Whether a label's first word ends the document's type: `Medical Policy Effective 01/01/2026`.
  private func endsType(_ label: ArraySlice<UInt8>, before index: Int, _ cell: Range<Int>) -> Bool {
    let word = Array("policy".utf8)
    guard label.starts(with: word), label.count > word.count, index > cell.lowerBound,
      bytes[index - 1] == 0x20, !isShouted(before: index) || isShouted(before: index + word.count)
    else { return false }
    let start = max(cell.lowerBound, index - 30)
    let words = bytes[start..<(index + word.count)].map(\.asciiLowercased)
    return vocabulary.documentTypes.matches(in: words, 0..<words.count).contains {
      $0.range.upperBound == words.count && words[$0.range].contains(0x20)
    }
  }

  /// Whether a notice speaks of the document there: `Important note about this medical policy: …`.
  private func isBehindThis(_ index: Int, _ cell: Range<Int>) -> Bool {
    let before = bytes[max(cell.lowerBound, index - 5)..<index].map(\.asciiLowercased)
    return before.elementsEqual("this ".utf8)
  }

  /// Whether the word that ends before an index is written in capitals.
  private func isShouted(before index: Int) -> Bool {
    let word = bytes[..<index].suffix(40).reversed().drop { $0 == 0x20 }.prefix { $0 != 0x20 }
    return word.count >= 3 && word.allSatisfy { !$0.isASCIILowercase }
  }

  /// Whether a word begins: after no word, or glued after a small letter or a digit.
  private func isStart(_ index: Int, _ cell: Range<Int>) -> Bool {
    guard index > cell.lowerBound else { return true }
    let before = bytes[index - 1]
    if !before.isWordByte { return true }
    return bytes[index].isASCIIUppercase && (before.isASCIILowercase || before.isASCIIDigit)
  }

  /// Where a label's value begins, or nil where the phrase is no label here.
  private func valueStart(
    _ field: HeaderField, _ start: Int, _ end: Int, _ cell: Range<Int>
  ) -> Int? {
    var next = end
    while next < cell.upperBound, bytes[next] == 0x20 || bytes[next] == UInt8(ascii: "*") {
      next += 1
    }
    // The signs of a Markdown heading or of bold words may stand before it.
    let isOpening = bytes[cell.lowerBound..<start].allSatisfy { "#* ".utf8.contains($0) }
    let hasSpace = bytes[start..<end].contains(0x20)
    if !hasSpace, !isOpening, isPlain(field, bytes[start..<end]),
      field != .number || !isBeforeCode(next, cell)
    {
      return nil
    }
    if !hasSpace, field == .number, isNumberBeforeLabel(start..<end, next, cell) { return next }
    if !hasSpace, field == .effective {
      // `Title: Bed Therapy (effective 5/1/2021)`.
      let isInBrackets = isInBrackets(start, next, cell)
      if isInBrackets && tokens.last?.field == .title { return next }
      if bytes[start].isASCIIUppercase, isInBrackets || isLastDate(next, cell) { return next }
    }
    if next == cell.upperBound {
      // `Medical Policy` alone on its line names the document's type, whatever follows.
      if field == .title, vocabulary.documentTypes.meaning(of: window(start, end)) != nil {
        return nil
      }
      return isOpening && (hasSpace || standsAlone(field, bytes[start..<end])) ? next : nil
    }
    switch bytes[next] {
    case UInt8(ascii: ":"), UInt8(ascii: "#"):
      return next + 1
    case UInt8(ascii: "."):
      // `Reference No.: 7.01.987`.
      if next + 1 < cell.upperBound, bytes[next + 1] == UInt8(ascii: ":") { return next + 2 }
      let after = leaderEnd(next, cell)
      let isLeader = after - next >= 3 || after < cell.upperBound && bytes[after].isASCIIDigit
      return isLeader ? after : nil
    default:
      if bytes[next..<cell.upperBound].starts(with: "…".utf8) { return leaderEnd(next, cell) }
      if field == .number, !isOpening, isInitials(start..<end),
        PolicyNumber.alone(bytes, next..<cell.upperBound) == next..<cell.upperBound
      {
        return next
      }
      guard hasSpace || isOpening, next > end else { return nil }
      let isSigned = bytes[end - 1] == UInt8(ascii: "#")
      if isSigned, bytes[next..<cell.upperBound].prefix(16).contains(where: \.isASCIIDigit) {
        return next
      }
      if field == .effective, let colon = colonBehindScope(next, cell) { return colon + 1 }
      if field.isDate, let date = behindServices(next, cell) { return date }
      if field == .title, isTitleBeforeNumber(start, next, cell) { return next }
      if isInCapitals(field, start..<end, before: next, cell) { return next }
      return followsValue(field, next, cell.upperBound) ? next : nil
    }
  }

  /// Whether a label is a few capitals, as where a number ends its line: `Bed Therapy PUM 250-0014`.
  private func isInitials(_ label: Range<Int>) -> Bool {
    (3...5).contains(label.count) && bytes[label].allSatisfy(\.isASCIIUppercase)
  }

  /// Where a dotted leader ends, of stops, spaces or signs of three stops.
  private func leaderEnd(_ start: Int, _ cell: Range<Int>) -> Int {
    var end = start
    while end < cell.upperBound {
      let isSign = bytes[end..<cell.upperBound].starts(with: "…".utf8)
      guard isSign || bytes[end] == UInt8(ascii: ".") || bytes[end] == 0x20 else { break }
      end += isSign ? 3 : 1
    }
    return end
  }

  /// Whether a label of one word is a common word, a label only where it opens its line.
  private func isPlain(_ field: HeaderField, _ word: ArraySlice<UInt8>) -> Bool {
    field == .lineOfBusiness || field == .drug
      || ["no", "name", "service", "policy", "reference"].contains(lowered(word))
  }

  /// Whether a colon and capitals with digits stand there: `Reference: HB028`.
  private func isBeforeCode(_ next: Int, _ cell: Range<Int>) -> Bool {
    guard next + 2 < cell.upperBound, bytes[next] == UInt8(ascii: ":"), bytes[next + 1] == 0x20
    else { return false }
    let word = bytes[(next + 2)..<cell.upperBound].prefix { !$0.isASCIISpace }
    let letters = word.prefix(while: \.isASCIIUppercase)
    let digits = word.dropFirst(letters.count)
    return (2...4).contains(letters.count) && (2...5).contains(digits.count)
      && digits.allSatisfy(\.isASCIIDigit)
  }

  /// Whether a label of one word may stand on a line of its own, its value on the next.
  private func standsAlone(_ field: HeaderField, _ word: ArraySlice<UInt8>) -> Bool {
    field == .effective || field == .drug
      || ["topic", "subject", "title", "section", "subsection", "number", "replaces"].contains(
        lowered(word))
  }

  /// `POLICY TITLE BED THERAPY POLICY NUMBER MP-7`, `LCD Title Bed Therapy Contractor's Determination
  /// Number 7`: a title's label in capitals, or one that nothing else means, before a number's label.
  private func isTitleBeforeNumber(_ start: Int, _ next: Int, _ cell: Range<Int>) -> Bool {
    let words = window(start, next)
    guard
      words.starts(with: "policy title".utf8)
        && !bytes[start..<next].contains(where: \.isASCIILowercase)
        || words.starts(with: "lcd title".utf8) && bytes[start].isASCIIUppercase
    else { return false }
    if start == cell.lowerBound, words.starts(with: "lcd title".utf8) { return true }
    // Where the label opens its line, the number's may open the next.
    let limit = start == cell.lowerBound ? bytes.count : cell.upperBound
    let rest = bytes[next..<min(limit, next + 200)].map(\.asciiLowercased)
    return vocabulary.headerLabels.matches(in: rest, 0..<rest.count).contains {
      $0.meaning == .number || $0.meaning == .alias
    }
  }

  /// Whether labels of several words stand in capitals before values that do not, as where a form lost
  /// its lines: `DRUG NAME Coolant (frigidumab) BENEFIT TYPE Medical STATUS …`.
  private func isInCapitals(
    _ field: HeaderField, _ label: Range<Int>, before next: Int, _ cell: Range<Int>
  ) -> Bool {
    let isShouted = { (words: Range<Int>) in
      bytes[words].contains(0x20) && !bytes[words].contains(where: \.isASCIILowercase)
    }
    let word = bytes[next..<cell.upperBound].prefix { $0 != 0x20 }
    guard [.title, .drug, .ignored].contains(field), isShouted(label),
      word.first?.isASCIIUppercase ?? false, word.contains(where: \.isASCIILowercase),
      vocabulary.documentTypes.meaning(of: window(label.lowerBound, label.upperBound)) == nil
    else { return false }
    let lowered = bytes[cell].map(\.asciiLowercased)
    return vocabulary.headerLabels.matches(in: lowered, 0..<lowered.count).contains {
      let other = (cell.lowerBound + $0.range.lowerBound)..<(cell.lowerBound + $0.range.upperBound)
      return other != label && isShouted(other)
    }
  }

  private func window(_ start: Int, _ end: Int) -> [UInt8] {
    bytes[start..<end].map(\.asciiLowercased)
  }

  private func lowered(_ word: ArraySlice<UInt8>) -> String {
    String(decoding: word.map(\.asciiLowercased), as: UTF8.self)
  }
}
