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
    let all = PlainWordTable.meanings.merging(own.map { ($0.key.lowercased(), $0.value) }) {
      _, own in own
    }
    entries = all.sorted { $0.key < $1.key }.map {
      (Self.words($0.key), GlossaryEntry(term: $0.key, meaning: $0.value))
    }
    digest = LetterDigest.of(all.sorted { $0.key < $1.key }.map { $0.key + "\t" + $0.value })
  }

  /// The entries whose term stands in a text; a term inside a longer one that is found is left out.
  package func entries(in text: String) -> [GlossaryEntry] {
    let words = Self.words(text)
    let present = Set(words)
    let found = entries.filter { entry in
      entry.words.allSatisfy(present.contains) && FoldedWords.contains(entry.words, in: words)
    }
    return found.filter { short in
      !found.contains { long in
        long.words.count > short.words.count && FoldedWords.contains(short.words, in: long.words)
          && count(of: short.words, in: words) <= count(of: long.words, in: words)
      }
    }.map(\.entry)
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
