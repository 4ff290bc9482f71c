import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// What a page's own heading makes of a title: it says more than a drug's name, names who wrote it, or is
/// all that the document is called.
extension HeaderReader {
  /// The most words of a list's name before a title.
  private static let listWords = 4
  /// The fewest words of a type that is a title, and how often a document has it at least.
  private static let (typeTitleWords, typeTitleTimes) = (3, 2)
  /// How many sentences stand before words that are not looked for a title.
  private static let sentencesBefore = 2

  /// Candidates of which none counts as alone above a paragraph where a later one stands right above the
  /// labels: a site's banner has its own lines.
  func withoutBanner(_ candidates: [TitleCandidate]) -> [TitleCandidate] {
    guard let last = candidates.lastIndex(where: { $0.evidence.contains(.aboveLabels) }) else {
      return candidates
    }
    return candidates.enumerated().map { index, candidate in
      var candidate = candidate
      if index < last, !candidate.evidence.contains(.aboveLabels) {
        candidate.evidence.removeAll { $0 == .aboveProse }
      }
      return candidate
    }
  }

  /// Whether a stretch behind the document's type only says for whom: `… Criteria - Medicare Part D`.
  func isScope(_ run: TitleRun) -> Bool {
    run.before == .type && LineOfBusinessHeading.read(layout.reading, run.range) != nil
  }

  /// The first line that says what a drug is for, where the best title is the drug's name alone.
  func aroundDrug(_ best: TitleCandidate, among all: [TitleCandidate]) -> TitleCandidate {
    let bytes = layout.reading.bytes
    let drug = HeadingWords.normalized(bytes, best.range)
    guard best.evidence.contains(.drug), drug.count >= 4 else { return best }
    let heading = all.first { other in
      let words = HeadingWords.normalized(bytes, other.range)
      return other.evidence.contains(.first) && other.range.upperBound <= best.range.lowerBound
        && words.count > drug.count + 4 && ByteSearch.first(drug, in: words, words.indices) != nil
    }
    guard var heading else { return best }
    heading.range = withoutList(heading.range, naming: drug)
    return heading
  }

