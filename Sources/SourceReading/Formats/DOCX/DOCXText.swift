import XMLReading

/// Reads the text of a Word document (ECMA-376, WordprocessingML).
enum DOCXText {
  /// The text: paragraphs, lists with their numbers, tables, footnotes at the end.
  ///
  /// - Throws: What is wrong with the file.
  static func text(of bytes: [UInt8]) throws(FormatFault) -> ExtractedText {
    guard let archive = ZIPArchive(bytes) else {
      throw damaged("its directory cannot be read: it is cut off or no ZIP archive")
    }
    guard !archive.hasTwins else { throw damaged("two of its parts have one name") }
    guard let main = archive["word/document.xml"] else {
      throw FormatFault(
        code: "not-text",
        message: "expected a Word document, found a ZIP archive without word/document.xml, or with"
          + " one that is damaged or larger than \(ZIPArchive.memberLimit) bytes")
    }
    let document = try tree(main, "word/document.xml")
    guard let body = document.first("w:document")?.first("w:body") else {
      throw damaged("word/document.xml has no w:body")
    }
    var layout = DOCXLayout(
      styles: DOCXStyles(try part("word/styles.xml", archive)),
      numbering: DOCXNumbering(try part("word/numbering.xml", archive)))
    return layout.text(of: body, footnotes: try part("word/footnotes.xml", archive))
  }

  private static func part(
    _ name: String, _ archive: ZIPArchive
  ) throws(FormatFault) -> MarkupElement? {
    guard let bytes = archive[name] else { return nil }
    return try tree(bytes, name)
  }

  private static func tree(_ bytes: [UInt8], _ name: String) throws(FormatFault) -> MarkupElement {
    do {
      return try XMLTreeReader.read(bytes)
    } catch {
      throw damaged("\(name): \(error)")
    }
  }

  private static func damaged(_ reason: String) -> FormatFault {
    FormatFault(
      code: "docx-damaged",
      message: "expected a Word document, found one that is damaged: \(reason)")
  }
}
