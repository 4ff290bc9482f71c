import Answering
import EvidenceModel
import EvidenceStore
import FuzzIndex
import Ingest

private let place = SmallIndex.folder + "/input.sqlite"

/// What libFuzzer calls with each input: a store of records, its checksums made right, and the
/// same as changes over a sound one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzStore(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    try SmallIndex.write(StoreRepair.repaired(bytes), to: "input.sqlite")
  } catch {
    preconditionFailure("\(error)")
  }
  let sound = SmallIndex.shared.snapshot.published.path(of: IndexLayout.store)
  if let store = try? EvidenceStoreReader(path: place) { read(store) }  // or it is refused
  if let store = try? EvidenceStoreReader(path: sound, changes: place) { read(store) }  // as above
  return 0
}

/// What libFuzzer calls first: writes a sound store as the seed where it is asked for.
@_cdecl("LLVMFuzzerInitialize")
public func prepareStore(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  Seeding.writeWhereAsked {
    [try FileBytes.read(SmallIndex.shared.snapshot.published.path(of: IndexLayout.store))]
  }
  return 0
}

/// Reads whatever a command may read; a `StoreError` is a right answer to each question.
private func read(_ store: EvidenceStoreReader) {
  let id = PolicyID("MP-7")
  _ = try? store.integrityFaults()
  _ = try? store.rowCounts()
  _ = try? (store.recordTexts(ofFile: 0), store.recordTexts(ofFile: 1), store.foreignKeyFaults())
  _ = try? (store.numberedFiles(), store.policyNumbers(), store.calendarEntries())
  _ = try? (store.references(), store.references(of: id), store.referenceKeys())
  _ = try? (
    store.works(), store.studies(), store.gaps(of: nil, designs: StudyDesign.allCases),
    store.links(), store.workCount()
  )
  _ = try? store.work(WorkID("pmid:12345678"))
  _ = try? store.workID(named: "pmid:12345678")
  _ = try? (store.statements(), store.policies())
}
