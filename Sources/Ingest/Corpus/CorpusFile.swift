/// What a file of the corpus is for.
package enum CorpusFileRole: String, Hashable, Sendable {
  /// A policy, in any format.
  case policy
  /// What a policy does not say of itself, in a YAML file beside it.
  case sidecar
  /// Links that a person has confirmed: `links.yaml`.
  case confirmedLinks
  /// Words of payers that a person has added: `vocabulary.yaml`.
  case vocabulary
}

/// One file of the corpus before it is read.
package struct CorpusFile: Hashable, Sendable {
  /// The path relative to the corpus folder, with forward slashes.
  package let path: String
  /// What it is for.
  package let role: CorpusFileRole
  /// What the file system says of it; nil where it was not asked.
  let signature: FileSignature?

  /// Names a file.
  init(path: String, role: CorpusFileRole, signature: FileSignature? = nil) {
    self.path = path
    self.role = role
    self.signature = signature
  }

  /// The file's ending in lower case, without the dot; empty where there is none.
  package var fileExtension: String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The path without the file's ending.
  package var stem: String {
    fileExtension.isEmpty ? path : String(path.dropLast(fileExtension.utf8.count + 1))
  }
}
