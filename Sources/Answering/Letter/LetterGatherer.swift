import EvidenceLinking
import EvidenceModel
import EvidenceStore
import Ingest
import Literature
import Vocabulary

/// Collects from the index what a letter on a statement needs.
struct LetterGatherer {
  /// The index.
  let snapshot: IndexSnapshot
  /// The proof that quoted files are the indexed ones.
  let proof: SourceProof
  /// The corpus.
  let corpus: Corpus
  /// What the literature knows.
  let enricher: LiteratureEnricher?

  /// How the index stands to the corpus; asked once for any number of letters.
  func state() throws(AnsweringError) -> LetterIndexState {
    let manifest = snapshot.published.manifest
    var state = LetterIndexState(
      contentDigest: manifest.contentDigest, corpusDigest: manifest.corpusDigest,
      version: manifest.evqVersion)
    guard corpus.exists else { return state }
    let files = try asking { () throws(StoreError) in try snapshot.store.files() }
    do {
      state.changes = try CorpusDigest(of: corpus, indexedIn: snapshot.published)
        .changes(since: files)
    } catch {
      throw .question("\(error)")
    }
    return state
  }

  /// The material for a statement, or for some of the services that it judges; nil where the index holds no such
  /// statement.
  func material(
    for id: StatementID, services: ServiceNames? = nil
  ) throws(AnsweringError) -> LetterMaterial? {
    let found = try asking { () throws(StoreError) in try snapshot.store.statement(id) }
    guard let (policy, statement) = found,
      let made = try StatementAnswerer(store: snapshot.store).answer(
        statement, of: policy, asked: services)
    else { return nil }
    let answer = LetterOwnWords.only(in: try enriched(made.answer))
    let detail = try asking { () throws(StoreError) in try snapshot.store.policy(policy) }
    var facts = LetterFacts(
      answer: answer, section: heading(of: statement, in: detail), gaps: made.gaps,
      alternatives: detail?.alternatives ?? [])
    let limitations = answer.rationale.reasons.filter { $0.role == .limitation }
    let bases = answer.rationale.reasons.filter { $0.role == .base }
    let read = LimitationReader.read(
      (bases + limitations).map(\.quote.text) + made.gaps.map(\.quote.text))
    facts.themes = read.themes
    facts.hasOtherLimitations = LimitationReader.read(limitations.map(\.quote.text)).hasOthers
    facts.namedStudies =
      bases
      .flatMap { StudyPhraseReader.phrases(in: $0.quote.text) }
    facts.populations = try populations(of: answer.rationale, policy)
    facts.plainOutcomes = PlainWordTable.outcomes
    let supports = answer.evidence.filter { $0.basis.standing != .inferred }
    facts.inferredCount = answer.evidence.count - supports.count
    var items: [CSLItem] = []
    let superseded = try LetterSuperseded(corpus)
    for (index, support) in supports.enumerated() {
      let work = try work(of: support, file: statement.quote.span.file)
      items.append(work.item)
      var support = support
      support.status = superseded.status(
        of: work.reference, work.item, else: support.status)
      facts.sources.append(
        LetterSource(
          number: index + 1, support: support, text: support.referenceText,
          conclusions: work.conclusions, accounts: work.accounts))
    }
    facts.sources = LetterAccounts.kept(facts.sources, reasons: answer.rationale.reasons)
    return try completed(facts, statement, policy, items: items)
  }

  private func completed(
    _ facts: LetterFacts, _ statement: PolicyStatement, _ policy: PolicyID, items: [CSLItem]
  ) throws(AnsweringError) -> LetterMaterial {
    let siblings = try asking { () throws(StoreError) in
      try snapshot.store.statements(of: policy)
    }.filter { $0.id != statement.id && ServiceComparison.isSame($0.service, statement.service) }
    let passages = try asking { () throws(StoreError) in try snapshot.store.passages(of: policy) }
    var material = LetterMaterial(
      facts: facts, items: items, later: try laterEditions(of: facts.answer.policy),
      siblings: siblings, detector: CopyDetector(passages: passages.map(\.quote.text)),
      files: [:])
    do {
      material.files = try proof.files(of: spans(of: facts))
    } catch .stale(let file, let expected, let found) {
      material.brokenQuotes =
        "\(AnsweringError.stale(file: file, expected: expected, found: found))"
        .split(separator: "\n").first.map(String.init)
    }
    return material
  }

