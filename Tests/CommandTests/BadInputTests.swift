import Foundation
import TestSupport
import Testing

/// What is no policy gives one clear diagnostic, and the policies beside it are still indexed.
@Suite struct BadInputTests {
  /// A file that cannot be read as a policy, and what is said of it.
  struct BadFile: Sendable, CustomTestStringConvertible {
    var name: String
    var code: String
    var bytes: @Sendable () -> Data
    var testDescription: String { name }
  }

  static let badFiles = [
    BadFile(name: "empty.txt", code: "empty-file") { Data() },
    BadFile(name: "noise.txt", code: "not-text") { noise(count: 20_000) },
    BadFile(name: "latin.txt", code: "invalid-utf8") {
      Data("Policy\n\nMénière".utf8.map { $0 == 0xC3 ? 0xE9 : $0 })
    },
    BadFile(name: "long-line.txt", code: "line-too-long") {
      Data(repeating: UInt8(ascii: "a"), count: 50_000_000)
    },
    BadFile(name: "recipe.txt", code: "not-a-policy") {
      Data("Pancakes\n\nMix flour, milk and eggs. Fry until golden.\n".utf8)
    },
    BadFile(name: "cut.pdf", code: "pdf-damaged") { Data("%PDF-1.7".utf8) },
    BadFile(name: "cut.docx", code: "docx-damaged") { Data([0x50, 0x4B, 0x03, 0x04, 0x14]) },
    BadFile(name: "old.doc", code: "unsupported-format") { Data([0xD0, 0xCF, 0x11, 0xE0]) },
  ]

  @Test(arguments: badFiles)
  func aFileThatIsNoPolicyGivesOneDiagnosticAndTheOthersAreIndexed(_ file: BadFile) throws {
    let evq = try EvqProcess()
    try evq.write(file.bytes(), to: "corpus/policies/\(file.name)")
    let run = try evq.run("index")
    #expect(run.status == 0)
    let status = try evq.run("status --format json").json()
    #expect(status[path: "counts.policies"]?.int == 2)
    let told = (status["diagnostics"]?.elements ?? []).filter {
      $0["file"]?.text == "policies/\(file.name)"
    }
    #expect(told.compactMap { $0["code"]?.text } == [file.code])
    #expect(told.allSatisfy { $0["message"]?.text?.contains("found") == true })
    #expect(try evq.run("verify").status == 0)
  }

  @Test func strictTurnsAnErrorIntoAStatus() throws {
    let evq = try EvqProcess()
    try evq.write(Data(), to: "corpus/policies/empty.txt")
    #expect(try evq.run("index --strict").status == 2)
    #expect(try evq.run("status").status == 0)
  }

  /// Cut in the middle of its reference list, between two bytes of a character.
  @Test func aTruncatedDocumentIsReadAsFarAsItGoes() throws {
    let evq = try EvqProcess()
    let whole = try Data(
      contentsOf: EvqProcess.project.appending(path: "corpus/policies/60125.txt"))
    try evq.write(whole.prefix(18_000), to: "corpus/policies/60125.txt")
    try evq.run("index")
    let status = try evq.run("status --format json").json()
    #expect(status[path: "counts.policies"]?.int == 2)
    #expect(status[path: "counts.statements"]?.int == 8)
    let codes = status["diagnostics"]?.texts("code")
    #expect(codes?.contains("truncated-document") == true)
    #expect(try evq.run("verify").status == 0)
  }

  @Test func aCorpusThatIsNotThereIsSaid() throws {
    let evq = try EvqProcess(withCorpus: false)
    let run = try evq.run("index --corpus nowhere")
    #expect(run.status == 2)
    #expect(run.errors.contains("no corpus at nowhere"))
  }

  @Test func aCorpusWithoutPoliciesGivesAnEmptyIndex() throws {
    let evq = try EvqProcess(withCorpus: false)
    #expect(try evq.run("index").status == 0)
    #expect(try evq.run("search anything").status == 1)
    #expect(try evq.run("why anything").status == 1)
  }

  @Test func aWrongConfirmationNamesItsLine() throws {
    let evq = try EvqProcess()
    try evq.write("- statement: 60125/s5\n  record: pmid:1\n", to: "corpus/links.yaml")
    let run = try evq.run("index --strict")
    #expect(run.status == 2)
    #expect(run.errors.contains("links.yaml:1"))
    #expect(run.errors.contains("expected the keys"))
  }

  @Test func terminalSequencesInATitleDoNotReachTheTerminal() throws {
    let evq = try EvqProcess(withCorpus: false)
    try evq.write(
      """
      Wrist \u{1B}[31mSplint\u{1B}[0m Therapy

      Policy Number: W-1

      POLICY

      Wrist splint therapy is considered investigational for all indications, because no study has
      compared it with rest, with a cast or with an exercise programme.

      """, to: "corpus/policies/w.txt")
    try evq.run("index")
    let run = try evq.run("why splint")
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
  }

  /// Bytes that no text has, always the same.
  private static func noise(count: Int) -> Data {
    var state: UInt64 = 7
    return Data(
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      })
  }
}