  /// A title without the name of the list that it is of: `Exception Drugs - Coolant for fevers`.
  private func withoutList(_ title: Range<Int>, naming drug: [UInt8]) -> Range<Int> {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, title)
    guard
      let dash = words.firstIndex(where: { bytes[$0].elementsEqual("-".utf8) }),
      (1...Self.listWords).contains(dash), dash + 1 < words.count,
      case let list = bytes[words[dash - 1]].map(\.asciiLowercased),
      list.elementsEqual("drugs".utf8)
        || HeaderVocabulary.kindWords.contains(String(decoding: list, as: UTF8.self)),
      case let rest = words[dash + 1].lowerBound..<title.upperBound,
      case let own = HeadingWords.normalized(bytes, rest),
      ByteSearch.first(drug, in: own, own.indices) != nil
    else { return title }
    return rest
  }

  /// A title without the name of a state's program that opens it: `Maine Medicaid – Criteria for Beds`.
  func withoutProgram(_ title: Range<Int>) -> Range<Int> {
    let bytes = layout.reading.bytes
    guard let program = IssuerReader.programName(at: title, layout.reading) else { return title }
    var words = WhiteSpace.words(bytes, program.upperBound..<title.upperBound)[...]
    while let sign = words.first, !bytes[sign].contains(where: \.isASCIILetter) {
      words = words.dropFirst()
    }
    guard words.count > 1, let first = words.first else { return title }
    return first.lowerBound..<title.upperBound
  }

  /// A title without the value of the label before it that stands for nothing: `None Heated Beds`.
  func withoutUnset(_ title: Range<Int>) -> Range<Int> {
    let words = WhiteSpace.words(layout.reading.bytes, title)
    guard words.count > 2, layout.reading.bytes[words[0]].elementsEqual("None".utf8),
      layout.reading.bytes[words[1].lowerBound].isASCIIUppercase
    else { return title }
    return words[1].lowerBound..<title.upperBound
  }

  /// The first line where it is the name of a kind of document, which the text has again, and nothing
  /// else is a title: `Medical Necessity Criteria`.
  func typeTitle(number: String?) -> TitleCandidate? {
    let bytes = layout.reading.bytes
    guard number == nil, fields.values[.title, default: []].isEmpty,
      let line = layout.reading.lines.lazy.map(layout.reading.trim).first(where: { !$0.isEmpty })
    else { return nil }
    let words = HeadingWords.normalized(bytes, line)
    let parts = words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count >= Self.typeTitleWords, isOfTypeWords(words),
      let last = parts.last, HeaderVocabulary.criteriaNouns.contains(last),
      parts.contains("necessity") || parts.contains("care"),
      times(words) > Self.typeTitleTimes
    else { return nil }
    return TitleCandidate(range: line, evidence: [.first, .oftenRepeated])
  }

  /// Whether a line says whose licensee the payer is: `An independent licensee of the …`.
  func tellsLicence(_ line: Range<Int>) -> Bool {
    PolicyIssuerVocabulary.licence.contains(words(line), 0..<words(line).count)
  }

  /// The most words of an organisation's name.
  private static let organisationWords = 5

  /// Whether words in lower case end in those of an organisation, and are no more than a name.
  func isOrganisation(_ words: [UInt8]) -> Bool {
    words.count { $0 == 0x20 } < Self.organisationWords
      && layout.reading.vocabulary.organisations.matches(in: words, words.indices).contains {
        $0.range.upperBound == words.count && $0.range.lowerBound > 0
      }
  }

  /// Whether a stretch is words of which types are made, and a number: `Medical Necessity HB12211
  /// Guideline`.
  func isTypeAndNumber(_ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    let words = WhiteSpace.words(bytes, line)
    let plain = words.filter { !PolicyNumber.hasDigits(bytes, $0, atLeast: 4) }
    guard plain.count < words.count, plain.count >= 2 else { return false }
    return isOfTypeWords(
      Array(plain.map { bytes[$0].map(\.asciiLowercased) }.joined(separator: [0x20])))
  }

  /// The first heading that no list of headings has, where a section's name stands right above it and
  /// nothing else is a title: `Prior Authorization` over `Bed Therapy`.
  func titleBelowHeading() -> TitleCandidate? {
    let sections = layout.sections.filter { $0.kind != .header }.prefix(2)
    guard sections.count == 2, let above = sections.first, let own = sections.last,
      isSectionName(above.heading), above.range.upperBound <= above.heading.upperBound + 2,
      !own.heading.isEmpty, !isSectionName(own.heading), isTitle(own.heading),
      !HeadingWords.normalized(layout.reading.bytes, own.heading).suffix(11)
        .elementsEqual("indications".utf8)
    else { return nil }
    return TitleCandidate(range: own.heading, evidence: [.heading])
  }

  /// How often words in lower case stand in the document's beginning.
  private func times(_ words: [UInt8]) -> Int {
    let text = HeadingWords.normalized(
      layout.reading.bytes, 0..<min(layout.reading.bytes.count, 4_000))
    var (times, start) = (0, 0)
    while let place = ByteSearch.first(words, in: text, start..<text.count) {
      (times, start) = (times + 1, place + words.count)
    }
    return times
  }

  /// Whether a stretch behind a kind of document stands in a paragraph, behind several sentences.
  func isInProse(_ run: TitleRun, _ line: Range<Int>) -> Bool {
    let bytes = layout.reading.bytes
    guard run.before == .type || run.before == .notice else { return false }
    let needed: Int
    switch run.after {
    case .label, .number: return false
    case .line: needed = Self.sentencesBefore + 1
    default: needed = Self.sentencesBefore
    }
    let stops = (line.lowerBound..<run.range.lowerBound).dropFirst(2).dropLast(2).count { index in
      bytes[index] == UInt8(ascii: ".") && bytes[index - 1].isASCIILowercase
        && bytes[index + 1] == 0x20 && bytes[index + 2].isASCIIUppercase
    }
    return stops >= needed
  }
}
