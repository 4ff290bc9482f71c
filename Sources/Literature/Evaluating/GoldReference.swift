package import EvidenceModel

/// A printed reference with what a person says is printed in it.
package struct GoldReference: Sendable {
  /// The line of the gold file, from 1.
  package var line: Int
  /// The printed reference.
  package var raw: String
  /// The style that the gold data names.
  package var style: String?
  /// What is printed in each field.
  var values: [ReferenceField: String]
  /// The fields that the gold data judges; of these one without a value is not printed.
  var judged: [ReferenceField]

  /// The reference as `ReferenceParser` takes it.
  package var text: ReferenceText {
    ReferenceText(
      id: ReferenceID("gold/r\(line)"), raw: raw,
      span: SourceSpan(file: "gold", ranges: [0..<max(1, raw.utf8.count)], line: line))
  }
}

/// What is wrong with a file of gold references.
package struct GoldReferenceFault: Error {
  /// The line, from 1.
  package var line: Int
  /// What was expected.
  package var expectation: String
}
