/// Documents, queries, and which documents people judged relevant to which query.
struct TestCollection: Sendable {
  /// One document.
  struct Document: Hashable, Sendable {
    var id: String
    var title: String
    var text: String
  }

  /// One query.
  struct Query: Hashable, Sendable {
    var id: String
    var text: String
  }

  /// What is searched.
  var documents: [Document]
  /// What is asked.
  var queries: [Query]
  /// For each query, the level of each judged document: above 0 is relevant, and the higher the more.
  var judgements: [String: [String: Int]]
  /// How the files were read where that is not plain.
  var notes: [String] = []
}

/// Why a file of a test collection cannot be used.
package struct CollectionFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named.
  let file: String
  /// The line, from 1; nil for the file as a whole.
  let line: Int?
  /// What was expected and found.
  let message: String

  /// A fragment that reads after `error:`.
  package var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}

/// A file of a test collection as text lines.
struct CollectionFile {
  /// What faults call the file.
  let name: String
  /// Its lines without their ends; an empty last line is left out.
  let lines: [String]

  /// Splits bytes at line feeds; what is no UTF-8 is replaced, a carriage return is dropped.
  init(name: String, bytes: [UInt8]) {
    self.name = name
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// The first line that is not blank.
  var firstLine: String? { lines.first { !$0.allSatisfy(\.isWhitespace) } }

  /// A fault in a line, counted from 0.
  func fault(_ index: Int?, _ message: String) -> CollectionFault {
    CollectionFault(file: name, line: index.map { $0 + 1 }, message: message)
  }
}
