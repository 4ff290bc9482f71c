/// Compares services as policies print them.
package enum ServiceComparison {
  /// Whether two phrases name the same service, or one is the other with a closer description.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    ServiceNames(left).shareService(with: ServiceNames(right))
  }
}
