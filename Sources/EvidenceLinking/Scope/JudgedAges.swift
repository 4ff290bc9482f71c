import EvidenceModel

/// The determinations on a service for people of one age beside which the policy judges it for those of the other.
///
/// A trial in adolescents is no reason for what a policy says on adults where it judges adolescents apart. Trials in
/// adults seldom say so: where passages speak of the young, those alone are on them.
struct JudgedAges {
  private let ages: [AgeGroup?]
  /// The age that the headings above each section name.
  private let headed: [AgeGroup?]

  /// Reads whom the determinations are on.
  init(_ document: DocumentReading) {
    headed = Self.ages(of: document.policy.sections)
    let statements = document.policy.statements
    let own = statements.map { ScopeMatchRule.scope($0).age }
    ages = statements.indices.map { index in
      guard let age = own[index] else { return nil }
      let service = document.services(of: statements[index])
      let isApart = statements.indices.contains { other in
        own[other] != nil && own[other] != age
          && document.services(of: statements[other]).shareService(with: service)
      }
      return isApart ? age : nil
    }
  }

  /// Of the passages that reach a determination, those on people of its age.
  ///
  /// - Parameters:
  ///   - passages: Something for each passage.
  ///   - index: The determination's place.
  ///   - reading: The passage of each.
  /// - Returns: What is left of them.
  func passages<Passage>(
    _ passages: [Passage], of index: Int, _ reading: (Passage) -> PassageReading
  ) -> [Passage] {
    guard let age = ages[index] else { return passages }
    if age == .grown { return passages.filter { self.age(of: reading($0)) != .young } }
    let young = passages.filter { namesYoung(reading($0)) }
    return young.isEmpty ? passages : young
  }

  /// The age that the headings above a passage name, else the only one that it names.
  private func age(of reading: PassageReading) -> AgeGroup? {
    headed[reading.passage.section] ?? AgeGroup(reading.words)
  }

  private func namesYoung(_ reading: PassageReading) -> Bool {
    headed[reading.passage.section].map { $0 == .young } ?? AgeGroup.namesYoung(reading.words)
  }

  /// The age that each section's heading names, else one above it.
  private static func ages(of sections: [PolicySection]) -> [AgeGroup?] {
    var ages: [AgeGroup?] = []
    for (index, section) in sections.enumerated() {
      let above = sections[..<index].lastIndex { $0.level < section.level }
      ages.append(AgeGroup(WordScanner.words(of: section.heading)) ?? above.flatMap { ages[$0] })
    }
    return ages
  }
}
