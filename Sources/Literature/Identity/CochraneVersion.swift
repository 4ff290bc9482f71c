/// A Cochrane review and its version, which its DOI tells: `10.1002/14651858.CD000000.pub3` is the
/// third (Cochrane Library, "How to cite": each citation version has a DOI of its own).
package struct CochraneVersion: Hashable, Sendable {
  /// The DOI without its version, in lower case.
  package let review: String
  /// The version, 1 for a DOI without one.
  package let number: Int

  /// Reads a DOI; nil where it is no Cochrane review's.
  package init?(_ doi: String?) {
    guard let doi = doi?.lowercased() else { return nil }
    let prefix = "10.1002/14651858."
    guard doi.hasPrefix(prefix) else { return nil }
    let parts = doi.dropFirst(prefix.count).split(separator: ".")
    guard let code = parts.first, code.utf8.count >= 4,
      code.drop(while: \.isLetter).allSatisfy(\.isNumber)
    else { return nil }
    review = prefix + code
    guard parts.count > 1 else {
      number = 1
      return
    }
    guard parts[1].hasPrefix("pub"), let number = Int(parts[1].dropFirst(3)) else { return nil }
    self.number = number
  }
}
