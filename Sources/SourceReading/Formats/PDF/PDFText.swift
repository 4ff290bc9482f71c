import TextAnalysis

/// Reads a PDF file with poppler's `pdftotext`.
///
/// Its `-layout` mode keeps the nesting of lists and the columns of tables; a form feed stands
/// between pages.
enum PDFText {
  /// The text of a PDF file as UTF-8.
  ///
  /// - Throws: What is wrong with the file, or what to install.
  static func text(of bytes: [UInt8]) throws(FormatFault) -> [UInt8] {
    let output: ExternalProgram.Output
    do {
      output = try program(for: bytes).run(on: bytes)
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
    return PDFLines.cleaned(CharacterEncoding.utf8(output.bytes))
  }

  /// Text is rarely longer than the file it is in; what is a hundred times as long is no policy.
  private static func program(for bytes: [UInt8]) -> ExternalProgram {
    ExternalProgram(
      name: "pdftotext", arguments: ["-layout", "-enc", "UTF-8", "-q", "/dev/stdin", "-"],
      outputLimit: (1 << 24) + 100 * bytes.count, secondsLimit: 120)
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
