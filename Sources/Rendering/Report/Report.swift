/// A page in the parts that every form has: built once from an answer, written as text, Markdown
/// and HTML.
struct Report {
  /// A run of words in one line.
  enum Inline: Hashable {
    case text(String)
    case strong(String)
    case dim(String)
    /// Words that are no longer printed.
    case deleted(String)
    /// Words that are printed newly.
    case inserted(String)
  }

  /// A table with its caption; the first column of a row names the row.
  struct Table: Hashable {
    var caption: String
    var columns: [String]
    var rows: [[[Inline]]]
    /// The columns with numbers.
    var numeric: Set<Int> = []
    /// How the columns of a printed page share its width, in parts; empty for as the words want it.
    var widths: [Int] = []
  }

  /// A picture that a page with graphics shows, with the words that say the same.
  struct Figure: Hashable {
    /// The picture as SVG.
    var svg: String
    var caption: String
    /// What the picture shows, as a table for a page without graphics.
    var table: Table
  }

  /// A part of the page.
  enum Block: Hashable {
    case heading(Int, String)
    case paragraph([Inline])
    case remark(String)
    case list([[Inline]])
    /// Words of a source with their place.
    case quotation(String, place: String)
    /// Words to be copied as they are.
    case verbatim(String)
    case table(Table)
    case figure(Figure)
    /// What follows begins a new printed page.
    case pageBreak
  }

  /// The title of the page.
  var title: String
  /// Its parts.
  private(set) var blocks: [Block] = []

  /// Begins a page.
  init(title: String) { self.title = title }

  /// Adds a part.
  mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds a heading of level 2 or deeper.
  mutating func heading(_ level: Int, _ text: String) { add(.heading(level, text)) }

  /// Adds a paragraph.
  mutating func paragraph(_ text: String) { if !text.isEmpty { add(.paragraph([.text(text)])) } }

  /// Adds a paragraph.
  mutating func paragraph(_ inlines: [Inline]) { if !inlines.isEmpty { add(.paragraph(inlines)) } }

  /// Adds a list.
  mutating func list(_ entries: [[Inline]]) { if !entries.isEmpty { add(.list(entries)) } }

  /// Adds a table, unless it is empty.
  mutating func table(_ table: Table) { if !table.rows.isEmpty { add(.table(table)) } }
}

extension [Report.Inline] {
  /// The words without their marks.
  var plain: String {
    map { inline in
      switch inline {
      case .text(let text), .strong(let text), .dim(let text), .deleted(let text),
        .inserted(let text):
        text
      }
    }.joined()
  }
}

extension Report.Inline: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}
