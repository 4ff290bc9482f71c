import Vocabulary

/// Whether a title names one of several services and, where conditions are given, one of them.
///
/// Words count by their families, so that `stenting` names a stent.
struct TitleTopic {
  private let names: [Set<String>]
  private let conditions: [Set<String>]

  /// Creates the topic of a service and the conditions that it is judged for.
  ///
  /// - Parameters:
  ///   - services: The names of the service.
  ///   - indication: The conditions, as printed.
  ///   - treated: What the service is said to treat, as in `treatment of great or small veins by lasers`.
  init(_ services: ServiceNames, _ indication: String?, treated: [String]) {
    names = services.names.flatMap(Self.forms)
    let printed = Self.parts(indication ?? "").map { Self.words(Self.treated($0)) }
    let named = treated.flatMap(Self.parts).map(Self.words).filter { $0.count > 1 }
    conditions = (printed + named).filter { !$0.isEmpty }
  }

  /// The families of a condition's deciding words.
  private static func words(_ condition: String) -> Set<String> {
    Set(PopulationScope(condition).condition.map(WordFamilyVocabulary.root))
  }

  /// Whether a title is on the topic: it has more than half of the words of a condition, and the words of a name
  /// close together; where name and condition share words, all of the condition and what the name has beyond.
  func isTitle(_ title: [Word]) -> Bool {
    let words = title.map { WordFamilyVocabulary.root($0.text) }
    guard !conditions.isEmpty else { return names.contains { isClose($0, words) } }
    return conditions.contains { condition in
      let shared = condition.intersection(words)
      guard shared.count * 2 > condition.count || isHalfOfMany(shared, condition) else {
        return false
      }
      return names.contains { name in
        let beyond = name.subtracting(condition)
        let isWhole = shared.count == condition.count && beyond.count < name.count
        return isClose(name, words) || isWhole && !beyond.isEmpty && isClose(beyond, words)
      }
    }
  }

  /// Whether words are half of a condition that says more than one thing: `leg ulcers with venous reflux`.
  private func isHalfOfMany(_ shared: Set<String>, _ condition: Set<String>) -> Bool {
    condition.count >= 4 && shared.count * 2 == condition.count
  }

  /// Whether all words of a name stand close together.
  private func isClose(_ name: Set<String>, _ words: [String]) -> Bool {
    words.indices.contains { index in
      let reach = words[index..<min(words.count, index + name.count + 3)]
      return name.contains(words[index]) && name.allSatisfy(reach.contains)
    }
  }

  /// A name, and the same without words on the act of placing something: `stent placement`.
  private static func forms(_ name: Set<String>) -> [Set<String>] {
    let roots = Set(name.map(WordFamilyVocabulary.root))
    let placed = Set(
      name.subtracting(ServiceVocabulary.placements).map(WordFamilyVocabulary.root))
    let tells = !placed.isEmpty && !placed.isSubset(of: ServiceVocabulary.sharedWords)
    return tells && placed != roots ? [roots, placed] : [roots]
  }

  /// What is treated, where an indication says as part of what: `the endovascular treatment of aneurysms`.
  private static func treated(_ indication: String) -> String {
    let ends = ServiceVocabulary.treatments.compactMap {
      indication.ranges(of: " \($0) of ").last?.upperBound
    }
    return ends.max().map { String(indication[$0...]) } ?? indication
  }

  /// The conditions that an indication lists.
  private static func parts(_ indication: String) -> [String] {
    [" or ", " and ", "/", ","].reduce([indication]) { parts, joiner in
      parts.flatMap { $0.split(separator: joiner).map(String.init) }
    }
  }
}
