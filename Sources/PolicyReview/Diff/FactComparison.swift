import EvidenceModel

/// Compares the dates and the header of two editions.
enum FactComparison {
  /// What the editions print differently.
  static func compare(_ old: Policy, _ new: Policy) -> [FactChange] {
    let facts: [(String, String?, String?)] = [
      ("id", number(old.id), number(new.id)), ("title", old.title?.text, new.title?.text),
      ("issuer", old.issuer, new.issuer), ("linesOfBusiness", lines(old), lines(new)),
      ("original", iso(old.dates.original), iso(new.dates.original)),
      ("effective", iso(old.dates.effective), iso(new.dates.effective)),
      ("lastReview", iso(old.dates.lastReview), iso(new.dates.lastReview)),
      ("nextReview", iso(old.dates.nextReview), iso(new.dates.nextReview)),
      ("literatureSearch", old.literatureSearch?.date?.iso, new.literatureSearch?.date?.iso),
    ]
    return facts.filter { _, one, other in
      ComparableText.folded(one ?? "") != ComparableText.folded(other ?? "")
    }.map { FactChange(field: $0.0, old: $0.1, new: $0.2) }
  }

  /// The codes that one edition prints and the other does not, each once.
  static func codes(in policy: Policy, butNotIn other: Policy) -> [ServiceCode] {
    func name(_ code: ServiceCode) -> String { code.system.rawValue + " " + code.code }
    var seen = Set(other.codes.map(name))
    return policy.codes.filter { seen.insert(name($0)).inserted }
  }

  /// The events of history that only the new edition prints.
  static func history(_ old: Policy, _ new: Policy) -> [PolicyHistoryEvent] {
    func name(_ event: PolicyHistoryEvent) -> String {
      (event.date?.iso ?? "") + " " + ComparableText.words(event.quote.text).joined(separator: " ")
    }
    let known = Set(old.history.map(name))
    return new.history.filter { !known.contains(name($0)) }
  }

  /// The number without the edition that an id of the corpus may name behind it.
  private static func number(_ id: PolicyID) -> String {
    id.rawValue.split(separator: "@").first.map(String.init) ?? id.rawValue
  }

  private static func iso(_ date: DatedQuotation?) -> String? { date?.date.iso }

  private static func lines(_ policy: Policy) -> String {
    Set(policy.linesOfBusiness.map(\.value.rawValue)).sorted().joined(separator: ", ")
  }
}
