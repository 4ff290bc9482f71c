import EvidenceModel
import Testing

@testable import Literature

/// References that are, and that only seem to be, one work.
@Suite struct WorkMergerTests {
  private func works(_ raws: [String]) -> [Work] {
    WorkMerger.merge(raws.enumerated().map { parsed($0.element, id: "p\($0.offset + 1)/r1") })
  }

  @Test func theTwoPoliciesShareThreeWorks() throws {
    let references = try CorpusReferences.protocol60125() + CorpusReferences.policyCCP1247()
    let works = WorkMerger.merge(references)
    #expect(references.count == 65)
    #expect(works.count == 62)
    let shared = works.filter { $0.references.count > 1 }.map { $0.references.map(\.rawValue) }
    #expect(
      shared == [
        ["60125/r16", "CCP.1247/r2"], ["60125/r41", "CCP.1247/r8"], ["60125/r42", "CCP.1247/r6"],
      ])
  }

  @Test func aSharedWorkHasTheIdentifiersOfBothLists() throws {
    let references = try CorpusReferences.protocol60125() + CorpusReferences.policyCCP1247()
    let works = WorkMerger.merge(references)
    let kortman = try #require(works.first { $0.id == WorkID("pmid:22684691") })
    #expect(kortman.item.doi == "10.1136/neurintsurg-2012-010347")
    #expect(kortman.item.issued == PartialDate(year: 2013, month: 9, day: 1))
    #expect(
      kortman.formerIDs == ["doi:10.1136/neurintsurg-2012-010347", "60125/r41", "CCP.1247/r8"])
    #expect(kortman.disagreements.isEmpty)
    let frey = try #require(works.first { $0.id == WorkID("pmid:29149151") })
    #expect(frey.item.url?.hasPrefix("https://www.painphysicianjournal.com/") == true)
  }

  @Test(arguments: [
    [
      "Doe J, Roe A. Braces for sprained ankles. Foot J. 2011;3(2):10-19. PMID 1111.",
      "Doe J, Roe A. Braces for Sprained Ankles. Foot Journal. 2011; 3: 10–9.",
    ],
    [
      "Doe J. Knee tape: a trial. BMJ. 2010;340:c123. doi:10.1136/bmj.c123",
      "Doe J. Knee Tape — A Trial. BMJ 2010;340:c123. PMID: 222",
    ],
    [
      "Müller K. Heat for sore backs. Z Orthop. 1999;137(1):5-9.",
      "Muller K. Heat for sore backs. Z Orthop. 1999 Jan;137(1):5-9. PMID: 333.",
    ],
    [
      "Doe J. Taping. BMJ. 2010;340:c123. doi:10.1136/BMJ.C123",
      "Doe J. Taping of knees. BMJ. 2010;340:c123. https://doi.org/10.1136/bmj.c123",
    ],
    // Titles that differ in a word, a sign or a subtitle, at one place.
    [
      "Doe J, Roe A. Braces for adults with severe uncontrolled sprains. Foot J. 2011;3(2):10-19. PMID 1.",
      "Doe J, Roe A. Braces for adults with moderate-to-severe sprains. Foot J. 2011;3:10-9.",
    ],
    [
      "Doe J. Soles and β2 tape for flat feet. Foot J. 2011;3(2):10-19.",
      "Doe J. Soles and beta-2 tape for flat feet. Foot J. 2011;3(2):10-19.",
    ],
    [
      "Doe J. Soles for flat feet. Foot J. 2011;3(2):10-19.",
      "Doe J. Soles for flat feet: two years of a randomized trial. Foot J. 2012;3(2):10-19.",
    ],
    // A page without a date.
    [
      "Foot Health Agency (FHA). Soles for flat feet in children. Accessed May 3, 2021. Available at: https://example.org/soles",
      "Foot Health Agency (FHA). Soles for Flat Feet in Children. Accessed June 9, 2023. https://example.org/soles",
    ],
    // The title of each differs from the next one's, and one has the id.
    [
      "Doe J. Soles for flat feet. Foot J. 2011;3(2):10-19.",
      "Doe J. Soles for flat feet: a trial. Foot J. 2011;3(2):10-19. PMID 4.",
      "Doe J. Soles for flat feet, a trial in adults. Foot J. 2011;3:10-9.",
    ],
  ])
  func theseAreOneWork(_ raws: [String]) {
    #expect(works(raws).count == 1)
  }

  @Test(arguments: [
    // A yearly series with one title.
    [
      "Assessment Board. Lasers for warts. Board Assessments. 2004;Volume 1:Tab 3.",
      "Assessment Board. Lasers for warts. Board Assessments. 2006;Volume 3:Tab 3.",
    ],
    // Two parts.
    [
      "Doe J. Cold packs. Part I. Foot J. 2011;3(2):10-19.",
      "Doe J. Cold packs. Part II. Foot J. 2011;3(2):20-29.",
    ],
    // An update of a Cochrane review.
    [
      "Doe J. Tape for knees. Cochrane Database Syst Rev. 2011;(2):CD001111.",
      "Doe J. Tape for knees. Cochrane Database Syst Rev. 2015;(2):CD001111.",
    ],
    // Two PubMed ids never merge.
    [
      "Doe J. Tape for knees. Foot J. 2011;3(2):10-19. PMID 1.",
      "Doe J. Tape for knees. Foot J. 2011;3(2):10-19. PMID 2.",
    ],
    // A reply with the title of the article.
    [
      "Doe J. Tape for sore knees. Foot J. 2011;3(2):10-19.",
      "Doe J. Tape for sore knees. Foot J. 2011;3(4):90.",
    ],
    // Two people.
    [
      "Chan RV. Tape for sore knees. Foot J. 2011;3(2):10-19.",
      "Roe RV. Tape for sore knees. Foot J. 2011;3(2):10-19.",
    ],
    // Two abstracts on one page.
    [
      "Doe J. Soles for flat feet. Foot J. 2011;3(Suppl 1):S14.",
      "Doe J. Braces after sprains of the ankle. Foot J. 2011;3(Suppl 1):S14.",
    ],
    [
      "Doe J. Soles for flat feet: results at 12 months. Foot J. 2011;3(Suppl 1):S14.",
      "Doe J. Soles for flat feet: results at 24 months. Foot J. 2011;3(Suppl 1):S14.",
    ],
    [
      "Doe J. Soles for flat feet in runners. Foot J. 2011;3(2):10-19. doi:10.1000/fj.1",
      "Doe J. Soles for flat feet in dancers. Foot J. 2011;3(2):10-19. doi:10.1000/fj.2",
    ],
    // Pages without a date that say little of themselves.
    [
      "Foot Health Agency (FHA). Foot care. Accessed May 3, 2021. https://example.org/children",
      "Foot Health Agency (FHA). Foot care. Accessed May 3, 2021. https://example.org/adults",
    ],
    // Volumes that count anew.
    [
      "Doe J. Soles for flat feet in runners. Foot J. 2011;3(2):10-19.",
      "Doe J. Soles for flat feet in dancers. Foot J. 2019;3(2):10-19.",
    ],
    // What is written about a work at its place.
    [
      "Doe J. Tape for sore knees. Foot J. 2011;3(2):10.",
      "Doe J. Tape for sore knees: authors' reply. Foot J. 2011;3(2):10.",
    ],
    // An erratum.
    [
      "Doe J. Tape for sore knees. Foot J. 2011;3(2):10-19.",
      "Doe J. Erratum: Tape for sore knees. Foot J. 2011;3(2):10-19.",
    ],
  ])
  func theseAreTwoWorks(_ raws: [String]) {
    #expect(works(raws).count == 2)
  }

  @Test func anEntryThatFitsTwoWorksJoinsNeither() {
    let raws = [
      "Doe J. Tape for sore knees. Foot J. 2011. PMID 1.",
      "Doe J. Tape for sore knees. Foot J. 2011. PMID 2.",
      "Doe J. Tape for sore knees. Foot J. 2011.",
    ]
    #expect(works(raws).map(\.references.count) == [1, 1, 1])
  }

  @Test func differingVolumesOfOnePubMedIdAreReported() throws {
    let raws = [
      "Doe J. Tape for sore knees. Foot J. 2011;3(2):10-19. PMID 7.",
      "Doe J. Tape for sore knees. Foot J. 2011;4(2):10-19. PMID 7.",
    ]
    let work = try #require(works(raws).first)
    #expect(work.item.volume == "3")
    #expect(work.disagreements == [MetadataDisagreement(field: "volume", values: ["3", "4"])])
  }

  @Test func theIdIsDOIWithoutPubMedIdAndReferenceWithoutDOI() {
    let raws = [
      "Doe J. Tape for knees. Foot J. 2011;3(2):10-19. doi:10.1000/FJ.7",
      "Roe J. Ice for knees. Foot J. 2011;3(2):20-29.",
    ]
    #expect(works(raws).map(\.id.rawValue) == ["doi:10.1000/fj.7", "p2/r1"])
    #expect(works(raws).map(\.formerIDs) == [["p1/r1"], []])
  }

  /// Compared two by two they would take minutes.
  @Test func manyReferencesWithOneTitleAreNotComparedTwoByTwo() {
    let references = (0..<20_000).map { place in
      var reference = parsed("Doe J. Editorial note on tape. Foot J. 2011.", id: "p/r\(place)")
      reference.item.page = String(place)
      return reference
    }
    #expect(WorkMerger.merge(references).count == 20_000)
  }

  @Test func anEntryAtThePlaceOfTwoWorksJoinsNeither() {
    let raws = [
      "Doe J. Soles for flat feet in runners. Foot J. 2011;3(2):10. PMID 1.",
      "Doe J. Soles for flat feet in dancers. Foot J. 2011;3(2):10. PMID 2.",
      "Doe J. Soles for flat feet. Foot J. 2011;3(2):10.",
    ]
    #expect(works(raws).map(\.references.count) == [1, 1, 1])
  }

  @Test func whatTheTitlesOfOneWorkDifferInIsKept() throws {
    let raws = [
      "Doe J. Soles for flat feet. Foot J. 2011;3(2):10-19.",
      "Doe J. Soles for flat feet in adults. Foot J. 2011;3(2):10-19.",
    ]
    let work = try #require(works(raws).first)
    #expect(
      work.disagreements == [
        MetadataDisagreement(
          field: "title", values: ["Soles for flat feet", "Soles for flat feet in adults"])
      ])
  }
}
