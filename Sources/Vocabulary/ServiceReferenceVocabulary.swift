/// The words of subjects that name no service but stand for one named elsewhere: in the list below, in the
/// sentence before, in the title.
package enum ServiceReferenceVocabulary {
  /// Words that point back to a noun said before.
  package static let pointing: Set<String> = ["this", "these", "such", "those"]

  /// What may stand before `the following`.
  package static let quantifiers = PhraseTable<Void>([
    "any of", "all of", "each of", "either of", "both of", "one of", "any one of",
    "one or more of", "any one or more of", "at least one of", "use of", "the use of",
    "the use of any of", "use of any of", "coverage of", "all", "any", "both", "some of",
    "the use of all of", "the use of the", "only", "examples of",
  ])

  /// What opens the name of a list.
  package static let listOpenings = PhraseTable<Void>([
    "the following", "following", "those listed", "the below", "the items below",
  ])

  /// Openings of a subject that stands for uses listed below, whatever it says of them.
  package static let usesOpenings = [
    "the indications below", "the indications listed below", "the conditions below",
    "the uses below",
  ]

  /// What stands for the items of a list at the end of a subject.
  package static let listNames = [
    "each of the following", "any of the following", "all of the following",
    "either of the following", "both of the following", "one of the following",
  ]

  /// Words before it by which the list says for what or with what something is done.
  package static let listJoiners: Set<String> = [
    "for", "of", "in", "with", "to", "by", "from", "on", "at", "than", "as",
  ]

  /// What opens a list of examples of what has been judged.
  package static let exampleOpenings = [
    "including", "such as", "which include", "these include", "examples include", "e.g.",
    "for example",
  ]

  /// Verbs and nouns that stand before it in a lead.
  package static let listEndings = PhraseTable<Void>([
    "listed below", "below", "listed in this section", "as follows",
  ])

  /// Nouns of what a service is for; where a subject is one of them the service stands elsewhere.
  package static let useNouns: Set<String> = [
    "indications", "indication", "uses", "use", "conditions", "applications", "application",
    "diagnoses", "diagnosis", "situations", "circumstances", "purposes", "disorders", "diseases",
    "usages", "cases", "scenarios",
  ]

  /// What opens such a subject where it is the rest that others leave.
  package static let restOpenings: Set<String> = [
    "all", "any", "other", "additional", "every", "further", "indications", "indication", "uses",
    "use", "conditions", "applications", "application", "diagnoses", "purposes",
  ]

  /// What says behind such a noun that it is the rest.
  package static let restMarks = PhraseTable<Void>([
    "other", "not listed", "not specified", "not addressed", "not described", "not included",
    "not mentioned", "not meeting", "outside", "beyond", "not otherwise", "besides", "not covered",
    "not noted", "not identified", "not meeting the",
  ])

  /// What joins such a noun to the service: `Other uses of nerve cooling`.
  package static let useJoiners: Set<String> = ["of", "for"]

  /// Words between the opening and the noun that end the search.
  package static let useStops: Set<String> = [
    "of", "for", "in", "with", "to", "by", "that", "which", "who", "and/or", "than", "when",
  ]

  /// Subjects that stand for a service named before or by the document; a sentence on them is kept even
  /// where there is none.
  package static let references: Set<String> = Set(
    ["the", "this", "such", "such a", "such an", "these", "said"].flatMap { determiner in
      [
        "procedure", "procedures", "device", "devices", "service", "services", "test", "tests",
        "testing", "drug", "drugs", "treatment", "treatments", "therapy", "therapies",
        "technology", "technologies", "medication", "medications", "item", "items", "equipment",
        "surgery", "product", "products", "intervention", "interventions", "technique",
        "techniques", "use", "uses", "requested service", "requested services",
        "requested procedure", "requested test", "requested treatment", "approach", "approaches",
        "assay", "assays", "method", "methods", "system", "systems", "modality", "modalities",
      ].map { determiner + " " + $0 }
    } + [
      "its use", "their use", "these requests", "such requests", "this request", "cases",
      "such cases", "the member", "the patient", "the individual", "members", "patients",
      "individuals",
    ])

  /// Openings of a subject that says what requests for a service named before are taken for.
  package static let requestOpenings = [
    "these requests are ", "such requests are ", "this request is ", "such a request is ",
  ]

  /// Openings of what stands in a service's place and names none: what it is for, or the evidence.
  package static let noNames = ["for ", "in ", "when ", "if ", "to ", "as ", "the evidence "]

  /// Those openings that are part of a name: `In vitro fertilization`.
  package static let namedOpenings = ["in vitro ", "in vivo ", "in situ ", "in utero "]

  /// What ends the name of a listed service and begins what is said of it.
  package static let nameEnds = PhraseTable<Void>([
    "when", "if", "unless", "including", "except", "provided", "is considered", "are considered",
    "is covered", "are covered", "only when", "only if", "because", "due to",
  ])
}
