import EvidenceModel
import Testing

@testable import Literature

/// One printed form of a reference and what a reader reads in it.
struct PrintedForm: Sendable, CustomTestStringConvertible {
  var raw: String
  var block: String
  var testDescription: String { String(raw.prefix(60)) }
}

/// References in the styles of many payers and journals, in words of our own.
@Suite struct ReferenceStyleTests {
  @Test(arguments: journalForms + noticeForms + nameForms + otherForms)
  func everyFieldIsRead(_ form: PrintedForm) {
    #expect(ReferenceTable.block(parsed(form.raw), named: "r") == "r\n" + form.block)
  }

  static let journalForms = [
    PrintedForm(
      raw: "Doe J, Roe AB. Braces for ankles: a trial. Foot J. 2015 Jan-Feb;12 Suppl 2:S45-67. "
        + "doi: 10.1000/fj.15. Epub 2014 Dec 3. PMID: 12345678; PMCID: PMC1234567.",
      block: """
        type article-journal
        author Doe | J
        author Roe | AB
        title Braces for ankles: a trial
        container-title Foot J
        issued 2015-01
        volume 12
        issue Suppl 2
        page S45-67
        DOI 10.1000/fj.15
        PMID 12345678
        PMCID PMC1234567
        note Epub 2014 Dec 3
        years 2015 2014
        """),
    PrintedForm(
      raw: "Doe, J. A., & Roe, B. C. (2015). Outcomes of bracing: A trial. Journal of Foot "
        + "Research, 12(3), 45–67. https://doi.org/10.1000/jfr.2015.001",
      block: """
        type article-journal
        author Doe | J. A.
        author Roe | B. C.
        title Outcomes of bracing: A trial
        container-title Journal of Foot Research
        issued 2015
        volume 12
        issue 3
        page 45–67
        DOI 10.1000/jfr.2015.001
        years 2015
        """),
    PrintedForm(
      raw:
        "Doe, B. K., Roe, F., FOOT Study Group, Van Poe, M. K., & Zoe, N. (2022). Soles for flat "
        + "feet: a trial. Foot Res, 40(3), 441–451.",
      block: """
        type article-journal
        author Doe | B. K.
        author Roe | F.
        group FOOT Study Group
        author Van Poe | M. K.
        author Zoe | N.
        title Soles for flat feet: a trial
        container-title Foot Res
        issued 2022
        volume 40
        issue 3
        page 441–451
        years 2022
        """),
    PrintedForm(
      raw: "Doe J, Roe A, et al (2010) Ice for sore feet. PLoS Foot 6(8): e23494 "
        + "doi:10.1000/journal.pfoot.0023494",
      block: """
        type article-journal
        author Doe | J
        author Roe | A
        et-al yes
        title Ice for sore feet
        container-title PLoS Foot
        issued 2010
        volume 6
        issue 8
        page e23494
        DOI 10.1000/journal.pfoot.0023494
        years 2010
        """),
    PrintedForm(
      raw: "Doe J. R. (2004). Heat for knees. J. Clin. Foot Psychol. 108 515–532",
      block: """
        type article-journal
        author Doe | J. R.
        title Heat for knees
        container-title J. Clin. Foot Psychol.
        issued 2004
        volume 108
        page 515–532
        years 2004
        """),
    PrintedForm(
      raw: "J. K. Doe, A. B. Roe, and C. Poe, “Cement in the foot,” Foot J., vol. 3, no. 2, "
        + "pp. 12–19, Mar. 2010.",
      block: """
        type article-journal
        author Doe | J. K.
        author Roe | A. B.
        author Poe | C.
        title Cement in the foot
        container-title Foot J
        issued 2010-03
        volume 3
        issue 2
        page 12–19
        years 2010
        """),
    PrintedForm(
      raw: "Doe J. Which brace? A network meta-analysis. Foot Int 2019 Feb;30(2):287-298.",
      block: """
        type article-journal
        author Doe | J
        title Which brace? A network meta-analysis
        container-title Foot Int
        issued 2019-02
        volume 30
        issue 2
        page 287-298
        years 2019
        """),
    PrintedForm(
      raw: "Foot Collaboration. Taping of feet. Cochrane Database of Systematic Reviews 2010, "
        + "Issue 3. Art. No.: CD001234. DOI: 10.1002/14651858.CD001234.pub2..",
      block: """
        type article-journal
        group Foot Collaboration
        title Taping of feet
        container-title Cochrane Database of Systematic Reviews
        issued 2010
        issue 3
        page CD001234
        DOI 10.1002/14651858.CD001234.pub2
        years 2010
        """),
    PrintedForm(
      raw: "Doe J. Knee pain. Foot Med. 2020 Aug 7:S1053-0770(20)30790-4. Epub ahead of print. "
        + "PMID:12345.",
      block: """
        type article-journal
        author Doe | J
        title Knee pain
        container-title Foot Med
        issued 2020-08-07
        page S1053-0770(20)30790-4
        PMID 12345
        note Epub ahead of print
        years 2020
        """),
    PrintedForm(
      raw: "Doe J. Knee pain. Foot Med. 2005;7(2):11-5. Erratum in: Foot Med. 2006;8(1):99.",
      block: """
        type article-journal
        author Doe | J
        title Knee pain
        container-title Foot Med
        issued 2005
        volume 7
        issue 2
        page 11-5
        note Erratum in: Foot Med. 2006;8(1):99
        years 2005
        """),
    PrintedForm(
      raw: "Doe J. Heel pain. Foot Med 2005; 7: 11-5. PMID 12345; Errata in Foot Med 2006;8:99.",
      block: """
        type article-journal
        author Doe | J
        title Heel pain
        container-title Foot Med
        issued 2005
        volume 7
        page 11-5
        PMID 12345
        note Errata in Foot Med 2006;8:99
        years 2005
        """),
  ]

