import Testing

@testable import TextAnalysis

/// Abbreviations as policies and abstracts introduce them.
@Suite struct AbbreviationFinderTests {
  @Test(arguments: [
    ("Magnetic resonance imaging (MRI) was used.", ["MRI=Magnetic resonance imaging"]),
    (
      "Patients with vertebral compression fractures (VCFs) were seen.",
      ["VCFs=vertebral compression fractures"]
    ),
    ("by the visual analog scale (VAS; 0-10) and", ["VAS=visual analog scale"]),
    ("polymethylmethacrylate (PMMA) cement", ["PMMA=polymethylmethacrylate"]),
    ("the ODI (Oswestry Disability Index) fell", ["ODI=Oswestry Disability Index"]),
    (
      "Quality of life (QOL) and bone mineral density (BMD).",
      ["QOL=Quality of life", "BMD=bone mineral density"]
    ),
    ("randomized controlled trials (RCTs) of", ["RCTs=randomized controlled trials"]),
    ("transforming growth factor-beta (TGF-b)", ["TGF-b=transforming growth factor-beta"]),
    ("pain fell (p<.001) in 20 patients (10%)", []),
    ("relief was good (see below) and lasting (Smith, 2019)", []),
    ("MRI (MRI) is (X) no ( ) long form ()", []),
    ("", []),
  ])
  func definitionsAreFound(text: String, expected: [String]) {
    let found = AbbreviationFinder.abbreviations(in: text)
    #expect(found.map { "\($0.shortForm)=\($0.longForm)" } == expected)
  }

  @Test func rangesCoverTheForms() throws {
    let text = "A β test: body mass index (BMI)."
    let bytes = Array(text.utf8)
    let found = try #require(AbbreviationFinder.abbreviations(in: text).first)
    #expect(String(decoding: bytes[found.shortRange], as: UTF8.self) == "BMI")
    #expect(String(decoding: bytes[found.longRange], as: UTF8.self) == "body mass index")
  }

  @Test(arguments: ["(", "()", "a (", "((a)", "x (y) "])
  func repeatedBracketsAreReadInBoundedTime(unit: String) {
    let text = String(repeating: unit, count: 20_000)
    for found in AbbreviationFinder.abbreviations(in: text) {
      #expect(found.longForm.utf8.count > found.shortForm.utf8.count)
    }
  }
}
