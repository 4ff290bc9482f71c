import EvidenceModel
import Testing
import Vocabulary

@testable import PolicyParsing

/// What a list's lead and the words between its items say together.
@Suite struct ListCompositionTests {
  private func composition(
    _ printed: Combinator?, _ links: String, enumerates: Bool = false
  ) -> ListComposition {
    let links = links.map { sign -> Combinator? in sign == "&" ? .all : sign == "|" ? .any : nil }
    return ListComposition(
      count: links.count + 1, printed: printed, links: links, enumerates: enumerates,
      inferred: enumerates ? .any : .all)
  }

  /// A sign for each gap: `&` and, `|` or, `.` nothing.
  @Test(arguments: [
    ("..", Combinator.all, false), ("&&", .all, true), (".&", .all, true), ("||", .any, true),
    (".|", .any, true), ("&|&", .any, false), (".|.", .any, false), ("|&&", .all, false),
    ("&|", .all, false),
  ])
  func aLeadWithoutACombinator(links: String, value: Combinator, isPrinted: Bool) {
    let own = composition(nil, links).requirement
    #expect(own.value == value)
    #expect((own.basis == .printed) == isPrinted)
  }

  @Test(arguments: [
    (Combinator?.none, "&|&", [0..<2, 2..<4], Combinator.all), (nil, ".|.", [0..<2, 2..<4], .all),
    (nil, "&&", [0..<1, 1..<2, 2..<3], .all), (nil, "||&", [0..<3, 3..<4], .any),
    (nil, "&|", [0..<1, 1..<3], .any), (nil, "|&|&", [0..<1, 1..<3, 3..<5], .all),
    (.all, "&|&", [0..<1, 1..<3, 3..<4], .any),
    (.all, ".|", [0..<1, 1..<2, 2..<3], .all), (.all, "||", [0..<1, 1..<2, 2..<3], .all),
    (.any, "&|&", [0..<2, 2..<4], .all), (.any, ".&", [0..<1, 1..<2, 2..<3], .all),
    (Combinator.none, "|&|", [0..<1, 1..<2, 2..<3, 3..<4], .all),
  ])
  func itemsThatOtherWordsJoinAreGroups(
    printed: Combinator?, links: String, groups: [Range<Int>], inner: Combinator
  ) {
    let own = composition(printed, links)
    #expect(own.groups == groups)
    #expect(own.inner == inner)
  }

  @Test func anAndBeforeTheLastOfSeveralUsesEndsTheirList() {
    #expect(composition(nil, ".&", enumerates: true).requirement.value == .any)
    #expect(composition(nil, ".&", enumerates: true).requirement.basis == .inferred)
    #expect(composition(nil, "&&", enumerates: true).requirement.value == .all)
    #expect(composition(nil, ".|", enumerates: true).requirement.basis == .printed)
  }
}
