import EvidenceModel
import Vocabulary

/// A design that a title or sentence states, and which words state it.
struct DesignReading: Hashable, Sendable {
  /// The design; `unstated` where the words state properties only.
  var value: StudyDesign
  /// Properties that the same words state.
  var axes: [DesignAxis]
  /// The deciding words, as indices into the words read.
  var words: Range<Int>
}

/// What a title or sentence says about designs.
struct DesignReadings: Hashable, Sendable {
  /// The designs, the leading one first; empty where nothing is stated.
  var readings: [DesignReading] = []
  /// Whether the words speak of a plan without results.
  var isPlan = false
}

/// A signal and the words that carry it.
struct PlacedSignal: Hashable, Sendable {
  /// What the words tell.
  var signal: StudySignal
  /// The words, as indices into the words read.
  var words: Range<Int>
  /// Whether the last of them is a plural.
  var isPlural: Bool
}
