import EvidenceModel
import Rendering

extension Fixture {
  static let counts = IndexCounts(
    policies: 2, statements: 7, references: 61, works: 48, referencesWithPMID: 40,
    referencesWithDOI: 12, evidenceRecords: 48, links: 133, literature: 0)

  static let status = StatusAnswer(
    counts: counts, version: "0.1.0", corpusDigest: "02ab", contentDigest: "77fe", isStale: true,
    changedFiles: ["changed: policies/BVN-7.md", "removed: policies/OLD.txt"],
    diagnostics: document.diagnostics
      + [
        Diagnostic(
          severity: .error, code: "empty-file", message: "expected text, found an empty file",
          file: "policies/empty.txt")
      ],
    files: [SourceFile(path: file, sha256: files[file] ?? "", byteCount: 20_481)])

  static let list = ListAnswer(
    noun: .statements, columns: ["id", "determination", "service", "indication"],
    rows: [
      ListRow(
        id: "BVN-7/s1",
        cells: [
          "id": "BVN-7/s1", "determination": "investigational",
          "service": "basivertebral nerve ablation", "indication": "all indications",
        ], source: span(31)),
      ListRow(
        id: "BVN-7/s2",
        cells: [
          "id": "BVN-7/s2", "determination": "not covered",
          "service": "ablation, \"intraosseous\"\nof the basivertebral nerve", "indication": nil,
        ]),
    ], files: files)

  static let verifyFaults = VerifyAnswer(
    checkedFiles: 2, checkedQuotations: 512, checkedLinks: 133, checkedChecksums: 1,
    faults: [
      VerifyFault(
        check: "quotation", subject: "BVN-7/s1",
        message: "expected “investigational”, found “experimental”", span: span(31)),
      VerifyFault(
        check: "checksum", subject: "evidence.sqlite", message: "expected 8c1f…, found 02ab…"),
    ])

  static let shown = ShowAnswer(
    id: "BVN-7/r4", record: .reference(reference, workView),
    sourceLines: [
      SourceLine(file: file, number: 99, text: "References", isInside: false),
      SourceLine(file: file, number: 100, text: "4. Ostrander Q, de la Cruz M", isInside: true),
    ], files: files)

  static let parsed = ParseAnswer(
    file: "BVN-7.md", isPolicy: true, document: document, diagnostics: document.diagnostics,
    explanations: [Explanation(rule: "header-date", text: "Effective: 05/01/2021", span: span(3))],
    files: files)

  static let summary = IndexingSummary(
    readFiles: 1, keptFiles: 1, removedFiles: 0, isPublished: true, news: status.diagnostics,
    diagnosticCount: status.diagnostics.count, status: status)

  static let report = ErrorReport(
    code: "stale-index",
    message: "index was built from other files: corpus digest 8c1f… expected, 02ab… found",
    details: ["changed: policies/BVN-7.md"], remedy: "evq index")
}
