import Foundation

/// A file of `Cases`: the text that is expected, as a person reviewed it.
enum GoldenCase {
  static func text(_ name: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appendingPathComponent("Cases/\(name).txt"))
    return String(decoding: data, as: UTF8.self)
  }
}
