import EvidenceModel
import Vocabulary

/// Reads syntheses: systematic reviews and meta-analyses of every kind.
enum SynthesisRule {
  /// Returns the most specific synthesis that the words state of the work itself.
  static func reading(_ words: [Word], _ signals: [PlacedSignal]) -> DesignReading? {
    let syntheses = signals.filter { design($0) != nil && isOwn($0, words, signals) }
    guard !syntheses.isEmpty else { return nil }
    let stated = Set(syntheses.compactMap(design))
    let data = signals.filter { $0.signal == .individualData }
    let value = mostSpecific(stated, hasIndividualData: !data.isEmpty)
    let parts = value == .individualPatientDataMetaAnalysis ? syntheses + data : syntheses
    let first = parts.map(\.words.lowerBound).min() ?? 0
    let last = parts.map(\.words.upperBound).max() ?? words.count
    return DesignReading(value: value, axes: [.synthesis], words: first..<last)
  }

  /// Whether a design is the work's own beside the synthesis: "a case report and systematic review".
  static func stands(
    _ own: DesignReading, beside synthesis: DesignReading, _ words: [Word]
  ) -> Bool {
    guard own.value != .unstated, own.words.upperBound < synthesis.words.lowerBound else {
      return false
    }
    let between = words[own.words.upperBound..<synthesis.words.lowerBound]
    let joins = between.contains { $0.text == "and" || $0.text == "with" || $0.text == "plus" }
    return joins && between.allSatisfy { StudyAnalysisWords.joiners.contains($0) }
  }

  private static func design(_ signal: PlacedSignal) -> StudyDesign? {
    if case .synthesis(let design) = signal.signal { design } else { nil }
  }

  /// Whether a synthesis is the work itself: a plural is only where nothing else is.
  private static func isOwn(
    _ signal: PlacedSignal, _ words: [Word], _ signals: [PlacedSignal]
  ) -> Bool {
    guard signal.isPlural else { return true }
    let before = signal.words.lowerBound - 1
    let end = signal.words.upperBound
    if before < 2, end < words.count, words[end].text == "of" { return true }
    return before >= 0 && StudyNumberWords.number(words[before].text) != nil
  }

  private static func mostSpecific(
    _ stated: Set<StudyDesign>, hasIndividualData: Bool
  ) -> StudyDesign {
    let pools = stated.contains(.metaAnalysis) || stated.contains(.networkMetaAnalysis)
    if stated.contains(.individualPatientDataMetaAnalysis) || pools && hasIndividualData {
      return .individualPatientDataMetaAnalysis
    }
    return stated.min { $0.rank < $1.rank } ?? .systematicReview
  }
}
