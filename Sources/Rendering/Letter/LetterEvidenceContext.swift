internal import EvidenceModel

/// The part of the context that is about reasons, studies and gaps.
enum LetterEvidenceContext {
  static func rationale(_ facts: LetterFacts) -> [String: LetterValue] {
    let rationale = facts.answer.rationale
    var values: [String: LetterValue] = [
      "hasReasons": .flag(!rationale.reasons.isEmpty),
      "hasPrinted": .flag(!rationale.printed.isEmpty),
      "hasLinked": .flag(!rationale.linked.isEmpty),
      "tellsStudies": .flag(!rationale.linked.isEmpty || !facts.sources.isEmpty),
      "isStated": .flag(rationale.basis != .printed && rationale.basis?.standing == .stated),
      "isConfirmed": .flag(rationale.basis?.standing == .confirmed),
      "isMatched": .flag(rationale.basis?.standing == .inferred),
      "isSufficient": .flag(rationale.verdict == .sufficient),
      "isInsufficient": .flag(rationale.verdict == .insufficient),
      "isUnstated": .flag(rationale.verdict == .unstated),
      "hasOtherLimitations": .flag(facts.hasOtherLimitations),
      "reasons": .list(rationale.reasons.map(reason)),
      "printed": .list(rationale.printed.map(reason)),
      "linked": .list(rationale.linked.map(reason)),
      "named": .list(facts.namedStudies.map { .object(["words": .quote($0)]) }),
      "hasFindings": .flag(rationale.reasons.contains { $0.role == .finding }),
      "populations": .list(
        LetterContext.separated(facts.populations.map { ["words": .quote($0)] })),
      "hasPopulations": .flag(!facts.populations.isEmpty),
      "hasNamed": .flag(!facts.namedStudies.isEmpty), "hasWeaknesses": .flag(!facts.themes.isEmpty),
    ]
    for theme in LimitationTheme.allCases {
      values["weakness_" + theme.rawValue] = .flag(facts.themes.contains(theme))
    }
    return values
  }

  static let rationaleShape: LetterShape = .object(
    Dictionary(
      uniqueKeysWithValues: [
        "hasReasons", "hasPrinted", "hasLinked", "tellsStudies", "isStated", "isConfirmed",
        "isMatched", "isSufficient", "isInsufficient",
        "isUnstated", "hasOtherLimitations", "hasFindings", "hasNamed", "hasWeaknesses",
        "hasPopulations",
      ].map { ($0, LetterShape.flag) }
        + LimitationTheme.allCases.map { ("weakness_" + $0.rawValue, .flag) } + [
          ("named", .list(.object(["words": .text]))),
          ("populations", .list(.object(["words": .text, "isFirst": .flag]))),
          ("reasons", reasonShape), ("printed", reasonShape), ("linked", reasonShape),
        ]))

  private static let reasonShape: LetterShape = .list(
    .object(
      ["quote": .text, "place": .text].merging(roles.map { ($0.0, .flag) }) { first, _ in first }))

  private static let roles: [(String, ReasonRole)] = [
    ("isBase", .base), ("isFinding", .finding), ("isLimitation", .limitation), ("isGap", .gap),
    ("isConclusion", .conclusion),
  ]

  private static func reason(_ reason: Reason) -> LetterValue {
    var values: [String: LetterValue] = [
      "quote": .quote(reason.quote.text), "place": .figure(LetterContext.place(reason.quote.span)),
    ]
    for (name, role) in roles { values[name] = .flag(reason.role == role) }
    return .object(values)
  }

  static func evidence(_ facts: LetterFacts) -> [String: LetterValue] {
    let studies = facts.sources.filter { $0.support.kind.hasDesign }
    let others = facts.sources.filter { !$0.support.kind.hasDesign }
    return [
      "hasSources": .flag(!facts.sources.isEmpty), "hasStudies": .flag(!studies.isEmpty),
      "hasOthers": .flag(!others.isEmpty), "studyCount": .figure(studies.count),
      "studies": .list(studies.map { LetterStudyContext.values($0, facts.plainOutcomes) }),
      "others": .list(others.map { LetterStudyContext.values($0, facts.plainOutcomes) }),
    ]
  }

  static let evidenceShape: LetterShape = .object([
    "hasSources": .flag, "hasStudies": .flag, "hasOthers": .flag, "studyCount": .text,
    "studies": .list(LetterStudyContext.shape), "others": .list(LetterStudyContext.shape),
  ])

  static func gap(_ gap: EvidenceGap, _ facts: LetterFacts) -> LetterValue {
    let caller = facts.sources.first { $0.support.record == gap.calledForBy }
    return .object([
      "quote": .quote(gap.quote.text), "place": .figure(LetterContext.place(gap.quote.span)),
      "isNoneReported": .flag(gap.polarity == .noneReported),
      "isCalledFor": .flag(gap.polarity == .calledFor), "by": .figure(caller?.number),
      "designs": .plain(gap.designs.map(\.plural).joined(separator: ", ")),
      "comparator": .quote(gap.comparator),
      "hasOutcomes": .flag(!gap.outcomes.isEmpty),
      "outcomes": .list(LetterContext.separated(gap.outcomes.map { ["words": .quote($0)] })),
    ])
  }

  static let gapShape: LetterShape = .object([
    "quote": .text, "place": .text, "isNoneReported": .flag, "isCalledFor": .flag, "by": .text,
    "designs": .text, "comparator": .text, "hasOutcomes": .flag,
    "outcomes": .list(.object(["words": .text, "isFirst": .flag])),
  ])
}
