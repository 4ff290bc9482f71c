/// Endings by which a word is the generic name of a drug.
///
/// Source: World Health Organization, The use of stems in the selection of International Nonproprietary Names
/// (INN) for pharmaceutical substances; those that end words of no other kind.
package enum DrugStemVocabulary {
  /// The shortest such name, in letters.
  private static let shortest = 7

  private static let stems = [
    "mab", "cept", "tinib", "rafenib", "ciclib", "parib", "zomib", "limus", "gliptin", "gliflozin",
    "glutide", "kinra", "leucel", "rsen", "siran", "platin", "taxel", "rubicin", "prazole",
    "sartan",
    "tegravir", "ciclovir", "buvir", "asvir", "previr", "cillin", "floxacin", "conazole", "triptan",
    "gepant", "lukast", "vastatin", "dronate", "xaban", "gatran", "dipine", "setron", "poetin",
    "grastim", "parvovec", "plermin", "relin", "tocog", "citinib", "metinib", "denoson", "fungin",
    "sulfase", "glucosidase", "toxina", "toxinb",
  ]

  /// Whether a word in small letters is such a name.
  package static func isName(_ word: String) -> Bool {
    word.utf8.count >= shortest && stems.contains(where: word.hasSuffix)
  }

  /// A toxin's name without the letter of its serotype, which some write apart (`abobotulinumtoxinA`,
  /// `abobotulinumtoxin A`), in small letters; none of other names.
  package static func withoutSerotype(_ word: String) -> [String] {
    let short = word.dropLast()
    return short.hasSuffix("botulinumtoxin") ? [String(short)] : []
  }
}
