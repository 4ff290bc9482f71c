import Glibc
import Rendering

/// What the process writes to and how it looks there.
enum Console {
  /// Writes an answer to standard output.
  static func write(_ text: String) { put(text, to: STDOUT_FILENO) }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) { put(bytes[...], to: STDOUT_FILENO) }

  /// Writes a diagnostic or progress to standard error.
  static func note(_ text: String) { put(text, to: STDERR_FILENO) }

  /// Writes a message that repeats what was typed to standard error, with its controls made visible.
  static func tell(_ message: String) { note(TextRenderer.harmless(message)) }

  /// The style of standard output: colour only on a terminal, and never with `NO_COLOR` set.
  static var outputStyle: TextStyle {
    TextStyle(width: width, colour: isTerminal(STDOUT_FILENO) && allowsColour)
  }

  /// The style of standard error.
  static var noteStyle: TextStyle {
    TextStyle(width: width, colour: isTerminal(STDERR_FILENO) && allowsColour)
  }

  /// Whether a progress bar can be seen.
  static var showsProgress: Bool { isTerminal(STDERR_FILENO) }

  private static var allowsColour: Bool {
    (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
  }

  private static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The terminal's columns; `COLUMNS` where there is none, else 80.
  private static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return variable("COLUMNS").flatMap { Int($0) } ?? 80
  }

  /// A variable of the environment.
  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Writes all bytes; a reader that has gone away (`evq … | head`) ends the process in peace.
  private static func put(_ text: String, to descriptor: Int32) {
    put(Array(text.utf8)[...], to: descriptor)
  }

  private static func put(_ all: ArraySlice<UInt8>, to descriptor: Int32) {
    var bytes = all
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        Glibc.exit(errno == EPIPE ? 0 : 2)
      }
      bytes = bytes.dropFirst(count)
    }
  }
}
