package import EvidenceModel
import Vocabulary

/// Finds works that report one trial: by its printed name, or as a later report of an earlier one.
///
/// A synthesis never joins, and neither do two trials with different names.
package enum StudyRule {
  /// Returns the studies that several works report, by id.
  package static func studies(_ facts: [WorkFacts]) -> [Study] {
    let reports = facts.filter(isReport)
    var byAuthor: [String: [Int]] = [:]
    for index in reports.indices {
      for author in authors(of: reports[index]) { byAuthor[author, default: []].append(index) }
    }
    let later = reports.compactMap { report -> LaterReport? in
      guard isLaterReport(report) else { return nil }
      let candidates = Set(authors(of: report).flatMap { byAuthor[$0] ?? [] }).sorted()
      return laterReport(report, among: candidates.map { reports[$0] })
    }
    return studies(of: reports.map(TrialReport.init), laterReports: later)
  }

  /// Whether a work reports a study that other works may report too.
  package static func isReport(_ facts: WorkFacts) -> Bool {
    facts.evidence.kind == .study && (isTrial(facts.design) || facts.trialName != nil)
  }

  /// Whether a title says that it reports an earlier trial again.
  package static func isLaterReport(_ facts: WorkFacts) -> Bool { cue(facts) != nil }

  /// The names under which the authors of a report are looked up, each once and in order.
  package static func authors(of facts: WorkFacts) -> [String] { Set(facts.authorKeys).sorted() }

  /// Returns the one earlier trial that a later report goes on from.
  ///
  /// - Parameters:
  ///   - report: A report whose title says that it is a later one.
  ///   - candidates: All reports that share an author with it, in corpus order.
  /// - Returns: The pair; nil where no candidate, or more than one, is the best.
  package static func laterReport(
    _ report: WorkFacts, among candidates: [WorkFacts]
  ) -> LaterReport? {
    guard let cue = cue(report) else { return nil }
    let earlier = candidates.filter { isEarlier($0, than: report) }
    let shared = earlier.map { $0.topicWords.intersection(report.topicWords).count }
    guard let best = shared.max(), best > 0 else { return nil }
    let matches = zip(earlier, shared).filter { $0.1 == best }.map(\.0)
    guard matches.count == 1, let match = matches.first else { return nil }
    return LaterReport(
      later: report.work.id, earlier: match.work.id, reason: reason(report, match, cue: cue))
  }

  /// Returns the studies of reports, by id.
  ///
  /// - Parameters:
  ///   - reports: The reports in corpus order, at least those that have a name or stand in a pair.
  ///   - laterReports: The later reports in corpus order.
  /// - Returns: The studies.
  package static func studies(
    of reports: [TrialReport], laterReports: [LaterReport]
  ) -> [Study] {
    var groups = UnionGroups(count: reports.count)
    var reasons: [Int: String] = [:]
    for (name, members) in namesakes(reports) where members.count > 1 {
      for member in members.dropFirst() { groups.join(members[0], member) }
      reasons[groups.root(members[0])] = "the titles print the same trial name, \(name)"
    }
    let named = reasons.keys.sorted()
    let places = Dictionary(
      reports.indices.map { (reports[$0].work, $0) }, uniquingKeysWith: { first, _ in first })
    for pair in laterReports {
      guard let later = places[pair.later], let earlier = places[pair.earlier],
        groups.root(later) != groups.root(earlier),
        !conflict(groups, reports, later, earlier)
      else { continue }
      groups.join(earlier, later)
      let root = groups.root(earlier)
      reasons[root] = [reasons[root], pair.reason].compactMap { $0 }.joined(separator: "; ")
    }
    let stated = Set(named.map { groups.root($0) })
    return groups.groups().filter { $0.count > 1 }.map { members in
      study(members.map { reports[$0] }, reasons, groups.root(members[0]), stated)
    }.sorted { NaturalOrder.precedes($0.id, $1.id) }
  }

  private static func isTrial(_ design: StudyDesign) -> Bool {
    StudyDesign.clinicalTrial.withSpecialCases.contains(design)
  }

  private static func study(
    _ members: [TrialReport], _ reasons: [Int: String], _ root: Int, _ stated: Set<Int>
  ) -> Study {
    let ordered = members.sorted {
      ($0.issued ?? "9999", $0.work) < ($1.issued ?? "9999", $1.work)
    }
    let first = ordered.first?.work.rawValue ?? ""
    return Study(
      id: "study:" + first, name: ordered.compactMap(\.name).first,
      works: ordered.map(\.work), stated: stated.contains(root), reason: reasons[root] ?? "")
  }

  /// Reports by their trial's name, names in order.
  private static func namesakes(_ reports: [TrialReport]) -> [(String, [Int])] {
    var byName: [String: [Int]] = [:]
    for index in reports.indices {
      if let name = reports[index].name { byName[name.uppercased(), default: []].append(index) }
    }
    return byName.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func isEarlier(_ trial: WorkFacts, than report: WorkFacts) -> Bool {
    guard let first = trial.year, let later = report.year, first < later else { return false }
    let fits = report.design == .clinicalTrial || trial.design == report.design
    return fits && trial.work.id != report.work.id
      && !trial.topicWords.isDisjoint(with: report.topicWords)
  }

  /// Whether joining would bring two trial names together.
  private static func conflict(
    _ groups: UnionGroups, _ reports: [TrialReport], _ left: Int, _ right: Int
  ) -> Bool {
    let name = { (index: Int) in
      groups.members(of: index).compactMap { reports[$0].name?.uppercased() }.first
    }
    guard let one = name(left), let other = name(right) else { return false }
    return one != other
  }

  /// The words of the title that say it reports a trial again.
  private static func cue(_ facts: WorkFacts) -> String? {
    let found = PhraseSearch.found(StudyReportVocabulary.laterReports, in: facts.title)
    guard let range = found.first?.range else { return nil }
    let isCounted =
      range.lowerBound > 0
      && StudyNumberWords.number(facts.title[range.lowerBound - 1].text) != nil
    let start = isCounted ? range.lowerBound - 1 : range.lowerBound
    return facts.title[start..<range.upperBound].map(\.surface).joined(separator: " ")
  }

  private static func reason(_ later: WorkFacts, _ earlier: WorkFacts, cue: String) -> String {
    let authors = later.authorKeys.filter(earlier.authorKeys.contains)
    let names = later.work.item.authors.filter { name in
      guard let family = name.family, let initial = name.given?.first else { return false }
      return authors.contains("\(family.lowercased()) \(initial.lowercased())")
    }.compactMap(\.family)
    let topic = later.topicWords.intersection(earlier.topicWords).sorted().joined(separator: ", ")
    return
      "\(later.shortName) reports “\(cue)” and shares the author \(names.joined(separator: ", "))"
      + " and the words \(topic) with the earlier trial \(earlier.shortName)"
  }
}
