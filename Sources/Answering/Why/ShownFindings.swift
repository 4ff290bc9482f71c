import EvidenceModel

/// What policies print of a work's results, as an answer about one of them shows it: first what that
/// policy itself prints.
struct ShownFindings {
  /// The findings of the sentences wanted.
  let findings: [Finding]
  /// How many sentences there are, wanted or not.
  let sentenceCount: Int

  /// Takes the findings of so many sentences, those in a file first.
  init(_ all: [Finding], first file: String, sentences limit: Int) {
    let own = all.filter { $0.quote.span.file == file }
    let ordered = own + all.filter { $0.quote.span.file != file }
    let sentences = ordered.map(\.quote).distinct
    let wanted = Set(sentences.prefix(limit))
    findings = sentences.count > limit ? ordered.filter { wanted.contains($0.quote) } : ordered
    sentenceCount = sentences.count
  }
}
