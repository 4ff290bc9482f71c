internal import EvidenceModel

extension JSONRenderer {
  /// What building an index did as `evq.index/1`.
  package static func render(_ summary: IndexingSummary) -> String {
    let status = summary.status
    let files = SourceDigests(status.files.lazy.map { ($0.path, $0.sha256) })
    return line(
      "index",
      [
        "published": .bool(summary.isPublished), "readFiles": .int(summary.readFiles),
        "keptFiles": .int(summary.keptFiles), "removedFiles": .int(summary.removedFiles),
        "counts": counts(status.counts), "version": .string(status.version),
        "corpusDigest": .string(status.corpusDigest),
        "contentDigest": .string(status.contentDigest),
        "diagnostics": JSONShape(files: files).diagnostics(status.diagnostics),
      ])
  }
}