  private func spans(of facts: LetterFacts) -> [SourceSpan] {
    var quoted = facts.answer
    quoted.evidence = facts.sources.map(\.support)
    let conclusions = facts.sources.flatMap { $0.conclusions + $0.accounts }.map(\.span)
    return AnswerSpans.spans(of: quoted) + facts.gaps.map(\.quote.span)
      + facts.alternatives.map(\.span) + conclusions
  }

  private func enriched(_ answer: StatementAnswer) throws(AnsweringError) -> StatementAnswer {
    guard let enricher else { return answer }
    let whole = WhyAnswer(
      question: "", answers: [answer], elsewhere: [], gaps: [], notes: [], files: [:])
    return try enricher.enrich(whole).answers[0]
  }

  private func heading(of statement: PolicyStatement, in policy: Policy?) -> String? {
    guard let policy, policy.sections.indices.contains(statement.section) else { return nil }
    let heading = policy.sections[statement.section].heading
    return heading.isEmpty ? nil : heading
  }

  /// What the index has of a source's work.
  private struct SourceWork {
    var reference: Reference?
    var item: CSLItem
    var conclusions: [Quotation]
    var accounts: [Quotation]
  }

  /// The item as the policy's own list prints it, with the identifiers that the work has besides,
  /// and what the policy says of it besides its findings.
  private func work(
    of support: Support, file: String
  ) throws(AnsweringError) -> SourceWork {
    try asking { () throws(StoreError) in
      let found = try snapshot.store.work(support.record)
      let own = try support.reference.flatMap { id throws(StoreError) in
        try snapshot.store.reference(id)?.reference
      }
      var item = own?.item ?? found?.work.item ?? CSLItem(type: .document)
      item.pmid = item.pmid ?? found?.work.item.pmid
      item.doi = item.doi ?? found?.work.item.doi
      let conclusions = (found?.record.conclusions ?? []).filter { $0.span.file == file }
      var accounts: [Quotation] = []
      for id in found?.record.narratives ?? [] {
        guard let quote = try snapshot.store.passage(id)?.quote, quote.span.file == file else {
          continue
        }
        accounts.append(quote)
      }
      return SourceWork(reference: own, item: item, conclusions: conclusions, accounts: accounts)
    }
  }

  /// Whom the summaries behind a statement speak of, where the quoted sentences have these words.
  private func populations(
    of rationale: Rationale, _ policy: PolicyID
  ) throws(AnsweringError) -> [String] {
    let quotes = rationale.reasons.map(\.quote)
    return try asking { () throws(StoreError) in try snapshot.store.summaries(of: policy) }
      .filter { summary in summary.reasons.contains { quotes.contains($0.quote) } }
      .compactMap(\.population)
      .filter { words in !words.isEmpty && quotes.contains { $0.text.contains(words) } }
  }

  /// When the editions that follow this one begin.
  private func laterEditions(of heading: PolicyHeading) throws(AnsweringError) -> [PartialDate] {
    let base = heading.id.rawValue.split(separator: "@").first.map(String.init) ?? ""
    return try asking { () throws(StoreError) in
      var dates: [PartialDate] = []
      for (id, _) in try snapshot.store.policyNumbers()
      where id != heading.id && (id.rawValue == base || id.rawValue.hasPrefix(base + "@")) {
        guard let other = try snapshot.store.policy(id)?.heading.edition,
          let own = heading.edition, own < other, let date = PartialDate(iso: other)
        else { continue }
        dates.append(date)
      }
      return dates
    }
  }
}
