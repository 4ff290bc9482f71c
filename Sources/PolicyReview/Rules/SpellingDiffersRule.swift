package import EvidenceModel

/// Finds words that are spelled otherwise elsewhere in the document.
package enum SpellingDiffersRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "spelling-differs", severity: .note,
    title: "A word is spelled otherwise elsewhere in the document.",
    what: """
      A word that stands once in the text differs from one that stands twice or more in text or \
      references by one letter that is doubled, left out or swapped with its neighbour; or a long \
      term is written in one word and in two. British and American spellings, endings, short words \
      and names are left out. One finding for a document.
      """,
    why: """
      Who looks up a device, a drug or a term under the misspelt name finds nothing, and a letter \
      that quotes the sentence quotes the misprint.
      """,
    source: "AMA Manual of Style, 11th edition (consistent spelling within a document).",
    example: "\"a baloon catheter\" in a document that writes \"balloon\" everywhere else.")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let words = SpelledWords(policy)
    let pairs = words.misspelt + words.parted
    guard let first = pairs.first else { return [] }
    let told = pairs.map { "“\($0.found)” beside “\($0.expected)”" }
    return [
      finding(
        policy, message: listed(told), expected: first.expected,
        found: listed(pairs.map(\.found)), quotes: pairs.map(\.quote))
    ]
  }
}
