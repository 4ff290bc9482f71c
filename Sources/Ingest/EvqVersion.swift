/// The version of evq.
package enum EvqVersion {
  /// The version in the form of Semantic Versioning 2.0.0.
  package static let current = "0.1.0"
}
