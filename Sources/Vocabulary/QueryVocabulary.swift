package import EvidenceModel

/// The words with which people ask, as opposed to the words that policies use.
package enum QueryVocabulary {
  /// Words that carry no topic: articles, prepositions, auxiliary verbs and the words of questions.
  package static let emptyWords: [String] = [
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "can",
    "consider", "considered", "considers", "could", "deem", "deemed", "did", "do", "does", "for",
    "from", "had", "has", "have", "how", "in", "into", "is", "it", "its", "me", "my", "no", "of",
    "on", "or", "our", "please", "policy", "policies", "reason", "reasons", "should", "show", "so",
    "still", "tell", "that", "the", "their", "them", "these", "they", "this", "to", "was", "we",
    "were", "what", "when", "where", "which", "who", "whose", "why", "will", "with", "without",
    "would", "you", "your",
  ]

  /// What a person means who says that a service is denied or not covered: in a policy's own terms
  /// any of these leads to that.
  private static let adverse: [DeterminationClass] = [
    .notCovered, .investigational, .notMedicallyNecessary, .cosmetic,
  ]

  /// How people name determinations, longest first.
  package static let determinations: [(words: [String], classes: [DeterminationClass])] = [
    (["not", "medically", "necessary"], [.notMedicallyNecessary]),
    (["not", "necessary"], [.notMedicallyNecessary]),
    (["medically", "necessary"], [.medicallyNecessary]),
    (["medically", "unnecessary"], [.notMedicallyNecessary]),
    (["not", "covered"], adverse),
    (["not", "paid"], adverse),
    (["investigational"], [.investigational]),
    (["experimental"], [.investigational]),
    (["unproven"], [.investigational]),
    (["excluded"], [.notCovered]),
    (["denied"], adverse),
    (["deny"], adverse),
    (["denies"], adverse),
    (["denial"], adverse),
    (["refused"], adverse),
    (["covered"], [.medicallyNecessary, .covered]),
    (["necessary"], [.medicallyNecessary]),
    (["cosmetic"], [.cosmetic]),
  ]

  /// Words of a question about a determination that name no service: they ask for its criteria, its
  /// grounds or its coverage, which every answer shows.
  package static let determinationWords: Set<String> = [
    "allow", "allowed", "approval", "approve", "approved", "authorization", "authorize",
    "authorized",
    "basis", "cover", "coverage", "covers", "criteria", "criterion", "decision", "determination",
    "determinations", "determine", "determined", "eligible", "evidence", "given", "indications",
    "justification", "limit", "limits", "member", "members", "need", "needed", "often", "patient",
    "patients", "pay", "pays", "position", "preauthorization", "precertification", "prior",
    "qualify", "rationale", "require", "required",
    "requirement", "requirements", "requires", "stance",
  ]

  /// How people name lines of business, longest first; Medicare alone means Original Medicare's
  /// rules and Medicare Advantage's, because members of both call it so.
  package static let linesOfBusiness: [(words: [String], values: [LineOfBusinessValue])] = [
    (["federal", "employee", "program"], [.federalEmployee]),
    (["federal", "employees"], [.federalEmployee]),
    (["federal", "employee"], [.federalEmployee]),
    (["medicare", "advantage"], [.medicareAdvantage]),
    (["medicare", "part", "c"], [.medicareAdvantage]),
    (["dual", "eligible"], [.dualEligible]),
    (["commercial"], [.commercial]),
    (["medicaid"], [.medicaid]),
    (["medicare"], [.medicare, .medicareAdvantage]),
    (["marketplace"], [.exchange]),
    (["exchange"], [.exchange]),
    (["fep"], [.federalEmployee]),
    (["chip"], [.childHealth]),
  ]
}
