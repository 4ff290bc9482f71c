import EvidenceModel
import Testing

struct SourceDigestsTests {
  @Test func filesStandInTheOrderOfTheirPathsEachOnce() {
    var digests = SourceDigests([
      (path: "b.txt", sha256: "2"), (path: "a.txt", sha256: "1"), (path: "b.txt", sha256: "9"),
    ])
    digests["c.txt"] = "3"
    digests["a.txt"] = "4"
    #expect(digests.files.map(\.path) == ["a.txt", "b.txt", "c.txt"])
    #expect(digests.files.map(\.sha256) == ["4", "2", "3"])
    #expect(digests["b.txt"] == "2")
    #expect(digests["d.txt"] == nil)
    digests["b.txt"] = nil
    #expect(digests == ["c.txt": "3", "a.txt": "4"])
  }

  @Test func ofTwoWithOnePathTheOwnCounts() {
    let own: SourceDigests = ["a.txt": "1"]
    #expect(own.merging(["a.txt": "2", "b.txt": "3"]) == ["a.txt": "1", "b.txt": "3"])
  }
}
