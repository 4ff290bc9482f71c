import EvidenceModel
import Testing

@testable import PolicyParsing

/// Headings that do not say by their place what they head: those of a drug's label inside the section
/// that quotes it, and appendices of criteria.
@Suite struct LabelHeadingTests {
  @Test func staysInTheSectionThatQuotesTheLabel() throws {
    let policy = try Fixtures.policy(
      text: """
        Somnex

        Policy Number: 12
        Effective Date: 1/2/2023

        Policy Statement

        Somnex is considered medically necessary for adults with gout.

        Background

        Somnex is indicated for gout in adults.

        Limitations of Use:

        Somnex is not indicated for children, and its use for sprue is considered experimental.

        References

        1. Smith A. Sleep. 2020.
        """)
    #expect(policy.statements.map(\.indication) == ["adults with gout"])
    let label = try #require(policy.sections.first { $0.heading.hasPrefix("Limitations of Use") })
    #expect(label.level == 2)
  }

  /// Criteria that a page puts behind its background.
  @Test func readsTheAppendixThatNamesCriteria() throws {
    let policy = try Fixtures.policy(
      text: """
        # Frames

        Policy Number: 12

        ## Policy

        A frame is considered medically necessary for gout.

        ## Background

        In some plans a frame is considered medically necessary for sleep.

        ## Appendix

        ### Appendix A - Notes

        Notes are kept.

        ### Appendix B - Description and Medical Necessity Criteria for Repairs

        Painting a frame is not considered medically necessary.

        ## References

        1. Smith A. Sleep. 2020.
        """)
    #expect(
      policy.statements.map(\.determination.classes) == [
        [.medicallyNecessary], [.notMedicallyNecessary],
      ])
  }
}
