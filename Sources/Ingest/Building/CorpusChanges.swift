import EvidenceModel
import EvidenceStore

/// A corpus beside what an index holds of it: which files are new, changed or gone.
struct CorpusChanges {
  /// A file of the corpus.
  struct File: Sendable {
    /// Its number.
    var number: Int
    /// Its path and role.
    var file: CorpusFile
  }

  /// All files in path order.
  private(set) var files: [File] = []
  /// The files that have to be read, in path order.
  private(set) var changed: [File] = []
  /// The numbers of files that are no longer there, in order.
  private(set) var removed: [Int] = []
  /// Whether the index holds nothing of the corpus yet.
  let isFull: Bool

  /// Whether nothing has changed.
  var isEmpty: Bool { changed.isEmpty && removed.isEmpty }

  /// Takes all files as new.
  init(full files: [CorpusFile]) {
    isFull = true
    self.files = files.enumerated().map { File(number: ($0 + 1) * FileNumbers.step, file: $1) }
    changed = self.files
  }

  /// Compares the corpus with the files that an index holds; nil where its files have to be numbered
  /// anew, and where the words by which all of them are read have changed.
  ///
  /// A file that looks as it did is taken to be the same; any other is read and digested.
  init?(
    _ found: [CorpusFile], since held: [(number: Int, file: SourceFile)], _ corpus: Corpus,
    _ memory: inout FileMemory
  ) {
    isFull = false
    let known = Dictionary(held.map { ($0.file.path, $0.number) }) { first, _ in first }
    guard let numbers = FileNumbers.numbers(of: found.map(\.path), known: known) else {
      return nil
    }
    let digests = Dictionary(held.map { ($0.file.path, $0.file.sha256) }) { first, _ in first }
    var changedStems: Set<String> = []
    for file in found {
      guard let number = numbers[file.path] else { return nil }
      files.append(File(number: number, file: file))
      let digest = digests[file.path]
      guard digest == nil || digest != Self.digest(of: file, corpus, &memory) else { continue }
      if file.role == .vocabulary { return nil }
      changed.append(File(number: number, file: file))
      if file.role == .sidecar { changedStems.insert(file.stem) }
    }
    let paths = Set(found.map(\.path))
    for (number, file) in held where !paths.contains(file.path) {
      if Corpus.role(ofFile: file.path) == .vocabulary { return nil }
      removed.append(number)
      changedStems.insert(CorpusFile(path: file.path, role: .sidecar).stem)
    }
    addDocuments(beside: changedStems)
  }

  /// The digest of a file; nil where it cannot be read, which is not remembered.
  private static func digest(
    of file: CorpusFile, _ corpus: Corpus, _ memory: inout FileMemory
  ) -> String? {
    guard let signature = file.signature else { return nil }
    if let known = memory.sha256(of: file.path, signature) { return known }
    let moment = FileSignature.now
    guard let sha256 = try? corpus.digest(of: file) else { return nil }  // said when it is read
    memory.note(file.path, signature, sha256: sha256, readAt: moment)
    return sha256
  }

  /// Adds the policies whose sidecars have changed.
  private mutating func addDocuments(beside stems: Set<String>) {
    guard !stems.isEmpty else { return }
    let chosen = Set(changed.map(\.number))
    changed += files.filter {
      $0.file.role == .policy && !chosen.contains($0.number)
        && (stems.contains($0.file.stem) || stems.contains($0.file.path))
    }
    changed.sort { $0.number < $1.number }
  }
}
