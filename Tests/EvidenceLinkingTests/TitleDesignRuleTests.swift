import EvidenceModel
import Testing

@testable import EvidenceLinking

/// A title in the style of some field of medicine and what a reader says it is.
struct ReadTitle: Sendable, CustomTestStringConvertible {
  var title: String
  var kind: EvidenceKind
  var designs: [StudyDesign]
  var axes: [DesignAxis]?

  init(_ title: String, _ kind: EvidenceKind, _ designs: [StudyDesign], _ axes: [DesignAxis]? = nil)
  {
    self.title = title
    self.kind = kind
    self.designs = designs
    self.axes = axes
  }

  var testDescription: String { title }
}

/// Kind and design by title, over the fields of medicine that policies speak of.
@Suite struct TitleDesignRuleTests {
  @Test(arguments: RealReferences.table)
  func realReferencesAreWhatAReaderSays(_ reference: ReadReference) throws {
    let evidence = TitleDesignRule.read(
      CSLItem(type: reference.type, title: reference.title, containerTitle: reference.container))
    #expect(evidence.kind == reference.kind, "\(reference.label)")
    let leading = try #require(evidence.readings.first)
    #expect(leading.value == reference.design, "\(reference.label)")
  }

  @Test(arguments: OtherFieldTitles.table)
  func titlesOfOtherFieldsAreWhatAReaderSays(_ expected: ReadTitle) {
    let evidence = TitleDesignRule.read(
      CSLItem(type: .articleJournal, title: expected.title, containerTitle: "J Med"))
    #expect(evidence.kind == expected.kind)
    #expect(evidence.readings.map(\.value) == expected.designs)
    if let axes = expected.axes { #expect(evidence.readings.first?.axes == axes) }
  }

  @Test func decidingWordsAreGivenAsBytesOfTheTitle() throws {
    let title = "Knee braces for ligament tears: a multicentre, randomised, sham-controlled trial"
    let evidence = TitleDesignRule.read(CSLItem(type: .articleJournal, title: title))
    let range = try #require(evidence.readings.first?.titleRange)
    let words = String(decoding: Array(title.utf8)[range], as: UTF8.self)
    #expect(words == "multicentre, randomised, sham-controlled trial")
  }

  @Test func aCochraneReviewIsSystematicByItsContainer() throws {
    let evidence = TitleDesignRule.read(
      CSLItem(
        type: .articleJournal, title: "Braces for ankle sprain",
        containerTitle: "Cochrane Database of Systematic Reviews"))
    #expect(evidence.kind == .review)
    let leading = try #require(evidence.readings.first)
    #expect(leading.value == .systematicReview)
    #expect(leading.basis == .publicationType)
  }

  @Test func aSilentTitleIsUnstatedWithoutBasis() {
    let evidence = TitleDesignRule.read(
      CSLItem(type: .articleJournal, title: "Outcomes of shoulder replacement"))
    #expect(evidence.kind == .study)
    #expect(
      evidence.readings == [.init(value: .unstated, axes: [], basis: .none, titleRange: nil)])
  }

  @Test func anEmptyItemIsOther() {
    #expect(TitleDesignRule.read(CSLItem(type: .articleJournal)).kind == .other)
  }
}
