import FoundationEssentials

/// Reads files whole.
package enum FileBytes {
  /// The bytes of the file at a path.
  ///
  /// - Parameters:
  ///   - path: The path as the system knows it.
  ///   - name: What errors call the file; the path itself when it is not given.
  /// - Returns: All bytes.
  /// - Throws: `IngestError.unreadable`.
  package static func read(_ path: String, named name: String? = nil) throws(IngestError) -> [UInt8]
  {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe))
    } catch {
      throw .unreadable(path: name ?? path, reason: FileFault.reason(error))
    }
  }
}
