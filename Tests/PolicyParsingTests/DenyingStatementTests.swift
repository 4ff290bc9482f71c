import EvidenceModel
import Testing

@testable import PolicyParsing

/// Determinations in verbs and openings that few payers use, and what only looks like one.
@Suite struct DenyingStatementTests {
  private func classes(_ body: String) throws -> [[DeterminationClass]] {
    try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy Statement\n\n\(body)\n"
    ).statements.map(\.determination.classes)
  }

  @Test(
    arguments: [
      // `No` before what is judged denies it, but where it counts.
      ("Therefore, no program payment may be made for glass frames.", [[.notCovered]]),
      ("Sleepers are asked again, and no further treatment by frames is covered.", [[.notCovered]]),
      ("No more than two frames in a year are covered.", [[.covered]]),
      // Verbs of a state.
      ("All other indications for frames remain noncovered.", [[.notCovered]]),
      (
        "Use of two frames has been determined medically unnecessary since one will do.",
        [[.notMedicallyNecessary]]
      ),
      (
        "Painting a frame is likewise considered not medically necessary.",
        [[.notMedicallyNecessary]]
      ),
      (
        "Upkeep is not considered by Harborline to be medically reasonable and necessary.",
        [[.notMedicallyNecessary]]
      ),
      // A question inside the subject is over where its verb has come.
      (
        "A trial to find out whether a frame will help is considered medically necessary for gout.",
        [[.medicallyNecessary]]
      ),
      // The title names what a sentence leaves out.
      ("Covered when prescribed by a licensed practitioner.", [[.covered]]),
      ("Considered medically necessary as a support for gout.", [[.medicallyNecessary]]),
      ("Also considered experimental for sprue.", [[.investigational]]),
      ("Considered medically necessary sleep, this is rest.", []),
      ("Coverage of a new frame is appropriate when the old one is broken.", [[.covered]]),
      // What a term says of something else.
      (
        "Harborline considers wooden frames an equal choice to steel ones for medically necessary "
          + "sleep.", []
      ),
      ("Look at each claim to ensure that a frame is reasonable and necessary.", []),
      ("Send a note stating the frame is medically necessary.", []),
      ("Copayment covers the first visit only.", []),
      // What only stays as it is has not been judged here, but for coverage.
      ("The use of two frames remains experimental.", []),
      ("A frame is replaced when it is no longer covered under warranty.", []),
      // What a bracket leaves out is not what is judged.
      (
        "Harborline considers all other frames (except those considered medically necessary) as "
          + "experimental.", [[.investigational]]
      ),
      // An infinitive inside the subject is over where the verb has come.
      ("A frame found to be of use at home is covered.", [[.covered]]),
      ("This procedure is not covered\n\nAsk the plan.", []),
    ] as [(String, [[DeterminationClass]])])
  func readsWhatIsDenied(sentence: String, expected: [[DeterminationClass]]) throws {
    #expect(try classes(sentence) == expected)
  }
}
