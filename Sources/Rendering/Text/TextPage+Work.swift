internal import EvidenceModel

extension TextPage {
  /// A reference as printed and as read.
  mutating func reference(_ reference: Reference) {
    paragraph(
      StyledText(reference.text.id.rawValue, .accent) + StyledText("  " + reference.text.raw),
      hang: 2, right: StyledText(reference.text.span.place, .dim))
    for (name, value) in reference.item.fields {
      item(StyledText(name, .dim), StyledText(value), indent: 2, column: 20)
    }
  }

  /// A work as evidence, with everything that is known of it.
  mutating func work(_ view: WorkView) {
    paragraph(
      StyledText(view.work.id.rawValue, .accent) + StyledText("  " + view.formatted), hang: 2)
    record(view.record)
    for remark in view.remarks { fact("remark", remark) }
    if let literature = view.literature { literatureParts(literature) }
    if let study = view.study { self.study(study) }
    let references = view.references.map(\.text.id.rawValue).joined(separator: ", ")
    fact("references", references)
    for difference in view.work.disagreements {
      fact("differing " + difference.field, difference.values.joined(separator: " | "))
    }
    findings(view.record)
    abstract(view.literature?.record.abstract ?? [])
    links(view.links)
  }

  private mutating func record(_ record: EvidenceRecord) {
    fact("kind", record.kind.name)
    for claim in record.designs { design(claim, kind: record.kind) }
    if !record.includes.isEmpty { fact("includes", record.includes.words) }
    for size in record.sampleSizes {
      fact("n", "\(size.count) \(size.label)", at: size.quote.span)
    }
    fact("trial", record.trialName ?? "")
    if record.status.value == .unchecked { fact("status", record.status.words) }
  }

  private mutating func design(_ claim: DesignClaim, kind: EvidenceKind) {
    let name = EvidenceMarks.name(of: claim, kind: kind)
    guard claim.basis != .none else { return fact("design", name) }
    let standing = claim.isStated ? "stated in " : "inferred, read in "
    fact("design", name + " (" + standing + claim.basis.name + ")", at: claim.quote?.span)
  }

  private mutating func study(_ study: Study) {
    let works = study.works.map(\.rawValue).joined(separator: ", ")
    let standing = study.stated ? "stated" : "inferred"
    fact(
      "study",
      [study.name ?? study.id, works, standing + ": " + study.reason].joined(separator: "; "))
  }

  private mutating func findings(_ record: EvidenceRecord) {
    guard !(record.findings.isEmpty && record.conclusions.isEmpty && record.comments.isEmpty) else {
      return
    }
    blank()
    paragraph(StyledText("WHAT POLICIES PRINT OF IT", .bold))
    for finding in record.findings { words(finding.outcome, finding.quote) }
    for quote in record.conclusions { words("conclusion", quote) }
    for quote in record.comments { words("comment", quote) }
  }

  private mutating func words(_ label: String, _ quote: Quotation) {
    item(
      StyledText(label), StyledText(quote.quoted), indent: 2, column: 14, hang: 1,
      right: StyledText(quote.span.place, .dim))
  }

  /// Links with whose they are and why.
  mutating func links(_ links: [Link]) {
    guard !links.isEmpty else { return }
    blank()
    paragraph(StyledText("LINKS", .bold))
    for link in links {
      paragraph(
        StyledText(link.from + " → " + link.to, .accent)
          + StyledText("  \(link.basis.standing.heading): \(link.reason)"),
        indent: 2, hang: 2, right: StyledText(link.fromSpan.place, .dim))
    }
  }

  private mutating func fact(_ name: String, _ value: String, at span: SourceSpan? = nil) {
    guard !value.isEmpty else { return }
    item(
      StyledText(name, .dim), StyledText(value), indent: 2, column: 14,
      right: span.map { StyledText($0.place, .dim) })
  }
}
