package import EvidenceModel

extension JSONRenderer {
  /// A verification as `evq.verify/1`; `files` maps a file to its SHA-256.
  package static func render(_ answer: VerifyAnswer, files: SourceDigests = [:]) -> String {
    let shape = JSONShape(files: files)
    let faults = answer.faults.map { fault in
      [
        "check": .string(fault.check), "subject": .string(fault.subject),
        "message": .string(fault.message), "source": shape.source(fault.span),
      ] as JSONValue
    }
    return line(
      "verify",
      [
        "holds": .bool(answer.faults.isEmpty), "faults": .array(faults),
        "checked": [
          "files": .int(answer.checkedFiles), "quotations": .int(answer.checkedQuotations),
          "links": .int(answer.checkedLinks), "checksums": .int(answer.checkedChecksums),
          "literatureRecords": .int(answer.checkedRecords),
        ],
      ])
  }
}
