import EvidenceModel

/// Turns the records of one policy into search texts.
struct SearchTexts {
  /// A work with its record.
  typealias KnownWork = (work: Work, record: EvidenceRecord)

  private let document: PolicyDocument
  private let works: [ReferenceID: KnownWork]
  private let passages: [PassageID: Passage]

  /// Prepares for a policy and the works of its references.
  init(_ document: PolicyDocument, works: [ReferenceID: KnownWork]) {
    self.document = document
    self.works = works
    passages = Dictionary(document.policy.passages.map { ($0.id, $0) }) { first, _ in first }
  }

  /// All texts of the policy: statements, passages and references, in the byte order of their keys.
  var all: [SearchText] {
    let policy = document.policy
    let texts =
      policy.statements.map(statement)
      + policy.passages.filter(isWorthFinding).map(passage) + document.references.map(reference)
    return texts.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
  }

  /// The text of a reference.
  func reference(_ reference: Reference) -> SearchText {
    let known = works[reference.text.id]
    let title = reference.item.title ?? known?.work.item.title
    return text(
      reference.text.id.rawValue, .reference,
      [
        .title: title ?? "", .text: reference.text.raw, .narrative: narrative(of: known?.record),
      ],
      [
        .design: [(known?.record.statedDesign ?? .unstated).rawValue],
        .evidenceKind: [(known?.record.kind ?? .other).rawValue],
        .work: known.map { [$0.work.id.rawValue] } ?? [],
      ],
      year: (known?.work.item.issued ?? reference.item.issued)?.year)
  }

  /// Whether a passage says something of its own: neither the policy's title nor a sentence that is
  /// found as a statement.
  private func isWorthFinding(_ passage: Passage) -> Bool {
    passage.quote.text != document.policy.title?.text
      && !document.policy.statements.contains { statement in
        statement.quote.span.encloses(passage.quote.span)
          || passage.quote.text == statement.quote.text + "."
      }
  }

  private func statement(_ statement: PolicyStatement) -> SearchText {
    let criteria = statement.criteria.map(Self.words(of:)) ?? ""
    let words = [statement.quote.text] + statement.headings.map(\.text) + [criteria]
    return text(
      statement.id.rawValue, .statement,
      [.title: statement.service, .text: words.joined(separator: "\n")],
      [
        .determination: statement.determination.classes.map(\.rawValue),
        .lineOfBusiness: statement.linesOfBusiness.map(\.value.rawValue),
      ])
  }

  private static func words(of node: CriteriaNode) -> String {
    ([node.text] + node.notes.map(\.text) + node.items.map(words(of:))).joined(separator: "\n")
  }

  private func passage(_ passage: Passage) -> SearchText {
    let sections = document.policy.sections
    let section = sections.indices.contains(passage.section) ? sections[passage.section] : nil
    return text(
      passage.id.rawValue, .passage,
      [.title: section?.heading ?? "", .text: passage.quote.text],
      [.section: [(section?.kind ?? .other).rawValue]])
  }

  /// What this policy says of a work in the passages that describe it: what others say is found
  /// through their own references to it.
  private func narrative(of record: EvidenceRecord?) -> String {
    let prefix = document.policy.id.rawValue + "/"
    let own = (record?.narratives ?? []).filter { $0.rawValue.hasPrefix(prefix) }
    let texts = own.compactMap { passages[$0]?.quote.text }
    return ([record?.trialName].compactMap(\.self) + texts).joined(separator: "\n")
  }

  private func text(
    _ key: String, _ kind: HitKind, _ fields: [SearchSchema.Field: String],
    _ more: [SearchSchema.Attribute: [String]], year: Int? = nil
  ) -> SearchText {
    let policy = document.policy
    var attributes = more
    attributes[.kind] = [kind.rawValue]
    attributes[.policy] = [policy.id.rawValue]
    attributes[.edition] = [policy.id.isSuperseded ? "superseded" : "current"]
    return SearchText(key: key, fields: fields, attributes: attributes, year: year)
  }
}
