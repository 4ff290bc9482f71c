import EvidenceModel
import Testing

@testable import PolicyParsing

/// Titles told from other lines by whether they can name what a policy is about.
@Suite struct TitleSubjectTests {
  private static let body = """


    Policy
    Heated beds are considered medically necessary for cold feet.

    """

  /// Page, then title.
  static let pages: [(String, String?)] = [
    // Words that name parts of any document are none.
    (
      "Pages Navigation Menu\n\n\nHeated Bed Transport\n\nPayment Policy\n\nThe lines below apply to the "
        + "ride. They are to be used as a help.\n\nHeated bed transport is covered when the bed is "
        + "warm.\n\nBenefit Information\n\nGeneral benefit information may be had by a call to the plan "
        + "on any day.\n", "Heated Bed Transport"
    ),
    (
      "National Medical Policy\n\nPolicy Number:\nEffective Date*:\nOctober 2003\nApril 2006, April 2008, "
        + "October 2009,\nNovember 2009, March 2011, November\n2011, October 2012\n", nil
    ),
    (
      "Coverage of Conditions and Treatments (Coverage Decisions)\nUpdated and effective: 07/01/2025\nThe "
        + "department will cover heated beds for the treatment of cold feet.\n", nil
    ),
    // Where care is given is a subject of its own.
    (
      "Site of Care or Site of Service Review\n\nPolicy Number: HB0303\n\nThe site of care is looked at.\n",
      "Site of Care or Site of Service Review"
    ),
    // A heading below a title does not go on with it.
    (
      "Heated bed surgery\nEligibility Criteria\nAll members are eligible for heated beds when criteria "
        + "are met.\n", "Heated bed surgery"
    ),
    // A thing that sentences name in small letters stands above the document's type, an organisation not.
    (
      "NHS Harbor Clinical Commissioning Group\n\nBedwarming\nCriteria Based Access Protocol\n\n"
        + "Supporting people in Harbor to lead warmer lives\nNHS HARBOR CLINICAL COMMISSIONING GROUP\n\n"
        + "BEDWARMING\nCRITERIA BASED ACCESS PROTOCOL\n\n1.   INTRODUCTION\n\n1.1  This protocol "
        + "describes the exclusions and access criteria regarding Bedwarming.\n\n1.2  Sore feet are "
        + "common, and bedwarming is often asked for.\n", "Bedwarming"
    ),
    // A type's words inside a paragraph.
    (
      "HARBOR STANDARD BED CLAIM REVIEW CRITERIA\n\nRevised: 4/1/2017\n\nThe criteria guide those who look "
        + "at claims for beds.\n\nCLAIM CRITERIA / BED PROCEDURE DOCUMENTATION COVERAGE GUIDELINE "
        + "DIAGNOSTIC Foot Evaluations Documentation in the record that includes all services that were "
        + "done for the code, and the feet that were looked at on that day or on the days before it.\n",
      "HARBOR STANDARD BED CLAIM REVIEW CRITERIA"
    ),
    // What stands behind a dash, and is said again.
    (
      "Bed Therapy - Heated Frames for the Treatment of Cold Feet\n\nMedical Policy: 09.03.99\nReviewed: "
        + "March 2016\n\nBed therapy is old. Heated frames are new.\n",
      "Bed Therapy - Heated Frames for the Treatment of Cold Feet"
    ),
    // A page's number in a mirror's text.
    (
      "Size: px\n\nTranscription\n\n1 Heated Beds and Frames\n\nEffective Date: 1/1/2016\n\nDescription\n\n"
        + "Heated beds and frames are warm.\n", "Heated Beds and Frames"
    ),
    // The labels of a title and a number before both of their values, and a broken first line.
    (
      "National Medical Policy Subject: Policy Number: Heated Bed (HB) Frames HBP276 Effective Date*: July "
        + "2006 Updated: June 2015 This policy is subject to terms.\n", "Heated Bed (HB) Frames"
    ),
    (
      "Cold & Warm Foot Test\n\nCold & Warm Foot Test\n\nCold &\n\nORIGINAL EFFECTIVE DATE HARBOR LEVEL OF "
        + "CARE CRITERIA 2013 CURRENT EFFECTIVE DATE 11/1/2017\n", "Cold & Warm Foot Test"
    ),
    // A bare date behind a label's value.
    (
      "Greater Harbor EUR Policy Statement. Title/Topic: Bedwarming Date: April 2014 Last reviewed: May "
        + "2015 Reference: HB028\n", "Bedwarming"
    ),
  ]

  @Test("Titles name a thing", arguments: pages)
  func namesThing(_ page: String, _ title: String?) throws {
    #expect(try Fixtures.policy(text: page + Self.body).title?.text == title)
  }

