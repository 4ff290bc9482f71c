import EvidenceModel
import XMLReading

/// Faults of literature files as diagnostics.
enum LiteratureFault {
  /// The diagnostic for a fault of an XML file, which names its line.
  static func diagnostic(
    _ fault: XMLFault, severity: DiagnosticSeverity, name: String
  ) -> Diagnostic {
    Diagnostic(
      severity: severity, code: "malformed-xml", message: "\(fault)", file: name)
  }
}
