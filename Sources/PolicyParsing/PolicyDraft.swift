import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// A policy while its parts are read.
struct PolicyDraft {
  private let layout: Layout
  private let header: Header
  /// The policy so far.
  private(set) var policy: Policy
  /// Which rule read what.
  private(set) var explanations: [Explanation] = []

  /// Reads the header and the sections.
  init(layout: Layout) {
    self.layout = layout
    header = HeaderReader.header(of: layout)
    let file = layout.reading.source.file
    policy = Policy(
      id: PolicyID(header.number.map(PolicyNumber.id) ?? FileStem.stem(of: file.path)),
      aliases: header.aliases, title: header.title, issuer: header.issuer,
      linesOfBusiness: header.linesOfBusiness, dates: header.dates, file: file,
      relatedPolicies: header.relatedPolicies, sections: Self.sections(layout), passages: [],
      statements: [])
  }

  /// Whether the document is a policy: it determines under a header or headings of the field, or
  /// often, or it has both a header and a policy's sections.
  ///
  /// A notice about several policies is none, though it prints their determinations.
  var isPolicy: Bool {
    guard !header.isNotice else { return false }
    let hasFields = !header.labels.isEmpty || header.number != nil
    if !hasFields, header.isArticle || header.tellsOfPolicies { return false }
    let known = Set(layout.sections.map(\.kind)).subtracting([
      .header, .other, .disclaimer, .questions,
    ])
    if hasFields && !policy.statements.isEmpty || policy.statements.contains(where: namesService) {
      return !header.labels.isEmpty || !known.isEmpty || header.number != nil || header.hasType
        || determinesOften || demandsCriteria || opensWithGrant || header.speaksAsPayer
        || namesCriteria || speaksOfItself
        || header.tellsCriteria
        || header.isManualSection && policy.statements.count >= 2
        || header.tellsShares && policy.statements.contains { $0.criteria != nil }
    }
    guard !header.isListing, !header.tellsProcess else { return false }
    let core: Set<SectionKind> = [.policy, .evidence, .description, .guidelines, .background]
    let hasCore = !known.isDisjoint(with: core)
    // A number without a label may be anything's, and reports of laboratories have findings, too.
    let own = known.intersection(core) != [.evidence] || header.labels.contains(.number)
    return header.labels.count >= 2 && (hasCore || header.hasType) || header.labels.count >= 3
      || hasCore && (header.number != nil && own || header.hasType || header.namesItself)
      || hasCore && header.mentionsType && header.labels.contains(.title)
      || header.hasType && header.number != nil && !header.labels.isEmpty
      || header.labels.count >= 2 && header.number != nil
      || header.hasType && header.title != nil
        && (header.namesItself || header.speaksAsPayer
          || !header.labels.isDisjoint(with: [.effective, .lastReview]))
      || header.namesItself && (!header.labels.isEmpty || header.speaksAsPayer)
      || header.labels.contains(.number) && header.title != nil && header.speaksAsPayer
      || header.hasType && !known.isDisjoint(with: [.coding, .references, .definitions])
      || known.contains(.policy) && header.labels.contains(.effective)
      || namesCriteria && (header.labels.contains(where: \.isDate) || header.demandsCriteria)
      || header.namesTypeAndNumber || header.tellsApproval && known.contains(.policy)
      || header.tellsCriteria || hasOwnHeading || hasApproval && !policy.references.isEmpty
      || known.contains(.policy) && known.intersection(core).count >= 3
  }

  /// Whether a statement is about a service: `Benefits are available when …` is about none, nor is `Drugs
  /// listed in the drug plan are covered` or `Families are not eligible for coverage`.
  private func namesService(_ statement: PolicyStatement) -> Bool {
    let words = statement.service.lowercased().split { !$0.isLetter }
    return words.prefix { !HeaderVocabulary.listingWords.contains(String($0)) }.contains {
      $0.count >= 3 && !HeaderVocabulary.generalWords.contains(String($0))
        && !HeaderVocabulary.personWords.contains(String($0))
    }
  }

