import FoundationEssentials

/// Finds the files of one ending in a folder.
enum FolderFiles {
  /// The files by their names without the ending; a path that is no folder is one file.
  static func named(
    _ path: String, ending: String, single: String
  ) throws -> [(name: String, path: String)] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      return [(single, path)]
    }
    return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      .filter { $0.hasSuffix(ending) }
      .map { (String($0.dropLast(ending.count)), path + "/" + $0) }
  }

  /// The path of a file in a folder; nil where there is none.
  static func file(_ name: String, in folder: String) -> String? {
    let path = folder + "/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
