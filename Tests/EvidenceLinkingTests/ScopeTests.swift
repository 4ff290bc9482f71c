import EvidenceModel
import Testing

@testable import EvidenceLinking

/// Services, conditions and time windows that do or do not fit together.
@Suite struct ScopeTests {
  @Test(arguments: [
    ("Percutaneous vertebroplasty", "vertebroplasty", true),
    ("PVA [percutaneous vertebroplasty (PVP)]", "vertebroplasty", true),
    ("Percutaneous sacral augmentation (sacroplasty)", "Sacroplasty", true),
    ("vertebral augmentation", "sacral augmentation", false),
    ("spinal cord stimulation", "dorsal root ganglion stimulation", false),
    ("High-frequency spinal cord stimulation", "spinal cord stimulation", true),
    ("stimulation", "spinal cord stimulation", false),
    ("Hyperbaric oxygen therapy for diabetic ulcers", "hyperbaric oxygen", true),
    ("genetic testing for Lynch syndrome", "testing", false),
    ("Bone cut with chin (tongue) advancement", "tongue", false),
    ("Artery dilation without associated splints", "drugs associated with such treatment", false),
    ("", "vertebroplasty", false),
    ("Sternectomy, partial, distal; with bypass", "Partial elbow resurfacing", false),
    ("Partial or total elbow replacement", "total elbow replacement", true),
    ("Partial or total elbow replacement", "partial elbow replacement", true),
    ("Total elbow replacement", "partial elbow replacement", false),
    ("Open, laparoscopic or robotic prostatectomy", "prostatectomy", true),
    ("Open, laparoscopic or robotic prostatectomy", "laparoscopic hernia repair", false),
    ("Thermal or chemical nail ablation", "thermal nail ablation", true),
    ("Thermal or chemical nail ablation", "thermal shoes", false),
    ("Ambulatory, portable and stationary foot baths", "ambulatory people", false),
    ("Cervical (neck) or lumbar lamps", "Lumbar lamps", true),
    ("Toe bypass 11111 22222 (toe less than 2 cm)", "toe bypass", true),
  ])
  func servicesAreComparedByTheirDecidingWords(_ left: String, _ right: String, _ same: Bool) {
    #expect(ServiceNames(left).shareService(with: ServiceNames(right)) == same)
    #expect(ServiceNames(right).shareService(with: ServiceNames(left)) == same)
  }

  @Test(arguments: [
    ("Revision arthroplasty", "Revision of previous total elbow arthroplasty", false),
    ("Total elbow arthroplasty", "Revision of previous total elbow arthroplasty", true),
    ("testing", "testing", false),
    ("other trials (toezumab)", "A short-term trial of a heel pump", false),
  ])
  func otherDocumentsShareWordsThatFewServicesHave(_ left: String, _ right: String, _ same: Bool) {
    #expect(ServiceComparison.isSameParticular(left, right) == same)
    #expect(ServiceComparison.isSameParticular(right, left) == same)
  }

  @Test func whoSpeaksOfOneOfSeveralServicesDoesNotSpeakOfTheOthers() throws {
    let several = ServiceNames("ice packs, heat wraps, or toe bands")
    let spoken = try #require(several.named(in: WordScanner.words(of: "Heat wraps helped.")))
    #expect(spoken.shareService(with: ServiceNames("heat wraps")))
    #expect(!spoken.shareService(with: ServiceNames("ice packs")))
    #expect(several.named(in: WordScanner.words(of: "Splints helped.")) == nil)
  }

