/// Reads `glossary.yaml`: words with plain meanings that a plan adds for its members.
package enum GlossaryFile {
  /// The meanings by word; empty where the corpus has no such file.
  ///
  /// - Throws: `IngestError` where the file cannot be read or is no mapping of words to texts.
  package static func read(_ corpus: Corpus) throws(IngestError) -> [String: String] {
    let path = "glossary.yaml"
    guard FileSignature(path: corpus.absolute(path)) != nil else { return [:] }
    var meanings: [String: String] = [:]
    for (term, node) in try YAMLReading.mapping(try corpus.text(of: path), path: path) {
      meanings[term] = try YAMLReading.string(node, path: path)
    }
    return meanings
  }
}
