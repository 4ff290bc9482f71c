internal import EvidenceModel

/// The marks behind designs, numbered as they are used, and the legend that explains them.
struct EvidenceMarks {
  private var bases: [DesignBasis] = []
  private var inferredBases: [DesignBasis] = []

  /// The design with its mark.
  mutating func cell(_ design: DesignClaim, kind: EvidenceKind) -> String {
    let name = Self.name(of: design, kind: kind)
    guard design.isNamed(of: kind) else { return name }
    guard design.isStated else {
      if !inferredBases.contains(design.basis) { inferredBases.append(design.basis) }
      return name + " ~"
    }
    guard design.basis != .none else { return name }
    if !bases.contains(design.basis) { bases.append(design.basis) }
    return name + Self.raised((bases.firstIndex(of: design.basis) ?? 0) + 1)
  }

  /// What the marks that were used mean.
  var legend: String {
    var parts: [String] = []
    if !inferredBases.isEmpty {
      let names = inferredBases.map(\.name).joined(separator: ", ")
      parts.append("~ inferred, read in " + names)
    }
    for (index, basis) in bases.enumerated() {
      parts.append(Self.raised(index + 1) + " stated in " + basis.name)
    }
    return parts.joined(separator: " · ")
  }

  /// The design in words; the kind for works that have none, and the property that is stated where
  /// no design is.
  static func name(of design: DesignClaim, kind: EvidenceKind) -> String {
    if design.value == .notApplicable || (design.value == .unstated && !kind.hasDesign) {
      return kind.name
    }
    guard design.value == .unstated, !design.axes.isEmpty else { return design.value.cell }
    return design.axes.map(\.name).joined(separator: ", ")
  }

  private static func raised(_ number: Int) -> String {
    ["¹", "²", "³", "⁴"][min(max(number, 1), 4) - 1]
  }
}

extension [IncludedStudies] {
  /// What a review says it includes: the whole, then the designs.
  var words: String {
    let whole = filter { $0.design == .unstated }.map(\.words).joined(separator: ", ")
    let parts = filter { $0.design != .unstated }.map(\.words).filter { !whole.contains($0) }
      .joined(separator: " and ")
    return [whole, parts].filter { !$0.isEmpty }.joined(separator: ": ")
  }
}
