import TextAnalysis
import XMLReading

/// Tells what a site puts around its pages from what the page says.
enum HTMLBoilerplate {
  /// Whether an element and all in it are left out.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - hasHeadingBefore: Whether the page's first heading stands before it.
  /// - Returns: Whether it is no part of what the page says.
  static func holds(_ element: MarkupElement, hasHeadingBefore: Bool) -> Bool {
    if HTMLTags.unseen.contains(element.name) || element.name == "nav" { return true }
    if isHidden(element) || isMarked(element) { return true }
    return !hasHeadingBefore && isMenu(element)
  }

  private static func isHidden(_ element: MarkupElement) -> Bool {
    if element[attribute: "hidden"] != nil { return true }
    guard let style = element[attribute: "style"] else { return false }
    let rules = style.lowercased().filter { $0 != " " }
    return rules.contains("display:none") || rules.contains("visibility:hidden")
  }

  /// Whether its role or a word of its class or id says that it is a menu or the like, and it holds
  /// no heading of the page: a frame around everything may be called `with-sidebar`.
  private static func isMarked(_ element: MarkupElement) -> Bool {
    let isNamed =
      element[attribute: "role"].map { roles.contains($0.lowercased()) } ?? false
      || words(element[attribute: "class"]).contains(where: names.contains)
      || words(element[attribute: "id"]).contains(where: names.contains)
    guard isNamed else { return false }
    return HTMLMeasure(element).headingCount == 0
  }

  /// A list or table of nothing but links, before the page's first heading.
  private static func isMenu(_ element: MarkupElement) -> Bool {
    guard ["ul", "ol", "menu", "table"].contains(element.name) else { return false }
    let measure = HTMLMeasure(element)
    return measure.linkCount >= 4 && measure.linkLength * 10 >= measure.length * 8
  }

  /// Roles of landmarks that hold no text of a page (WAI-ARIA 1.2, section 5.3.4).
  private static let roles: Set<String> = [
    "navigation", "search", "menu", "menubar", "toolbar", "tablist",
  ]

  /// Words with which sites call what stands around a page.
  private static let names: Set<String> = [
    "nav", "navbar", "navigation", "breadcrumb", "breadcrumbs", "menu", "submenu", "cookie",
    "cookies", "sidebar", "skip", "skiplink", "social", "share", "sharing", "pagination", "pager",
    "toolbar",
  ]

  private static func words(_ value: String?) -> [String] {
    guard let value else { return [] }
    return value.lowercased().split { !$0.isLetter }.map(String.init)
  }
}

/// How much text an element holds and how much of it is links.
struct HTMLMeasure {
  /// Bytes of text other than white space.
  private(set) var length = 0
  /// Those that stand in links.
  private(set) var linkLength = 0
  /// How many links with text there are.
  private(set) var linkCount = 0
  /// How many headings of the first two levels there are.
  private(set) var headingCount = 0

  /// Measures an element; O(*n*) in what it holds.
  init(_ element: MarkupElement) { add(element, isLink: element.name == "a") }

  private mutating func add(_ element: MarkupElement, isLink: Bool) {
    if let level = HTMLTags.headingLevel(element.name), level <= 2 { headingCount += 1 }
    let before = length
    for child in element.children {
      switch child {
      case .text(let text): add(text, isLink: isLink)
      case .element(let inner):
        if !HTMLTags.unseen.contains(inner.name) {
          add(inner, isLink: isLink || inner.name == "a")
        }
      }
    }
    if element.name == "a", length > before { linkCount += 1 }
  }

  private mutating func add(_ text: String, isLink: Bool) {
    let count = text.utf8.count { !$0.isASCIISpace }
    length += count
    if isLink { linkLength += count }
  }
}
