import EvidenceModel

/// What a title and its container tell about a work.
struct TitleEvidence: Hashable, Sendable {
  /// What kind of evidence the work is.
  var kind: EvidenceKind
  /// The designs, the leading one first; never empty.
  ///
  /// Their words are ranges of the title's bytes.
  var readings: [Reading]

  /// A design with the title's bytes, or the container, that state it.
  struct Reading: Hashable, Sendable {
    var value: StudyDesign
    var axes: [DesignAxis]
    var basis: DesignBasis
    /// The deciding bytes of the title; nil for the container or where nothing is stated.
    var titleRange: Range<Int>?
  }
}

/// Reads kind and design of a work from what its reference prints.
enum TitleDesignRule {
  /// Returns what the title and container tell.
  static func read(_ item: CSLItem) -> TitleEvidence {
    read(item, title: WordScanner.words(of: item.title ?? ""))
  }

  /// Returns what the title, whose words are given, and the container tell.
  static func read(_ item: CSLItem, title: [Word]) -> TitleEvidence {
    let designs = DesignReader.read(title)
    let kind = EvidenceKindRule.kind(of: item, title: title, readings: designs)
    guard kind == .study || kind == .review else {
      return TitleEvidence(kind: kind, readings: [reading(.notApplicable)])
    }
    var readings = designs.readings.map {
      TitleEvidence.Reading(
        value: $0.value, axes: $0.axes, basis: .title, titleRange: bytes($0.words, title))
    }
    if EvidenceKindRule.isSystematicReviewContainer(item),
      !readings.contains(where: { $0.value.isSynthesis })
    {
      let container = TitleEvidence.Reading(
        value: .systematicReview, axes: [.synthesis], basis: .publicationType, titleRange: nil)
      readings = [container] + readings.filter { $0.value != .unstated }
    }
    return TitleEvidence(kind: kind, readings: readings.isEmpty ? [reading(.unstated)] : readings)
  }

  private static func reading(_ value: StudyDesign) -> TitleEvidence.Reading {
    TitleEvidence.Reading(value: value, axes: [], basis: .none, titleRange: nil)
  }

  private static func bytes(_ range: Range<Int>, _ title: [Word]) -> Range<Int>? {
    guard let first = title[range].first, let last = title[range].last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }
}
