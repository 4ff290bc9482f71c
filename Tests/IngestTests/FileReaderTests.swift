import EvidenceModel
import Ingest
import Testing

@Suite("What a file holds")
struct FileReaderTests {
  @Test(
    "A file is read as what it holds",
    arguments: [
      (
        """
        Knee Cryotherapy
        Policy Number: 4.04.123

        POLICY
        Knee cryotherapy is considered investigational.
        """, FileReader.Kind.policy
      ),
      (
        """
        Moss A, Fern B. Cooling of the knee after surgery: a randomized trial. J Orthop Cold. 2019;12(3):44-51.
        Reed C. Pain after cooling. Ann Knee. 2020;3:1-9.
        """, .references
      ),
      ("PMID- 31000001\nTI  - Cooling of the knee.\nDP  - 2019 May\n", .literature),
      ("Thank you for your letter. We shall answer soon.", .policy),
    ])
  func guessed(text: String, kind: FileReader.Kind) {
    let content = FileReader.read(Array(text.utf8), path: "file", explained: false)
    #expect(self.kind(of: content) == kind)
  }

  @Test("A file is read as what it is said to be", arguments: FileReader.Kind.allCases)
  func told(kind: FileReader.Kind) {
    let text = "Knee cryotherapy is considered investigational."
    let content = FileReader.read(Array(text.utf8), path: "file", as: kind, explained: false)
    #expect(self.kind(of: content) == kind)
  }

  @Test("A letter is no policy")
  func neither() throws {
    let text = "Thank you for your letter. We shall answer soon."
    let content = FileReader.read(Array(text.utf8), path: "file", explained: false)
    guard case .policy(let answer) = content else {
      Issue.record("read as \(kind(of: content))")
      return
    }
    #expect(!answer.isPolicy)
  }

  private func kind(of content: FileReader.Content) -> FileReader.Kind {
    switch content {
    case .policy: .policy
    case .references: .references
    case .literature: .literature
    }
  }
}
