/// The texts of one attribute while documents are collected: four bytes for a document, which say
/// which set of values it has.
struct TextColumn {
  /// The values in the order in which they first occur.
  private var values: [String] = []
  private var valueNumbers: [String: Int] = [:]
  /// The sets of values in the order in which they first occur.
  private var sets: [[Int]] = []
  private var setNumbers: [[Int]: UInt32] = [:]
  /// For each document the number of its set.
  private var column: [UInt32] = []

  /// Notes the values of a document; documents ascend, and those between have none.
  mutating func append(_ texts: [String], at document: Int) {
    fill(to: document)
    let numbers = Set(texts.map { number(of: $0) }).sorted()
    column.append(number(of: numbers))
  }

  /// Returns the data of the attribute.
  func serialized(_ documentCount: Int) -> [UInt8] {
    var filled = self
    filled.fill(to: documentCount)
    return filled.serialized()
  }

  private mutating func fill(to document: Int) {
    guard column.count < document else { return }
    let empty = number(of: [Int]())
    column.append(contentsOf: repeatElement(empty, count: document - column.count))
  }

  private mutating func number(of text: String) -> Int {
    if let number = valueNumbers[text] { return number }
    valueNumbers[text] = values.count
    values.append(text)
    return values.count - 1
  }

  private mutating func number(of set: [Int]) -> UInt32 {
    if let number = setNumbers[set] { return number }
    setNumbers[set] = UInt32(sets.count)
    sets.append(set)
    return UInt32(sets.count - 1)
  }

  private func serialized() -> [UInt8] {
    let order = values.indices.sorted {
      values[$0].utf8.lexicographicallyPrecedes(values[$1].utf8)
    }
    var ranks = values.indices.map { $0 }
    for (rank, number) in order.enumerated() { ranks[number] = rank }
    let members = sets.map { set in set.map { ranks[$0] }.sorted() }
    var writer = ByteWriter()
    StringTableWriter.write(order.map { values[$0] }, to: &writer)
    let offsets = sets.reduce(into: [UInt64(0)]) { $0.append(($0.last ?? 0) + UInt64($1.count)) }
    ColumnWriter.write(offsets, to: &writer)
    ColumnWriter.write(members.joined().map { UInt64($0) }, to: &writer)
    ColumnWriter.write(count: column.count, to: &writer) { UInt64(column[$0]) }
    return writer.bytes
  }
}

/// The numbers of one attribute while documents are collected: four bytes for a document.
struct NumberColumn {
  /// The values in the order in which they first occur.
  private var values: [Int] = []
  private var valueNumbers: [Int: UInt32] = [:]
  /// For each document the number of its value + 1, or 0.
  private var column: [UInt32] = []

  /// Notes the value of a document; documents ascend, and those between have none.
  mutating func append(_ value: Int, at document: Int) {
    column.append(contentsOf: repeatElement(0, count: document - column.count))
    let number = valueNumbers[value] ?? UInt32(values.count)
    if Int(number) == values.count {
      valueNumbers[value] = number
      values.append(value)
    }
    column.append(number + 1)
  }

  /// Returns the data of the attribute.
  func serialized(_ documentCount: Int) -> [UInt8] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks: [UInt64] = values.indices.map { _ in 0 }
    for (rank, number) in order.enumerated() { ranks[number] = UInt64(rank) + 1 }
    var writer = ByteWriter()
    writer.fixed(UInt32(values.count))
    for number in order { writer.fixed(Int64(values[number])) }
    ColumnWriter.write(count: documentCount, to: &writer) { document in
      guard document < column.count, column[document] > 0 else { return 0 }
      return ranks[Int(column[document]) - 1]
    }
    return writer.bytes
  }
}
