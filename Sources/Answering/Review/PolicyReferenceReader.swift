import EvidenceModel
import EvidenceStore
import Literature

/// A reference of a policy with what is known of its work.
struct PolicyReference {
  let reference: Reference
  let work: WorkID
  /// What kind of evidence it is.
  var kind: EvidenceKind
  /// Its status; `unchecked` where no literature has it.
  var status = RecordStatus(value: .unchecked)
  /// Its record in the literature.
  var record: LiteratureRecord?

  /// What a reader must not overlook; nil for a reference that is clean or was not checked.
  var alert: ReferenceAlert? {
    guard status.value != .unchecked, status.value != .clean else { return nil }
    return ReferenceAlert(
      reference: reference.text.id, text: ReferenceFormatter.plain(reference.item),
      status: status, source: reference.text.span)
  }
}

extension PolicyReference {
  /// The reference as superseded where a finding says so and nothing graver is known.
  func superseded(by findings: [CheckFinding]) -> PolicyReference {
    guard status.value == .unchecked || status.value == .clean,
      let finding = findings.first(where: {
        $0.rule == "reference-superseded" && $0.subject == reference.text.id.rawValue
      })
    else { return self }
    var copy = self
    copy.status = RecordStatus(value: .superseded, asOf: status.asOf, notice: finding.expected)
    return copy
  }
}

/// Reads the references of a policy and looks each up in the literature.
struct PolicyReferenceReader {
  let store: EvidenceStoreReader
  let literature: LiteratureSnapshot?

  /// The references in order.
  func references(of policy: Policy) throws(AnsweringError) -> [PolicyReference] {
    var references = try asking { () throws(StoreError) in
      var found: [PolicyReference] = []
      for reference in try store.references(of: policy.id) {
        let work = try store.reference(reference.text.id)?.work ?? WorkID("")
        let kind = try store.work(work)?.record.kind ?? .other
        found.append(PolicyReference(reference: reference, work: work, kind: kind))
      }
      return found
    }
    guard let literature else { return references }
    let lookup = LiteratureLookup(literature: literature)
    for place in references.indices {
      guard case .match(let match) = try lookup.find(references[place].reference.item) else {
        continue
      }
      references[place].status = match.statuses[0]
      references[place].record = match.record
    }
    return references
  }
}
