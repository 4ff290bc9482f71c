import EvidenceModel
import SourceReading
import Testing

@testable import PolicyParsing

/// Where a narrative begins to speak of a study, goes on about it and turns from it.
@Suite struct DescribedStudyTests {
  private func studies(_ narrative: String, heading: String = "Rationale") throws
    -> [DescribedStudy]
  {
    let text = """
      Title: Knee Frames
      Policy Number: 7.01.12

      Policy

      Knee frames are considered investigational.

      \(heading)

      \(narrative)

      References

      1. Doe J, Roe K. Knee frames. Knee J. 2019;1:1-9.
      2. Poe L. Frames of the knee: the FRAMED trial. Knee J. 2020;2:1-9.
      """
    return try Fixtures.policy(text: text).studies
  }

  @Test(
    arguments: [
      ("Doe et al. (2019) compared frames with tape in 40 adults.", "author", "Doe", 2019),
      ("In a 2019 systematic review, Doe and colleagues found 3 trials.", "author", "Doe", 2019),
      ("In 2019, Doe and Roe published a case series.", "author", "Doe", nil),
      ("An imaging study of 40 knees found no change.", "design", nil, nil),
      ("van der Berg et al (2018) evaluated 12 knees.", "author", "van der Berg", 2018),
      ("A trial by Doe and associates (2019) found no difference.", "author", "Doe", 2019),
      ("Doe J, et al. [1] randomized 30 patients.", "author", nil, nil),
      ("A Hayes report (2020) gave frames a rating of D2.", "organization", "Hayes", 2020),
      ("The FRAMED trial enrolled 60 adults.", "trial", nil, nil),
      ("FRAMED KNEE-ON MED enrolled 80 adults with pain.", "trial", nil, nil),
      (
        "FRAMED-KNEE SOLO was a multicenter, blinded, sham-controlled trial of 146 adults.",
        "trial", nil, nil
      ),
      ("In FRAMED KNEE, 51 adults wore frames.", "trial", nil, nil),
      ("FRAMED II Pivotal (NCT01234567) reported less pain.", "trial", nil, nil),
      ("FRAMED TWO followed 40 knees for a year.", "trial", nil, nil),
      ("In one prospective study of 60 adults, pain fell.", "design", nil, nil),
      ("We found a 2021 meta-analysis of 9 trials.", "design", nil, 2021),
      ("Pain fell in 45 of 60 patients at six months (Doe, 2019).", "citation", nil, nil),
    ] as [(String, String, String?, Int?)])
  func begins(_ sentence: String, opening: String, author: String?, year: Int?) throws {
    let studies = try studies(sentence)
    let study = try #require(studies.first)
    #expect(studies.count == 1)
    #expect(study.opening.rawValue == opening)
    #expect(study.quote.text == sentence)
    if let author { #expect(study.author == author) }
    if let year { #expect(study.year == year) }
  }

  @Test(arguments: [
    "Randomized controlled trials are needed.",
    "A large randomized trial is needed to confirm the benefit of frames.",
    "Two randomized trials compared frames with tape.",
    "Doe (2019) and Roe (2020) both found less pain.",
    "Several studies have evaluated knee frames.",
    "The evidence includes one randomized trial.",
    "In May 2019, Medicare published a decision.",
    "The 2019 guideline of the Knee Society recommends frames.",
    "An ongoing trial (NCT01234567) will compare frames with tape.",
    "A frame is a device that holds the knee.",
    "MRI and CT showed no change in 40 patients.",
    "EMDR reduced fear in 20 patients.",
    "LINX was a safe device in 30 patients.",
    "In COPD, 40 patients of 100 cough.",
    "PROMIS scores followed the pain.",
    "These results agree with those of Doe et al. (2019).",
    // Tests that are done on a patient.
    "A motion imaging study shows where the knee gives way.",
    "An invasive electrophysiological (EP) study guides the frame.",
    // Two names alone head no study, and plurals of abbreviations name no trial.
    "Knee Care and Heel Frames",
    "TKRs were compared with frames and with tape.",
  ])
  func beginsNoStudy(_ sentence: String) throws {
    #expect(try studies(sentence) == [])
  }

  @Test func goesOnToTheEndOfItsParagraphAndWhereTheNextSaysSo() throws {
    let studies = try studies(
      """
      Knee pain is common. Doe et al. (2019) compared frames with tape. Pain fell in both groups.

      The authors concluded that frames help. Overall, the evidence is weak.

      Knee pain has many causes.
      """)
    #expect(
      studies.map(\.quote.text) == [
        "Doe et al. (2019) compared frames with tape. Pain fell in both groups. The authors "
          + "concluded that frames help."
      ])
    #expect(studies[0].passages.count == 2)
  }

  /// Studies counted in a review are its own; what the authors say goes back to their study.
  @Test func aReviewGoesOnAboutWhatItIncludes() throws {
    let review =
      "A systematic review (Doe, 2019) included 31 series. Two studies had knees that fell. "
      + "The authors concluded that frames help."
    #expect(try studies(review).map(\.quote.text) == [review])
    let series = "Doe et al. (2019) followed 31 knees. Two studies reported falls elsewhere. "
    #expect(
      try studies(series + "The authors noted no falls.").map(\.quote.text) == [
        "Doe et al. (2019) followed 31 knees. The authors noted no falls."
      ])
  }

  @Test func anotherSentenceOfTheSameAuthorsGoesOn() throws {
    let studies = try studies(
      "Doe et al. (2019) compared frames with tape. Doe et al. noted that 3 patients fell. "
        + "Doe et al. (2021) followed 20 of them.")
    #expect(studies.map(\.year) == [2019, 2021])
  }

  /// A background tells of many things: a design alone begins nothing there.
  @Test func aBackgroundNeedsMoreThanADesign() throws {
    #expect(try studies("A study found knees useful.", heading: "Background") == [])
    #expect(
      try studies("Doe et al. (2019) studied 30 knees.", heading: "Background").count == 1)
  }

  @Test func aLongNarrativeTakesTimeInItsLength() throws {
    let one = "Doe et al. (2019) compared frames with tape (n = 40). Pain fell by half. "
    let text = String(repeating: one + "A trial of 30 knees by Roe (2020) failed. ", count: 400)
    #expect(try studies(text).count == 800)
  }

  @Test(arguments: [
    "(", "et al.", "Doe et al. (", "In [", "A", "The ACME", "^{", "Doe (2019) and ",
  ])
  func whatBreaksOffIsReadWithoutFailing(_ text: String) throws {
    #expect(try studies(text).count <= 1)
  }
}