  /// Whether the title says that these are the criteria for a service: `Bed Therapy Criteria`, `Bed Therapy
  /// Criteria Guidelines 2016`.
  private var namesCriteria: Bool {
    var words = header.title?.text.lowercased().split(separator: " ") ?? []
    if let last = words.last, last.count == 4, last.allSatisfy(\.isNumber) { words.removeLast() }
    if words.last == "guidelines" { words.removeLast() }
    if let noun = words.firstIndex(of: "criteria"), noun + 2 < words.count, words[noun + 1] == "for"
    {
      return true
    }
    return words.count >= 2 && words.last == "criteria"
  }

  /// The fewest words of a heading that nothing but a policy has.
  private static let longHeading = 4

  /// Whether a heading of several words is the field's own: `Description of Procedure or Service`.
  private var hasOwnHeading: Bool {
    let core: Set<SectionKind> = [.policy, .description, .background]
    return layout.sections.contains { section in
      guard core.contains(section.kind) else { return false }
      let words = HeadingWords.normalized(layout.reading.bytes, section.heading)
      return words.split(separator: 0x20).count >= Self.longHeading
        && layout.reading.vocabulary.sectionHeadings.meaning(of: words) != nil
    }
  }

  /// Whether a heading says what meeting the criteria below it means: `Prior Authorization (Initial
  /// Authorization)`.
  private var hasApproval: Bool {
    layout.sections.contains { ApprovalHeading.classes(layout.reading, $0.heading) != nil }
  }

  /// Whether the text, though it has no header, judges services several times.
  private var determinesOften: Bool {
    let judging: Set<DeterminationClass> = [
      .medicallyNecessary, .notMedicallyNecessary, .investigational, .cosmetic,
    ]
    return policy.statements.count { !judging.isDisjoint(with: $0.determination.classes) } >= 2
      || determinesTitle || coversOften || paysAndRefuses || tellsBenefits
  }

  /// Whether two sentences say in a plan's own words what its benefits are: `Benefits are provided for …`, `The
  /// plan pays for …`.
  private var tellsBenefits: Bool {
    policy.statements.count { statement in
      let words = statement.quote.text.lowercased()
      return HeaderVocabulary.ownBenefits.contains { words.hasPrefix($0) }
    } >= 2
  }

  /// Whether an issuer is known, and the text says of several services that they are paid for and of some
  /// that they are not.
  private var paysAndRefuses: Bool {
    guard header.issuer != nil else { return false }
    let paid: Set<DeterminationClass> = [.covered, .medicallyNecessary]
    let grants = policy.statements.count { !paid.isDisjoint(with: $0.determination.classes) }
    return grants >= 2 && policy.statements.count > grants
  }

  /// Whether the text begins with a service that it grants on criteria, as a part of a policy does that was
  /// taken out of it.
  private var opensWithGrant: Bool {
    let granting: Set<DeterminationClass> = [.covered, .medicallyNecessary]
    guard let first = policy.statements.first, first.criteria != nil, namesService(first),
      !granting.isDisjoint(with: first.determination.classes),
      let start = first.quote.span.ranges.first?.lowerBound
    else { return false }
    let opening = first.quote.text.split { !$0.isLetter }.first
    return opening == first.service.split { !$0.isLetter }.first
      && !layout.reading.bytes[..<start].contains(where: \.isASCIILetter)
  }

  /// Whether a determination calls the text a policy: `for any indication not listed on this policy`.
  private var speaksOfItself: Bool {
    policy.statements.contains { statement in
      let words = statement.quote.text.lowercased()
      return statement.determination.classes.contains(.investigational)
        && [" in this policy", " on this policy"].contains { words.contains($0) }
    }
  }

  /// Whether one determination, or several together, hang on more criteria than a page that retells a policy
  /// keeps.
  private var demandsCriteria: Bool {
    policy.statements.compactMap(\.criteria).reduce(0) { $0 + Self.leaves($1) }
      >= Self.manyCriteria
  }

  /// The fewest criteria of determinations that make a page without a header a policy.
  private static let manyCriteria = 5

  private static func leaves(_ node: CriteriaNode) -> Int {
    node.items.isEmpty ? 1 : node.items.reduce(0) { $0 + leaves($1) }
  }

