package import EvidenceModel

extension TextRenderer {
  /// What was found in a letter.
  package static func render(_ answer: LetterCheckAnswer, style: TextStyle) -> String {
    var page = TextPage(style)
    let errors = answer.faults.count { $0.severity == .error }
    let warnings = answer.faults.count - errors
    page.paragraph(
      StyledText(SafeText.folded(answer.file), .bold)
        + StyledText(
          ": \(counted(errors, "fault", "faults")), \(counted(warnings, "warning", "warnings"))"))
    let policies = answer.policies.map(\.rawValue).joined(separator: ", ")
    page.paragraph(
      StyledText(
        "policies named: \(policies.isEmpty ? "none" : policies) · "
          + "\(counted(answer.verifiedQuotes, "quotation", "quotations")) and "
          + "\(counted(answer.verifiedCitations, "citation", "citations")) verified · "
          + "reading grade \(answer.reading.grade), ease \(answer.reading.ease)"))
    page.blank()
    for fault in answer.faults { add(fault, to: &page) }
    if !answer.faults.isEmpty { page.blank() }
    elements(answer, &page)
    return page.rendered()
  }

  private static func add(_ fault: LetterFault, to page: inout TextPage) {
    let place = fault.line.map { "line \($0)" } ?? ""
    page.paragraph(
      StyledText(fault.severity == .error ? "fault: " : "warning: ", .accent)
        + StyledText(fault.code.rawValue, .bold)
        + StyledText(": " + SafeText.folded(fault.message)),
      hang: 2, right: place.isEmpty ? nil : StyledText(place, .dim))
    if !fault.found.isEmpty {
      page.item(
        StyledText("found"), StyledText("“" + SafeText.folded(fault.found) + "”"), indent: 2,
        column: 12, limit: 4)
    }
    if let expected = fault.expected, !expected.isEmpty, fault.code != .elementMissing {
      page.item(
        StyledText("expected"), StyledText("“" + SafeText.folded(expected) + "”"), indent: 2,
        column: 12, right: fault.source.map { StyledText($0.place, .dim) }, limit: 4)
    }
  }

  private static func elements(_ answer: LetterCheckAnswer, _ page: inout TextPage) {
    let regime = answer.regime?.rawValue ?? "all regimes"
    page.paragraph(StyledText("ELEMENTS (\(regime); no primary text of the rules was read)", .bold))
    for finding in answer.elements {
      let sign =
        switch finding.state {
        case .present: "present"
        case .missing: "MISSING"
        case .notCheckable: "a person"
        }
      page.item(
        StyledText(sign, finding.state == .missing ? .accent : .plain),
        StyledText(finding.element.label) + StyledText("  " + finding.element.rule, .dim),
        indent: 2, column: 12)
    }
  }
}
