import EvidenceModel
package import SourceReading
package import Vocabulary

/// Reads a document as a medical policy.
///
/// The way: lines → blocks → sections → one extractor for each thing a policy holds. Every rule is
/// about how payers write; the words stand in the vocabulary. Any text is read without failing, and
/// in time linear in its length.
package enum PolicyParser {
  /// Reads a document by the words of a vocabulary; pure.
  package static func parse(
    _ source: SourceText, vocabulary: PolicyVocabulary = .builtIn
  ) -> PolicyParse {
    read(Layout(source: source, vocabulary: vocabulary))
  }

  /// Reads a document and says by which words of the vocabulary each thing was read; pure.
  package static func explain(
    _ source: SourceText, vocabulary: PolicyVocabulary = .builtIn
  ) -> PolicyParse {
    let layout = Layout(source: source, vocabulary: vocabulary)
    var parse = read(layout)
    if let policy = parse.policy {
      parse.explanations = WordExplanation(layout).complete(parse.explanations, of: policy)
    }
    return parse
  }

  private static func read(_ layout: Layout) -> PolicyParse {
    var draft = PolicyDraft(layout: layout)
    draft.read()
    guard draft.isPolicy else {
      return PolicyParse(
        policy: nil, isPolicy: false, diagnostics: [notAPolicy(layout.reading.source)],
        explanations: [])
    }
    return PolicyParse(
      policy: draft.policy, isPolicy: true,
      diagnostics: TruncationCheck.diagnostics(layout) + CriteriaCheck.diagnostics(draft.policy),
      explanations: draft.explanations)
  }

  private static func notAPolicy(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      severity: .warning, code: "not-a-policy",
      message: "expected a medical policy with a header and determinations, found neither",
      file: source.file.path)
  }
}
