import Vocabulary

/// What the phrase that names a service says is done, and to what: `Laser ablation of heel ulcers`.
enum ServicePhrase {
  /// A service, and what it says that it includes.
  static func withExamples(_ service: String) -> [String] {
    guard let including = service.firstRange(of: " including ") else { return [service] }
    return [service, String(service[including.upperBound...])]
  }

  /// What a phrase says is done: `Laser ablation of veins` names it before `of`, `Treatment of veins by laser`
  /// behind `by`, `Repair of a hernia` in all of its words, and `Use of beds` behind `of`; nil where it names none.
  static func done(_ phrase: String) -> String? {
    guard let of = phrase.firstRange(of: " of ") else { return phrase }
    let (before, behind) = (String(phrase[..<of.lowerBound]), phrase[of.upperBound...])
    if saysNothing(before) { return done(String(behind)) }
    let heads = ServiceNames(before)
    if !heads.particular.names.isEmpty { return before }
    if !heads.names.isEmpty { return phrase }
    return means(phrase).map { String(phrase[$0.upperBound...]) }
  }

  /// What a phrase says is treated: `heel ulcers` of `Treatment of heel ulcers by laser` and of `Laser ablation of
  /// heel ulcers`.
  static func treated(_ phrase: String) -> String? {
    guard let of = phrase.firstRange(of: " of "), !saysNothing(String(phrase[..<of.lowerBound]))
    else { return nil }
    let heads = ServiceNames(String(phrase[..<of.lowerBound]))
    let behind = phrase[of.upperBound...]
    let ends = [" by ", " using ", " with ", " for ", " when ", " performed ", " in "].compactMap {
      behind.firstRange(of: $0)?.lowerBound
    }
    guard heads.names.isEmpty ? means(phrase) != nil : !heads.particular.names.isEmpty else {
      return nil
    }
    return String(behind[..<(ends.min() ?? behind.endIndex)])
  }

  /// Whether words before `of` say nothing of what is done.
  private static func saysNothing(_ before: String) -> Bool {
    WordScanner.words(of: before).allSatisfy { ServiceVocabulary.emptyHeads.contains($0.text) }
  }

  /// The first word behind which a phrase names its means.
  private static func means(_ phrase: String) -> Range<String.Index>? {
    [" by ", " using "].lazy.compactMap { phrase.firstRange(of: $0) }.first
  }
}
