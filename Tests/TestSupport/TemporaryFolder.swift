import Foundation

/// A folder that is removed when the value goes away.
package final class TemporaryFolder {
  private let folder: URL

  package init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The path of a file in the folder.
  package func path(_ name: String) -> String { folder.appending(path: name).path() }
}
