/// The words by which a determining sentence says what it judges, and for whom and what.
package enum ScopeVocabulary {
  /// Openings of a clause before the service that says why or since when something holds: `Based upon our
  /// criteria, nerve cooling is …`.
  package static let premises = PhraseTable<Void>([
    "due to", "because of", "based on", "based upon", "according to", "per", "given", "effective",
    "as of", "in accordance with", "pursuant to", "in light of", "in view of", "beginning",
    "starting", "following review of", "after review of", "in general", "currently", "generally",
    "at this time", "in addition to", "except as", "unless otherwise", "since", "although", "while",
    "because", "as indicated", "as noted", "as stated", "along with", "in general", "once",
    "subject to",
  ])

  /// What joins a service to the clause before it, from which its determination follows: `Crowns are normal,
  /// so repeat films are not covered`.
  package static let conclusions = [
    ", so ", "; so ", ", therefore, ", "; therefore, ", "; therefore ", ", thus ", "; thus, ",
    "; thus ", "; hence ", "; consequently, ", "; accordingly, ", ", and therefore ",
    " and as such, ", ", as such, ", "; as such, ",
  ]

  /// What an authority says before it names the service: `CMS has determined that …`.
  package static let attributions = PhraseTable<Void>([
    "determined that", "determines that", "concluded that", "concludes that", "finds that",
    "found that", "the position that", "position is that", "the opinion that", "believes that",
  ])

  /// Openings of a condition in a subject; true where the words belong to what it says.
  package static let conditionOpenings = PhraseTable<Bool>(
    [("for", false)]
      + (populations + settings + roles + purposes + uses + clauses).map { ($0, true) })

  /// Words of people before which `in` names for whom a service is.
  private static let populations =
    [
      "patients", "patient", "individuals", "individual", "members", "member", "adults", "adult",
      "children", "persons", "people", "women", "men", "infants", "newborns", "neonates",
      "adolescents", "females", "males", "subjects", "beneficiaries", "recipients", "enrollees",
      "pediatric", "pregnant", "asymptomatic", "symptomatic", "those", "candidates", "newly",
      "select", "selected", "a patient", "an individual", "a member", "critically ill",
      "hospitalized", "postmenopausal", "premenopausal", "appropriately selected",
      "carefully selected", "certain patients", "cases", "the following",
    ].map { "in " + $0 } + ["among"]

  /// Nouns of what a service is done in.
  private static let settings =
    [
      "treatment", "management", "diagnosis", "evaluation", "assessment", "detection",
      "prevention", "screening", "monitoring", "setting", "absence", "presence", "context",
      "workup", "work-up", "care", "surveillance", "staging", "prognosis", "prediction",
      "identification", "selection", "initial management", "initial treatment",
      "routine evaluation", "initial evaluation", "clinical management",
    ].flatMap { ["in the " + $0, "in " + $0] }
    + ["in all other", "in any other", "in other", "under any", "under all"]

  /// What a service is used as.
  private static let roles = [
    "as a", "as an", "as the", "as part of", "as monotherapy", "as treatment", "as adjunctive",
    "as adjuvant", "as initial", "as first-line", "as first line", "as second-line",
    "as primary", "as maintenance",
  ]

  /// Indications that only lead to a list.
  package static let listedBelow: Set<String> = Set(
    ["conditions", "indications", "diagnoses", "circumstances", "situations"].flatMap { noun in
      ["the ", "", "any of the "].flatMap { opening in
        [opening + noun + " listed below", opening + noun + " below"]
      }
    })

  /// Openings of a clause between commas that concedes something of a service.
  package static let concessions = [", although ", ", though ", ", even though ", ", while "]

  /// Those of them that say what a thing is, and for what it is only where nothing else does.
  package static let weakRoles = PhraseTable<Void>(
    ["technique", "method", "means", "alternative", "component"].flatMap { noun in
      ["as a " + noun, "as an " + noun]
    })

  /// Verbs that say to what end it is used.
  private static let purposes =
    [
      "treat", "diagnose", "evaluate", "assess", "monitor", "predict", "guide", "manage", "improve",
      "determine", "detect", "prevent", "reduce", "screen", "identify", "relieve", "correct",
      "control", "aid", "assist", "enhance", "facilitate", "select", "confirm", "rule out",
      "distinguish", "differentiate", "measure", "estimate", "achieve", "alter", "inform",
      "establish", "help", "support", "alleviate", "minimize", "maintain", "restore",
    ].flatMap { ["to \($0)", "solely to \($0)", "primarily to \($0)", "only to \($0)"] }

  /// How it is said to be used.
  private static let uses = [
    "used to", "used for", "used in", "used as", "used solely", "used primarily", "performed to",
    "performed for", "performed solely", "performed primarily", "performed as", "done to",
    "done for", "done solely", "prescribed for", "provided for", "administered for", "ordered for",
    "intended for", "intended to", "solely for", "primarily for", "utilized for", "utilized to",
  ]

  /// Clauses that say on what condition.
  private static let clauses = [
    "when", "if", "unless", "who", "not meeting", "that does not meet", "that do not meet",
    "which does not meet", "which do not meet", "that meet any of the following",
    "that meet all of the following", "that meet the following", "meeting any of", "meeting all",
    "meeting the following", "meeting one of", "meeting either", "other than for", "except for",
    "except when",
    "except as", "only when", "only if", "only for", "outside of the above", "outside the above",
    "outside of these", "outside these", "outside of the criteria", "outside the criteria",
    "contingent on", "contingent upon",
  ]

  /// Words behind which `for` names no condition: they are said of it themselves.
  package static let beforeFor: Set<String> = [
    "necessary", "required", "needed", "indicated", "approved", "cleared", "clearance",
    "available", "eligible", "responsible", "criteria", "authorization", "charges", "charge",
    "coverage", "payment", "fee", "fees", "request", "requests", "approval", "need", "used",
    "candidate", "candidates", "except", "than", "visits", "sessions", "indications", "indication",
    "code", "codes",
  ]

  /// Words before a clause that includes a use and sets no condition.
  package static let includingWords = [" including", " even", " whether"]

  /// Openings of what the words behind a determination say of for whom or on what condition it holds.
  package static let conditionStarts = PhraseTable<Void>(
    roles + [
      "for", "in", "when", "if", "only", "among", "unless", "except", "where", "during", "after",
      "following", "prior to", "before", "solely", "on", "who", "outside", "while", "provided",
      "other than", "to be used", "used", "performed", "utilized",
      "prescribed", "requested", "ordered", "not meeting", "that does not meet",
      "that do not meet", "as long as", "so long as", "once",
    ])

  /// What opens with the same words and says something else.
  package static let otherStarts = [
    "in accordance", "in addition", "in order", "in full", "in part", "for reimbursement",
    "for payment", "for coverage", "as a benefit", "as a covered", "on a case", "for dates",
    "in this policy", "for claims", "for services", "once per", "once every", "once in",
    "as a matter", "in that ", "as an exception", "on the basis",
  ]

  /// What is granted to whom: `is limited to adults with gout`.
  package static let limitedPeople = PhraseTable<Void>(
    populations.filter { $0.hasPrefix("in ") }.map { "to" + $0.dropFirst(2) })

  /// What `as` names that is how something is paid and not what it is used as.
  package static let benefits: Set<String> = ["benefit", "benefits", "expense", "expenses"]

  /// Openings with `as` that name a cause.
  package static let causes = ["as the result", "as a result"]

  /// Openings of a clause that says behind a comma why something holds.
  package static let reasonOpenings = PhraseTable<Void>([
    "as the", "as this", "as these", "as it", "as they", "as there", "as such", "as its",
    "as their", "as no", "since the", "since this", "since these", "since it", "since they",
  ])

  /// Nouns of a reason whose `for` says of what they are.
  package static let risks: Set<String> = ["risk", "risks", "potential", "concern", "concerns"]

  /// Verbs that make some words a clause.
  package static let finiteVerbs = PhraseTable<Void>([
    "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "can", "may", "will",
    "cannot", "would",
  ])

  /// Purposes behind a determination: `is considered investigational to treat gout`.
  package static let purposeStarts = PhraseTable<Void>(purposes)

  /// What opens a condition's clause.
  package static let clauseOpenings = PhraseTable<Void>([
    "when", "if", "unless", "provided", "only when", "only if", "only", "where", "once", "until",
    "except", "as long as", "so long as",
  ])

  /// Clauses that say for what a service is used rather than what must hold.
  package static let usedClauses = PhraseTable<Void>(
    ["when", "if"].flatMap { opening in
      [
        "used", "performed", "provided", "prescribed", "done", "utilized", "ordered", "given",
        "administered", "furnished", "proposed", "requested",
      ].flatMap { verb in ["", "it is ", "they are "].map { "\(opening) \($0)\(verb)" } }
    })

  /// What parts such a clause from the list that it leads to.
  package static let leadVerbs = PhraseTable<Void>([
    "and meet", "and meets", "who meet", "who meets", "that meet", "that meets", "meeting",
    "and all", "and any", "and one", "with any", "with all", "with one", "who have", "and has",
    "and have", "and 1", "and at least",
  ])

  /// Words that say how many of a list must hold.
  package static let countingWords: Set<String> = [
    "all", "any", "one", "two", "three", "both", "either", "each", "of", "or", "more", "at",
    "least", "1", "2", "3", "(1)", "(2)", "(3)", "when", "if", "who", "meet", "meets", "have",
    "has",
  ]

  /// Openings behind which a determination names its payer: `is covered under Medicare for …`.
  package static let payers = ["under ", "by ", "dme ", "durable medical equipment "]

  /// The most words before such a noun behind `in`: `in obtunded or comatose individuals`.
  package static let reachOfPeople = 5
  /// The most bytes of `in` with these words and the noun.
  package static let longestPeople = 90

  /// Nouns of people that may stand behind `in`.
  package static let peopleNouns = people.union([
    "adults", "children", "infants", "women", "men", "adolescents", "neonates", "newborns",
    "patient", "individual", "member", "subjects", "couples", "females", "males", "candidates",
  ])

  /// Nouns of people; a subject that ends in one names no service.
  package static let people: Set<String> = [
    "beneficiaries", "patients", "members", "individuals", "enrollees", "recipients", "persons",
    "clients", "people",
  ]

  /// What opens what is said of people behind such a noun.
  package static let relatives: Set<String> = ["who", "that", "with", "without", "whose", "having"]

  /// Those of them that part it from people or a purpose named before.
  package static let laterClauses = PhraseTable<Void>([
    "when", "if", "unless", "provided", "only when", "only if", "as long as", "so long as",
  ])

  /// What ends an indication: the lead of a list of examples.
  package static let indicationEnds = PhraseTable<Void>([
    "including but not limited to", "including, but not limited to", "including but limited to",
    "including, but not limited,", "including:", "such as:", "as well as the following",
    "including (but not limited to)", "which include", "to include", "including the following",
    "include", "includes",
    "including any of the following", "not limited to",
  ])

  /// What opens brackets at its end that speak of the list or point elsewhere.
  package static let notes = PhraseTable<Void>([
    "not all", "not an all", "this list", "list not", "list is", "see", "refer", "as listed",
    "as defined", "as described", "as noted", "unless otherwise",
  ])

  /// What makes a noun of uses an indication: `all other indications`.
  package static let wholes: Set<String> = ["all", "any", "other", "every"]

  /// Clauses that say nothing besides that criteria hold.
  package static let emptyClauses = PhraseTable<Void>([
    "when indicated", "when medically indicated", "when clinically indicated", "as indicated",
    "when it is determined to be", "when they are determined to be", "when determined to be",
    "when medically necessary", "if medically necessary", "if indicated", "where indicated",
    "when considered", "when deemed", "if determined to be", "if it is determined to be",
    "if they are determined to be", "when it is medically necessary",
    "when they are medically necessary",
    "when they are considered", "if it meets", "when it meets", "when they meet",
    "if they meet", "if deemed", "if considered", "if not specifically", "if not otherwise",
    "when benefits", "if benefits", "when coverage", "if coverage", "when a benefit",
    "if a benefit", "when a covered benefit", "if a covered benefit", "when prior authorization is",
    "if prior authorization is", "when authorization is", "if authorization is",
  ])

  /// What such criteria are, and how it is said that they hold.
  package static let criteriaNouns = PhraseTable<Void>([
    "criteria", "criterion", "requirements", "conditions", "guidelines", "indications",
  ])
  package static let metWords = PhraseTable<Void>([
    "met", "satisfied", "fulfilled", "apply", "exist", "exists", "are present", "is present",
  ])

  /// The most words of such a clause whose verb is that of the list it leads to: `when general criteria above`.
  package static let shortClause = 5

  /// Words with which no indication ends: what they lead to stands in the list below.
  package static let danglingWords: Set<String> = [
    "with", "who", "have", "has", "that", "of", "and", "or", "the", "for", "in", "to", "when",
    "included", "if", "are", "is", "as", "any", "all", "one", "either", "both", "at", "least", "by",
    "on",
    "a", "an", "following", "including", "meet", "meets", "meeting", "which", "from", "under",
    "based", "upon",
    "only", "other", "than", "also", "where", "such", "but",
  ]

  /// Words at the end of a service's name that belong to what stood behind it.
  package static let openEnds: Set<String> = [
    "including", "up", "to", "such", "or", "and", "once", "twice", "only", "with", "of", "by",
    "than", "solely", "primarily", "recommended", "intended",
  ]

  /// Nouns behind a term that judges, before the condition: `a medically appropriate therapy in gout`.
  package static let judgedNouns: Set<String> = [
    "therapy", "treatment", "treatments", "procedure", "procedures", "service", "services",
    "option",
    "options", "intervention", "interventions", "test", "tests", "technique",
  ]

  /// Words that by themselves are no indication: they name for whom or what any service is.
  package static let emptyIndications: Set<String> = [
    "patients", "patient", "individuals", "individual", "members", "member", "persons", "people",
    "treatment", "evaluation", "management", "diagnosis", "use", "uses", "indications",
    "indication", "conditions", "purposes", "purpose", "situations", "circumstances",
    "enrollees", "members/enrollees", "beneficiaries", "recipients", "cases", "certain",
    "selected", "select", "assessment", "coverage", "those", "customers", "them", "it", "follows",
    "clients", "subjects", "appropriate", "treating", "appropriately", "therapy", "initial",
    "quantities", "amounts",
  ]

  /// Nouns too broad to name a service by themselves: what a `for` behind them says belongs to the name.
  package static let broadHeads: Set<String> = [
    "testing", "test", "tests", "treatment", "treatments", "therapy", "therapies", "surgery",
    "surgeries", "procedure", "procedures", "service", "services", "device", "devices", "drug",
    "drugs", "medication", "medications", "product", "products", "system", "systems", "equipment",
    "supply", "supplies", "injection", "injections", "screening", "imaging", "monitoring",
    "evaluation", "evaluations", "assessment", "analysis", "panel", "panels", "assay", "assays",
    "pump", "pumps", "item", "items", "technique", "techniques", "intervention", "interventions",
    "method", "methods", "technology", "technologies", "training", "programs", "program",
    "measurement", "examination", "management", "care", "operation", "operations", "visits",
    "biomarkers", "biomarker", "studies", "options", "option", "accessories", "accessory",
    "sequencing", "prophylaxis", "rehabilitation",
  ]

  /// Nouns of tests, of which `for` says what they look for: `Mutation analysis for a familial variant`.
  package static let testHeads: Set<String> = [
    "testing", "test", "tests", "analysis", "screening", "diagnosis", "re-testing", "retesting",
    "assay", "assays", "genotyping", "sequencing", "profiling", "measurement", "panel", "panels",
    "evaluation", "array",
  ]

  /// What `for` says behind any noun of whom and to what end: no part of a name.
  package static let peopleAndPurposes = PhraseTable<Void>([
    "individuals", "patients", "members", "adults", "children", "women", "men", "persons",
    "people", "those", "infants", "beneficiaries", "enrollees", "recipients", "an individual",
    "a patient", "a member", "the treatment", "treatment", "the diagnosis", "the evaluation",
    "evaluation", "the management", "management", "the assessment", "assessment", "the detection",
    "the prevention", "the purpose", "the purposes", "purposes", "use", "all", "any", "the routine",
    "routine", "the initial", "initial", "diagnosing", "detecting", "evaluating", "monitoring",
    "treating", "predicting", "determining", "assessing", "guiding", "diagnosis", "detection",
    "prevention", "the following", "other", "adult", "pediatric", "asymptomatic", "symptomatic",
    "the monitoring", "the screening", "the prediction", "the selection", "each", "every",
  ])

  /// Words beside such a noun that tell it from no other.
  package static let broadModifiers: Set<String> = [
    "a", "an", "the", "any", "all", "other", "genetic", "molecular", "laboratory", "diagnostic",
    "surgical", "nonsurgical", "medical", "clinical", "routine", "initial", "repeat",
    "additional", "certain", "new", "specific", "various", "and", "or", "of", "use", "drug",
    "outpatient", "inpatient", "home", "pharmacologic", "non-surgical", "germline", "somatic",
    "targeted", "biomarker", "serum", "blood", "invasive", "noninvasive", "non-invasive",
    "minimally", "further", "simultaneous", "concurrent", "related", "preventive", "adjunctive",
    "gene", "tumor", "multigene", "dna", "predictive", "prenatal", "preconception",
    "presymptomatic", "professional", "in-vitro", "annual", "point-of-care", "first", "second",
    "subsequent", "software",
    "surgery",
  ]

  /// What ends a service's name where a limit of number or time follows.
  package static let limits = PhraseTable<Void>([
    "once per", "once every", "once in", "twice per", "per year", "per calendar", "per lifetime",
    "per tooth", "per limb", "per day", "per week", "per month", "per member", "per benefit",
    "no more than", "not more than", "no more frequently than", "one per", "two per",
    "one time per", "every", "within a", "at this time", "at the present time",
    "to plan limitations",
  ])

  /// Words of a stretch of time: numbers, what is counted, and what stands beside them.
  package static let spanNumbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve",
  ]
  package static let spanUnits: Set<String> = [
    "day", "days", "night", "nights", "week", "weeks", "month", "months", "year", "years", "hour",
    "hours", "visit", "visits", "session", "sessions", "treatment", "treatments",
  ]
  package static let amountWords: Set<String> = [
    "up", "to", "a", "maximum", "of", "no", "not", "more", "than", "total", "the", "first", "for",
  ]
  package static let measures: Set<String> = [
    "ounces", "ounce", "grams", "gram", "milliliters", "ml", "liters", "pounds", "cans", "calories",
    "units", "miles", "trips", "items", "milligrams", "mg", "mcg", "percent",
  ]
  package static let spanWords: Set<String> = [
    "a", "an", "the", "initial", "additional", "further", "first", "second", "up", "to", "or",
    "more", "than", "no", "not", "at", "least", "period", "maximum", "minimum", "total", "of",
    "course", "trial", "per", "consecutive", "calendar", "and", "term", "duration", "lasting",
  ]

  /// Headings of sections that texts without lines set before a name.
  package static let gluedHeadings = PhraseTable<Void>([
    "limitations", "exclusions", "limitations/exclusions", "limitations and exclusions",
    "exclusions and limitations", "exclusions/limitations", "coverage rationale", "criteria",
    "coverage criteria", "clinical criteria", "indications", "guidelines", "policy guidelines",
    "policy statement", "not covered", "restrictions", "contraindications", "background",
    "position statement", "coverage limitations", "medical necessity criteria",
    "indications for coverage", "coverage guidelines", "clinical indications", "non-covered",
    "coverage policy", "coverage position", "benefit limitations", "policy criteria",
    "limitations of coverage", "coverage statement", "coverage determination", "considerations",
  ])

  /// Numbers that open a limited service: `one steel crown per tooth`.
  package static let limitNumbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "1", "2", "3", "4", "5", "6",
  ]
}
