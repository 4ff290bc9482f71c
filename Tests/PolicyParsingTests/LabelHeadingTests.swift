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

  /// A service that the background takes up by its name and a sentence that begins with it.
  @Test(arguments: [
    ("Toe Lamp Therapy (TLT): Toe lamp therapy is a procedure in which lamps are worn.", true),
    ("Toe Lamp Therapy: The therapy is a procedure in which lamps are worn.", false),
    ("Lamps: Lamps is what the makers of these toe bands call them.", false),
  ])
  func readsAHeadingThatTheSentenceBehindItRepeats(paragraph: String, isHeading: Bool) throws {
    let policy = try Fixtures.policy(
      text: """
        Foot Devices

        Policy Number: 12
        Effective Date: 1/2/2023

        Policy Statement

        Heel bands are considered investigational.

        Background

        Feet are tired in the evening.

        \(paragraph)

        References

        1. Smith A. Feet. 2020.
        """)
    let heading = policy.sections.first { $0.heading == "Toe Lamp Therapy (TLT)" }
    #expect((heading != nil) == isHeading)
    #expect(heading.map(\.kind) == (isHeading ? .background : nil))
    #expect(policy.sections.count == (isHeading ? 5 : 4))
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
