import EvidenceModel
import Testing

@testable import Literature

/// Entries that are no references: nothing is guessed, nothing stops the reader.
@Suite struct ReferenceRobustnessTests {
  @Test(arguments: ["", " ", "…", "Continued on next page", "***", "[](", "a. b. c."])
  func whatIsNoReferenceIsKeptRawWithADiagnostic(_ raw: String) {
    let reference = parsed(raw)
    #expect(reference.text.raw == raw)
    #expect(reference.item == CSLItem(type: .document))
    #expect(reference.years.isEmpty)
    #expect(reference.diagnostics.map(\.code) == ["reference-unread"])
    #expect(reference.diagnostics.first?.span == reference.text.span)
  }

  @Test func aListThatWasNotSplitIsNotReadAsOneReference() {
    let raw = String(repeating: "Doe J. Feet. Foot J. 2011;3(2):1-2. ", count: 2_000)
    #expect(parsed(raw).diagnostics.map(\.code) == ["reference-unread"])
  }

  /// What ends with the stop behind a body's name, an id having been cut off behind it.
  @Test(arguments: ["Poe M, et al.Ds. (PMID: 12345678.", "Poe M, et al. Feet. PMID: 12345678"])
  func anEntryThatEndsBehindItsAuthorsIsRead(_ raw: String) {
    let item = parsed(raw).item
    #expect(item.pmid == "12345678")
    #expect(item.authors.first?.family == "Poe")
  }

  @Test func randomBytesAreRead() {
    var state: UInt64 = 42
    for _ in 0..<3_000 {
      let bytes = (0..<80).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
      }
      let raw = String(decoding: bytes, as: UTF8.self)
      #expect(parsed(raw).text.raw == raw)
    }
  }

  @Test func everyBeginningAndEndOfAReferenceIsRead() throws {
    let references = try CorpusReferences.protocol60125() + CorpusReferences.policyCCP1247()
    for reference in references {
      let bytes = Array(reference.text.raw.utf8)
      for cut in stride(from: 0, to: bytes.count, by: 7) {
        let head = String(decoding: bytes[..<cut], as: UTF8.self)
        let tail = String(decoding: bytes[cut...], as: UTF8.self)
        #expect(parsed(head).text.raw == head)
        #expect(parsed(tail).text.raw == tail)
      }
    }
  }

  /// That time grows with the length and no faster is what `make growth` shows.
  @Test(
    arguments: [
      "(", "[", "*", "_", "10.1000/", "doi:", "PMID 1 ", "A B, ", "2010;", "et al ", ". A",
      "doi: 10.1000/a2 2010 ", "Erratum in ", "Policy 1.", "In: ", "A. B. , ", "1, ", "Doe, J., ",
    ])
  func repeatedSignsAreRead(_ sign: String) {
    let raw = String(repeating: sign, count: 19_000 / sign.utf8.count)
    #expect(parsed(raw).text.raw == raw)
  }
}
