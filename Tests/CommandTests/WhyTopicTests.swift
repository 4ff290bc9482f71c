import Foundation
import TestSupport
import Testing

/// Which statements a why question is about, as a person asks it.
@Suite struct WhyTopicTests {
  private static func policy(_ id: String, _ title: String, _ statements: String...) -> String {
    """
    Harbor Plan
    Policy Number: \(id)
    Title: \(title)

    Policy

    \(statements.joined(separator: "\n\n"))
    """
  }

  private static func corpus() throws -> EvqProcess {
    let evq = try EvqProcess(withCorpus: false)
    let policies = [
      policy(
        "MP-1", "Hip resurfacing",
        "Hip resurfacing is considered medically necessary as an alternative to total hip "
          + "replacement."),
      policy("MP-2", "Joint surgery", "Total hip arthroplasty is considered medically necessary."),
      policy(
        "MP-3", "Hill toxin",
        """
        Hill toxin is considered medically necessary for any of the following:
        1. Chronic disease of the kidney
        2. Rejection of a transplant of the cornea
        3. Pain of the wrist after a fall
        """),
      policy(
        "MP-4", "Coal tar", "Coal tar is considered investigational for psoriasis of the scalp."),
      policy("MP-5", "Ankle surgery", "TAR is considered investigational for individuals who run."),
      policy(
        "MP-6", "Wrist splints", "Wrist splints are considered medically necessary after a fall."),
      policy(
        "MP-7", "Snoring", "Throat lasers are considered medically necessary.",
        "Other devices for snoring are considered investigational.",
        "Background\n\nMouth magnets have been tried in one study of snoring."),
    ]
    for (place, text) in policies.enumerated() {
      try evq.write(text, to: "corpus/policies/p\(place).txt")
    }
    try evq.run("index")
    return evq
  }

  /// The statements that a question is answered for, and the notes.
  private static func asked(_ question: String) throws -> (statements: [String], notes: String) {
    let run = try corpus().run(["why", question, "--format", "json"])
    let answer = try run.json()
    guard case .array(let answers)? = answer["answers"] else { return ([], run.output) }
    let ids = answers.compactMap { answer -> String? in
      guard case .string(let id)? = answer["statement"]?["id"] else { return nil }
      return id
    }
    return (ids, "\(answer["notes"] as Any)")
  }

  @Test(arguments: [
    // Other names of the thing; the service that has the name comes first.
    ("hip replacement", ["MP-2/s1", "MP-1/s1"]),
    ("total hip replacement", ["MP-2/s1", "MP-1/s1"]),
    ("total hip arthroplasty", ["MP-2/s1", "MP-1/s1"]),
    ("THA", ["MP-2/s1", "MP-1/s1"]),
    // In quotation marks the words as they are.
    ("\"hip replacement\"", ["MP-1/s1"]),
    // A criterion counts with the service above it, two criteria together do not.
    ("hill toxin kidney", ["MP-3/s1"]),
    ("kidney transplant", []),
    ("transplant of the cornea", ["MP-3/s1"]),
    // Whoever says it stands before whoever asks for it.
    ("wrist fall", ["MP-6/s1", "MP-3/s1"]),
    // An abbreviation is printed in capitals.
    ("total ankle replacement", ["MP-5/s1"]),
    ("coal tar", ["MP-4/s1"]),
  ])
  func theStatementsOnATopic(question: String, statements: [String]) throws {
    #expect(try Self.asked(question).statements == statements)
  }

  @Test func whatNoStatementHasIsNamed() throws {
    let splints = try Self.asked("wrist splints Ohio")
    #expect(splints.statements == ["MP-6/s1"])
    #expect(splints.notes.contains("no statement has “Ohio” besides “wrist splints”; these are"))
    // What the sentence has of the question may be the condition, where it is most of it.
    #expect(try Self.asked("scalp psoriasis lotion").statements == ["MP-4/s1"])
    #expect(try Self.asked("psoriasis lotion").statements == [])
    let fires = try Self.asked("coal mine fires")
    #expect(fires.statements == [])
    #expect(fires.notes.contains("no statement has “mine” and “fires” besides “coal”; on “coal”"))
  }

  /// A service that the policy only speaks of may be among what the others leave open, which a person judges.
  @Test func whatTheOthersLeaveOpenIsNamed() throws {
    let magnets = try Self.asked("why are mouth magnets investigational")
    #expect(magnets.statements == [])
    #expect(magnets.notes.contains("no statement determines this, but MP-7 mentions it"))
    #expect(magnets.notes.contains("MP-7/s2 judges what the policy"))
    #expect(
      magnets.notes.contains(
        "other statements do not name: “Other devices for snoring are considered investigational.”")
    )
    #expect(try !Self.asked("throat lasers").notes.contains("MP-7/s2 judges"))
  }

  @Test func whatOnlyACriterionNamesIsSaid() throws {
    let kidney = try Self.asked("kidney disease")
    #expect(kidney.statements == ["MP-3/s1"])
    #expect(kidney.notes.contains("no statement is on “kidney disease” itself"))
    #expect(try Self.asked("kidney").notes.contains("no statement is on “kidney” itself"))
    #expect(try !Self.asked("psoriasis").notes.contains("itself"))
    #expect(try !Self.asked("hill toxin kidney").notes.contains("criterion"))
  }

  @Test func anotherServiceForTheConditionIsNoAnswer() throws {
    #expect(try Self.asked("why was hill toxin denied for psoriasis").statements == ["MP-3/s1"])
    #expect(try Self.asked("does Harbor Plan cover coal tar").statements == ["MP-4/s1"])
  }

  @Test func anotherNameThatBroughtMoreIsSaid() throws {
    #expect(try Self.asked("hip replacement").notes.contains("hip replacement is read as"))
    #expect(try !Self.asked("hip resurfacing").notes.contains("is read as"))
  }
}
