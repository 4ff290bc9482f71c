/// Words that decide whether two phrases name the same health-care service.
package enum ServiceVocabulary {
  /// Words of a service's name that say how or why it is done, not what it is.
  package static let modifiers: WordSet = [
    "percutaneous", "minimally", "invasive", "procedure", "technique", "treatment", "use",
    "service", "surgical", "initial", "repeat", "elective", "standard", "conventional", "new",
    "device", "system", "method", "approach", "management", "option", "following", "certain",
    "selected", "additional", "outpatient", "inpatient", "unilateral", "bilateral", "performance",
    "coverage", "medical", "policy", "protocol", "intervention", "usage", "administration",
    "associated", "related", "similar", "transluminal", "previous", "prior", "failed", "request",
    "cpt", "hcpcs", "code",
  ]

  /// Heads that many services share, which alone do not make two services one.
  package static let genericHeads: Set<String> = [
    "stimulation", "therapy", "surgery", "testing", "test", "injection", "implantation", "implant",
    "imaging", "monitoring", "ablation", "replacement", "repair", "transplantation", "transplant",
    "augmentation", "block", "infusion", "screening", "analysis", "assay", "scan", "biopsy",
    "resection", "reconstruction", "embolization", "radiation", "laser", "training",
    "rehabilitation", "drug", "agent", "support", "removal", "insertion", "placement", "graft",
    "catheter", "pump", "stent", "valve", "fusion", "evaluation", "assessment", "cell", "gene",
    "genetic", "nerve", "bone", "spinal", "cardiac", "skin", "tissue", "conversion", "revision",
    "reversal", "exchange",
  ]

  /// Words for the part, side, way or kind of a service, which alone name none: `gastrectomy, partial, distal`.
  package static let qualifiers: Set<String> = [
    "partial", "total", "complete", "subtotal", "radical", "simple", "extended", "limited",
    "distal",
    "proximal", "anterior", "posterior", "lateral", "medial", "superior", "inferior", "left",
    "right",
    "single", "multiple", "double", "open", "closed", "endoscopic", "laparoscopic", "arthroscopic",
    "thoracoscopic", "robotic", "primary", "secondary", "internal", "external", "temporary",
    "permanent", "adjustable", "staged", "diagnostic", "therapeutic", "preoperative",
    "postoperative", "subsequent", "adult", "pediatric", "autologous", "allogeneic", "artificial",
    "other", "different",
  ]

  /// How adjectives end that share the noun behind the next one: `thermal or chemical ablation`.
  package static let adjectiveEndings = [
    "al", "ic", "ar", "ory", "ary", "able", "ible", "ive", "ous",
  ]

  /// Words that many services share: a name of nothing else names no particular one.
  package static let sharedWords = genericHeads.union(qualifiers)

  /// Words for what is done to earlier work, whatever that was.
  package static let furtherWork: Set<String> = [
    "conversion", "revision", "reversal", "exchange", "repair", "replacement", "removal",
    "adjustment",
  ]

  /// Words for what is done to any joint or vessel, or of anything, which in another document name another service.
  package static let sharedOperations: Set<String> = [
    "arthroplasty", "arthrodesis", "arthroscopy", "osteotomy", "prosthesis", "angioplasty",
    "stenting", "endoprosthesis", "debridement", "decompression", "denervation", "excision",
    "angiography", "endoscopy", "procedure", "operation", "trial",
  ]

  /// How the names of operations and of looks inside the body end, after the Greek for what is done (the
  /// combining forms of Dorland's Medical Dictionary).
  package static let procedureEndings = [
    "plasty", "ectomy", "otomy", "ostomy", "scopy", "pexy", "desis", "rrhaphy", "centesis",
    "tripsy", "lysis", "graphy",
  ]

  /// Words before `of` that say nothing of what is done: `Initiation of X`.
  package static let emptyHeads: Set<String> = [
    "the", "use", "usage", "coverage", "benefit", "performance", "application", "administration",
    "initiation", "continuation", "provision", "initial", "continued", "routine", "any", "each",
  ]

  /// Acts of placing what is named beside them: a `stent placement` is a stent.
  package static let placements: Set<String> = ["placement", "insertion", "deployment"]

  /// Acts behind which `of` opens what is treated.
  package static let treatments = ["treatment", "management", "therapy", "repair", "care"]

  /// Words that end a service's name and open its indication or condition.
  package static let closers: WordSet = [
    "for", "in", "when", "as", "among", "who", "that", "to", "is", "are", "may", "including",
    "after", "during", "with", "without", "using", "if", "unless",
  ]

  /// Words behind a service's name that open for whom or when it is, or examples, and never a part of the name.
  package static let nameEnds: Set<String> = [
    "for", "in", "when", "who", "among", "if", "unless", "after", "during", "including", "such",
  ]

  /// Words behind `in` that belong to a name: `in vitro fertilization`.
  package static let latinPlaces: Set<String> = ["vitro", "vivo", "situ", "utero"]

  /// First words in brackets that give examples of what stands before them, and no other name.
  package static let exampleOpenings: Set<String> = [
    "e", "eg", "including", "include", "such", "example",
  ]

  /// Phrases that join two names of one service.
  package static let aliasPhrases = WordPhrases(
    [
      "also known as", "also called", "also referred to as", "otherwise known as", "also termed",
      "sometimes called", "commonly known as", "commonly called", "referred to as",
      "formerly known as",
      "commonly referred to as", "sometimes referred to as",
    ].map { $0.split(separator: " ").map { StudyWordFolding.fold($0) } })

  /// Words of a condition that many conditions share.
  package static let genericConditionWords: WordSet = [
    "symptomatic", "severe", "chronic", "acute", "pain", "painful", "patient", "individual",
    "people", "person", "treatment", "disease", "disorder", "condition", "syndrome", "adult",
    "member", "who", "year", "week", "month", "day", "old", "duration", "indication", "symptom",
    "moderate", "mild", "persistent", "history", "diagnosis", "related", "caused", "secondary",
    "refractory", "intractable", "known", "suspected", "level", "therapy", "management", "type",
    "stage", "high", "low", "risk", "failed", "respond", "failure", "response", "conservative",
    "at", "least", "care", "undergoing", "receive", "receiving", "need", "requiring", "selected",
    "primary", "relief", "medically", "necessary", "considered", "age", "aged", "older",
    "following", "criteria", "met", "above", "below", "listed", "noted", "outlined", "described",
    "specified", "stated", "presence", "hospitalization", "ambulation", "between",
    "other", "use", "including", "investigational", "all", "situation", "circumstance", "case",
    "scenario", "instance", "purpose", "reason", "any",
  ]

  /// Words for people who are not grown up, and for adults.
  package static let youngPeople: WordSet = [
    "child", "pediatric", "adolescent", "infant", "neonate", "neonatal", "newborn", "youth", "teen",
    "teenager", "toddler",
  ]
  package static let grownPeople: WordSet = ["adult", "elderly"]

  /// Words of headings that part the evidence on one condition and name none: `Safety`, `Comparative Studies`.
  package static let partsOfEvidence: Set<String> = [
    "safety", "efficacy", "effectiveness", "summary", "conclusion", "guideline", "background",
    "overview", "recommendation", "literature", "review", "evidence", "study", "trial", "outcome",
    "adverse", "event", "complication", "cost", "quality", "life", "comparison", "comparative",
    "combination", "use", "dose", "dosing", "dosage", "regulatory", "status", "analysis",
    "analyses", "systematic", "meta", "randomized", "randomised", "nonrandomized", "controlled",
    "observational", "cohort", "case", "series", "report", "registry", "mechanism", "action",
    "technology", "assessment", "ongoing", "unpublished", "research", "clinical", "validity",
    "utility", "analytic", "future", "direction", "special", "population", "general",
    "information", "definition", "term", "long", "short", "result", "follow", "up", "supplemental",
    "position", "statement", "society", "professional", "practice", "input", "miscellaneous",
    "additional", "question", "answer", "appendix", "rationale", "discussion", "introduction",
    "diagnostic", "accuracy", "prognosis", "technical", "performance", "health", "net", "benefit",
  ]
}
