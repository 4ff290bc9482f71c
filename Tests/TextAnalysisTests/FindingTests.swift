import Testing

@testable import TextAnalysis

/// What a searcher's words find, when a word is asked for as `Analyzer` says: the phrase of its parts
/// or the joined term.
@Suite struct FindingTests {
  @Test(arguments: [
    ("fracture at T12-L1", ["T12-L1", "t12–l1", "T12", "L1", "T12L1"], ["T1", "12"]),
    ("COVID-19 pneumonia", ["covid-19", "COVID", "covid19", "19"], ["covid-1", "vid"]),
    ("covid19 pneumonia", ["COVID-19", "covid19"], ["covid", "19"]),
    (
      "25-hydroxyvitamin D", ["25-hydroxyvitamin", "hydroxyvitamin", "25hydroxyvitamin"],
      ["vitamin"]
    ),
    ("was lower (p<.001)", ["p < 0.001", "p<.001", "0.001", ".001", "p"], ["p<.01", "001"]),
    ("TNF-α and IL-6", ["TNF-Α", "α", "tnfα", "il6", "IL-6"], ["a", "IL-1"]),
    ("β-blockers", ["β-blocker", "Β-BLOCKERS", "blocker"], ["b-blocker"]),
    ("ﬂuoroscopic ﬁxation", ["fluoroscopic", "fixation", "FIXATIONS"], ["uoroscopic"]),
    ("Sjo\u{308}gren’s disease", ["Sjögren", "sjogren's", "SJÖGREN"], ["sj"]),
    ("脊椎骨折", ["骨折", "骨", "脊椎"], ["椎体"]),
    ("the patient's and patients’ views", ["patient", "patients", "patient's"], ["s"]),
    ("a mean of 1,155 or 8.32 mg", ["1155", "1,155", "8.32"], ["155", "8", "32"]),
    ("e.g. bracing", ["e.g.", "bracing"], ["eg"]),
    ("osteo-\nporosis and non-\n  union", ["osteoporosis", "nonunion", "non-union"], ["poros"]),
    ("doses of 10-20 mg", ["10-20", "10", "20"], ["1020"]),
  ])
  func wordsFindWhatTheyName(text: String, finding: [String], missing: [String]) throws {
    for query in finding { #expect(try find(query, in: text), "\(query)") }
    for query in missing { #expect(try !find(query, in: text), "\(query)") }
  }

  /// Whether each word of a query stands in a text.
  private func find(_ query: String, in text: String) throws -> Bool {
    let analyzer = try Analyzer()
    let tokens = analyzer.tokens(in: text)
    return analyzer.words(in: query).allSatisfy { word in
      let terms = word.parts.map(\.term)
      let isPhrase = tokens.contains { first in
        terms.enumerated().allSatisfy { offset, term in
          tokens.contains { $0.term == term && $0.position == first.position + offset }
        }
      }
      return isPhrase || tokens.contains { $0.term == word.joined?.term }
    }
  }
}
