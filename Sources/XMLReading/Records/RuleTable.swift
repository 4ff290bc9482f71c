/// Rules as the parser asks them: what is to be done for an element inside another.
///
/// The tables lie in memory that this value's owner frees by `deallocate`, so that looking something
/// up costs neither a check nor a count. Names are numbered from 1; 0 is any other name. A number is
/// always below `nameCount`, a place always below the count of rules.
struct RuleTable {
  /// What is to be done at a start tag.
  enum Action: UInt8 {
    case pass
    case skip
    case record
  }

  /// A line rule: where its head stands among `bytes`, and its attributes among `attributes`.
  struct Line {
    var headStart: Int32
    var headCount: Int32
    var attributeStart: Int32
    var attributeCount: Int32
    var hasText: Bool
  }

  /// The names by their numbers.
  let names: [[UInt8]]
  private let nameCount: Int
  // Invariant: allocated for every number and pair of numbers, freed by `deallocate`; numbers are
  // below `nameCount`.
  private let actions: UnsafeMutablePointer<Action>
  private let places: UnsafeMutablePointer<UInt16>
  private let lines: UnsafeMutablePointer<Line>
  /// The heads of all lines, one behind another.
  let bytes: UnsafeMutablePointer<UInt8>
  /// The numbers of the attributes of all lines, one behind another.
  let attributes: UnsafeMutablePointer<UInt16>

  init(_ rules: XMLRecordRules) {
    var numbering = NameNumbering()
    let records = rules.records.map { numbering.number($0) }
    let skipped = rules.skipped.map { numbering.number($0) }
    let elements = rules.lines.map { rule in
      (rule.parents.map { numbering.number($0) }, numbering.number(rule.element))
    }
    var heads: [UInt8] = []
    var wanted: [UInt16] = []
    let lines = rules.lines.map { rule in
      let head = Array((rule.tag + (rule.constant.map { "\t" + $0 } ?? "")).utf8)
      defer {
        heads += head
        wanted += rule.attributes.map { numbering.number($0) }
      }
      return Line(
        headStart: Int32(heads.count), headCount: Int32(head.count),
        attributeStart: Int32(wanted.count), attributeCount: Int32(rule.attributes.count),
        hasText: rule.hasText)
    }
    names = numbering.names
    nameCount = names.count
    actions = .allocate(capacity: nameCount)
    actions.initialize(repeating: .pass, count: nameCount)
    for record in records { actions[Int(record)] = .record }
    for element in skipped { actions[Int(element)] = .skip }
    places = .allocate(capacity: nameCount * nameCount)
    places.initialize(repeating: 0, count: nameCount * nameCount)
    for (place, (parents, element)) in elements.enumerated() {
      for parent in parents { places[Int(parent) * nameCount + Int(element)] = UInt16(place + 1) }
    }
    self.lines = Self.copied(lines)
    bytes = Self.copied(heads)
    attributes = Self.copied(wanted)
  }

  /// Gives the memory back; nothing may be asked afterwards.
  func deallocate() {
    actions.deallocate()
    places.deallocate()
    lines.deallocate()
    bytes.deallocate()
    attributes.deallocate()
  }

  /// What to do at the start of an element.
  func action(_ element: UInt16) -> Action { actions[Int(element)] }

  /// One more than the place of the line for an element inside another; 0 for none.
  func place(_ element: UInt16, in parent: UInt16) -> Int {
    Int(places[Int(parent) * nameCount + Int(element)])
  }

  /// The line at a place.
  func line(_ place: Int) -> Line { lines[place] }

  private static func copied<Value>(_ values: [Value]) -> UnsafeMutablePointer<Value> {
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    for (place, value) in values.enumerated() { (memory + place).initialize(to: value) }
    return memory
  }
}

/// Numbers names in the order in which they come.
private struct NameNumbering {
  /// The names by their numbers; none has 0.
  private(set) var names: [[UInt8]] = [[]]
  private var numbers: [String: UInt16] = [:]

  mutating func number(_ name: String) -> UInt16 {
    if let known = numbers[name] { return known }
    let number = UInt16(names.count)
    numbers[name] = number
    names.append(Array(name.utf8))
    return number
  }
}
