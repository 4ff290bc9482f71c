import EvidenceModel
import Vocabulary

/// How the items of a list belong together: how many must hold, and which of them stand for one.
///
/// A lead may print a combinator, and the items may be joined by words between them. Where the words
/// between items differ from the lead, or from one another, the items that they join are groups: below
/// `ALL of the following`, `1. A; AND 2. B; OR 3. C; AND 4. D` wants A, D and one of B and C. Where the lead prints
/// nothing the words may be meant otherwise (`CriteriaCheck`).
struct ListComposition: Hashable, Sendable {
  /// How many items, or groups of them, must hold.
  var requirement: ListRequirement
  /// The items in their groups, in order.
  var groups: [Range<Int>]
  /// How many items of a group must hold, where any group has several.
  var inner: Combinator = .all

  /// Composes a list of items out of what its lead prints and what stands in each gap between two items.
  ///
  /// An "and" before the last of several uses only ends their list where `enumerates`.
  init(
    count: Int, printed: Combinator?, links: [Combinator?], enumerates: Bool,
    inferred: Combinator
  ) {
    groups = (0..<count).map { $0..<$0 + 1 }
    requirement = ListRequirement(printed: printed, inferred: inferred)
    let hasAnd = links.contains(.all)
    let hasOr = links.contains(.any)
    let isSeries = links.dropLast().allSatisfy { $0 == nil }
    switch printed {
    case nil where inferred == .all && hasAnd && hasOr && Self.sharesCriteria(links):
      requirement = ListRequirement(printed: nil, inferred: .all)
      inner = .any
      join(links) { $0 == .any }
    case nil where hasAnd && hasOr, nil where hasOr && Self.parts(links):
      requirement = ListRequirement(printed: nil, inferred: .any)
      join(links) { $0 != .any }
    case nil where hasAnd && enumerates && isSeries: break
    case nil where hasAnd || hasOr:
      requirement = ListRequirement(printed: hasAnd ? .all : .any, inferred: inferred)
    case .all where hasOr && links.contains(where: { $0 != .any }) && !isSeries:
      inner = .any
      join(links) { $0 == .any }
    case .any where hasAnd && hasOr && !isSeries: join(links) { $0 == .all }
    default: break
    }
  }

  /// Whether a few "or" part a list whose other items nothing joins: `A`, `B`, `or`, `C`, `D`.
  private static func parts(_ links: [Combinator?]) -> Bool {
    links.last == .some(nil) && links.first == .some(nil) && links.contains(.any)
  }

  /// Whether the words between items, of which all are to be met, let alternatives share the rest: an "or" joins the
  /// first two, or the last two, and none stands between two "and".
  ///
  /// `A; or B; and C; and D` wants C and D with either of A and B. `A; and B; or C; and D` are two cases.
  private static func sharesCriteria(_ links: [Combinator?]) -> Bool {
    guard links.first == .any || links.last == .any else { return false }
    let ends = links.prefix { $0 == .any }.count + links.reversed().prefix { $0 == .any }.count
    return ends == links.count { $0 == .any }
  }

  private mutating func join(_ links: [Combinator?], where joins: (Combinator?) -> Bool) {
    groups = [0..<1]
    for (gap, link) in links.enumerated() {
      if joins(link) {
        groups[groups.count - 1] = groups[groups.count - 1].lowerBound..<gap + 2
      } else {
        groups.append(gap + 1..<gap + 2)
      }
    }
  }
}
