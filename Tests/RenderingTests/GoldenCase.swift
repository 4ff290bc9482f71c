import Foundation

/// A file of `Cases`: the text that is expected, as a person reviewed it.
enum GoldenCase {
  /// Whether a page is as it was reviewed; one that is not is written beside the case as
  /// `NAME.txt.got`, to be read and then moved over it by hand.
  static func holds(_ page: String, _ name: String) throws -> Bool {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Cases/\(name).txt")
    if try Data(contentsOf: file) == Data(page.utf8) { return true }
    try Data(page.utf8).write(to: file.appendingPathExtension("got"))
    return false
  }
}
