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
      "Harbor® West\n\nHarbor® West Benefit Interpretation Policy Nerve Cooling Grid\n\nPolicy "
        + "Number: DME 097.6 T0 Effective Date: May 1, 2021\n\nDescription\n\nCooling is a procedure.",
      "DME-097.6-T0", "Nerve Cooling Grid", "2021-05-01"
    ),
    (
      "Nerve Cooling - Harbor.com\n\nHarbor Clinical Policy Nerve Cooling Policy Number: X 049.17 T1\n"
        + "Effective Date: May 1, 2021\n\nDescription\n\nCooling is a procedure.",
      "X-049.17-T1", "Nerve Cooling", "2021-05-01"
    ),
    (
      "Subject: - Harbor Health\n\nClinical Policy: Nerve CoolingReference Number: CP.MP.97 "
        + "Last Review Date: 12/18Revision Log\n\nDescription\n\nCooling is a procedure.",
      "CP.MP.97", "Nerve Cooling", nil
    ),
    (
      "MEDICAL POLICY – 8.01.97 Nerve Cooling BCBSA Ref. Policy: 8.01.97 Effective Date: May 1, 2021 "
        + "RELATED MEDICAL POLICIES: Last Revised: Mar. 23, 2021 5.01.532 Ice Packs\n\n"
        + "Introduction\n\nCooling is a procedure.",
      "8.01.97", "Nerve Cooling", "2021-05-01"
    ),
    (
      "1 Corporate Medical Policy Nerve Cooling File Name: Origination: Last CAP Review: Next CAP "
        + "Review: Last Review: nerve_cooling_home 7/ / / /2017\n\nDescription of Procedure or "
        + "Service\n\nCooling is a procedure.",
      "nerve_cooling_home", "Nerve Cooling", nil
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
    "Policy Bulletin Library\n\nMedical Policy Bulletins\n\nMN.005.B | Cooling | Documents our "
      + "position | 7/18/2018 |\nMN.006.F | Warming | Our position | 5/1/2020 |\nMN.008.C | Ice | "
      + "Our position | 7/1/2020 |\nMN.010.C | Heat | Our position | 9/1/2020 |",
    "Case by Case\n\nOur medical directors may consider payment case by case for "
      + "experimental/investigational services where nothing else helps.",
  ])
  func tellsWhatIsNoPolicy(_ text: String) throws {
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  /// A mirror that lost the line breaks before headings and kept those behind them.
  @Test func readsHeadingsAtTheEndOfParagraphs() throws {
    let text = """
      Corporate Medical Policy

      Nerve Cooling

      Description of Procedure or Service

      Nerve cooling lowers the temperature of a nerve and slows it for some weeks. Benefit Application

      Please refer to the member's booklet for availability of benefits. Policy Statement

      The Plan will provide coverage for nerve cooling when it is medically necessary.

      Nobody should read a heading in a sentence that ends with our Policy Statement

      of last year.
      """
    let policy = try Fixtures.policy(text: text)
    #expect(policy.sections.map(\.kind) == [.header, .description, .guidelines, .policy])
    #expect(policy.statements.count == 1)
  }

  @Test func readsAPolicyHeadingGluedToItsSentence() throws {
    let text =
      "1 Corporate Medical Policy Nerve Cooling File Name: nerve_cooling_home Description of Procedure or "
      + "Service Nerve cooling lowers the temperature of a nerve. "
      + String(repeating: "It slows the nerve for some weeks and is repeated then. ", count: 10)
      + "Related Policies: Ice Packs Policy BCBSXX will provide coverage for nerve cooling when it is "
      + "determined to be medically necessary. Benefits Application This medical policy relates only "
      + "to the services described herein. Coverage Rationale See Benefit Considerations Home cooling "
      + "is unproven and not medically necessary."
    let policy = try Fixtures.policy(text: text)
    #expect(policy.statements.map(\.service) == ["nerve cooling", "Home cooling"])
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
