import EvidenceModel
import Vocabulary

/// Tells what kind of evidence a work is from its title, container, authors and number.
enum EvidenceKindRule {
  /// Returns the kind of a work whose title states the given designs.
  static func kind(of item: CSLItem, title: [Word], readings: DesignReadings) -> EvidenceKind {
    if let kind = documentKind(item, title) { return kind }
    if readings.isPlan { return .other }
    if let kind = tellingKind(title, readings) { return kind }
    let leading = readings.readings.first?.value ?? .unstated
    if isSystematicReviewContainer(item) { return .review }
    if leading == .unstated, let kind = containerKind(item) { return kind }
    if readings.readings.contains(where: { $0.value.isSynthesis }) {
      return leading.isSynthesis ? .review : .study
    }
    if leading != .unstated { return .study }
    if PhraseSearch.contains(EvidenceTitleVocabulary.mapping, in: title) {
      return .review
    }
    return NarrativeReviewRule.isNarrative(title) ? .narrativeReview : defaultKind(item)
  }

  /// Whether all works in the container are systematic reviews.
  static func isSystematicReviewContainer(_ item: CSLItem) -> Bool {
    let words = WordScanner.words(of: item.containerTitle ?? "")
    return PhraseSearch.contains(EvidenceTitleVocabulary.systematicReviewContainers, in: words)
  }

  /// Documents that name their kind wherever they name it.
  private static func documentKind(_ item: CSLItem, _ title: [Word]) -> EvidenceKind? {
    if let kind = guidanceKind(item, title) { return kind }
    if namesCoverage(title) { return .coverageDetermination }
    if item.url?.contains("clinicaltrials.gov") == true { return .trialRegistration }
    for (kind, range) in kinds(EvidenceTitleVocabulary.decisive, title)
    where !(kind == .guideline && isObject(range, title))
      && !(kind == .regulatoryDocument && isByPeople(item))
    {
      return kind
    }
    return item.type == .articleJournal ? nil : issuerKind(item)
  }

  /// Whether people wrote it in a journal, whatever approval it speaks of.
  private static func isByPeople(_ item: CSLItem) -> Bool {
    item.type == .articleJournal && item.authors.contains { $0.family != nil }
  }

  /// The kind that a guidance code tells, printed as the number or in brackets in the title.
  private static func guidanceKind(_ item: CSLItem, _ title: [Word]) -> EvidenceKind? {
    guard item.type != .articleJournal else { return nil }
    let bracketed = title.filter { $0.before.contains(.opener) }.map(\.text)
    let codes = [item.number?.lowercased()].compactMap { $0 } + bracketed + urlTail(item)
    for code in codes {
      let letters = code.prefix { !$0.isNumber }
      let digits = code.dropFirst(letters.count)
      guard !digits.isEmpty, digits.allSatisfy(\.isNumber) else { continue }
      if let kind = EvidenceTitleVocabulary.guidanceCodes[String(letters)] { return kind }
    }
    return nil
  }

  private static func urlTail(_ item: CSLItem) -> [String] {
    guard let url = item.url?.lowercased(), url.contains("/guidance/") else { return [] }
    return url.split(separator: "/").map(String.init)
  }

  /// `LCD` or `NCD` in capitals: a coverage determination by its abbreviation.
  private static func namesCoverage(_ title: [Word]) -> Bool {
    title.contains { ($0.text == "lcd" || $0.text == "ncd") && $0.capitals > 2 }
  }

  private static func issuerKind(_ item: CSLItem) -> EvidenceKind? {
    let names = item.authors.compactMap(\.literal) + [item.publisher].compactMap { $0 }
    for name in names {
      let words = WordScanner.words(of: name)
      if let first = kinds(EvidenceTitleVocabulary.issuers, words).first { return first.kind }
    }
    return nil
  }

  /// Guidelines, statements and measurement studies, unless the title states a study of its own.
  private static func tellingKind(_ title: [Word], _ readings: DesignReadings) -> EvidenceKind? {
    let statesDesign = readings.readings.contains { $0.value != .unstated }
    for (kind, range) in kinds(EvidenceTitleVocabulary.telling, title) {
      if isObject(range, title) { continue }
      if kind == .other, range.lowerBound > 0 { continue }
      if !statesDesign || kind != .measurementStudy && opensElement(range, title) { return kind }
    }
    return nil
  }

  private static func opensElement(_ range: Range<Int>, _ title: [Word]) -> Bool {
    range.lowerBound == 0 || !title[range.lowerBound].before.isDisjoint(with: .breaks)
  }

  /// Whether the guideline is what a study looks at: "adherence to guidelines".
  private static func isObject(_ range: Range<Int>, _ title: [Word]) -> Bool {
    if range.upperBound < title.count,
      EvidenceTitleVocabulary.guidelineProperties.contains(title[range.upperBound])
    {
      return true
    }
    let before = title[max(0, range.lowerBound - 3)..<range.lowerBound]
    return before.contains { EvidenceTitleVocabulary.guidelineObjects.contains($0) }
      && !before.contains { !$0.before.isDisjoint(with: .breaks) }
      && title[range.lowerBound].before.isDisjoint(with: .breaks)
  }

  private static func containerKind(_ item: CSLItem) -> EvidenceKind? {
    let words = WordScanner.words(of: item.containerTitle ?? "")
    return kinds(EvidenceTitleVocabulary.containers, words).first?.kind
  }

  /// The kinds that phrases of a table tell where they first stand, in the order of the table.
  private static func kinds(
    _ table: EvidenceTitleVocabulary.KindPhrases, _ words: [Word]
  ) -> [(kind: EvidenceKind, range: Range<Int>)] {
    PhraseSearch.found(table.phrases, in: words).map { (table.kinds[$0.index], $0.range) }
  }

  /// The kind of a work that says nothing: an article is a study, any other document is not.
  private static func defaultKind(_ item: CSLItem) -> EvidenceKind {
    switch item.type {
    case .articleJournal, .paperConference, .thesis: item.title == nil ? .other : .study
    case .regulation, .legislation: .regulatoryDocument
    default: .other
    }
  }
}
