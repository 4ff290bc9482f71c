import Vocabulary

/// Tells headings that name a service, whether or not a statement judges it.
enum ServiceHeading {
  /// Whether a heading ends in what is done or placed, and names no body: `Toe lamp therapy (TLT)`.
  static func isOne(_ heading: String) -> Bool {
    guard !namesBody(heading) else { return false }
    let words = WordScanner.words(of: heading)
    let end = words.firstIndex { !$0.before.isDisjoint(with: [.opener, .colon]) } ?? words.count
    guard end > 0 else { return false }
    let last = words[end - 1].text
    return ServiceVocabulary.genericHeads.contains(last)
      || ServiceVocabulary.procedureEndings.contains { last.hasSuffix($0) }
  }

  /// Whether a heading names a body, whose position stands below it: `Society for Toe Therapy`.
  static func namesBody(_ heading: String) -> Bool {
    let bytes = Array(heading.lowercased().utf8)
    return PolicyIssuerVocabulary.others.first(in: bytes, 0..<bytes.count) != nil
  }
}
