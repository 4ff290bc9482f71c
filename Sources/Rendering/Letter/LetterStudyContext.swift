internal import EvidenceModel

/// One study, review or other work of the context.
enum LetterStudyContext {
  static func values(_ source: LetterSource, _ plain: [String: String]) -> LetterValue {
    let support = source.support
    let isDesigned = support.design.value != .unstated && support.design.value != .notApplicable
    return .object([
      "number": .figure(source.number), "label": .text(support.referenceLabel, .source),
      "year": .figure(support.year), "kind": .plain(support.kind.name),
      "isReview": .flag(support.kind == .review), "isStudy": .flag(support.kind == .study),
      "design": .plain(isDesigned ? support.design.value.name : nil),
      "designBasis": .plain(isDesigned ? support.design.basis.name : nil),
      "properties": .plain(
        isDesigned ? nil : support.design.axes.map(\.name).joined(separator: ", ")),
      "isDesignStated": .flag(isDesigned && support.design.stated),
      "isDesignInferred": .flag(isDesigned && !support.design.stated),
      "people": .figure(support.sampleSize.map(printed)), "studies": .figure(studyCount(support)),
      "includes": .list(included(support)), "hasIncludes": .flag(!included(support).isEmpty),
      "findings": .list(findings(source)), "hasFindings": .flag(!support.findings.isEmpty),
      "better": outcomes(support, .favors, plain), "worse": outcomes(support, .against, plain),
      "accounts": .list(source.accounts.map(LetterContext.quoted)),
      "conclusions": .list(source.conclusions.map(LetterContext.quoted)),
      "otherConclusions": .list(outside(source, source.conclusions)),
      "results": .list(results(support, plain)),
      "told": .list(told(source)),
      "same": outcomes(support, .noDifference, plain),
    ])
  }

  static let shape: LetterShape = .object(
    [
      "isReview": .flag, "isStudy": .flag, "isDesignStated": .flag, "isDesignInferred": .flag,
      "hasIncludes": .flag, "hasFindings": .flag,
      "includes": .list(.object(["words": .text, "isFirst": .flag])),
      "conclusions": .list(LetterContext.quotedShape),
      "accounts": .list(LetterContext.quotedShape),
      "results": .list(
        .object([
          "outcome": .text, "isFirst": .flag,
          "values": .list(.object(["label": .text, "value": .text, "isFirst": .flag])),
        ])), "findings": .list(LetterContext.quotedShape),
      "otherConclusions": .list(LetterContext.quotedShape),
      "told": .list(LetterContext.quotedShape),
    ].merging(
      [
        "number", "label", "year", "kind", "design", "designBasis", "properties", "people",
        "studies", "better", "worse", "same",
      ].map { ($0, .text) }
    ) { first, _ in first })

  /// The studies a review counts as a whole.
  private static func studyCount(_ support: Support) -> Int? {
    support.includes.first { $0.design == .unstated }?.count
  }

  /// The kinds of studies a review includes, in the policy's words.
  private static func included(_ support: Support) -> [LetterValue] {
    LetterContext.separated(
      support.includes.filter { $0.design != .unstated }.map { ["words": .quote($0.words)] })
  }

  /// A count as the policy prints it, `1,155`; in digits where it is printed in words.
  private static func printed(_ size: SampleSize) -> String {
    let tokens = size.quote.text.split { !$0.isNumber && $0 != "," }
    let digits = tokens.map { $0.filter(\.isNumber) }
    let own = zip(tokens, digits).first { $0.1 == String(size.count) }
    return own.map { String($0.0).trimmingCommas } ?? String(size.count)
  }

  /// Each sentence of findings once that stands in none of the accounts.
  private static func findings(_ source: LetterSource) -> [LetterValue] {
    outside(source, source.support.findings.map(\.quote))
  }

  private static func outside(_ source: LetterSource, _ quotes: [Quotation]) -> [LetterValue] {
    var seen: Set<SourceSpan> = []
    return quotes.filter { quote in
      !source.accounts.contains { $0.span.encloses(quote.span) } && seen.insert(quote.span).inserted
    }.map(LetterContext.quoted)
  }

  /// What was measured, with its figures as printed.
  private static func results(_ support: Support, _ plain: [String: String]) -> [LetterValue] {
    LetterContext.separated(
      support.findings.filter { !$0.values.isEmpty }.map { finding in
        let values = finding.values.map { value -> [String: LetterValue] in
          let label = value.label == finding.outcome ? "" : value.label ?? ""
          let isPolicys = finding.quote.text.lowercased().contains(label.lowercased())
          return [
            "label": isPolicys ? .quote(label) : .plain(label), "value": .quote(value.value),
          ]
        }
        return [
          "outcome": .plain(plain[finding.outcome] ?? finding.outcome),
          "values": .list(LetterContext.separated(values)),
        ]
      })
  }

  /// The sentences of findings that no figure and no direction tells.
  private static func told(_ source: LetterSource) -> [LetterValue] {
    var seen: Set<SourceSpan> = []
    return source.support.findings.filter { $0.values.isEmpty && $0.direction == .unstated }
      .map(\.quote).filter { quote in
        !source.conclusions.contains { $0.span == quote.span } && seen.insert(quote.span).inserted
      }.map(LetterContext.quoted)
  }

  private static func outcomes(
    _ support: Support, _ direction: FindingDirection, _ plain: [String: String]
  ) -> LetterValue {
    .plain(names(support.findings.filter { $0.direction == direction }.map(\.outcome), plain))
  }

  private static func names(_ outcomes: [String], _ plain: [String: String]) -> String {
    var seen: Set<String> = []
    return outcomes.map { plain[$0] ?? $0 }.filter { seen.insert($0).inserted }
      .joined(separator: ", ")
  }
}

extension String {
  /// The text without a comma at its ends.
  fileprivate var trimmingCommas: String {
    var text = self[...]
    while text.last == "," { text.removeLast() }
    while text.first == "," { text.removeFirst() }
    return String(text)
  }
}
