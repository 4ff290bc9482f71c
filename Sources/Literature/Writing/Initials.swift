/// The initials of given names.
enum Initials {
  /// `Jane A` and `J.A.` as `JA`, `Jean-Paul` as `JP`; initials stay as they are.
  static func of(_ given: String?) -> String {
    guard let given else { return "" }
    let words = given.split { " .-‐‑'’".contains($0) }
    if words.count == 1, let only = words.first, only.count <= 3, only.allSatisfy(\.isUppercase) {
      return String(only)
    }
    return String(
      words.flatMap { word in
        word.count <= 3 && word.allSatisfy(\.isUppercase) ? Array(word) : Array(word.prefix(1))
      }
    ).uppercased()
  }
}
