import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headers whose labels stand above their values, or are none that a table lists.
@Suite struct ColumnHeaderTests {
  private static let body =
    "\n\nPOLICY\n\nNerve cooling is considered investigational for pain of the foot.\n"

  private func dates(_ policy: Policy) -> [String?] {
    [
      policy.dates.original, policy.dates.effective, policy.dates.lastReview,
      policy.dates.nextReview,
    ]
    .map { $0?.date.iso }
  }

  /// Labels of two lines over their dates, and the title below the document's type and a colon.
  @Test func readsDatesBelowLabelsOfTwoLines() throws {
    let header = """
                                 Harbor Health Plan
                             Medical Necessity Guideline

      Medical Necessity Guideline:        Creation            Review             Effective
      Nerve Cooling of the Foot           Date:               Date:              Date:
                                          05/16/2021          08/07/2022         09/19/2022
      """
    let policy = try Fixtures.policy(text: header + Self.body)
    #expect(policy.title?.text == "Nerve Cooling of the Foot")
    #expect(dates(policy) == ["2021-05-16", "2022-09-19", "2022-08-07", nil])
  }

  /// A label and its date in the right one of two columns.
  @Test func readsADateBelowItsLabelInTheRightColumn() throws {
    let header = """
      Nerve Cooling

      Number: 0987

      Policy                                          Policy History
      Codes
                                                      Last Review
      Background
                                                      12/03/2022
      References
                                                      Effective: 09/28/2001
                                                      Next Review: 06/12/2023
      """
    let policy = try Fixtures.policy(text: header + Self.body)
    #expect(policy.id.rawValue == "0987")
    #expect(dates(policy) == [nil, "2001-09-28", "2022-12-03", "2023-06-12"])
  }

  /// Labels that no table lists, made of the field's words.
  @Test(arguments: [
    ("Original Document Creation Date: 10/21/2016", ["2016-10-21", nil, nil, nil]),
    ("Effective/Publication Date: 06/27/2023", [nil, "2023-06-27", nil, nil]),
    ("Date of Next Committee Review: 06/2024", [nil, nil, nil, "2024-06"]),
    ("This Version Creation Date: 06/09/2023", [nil, nil, nil, nil]),
    ("Approved: 06/2023", [nil, nil, nil, nil]),
    ("Last Criteria Amendment Date: 06/09/2023", [nil, nil, nil, nil]),
  ])
  func knowsALabelByItsWords(_ line: String, _ expected: [String?]) throws {
    let policy = try Fixtures.policy(
      text: "Harbor Medical Policy\nNerve Cooling\nPolicy Number: HB-987\n\(line)" + Self.body)
    #expect(dates(policy) == expected)
  }

  /// A line far below the header that is a payer's name, a label and a date; not where the text quotes
  /// what others determined.
  @Test func readsALabelledDateBelowTheText() throws {
    let head = "Harbor Medical Policy\nNerve Cooling\nPolicy Number: HB-987"
    let prose = String(repeating: "The nerve was cooled in each of them.\n\n", count: 40)
    let own = try Fixtures.policy(
      text: head + Self.body + prose + "Harbor Original Effective Date: December 30, 2020\n\n"
        + prose)
    #expect(own.dates.original?.date.iso == "2020-12-30")
    let made = try Fixtures.policy(
      text: head + Self.body + prose + "Created: | Policy Committee | May 3, 1999\n\n" + prose)
    #expect(made.dates.original?.date.iso == "1999-05-03")
    let quoted = try Fixtures.policy(
      text: head + Self.body + prose
        + "Nerve Cooling LCD (L99999)\nOriginal Effective Date: 12/30/2020\n\n" + prose)
    #expect(quoted.dates.original == nil)
  }

  /// A lead without its entry in a table of questions gives none: an empty one had no place.
  @Test func questionsHaveNoEmptyEntries() throws {
    let table =
      "Populations | Interventions | Comparators | Outcomes\n"
      + "Individuals: | Interventions of interest | Comparators of interest | Relevant outcomes\n"
    let policy = try Fixtures.policy(text: "Medical Policy\nNerve Cooling\n\n" + table + Self.body)
    #expect(!policy.questions.isEmpty)
    #expect(policy.questions.allSatisfy { $0.populations.isEmpty })
  }

