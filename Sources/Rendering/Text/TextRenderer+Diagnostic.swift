package import EvidenceModel

extension TextRenderer {
  /// A diagnostic on one line: `error: policies/a.txt:12: expected …, found … [code]`.
  package static func render(_ diagnostic: Diagnostic, style: TextStyle) -> String {
    let place = diagnostic.span?.place ?? diagnostic.file
    let prefix = place.isEmpty ? "" : place + ": "
    let line =
      StyledText(diagnostic.severity.rawValue + ": ", diagnostic.severity.ink)
      + StyledText(prefix + SafeText.folded(diagnostic.message))
      + StyledText(" [\(diagnostic.code)]", .dim)
    return line.rendered(colour: style.colour) + "\n"
  }

  /// An error: what, expected and got, then what it concerns and what to do, each on its line.
  package static func render(_ report: ErrorReport, style: TextStyle) -> String {
    var lines = [
      StyledText("error: ", .bold) + StyledText(SafeText.folded(report.message))
    ]
    lines += report.details.map { StyledText("  " + SafeText.folded($0)) }
    if let remedy = report.remedy { lines.append(StyledText("  run: " + remedy)) }
    return lines.map { $0.rendered(colour: style.colour) + "\n" }.joined()
  }
}

extension DiagnosticSeverity {
  fileprivate var ink: Ink { self == .note ? .dim : .bold }
}

extension TextPage {
  /// Diagnostics under a heading, for a page that also holds other things.
  mutating func diagnostics(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    blank()
    paragraph(StyledText("DIAGNOSTICS", .bold))
    for diagnostic in diagnostics {
      let place = diagnostic.span?.place ?? diagnostic.file
      item(
        StyledText(diagnostic.severity.rawValue), StyledText(diagnostic.message), indent: 2,
        column: 11, right: StyledText(place, .dim))
    }
  }
}
