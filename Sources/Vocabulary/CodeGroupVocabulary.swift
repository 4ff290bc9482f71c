import EvidenceModel

/// The words above lists of codes: what a heading determines, and by which words a line is one.
package enum CodeGroupVocabulary {
  /// What a heading says of its codes, the longest phrase first at each place.
  static let status: [(phrase: String, meaning: DeterminationClass)] = [
    ("medically necessary", .medicallyNecessary), ("medical necessity", .medicallyNecessary),
    ("support medical necessity", .medicallyNecessary),
    ("supports medical necessity", .medicallyNecessary),
    ("supporting medical necessity", .medicallyNecessary),
    ("not medically necessary", .notMedicallyNecessary),
    ("do not support medical necessity", .notMedicallyNecessary),
    ("does not support medical necessity", .notMedicallyNecessary),
    ("do not meet medical necessity", .notMedicallyNecessary),
    ("does not meet medical necessity", .notMedicallyNecessary),
    ("not considered medically necessary", .notMedicallyNecessary),
    ("not be considered medically necessary", .notMedicallyNecessary),
    ("investigational", .investigational), ("experimental", .investigational),
    ("unproven", .investigational), ("investigative", .investigational),
    ("covered", .covered), ("eligible for coverage", .covered), ("payable", .covered),
    ("not covered", .notCovered), ("non-covered", .notCovered), ("noncovered", .notCovered),
    ("not payable", .notCovered), ("not eligible for coverage", .notCovered),
    ("not separately reimbursable", .notCovered), ("not reimbursable", .notCovered),
    ("not a covered benefit", .notCovered), ("excluded", .notCovered),
    ("support coverage", .covered), ("supports coverage", .covered),
    ("do not support coverage", .notCovered), ("does not support coverage", .notCovered),
    ("cosmetic", .cosmetic), ("proven", .medicallyNecessary),
    ("proven and medically necessary", .medicallyNecessary),
  ]

  /// Words by which a line above codes is their heading and no description of one.
  static let headings = [
    "codes", "code", "cpt", "hcpcs", "icd-10", "icd-10-cm", "icd-10-pcs", "icd 10", "procedure",
    "procedures", "diagnosis", "diagnoses", "when services", "considered", "the following",
    "covered", "medically necessary", "investigational", "experimental", "not covered", "group",
  ]

  /// Lines that only name a column or a code system: they part no group from the next.
  package static let columns: Set<String> = [
    "code", "codes", "description", "descriptions", "cpt", "hcpcs", "icd", "10", "cm", "pcs",
    "icd-10", "icd-10-cm", "icd-10-pcs", "cpt code", "number", "diagnosis", "procedure", "and",
    "or", "type", "level", "ii", "i", "iii", "category", "modifier", "modifiers", "comments",
    "comment", "nomenclature", "definition", "definitions", "s", "short", "long", "revenue",
    "note", "notes", "coverage", "diagnoses", "cdt", "for", "the", "narrative", "descriptor",
    "identifier", "name", "services", "service", "brand", "drug", "billing", "units", "medication",
  ]

  /// Words by which a text speaks of codes, in lower case.
  package static let names = ["cpt", "hcpcs", "icd-10", "procedure code", "product code"].map {
    Array($0.utf8)
  }

  /// Units that make a number before them an amount.
  package static let units: Set<String> = [
    "unit", "units", "iu", "usp", "mg", "mcg", "g", "ml", "meq", "mmol", "cells", "copies",
    "patients", "members", "people", "persons", "participants", "women", "men", "children",
    "dollars", "hours", "days", "steps",
  ]

  /// Words by which a heading holds only when criteria are met.
  package static let conditions = PhraseTable<Void>([
    "if selection criteria are met", "when criteria", "if criteria", "criteria are met",
    "criteria in the applicable", "when selection criteria", "when used", "when billed with",
    "when the criteria", "criteria is met", "subject to", "when reported with", "with criteria",
    "if the criteria", "when medical criteria", "when billed", "conditions are met",
  ])

  /// Words by which a heading denies what it would say otherwise.
  package static let unmet = PhraseTable<Void>([
    "criteria are not met", "criteria is not met", "criteria not met", "do not meet criteria",
    "does not meet criteria", "do not meet the criteria", "not meeting criteria",
  ])

  /// Words by which a group speaks of codes that are printed elsewhere.
  package static let listedAbove = PhraseTable<Void>([
    "codes listed above", "code listed above", "codes above", "above codes", "codes noted above",
    "above listed codes", "procedure codes listed above", "procedure and diagnosis codes listed",
    "code(s) listed above",
  ])

  /// Words after which a heading names a statement by number or letter.
  package static let labels = PhraseTable<Void>([
    "policy statement", "statement", "criterion", "criteria", "position statement", "indication",
    "section", "policy statements", "coverage criteria", "policy criteria", "medical criteria",
  ])

  /// Words between the first and the last code of a range.
  package static let through = PhraseTable<Void>(["through", "thru", "to"])
}
