import EvidenceModel
import Vocabulary

/// Reads the designs, the comparator, the outcomes and the population of a gap's sentence.
enum GapDetailRule {
  /// Returns the designs that the missing evidence would have; empty where none is named.
  static func designs(_ phrase: ArraySlice<Word>) -> [StudyDesign] {
    let texts = phrase.map(\.text)
    var designs: [StudyDesign] = []
    var index = 0
    while index < texts.count {
      guard let found = StudyDesignVocabulary.longestName(in: texts, at: index) else {
        index += 1
        continue
      }
      if !found.name.isAmbiguous, !designs.contains(found.name.meaning) {
        designs.append(found.name.meaning)
      }
      index += found.length
    }
    return designs
  }

  /// Returns the bytes that name what the service would be compared with.
  static func comparator(_ words: [Word], after noun: Int) -> Range<Int>? {
    guard noun < words.count else { return nil }
    guard
      let verb = words[noun...].firstIndex(where: {
        ["comparing", "compare", "compared"].contains($0.text)
      })
    else { return nil }
    guard
      let marker = words[verb...].dropFirst().firstIndex(where: {
        EvidenceNarrativeVocabulary.comparing.contains($0)
      }), marker + 1 < words.count, marker - verb < 14
    else { return nil }
    let end = end(from: marker + 1, words)
    return bytes(marker + 1, end, words)
  }

  /// Returns the bytes of each outcome that would be measured.
  static func outcomes(_ words: [Word], after noun: Int) -> [Range<Int>] {
    guard noun < words.count else { return [] }
    guard
      let verb = words[noun...].firstIndex(where: {
        ["measuring", "reporting"].contains($0.text)
      })
    else { return [] }
    var outcomes: [Range<Int>] = []
    var start = afterLead(verb + 1, words)
    var index = start
    while index < words.count {
      let joins = words[index].text == "and" || words[index].text == "or"
      let closes =
        closers.contains(words[index])
        || !words[index].before.isDisjoint(
          with: [.semicolon, .stop, .opener])
      if joins || closes || index > start && words[index].before.contains(.comma) {
        if index > start { outcomes.append(span(start, index, words)) }
        start = joins ? index + 1 : index
        if closes { return outcomes }
      }
      index += 1
    }
    if start < words.count { outcomes.append(span(start, words.count, words)) }
    return outcomes
  }

  /// Returns the bytes after "in patients with" and the like.
  static func population(_ words: [Word], after noun: Int) -> Range<Int>? {
    guard noun < words.count else { return nil }
    for index in words[noun...].indices.dropLast(3)
    where ["in", "among", "for"].contains(words[index].text) {
      guard StudyAnalysisWords.people.contains(words[index + 1]) else { continue }
      guard words[index + 2].text == "with" else { continue }
      return bytes(index + 3, end(from: index + 3, words), words)
    }
    return nil
  }

  /// Skips "changes in", "the" and the like before the first outcome.
  private static func afterLead(_ index: Int, _ words: [Word]) -> Int {
    var start = index
    while start < words.count, leads.contains(words[start]) { start += 1 }
    return start
  }

  /// The word that ends a phrase, brackets counted as part of it.
  private static func end(from start: Int, _ words: [Word]) -> Int {
    var depth = 0
    for index in start..<words.count {
      if words[index].before.contains(.closer) { depth -= 1 }
      if words[index].before.contains(.opener) { depth += 1 }
      guard depth <= 0, index > start else { continue }
      let isMarked = !words[index].before.isDisjoint(with: [.comma, .semicolon, .stop])
      if isMarked && !words[index].before.contains(.closer)
        || EvidenceNarrativeVocabulary.closing.contains(words[index])
      {
        return index
      }
    }
    return words.count
  }

  private static func span(_ start: Int, _ end: Int, _ words: [Word]) -> Range<Int> {
    words[start].range.lowerBound..<words[end - 1].range.upperBound
  }

  /// The bytes of a phrase, with a bracket that closes behind its last word.
  private static func bytes(_ start: Int, _ end: Int, _ words: [Word]) -> Range<Int>? {
    guard start < end else { return nil }
    let closes = end < words.count && words[end].before.contains(.closer)
    return words[start].range.lowerBound..<words[end - 1].range.upperBound + (closes ? 1 : 0)
  }

  private static let closers: WordSet = ["to", "using", "that", "which", "before", "between"]
  private static let leads: WordSet = ["change", "in", "the", "both", "effect", "on", "of"]
}
