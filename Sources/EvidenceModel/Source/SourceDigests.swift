/// The files that an answer quotes, each with the SHA-256 of the bytes that were read.
///
/// They are few and stand in an array in the order of their paths: a dictionary of texts costs a fresh
/// process a tenth of a millisecond for its type alone.
package struct SourceDigests: Hashable, Sendable {
  /// One file.
  package struct File: Hashable, Sendable {
    /// Its path relative to the corpus folder, or its name where it is no file of the corpus.
    package let path: String
    /// The SHA-256 of its bytes, in hexadecimal digits.
    package let sha256: String
  }

  /// The files in the order of their paths, each once.
  package private(set) var files: [File] = []

  /// No file.
  package init() {}

  /// Files by path; of two with one path the first counts.
  package init(_ files: some Sequence<(path: String, sha256: String)>) {
    for file in files where self[file.path] == nil { self[file.path] = file.sha256 }
  }

  /// The digest of a file, nil where it is not among them.
  package subscript(path: String) -> String? {
    get {
      let place = place(of: path)
      return isAt(place, path) ? files[place].sha256 : nil
    }
    set {
      let place = place(of: path)
      if isAt(place, path) { files.remove(at: place) }
      if let newValue { files.insert(File(path: path, sha256: newValue), at: place) }
    }
  }

  /// Adds those files of others that are not among these.
  package mutating func merge(_ others: SourceDigests) {
    for file in others.files where self[file.path] == nil { self[file.path] = file.sha256 }
  }

  /// These files and those of others that are not among them.
  package func merging(_ others: SourceDigests) -> SourceDigests {
    var all = self
    all.merge(others)
    return all
  }

  /// The first place whose file does not precede a path.
  private func place(of path: String) -> Int {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func isAt(_ place: Int, _ path: String) -> Bool {
    place < files.count && files[place].path == path
  }
}

extension SourceDigests: ExpressibleByDictionaryLiteral {
  /// Files by path; of two with one path the first counts.
  package init(dictionaryLiteral files: (String, String)...) {
    self.init(files.lazy.map { (path: $0.0, sha256: $0.1) })
  }
}

/// Stored as an object whose names are the paths.
extension SourceDigests: Codable {
  /// Reads the stored form.
  package init(from decoder: any Decoder) throws {
    let digests = try decoder.singleValueContainer().decode([String: String].self)
    self.init(digests.lazy.map { (path: $0.key, sha256: $0.value) })
  }

  /// Writes the stored form.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(files.map { ($0.path, $0.sha256) }, uniquingKeysWith: { first, _ in first }))
  }
}
