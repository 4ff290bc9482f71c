/// Where the next section of a document belongs, known without a look at all sections before it.
struct SectionOutline {
  /// The last section of level 1; 0 is the head of the document.
  private(set) var main = 0

  /// Whether a section below the last main one has a heading in capitals.
  private(set) var hasCapitalsBelowMain = false

  /// The last section of each level, as far as none of a higher rank has come since: levels rise.
  private var open: [(section: Int, level: Int)] = []

  /// Adds the section that comes next; the head of the document is none.
  mutating func add(_ section: Int, level: Int, isCapitals: Bool) {
    while let last = open.last, last.level >= level { open.removeLast() }
    open.append((section, level))
    if level == 1 {
      (main, hasCapitalsBelowMain) = (section, false)
    } else if isCapitals {
      hasCapitalsBelowMain = true
    }
  }

  /// The last section of a higher rank than a level.
  func parent(of level: Int) -> Int? { open.last { $0.level < level }?.section }
}
