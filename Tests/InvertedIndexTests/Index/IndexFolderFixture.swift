import Foundation

@testable import InvertedIndex

/// A folder for the generations of an index, removed with the value.
final class IndexFolderFixture {
  let path: String
  private var count = 0

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "evq-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }  // a temporary folder

  /// Makes the folder of a new generation.
  func generation() throws -> String {
    count += 1
    let folder = path + "/\(count)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Writes an update into a folder, its own where none is given, and opens the index.
  func write(_ update: TextIndexUpdate, to folder: String? = nil) throws -> TextIndex {
    let folder = try folder ?? generation()
    return try TextIndex(folder: folder, files: update.write(to: folder))
  }

  /// Builds an index of documents.
  func index(
    _ documents: [SegmentDocument], schema: SegmentSchema = Fixture.schema
  ) throws -> TextIndex {
    var update = try TextIndexUpdate(schema: schema)
    for document in documents { try update.add(document) }
    return try write(update)
  }

  /// The names and bytes of a folder's files.
  static func contents(_ folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      contents[name] = try Data(contentsOf: URL(filePath: folder + "/" + name))
    }
    return contents
  }
}

extension MergePolicy {
  /// Never merges and never writes a segment anew.
  static var never: MergePolicy {
    var policy = MergePolicy(floor: 0, ratio: 0)
    policy.removedLimit = 1
    return policy
  }
}

extension [SegmentDocument] {
  /// The documents in the order in which an index has them.
  var inKeyOrder: [SegmentDocument] {
    sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }
}
