import EvidenceLinking
package import EvidenceModel
import Vocabulary

/// Finds statements outside what their section says it is about.
package enum SectionScopeExceededRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "section-scope-exceeded", severity: .warning,
    title: "A section says that it is about one service only and determines another.",
    what: """
      A sentence such as "The following only addresses X" opens a section, and a statement behind it \
      in the same section is on a service of which the sentence holds no word.
      """,
    why: """
      The sentence sends the reader elsewhere for what it does not address, and elsewhere another \
      determination may stand.
      """,
    source: "29 CFR 2560.503-1(g)(1)(ii) (the specific provision on which a decision rests).",
    example: "\"This section only applies to knee braces.\" … \"Wrist braces are not covered.\"")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let limits = policy.policy.passages.flatMap { passage in
      ReviewedPolicy.sentences(of: passage).filter(isLimit)
    }
    guard !limits.isEmpty else { return [] }
    return policy.policy.statements.compactMap { statement in
      let limit = limits.last {
        $0.passage.section == statement.section
          && $0.passage.quote.span.start <= statement.quote.span.start
      }
      guard let limit, exceeds(statement, limit) else { return nil }
      return finding(
        policy, statement.id.rawValue,
        message: "the section says “\(limit.text)”, and determines “\(statement.service)”",
        expected: "statements on what the section addresses", found: statement.service,
        quotes: [statement.quote, limit.quote])
    }
  }

  private static func isLimit(_ sentence: PolicySentence) -> Bool {
    guard
      CheckVocabulary.scopeOpeners.contains(where: { opening in
        sentence.tokens.first(of: opening) == 0
      })
    else { return false }
    return CheckVocabulary.limiters.contains { sentence.tokens.contains(words: $0) }
  }

  private static func exceeds(_ statement: PolicyStatement, _ limit: PolicySentence) -> Bool {
    let names = ServiceNames(statement.service).names
    let words = Set(limit.tokens.map { ConditionWords.folded($0.text) })
    return !names.isEmpty
      && names.allSatisfy { name in words.isDisjoint(with: name.map(ConditionWords.folded)) }
  }
}
