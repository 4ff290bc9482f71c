package import EvidenceModel

extension JSONRenderer {
  /// A table as `evq.list/1`; every row has every column.
  package static func render(_ answer: ListAnswer) -> String {
    let shape = JSONShape(files: answer.files)
    return line(
      "list",
      [
        "noun": .string(answer.noun.rawValue), "total": .int(answer.rows.count),
        "columns": JSONValue(answer.columns),
        "rows": .array(answer.rows.map { row($0, columns: answer.columns, shape: shape) }),
      ])
  }

  private static func row(_ row: ListRow, columns: [String], shape: JSONShape) -> JSONValue {
    let cells = columns.map { ($0, JSONValue(row.cell($0))) }
    return [
      "id": .string(row.id), "source": shape.source(row.source),
      "cells": .object(Dictionary(cells, uniquingKeysWith: { first, _ in first })),
    ]
  }
}

extension ListRow {
  /// The value in a column; nil where there is none.
  func cell(_ column: String) -> String? { cells[column] ?? (column == "id" ? id : nil) }
}
