import EvidenceModel
import Ingest

/// Scores what was read of policies against what people read in them.
struct PolicyEvaluator {
  private var documents = 0
  private var lost = 0
  private var total = PolicyTally()
  private var payers: [String: PolicyTally] = [:]
  private var layouts: [String: PolicyTally] = [:]
  private var misread: [PolicyMisreading] = []

  /// The evaluation of all documents that were added.
  var evaluation: PolicyEvaluation {
    PolicyEvaluation(
      documents: documents, lost: lost, measures: total.measures, payers: Self.groups(payers),
      layouts: Self.groups(layouts), misread: misread)
  }

  /// Adds a document.
  mutating func add(_ reading: DocumentReading, against gold: GoldPolicy) {
    var comparison = PolicyComparison(file: gold.file)
    comparison.compare(reading, with: gold)
    documents += 1
    if gold.isPolicy ?? true, reading.document == nil { lost += 1 }
    total.add(comparison.tally)
    payers[gold.payer, default: PolicyTally()].add(comparison.tally)
    layouts[gold.layout, default: PolicyTally()].add(comparison.tally)
    misread += comparison.misread
  }

  private static func groups(_ tallies: [String: PolicyTally]) -> [PolicyGroupScore] {
    tallies.sorted { $0.key < $1.key }.map {
      PolicyGroupScore(name: $0.key, documents: $0.value.documents, measures: $0.value.measures)
    }
  }
}

/// The counts of some documents, by measure in the order in which they are shown.
struct PolicyTally {
  /// How many documents were counted.
  private(set) var documents = 0
  private var counts: [String: PolicyMeasure] = [:]

  /// The order of the measures.
  private static let order =
    ["policy"] + PolicyHeaderField.allCases.map(\.rawValue) + [
      "statements", "classes", "criteria", "combinators", "trees", "services", "servicesSoft",
      "indications", "indicationsSoft", "headings", "references", "sections", "history", "codes",
      "codeGroups", "codeClasses", "codeStatements", "studies", "studyReferences", "studyDesigns",
      "studySizes", "studyFollowUps",
    ]

  /// The measures that were judged.
  var measures: [PolicyMeasure] { Self.order.compactMap { counts[$0] } }

  /// Counts something judged.
  mutating func count(_ name: String, expected: Int, found: Int, right: Int) {
    var measure = counts[name] ?? PolicyMeasure(name: name)
    measure.expected += expected
    measure.found += found
    measure.right += right
    counts[name] = measure
  }

  /// Adds one document's counts.
  mutating func add(_ document: PolicyTally) {
    documents += 1
    for measure in document.measures {
      count(
        measure.name, expected: measure.expected, found: measure.found, right: measure.right)
    }
  }
}
