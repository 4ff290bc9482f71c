import EvidenceModel
import SourceReading
import Testing

@testable import PolicyParsing

/// The protocol `60125`, against what its pages say.
@Suite struct VertebroplastyPolicyTests {
  private let policy: Policy

  init() throws { policy = try Fixtures.policy("60125.txt") }

  @Test func readsTheHeader() {
    #expect(policy.id == PolicyID("60125"))
    #expect(policy.title?.text == "Percutaneous Vertebroplasty and Sacroplasty")
    #expect(policy.title?.span.line == 5)
    #expect(policy.issuer == nil)
    #expect(policy.linesOfBusiness == [LineOfBusiness(value: .general, basis: .none)])
    #expect(
      policy.relatedPolicies.map(\.text) == [
        "Diagnosis and Treatment of Sacroiliac Joint Pain",
        "Percutaneous Balloon Kyphoplasty, Radiofrequency Kyphoplasty, and Mechanical Vertebral Augmentation",
      ])
  }

  @Test func readsTheDates() {
    let dates = policy.dates
    #expect(dates.effective?.date.iso == "2020-10-01")
    #expect(dates.nextReview?.date.iso == "2023-07")
    #expect(dates.lastReview?.date.iso == "2022-07")
    #expect(dates.original == nil)
    let months = ["2007-04", "2008-05", "2009-01", "2010-01", "2010-09"]
    let julys = (2011...2022).map { "\($0)-07" }
    #expect(dates.reviews.map(\.date.iso) == months + julys)
    #expect(dates.reviews.first?.quote.text == "04/07")
  }

  @Test func readsTheSections() {
    let main = policy.sections.filter { $0.level == 1 }.map(\.kind)
    #expect(
      main == [
        .header, .relatedPolicies, .questions, .description, .evidence, .policy, .background,
        .regulatory, .references,
      ])
    let medicare = policy.sections.first { $0.heading == "MEDICARE ADVANTAGE" }
    #expect(medicare?.kind == .policy)
    #expect(medicare?.level == 2)
    let sacral = policy.sections.first {
      $0.heading == "Treatment of Sacral Insufficiency Fractures"
    }
    #expect(sacral?.kind == .background)
    #expect(sacral?.level == 3)
  }

  @Test func readsSevenStatements() {
    #expect(policy.statements.map(\.id.rawValue) == (1...7).map { "60125/s\($0)" })
    #expect(policy.statements.map(\.quote.span.line) == [43, 45, 47, 49, 51, 57, 95])
    #expect(
      policy.statements.map(\.determination.phrase.text) == [
        "medically necessary", "medically necessary", "medically necessary", "investigational",
        "investigational", "medically necessary", "not medically necessary",
      ])
    #expect(
      policy.statements.map(\.determination.flags) == [
        [], [], [], [.residual], [], [.conditional], [],
      ])
    #expect(
      policy.statements.map { $0.linesOfBusiness.map(\.value) }
        == Array(repeating: [.general], count: 5) + [[.medicareAdvantage], [.medicareAdvantage]])
    #expect(policy.statements[6].linesOfBusiness.map(\.basis) == [.heading])
    #expect(policy.statements[6].linesOfBusiness.first?.quote?.text == "MEDICARE ADVANTAGE")
  }

  @Test func readsServicesAndIndications() {
    #expect(policy.statements[3].service == "Percutaneous vertebroplasty")
    #expect(
      policy.statements[3].indication
        == "all other indications, including use in acute vertebral fractures due to osteoporosis or trauma"
    )
    #expect(policy.statements[4].service == "Percutaneous sacroplasty")
    #expect(policy.statements[5].service == "PVA [percutaneous vertebroplasty (PVP)]")
    #expect(
      policy.statements[5].indication == "Osteoporotic Vertebral Compression Fracture (VCF)")
    #expect(
      policy.statements[5].quote.text
        == "PVA [percutaneous vertebroplasty (PVP)] is considered medically necessary with BOTH the following"
    )
  }

  @Test func readsTheCriteriaFiveLevelsDeep() throws {
    let criteria = try #require(policy.statements[5].criteria)
    #expect(CriteriaOutline.lines(criteria) == Self.outline)
    #expect(policy.statements.filter { $0.criteria != nil }.count == 1)
  }

  @Test func readsTheQuestions() {
    #expect(policy.questions.count == 3)
    #expect(
      policy.questions.map { $0.interventions.map(\.text) } == [
        ["Vertebroplasty"], ["Vertebroplasty"], ["Sacroplasty"],
      ])
    #expect(policy.questions[2].populations.map(\.text) == ["With sacral insufficiency fractures"])
    #expect(
      policy.questions[0].outcomes.map(\.text) == [
        "Symptoms", "Functional outcomes", "Quality of life", "Hospitalizations", "Medication use",
        "Treatment-related morbidity",
      ])
  }

  @Test func readsTheSummaries() {
    #expect(policy.summaries.map(\.verdict) == [.insufficient, .sufficient, .insufficient])
    #expect(policy.summaries.map(\.service) == ["vertebroplasty", "vertebroplasty", "sacroplasty"])
    #expect(policy.summaries[2].population == "sacral insufficiency fractures")
    #expect(
      policy.summaries[2].reasons.map(\.role) == [
        .base, .gap, .finding, .finding, .limitation, .conclusion,
      ])
    #expect(policy.summaries[2].reasons[1].quote.text == "No RCTs have been reported.")
    #expect(policy.summaries[0].reasons.first?.role == .base)
    #expect(policy.summaries.allSatisfy { $0.reasons.last?.role == .conclusion })
    #expect(
      policy.summaries.allSatisfy {
        !$0.reasons.contains { $0.quote.text.hasPrefix("Relevant outcomes") }
      })
  }

  @Test func keepsADefinitionApartFromStatements() {
    #expect(
      policy.definitions.map(\.text) == [
        "Services that are the subject of a clinical trial do not meet our Technology Assessment and Medically Necessary Services Protocol criteria and are considered investigational."
      ])
  }

  @Test func readsTheFourPointers() {
    #expect(policy.citations.map(\.text) == ["^{1,2}", "³", "^{4,5}", "^{6,7,8}"])
    #expect(
      policy.citations.map { $0.targets.compactMap(\.number) } == [
        [1, 2], [3], [4, 5], [6, 7, 8],
      ])
    #expect(policy.citations.map(\.span.line) == [105, 119, 123, 123])
  }

  @Test func readsAllReferencesAcrossPageBreaks() {
    #expect(policy.references.map(\.label) == (1...53).map { String($0) })
    #expect(policy.references[40].id == ReferenceID("60125/r41"))
    #expect(policy.references[13].raw.hasSuffix("*TEC Assessments.* 2008;Volume 23:Tab 5."))
    #expect(
      policy.references[14].raw.hasPrefix("Blue Cross and Blue Shield Technology Evaluation Center")
    )
    #expect(policy.references[52].raw.hasSuffix("For services performed on or after 12/01/2020."))
  }

  @Test func joinsAParagraphThatAPageBreakCut() {
    let description = policy.passages.first { $0.quote.span.line == 29 }
    #expect(
      description?.quote.text.contains("guided injection of polymethyl methacrylate into") == true)
    let devices = policy.passages.first { $0.quote.span.line == 139 }
    #expect(devices?.quote.text.contains("devices (e.g., Balex® Bone Expander System") == true)
  }

  @Test func quotesNothingThatTheSourceDoesNotSay() throws {
    #expect(try QuotationAudit.faults(of: policy, file: "60125.txt").isEmpty)
  }

  /// Lines 57 to 93 of the document.
  private static let outline = """
    all: with BOTH the following
      1. all: Inclusion criteria (ALL are required):
        a. leaf: Acute* (less than six weeks) osteoporotic Vertebral Compression Fracture (VCF) (T5 – L5) by recent (within 30 days) advanced imaging (bone marrow edema on MRI or bone-scan/SPECT/CT uptake) [at least an acute component (e.g., acute on chronic)]
        b. any: Symptomatic (ONE):
          i. leaf: Hospitalized with severe pain (Numeric Rating Scale (NRS) or Visual Analog Scale (VAS) pain score ≥ 8)
          ii. any: Non-hospitalized with moderate to severe pain (NRS or VAS ≥ 5) despite optimal non-surgical management** (ONE): [consider including pedicle periosteal infiltration]
            1. leaf: Worsening pain
            2. atLeast 2: Stable to improved pain (but NRS or VAS still ≥ 5) (with two or more of the following):
              A. leaf: Progression of vertebral body height loss
              B. leaf: More than 25% vertebral body height reduction
              C. leaf: Kyphotic deformity
              D. leaf: Severe impact of VCF on daily functioning (Roland Morris Disability Questionnaire (RDQ)) >17
        c. all: Multidisciplinary team consensus (ALL are required)
          i. leaf: Referring physician (e.g., rheumatologist, endocrinologist)
          ii. leaf: Treating physician (i.e., performing the PVA)
          iii. leaf: Radiologist
          iv. leaf: Neurologist
      2. none: Exclusion criteria (Can have NONE of the following):
        a. any: Absolute contraindication
          i. leaf: Current back pain is not primarily due to the identified acute VCF(s)
          ii. leaf: Osteomyelitis, discitis or active systemic infection
          iii. leaf: Pregnancy
          iv. leaf: Greater than three vertebral fractures
        b. any: Relative contraindication
          i. leaf: Allergy to bone cement or opacification agents
          ii. leaf: Coagulopathy
          iii. leaf: Spinal instability
          iv. leaf: Myelopathy from the fracture
          v. leaf: Neurologic deficit
          vi. leaf: Neural impingement
          vii. leaf: Fracture retropulsion/canal compromise
    """.split(separator: "\n").map(String.init)
}
