internal import EvidenceModel

extension DeterminationClass {
  /// The class in the field's words.
  var name: String {
    switch self {
    case .medicallyNecessary: "medically necessary"
    case .investigational: "investigational"
    case .notMedicallyNecessary: "not medically necessary"
    case .notCovered: "not covered"
    case .covered: "covered"
    case .cosmetic: "cosmetic"
    case .other: "other"
    }
  }

  /// The classes as a headline; the policy's own phrase where no class fits it.
  static func headline(_ classes: [DeterminationClass], phrase: String) -> String {
    let known = classes.filter { $0 != .other }
    let words = known.isEmpty ? phrase : known.map(\.name).joined(separator: " + ")
    return SafeText.folded(words).uppercased()
  }
}

extension Determination {
  /// What a reader must know that the quotation itself does not show.
  var remarks: [String] { flags.compactMap(remark) }

  private func remark(on flag: DeterminationFlag) -> String? {
    switch flag {
    case .compound: nil
    case .residual: "covers what the policy's other statements leave open"
    case .conditional:
      classes.contains(.medicallyNecessary) || classes.contains(.covered)
        ? "holds only when the criteria are met"
        : "holds under the conditions, or with the exceptions, that it names"
    case .headingInherited: "the class stands in the heading above, not in the sentence"
    case .listed: "judges each service of the list below"
    }
  }
}

extension LineOfBusinessValue {
  /// The line in the field's words.
  var name: String {
    switch self {
    case .general: "general"
    case .commercial: "commercial"
    case .medicareAdvantage: "Medicare Advantage"
    case .medicare: "Medicare"
    case .medicaid: "Medicaid"
    case .exchange: "exchange"
    case .federalEmployee: "federal employee program"
    case .dualEligible: "dual eligible"
    case .childHealth: "child health"
    }
  }
}

extension [LineOfBusiness] {
  /// The lines in words, each with what names it where that is a heading.
  var words: String {
    let names = map { $0.value.name + ($0.basis == .heading ? " section" : "") }
    return names.isEmpty ? LineOfBusinessValue.general.name : names.joined(separator: ", ")
  }
}

extension CriteriaNode {
  /// The combinator as it is shown behind a criterion, and whether it is printed; nil for a leaf.
  var badge: String? { combinator.map { $0 + (requireBasis == .inferred ? ", not printed" : "") } }

  private var combinator: String? {
    switch require {
    case .all: "ALL"
    case .any: "ANY"
    case .none: "NONE"
    case .atLeast: count.map { "AT LEAST \($0)" } ?? "AT LEAST SOME"
    case .leaf: nil
    case .elsewhere: "IN ANOTHER DOCUMENT"
    }
  }
}

extension ReasonRole {
  /// What the sentence does, as a label.
  var label: String { self == .gap ? "missing" : rawValue }
}
