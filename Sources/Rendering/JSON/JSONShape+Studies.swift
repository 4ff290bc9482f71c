internal import EvidenceModel

extension JSONShape {
  /// A study that a narrative describes.
  func describedStudy(_ study: DescribedStudy) -> JSONValue {
    let facts = study.facts
    return quote(study.quote).merging([
      "id": .string(study.id.rawValue), "opening": .string(study.opening.rawValue),
      "author": JSONValue(study.author), "year": study.year.map { .int($0) } ?? .null,
      "trialName": JSONValue(study.trialName), "lead": quote(study.lead),
      "passages": JSONValue(study.passages.map(\.rawValue)),
      "reference": JSONValue(study.reference?.rawValue),
      "basis": JSONValue(study.basis?.rawValue),
      "design": facts.design.map { claim($0) } ?? .null,
      "sampleSizes": .array(facts.sampleSizes.map { sampleSize($0) }),
      "followUp": facts.followUp.map {
        quote($0.quote).merging(["value": .string($0.value)])
      } ?? .null,
      "direction": .string(facts.direction.rawValue),
      "directionQuote": facts.directionQuote.map { quote($0) } ?? .null,
    ])
  }
}
