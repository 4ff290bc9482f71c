import EvidenceModel
import Vocabulary

/// The conditions that the headings of a policy's sections name.
///
/// Where headings beside one another name determined conditions, the others beside them name conditions, too: what
/// stands below them is on these, though no determination prints them.
enum ConditionHeadings {
  /// How many headings beside one another must name different determined conditions.
  private static let fewest = 3

  /// The conditions by section.
  ///
  /// - Parameters:
  ///   - sections: The sections of the policy.
  ///   - conditions: The conditions of its determinations.
  ///   - services: Words that name its services.
  /// - Returns: The conditions that each section's heading names.
  static func conditions(
    of sections: [PolicySection], among conditions: Set<DeterminedCondition>, services: Set<String>
  ) -> [Set<DeterminedCondition>] {
    var named = sections.map { section in
      let words = Set(WordScanner.words(of: section.heading).map(\.text))
      return conditions.filter { $0.isNamed(in: words) }
    }
    for rank in ranks(sections) {
      let told = rank.reduce(into: Set<DeterminedCondition>()) { $0.formUnion(named[$1]) }
      guard rank.count(where: { !named[$0].isEmpty }) >= fewest, told.count >= fewest else {
        continue
      }
      for index in rank where named[index].isEmpty {
        let words = PopulationScope(sections[index].heading).condition.subtracting(services)
          .subtracting(ServiceVocabulary.partsOfEvidence)
        if !words.isEmpty { named[index] = [DeterminedCondition(words: words)] }
      }
    }
    return named
  }

  /// The sections of evidence that stand beside one another: of one level below one heading.
  private static func ranks(_ sections: [PolicySection]) -> [[Int]] {
    var ranks: [[Int]] = []
    var open: [Int: Int] = [:]
    for (index, section) in sections.enumerated() {
      open = open.filter { $0.key <= section.level }
      guard section.kind == .evidence, section.level > 1, !ServiceHeading.namesBody(section.heading)
      else {
        continue
      }
      if let rank = open[section.level] {
        ranks[rank].append(index)
      } else {
        open[section.level] = ranks.count
        ranks.append([index])
      }
    }
    return ranks
  }
}
