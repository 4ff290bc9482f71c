import TestSupport
import Testing

/// What a policy concludes among sentences on studies, and what it says is missing there.
@Suite struct ConclusionReasonTests {
  private let evq: EvqProcess

  init() throws {
    evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      Medical Policy HT-2: Hill Toxins
      Effective Date: 01/01/2021

      POLICY

      Tremerol is considered medically necessary for gout.

      Ostifex is considered investigational for headache.

      RATIONALE

      Tremerol

      Doe compared tremerol with rest in 40 people (Doe, 2019). No randomized trials of tremerol have been \
      reported.

      Ostifex

      Roe gave ostifex to 20 people (Roe, 2018). No randomized trials of ostifex have been reported. The safety \
      and efficacy of this toxin have not been established.

      REFERENCES

      1. Doe J. Tremerol in gout. Toxins. 2019;1:1-2.
      2. Roe J. Ostifex in headache. Toxins. 2018;1:3-4.

      """, to: "corpus/policies/HT-2.txt")
    try evq.run("index")
  }

  private func reasons(_ statement: String) throws -> (roles: [String], verdict: String?) {
    let answer = try evq.run("why \(statement) --format json").json()
    let rationale = answer[path: "answers.0.rationale"]
    return (rationale?["reasons"]?.texts("role") ?? [], rationale?["verdict"]?.text)
  }

  @Test func aConclusionBelowTheServicesHeadingIsTheReason() throws {
    let found = try reasons("HT-2/s2")
    #expect(found.roles == ["conclusion", "gap"])
    #expect(found.verdict == "insufficient")
    let page = try evq.run("why HT-2/s2").output
    #expect(page.contains("INSUFFICIENT “The safety and efficacy of this toxin have not been"))
    #expect(page.contains("missing     “No randomized trials of ostifex have been reported.”"))
    #expect(page.contains("Roe 2018"))
    #expect(!page.contains("Doe 2019"))
  }

  /// What is missing is no reason to grant a service.
  @Test func whatIsMissingIsNoReasonForAGrant() throws {
    #expect(try reasons("HT-2/s1").roles.isEmpty)
    #expect(try evq.run("why HT-2/s1").output.contains("Doe 2019"))
  }
}
