import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Names of trials and the works that report one of them.
@Suite struct TrialAndStudyTests {
  @Test(arguments: [
    ("Valve repair by catheter (MITRA-9): a randomised trial", "MITRA-9"),
    ("Early surgery for disc herniation (Sciatica II): randomised study", "Sciatica II"),
    ("A phase 3 trial of an oral anticoagulant (CLEARFLOW)", "CLEARFLOW"),
    ("Five-year results of the STARLIGHT trial", "STARLIGHT"),
    ("Heart failure study of iron (HESI study): randomised controlled trial", "HESI"),
    ("Negative pressure wound therapy (NPWT): a randomized trial", nil),
    ("Percutaneous nephrolithotomy (PNL) versus ureteroscopy: a randomised trial", nil),
    ("A randomized trial (RCT) of hip protectors", nil),
    ("A randomized FDA-IDE trial of a knee implant", nil),
    ("Coping skills for worry (CalmUP Study): a randomised trial", "CalmUP"),
    ("Coping skills for worry: a randomised trial (ISRCTN12345678)", nil),
    ("Screening for aneurysm (SAFE): a cohort study", nil),
    ("Renal stents and lowering of lipids trial (RESALT): quality of life", "RESALT"),
  ])
  func namesStandInBracketsOrBeforeTheWordTrial(_ title: String, _ name: String?) {
    #expect(TrialNameRule.name(in: title) == name)
  }

  private func report(_ id: String, _ title: String, _ authors: [String], _ year: Int) -> WorkFacts
  {
    let names = authors.map { CSLName(family: $0, given: "A") }
    let item = CSLItem(
      type: .articleJournal, authors: names, title: title, issued: PartialDate(year: year))
    return WorkFacts(Work(id: WorkID(id), references: [], item: item))
  }

  @Test func oneNameIsOneStatedStudy() {
    let studies = StudyRule.studies([
      report("w1", "Iron for heart failure (FERRO): a randomised trial", ["Ash"], 2015),
      report("w2", "Iron for heart failure (FERRO): five-year follow-up of a trial", ["Oak"], 2020),
    ])
    #expect(studies.map(\.works) == [[WorkID("w1"), WorkID("w2")]])
    #expect(studies.first?.stated == true)
    #expect(studies.first?.name == "FERRO")
    #expect(studies.first?.id == "study:w1")
  }

  @Test func twoNamesNeverJoin() {
    let studies = StudyRule.studies([
      report("w1", "Iron for heart failure (FERRO I): a randomised trial", ["Ash"], 2015),
      report(
        "w2", "Long-term iron for heart failure (FERRO II): a randomised trial", ["Ash"], 2020),
    ])
    #expect(studies.isEmpty)
  }

  @Test func aLaterReportJoinsTheEarlierTrialOfItsAuthors() {
    let studies = StudyRule.studies([
      report("w1", "A randomized trial of sinus balloons", ["Ash", "Elm"], 2012),
      report(
        "w2", "Two-year results of a randomized trial of sinus balloons", ["Fir", "Elm"], 2014),
      report("w3", "A randomized trial of nasal steroids", ["Ash"], 2013),
      report(
        "w4", "Sinus balloons: meta-analysis of long-term results of randomized trials", ["Elm"],
        2016),
    ])
    #expect(studies.map(\.works) == [[WorkID("w1"), WorkID("w2")]])
    #expect(studies.first?.stated == false)
    #expect(studies.first?.reason.contains("Elm") == true)
  }

  @Test func aTitleThatIsNoLaterReportJoinsNothing() {
    let studies = StudyRule.studies([
      report("w1", "A randomized trial of sinus balloons", ["Ash"], 2012),
      report("w2", "A second randomized trial of sinus balloons", ["Ash"], 2014),
    ])
    #expect(studies.isEmpty)
  }
}
