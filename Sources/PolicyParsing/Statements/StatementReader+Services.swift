import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Services and indications that stand elsewhere than in the determining sentence.
extension StatementReader {
  /// Gives a statement the service that its subject stands for, where it names none itself.
  mutating func nameService(of statement: inout PolicyStatement, _ builder: StatementBuilder) {
    let service = statement.service
    noteDrug(service, builder)
    if let namedAbove, !service.contains(where: \.isLetter) {
      take(namedAbove, from: "list", for: &statement)
    } else if !service.contains(where: \.isLetter) {
      nameByHeading(&statement)
    } else if isGeneric(service, builder) {
      if let drug = authorizedBefore(builder) {
        take(drug, from: "before", for: &statement)
      } else if let title {
        take(title, from: "title", for: &statement)
      } else if let grantedDrug {
        take(grantedDrug, from: "before", for: &statement)
      }
    } else if !builder.demandsCriteria, opensList(builder) {
      listed = statements.count
    } else if let use = use(service) {
      takeContext(for: &statement)
      if !use.isEmpty { statement.indication = statement.indication ?? use }
    } else if isOfPeople(service) {
      statement.indication = builder.text.text(builder.text.trimmed(builder.finding.subject))
      takeContext(for: &statement)
    } else if ListedNames.areIndications(service) {
      if let named = ListedNames.service(ofIndications: service) {
        statement.service = named
      } else {
        takeContext(for: &statement)
      }
      statement.indication = nil
      unnamed = statements.count
    } else if builder.scope.isOfUses {
      let isList = ServiceReference(service) == .uses
      takeContext(for: &statement)
      if isList { unnamed = statements.count }
    } else if let named = namedBefore(service) {
      take(named, from: "before", for: &statement)
    } else if let reference = ServiceReference(service) {
      resolve(reference, for: &statement, builder)
    } else if SubjectCheck.listsJudged(builder.text, builder.sentence),
      ConditionClause.isBroad(builder.text, builder.scope.service)
    {
      listed = statements.count
    } else if ServiceExamples.open(builder) {
      exemplified = statements.count
    }
  }

  /// Whether a subject says only what is asked for or granted: `the requested drug`, `To be covered`.
  private func isGeneric(_ service: String, _ builder: StatementBuilder) -> Bool {
    let (text, subject) = (builder.text, builder.finding.subject)
    return GrantVocabulary.genericServices.contains(service.lowercased())
      || builder.demandsCriteria
        && GrantVocabulary.purposes.match(
          in: text.lowered, at: subject.lowerBound, before: subject.upperBound)?.range == subject
  }

  /// Keeps the drug of `Coverage of X is recommended in …`, which later grants of a document without a title
  /// are about.
  private mutating func noteDrug(_ service: String, _ builder: StatementBuilder) {
    guard grantedDrug == nil,
      ["determination.grant", "determination.demand"].contains(builder.finding.rule),
      !GrantVocabulary.genericServices.contains(service.lowercased()),
      ServiceReference(service) == nil
    else { return }
    grantedDrug = service
  }

  /// Whether a subject ends in what stands for the items of the list below.
  private func opensList(_ builder: StatementBuilder) -> Bool {
    let subject = builder.text.trimmed(builder.finding.subject)
    return ServiceReference.endsInList(builder.text.text(subject))
  }

  /// What a subject says that names no service but what it is for, `For determining the sex`, or the evidence;
  /// nil for another.
  private func use(_ service: String) -> String? {
    let words = service.lowercased() + " "
    guard let opening = ServiceReferenceVocabulary.noNames.first(where: words.hasPrefix),
      !ServiceReferenceVocabulary.namedOpenings.contains(where: words.hasPrefix)
    else { return nil }
    let leads = words.contains(" the following ")
    return leads || opening.hasPrefix("the ") || words == opening ? "" : service
  }

  /// Whether a subject names people, who are no service: `Members who are younger than 12`.
  private func isOfPeople(_ service: String) -> Bool {
    let words = service.lowercased().split(separator: " ")
    guard let first = words.first, let last = words.last else { return false }
    // `Members with a history of gout are excluded`.
    if words.count > 3 {
      return ScopeVocabulary.people.contains(String(first))
        && ScopeVocabulary.relatives.contains(String(words[1]))
    }
    return ScopeVocabulary.people.contains(String(last))
  }

  /// What `Prior authorization is required for X.` says before a grant in the same paragraph.
  private func authorizedBefore(_ builder: StatementBuilder) -> String? {
    let (text, before) = (builder.text, 0..<builder.sentence.lowerBound)
    guard let last = GrantVocabulary.authorized.matches(in: text.lowered, before).last else {
      return nil
    }
    let rest = last.range.upperBound..<before.upperBound
    let end = [". ", " for ", ";", "("].compactMap { text.first($0, in: rest) }.min()
    let name = StatementScope.withoutStop(text, rest.lowerBound..<(end ?? rest.upperBound))
    return name.isEmpty || name.count > 120 ? nil : text.text(name)
  }

