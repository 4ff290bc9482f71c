import EvidenceModel
import Testing

@testable import PolicyParsing

/// Pointers as payers print them, in a document with a list of twelve references.
@Suite struct CitationTests {
  @Test(arguments: [
    ("Pain fell.^{1,2}", [[1, 2]]), ("Pain fell.¹,³", [[1, 3]]), ("Pain fell¹² again.", [[12]]),
    ("A field of 4 cm² and 30 kg/m² hurts.", []), ("A rate of 10³ per day.", []),
    ("The GA²LEN network met.", []),
    ("Pain fell (1).", [[1]]), ("Pain fell (1-3).", [[1, 2, 3]]),
    ("Pain fell (1, 4, 6-8).", [[1, 4, 6, 7, 8]]),
    ("It helps (1) the elbow and (2) the wrist.", []), ("Pain fell in most [12].", [[12]]),
    ("Pain fell.[2]", [[2]]), ("It stimulates fibroblasts.1,2 More is unknown.", [[1, 2]]),
    ("Pain fell to 3.5 and 1.2 points.", []), ("Pain fell.99 Nothing else.", []),
    ("It treats incontinence. 1 Women gain.", [[1]]), ("Pain fell in a trial ($n = 7$).", []),
    ("It is approved for pain of the foot after a fall † ‡ 1-3,12", [[1, 2, 3, 12]]),
    ("It is approved for pain of the foot ‡ Ф 2", [[2]]),
    ("It costs † 3 coins.", []), ("It is approved for pain † 99", []),
    ("See group (40).", []), ("It was revised in 2016.12 It helps.", [[12]]),
    ("It was revised in 2016.1,3", [[1, 3]]), ("It weighed 2016.5 g.", []),
  ])
  func readsNumbers(_ sentence: String, _ expected: [[Int]]) throws {
    let citations = try citations(sentence)
    #expect(citations.map { $0.targets.compactMap(\.number) } == expected)
    #expect(citations.allSatisfy { $0.style == .number })
  }

  @Test(arguments: [
    ("Pain fell (Doe, 2019).", ["Doe 2019"]),
    ("Pain fell (Doe et al., 2015a; Roe & Poe, 2016).", ["Doe 2015a", "Roe & Poe 2016"]),
    ("Pain fell (see Doe et al. 2015).", ["Doe 2015"]),
    ("Doe et al. (2019) saw less pain.", ["Doe 2019"]),
    ("Doe et al. 2019 saw less pain.", ["Doe 2019"]),
    ("Less pain was seen by Doe et al., in 2019.", ["Doe 2019"]),
    ("Doe et al. in 2019 patients saw less pain.", []),
    ("Doe et al. treated 2019 patients.", []), ("Doe et al. 2019-2021 saw less.", []),
    ("In a trial, Doe and Roe (2019) saw less pain.", ["Doe and Roe 2019"]),
    (
      "It was cleared (U.S. Food and Drug Administration, 2018).",
      ["U.S. Food and Drug Administration 2018"]
    ),
    ("Pain fell (van der Berg, 2011, 2013b).", ["van der Berg 2011", "van der Berg 2013b"]),
    ("It began early (October 2018).", []), ("Growth was fast (2018).", []),
    ("The score (range 0 to 10) fell.", []), ("Costs rose (from 2001 to 2009).", []),
    ("Pain fell (Roe, 2011, Poe, 2017).", ["Roe 2011", "Poe 2017"]),
    (
      "Pain fell (Elm, Toe Score [Oak Inc.], 2020, updated March 2023).",
      ["Elm, Toe Score [Oak Inc.] 2020"]
    ),
    ("It is advised (Elm Network Bunions, v4.2023).", ["Elm Network Bunions 2023"]),
    ("The American Society of Shoes (2019) says so.", ["American Society of Shoes 2019"]),
    ("As the guideline on Ulcerative Colitis (2023) says.", []),
    ("In a trial by Ann Doe (2019).", ["Doe 2019"]),
    ("See Breast Cancer (V4.2023).", []),
    ("It was read (Accessed December 15, 2023).", []),
    ("It was searched (January 1966 to May 2011).", []),
    ("It ran (ELM 9601 was run 1998-2003).", []),
  ])
  func readsNamesWithYears(_ sentence: String, _ expected: [String]) throws {
    let found = try citations(sentence).flatMap(\.targets).map { target in
      "\(target.author ?? "") \(target.year ?? 0)\(target.suffix ?? "")"
    }
    #expect(found == expected)
  }

  @Test func readsABracketOfManyWorks() throws {
    let works = (1...60).map { "Marsh-Jones et al., \(1950 + $0)" }.joined(separator: "; ")
    #expect(try citations("Pain fell (\(works)).").flatMap(\.targets).count == 60)
  }

  private func citations(_ sentence: String) throws -> [Citation] {
    let list = (1...12).map { "\($0). Doe J. Title \($0). Pain. 20\($0 + 10);1:1-2." }.joined(
      separator: "\n")
    return try Fixtures.policy(
      text:
        "Policy Number: 12.34.567\nEffective Date: 1/1/2024\n\nPolicy\n\nNerve cooling is considered investigational.\n\nRationale\n\n\(sentence)\n\nReferences\n\n\(list)\n"
    ).citations
  }
}
