import EvidenceModel

/// A number of studies of a design that a summary declares: `2 randomized sham-controlled trials`.
struct DeclaredCount: Hashable {
  /// The designs that titles state often enough to be counted.
  enum Design: Hashable {
    case shamControlledTrial
    case randomizedTrial
    case metaAnalysis

    /// Whether a work is of the design by its title.
    func matches(_ record: EvidenceRecord, title: String) -> Bool {
      let design = record.statedDesign
      switch self {
      case .metaAnalysis: return StudyDesign.metaAnalysis.withSpecialCases.contains(design)
      case .randomizedTrial: return design == .randomizedControlledTrial
      case .shamControlledTrial:
        let words = Set(Token.tokens(of: title).map(\.text))
        return design == .randomizedControlledTrial && !words.isDisjoint(with: ["sham", "placebo"])
      }
    }
  }

  /// The design.
  var design: Design
  /// How many.
  var count: Int
  /// The words that say so.
  var words: String

  /// The counts in a sentence; `several` and the like count nothing.
  static func counts(in tokens: [Token]) -> [DeclaredCount] {
    tokens.indices.compactMap { index in
      guard let count = count(at: index, tokens), count < 50 else { return nil }
      let reach = tokens[index + 1..<min(tokens.count, index + 9)]
      guard
        let end = reach.indices.first(where: {
          heads.contains(tokens[$0].text) || stops($0, tokens)
        }),
        heads.contains(tokens[end].text), let design = design(tokens[index + 1...end])
      else { return nil }
      let words = tokens[index...end].map(\.surface).joined(separator: " ")
      return DeclaredCount(
        design: design, count: count, words: words.replacing(" - ", with: "-"))
    }
  }

  private static func count(at index: Int, _ tokens: [Token]) -> Int? {
    if ["a", "an"].contains(tokens[index].text) { return 1 }
    // A number behind a sign or before a unit measures something.
    if index > 0, ["=", "<", ">", "-", "(", "."].contains(tokens[index - 1].text) { return nil }
    return tokens[index].count
  }

  private static func stops(_ index: Int, _ tokens: [Token]) -> Bool {
    [",", ";", "(", ")", "and", "of", "or", ":", "."].contains(tokens[index].text)
      || tokens[index].count != nil
  }

  private static func design(_ tokens: ArraySlice<Token>) -> Design? {
    let words = Set(tokens.map(\.text))
    if words.contains("nonrandomized") || words.contains("non") { return nil }
    if let head = tokens.last?.text, head.hasPrefix("analys") {
      return words.contains("meta") ? .metaAnalysis : nil
    }
    let isRandomized =
      !words.isDisjoint(with: ["randomized", "randomised", "rct", "rcts"])
    guard isRandomized else { return nil }
    return words.isDisjoint(with: ["sham", "placebo"]) ? .randomizedTrial : .shamControlledTrial
  }

  private static let heads: Set<String> = [
    "trial", "trials", "rct", "rcts", "analysis", "analyses", "study", "studies",
  ]
}