  static let noticeForms = [
    PrintedForm(
      raw: "Doe J. Comment on a trial of ice. Foot Med. 2005;7(2):e7-e8. Comment on: Foot Med. "
        + "2004;6(1):9.",
      block: """
        type article-journal
        author Doe | J
        title Comment on a trial of ice
        container-title Foot Med
        issued 2005
        volume 7
        issue 2
        page e7-e8
        note Comment on: Foot Med. 2004;6(1):9
        years 2005
        """)
  ]

  static let nameForms = [
    PrintedForm(
      raw: "van der Berg AB, O’Neill D Jr, d'Alembert J, García-Pérez É, Hart HR 3rd; Foot Study "
        + "Group. Feet. Foot J. 2001;2:3-4.",
      block: """
        type article-journal
        author van der Berg | AB
        author O’Neill | D | Jr
        author d'Alembert | J
        author García-Pérez | É
        author Hart | HR | 3rd
        group Foot Study Group
        title Feet
        container-title Foot J
        issued 2001
        volume 2
        page 3-4
        years 2001
        """),
    PrintedForm(
      raw: "Swan D F, Dub E J G, van Som E J W. Aging feet. Foot Res. 2002;138: 345–375.",
      block: """
        type article-journal
        author Swan | D F
        author Dub | E J G
        author van Som | E J W
        title Aging feet
        container-title Foot Res
        issued 2002
        volume 138
        page 345–375
        years 2002
        """),
  ]

