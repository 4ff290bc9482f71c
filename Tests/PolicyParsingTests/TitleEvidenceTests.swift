import EvidenceModel
import Testing

@testable import PolicyParsing

/// Which of a header's words are taken for the title, and that `--explain` says why.
struct TitleEvidenceTests {
  private static let body = """


    Policy
    Bed therapy is considered medically necessary for pressure ulcers.
    """

  /// Header, then title.
  static let headers: [(String, String?)] = [
    ("Harbor Plan Clinical Review Criteria\nBed Therapy\n\nCategory: DME", "Bed Therapy"),
    ("Bed Therapy - Medical Coverage Policy - Harbor\n\nEffective Date: 1/1/2020", "Bed Therapy"),
    ("MP 1.03.88\n\nBed Therapy\n\nMedical Policy\nDurable Medical Equipment", "Bed Therapy"),
    (
      "Medical Policy Manual            Surgery, Policy No. 917\n\nBed Therapy\n\nEffective: 5/1/25",
      "Bed Therapy"
    ),
    ("Harborline Bed Therapy (HB014) Form", "Bed Therapy"),
    (
      "Harbor Clinical Guideline 1769 for Bed Therapy\n\nGuideline Number:\nHB_CG_1769\n",
      "Bed Therapy"
    ),
    (
      "MEDICAL POLICY – 7.01.987\nBed Therapy for the Care of\nPressure Ulcers\nEffective: 5/1/21",
      "Bed Therapy for the Care of Pressure Ulcers"
    ),
    (
      "Doc ID: HB09-01\nAppropriate Use Criteria: Bed Therapy\nEffective Date: 10/20/2024",
      "Bed Therapy"
    ),
    (
      "Download 2.02.26 Bed Thera\n\nMEDICAL POLICY\nBed Therapy\nEffective Date: 10/20/2024",
      "Bed Therapy"
    ),
    (
      "MEDICAL POLICY – 7.01.987\n\nBed Therapy in Adults\n\n"
        + "Effective Date:   6/1/2021               RELATED MEDICAL POLICIES:\n"
        + "Last Revised:     5/11/2021              7.01.981   Chair Therapy in Adults\n"
        + "Replaces:         N/A                    7.01.982   Sofa Therapy in Adults",
      "Bed Therapy in Adults"
    ),
    ("This policy applies to all members.\nEffective Date: 10/20/2024", nil),
    ("eviMed Bed Management (Harbor)\n06.02.52ai", "eviMed Bed Management (Harbor)"),
  ]

  @Test("The title is what the evidence favours", arguments: headers)
  func takesTitle(_ header: String, _ title: String?) throws {
    let policy = try Fixtures.policy(text: header + Self.body)
    #expect(policy.title?.text == title)
  }

  @Test(
    "Lists, menus and phases of approval hold no title",
    arguments: [
      (
        "Cold therapy lexicon , lookup\nWarm therapy lexicon , lookup\nBed rest lexicon , lookup\n"
          + "MEDICAL POLICY RELATED POLICIES POLICY GUIDELINES CODING DESCRIPTION REFERENCES HISTORY "
          + "Bed Therapy Number 7.01.987 Effective Date May 1, 2021 Replaces N/A", "Bed Therapy"
      ),
      ("Initial Authorization: Six (6) months\n\nEffective Date: 10/20/2024", nil),
      ("Length of Approval: up to 12 months\n\nEffective Date: 10/20/2024", nil),
      (
        "Coolant Prior Authorization Criteria - Medicare Part D\n"
          + "Prior Authorization and Quantity Limit Criteria for Approval\nEffective Date: 10/20/2024",
        "Coolant Prior Authorization Criteria - Medicare Part D"
      ),
    ] as [(String, String?)])
  func leavesOutWhatNamesNoService(_ header: String, _ title: String?) throws {
    #expect(try Fixtures.policy(text: header + Self.body).title?.text == title)
  }

  @Test("What speaks for the title is explained with its weights")
  func explainsTitle() throws {
    let text = "MEDICAL POLICY\nBed Therapy\nPolicy Number: MP-7" + Self.body
    let explanations = try Fixtures.parse(text: text).explanations
    let title = try #require(explanations.first { $0.rule == "header.title.evidence" })
    #expect(title.text.contains("below the document's type (+3)"))
    #expect(title.text.contains("right above a label (+3)"))
  }

  @Test(
    "A sentence that runs on behind a title is no part of it",
    arguments: [
      ("Bed Therapy Bed therapy uses a slow motor that is quiet", "Bed Therapy"),
      (
        "Bed Therapy And Other Frames Coverage for services is subject to the contract",
        "Bed Therapy And Other Frames"
      ),
      ("Bed Therapy", "Bed Therapy"),
      ("Individuals have a wound that is due to pressure", nil),
      ("For purposes of this", nil),
    ] as [(String, String?)])
  func cutsSentence(_ text: String, _ title: String?) {
    let bytes = Array(text.utf8)
    let found = TitleSentence.before(0..<bytes.count, bytes)
    #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == title)
  }
}
