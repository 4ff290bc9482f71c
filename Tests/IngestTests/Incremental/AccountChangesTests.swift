import EvidenceLinking
import EvidenceModel
import Testing

@testable import Ingest

/// A document that is linked anew concerns others only where its accounts decide otherwise, or where
/// links lead to what has moved.
@Suite struct AccountChangesTests {
  private func account(
    _ count: Int, of work: String = "pmid:1", about service: String = "knee frames",
    at line: Int = 3
  ) throws -> SizedAccount {
    SizedAccount(
      count: count, work: try #require(WorkID(rawValue: work)),
      policy: try #require(PolicyID(rawValue: "W-1")),
      services: [ServiceNames(service)],
      span: SourceSpan(file: "policies/a.txt", ranges: [line * 10..<line * 10 + 5], line: line))
  }

  private func changes(_ before: [SizedAccount], _ after: [SizedAccount]) -> AccountChanges {
    var changes = AccountChanges()
    changes.note(before: before, file: 7)
    changes.note(after: after, file: 7)
    return changes
  }

  @Test func whatIsAsItWasConcernsNobody() throws {
    let same = changes(try [account(40), account(57)], try [account(57), account(40)])
    #expect(same.decided.isEmpty && same.moved.isEmpty)
  }

  @Test func anAccountThatMovedConcernsTheLinksToItsWork() throws {
    let moved = changes(try [account(40)], try [account(40, at: 4)])
    #expect(moved.decided.isEmpty)
    #expect(moved.moved.map(\.rawValue) == ["pmid:1"])
  }

  @Test func aNumberIsDecidedAnewWhereItsWorksOrServicesAreOthers() throws {
    let others = try [
      [account(40, of: "pmid:2")], [account(40, about: "wrist straps")], [],
      [account(40), account(40, of: "pmid:2")],
    ]
    let before = try [account(40)]
    for other in others { #expect(changes(before, other).decided == [40]) }
    #expect(changes([], try [account(57)]).decided == [57])
  }

  @Test func theAccountsOfADocumentThatIsGoneAreDecidedAnew() throws {
    var changes = AccountChanges()
    changes.note(before: try [account(40)], file: 7)
    changes.noteGone()
    #expect(changes.decided == [40])
  }
}
