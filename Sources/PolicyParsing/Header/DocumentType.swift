import SourceReading
import TextAnalysis
import Vocabulary

/// What a document says of its own kind.
struct DocumentType {
  /// How much of a document is looked at, in bytes.
  private static let reach = 4_000
  /// How often a policy on one drug says it at most: a list of drugs' criteria says it for each.
  private static let mostTerms = 3
  /// How often an article names payers at least.
  private static let fewestOfArticle = 2
  /// What stands before a document's type where the document speaks of itself.
  private static let openings = ["this ", "the following ", "these "]

  /// Whether it calls itself by a type of several words: `This Medical Policy …`.
  private(set) var namesItself = false
  /// Whether it names a type of several words at all.
  private(set) var mentionsType = false
  /// Whether it explains what such a document is: `An LCD is a decision of …`.
  private(set) var isExplained = false

  /// Whether it says by which criteria it judges a service: `The following criteria are used to
  /// determine the medical necessity of bed therapy`.
  private(set) var tellsCriteria = false

  /// Whether it says of a plan's members that criteria are to be met.
  private(set) var demandsCriteria = false

  /// Whether it speaks of payers as an article for patients does: `Most insurers cover …`.
  private(set) var isArticle = false

  /// Whether it speaks of policies, as lists and introductions do, and not of itself.
  private(set) var tellsOfPolicies = false

  /// Whether it speaks as a payer does of its own document: `We reserve the right to review and update`.
  private(set) var speaksAsPayer = false

  /// Whether it is a form, a chart or a letter about one person: it names a birthday, a record, a claim.
  private(set) var isPersonal = false

  /// Whether it is a law or a rule made under one: it says by which statute it was made.
  private(set) var isLaw = false

  /// Whether it tells how requests are handled, as a procedure of a payer's department does.
  private(set) var tellsProcess = false

  /// Whether it is a contract: it speaks of premiums and of how it is renewed, or of its parties.
  private(set) var isContract = false

  /// Whether it says for how long a drug is approved: `Length of Approval: 12 months`.
  private(set) var tellsApproval = false

  /// Looks at a document's beginning.
  init(_ reading: Reading) {
    let lowered = reading.bytes.prefix(Self.reach).map(\.asciiLowercased)
    for type in reading.vocabulary.documentTypes.matches(in: lowered, 0..<lowered.count) {
      let before = lowered[..<type.range.lowerBound]
      if lowered[type.range].contains(0x20) { mentionsType = true }
      if lowered[type.range].contains(0x20), !Self.ends(lowered[type.range], "policies"),
        Self.openings.contains(where: { Self.ends(before, $0) })
      {
        namesItself = true
      }
      let isOne =
        Self.ends(before, " a ") || Self.ends(before, "an ") || before.elementsEqual("a ".utf8)
      if isOne, lowered[type.range.upperBound...].starts(with: " is a ".utf8) { isExplained = true }
    }
    namesItself = namesItself || Self.namesOwnKind(lowered)
    tellsCriteria = Self.tellsCriteria(lowered)
    let terms = HeaderVocabulary.approvalTerms.matches(in: lowered, 0..<lowered.count).count
    isArticle =
      PolicyNoticeVocabulary.articleWords.matches(in: lowered, 0..<lowered.count).count
      >= Self.fewestOfArticle
    tellsOfPolicies =
      PolicyNoticeVocabulary.aboutPolicies.matches(in: lowered, 0..<lowered.count).count
      >= PolicyNoticeVocabulary.fewestAboutPolicies
      && !PolicyNoticeVocabulary.ownWords.contains(lowered, 0..<lowered.count)
    speaksAsPayer = PolicyIssuerVocabulary.ownVoice.contains(lowered, 0..<lowered.count)
    isContract =
      Self.count(PolicyNoticeVocabulary.contractWords, lowered)
      >= PolicyNoticeVocabulary.fewestContractWords
      || Self.count(PolicyNoticeVocabulary.agreementWords, lowered)
        >= PolicyNoticeVocabulary.fewestAgreementWords
    demandsCriteria =
      HeaderVocabulary.metCriteria.contains(lowered, 0..<lowered.count)
      && HeaderVocabulary.memberWords.contains(lowered, 0..<lowered.count)
    tellsProcess =
      Self.count(PolicyNoticeVocabulary.processWords, lowered)
      >= PolicyNoticeVocabulary.fewestProcessWords
    isLaw = PolicyNoticeVocabulary.lawSigns.contains(lowered, 0..<lowered.count)
    isPersonal =
      Self.count(PolicyNoticeVocabulary.personalLabels, lowered)
      >= PolicyNoticeVocabulary.fewestPersonalLabels
    tellsApproval = (1...Self.mostTerms).contains(terms)
  }

  /// How many different phrases of a table stand there.
  private static func count(_ table: PhraseTable<Void>, _ lowered: [UInt8]) -> Int {
    Set(table.matches(in: lowered, 0..<lowered.count).map { Array(lowered[$0.range]) }).count
  }

  /// Whether a document calls itself by words of which a payer's types are made, whether the tables have
  /// their like or not: `This Drug Coverage Protocol must be read`.
  private static func namesOwnKind(_ lowered: [UInt8]) -> Bool {
    let opening = Array("this ".utf8)
    var start = 0
    while let place = ByteSearch.first(opening, in: lowered, start..<lowered.count) {
      start = place + opening.count
      let words = lowered[start...].prefix(longestKind).split(separator: 0x20)
        .map { String(decoding: $0, as: UTF8.self) }
      let own = words.prefix(while: HeaderVocabulary.typeWords.contains)
      if own.count < words.count, TitleVocabulary.ownKinds.contains(words[own.count]),
        own.contains(where: TitleVocabulary.payerWords.contains)
      {
        return true
      }
    }
    return false
  }

  /// The longest name of a type, in bytes.
  private static let longestKind = 60

  /// The most bytes between the criteria and the service.
  private static let gap = 90

  private static func tellsCriteria(_ lowered: [UInt8]) -> Bool {
    HeaderVocabulary.criteriaOpenings.contains { opening in
      guard let start = ByteSearch.first(Array(opening.utf8), in: lowered, 0..<lowered.count) else {
        return false
      }
      let rest = start..<min(lowered.count, start + opening.utf8.count + gap)
      let object = Array(" the medical necessity of ".utf8)
      guard let place = ByteSearch.first(object, in: lowered, rest) else { return false }
      let service = place + object.count
      return DeterminationVocabulary.classNouns.match(
        in: lowered, at: service, before: lowered.count) == nil
    }
  }

  /// Whether a small word goes on to a type that is no kind of document, so that it is a part of a
  /// title: `Warmth Under the Medical Benefit`; both in lower case.
  static func endsTitle(_ type: ArraySlice<UInt8>, behind text: ArraySlice<UInt8>) -> Bool {
    let words = { (text: ArraySlice<UInt8>) in
      text.split(separator: 0x20).last.map { String(decoding: $0, as: UTF8.self) }
    }
    guard let noun = words(type), !HeaderVocabulary.typeNouns.contains(noun) else { return false }
    return words(text).map(HeaderVocabulary.smallWords.contains) ?? false
  }

  private static func ends(_ text: ArraySlice<UInt8>, _ words: String) -> Bool {
    text.suffix(words.utf8.count).elementsEqual(words.utf8)
  }
}
