/// Reads `glossary.yaml`: words with plain meanings that a plan adds for its members.
package enum GlossaryFile {
  /// The meanings by word; empty where the corpus has no such file.
  ///
  /// - Throws: `IngestError` where the file cannot be read or is no mapping of words to texts.
  package static func read(_ corpus: Corpus) throws(IngestError) -> [String: String] {
    let path = "glossary.yaml"
    guard FileSignature(path: corpus.absolute(path)) != nil else { return [:] }
    return try read(try corpus.text(of: path), path: path)
  }

  /// The meanings by word of a mapping in YAML.
  package static func read(_ text: String, path: String) throws(IngestError) -> [String: String] {
    var meanings: [String: String] = [:]
    for (term, node) in try YAMLReading.mapping(text, path: path) {
      meanings[term] = try YAMLReading.string(node, path: path)
    }
    return meanings
  }
}
