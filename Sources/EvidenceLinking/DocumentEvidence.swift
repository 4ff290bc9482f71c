package import EvidenceModel

/// What the narratives of one document tell of works, by itself and without any other document.
package struct DocumentEvidence: Sendable {
  /// What a passage tells of one work.
  package struct Account: Sendable {
    /// The work.
    package var work: WorkID
    /// What is told.
    package var narrative: WorkNarrative
  }

  /// What its passages tell of works, in document order.
  package let narratives: [Account]
  /// Accounts that count people, in document order.
  package let sizedAccounts: [SizedAccount]
  /// What it says is missing.
  package let gaps: [EvidenceGap]

  /// Reads each passage once.
  init(_ document: DocumentReading, _ quoting: some QuotationMaker) {
    var narratives: [Account] = []
    var accounts: [SizedAccount] = []
    var gaps: [EvidenceGap] = []
    for reading in document.passages where reading.givesEvidence {
      let blocks = NarrativeBlockRule.blocks(reading, document)
      for block in blocks {
        let told = WorkNarrative(block, quoting)
        narratives.append(Account(work: block.work, narrative: told))
        accounts += SizedAccount.accounts(block, told, document)
      }
      gaps += EvidenceGapRule.gaps(reading, blocks, document, quoting)
    }
    self.narratives = narratives
    sizedAccounts = accounts
    self.gaps = gaps
  }
}
