package import EvidenceModel

/// Compares two editions of a policy as policies.
package enum PolicyDiff {
  /// What differs; a pure function of the two editions.
  package static func compare(_ old: Edition, _ new: Edition) -> DiffAnswer {
    var answer = DiffAnswer(
      old: DiffEdition(heading: old.policy.heading, file: old.policy.file.path),
      new: DiffEdition(heading: new.policy.heading, file: new.policy.file.path))
    answer.facts = FactComparison.compare(old.policy, new.policy)
    let matches = StatementMatcher.matches(old.policy.statements, new.policy.statements)
    (answer.statements, answer.keptStatements) = StatementComparison.compare(
      old.policy.statements, new.policy.statements, matches)
    (answer.references, answer.keptReferences) = ReferenceComparison.compare(old, new)
    answer.addedCodes = FactComparison.codes(in: new.policy, butNotIn: old.policy)
    answer.removedCodes = FactComparison.codes(in: old.policy, butNotIn: new.policy)
    answer.summaries = SummaryComparison.compare(old.policy.summaries, new.policy.summaries)
    answer.evidence = EvidenceComparison.compare(old, new, matches)
    (answer.prose, answer.movedSentences) = ProseComparison.compare(old.policy, new.policy)
    answer.history = FactComparison.history(old.policy, new.policy)
    answer.notes = notes(old.policy, new.policy)
    answer.proposal = HistoryProposer.proposal(answer, old, new)
    return answer
  }

  /// What keeps the comparison from being one of an earlier with a later edition of one policy.
  private static func notes(_ old: Policy, _ new: Policy) -> [String] {
    var notes: [String] = []
    if let one = old.edition, let other = new.edition, other < one {
      notes.append("the edition named as new (\(other)) is earlier than the old one (\(one))")
    }
    let names = [old, new].map { Set([$0.id.rawValue] + $0.aliases) }
    let words = [old, new].map { ComparableText.words($0.title?.text ?? "") }
    if names[0].isDisjoint(with: names[1]), ComparableText.likeness(words[0], words[1]) < 0.5 {
      notes.append("the two have neither number nor title in common: they may be two policies")
    }
    return notes
  }
}
