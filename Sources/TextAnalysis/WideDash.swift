/// Dashes that are no ASCII hyphen: U+2010 to U+2015, three bytes each in UTF-8.
package enum WideDash {
  /// The bytes of one.
  package static let length = 3

  /// Whether one begins at an index.
  package static func begins(_ bytes: [UInt8], at index: Int) -> Bool {
    index >= 0 && index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x90...0x95).contains(bytes[index + 2])
  }
}
