package import EvidenceModel
import EvidenceStore
package import Ingest
import Literature
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a finished letter as the other side would: what must be there, and whether what it quotes
/// and cites is what the index holds.
package struct LetterChecker {
  private let snapshot: IndexSnapshot
  private let corpus: Corpus
  private let literature: LiteratureSnapshot?
  private let glossary: GlossaryFinder

  /// Prepares to check letters against an index and its corpus.
  package init(
    snapshot: IndexSnapshot, corpus: Corpus, literature: LiteratureSnapshot?,
    glossary: GlossaryFinder
  ) {
    self.snapshot = snapshot
    self.corpus = corpus
    self.literature = literature
    self.glossary = glossary
  }

  /// Checks a letter.
  ///
  /// - Parameters:
  ///   - bytes: The file, as text, HTML, Word or PDF.
  ///   - name: What it is called.
  ///   - regime: The rules to be met; all elements of all of them without it.
  /// - Returns: What is there, and what is wrong.
  /// - Throws: `AnsweringError` where the file or the index cannot be read.
  package func check(
    _ bytes: [UInt8], name: String, regime: LetterRegime?
  ) throws(AnsweringError) -> LetterCheckAnswer {
    let text = try LetterFile.text(of: bytes, name: name)
    let units = LetterUnits.of(text)
    let record = LetterRecordLine(in: units.map(\.text).joined(separator: "\n"))
    let policies = try LetterPolicies(snapshot: snapshot, corpus: corpus).read(units, record)
    var findings = LetterFindings()
    var lead = ""
    for unit in units {
      if !unit.isItem { lead = unit.text }
      policies.checkQuotes(of: unit, after: lead, into: &findings)
      policies.checkCopies(in: unit, into: &findings)
      if let open = unit.text.firstRange(of: "[["), unit.text[open.upperBound...].contains("]]") {
        findings.add(.holeLeft, "a hole is left", unit.text, unit)
      }
    }
    let citations = LetterCitationCheck(
      known: try known(policies.ids, LetterSuperseded(corpus)))
    for unit in units {
      let result = citations.check(unit)
      findings.citations += result.verified
      findings.faults += result.faults
    }
    policies.checkEditions(units, record, into: &findings)
    let reading = LetterMemberCheck(glossary: glossary).check(
      units, policies.headings, into: &findings)
    let elements = elements(regime, units, policies, findings, citations)
    return answer(name, regime, policies, elements, findings, reading)
  }

  private func answer(
    _ name: String, _ regime: LetterRegime?, _ policies: LetterPolicies.Named,
    _ elements: [LetterElementFinding], _ findings: LetterFindings, _ reading: ReadingGrade
  ) -> LetterCheckAnswer {
    var faults = findings.faults.sorted { ($0.line ?? .max) < ($1.line ?? .max) }
    faults += elements.filter { $0.state == .missing }.map { missing in
      LetterFault(
        code: .elementMissing, severity: isError(missing.element, regime) ? .error : .warning,
        message: "\(missing.element.label) is not there (\(missing.element.rule))",
        found: "", expected: missing.element.id)
    }
    return LetterCheckAnswer(
      file: name, regime: regime, policies: policies.ids, elements: elements,
      verifiedQuotes: findings.quotes, verifiedCitations: findings.citations, faults: faults,
      reading: reading, files: policies.files)
  }

  /// Without a regime, what all of them ask for is still an error when it is missing.
  private func isError(_ element: LetterElement, _ regime: LetterRegime?) -> Bool {
    regime != nil || element.regimes.count == LetterRegime.allCases.count
  }

  private func elements(
    _ regime: LetterRegime?, _ units: [LetterUnit], _ policies: LetterPolicies.Named,
    _ findings: LetterFindings, _ citations: LetterCitationCheck
  ) -> [LetterElementFinding] {
    let lines = units.map { FoldedWords.of($0.text) }
    let words = FoldedWords.of(units.map(\.text).joined(separator: "\n"))
    let isUncited = findings.citations == 0 && policies.describesWithoutCiting(units)
    return LetterRegimeTable.elements.filter {
      regime == nil || $0.regimes.contains(regime ?? .erisa)
    }
    .map { element in
      let isThere: Bool?
      switch element.check {
      case .words(let phrases):
        isThere = phrases.contains { FoldedWords.contains(FoldedWords.of($0), in: words) }
      case .timeLimit(let units):
        isThere = lines.contains { LetterTimeLimit.isNamed(in: $0, units: units) }
      case .policyNamed: isThere = !policies.ids.isEmpty
      case .determinationQuoted: isThere = policies.quotesDetermination(units)
      case .evidence: isThere = findings.longQuotes > 1 || findings.citations > 0
      case .sources: isThere = findings.citations > 0 || isUncited
      case .person: isThere = nil
      }
      let state: LetterElementState = isThere.map { $0 ? .present : .missing } ?? .notCheckable
      return LetterElementFinding(element: element, state: state)
    }
  }

  private func known(
    _ policies: [PolicyID], _ superseded: LetterSuperseded
  ) throws(AnsweringError) -> [LetterCitationCheck.Known] {
    var known: [LetterCitationCheck.Known] = []
    for policy in policies {
      let references = try asking { () throws(StoreError) in
        try snapshot.store.references(of: policy)
      }
      for reference in references {
        known.append(try entry(reference, superseded))
      }
    }
    return known
  }

  private func entry(
    _ reference: Reference, _ superseded: LetterSuperseded
  ) throws(AnsweringError) -> LetterCitationCheck.Known {
    let work = try asking { () throws(StoreError) in
      let id = try snapshot.store.workID(named: reference.text.id.rawValue)
      return try id.flatMap { id throws(StoreError) in try snapshot.store.work(id) }
    }
    var status = work?.record.status ?? RecordStatus(value: .unchecked)
    if let literature, let item = work?.work.item,
      case .match(let match) = try LiteratureLookup(literature: literature).find(item)
    {
      status = match.statuses[0]
    }
    status = superseded.status(of: reference, work?.work.item, else: status)
    let items = [reference.item] + [work?.work.item].compactMap(\.self)
    let ids = items.flatMap { item in
      [item.pmid.map { "pmid:" + $0 }, item.doi.map { "doi:" + $0.lowercased() }].compactMap(\.self)
    }
    return LetterCitationCheck.Known(
      reference: reference, titleWords: FoldedWords.of(reference.item.title ?? ""),
      author: (reference.item.authors.first?.family ?? "").lowercased(), ids: ids, status: status,
      work: work?.work.id ?? WorkID(reference.text.id.rawValue))
  }
}
