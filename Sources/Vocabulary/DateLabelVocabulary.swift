/// The words of which payers make the labels of their dates.
///
/// `HeaderLabels` lists labels that were seen; this tells labels that were not, where each of their
/// words is of the field: `Policy Original Creation Date`, `Date of Next Committee Review`.
package enum DateLabelVocabulary {
  private static let first: Set<String> = [
    "original", "originally", "initial", "initially", "first", "origin", "origination",
    "originated", "inception",
  ]

  private static let making: Set<String> = [
    "created", "creation", "adopted", "adoption", "established", "developed",
  ]

  private static let next: Set<String> = [
    "next", "due", "renewal", "upcoming", "future", "scheduled", "planned",
  ]

  private static let effect: Set<String> = ["effective"]

  private static let review: Set<String> = [
    "review", "reviewed", "reviews", "approval", "approved", "approvals",
  ]

  /// What happens to a document besides.
  private static let other: Set<String> = [
    "revision", "revised", "revisions", "publish", "published", "publication", "archive",
    "archived", "amended", "amendment", "superseded", "printed", "posted", "posting",
    "notice", "implementation", "implemented", "version", "modified", "modification", "update",
    "updated", "issued", "issue", "distribution", "distributed", "release", "released",
  ]

  /// What ends a document.
  private static let end: Set<String> = [
    "end", "ending", "through", "expiration", "expires", "termination", "terminated", "retirement",
    "retired", "retire", "until",
  ]

  private static let neutral: Set<String> = [
    "date", "dates", "of", "policy", "medical", "clinical", "guideline", "guidelines", "document",
    "committee", "plan", "this", "current", "by", "on", "the", "for", "and", "or", "last",
    "latest", "most", "recent", "recently", "annual", "board", "coverage", "criteria", "um", "mpc",
    "p&t", "quality", "director", "directors", "pharmacy", "therapeutics", "drug", "corporate",
    "protocol", "bulletin", "internal", "final", "advisory", "utilization", "management", "s",
    "p", "t", "mac", "mpac", "cac", "program", "health", "determination",
  ]

  /// Whether a word, in lower case, can stand in such a label.
  package static func isWord(_ word: String) -> Bool {
    neutral.contains(word) || isKey(word)
  }

  /// Whether a word tells which date a label names.
  package static func isKey(_ word: String) -> Bool {
    [first, making, next, effect, review, other, end].contains { $0.contains(word) }
  }

  /// Whether a label is one word that tells when a document was made: `Created`.
  package static func isMaking(_ words: [String]) -> Bool {
    words.count == 1 && making.contains(words[0])
  }

  /// The field that a label of nothing but such words names; nil for other words and where none
  /// tells which date it is.
  package static func field(_ words: [String]) -> HeaderField? {
    // `For Approval` is what a version is for.
    guard !words.isEmpty, words.count <= 9, words.allSatisfy(isWord),
      !zip(words, words.dropFirst()).contains(where: { $0 == ("for", "approval") })
    else { return nil }
    let has = { (set: Set<String>) in words.contains(where: set.contains) }
    if has(end) { return .ignored }
    if has(next), has(review) { return .nextReview }
    if has(first), has(effect) || has(review) || !has(other) { return .original }
    if has(effect) { return .effective }
    if has(review) { return .lastReview }
    if has(other) || has(next) { return .ignored }
    return has(making) ? .original : nil
  }

  /// How a line opens above determinations that says for which services they hold.
  package static let serviceOpening = "effective for dates of service"

  /// Words in it by which they hold until a date, or between two.
  package static let untilWords: Set<String> = [
    "before", "prior", "until", "through", "thru", "to", "between", "ending",
  ]
}
