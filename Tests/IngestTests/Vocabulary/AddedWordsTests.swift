import EvidenceModel
import Testing
import Vocabulary

@testable import Ingest

/// Words that a person adds are read like the field's own, whatever table they extend.
@Suite struct AddedWordsTests {
  private static let policy = """
    Harbor Plan
    Bulletin of Care
    Bed Therapy
    Bulletin code: HP-12
    In force from: 03/01/2024

    Plan Position
    Bed therapy is considered outside the plan's standard for back pain. Wrist splints are medically \
    necessary when a pair of these holds:
    - pain
    - swelling
    - numbness

    Harbor Choice
    Bed therapy is considered investigational.

    What Came Before
    01/01/2024 Put on the shelf.
    """

  private static let words = """
    determinations:
      notCovered: [outside the plan's standard]
    labels:
      number: [bulletin code]
      effective: [in force from]
    headings:
      policy: [plan position]
      history: [what came before]
    combinators:
      atLeast2: [a pair of these]
    linesOfBusiness:
      medicaid: [harbor choice]
    history:
      archived: [put on the shelf]
    documentTypes: [bulletin of care]
    issuers: [harbor plan]
    siteLines: [harbor plan]
    """

  @Test func aPolicyOfUnknownWordsIsReadByThem() throws {
    let added = try VocabularyFile.read(yaml: Self.words, path: "vocabulary.yaml")
    let read = DocumentReader.read(
      Array(Self.policy.utf8), path: "p.txt", vocabulary: PolicyVocabulary(added))
    let policy = try #require(read.document?.policy)
    #expect(policy.id.rawValue == "HP-12")
    #expect(policy.title?.text == "Bed Therapy")
    #expect(policy.issuer == "Harbor Plan")
    #expect(policy.dates.effective?.date.iso == "2024-03-01")
    #expect(
      policy.statements.map(\.determination.classes)
        == [[.notCovered], [.medicallyNecessary], [.investigational]])
    #expect(
      policy.statements.map(\.determination.phrase.text).first == "outside the plan's standard")
    #expect(policy.statements.dropFirst().first?.criteria?.require == .atLeast)
    #expect(policy.statements.dropFirst().first?.criteria?.count == 2)
    #expect(policy.statements.last?.linesOfBusiness.map(\.value) == [.medicaid])
    #expect(policy.history.map(\.kind) == [.archived])
  }

  /// Words, a document, and what is read of it with them and without.
  @Test(
    arguments: [
      (
        "notices: [care digest]", "Care Digest, May 2020\n\nEffective Date: 1/2/2020", 0, 1
      ),
      (
        "noticeOpenings: [here is what is new]",
        "Digest\n\nHere is what is new.\n\nEffective Date: 1/2/2020", 0, 1
      ),
      (
        "judgingVerbs: [holds]", "Effective Date: 1/2/2020\n\nHarbor holds ice investigational.", 2,
        1
      ),
      (
        "suppositions: [wherever it happens that]",
        "Effective Date: 1/2/2020\n\nWherever it happens that ice is medically necessary, call us.",
        1, 2
      ),
    ] as [(String, String, Int, Int)])
  func smallTablesAreExtended(
    _ words: String, _ head: String, _ with: Int, _ without: Int
  ) throws {
    let parts = head.split(separator: "\n\n", maxSplits: 1).map(String.init)
    let tail = parts.count > 1 && parts[0].hasPrefix("Effective") ? parts[1] : ""
    let text =
      (tail.isEmpty ? head : parts[0])
      + "\n\nPolicy\n\nBed therapy is considered investigational.\n\n\(tail)\n"
    let added = try VocabularyFile.read(yaml: words, path: "vocabulary.yaml")
    let count = { (vocabulary: PolicyVocabulary) in
      DocumentReader.read(Array(text.utf8), path: "p.txt", vocabulary: vocabulary)
        .document?.policy.statements.count ?? 0
    }
    #expect(count(PolicyVocabulary(added)) == with)
    #expect(count(.builtIn) == without)
  }

  @Test func withoutThemNothingIsGuessed() {
    let read = DocumentReader.read(Array(Self.policy.utf8), path: "p.txt")
    let policy = read.document?.policy
    #expect(policy?.dates.effective == nil)
    #expect(policy?.issuer == nil)
    #expect(
      policy?.statements.map(\.determination.classes)
        == [[.medicallyNecessary], [.investigational]])
  }

  @Test func anExplanationNamesTheRowsOfFileAndField() throws {
    let added = try VocabularyFile.read(yaml: Self.words, path: "vocabulary.yaml")
    let answer = FileReader.policy(
      Array(Self.policy.utf8), path: "p.txt", vocabulary: PolicyVocabulary(added), explained: true)
    let words = answer.explanations.flatMap { explanation in
      explanation.words.map { "\(explanation.rule): \($0.table) “\($0.phrase)” \($0.origin)" }
    }
    let expected = [
      "label.number: labels “bulletin code” vocabulary.yaml:4",
      "label.effective: labels “in force from” vocabulary.yaml:5",
      "section.policy: headings “plan position” vocabulary.yaml:7",
      "determination.copula: determinations “outside the plan's standard” vocabulary.yaml:2",
      "determination.copula: determinations “medically necessary” built-in",
      "determination.copula: combinators “a pair of these” vocabulary.yaml:10",
      "determination.copula: determinations “investigational” built-in",
      "history.archived: history “put on the shelf” vocabulary.yaml:14",
    ]
    for line in expected { #expect(words.contains(line), "\(line) is not in \(words)") }
  }

  /// A payer may mean another thing by a word than the field does.
  @Test func anAddedRowTakesThePlaceOfTheFieldsOwn() throws {
    let added = try VocabularyFile.read(
      yaml: "determinations:\n  notCovered: [unproven]", path: "vocabulary.yaml")
    let text = "Policy Number: 7.01.12\nPolicy\nBed therapy is considered unproven.\n"
    let read = DocumentReader.read(
      Array(text.utf8), path: "p.txt", vocabulary: PolicyVocabulary(added))
    #expect(
      read.document?.policy.statements.map(\.determination.classes) == [[.notCovered]])
  }
}
