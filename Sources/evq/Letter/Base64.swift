import FoundationEssentials

/// Bytes as text that JSON can hold (RFC 4648, section 4).
enum Base64 {
  /// The text.
  static func text(of bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }
}
