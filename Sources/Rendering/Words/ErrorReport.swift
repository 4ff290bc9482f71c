/// An error as it is told: what, expected and got, and the way out.
package struct ErrorReport: Hashable, Sendable {
  /// A stable name of the kind of error.
  package let code: String
  /// A lower-case sentence that reads well after `error:`.
  package let message: String
  /// Further lines, such as the files concerned.
  package let details: [String]
  /// The command that helps; nil where there is none.
  package let remedy: String?

  /// Creates the value from its parts.
  package init(code: String, message: String, details: [String] = [], remedy: String? = nil) {
    self.code = code
    self.message = message
    self.details = details
    self.remedy = remedy
  }
}
