import SourceReading
import TextAnalysis
import Vocabulary

/// Finds who issued a document by the marks of its pages: the owner of the copyright, the name before
/// the document's type.
extension IssuerReader {
  /// Words without the ending that says that something is theirs: `Harbor Shield's`.
  func withoutOwning(_ range: Range<Int>) -> Range<Int> {
    let ending = ["'s", "’s"].first {
      bytes[range].suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return range.lowerBound..<(range.upperBound - (ending?.utf8.count ?? 0))
  }

  /// The longest short name in brackets, in bytes.
  private static let shortName = 30

  /// Words without the short name in brackets behind them: `Harbor Shield of Maine (Shield ME)`.
  func withoutShortName(_ range: Range<Int>) -> Range<Int> {
    let range = WhiteSpace.trim(bytes, range)
    guard let last = range.last, bytes[last] == UInt8(ascii: ")"),
      let open = range.suffix(Self.shortName).last(where: { bytes[$0] == UInt8(ascii: "(") })
    else { return range }
    return WhiteSpace.trim(bytes, range.lowerBound..<open)
  }

  /// The words behind signs of copyright, where they name one owner: `© 2021 Harbor Specialty Health`.
  static func owner(_ readers: [IssuerReader]) -> String? {
    let names = readers.flatMap(\.owners)
    return Set(names.map(folded)).count == 1 ? names.first : nil
  }

  private var owners: [String] {
    PolicyIssuerVocabulary.copyright.matches(in: lowered, 0..<lowered.count).compactMap { sign in
      let line = sign.range.upperBound..<min(bytes.count, sign.range.upperBound + 100)
      let name = WhiteSpace.words(bytes, line).first { word in
        !bytes[word].contains(where: \.isASCIIDigit) && !bytes[word].elementsEqual("by".utf8)
          && bytes[word].contains(where: \.isASCIILetter)
      }
      guard let name, !bytes[line.lowerBound..<name.lowerBound].contains(0x0A) else { return nil }
      return self.name(behind: name.lowerBound).map { withForm($0, at: name.lowerBound) }
    }
  }

  /// A name with the company's form that a comma parts from it: `Harbor Benefits, Inc.`.
  private func withForm(_ name: String, at start: Int) -> String {
    let end = start + name.utf8.count
    guard end + 3 < bytes.count, bytes[start..<end].elementsEqual(name.utf8),
      bytes[end..<(end + 2)].elementsEqual(", ".utf8),
      let form = WhiteSpace.words(bytes, (end + 2)..<min(bytes.count, end + 12)).first,
      HeaderVocabulary.companyForms.contains(where: { bytes[form].elementsEqual($0.utf8) })
    else { return name }
    return name + ", " + String(decoding: bytes[form], as: UTF8.self)
  }

  /// The initials of a Blue plan and its state that a text has twice or more, and no other ones:
  /// `BCBSZZ`.
  static func initials(_ readers: [IssuerReader]) -> String? {
    let names = readers.flatMap { reader in
      WhiteSpace.words(reader.bytes, reader.bytes.indices).compactMap { word -> String? in
        let name = reader.bytes[word].drop { !$0.isASCIILetter }.prefix(while: \.isASCIIUppercase)
        return (6...8).contains(name.count) && name.starts(with: PolicyIssuerVocabulary.blue.utf8)
          ? String(decoding: name, as: UTF8.self) : nil
      }
    }
    return names.count >= 2 && Set(names).count == 1 ? names.first : nil
  }

  /// A labelled name without what a site adds behind its company's form and a dash: `Harbor, Inc. - List`.
  static func beforeDash(_ name: String) -> String {
    let parts = name.split(separator: " - ", maxSplits: 1)
    guard parts.count == 2, let last = parts[0].split(separator: " ").last,
      HeaderVocabulary.companyForms.contains(String(last))
    else { return name }
    return String(parts[0])
  }

  /// How many of the first lines are looked at for a company's name.
  private static let companyLines = 8

  /// The first word of one of the first lines that is made of several, one of which names health or care:
  /// `HarborHealth® Exchange`.
  static func company(_ reading: Reading) -> String? {
    let lines = reading.lines.lazy.map(reading.trim).filter { !$0.isEmpty }.prefix(companyLines)
    return lines.lazy.compactMap { line -> String? in
      let word = reading.bytes[line].prefix(while: \.isASCIILetter)
      let seams = word.indices.dropFirst().filter {
        word[$0].isASCIIUppercase && word[$0 - 1].isASCIILowercase
      }
      guard let seam = seams.first, seam - word.startIndex >= shortestPart,
        word.first?.isASCIIUppercase ?? false,
        HeaderVocabulary.companyWords.contains(where: {
          word[seam...].map(\.asciiLowercased).starts(with: $0.utf8)
        }), word.endIndex == line.upperBound || !reading.bytes[word.endIndex].isASCIIDigit
      else { return nil }
      return String(decoding: word, as: UTF8.self)
    }.first
  }

  /// The shortest first part of such a word, in bytes.
  private static let shortestPart = 3

  /// The most words of a name before the document's type.
  private static let mostNameWords = 2

  /// The words of the first line before the document's type where they name nothing of which the text
  /// speaks: `Harbor Medical Policy Bulletin`.
  ///
  /// What a policy is about is said again in small letters, a payer's name never.
  static func typed(_ reading: Reading, title: String?) -> String? {
    guard let title, let line = reading.lines.lazy.map(reading.trim).first(where: { !$0.isEmpty })
    else { return nil }
    let lowered = reading.bytes[line].prefix(120).map(\.asciiLowercased)
    let ends = lowered.lastIndex { $0.isWordByte }.map { $0 + 1 } ?? 0
    guard
      let type = reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count).first(
        where: { $0.range.upperBound == ends && lowered[$0.range].contains(0x20) })
    else { return nil }
    let words = WhiteSpace.words(
      reading.bytes, line.lowerBound..<(line.lowerBound + type.range.lowerBound))
    guard (1...mostNameWords).contains(words.count), let first = words.first, let last = words.last,
      words.allSatisfy({ isName($0, reading) }),
      !title.lowercased().contains(reading.text(first).lowercased())
    else { return nil }
    return reading.text(first.lowerBound..<last.upperBound)
  }

