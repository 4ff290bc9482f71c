import EvidenceModel
import Testing

@testable import PolicyParsing

/// What a statement judges, and for whom and what: in its sentence, in its list, in what stands before it.
@Suite struct StatementScopeTests {
  private func statements(_ body: String) throws -> [PolicyStatement] {
    try Fixtures.policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy\n\n\(body)\n\n"
        + "References\n\nNone.\n"
    ).statements
  }

  /// The sentence, its service, its indication.
  @Test(arguments: [
    (
      "Glow testing is considered investigational for all indications.", "Glow testing",
      "all indications"
    ),
    (
      "Based on our review of trials, glow testing of the heel is considered investigational.",
      "glow testing of the heel", nil
    ),
    (
      "Effective May 1, 2020, glow testing is covered for severe gout.", "glow testing",
      "severe gout"
    ),
    (
      "Due to a lack of evidence, glow testing is considered unproven in adults with gout.",
      "glow testing", "in adults with gout"
    ),
    (
      "The agency has determined that glow testing of the heel is not reasonable and necessary.",
      "glow testing of the heel", nil
    ),
    (
      "Glow testing in the diagnosis of gout is considered investigational.", "Glow testing",
      "in the diagnosis of gout"
    ),
    (
      "Glow testing as a screening test for runners is not covered.", "Glow testing",
      "as a screening test for runners"
    ),
    (
      "Glow testing is considered medically necessary for gout of the heel when the runner is tall.",
      "Glow testing", "gout of the heel"
    ),
    (
      "Glow testing, including when performed as part of a hybrid approach, is considered "
        + "investigational for the treatment of any indication.",
      "Glow testing", "the treatment of any indication"
    ),
    (
      "Glow testing, even when done twice, is considered investigational.", "Glow testing", nil
    ),
    (
      "Glow testing is considered medically necessary only when the runner is tall.",
      "Glow testing", "when the runner is tall"
    ),
    (
      "Glow testing is considered medically necessary when the criteria of this document are met.",
      "Glow testing", nil
    ),
    ("Genetic testing for gout is considered investigational.", "Genetic testing for gout", nil),
    (
      "Genetic testing for gout is considered investigational in children.",
      "Genetic testing for gout", "in children"
    ),
    (
      "Surgery of the heel performed to improve appearance is considered cosmetic.",
      "Surgery of the heel", "performed to improve appearance"
    ),
    (
      "All other uses of glow testing are considered investigational.", "glow testing",
      "All other uses"
    ),
    (
      "All other indications for glow testing not listed above are considered investigational.",
      "glow testing", "All other indications"
    ),
    (
      "In all other situations, glow testing is considered investigational.", "glow testing",
      "In all other situations"
    ),
    (
      "For adults with gout, the plan considers glow testing medically necessary.", "glow testing",
      "adults with gout"
    ),
    (
      "Glow testing is considered investigational in all other cases, including but not limited to: "
        + "gout; sprue.", "Glow testing", "in all other cases"
    ),
    ("Members under 14 are limited to one glow test per year.", "glow test", "Members under 14"),
    (
      "Carrier glow analysis for a known variant is considered investigational for adults.",
      "Carrier glow analysis for a known variant", "adults"
    ),
    (
      "Glow therapy in obtunded or comatose individuals is not covered.", "Glow therapy",
      "in obtunded or comatose individuals"
    ),
    (
      "Glow therapy is considered medically necessary when used as part of a program for gout when "
        + "the nerve is intact.", "Glow therapy", "when used as part of a program for gout"
    ),
    (
      "For adults with gout, glow testing, heel taps, and/or toe baths are not covered.",
      "glow testing, heel taps, and/or toe baths", "adults with gout"
    ),
    ("Both heels: Glow testing of the skin is not covered.", "Glow testing of the skin", nil),
    (
      "Glow testing is considered investigational for gout; refer to the drug policy for others.",
      "Glow testing", "gout"
    ),
    (
      "Glow baths used in conjunction with home dialysis are not covered.",
      "Glow baths used in conjunction with home dialysis", nil
    ),
    (
      "Glow testing is covered under the plan for use in runners.", "Glow testing",
      "use in runners"
    ),
    (
      "No coverage will be provided for glow testing when the heel is cold.", "glow testing",
      "when the heel is cold"
    ),
    (
      "There is no coverage for baths, such as glow baths or toe baths.",
      "baths, such as glow baths or toe baths", nil
    ),
    (
      "Donor lamps are normal, so glow testing based on a poor lamp is not covered.",
      "glow testing based on a poor lamp", nil
    ),
    (
      "Adults with gout and a history of cold heels in both of their feet: Glow testing is considered "
        + "medically necessary.", "Glow testing",
      "Adults with gout and a history of cold heels in both of their feet"
    ),
    (
      "Glow testing is not covered, as the runner is not treated by it.", "Glow testing", nil
    ),
    ("For runners, glow testing up to once per month is covered.", "glow testing", "runners"),
    (
      "Glow tests of the toes have NOT been validated and are not deemed medically necessary.",
      "Glow tests of the toes", nil
    ),
  ])
  func partsServiceAndIndication(
    _ sentence: String, _ service: String, _ indication: String?
  ) throws {
    let own = try statements(sentence)
    #expect(own.map(\.service) == [service])
    #expect(own.first?.indication == indication)
  }

  /// Of two determinations each judges its own subject.
  @Test func aConsequenceHasItsOwnSubject() throws {
    let own = try statements(
      "One glow test per heel is considered medically necessary and therefore further tests of the same "
        + "heel are not covered.")
    #expect(own.map(\.service) == ["One glow test per heel", "further tests of the same heel"])
  }

  /// A determination in a clause that only supposes it.
  @Test(arguments: [
    "Throughout this rule, when glow testing is indicated any one of the codes below is supported.",
    "When rules are not fully known, or if the runner does not meet coverage criteria in the rules, we "
      + "follow others.",
  ])
  func aSupposedDeterminationIsNone(_ sentence: String) throws {
    #expect(try statements(sentence).isEmpty)
  }

  /// Below a heading that denies, what studies found is no service.
  @Test func aFindingBelowADenialIsNoStatement() throws {
    let own = try statements(
      """
      Not Covered

      - Glow testing of the heel
      - For cold heels, the better-run studies indicate glow testing does not help
      - Glow testing was associated with more falls than rest alone
      """)
    #expect(own.map(\.service) == ["Glow testing of the heel"])
  }

  @Test func whatStandsForAListIsNamedByIt() throws {
    let own = try statements(
      """
      The following procedures are considered investigational for the treatment of gout:

      - Heel cooling
      - Heel tapping, including by machine
      - Toe glow when done at home
      """)
    #expect(own.map(\.service) == ["Heel cooling; Heel tapping; Toe glow"])
    #expect(own.first?.indication == "the treatment of gout")
  }

  @Test func theListOfCriteriaNamesNoService() throws {
    let own = try statements(
      """
      The following services are covered when all criteria are met:

      - The heel is sore
      - Rest has failed
      """)
    #expect(own.map(\.service) == ["The following services"])
  }

  /// A sentence that refers back, behind one on a service of the same section.
  @Test(arguments: [
    ("All other indications are considered investigational.", "All other indications"),
    (
      "Any indications other than those listed above are considered investigational.",
      "Any indications other than those listed above"
    ),
    ("The device is considered investigational in children.", "in children"),
    ("Such testing is not covered for runners.", "runners"),
  ])
  func whatRefersBackSpeaksOfTheServiceBefore(_ sentence: String, _ indication: String) throws {
    let own = try statements(
      "Glow testing is considered medically necessary for gout.\n\n\(sentence)")
    #expect(own.map(\.service) == ["Glow testing", "Glow testing"])
    #expect(own.last?.indication == indication)
  }

  @Test func whatRefersBackToNothingSpeaksOfTheTitle() throws {
    let own = try statements("All other indications are considered investigational.")
    #expect(own.map(\.service) == ["Bed Frames"])
    #expect(own.first?.indication == "All other indications")
  }

  @Test func theBasisOfAServiceNamedElsewhereIsExplained() throws {
    let text =
      "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy\n\n"
      + "All other indications are considered investigational.\n\nReferences\n\nNone.\n"
    let parse = try Fixtures.parse(text: text)
    let basis = parse.explanations.first { $0.rule == "service.title" }
    #expect(basis?.text == "Bed Frames")
    #expect(basis?.span?.line == 1)
  }
}
