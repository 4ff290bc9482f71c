/// Numbers as policies and titles write them: digits with separators, or words.
package enum StudyNumberWords {
  /// Returns the number that a word writes, such as `1,155` or `seven`; nil for other words.
  package static func number(_ word: some StringProtocol) -> Int? {
    number(String(word))
  }

  /// Returns the number that a word writes.
  package static func number(_ word: String) -> Int? {
    guard let first = word.utf8.first, word.utf8.count <= 12 else { return nil }
    guard first >= 48 && first <= 57 else {
      return word.utf8.count < 3 ? nil : words[ASCIIWord.lowercased(word)]
    }
    if word.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }) { return Int(word) }
    let lower = ASCIIWord.lowercased(word)
    let groups = lower.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }) else { return nil }
    return Int(groups.joined())
  }

  private static let words: WordValues<Int> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100,
  ]
}
