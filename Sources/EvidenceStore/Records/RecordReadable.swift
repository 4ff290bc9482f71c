import EvidenceModel

/// A value that is read from a record's JSON, under the names that `Codable` gives its parts.
protocol RecordReadable {
  /// Reads the value.
  init(_ value: RecordValue) throws(RecordFault)
}

extension RecordValue {
  /// Reads a record from its text.
  static func record<Record: RecordReadable>(
    _ bytes: [UInt8], as type: Record.Type = Record.self
  ) throws(RecordFault) -> Record {
    try Record(try RecordJSON(bytes).root)
  }
}

extension String: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) { self = try value.text() }
}

extension Int: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) { self = try value.integer() }
}

extension Bool: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) { self = try value.truth() }
}

extension Array: RecordReadable where Element: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    var elements: [Element] = []
    try value.forEach { (member) throws(RecordFault) in elements.append(try Element(member)) }
    self = elements
  }
}

extension RecordReadable where Self: RawRepresentable<String> {
  /// Reads a name of a fixed set, or an identifier.
  init(_ value: RecordValue) throws(RecordFault) {
    let text = try value.text()
    guard let known = Self(rawValue: text) else {
      throw RecordFault("expected a known name in a record, found \(text)")
    }
    self = known
  }
}

extension PartialDate: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    let text = try value.text()
    guard let date = PartialDate(iso: text) else {
      throw RecordFault("expected an ISO 8601 date in a record, found \(text)")
    }
    self = date
  }
}

extension SourceSpan: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    let text = try value.text()
    guard let span = SourceSpan(stored: text) else {
      throw RecordFault("expected FILE#START-END@LINE in a record, found \(text)")
    }
    self = span
  }
}

extension Quotation: RecordReadable {
  init(_ value: RecordValue) throws(RecordFault) {
    self.init(text: try value.read("text"), span: try value.read("span"))
  }
}
