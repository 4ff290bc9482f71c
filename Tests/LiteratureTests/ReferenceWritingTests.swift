import EvidenceModel
import Foundation
import Testing

@testable import Literature

/// References as people and citation tools get them.
@Suite struct ReferenceWritingTests {
  @Test(arguments: [
    (
      "Doe J, de Roe AB, Poe E, et al. Braces for sprained ankles: a trial. *Foot J.* Sep 01 "
        + "2013;5(5):461-6. PMID 123",
      "Doe J, de Roe AB, Poe E, et al. Braces for sprained ankles: a trial. Foot J. "
        + "2013;5(5):461-6. PMID 123."
    ),
    (
      "Doe J. Does ice help? Foot J. 2013;5:461-6. doi: 10.1000/fj.5.",
      "Doe J. Does ice help? Foot J. 2013;5:461-6. doi:10.1000/fj.5."
    ),
    (
      "Assessment Board (AB). Lasers for warts. Board Assessments. 2004;Volume 1:Tab 3.",
      "Assessment Board (AB). Lasers for warts. Board Assessments. 2004;1:Tab 3."
    ),
    (
      "Institute of Feet (IF). Ankles [NG7]. 2003; <https://example.org/ng7>. Accessed May 3, 2021.",
      "Institute of Feet (IF). Ankles [NG7]. 2003. https://example.org/ng7."
    ),
  ])
  func plainTextIsOneLine(_ raw: String, _ expected: String) {
    #expect(ReferenceFormatter.plain(parsed(raw).item) == expected)
  }

  @Test(arguments: [
    ("Doe J, Roe A. Braces. Foot J. 2013;5(5):461-6.", "Doe 2013"),
    ("Institute of Feet (IF). Ankles [NG7]. 2003.", "IF 2003"),
    (
      "American College of Feet. Ankles. 2003. https://example.org/a.",
      "American College of Feet 2003"
    ),
    (
      "International Federation of Societies for the Study of the Foot. Ankles. 2003. "
        + "https://example.org/a.", "International Federation of Societies… 2003"
    ),
  ])
  func labelsAreShort(_ raw: String, _ expected: String) {
    #expect(ReferenceFormatter.label(parsed(raw)) == expected)
  }
}
