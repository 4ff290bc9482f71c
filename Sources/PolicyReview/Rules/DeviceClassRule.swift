package import EvidenceModel
import Vocabulary

/// Finds sentences that turn the classes of devices upside down.
package enum DeviceClassRule: CheckRule {
  /// The rule's page.
  package static let page = CheckRulePage(
    name: "device-class-misread", severity: .warning,
    title: "The controls of a device class are told the wrong way round.",
    what: """
      A sentence that takes a device from a higher class to a lower one calls the controls there \
      stricter; or special controls are said to stand instead of general controls. Class III means \
      general controls and premarket approval, class II general and special controls, class I \
      general controls alone. One finding for a document.
      """,
    why: """
      Regulatory status is a criterion of technology assessment. A reader is told that a device \
      stands under more control than before when it stands under less.
      """,
    source: """
      21 U.S.C. 360c(a)(1) and 21 CFR 860.3 (the three classes of devices and their controls).
      """,
    example: "\"was changed from class III to class II, which asks for stricter controls\".")

  /// What does not add up in a policy.
  package static func findings(
    in policy: ReviewedPolicy, _ context: CheckContext
  ) -> [CheckFinding] {
    let wrong = policy.policy.passages.flatMap(ReviewedPolicy.sentences).filter { sentence in
      let words = sentence.tokens.map(\.text).filter {
        $0.first?.isLetter == true || rank[$0] != nil
      }
      return isStricterBelow(words) || isInstead(words)
    }
    guard let first = wrong.first else { return [] }
    return [
      finding(
        policy,
        message: counted(wrong.count, "sentence misreads", "sentences misread")
          + " what a device class asks for: “\(first.text)”",
        expected: "class II: general and special controls, and no premarket approval",
        found: first.text, quotes: wrong.map(\.quote))
    ]
  }

  /// From a higher class to a lower one, and then stricter.
  private static func isStricterBelow(_ words: [String]) -> Bool {
    let classes = words.indices.dropLast().filter { words[$0] == "class" }
      .compactMap { place in rank[words[place + 1]].map { (place, $0) } }
    guard let first = classes.first, let last = classes.last, last.1 < first.1 else { return false }
    return CheckVocabulary.stricter.contains { phrase in
      words.indices.contains { index in
        index > last.0 && words[index...].starts(with: phrase) && words[index - 1] != "less"
          && !Set(words[index...].prefix(phrase.count + 5)).isDisjoint(with: controls)
      }
    }
  }

  /// `special controls instead of general controls`.
  private static func isInstead(_ words: [String]) -> Bool {
    [["instead", "of"], ["rather", "than"]].contains { joint in
      let phrase = ["special", "controls"] + joint + ["general", "controls"]
      return words.indices.contains { words[$0...].starts(with: phrase) }
    }
  }

  private static let rank = ["i": 1, "ii": 2, "iii": 3, "1": 1, "2": 2, "3": 3]
  private static let controls: Set<String> = [
    "control", "controls", "regulation", "regulations", "requirements", "oversight",
  ]
}
