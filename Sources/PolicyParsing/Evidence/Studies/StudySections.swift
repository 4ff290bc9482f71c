import EvidenceModel
import Vocabulary

/// Which sections of a policy describe studies.
struct StudySections {
  /// How a section is read.
  enum Reading: Hashable, Sendable {
    /// It gives the evidence: every opening counts.
    case evidence
    /// It may: an opening needs a name, or a count of people, or a pointer.
    case background
  }

  private let readings: [Reading?]

  /// Decides for the sections of a document.
  init(_ layout: Layout) {
    var within: Int?
    readings = layout.sections.map { section in
      if let level = within, section.level <= level { within = nil }
      if section.kind == .evidence, within == nil { within = section.level }
      if Self.ongoing.contains(where: { Self.heading(section, layout).contains($0) }) { return nil }
      switch section.kind {
      case .evidence: return .evidence
      case .background, .description, .other: return within == nil ? .background : .evidence
      default: return nil
      }
    }
  }

  /// How a section is read; nil for one that describes no studies.
  func reading(_ section: Int) -> Reading? { readings[section] }

  private static func heading(_ section: Section, _ layout: Layout) -> String {
    String(
      decoding: HeadingWords.normalized(layout.reading.bytes, section.heading), as: UTF8.self)
  }

  /// Words in the headings of lists of unfinished trials.
  private static let ongoing = ["ongoing", "unpublished clinical trials", "clinicaltrials gov"]
}
