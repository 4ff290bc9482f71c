import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A list that goes on in its lead's own sentence.
///
/// `… when all of the following are met: A; B; and C.`
struct RunOnList {
  /// The sentence up to the colon.
  var lead: Range<Int>
  /// The items, with the marks before them.
  var items: [Range<Int>]
  let text: CleanText
  /// Whether a colon ends what is quoted: signs or semicolons part the items, and no letters in a sentence.
  let hasColon: Bool

  /// The least length, in bytes, of a list that no signs part: a page that has lost its lines.
  private static let unparted = 100

  /// Reads the words behind the colon of a determining sentence; nil where they are no list.
  init?(
    _ text: CleanText, _ sentence: Range<Int>, _ finding: DeterminationFinding,
    _ vocabulary: PolicyVocabulary
  ) {
    let colon = finding.rest.first { index in
      text.bytes[index] == UInt8(ascii: ":") && index + 1 < sentence.upperBound
        && (text.bytes[index + 1] == 0x20 || text.bytes[index + 1].isASCIILetter
          || text.bytes[index + 1] == UInt8(ascii: "("))
    }
    guard finding.rest.upperBound == sentence.upperBound else { return nil }
    self.text = text
    guard let colon else {
      guard let labels = InlineLabels(text, finding.rest, isLead: false) else { return nil }
      items = labels.items
      lead = sentence.lowerBound..<text.trimmed(sentence.lowerBound..<labels.start).upperBound
      hasColon = false
      return
    }
    let rest = text.trimmed((colon + 1)..<sentence.upperBound)
    lead = sentence.lowerBound..<(colon + 1)
    let parts = Self.parts(text, rest)
    let givesExamples = text.lowered[..<colon].suffix(10).elementsEqual(" including".utf8)
    let labels = givesExamples ? nil : InlineLabels(text, rest, isLead: true)
    let areSentences =
      labels?.items.dropLast().contains { item in
        item.last.map { text.bytes[$0] } == UInt8(ascii: ".")
      } ?? true
    hasColon = areSentences || parts.count > 1
    if let labels, labels.items.count > parts.count {
      items = labels.items
    } else {
      let labelled = Self.numbered(text, rest)
      // Semicolons may part what stands within an item.
      let isWithin =
        parts.count > 1 && labelled.count > 1
        && !["b. ", "2. "].contains { label in
          ["", "and ", "or "].contains { text.starts(parts[1], with: $0 + label) }
        }
      items = parts.count == 1 || isWithin ? labelled : parts
    }
    let isBehind = finding.phrase.last.map { $0.upperBound <= finding.subject.lowerBound } ?? false
    let isListed =
      DeterminationVocabulary.listedSubjects.contains {
        text.starts(finding.subject, with: $0)
      } || text.text(text.trimmed(finding.subject)).lowercased() == "the following"
    let clause = isBehind || isListed ? finding.subject.lowerBound : finding.rest.lowerBound
    let opens = Self.opens(text, min(clause, colon)..<colon, vocabulary)
    guard items.count >= 2 || opens && rest.count >= Self.unparted else { return nil }
    guard opens || Self.arePhrases(text, items) else { return nil }
  }

  /// The determinations of a sentence but for those behind the colon on which a list of the first one
  /// hangs: they are parts of its items.
  static func withoutItems(
    _ findings: [DeterminationFinding], _ text: CleanText, _ sentence: Range<Int>,
    _ vocabulary: PolicyVocabulary
  ) -> [DeterminationFinding] {
    guard let first = findings.first, findings.count > 1,
      let list = RunOnList(text, sentence, first, vocabulary), list.items.count > 1
    else { return findings }
    return findings.filter { $0.phrase.allSatisfy { $0.lowerBound < list.lead.upperBound } }
  }

