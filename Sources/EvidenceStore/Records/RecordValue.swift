/// One value of a record's JSON.
package struct RecordValue {
  fileprivate let json: RecordJSON
  fileprivate let node: Int

  /// Names a value by its place among those that were cut.
  init(json: RecordJSON, node: Int) {
    self.json = json
    self.node = node
  }

  private var kind: RecordJSON.Kind { json.nodes[node].kind }

  /// The member of a name; nil where there is none or it is null.
  package subscript(name: StaticString) -> RecordValue? {
    guard kind == .object else { return nil }
    let wanted = RecordJSON.bytes(of: name)
    let end = Int(json.nodes[node].next)
    var key = node + 1
    while key < end {
      let found = json.nodes[key]
      let range = Int(found.start)..<Int(found.end)
      if range.count == wanted.count, json.bytes[range].elementsEqual(wanted) {
        return json.nodes[key + 1].kind == .null ? nil : RecordValue(json: json, node: key + 1)
      }
      key = Int(json.nodes[key + 1].next)
    }
    return nil
  }

  /// The member of a name that every record of its kind has.
  package func member(_ name: StaticString) throws(RecordFault) -> RecordValue {
    guard let value = self[name] else { throw RecordFault("expected “\(name)” in a record") }
    return value
  }

  /// The value of a member that every record of its kind has.
  package func read<Value: RecordCodable>(
    _ name: StaticString, as type: Value.Type = Value.self
  ) throws(RecordFault) -> Value {
    try Value(try member(name))
  }

  /// The value of a member, where there is one.
  package func readIfPresent<Value: RecordCodable>(
    _ name: StaticString, as type: Value.Type = Value.self
  ) throws(RecordFault) -> Value? {
    guard let value = self[name] else { return nil }
    return try Value(value)
  }

  /// Hands over the values of an array.
  func forEach(_ body: (RecordValue) throws(RecordFault) -> Void) throws(RecordFault) {
    guard kind == .array else { throw RecordFault("expected a list in a record") }
    let end = Int(json.nodes[node].next)
    var member = node + 1
    while member < end {
      try body(RecordValue(json: json, node: member))
      member = Int(json.nodes[member].next)
    }
  }

  /// What the values of an array become.
  package func map<Value>(
    _ body: (RecordValue) throws(RecordFault) -> Value
  ) throws(RecordFault) -> [Value] {
    var values: [Value] = []
    try forEach { (member) throws(RecordFault) in values.append(try body(member)) }
    return values
  }

  /// The text.
  package func text() throws(RecordFault) -> String {
    let range = Int(json.nodes[node].start)..<Int(json.nodes[node].end)
    switch kind {
    case .text: return String(decoding: json.bytes[range], as: UTF8.self)
    case .escapedText: return try RecordEscapes.text(json.bytes[range])
    default: throw RecordFault("expected a text in a record")
    }
  }

  /// The whole number.
  package func integer() throws(RecordFault) -> Int {
    let range = Int(json.nodes[node].start)..<Int(json.nodes[node].end)
    guard kind == .number, let number = Int(String(decoding: json.bytes[range], as: UTF8.self))
    else { throw RecordFault("expected a whole number in a record") }
    return number
  }

  /// The truth value.
  func truth() throws(RecordFault) -> Bool {
    switch kind {
    case .yes: return true
    case .no: return false
    default: throw RecordFault("expected true or false in a record")
    }
  }
}