  private static func isName(_ word: Range<Int>, _ reading: Reading) -> Bool {
    let name = reading.bytes[word]
    let lowered = Array(name.map(\.asciiLowercased))
    let text = String(decoding: lowered, as: UTF8.self)
    return name.first?.isASCIIUppercase ?? false && name.count >= 4
      && name.allSatisfy(\.isASCIILetter)
      && !HeaderVocabulary.typeWords.contains(text) && !HeaderVocabulary.typeNouns.contains(text)
      && !HeaderVocabulary.generalWords.contains(text)
      && !PolicyIssuerVocabulary.noNameWords.contains(text)
      && reading.vocabulary.linesOfBusiness.meaning(of: lowered) == nil
      && !HeaderVocabulary.categories.contains(text)
      && ByteSearch.first(lowered, in: reading.bytes, 0..<reading.bytes.count) == nil
  }

  /// Whether a name ends in words for a kind of care: `Skilled Home Health Care`.
  func isOfCare(_ name: String) -> Bool {
    PolicyIssuerVocabulary.kindsOfCare.contains { name.lowercased().hasSuffix($0) }
  }

  /// Whether a name in the plural is a kind of plans: `Qualified Health Plans`.
  func isOfPlans(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    return words.last == "plans"
      && (words.count < 3
        || words.dropLast(2).contains {
          PolicyIssuerVocabulary.noNameWords.contains($0)
            || HeaderVocabulary.typeWords.contains($0)
              && !PolicyIssuerVocabulary.smallWords.contains($0)
        })
  }
}

/// What makes words no issuer's name.
extension IssuerReader {
  /// Whether a check box stands before a name: `☐ Harbor plans` is one of the products that a document is for.
  func isBoxed(_ start: Int) -> Bool {
    var end = start
    while end > 0, bytes[end - 1].isASCIISpace { end -= 1 }
    return HeaderVocabulary.checkBoxes.contains { bytes[..<end].suffix(3).elementsEqual($0.utf8) }
  }

  /// Whether words break off before what they name: `Documentation the`.
  func breaksOff(_ range: Range<Int>) -> Bool {
    guard let last = WhiteSpace.words(bytes, range).last else { return false }
    return PolicyIssuerVocabulary.openWords.contains(String(decoding: lowered[last], as: UTF8.self))
  }
}
