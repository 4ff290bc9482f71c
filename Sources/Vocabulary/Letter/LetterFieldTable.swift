package import EvidenceModel

/// The fields of a denial letter, who supplies each and which rule asks for it.
///
/// Rules are named as secondary sources summarise them (``LetterRegimeTable`` says of each whether
/// the primary text was read); they are a checklist for the person who answers for the letter, not
/// legal advice.
package enum LetterFieldTable {
  /// All fields, in the order of a letter.
  package static let fields = callerFields + evqFields

  /// What evq supplies.
  package static let evqFields: [LetterField] = [
    evq(
      "statement", "the policy's determination in its own words",
      ["29 CFR 2560.503-1(g)(1)(i)", "42 CFR 422.568(e)"], "present, compared with the index"),
    evq(
      "policy", "the criterion: name, number, owner, section, edition in force",
      ["29 CFR 2560.503-1(g)(1)(v)(A)", "NCQA UM 7"], "present, compared with the index"),
    evq(
      "evidence", "what evidence the policy rests on",
      ["29 CFR 2560.503-1(g)(1)(v)(B)", "42 CFR 422.101(b)(6)(ii)"],
      "present, compared with the index"),
    evq(
      "sources", "numbered sources with their status", ["42 CFR 422.101(b)(6)(ii)"],
      "present, compared with the index; a retracted source refuses the letter"),
    evq(
      "rationale", "how the policy gets from evidence to determination",
      ["29 CFR 2560.503-1(g)(1)(v)(B)", "42 CFR 422.101(b)(6)(ii)"], "present"),
    evq("alternatives", "other services that the policy names", [], "present"),
    evq(
      "reading", "reading grade, abbreviations and codes of the member's part",
      ["NCQA UM 7", "42 CFR 422.568(e)"], "measured"),
    evq("provenance", "index digest, versions, places in the sources", [], "compared"),
  ]

  /// What the caller supplies in a case file.
  package static let callerFields: [LetterField] = [
    caller(
      "decisionDate", "the date of the decision", .date, ["29 CFR 2560.503-1(g)(1)(v)(A)"],
      isRequired: true, "a date on which the edition is known to be in force"),
    caller(
      "lineOfBusiness", "the member's line of business",
      .choice(
        LineOfBusinessValue.allCases.filter { $0 != .general }.map(\.rawValue)),
      ["42 CFR 422.101"], isRequired: true, "compared with the statement"),
    caller(
      "service", "the service in plain words", .text, ["NCQA UM 7"], isRequired: true,
      "present, no codes"),
    caller(
      "specificReason", "the specific reason for this decision", .text,
      ["29 CFR 2560.503-1(g)(1)(i)", "42 CFR 422.568(e)", "42 CFR 438.404(b)(2)"],
      isRequired: true, "present; its truth is a person's to judge"),
    caller(
      "caseApplication", "how this applies to you: the facts of your own case",
      .entries(["criterion", "facts"]), ["29 CFR 2560.503-1(g)(1)(v)(B)"], isRequired: true,
      "present, not a copy of the policy"),
    caller(
      "planProvision", "the provision of your plan", .text, ["29 CFR 2560.503-1(g)(1)(ii)"],
      requiredUnder: [.erisa], "present"),
    caller(
      "medicareBasis",
      "the Medicare basis: the national or local coverage rule, or why there is none",
      .text, ["42 CFR 422.101(b)(6)(i)"], requiredUnder: [.medicareAdvantage], "present"),
    caller(
      "benefitHarm", "why the benefit of the criterion outweighs the harm of delay", .text,
      ["42 CFR 422.101(b)(6)(i)(A)"], "present where that basis is used"),
    caller(
      "providerEvidence", "the answer to what your provider sent", .entries(["item", "answer"]),
      ["29 CFR 2560.503-1(g)(1)(v)(B)"], isRequired: true, "present; an empty list says none came"),
    caller(
      "missingInformation", "what information is missing and why it is needed",
      .entries(["item", "why"]), ["29 CFR 2560.503-1(g)(1)(iii)"], isRequired: true,
      "present; an empty list says none is"),
    caller(
      "claim", "the claim: date of service, provider, amount",
      .record(["date", "provider", "amount"]), ["45 CFR 147.136(b)(2)(ii)(E)"],
      requiredUnder: [.aca], "present"),
    caller(
      "denialCode", "the denial code and what it means", .record(["code", "meaning"]),
      ["45 CFR 147.136(b)(2)(ii)(E)"], requiredUnder: [.aca], "present"),
    caller(
      "reviewer", "who decided: name, credentials, specialty",
      .record(["name", "credentials", "specialty"]), ["42 CFR 422.566(d)"], isRequired: true,
      "present"),
    caller(
      "softwareDisclosure", "what software had a part in the decision", .text,
      ["state law, such as California SB 1120"], "present where a state asks for it"),
    caller(
      "copyContact", "how to get a free copy of the policy", .text,
      ["29 CFR 2560.503-1(g)(1)(v)(A)", "42 CFR 438.404(b)(2)", "NCQA UM 7"], isRequired: true,
      "present"),
    caller(
      "criterionURL", "where the policy is published", .text, ["42 CFR 422.101(b)(6)(ii)"],
      requiredUnder: [.medicareAdvantage], "present"),
    caller(
      "peerToPeer", "how your doctor can talk with a reviewer", .text, ["NCQA UM 7"], "present"),
    caller(
      "appeal", "your right to appeal, how, and by when", .text,
      ["29 CFR 2560.503-1(g)(1)(iv)", "42 CFR 422.568(e)", "45 CFR 147.136(b)(2)(ii)(E)"],
      isRequired: true, "present"),
    caller(
      "civilAction", "the right to go to court after the appeal", .text,
      ["29 CFR 2560.503-1(g)(1)(iv)"], requiredUnder: [.erisa], "present"),
    caller(
      "expeditedAppeal", "how to get a fast appeal", .text,
      [
        "29 CFR 2560.503-1(g)(1)(vi)", "42 CFR 422.568(e)(4)", "42 CFR 438.404(b)",
      ], requiredUnder: [.erisa, .medicareAdvantage, .medicaid], "present"),
    caller(
      "fairHearing", "the right to a hearing of the state", .text, ["42 CFR 438.404(b)"],
      requiredUnder: [.medicaid], "present"),
    caller(
      "continuedBenefits", "whether the care goes on during the appeal, and who pays", .text,
      ["42 CFR 438.404(b)"], requiredUnder: [.medicaid], "present"),
    caller(
      "externalReview", "the right to an outside review", .text,
      ["45 CFR 147.136(b)(2)(ii)(E)"], requiredUnder: [.aca], "present"),
    caller(
      "assistance", "who can help you with an appeal", .text, ["45 CFR 147.136(b)(2)(ii)(E)"],
      requiredUnder: [.aca], "present"),
    caller(
      "languageHelp", "help in other languages", .text, ["45 CFR 147.136(b)(2)(ii)(E)"],
      requiredUnder: [.aca, .medicaid], "present"),
    caller("formNumber", "the form's number", .text, ["CMS-10003"], "present where a form is used"),
  ]

  private static func evq(
    _ id: String, _ label: String, _ rules: [String], _ check: String
  ) -> LetterField {
    LetterField(
      id: id, label: label, origin: .evq, form: .text, rules: rules, isRequired: true, check: check)
  }

  private static func caller(
    _ id: String, _ label: String, _ form: LetterFieldForm, _ rules: [String],
    isRequired: Bool = false, requiredUnder: [LetterRegime] = [], _ check: String
  ) -> LetterField {
    LetterField(
      id: id, label: label, origin: .caller, form: form, rules: rules, isRequired: isRequired,
      requiredUnder: requiredUnder, check: check)
  }
}
