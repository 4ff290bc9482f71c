import EvidenceModel
import Testing

@testable import PolicyReview

@Suite struct CheckRulesTests {
  @Test func `each rule has a name of its own in kebab case`() {
    let names = CheckRules.all.map { $0.page.name }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.utf8.allSatisfy { $0 == 45 || (97...122).contains($0) } })
  }

  @Test func `each page is complete`() {
    for page in CheckRules.all.map({ $0.page }) {
      let parts = [page.title, page.what, page.why, page.source, page.example]
      #expect(parts.allSatisfy { !$0.isEmpty && !$0.contains("\n") }, "\(page.name)")
      #expect(parts.dropLast().allSatisfy { $0.hasSuffix(".") }, "\(page.name)")
    }
  }

  @Test func `a page says which of its sources nobody has read, and only these`() {
    let pages = CheckRules.all.map { RuleSources.marked($0.page) }
    let marked = pages.filter { $0.source.contains("Not read in the primary text") }
    #expect(marked.contains { $0.name == "review-overdue" })
    #expect(!marked.contains { $0.name == "clearance-called-approval" })
    for name in RuleSources.unread {
      #expect(CheckRules.all.contains { $0.page.source.contains(name) }, "no page names \(name)")
    }
  }
}
