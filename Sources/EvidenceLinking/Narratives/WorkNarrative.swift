package import EvidenceModel

/// What narratives tell of one work.
package struct WorkNarrative: Sendable {
  /// The designs that are stated.
  package var designs: [DesignClaim] = []
  /// The studies that a review is said to include.
  package var includes: [IncludedStudies] = []
  /// How many people are counted, the total first.
  package var sampleSizes: [SampleSize] = []
  /// The results.
  package var findings: [Finding] = []
  /// What its authors conclude.
  package var conclusions: [Quotation] = []
  /// What the payer says is weak.
  package var comments: [Quotation] = []
  /// The passages that tell it.
  package var passages: [PassageID] = []

  /// Creates a narrative that tells nothing.
  package init() {}

  /// Reads a block.
  init(_ block: NarrativeBlock, _ quoting: some QuotationMaker) {
    designs = [NarrativeDesignRule.claim(block, quoting)].compactMap { $0 }
    includes = IncludedStudiesRule.included(block, quoting)
    sampleSizes = SampleSizeRule.sizes(block, quoting)
    findings = FindingRule.findings(block, quoting)
    conclusions = NarrativeRemarkRule.conclusions(block, quoting)
    comments = NarrativeRemarkRule.comments(block, quoting)
    passages = [block.reading.passage.id]
  }

  /// Adds what another passage tells; sizes and included studies count once.
  mutating func add(_ other: WorkNarrative) {
    for claim in other.designs where !designs.contains(where: { $0.value == claim.value }) {
      designs.append(claim)
    }
    for size in other.sampleSizes
    where !sampleSizes.contains(where: { $0.label == size.label && $0.count == size.count }) {
      sampleSizes.append(size)
    }
    for included in other.includes
    where !includes.contains(where: { $0.design == included.design && $0.count == included.count })
    {
      includes.append(included)
    }
    findings += other.findings
    conclusions += other.conclusions
    comments += other.comments
    passages += other.passages.filter { !passages.contains($0) }
  }
}
