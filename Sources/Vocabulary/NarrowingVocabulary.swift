/// Words of headings above statements that narrow nothing.
package enum NarrowingVocabulary {
  /// Words of which headings are made that name a part of a policy and no condition, population or service.
  package static let partWords: Set<String> = [
    "note", "notes", "general", "specific", "diagnosis", "disease", "condition",
    "special", "related", "topic", "version", "reconstructive", "cosmetic",
    "additional", "other", "criteria", "criterion", "requirements", "requirement", "guidelines",
    "guideline", "guidance", "documentation", "updates", "update", "commercial", "exclusions",
    "exclusion", "limitations", "limitation", "frequency", "exceptions", "approval",
    "authorization",
    "coverage", "policy", "statement", "statements", "position", "clinical", "medical", "necessity",
    "indications", "indication", "and", "or", "of", "for", "the", "with", "to", "tests", "services",
    "procedures", "considerations", "information", "rationale", "determination", "appendix", "part",
    "section", "table", "step", "overview", "summary", "required",
    "standard", "standards", "review", "prior", "codes", "covered", "indicators",
    "replaces", "ii", "iii", "iv", "vi", "vii", "viii", "recommended", "plan", "study",
  ]

  /// Words of headings of approval that say whether use begins or goes on.
  package static let stages = ["initial", "continu", "renew", "reauth", "re-auth", "extension"]

  /// Words beside them in headings that name a stage and nothing else: `Continuation Therapy`.
  package static let stageWords: Set<String> = [
    "therapy", "treatment", "use", "authorization", "criteria", "approval", "coverage", "request",
    "requests", "of", "for", "prior", "evaluation",
  ]

  /// Openings of lines of codes, which are no headings.
  package static let codeOpenings = ["cpt ", "hcpcs ", "icd-", "icd ", "cdt ", "drg "]
}
