import EvidenceModel
import Testing

@testable import PolicyParsing

/// Titles of which a page says only the end again, and those that stand beside a type or its number.
struct TitleTailTests {
  private static let body = """


    Policy
    Bed therapy is considered medically necessary for pressure ulcers.

    Rationale
    Heel Conditions are common. Heel Conditions heal slowly, and few studies are large.

    """

  /// Header, then title.
  static let headers: [(String, String)] = [
    (
      "Medical Policy Manual                                   Beds, Policy No. 53\n\n"
        + "Heated Bed Therapy for Diagnosis and Cooling of Behavioral\nHeel Conditions\n\n"
        + "                                              Effective: April 1, 2025\n\n"
        + "Next Review: August 2025\n\nLast Review: March 2025\n",
      "Heated Bed Therapy for Diagnosis and Cooling of Behavioral Heel Conditions"
    ),
    (
      "Lab Management Guidelines                                  V1.0.2025\n\n"
        + "                Warm Heel Polyposis\n                               Bed Testing\n\n"
        + "                                                    HB.TS.168.A\n",
      "Warm Heel Polyposis Bed Testing"
    ),
    (
      "Bed therapy: pressure ulcers and connective tissue\ndisorders\n"
        + "These services may or may not be covered by your plan. Please see your plan documents for more.\n",
      "Bed therapy: pressure ulcers and connective tissue disorders"
    ),
    (
      "Heated Bed Testing Review\nCriteria\n\n\n\nReference #: HB-2024-01\n"
        + "Last Approved: 5/31/2023\n", "Heated Bed Testing Review Criteria"
    ),
    (
      "CLINICAL MEDICAL POLICY\n\n1 Policy Name: Policy Number: Approved By: "
        + "CLINICAL MEDICAL POLICY Custom Made Bed Frames (CMBF) MP-039-MD-XY Medical Management "
        + "Provider Notice Date: 04/01/2017 Original Effective Date: 05/01/2017\n",
      "Custom Made Bed Frames (CMBF)"
    ),
    (
      "    Warm Testing of Heels\n\n  Policy Number:                        Prior Policy Name:\n"
        + "  AHS – M2168                           Not applicable\n"
        + "  Original Effective Date:              Current Effective Date:\n"
        + "  June 01, 2023                         February 1, 2025\n", "Warm Testing of Heels"
    ),
    (
      "23\nBed Studies, Adult Medical Coverage Policy Effective Date: 10/24/2013 Revision Date: "
        + "10/24/2013 Policy Number: HBPD-0381-014 Change\n", "Bed Studies, Adult"
    ),
    (
      "                  Manual: Harbor Health Plan\n                  Policy # MP050\n"
        + "                  Effective Date: 09/01/2024\n\n"
        + "           Warm/Heated Bed Policy\n", "Warm/Heated Bed Policy"
    ),
    (
      "MEDICAL POLICY Bed Motors · 2020-05-13 · MEDICAL POLICY Bed Motors (All Lines of...\n\n20\n"
        + "MEDICAL POLICY Bed Motors Effective Date: 1/1/2020 Policy No: 343\n",
      "Bed Motors"
    ),
    (
      "Proprietary & Confidential © 2020 Harbor Health, Inc. Therapy Frames (Warm) "
        + "Document Number: IC-0987 Last Review Date: 01/06/2020\n", "Therapy Frames (Warm)"
    ),
    (
      "Frigidumab:\n\nCoolant®; Frostix™ (Intravenous) Document Number: IC-0987 Last Review Date: "
        + "01/06/2020\n", "Frigidumab: Coolant®; Frostix™ (Intravenous)"
    ),
    (
      "Harbor Reimbursement Rules\n\nCorporate Reimbursement Policy\n\nHelper Surgeon and Second "
        + "Surgeon Guidelines\n\nFile Name: helper_surgeon 01/2000 11/2015 11/2016 Origination: Last "
        + "Review: Next Review:\n", "Helper Surgeon and Second Surgeon Guidelines"
    ),
    (
      "Slow Beds\n\nService: Slow Beds, Warm Beds, and Other Beds PUM 250-0999\n\nMedical Policy "
        + "Committee Approval 07/29/2021 Effective Date 12/01/2021\n",
      "Slow Beds, Warm Beds, and Other Beds"
    ),
    (
      "Beds Contouring Heels\nTotal Page:16\nFile Type:pdf, Size:1020Kb\nCorporate Medical Policy "
        + "Beds/Contouring/Heels For Sore Contouring Description of Procedure or Service Contouring is a "
        + "surgical procedure used to lift a heel, which is known to hang from the back of the foot. "
        + "Beds are known to be of use where the heel hangs low and the toes are held up by it.\n",
      "Beds/Contouring/Heels For Sore Contouring"
    ),
    (
      "MEDICAL POLICY Temporary Emergency Provisions for: Warm Bed Therapy and Equipment for Long "
        + "Cold Nights (All Lines of Business Except Medicare) Effective Date: 6/1/2021 Medical Policy "
        + "Number: 88\n",
      "Temporary Emergency Provisions for: Warm Bed Therapy and Equipment for Long Cold Nights"
    ),
    (
      "MEDICAL POLICY\n| Title: | Heated Beds and | Policy #: | MP-1234 |\n| | Their Slow Motors | | |\n"
        + "| Effective: | 1/2/2023 | Reviewed: | 3/4/2023 |\n", "Heated Beds and Their Slow Motors"
    ),
    (
      "Harbor Valley Health Medical Policy                 Policy No: 2023-117\nBed Therapy\n"
        + "Effective Date: February 7, 2014\n", "Bed Therapy"
    ),
    (
      "Bed Therapy – Medical Policy\n\nPolicy CMP 40.12\nEffective 1/2/2023\n", "Bed Therapy"
    ),
    (
      "HEATED BEDS AND SLOW MOTORS IN\nTHERAPY\n\nHeated beds and slow motors in therapy are new.\n\n"
        + "Policy Number: MP-12\n", "HEATED BEDS AND SLOW MOTORS IN THERAPY"
    ),
    (
      "CLINICAL POLICY HEATED BEDS UNDER THE MEDICAL BENEFIT Policy Number: BEDS 026.1 T2 Effective "
        + "Date: June 1, 2014\n", "HEATED BEDS UNDER THE MEDICAL BENEFIT"
    ),
    (
      "MEDICAL POLICY POLICY TITLE HEATED BEDS AND OTHER BEDS POLICY NUMBER MP 6.987 Original Issue "
        + "Date (Created): 7/1/2002 Most Recent Review Date (Revised): 3/19/2021\n",
      "HEATED BEDS AND OTHER BEDS"
    ),
    (
      "FEP Medical Policy Manual\n\nTranscription\n\n1 FEP Medical Policy Manual FEP Bed Therapy Effective "
        + "Date: April 15, 2018 Related Policies: None Bed Therapy Description Bed therapy is warm.\n",
      "Bed Therapy"
    ),
    (
      "PG0987 12012020 Heated Bed Therapy and Notification Policy Number: PG0987 Last Review: "
        + "12/1/2020 GUIDELINES Heated bed therapy is warm.\n",
      "Heated Bed Therapy and Notification"
    ),
    (
      "HEATED BEDS FOR BACKS\n\nTranscription\n\n1 HEATED BEDS FOR BACKS HarborHealth Commercial Medical "
        + "Policy Policy Number: 2017T0107R Effective Date: May 1, 2017 INSTRUCTIONS FOR USE This "
        + "Medical Policy assists in interpreting HarborHealth benefit plans. HarborHealth may change "
        + "it. HarborHealth provides coverage for heated beds.\n", "HEATED BEDS FOR BACKS"
    ),
  ]

  @Test(arguments: headers)
  func readsTheWholeTitle(_ header: String, _ title: String) throws {
    let policy = try Fixtures.policy(text: header + Self.body)
    let words = policy.title?.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == title)
  }

  @Test("The name of a plan above a title is no part of it, though both are said together")
  func leavesThePlansName() throws {
    let header = """
      Harbor Health Plan Coverage Policy

      Policy Name:       Heated Beds and Slow Motors
      Effective Date:    January 1, 2025

      """
    let policy = try Fixtures.policy(text: header + Self.body)
    #expect(policy.title?.text == "Heated Beds and Slow Motors")
  }

  @Test("A company's name and what it offers before the document's type are no title")
  func takesNoCompanyForATitle() throws {
    let header = "HarborHealth® Medicare Advantage Coverage Summary\n\nPolicy Number: HB016.01\n"
    #expect(try Fixtures.policy(text: header + Self.body).title == nil)
  }

  @Test("The size of a file that a mirror prints is no number of a policy")
  func readsNoSize() throws {
    let header = "Heated Beds Medical Policy\n18 Views\n1.92 MB\n255 Pages\n"
    #expect(try Fixtures.policy(text: header + Self.body).id.rawValue == "sample")
  }
}