  @Test func aliasesPrintedInTheDocumentJoinNames() {
    let prose = "Laser lithotripsy, also known as holmium fragmentation, is done by endoscope."
    let aliases = ServiceAliases(services: [], prose: [WordScanner.words(of: prose)])
    let expanded = aliases.expanded(ServiceNames("holmium fragmentation"))
    #expect(expanded.shareService(with: ServiceNames("laser lithotripsy")))
    #expect(
      !ServiceNames("holmium fragmentation").shareService(with: ServiceNames("laser lithotripsy")))
  }

  /// Words on a drug's form are no part of what a passage calls it.
  @Test func aDrugIsNamedByItsGenericName() {
    let aliases = ServiceAliases(services: [], prose: [])
    let expanded = aliases.expanded(ServiceNames("Toezumab intravenous products"))
    #expect(expanded.names == [["toezumab", "intravenous", "product"], ["toezumab"]])
    #expect(aliases.expanded(ServiceNames("heel wraps")).names == [["heel", "wrap"]])
    #expect(
      aliases.expanded(ServiceNames("incobotulinumtoxinA")).names == [
        ["incobotulinumtoxina"], ["incobotulinumtoxin"],
      ])
  }

  @Test func bracketsNameOnlyWhatStandsBeforeThem() {
    let aliases = ServiceAliases(
      services: ["ice packs; heat wraps (HW); toe bands (e.g., brand bands)"], prose: [])
    let wraps = aliases.expanded(ServiceNames("HW"))
    #expect(wraps.shareService(with: ServiceNames("heat wraps")))
    #expect(!wraps.shareService(with: ServiceNames("ice packs")))
    #expect(!aliases.expanded(ServiceNames("toe bands")).names.contains(["brand", "band"]))
    let coded = ServiceAliases(
      services: ["heel wraps (CPT code 11111)", "toe bands (CPT code 22222)"], prose: [])
    #expect(coded.expanded(ServiceNames("toe bands")).names == [["toe", "band"]])
  }

  /// A service, what is asked, and the names of it that the question has where it has not all.
  @Test(
    arguments: [
      ("ice packs, heat wraps, or toe bands", "heat wraps", [["heat", "wrap"]]),
      ("ice packs, heat wraps, or toe bands", "heat wraps of the heel", [["heat", "wrap"]]),
      ("ice packs, heat wraps, or toe bands", "gout", nil),
      ("heel dilation with associated splints and toe protection", "heel dilation", nil),
      ("ice packs (IP, cold packs)", "ice packs", nil),
      ("ice packs", "ice packs", nil),
    ] as [(String, String, [Set<String>]?)])
  func aQuestionNamesSomeOfTheServices(
    _ service: String, _ question: String, _ names: [Set<String>]?
  ) {
    let span = SourceSpan(file: "a.txt", ranges: [0..<1], line: 1)
    let quote = Quotation(text: "a", span: span)
    let statement = PolicyStatement(
      id: "A/s1", quote: quote, service: service, linesOfBusiness: [],
      determination: Determination(phrase: quote, classes: [.investigational]), section: 0)
    #expect(StatementServices.asked(question, of: statement)?.names == names)
  }

  /// A question whose words only one of the listed services has asks for that one.
  @Test(
    arguments: [
      ("toe balloon", [["intratoe", "balloon"], ["puffy"]]),
      ("balloon of the toe", [["intratoe", "balloon"], ["puffy"]]),
      ("heel tuck", [["upper", "tuck"]]), ("puffy", [["intratoe", "balloon"], ["puffy"]]),
      ("deep lift", [["lift"], ["deep", "lift"]]),
      ("heel wraps", [["heel", "cold"], ["heel", "wrapping"]]), ("foot relief", nil),
      ("ice", [["ice"]]),
    ] as [(String, [Set<String>]?)])
  func aQuestionIsOnTheListedServiceThatHasItsWords(
    _ question: String, _ names: [Set<String>]?
  ) {
    let span = SourceSpan(file: "a.txt", ranges: [0..<1], line: 1)
    let quote = Quotation(text: "The following foot relief is investigational:", span: span)
    let items = [
      "Intratoe balloon (e.g., Puffy)", "Ice", "Heel cold", "Heel wrapping", "Upper tuck",
    ]
    let statement = PolicyStatement(
      id: "A/s1", quote: quote, service: "Intratoe balloon; Ice", linesOfBusiness: [],
      determination: Determination(
        phrase: quote, classes: [.investigational], flags: [.listed]),
      criteria: CriteriaNode(
        text: "list", require: .any,
        items: items.map { CriteriaNode(text: $0, require: .leaf, span: span) }
          + [
            CriteriaNode(
              text: "Lifts, including:", require: .any,
              items: [CriteriaNode(text: "Deep lift", require: .leaf, span: span)], span: span)
          ], span: span),
      section: 0)
    #expect(StatementServices.asked(question, of: statement)?.names == names)
  }

  @Test(arguments: [
    ("fractures between six weeks and one year old", "pain for at least six weeks", true),
    (
      "fractures between 6 weeks and 1 year old", "fractures less than six weeks in duration", false
    ),
    ("back pain of less than 6 weeks", "back pain for more than 3 months", false),
    ("ulcers that persist for 30 days or more", "ulcers of at least 4 weeks", true),
    ("type 1 diabetes", "type 2 diabetes", false),
    ("type 2 diabetes", "adults with type 2 diabetes", true),
    ("breast cancer", "chronic wounds", false),
    ("metastatic breast cancer", "breast cancer", true),
    ("gout in adults", "gout in children", false),
    ("gout in adults", "gout in adults and adolescents", true),
  ])
  func populationsFitByConditionAndTime(_ left: String, _ right: String, _ fits: Bool) {
    #expect(PopulationScope(left).fits(PopulationScope(right)) == fits)
  }

  @Test func aScopeThatPrintsNothingLimitsNothing() {
    #expect(PopulationScope(nil).fits(PopulationScope("breast cancer")))
  }
}
