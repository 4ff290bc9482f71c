import EvidenceModel
import InvertedIndex
import TextAnalysis

/// Turns records into the documents of the text segment.
struct SearchDocuments {
  private let analyzer: Analyzer
  private let works: [WorkID: Work]
  private let records: [WorkID: EvidenceRecord]
  private let workOfReference: [ReferenceID: WorkID]
  private let passages: [PassageID: Passage]

  /// Prepares for the records of one corpus.
  ///
  /// - Throws: `StemmerUnavailable`.
  init(documents: [PolicyDocument], graph: EvidenceGraph) throws(StemmerUnavailable) {
    analyzer = try Analyzer()
    works = Dictionary(graph.works.map { ($0.id, $0) }) { first, _ in first }
    records = Dictionary(graph.records.map { ($0.id, $0) }) { first, _ in first }
    workOfReference = Dictionary(
      graph.works.flatMap { work in work.references.map { ($0, work.id) } }
    ) { first, _ in first }
    passages = Dictionary(
      documents.flatMap(\.policy.passages).map { ($0.id, $0) }
    ) { first, _ in first }
  }

  /// The fields of the segment with their weights: a word of a title says more about what a record
  /// is about than one of its text (Robertson, Zaragoza and Taylor 2004, on weighted fields).
  static let schema = SegmentSchema(fields: [
    .init(FieldName(rawValue: SearchSchema.Field.title.rawValue), weight: 2.5),
    .init(FieldName(rawValue: SearchSchema.Field.text.rawValue), weight: 1),
    .init(FieldName(rawValue: SearchSchema.Field.narrative.rawValue), weight: 0.7),
  ])

  /// The search documents of one policy, in the order statements, passages, references.
  func documents(of document: PolicyDocument) -> [SegmentDocument] {
    let policy = document.policy
    return policy.statements.map { statement($0, in: policy) }
      + policy.passages.filter { isWorthFinding($0, in: policy) }.map { passage($0, in: policy) }
      + document.references.map { reference($0, in: policy) }
  }

  /// Whether a passage says something of its own: neither the policy's title nor a sentence that is
  /// found as a statement.
  private func isWorthFinding(_ passage: Passage, in policy: Policy) -> Bool {
    passage.quote.text != policy.title?.text
      && !policy.statements.contains { statement in
        statement.quote.span.encloses(passage.quote.span)
          || passage.quote.text == statement.quote.text + "."
      }
  }

  private func statement(_ statement: PolicyStatement, in policy: Policy) -> SegmentDocument {
    let criteria = statement.criteria.map(Self.words(of:)) ?? ""
    return SegmentDocument(
      key: statement.id.rawValue,
      fields: [
        field(.title, statement.service),
        field(.text, statement.quote.text + "\n" + criteria),
      ],
      attributes: attributes(
        of: policy, kind: .statement,
        [
          .determination: statement.determination.classes.map(\.rawValue),
          .lineOfBusiness: statement.linesOfBusiness.map(\.value.rawValue),
        ]))
  }

  private static func words(of node: CriteriaNode) -> String {
    ([node.text] + node.notes.map(\.text) + node.items.map(words(of:))).joined(separator: "\n")
  }

  private func passage(_ passage: Passage, in policy: Policy) -> SegmentDocument {
    let section =
      policy.sections.indices.contains(passage.section)
      ? policy.sections[passage.section] : nil
    return SegmentDocument(
      key: passage.id.rawValue,
      fields: [field(.title, section?.heading ?? ""), field(.text, passage.quote.text)],
      attributes: attributes(
        of: policy, kind: .passage,
        [.section: [(section?.kind ?? .other).rawValue]]))
  }

  private func reference(_ reference: Reference, in policy: Policy) -> SegmentDocument {
    let id = workOfReference[reference.text.id]
    let record = id.flatMap { records[$0] }
    let work = id.flatMap { works[$0] }
    let title = reference.item.title ?? work?.item.title
    return SegmentDocument(
      key: reference.text.id.rawValue,
      fields: [
        field(.title, title ?? ""),
        field(.text, reference.text.raw),
        field(.narrative, narrative(of: record, in: policy)),
      ],
      attributes: attributes(
        of: policy, kind: .reference,
        [
          .design: [(record?.statedDesign ?? .unstated).rawValue],
          .evidenceKind: [(record?.kind ?? .other).rawValue],
          .work: id.map { [$0.rawValue] } ?? [],
        ]),
      numbers: (work?.item.issued ?? reference.item.issued).map { [SearchSchema.year: $0.year] }
        ?? [:])
  }

  /// What this policy says of a work in the passages that describe it: what others say is found
  /// through their own references to it.
  private func narrative(of record: EvidenceRecord?, in policy: Policy) -> String {
    let prefix = policy.id.rawValue + "/"
    let own = (record?.narratives ?? []).filter { $0.rawValue.hasPrefix(prefix) }
    let passages = own.compactMap { self.passages[$0]?.quote.text }
    return ([record?.trialName].compactMap(\.self) + passages).joined(separator: "\n")
  }

  private func field(_ field: SearchSchema.Field, _ text: String) -> SegmentDocument.Field {
    SegmentDocument.Field(field, text: text, analyzer)
  }

  private func attributes(
    of policy: Policy, kind: HitKind, _ more: [SearchSchema.Attribute: [String]]
  ) -> [String: [String]] {
    var attributes = more
    attributes[.kind] = [kind.rawValue]
    attributes[.policy] = [policy.id.rawValue]
    attributes[.edition] = [policy.id.isSuperseded ? "superseded" : "current"]
    return Dictionary(uniqueKeysWithValues: attributes.map { ($0.key.rawValue, $0.value) })
  }
}
