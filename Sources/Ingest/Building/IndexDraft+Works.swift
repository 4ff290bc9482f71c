import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Literature

extension IndexDraft {
  /// Notes the keys of a reference that came or went.
  func touch(_ keys: ReferenceKeys) {
    if let pmid = keys.pmid { touchedKeys.insert("p" + pmid) }
    if let doi = keys.doi { touchedKeys.insert("d" + doi) }
    if let title = keys.titleKey { touchedKeys.insert("t\(title)") }
    if let imprint = keys.imprintKey { touchedKeys.insert("i\(imprint)") }
  }

  /// Merges the references that are connected with those that came or went.
  func mergeWorks() throws {
    let keys = try isFull ? store.reader.referenceKeys() : connectedReferences()
    var components = WorkComponents()
    for key in keys {
      components.add(
        WorkMatchKeys(
          pmid: key.pmid, doi: key.doi, title: key.titleKey, imprint: key.imprintKey))
    }
    if !isFull { try takeWorksOut(of: keys) }
    var kept: Set<WorkID> = []
    for batch in batches(components.groups(), of: 512) {
      let groups = batch.map { $0.map { keys[$0].number } }
      for (numbers, references) in try loaded(groups) {
        let places = Dictionary(
          zip(references.map(\.text.id), numbers), uniquingKeysWith: { first, _ in first })
        for work in WorkMerger.merge(references) {
          kept.insert(work.id)
          try write(work, numbers: work.references.compactMap { places[$0] })
        }
      }
    }
    changedFacts.formUnion(touchedWorks.subtracting(kept))
    try noteLinking()
  }

  /// The references of groups with their numbers.
  private func loaded(_ groups: [[Int]]) throws -> [(numbers: [Int], references: [Reference])] {
    try groups.map { ($0, try store.reader.references(numbers: $0)) }
  }

  /// All references that touched keys reach, in corpus order.
  private func connectedReferences() throws -> [ReferenceKeys] {
    var found: [Int: ReferenceKeys] = [:]
    for file in documents {
      for keys in try store.reader.referenceKeys(ofFile: file) {
        touch(keys)
        found[keys.number] = keys
      }
    }
    var asked: Set<WorkKeyText> = []
    while let text = touchedKeys.popFirst() {
      guard asked.insert(text).inserted else { continue }
      for keys in try store.reader.referenceKeys(sharing: Self.keys(text))
      where found.updateValue(keys, forKey: keys.number) == nil {
        touch(keys)
      }
    }
    return found.values.sorted { $0.number < $1.number }
  }

  private static func keys(_ text: WorkKeyText) -> ReferenceKeys {
    let value = String(text.dropFirst())
    return ReferenceKeys(
      number: 0, pmid: text.first == "p" ? value : nil, doi: text.first == "d" ? value : nil,
      titleKey: text.first == "t" ? Int(value) : nil,
      imprintKey: text.first == "i" ? Int(value) : nil)
  }

  /// Takes out the works that connected references were before, and notes them.
  private func takeWorksOut(of keys: [ReferenceKeys]) throws {
    for key in keys {
      if let work = try store.reader.work(ofReference: key.number) { touchedWorks.insert(work) }
    }
    for id in touchedWorks.sorted() {
      guard let number = try store.reader.number(of: id) else { continue }
      formerNumbers[id] = number
    }
    for number in formerNumbers.values.sorted() {
      try store.remove(.work, number)
      try store.remove(.evidenceRecord, number)
    }
  }

  /// Writes a work and notes what of it is another than before.
  private func write(_ work: Work, numbers: [Int]) throws {
    guard let number = numbers.first else { return }
    try store.insert([.work(work, number: number)])
    if isFull {
      try store.insert(numbers.map { .work(work.id, ofReference: $0) })
      return
    }
    describing.insert(work.id)
    let old = try before?.workAlone(work.id)
    if old?.item != work.item || formerNumbers[work.id] != number { changedFacts.insert(work.id) }
    for reference in numbers
    where try store.reader.work(ofReference: reference) != work.id {
      movedReferences.insert(reference)
      try store.remove(.referenceWork, reference)
      try store.insert([.work(work.id, ofReference: reference)])
    }
  }

  /// Notes the documents that are to be linked: those that were read, and those with references to
  /// works that are others now or look otherwise.
  private func noteLinking() throws {
    linking = documents
    guard !isFull else { return }
    for reference in movedReferences { linking.insert(StoreNumber.file(reference)) }
    for work in changedFacts {
      for reference in try store.reader.references(to: work) {
        linking.insert(StoreNumber.file(reference))
      }
    }
  }
}
