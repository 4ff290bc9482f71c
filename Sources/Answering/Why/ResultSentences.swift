import EvidenceModel

/// The sentences that policies print of a work's results, each once with its findings.
///
/// Statements on one topic rest on the same works, so that these are told apart once for an answer.
struct ResultSentences {
  private let findings: [Finding]
  /// The places of the findings of each sentence.
  private var members: [[Int]] = []
  /// The file of each sentence.
  private var files: [String] = []

  /// How many sentences there are.
  var count: Int { members.count }

  /// Tells the sentences of a work's findings apart by their places.
  init(_ findings: [Finding]) {
    self.findings = findings
    var sentences: [SourceSpan: Int] = [:]
    for (place, finding) in findings.enumerated() {
      let span = finding.quote.span
      if let known = sentences[span] {
        members[known].append(place)
      } else {
        sentences[span] = count
        members.append([place])
        files.append(span.file)
      }
    }
  }

  /// The findings of so many sentences, as an answer about a policy shows them: first what its own
  /// file prints.
  func findings(first file: String, sentences limit: Int) -> [Finding] {
    let own = members.indices.lazy.filter { files[$0] == file }.prefix(limit)
    let others = members.indices.lazy.filter { files[$0] != file }.prefix(limit - own.count)
    return (places(own) + places(others)).map { findings[$0] }
  }

  private func places(_ sentences: some Sequence<Int>) -> [Int] {
    sentences.flatMap { members[$0] }.sorted()
  }
}
