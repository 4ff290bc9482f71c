internal import EvidenceModel

extension TextPage {
  /// Why a statement says what it says: what is printed with it, then the document's other sentences by
  /// role, with the verdict.
  mutating func rationale(_ rationale: Rationale, in file: String) {
    guard !rationale.reasons.isEmpty else {
      paragraph(
        StyledText("The document gives no reason for this determination."), indent: 2)
      return
    }
    printed(rationale, in: file)
    guard let first = rationale.linked.first else { return }
    why(rationale.basis ?? .printed, at: first.quote, in: file)
    reasons(
      rationale.linked, verdict: rationale.verdict, after: first.quote.span.place, in: file)
  }

  /// The reasons that are printed with the statement.
  private mutating func printed(_ rationale: Rationale, in file: String) {
    guard let first = rationale.printed.first else { return }
    why(.printed, at: first.quote, in: file)
    var shown = first.quote.span.place
    for printed in rationale.printed {
      reason("reason", printed.quote.quoted, printed.quote, after: &shown, in: file)
    }
    if rationale.linked.isEmpty, rationale.verdict != .unstated {
      verdict(rationale.verdict, [], after: &shown, in: file)
    }
  }

  /// The line above reasons: on what the statement is linked to them.
  private mutating func why(_ basis: LinkBasis, at quote: Quotation, in file: String) {
    blank()
    item(
      StyledText("WHY", .bold), StyledText(basis.rationaleWords), indent: 0, column: 6,
      right: StyledText(quote.span.place(in: file), .dim))
  }

  /// Sentences by role, then the verdict; a place is shown where it is another than the one before.
  mutating func reasons(
    _ reasons: [Reason], verdict: EvidenceVerdict, after place: String = "", in file: String
  ) {
    var shown = place
    for reason in reasons where reason.role != .conclusion {
      self.reason(reason.role.label, reason.quote.quoted, reason.quote, after: &shown, in: file)
    }
    self.verdict(
      verdict, reasons.filter { $0.role == .conclusion }, after: &shown, in: file)
  }

  private mutating func verdict(
    _ verdict: EvidenceVerdict, _ conclusions: [Reason], after shown: inout String, in file: String
  ) {
    let word = verdict == .unstated ? "unstated" : verdict.rawValue.uppercased()
    guard let first = conclusions.first else {
      item(StyledText("verdict"), StyledText(word, .bold), indent: 2, column: roleColumn)
      return
    }
    reason("verdict", word + " " + first.quote.quoted, first.quote, after: &shown, in: file)
    for next in conclusions.dropFirst() {
      reason("", next.quote.quoted, next.quote, after: &shown, in: file)
    }
  }

  /// One sentence with its role; its place only where the sentence before stood elsewhere.
  private mutating func reason(
    _ label: String,
    _ text: String,
    _ quote: Quotation,
    after shown: inout String,
    in file: String
  ) {
    let place = quote.span.place == shown ? nil : StyledText(quote.span.place(in: file), .dim)
    shown = quote.span.place
    item(
      StyledText(label), StyledText(text), indent: 2, column: roleColumn,
      hang: text.hasPrefix("“") ? 1 : 0, right: place)
  }

  private var roleColumn: Int { style.width < 60 ? 4 : 14 }
}
