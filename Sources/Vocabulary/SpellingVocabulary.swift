/// Spellings of one word on the two sides of the Atlantic.
///
/// The pairs are those of the field's words in the SPECIALIST Lexicon (National Library of Medicine),
/// whose records list the spelling variants of a word, written as the letters that differ with as
/// many around them as tell the case.
package enum SpellingVocabulary {
  /// Letters as they are written in British and in American words.
  package static let pairs: [(british: String, american: String)] = [
    ("aemi", "emi"), ("haem", "hem"), ("anaes", "anes"), ("paed", "ped"), ("gynaec", "gynec"),
    ("aetiol", "etiol"), ("faec", "fec"), ("caec", "cec"), ("caesar", "cesar"), ("aesthe", "esthe"),
    ("oedem", "edem"), ("oesoph", "esoph"), ("oestr", "estr"), ("rrhoe", "rrhe"), ("foet", "fet"),
    ("coeli", "celi"), ("apnoe", "apne"), ("dyspnoe", "dyspne"), ("amoeb", "ameb"),
    ("tumour", "tumor"), ("labour", "labor"), ("behaviour", "behavior"), ("colour", "color"),
    ("odour", "odor"), ("humour", "humor"), ("rigour", "rigor"), ("centre", "center"),
    ("fibre", "fiber"), ("litre", "liter"), ("metre", "meter"), ("calibre", "caliber"),
    ("titre", "titer"), ("isation", "ization"), ("ised", "ized"), ("ising", "izing"),
    ("ise", "ize"), ("paralys", "paralyz"), ("catalys", "catalyz"), ("sulph", "sulf"),
    ("leucocyt", "leukocyt"), ("ageing", "aging"), ("manoeuvre", "maneuver"), ("mould", "mold"),
    ("programme", "program"), ("aluminium", "aluminum"), ("grey", "gray"), ("licence", "license"),
    ("practise", "practice"), ("labelled", "labeled"), ("labelling", "labeling"),
    ("modelling", "modeling"), ("counselling", "counseling"), ("channelled", "channeled"),
    ("enrolment", "enrollment"), ("fulfil", "fulfill"), ("neurone", "neuron"), ("tonne", "ton"),
  ]

  /// Other spellings that a word may have, in the order of the pairs; most of them are no words, so
  /// whoever asks looks for the ones that the texts have.
  ///
  /// - Parameter word: A word in lower case.
  /// - Returns: The other spellings, each once.
  package static func candidates(for word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard bytes.count > 3 else { return [] }
    var found: [String] = []
    for pair in pairs {
      let british = Array(pair.british.utf8)
      let american = Array(pair.american.utf8)
      guard
        let other = replacing(british, by: american, in: bytes)
          ?? replacing(american, by: british, in: bytes)
      else { continue }
      if !found.contains(other) { found.append(other) }
    }
    return found
  }

  /// The word with the first of some letters replaced; nil where it does not have them.
  private static func replacing(_ old: [UInt8], by new: [UInt8], in word: [UInt8]) -> String? {
    guard word.count >= old.count else { return nil }
    for start in 0...word.count - old.count
    where word[start..<start + old.count].elementsEqual(old) {
      return String(
        decoding: word[..<start] + new + word[(start + old.count)...], as: UTF8.self)
    }
    return nil
  }
}
