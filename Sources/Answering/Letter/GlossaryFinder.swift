package import EvidenceModel
import TextAnalysis
import Vocabulary

/// Finds the words of a letter that have a plain meaning.
package struct GlossaryFinder: Sendable {
  private let entries: [(words: [String], entry: GlossaryEntry)]
  /// A digest of all entries.
  package let digest: String

  /// Takes the shipped table with a plan's own entries, which win.
  package init(adding own: [String: String] = [:]) {
    let shipped = PlainWordTable.meanings.map { ($0.key.lowercased(), ($0.key, $0.value)) }
    let all = Dictionary(shipped) { first, _ in first }.merging(
      own.map { ($0.key.lowercased(), ($0.key, $0.value)) }
    ) { _, own in own }.sorted { $0.key < $1.key }.map(\.value)
    entries = all.map { (Self.words($0.0), GlossaryEntry(term: $0.0, meaning: $0.1)) }
    digest = LetterDigest.of(all.map { $0.0 + "\t" + $0.1 })
  }

  /// The entries whose term stands in a text; a term inside a longer one that is found is left out.
  package func entries(in text: String) -> [GlossaryEntry] { entries(counted: counts(in: text)) }

  /// How often each term stands in a line, by its place in the table.
  func counts(in line: String) -> [Int: Int] {
    let words = Self.words(line)
    let present = Set(words)
    var counts: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() where entry.words.allSatisfy(present.contains) {
      let count = count(of: entry.words, in: words)
      if count > 0 { counts[index] = count }
    }
    return counts
  }

  /// The entries of terms that were counted, in the order of the table.
  func entries(counted counts: [Int: Int]) -> [GlossaryEntry] {
    let found = counts.keys.sorted()
    return found.filter { short in
      let words = entries[short].words
      return !found.contains { long in
        entries[long].words.count > words.count
          && FoldedWords.contains(words, in: entries[long].words)
          && counts[short, default: 0] <= counts[long, default: 0]
      }
    }.map { entries[$0].entry }
  }

  /// The words in lower case without a plural's ending.
  private static func words(_ text: String) -> [String] {
    FoldedWords.of(text).map { word in
      if word.hasSuffix("ies"), word.utf8.count > 4 { return word.dropLast(3) + "y" }
      let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss") && word.utf8.count > 3
      return isPlural ? String(word.dropLast()) : word
    }
  }

  private func count(of phrase: [String], in words: [String]) -> Int {
    guard phrase.count <= words.count else { return 0 }
    return (0...(words.count - phrase.count)).count { start in
      words[start..<(start + phrase.count)].elementsEqual(phrase)
    }
  }
}
