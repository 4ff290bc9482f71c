import EvidenceLinking
package import EvidenceModel
import EvidenceStore

/// Answers why a service is determined as it is: each determination with the reasons in the
/// policy's words and the evidence behind them, each on its basis.
package struct WhyAnswerer: Sendable {
  private let snapshot: IndexSnapshot
  private let proof: SourceProof

  /// Answers from a snapshot.
  package init(snapshot: IndexSnapshot, proof: SourceProof) {
    self.snapshot = snapshot
    self.proof = proof
  }

  /// Answers a question; `answers` is empty where no statement is on its topic.
  ///
  /// - Throws: `AnsweringError` for a question that is not well formed, a damaged index or a source
  ///   that has changed.
  package func answer(
    _ question: String, options: WhyOptions = WhyOptions()
  ) throws(AnsweringError) -> WhyAnswer {
    var topic = try WhyTopicReader(snapshot: snapshot).read(question, options)
    topic.keep(first: options.limit)
    let maker = StatementAnswerer(
      store: snapshot.store, sentenceLimit: options.sentenceLimit)
    var answers: [StatementAnswer] = []
    var gaps: [EvidenceGap] = []
    var known: Set<EvidenceGap> = []
    var services: Set<String> = []
    for (policy, statement) in topic.statements {
      let asked = topic.asked.flatMap { StatementServices.asked($0, of: statement) }
      if asked != nil { topic.note(statement) }
      services.insert(asked?.phrase ?? statement.service)
      guard let made = try maker.answer(statement, of: policy, asked: asked) else { continue }
      answers.append(made.answer)
      gaps += made.gaps.filter { known.insert($0).inserted }
    }
    let elsewhere = try ElsewhereFinder(snapshot: snapshot).lines(
      on: services, besides: topic.all)
    let spans =
      answers.flatMap(AnswerSpans.spans) + gaps.map(\.quote.span) + elsewhere.map(\.source)
    return WhyAnswer(
      question: question, answers: answers, elsewhere: elsewhere, gaps: gaps, notes: topic.notes,
      suggestions: topic.suggestions, files: try proof.files(of: spans))
  }
}
