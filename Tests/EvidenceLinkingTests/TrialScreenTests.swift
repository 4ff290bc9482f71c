import EvidenceModel
import Testing

@testable import EvidenceLinking
@testable import Vocabulary

/// The screening for randomized trials by title and abstract.
@Suite struct TrialScreenTests {
  @Test(arguments: [
    ("", [[]]), ("Randomised, double-blind", [["randomized", "double", "blind"]]),
    ("12 of 40 studies (p<0.05)", [["0", "of", "0", "studies", "p", "0", "0"]]),
    ("24h loss; bias", [["24h", "loss"], ["bias"]]), ("Sjögren", [["sj", "gren"]]),
    ("Wool vs. cotton. In 40. None", [["wool", "vs", "cotton"], ["in", "0"], ["none"]]),
    ("non-randomisation?.", [["non", "randomization"]]),
  ])
  func wordsAreThoseOfThePhrases(_ text: String, _ sentences: [[String]]) {
    let read = TrialScreenText(text)
    var begin = 0
    let words = read.sentenceEnds.map { end in
      defer { begin = end }
      return (begin..<end).map { String(decoding: read.word($0), as: UTF8.self) }
    }
    #expect(words == sentences.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    ("Walkers were randomly put into and then assigned to socks.", true),
    ("Walkers were randomly seen and came and went on and then assigned.", false),
    ("Walkers came randomly. They were assigned.", false), ("a randomly assignable b", true),
  ])
  func aGapHoldsFourWordsOfOneSentence(_ text: String, _ stands: Bool) {
    let phrases = TrialPhrases([.init("", .init(0, 0, 0), "randomly ~ assign*|allocat*; zz")])
    #expect(phrases.sentences(of: TrialScreenText(text)).contains(1) == stands)
  }

  @Test func conceptsHaveABitEachAndRulesAWeightAndTheirConcepts() {
    #expect(TrialScreenVocabulary.concepts.count <= UInt64.bitWidth)
    #expect(TrialScreenVocabulary.rules.count == TrialScreenVocabulary.Rule.allCases.count)
    for name in [
      "assigned by chance", "randomized design", "not randomized", "animals", "synthesis",
      "many trials", "called for", "random sampling", "double blind", "placebo group", "crossover",
    ] {
      #expect(TrialSentenceRule.bit(name) != 0, "\(name)")
    }
  }

  @Test(arguments: [
    (
      "Warm socks for cold feet: a randomized, double-blind, placebo-controlled trial",
      "Eighty adults were randomly assigned to warm socks or placebo socks for 6 weeks. "
        + "The primary outcome was toe temperature compared with baseline."
    ),
    (
      "Socks and shoes in winter",
      "METHODS: We randomised 40 walkers to receive either wool or cotton. RESULTS: Fewer blisters "
        + "in the wool group than in the control group (p = 0.03)."
    ),
  ])
  func trialsAreCalledAtBothPoints(_ title: String, _ abstract: String) {
    let screen = TrialScreen(title: title, abstract: abstract)
    #expect(screen.isTrial(at: .sensitive))
    #expect(screen.isTrial(at: .balanced))
  }

  @Test(arguments: [
    (
      "Risk factors for cold feet: a cross-sectional survey",
      "We analysed questionnaires of a random sample of 900 residents. The prevalence was 12%."
    ),
    (
      "Gene expression in the toes of mice", "Cells of rats and mice were cultured in vitro."
    ),
    (
      "Warm socks: a systematic review and meta-analysis of randomized controlled trials",
      "We searched databases for randomised trials. Main results: nine trials were included."
    ),
    (
      "Warm socks after frostbite",
      "We describe 14 walkers who wore warm socks. A larger randomized trial is needed."
    ),
    ("Sore feet. A letter to the editor", ""),
  ])
  func otherWorksAreNoTrialsAtTheBalancedPoint(_ title: String, _ abstract: String) {
    #expect(!TrialScreen(title: title, abstract: abstract).isTrial(at: .balanced))
  }

  @Test func aTitleAloneIsJudgedByItsOwnWeights() {
    let title = "A randomized trial of warm socks versus placebo"
    #expect(TrialScreen(title: title, abstract: " \n").isTrial(at: .balanced))
    #expect(
      TrialScreen(title: title, abstract: "").score
        != TrialScreen(title: title, abstract: ".").score)
  }

  @Test(arguments: [
    ("Socks and socks", 0.5), ("SOCKS in 12 of 40 boots", 1.25), ("Sock", 0), ("", 0),
  ])
  func eachWordOfATitleWeighsOnce(_ title: String, _ weight: Double) {
    let words = TrialTitleWords("socks 0.5; boots -0.25; 0 1; empty; two words 3")
    #expect(words.count == 3)
    #expect(words.weight(of: TrialScreenText(title)) == weight)
  }

  @Test func everyWordOfTheTableHasAWeightAndWeighsInATitleAlone() {
    let table = TrialScreenVocabulary.titleWords
    #expect(TrialTitleWords(table).count == table.split(separator: ";").count)
    let score = { TrialScreen(title: $0, abstract: $1).score }
    #expect(score("Socks in stable feet", "") != score("Socks in feet", ""))
    #expect(score("Socks in stable feet", "Feet.") == score("Socks in feet", "Feet."))
  }

  /// The intervals are those of Newcombe, Stat Med 1998, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func intervalsAreWilsons(_ part: Int, _ whole: Int, _ low: Double, _ high: Double) throws {
    let interval = try #require(WilsonInterval.of(part, of: whole))
    #expect(abs(interval.lowerBound - low) < 0.0001)
    #expect(abs(interval.upperBound - high) < 0.0001)
    #expect(WilsonInterval.of(0, of: 0) == nil)
  }
}
