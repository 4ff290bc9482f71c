/// A person's name as the MEDLINE format prints it: `Doe, John A Jr` or `Doe JA Jr`.
struct MEDLINEName {
  /// The family name.
  let family: String
  /// The given names or initials.
  let given: String?
  /// Jr, 3rd and the like.
  let suffix: String?

  /// Reads a name.
  init(_ text: String) {
    var family: [Substring]
    var given: [Substring]
    if let comma = text.firstIndex(of: ",") {
      family = text[..<comma].split(separator: " ")
      given = text[text.index(after: comma)...].split(separator: " ")
    } else {
      family = text.split(separator: " ")
      given = []
    }
    var suffix: String?
    if let last = given.isEmpty ? family.last : given.last, Self.suffixes.contains(last),
      family.count + given.count > 1
    {
      suffix = String(last)
      if given.isEmpty { family.removeLast() } else { given.removeLast() }
    }
    if given.isEmpty, family.count > 1, let last = family.last, Self.isInitials(last) {
      given = [last]
      family.removeLast()
    }
    self.family = family.joined(separator: " ")
    self.given = given.isEmpty ? nil : given.joined(separator: " ")
    self.suffix = suffix
  }

  private static let suffixes: Set<Substring> = [
    "Jr", "Jr.", "Sr", "Sr.", "1st", "2nd", "3rd", "4th", "5th", "II", "III", "IV",
  ]

  private static func isInitials(_ word: Substring) -> Bool {
    word.count <= 4 && word.allSatisfy { $0.isUppercase || $0 == "-" }
  }
}
