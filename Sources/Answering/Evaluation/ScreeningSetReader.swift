import EvidenceModel
import PolicyReview

/// Records of a finished review with what became of each.
struct ScreeningSet {
  /// The records, in the order in which they came into the database.
  var texts: [ScreeningText]
  /// Whether each was included.
  var isIncluded: [Bool]
}

/// Reads a screening set: comma-separated values with a title, an abstract and a label.
///
/// Columns are known by their names, in any case: `title`; `abstract` or `abstracts`; `keywords`;
/// `pubmedid`, `pmid` or `record_id`; and the label, of which the one of the last step counts:
/// `label2`, `label_included`, `included`, `label`, `label1`. A label is `I`, `yes`, `true` or
/// `included` for an included record, or `1` in a column that holds only `0` and `1`.
enum ScreeningSetReader {
  /// The set; nil with the reason where a column is missing.
  static func read(
    _ bytes: [UInt8], label wanted: String?
  ) throws(AnsweringError) -> ScreeningSet {
    let records = CommaSeparatedReader.records(bytes)
    let names = (records.first ?? []).map { $0.lowercased().filter { !$0.isWhitespace } }
    func column(_ candidates: [String]) -> Int? {
      candidates.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
    let labels = wanted.map { [$0.lowercased()] } ?? labelNames
    guard let title = column(["title"]), let label = column(labels),
      let abstract = column(["abstract", "abstracts"])
    else {
      throw .question(
        "expected the columns title, abstract and one of \(labels.joined(separator: ", ")); "
          + "found \(names.joined(separator: ", "))")
    }
    let number = column(["pubmedid", "pmid", "record_id"])
    let keywords = column(["keywords", "mesh"])
    let isBinary = records.dropFirst().allSatisfy { record in
      record.indices.contains(label) && ["0", "1", ""].contains(record[label])
    }
    let included = isBinary ? ["1"] : included
    var rows: [(key: Int, text: ScreeningText, isIncluded: Bool)] = []
    for (place, record) in records.dropFirst().enumerated() {
      func cell(_ index: Int?) -> String {
        index.flatMap { record.indices.contains($0) ? record[$0] : nil } ?? ""
      }
      let text = text(
        id: cell(number), title: cell(title), abstract: cell(abstract), keywords: cell(keywords))
      rows.append((Int(cell(number)) ?? place, text, included.contains(cell(label).lowercased())))
    }
    let order = rows.indices.sorted { (rows[$0].key, $0) < (rows[$1].key, $1) }
    return ScreeningSet(
      texts: order.map { rows[$0].text }, isIncluded: order.map { rows[$0].isIncluded })
  }

  private static let labelNames = ["label2", "label_included", "included", "label", "label1"]
  private static let included: Set<String> = ["i", "yes", "true", "included", "include"]

  private static func text(
    id: String, title: String, abstract: String, keywords: String
  ) -> ScreeningText {
    var item = CSLItem(type: .articleJournal)
    item.title = title
    var record = LiteratureRecord(
      id: WorkID(id), item: item, source: SourceSpan(file: "", ranges: [], line: 1))
    record.abstract = [AbstractSection(text: abstract)]
    return ScreeningText(
      id: id, title: title, abstract: abstract,
      subjects: keywords.split(separator: ";").map(String.init),
      design: DesignWeight.weight(record))
  }
}
