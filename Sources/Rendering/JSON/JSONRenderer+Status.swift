package import EvidenceModel

extension JSONRenderer {
  /// The state of an index as `evq.status/1`.
  package static func render(_ answer: StatusAnswer) -> String {
    let files = SourceDigests(answer.files.lazy.map { ($0.path, $0.sha256) })
    return line(
      "status",
      [
        "counts": counts(answer.counts), "version": .string(answer.version),
        "corpusDigest": .string(answer.corpusDigest),
        "contentDigest": .string(answer.contentDigest),
        "stale": answer.isStale.map(JSONValue.bool) ?? .null,
        "changedFiles": JSONValue(answer.changedFiles),
        "diagnostics": JSONShape(files: files).diagnostics(answer.diagnostics),
        "files": .array(answer.files.map(file)),
      ])
  }

  static func counts(_ counts: IndexCounts) -> JSONValue {
    [
      "policies": .int(counts.policies), "statements": .int(counts.statements),
      "references": .int(counts.references), "works": .int(counts.works),
      "referencesWithPMID": .int(counts.referencesWithPMID),
      "referencesWithDOI": .int(counts.referencesWithDOI),
      "evidenceRecords": .int(counts.evidenceRecords), "links": .int(counts.links),
      "literature": .int(counts.literature),
    ]
  }

  private static func file(_ file: SourceFile) -> JSONValue {
    [
      "path": .string(file.path), "sha256": .string(file.sha256),
      "byteCount": .int(file.byteCount),
    ]
  }
}
