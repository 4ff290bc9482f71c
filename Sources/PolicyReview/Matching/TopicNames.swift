import Vocabulary

/// The names under which a service or a condition is looked for.
package enum TopicNames {
  /// The names in a phrase: what stands in brackets names the same as what stands before them, and
  /// words such as "percutaneous" at the front are left out as well. A name of more than five words
  /// is no name that a title would print.
  package static func services(in phrase: String) -> [String] {
    var names: [String] = []
    for part in parts(of: ComparableText.folded(phrase)) {
      let words = part.split(separator: " ").map(String.init)
        .prefix { !ServiceVocabulary.closers.contains($0.lowercased()) }
      append(Array(words), to: &names)
      let core = words.drop { ServiceVocabulary.modifiers.contains($0.lowercased()) }
      if core.count < words.count { append(Array(core), to: &names) }
    }
    return names
  }

  /// The conditions that an indication names: what follows "of", "for", "with" or stands alone, as
  /// far as the first word that limits it; none for "all indications" and the like.
  package static func conditions(in indication: String?) -> [String] {
    guard let indication else { return [] }
    let words = ComparableText.words(indication)
    guard !words.contains("indications"), !words.isEmpty else { return [] }
    let start = words.lastIndex { $0 == "treatment" || $0 == "management" }.map { $0 + 1 } ?? 0
    let core = words[start...].drop { ["of", "for", "in", "the", "with"].contains($0) }
      .prefix { !limits.contains($0) }
    return core.isEmpty || core.count > 6 ? [] : [core.joined(separator: " ")]
  }

  private static func append(_ words: [String], to names: inout [String]) {
    let name = words.joined(separator: " ")
    if !words.isEmpty, words.count <= 5, name.utf8.count > 2,
      !names.contains(where: { $0.lowercased() == name.lowercased() })
    {
      names.append(name)
    }
  }

  /// A phrase cut at brackets, commas, slashes, "and" and "or".
  private static func parts(of phrase: String) -> [String] {
    phrase.split { "()[],;/:".contains($0) }.flatMap { piece in
      piece.replacing(" and ", with: "\n").replacing(" or ", with: "\n").split(separator: "\n")
    }.map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// Words that begin what only limits a condition.
  private static let limits: Set<String> = [
    "that", "which", "who", "when", "where", "due", "after", "related", "if", "and", "or",
    "including", "in", "with", "without", "between", "less", "more", "at", "on", "following",
    "meeting", "as", "refractory", "unresponsive", "from",
  ]
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
