import EvidenceModel

/// The dates of a record while its lines are read.
struct DateDraft {
  private var dates: [LiteratureDate] = []
  private var kind: LiteratureDateKind?
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var printed: String?

  /// The dates in the order of the source.
  var finished: [LiteratureDate] {
    var last = self
    last.close()
    return last.dates
  }

  /// When it was published: in print where that is printed, else electronically.
  var issued: PartialDate? {
    let all = finished
    return all.first { $0.kind == .published && $0.date != nil }?.date
      ?? all.first { $0.kind == .electronic && $0.date != nil }?.date
  }

  /// Takes a line.
  mutating func take(_ line: RecordLine) {
    let value = line.value(0)
    switch line.tag {
    case "D+":
      close()
      kind = Self.kind(value ?? "")
    case "DY": year = value.flatMap { Int($0) }
    case "DM": month = value.flatMap(Self.month)
    case "DD": day = value.flatMap { Int($0) }
    case "DS": printed = value
    case "DX":
      printed = value
      year = value.flatMap(PrintedDate.year)
    default: break
    }
  }

  private mutating func close() {
    if let kind {
      let words = printed.map { word in
        year.map { word.hasPrefix("\($0)") ? word : "\($0) \(word)" } ?? word
      }
      let date = year.flatMap { year in
        PartialDate(year: year, month: month, day: day) ?? PartialDate(year: year, month: month)
          ?? PartialDate(year: year)
      }
      if date != nil || words != nil {
        dates.append(LiteratureDate(kind: kind, date: date, printed: words))
      }
    }
    (kind, year, month, day, printed) = (nil, nil, nil, nil, nil)
  }

  private static func month(_ text: String) -> Int? {
    Int(text) ?? PrintedDate.month(text)
  }

  /// NLM's words for what happened (`PubMedPubDate@PubStatus`) beside our own.
  private static func kind(_ name: String) -> LiteratureDateKind {
    switch name {
    case "ppublish", "ecollection": .other
    case "epublish", "aheadofprint": .electronic
    default: LiteratureDateKind(rawValue: name) ?? .other
    }
  }
}
