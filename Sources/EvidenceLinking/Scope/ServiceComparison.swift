/// Compares services as policies print them.
package enum ServiceComparison {
  /// Whether two phrases, of whatever documents, name the same service by words that few services share.
  package static func isSameParticular(_ left: String, _ right: String) -> Bool {
    ServiceNames(left).particular.shareService(with: ServiceNames(right).particular)
  }

  /// Whether two phrases name the same service, or one is the other with a closer description.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    ServiceNames(left).shareService(with: ServiceNames(right))
  }
}

extension ServiceComparison {
  /// Whether a text speaks of a service under one of the names in a phrase.
  package static func isNamed(_ service: String, in text: String) -> Bool {
    ServiceNames(service).areNamed(in: WordScanner.words(of: text))
  }
}
