import EvidenceModel
import Testing

@testable import PolicyParsing

/// Who issued a policy, as documents say it.
@Suite struct IssuerTests {
  private static let head = "Medical Policy\nPolicy Number: HB-101\nTitle: Heated Beds\n\n"

  /// A journal's name may end as a payer's does: lists of references name no issuer.
  @Test func aReferenceNamesNoIssuer() throws {
    let policy = try Fixtures.policy(
      text: Self.head + "Policy\n\nHeated beds are investigational.\n\nReferences\n\n"
        + "1. Ash A. Warm beds at home. Prim Health Care. 2019;11(3):249-258.\n"
        + "2. Elm B. Cold beds at home. Prim Health Care. 2020;12(1):9-18.\n")
    #expect(policy.issuer == nil)
  }

  /// A box parts the products that a document may be for.
  @Test func aProductBesideABoxIsNoIssuer() throws {
    let boxes =
      "Impacted Products\n  ☐ All Products\n  ☒ NH Medicaid\n  ☐ Harbor plans/Employers\n\n"
    let policy = try Fixtures.policy(
      text: Self.head + boxes + "Policy\n\nHeated beds are investigational.\n")
    #expect(policy.issuer == nil)
  }

  /// Words that break off before a name, as where a line lost its rest.
  @Test func wordsThatBreakOffNameNobody() throws {
    let policy = try Fixtures.policy(
      text: Self.head + "Policy\n\nHeated beds are investigational.\n\nHistory\n\n"
        + "It is Documentation the plan considers.\n")
    #expect(policy.issuer == nil)
  }

  /// Text, then the issuer.
  @Test(arguments: [
    (
      "INSTRUCTIONS FOR USE This policy provides assistance in interpreting Harborcare benefit plans.",
      "Harborcare"
    ),
    (
      "ABOUT THIS POLICY: Select Harbor of Maine has developed clinical policies.",
      "Select Harbor of Maine"
    ),
    (
      "PURPOSE: Harborcare will provide coverage for heated beds when they are necessary.",
      "Harborcare"
    ),
    (
      "It is the policy of health plans affiliated with Harbor Corporation ® that beds are covered.",
      "Harbor Corporation"
    ),
    ("It is the policy of Harbor HealthPlan that beds are covered.", "Harbor HealthPlan"),
    ("Harborcare considers heated beds medically necessary.", "Harborcare"),
    (
      "Blue Cross Blue Shield of Harbor Medical Policy, as told by Blue Cross and Blue Shield of Harbor. "
        + "Cliff Health Plan has beds.", "Blue Cross Blue Shield of Harbor"
    ),
    ("HarborHealth provides coverage for heated beds in homes.", "HarborHealth"),
    (
      "The words that HarborHealth needs to determine medical necessity are printed.",
      "HarborHealth"
    ),
    ("Harborcare determines medical necessity only if the benefit exists.", "Harborcare"),
    ("All beds require prior authorization by Harbor Health.", "Harbor Health"),
    (
      "©2017 Blue Cross and Blue Shield of Harbor Blue Cross and Blue Shield of Harbor is old.",
      "Blue Cross and Blue Shield of Harbor"
    ),
    ("Harbor HealthCare LLC has beds. Cliff beds are cold.", "Harbor HealthCare LLC"),
    (
      "Beds of Blue Shield of Harbor are warm. Blue Shield has beds, and Blue Shield is old.",
      "Blue Shield of Harbor"
    ),
    ("Property of HarborHealth. All rights reserved.", "HarborHealth"),
    ("Harborcare reserves the right to change this policy.", "Harborcare"),
    (
      "Harbor Health Plan considers heated beds medically necessary.\nLIMITATIONS\n"
        + "Harbor Health Plan considers warm chairs investigational.", "Harbor Health Plan"
    ),
    (
      "To verify benefits, contact Blue Cross and Blue Shield of West Harbor Customer Service. An "
        + "independent licensee of the Blue Cross and Blue Shield Association.",
      "Blue Cross and Blue Shield of West Harbor"
    ),
  ])
  func isTold(_ text: String, _ issuer: String) throws {
    #expect(try Fixtures.policy(text: Self.head + text).issuer == issuer)
  }

