/// Rules as the parser asks them: what is to be done for an element inside another.
struct CompiledRules {
  /// What is to be done at a start tag.
  enum Action: UInt8 {
    case pass
    case skip
    case record
    case line
  }

  /// A line rule with its bytes.
  struct Line {
    let head: [UInt8]
    let attributes: [UInt16]
    let hasText: Bool
  }

  /// The names that mean something, the first of them none; a name's place is its number.
  let names: [[UInt8]]
  /// The lines.
  let lines: [Line]
  /// For each number whether it is skipped or a record.
  private let actions: [Action]
  /// For a parent's and an element's number, one more than the place of the line; 0 for none.
  private let places: [UInt16]
  /// The records' numbers.
  private let records: [UInt16]

  init(_ rules: XMLRecordRules) {
    var numbers: [String: UInt16] = [:]
    var names: [[UInt8]] = [[]]
    func number(_ name: String) -> UInt16 {
      if let known = numbers[name] { return known }
      let number = UInt16(names.count)
      numbers[name] = number
      names.append(Array(name.utf8))
      return number
    }
    records = rules.records.map(number)
    let skipped = rules.skipped.map(number)
    let elements = rules.lines.map { ($0.parents.map(number), number($0.element)) }
    lines = rules.lines.map { rule in
      let constant = rule.constant.map { "\t" + $0 } ?? ""
      return Line(
        head: Array((rule.tag + constant).utf8), attributes: rule.attributes.map(number),
        hasText: rule.hasText)
    }
    var actions = [Action](repeating: .pass, count: names.count)
    for record in records { actions[Int(record)] = .record }
    for element in skipped { actions[Int(element)] = .skip }
    var places = [UInt16](repeating: 0, count: names.count * names.count)
    for (place, (parents, element)) in elements.enumerated() {
      for parent in parents {
        places[Int(parent) * names.count + Int(element)] = UInt16(place + 1)
      }
    }
    self.names = names
    self.actions = actions
    self.places = places
  }

  /// What to do at the start of an element.
  func action(_ element: UInt16) -> Action { actions[Int(element)] }

  /// One more than the place of the line for an element inside another; 0 for none.
  func place(_ element: UInt16, in parent: UInt16) -> Int {
    Int(places[Int(parent) * names.count + Int(element)])
  }
}
