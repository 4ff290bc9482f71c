import XMLReading

/// Reads the text of a web page.
enum HTMLText {
  /// The text of a page, in the encoding that its bytes show.
  ///
  /// - Throws: What is wrong with the file.
  static func text(of bytes: [UInt8]) throws(FormatFault) -> ExtractedText {
    do {
      return HTMLLayout.text(of: try HTMLTreeReader.read(CharacterEncoding.utf8(bytes)))
    } catch {
      throw FormatFault(
        code: "html-unread", message: "expected a page that can be read, found \(error)")
    }
  }
}
