/// The code systems policies name.
package enum CodeSystem: String, Codable, Hashable, Sendable, CaseIterable {
  case cpt
  case hcpcs
  case icd10cm
  case icd10pcs
  case fdaProductCode
}

/// A code as printed; no description is kept.
package struct ServiceCode: Codable, Hashable, Sendable {
  /// The code system.
  package var system: CodeSystem
  /// The code.
  package var code: String
  /// Where it stands.
  package var span: SourceSpan

  /// Creates the value from its parts.
  package init(system: CodeSystem, code: String, span: SourceSpan) {
    self.system = system
    self.code = code
    self.span = span
  }
}
