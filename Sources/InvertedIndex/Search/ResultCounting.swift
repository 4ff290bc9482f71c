/// What a search counts.
package enum ResultCounting: Hashable, Sendable {
  /// Every document that matches.
  case exact
  /// Only the documents that it returns, so that it may pass over those that cannot be among them.
  case shown
}
