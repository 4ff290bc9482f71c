import EvidenceModel
import PolicyReview
import Testing

struct PubMedQueryTests {
  @Test func namesConditionDesignsAndDateAreJoined() {
    let query = PubMedQuery.query(
      services: ["magnetic splinting", "splinting"], indications: ["wrist sprains"],
      since: PartialDate(iso: "2024-06-03"))
    #expect(
      query.hasPrefix(
        "(\"magnetic splinting\"[tiab] OR \"splinting\"[tiab]) AND (\"wrist sprains\"[tiab]) AND "
          + "(systematic[sb] OR "))
    #expect(query.hasSuffix(" AND 2024/06/03:3000[edat]"))
  }

  @Test func printedTermsKeepTheirHeadings() {
    #expect(
      PubMedQuery.query(
        terms: ["wrist injuries (MeSH)", "splinting"], since: PartialDate(iso: "2024-06"))
        == "(\"wrist injuries\"[mh] OR \"splinting\"[tiab]) AND 2024/06:3000[edat]")
    #expect(PubMedQuery.query(terms: [], since: nil) == nil)
  }

  @Test func signsThatMeanSomethingInAQueryAreTakenOut() {
    let query = PubMedQuery.query(services: ["a\"b[ti] OR *"], indications: [], since: nil)
    #expect(query.hasPrefix("(\"a b ti OR\"[tiab]) AND ("))
  }

  @Test(arguments: [
    (
      "Percutaneous sacral lifting (sacrolifting)",
      [
        "Percutaneous sacral lifting", "sacral lifting", "sacrolifting",
      ]
    ),
    (
      "PVX [percutaneous vertebral xing (PVA)]",
      [
        "PVX", "percutaneous vertebral xing", "vertebral xing", "PVA",
      ]
    ),
    ("Bracing and casting", ["Bracing", "casting"]),
    ("Splinting for wrist sprains", ["Splinting"]), ("", []),
  ])
  func aServiceIsLookedForUnderEachOfItsNames(_ phrase: String, _ names: [String]) {
    #expect(TopicNames.services(in: phrase) == names)
  }

  @Test(
    arguments: [
      ("the treatment of chronic wrist pain that has failed to respond", ["chronic wrist pain"]),
      ("sprains of the wrist", ["sprains of the wrist"]), ("all other indications", []),
      (nil, []),
    ] as [(String?, [String])])
  func aConditionEndsWhereItIsLimited(_ indication: String?, _ names: [String]) {
    #expect(TopicNames.conditions(in: indication) == names)
  }
}
