package import EvidenceModel

/// The words with which people ask, as opposed to the words that policies use.
package enum QueryVocabulary {
  /// Words that carry no topic: articles, prepositions, auxiliary verbs and the words of questions.
  package static let emptyWords: Set<String> = [
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "being", "by", "can",
    "consider", "considered", "considers", "could", "deem", "deemed", "did", "do", "does", "for",
    "from", "had", "has", "have", "how", "in", "into", "is", "it", "its", "me", "my", "no", "of",
    "on", "or", "our", "please", "policy", "policies", "reason", "reasons", "should", "show", "so",
    "still", "tell", "that", "the", "their", "them", "these", "they", "this", "to", "was", "we",
    "were", "what", "when", "where", "which", "who", "whose", "why", "will", "with", "without",
    "would", "you", "your",
  ]

  /// How people name determinations, longest first.
  package static let determinations: [(words: [String], classes: [DeterminationClass])] = [
    (["not", "medically", "necessary"], [.notMedicallyNecessary]),
    (["not", "necessary"], [.notMedicallyNecessary]),
    (["medically", "necessary"], [.medicallyNecessary]),
    (["medically", "unnecessary"], [.notMedicallyNecessary]),
    (["not", "covered"], [.notCovered]),
    (["not", "paid"], [.notCovered]),
    (["investigational"], [.investigational]),
    (["experimental"], [.investigational]),
    (["unproven"], [.investigational]),
    (["excluded"], [.notCovered]),
    (["denied"], [.investigational, .notMedicallyNecessary, .notCovered, .cosmetic]),
    (["covered"], [.medicallyNecessary, .covered]),
    (["necessary"], [.medicallyNecessary]),
    (["cosmetic"], [.cosmetic]),
  ]

  /// How people name lines of business, longest first.
  package static let linesOfBusiness: [(words: [String], value: LineOfBusinessValue)] = [
    (["federal", "employee", "program"], .federalEmployee),
    (["federal", "employees"], .federalEmployee),
    (["federal", "employee"], .federalEmployee),
    (["medicare", "advantage"], .medicareAdvantage),
    (["medicare", "part", "c"], .medicareAdvantage),
    (["dual", "eligible"], .dualEligible),
    (["commercial"], .commercial),
    (["medicaid"], .medicaid),
    (["medicare"], .medicare),
    (["marketplace"], .exchange),
    (["exchange"], .exchange),
    (["fep"], .federalEmployee),
    (["chip"], .childHealth),
  ]
}
