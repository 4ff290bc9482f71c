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

  /// What was read of a file.
  package enum Content: Sendable {
    /// A policy, or what speaks against one.
    case policy(ParseAnswer)
    /// A list of references.
    case references(ReferenceList)
    /// Records of publications.
    case literature(LiteratureFileReader.Reading)
  }

  /// Reads a file.
  ///
  /// Without a kind it is guessed: a file is a list of references when it is no policy and most of its
  /// lines have a title and a year.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: The path that stands in spans and diagnostics.
  ///   - kind: What it is read as.
  ///   - vocabulary: The words by which a policy is read.
  ///   - explained: Whether the answer on a policy says which rule read what, and by which words.
  /// - Returns: What was read, by kind.
  package static func read(
    _ bytes: [UInt8], path: String, as kind: Kind? = nil, vocabulary: PolicyVocabulary = .builtIn,
    explained: Bool
  ) -> Content {
    switch kind {
    case .literature: .literature(LiteratureFileReader.read(bytes, path: path))
    case .references: .references(references(bytes, path: path))
    case .policy: .policy(policy(bytes, path: path, vocabulary: vocabulary, explained: explained))
    case nil: guess(bytes, path: path, vocabulary: vocabulary, explained: explained)
    }
  }

  private static func guess(
    _ bytes: [UInt8], path: String, vocabulary: PolicyVocabulary, explained: Bool
  ) -> Content {
    if LiteratureFileReader.isLiterature(bytes) {
      return .literature(LiteratureFileReader.read(bytes, path: path))
    }
    let answer = policy(bytes, path: path, vocabulary: vocabulary, explained: explained)
    if answer.isPolicy { return .policy(answer) }
    let list = references(bytes, path: path)
    let readable = list.references.count { $0.item.title != nil && $0.item.issued != nil }
    return readable * 2 > list.references.count ? .references(list) : .policy(answer)
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
