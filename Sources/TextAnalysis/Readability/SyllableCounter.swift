/// Counts the syllables of English words.
///
/// A syllable is a group of vowel letters; a silent ending takes one away and two vowels that are
/// spoken apart add one. These are the rules by which readability has been computed by machine
/// since Coke and Rothkopf, "Note on a simple algorithm for a computer-produced reading ease score"
/// (J Appl Psychol 1970;54:208-210), with a short table of common words that they miscount. The
/// error against known words is measured in `SyllableCounterTests`.
package enum SyllableCounter {
  /// The syllables of a word, at least one; a number counts one for each digit.
  package static func count(_ word: String) -> Int {
    let letters = word.utf8.map { $0 | 0x20 }.filter { (0x61...0x7A).contains($0) }
    guard !letters.isEmpty else {
      return max(1, word.utf8.count { (0x30...0x39).contains($0) })
    }
    if let known = exceptions[String(decoding: letters, as: UTF8.self)] { return known }
    return max(1, groups(letters) + apart(letters) - silent(letters))
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }

  private static func groups(_ letters: [UInt8]) -> Int {
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = isVowel(letter)
      if isVowel && !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    return count
  }

  /// Neighbouring vowels that are spoken apart.
  private static func apart(_ letters: [UInt8]) -> Int {
    var count = 0
    for index in letters.indices.dropLast() {
      let pair = (letters[index], letters[index + 1])
      let before = index > 0 ? letters[index - 1] : 0
      let after = index + 2 < letters.count ? letters[index + 2] : 0
      switch pair {
      case (UInt8(ascii: "i"), UInt8(ascii: "a")):
        // "special", "initial" and "physician" have one syllable there, "trial" and "media" two.
        if !"ct".utf8.contains(before) { count += 1 }
      case (UInt8(ascii: "i"), UInt8(ascii: "o")):
        if !"tscgn".utf8.contains(before) || after != UInt8(ascii: "n") { count += 1 }
      case (UInt8(ascii: "e"), UInt8(ascii: "o")), (UInt8(ascii: "u"), UInt8(ascii: "a")):
        if !"gq".utf8.contains(before) { count += 1 }
      case (UInt8(ascii: "i"), UInt8(ascii: "e")):
        if after == UInt8(ascii: "t") || after == UInt8(ascii: "n") && before != 0x63 { count += 1 }
      case (UInt8(ascii: "i"), UInt8(ascii: "u")), (UInt8(ascii: "y"), UInt8(ascii: "i")):
        count += 1
      default: break
      }
    }
    return count + (ends(letters, "sm") ? 1 : 0)
  }

  /// Endings that are written and not spoken.
  private static func silent(_ letters: [UInt8]) -> Int {
    guard groups(letters) > 1 else { return 0 }
    var count = 0
    for part in ["ely", "eful", "eless", "ement"] where ends(letters, part) {
      count += letters.count > part.utf8.count + 2 ? 1 : 0
    }
    if ends(letters, "ed") {
      return count
        + (ends(letters, "ted") || ends(letters, "ded") || vowelBefore(letters, 2) ? 0 : 1)
    }
    if ends(letters, "es") {
      let hissing = ["ses", "zes", "ces", "ges", "xes", "ches", "shes"]
      let isSpoken =
        hissing.contains { ends(letters, $0) } || vowelBefore(letters, 2)
        || syllabicL(letters.dropLast())
      return count + (isSpoken ? 0 : 1)
    }
    guard ends(letters, "e") else { return count }
    return count + (vowelBefore(letters, 1) || syllabicL(letters[...]) ? 0 : 1)
  }

  /// Whether a vowel stands before the ending: then the ending is part of its group.
  private static func vowelBefore(_ letters: [UInt8], _ length: Int) -> Bool {
    letters.count > length && isVowel(letters[letters.count - length - 1])
  }

  /// Whether the word ends in a consonant and `le`, which is a syllable: `table`.
  private static func syllabicL(_ letters: ArraySlice<UInt8>) -> Bool {
    let tail = Array(letters.suffix(3))
    return tail.count == 3 && tail[1] == UInt8(ascii: "l") && tail[2] == UInt8(ascii: "e")
      && !isVowel(tail[0])
  }

  private static func ends(_ letters: [UInt8], _ part: String) -> Bool {
    letters.suffix(part.utf8.count).elementsEqual(part.utf8)
  }

  /// Common words that the rules miscount.
  private static let exceptions: [String: Int] = [
    "people": 2, "being": 2, "doing": 2, "going": 2, "seeing": 2, "every": 2, "everyone": 3,
    "everything": 3, "area": 3, "areas": 3, "idea": 3, "ideas": 3, "create": 2, "created": 3,
    "science": 2, "quiet": 2, "diet": 2, "client": 2, "clients": 2, "patient": 2, "patients": 2,
    "sometimes": 2, "someone": 2, "something": 2, "business": 2, "evening": 2, "different": 3,
    "several": 3, "medicine": 3, "medicines": 3, "friend": 2 - 1, "friends": 1, "review": 2,
    "reviews": 2, "reviewed": 2, "reviewer": 3, "reviewers": 3, "view": 1, "used": 1, "does": 1,
    "goes": 1, "shoes": 1, "died": 1, "tried": 1, "whole": 1, "therefore": 2, "statement": 2,
    "statements": 2, "treatment": 2, "treatments": 2, "agreement": 3, "element": 3,
    "elements": 3, "implement": 3, "supplement": 3, "naive": 2, "heterogeneity": 7,
    "expedited": 4, "really": 2, "hundred": 2, "sacred": 2, "naked": 2, "wicked": 2,
    "efficacy": 4, "poetry": 3, "period": 3, "serious": 3, "various": 3, "previous": 3,
    "obvious": 3, "question": 2, "questions": 2, "suggestion": 3, "religion": 3, "society": 4,
    "variety": 4, "anxiety": 4, "quality": 3, "equal": 2, "language": 2, "guidance": 2,
    "guarantee": 3, "usual": 3, "usually": 4, "actual": 3, "annual": 3, "manual": 3, "visual": 3,
    "sexual": 3, "evaluate": 4, "evaluated": 5, "evaluation": 5, "individual": 5,
    "individuals": 5, "situation": 4, "graduate": 3, "persuade": 2, "ancient": 2,
    "sufficient": 3, "insufficient": 4, "efficient": 3, "deficient": 3, "species": 2, "series": 2,
    "movies": 2, "cookies": 2, "onion": 2, "opinion": 3, "opinions": 3, "union": 2, "million": 2,
    "millions": 2, "billion": 2, "junior": 2, "behavior": 3, "medium": 3, "radius": 3,
    "studying": 3, "carrying": 3, "trying": 2, "buying": 2, "saying": 2, "paying": 2,
    "playing": 2, "staying": 2, "dying": 2, "lying": 2, "likely": 2, "only": 2, "family": 3,
    "finally": 3, "basically": 4, "clinically": 4, "medically": 4, "surgeon": 2, "surgeons": 2,
    "pigeon": 2, "courageous": 3, "social": 2, "special": 2, "physician": 3, "physicians": 3,
    "experience": 4, "experiences": 5, "audience": 3, "obedient": 4, "ingredient": 4,
    "orient": 3, "oriented": 4, "recipient": 4, "recipients": 4, "alien": 3, "therapies": 3,
    "studies": 2, "copies": 2, "policies": 3, "injuries": 3, "bodies": 2, "carried": 2,
    "studied": 2, "denied": 2, "applied": 2, "supplied": 2, "applies": 2, "allied": 2,
    "met": 1, "rheumatoid": 3, "osteoid": 3, "prior": 2, "lion": 2, "riot": 2,
    "violent": 3, "biopsy": 3, "biopsies": 3, "radiology": 5, "cardiology": 5, "physiology": 5,
    "association": 5, "appreciate": 4, "appropriate": 4, "associate": 4, "associated": 5,
  ]
}
