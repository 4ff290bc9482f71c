import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// The canonical kind that a heading's words name.
enum HeadingKind {
  /// The kind of a heading; nil where the field does not know it.
  ///
  /// The kind of the section above, `parent`, decides what a bare `Guidelines` is.
  static func kind(of block: Block, _ reading: Reading, parent: SectionKind?) -> SectionKind? {
    let words = words(of: block, reading)
    if parent == .evidence, let kind = HeadingVocabulary.underEvidence.meaning(of: words) {
      return kind
    }
    if let kind = reading.vocabulary.sectionHeadings.meaning(of: words) { return kind }
    if let kind = noted(words, reading) { return kind }
    if isOfPart(reading, block.content) { return .references }
    // `Coverage Criteria Policies` over the title names the document.
    if reading.vocabulary.documentTypes.meaning(of: words) != nil { return nil }
    if endsAsPolicy(words) || isCriteriaAppendix(words) { return .policy }
    if let kind = composed(words) ?? inCapitals(words, block, reading) { return kind }
    if let kind = topic(words, isCapitals: block.heading == .capitals, parent: parent) {
      return kind
    }
    return block.heading == .titleCase
      ? nil : loose(words, reading) ?? kindBeforeColon(block, reading)
  }

  /// Whether a heading may stand below an evidence section rather than end it.
  static func isUnderEvidence(_ block: Block, _ reading: Reading) -> Bool {
    HeadingVocabulary.underEvidence.meaning(of: words(of: block, reading)) != nil
  }

  /// The kind of a known heading with the signs of notes behind it: `Coverage Criteriaa,b`.
  static func noted(_ words: [UInt8], _ reading: Reading) -> SectionKind? {
    let plain = HeadingWords.withoutNotes(words)
    let known = reading.vocabulary.sectionHeadings
    if let plain, let kind = known.meaning(of: plain) { return kind }
    return HeadingWords.withoutGluedLetter(plain ?? words).flatMap { known.meaning(of: $0) }
  }

  /// Whether words head the references of a part, named in brackets behind them: `References (CH-1)`.
  static func isOfPart(_ reading: Reading, _ range: Range<Int>) -> Bool {
    guard range.count < 50, let name = nameBeforePart(reading, range) else { return false }
    let words = HeadingWords.normalized(reading.bytes, name)
    return reading.vocabulary.sectionHeadings.meaning(of: words) == .references
  }