  /// Whether the words before the colon say that a list follows.
  private static func opens(
    _ text: CleanText, _ clause: Range<Int>, _ vocabulary: PolicyVocabulary
  ) -> Bool {
    text.first("following", in: clause) != nil || text.first("criteria", in: clause) != nil
      || CombinatorReader.printed(in: text, clause, vocabulary) != nil
  }

  /// Whether no part goes on as a sentence of its own would: `; however, …`.
  private static func arePhrases(_ text: CleanText, _ parts: [Range<Int>]) -> Bool {
    !parts.contains { part in
      DeterminationVocabulary.adversatives.contains { text.starts(part, with: $0) }
    }
  }

  /// The signs before the items of a page that has lost its lines.
  private static let bullets = ["•", "●", "▪", "■"].map { Array($0.utf8) }

  /// The most bytes of words in brackets.
  private static let longestGloss = 400

  /// The parts between semicolons outside brackets, or behind bullets.
  private static func parts(_ text: CleanText, _ range: Range<Int>) -> [Range<Int>] {
    let signs = range.filter { isBullet(text, $0..<range.upperBound) }
    if signs.count > 1, signs.first == range.lowerBound {
      return zip(signs, signs.dropFirst() + [range.upperBound])
        .map { withoutBreaks(text, text.trimmed($0..<$1)) }
    }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var closed = start
    for index in range {
      if text.bytes[index] == UInt8(ascii: "("), index >= closed {
        closed = text.first(")", in: index..<min(range.upperBound, index + longestGloss)) ?? index
      }
      let isBullet = isBullet(text, index..<range.upperBound)
      guard isBullet || text.bytes[index] == UInt8(ascii: ";") && index >= closed else { continue }
      parts.append(text.trimmed(start..<index))
      start = isBullet ? index : index + 1
    }
    parts.append(text.trimmed(start..<range.upperBound))
    return parts.map { withoutBreaks(text, $0) }.filter { !$0.isEmpty }
  }

  /// Whether a text opens with a bullet.
  static func isBullet(_ text: CleanText, _ range: Range<Int>) -> Bool {
    guard let first = range.first, text.bytes[first] >= 0xE2 else { return false }
    return bullets.contains { text.bytes[range].starts(with: $0) }
  }

  /// A part without the line breaks that Markdown prints in the cells of tables: `<br>`.
  private static func withoutBreaks(_ text: CleanText, _ range: Range<Int>) -> Range<Int> {
    var range = range
    for mark in ["<br>", "<br/>", "<br />"] {
      while range.count >= mark.utf8.count,
        text.lowered[range].suffix(mark.utf8.count).elementsEqual(mark.utf8)
      {
        range = text.trimmed(range.lowerBound..<(range.upperBound - mark.utf8.count))
      }
    }
    return range
  }

  /// The parts of a text that begins with a letter and a stop, before each letter that counts on and a word
  /// with a capital: `a. Pain at rest b. Pain at night`.
  private static func lettered(_ text: CleanText, _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for letter in UInt8(ascii: "b")...UInt8(ascii: "z") {
      let label = " " + String(UnicodeScalar(letter)) + ". "
      guard let next = text.first(label, in: start..<range.upperBound),
        next + label.utf8.count < range.upperBound,
        text.bytes[next + label.utf8.count].isASCIIUppercase
      else { break }
      parts.append(text.trimmed(start..<next))
      start = next + 1
    }
    return parts + [text.trimmed(start..<range.upperBound)]
  }

  /// The parts of a text that begins with a number or a letter, before each that counts on.
  private static func numbered(_ text: CleanText, _ range: Range<Int>) -> [Range<Int>] {
    if text.starts(range, with: "a. ") { return lettered(text, range) }
    guard text.starts(range, with: "1. ") else { return [range] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while let next = text.first(" \(parts.count + 2). ", in: start..<range.upperBound) {
      parts.append(text.trimmed(start..<next))
      start = next + 1
    }
    return parts + [text.trimmed(start..<range.upperBound)]
  }
}
