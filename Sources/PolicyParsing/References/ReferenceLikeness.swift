import SourceReading
import TextAnalysis
import Vocabulary

/// Tells a bibliographic entry from other paragraphs of a reference section.
enum ReferenceLikeness {
  /// Whether a paragraph names a year or an address and does not speak for the plan.
  static func isEntry(_ text: CleanText) -> Bool {
    guard text.count >= 20, text.bytes.last != UInt8(ascii: ":") else { return false }
    return !isOurs(text) && isDated(text) && !isHistory(text) && !isPrintedFoot(text)
  }

  /// Whether a paragraph tells on which day something was done to the policy.
  ///
  /// `12/06/2022 Policy reviewed; references added.`
  private static func isHistory(_ text: CleanText) -> Bool {
    guard opensWithDate(text),
      HistoryVocabulary.ofRows.contains(text.lowered, text.all)
    else { return false }
    return !hasImprint(text.bytes)
  }

  /// Whether a month and a year, or a date of numbers, open a paragraph.
  private static func opensWithDate(_ text: CleanText) -> Bool {
    let words = text.lowered.split(separator: 0x20, maxSplits: 2)
    guard words.count > 2 else { return false }
    if words[0].first?.isASCIIDigit == true {
      let parts = words[0].split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
      return parts.count > 1 && parts.allSatisfy { $0.count < 5 && $0.allSatisfy(\.isASCIIDigit) }
    }
    return ReferenceMonths.number(of: String(decoding: words[0], as: UTF8.self)) != nil
      && words[1].count == 4 && words[1].allSatisfy(\.isASCIIDigit)
  }

  /// Whether a paragraph is what a browser prints at the foot of a page, the page's address and its
  /// number: `https://www.example.org/policy/9 2/7`.
  private static func isPrintedFoot(_ text: CleanText) -> Bool {
    let words = text.bytes.split(separator: 0x20)
    guard words.count == 2, text.starts(text.all, with: "http") else { return false }
    let numbers = words[1].split(separator: UInt8(ascii: "/"))
    return numbers.count == 2 && numbers.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
  }

  /// Whether a line in capitals is an entry, its author a sentence of its own: `FOOT BOARD. (2024). …`.
  static func isEntryInCapitals(_ text: CleanText) -> Bool {
    isEntry(text) && text.first(". ", in: text.all) != nil
  }

  /// Whether a paragraph speaks for the plan or tells of its search, and is no entry.
  static func isOurs(_ text: CleanText) -> Bool {
    let speaks = [" we ", "our ", "we ", "copyright ", "©"].contains { word in
      word == " we " ? text.first(word, in: text.all) != nil : text.starts(text.all, with: word)
    }
    return speaks && !hasImprint(text.bytes)
      || PolicyEvidenceVocabulary.searches.contains(text.lowered, text.all)
  }

  /// Whether a month and a volume open a paragraph whose year ended the line before: `Aug 31;382:7`.
  private static func opensWithMonth(_ text: CleanText) -> Bool {
    let word = text.lowered.prefix { $0.isASCIILetter }
    guard ReferenceMonths.number(of: String(decoding: word, as: UTF8.self)) != nil else {
      return false
    }
    let rest = text.bytes.dropFirst(word.count).prefix(5)
    let sign = rest.drop { $0 == 0x20 || $0.isASCIIDigit }.first
    return sign == UInt8(ascii: ";")
  }

  /// Whether a short paragraph can only close the entry before it: `Updated August 2023.`, `doi: 10…`.
  static func isClosing(_ text: CleanText) -> Bool {
    guard text.count < 200, isDated(text) else { return opensWithMonth(text) }
    let opensWithYear = ["19", "20"].contains { text.bytes.starts(with: $0.utf8) }
    return opensWithYear && hasImprint(text.bytes)
      || [
        "updated", "published", "accessed", "available at", "available from", "retrieved", "doi",
        "pmid", "http", "epub", "last updated", "last reviewed", "revised",
      ].contains { text.starts(text.all, with: $0) }
  }

  /// Whether a volume follows a year, as in an article whose title says "we": `2004;429`.
  private static func hasImprint(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropFirst(4).contains { index in
      bytes[index] == UInt8(ascii: ";") && bytes[index - 4..<index].allSatisfy(\.isASCIIDigit)
        && bytes[(index + 1)...].first { $0 != 0x20 }?.isASCIIDigit == true
    }
  }

  /// Whether a text names a year or an address.
  static func isDated(_ text: CleanText) -> Bool {
    hasYear(text.bytes)
      || ["http", "www.", "doi", "accessed"].contains { text.first($0, in: text.all) != nil }
  }

  /// Whether a paragraph without a number is a second work under the number before: it opens with a
  /// person's name and has a year, as in `Doe JA, Roe B. Title. J Foot. 2011;4:5.`.
  static func isFurtherWork(_ text: CleanText) -> Bool {
    guard isEntry(text), hasYear(text.bytes) else { return false }
    let words = text.bytes.prefix(80).split(separator: 0x20, maxSplits: 3)
    guard words.count > 2, let first = words[0].first, first.isASCIIUppercase || first >= 0xC3,
      words[0].count > 1, words[0].dropFirst().contains(where: { !$0.isASCIIUppercase })
    else { return false }
    let initials = words[1].prefix { $0.isASCIIUppercase || $0 == 0x2E || $0 == 0x2D }
    guard let sign = words[1].last, (1...6).contains(initials.count) else { return false }
    return initials.count == words[1].count
      ? sign == 0x2E
      : initials.count == words[1].count - 1 && (sign == 0x2C || sign == 0x3B || sign == 0x3A)
  }

  private static func hasYear(_ bytes: [UInt8]) -> Bool {
    var run = 0
    for index in 0...bytes.count {
      if index < bytes.count, bytes[index].isASCIIDigit {
        run += 1
        continue
      }
      let isNumber =
        index + 1 < bytes.count && bytes[index].isASCIILetter && bytes[index + 1].isASCIIDigit
      if run == 4, !isNumber,
        ["19", "20"].contains(where: { bytes[index - 4...index - 3].elementsEqual($0.utf8) })
      {
        return true
      }
      run = 0
    }
    return false
  }
}
