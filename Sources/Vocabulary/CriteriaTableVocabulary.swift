package import EvidenceModel

/// The names of the columns of tables whose rows are indications or services with their criteria.
package enum CriteriaTableVocabulary {
  /// What the rows of a table are named by.
  package enum Subject: Hashable, Sendable { case indication, service }

  /// The names of the column that names the rows, as headings are compared.
  package static let subjects: [String: Subject] = {
    var names: [String: Subject] = [:]
    for noun in indications { names[noun] = .indication }
    for noun in services { names[noun] = .service }
    return names
  }()

  private static let indications = words(
    [
      "indication", "diagnosis", "condition", "disease", "disorder", "disease state", "use",
      "population", "cancer type", "tumor type", "disease or condition", "diagnosis or condition",
      "indication or diagnosis", "diagnosis indication", "indication diagnosis",
      "condition indication", "medical condition",
    ],
    openings: [
      "", "covered ", "clinical ", "fda approved ", "approved ", "patient ", "member ",
      "specific ", "labeled ", "off label ",
    ])

  private static let services = words(
    [
      "drug", "medication", "product", "agent", "procedure", "service", "item", "device", "test",
      "treatment", "drug name", "medication name", "product name", "test name", "brand name",
      "equipment", "equipment item", "therapy", "intervention", "technology", "benefit",
      "type of service", "type of test", "level of care", "type of equipment", "surgery",
    ],
    openings: ["", "covered ", "specific ", "requested ", "target "])

  /// The names of the column that holds the criteria, as headings are compared, with the class that
  /// meeting them names where the name says it.
  package static let criteria: [String: DeterminationClass?] = {
    var names: [String: DeterminationClass?] = [:]
    for name in neutral { names[name] = .some(nil) }
    for name in covering { names[name] = .covered }
    for name in approving { names[name] = .medicallyNecessary }
    return names
  }()

  private static let neutral = [
    "criteria", "requirements", "requirement", "clinical criteria", "specific criteria",
    "indication specific criteria", "criteria for use", "required criteria", "review criteria",
    "selection criteria", "patient selection criteria", "required documentation",
    "documentation required", "documentation requirements", "clinical requirements",
    "criteria requirements", "necessary criteria", "supporting documentation", "criterion",
    "exception criteria", "criteria and documentation",
  ]

  private static let covering = [
    "coverage criteria", "criteria for coverage", "coverage requirements", "covered when",
    "clinical coverage criteria", "conditions of coverage", "conditions for coverage",
    "coverage guidelines", "coverage conditions", "covered if", "when covered",
    "requirements for coverage",
  ]

  private static let approving = [
    "medical necessity criteria", "criteria for medical necessity", "medical necessity",
    "medically necessary when", "medically necessary if", "considered medically necessary when",
    "considered medically necessary if", "medically necessary criteria", "approval criteria",
    "criteria for approval", "prior authorization criteria", "pa criteria",
    "authorization criteria", "criteria for authorization", "authorization requirements",
    "approved when", "approved if", "initial criteria", "initial approval criteria",
    "initial authorization criteria", "clinical criteria for approval", "medically necessary",
    "criteria for prior authorization", "when medically necessary", "approve when", "approve if",
    "clinical criteria for medical necessity", "medical necessity requirements",
  ]

  /// Words of a statement that sends to a table of indications for their criteria.
  package static let pointers = ["table", "chart", "grid"]

  /// Words that name the column of a table that prints codes, as headings are compared.
  package static let codeColumns: Set<String> = [
    "code", "codes", "cpt", "hcpcs", "cdt", "icd", "ndc", "drg",
  ]

  /// What may stand in that column where a service has no code of its own.
  package static let noCodes: Set<String> = [
    "n a", "na", "none", "no code", "no specific code", "unlisted", "tbd", "not applicable",
    "multiple", "various", "see below",
  ]

  /// Each noun with its plural behind each opening.
  private static func words(_ nouns: [String], openings: [String]) -> [String] {
    openings.flatMap { opening in
      nouns.flatMap { [opening + $0, opening + plural($0)] }
    }
  }

  private static func plural(_ noun: String) -> String {
    if noun.hasSuffix("sis") { return noun.dropLast(2) + "es" }
    return noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
  }
}
