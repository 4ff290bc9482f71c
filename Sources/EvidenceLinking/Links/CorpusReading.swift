import EvidenceModel

/// The whole corpus with what the linking rules ask of it again and again.
struct CorpusReading: Sendable {
  /// The documents in corpus order.
  let documents: [DocumentReading]
  /// What is known of each work.
  let facts: [WorkID: WorkFacts]
  /// What narratives tell of each work.
  let narratives: [WorkID: WorkNarrative]
  /// Accounts of studies by the number of people they count.
  let accountsBySize: [Int: [SizedAccount]]

  /// Reads the corpus, each passage once.
  init(documents: [DocumentReading], facts: [WorkFacts], quoting: some QuotationMaker) {
    self.documents = documents
    self.facts = Dictionary(
      facts.map { ($0.work.id, $0) }, uniquingKeysWith: { first, _ in first })
    var narratives: [WorkID: WorkNarrative] = [:]
    var accounts: [Int: [SizedAccount]] = [:]
    for document in documents {
      for reading in document.passages where reading.givesEvidence {
        for block in NarrativeBlockRule.blocks(reading, document) {
          let told = WorkNarrative(block, quoting)
          narratives[block.work, default: WorkNarrative()].add(told)
          for account in SizedAccount.accounts(block, told, document) {
            accounts[account.count, default: []].append(account)
          }
        }
      }
    }
    self.narratives = narratives
    accountsBySize = accounts
  }
}

/// An account of a study that counts its people.
struct SizedAccount: Sendable {
  /// The number of people.
  var count: Int
  /// The study's work.
  var work: WorkID
  /// The policy that gives the account.
  var policy: PolicyID
  /// The services it is about.
  var services: [ServiceNames]
  /// The words that count.
  var span: SourceSpan

  /// Returns the accounts of a block: by its total and by the sum of its groups.
  static func accounts(
    _ block: NarrativeBlock, _ told: WorkNarrative, _ document: DocumentReading
  ) -> [SizedAccount] {
    let total = told.sampleSizes.first { $0.label == SampleSizeRule.totalLabel }
    let groups = told.sampleSizes.filter { $0.label != SampleSizeRule.totalLabel }
    let services = document.services(of: block.reading)
    var counts: [(Int, SourceSpan)] = []
    if let total { counts.append((total.count, total.quote.span)) }
    let sum = groups.reduce(0) { $0.addingReportingOverflow($1.count).partialValue }
    if groups.count > 1, sum != total?.count, let first = groups.first {
      counts.append((sum, first.quote.span))
    }
    return counts.map {
      SizedAccount(
        count: $0.0, work: block.work, policy: document.policy.id, services: services, span: $0.1)
    }
  }
}
