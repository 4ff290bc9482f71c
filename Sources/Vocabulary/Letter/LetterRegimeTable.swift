package import EvidenceModel

/// What four families of rules ask of a denial letter.
///
/// No primary text of these rules was read for evq: each row names the secondary source it was taken
/// from and when. A row says what to look for, never that a letter is lawful. Phrases are folded to
/// lower-case words.
package enum LetterRegimeTable {
  /// When the sources were read.
  private static let asOf = "2026-11"

  /// All elements, in the order of a letter.
  package static let elements: [LetterElement] = [
    row(
      "decision", "the decision, stated", [.erisa, .aca, .medicareAdvantage, .medicaid],
      "29 CFR 2560.503-1(g)(1)(i)", erisaQuoted,
      .words([
        "denied", "deny", "not approved", "will not pay", "cannot pay", "will not cover",
        "does not cover", "not covered", "cannot approve", "declined",
      ])),
    row(
      "specificReason", "the specific reason", [.erisa, .aca, .medicareAdvantage, .medicaid],
      "29 CFR 2560.503-1(g)(1)(i); 42 CFR 422.568(e)(2); 42 CFR 438.404(b)(2)", erisaQuoted,
      .words(["because", "reason", "reasons"])),
    row(
      "caseApplication", "how the criterion applies to the member's own facts",
      [.erisa, .aca, .medicareAdvantage, .medicaid], "29 CFR 2560.503-1(g)(1)(v)(B)", erisa,
      .person),
    row(
      "planProvision", "the plan provision", [.erisa], "29 CFR 2560.503-1(g)(1)(ii)", erisaQuoted,
      .words([
        "plan provision", "what your plan says", "plan document", "summary plan description",
        "certificate of coverage", "evidence of coverage", "benefit booklet", "member handbook",
        "provision of your plan", "your contract",
      ])),
    row(
      "missingInformation", "what information is needed and why", [.erisa],
      "29 CFR 2560.503-1(g)(1)(iii)", erisaQuoted,
      .words([
        "additional information", "more information", "missing information", "what is missing",
        "needs no more", "information needed", "records we need", "no further information",
      ])),
    row(
      "criterion", "the criterion, by name and number",
      [.erisa, .aca, .medicareAdvantage, .medicaid],
      "29 CFR 2560.503-1(g)(1)(v)(A); 45 CFR 147.136(b)(2)(ii)(E)", erisa, .policyNamed),
    row(
      "determination", "the policy's determination in its own words",
      [.erisa, .aca, .medicareAdvantage], "29 CFR 2560.503-1(g)(1)(v)(A)", erisa,
      .determinationQuoted),
    row(
      "evidence", "the scientific or clinical judgment: what the evidence shows",
      [.erisa, .medicareAdvantage], "29 CFR 2560.503-1(g)(1)(v)(B); 42 CFR 422.101(b)(6)(ii)",
      erisa, .evidence),
    row(
      "sources", "the list of sources, where the policy cites any", [.medicareAdvantage],
      "42 CFR 422.101(b)(6)(ii)", medicare101, .sources),
    row(
      "medicareBasis", "the Medicare coverage rule, or why internal criteria are used",
      [.medicareAdvantage], "42 CFR 422.101(b)(6)(i)", medicare101,
      .words([
        "national coverage", "local coverage", "ncd", "lcd", "medicare basis", "422 101",
        "medicare coverage rule", "medicare rule",
      ])),
    row(
      "freeCopy", "the right to a free copy", [.erisa, .aca, .medicaid],
      "29 CFR 2560.503-1(g)(1)(v)(A); 42 CFR 438.404(b)(2)", medicaid,
      .words(["free copy", "free copies", "free of charge", "at no cost", "no charge"])),
    row(
      "appeal", "the right to appeal", [.erisa, .aca, .medicareAdvantage, .medicaid],
      "29 CFR 2560.503-1(g)(1)(iv); 42 CFR 422.568(e)(3); 42 CFR 438.404(b)", erisaQuoted,
      .words(["appeal", "reconsideration", "grievance"])),
    row(
      "timeLimit", "the time limit of an appeal", [.erisa, .aca, .medicareAdvantage, .medicaid],
      "29 CFR 2560.503-1(g)(1)(iv)", erisaQuoted,
      .timeLimit(["days", "day", "calendar", "months", "business"])),
    row(
      "civilAction", "the right to a civil action after the review", [.erisa],
      "29 CFR 2560.503-1(g)(1)(iv)", erisaQuoted,
      .words(["civil action", "section 502", "502 a", "lawsuit", "in court", "to court", "sue"])),
    row(
      "expeditedAppeal", "the expedited review", [.erisa, .medicareAdvantage, .medicaid],
      "29 CFR 2560.503-1(g)(1)(vi); 42 CFR 422.568(e)(4); 42 CFR 438.404(b)", medicare568,
      .words(["expedited", "fast appeal", "urgent", "faster decision"])),
    row(
      "fairHearing", "the state fair hearing", [.medicaid], "42 CFR 438.404(b)", medicaidOlder,
      .words(["fair hearing", "state hearing", "hearing of the state", "hearing by the state"])),
    row(
      "continuedBenefits", "the right to have benefits continue, and who pays", [.medicaid],
      "42 CFR 438.404(b)", medicaidOlder,
      .words([
        "benefits continue", "continue your benefits", "continued benefits", "keep your benefits",
        "keep getting", "during the appeal", "while you appeal", "while your appeal",
      ])),
    row(
      "claim", "the claim: date of service, provider, amount", [.aca],
      "45 CFR 147.136(b)(2)(ii)(E)", aca, .words(["date of service", "claim number", "claim"])),
    row(
      "denialCode", "the denial code and its meaning", [.aca], "45 CFR 147.136(b)(2)(ii)(E)", aca,
      .words(["denial code", "reason code", "remark code"])),
    row(
      "externalReview", "the external review", [.aca], "45 CFR 147.136(b)(2)(ii)(E)", aca,
      .words(["external review", "outside review", "independent review"])),
    row(
      "assistance", "consumer assistance", [.aca], "45 CFR 147.136(b)(2)(ii)(E)", aca,
      .words([
        "consumer assistance", "ombudsman", "ombuds", "department of insurance",
        "insurance department", "insurance commissioner", "employee benefits security",
      ])),
    row(
      "languageHelp", "help in other languages", [.aca, .medicaid],
      "45 CFR 147.136(b)(2)(ii)(E)", aca,
      .words(["language", "languages", "interpreter", "translation", "español"])),
    row(
      "reviewer", "who decided, with credentials", [.medicareAdvantage], "42 CFR 422.566(d)",
      medicare566,
      .words(["md", "do", "rn", "pharmd", "physician", "medical director", "reviewer"])),
    row(
      "noticeForm", "the approved form and type size", [.medicareAdvantage], "CMS-10003", cms10003,
      .person),
  ]

  private static let erisaQuoted =
    "29 CFR 2560.503-1(g)(1)(i)-(iv) as quoted in revassurance.com/reva-laws/29-cfr-§2560-503-1-g1"
  private static let erisa =
    "summary of 29 CFR 2560.503-1(g)(1) in paritytrack.org/legal-case/j-l-v-anthem-blue-cross"
  private static let aca =
    "secondary summaries of 45 CFR 147.136; the paragraph for group plans is unverified"
  private static let medicare568 =
    "42 CFR 422.568(e)(1)-(4)(i) as quoted in revassurance.com/reva-laws/42-cfr-§422-568e"
  private static let medicare101 = "secondary summaries of 42 CFR 422.101(b)(6), not seen quoted"
  private static let medicare566 = "secondary summaries of 42 CFR 422.566(d), not seen quoted"
  private static let cms10003 =
    "supporting statements of older editions of the form in omb.report (201106-0938-016, "
    + "201604-0938-003); the current form was not seen"
  private static let medicaid =
    "42 CFR 438.404(a)-(b)(2) as quoted in compliancecosmos.org (notice of adverse benefit "
    + "determination)"
  private static let medicaidOlder =
    "an older edition of 42 CFR 438.404(b) in laws9.com; the numbers of its paragraphs have changed"

  private static func row(
    _ id: String, _ label: String, _ regimes: [LetterRegime], _ rule: String, _ source: String,
    _ check: LetterElementCheck
  ) -> LetterElement {
    LetterElement(
      id: id, label: label, regimes: regimes, rule: rule, source: source, asOf: asOf, check: check)
  }
}
