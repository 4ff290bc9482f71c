import Foundation
import TestSupport
import Testing

/// `evq check` as a person runs it.
@Suite struct CheckTests {
  private static let policy = """
    Medical Policy

    Splints

    Policy number: MP-7

    Last review date: 5/2026
    Next review date: 5/2027

    POLICY

    Splints are considered investigational for sprains.

    SUMMARY OF EVIDENCE

    For individuals with sprains who receive splints, the evidence includes case series.[1] The \
    evidence is insufficient to determine the effects of the technology on health outcomes.

    REFERENCES

    1. Doe JA. Splints for wrists. J Wrist. 2019;3(2):10-4. PMID 5. doi:10.1234/wrist.5
    """

  private static func evq(_ records: String...) throws -> EvqProcess {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(policy, to: "corpus/policies/a.txt")
    try evq.write(
      LiteratureFixture.head + records.joined(separator: "\n") + "\n</PubmedArticleSet>\n",
      to: "a.xml")
    try evq.run("literature add a.xml")
    return evq
  }

  /// Rule, subject and notice of the findings that rest on literature.
  private static func findings(_ evq: EvqProcess) throws -> [String] {
    let answer = try evq.run("check --as-of 2026-11-20 --format json")
    #expect(try SchemaFolder.faults(inLine: answer.output) == [])
    let found = try answer.json()["findings"]?.elements ?? []
    return found.compactMap { finding in
      guard let rule = finding["rule"]?.text, let subject = finding["subject"]?.text else {
        return nil
      }
      return rule + " " + subject
    }
  }

  @Test(arguments: [
    ("RetractionIn", "reference-retracted"), ("ExpressionOfConcernIn", "reference-of-concern"),
    ("ErratumIn", "reference-corrected"), ("UpdateIn", "reference-superseded"),
    ("RetractedandRepublishedIn", "reference-retracted"),
    ("CorrectedandRepublishedIn", "reference-corrected"),
  ])
  func `a notice that hits a cited work is found`(_ type: String, _ rule: String) throws {
    let evq = try Self.evq(
      LiteratureFixture.article(
        pmid: "5", relations: LiteratureFixture.notice(type, pmid: "90000009"),
        doi: "10.1234/wrist.5"))
    #expect(try Self.findings(evq) == [rule + " MP-7/r1"])
  }

  @Test(arguments: [
    "RetractionOf", "ExpressionOfConcernFor", "ErratumFor", "UpdateOf", "CommentIn", "Cites",
    "RetractedandRepublishedFrom", "CorrectedandRepublishedFrom", "RepublishedIn", "ReprintIn",
  ])
  func `a work that is itself the notice, or is only commented on, is no finding`(
    _ type: String
  ) throws {
    let evq = try Self.evq(
      LiteratureFixture.article(
        pmid: "5", relations: LiteratureFixture.notice(type, pmid: "90000009"),
        doi: "10.1234/wrist.5"))
    #expect(try Self.findings(evq) == [])
  }

  @Test func `a PMID and a DOI of different works are found`() throws {
    let evq = try Self.evq(LiteratureFixture.article(pmid: "5", doi: "10.1234/other.9"))
    #expect(try Self.findings(evq) == ["identifier-mismatch MP-7/r1"])
  }

