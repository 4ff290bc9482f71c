import EvidenceLinking
package import EvidenceModel
import Vocabulary

/// Finds authors' conclusions that point the other way than the determination.
package enum ConclusionAgainstDeterminationRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "conclusion-against-determination", severity: .note,
    title: "Authors of cited works conclude the other way than the determination.",
    what: """
      The document reports that authors concluded for the service ("safe and effective") and denies \
      it, or against it and grants it. Shown, not judged: authors often conclude more than their \
      design allows. A sentence with a word of doubt is left out. Where a document has several \
      services, the sentence has to name the one.
      """,
    why: """
      The member's physician will quote these sentences; the policy should say why they do not \
      decide.
      """,
    source: """
      29 CFR 2560.503-1(h)(2)(iv) (an appeal takes all evidence submitted into account).
      """,
    example: """
      "The authors concluded that X is safe and effective." and "X is considered investigational".
      """)

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let conclusions = conclusions(in: policy)
    guard !conclusions.isEmpty else { return [] }
    let isSingle = oneService(policy.policy.statements)
    return policy.policy.statements.compactMap { statement in
      let isAdverse = StatementReading.isAdverse(statement)
      guard isAdverse || StatementReading.isFavourable(statement),
        !StatementItems.isResidual(statement)
      else { return nil }
      let against = conclusions.filter { quote in
        let tokens = Token.tokens(of: quote.text)
        return (isAdverse ? speaksFor(tokens) : speaksAgainst(tokens))
          && (isSingle || names(statement, tokens))
      }
      return against.isEmpty ? nil : finding(policy, statement, against)
    }
  }

  /// What the document reports of authors' conclusions, in its order.
  private static func conclusions(in policy: ReviewedPolicy) -> [Quotation] {
    var seen: Set<WorkID> = []
    let records = policy.document.references.compactMap { reference -> EvidenceRecord? in
      guard let record = policy.record(of: reference.text.id), seen.insert(record.id).inserted
      else {
        return nil
      }
      return record
    }
    return records.flatMap(\.conclusions)
      .filter { $0.span.file == policy.policy.file.path }
      .sorted { $0.span.start < $1.span.start }
  }

  private static func oneService(_ statements: [PolicyStatement]) -> Bool {
    guard let first = statements.first else { return false }
    let names = ServiceNames(first.service)
    return statements.allSatisfy { ServiceNames($0.service).shareService(with: names) }
  }

  private static func speaksFor(_ tokens: [Token]) -> Bool {
    CheckVocabulary.favourableConclusions.contains { tokens.contains(words: $0) }
      && !tokens.contains { CheckVocabulary.hedges.contains($0.text) }
  }

  private static func speaksAgainst(_ tokens: [Token]) -> Bool {
    CheckVocabulary.adverseConclusions.contains { tokens.contains(words: $0) }
  }

  private static func names(_ statement: PolicyStatement, _ tokens: [Token]) -> Bool {
    let words = Set(tokens.map { ConditionWords.folded($0.text) })
    return ServiceNames(statement.service).names.contains {
      Set($0.map(ConditionWords.folded)).isSubset(of: words)
    }
  }

  private static func finding(
    _ policy: ReviewedPolicy, _ statement: PolicyStatement, _ against: [Quotation]
  ) -> CheckFinding {
    let direction = StatementReading.isAdverse(statement) ? "for" : "against"
    return finding(
      policy, statement.id.rawValue,
      message: "authors of "
        + counted(against.count, "cited work conclude", "cited works conclude")
        + " \(direction) the service, and the statement determines "
        + "“\(statement.determination.phrase.text)” (shown, not judged)",
      expected: "why these conclusions do not decide", found: against[0].text,
      quotes: [statement.quote] + against)
  }
}
