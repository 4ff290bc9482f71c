/// A piece of an HTML or XML document: an element or a run of text.
package enum MarkupNode: Sendable, Hashable {
  /// An element with what it holds.
  case element(MarkupElement)
  /// Text between two tags, character references resolved.
  case text(String)
}

/// An element of an HTML or XML document.
package struct MarkupElement: Sendable, Hashable {
  /// The tag's name: in lower case from HTML, with its prefix from XML.
  package let name: String
  /// The attributes in the order of the document.
  package let attributes: [XMLAttribute]
  /// What it holds, in document order.
  package fileprivate(set) var children: [MarkupNode]

  /// Creates an element.
  package init(name: String, attributes: [XMLAttribute] = [], children: [MarkupNode] = []) {
    self.name = name
    self.attributes = attributes
    self.children = children
  }

  /// The value of an attribute; nil where the element does not have it.
  package subscript(attribute name: String) -> String? { attributes[name] }

  /// The elements right in it, in document order.
  package var elements: some Sequence<MarkupElement> {
    children.lazy.compactMap { child in
      if case .element(let element) = child { element } else { nil }
    }
  }

  /// The first element of a name right in it.
  package func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }
}

/// Puts the events of a parser together to a tree.
///
/// An element deeper than ``deepest`` levels is left out and what it holds goes to the element
/// around it, so that a walk over the tree may recurse. A document of more than ``mostNodes`` pieces
/// is not kept at all, so that memory is bounded.
struct MarkupTreeBuilder {
  /// The deepest element that is kept; pages that people write have some tens of levels.
  static let deepest = 200

  /// The most elements and runs of text; the longest policies have some ten thousands.
  static let mostNodes = 2_000_000

  private let limit: Int
  private var nodeCount = 0
  private var open = [MarkupElement(name: "")]
  private var left = 0
  private var pending = ""

  /// Begins a tree of at most so many pieces.
  init(mostNodes limit: Int = Self.mostNodes) { self.limit = limit }

  /// Takes a start tag.
  mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    flush()
    nodeCount += 1
    if open.count > Self.deepest || isTooLarge {
      left += 1
    } else {
      open.append(MarkupElement(name: name, attributes: attributes))
    }
  }

  /// Takes an end tag; the parser has balanced them.
  mutating func end() {
    flush()
    if left > 0 {
      left -= 1
    } else if open.count > 1, let element = open.popLast() {
      open[open.count - 1].children.append(.element(element))
    }
  }

  /// Takes a piece of text; one run of text may come in many pieces.
  mutating func text(_ text: String) { if !isTooLarge { pending += text } }

  /// Whether the document has more pieces than are kept.
  private var isTooLarge: Bool { nodeCount > limit }

  /// Ends the document and gives an element without a name that holds it.
  ///
  /// - Throws: A fault where the document has too many pieces.
  mutating func finish() throws(XMLFault) -> MarkupElement {
    left = 0
    if isTooLarge {
      throw XMLFault(
        code: 0, message: "too many elements", expected: "at most \(limit)",
        found: "more", line: 0)
    }
    while open.count > 1 { end() }
    flush()
    return open[0]
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    nodeCount += 1
    open[open.count - 1].children.append(.text(pending))
    pending = ""
  }
}
