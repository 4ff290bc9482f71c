import EvidenceModel

/// Finds the references whose works have a status.
enum ReferenceStatus {
  /// A reference with the status that its work has.
  struct Hit {
    /// The reference.
    var reference: Reference
    /// The status.
    var status: RecordStatus

    /// The status in words with its notice and date.
    func message(_ words: String) -> String {
      "the work was found \(words)" + (status.notice.map { ": see \($0)" } ?? "")
        + (status.asOf.map { " (literature as of \($0.iso))" } ?? "")
    }
  }

  /// The references whose works have one of some statuses.
  static func hits(_ policy: ReviewedPolicy, _ values: [StatusValue]) -> [Hit] {
    policy.document.references.compactMap { reference in
      guard case .record(_, let statuses) = policy.literature[reference.text.id],
        let status = statuses.first(where: { values.contains($0.value) })
      else { return nil }
      return Hit(reference: reference, status: status)
    }
  }
}
