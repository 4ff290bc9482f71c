package import EvidenceModel
import Literature
import SourceReading
package import Vocabulary

/// Reads files for `evq parse`: what evq sees in them, without an index.
package enum FileReader {
  /// What a file is read as.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// A policy, or something that was meant to be one.
    case policy
    /// A list of references, one on each line.
    case references
    /// Records of publications: PubMed XML, the MEDLINE format or JATS.
    case literature
  }

  /// References read from a file.
  package struct ReferenceList: Sendable {
    /// The references in order.
    package var references: [Reference]
    /// What was odd.
    package var diagnostics: [Diagnostic]
    /// The digest of the file, by its path.
    package var files: SourceDigests
  }

  /// Guesses what a file holds: it is a list of references when it is no policy and most of its
  /// lines have a title and a year.
  package static func guess(
    _ bytes: [UInt8], path: String, vocabulary: PolicyVocabulary = .builtIn
  ) -> Kind {
    if LiteratureFileReader.isLiterature(bytes) { return .literature }
    let reading = DocumentReader.read(bytes, path: path, vocabulary: vocabulary)
    if reading.document != nil { return .policy }
    let list = references(bytes, path: path).references
    let readable = list.count { $0.item.title != nil && $0.item.issued != nil }
    return readable * 2 > list.count ? .references : .policy
  }

  /// Reads a policy.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: The path that stands in spans and diagnostics.
  ///   - vocabulary: The words by which it is read.
  ///   - explained: Whether the answer says which rule read what, and by which words.
  /// - Returns: What was read.
  package static func policy(
    _ bytes: [UInt8], path: String, vocabulary: PolicyVocabulary = .builtIn, explained: Bool
  ) -> ParseAnswer {
    let reading =
      explained
      ? DocumentReader.explain(bytes, path: path, vocabulary: vocabulary)
      : DocumentReader.read(bytes, path: path, vocabulary: vocabulary)
    return ParseAnswer(
      file: path, isPolicy: reading.document != nil, document: reading.document,
      diagnostics: reading.diagnostics, explanations: explained ? reading.explanations : [],
      files: [path: Digest.sha256(bytes)])
  }

  /// Reads references, one on each line.
  package static func references(_ bytes: [UInt8], path: String) -> ReferenceList {
    let digest = Digest.sha256(bytes)
    let decoding = TextDecoder.decode(bytes, path: path, sha256: digest)
    guard let source = decoding.source else {
      return ReferenceList(
        references: [], diagnostics: decoding.diagnostics, files: [path: digest])
    }
    let texts = ReferenceTextReader.references(
      inList: String(decoding: source.bytes, as: UTF8.self), file: path)
    let references = texts.map(ReferenceParser.parse)
    return ReferenceList(
      references: references,
      diagnostics: decoding.diagnostics + references.flatMap(\.diagnostics),
      files: [path: digest])
  }
}
