import EvidenceModel
import FuzzIndex

@testable import Ingest

private let corpus = Corpus(folder: SmallIndex.folder + "/written")

/// What libFuzzer calls with each input: the YAML files that people write into a corpus.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCorpusFiles(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes, as: UTF8.self)
  // What is not well formed is refused: a right answer.
  _ = try? AcceptedFindingsFile.read(yaml: text, path: "accepted.yaml")
  _ = try? SupersededWorksFile.read(yaml: text, path: "superseded.yaml")
  _ = try? Sidecar(yaml: text, path: "policy.yaml")
  do {
    if let links = try? ConfirmedLinksFile.read(yaml: text, path: "links.yaml") {
      try confirm(beside: links, bytes)
    }
    try list(bytes)
  } catch {
    preconditionFailure("\(error)")
  }
  return 0
}

/// Adds a link to a file: what stood there stays, byte for byte, or it is refused.
private func confirm(beside links: [ConfirmedLink], _ bytes: [UInt8]) throws {
  try SmallIndex.write(bytes, to: "written/links.yaml")
  guard let date = PartialDate(year: 2024) else { preconditionFailure("2024 is no year") }
  let link = ConfirmedLink(
    statement: StatementID("MP-7/s2\u{2028}"), record: "pmid:1: #", by: "A \"B\"", because: "\\",
    on: date)
  // A layout to which nothing can be added is refused.
  let isAdded = (try? ConfirmedLinksWriter(corpus: corpus).add(link)) != nil
  let after = try corpus.bytes(of: "links.yaml")
  precondition(after.starts(with: bytes), "what a person wrote has changed")
  precondition(isAdded || after == bytes, "a refused link was written")
}

/// Reads the list of literature, and writes what was read.
private func list(_ bytes: [UInt8]) throws {
  try SmallIndex.write(bytes, to: "written/" + LiteratureList.name)
  guard let list = try? LiteratureList(of: corpus) else { return }  // refused
  try list.write(to: corpus)
  let again = try LiteratureList(of: corpus)
  precondition(again == list, "what was written is read otherwise")
}
