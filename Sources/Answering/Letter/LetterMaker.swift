import EvidenceLinking
package import EvidenceModel
import EvidenceStore
package import Ingest
import Literature
import Vocabulary

/// Makes letters as values: gathers what the index knows, applies the rules, notes what must be told.
///
/// It keeps what it gathered, so that thousands of letters on the same statements read the index
/// once. Nothing of a case is kept.
package final class LetterMaker {
  private let gatherer: LetterGatherer
  private let state: LetterIndexState
  private let templateDigest: String
  private let glossaryDigest: String
  private var known: [Subject: LetterMaterial] = [:]
  private var styled: [StyledStatement: LetterFacts] = [:]

  /// A statement, and of several services that it judges those that a case names.
  private struct Subject: Hashable {
    var statement: StatementID
    var services: ServiceNames?
  }

  private struct StyledStatement: Hashable {
    var subject: Subject
    var style: LetterSourceStyle
  }

  /// Prepares to make letters from an index.
  ///
  /// - Throws: `AnsweringError` where the index or the corpus cannot be read.
  package init(
    snapshot: IndexSnapshot, proof: SourceProof, corpus: Corpus, enricher: LiteratureEnricher?,
    templateDigest: String, glossaryDigest: String
  ) throws(AnsweringError) {
    gatherer = LetterGatherer(
      snapshot: snapshot, proof: proof, corpus: corpus, enricher: enricher)
    state = try gatherer.state()
    self.templateDigest = templateDigest
    self.glossaryDigest = glossaryDigest
  }

  /// The letter, with the refusals that are neither set aside nor lifted by `isDraft`; nil where the
  /// index holds no such statement.
  package func letter(for request: LetterRequest) throws(AnsweringError) -> Letter? {
    guard let whole = try material(for: Subject(statement: request.statement)) else { return nil }
    var request = request
    let statement = whole.facts.answer.statement
    request.statement = statement.id
    let services = request.caseData.text("service").flatMap {
      StatementServices.asked($0, of: statement)
    }
    let subject = Subject(statement: statement.id, services: services)
    guard let material = try material(for: subject) else { return nil }
    let all = LetterRules(request: request, material: material, state: state).refusals()
    let accepted = Set(request.overrides.map(\.code))
    request.overrides = request.overrides.filter { override in
      all.contains { $0.code == override.code && $0.isAcceptable }
    }
    let refusals = all.filter { refusal in
      !(refusal.isAcceptable && accepted.contains(refusal.code))
        && !(request.isDraft && refusal.code.isLiftedByDraft)
    }
    let facts = facts(material, StyledStatement(subject: subject, style: request.style))
    return Letter(
      request: request, facts: facts, fields: LetterFieldTable.callerFields,
      holes: LetterHoles.of(request),
      disclosures: disclosures(request, facts) + (services == nil ? [] : [.oneOfSeveralServices]),
      refusals: refusals, provenance: provenance(request, material))
  }

  /// The facts with their sources in the style that is asked for.
  private func facts(_ material: LetterMaterial, _ key: StyledStatement) -> LetterFacts {
    if let facts = styled[key] { return facts }
    var facts = material.facts
    facts.sources = zip(facts.sources, material.items).map { source, item in
      LetterSource(
        number: source.number, support: source.support,
        text: NumberedSource.text(item, style: key.style),
        conclusions: source.conclusions, accounts: source.accounts)
    }
    styled[key] = facts
    return facts
  }

  private func material(for subject: Subject) throws(AnsweringError) -> LetterMaterial? {
    if let material = known[subject] { return material }
    let material = try gatherer.material(for: subject.statement, services: subject.services)
    known[subject] = material
    return material
  }

  private func provenance(
    _ request: LetterRequest, _ material: LetterMaterial
  ) -> LetterProvenance {
    var provenance = LetterProvenance(
      version: EvqVersion.current, contentDigest: state.contentDigest,
      corpusDigest: state.corpusDigest, templateDigest: templateDigest,
      glossaryDigest: glossaryDigest, caseDigest: LetterDigest.of(request.caseData),
      statusDigest: LetterDigest.of(material.facts.sources),
      files: material.files)
    provenance.inputsDigest = LetterDigest.of(request, provenance)
    return provenance
  }

  private func disclosures(_ request: LetterRequest, _ facts: LetterFacts) -> [LetterDisclosure] {
    var disclosures: [LetterDisclosure] = []
    if let day = request.caseData.text("decisionDate").flatMap(PartialDate.init(iso:)),
      let next = facts.answer.policy.nextReview, next < day, !day.iso.hasPrefix(next.iso)
    {
      disclosures.append(.nextReviewPassed(next))
    }
    if facts.answer.statement.linesOfBusiness.allSatisfy({ $0.value == .general }) {
      disclosures.append(.lineOfBusinessNotNamed)
    }
    if state.changes == nil { disclosures.append(.corpusNotCompared) }
    for source in facts.sources where source.support.status.value.mustBeTold {
      disclosures.append(.sourceStatus(number: source.number, source.support.status))
    }
    let unchecked = facts.sources.count { $0.support.status.value == .unchecked }
    if unchecked > 0 { disclosures.append(.sourcesUnchecked(unchecked)) }
    return disclosures + request.overrides.map(LetterDisclosure.override)
  }
}

extension StatusValue {
  /// Whether a reader of a letter must be told of it.
  fileprivate var mustBeTold: Bool { self != .unchecked && self != .clean }
}
