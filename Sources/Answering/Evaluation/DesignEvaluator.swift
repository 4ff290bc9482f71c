import EvidenceLinking
package import EvidenceModel

/// Scores the screening for randomized trials: publication types are the gold, and the rules see
/// titles and abstracts alone.
package struct DesignEvaluator {
  /// The evaluation of all records that were added.
  package private(set) var evaluation = DesignEvaluation(
    points: TrialScreen.OperatingPoint.allCases.map { .init(name: $0.rawValue) })

  /// Begins an evaluation.
  package init() {}

  /// Adds a record.
  package mutating func add(_ record: LiteratureRecord) {
    let isTrial = record.publicationTypes.contains {
      $0.ui == "D016449" || $0.name == "Randomized Controlled Trial"
    }
    let score = TrialScreen.score(
      title: record.item.title ?? "",
      abstract: record.abstract.map(\.text).joined(separator: "\n"))
    evaluation.recordCount += 1
    if record.abstract.isEmpty { evaluation.withoutAbstract += 1 }
    for (place, point) in TrialScreen.OperatingPoint.allCases.enumerated() {
      count(isTrial, score >= point.threshold, record.id, &evaluation.points[place])
    }
  }

  private func count(
    _ isTrial: Bool, _ isCalled: Bool, _ id: WorkID, _ point: inout DesignEvaluation.Point
  ) {
    switch (isTrial, isCalled) {
    case (true, true): point.truePositives += 1
    case (false, true): point.falsePositives += 1
    case (false, false): point.trueNegatives += 1
    case (true, false):
      point.falseNegatives += 1
      if point.missed.count < 100 { point.missed.append(id.rawValue) }
    }
  }
}
