import Vocabulary

/// The phrases of the screening, found by their first word.
///
/// In a phrase `~` is up to four words, `a|b` one of several, and a word that ends in `*` all that
/// begin so. A term is one such word; a part of a phrase is a set of terms, behind a gap or not.
struct TrialPhrases {
  private struct Part {
    var terms: [Int]
    var hasGap: Bool
  }

  private struct Phrase {
    let concept: Int
    let parts: [Part]
  }

  /// How many words may stand in a gap.
  private static let gap = 4

  private var terms = TrialTerms()
  private var byTerm: [[Phrase]] = []

  init(_ concepts: [TrialScreenVocabulary.Concept]) {
    for (place, concept) in concepts.enumerated() {
      for phrase in concept.phrases { add(phrase, place) }
    }
  }

  private mutating func add(_ text: Substring, _ concept: Int) {
    var parts: [Part] = []
    var hasGap = false
    for word in text.split(separator: " ") {
      if word == "~" {
        hasGap = true
      } else {
        parts.append(
          Part(terms: word.split(separator: "|").map { terms.number(of: $0) }, hasGap: hasGap))
        hasGap = false
      }
    }
    byTerm += Array(repeating: [], count: max(0, terms.count - byTerm.count))
    for first in parts.first?.terms ?? [] {
      byTerm[first].append(Phrase(concept: concept, parts: parts))
    }
  }

  /// The concepts of each sentence of a text, as bits in the order of the table.
  func sentences(of text: TrialScreenText) -> [UInt64] {
    let words = text.wordEnds.indices.map { terms.matching(text.word($0)) }
    var begin = 0
    return text.sentenceEnds.map { end in
      defer { begin = end }
      return concepts(in: words[begin..<end])
    }
  }

  private func concepts(in words: ArraySlice<[Int]>) -> UInt64 {
    var found: UInt64 = 0
    for place in words.indices {
      for term in words[place] {
        for phrase in byTerm[term] where found & (1 << phrase.concept) == 0 {
          if stands(phrase.parts.dropFirst(), behind: place, in: words) {
            found |= 1 << phrase.concept
          }
        }
      }
    }
    return found
  }

  private func stands(
    _ parts: ArraySlice<Part>, behind place: Int, in words: ArraySlice<[Int]>
  ) -> Bool {
    guard let part = parts.first else { return true }
    let last = min(place + 1 + (part.hasGap ? Self.gap : 0), words.endIndex - 1)
    guard place + 1 <= last else { return false }
    return (place + 1...last).contains { next in
      words[next].contains { part.terms.contains($0) }
        && stands(parts.dropFirst(), behind: next, in: words)
    }
  }
}
