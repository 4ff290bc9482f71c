import EvidenceModel
import Vocabulary

/// How many of a list's items must hold, and on what that stands.
struct ListRequirement: Hashable, Sendable {
  var value: Combinator
  var basis: RequirementBasis

  /// What the document prints, else what evq infers.
  init(printed: Combinator?, inferred: @autoclosure () -> Combinator) {
    value = printed ?? inferred()
    basis = printed == nil ? .inferred : .printed
  }

  /// The model's form.
  var require: CriteriaRequirement {
    switch value {
    case .all: .all
    case .any: .any
    case .none: .none
    case .atLeast: .atLeast
    }
  }

  /// The number of `atLeast`.
  var count: Int? {
    guard case .atLeast(let count) = value else { return nil }
    return count
  }
}
