import EvidenceModel
import FoundationEssentials

/// Finds every quotation in a record's JSON, however deep it lies.
///
/// A quotation is an object that has a `span` and, beside it, the words as `text` or `raw`. Because
/// the walk knows no record type, a record that gains a quotation is proved without being told of.
enum QuotationWalker {
  /// Any JSON value.
  private enum Node: Decodable {
    case object([String: Node])
    case array([Node])
    case text(String)
    case other

    init(from decoder: any Decoder) throws {
      if let object = try? decoder.singleValueContainer().decode([String: Node].self) {
        self = .object(object)  // each attempt that fails leaves the value to the next
      } else if let array = try? decoder.singleValueContainer().decode([Node].self) {
        self = .array(array)
      } else if let text = try? decoder.singleValueContainer().decode(String.self) {
        self = .text(text)
      } else {
        self = .other
      }
    }
  }

  /// The quotations of a record; nil where the text is no JSON.
  static func quotations(in json: String) -> [Quotation]? {
    guard let root = try? JSONDecoder().decode(Node.self, from: Data(json.utf8)) else {
      return nil  // the caller reports a record that is no JSON
    }
    var quotations: [Quotation] = []
    collect(root, into: &quotations)
    return quotations
  }

  private static func collect(_ node: Node, into quotations: inout [Quotation]) {
    switch node {
    case .object(let members):
      if let quotation = quotation(members) { quotations.append(quotation) }
      for (_, member) in members.sorted(by: { $0.key < $1.key }) {
        collect(member, into: &quotations)
      }
    case .array(let items):
      for item in items { collect(item, into: &quotations) }
    case .text, .other: break
    }
  }

  private static func quotation(_ members: [String: Node]) -> Quotation? {
    guard case .text(let stored)? = members["span"], let span = SourceSpan(stored: stored) else {
      return nil
    }
    guard case .text(let words)? = members["text"] ?? members["raw"] else { return nil }
    return Quotation(text: words, span: span)
  }
}
