import EvidenceModel
import Testing

@testable import Vocabulary

/// Names of designs and kinds as people type them.
@Suite struct StudyDesignVocabularyTests {
  @Test(arguments: [
    ("RCT", StudyDesign.randomizedControlledTrial), ("RCTs", .randomizedControlledTrial),
    ("randomised controlled trials", .randomizedControlledTrial),
    ("Randomized clinical trial", .randomizedControlledTrial),
    ("systematic reviews", .systematicReview), ("SR", .systematicReview),
    ("meta-analyses", .metaAnalysis), ("metaanalysis", .metaAnalysis), ("MA", .metaAnalysis),
    ("network meta-analysis", .networkMetaAnalysis), ("NMA", .networkMetaAnalysis),
    ("IPD", .individualPatientDataMetaAnalysis), ("cohort studies", .cohort),
    ("case-control", .caseControl), ("case series", .caseSeries), ("case reports", .caseReport),
    ("non-randomised trials", .nonrandomizedTrial), ("clinical trials", .clinicalTrial),
    ("prospective cohort study", .prospectiveCohort), ("cross-sectional", .crossSectional),
    ("cost-effectiveness analyses", .economicEvaluation),
    ("randomizedControlledTrial", .randomizedControlledTrial), ("unstated", .unstated),
  ])
  func designsAnswerToTheirNames(_ name: String, _ design: StudyDesign) {
    let words = name.split(separator: " ").map(String.init)
    #expect(StudyDesignVocabulary.designs(named: words) == [design])
  }

  @Test(arguments: [["vertebroplasty"], ["review"], ["randomized", "sacroplasty"], []])
  func otherWordsNameNoDesign(_ words: [String]) {
    #expect(StudyDesignVocabulary.designs(named: words).isEmpty)
  }

  @Test func anAbbreviationWithTwoMeaningsSaysBoth() throws {
    let name = try #require(StudyDesignVocabulary.names(["MA"]).first)
    #expect(name.isAmbiguous)
    #expect(name.otherMeaning == "Medicare Advantage")
    let plain = try #require(StudyDesignVocabulary.names(["RCT"]).first)
    #expect(!plain.isAmbiguous)
  }

  @Test func theLongestNameWins() throws {
    let words = ["network", "meta-analysis", "of", "statins"].flatMap {
      $0.split(separator: "-").map(String.init)
    }
    let found = try #require(StudyDesignVocabulary.longestName(in: words, at: 0))
    #expect(found.name.meaning == .networkMetaAnalysis)
    #expect(found.length == 3)
    #expect(StudyDesignVocabulary.longestName(in: words, at: 3) == nil)
  }

  @Test func everyDesignAndKindAnswersToItsFieldName() {
    for design in StudyDesign.allCases {
      #expect(StudyDesignVocabulary.designs(named: [design.rawValue]).contains(design))
    }
    for kind in EvidenceKind.allCases {
      #expect(EvidenceKindVocabulary.kinds(named: [kind.rawValue]).contains(kind))
    }
  }

  @Test(arguments: [
    ("guidelines", EvidenceKind.guideline), ("TA", .technologyAssessment),
    ("position statement", .consensusStatement), ("LCD", .coverageDetermination),
    ("practice parameters", .guideline), ("narrative reviews", .narrativeReview),
  ])
  func kindsAnswerToTheirNames(_ name: String, _ kind: EvidenceKind) {
    let words = name.split(separator: " ").map(String.init)
    #expect(EvidenceKindVocabulary.kinds(named: words) == [kind])
  }

  @Test(arguments: [
    ("1,155", 1155), ("seven", 7), ("Nineteen", 19), ("243", 243), ("8.32", nil), ("1,15", nil),
    ("twelfth", nil), ("", nil),
  ])
  func numbersAreReadAsDigitsOrWords(_ word: String, _ number: Int?) {
    #expect(StudyNumberWords.number(word) == number)
  }
}
