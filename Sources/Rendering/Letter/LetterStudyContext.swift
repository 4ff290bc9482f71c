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
      "people": .figure(support.sampleSize?.count), "studies": .figure(studyCount(support)),
      "includes": .list(included(support)), "hasIncludes": .flag(!included(support).isEmpty),
      "findings": .list(findings(support)), "hasFindings": .flag(!support.findings.isEmpty),
      "better": outcomes(support, .favors, plain), "worse": outcomes(support, .against, plain),
      "accounts": .list(source.accounts.map(LetterContext.quoted)),
      "conclusions": .list(source.conclusions.map(LetterContext.quoted)),
      "pairs": .list(pairs(support, plain)), "hasPairs": .flag(!pairs(support, plain).isEmpty),
      "same": outcomes(support, .noDifference, plain), "measured": measured(support, plain),
    ])
  }

  static let shape: LetterShape = .object(
    [
      "isReview": .flag, "isStudy": .flag, "isDesignStated": .flag, "isDesignInferred": .flag,
      "hasIncludes": .flag, "hasFindings": .flag,
      "includes": .list(.object(["words": .text, "isFirst": .flag])),
      "conclusions": .list(LetterContext.quotedShape),
      "accounts": .list(LetterContext.quotedShape), "hasPairs": .flag,
      "pairs": .list(
        .object(["outcome": .text, "before": .text, "after": .text, "isFirst": .flag])),
      "findings": .list(LetterContext.quotedShape),
    ].merging(
      [
        "number", "label", "year", "kind", "design", "designBasis", "properties", "people",
        "studies", "better", "worse", "same", "measured",
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

  /// Each sentence of findings once.
  private static func findings(_ support: Support) -> [LetterValue] {
    var seen: Set<SourceSpan> = []
    return support.findings.map(\.quote).filter { seen.insert($0.span).inserted }
      .map(LetterContext.quoted)
  }

  /// Outcomes of which a value before and one after are printed.
  private static func pairs(_ support: Support, _ plain: [String: String]) -> [LetterValue] {
    LetterContext.separated(
      support.findings.compactMap { finding in
        let before = finding.values.first { $0.label == "before" }?.value
        let after = finding.values.first { $0.label == "after" }?.value
        guard let before, let after else { return nil }
        return [
          "outcome": .plain(plain[finding.outcome] ?? finding.outcome), "before": .quote(before),
          "after": .quote(after),
        ]
      })
  }

  private static func outcomes(
    _ support: Support, _ direction: FindingDirection, _ plain: [String: String]
  ) -> LetterValue {
    .plain(names(support.findings.filter { $0.direction == direction }.map(\.outcome), plain))
  }

  /// What was measured and not said to be better, worse or the same.
  private static func measured(_ support: Support, _ plain: [String: String]) -> LetterValue {
    let told = Set(support.findings.filter { $0.direction != .unstated }.map(\.outcome))
    return .plain(
      names(
        support.findings.filter { $0.direction == .unstated && !told.contains($0.outcome) }
          .map(\.outcome), plain))
  }

  private static func names(_ outcomes: [String], _ plain: [String: String]) -> String {
    var seen: Set<String> = []
    return outcomes.map { plain[$0] ?? $0 }.filter { seen.insert($0).inserted }
      .joined(separator: ", ")
  }
}
