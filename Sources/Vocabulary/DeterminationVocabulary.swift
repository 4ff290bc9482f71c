package import EvidenceModel

/// The words that determine coverage, and the frames that make a determination of them.
///
/// A word such as "investigational" determines nothing by itself: it needs a frame ("is
/// considered …", "considers … to be …"). Terms and frames are kept apart so that they combine.
package enum DeterminationVocabulary {
  /// Words that may join a subject to a term.
  package static let copulas = PhraseTable<Void>(
    [
      "is", "are", "is(are)", "is (are)", "are (is)", "is/are", "must be considered",
      "must also be considered", "remain", "remains", "continue to be", "continues to be",
      "has been determined", "have been determined", "constitute", "constitutes", "will deny as",
      "deny as",
    ] + modal([""] + modalAdverbs) + denying)

  /// Copulas that deny what follows.
  package static let denyingCopulas = PhraseTable<Void>(denying)

  private static let denying =
    ContractionVocabulary.expanded(
      [
        "cannot be", "cannot generally be", "does not constitute", "do not constitute",
        "does not become", "do not become",
      ]
        + modal([" not", " never", " no longer"]))
    + ContractionVocabulary.expanded(["is not", "are not"]).filter { !$0.hasSuffix(" not") }

  private static let modalAdverbs = [
    " also", " only", " still", " generally", " typically", " usually", " normally", " always",
    " therefore", " however",
  ]

  private static func modal(_ ends: [String]) -> [String] {
    ["may", "can", "will", "shall", "would", "should"].flatMap { verb in
      ends.map { verb + $0 + " be" }
    }
  }

  /// Copulas that determine only with a word such as `considered`: what has been experimental is past.
  package static let perfects = PhraseTable<Void>(
    ContractionVocabulary.expanded(
      ["has", "have"].flatMap { verb in
        ["", " not", " also", " now", " generally"].map { verb + $0 + " been" }
      }))

  /// Those of them that say only how something stays.
  package static let enduring = PhraseTable<Void>([
    "remain", "remains", "continue to be", "continues to be",
  ])

  /// Those of them that oblige: what must be considered necessary to be covered is not determined.
  package static let obliging = PhraseTable<Void>(["must be considered", "must also be considered"])

  /// Openings of a residual subject before `of`: `All other uses of X are …`.
  package static let residues = [
    "all other uses", "all other applications", "all other indications", "any other use",
    "any other uses", "any other application", "any other indication", "other uses",
    "other applications", "other indications",
  ]

  /// Terms that determine at the head of a sentence without subject and verb: `Covered when …`.
  package static let ellipses: Set<String> = ["covered", "not covered"]

  /// Terms that do so in a whole sentence that a stop ends.
  package static let endedEllipses: Set<String> = [
    "medically necessary", "not medically necessary", "investigational",
    "experimental and investigational", "experimental/investigational", "not covered", "covered",
  ]

  /// What stands behind them then.
  package static let ellipsisConditions = PhraseTable<Void>([
    "when", "if", "only when", "only if", "only for", "for any of the following",
    "for either of the following", "for the following", "for all of the following", "unless",
    "as medically necessary when", "in the following", "in any of the following",
    "under the following", "under any of the following",
  ])

  /// What stands behind them that says of whom they are or what is treated.
  package static let ellipsisPeople = PhraseTable<Void>(
    [
      "treatment of", "the treatment of", "members", "patients", "individuals", "beneficiaries",
      "adults", "children", "those", "women", "recipients",
    ].map { "for " + $0 })

  /// The fewest words of such a line that no stop ends and that is no heading.
  package static let longEllipsis = 7

  /// Openings before a term that leave its subject to the heading.
  package static let ellipsisOpenings: Set<String> = [
    "considered ", "also considered ", "may be ", "will be ", "can be ", "may be considered ",
    "is considered ", "are considered ", "is ", "are ",
  ]

  /// What stands behind the term then.
  package static let ellipsisUses = PhraseTable<Void>(["for", "as", "to", "when", "if", "in"])

  /// Openings of a clause that goes on behind a semicolon and is no item of a list.
  package static let adversatives = ["however", "therefore", "thus", "otherwise", "but "]

  /// What opens a second verb of the same plan behind what the first one has for its object: `covers X but does
  /// not cover Y`.
  package static let adversativeVerbs = ContractionVocabulary.expanded(
    [
      "but do ", "but do not ", "but does ", "but does not ", "but may ", "but may not ",
      "but will ", "but will not ", "but not ", "but cover ", "but covers ", "but can ",
    ]
  ).flatMap { [" " + $0, ", " + $0] }

  /// Words that deny a subject by standing before it: `No further treatment is covered`.
  package static let denyingDeterminer = "no "

  /// The word that denies two of them: `Neither X nor Y is covered`.
  package static let denyingPair = "neither "

  /// What such a word counts and does not deny: `No more than two units are covered`.
  package static let countingWords = PhraseTable<Void>([
    "more", "fewer", "less", "later", "longer", "earlier", "sooner", "greater",
  ])

  /// Verbs in a clause by which that clause is whole before the sentence's own verb comes.
  package static let clauseVerbs = [" will ", " would ", " can "]

  /// Words that only go before another name, so that a term behind them judges nothing.
  package static let prepositions = [
    " for", " of", " with", " to", " for a", " for an", " of a", " of an",
  ]

  /// Terms too common to determine anything unless the frame says "considered".
  package static let weakTerms: Set<String> = [
    "clinically proven", "proven", "established", "not established", "not proven", "a benefit",
  ]

  /// Terms that determine only where criteria or indications follow (`is appropriate when ALL of the
  /// following …`), and those of benefits, which determine at the end of a sentence.
  package static let leadTerms = PhraseTable<DeterminationClass>(
    rows(
      .medicallyNecessary,
      ["necessary", "appropriate", "warranted"] + clinical)
      + rows(
        .notMedicallyNecessary,
        [
          "not necessary", "not appropriate", "inappropriate", "not warranted",
        ] + clinical.map { "not " + $0 }) + rows(.covered, [eligible]) + BenefitVocabulary.closing)

  /// The lead term that is also said of people, who are then no service.
  package static let eligible = "eligible"

  /// Last words of a subject that is eligible and no service.
  package static let eligiblePeople: Set<String> = ScopeVocabulary.peopleNouns.union([
    "you", "who", "they", "he", "she", "it", "provider", "providers", "hospital", "hospitals",
    "facility", "facilities", "employee", "employees", "dependent", "dependents", "child",
    "claim", "claims", "plan", "plans", "state", "states", "family", "families",
  ])

  /// Those of them that determine before any condition: `is clinically appropriate when used for …`.
  package static let strongLeads = Set(clinical + clinical.map { "not " + $0 })

  private static let clinical = [
    "clinically appropriate", "clinically indicated", "clinically necessary",
  ]

  /// Whose benefit a service is: `is a benefit of the plan`.
  package static let benefitOwners = ["medicaid", "medicare", "plan", "program", "contract"]

  /// Fillers that give a weak term its weight: `considered`, `deemed to be`, `classified as`.
  package static let weights = PhraseTable<Void>(weighing)

  private static let weighing: [String] =
    judged.flatMap { [$0, $0 + " as", $0 + " to be"] }
    + ["found to be", "held to be", "felt to be", "treated as", "recognized as"]

  private static let judged = [
    "considered", "deemed", "regarded", "determined", "classified", "categorized", "viewed",
    "designated", "judged",
  ]

  /// The word to which texts whose words run together glue a term.
  package static let gluedWeight = "considered"

  /// How a sentence opens that denies doing something, what stands there before the term, and what it denies:
  /// `It is not medically necessary to perform X`.
  package static let impersonal = "it is "
  package static let impersonalFillers: Set<String> = [
    "considered", "deemed", "not", "generally", "also", "therefore", "usually", "typically",
  ]
  package static let impersonalVerbs = PhraseTable<Void>(
    [
      "perform", "use", "provide", "administer", "order", "obtain", "prescribe", "do", "continue",
      "repeat", "conduct", "add",
    ].map { "to " + $0 })

  /// What makes examples of a list before its colon.
  package static let exampleLeads: Set<String> = [
    "but are not limited to", "but is not limited to", "but not limited to",
    "but are not limited to the following", "but not limited to the following",
    "but are not limited to any of the following",
  ]

  /// Adjectives between what a plan considers and the term.
  package static let praises = ["equally", "clinically", ""].flatMap { degree in
    ["acceptable", "appropriate"].map { (degree.isEmpty ? " an " : " \(degree) ") + $0 }
  }.flatMap { praise in
    praise.hasPrefix(" an ")
      ? [praise] : [" an" + praise, " a" + praise, praise]
  }

  /// Words that may stand between a copula and its term.
  package static let fillers = PhraseTable<Void>(
    weighing + [
      "to be", "as",
      "a", "an", "also", "generally", "typically", "therefore", "otherwise", "both", "currently",
      "thus", "either", "only", "always", "usually", "hereby",
      "still", "the", "being", "denied as", "denied as being",
      "clinically", "each", "likewise", "certified as", "supported as",
      "reconstructive and", "reconstructive, and", "prohibited and", "excluded and",
      "contraindicated and", "contraindicated, and", "contraindicated or",
      "contraindicated and therefore", "contraindicated, and therefore",
      "contraindicated and, therefore", "contraindicated, and, therefore", "expected to be",
    ])

  /// Negations between a copula and its term.
  package static let negations = PhraseTable<Void>([
    "not", "never", "no longer", "neither", "rarely", "seldom",
  ])

  /// Verbs of a plan that judges: `X considers SERVICE TERM`.
  static let judging: [(phrase: String, meaning: Bool)] =
    [("consider", true)] + judgingPerfects
    + ["consider", "deem", "regard", "view"].flatMap { judges($0, $0 + "s") }
    + formal.flatMap { judges($0.base, $0.third) }

  private static let judgingPerfects: [(phrase: String, meaning: Bool)] = {
    let verbs = ["considered", "deemed", "determined", "found"]
    let granting = verbs.flatMap { ["has " + $0, "have " + $0] }
    let denying = verbs.flatMap { ["has not " + $0, "have not " + $0] }
    return granting.map { ($0, true) }
      + ContractionVocabulary.expanded(denying).map { ($0, false) }
  }()

  /// Those of them that mean something else unless `as` or `to be` stands before the term: a drug that
  /// treats a disease judges nothing.
  package static let formalVerbs = PhraseTable<Void>(
    formal.flatMap { [$0.base, $0.third] } + ["found"])

  private static let formal: [(base: String, third: String)] = [
    ("classify", "classifies"), ("categorize", "categorizes"), ("designate", "designates"),
    ("treat", "treats"), ("find", "finds"),
  ]

  private static func judges(_ base: String, _ third: String) -> [(phrase: String, meaning: Bool)] {
    let denials = ["does not ", "do not ", "will not ", "cannot "].map { $0 + base }
    return [(third, true), ("will " + base, true)]
      + ContractionVocabulary.expanded(denials).map { ($0, false) }
  }

  /// What may join two terms of one determination.
  package static let joiners: Set<String> = [
    "/", "and", "or", "nor", ",", ", and", ", or", "&", "and, therefore,", "and therefore",
    "; therefore,",
    "and therefore,", ", and therefore, is", "and therefore, is", "and therefore, are",
    "and therefore, not considered", "; and therefore", "; and, therefore,", "; and therefore,",
    ", and therefore,", ", therefore,", "and, therefore", "and thus", ", and therefore", "and/or",
    ", and/or", "and is", "and are", "and is considered", "and are considered", "and, thus,",
    "and is therefore", "and are therefore", "and, therefore, is", "and therefore is",
    "and therefore are", ", and is therefore", "and, therefore, are", ", is", "as well as",
    ", and is", ", and are", "and not considered", "(", "and is, therefore,", "- and",
    "and therefore considered", "and, therefore, may be", "and therefore may be",
    "and may, therefore, be", "and, therefore, considered", "and may be", "and will be", "and as",
    "and are considered to be",
    ", and, therefore,", ", and, therefore, is", ", and, therefore, are", ", and thus",
    ", and thus,",
    ", thus,", ", and thus is", ", and thus are", "and considered", ", and considered",
    "and deemed", "and therefore considered to be", "and considered to be", ", and therefore, is",
    "and, as such, is", "and, as such, are", "and as such are", "and as such is",
    "and, as such,", "and as such,", "and is therefore considered",
    "and are therefore considered",
  ]

  /// Words that open the verb of a second term: `… and, therefore, will not be covered`.
  package static let conjunctions = [
    ",", "and ", "and, ", "or ", "therefore ", "therefore,", "thus ", "thus,", "hence ", "also ",
  ]

  /// Verbs that determine below a heading that names indications, and nowhere else: a drug's label has
  /// the same words.
  package static let indicating = PhraseTable<DeterminationClass>(
    rows(
      .medicallyNecessary,
      [
        "is indicated", "are indicated", "can be indicated", "may be indicated",
        "is also indicated", "is reasonable", "are reasonable", "may be reasonable",
      ])
      + rows(
        .notMedicallyNecessary,
        ["is not indicated", "are not indicated", "is not reasonable", "are not reasonable"]))

  /// Those of them that determine anywhere before a condition or a list: `may be indicated when …`.
  package static let indicatedLeads = PhraseTable<DeterminationClass>(
    rows(
      .medicallyNecessary,
      ["is", "are", "may be", "can be", "is also", "are also", "may also be"].map {
        $0 + " indicated"
      })
      + rows(.notMedicallyNecessary, ["is not indicated", "are not indicated"]))

  /// Verbs that determine only before the criteria on which they hold: `may be considered if the following
  /// criteria are met`.
  package static let consideredLeads = PhraseTable<DeterminationClass>(
    rows(.medicallyNecessary, ["may be considered", "can be considered", "will be considered"]))

  /// Verbs that determine only before the cases in which they hold: `may be used as the first line of
  /// treatment in the following clinical scenarios`.
  package static let firstLineLeads = PhraseTable<DeterminationClass>(
    rows(
      .medicallyNecessary,
      [
        "the first line of treatment", "a first line of treatment", "first line treatment",
        "first-line treatment", "the first line of therapy", "first-line therapy",
      ].map { "may be used as " + $0 }))

  /// What such cases are called.
  package static let casesOfUse = [
    " scenarios", " indications", " conditions", " situations", " circumstances", " cases",
    " clinical",
  ]

  /// What stands between such a verb and its list: `for 1 or more of the following`.
  package static let leadWords: Set<String> = [
    "for", "in", "the", "any", "all", "one", "1", "or", "more", "of", "either", "both", "each",
    "two", "2", "at", "least", "a", "patient", "patients", "individual", "individuals", "member",
    "members", "with", "who", "have", "has", "treatment", "evaluation",
  ]

  /// Words of tests and procedures, of which a policy says below any heading that they are indicated.
  package static let procedures: Set<String> = [
    "testing", "test", "tests", "imaging", "surgery", "repair", "mri", "ct", "scan", "scans",
    "sequencing", "panel", "panels", "biopsy", "implantation", "replacement", "ultrasound",
    "stimulation", "angiography", "arthroscopy", "fusion", "endoscopy", "radiography", "injection",
    "injections", "ablation", "catheterization", "tomography", "echocardiography",
    "echocardiogram", "radiograph", "radiographs", "scintigraphy", "polysomnography",
    "colonoscopy", "bronchoscopy", "electromyography", "arthrography", "resection", "excision",
    "transplantation", "revascularization", "debridement",
  ]

  /// What no label of a drug says behind it: `is indicated only if other drugs have failed`.
  package static let indicatedConditions = PhraseTable<Void>(["only if", "only when"])

  /// What follows such a verb.
  package static let indicated = PhraseTable<Void>([
    "in", "for", "when", "if", "as", "to", ",", "only if", "only when",
  ])

  /// Last words of labels before a status that name no service.
  package static let statusLabels: Set<String> = [
    "status", "determination", "decision", "coverage", "policy", "note", "class", "category",
    "position", "conclusion", "terms", "term", "definition", "criteria", "code", "codes", "type",
    "benefit", "medicare", "medicaid", "plans", "commercial", "products", "members", "title",
  ]

  /// What refuses coverage in a description, too.
  package static let refusedBenefits = PhraseTable<Void>([
    "a covered benefit", "not eligible for coverage", "covered benefits", "a benefit",
    "eligible for coverage", "excluded from coverage",
  ])

  /// Openings of the only sentences that determine in a description: what is left over, and what is
  /// listed there.
  package static let descriptionOpenings = [
    "all other indications", "all other uses", "any other indication", "any other use",
    "all indications not", "the indications below", "indications other than", "other indications",
    "the following indications are", "uses other than",
  ]

  /// What joins a determination to a second one about the same service that explains it.
  package static let explaining = PhraseTable<Void>([
    "because it is", "because they are", "because it is considered", "because they are considered",
    "as it is", "as they are", "as it is considered", "as they are considered",
    "since it is considered",
    "since they are considered", "because such use is", "because this is",
    "because their use is considered", "because its use is considered",
    "when it is determined to be", "when they are determined to be", "when determined to be",
    "as", "when it is", "when they are", "and is", "and are", "because each is considered",
    "because such services are considered", "because the service is considered", "when considered",
  ])

  /// Openings of a reason that speaks of the service just judged: `, as such treatment is …`.
  package static let sameServiceReasons = PhraseTable<Void>(
    ["as", "because", "since"].flatMap { opening in
      ["such", "this", "these"].map { opening + " " + $0 }
    })

  /// What opens a clause on which a determination hangs.
  package static let conditionClauses = PhraseTable<Void>([
    "if", "when", "for which", "unless", "until", "once", "where",
  ])

  /// Participles that stand behind `when` without a subject or verb of their own.
  package static let reducedClauses: Set<String> = [
    "performed", "used", "done", "given", "administered", "provided", "requested", "ordered",
    "billed", "furnished", "prescribed", "applied", "combined", "delivered", "rendered",
    "reported", "offered", "undertaken", "carried", "conducted", "implanted", "inserted",
    "utilized", "proposed",
  ]

  /// What ends the words before a benefit on which a judgement hangs: `necessary only when it is a benefit of
  /// the contract`.
  package static let benefitConditions = [
    "when it is", "when they are", "if it is", "if they are", "when the service is",
  ]

  /// Words in such a clause by which a physician says the second term: `when an order states that it is
  /// necessary`.
  package static let certifying = [
    " stating ", " states ", " certifying ", " certifies ", " documenting ", " indicating ",
    " attesting ", " attests ", " confirming ", " determines ", " believes ",
  ]

  /// What ends such a clause before the next determination.
  package static let clauseJoiners = [
    ",", ";", ":", " and ", " or ", " but ", " while ", " whereas ",
  ]

  /// Nouns that a term judges before the service they are of: `Investigational applications of X include`.
  package static let judgedUses = PhraseTable<Void>([
    "applications", "application", "indications", "uses", "use", "indications for use",
  ])

  /// The main verb of a lead that lists what is judged: `Tests that are investigational include:`.
  package static let listVerbs = [
    " include:", " include,", " include but ", " include the following", " include any of",
    " include one of", " include all of", " include one or more", " are:", " are as follows",
    " are the following",
  ]

  /// The subject of such a lead that has no verb of its own: `The following services that are not
  /// covered:`.
  package static let listedSubjects = [
    "the following ", "any of the following ", "all of the following ",
  ]

  /// Words behind which a capital begins a name and no sentence.
  package static let openWords: Set<String> = [
    "with", "from", "than", "that", "when", "after", "before", "using", "under",
  ]

  /// Clauses that a comma closes before what is determined: `Although X is common, Y is …`.
  package static let closedOpenings = PhraseTable<Void>([
    "unless", "although", "even though", "even if", "regardless of whether",
  ])

  /// Words by which a statement covers what its siblings leave over.
  static let residual =
    [
      "all other indications", "all other uses", "other applications of", "other uses of",
      "any other indication", "any other indications",
      "all other conditions", "all other", "any other", "other than those listed",
      "not listed above",
      "other than those", "not meeting the criteria", "do not meet the criteria",
      "not otherwise specified",
      "all indications other than", "other indications", "does not meet the criteria",
      "criteria are not met", "criteria above are not met", "not meet the above criteria",
      "criteria listed above are not met", "when the above criteria are not met",
      "not specified above", "not described above", "not addressed above",
    ]
    + ["except", "unless", "other than"].flatMap { opening in
      ["noted", "described", "stated", "indicated", "specified", "listed", "outlined"].map {
        "\(opening) as \($0) above"
      }
    }

  /// What is done with a service in the clause before a pronoun that stands for it: `When frames are billed
  /// with this code, they will be denied …`.
  package static let usedVerbs = [
    "reported", "billed", "performed", "submitted", "provided", "done", "used", "requested",
  ].flatMap { [" is " + $0, " are " + $0] }

  /// What is reported or requested and is no service.
  package static let unusedNouns: Set<String> = [
    "claim", "claims", "code", "codes", "modifier", "modifiers", "request", "requests",
    "documentation", "it", "they",
  ]

  /// What stands between a clause that repeats the criteria and another condition: `when the criteria are
  /// not met and for all other indications`.
  package static let unmetJoiners = [" not met and for "]

  /// Ends of verbs behind which a stretch of time may stand.
  package static let grantedSpans = [
    " provided for", " made for", " allowed for", " available for",
  ]

  /// What such a stretch is counted in.
  package static let timeUnits = [" day", " week", " month", " year"]

  /// What may be established that is no service: `Severity is established when …`.
  package static let establishedSigns: Set<String> = [
    "severity", "diagnosis", "need", "necessity", "eligibility", "tolerance", "dose", "failure",
    "stability", "response",
  ]

  /// Last words of a part of the body that a disease may cover.
  package static let bodyNouns: Set<String> = [
    "surface", "area", "bsa", "skin", "scalp", "body", "wound", "face", "limb",
  ]

  /// Words by which a determination holds only sometimes.
  package static let conditions = PhraseTable<Void>([
    "when", "if", "unless", "provided", "only", "criteria", "until", "except",
  ])

  /// Nouns that name services as a class where a determining term stands before them:
  /// `investigational procedures`, `experimental drugs`.
  package static let classNouns = PhraseTable<Void>([
    "services", "service", "procedures", "treatments", "medical treatments", "technologies",
    "drugs", "devices", "medical treatments or procedures", "items", "supplies",
  ])

  /// Openings of verbs that have their subject in them: `Coverage does not include:`.
  package static let wholeVerbs = [
    "coverage ", "benefits ", "there is ", "covered ", "eligible ", "payable ", "insured ",
    "non-covered ", "noncovered ", "excluded ", "ineligible ", "uncovered ",
  ]

  /// Verbs of which other words may part the beginning from the end: `meets the plan's medical
  /// criteria for coverage`.
  package static let partedVerbs:
    [(opening: String, closing: [String], meaning: DeterminationClass)] =
      ContractionVocabulary.expanded(["does not meet", "do not meet"]).flatMap { opening in
        [
          (opening, coverageCriteria, .notCovered),
          (opening + " coverage", ["criteria"], .notCovered),
        ]
      } + [
        ("may provide coverage under", ["for medically necessary"], .covered),
        ("provides coverage under", ["for medically necessary"], .covered),
        ("meets", coverageCriteria, .covered), ("meet", coverageCriteria, .covered),
        ("meets coverage", ["criteria"], .covered), ("meet coverage", ["criteria"], .covered),
      ]

  /// What those of them say whose object is what is judged.
  package static let activeVerb = "provide"

  private static let coverageCriteria = [
    "medical criteria for coverage", "primary coverage criteria", "criteria for coverage",
  ]

  /// Words that open the reason of a determination, which is no part of its indication.
  package static let reasons = PhraseTable<Void>([
    "due to insufficient", "due to a lack", "due to lack", "due to inadequate", "due to the lack",
    "because", ", since", "since there is", "since the ", "as there is", "as there are",
    "as its effectiveness", "as it does not", "as they do not", "as it has not", "as they have not",
    "as their effectiveness",
    "as it is not", "as they are not", "as the evidence", "as the effectiveness", "as the clinical",
    "as effectiveness", "as the safety", "that there be scientific evidence", "as evidence",
  ])

  /// Subjects that stand for the service of the sentence before.
  package static let pronouns: Set<String> = [
    "this", "these", "this procedure", "these procedures", "this service", "these services",
    "this treatment", "these treatments", "this test", "these tests", "this device",
    "these devices", "such use", "this use", "this technology", "these technologies", "it", "they",
    "this therapy", "these therapies", "this intervention",
  ]

  /// Openings of a sentence that goes on with the statement before it.
  package static let continuations = [
    "this includes", "these include", "this list includes", "examples include",
    "this may include", "these may include", "examples of ",
  ]

  /// How a determination opens that holds for some dates only.
  package static let dateOpenings = [
    "effective for dates of service", "for dates of service", "effective on or after",
    "effective prior to", "dates of service", "for services performed",
  ]

  /// How some payers open each determination.
  package static let preambles = ["it is the policy of ", "it is our policy "]

  /// Words that make a sentence a definition of a term.
  package static let defining = PhraseTable<Void>([
    "is defined as", "are defined as", "means", "refers to", "is a term", "shall mean",
    "are considered to be interchangeable", "is defined by", "as defined", "the term", "the terms",
  ])

  /// What meets criteria and is no service: people, and the lead of items that say themselves what
  /// meets none (`The following does not meet coverage criteria due to …`).
  package static let emptySubjects: Set<String> = [
    "the following", "members", "the member", "a member", "patients", "the patient", "a patient",
    "individuals", "the individual", "an individual", "the request", "requests",
  ]

  /// What a service is determined for where a contract's kind decides: `not covered for Medicare plans
  /// and not medically necessary for commercial products`.
  package static let contractNouns = ["plans", "products", "members", "contracts"]

  /// Words before `means` that make it a noun.
  package static let nounOpenings: Set<String> = ["a", "the", "by", "other", "any", "no", "all"]

  /// Those of them that only say, behind a determination, where its terms are defined: `not medically
  /// necessary as defined in the certificate`.
  package static let attributing = PhraseTable<Void>(["as defined"])

  /// Subjects that speak of documents, decisions or people and never of a service.
  static let foreignSubjects = [
    "this policy", "this document", "this guideline", "this protocol", "policies", "the policy",
    "coverage decisions", "benefit determinations", "this medical policy", "medical necessity",
    "these guidelines", "the information", "the following information",
    "the following documentation", "the following section", "the following sections",
    "this section", "authorization", "authorizations", "determination",
    "determinations",
    "we", "a request", "requests", "the criteria", "providers", "physicians",
    "the member's contract",
    "laws", "regulations", "the facts", "benefits", "all benefits", "plan benefits",
    "covered charges", "covered expenses", "reimbursement", "claims", "payment", "you",
    "samples", "drug samples", "medication samples", "pharmaceutical samples", "use of samples",
    "the use of samples", "the use of pharmaceutical samples", "free samples",
    "medical policies", "clinical policies", "prior authorization", "this bulletin",
    "who", "there",
    "the medical necessity", "the following codes", "codes", "the codes", "the following code",
    "these codes", "not all", "charges",
    "the following procedure codes", "procedure codes", "the procedure codes",
    "these procedure codes", "procedure code",
    "meets primary coverage criteria",
    "does not meet primary coverage criteria", "requirements", "the following protocol",
    "documentation", "the following policy", "the statement", "copayment", "copayments", "copay",
    "copays", "coinsurance", "deductible",
  ]

  /// Last words of a subject that speaks of billing: `If the order is missing, the claim …`.
  package static let billedNouns = [" the claim", " the claims", " claims", " the claim line"]

  /// Openings of a subject that a list of codes is: `The following CPT/HCPCS procedure codes`.
  package static let codeOpenings = PhraseTable<Void>([
    "the following", "these", "all", "the", "cpt", "hcpcs", "icd-10", "procedure", "diagnosis",
  ])

  /// Its last word.
  package static let codeNouns: Set<String> = ["code", "codes"]

  /// Subjects that stand for any service a document may be about.
  package static let anyService = [
    "the procedure, product, or service", "the procedure, product or service",
    "a procedure, product, or service", "services related to this policy", "the requested service",
    "the service requested", "services provided by health care providers",
    "services provided by providers", "services furnished by providers",
    "services rendered by providers", "services received from", "a specific service",
    "specific services",
  ]

  /// Words of a subject that speak of any of them: `If the order for an item addressed in this policy is
  /// missing, the item is denied`.
  package static let anyItem = [
    "item addressed in this", "items addressed in this", "item covered by this policy",
    "any item in this policy", "items in this policy", "service addressed in this",
    "services addressed in this", "exceeding the coverage described",
    "in excess of the coverage described",
  ]

  /// How a sentence goes on that says only that plans differ, or that another covers: `may not be a
  /// covered benefit under all plans`, `no longer covered under warranty`.
  package static let planVariations = PhraseTable<Void>([
    "for some members", "for certain members", "for some plans",
    "under all", "under every", "under some", "under a specific", "under specific", "under certain",
    "under most", "under many",
    "by most", "by many", "by some", "in all plans", "by all plans",
    "for all plans", "on all plans", "under your", "in every plan", "under warranty",
    "under the warranty", "under a warranty", "by warranty", "by the warranty", "by a warranty",
  ])

  /// Words that open a subordinate clause: what follows is not determined there.
  static let subordinators = [
    "whether", "as to why", "to the extent", "even if", "even though", "although",
    "to determine if", "to assess", "unless",
    "describes when", "describes whether", "stating the", "assuming", "regardless of whether",
    "that it",
    "manual states", "states that", "state that", "stated that", "concluded that", "argue that",
    "suggest that",
    "describes", "defines when", "indicate that", "if it", "if they", "if the service",
    "if a service", "to be eligible", "in order to be", "in order for", "to be",
    "to demonstrate that", "demonstrates that", "demonstrating that", "to show that",
    "documentation that", "to establish that", "certifies that", "to certify that",
    "to confirm that", "to verify that", "to ensure that", "does not signify that",
    "does not imply that",
    "does not mean that", "does not guarantee that", "does not indicate that",
    "must be", "must obtain", "should be", "which services", "what services",
    "a requirement that",
  ]

  /// How determinations open that say first for whom they are.
  package static let personOpenings = PhraseTable<Void>([
    "for individuals", "for members", "for patients", "for adults",
  ])

  /// What sends the reader elsewhere in the middle of a sentence: `In addition to the below, please
  /// check …`.
  package static let referrals = PhraseTable<Void>([
    "please check", "please refer", "please see", "please consult", "please review",
    "please send", "please submit", "please provide", "please include",
  ])

  /// The word of a request, which determines nothing: `Please search the list to ensure that …`.
  package static let request = "please "

  /// What makes a notice of it, which may: `Please note that X is not covered`.
  package static let notices = PhraseTable<Void>(["note", "be aware", "be advised", "remember"])

  /// Openings of sentences that point elsewhere.
  package static let pointers: [String] = [
    "see ", "refer to", "please refer", "please see", "for more information",
    "please note that payment", "please read", "please check", "please consult", "please verify",
    "please contact", "please review", "check your", "read your",
    "for information", "note: see", "for additional information", "disclaimer", "ask this policy",
    "click ", "outpatient commercial", "commercial managed care", "commercial ppo",
    "medicare hmo blue", "medicare ppo blue",
  ]
}
