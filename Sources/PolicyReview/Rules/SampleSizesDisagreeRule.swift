package import EvidenceModel
import Vocabulary

/// Finds groups that are more than the whole, or that miss it by little.
package enum SampleSizesDisagreeRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "sample-sizes-disagree", severity: .warning,
    title: "The sizes of groups do not sum to the total.",
    what: """
      A sentence gives the number of all people and, behind it, those of two or more groups (n = …), \
      which sum to more or less than all by no more than a tenth. Groups that are off by more may be some \
      of several, or one group counted at several times, and are no finding; rows of tables are none \
      either. Studies counted by design that are more than the studies counted in all are found too.
      """,
    why: "A number is wrong, and whoever checks the sum stops believing the others.",
    source: "CONSORT 2010, item 13a (numbers of participants in each group are accounted for).",
    example: "\"A trial of 120 people: drug (n = 62) or placebo (n = 61)\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let sentences = policy.sentences(in: [.evidence, .background, .positionStatements, .other])
    return sentences.compactMap { sentence in
      guard let sizes = GroupSizes(sentence.tokens), sizes.disagree else { return nil }
      let sum = sizes.groups.reduce(0, +)
      return finding(
        policy, sentence.passage.id.rawValue,
        message: "groups of \(listed(sizes.groups.map(String.init))) sum to \(sum), and "
          + "\(sizes.total) are counted in all",
        expected: "\(sizes.total)", found: "\(sum)", quotes: [sentence.quote])
    }
  }
}

/// A total and the groups behind it, as one sentence counts them.
struct GroupSizes {
  /// The number of all.
  var total: Int
  /// The numbers of the groups.
  var groups: [Int]

  /// Whether the groups are more or less than the whole by no more than a tenth.
  var disagree: Bool {
    let difference = abs(groups.reduce(0, +) - total)
    return difference > 0 && difference * 10 <= total
  }

  /// Words between a whole and its parts: `studies (n = 861) of fractures (n = 664)`.
  private static let partitives: Set<String> = [
    "of", ":", "including", "comprising", "with", "into",
  ]

  /// Reads `243 people … (n = 204) … (n = 39)`, where the total stands before the groups.
  init?(_ tokens: [Token]) {
    guard !tokens.contains(where: { $0.text == "|" }) else { return nil }
    let sizes = tokens.indices.compactMap { index -> (place: Int, count: Int)? in
      guard tokens[index].text == "n", index + 2 < tokens.count, tokens[index + 1].text == "=",
        let count = tokens[index + 2].count
      else { return nil }
      return (index, count)
    }
    guard let first = sizes.first, sizes.count > 1 else { return nil }
    if let people = Self.people(tokens[..<first.place]) {
      self.init(total: people, groups: sizes.map(\.count))
    } else {
      let between = tokens[first.place..<sizes[1].place]
      guard between.contains(where: { Self.partitives.contains($0.text) }) else { return nil }
      self.init(total: first.count, groups: sizes.dropFirst().map(\.count))
    }
    // Groups of groups, or groups that are no parts, cannot be told from the numbers alone.
    guard groups.count > 1, groups.count < 5, groups.allSatisfy({ $0 < total && $0 > 0 }) else {
      return nil
    }
  }

  private init(total: Int, groups: [Int]) {
    self.total = total
    self.groups = groups
  }

  /// The number before "people", "patients" and the like: the one number of people there.
  private static func people(_ tokens: ArraySlice<Token>) -> Int? {
    let found = tokens.indices.compactMap { index -> Int? in
      guard let count = tokens[index].count, count > 1 else { return nil }
      let reach = tokens[index + 1..<min(tokens.endIndex, index + 3)]
      let counts = reach.contains {
        StudyAnalysisWords.people.contains(ConditionWords.folded($0.text))
      }
      return counts ? count : nil
    }
    return found.count == 1 ? found.first : nil
  }
}