  /// What a payer does and owns as nobody else, then the issuer.
  @Test(arguments: [
    ("Heated beds may not be covered by your HarborPartners plan.", "HarborPartners"),
    (
      "Harbor Health Partners includes Harbor Health Partners Insurance Company.",
      "Harbor Health Partners"
    ),
    ("The conditions under which HarborCare will cover heated beds.", "HarborCare"),
    ("These rules are for the following Cliff Health products: all.", "Cliff Health"),
    ("Before applying Cliff Net Medical Policies see the manual.", "Cliff Net"),
    (
      "Benefits of Blue Shield of Harbor and Healthcare of Harbor (collectively “Harbor Blue”) differ.",
      "Blue Shield of Harbor"
    ),
    ("This applies to benefit plans administered by Harbor Companies.", "Harbor"),
    ("Policies prepared by HarborSource and its affiliates are a reference.", "HarborSource"),
    // Of several names that plans are called by, the one that the text says most.
    (
      "This is for HarborCare, and HarborCare alone. The standard HarborCare benefit plans and the "
        + "old CliffCare benefit plans differ.", "HarborCare"
    ),
    // The initials of a Blue plan and its state.
    ("We pay BCBSZZ doctors. (BCBSZZ has no beds.)", "BCBSZZ"),
    ("Harbor Net, Inc. considers heated beds investigational.", "Harbor Net"),
    ("Bed therapy is investigational and is not covered by Harbor Health.", "Harbor Health"),
    ("Harborly may delegate decisions. Contact Harborly.", "Harborly"),
    ("© 2021 Harbor Specialty Health", "Harbor Specialty Health"),
    // A plan's name has its word with a capital; another of the text's names is named less.
    (
      "Harbor Health Plan members have beds. Cliff Net members have beds. Harbor Health pays for beds. "
        + "Ask Harbor Health.", "Harbor Health Plan"
    ),
    (
      "It applies to: Harbor Employee Harbor MA Harbor Cliff PPO Harbor Health considers heated beds "
        + "medically necessary.", "Harbor Health"
    ),
  ])
  func isKnownByWhatItDoes(_ text: String, _ issuer: String) throws {
    #expect(try Fixtures.policy(text: Self.head + text).issuer == issuer)
  }

  /// A first line, then the issuer that it names beside a labelled title.
  @Test(arguments: [
    ("Harborcare Medical Policy Bulletin", "Harborcare"),
    ("HarborCare® Commercial Medical Policy", "HarborCare"),
    ("Corporate Medical Policy", nil),
    ("Heating Medical Policy", nil),
  ])
  func isNamedBeforeTheType(_ line: String, _ issuer: String?) throws {
    let text =
      line + "\nPolicy Number: HB-101\nTitle: Warm Beds\n\nPolicy\n"
      + "Warm beds for heating are considered investigational."
    #expect(try Fixtures.policy(text: text).issuer == issuer)
  }

  @Test("A word of several parts at the page's top names it")
  func standsAtTheTop() throws {
    let text =
      "HarborHealth® Value Exchange\n\nWarm Beds\n\nPolicy\nWarm beds are considered investigational."
    #expect(try Fixtures.policy(text: text).issuer == "HarborHealth")
  }

  @Test("A site's words behind a contractor's name are cut, and its number is no policy's")
  func isTheContractor() throws {
    let text =
      "LCD for Warm Beds (L12345)\n\nContractor Name\nHarbor Services, Inc. - Full list\n\n"
      + "Contractor Number\n00123\n\nLCD ID Number\nL12345\n\nLCD Title\nWarm Beds\n\n"
      + "Policy\nWarm beds are considered investigational."
    let policy = try Fixtures.policy(text: text)
    #expect(policy.issuer == "Harbor Services, Inc.")
    #expect(policy.id == PolicyID("L12345"))
  }

  @Test("A mirror puts the payer's name before the title")
  func standsBeforeAMirroredTitle() throws {
    let text =
      "Harborcare Heated Beds Form\n\nEffective Date\n\n01/02/2023\n\nDescription\n"
      + "Heated beds are warm. Heated beds are soft.\n\nPolicy\nHeated beds are considered cosmetic."
    let policy = try Fixtures.policy(text: text)
    #expect(policy.title?.text == "Heated Beds")
    #expect(policy.issuer == "Harborcare")
  }

  @Test(arguments: [
    "The Plan reserves the right to change this policy.",
    "Original Medicare covers beds. Medicare Advantage members have beds.",
    "Individual members and Behavioral Health members have beds. Coverage plans differ.",
    "The Plan considers heated beds medically necessary. The Plan may change this.",
    "Medicare considers heated beds investigational.",
    "CPT is the property of the American Medical Association.",
    "An independent licensee of the Blue Cross and Blue Shield Association.",
    "Members of Harbor Health Plan and members of Cliff Health Plan are covered.",
    "IMPORTANT NOTICE\n\nMedical policies guide members and providers on what is covered.",
    "CPT © 2021 American Medical Association",
    "Copyright: CPT only © 2021 American Medical Association. All rights reserved.",
    "© 2021 Harbor Press. © 2019 Cliff Books.",
    "Copyright Statement",
  ])
  func isNotInvented(_ text: String) throws {
    let statement = "\n\nPolicy\nHeated beds are considered investigational."
    #expect(try Fixtures.policy(text: Self.head + text + statement).issuer == nil)
  }
}
