import EvidenceModel
import SourceReading
import TextAnalysis
import Vocabulary

/// Reads a document that prints no determining sentence, only lists below headings that say what
/// meeting them means: `Initial Approval Criteria`, and below it `Plaque Psoriasis (must meet all):`.
struct CriteriaOnlyReader {
  /// A statement with the rule that found it.
  struct Listed {
    var statement: PolicyStatement
    var explanation: Explanation
  }

  private let layout: Layout
  private let documentLines: [LineOfBusiness]
  private let title: String?
  private var listed: [Listed] = []
  /// The longest name of a group, in bytes.
  private static let longestName = 160

  private init(layout: Layout, documentLines: [LineOfBusiness], title: String?) {
    self.layout = layout
    self.documentLines = documentLines
    self.title = title
  }

  /// The statements in document order, without ids.
  static func statements(
    in layout: Layout, documentLines: [LineOfBusiness], title: String?
  ) -> [Listed] {
    var reader = CriteriaOnlyReader(layout: layout, documentLines: documentLines, title: title)
    var open: (status: StatusHeading, level: Int)?
    for index in layout.sections.indices {
      let section = layout.sections[index]
      if let current = open, section.level <= current.level { open = nil }
      if let status = reader.status(section) { open = (status, section.level) }
      if let open, ![.references, .history, .coding, .disclaimer].contains(section.kind) {
        reader.read(index, open.status)
      }
    }
    return reader.listed
  }

  private func status(_ section: Section) -> StatusHeading? {
    ApprovalHeading.classes(layout.reading, section.heading).map {
      StatusHeading(classes: $0, phrase: section.heading, service: nil)
    }
  }

  /// Reads a section's lists, each with the short line above it, else the heading, for its name.
  private mutating func read(_ index: Int, _ status: StatusHeading) {
    let section = layout.sections[index]
    var status = status
    var name = layout.reading.clean(section.heading)
    var block = section.blocks.lowerBound
    while block < section.blocks.upperBound {
      let run = ListRun.read(
        from: block, before: section.blocks.upperBound, layout.blocks, layout.reading.bytes
      ) { _ in false }
      if let run {
        read(run, below: name, index, status)
        block = run.end
      } else {
        let text = layout.text(block)
        if layout.blocks[block].kind == .paragraph, text.count <= Self.longestName {
          name = text
          let phrase = layout.blocks[block].content
          if let classes = ApprovalHeading.classes(layout.reading, phrase) {
            status = StatusHeading(classes: classes, phrase: phrase, service: nil)
          }
        }
        block += 1
      }
    }
  }

  /// Items with items below them are groups; a list without any is one group.
  private mutating func read(
    _ run: ListRun, below name: CleanText, _ section: Int, _ status: StatusHeading
  ) {
    let forest = ListTree.forest(run.items, layout.blocks)
    let groups = forest.filter { !$0.children.isEmpty && isName($0) }
    guard groups.count * 2 >= forest.count else { return add(name, forest, run, section, status) }
    for group in groups {
      add(layout.text(group.block), group.children, run, section, status)
    }
  }

  private func isName(_ node: ListNode) -> Bool {
    layout.text(node.block).count <= Self.longestName
  }

  private mutating func add(
    _ text: CleanText, _ forest: [ListNode], _ run: ListRun, _ section: Int, _ status: StatusHeading
  ) {
    guard !text.all.isEmpty, !forest.isEmpty, text.first("must include", in: text.all) == nil
    else { return }
    let name = StatementScope.withoutStop(text, text.all)
    let finding = DeterminationFinding(
      rule: "determination.criteria", phrase: [], classes: status.classes, subject: name,
      rest: name.upperBound..<name.upperBound)
    let scope = StatementScope(text, finding, opensList: false, layout.reading.vocabulary)
    let builder = StatementBuilder(
      text: text, sentence: text.all, finding: finding, scope: scope, status: status,
      vocabulary: layout.reading.vocabulary)
    var statement = builder.statement(
      section: section, in: layout.sections[section], layout.reading, documentLines)
    if let title {
      statement.indication = statement.service
      statement.service = title
    }
    let reader = CriteriaReader(
      reading: layout.reading, blocks: layout.blocks, run: run, notes: [])
    statement.criteria = reader.tree(
      forest,
      lead: .init(
        text: text, range: name,
        otherwise: status.classes.contains(.medicallyNecessary) ? .all : .any))
    listed.append(
      Listed(
        statement: statement,
        explanation: Explanation(
          rule: finding.rule, text: statement.quote.text, span: statement.quote.span)))
  }
}
