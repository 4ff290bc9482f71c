internal import EvidenceModel

extension RetrievalAnswer {
  /// How much was asked of how much.
  var scope: String {
    counted(queryCount, "query", "queries") + " over "
      + counted(documentCount, "document", "documents")
  }

  /// The headings of a table of queries.
  static let columns = ["query", "nDCG@10", "AP", "P@10", "found", "words"]
}

extension RetrievalQueryScore {
  /// The query's row of the table.
  var cells: [String] {
    [id] + measures.named.map(\.value) + ["\(found)/\(relevant)", text]
  }
}

extension RetrievalMeasures {
  /// The measures with their names, to four places.
  var named: [(name: String, value: String)] {
    [
      ("nDCG@10", FixedPoint.text(discountedGain)), ("MAP", FixedPoint.text(averagePrecision)),
      ("P@10", FixedPoint.text(precision)),
    ]
  }
}

/// A number from 0 to 1 to four places.
enum FixedPoint {
  /// The number with all four places.
  static func text(_ value: Double) -> String {
    let scaled = Int((value * 10_000).rounded())
    let digits = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
