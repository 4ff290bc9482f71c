import EvidenceModel
import Testing

@testable import Ingest

/// Entries of a policy's list that print several works.
@Suite struct PartedWorksTests {
  private let first = "Doe J, Roe A. Ice for sore feet. Foot J. 2010;3(2):11-19. PMID 20000001."
  private let second =
    "Poe B, Loe C, et al. Heat for sore feet:\n   two years later. Ankle Res. 2012;8(1):101-9."
  private let third = "Zoe D. Rest. Foot J. 2015;5:1-4."

  private func page(_ list: String) -> String {
    """
    Foot Plan
    Policy Number: MP-7
    Title: Foot baths

    Policy
    Foot baths are considered investigational.

    Rationale
    Ice did not help (1). Rest helped (2).

    References
    \(list)
    """
  }

  @Test func eachWorkIsAReferenceAndTheNumberNamesAll() throws {
    let text = page("1. \(first); \(second)\n2. \(third)")
    let reading = DocumentReader.read(Array(text.utf8), path: "foot.txt")
    let document = try #require(reading.document)
    let references = document.references
    #expect(references.map(\.text.id.rawValue) == ["MP-7/r1", "MP-7/r1b", "MP-7/r2"])
    #expect(references.map(\.text.label) == ["1", "1", "2"])
    #expect(references.map(\.item.issued?.year) == [2010, 2012, 2015])
    #expect(references.map(\.item.page) == ["11-19", "101-9", "1-4"])
    let pointers = document.policy.citations.map { $0.references.map(\.rawValue) }
    #expect(pointers == [["MP-7/r1", "MP-7/r1b"], ["MP-7/r2"]])
    #expect(!document.diagnostics.contains { $0.code.hasPrefix("citation-") })
  }

  @Test func eachWorkHasItsOwnPlace() throws {
    let text = page("1. \(first); \(second)\n2. \(third)")
    let reading = DocumentReader.read(Array(text.utf8), path: "foot.txt")
    let references = try #require(reading.document).references
    for (reference, printed) in zip(references, [first, second, third]) {
      let range = try #require(reference.text.span.ranges.first)
      #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self).hasPrefix(printed))
      #expect(reference.text.raw.hasPrefix(printed.prefix(30)))
    }
  }

  @Test(arguments: [
    ("Poe B, Loe C, et al. Heat for sore feet. Ankle Res. 2012;8(1):101-9.", true),
    ("Reviewed by the medical director in March 2019.", false),
    ("Foot Health Plan. Archived 2019.", false),
  ])
  func anUnnumberedLineWithAWorkBelongsToTheNumberBefore(_ line: String, _ isWork: Bool) throws {
    let text = page("1. \(first)\n\n\(line)\n\n2. \(third)")
    let reading = DocumentReader.read(Array(text.utf8), path: "foot.txt")
    let ids = try #require(reading.document).references.map(\.text.id.rawValue)
    #expect(ids == (isWork ? ["MP-7/r1", "MP-7/r1b", "MP-7/r2"] : ["MP-7/r1", "MP-7/r2"]))
  }

  @Test func oneWorkWithNotesStaysOne() throws {
    let noted = first + " Erratum in: Foot J. 2011;4(1):7-8. Comment in Ankle Res. 2011;7:33-4."
    let reading = DocumentReader.read(
      Array(page("1. \(noted)\n2. \(third)").utf8), path: "foot.txt")
    let document = try #require(reading.document)
    #expect(document.references.map(\.text.id.rawValue) == ["MP-7/r1", "MP-7/r2"])
  }
}
