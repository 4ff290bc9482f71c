import EvidenceLinking
package import EvidenceModel
import Literature
import PolicyParsing
package import SourceReading
package import Vocabulary

/// What reading one policy file gave.
package struct DocumentReading: Sendable {
  /// The text that was read; nil where the bytes are no text.
  package var source: SourceText?
  /// The policy with its references; nil where the file holds none.
  package var document: PolicyDocument?
  /// Everything odd in the file, the document's own diagnostics included.
  package var diagnostics: [Diagnostic]
  /// Which rule read what.
  package var explanations: [Explanation] = []
}

/// Reads one file into a typed document; it writes nothing and knows no index.
package enum DocumentReader {
  /// Reads the bytes of a policy file.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: The path that stands in spans and diagnostics.
  ///   - vocabulary: The words by which it is read.
  /// - Returns: The document and what was odd in the file.
  package static func read(
    _ bytes: [UInt8], path: String, vocabulary: PolicyVocabulary = .builtIn
  ) -> DocumentReading {
    read(bytes, path: path) { PolicyParser.parse($0, vocabulary: vocabulary) }
  }

  /// Reads the bytes of a policy file and says by which words each thing was read.
  package static func explain(
    _ bytes: [UInt8], path: String, vocabulary: PolicyVocabulary
  ) -> DocumentReading {
    read(bytes, path: path) { PolicyParser.explain($0, vocabulary: vocabulary) }
  }

  private static func read(
    _ bytes: [UInt8], path: String, parse: (SourceText) -> PolicyParse
  ) -> DocumentReading {
    if let fault = unreadFormat(path) { return DocumentReading(diagnostics: [fault]) }
    let decoding = TextDecoder.decode(bytes, path: path, sha256: Digest.sha256(bytes))
    guard let source = decoding.source else {
      return DocumentReading(diagnostics: decoding.diagnostics)
    }
    let parse = parse(source)
    guard let policy = parse.policy, parse.isPolicy else {
      return DocumentReading(
        source: source, diagnostics: decoding.diagnostics + parse.diagnostics,
        explanations: parse.explanations)
    }
    var document = resolved(policy.withWorksParted(source), source)
    document.diagnostics = decoding.diagnostics + parse.diagnostics + document.diagnostics
    return DocumentReading(
      source: source, document: document, diagnostics: document.diagnostics,
      explanations: parse.explanations)
  }

  /// The text of a policy file, into which its spans point; nil where the bytes are no text.
  package static func text(_ bytes: [UInt8], path: String) -> SourceText? {
    guard unreadFormat(path) == nil else { return nil }
    return TextDecoder.decode(bytes, path: path, sha256: Digest.sha256(bytes)).source
  }

  /// Parses the reference list and points the citations and the described studies at it.
  private static func resolved(_ policy: Policy, _ source: SourceText) -> PolicyDocument {
    var policy = policy
    let references = policy.references.map(ReferenceParser.parse)
    let resolution = CitationResolver.resolve(policy.citations, in: references)
    let linked = StudyReferenceRule.resolve(
      policy.studies, citations: resolution.citations, in: references)
    policy.citations = linked.citations
    policy.studies = linked.studies.map { study in
      var study = study
      study.facts = StudyFactsRule.facts(
        of: study, source: source.bytes, SourceQuoting(source: source))
      return study
    }
    return PolicyDocument(
      policy: policy, references: references,
      diagnostics: references.flatMap(\.diagnostics) + resolution.diagnostics
        + linked.diagnostics)
  }

  /// Quotes the one text that is read.
  private struct SourceQuoting: QuotationMaker {
    let source: SourceText

    func quotation(file: String, ranges: [Range<Int>]) -> Quotation { source.quotation(ranges) }
  }

  /// A diagnostic for a format that needs a reader of its own and has none here.
  private static func unreadFormat(_ path: String) -> Diagnostic? {
    let file = CorpusFile(path: path, role: .policy)
    guard let name = formats[file.fileExtension] else { return nil }
    return Diagnostic(
      severity: .error, code: "unsupported-format",
      message: "expected text, Markdown, HTML, PDF or DOCX, found \(name): save it as one of these",
      file: path)
  }

  private static let formats = [
    "doc": "a Word document of the old form", "rtf": "rich text", "xml": "XML", "zip": "an archive",
  ]
}
