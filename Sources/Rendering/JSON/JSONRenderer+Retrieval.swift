package import EvidenceModel

extension JSONRenderer {
  /// An evaluation of a ranking as `evq.retrieval/1`.
  package static func render(_ answer: RetrievalAnswer) -> String {
    let scores = answer.scores.map { score in
      [
        "id": .string(score.id), "text": .string(score.text), "relevant": .int(score.relevant),
        "found": .int(score.found), "measures": measures(score.measures),
      ] as JSONValue
    }
    return line(
      "retrieval",
      [
        "documents": .int(answer.documentCount), "queries": .int(answer.queryCount),
        "measures": measures(answer.measures), "perQuery": .array(scores),
        "notes": JSONValue(answer.notes),
      ])
  }

  private static func measures(_ measures: RetrievalMeasures) -> JSONValue {
    [
      "nDCG@10": .double(measures.discountedGain), "MAP": .double(measures.averagePrecision),
      "P@10": .double(measures.precision),
    ]
  }
}
