import EvidenceModel
import Vocabulary

/// Finds works that report one trial: by its printed name, or as a later report of an earlier one.
///
/// A synthesis never joins, and neither do two trials with different names.
enum StudyRule {
  /// Returns the studies that several works report, by id.
  static func studies(_ facts: [WorkFacts]) -> [Study] {
    let reports = facts.filter {
      $0.evidence.kind == .study && (isTrial($0.design) || $0.trialName != nil)
    }
    var groups = UnionGroups(count: reports.count)
    var reasons: [Int: String] = [:]
    for (name, members) in namesakes(reports) where members.count > 1 {
      for member in members.dropFirst() { groups.join(members[0], member) }
      reasons[groups.root(members[0])] = "the titles print the same trial name, \(name)"
    }
    let named = reasons.keys.sorted()
    for pair in laterReports(reports) where groups.root(pair.later) != groups.root(pair.earlier) {
      if conflict(groups, reports, pair.later, pair.earlier) { continue }
      groups.join(pair.earlier, pair.later)
      let root = groups.root(pair.earlier)
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
    _ members: [WorkFacts], _ reasons: [Int: String], _ root: Int, _ stated: Set<Int>
  ) -> Study {
    let ordered = members.sorted {
      ($0.work.item.issued?.iso ?? "9999", $0.work.id) < (
        $1.work.item.issued?.iso ?? "9999", $1.work.id
      )
    }
    let first = ordered.first?.work.id.rawValue ?? ""
    return Study(
      id: "study:" + first, name: ordered.compactMap(\.trialName).first,
      works: ordered.map(\.work.id), stated: stated.contains(root), reason: reasons[root] ?? "")
  }

  /// Reports by their trial's name, names in order.
  private static func namesakes(_ reports: [WorkFacts]) -> [(String, [Int])] {
    var byName: [String: [Int]] = [:]
    for index in reports.indices {
      if let name = reports[index].trialName {
        byName[name.uppercased(), default: []].append(index)
      }
    }
    return byName.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private struct Pair {
    var later: Int
    var earlier: Int
    var reason: String
  }

  /// Later reports with the one earlier trial that they go on from.
  private static func laterReports(_ reports: [WorkFacts]) -> [Pair] {
    var byAuthor: [String: [Int]] = [:]
    for index in reports.indices {
      for author in Set(reports[index].authorKeys) { byAuthor[author, default: []].append(index) }
    }
    return reports.indices.compactMap { index in
      guard let cue = cue(reports[index]) else { return nil }
      let candidates = Set(reports[index].authorKeys.flatMap { byAuthor[$0] ?? [] }).sorted()
      let earlier = candidates.filter { isEarlier(reports[$0], than: reports[index]) }
      let shared = earlier.map {
        reports[$0].topicWords.intersection(reports[index].topicWords).count
      }
      guard let best = shared.max(), best > 0 else { return nil }
      let matches = zip(earlier, shared).filter { $0.1 == best }.map(\.0)
      guard matches.count == 1, let match = matches.first else { return nil }
      return Pair(
        later: index, earlier: match, reason: reason(reports[index], reports[match], cue: cue))
    }
  }

  private static func isEarlier(_ trial: WorkFacts, than report: WorkFacts) -> Bool {
    guard let first = trial.year, let later = report.year, first < later else { return false }
    let fits = report.design == .clinicalTrial || trial.design == report.design
    return fits && trial.work.id != report.work.id
      && !trial.topicWords.isDisjoint(with: report.topicWords)
  }

  /// Whether joining would bring two trial names together.
  private static func conflict(
    _ groups: UnionGroups, _ reports: [WorkFacts], _ left: Int, _ right: Int
  ) -> Bool {
    let name = { (index: Int) in
      groups.members(of: index).compactMap { reports[$0].trialName?.uppercased() }.first
    }
    guard let one = name(left), let other = name(right) else { return false }
    return one != other
  }

  /// The words of the title that say it reports a trial again.
  private static func cue(_ facts: WorkFacts) -> String? {
    for phrase in StudyReportVocabulary.laterReports {
      if let range = PhraseSearch.first(phrase, in: facts.title) {
        let start =
          range.lowerBound > 0
            && StudyNumberWords.number(
              facts.title[range.lowerBound - 1].text) != nil
          ? range.lowerBound - 1 : range.lowerBound
        return facts.title[start..<range.upperBound].map(\.surface).joined(separator: " ")
      }
    }
    return nil
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
