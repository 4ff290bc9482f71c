import Foundation
import TestSupport
import Testing

/// Batches, links that people confirm, and the JSON of all of it.
@Suite struct LetterBatchTests {
  @Test func oneBadLineStopsNoOther() throws {
    let good = #"{"id":"a","statement":"CCP.1247/s1","case":\#(try LetterWorld.json())}"#
    let refused = #"{"id":"b","statement":"60125/s7","draft":true}"#
    let lines = [good, "{not json", refused, #"{"id":"c","statement":"none/s1"}"#, "", good]
    let run = try LetterWorld.run(
      ["letter", "--batch", "-"], input: lines.joined(separator: "\n"))
    #expect(run.status == 2)
    let answers = try run.output.split(separator: "\n").map { try JSONParser.parse(String($0)) }
    #expect(answers.count == 5)
    #expect(answers[0]["text"]?.text?.contains("Denied:") == true)
    #expect(answers[1]["error"]?.text?.contains("line 2") == true)
    #expect(answers[2]["refusals"]?.texts("code") == ["noRationale"])
    #expect(answers[3]["id"]?.text == "c")
    #expect(answers[0] == answers[4])
    for line in run.output.split(separator: "\n") {
      #expect(try SchemaFolder.faults(inLine: String(line)) == [])
    }
  }

  /// What a batch keeps from letter to letter changes no byte of any: cases of many shapes, in an
  /// order in which each follows a different one, twice.
  @Test(arguments: ["text", "markdown", "html", "docx"])
  func aLetterOfABatchHasTheBytesOfASingleOne(_ format: String) throws {
    let changes: [[String: Any?]] = [
      [:], ["specificReason": "evq-letter/1 end <b>\u{202E}x", "appeal": "{{policy.title}}"],
      ["providerEvidence": [["item": "A trial of 1,000", "answer": "It was read.\nTwice."]]],
      ["planProvision": nil, "peerToPeer": "Call.", "decisionDate": "2027-02-01"],
    ]
    let cases = try changes.map { try LetterWorld.json($0) }
    let lines = (0..<8).map { index in
      let statement = index % 3 == 2 ? "60125/s5" : "CCP.1247/s1"
      return #"{"id":"\#(index)","statement":"\#(statement)","draft":\#(index > 5),"#
        + #""audience":"\#(index == 4 ? "member" : "both")","case":\#(cases[index % 4])}"#
    }
    let batch = try LetterWorld.run(
      ["letter", "--batch", "-", "--format", format], input: lines.joined(separator: "\n"))
    let answers = try batch.output.split(separator: "\n").map { try JSONParser.parse(String($0)) }
    #expect(answers.compactMap { $0["id"]?.text } == (0..<8).map(String.init))
    for (line, answer) in zip(lines, answers) {
      let alone = try LetterWorld.run(
        ["letter", "--batch", "-", "--format", format], input: line)
      #expect(try JSONParser.parse(alone.output) == answer)
    }
    let single = try LetterWorld.run(
      ["letter", "--statement", "CCP.1247/s1", "--case", "-", "--format", format], input: cases[0])
    if format != "docx" { #expect(answers[0]["text"]?.text == single.output) }
  }

  @Test(arguments: [
    ["letter", "--statement", "CCP.1247/s1", "--draft", "--format", "json"],
    ["letter", "--statement", "60125/s7", "--format", "json"],
    ["letter", "fields", "--format", "json"],
  ])
  func outputIsAsTheSchemaSays(_ arguments: [String]) throws {
    #expect(try SchemaFolder.faults(inLine: LetterWorld.run(arguments).output) == [])
  }

  @Test func checkAndVerifyAreAsTheirSchemasSay() throws {
    let letter = LetterWorld.clean.replacing("minimal", with: "many")
    for arguments in [["letter", "check", "-"], ["letter", "verify", "-"]] {
      let run = try LetterWorld.run(arguments + ["--format", "json"], input: letter)
      #expect(run.status == 3)
      #expect(try SchemaFolder.faults(inLine: run.output) == [])
    }
  }

  @Test func theCaseOfTheTestsIsAsItsSchemaSays() throws {
    let value = try JSONParser.parse(try LetterWorld.json())
    #expect(
      try SchemaFolder.validator().faults(in: value, against: "letterCase.schema.json") == [])
  }

  @Test func aConfirmedLinkBecomesASourceWithItsReason() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let confirm = [
      "link", "confirm", "60125/s5", "60125/r41", "--by", "R. \"Bob\" Roe, MD", "--because",
      "the summary's 243 patients: this series", "--on", "2023-01-10",
    ]
    #expect(try evq.run(confirm).status == 0)
    #expect(try evq.run(confirm).status == 2, "a second time it is there already")
    try evq.run("index")
    let letter = try evq.run(
      ["letter", "--statement", "60125/s5", "--case", "-", "--format", "json"],
      input: LetterWorld.json(["decisionDate": "2023-01-15"]))
    #expect(letter.status == 0)
    let sources = try letter.json()["sources"]
    #expect(sources?.texts("record") == ["pmid:22684691"])
    #expect(sources?.texts("standing") == ["confirmed"])
    #expect(sources?.texts("reason").first?.contains("R. \"Bob\" Roe, MD") == true)
    // What another payer's policy says of the work is no part of this one's letter.
    #expect(!letter.output.contains("painful sacral"))
    #expect(!letter.output.contains("CCP.1247"))
    #expect(
      try evq.run([
        "link", "confirm", "60125/s5", "pmid:1", "--by", "x", "--because", "y",
        "--on", "2023-01-10",
      ]).status == 2)
  }
}
