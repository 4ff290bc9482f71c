/// A document as it goes into a segment: analysed fields, and attributes to filter by.
package struct SegmentDocument: Hashable, Sendable {
  /// An occurrence of a term.
  package struct Token: Hashable, Sendable {
    /// The term as text analysis made it.
    package let term: TermBytes

    /// Its place in the field, counted in words; several tokens may share a place.
    package let position: UInt32

    /// Puts a term at a place.
    package init(term: TermBytes, position: UInt32) {
      self.term = term
      self.position = position
    }
  }

  /// What one field holds.
  package struct Field: Hashable, Sendable {
    /// A text that the writer's analysis reads, or what another has read.
    package enum Content: Hashable, Sendable {
      /// A text as it is.
      case text(String)
      /// Tokens; their positions never fall.
      case tokens(TokenList)
    }

    /// Which field of the schema it is.
    package let name: FieldName

    /// What it holds.
    package let content: Content

    /// Fills a field with a text.
    package init(_ name: FieldName, text: String) {
      self.name = name
      content = .text(text)
    }

    /// Fills a field with tokens.
    package init(_ name: FieldName, list: TokenList) {
      self.name = name
      content = .tokens(list)
    }

    /// Fills a field with tokens.
    package init(_ name: FieldName, tokens: [Token]) {
      var list = TokenList()
      list.reserve(tokens: tokens.count, bytes: tokens.reduce(0) { $0 + $1.term.count })
      for token in tokens { list.append(token.term, position: token.position) }
      self.init(name, list: list)
    }

    /// The tokens one by one, made up anew at each call; none while the field is a text.
    package var tokens: [Token] {
      guard case .tokens(let list) = content else { return [] }
      return list.positions.indices.map {
        Token(term: Array(list.bytes[list.range(of: $0)]), position: list.positions[$0])
      }
    }

    /// The tokens, read from the text when the field is one: each word in turn, which is slower than
    /// what `SegmentWriter` does and gives the same.
    package func list(readBy analysis: (any WordAnalysis)?) -> TokenList {
      switch content {
      case .tokens(let list): list
      case .text(let text): analysis.map { TokenList(text, readBy: $0) } ?? TokenList()
      }
    }

    /// About how many bytes its terms take.
    var size: Int {
      switch content {
      case .tokens(let list): list.bytes.count + 8 * list.count
      case .text(let text): text.utf8.count
      }
    }
  }

  /// What the document is called in every segment that ever holds it.
  package var key: String

  /// Its fields, each at most once.
  package var fields: [Field]

  /// Texts to filter by; an attribute may have several.
  package var attributes: [String: [String]]

  /// Numbers to filter by, such as a year.
  package var numbers: [String: Int]

  /// Makes a document.
  package init(
    key: String, fields: [Field], attributes: [String: [String]] = [:],
    numbers: [String: Int] = [:]
  ) {
    self.key = key
    self.fields = fields
    self.attributes = attributes
    self.numbers = numbers
  }
}
