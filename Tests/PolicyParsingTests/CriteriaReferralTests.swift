import EvidenceModel
import Testing

@testable import PolicyParsing

/// Statements whose criteria stand in another document.
@Suite struct CriteriaReferralTests {
  /// The list names parts of the other document: it holds no criteria.
  @Test(arguments: [" ", "\n\n"])
  func aListOfAnotherDocumentsPartsIsNoCriteria(between: String) throws {
    let own = try Fixtures.bedFrames(
      """
      Repair of the frame is proven and medically necessary in certain circumstances.\(between)For \
      medical necessity criteria, refer to the BedQual® Frames:

      • Frame, wooden, repair
      • Frame, iron, repair

      Frame heating is unproven and not medically necessary.
      """)
    #expect(own.map(\.service) == ["Repair of the frame", "Frame heating"])
    let criteria = try #require(own[0].criteria)
    #expect(criteria.require == .elsewhere)
    #expect(criteria.text == "For medical necessity criteria, refer to the BedQual® Frames")
    #expect(criteria.items.map(\.text) == ["Frame, wooden, repair", "Frame, iron, repair"])
    #expect(own[0].determination.flags.contains(.conditional))
    #expect(own[1].criteria == nil)
  }

  @Test(arguments: [
    "Please refer to the BedQual criteria for frames.",
    "Criteria can be found in the Frame Society's handbook.",
  ])
  func aSentenceAloneSendsThere(sentence: String) throws {
    let own = try Fixtures.bedFrames(
      "Frame repair is considered medically necessary. \(sentence)")
    #expect(own.first?.criteria?.require == .elsewhere)
    #expect(own.first?.criteria?.items == [])
    #expect(own.first?.criteria.map { $0.text + "." } == sentence)
  }

  /// A place of this document, a benefit plan, and a refusal send for no criteria.
  @Test(arguments: [
    "Frame repair is considered medically necessary. Refer to the criteria below.",
    "Frame repair is considered medically necessary. Refer to the benefit plan for criteria.",
    "Frame repair is considered medically necessary. Refer to the carpenter.",
    "Frame repair is covered. See the Schedule of Benefits for criteria.",
    "Frame repair is considered investigational. Refer to the BedQual criteria for beds.",
  ])
  func otherSentencesDoNot(paragraph: String) throws {
    let own = try Fixtures.bedFrames(paragraph)
    #expect(own.map(\.criteria) == [nil])
  }

  /// Criteria that the policy prints go first.
  @Test func printedCriteriaStay() throws {
    let own = try Fixtures.bedFrames(
      """
      Frame repair is considered medically necessary when ALL of the following are met:

      • The frame is broken
      • The bed is used

      For other criteria, refer to the BedQual guideline.
      """)
    #expect(own.first?.criteria?.require == .all)
  }
}
