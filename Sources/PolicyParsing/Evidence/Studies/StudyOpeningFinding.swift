import EvidenceModel

/// A sentence that begins to speak of a study.
struct StudyOpeningFinding: Hashable, Sendable {
  /// How it does.
  var opening: StudyOpening
  /// The author's or organisation's name as printed.
  var author: String?
  /// The year beside it.
  var year: Int?
  /// The trial's name.
  var trialName: String?
  /// The words that do it, in the clean text.
  var lead: Range<Int>

  /// Whether it names what the study before is named, so that the narrative goes on about it.
  func goesOn(about other: StudyOpeningFinding) -> Bool {
    if let trialName, trialName == other.trialName { return true }
    guard let author, let before = other.author, author.lowercased() == before.lowercased() else {
      return false
    }
    return year == nil || other.year == nil || year == other.year
  }
}
