/// The words of subjects that speak of services as a class, as definitions do, and not of one service.
extension DeterminationVocabulary {
  /// Heads of a subject that speak of services as a class: such a sentence defines.
  package static let classHeads = PhraseTable<Void>([
    "services", "service", "any service", "all services", "a service or supply",
    "a service or procedure", "technologies", "technology", "items",
    "health care services", "healthcare services", "items and services", "items or services",
    "a service", "a technology", "a procedure or service", "procedures or services",
    "services or supplies", "services and supplies", "a treatment or procedure",
    "treatments or procedures",
    "a health care service", "services and procedures", "procedures and services",
    "an intervention", "interventions", "a drug or device", "drugs, devices or services",
    "drug, device, treatment or procedure", "a drug, device, treatment or procedure",
  ])

  /// Openings of what claims are for that is no service by name.
  package static let claimedOpenings = [
    "these ", "this ", "such ", "the ", "any ", "all ", "supplies", "payment", "codes", "cpt",
    "hcpcs", "reimbursement", "patients", "dates",
  ]

  /// Nouns of which two or more in a row are such a head, too: `any device, supply or procedure`.
  package static let classMembers = PhraseTable<Void>([
    "device", "devices", "medical device", "medical devices", "treatment", "treatments",
    "medical treatment", "medical treatments", "supply", "supplies", "medical supply", "procedure",
    "procedures", "medical procedure", "service", "services", "medical service", "drug", "drugs",
    "prescription drug", "medication", "equipment", "facility", "test", "tests", "testing",
    "technology", "technologies", "health care service", "healthcare service", "item", "items",
    "biological product", "biologic", "therapy", "therapies", "product", "products",
  ])

  /// What parts them.
  package static let classJoiners = PhraseTable<Void>([
    ", or", ", and", ",", "or", "and", "and/or", "/",
  ])

  /// What follows such a head in a definition.
  package static let classRelatives = PhraseTable<Void>([
    "that", "which", "meeting", "whose", ", including", ", such as", "not meeting", "for which",
    "is considered",
    "when", "if",
    "are considered", "is deemed", "may be considered", "provided",
  ])
}
