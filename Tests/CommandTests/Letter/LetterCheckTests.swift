import Foundation
import TestSupport
import Testing

/// `evq letter check` and `verify` on finished letters, clean ones and ones with a fault put in.
@Suite struct LetterCheckTests {
  private func check(_ letter: String, _ arguments: [String] = []) throws -> EvqProcess.Outcome {
    try LetterWorld.run(
      ["letter", "check", "-", "--regime", "erisa", "--format", "json"] + arguments, input: letter)
  }

  @Test(arguments: ["text", "markdown", "html"])
  func aCleanLetterPasses(_ format: String) throws {
    let letter = try LetterWorld.run(
      ["letter", "--statement", "CCP.1247/s1", "--case", "-", "--format", format],
      input: LetterWorld.json()
    ).output
    let run = try check(letter)
    #expect(run.status == 0, "\(run.output)")
    #expect(try run.json()["faults"]?.elements?.isEmpty == true)
  }

  /// Each fault: the words of a clean letter, what they become, the code that must be found.
  @Test(arguments: [
    ("small, uncontrolled cohort studies", "small, uncontrolled cohort trials", "quoteAltered"),
    ("98.9% and 95.7%", "98.9% and 59.7%", "quoteAltered"),
    ("8.38 to 3.01 (P <", "8.38 to 3.01 (P >", "quoteAltered"),
    ("Complications were minimal", "Complications were not minimal", "quoteAltered"),
    (
      "“Complications were minimal, the", "“One person in three was harmed within a week, the",
      "quoteNotFound"
    ),
    ("2019;30(11):1845", "2018;30(11):1845", "citationDiffers"),
    ("2019;30(11):1845", "2019;31(11):1845", "citationDiffers"),
    ("22684691", "24325929", "citationDiffers"), ("22684691", "99999991", "citationDiffers"),
    ("10.7759/cureus.41745", "10.7759/cureus.41746", "citationDiffers"),
    ("(1) Chandra 2019", "(1) Chandra 2021", "citationDiffers"),
    ("last review 7/2025", "last review 7/2024", "editionDiffers"),
    ("12/1/2025", "[[missing: the day]]", "holeLeft"),
    ("12/1/2025", "[[falta: la fecha]]", "holeLeft"),
    ("“18 case series”", "“19 case series”", "quoteNotFound"),
    ("PMID: 29149151", "PMID: 29149115", "citationDiffers"),
    ("Eur Spine J. 2020;29(12):3116", "Eur Spine J. 2020;29(12):3161", "citationDiffers"),
    ("edition of 7/2025", "edition of 7/2023", "editionDiffers"),
    ("Percutaneous sacral augmentation (", "Percutaneous spinal augmentation (", "quoteAltered"),
    ("may appeal within", "[[your rights]] within", "holeLeft"),
    (
      "Your chart shows two weeks of rest and no brace.",
      "Your future prospective studies are required comparing sacroplasty to conservative care (e.g., "
        + "physical therapy and medicines) measuring changes in mobility, analgesic need, and quality "
        + "of life.", "policyPasted"
    ),
    ("within 180 days", "soon", "elementMissing"),
    (
      "Your chart shows two weeks",
      "Future prospective studies are needed comparing sacroplasty to conservative treatment (e.g., "
        + "physical therapy and analgesics) measuring changes in mobility. Your chart shows two weeks",
      "policyPasted"
    ),
  ])
  func aPlantedFaultIsFound(_ words: String, _ planted: String, _ code: String) throws {
    let clean = LetterWorld.clean
    #expect(clean.contains(words))
    let run = try check(clean.replacing(words, with: planted))
    #expect(run.status == 3)
    #expect(try run.json()["faults"]?.texts("code").contains(code) == true, "\(run.output)")
  }

  /// Letters as people send them on: straight quotation marks, other spaces, other line ends, words
  /// broken at line ends, the marks of a reply.
  @Test(arguments: [
    ("“", "\""), ("”", "\""), (" ", "\u{A0}"), (" ", "  "), ("\n", "\r\n"), ("’", "'"),
    ("-", "\u{2011}"),
    ("uncontrolled cohort", "uncon-\n   trolled cohort"), ("fracture", "frac\u{AD}ture"),
  ])
  func aLetterThatWasCopiedOnPasses(_ from: String, _ to: String) throws {
    var letter = LetterWorld.clean.replacing(from, with: to)
    if to == "\"" {
      letter = letter.replacing("”", with: "\"").replacing("“", with: "\"")
    }
    let run = try check(letter)
    let faults = try run.json()["faults"]?.elements?.filter { $0["severity"]?.text == "error" }
    #expect(faults?.isEmpty == true, "\(run.output)")
  }