  @Test("Those who review policies are no document's type")
  func passesGroups() throws {
    let page =
      "Commissioning Policy Individual Funding Request Heated Beds Date Adopted: 19 th April 2017\n\nApproval "
      + "by 14 th December 2016 Clinical Policy Review Group (CPRG) Review date April 2020\n"
    let policy = try Fixtures.policy(text: page + Self.body)
    #expect(policy.title?.text.contains("Group") == false)
    #expect(policy.dates.original?.date.iso == "2017-04-19")
    #expect(policy.dates.lastReview == nil)
    #expect(policy.dates.nextReview?.date.iso == "2020-04")
  }

  @Test("Elsewhere a review's bare date is that of the last one")
  func keepsReview() throws {
    let page =
      "Harbor Medical Policy\n\nHeated Beds\n\nEffective Date: 4/1/2017\nReview date: 4/1/2020\n"
    let dates = try Fixtures.policy(text: page + Self.body).dates
    #expect(dates.lastReview?.date.iso == "2020-04-01")
    #expect(dates.nextReview == nil)
  }

  @Test("A policy's notice says on which day it takes effect")
  func readsBecomesEffective() throws {
    let page =
      "Notification\n\nHeated Beds\n\nThis version of the policy will become effective 01/01/2019.\n\n"
      + "Title: Heated Beds\nPolicy #: 12.04.99c\n"
    #expect(
      try Fixtures.policy(text: page + Self.body).dates.effective?.date.iso == "2019-01-01")
  }

  @Test(
    "Numbers before labels and with a blank at their hyphen",
    arguments: [
      ("Bed Policy Subject: Heated Beds Guideline #: 06 -002 Publish Date: 03/15/2018", "06 -002"),
      ("Greater Harbor Policy. Topic: Beds Last reviewed: May 2015 Reference: HB028", "HB028"),
      (
        "Harbor Bed Medical Necessity Criteria for Wards 1. There is a diagnosis of Cold Feet (307.1) or "
          + "Sore Feet, Purple Type (307.51) or Feet that are not named elsewhere (307.5). Heels alone do "
          + "not meet criteria and are looked at again on the next day by those who know of them.",
        nil
      ),
    ] as [(String, String?)])
  func readsNumber(_ page: String, _ number: String?) throws {
    let policy = try Fixtures.policy(text: page + "\n" + Self.body)
    #expect(policy.id.rawValue == (number.map(PolicyNumber.id) ?? "sample"))
  }

  @Test(
    "Pages of nothing but criteria, and those that call themselves by a payer's kind, are policies",
    arguments: [
      "Heated Bed Criteria\n\nHeated Bed Covered Indications (before spring):\n- Cold feet of one of these types:\n- Sore; or\n"
        + "- Purple; or\n- Numb; or\n- Blue\nHeated Bed Tier-2 Approval Criteria:\n- Allergy to wool; or\n"
        + "- An exception for wards; or\n- Snow\n",
      "ORIGINAL EFFECTIVE DATE: 4/1/19 SECTION: BEDS\n\nThis Drug Coverage Protocol must be read in its "
        + "entirety.\n",
      "hb-9999\nprint Print\n\nHeated Beds Duration Limit Program Summary\n\nPolicy Number: HB-9999\n\nThis "
        + "program applies to all formularies.\n\nOBJECTIVE\n\nThe intent is to warm feet.\n",
      "These Guidelines for Medical Necessity Determination (Guidelines) identify what Harbor needs for "
        + "heated beds.\nHarbor reviews requests for beds on the basis of medical necessity.\n",
      "Harbor Logo\nPrior Authorization Protocol\nWARMOL (calidumab)\n\nCoverage of drugs is first determined "
        + "by the member’s pharmacy benefit.\n",
    ])
  func isPolicy(_ text: String) throws {
    #expect(try Fixtures.parse(text: text).isPolicy)
  }

  @Test(
    "Sections of a code, guides for patients and news of criteria are none",
    arguments: [
      "Title: Section 99.4 - Bed care.\n\nEffective Date\n\n99.4 Bed care. (a) Bed care is covered for a "
        + "person with severely cold feet.\n",
      "Beds - Medical Necessity Criteria\n\nIf you have health insurance, ask. Not all health plans pay.\n\n"
        + "Heated beds are medically necessary for people with cold feet.\n",
      "Harbor bulletin\n\nHARBOR PROGRAMS BT209999 MAY 31, 2022\n\nEffective July 1, 2022, the program will "
        + "revise prior authorization criteria for beds.\n\nHeated beds are covered at home.\n",
    ])
  func isNone(_ text: String) throws {
    #expect(try !Fixtures.parse(text: text).isPolicy)
  }

  @Test(
    "Kinds of plans, tiers and conditions are no issuers",
    arguments: [
      "Related Community Plan Policies are listed. Community Plan members have beds.",
      "The program requires prior authorization from Harbor for FFS members.",
      "Bed Injury Treatment Guidelines© First Edition June 30, 2010 Effective December 1, 2010",
      "Tier-1 products are covered. Tier-1 will cover beds.",
    ])
  func inventsNoIssuer(_ text: String) throws {
    let issuer = try Fixtures.policy(text: "Heated Beds\n\n" + text + Self.body).issuer
    #expect(issuer == nil || issuer == "Harbor")
  }
}
