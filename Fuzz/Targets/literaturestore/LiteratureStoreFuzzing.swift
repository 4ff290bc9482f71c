import EvidenceStore
import FuzzIndex
import Glibc
import Ingest
import Literature

private let place = SmallIndex.folder + "/input.sqlite"

/// What libFuzzer calls with each input: a store of literature, its checksums made right.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLiteratureStore(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    try SmallIndex.write(StoreRepair.repaired(bytes), to: "input.sqlite")
    try SmallIndex.write("0 0\n", to: "input.sqlite.commits")
  } catch {
    preconditionFailure("\(error)")
  }
  // A store that is refused is a right answer.
  if let store = try? LiteratureStoreReader(path: place) { read(store) }
  for name in ["-wal", "-shm", "-journal"] { unlink(place + name) }
  return 0
}

/// What libFuzzer calls first: writes a sound store as the seed where it is asked for.
@_cdecl("LLVMFuzzerInitialize")
public func prepareLiteratureStore(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  Seeding.writeWhereAsked {
    [try FileBytes.read(LiteratureLayout(SmallIndex.shared.layout).store)]
  }
  return 0
}

/// Reads whatever a command may read; a `StoreError` is a right answer to each question.
private func read(_ store: LiteratureStoreReader) {
  _ = try? (store.integrityFaults(), store.count(), store.files(), store.textIndex())
  _ = try? (store.records(id: "pmid:12345678"), store.records(doiPrefix: "10.1000"))
  _ = try? store.records(titleKey: 1)
  _ = try? store.forEachRecord { stored in
    _ = RecordDecoder.record(stored.lines, source: stored.span(in: "fuzz"))
  }
}
