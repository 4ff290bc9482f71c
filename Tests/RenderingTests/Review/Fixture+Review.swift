import EvidenceModel

extension Fixture {
  /// A packet with something in every part, whose every text is `words`.
  static func packet(_ words: String) -> ReviewPacket {
    var packet = ReviewPacket(
      asOf: date("2026-11-20"), heading: heading, file: "policies/a.txt",
      due: ReviewDue(state: .overdue, date: date("2025-07"), isPrinted: true, months: 16))
    packet.heading.title = words
    packet.heading.issuer = words
    packet.search = LiteratureSearch(
      date: date("2024-06-03"), sources: [words], terms: [words], quote: quote(words, 1))
    packet.since = date("2024-06-03")
    packet.literatureCount = 12
    packet.literatureDate = date("2026-01")
    packet.statements = [statement(words)]
    packet.alerts = [
      ReferenceAlert(
        reference: "MP-7/r1", text: words,
        status: RecordStatus(value: .retracted, asOf: date("2026-01-02"), notice: words),
        source: span(2))
    ]
    packet.statusCounts = [
      StatusCount(status: .retracted, count: 1), StatusCount(status: .unchecked, count: 2),
    ]
    packet.guidelines = [
      GuidelinePosition(
        reference: "MP-7/r2", text: words, kind: .guideline, year: 2020, quotes: [quote(words, 3)],
        status: RecordStatus(value: .unchecked))
    ]
    packet.findings = [
      CheckFinding(
        rule: "review-overdue", severity: .error, policy: "MP-7", subject: "MP-7", message: words,
        quotes: [quote(words, 4)], digest: "0123456789abcdef")
    ]
    packet.timeline = [
      TimelineEvent(date: date("2019"), kind: .determination, text: words),
      TimelineEvent(date: date("2021-05"), kind: .review, text: "review"),
      TimelineEvent(date: date("2026-11-20"), kind: .today, text: "as of"),
    ]
    packet.ownQuery = words
    return packet
  }

  private static func statement(_ words: String) -> ReviewStatement {
    var own = why.answers[0]
    own.statement.service = words
    own.statement.indication = words
    own.statement.quote.text = words
    var support = registry
    support.referenceLabel = words
    own.evidence = [support]
    var review = ReviewStatement(answer: own, query: words)
    review.rows = [
      EvidenceRow(
        support: support, followUp: words, direction: .favors,
        level: DesignLevel(level: 3, through: 4, reason: words))
    ]
    review.best = words
    review.bestLevel = review.rows[0].level
    review.declared = [quote(words, 5)]
    review.certainty = [quote(words, 6)]
    review.new = [
      NewEvidence(
        rank: 1, id: "pmid:1", text: words, pmid: "1", year: 2026, available: date("2026-02"),
        kind: .study,
        design: DesignClaim(value: .randomizedControlledTrial, basis: .title, stated: true),
        status: RecordStatus(value: .clean), reasons: [words], source: span(7))
    ]
    review.change = StatementChange(
      kind: .changed, old: own.statement, new: own.statement, basis: .key, parts: ["words"],
      words: [
        RedlinePiece(kind: .removed, text: words), RedlinePiece(kind: .added, text: words),
      ])
    review.gaps = [
      AnswerableGap(
        gap: EvidenceGap(
          policy: "MP-7", designs: [.randomizedControlledTrial], polarity: .noneReported,
          context: "MP-7/e1", quote: quote(words, 8)), wanted: words)
    ]
    return review
  }

  private static func date(_ iso: String) -> PartialDate {
    PartialDate(iso: iso) ?? heading.lastReview ?? .distant
  }
}

extension PartialDate {
  fileprivate static var distant: PartialDate { dates[0] }
  private static let dates = [PartialDate(year: 2000)].compactMap(\.self)
}
