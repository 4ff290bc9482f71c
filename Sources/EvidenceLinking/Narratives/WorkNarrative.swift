import EvidenceModel

/// What narratives tell of one work.
package struct WorkNarrative: Codable, Sendable {
  var designs: [DesignClaim] = []
  var includes: [IncludedStudies] = []
  var sampleSizes: [SampleSize] = []
  var findings: [Finding] = []
  var conclusions: [Quotation] = []
  var comments: [Quotation] = []
  var passages: [PassageID] = []

  /// Creates a narrative that tells nothing.
  init() {}

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
