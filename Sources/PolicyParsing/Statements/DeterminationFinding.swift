import EvidenceModel

/// A determination found in a sentence; ranges are of the sentence's clean text.
struct DeterminationFinding: Hashable, Sendable {
  /// The rule of orders such as `Approve if …`, before which the condition's name stands.
  static let orderRule = "determination.order"
  /// The rule of labels before a list in the same sentence.
  static let labelRule = "determination.label"
  /// The rule of sentences without subject and verb, whose service the heading names.
  static let ellipsisRule = "determination.ellipsis"

  /// The rule of answers, `Yes`, to questions for what is covered.
  static let answerRule = "determination.answer"

  /// The rule that found it.
  var rule: String
  /// The determining words.
  var phrase: [Range<Int>]
  /// The classes they name, in their order.
  var classes: [DeterminationClass]
  /// The words that name what is judged.
  var subject: Range<Int>
  /// What follows the determining words.
  var rest: Range<Int>
  /// For whom it is, where they are the sentence's subject.
  var people: Range<Int>?
}

/// What a sentence with determining words does.
enum DeterminationReading: Hashable, Sendable {
  /// It determines.
  case statements([DeterminationFinding])
  /// It defines a term or a class of services.
  case definition
  /// It does neither.
  case nothing
}
