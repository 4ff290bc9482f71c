import EvidenceModel
import SourceReading

/// The words of one policy's file, for finding a letter's quotations in it.
struct PolicyWords {
  /// The policy.
  let policy: PolicyID
  private let source: SourceText
  private let clean: CleanText
  private let plain: [UInt8]
  private let words: [(text: String, range: Range<Int>)]
  private let places: [String: [Int]]

  /// Reads the words of a file.
  init(policy: PolicyID, source: SourceText) {
    self.policy = policy
    self.source = source
    clean = source.clean([0..<source.bytes.count])
    plain = QuotePlain.bytes(of: clean.text)
    words = Self.words(of: clean.text)
    var places: [String: [Int]] = [:]
    for (index, word) in words.enumerated() { places[word.text, default: []].append(index) }
    self.places = places
  }

  /// Whether the file has these words, sign by sign; white space counts for nothing.
  func has(_ quote: String) -> Bool {
    let needle = QuotePlain.bytes(of: QuotePlain.trimmed(quote))
    return !needle.isEmpty && plain.firstRange(of: needle) != nil
  }

  /// The passage that a quotation most nearly repeats, with the share of words that agree in
  /// percent; nil where less than `least` percent agree.
  func nearest(to quote: String, atLeast least: Int) -> (
    text: String, span: SourceSpan, share: Int
  )? {
    let wanted = Self.words(of: quote).map(\.text)
    guard wanted.count > 3 else { return nil }
    var votes: [Int: Int] = [:]
    for (index, word) in wanted.enumerated() {
      for place in places[word, default: []].prefix(400) { votes[place - index, default: 0] += 1 }
    }
    // A word left out or put in moves all that follows by one.
    let starts = votes.keys.map { start in
      (start, (-2...2).reduce(0) { $0 + votes[start + $1, default: 0] })
    }
    guard
      let best = starts.max(by: {
        ($0.1, votes[$0.0, default: 0], -$0.0) < ($1.1, votes[$1.0, default: 0], -$1.0)
      })
    else { return nil }
    let share = min(100, best.1 * 100 / wanted.count)
    let first = start(near: best.0, wanted)
    let last = min(words.count, first + wanted.count) - 1
    guard share >= least, first <= last else { return nil }
    let range = words[first].range.lowerBound..<words[last].range.upperBound
    return (clean.text(range), source.span(clean.sourceRange(range)), share)
  }

  /// The start beside the best one at which the first word agrees.
  private func start(near best: Int, _ wanted: [String]) -> Int {
    [0, 1, -1, 2, -2].map { best + $0 }.first {
      words.indices.contains($0) && words[$0].text == wanted[0]
    } ?? max(0, best)
  }

  private static func words(of text: String) -> [(text: String, range: Range<Int>)] {
    var words: [(String, Range<Int>)] = []
    var start: Int?
    let bytes = Array(text.utf8)
    func isWord(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
    for index in 0...bytes.count {
      let inWord = index < bytes.count && isWord(bytes[index])
      if inWord, start == nil { start = index }
      if !inWord, let first = start {
        let lowered = bytes[first..<index].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        words.append((String(decoding: lowered, as: UTF8.self), first..<index))
        start = nil
      }
    }
    return words
  }
}

/// A quotation in the form in which it is compared: without white space and without hyphens inside
/// words, which may stand at a line's end, with plain quotation marks and dashes.
enum QuotePlain {
  /// The bytes to compare.
  static func bytes(of text: String) -> [UInt8] {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      plain.append(signs[scalar] ?? scalar)
    }
    return withoutHyphens(Array(String(plain).utf8))
  }

  /// A hyphen between letters goes; one beside a figure may be a sign of it and stays.
  private static func withoutHyphens(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "-")) else { return bytes }
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (0x61...0x7A).contains(bytes[index] | 0x20)
    }
    return bytes.indices.filter { index in
      !(bytes[index] == UInt8(ascii: "-") && isLetter(index - 1) && isLetter(index + 1))
    }.map { bytes[$0] }
  }

  /// The quotation without an ellipsis and without the stop or comma that a letter sets at its end.
  static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last.isWhitespace || ".,;:…".contains(last) { text.removeLast() }
    while let first = text.first, first.isWhitespace || first == "…" { text.removeFirst() }
    return String(text)
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "‐": "-", "‑": "-", "–": "-",
    "\u{00AD}": "-", "−": "-",
  ]
}
