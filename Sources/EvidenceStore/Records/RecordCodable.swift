package import EvidenceModel

/// A value that stands in a record's JSON as `Codable` with sorted keys writes it, under the names
/// of its parts; a part that is nil is left out.
package protocol RecordCodable {
  /// Reads the value.
  init(_ value: RecordValue) throws(RecordFault)

  /// Writes the value; the parts of an object in the order of their names.
  func write(to writer: inout RecordWriter)
}

extension RecordValue {
  /// Reads a record from its text.
  static func record<Record: RecordCodable>(
    _ bytes: [UInt8], as type: Record.Type = Record.self
  ) throws(RecordFault) -> Record {
    try Record(try RecordJSON(bytes).root)
  }
}

extension String: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) { self = try value.text() }

  package func write(to writer: inout RecordWriter) { writer.text(self) }
}

extension Int: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) { self = try value.integer() }

  package func write(to writer: inout RecordWriter) { writer.plain(String(self)) }
}

extension Bool: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) { self = try value.truth() }

  package func write(to writer: inout RecordWriter) { writer.plain(self ? "true" : "false") }
}

extension Array: RecordCodable where Element: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self = try value.map { (member) throws(RecordFault) in try Element(member) }
  }

  package func write(to writer: inout RecordWriter) { writer.array(self) }
}

extension RecordCodable where Self: RawRepresentable<String> {
  /// Reads a name of a fixed set, or an identifier.
  package init(_ value: RecordValue) throws(RecordFault) {
    let text = try value.text()
    guard let known = Self(rawValue: text) else {
      throw RecordFault("expected a known name in a record, found \(text)")
    }
    self = known
  }

  package func write(to writer: inout RecordWriter) { writer.text(rawValue) }
}

extension RecordCodable where Self: RawRepresentable<String> & CaseIterable {
  /// Reads a name of a fixed set by comparing it with each: `init(rawValue:)` of a large set makes a
  /// table of the names first, which a process that answers one question pays for.
  package init(_ value: RecordValue) throws(RecordFault) {
    let text = try value.text()
    guard let known = Self.allCases.first(where: { $0.rawValue == text }) else {
      throw RecordFault("expected a known name in a record, found \(text)")
    }
    self = known
  }
}

extension PartialDate: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    let text = try value.text()
    guard let date = PartialDate(iso: text) else {
      throw RecordFault("expected an ISO 8601 date in a record, found \(text)")
    }
    self = date
  }

  package func write(to writer: inout RecordWriter) { writer.text(iso) }
}

extension SourceSpan: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    let text = try value.text()
    guard let span = SourceSpan(stored: text) else {
      throw RecordFault("expected FILE#START-END@LINE in a record, found \(text)")
    }
    self = span
  }

  package func write(to writer: inout RecordWriter) {
    if !isPlaced { writer.lacksPlace = true }
    writer.text(stored)
  }
}

extension Quotation: RecordCodable {
  package init(_ value: RecordValue) throws(RecordFault) {
    self.init(text: try value.read("text"), span: try value.read("span"))
  }

  package func write(to writer: inout RecordWriter) {
    writer.object { writer in
      writer.member("span", span)
      writer.member("text", text)
    }
  }
}