  /// A label and its date that a page has twice.
  @Test func readsADateThatIsSaidTwice() throws {
    let policy = try Fixtures.policy(
      text: "Harbor Medical Policy\nNerve Cooling\nPolicy Number: HB-987" + Self.body
        + "\n## Policy History\n\n• Last Review 03/11/2022 Last Review 03/11/2022\n\n"
        + "## Additional Information\n\n" + String(repeating: "Nerves were cooled.\n\n", count: 40))
    #expect(policy.dates.lastReview?.date.iso == "2022-03-11")
  }

  /// Header text, its number and its title.
  @Test(arguments: [
    // Initials and a number sign.
    (
      "Medical Necessity Guideline\n\nNerve Cooling\n\nNCG #: 042\n", "042", "Nerve Cooling"
    ),
    // A number sign behind the title.
    (
      "Clinical Medical Policy\n\nNerve Cooling of the Foot- # 017\nLast reviewed: 03/04/2020\n",
      "017", "Nerve Cooling of the Foot"
    ),
    // A short code alone and before the title.
    ("V.35\n\nV.35 NERVE COOLING: FOOT\n", "V.35", "NERVE COOLING: FOOT"),
    // The number of another edition's columns.
    (
      "Nerve Cooling\n\nPolicy Number:                      Prior Policy Name and Number:\n"
        + "HBX – M2087                         Not applicable\n"
        + "Initial Effective Date:             Current Effective Date:\n"
        + "June 01, 2023                       February 01, 2025\n", "HBX-M2087", "Nerve Cooling"
    ),
    // A manual's section before the number, the title below.
    (
      "Medical Policy Manual                    Surgery, Policy No. 20\n\n"
        + "Cooling of Nerves of the Foot in Adults with Many\nKinds of Pain\n\n"
        + "Effective: May 1, 2024\n", "20",
      "Cooling of Nerves of the Foot in Adults with Many Kinds of Pain"
    ),
    // A word and digits behind the document's type.
    (
      "Nerve Cooling, Surgical 34\n\nCoding                    Coverage Policy          Surgical 34\n",
      "Surgical-34", "Nerve Cooling"
    ),
    // The end of a telephone number is none.
    (
      "Harbor Coverage Policy\nPolicy Name: Nerve Cooling\nEffective Date: 01/02/2023\n\n"
        + "Members may ask the Service Center at 1-800-555-\n5512.\n", "sample", "Nerve Cooling"
    ),
    // A title's label holds the number, too.
    (
      "Harbor Coverage Policy\nPolicy Name: Nerve Cooling HB9607\nEffective Date: 01/02/2023\n",
      "HB9607", "Nerve Cooling"
    ),
    // A determination's title and number on several lines.
    (
      "LCD - Cooling of Nerves of the Foot /\nThe Hand (Median, Ulnar and Radial)\n(L99999)\n"
        + "Links in PDF documents are not guaranteed to work.\nContractor Information\n", "L99999",
      "Cooling of Nerves of the Foot / The Hand (Median, Ulnar and Radial)"
    ),
    // A number that ends a notice, with the title before it.
    (
      "Coverage of any service in a Harbor medical policy is subject to the limitations of the "
        + "certificate and to applicable state and federal laws. Nerve Cooling HB9465\n\n"
        + "Covered Service: Yes\n\nPrior Authorization Required: Yes\n", "HB9465", "Nerve Cooling"
    ),
    // Lines of business behind the title.
    (
      "Medical Policy\nNerve Cooling (All Lines of Business Except Medicare)\n"
        + "Policy No: 193\nEffective Date: 9/1/2020\n", "193", "Nerve Cooling"
    ),
    // A title that goes on in the column of its label's value, the first line being said again.
    (
      "Nerve Cooling and Circulating Cold               Page 1 of 2\n"
        + "Tests for the Foot\nMedical Policy\n\nPolicy Number: HB-77\n"
        + "Title:     Nerve Cooling and Circulating Cold\n           Tests for the Foot\n\n"
        + "Original Effective Date: March 4, 2016\n", "HB-77",
      "Nerve Cooling and Circulating Cold Tests for the Foot"
    ),
    // A title over names of brands, below a type that no table lists.
    (
      "EVIDENCE-BASED COVERAGE CRITERIA\nORIGINAL EFFECTIVE DATE: 09/27/23\n\n"
        + "NERVE COOLING FOR FOOT PAIN:\n▪ COOLIX (frigidum)\n", "sample",
      "NERVE COOLING FOR FOOT PAIN"
    ),
  ])
  func readsNumberAndTitle(_ header: String, _ number: String, _ title: String) throws {
    let policy = try Fixtures.policy(text: header + Self.body)
    #expect(policy.id.rawValue == number)
    #expect(
      policy.title.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        == title)
  }
}
