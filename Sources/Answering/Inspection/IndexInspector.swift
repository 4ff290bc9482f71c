package import EvidenceModel
import Ingest
import InvertedIndex
import TextAnalysis

/// Looks into the text of an index: terms, documents and the space that structures take.
package struct IndexInspector {
  private let text: TextIndex

  /// Prepares to look into a snapshot.
  package init(snapshot: IndexSnapshot) {
    text = snapshot.text
  }

  /// Shows what text analysis makes of words, and where the index has it.
  ///
  /// - Parameters:
  ///   - words: The words as typed.
  ///   - limit: How many postings to show in each field.
  /// - Returns: Each reading of each word, found or not.
  /// - Throws: `AnsweringError.index` for an index that is damaged.
  package func terms(_ words: [String], limit: Int) throws(AnsweringError) -> InspectTermAnswer {
    try inspecting {
      let analyzer = try Analyzer()
      var terms: [InspectedTerm] = []
      for word in words {
        for token in analyzer.tokens(in: word) {
          terms.append(
            InspectedTerm(
              word: word, surface: String(decoding: token.surface, as: UTF8.self),
              term: String(decoding: token.term, as: UTF8.self), position: token.position,
              fields: try fields(of: token.term, limit: limit)))
        }
      }
      return InspectTermAnswer(
        documentCount: text.documentCount, terms: terms)
    }
  }

  /// Shows a document of the text index; nil where no segment has it.
  ///
  /// - Throws: `AnsweringError.index` for an index that is damaged.
  package func document(_ id: String) throws(AnsweringError) -> InspectDocumentAnswer? {
    try inspecting {
      try text.place(of: id).map { try show($0, id) }
    }
  }

  /// Shows how many bytes each structure of each segment takes.
  package func space() -> InspectSpaceAnswer {
    InspectSpaceAnswer(
      segments: text.inspections().map { segment in
        let inspection = segment.segment
        return InspectSpaceAnswer.Segment(
          name: segment.files.name, formatVersion: Int(inspection.formatVersion),
          documentCount: inspection.documentCount, removedCount: segment.removedCount,
          termCount: inspection.termCount,
          fields: inspection.fields.map {
            .init(
              name: $0.name.rawValue, weight: $0.weight, documentCount: $0.documentCount,
              wordCount: $0.totalLength)
          },
          structures: inspection.space.map { space in
            .init(
              name: space.section.map { "\($0)" } ?? "header", byteCount: space.byteCount)
          })
      })
  }

  /// The fields that hold a term.
  private func fields(of term: TermBytes, limit: Int) throws(SegmentError) -> [InspectedField] {
    var fields: [InspectedField] = []
    for field in text.fields {
      let occurrences = try text.occurrences(of: term, field: field.name)
      guard !occurrences.isEmpty else { continue }
      let postings = try occurrences.prefix(limit).map { found throws(SegmentError) in
        InspectedPosting(
          document: try text.key(of: found.place), positions: found.positions.map(Int.init))
      }
      fields.append(
        InspectedField(
          field: field.name.rawValue, documentFrequency: occurrences.count,
          totalFrequency: occurrences.reduce(0) { $0 + $1.positions.count }, postings: postings))
    }
    return fields
  }

  private func show(
    _ place: TextIndex.Place, _ id: String
  ) throws(SegmentError) -> InspectDocumentAnswer {
    let terms = try text.terms(of: place)
    let fields = try text.fields.map { field throws(SegmentError) in
      InspectDocumentAnswer.Field(
        name: field.name.rawValue, length: try text.length(of: field.name, in: place) ?? 0,
        terms: terms.filter { $0.field == field.name }.map { term in
          .init(
            term: String(decoding: term.term, as: UTF8.self),
            positions: term.positions.map(Int.init))
        })
    }
    return InspectDocumentAnswer(
      id: id, segment: text.files.segments[place.segment].name,
      number: Int(place.document.rawValue), fields: fields,
      attributes: try text.attributes(of: place), numbers: try text.numbers(of: place))
  }

  private func inspecting<Value>(_ body: () throws -> Value) throws(AnsweringError) -> Value {
    do {
      return try body()
    } catch {
      throw .index("\(error)")
    }
  }
}
