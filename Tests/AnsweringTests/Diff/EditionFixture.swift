/// Editions of invented policies, in three layouts.
enum EditionFixture {
  /// A layout with headings alone on their lines and a history of dated lines.
  static func lined(
    reviewed: String = "3/2024", next: String = "3/2025",
    policy: String = "Magnetic wrist splinting is investigational.",
    evidence: String =
      "A cohort study of 40 people found less swelling (Doe, 2019). Follow up was short.",
    references: [String] = [doe, roe], history: [String] = []
  ) -> String {
    """
    Magnetic wrist splinting

    Clinical Policy ID: WR.100

    Recent review date: \(reviewed)

    Next review date: \(next)

    Coverage policy

    \(policy)

    Limitations

    None.

    Background

    Wrist sprains are common. Most of them heal without treatment.

    Findings

    \(evidence)

    References

    On May 4, 2023, we searched PubMed. Search terms were "wrist injuries" (MeSH) and "splinting."

    \(references.joined(separator: "\n\n"))

    Policy updates

    3/2021: initial review date and clinical policy effective date: 4/2021

    3/2022: Policy references updated.

    3/2023: Policy references updated. Policy changed from medically necessary to investigational.

    3/2024: Policy references updated.\(history.map { "\n\n" + $0 }.joined())
    """
  }

  static let doe =
    "Doe J, Poe K. Magnetic splints for sprained wrists: a cohort study. *J Wrist*. "
    + "2019;4(2):11-19. Doi: 10.1000/jw.2019.11."
  static let roe =
    "Roe R, Moe M. Swelling of the wrist after sprains. *Hand Rep*. 2017;8(1):5-9. "
    + "Doi: 10.1000/hr.2017.5."
  static let zoe =
    "Zoe Z, Loe L. Magnetic splinting against plain splinting: a randomized controlled trial. "
    + "*J Wrist*. 2024;9(1):1-8. Doi: 10.1000/jw.2024.1."

  /// A layout with capital headings, criteria in nested lists, and a numbered reference list.
  static func protocolled(
    criteria: String, statements: String = "",
    references: String = """
    1. Doe J, Poe K, et al. Magnetic splints for sprained wrists. J Wrist. Feb 2019; 4(2): 11-19. PMID 30000001
    2. Roe R, Moe M. Swelling of the wrist. Hand Rep. Jan 2017; 8(1): 5-9. PMID 30000002
    """
  ) -> String {
    """
    Protocol

    Wrist Splinting

    (70999)

    Medical Benefit\t\tEffective Date: 04/01/21\tNext Review Date: 03/25
    Preauthorization\tNo\tReview Dates: 03/22, 03/23, 03/24\t

    POLICY

    Rigid wrist splinting is considered **medically necessary** for sprains of the wrist when ALL of the following are met:

    \(criteria)

    \(statements)

    BACKGROUND

    Sprains are common.

    REFERENCES

    \(references)
    """
  }
}
