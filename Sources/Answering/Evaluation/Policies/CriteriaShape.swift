import EvidenceModel

/// The shape of a tree of criteria: which criteria have others below them, and how many must hold.
///
/// People write it as one line: `all(1, 2 any(a, b), 3)`. What stands before a comma or a bracket is
/// there for the reader and not compared, but for the last word before a bracket, the combinator.
struct CriteriaShape: Hashable, Sendable {
  /// How many of the items must hold; nil for a criterion without items.
  var combinator: ShapeCombinator?
  /// The criteria below.
  var items: [CriteriaShape] = []

  /// A shape without words: leaves are a dot.
  var line: String {
    guard let combinator else { return "·" }
    return combinator.word + "(" + items.map(\.line).joined(separator: ",") + ")"
  }

  /// The shape of a tree that was read.
  init(_ node: CriteriaNode) {
    combinator = node.items.isEmpty ? nil : ShapeCombinator(node)
    items = node.items.map(CriteriaShape.init)
  }

  private init() {}
}

/// How many of a list's items must hold: `all`, `any`, `none`, `2of`; with `?` behind it where the
/// document does not print it, and `?` alone where nothing tells what is meant.
struct ShapeCombinator: Hashable, Sendable {
  /// The combinator; nil where nothing tells it.
  var require: CriteriaRequirement?
  /// The number of `2of`.
  var count: Int?
  /// Whether the document prints it.
  var isPrinted = true

  /// As people write it.
  var word: String {
    let name = count.map { "\($0)of" } ?? require?.rawValue ?? ""
    return name + (isPrinted ? "" : "?")
  }

  /// Whether what was read is what a person wrote.
  ///
  /// A list that leaves open how many must hold is right where evq does not say that it is printed.
  func allows(_ found: ShapeCombinator) -> Bool {
    guard isPrinted == found.isPrinted else { return false }
    return require == nil || require == found.require && count == found.count
  }

  fileprivate init(_ node: CriteriaNode) {
    require = node.require
    count = node.count
    isPrinted = node.requireBasis != .inferred
  }

  /// Reads a word; nil where it is none.
  fileprivate init?(_ word: Substring) {
    isPrinted = word.last != "?"
    let name = isPrinted ? word : word.dropLast()
    switch name {
    case "" where !isPrinted: break
    case "all": require = .all
    case "any": require = .any
    case "none": require = CriteriaRequirement.none
    default:
      guard name.hasSuffix("of"), let number = Int(name.dropLast(2)), number > 1 else { return nil }
      require = .atLeast
      count = number
    }
  }
}

extension CriteriaShape: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let shape = CriteriaShape(line: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected a tree such as all(1, any(a, b)), found \(text)")
    }
    self = shape
  }

  /// Reads a tree from a line; nil where brackets do not match or a combinator is unknown.
  init?(line: String) {
    var open: [CriteriaShape] = [CriteriaShape()]
    var words = ""
    var justClosed = false
    for sign in line + "," {
      switch sign {
      case "(":
        guard let combinator = words.split(separator: " ").last.flatMap(ShapeCombinator.init) else {
          return nil
        }
        var shape = CriteriaShape()
        shape.combinator = combinator
        open.append(shape)
        (words, justClosed) = ("", false)
      case ",", ")":
        let isBlank = words.allSatisfy { $0 == " " }
        guard isBlank == justClosed else { return nil }
        if !isBlank { open[open.count - 1].items.append(CriteriaShape()) }
        (words, justClosed) = ("", sign == ")")
        guard sign == ")" else { continue }
        guard open.count > 1, let closed = open.popLast() else { return nil }
        open[open.count - 1].items.append(closed)
      default: words.append(sign)
      }
    }
    guard open.count == 1, open[0].items.count == 1 else { return nil }
    self = open[0].items[0]
  }
}