  /// The service of the statement before, where a subject says its noun again: `These injections`.
  private func namedBefore(_ service: String) -> String? {
    let words = service.lowercased().split(separator: " ").map(String.init)
    guard words.count == 2, ServiceReferenceVocabulary.pointing.contains(words[0]),
      let last = statements.last, last.section == section
    else { return nil }
    let noun = Self.stem(words[1])
    let names = last.service.lowercased().split { !$0.isLetter }.map { Self.stem(String($0)) }
    return names.contains(noun) ? last.service : nil
  }

  /// A noun without its plural.
  private static func stem(_ word: String) -> String {
    word.count > 4 && word.last == "s" ? String(word.dropLast()) : word
  }

  private mutating func resolve(
    _ reference: ServiceReference, for statement: inout PolicyStatement,
    _ builder: StatementBuilder
  ) {
    switch reference {
    case .list:
      if let names = namedBehindColon(builder) {
        take(names, from: "list", for: &statement)
      } else if !builder.demandsCriteria {
        listed = statements.count
      }
    case .uses:
      takeContext(for: &statement)
      unnamed = statements.count
    case .before:
      // What a pronoun stands for is looked for where the whole paragraph is known.
      guard !DeterminationVocabulary.pronouns.contains(statement.service.lowercased()) else {
        return
      }
      takeContext(for: &statement)
    }
  }

  /// Below a heading that names it, a sentence without a subject speaks of the heading's service.
  private mutating func nameByHeading(_ statement: inout PolicyStatement) {
    let heading = layout.sections[section].heading
    if let name = NarrowingHeading(heading, in: layout.reading), !name.isOfApproval {
      take(name.name, from: "heading", for: &statement)
    } else {
      take(title ?? layout.reading.clean(heading).text, from: "title", for: &statement)
    }
  }

  /// Gives a statement the service that the statements of its section are about, where it is one, else
  /// the document's, else the last one.
  private mutating func takeContext(for statement: inout PolicyStatement, before end: Int? = nil) {
    let statements = statements.prefix(end ?? statements.count)
    let own = statements.filter { $0.section == section }.map(\.service)
    let names = Set(own.map { $0.lowercased() })
    if let only = own.last, names.count == 1 {
      take(only, from: "before", for: &statement)
    } else if let title {
      take(title, from: "title", for: &statement)
    } else if let last = statements.last?.service {
      take(last, from: "before", for: &statement)
    }
  }

  /// Names a service and notes from where it is known.
  private mutating func take(
    _ service: String, from place: String, for statement: inout PolicyStatement
  ) {
    let service = place == "title" ? namedInTitle(service) : service
    statement.service = service
    bases.append(
      Explanation(
        rule: "service." + place, text: service,
        span: place == "title" ? titleSpan ?? statement.quote.span : statement.quote.span))
  }

  /// Names a statement by the list that hangs on it, where its subject stands for the list.
  mutating func name(_ index: Int, by items: [String], at span: SourceSpan) {
    if unnamed == index, let names = ListedNames.indications(items) {
      statements[index].indication = names
    }
    if listed == index, let uses = ListedNames.uses(items) {
      var statement = statements[index]
      takeContext(for: &statement, before: index)
      statement.indication = uses
      statements[index] = statement
    } else if listed == index, let names = ListedNames.services(items) {
      statements[index].service = names
      statements[index].determination.flags.append(.listed)
      bases.append(Explanation(rule: "service.list", text: names, span: span))
    }
    if exemplified == index, ListedNames.uses(items) == nil {
      statements[index].determination.flags.append(.listed)
    }
  }

  /// Names the last statement by a list whose items determine themselves.
  mutating func nameByItems(_ forest: [ListNode]) {
    guard let last = statements.indices.last else { return }
    name(last, by: forest.map { layout.text($0.block).text }, at: statements[last].quote.span)
  }

  /// The words before an order name the condition, not the service: `Plaque Psoriasis. Approve if …`.
  mutating func takeConditionFromName() {
    let last = statements.count - 1
    let name = statements[last].service
    guard name != title, let drug = title.map(namedInTitle) ?? grantedDrug
    else { return }
    statements[last].service = drug
    statements[last].indication = name
  }

  /// The service of a statement before that the title names among other words: `Knee Frames` of `Joints –
  /// Knee Frames Prior Authorization Policy`.
  func namedInTitle(_ title: String) -> String {
    let words = " " + title.lowercased() + " "
    let named = statements.lazy.map(\.service).first { service in
      service.count >= Self.shortestName && service.count < title.count
        && words.contains(" " + service.lowercased() + " ")
    }
    return named ?? title
  }

  /// The fewest letters of a service that a title may name.
  private static let shortestName = 4

  /// Below `When X is covered` an item names an indication of X, not a service.
  mutating func takeServiceFromHeading() {
    guard let service = layout.sections[section].status?.service else { return }
    let last = statements.count - 1
    let item = statements[last].service
    guard !item.lowercased().contains(service.lowercased()) else { return }
    statements[last].service = service
    statements[last].indication = item
  }
}
