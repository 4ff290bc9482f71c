import EvidenceModel

extension Fixture {
  /// Text that tries everything: quotes, escapes, controls, line separators, emoji, markup, width.
  static let hostile =
    "\"q\" \\u12 \\x \u{1B}]0;owned\u{7} \u{0}\u{1F}\u{7F}\u{85}\u{9B} \u{2028}\u{2029} \u{202E}rtl"
    + " 👩‍⚕️漢字 <script>alert(1)</script> [x](javascript:y) |`*_ \r\n# h "
    + String(repeating: "longword", count: 20)

  /// An answer in which every text is hostile.
  static let hostileWhy: WhyAnswer = {
    var policy = heading
    policy.title = hostile
    policy.issuer = hostile
    var statement = conditional
    statement.service = hostile
    statement.indication = hostile
    statement.quote.text = hostile
    statement.criteria?.items[0].text = hostile
    statement.criteria?.items[0].label = hostile
    var support = registry
    support.referenceLabel = hostile
    support.reason = hostile
    support.referenceText = hostile
    var answer = why
    answer.question = hostile
    answer.notes = [hostile]
    answer.suggestions = [hostile]
    answer.answers = [
      StatementAnswer(
        policy: policy, statement: statement,
        rationale: Rationale(
          basis: .topic, verdict: .sufficient,
          linked: [Reason(role: .conclusion, quote: quote(hostile, 1))]),
        evidence: [support, cochrane])
    ]
    return answer
  }()

  /// A search in which every text is hostile.
  static let hostileSearch: SearchAnswer = {
    var hit = reviewHit
    hit.title = hostile
    hit.text = hostile
    hit.firstAuthor = hostile
    hit.score = 1e-300
    var answer = emptySearch
    answer.query.text = hostile
    answer.query.terms = [hostile]
    answer.nearest = [hit]
    return answer
  }()
}