  /// The words before the short name of a part in brackets that end a heading: `Toe Pain (CH-1.2)`.
  static func nameBeforePart(_ reading: Reading, _ range: Range<Int>) -> Range<Int>? {
    let bytes = reading.bytes
    guard let last = range.last, bytes[last] == UInt8(ascii: ")"),
      let open = range.last(where: { bytes[$0] == UInt8(ascii: "(") }), open > range.lowerBound
    else { return nil }
    let part = bytes[(open + 1)..<last]
    return (2...14).contains(part.count) && part.contains(where: \.isASCIIUppercase)
      && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2D || $0 == 0x2E }
      ? range.lowerBound..<open : nil
  }

  /// The kind of a heading that is put together from the words of one kind only, as an appendix may
  /// be, too: `Appendix 1 – Covered Diagnosis Codes`.
  private static func composed(_ words: [UInt8]) -> SectionKind? {
    var words = words.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    if words.count > 2, words[0] == "appendix", words[1].count <= 3 { words.removeFirst(2) }
    guard (2...8).contains(words.count) else { return nil }
    return HeadingVocabulary.compositions.first { composition in
      words.contains(where: composition.core.contains)
        && words.allSatisfy { composition.core.contains($0) || composition.others.contains($0) }
    }?.kind
  }

  /// The kind of a known heading of several words in capitals to which a lost break joined the next one:
  /// `POLICY CRITERIA Repair of Frames`.
  private static func inCapitals(
    _ words: [UInt8], _ block: Block, _ reading: Reading
  ) -> SectionKind? {
    guard
      let known = reading.vocabulary.sectionHeadings.match(in: words, at: 0, before: words.count)
    else { return nil }
    let count = words[known.range].count { $0 == 0x20 } + 1
    let printed = WhiteSpace.words(reading.bytes, block.content)
    let isCapital = { (word: Range<Int>) in
      !reading.bytes[word].contains(where: \.isASCIILowercase)
    }
    guard count >= 2, printed.count > count, printed.prefix(count).allSatisfy(isCapital),
      reading.bytes[printed[count - 1].upperBound - 1] != UInt8(ascii: ":"),
      !isCapital(printed[count]), reading.bytes[printed[count].lowerBound].isASCIIUppercase
    else { return nil }
    return known.meaning
  }

  private static func endsAsPolicy(_ words: [UInt8]) -> Bool {
    guard !words.starts(with: "cpt".utf8), !words.starts(with: "hcpcs".utf8),
      !words.starts(with: "codes".utf8), !words.starts(with: "icd".utf8)
    else { return false }
    return HeadingVocabulary.policyEndings.contains {
      words.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// `Appendix B - Description and Medical Necessity Criteria for …`: determinations that were put
  /// behind the background.
  private static func isCriteriaAppendix(_ words: [UInt8]) -> Bool {
    let text = String(decoding: words, as: UTF8.self)
    return text.hasPrefix("appendix ")
      && HeadingVocabulary.appendedCriteria.contains(where: text.contains)
  }

  /// Whether a heading opens or ends as those do that name a service's indications.
  static func namesIndications(_ words: [UInt8]) -> Bool {
    words.starts(with: HeadingVocabulary.indicationOpening.utf8)
      || words.suffix(HeadingVocabulary.indicationEnding.utf8.count)
        .elementsEqual(HeadingVocabulary.indicationEnding.utf8)
  }

  /// The kind that a short heading's leading words name, whatever stands beside them:
  /// `Rationale for Benefit Administration`, `Indications of Coverage`.
  ///
  /// Capitals that name a service's indications stand for a section below codes, too, which some
  /// guidelines list in their header.
  private static func topic(
    _ words: [UInt8], isCapitals: Bool, parent: SectionKind?
  ) -> SectionKind? {
    let text = String(decoding: words, as: UTF8.self)
    let count = words.split(separator: 0x20).count
    let closed: Set<SectionKind> = [.evidence, .references, .history, .coding, .literatureSearch]
    if parent == .description, leavesDescription(text) { return .policy }
    let endsReferences =
      parent == .references && (text.hasPrefix("appendix ") || namesIndications(words))
      || parent == .coding && (isCapitals && namesIndications(words) || text.hasPrefix("appendix "))
    guard (2...6).contains(count) || count <= 12 && namesIndications(words),
      endsReferences && !text.contains("reference") || parent.map({ !closed.contains($0) }) ?? true
    else { return nil }
    return HeadingVocabulary.topics.first { text.hasPrefix($0.opening) }?.kind
  }

  /// Whether a heading below a description names criteria that are no signs of a disease.
  private static func leavesDescription(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    return HeadingVocabulary.judgedEndings.contains(where: text.hasSuffix)
      || words.count <= 8 && words.contains(where: HeadingVocabulary.judgedCriteria.contains)
        && !namesSigns(text)
  }

  /// Whether a heading names what tells a disease: `Diagnostic Criteria`.
  static func namesSigns(_ text: String) -> Bool {
    text.split(separator: " ").contains { HeadingVocabulary.diagnosticWords.contains(String($0)) }
  }

  private static func words(of block: Block, _ reading: Reading) -> [UInt8] {
    HeadingWords.normalized(reading.bytes, block.content)
  }

  /// The kind of the words before a colon: `INDICATIONS: prior authorization is required`.
  private static func kindBeforeColon(_ block: Block, _ reading: Reading) -> SectionKind? {
    let isColon = { (index: Int) in reading.bytes[index] == UInt8(ascii: ":") }
    guard let colon = block.content.first(where: isColon) else { return nil }
    let words = HeadingWords.normalized(reading.bytes, block.content.lowerBound..<colon)
    return reading.vocabulary.sectionHeadings.meaning(of: words)
  }

  /// A known heading with more words behind it: `POLICY GUIDELINES FOR …`, `References (selected)`.
  static func loose(_ words: [UInt8], _ reading: Reading) -> SectionKind? {
    guard
      let match = reading.vocabulary.sectionHeadings.match(in: words, at: 0, before: words.count)
    else {
      return nil
    }
    let phrase = words[match.range]
    let rest = String(decoding: words[match.range.upperBound...], as: UTF8.self)
    let opensTail = tails.contains { rest.hasPrefix($0) }
    return phrase.contains(0x20) && opensTail || plainTails.contains(rest) ? match.meaning : nil
  }

  private static let tails = [
    " for ", " of ", " and ", " section", " information", " to ", " this policy was ",
    " revision date",
  ]
  private static let plainTails: Set<String> = [
    " section", " information", " selected", " list", " statement", " details", " update",
    " updates", " continued", " cont", " table",
  ]
}
