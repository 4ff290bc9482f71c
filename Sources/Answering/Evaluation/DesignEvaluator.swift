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
    let screen = TrialScreen(record)
    evaluation.recordCount += 1
    if record.abstract.isEmpty { evaluation.withoutAbstract += 1 }
    let calls = TrialScreen.OperatingPoint.allCases.map { screen.isTrial(at: $0) }
    for (place, isCalled) in calls.enumerated() {
      count(isTrial, isCalled, record.id, &evaluation.points[place])
    }
    guard !isTrial else { return }
    for type in record.publicationTypes { count(type.name, calls) }
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

  /// Counts a work that is no trial by one of its publication types.
  private mutating func count(_ type: String, _ calls: [Bool]) {
    var row =
      evaluation.others[type]
      ?? DesignEvaluation.Other(called: Array(repeating: 0, count: calls.count))
    row.count += 1
    for (place, isCalled) in calls.enumerated() where isCalled { row.called[place] += 1 }
    evaluation.others[type] = row
  }
}
