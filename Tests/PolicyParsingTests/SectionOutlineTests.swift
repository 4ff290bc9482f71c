import Testing

@testable import PolicyParsing

/// Where a section belongs is what a look at all sections before it says.
@Suite struct SectionOutlineTests {
  private struct Entry {
    var level: Int
    var isCapitals: Bool
  }

  @Test(arguments: [
    [1, 2, 3, 3, 2, 4, 1, 3, 2, 2, 6, 5, 4, 3, 1, 1, 2], [3, 2, 1], [2, 2, 4, 3, 4], [6, 6, 1, 6],
  ])
  func parentAndMainAreThoseOfAWholeLook(_ levels: [Int]) {
    var outline = SectionOutline()
    var entries = [Entry(level: 1, isCapitals: false)]  // the head of the document
    for (place, level) in levels.enumerated() {
      for wanted in 1...7 {
        #expect(
          outline.parent(of: wanted)
            == entries.indices.dropFirst().last { entries[$0].level < wanted })
      }
      let main = entries.lastIndex { $0.level == 1 } ?? 0
      #expect(outline.main == main)
      #expect(outline.hasCapitalsBelowMain == entries[(main + 1)...].contains(where: \.isCapitals))
      let entry = Entry(level: level, isCapitals: place % 3 == 1)
      outline.add(entries.count, level: level, isCapitals: entry.isCapitals)
      entries.append(entry)
    }
  }
}
