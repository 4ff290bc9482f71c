internal import EvidenceModel

/// One numbered source of the context.
enum LetterSourceContext {
  static func values(_ source: LetterSource) -> LetterValue {
    let status = source.support.status
    var values: [String: LetterValue] = [
      "number": .figure(source.number), "text": .text(source.text, .source),
      "pmid": .figure(source.support.pmid), "doi": .figure(source.support.doi),
      "statusDate": .figure(status.asOf.map(LetterContext.words)), "notice": .figure(status.notice),
      "place": .figure(source.support.source.map(LetterContext.place)),
      "reason": .text(source.support.basis == .confirmed ? source.support.reason : "", .source),
      "isCited": .flag(source.support.basis.standing == .stated),
      "isConfirmed": .flag(source.support.basis == .confirmed),
    ]
    for value in StatusValue.allCases { values[name(value)] = .flag(status.value == value) }
    return .object(values)
  }

  static let shape: LetterShape = .object(
    Dictionary(
      uniqueKeysWithValues: [
        "number", "text", "pmid", "doi", "statusDate", "notice", "place", "reason",
      ].map { ($0, LetterShape.text) }
        + (["isCited", "isConfirmed"] + StatusValue.allCases.map(name)).map { ($0, .flag) }))

  /// The flag of a status, such as `isRetracted`.
  private static func name(_ value: StatusValue) -> String {
    "is" + value.rawValue.prefix(1).uppercased() + value.rawValue.dropFirst()
  }
}