  @Test func `an identifier of another work is found, and its status is not believed`() throws {
    let evq = try Self.evq(
      LiteratureFixture.article(
        pmid: "5", title: "Knees and hips of old horses",
        relations: LiteratureFixture.notice("RetractionIn", pmid: "90000009"), volume: "99",
        year: "1980"))
    try evq.write(
      Self.policy.replacing("Doe JA", with: "Roe BK").replacing(":10-4", with: ":110-4"),
      to: "corpus/policies/a.txt")
    try evq.run("index")
    #expect(
      try Self.findings(evq) == ["identifier-mismatch MP-7/r1", "reference-unchecked MP-7"])
  }

  @Test func `the exit status follows the gravest open finding`() throws {
    let evq = try EvqProcess()
    #expect(try evq.run("check --as-of 2026-11-20").status == 1)
    #expect(try evq.run("check CCP.1247 --as-of 2026-11-20").status == 0)
    #expect(try evq.run("check CCP.1247 --as-of 2026-11-20 --fail-on warning").status == 1)
    #expect(try evq.run("check --as-of 2026-11-20 --fail-on none").status == 0)
    #expect(try evq.run("check --rule review-interval --as-of 2026-11-20").status == 0)
    #expect(try evq.run("check --since 2025 --as-of 2026-11-20").status == 0)
    #expect(try evq.run("check --rule no-such-rule").status == 2)
    #expect(try evq.run("check NO-SUCH-POLICY").status == 2)
    #expect(try evq.run("check --as-of 2026").status == 64)
    #expect(try evq.run("check --explain no-such-rule").status == 64)
  }

  @Test func `an accepted finding is shown with its reason and does not fail`() throws {
    let evq = try EvqProcess()
    let line = "check 60125 --rule review-overdue --as-of 2026-11-20"
    let found = try evq.run(line + " --format json").json()["findings"]?.elements?.first
    let digest = try #require(found?["digest"]?.text)
    try evq.write(
      """
      - rule: review-overdue
        subject: "60125"
        by: Ann Example
        because: the committee meets in December
        on: 2026-11-02
        digest: \(digest)
      """, to: "corpus/accepted.yaml")
    let accepted = try evq.run(line)
    #expect(accepted.status == 0)
    #expect(accepted.output.contains("the committee meets in December"))
    let json = try evq.run(line + " --format json").json()
    #expect(json["findings"]?.elements?.first?["accepted"]?["by"] == .string("Ann Example"))
    let sarif = try evq.run(line + " --format sarif").json()
    let result = sarif["runs"]?.elements?.first?["results"]?.elements?.first
    #expect(result?["suppressions"]?.elements?.first?["kind"] == .string("external"))
    try evq.write("- rule: x\n", to: "corpus/accepted.yaml")
    let broken = try evq.run(line)
    #expect(broken.status == 2)
    #expect(broken.errors.contains("accepted.yaml:1: expected the keys rule, subject"))
  }

  @Test func `SARIF has what version 2.1.0 requires`() throws {
    let evq = try EvqProcess()
    let log = try evq.run("check --as-of 2026-11-20 --format sarif").json()
    #expect(log["version"] == .string("2.1.0"))
    let run = try #require(log["runs"]?.elements?.first)
    let driver = try #require(run["tool"]?["driver"])
    #expect(driver["name"] == .string("evq"))
    let rules = driver["rules"]?.elements?.compactMap { $0["id"]?.text } ?? []
    let results = try #require(run["results"]?.elements)
    #expect(results.count > 20)
    for result in results {
      let rule = try #require(result["ruleId"]?.text)
      #expect(rules.contains(rule))
      #expect(result["message"]?["text"]?.text?.isEmpty == false)
      #expect(["error", "warning", "note"].contains(result["level"]?.text))
      let place = result["locations"]?.elements?.first?["physicalLocation"]
      #expect(place?["artifactLocation"]?["uri"]?.text?.hasPrefix("policies/") == true)
      #expect(place?["region"]?["startLine"] != nil)
    }
  }

  @Test func `findings are as their schema says, and the same when asked again`() throws {
    let evq = try EvqProcess()
    let first = try evq.run("check --as-of 2026-11-20 --format json").output
    #expect(try SchemaFolder.faults(inLine: first) == [])
    #expect(try evq.run("check --as-of 2026-11-20 --format json").output == first)
    #expect(first.hasPrefix("{\"schema\":\"evq.check/1\",\"asOf\":\"2026-11-20\","))
    #expect(!first.contains(evq.folder.path()))
    let pages = try evq.run("check --explain all --format json").output
    #expect(try SchemaFolder.faults(inLine: pages) == [])
  }

  @Test func `the rules' page in the documents is the printed one`() throws {
    let evq = try EvqProcess(withCorpus: false)
    let page = try String(
      contentsOf: EvqProcess.project.appending(path: "Docs/rules.md"), encoding: .utf8)
    #expect(try evq.run("check --explain all --format markdown").output == page)
  }
}

/// `evq check --submission`: rows for the annual submission of Medicare Advantage criteria.
@Suite struct SubmissionTests {
  @Test func `each Medicare Advantage service has a row with what is missing`() throws {
    let evq = try EvqProcess()
    let run = try evq.run("check --submission")
    #expect(run.status == 0)
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(lines.count == 4)
    #expect(lines.first?.hasPrefix("Name of Service,Fully Established,MAC Jurisdictions,") == true)
    let expected = "60125 Percutaneous Vertebroplasty and Sacroplasty,1,,,No,,"
    #expect(lines.dropFirst().prefix(2).allSatisfy { $0.contains(expected) })
    #expect(lines[1].hasPrefix("PVA [percutaneous vertebroplasty (PVP)],,,,"))
    #expect(lines[1].hasSuffix("summary of evidence; rationale,L33569,60125/s6"))
    #expect(lines[2].hasPrefix("Percutaneous sacroplasty,,,,"))
  }

  @Test func `a corpus without Medicare Advantage has no row`() throws {
    let evq = try EvqProcess()
    #expect(try evq.run("check CCP.1247 --submission").output.split(separator: "\r\n").count == 1)
  }
}
