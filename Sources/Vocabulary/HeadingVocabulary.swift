package import EvidenceModel

/// What payers call the sections of a policy.
///
/// The rows were collected from about 45 issuers' documents. A heading is compared by its words
/// only: lower case, `&` as `and`, no numbering, no punctuation.
package enum HeadingVocabulary {
  /// What a section says that has nothing to say, in lower case and without its stop.
  package static let emptySections: Set<String> = [
    "none", "n/a", "na", "not applicable", "none applicable", "no applicable", "reserved",
  ]

  /// The canonical kind of a heading that stands for itself.
  static let kinds =
    rows(.description, description) + rows(.policy, policy) + rows(.evidence, evidence)
    + rows(.background, background) + rows(.regulatory, regulatory)
    + rows(.guidelines, guidelines) + rows(.positionStatements, positionStatements)
    + rows(.definitions, definitions) + rows(.limitations, limitations)
    + rows(.alternatives, alternatives) + rows(.coding, coding)
    + rows(.literatureSearch, literatureSearch) + rows(.references, references)
    + rows(.history, history) + rows(.disclaimer, disclaimer)
    + rows(.relatedPolicies, relatedPolicies) + rows(.questions, questions)
    + rows(.other, other) + spanish

  /// Headings that mean this only below a heading of the evidence section.
  package static let underEvidence = PhraseTable<SectionKind>(
    rows(
      .positionStatements,
      ["guidelines", "guideline", "clinical guidelines", "guidelines and recommendations"])
      + rows(
        .evidence,
        [
          "evidence reviews", "evidence review", "systematic reviews", "overview", "summary",
          "clinical trials", "efficacy", "safety", "safety and efficacy", "conclusion",
          "conclusions", "discussion", "results", "section summary",
        ]))

  /// Endings of headings that name the determinations: `Clinical Guideline Coverage Criteria`.
  package static let policyEndings = [
    " coverage criteria", " medical necessity criteria", " policy criteria", " policy statement",
    " policy statements",
    " coverage rationale", " coverage determination", " non indications", " plan policy",
    " criteria for coverage",
  ]

  /// The word of headings below a description that lead back to the determinations: `Gene Testing
  /// Criteria`, `Criteria: Knee Frames`.
  package static let judgedCriteria: Set<String> = ["criteria"]

  /// Endings of such headings without that word.
  package static let judgedEndings = [" coverage indications"]

  /// Words beside `criteria` that name what tells a disease and no determination.
  package static let diagnosticWords: Set<String> = [
    "diagnostic", "diagnosis", "classification", "severity", "response", "staging", "definition",
    "rome", "dsm", "consensus", "grading", "outcome",
  ]

  /// What the heading of an appendix names that holds determinations.
  package static let appendedCriteria = [
    "medical necessity criteria", "coverage criteria", "necessity guidelines",
  ]

  /// Openings of headings that say what the section is, whatever words follow.
  package static let topics: [(opening: String, kind: SectionKind)] = [
    ("indications for use", .regulatory), ("indications for ", .policy),
    ("non indications for ", .policy), ("criteria for ", .policy),
    ("rationale for ", .evidence), ("rationale and ", .evidence),
    ("summary of evidence ", .evidence),
    ("summary of the evidence", .evidence), ("evidence for ", .evidence),
    ("evidence summary ", .evidence), ("clinical evidence ", .evidence),
    ("indications of coverage", .policy), ("indications and coverage", .policy),
    ("coverage indications", .policy), ("coverage criteria ", .policy),
    ("criteria for coverage", .policy), ("criteria for medical necessity", .policy),
    ("medical necessity criteria ", .policy), ("conditions of coverage", .policy),
    ("limitations of ", .limitations), ("exclusions from ", .limitations),
    ("references and ", .references), ("selected references ", .references),
    ("description of ", .description), ("background and ", .background),
    ("definitions of ", .definitions), ("definitions and ", .definitions),
    ("coding and ", .coding), ("codes and ", .coding), ("applicable codes ", .coding),
    ("revision history ", .history), ("policy history ", .history),
    ("appendix ", .other),
  ]

  /// Links back to the top of a document, as they stand beside headings.
  package static let topLinks = ["top", "back to top", "return to top"]

  /// Words that headings of a kind are put together from, one of the first among them:
  /// `Policy Development and Revision History`.
  package static let compositions: [(kind: SectionKind, core: Set<String>, others: Set<String>)] = [
    (.history, ["history", "revisions", "revision"], historyWords),
    (.references, ["references", "citations", "bibliography"], referenceWords),
    (.coding, ["codes", "coding"], codingWords),
    (.relatedPolicies, ["related"], relatedWords),
    (.limitations, ["limitations", "exclusions", "restrictions"], limitationWords),
    (.policy, ["determination", "determinations"], determinationWords),
  ]

  private static let historyWords: Set<String> = [
    "policy", "coverage", "medical", "clinical", "guideline", "document", "development", "review",
    "reviews", "approval", "approvals", "update", "updates", "information", "change", "changes",
    "log", "version", "dates", "and", "or", "of", "the", "criteria", "protocol", "program",
    "effective", "committee", "edit", "edits",
  ]
  private static let referenceWords: Set<String> = [
    "policy", "source", "sources", "documents", "and", "or", "supporting", "selected", "clinical",
    "evidence", "literature", "key", "additional", "medical", "scientific", "resources",
    "footnotes", "materials", "authoritative",
  ]
  private static let codingWords: Set<String> = [
    "cpt", "hcpcs", "icd", "10", "cm", "pcs", "procedure", "diagnosis", "revenue", "modifier",
    "modifiers", "billing", "applicable", "and", "or", "code", "cdt", "information", "guidelines",
    "covered", "noncovered", "non", "procedures", "diagnoses", "related", "relevant",
  ]
  private static let relatedWords: Set<String> = [
    "policies", "policy", "rules", "protocols", "guidelines", "documents", "procedures", "links",
    "resources", "and", "or", "medical", "clinical", "coverage", "payment", "other", "guideline",
    "criteria", "manuals",
  ]

  private static let limitationWords: Set<String> = [
    "additional", "other", "further", "coverage", "benefit", "benefits", "plan", "program",
    "service", "services", "and", "or", "general", "specific", "frequency", "policy", "medical",
    "clinical",
  ]
  private static let determinationWords: Set<String> = [
    "coverage", "benefit", "necessity", "medical", "table", "criteria", "standards", "and", "of",
    "summary",
  ]

  /// How headings open or end that name the indications of a service, however they are set.
  package static let indicationOpening = "indications for "
  package static let indicationEnding = " non indications"

  /// What a heading that names indications says: `Indications for nerve cooling`.
  package static let indicationWords: Set<String> = ["indications", "indication"]

  /// What headings say that tell how much is covered.
  package static let limitWords: Set<String> = ["frequency", "duration", "quantity", "limits"]

  /// What such a heading says where it tells of a drug's label.
  package static let labelWords: Set<String> = ["fda", "approved", "labeled", "label", "use"]

  /// Headings of conclusions that, before any determination, say in short what the document is about.
  package static let openingSummaries: Set<String> = ["summary"]

  /// The heading that some guidelines set below each of their main headings.
  package static let openings: Set<String> = ["introduction", "overview"]

  /// Headings of a drug's label, which are parts of whatever section quotes the label.
  package static let labelHeadings: Set<String> = ["limitations of use", "limitation of use"]

  /// What stands beside the names of the columns where two editions are compared: how changes are
  /// marked.
  package static let changeMarks: Set<String> = [
    "red", "blue", "font", "verbiage", "removed", "changes", "additions", "added", "deleted",
    "text",
  ]

  /// The headings that Medicare's contractors give their determinations.
  package static let contractorHeadings: Set<String> = [
    "coverage indications limitations and or medical necessity",
    "indications and limitations of coverage", "indications limitations of coverage",
    "indications and limitations of coverage and or medical necessity",
  ]

  private static func rows(
    _ kind: SectionKind, _ phrases: [String]
  ) -> [(phrase: String, meaning: SectionKind)] {
    phrases.map { ($0, kind) }
  }

  private static let description = [
    "description", "description scope", "description of procedure or service",
    "description of procedure", "description of service", "description of services",
    "description of the procedure", "description of technology", "item service description",
    "overview", "introduction", "scope", "scope of policy", "policy description", "purpose",
    "procedure description", "service description", "brief description", "general information",
    "summary description", "description background", "policy description", "general guidelines",
    "description of the procedure product or service", "background description", "service overview",
  ]

  private static let policy =
    GrantVocabulary.headingPhrases + [
      "policy", "policy application", "coverage policy", "coverage position", "position statement",
      "policy position",
      "policy statement", "policy statements", "guideline", "policy summary", "coverage rationale",
      "when policy topic is covered", "when policy topic is not covered",
      "policy coverage criteria", "coverage criteria", "criteria", "criteria guidelines",
      "policy criteria", "general policy guidelines", "clinical criteria", "clinical indications",
      "medical appropriateness",
      "indications and limitations of coverage", "indications limitations of coverage",
      "indications and or limitations of coverage",
      "indications and limitations of coverage and or medical necessity",
      "coverage indications limitations and or medical necessity",
      "decision summary", "major recommendations", "prior approval requirements", "coverage",
      "coverage determination", "coverage determinations", "coverage statement",
      "coverage statements",
      "coverage guidelines", "medical necessity criteria", "medical necessity",
      "medical policy statement",
      "policy and criteria", "policy criteria and guidelines", "determination",
      "benefit coverage", "medical criteria", "medical necessity guidelines",
      "clinical coverage criteria", "clinical guideline", "coverage and limitations",
      "plan policy", "statement of policy", "medical policy position",
      "covered services", "policy guideline coverage", "medical policy criteria",
      "current policy statement", "policy guideline coverage criteria", "indications",
      "policy coverage", "coverage policy criteria",
      "policy criteria and coverage", "clinical position", "medical statement", "public statement",
      "policy statement and criteria", "indications for coverage", "coverage summary",
      "medical necessity statement", "coverage guidance", "coverage decision",
      "indications covered",
      "indications not covered", "non indications", "clinical indications and usage",
      "specific criteria covered", "specific criteria not covered", "inclusions and exclusions",
      "inclusionary and exclusionary guidelines", "exclusionary guidelines",
      "inclusionary guidelines", "coverage rationale clinical considerations",
      "policy and coverage criteria", "criteria for coverage",
      "criteria for medical necessity", "covered indications", "non covered indications",
      "authorization criteria", "evaluation criteria",
      "prior authorization criteria", "prior authorization policy",
      "indications for prior authorization",
      "general indications", "clinical determination guidelines", "statement of the policy",
      "conditions not recommended for approval",
      "indications criteria", "drug coverage criteria", "general coverage criteria",
      "clinical policy criteria",
      "criteria for use", "approved indications", "coverage criteria for approval",
      "conditions for coverage", "approval guidelines", "requirements for coverage",
      "benefit guideline", "benefit guidelines", "admission criteria", "level of care criteria",
      "continued stay criteria", "covered procedures", "covered benefits", "covered items",
      "coverage conditions", "treatment recommendations", "coverage information",
      "specific criteria", "commercial policy", "general criteria",
      "covered and noncovered services",
    ]

  private static let evidence = [
    "rationale", "clinical evidence", "general background", "evidence review", "evidence reviews",
    "summary of evidence", "evidence summary", "findings", "scientific background",
    "review of evidence", "scientific evidence", "clinical rationale", "literature review",
    "review of literature", "review of the literature", "evidence", "supporting evidence",
    "rationale for determination", "rationale source", "discussion", "policy rationale",
    "key points", "medical technology assessment committee mtac",
    "medical technology assessment committee", "summary of supporting evidence",
    "analysis of evidence rationale for determination", "evidence and rationale",
    "medical evidence", "clinical review", "scientific rationale", "evidence based review",
    "summary of literature", "evidence basis", "clinical studies",
    "rationale and supporting evidence", "rationale scientific background",
    "clinical justification", "justification",
    "clinical summary", "analysis of evidence", "summary", "summary of medical evidence",
    "summary of clinical evidence",
  ]

  private static let background = [
    "background", "background overview", "background information", "policy background",
    "background for this policy", "clinical background", "disease overview", "disease background",
    "health equity considerations", "health equity", "health disparities", "epidemiology",
    "racial and ethnic disparities", "disparities in care", "health equity and disparities",
    "social determinants of health", "background and epidemiology", "burden of disease",
  ]

  private static let regulatory = [
    "regulatory status", "regulatory information", "u s food and drug administration",
    "u s food and drug administration fda", "us food and drug administration fda",
    "food and drug administration fda", "fda", "fda status", "fda approval", "regulatory",
    "us food and drug administration", "fda or other governmental regulatory approval",
    "governmental agency approval", "fda regulatory status", "approved by governing bodies",
    "fda approvals", "fda information", "fda clearance",
  ]

  private static let guidelines = [
    "policy guidelines", "benefit application", "benefit applications", "benefit considerations",
    "policy guideline", "guidelines", "benefits application", "documentation requirements",
    "administrative guidelines", "utilization management", "prior authorization",
    "authorization requirements", "limitations and exclusions of benefits",
    "additional information", "practitioner guidelines", "list of information needed for review",
    "information needed for review", "prior authorization requirements",
    "prior authorization information", "benefit variations", "product variations",
    "medical necessity review", "application to products", "administrative process",
    "information submitted with the prior authorization request", "government regulations",
    "requirements for and limitations on coverage", "eligibility requirements",
    "providers eligible to bill for the procedure product or service",
    "documentation for clinical review", "required documentation", "provider guidelines",
    "reimbursement information", "precertification requirements",
    "billing requirements and documentation", "medical record documentation",
    "medical records documentation used for reviews", "documentation requirement",
  ]

  private static let positionStatements = [
    "practice guidelines and position statements", "professional society guidelines",
    "clinical practice guidelines", "professional guidelines", "society guidelines",
    "professional societies", "guidelines and position statements", "position statements",
    "professional society recommendations", "professional societies organizations",
    "supplemental information", "guidelines or position statements", "practice guidelines",
    "professional society positions", "professional organizations", "practice guideline summary",
    "practice guidelines summary", "national and specialty organizations",
    "national and professional organizations", "clinical practice guideline",
  ]

  private static let definitions = [
    "definitions", "definition", "glossary", "definition of terms", "key terms", "terminology",
    "definitions of terms", "policy definitions", "definitions acronyms",
    "definitions of decision determinations", "additional definitions", "required definitions",
  ]

  private static let limitations = [
    "limitations", "limitations of coverage", "coverage limitations", "exclusions",
    "limitations and exclusions", "exclusions and limitations", "limitations exclusions",
    "exclusions limitations", "non covered services", "non coverage summary",
    "noncoverage summary", "summary of non coverage", "non coverage", "noncoverage",
    "contraindications", "exceptions", "limitations on coverage", "limitations and requirements",
    "requirements and limitations",
    "restrictions", "limits", "exceptions and limitations", "exceptions and exclusions",
    "noncovered services", "services not covered", "excluded services", "coverage exclusions",
    "benefit limitations", "benefit exclusions", "service limitations", "frequency limitations",
    "exclusions from coverage", "noncovered items", "non covered items", "exclusion",
    "specific non covered criteria",
    "general non covered criteria",
  ]

  private static let alternatives = [
    "alternative covered services", "covered alternatives", "alternatives", "alternative services",
    "alternative treatments", "alternatives to treatment", "covered alternative services",
  ]

  private static let coding = [
    "ndc codes", "ndc code",
    "coding", "applicable codes", "billing coding information", "coding billing information",
    "procedure codes", "billing requirements", "codes", "coding information", "code list",
    "billing coding", "billing and coding", "billing and coding information", "cpt codes",
    "hcpcs codes", "cpt hcpcs codes", "icd 10 codes", "diagnosis codes", "coding guidelines",
    "procedure code s", "applicable coding", "code reference section", "coding section",
    "billing coding physician documentation information", "cpt hcpcs icd 10 codes",
    "coding implications", "applicable cpt codes", "applicable procedure codes",
    "cpt hcpcs codes icd 10 codes", "codes used in this policy", "policy coding",
    "applicable hcpcs codes", "claims coding", "medicare coding", "cpt codes hcpcs codes icd codes",
    "coding and billing information", "procedure codes and billing guidelines",
    "codes related to this policy", "coding considerations", "codes used in this bi",
    "procedure and billing codes", "billing guidelines", "billing and coding guidelines",
    "cpt hcpcs codes and billing guidelines", "coding and billing", "procedure code",
    "cpt code description", "code", "code description",
    "cpt code", "hcpcs code", "cpt codes description", "codes description",
    "applicable cpt hcpcs icd 10 codes", "provider claims codes", "current coding",
    "cpt or hcpc codes covered", "cpt hcpcs level ii codes", "procedure cpt codes",
    "cpt codes hcpcs codes icd codes", "coding and reimbursement", "billing guidelines and coding",
    "reference table", "reference tables", "applicable billing codes", "cpt codes covered",
    "codes and descriptions", "claims codes",
    "coding billing", "code information", "cpt and hcpcs codes", "hcpcs cpt codes",
    "codes list", "list of codes", "covered codes", "coding requirements",
    "associated codes", "cpt or hcpcs codes", "coding billing guidelines",
  ]

  private static let literatureSearch = [
    "literature search", "search strategy", "methods", "methodology", "literature searches",
    "search methodology", "information sources",
  ]

  private static let references = [
    "references", "selected references", "reference", "bibliography", "references and resources",
    "literature cited", "reference list", "works cited", "list of references", "references cited",
    "citations", "sources", "scientific references", "references reviewed",
    "evidence based scientific references",
    "scientific background and reference sources", "reference sources", "reference resources",
    "policy references",
    "key references", "supporting references", "scientific references and resources",
    "resources", "references and sources", "resource references", "literature references",
    "evidence references", "peer reviewed references", "references footnotes",
    "reference materials", "reference material", "reference documents", "reference articles",
    "literature reviewed", "related references", "policy source", "policy sources",
    "policy source s",
    "clinical background information and references", "background information and references",
    "the above policy is based on the following references",
    "this policy is based on the following references",
  ]

  private static let history = [
    "policy history", "history", "document history", "guideline update information",
    "revision details", "policy history revision information", "policy updates", "policy update",
    "policy implementation update information", "revision history", "revisions", "update history",
    "revision information", "policy revision history", "policy history revisions",
    "guideline history revision information", "history revision information",
    "policy implementation and update information", "review history", "policy revisions",
    "policy review history", "review revision history", "version history", "change history",
    "policy review and revision history", "summary of changes", "document change history",
    "policy update history", "history of revisions", "review and revision history",
    "medical policy history", "changes to policy", "protocol history", "policy log",
    "scientific background and history", "policy history and dates",
    "reviews revisions and approvals", "approval history", "policy approval history",
    "policy history revision",
    "review and approval history", "revision log", "revision history information",
    "approval and revision history", "annual review history", "reviews revisions and approvals",
    "policy activity", "joint bcbsm bcn medical policy history", "joint medical policy history",
    "policy implementation and history", "policy review revision history",
    "policy revision log", "reviewed revised", "version control", "review log",
    "policy update information", "policy approval and revision history", "policy timeline",
    "guideline history", "document revision history", "criteria history",
    "criteria history revision information", "review revision information",
    "change control", "policy revisions history", "program change control",
    "clinical guideline revision history information", "revision and review history",
    "revisions and reviews", "reviews and revisions",
  ]

  private static let disclaimer = [
    "important note", "important reminder", "instructions for use", "disclaimer", "disclaimers",
    "disclaimer instructions for use", "important reminders", "important notices",
    "product disclaimer",
    "important information", "legal notice", "legal disclaimer",
    "background product and disclaimer information", "application and disclaimer",
    "policy disclaimer", "disclosure", "notice", "important", "nondiscrimination notice",
    "medical policy disclaimer", "important notice", "copyright",
  ]

  private static let relatedPolicies = [
    "related protocols", "related policies", "related protocol", "related policy",
    "related coverage resources", "related medical policies", "related documents",
    "related guidelines", "related clinical guidelines", "related commercial policies",
    "related policies and guidelines", "see also", "cross references", "related links",
    "related information", "related community plan policies", "related medical guidelines",
    "cross reference", "related commercial individual exchange policies", "other related policies",
    "policy cross references", "cross references to related policies and procedures",
    "cross references to related policies", "policy cross reference", "related policy links",
  ]

  private static let questions = [
    "populations interventions comparators outcomes", "pico", "pico table",
    "population reference no", "evidence questions", "clinical questions",
  ]

  private static let other = [
    "table of contents", "contents", "appendix", "attachments", "application", "applicability",
    "product applicability", "program exceptions", "keywords", "index", "abbreviations",
    "acknowledgements", "objective", "attachment", "key words", "link to evidence summary",
    "denial statements", "denial statement", "program exception",
    "information pertaining to all policies", "committee approval",
  ]
}
