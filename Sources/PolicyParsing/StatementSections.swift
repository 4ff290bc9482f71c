import EvidenceModel
import Vocabulary

/// Chooses the sections in which determinations are looked for.
enum StatementSections {
  /// Choices in order: the first that holds a determination is taken.
  ///
  /// Descriptions, evidence, codes, definitions, history and disclaimers hold none, whatever their
  /// words.
  static func candidates(_ layout: Layout) -> [[Int]] {
    let main = layout.sections.indices.filter { index in
      let section = layout.sections[index]
      return section.kind == .policy || section.kind == .limitations
    }
    let second = layout.sections.indices.filter { index in
      let section = layout.sections[index]
      return [.policy, .limitations, .guidelines, .other].contains(section.kind)
        || section.status != nil && ![.references, .history].contains(section.kind)
    }
    let hasPolicy = main.contains { layout.sections[$0].kind == .policy }
    let head = layout.sections.indices.filter { layout.sections[$0].kind == .header }
    return hasPolicy ? [main, second] : [second, head]
  }
}
