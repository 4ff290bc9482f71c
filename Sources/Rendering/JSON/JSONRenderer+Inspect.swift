package import EvidenceModel

extension JSONRenderer {
  /// Terms with their postings as `evq.inspect-term/1`.
  package static func render(_ answer: InspectTermAnswer) -> String {
    line(
      "inspect-term",
      ["documents": .int(answer.documentCount), "terms": .array(answer.terms.map(term))])
  }

  /// A document of the text index as `evq.inspect-document/1`.
  package static func render(_ answer: InspectDocumentAnswer) -> String {
    line(
      "inspect-document",
      [
        "id": .string(answer.id), "segment": .string(answer.segment),
        "number": .int(answer.number), "fields": .array(answer.fields.map(field)),
        "attributes": .object(answer.attributes.mapValues { JSONValue($0) }),
        "numbers": .object(answer.numbers.mapValues { .int($0) }),
      ])
  }

  /// The space by structure as `evq.inspect-space/1`.
  package static func render(_ answer: InspectSpaceAnswer) -> String {
    line("inspect-space", ["segments": .array(answer.segments.map(segment))])
  }

  private static func term(_ term: InspectedTerm) -> JSONValue {
    let fields = term.fields.map { field in
      let postings = field.postings.map { posting in
        [
          "document": .string(posting.document), "positions": numbers(posting.positions),
        ] as JSONValue
      }
      return [
        "field": .string(field.field), "documentFrequency": .int(field.documentFrequency),
        "totalFrequency": .int(field.totalFrequency), "postings": .array(postings),
      ] as JSONValue
    }
    return [
      "word": .string(term.word), "surface": .string(term.surface), "term": .string(term.term),
      "position": .int(term.position), "fields": .array(fields),
    ]
  }

  private static func field(_ field: InspectDocumentAnswer.Field) -> JSONValue {
    [
      "name": .string(field.name), "length": .int(field.length),
      "terms": .array(
        field.terms.map { ["term": .string($0.term), "positions": numbers($0.positions)] }),
    ]
  }

  private static func segment(_ segment: InspectSpaceAnswer.Segment) -> JSONValue {
    let fields = segment.fields.map { field in
      [
        "name": .string(field.name), "weight": .double(field.weight),
        "documents": .int(field.documentCount), "words": .int(field.wordCount),
      ] as JSONValue
    }
    return [
      "name": .string(segment.name), "formatVersion": .int(segment.formatVersion),
      "bytes": .int(segment.byteCount), "documents": .int(segment.documentCount),
      "removed": .int(segment.removedCount),
      "terms": .int(segment.termCount), "fields": .array(fields),
      "structures": .array(
        segment.structures.map { ["name": .string($0.name), "bytes": .int($0.byteCount)] }),
    ]
  }

  private static func numbers(_ numbers: [Int]) -> JSONValue {
    .array(numbers.map { .int($0) })
  }
}