  /// Whether the text, as manuals of public programs do, says of several services when each is covered.
  private var coversOften: Bool {
    var services: [Set<String>] = []
    for statement in policy.statements
    where statement.determination.flags.contains(.conditional) || goesOn(statement) {
      let words = Set(Self.words(statement.service))
      if !words.isEmpty, services.allSatisfy(words.isDisjoint) { services.append(words) }
    }
    return services.count >= Self.fewestCovered
  }

  /// Whether a sentence goes on behind its determining words.
  private func goesOn(_ statement: PolicyStatement) -> Bool {
    guard let phrase = statement.determination.phrase.span.ranges.last,
      let quote = statement.quote.span.ranges.last
    else { return false }
    return statement.indication != nil || phrase.upperBound + 2 < quote.upperBound
  }

  /// The fewest services covered on a condition that make a page without a header a policy.
  private static let fewestCovered = 3

  /// Whether two determinations or more are about a thing that the title names.
  private var determinesTitle: Bool {
    guard let title = policy.title?.text else { return false }
    let names = Set(Self.words(title))
    return policy.statements.count { !names.isDisjoint(with: Self.words($0.service)) } >= 2
  }

  /// The longer words of a text in lower case, plurals as their singulars.
  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.filter { $0.count >= 5 }.map { word in
      String(word.last == "s" && word.count > 5 ? word.dropLast() : word)
    }
  }

  /// Reads everything else.
  mutating func read() {
    let (references, entries) = ReferenceListReader.references(in: layout, policy: policy.id)
    let passages = PassageReader.passages(in: layout, policy: policy.id, without: entries)
    policy.references = references
    policy.passages = passages.map(\.passage)
    policy.citations = CitationReader.citations(in: passages, layout, references: references)
    (policy.statements, explanations) = StatementReader.statements(
      in: layout, policy: policy.id, documentLines: policy.linesOfBusiness,
      title: policy.title)
    StatementHeadings.add(to: &policy.statements, layout, title: policy.title?.text)
    CriteriaReferral.add(to: &policy.statements, layout)
    HeadlessStatement.takeServices(in: &policy.statements)
    StatementReasons.add(to: &policy.statements, layout)
    policy.citations = LabelCitation.removed(from: policy.citations, policy.statements)
    policy.definitions = DefinitionReader.definitions(in: layout)
    policy.questions = PICOReader.questions(in: layout)
    policy.alternatives = EntryReader.entries(.alternatives, in: layout)
    policy.limitations = EntryReader.entries(.limitations, in: layout)
    policy.literatureSearch = LiteratureSearchReader.search(in: layout)
    policy.codes = CodeReader.codes(in: layout)
    policy.codeGroups = CodeGroupReader.groups(
      in: layout, policy: policy.id, statements: policy.statements)
    policy.studies = StudyReader.studies(
      in: layout, policy: policy.id, passages: passages, citations: policy.citations)
    policy.summaries = SummaryReader.summaries(
      in: layout, policy: policy.id, citations: policy.citations, studies: policy.studies,
      names: serviceNames, documentLines: policy.linesOfBusiness)
    policy.history = HistoryReader.events(in: layout)
    HistoryDates.complete(&policy.dates, from: policy.history)
    explanations =
      HeaderExplanation.explanations(policy, header) + explanations
      + RecordExplanation.explanations(policy)
  }

  /// What the policy calls its services: its title, then its statements' words and lists.
  private var serviceNames: [String] {
    let services = policy.statements.flatMap { [$0.service] + $0.listedServices }
    return (policy.title.map { [$0.text] } ?? []) + services.flatMap(ServiceName.names)
  }

  private static func sections(_ layout: Layout) -> [PolicySection] {
    layout.sections.enumerated().map { index, section in
      // Where a document begins with a heading, the part before it has no words: the heading is its
      // place.
      let next = layout.sections[min(index + 1, layout.sections.count - 1)].heading
      let own = layout.reading.span(section.range)
      return PolicySection(
        kind: section.kind, heading: layout.reading.quote(section.heading).text,
        level: section.level, span: own.ranges.isEmpty ? layout.reading.span(next) : own)
    }
  }
}

/// A file's name without folders and ending.
enum FileStem {
  /// The stem of a path.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
