import EvidenceLinking
import EvidenceModel
import EvidenceStore

extension IndexDraft {
  /// Joins reports to studies: pairs are looked for by authors, where a report changed; which groups
  /// the pairs and names make is a matter of short rows and is found anew.
  func joinStudies() throws {
    guard isFull || !changedFacts.isEmpty else { return }
    let authors = try writeReports()
    try pairReports(sharing: authors)
    let reports = try store.reader.groupableReports()
    let studies = StudyRule.studies(
      of: reports.map { TrialReport(work: $0.work, name: $0.name, issued: $0.issued) },
      laterReports: try store.reader.laterReports().map {
        LaterReport(later: $0.later, earlier: $0.earlier, reason: $0.reason)
      })
    let numbers = Dictionary(
      reports.map { ($0.work, $0.number) }, uniquingKeysWith: { first, _ in first })
    try write(studies, numbers)
  }

  /// Writes the changed reports and returns the authors that they have or had.
  private func writeReports() throws -> Set<String> {
    var authors: Set<String> = []
    for (work, number) in formerNumbers where changedFacts.contains(work) {
      authors.formUnion(try store.reader.authors(ofReport: number))
      let first = number * StoreRow.authorsPerReport
      try store.remove(.trialAuthor, first...first + StoreRow.authorsPerReport - 1)
      try store.remove(.trialReport, number)
      try store.remove(.laterReport, number)
    }
    for id in isFull ? try store.reader.workIDs() : changedFacts.sorted() {
      guard let number = try store.reader.number(of: id),
        let facts = try self.facts(of: id), StudyRule.isReport(facts)
      else { continue }
      let report = TrialReport(facts)
      let names = StudyRule.authors(of: facts)
      authors.formUnion(names)
      try store.insert(
        StoreRow.report(
          id, name: report.name, issued: report.issued,
          isLater: StudyRule.isLaterReport(facts), authors: names, number: number))
    }
    return authors
  }

  private func facts(of work: WorkID) throws -> WorkFacts? {
    try works.facts(of: work) ?? store.reader.workAlone(work).map { works.facts(of: $0) }
  }

  /// Pairs the later reports of some authors with the trials that they go on from.
  private func pairReports(sharing authors: Set<String>) throws {
    var later: [Int: WorkID] = [:]
    for author in authors {
      for (number, work) in try store.reader.reports(by: author)
      where try later[number] == nil && store.reader.isLaterReport(work) { later[number] = work }
    }
    for (number, work) in later.sorted(by: { $0.key < $1.key }) {
      guard let facts = try self.facts(of: work) else { continue }
      var candidates: [Int: WorkID] = [:]
      for author in StudyRule.authors(of: facts) {
        for (number, work) in try store.reader.reports(by: author) { candidates[number] = work }
      }
      let earlier = try candidates.sorted { $0.key < $1.key }.compactMap {
        try self.facts(of: $0.value)
      }
      if !isFull { try store.remove(.laterReport, number) }
      if let pair = StudyRule.laterReport(facts, among: earlier) {
        try store.insert([
          .laterReport(pair.later, earlier: pair.earlier, reason: pair.reason, number: number)
        ])
      }
    }
  }

  /// Writes the studies that are others than before and notes their works.
  private func write(_ studies: [Study], _ numbers: [WorkID: Int]) throws {
    for study in studies {
      for work in study.works { studyOfWork[work] = study.id }
    }
    let held = try isFull ? [] : store.reader.numberedStudies()
    let placed = studies.compactMap { study in
      study.works.compactMap { numbers[$0] }.min().map { PlacedStudy(number: $0, study: study) }
    }
    let known = Set(held.map { PlacedStudy(number: $0.number, study: $0.study) })
    for gone in known.subtracting(placed) {
      try store.remove(.study, gone.number)
      describing.formUnion(gone.study.works)
    }
    for new in placed where !known.contains(new) {
      try store.insert([.study(new.study, number: new.number)])
      describing.formUnion(new.study.works)
    }
  }

  private struct PlacedStudy: Hashable {
    var number: Int
    var study: Study
  }
}