  static let otherForms = [
    PrintedForm(
      raw: "Doe J, Roe A, Poe E, et al; Foot Care Subcommittee of the College of Feet; Ankle "
        + "Society Guidelines Panel. Treatment of feet. Ann Foot Med. 2007;147:478-491.",
      block: """
        type article-journal
        author Doe | J
        author Roe | A
        author Poe | E
        group Foot Care Subcommittee of the College of Feet
        group Ankle Society Guidelines Panel
        et-al yes
        title Treatment of feet
        container-title Ann Foot Med
        issued 2007
        volume 147
        page 478-491
        years 2007
        """),
    PrintedForm(
      raw: "Foot and Drug Administration. Premarket Approval (PMA): XYZ. 2015; "
        + "https://example.gov/pma?id=P1. Accessed January 4, 2022.",
      block: """
        type webpage
        group Foot and Drug Administration
        title Premarket Approval (PMA): XYZ
        issued 2015
        accessed 2022-01-04
        URL https://example.gov/pma?id=P1
        years 2015
        """),
    PrintedForm(
      raw: "Network of Foot Care. Clinical Practice Guidelines: Ankles. Version 1.2022. "
        + "https://example.org/ankle.pdf. Accessed January 5, 2022.",
      block: """
        type webpage
        group Network of Foot Care
        title Clinical Practice Guidelines: Ankles. Version 1.2022
        accessed 2022-01-05
        URL https://example.org/ankle.pdf
        """),
    PrintedForm(
      raw: "Doe J. Some paper. Presented at: Academy Annual Meeting; March 12, 2019; Anytown, NV.",
      block: """
        type paper-conference
        author Doe | J
        title Some paper
        container-title Academy Annual Meeting
        issued 2019-03-12
        note Anytown, NV
        years 2019
        """),
    PrintedForm(
      raw: "Doe J, Roe A. Knee braces. N Engl Foot Med. 2018;378(26);2486-96. PMID: 34869622.",
      block: """
        type article-journal
        author Doe | J
        author Roe | A
        title Knee braces
        container-title N Engl Foot Med
        issued 2018
        volume 378
        issue 26
        page 2486-96
        PMID 34869622
        years 2018
        """),
    PrintedForm(
      raw: "Health Services Agency (HSA). National Coverage Determination (NCD) for Foot Care "
        + "(70.2). Effective January 1, 2013. Available at: https://example.gov/ncd?id=7. "
        + "Accessed March 3, 2023.",
      block: """
        type regulation
        group Health Services Agency (HSA)
        title National Coverage Determination (NCD) for Foot Care
        issued 2013-01-01
        accessed 2023-03-03
        number 70.2
        URL https://example.gov/ncd?id=7
        years 2013
        """),
    PrintedForm(
      raw: "Foothills Healthcare Solutions, LLC. Local Coverage Determination (LCD): Nerve Blocks "
        + "(L99999). Revision effective date: 10/01/2019.",
      block: """
        type regulation
        group Foothills Healthcare Solutions, LLC
        title Local Coverage Determination (LCD): Nerve Blocks
        issued 2019-10-01
        number L99999
        years 2019
        """),
    PrintedForm(
      raw: "Institute of Feet (IF). Ankles in adults [NG7]. London: IF; 2003. Last updated May "
        + "2019. <https://example.org/ng7>. Accessed 2/21/22.",
      block: """
        type report
        group Institute of Feet (IF)
        title Ankles in adults
        issued 2003
        accessed 2022-02-21
        number NG7
        publisher IF
        publisher-place London
        URL https://example.org/ng7
        note Last updated May 2019
        years 2003 2019
        """),
    PrintedForm(
      raw: "Doe J, Roe A. Textbook of Feet. 6th ed. Philadelphia, PA: Foot Press; 2001.",
      block: """
        type book
        author Doe | J
        author Roe | A
        title Textbook of Feet
        issued 2001
        edition 6th
        publisher Foot Press
        publisher-place Philadelphia, PA
        years 2001
        """),
    PrintedForm(
      raw: "Doe J. The ankle. In: Roe AB, Poe C, editors. Bones. 4th ed. London: Foot Press; 2009. "
        + "p. 1107-42.",
      block: """
        type chapter
        author Doe | J
        title The ankle
        container-title Bones
        issued 2009
        page 1107-42
        edition 4th
        publisher Foot Press
        publisher-place London
        years 2009
        """),
    PrintedForm(
      raw:
        "Footmaker, Inc. Ankle System [package insert]. Anytown, CA: Footmaker, Inc.; June 2014.",
      block: """
        type pamphlet
        group Footmaker, Inc.
        title Ankle System [package insert]
        issued 2014-06
        publisher Footmaker, Inc.
        publisher-place Anytown, CA
        years 2014
        """),
    PrintedForm(
      raw: "American Academy of Foot Care. Foot facts. Academy of Foot Care website. "
        + "www.example.org/foot. Published July 9, 2019. Accessed on May 3, 2021.",
      block: """
        type webpage
        group American Academy of Foot Care
        title Foot facts
        container-title Academy of Foot Care website
        issued 2019-07-09
        accessed 2021-05-03
        URL www.example.org/foot
        years 2019
        """),
    PrintedForm(
      raw: "Doe J. Feet. Foot J. 2011;3(2):1-2. doi: 10.1000/000fj-x-06562-w.",
      block: """
        type article-journal
        author Doe | J
        title Feet
        container-title Foot J
        issued 2011
        volume 3
        issue 2
        page 1-2
        DOI 10.1000/000fj-x-06562-w
        years 2011
        """),
  ]
}
