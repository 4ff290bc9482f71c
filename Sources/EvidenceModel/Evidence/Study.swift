/// The trial or cohort that several works report.
package struct Study: Codable, Hashable, Sendable {
  /// `study:` and the id of its first work.
  package var id: String
  /// The trial's name.
  package var name: String?
  /// Its works, earliest first.
  package var works: [WorkID]
  /// Whether the works share a printed trial name or registration; false when evq infers it.
  package var stated: Bool
  /// On what the works were joined, in words.
  package var reason: String

  /// Creates the value from its parts.
  package init(id: String, name: String? = nil, works: [WorkID], stated: Bool, reason: String) {
    self.id = id
    self.name = name
    self.works = works
    self.stated = stated
    self.reason = reason
  }
}