  /// Without a regime, what all regimes ask for is an error when it is missing.
  @Test func aFileThatIsNoLetterDoesNotPass() throws {
    let run = try LetterWorld.run(["letter", "check", "-"], input: "Dear member, all is well.\n")
    #expect(run.status == 3)
  }

  /// Words of the plan's contract are no words of the policy.
  @Test func aQuotationOfThePlansContractIsNoFault() throws {
    let run = try check(
      LetterWorld.clean.replacing(
        "Certificate of Coverage, section 4.2.",
        with: "Certificate of Coverage, section 4.2: “Services that are investigational are out.”"))
    #expect(run.status == 0, "\(run.output)")
  }

  /// One word of each of many quotations is changed, at random; each of them must be found.
  @Test(arguments: 1...6)
  func aWordChangedInAnyQuotationIsFound(_ seed: Int) throws {
    var random = PlantedWords(seed: UInt64(seed))
    let (letter, planted) = random.plant(in: LetterWorld.clean)
    #expect(planted.count > 10)
    let faults = try check(letter).json()["faults"]?.elements ?? []
    let found = faults.filter {
      ["quoteAltered", "quoteNotFound", "editionDiffers"].contains($0["code"]?.text ?? "")
    }.compactMap { $0["found"]?.text }.map(LetterWorld.unwrapped)
    for quote in planted { #expect(found.contains(quote), "\(quote)") }
  }

  @Test func aMissingAppealIsFound() throws {
    let letter = LetterWorld.clean.replacing("ppeal", with: "sking")
    let faults = try check(letter).json()["faults"]
    #expect(faults?.texts("expected").contains("appeal") == true)
  }

  @Test func aLetterIsVerifiedWithAndWithoutItsCase() throws {
    let evq = try EvqProcess()
    try evq.run("index")
    try evq.write(try LetterWorld.json(), to: "case.json")
    let formats = [("docx", "docx"), ("html", "html"), ("text", "txt"), ("markdown", "md")]
    for (format, ending) in formats {
      try evq.run([
        "letter", "--statement", "CCP.1247/s1", "--case", "case.json", "--format", format, "-o",
        "letter.\(ending)",
      ])
      let check = try evq.run("letter check letter.\(ending) --regime erisa --format json")
      #expect(check.status == 0)
      #expect(try check.json()["faults"]?.elements?.isEmpty == true)
      let whole = try evq.run("letter verify letter.\(ending) --case case.json --format json")
      #expect(whole.status == 0)
      #expect(try whole.json()["identical"]?.bool == true)
      let own = try evq.run("letter verify letter.\(ending) --format json")
      #expect(own.status == 0, "\(own.output)")
      #expect(try own.json()["identical"] == .null)
    }
    let file = evq.folder.appending(path: "letter.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    try evq.write(text.replacing("cohort studies", with: "cohort trials"), to: "letter.txt")
    #expect(try evq.run("letter verify letter.txt").status == 3)
    try evq.write(text.replacing("two weeks", with: "ten weeks"), to: "letter.txt")
    #expect(try evq.run("letter verify letter.txt").status == 0)
    #expect(try evq.run("letter verify letter.txt --case case.json").status == 3)
  }
}

/// Changes one word in each of a letter's longer quotations.
private struct PlantedWords {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// The letter with its changes, and the changed quotations on one line each.
  mutating func plant(in letter: String) -> (letter: String, quotes: [String]) {
    var quotes: [String] = []
    let pieces = letter.split(separator: "“", omittingEmptySubsequences: false)
    var changed = String(pieces[0])
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "”", maxSplits: 1, omittingEmptySubsequences: false)
      var words = parts[0].split(separator: " ").map(String.init)
      // The quotations of a member's part have few words, and those of sentences many.
      if parts.count == 2, words.count > 6, next(3) == 0 {
        let quote = alter(&words)
        quotes.append(LetterWorld.unwrapped(quote))
        changed += "“" + quote + "”" + parts[1]
      } else {
        changed += "“" + piece
      }
    }
    return (changed, quotes)
  }

  private mutating func alter(_ words: inout [String]) -> String {
    let place = 1 + next(words.count - 2)
    switch next(4) {
    case 0: words[place] = "seldom"
    case 1: words.insert("not", at: place)
    case 2: words.remove(at: place)
    default: words.swapAt(place, words[place] == words[place - 1] ? 0 : place - 1)
    }
    return words.joined(separator: " ")
  }
}
