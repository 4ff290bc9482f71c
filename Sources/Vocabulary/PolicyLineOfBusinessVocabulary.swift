import EvidenceModel

/// What payers call their lines of business.
package enum PolicyLineOfBusinessVocabulary {
  /// Names with the line they mean, in lower case.
  static let names: [(phrase: String, meaning: LineOfBusinessValue)] = [
    ("medicare advantage", .medicareAdvantage), ("medicare advantage plans", .medicareAdvantage),
    ("medicare advantage members", .medicareAdvantage), ("medicare hmo blue", .medicareAdvantage),
    ("medicare hmo", .medicareAdvantage), ("medicare ppo", .medicareAdvantage),
    ("medicare ppo blue", .medicareAdvantage),
    ("blue advantage", .medicareAdvantage), ("ma plans", .medicareAdvantage),
    ("medicare part c", .medicareAdvantage), ("medicare advantage hmo", .medicareAdvantage),
    ("medicare", .medicare), ("original medicare", .medicare), ("traditional medicare", .medicare),
    ("medicare part a", .medicare), ("medicare part b", .medicare), ("medicare part d", .medicare),
    ("commercial", .commercial), ("commercial plans", .commercial),
    ("commercial members", .commercial),
    ("managed care (hmo and pos)", .commercial), ("commercial products", .commercial),
    ("fully insured", .commercial), ("self-funded", .commercial), ("employer group", .commercial),
    ("hmo", .commercial), ("ppo", .commercial), ("indemnity", .commercial),
    ("medicaid", .medicaid), ("medicaid plans", .medicaid), ("managed medicaid", .medicaid),
    ("medi-cal", .medicaid), ("community plan", .medicaid), ("quest integration", .medicaid),
    ("masshealth", .medicaid), ("badgercare plus", .medicaid), ("state medicaid", .medicaid),
    ("exchange", .exchange), ("marketplace", .exchange), ("individual exchange", .exchange),
    ("health insurance marketplace", .exchange), ("qualified health plans", .exchange),
    ("aca", .exchange), ("individual and family plans", .exchange),
    ("individual marketplace", .exchange), ("him", .exchange),
    ("fep", .federalEmployee), ("federal employee program", .federalEmployee),
    ("federal employee health benefits", .federalEmployee), ("fehb", .federalEmployee),
    ("service benefit plan", .federalEmployee),
    ("federal employees health benefits", .federalEmployee),
    ("dual eligible", .dualEligible), ("d-snp", .dualEligible), ("dsnp", .dualEligible),
    ("dual special needs", .dualEligible), ("medicare-medicaid plan", .dualEligible),
    ("dual eligible special needs plan", .dualEligible),
    ("dual eligible special needs plans", .dualEligible),
    ("medicare-medicaid", .dualEligible), ("mmp", .dualEligible),
    ("chip", .childHealth), ("child health plus", .childHealth),
    ("children's health insurance program", .childHealth), ("chip perinate", .childHealth),
  ]

  /// Words that a heading may have besides the names of lines.
  package static let headingFillers: Set<String> = [
    "plans", "plan", "members", "member", "and", "for", "products", "product", "only", "policy",
    "coverage", "criteria", "lines", "line", "of", "business", "the", "blue", "hmo", "ppo", "pos",
    "determination", "determinations", "information", "indemnity", "managed", "care", "policies",
    "statement", "bluesm", "sm", "applicable", "to", "advantage", "guidelines", "or", "medical",
    "x",
  ]

  /// Phrases by which a sentence says to which line the document applies.
  package static let applications = PhraseTable<Void>([
    "this policy applies to", "this policy applies only to", "this document applies to",
    "this medical policy applies to", "policy is applicable to", "applies only to",
    "this guideline applies to", "this protocol applies to", "this policy applies",
    "this clinical policy applies to", "this coverage policy applies to",
    "this bulletin applies to",
  ])
}
