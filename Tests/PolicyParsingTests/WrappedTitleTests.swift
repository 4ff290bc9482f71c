import EvidenceModel
import Testing

@testable import PolicyParsing

/// Titles that did not fit their line.
struct WrappedTitleTests {
  private static let body = """


    Policy
    Bed therapy is considered medically necessary for pressure ulcers.
    """

  /// Header, then title.
  static let headers: [(String, String?)] = [
    (
      "Subject: Heated Beds and Slow Motors for Pressure\nUlcers of the Heel\nNumber: HB-101",
      "Heated Beds and Slow Motors for Pressure Ulcers of the Heel"
    ),
    (
      "Title: Heated Bed Therapy for Selecting Patients With\nSlow Wounds, Cold Heels, and Deep Pressure Ulcers\n"
        + "(Warm Bed)\n\nEffective Date: 5/1/2024",
      "Heated Bed Therapy for Selecting Patients With Slow Wounds, Cold Heels, and Deep Pressure Ulcers (Warm Bed)"
    ),
    (
      "Harbor Medical Policy\nHeated Beds, Slow Motors and Other Warm Frames for Sore\n"
        + "Heels\nPolicy Number: HB-101",
      "Heated Beds, Slow Motors and Other Warm Frames for Sore Heels"
    ),
    (
      "MEDICAL POLICY – 7.01.987\nHeated Bed Cells for Selected Orthopedic\nIndications\n"
        + "Effective Date: 5/1/2024",
      "Heated Bed Cells for Selected Orthopedic Indications"
    ),
    (
      "Drug Policy\nPolicy Title….... Bedulimab Intravenous\n"
        + "                  Products for Non-Pressure Ulcers\nEffective Date ..... 5/1/2024",
      "Bedulimab Intravenous Products for Non-Pressure Ulcers"
    ),
    (
      "Bed Frames, Warm Motors, and Their\nCovers in the Home (HB042, Ver. 8)\n\nClinical Guideline",
      "Bed Frames, Warm Motors, and Their Covers in the Home"
    ),
    (
      "Corporate Medical Policy\n\nHeated Beds/Frames\n\nFor Sore Heels",
      "Heated Beds/Frames For Sore Heels"
    ),
    (
      "Warm bed therapy for pressure ulcers and cold\nheels\n\nClinical Policy ID: HB.1234",
      "Warm bed therapy for pressure ulcers and cold heels"
    ),
    (
      "PRIOR AUTHORIZATION POLICY\n\nPOLICY:       Slow Wounds – Heated Beds Prior Authorization\n"
        + "              Policy\n\nREVIEW DATE: 5/1/2024",
      "Slow Wounds – Heated Beds Prior Authorization Policy"
    ),
    (
      "Clinical Guidelines\n\nHeated Wooden\n\nBeds (HWB)\n\nEffective: May 1, 2024\n\n"
        + "Guidelines for Heated Wooden Beds (HWB)   V1.0.2025",
      "Heated Wooden Beds (HWB)"
    ),
    (
      "Warmex®; Heatex® (bedulimab)\n(Intravenous)\nDocument Number: HB-101\n"
        + "Last Review Date: 5/1/2024",
      "Warmex®; Heatex® (bedulimab) (Intravenous)"
    ),
    (
      "Title: Heated Beds Professional Institutional Original Effective Date: 5/1/2024",
      "Heated Beds"
    ),
    (
      "Heated Beds\nEffective Date: 5/1/2024\nHarbor Medical Policy\n\n"
        + "Related Medical and Drug Policies\nWarm Frames for Sore Heels",
      "Heated Beds"
    ),
    // What stands below a title and is no part of it.
    (
      "Subject: Heated Beds and Slow Motors for Sore Heels\nChapter: Surgery",
      "Heated Beds and Slow Motors for Sore Heels"
    ),
    (
      "Subject: Heated Beds and Slow Motors for Sore Heels\nMedicaid and Marketplace",
      "Heated Beds and Slow Motors for Sore Heels"
    ),
    (
      "Subject: Heated Beds and Slow Motors for Sore Heels\nHBM 7.1",
      "Heated Beds and Slow Motors for Sore Heels"
    ),
    (
      "Medical Policy\nHeated Beds\nFrames and Motors for Every Kind of Ulcer That There Is\n"
        + "Policy Number: HB-101",
      "Frames and Motors for Every Kind of Ulcer That There Is"
    ),
    (
      "1 HARBOR STREET, HARBOR, OH 99999-0001 MEDICAL COVERAGE POLICY | 1\n"
        + "EFFECTIVE DATE: 5/1/2024", nil
    ),
    (
      "Harbor Commercial and Individual Exchange Medical Policy Effective 05/01/2024\n\n"
        + "Medical Policy\nHeated Beds\nPolicy Number: HB-101",
      "Heated Beds"
    ),
  ]

  @Test("A title is read whole and with nothing else", arguments: headers)
  func readsWholeTitle(_ header: String, _ title: String?) throws {
    let policy = try Fixtures.policy(text: header + Self.body)
    #expect(policy.title?.text == title)
  }

  @Test("A title on several lines is whole in a document with no-break spaces")
  func readsNoBreakSpaces() throws {
    let text =
      "Heated\u{A0}Beds\nEffective\u{A0}Date:\u{A0}05/01/2024\nPolicy\u{A0}Number:\u{A0}HB‐0555‐026"
    let policy = try Fixtures.policy(text: text + Self.body)
    #expect(policy.title?.text == "Heated Beds")
    #expect(policy.dates.effective?.date.iso == "2024-05-01")
    #expect(policy.id.rawValue == "HB-0555-026")
  }
}
