import Foundation
import Testing

@testable import TextAnalysis

/// Abbreviations that a reader finds in the two policies of the corpus.
@Suite struct CorpusAbbreviationTests {
  private func abbreviations(in name: String) throws -> Set<String> {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../corpus/policies/\(name)")
    let bytes = try Array(Data(contentsOf: file))
    let found = AbbreviationFinder.abbreviations(in: bytes, range: 0..<bytes.count)
    return Set(found.map { "\($0.shortForm)=\($0.longForm)" })
  }

  @Test(arguments: [
    "PVA=Percutaneous Vertebral Augmentation", "VCF=Vertebral Compression Fracture",
    "VAS=Visual Analog Scale", "RDQ=Roland Morris Disability Questionnaire",
    "SIR=Society of Interventional Radiology", "ACR=American College of Radiology",
    "INVEST=Investigational vertebroplasty safety and efficacy trial",
    "RCTs=randomized controlled trials",
  ])
  func pairsOfTheFirstPolicyAreFound(pair: String) throws {
    #expect(try abbreviations(in: "60125.txt").contains(pair))
  }

  @Test(arguments: [
    "AMA=American Medical Association", "CNS=Congress of Neurological Surgeons",
    "CIRA=Canadian Interventional Radiology Association",
  ])
  func pairsOfTheSecondPolicyAreFound(pair: String) throws {
    #expect(try abbreviations(in: "CCP.1247.txt").contains(pair))
  }
}
