/// The value of an attribute as libxml2 reports it while entities are not replaced.
enum AttributeValue {
  /// libxml2's stand-in for an ampersand, whatever the document wrote for it.
  private static let ampersand = Array("&#38;".utf8)

  /// The value with each stand-in turned back into an ampersand.
  static func resolved(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(ampersand[0]) else { return String(decoding: bytes, as: UTF8.self) }
    var value: [UInt8] = []
    value.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      value.append(bytes[index])
      index += isStandIn(bytes, at: index) ? ampersand.count : 1
    }
    return String(decoding: value, as: UTF8.self)
  }

  private static func isStandIn(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + ampersand.count <= bytes.count else { return false }
    return ampersand.indices.allSatisfy { bytes[index + $0] == ampersand[$0] }
  }
}
