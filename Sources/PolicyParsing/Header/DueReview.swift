import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Tells a review that is due from one that was done where the label does not say which.
extension HeaderReader {
  /// How much of a document is looked at for who commissions, in bytes.
  private static let reach = 4_000

  /// Whether a bare `Review date` of a body that commissions care is later than the day on which its policy
  /// was adopted or took effect: such bodies print when they will look at it again.
  func isDue(_ review: DatedQuotation, _ dates: PolicyDates) -> Bool {
    let bytes = layout.reading.bytes
    guard let others = [dates.original, dates.effective].compactMap({ $0?.date }).max(),
      review.date > others,
      fields.values[.lastReview, default: []].contains(where: isBehindBareLabel)
    else { return false }
    let lowered = bytes.prefix(Self.reach).map(\.asciiLowercased)
    return TitleVocabulary.commissioners.contains(lowered, 0..<lowered.count)
  }

  /// Whether nothing but `Review date` is the label of a value.
  private func isBehindBareLabel(_ value: Range<Int>) -> Bool {
    let start = max(0, value.lowerBound - 24)
    let before = DateLabel.words(layout.reading.bytes, start..<value.lowerBound)
    return before.suffix(2) == ["review", "date"]
      && !["last", "recent", "latest", "annual", "next"].contains(before.dropLast(2).last ?? "")
  }
}
