/// A name in a bibliographic item, as CSL-JSON has it.
package struct CSLName: Codable, Hashable, Sendable {
  /// The family name, particles included.
  package var family: String?
  /// The given names or initials.
  package var given: String?
  /// Jr, III and the like.
  package var suffix: String?
  /// The whole name of a group.
  package var literal: String?

  /// Creates the value from its parts.
  package init(
    family: String? = nil,
    given: String? = nil,
    suffix: String? = nil,
    literal: String? = nil
  ) {
    self.family = family
    self.given = given
    self.suffix = suffix
    self.literal = literal
  }
}
