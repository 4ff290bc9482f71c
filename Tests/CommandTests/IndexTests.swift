import Foundation
import TestSupport
import Testing

/// `evq index`: built once, published whole, mended when it is damaged.
@Suite struct IndexTests {
  @Test func twoFullBuildsAreTheSameBytes() throws {
    let first = try EvqProcess()
    let second = try EvqProcess()
    try first.run("index --full")
    try second.run("index --full")
    #expect(try files(of: first) == files(of: second))
    let before = try files(of: first)
    try first.run("index --full")
    let after = try files(of: first)
    #expect(before.count == 5)
    #expect(before == after)
  }

  @Test func anIndexThatIsUpToDateIsLeftAlone() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let before = try files(of: evq)
    let run = try evq.run("index --format json")
    #expect(try run.json()["published"]?.bool == false)
    #expect(try files(of: evq) == before)
  }

  @Test func aChangedFileAloneIsParsedAgainAndTheDigestIsThatOfAFullBuild() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let path = "corpus/policies/CCP.1247.txt"
    let text = try String(contentsOf: evq.folder.appending(path: path), encoding: .utf8)
    try evq.write(
      text.replacingOccurrences(of: "Injection therapy.", with: "Injection treatment."), to: path)
    let run = try evq.run("index --format json").json()
    #expect(run["readFiles"]?.int == 1)
    let stepwise = try evq.run("status --format json").json()["contentDigest"]
    try evq.run("index --full")
    #expect(try evq.run("status --format json").json()["contentDigest"] == stepwise)
  }

  /// What is odd in a file is told when the file is read, and errors each time.
  @Test func aRunTellsOfTheFilesThatItHasReadAndOfEveryError() throws {
    let evq = try EvqProcess()
    try evq.write("", to: "corpus/policies/empty.txt")
    try evq.write("POLICY: Z-1\n\nReferences\n1. A 99x\n2. B 99y\n", to: "corpus/policies/odd.txt")
    let first = try evq.run("index")
    #expect(first.errors.contains("odd.txt"))
    #expect(first.errors.contains("empty.txt"))
    #expect(first.output.contains("odd.txt"))
    let second = try evq.run("index")
    #expect(!second.errors.contains("odd.txt"))
    #expect(second.errors.contains("error: policies/empty.txt"))
    #expect(!second.output.contains("odd.txt"))
    #expect(second.output.contains("of the corpus: evq status"))
    #expect(try evq.run("status").output.contains("odd.txt"))
    #expect(try evq.run("index --strict").status == 2)
  }

  @Test func theFirstQuestionBuildsTheIndexAndSaysSo() throws {
    let evq = try EvqProcess()
    let run = try evq.run("why sacroplasty")
    #expect(run.status == 0)
    #expect(run.errors.contains("No index"))
    #expect(try evq.run("why sacroplasty").errors.isEmpty)
  }

  @Test func aChangedSourceIsNotQuoted() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let path = "corpus/policies/60125.txt"
    let text = try String(contentsOf: evq.folder.appending(path: path), encoding: .utf8)
    try evq.write(
      text.replacingOccurrences(of: "No RCTs have been", with: "Many RCTs have been"), to: path)
    let run = try evq.run("why 60125/s5")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("policies/60125.txt"))
    #expect(run.errors.contains("evq index"))
    #expect(try evq.run("status --format json").json()["stale"]?.bool == true)
    let verify = try evq.run("verify --format json")
    #expect(verify.status == 2)
    #expect(
      try verify.json()["faults"]?.texts("check").contains("quotation") == true)
  }

  @Test(arguments: ["evidence.sqlite", "text.segment", "manifest.json"])
  func aDamagedFileIsNamedAndAFullBuildMendsIt(_ name: String) throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let file = try generation(of: evq).appending(path: name)
    var bytes = try Data(contentsOf: file)
    bytes[0] ^= 0xFF
    try bytes.write(to: file)
    let run = try evq.run("why sacroplasty")
    #expect(run.status == 2)
    #expect(run.errors.contains(name))
    #expect(run.errors.contains("evq index --full"))
    #expect(try evq.run("index --full").status == 0)
    #expect(try evq.run("why sacroplasty").status == 0)
    #expect(try evq.run("verify").status == 0)
  }

  @Test func aByteChangedInTheMiddleIsFoundByVerify() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    for name in ["evidence.sqlite", "text.segment"] {
      let file = try generation(of: evq).appending(path: name)
      let whole = try Data(contentsOf: file)
      var bytes = whole
      bytes[bytes.count / 2] ^= 0x20
      try bytes.write(to: file)
      #expect(try evq.run("verify").status == 2)
      try whole.write(to: file)
    }
    #expect(try evq.run("verify").status == 0)
  }

  @Test func aManifestThatStillReadsButWasChangedIsRefused() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let file = try generation(of: evq).appending(path: "manifest.json")
    let whole = try String(contentsOf: file, encoding: .utf8)
    let changed = whole.replacing("\"statements\" : 8", with: "\"statements\" : 9")
    #expect(changed != whole)
    try changed.write(to: file, atomically: false, encoding: .utf8)
    for question in ["verify", "status", "why sacroplasty"] {
      #expect(try evq.run(question).status == 2)
    }
    #expect(try evq.run("index").status == 0)
    #expect(try evq.run("verify").status == 0)
  }

  @Test func aForeignCurrentAndAnOtherVersionAreRefused() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let manifest = try generation(of: evq).appending(path: "manifest.json")
    let text = try String(contentsOf: manifest, encoding: .utf8)
    let newer = text.replacingOccurrences(
      of: "\"formatVersion\" : 3", with: "\"formatVersion\" : 99")
    #expect(newer != text)
    try newer.write(to: manifest, atomically: true, encoding: .utf8)
    #expect(try evq.run("status").errors.contains("format version 99, expected 3"))
    try evq.write("../../etc\n", to: "index/CURRENT")
    #expect(try evq.run("status").status == 2)
    #expect(try evq.run("index").status == 0)
    #expect(try evq.run("status").status == 0)
  }

  @Test func anIndexWithoutItsCorpusStillSaysWhatItHolds() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let alone = try evq.run("status --corpus away --format json")
    #expect(alone.status == 0)
    #expect(try alone.json()["stale"] == .null)
    #expect(try alone.json()[path: "counts.policies"] == .number("2"))
    #expect(try evq.run("status --corpus away").output.hasPrefix("INDEX ALONE"))
  }

  @Test func aSecondWriterIsToldToWait() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let lock = evq.folder.appending(path: "index/LOCK")
    let descriptor = open(lock.path(), O_RDWR)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let run = try evq.run("index --full")
    #expect(run.status == 2)
    #expect(run.errors.contains("another evq"))
    #expect(try evq.run("why sacroplasty").status == 0)
  }

  @Test func firstQuestionsAtTheSameTimeAreAllAnswered() async throws {
    let evq = try EvqProcess()
    let folder = evq.folder
    let outputs = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<4 {
        group.addTask { try EvqProcess.run(["why", "sacroplasty"], in: folder).output }
      }
      return try await group.reduce(into: [String]()) { $0.append($1) }
    }
    #expect(outputs.count == 4)
    #expect(Set(outputs).count == 1)
    #expect(outputs[0].contains("60125/s5"))
  }

  @Test func aReaderKeepsItsGenerationAndOldOnesAreRemoved() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    let old = try generation(of: evq)
    let descriptor = open(old.appending(path: "manifest.json").path(), O_RDONLY)
    #expect(flock(descriptor, LOCK_SH | LOCK_NB) == 0)
    try evq.write("Harbor notes\n", to: "corpus/policies/notes.txt")
    try evq.run("index")
    #expect(FileManager.default.fileExists(atPath: old.path()))
    #expect(try generation(of: evq) != old)
    close(descriptor)
    let held = try generation(of: evq)
    try evq.write("Other notes\n", to: "corpus/policies/notes.txt")
    try evq.run("index")
    #expect(!FileManager.default.fileExists(atPath: old.path()))
    #expect(!FileManager.default.fileExists(atPath: held.path()))
  }

  // MARK: - The index folder

  private struct IndexFile: Equatable {
    var path: String
    var bytes: Data
  }

  private func files(of evq: EvqProcess) throws -> [IndexFile] {
    let root = evq.folder.appending(path: "index")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path()).sorted()
    return try names.compactMap { name in
      let url = root.appending(path: name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path(), isDirectory: &isFolder),
        !isFolder.boolValue, name != "FILES"  // what the file system says is no part of an index
      else { return nil }
      return IndexFile(path: name, bytes: try Data(contentsOf: url))
    }
  }

  private func generation(of evq: EvqProcess) throws -> URL {
    let current = try String(
      contentsOf: evq.folder.appending(path: "index/CURRENT"), encoding: .utf8)
    return evq.folder.appending(path: "index/\(current.dropLast())")
  }
}
