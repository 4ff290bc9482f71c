import EvidenceModel
import Vocabulary

/// Reads the name of a trial in the title of its report.
///
/// The title speaks of a trial or a randomised study and prints a capitalised name in brackets, or
/// directly before the word "trial". An abbreviation of the words before the bracket is no name,
/// unless what it abbreviates is itself called a trial or a study.
enum TrialNameRule {
  /// Returns the trial's name as printed, or nil.
  static func name(in title: String) -> String? {
    name(in: title, WordScanner.words(of: title))
  }

  /// Returns the trial's name as the title, whose words are given, prints it.
  static func name(in title: String, _ words: [Word]) -> String? {
    let signals = SignalScanner.signals(in: words)
    guard signals.contains(where: { $0.signal == .trial || $0.signal == .randomized }) else {
      return nil
    }
    let range = bracketed(words) ?? beforeTrial(words)
    return range.map { range in
      let last = words[range.upperBound - 1].range.upperBound
      let bytes = Array(title.utf8)
      return String(decoding: bytes[words[range.lowerBound].range.lowerBound..<last], as: UTF8.self)
    }
  }

  /// A name of one to three words in brackets.
  private static func bracketed(_ words: [Word]) -> Range<Int>? {
    for index in words.indices where words[index].before.contains(.opener) && index > 0 {
      let rest = words[(index + 1)..<min(words.count, index + 4)]
      let end = rest.firstIndex { $0.before.contains(.closer) } ?? words.count
      let isNoun = end > index + 1 && ["study", "trial"].contains(words[end - 1].text)
      let range = index..<(isNoun ? end - 1 : end)
      guard range.count <= 3, isName(words[range]) else { continue }
      if !TrialAbbreviation.abbreviates(words[index], words[..<index]) { return range }
    }
    return nil
  }

  /// A capitalised name directly before "trial", as in "the STARLIGHT trial".
  private static func beforeTrial(_ words: [Word]) -> Range<Int>? {
    for index in words.indices.dropFirst() where words[index].text == "trial" {
      let name = words[index - 1]
      guard name.isNameLike, name.surface.utf8.count > 3, words[index].before.isEmpty else {
        continue
      }
      if name.before.isEmpty, !common.contains(name.surface) { return index - 1..<index }
    }
    return nil
  }

  /// Whether all words look like a name: a capitalised word, then capitals or numerals.
  private static func isName(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, first.surface.utf8.count > 2 else { return false }
    guard first.isNameLike || first.capitals == 1 && words.count > 1, !first.isNumeral else {
      return false
    }
    let letters = first.surface.utf8.filter { $0 >= 97 && $0 <= 122 }.count
    guard letters > 2, letters * 2 > first.surface.utf8.count else { return false }
    if words.dropFirst().contains(where: { !$0.isNumeral && $0.capitals == 0 }) { return false }
    return !common.contains(first.surface)
  }

  /// Capitals that stand in titles of trials and name none.
  private static let common: WordSet = [
    "rct", "rcts", "fda", "ide", "nct", "usa", "nih", "phase", "mri", "copd", "hiv", "ptsd",
    "covid",
  ]
}

/// Tells an abbreviation of the words before a bracket from a name.
enum TrialAbbreviation {
  /// Whether each of the last words before the bracket gives its first letter, in order, and the
  /// other letters stand inside them; false when those words call themselves a trial or a study.
  static func abbreviates(_ name: Word, _ before: ArraySlice<Word>) -> Bool {
    let letters = Array(name.surface.utf8.filter { $0 >= 97 && $0 <= 122 })
    let content = before.filter { !StudyAnalysisWords.empty.contains($0.surface) }
    for count in 1...max(1, min(letters.count, content.count)) where count <= content.count {
      let long = content.suffix(count)
      if matches(letters[...], Array(long)[...]) {
        return !long.contains { $0.text == "trial" || $0.text == "study" }
      }
    }
    return false
  }

  private static func matches(_ letters: ArraySlice<UInt8>, _ words: ArraySlice<Word>) -> Bool {
    guard let word = words.first else { return letters.isEmpty }
    let bytes = Array(word.surface.utf8)
    guard let letter = letters.first, bytes.first == letter else { return false }
    var rest = letters.dropFirst()
    if matches(rest, words.dropFirst()) { return true }
    for byte in bytes.dropFirst() where rest.first == byte {
      rest = rest.dropFirst()
      if matches(rest, words.dropFirst()) { return true }
    }
    return false
  }
}
