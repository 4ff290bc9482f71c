import TextAnalysis

/// Reads a PDF file with poppler's `pdftotext`.
///
/// Its `-layout` mode keeps the nesting of lists and the columns of tables; a form feed stands
/// between pages. Its `-bbox` mode tells where each word stands, from which the space between lines,
/// the rows of tables and columns of prose are found; a file of which it says too much is read
/// without.
enum PDFText {
  /// The most bytes of text, and of text with coordinates, that a file may have.
  static let (textLimit, boxLimit) = (1 << 25, 1 << 27)

  /// The text of a PDF file.
  ///
  /// - Throws: What is wrong with the file, or what to install.
  static func text(of bytes: [UInt8]) throws(FormatFault) -> ExtractedText {
    let output: ExternalProgram.Output
    do {
      output = try program("-layout", limit: textLimit).run(on: bytes)
    } catch {
      throw fault(error)
    }
    guard output.status == 0 else { throw fault(output) }
    guard output.bytes.contains(where: \.isWordByte) else {
      throw FormatFault(
        code: "pdf-without-text",
        message: "expected a PDF file with text, found one of pictures only: it was scanned, and"
          + " needs text recognition (OCR) first")
    }
    var lines = PDFLine.lines(CharacterEncoding.utf8(output.bytes))
    // Where no coordinates come, the text still stands.
    if let boxes = try? program("-bbox", limit: boxLimit).run(on: bytes), boxes.status == 0 {
      PDFLineMatcher.match(&lines, PDFWordBoxes.pages(CharacterEncoding.utf8(boxes.bytes)))
    }
    return text(of: lines)
  }

  /// The text of lines of which the boxes are known, or not.
  static func text(of lines: [PDFLine]) -> ExtractedText {
    let parted = PDFSpacing.parted(PDFColumns.straightened(lines))
    var text = ExtractedText()
    for line in PDFLines.cleaned(PDFTable.joined(parted)) {
      text.addLine(String(decoding: line.text, as: UTF8.self), at: line.locator)
    }
    if text.lines.last?.text.isEmpty == true { text.removeLast() }
    return text
  }

  private static func program(_ mode: String, limit: Int) -> ExternalProgram {
    ExternalProgram(
      name: "pdftotext", arguments: [mode, "-enc", "UTF-8", "-q", "/dev/stdin", "-"],
      outputLimit: limit, secondsLimit: 120)
  }

  private static func fault(_ failure: ExternalProgram.Failure) -> FormatFault {
    let message =
      switch failure {
      case .missing:
        "reading PDF needs pdftotext, which is not installed: install poppler-utils"
      case .refused(let reason): "pdftotext could not be run: \(reason)"
      case .tooMuch(let limit): "expected at most \(limit) bytes of text, found more"
      case .tooLong(let seconds): "pdftotext had not read the file after \(seconds) seconds"
      }
    return FormatFault(
      code: failure == .missing ? "pdftotext-missing" : "pdf-unread", message: message)
  }

  /// What pdftotext says by its exit status (pdftotext(1)): 1 the file does not open, which it also
  /// says of a file that needs a password; 3 its owner forbids taking its text out.
  private static func fault(_ output: ExternalProgram.Output) -> FormatFault {
    if output.status == 3 || isEncrypted(output) {
      return FormatFault(
        code: "pdf-encrypted",
        message: "expected a PDF file that may be read, found an encrypted one: save it without a"
          + " password")
    }
    return FormatFault(
      code: "pdf-damaged",
      message: "expected a PDF file, found one that pdftotext cannot read (exit status"
        + " \(output.status))")
  }

  private static func isEncrypted(_ output: ExternalProgram.Output) -> Bool {
    output.complaint.lowercased().contains("password")
  }
}
