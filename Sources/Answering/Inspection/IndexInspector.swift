package import EvidenceModel
import Ingest
import InvertedIndex
import TextAnalysis

/// Looks into the text of an index: terms, documents and the space that structures take.
package struct IndexInspector {
  /// The segments with the names of their files.
  private let segments: [(name: String, reader: SegmentReader)]

  /// Prepares to look into a snapshot.
  package init(snapshot: IndexSnapshot) {
    segments = [(IndexLayout.segment, snapshot.segment)]
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
        documentCount: segments.reduce(0) { $0 + $1.reader.documentCount }, terms: terms)
    }
  }

  /// Shows a document of the text index; nil where no segment has it.
  ///
  /// - Throws: `AnsweringError.index` for an index that is damaged.
  package func document(_ id: String) throws(AnsweringError) -> InspectDocumentAnswer? {
    try inspecting {
      for segment in segments {
        guard let document = try segment.reader.document(of: id) else { continue }
        return try show(document, id, in: segment)
      }
      return nil
    }
  }

  /// Shows how many bytes each structure of each segment takes.
  package func space() -> InspectSpaceAnswer {
    InspectSpaceAnswer(
      segments: segments.map { segment in
        let inspection = segment.reader.inspection()
        return InspectSpaceAnswer.Segment(
          name: segment.name, formatVersion: Int(inspection.formatVersion),
          documentCount: inspection.documentCount, termCount: inspection.termCount,
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

  /// The fields that hold a term, over all segments.
  private func fields(
    of term: TermBytes, limit: Int
  ) throws(SegmentError) -> [InspectedField] {
    var fields: [InspectedField] = []
    for (_, reader) in segments {
      for field in reader.fields {
        let occurrences = try reader.occurrences(of: term, field: field.name)
        guard !occurrences.isEmpty else { continue }
        let postings = try occurrences.prefix(limit).map { found throws(SegmentError) in
          InspectedPosting(
            document: try reader.key(of: found.document), positions: found.positions.map(Int.init))
        }
        Self.add(
          InspectedField(
            field: field.name.rawValue, documentFrequency: occurrences.count,
            totalFrequency: occurrences.reduce(0) { $0 + $1.positions.count }, postings: postings),
          to: &fields, limit: limit)
      }
    }
    return fields
  }

  /// Adds what one segment has of a field to what those before it have.
  private static func add(
    _ found: InspectedField, to fields: inout [InspectedField], limit: Int
  ) {
    guard let index = fields.firstIndex(where: { $0.field == found.field }) else {
      return fields.append(found)
    }
    fields[index].documentFrequency += found.documentFrequency
    fields[index].totalFrequency += found.totalFrequency
    fields[index].postings += found.postings.prefix(limit - fields[index].postings.count)
  }

  private func show(
    _ document: DocID, _ id: String, in segment: (name: String, reader: SegmentReader)
  ) throws(SegmentError) -> InspectDocumentAnswer {
    let reader = segment.reader
    let terms = try reader.terms(of: document)
    let fields = try reader.fields.map { field throws(SegmentError) in
      InspectDocumentAnswer.Field(
        name: field.name.rawValue, length: try reader.length(of: field.name, in: document) ?? 0,
        terms: terms.filter { $0.field == field.name }.map { term in
          .init(
            term: String(decoding: term.term, as: UTF8.self),
            positions: term.positions.map(Int.init))
        })
    }
    return InspectDocumentAnswer(
      id: id, segment: segment.name, number: Int(document.rawValue), fields: fields,
      attributes: try reader.attributes(of: document), numbers: try reader.numbers(of: document))
  }

  private func inspecting<Value>(_ body: () throws -> Value) throws(AnsweringError) -> Value {
    do {
      return try body()
    } catch {
      throw .index("\(error)")
    }
  }
}
