internal import EvidenceModel

extension TextPage {
  /// What policies say is missing, each in the policy's words with its place.
  mutating func gaps(_ gaps: [EvidenceGap], names: [WorkID: String] = [:]) {
    let widest = gaps.map { DisplayWidth.of(SafeText.line($0.policy.rawValue)) }.max() ?? 0
    let column = min(2 + widest + 2, style.width / 3)
    for gap in gaps {
      item(
        StyledText(gap.policy.rawValue, .accent), StyledText(gap.quote.quoted), indent: 2,
        column: column, hang: 1, right: StyledText(gap.quote.span.place, .dim))
      let remark = gap.words(names: names)
      if !remark.isEmpty { paragraph(StyledText(remark, .dim), indent: column, hang: 2) }
    }
  }
}

extension EvidenceGap {
  /// Where the sentence stands and what it speaks of, as far as is known.
  func words(names: [WorkID: String]) -> String {
    let subject = [service, population].compactMap { $0 }.joined(separator: ", ")
    return [stand, subject, wanted, caller(names: names)].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private var stand: String {
    context.split(separator: "/").last?.first == "e" ? "summary of evidence" : ""
  }

  private var wanted: String {
    var words = designs.map(\.plural).joined(separator: " or ")
    if let comparator { words += (words.isEmpty ? "" : " ") + "against " + comparator }
    if !outcomes.isEmpty {
      let list = outcomes.joined(separator: ", ")
      words += words.isEmpty ? list : " (\(list))"
    }
    guard !words.isEmpty else { return polarity == .calledFor ? "called for" : "" }
    return words + (polarity == .calledFor ? " called for" : ": none reported")
  }

  private func caller(names: [WorkID: String]) -> String {
    calledForBy.flatMap { names[$0] }.map { "by " + $0 } ?? ""
  }
}
