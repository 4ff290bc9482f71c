import EvidenceModel

/// The order in which works are shown as evidence: best design first; among reviews the one that
/// says it includes better designs; then the larger work and the newer one.
struct BestFirst: Comparable {
  private let design: Int
  private let included: Int
  private let size: Int
  private let year: Int

  /// Places a work.
  init(design: DesignClaim?, includes: [IncludedStudies], sampleSize: SampleSize?, year: Int?) {
    self.design = (design?.value ?? .unstated).rank
    included = includes.map(\.design.rank).min() ?? StudyDesign.unstated.rank
    size = sampleSize?.count ?? 0
    self.year = year ?? 0
  }

  /// Whether the left work is shown before the right one.
  static func < (left: BestFirst, right: BestFirst) -> Bool {
    (left.design, left.included, right.size, right.year)
      < (right.design, right.included, left.size, left.year)
  }
}
