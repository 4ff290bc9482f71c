package import EvidenceModel

extension JSONRenderer {
  /// A search as `evq.search/1`.
  package static func render(_ answer: SearchAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    return line(
      "search",
      [
        "query": query(answer.query), "total": .int(answer.total),
        "totalIsExact": .bool(answer.totalIsExact),
        "hits": shape.hits(answer.hits), "gaps": shape.gaps(answer.gaps),
        "gapTotal": .int(answer.gapTotal), "unstated": shape.hits(answer.unstated),
        "unstatedTotal": .int(answer.unstatedTotal),
        "unstatedTotalIsExact": .bool(answer.unstatedTotalIsExact),
        "nearest": shape.hits(answer.nearest),
        "suggestions": JSONValue(answer.suggestions), "policyCount": .int(answer.policyCount),
        "workCount": .int(answer.workCount),
      ])
  }

  private static func query(_ query: UnderstoodQuery) -> JSONValue {
    [
      "text": .string(query.text), "terms": JSONValue(query.terms),
      "filters": .array(
        query.filters.map { ["field": .string($0.field), "value": .string($0.value)] }),
      "notes": JSONValue(query.notes),
      "synonyms": .array(
        query.synonyms.map {
          [
            "typed": .string($0.typed), "searched": .string($0.searched),
            "basis": .string($0.basis.rawValue),
          ]
        }),
    ]
  }
}

extension JSONShape {
  fileprivate func hits(_ hits: [SearchHit]) -> JSONValue { .array(hits.map { hit($0) }) }

  private func hit(_ hit: SearchHit) -> JSONValue {
    [
      "rank": .int(hit.rank), "score": .double(hit.score), "kind": .string(hit.kind.rawValue),
      "id": .string(hit.id), "policy": JSONValue(hit.policy?.rawValue),
      "otherReferences": JSONValue(hit.otherReferences.map(\.rawValue)),
      "title": .string(hit.title), "text": .string(hit.text), "year": JSONValue(hit.year),
      "firstAuthor": JSONValue(hit.firstAuthor), "container": JSONValue(hit.container),
      "evidenceKind": JSONValue(hit.evidenceKind?.rawValue),
      "design": hit.design.map { design($0) } ?? .null, "includes": includes(hit.includes),
      "sampleSize": hit.sampleSize.map { sampleSize($0) } ?? .null,
      "classes": JSONValue(hit.classes.map(\.rawValue)), "pmid": JSONValue(hit.pmid),
      "source": source(hit.source),
    ]
  }
}
