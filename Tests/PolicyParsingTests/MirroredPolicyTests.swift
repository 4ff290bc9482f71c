import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headers as mirrors of policies print them: with a page's own lines, glued, on one line.
@Suite struct MirroredPolicyTests {
  private static let disclaimer = """
    INSTRUCTIONS FOR USE This Clinical Policy helps to interpret plans of the Harbor companies. \
    It is given to all readers for their information only and is no medical advice. The terms of the member's plan may differ \
    greatly from the standard plan upon which this Clinical Policy is based, and then the member's \
    plan document supersedes this Clinical Policy. All reviewers must first look at the member's \
    eligibility, at any federal or state requirements, and at the coverage of the member's plan. \
    Other Policies may apply. Harbor may also use tools that others have made to assist in \
    administering health benefits. REFERENCES Lee A. Cooling of nerves. J Pain. 2012;3(1):1-4.
    """

  /// Text, then number, title, date on which it takes effect.
  @Test(arguments: [
    (
      "Size: px\n\nTranscription\n\n1 Harbor Clinical Policy NERVE COOLING FOR CHRONIC INDICATIONS "
        + "Policy Number: SURGERY T2 Effective Date: June 1, 2018 Table of Contents Page "
        + "INSTRUCTIONS FOR USE... 1 REFERENCES... 6 " + disclaimer,
      "SURGERY-T2", "NERVE COOLING FOR CHRONIC INDICATIONS", "2018-06-01"
    ),
    (
      "15\nMedical Policy MP 7.01.97 Nerve Cooling " + disclaimer, "7.01.97", "Nerve Cooling", nil
    ),
    (
      "Nerve Cooling - MEDICAL POLICY 7.01.97 - Harbor Blue Cross\n\nPage created by A. Lee\n\n"
        + "MEDICAL POLICY – 7.01.97\nNerve Cooling\nBCBSA Ref. Policies: 7.01.15, 7.01.16\n"
        + "Effective Date:     May 1, 2021         RELATED MEDICAL POLICIES:\n\nPolicy\n\n"
        + "Nerve cooling is considered investigational.",
      "7.01.97", "Nerve Cooling", "2021-05-01"
    ),
    (
      "Harbor Blue Cross CG-DME-97 Nerve Cooling Devices Form\nThis document addresses cooling.\n"
        + "Clinical Indications\nNerve cooling is considered medically necessary for pain.",
      "CG-DME-97", "Nerve Cooling Devices", nil
    ),
    (
      "Nerve Cooling - Harbor\n\nPage created by A. Lee\n\nMedical Coverage Policy\n"
        + "          Effective Date ............ 7/15/2020\n"
        + "          Coverage Policy Number ............ 0997\n\nNerve Cooling\n\n"
        + "Table of Contents          Related Coverage Resources\nOverview ......... 1   Ice Packs",
      "0997", "Nerve Cooling", "2020-07-15"
    ),
    (
      "Guideline/Procedure Number: MCUG3997 (previously UG100397) / Lead Department: Health\n"
        + "Guideline/Procedure Title: Nerve Cooling / ☒ External Policy\n☐ Internal Policy /\n\n"
        + "Effective Date: 2/1/2017\n\nPURPOSE:\n\nThis guideline tells when cooling is allowed.",
      "MCUG3997", "Nerve Cooling", "2017-02-01"
    ),
    (
      "Harbor UM Authorization Guideline Guideline Nerve Cooling Guideline # UM_PAI 97 "
        + "Original Effective Date 8/10/11\n\nCOVERAGE POLICY\n\nHarbor considers nerve cooling "
        + "medically necessary for pain.",
      "UM_PAI-97", "Nerve Cooling", nil
    ),
    (
      "HarborPartners\n\nCoverage criteria policies\n\nNerve Cooling in the Home\n\nCoverage\n\n"
        + "Nerve cooling is generally covered per your plan documents.",
      "file", "Nerve Cooling in the Home", nil
    ),
  ])
  func readsTheHeader(
    _ text: String, _ number: String, _ title: String, _ effective: String?
  ) throws {
    let policy = try Fixtures.policy(text: text)
    if number != "file" { #expect(policy.id.rawValue == number) }
    #expect(policy.title?.text == title)
    #expect(policy.dates.effective?.date.iso == effective)
  }

  @Test func readsANumberBelowAPagesOwnSummary() throws {
    let text = """
      Harbor Nerve Cooling

      Effective Date

      02/02/2023

      Description

      Nerve cooling treats pain.

      Nerve Cooling of the Adult

      Policy Number: HUM-0997-026
      """
    #expect(try Fixtures.policy(text: text).id == PolicyID("HUM-0997-026"))
  }

  /// The latest revision counts as the last review only where no review is printed.
  @Test(arguments: [
    ("Last Revised: Aug. 23, 2021", "2021-08-23"),
    ("Last Revised: Aug. 23, 2021\nLast Review: March 2, 2020", "2020-03-02"),
    ("Revision Date: Aug. 23, 2021", nil),
  ])
  func readsTheLatestRevision(_ line: String, _ expected: String?) throws {
    let text =
      "Nerve Cooling\n\nPolicy Number: 12\n\(line)\n\nPolicy\n\nCooling is investigational.\n"
    #expect(try Fixtures.policy(text: text).dates.lastReview?.date.iso == expected)
  }

  /// What has hardly a header is a policy where it determines, or where its header is whole.
  @Test(arguments: [
    "L.6.01.997\nThis policy addresses cooling.\nNerve cooling is considered investigational.",
    "Nerve Cooling\n\nNerve cooling for pain is considered not medically necessary.\n\nNerve cooling "
      + "for itch is considered investigational.",
    "Medical Policy:\nVII-05-997\nTopic:\nNerve Cooling\nEffective Date:\nFebruary 3, 2020\n\nNerve "
      + "cooling lowers the temperature of a nerve.",
    "Harbor Medical Policy Manual\n\nNerve Cooling\n\nNDC CODE(S)\n\n59730-6502-XX - Cold gel",
  ])
  func tellsAPolicyByLittle(_ text: String) throws {
    #expect(try Fixtures.parse(text: text).isPolicy)
  }

  @Test(arguments: [
    "2016 Medical Policy Revisions\n\nDate Issued: 11/18/2015\n\n1. Cold gel is considered medically "
      + "necessary for pain only. Cold gel is considered not covered for any other use.",
    "Medical Policy Upcoming Updates\n\nCoverage Policies\n\nEffective Date\n\nNerve cooling is "
      + "covered for patients who have all of the following:\n1. pain\n2. itch",
    "Clinical Policies\n\nPolicy Number: 1.01.991\nEffective Date: 1/1/2020\n\nPolicy Number: "
      + "1.01.992\nEffective Date: 2/1/2020\n\nPolicy Number: 1.01.993\n\nPolicy Number: 1.01.994\n",
    "Case by Case\n\nOur medical directors may consider payment case by case for "
      + "experimental/investigational services where nothing else helps.",
  ])
  func tellsWhatIsNoPolicy(_ text: String) throws {
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  @Test func readsDeterminationsBetweenListsOfCodes() throws {
    let text = """
      Nerve Cooling

      Effective Date: January 01, 2020

      Nerve cooling may be considered medically necessary for pain.

      Procedure Codes

      0446T 0447T

      Home Cooling

      Home cooling is considered investigational, and therefore, non-covered.
      """
    #expect(
      try Fixtures.policy(text: text).statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.investigational, .notCovered],
      ])
  }
}
