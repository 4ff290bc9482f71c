/// Writes small policies that have much in common: numbers, editions, references, trials and counts.
struct RandomPolicies {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func number(below limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func pick(_ values: [String]) -> String { values[number(below: values.count)] }

  /// A policy; one time in ten something that is none.
  mutating func policy() -> String {
    if number(below: 10) == 0 { return "Harbor notes \(number(below: 9))\n" }
    let service = pick(services)
    let references = (0..<(1 + number(below: 5))).map { _ in reference() }
    let counted = pick(counts)
    return """
      \(service)

      Policy Number: W-\(number(below: 6))

      \(number(below: 4) == 0 ? "Issued by: \(pick(["Harbor Plan", "Hill Health"]))" : "")

      Last Review Date: \(1 + number(below: 12))/20\(18 + number(below: 3))

      Policy

      \(service) is considered investigational for individuals with \(pick(conditions)).

      \(service) is considered medically necessary for \(pick(conditions)).

      Rationale

      \(references.indices.map { account($0, service) }.joined(separator: "\n\n"))

      Summary of Evidence

      For individuals with \(pick(conditions)) who receive \(service.lowercased()), the evidence \
      includes a cohort study of \(counted) patients. The evidence is insufficient.

      References

      \(references.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"))

      """
  }

  private mutating func account(_ place: Int, _ service: String) -> String {
    let name = pick(["", "The FERRO trial was long. ", "Wrist splint (WS) was used. "])
    return """
      Ash et al. (2012) reported a randomized trial of \(pick(counts)) patients treated with \
      \(service.lowercased()) [\(place + 1)]. \(name)Pain fell from 7.1 to \(number(below: 6)).2 \
      (p<.05).
      """
  }

  /// One of few works, printed in one of several ways.
  private mutating func reference() -> String {
    let work = number(below: titles.count)
    let pmid = number(below: 3) == 0 ? " PMID 100\(work)." : ""
    let doi = number(below: 3) == 0 ? " doi: 10.1000/w.\(work / 2)." : ""
    let pages = number(below: 2) == 0 ? ";12(3):\(100 + work)-\(110 + work)" : ""
    let authors = pick(["Ash A, Elm B", "Ash A", "Oak C, Elm B"])
    let subtitle = number(below: 4) == 0 ? ": one year later" : ""
    return
      "\(authors). \(titles[work])\(subtitle). J Splint Med. \(2012 + work % 4)\(pages).\(pmid)\(doi)"
  }

  /// What people confirmed.
  mutating func links() -> String {
    (0..<number(below: 3)).map { _ in
      """
      - statement: W-\(number(below: 6))/s1
        record: \(pick(["pmid:1001", "doi:10.1000/w.1", "W-1/r1", "pmid:9"]))
        by: A. Reader
        because: it is the trial
        on: 2024-05-01

      """
    }.joined()
  }

  /// What a policy does not say of itself.
  mutating func sidecar() -> String {
    pick(["issuer: Harbor Plan\n", "issuer: Hill Health\n", "colour: red\n"])
  }

  private let services = ["Wrist splint", "Sinus balloon", "Knee brace"]
  private let conditions = ["carpal tunnel syndrome", "sinus pain", "knee pain"]
  private let counts = ["40", "57", "243"]
  private let titles = [
    "Iron for heart failure (FERRO): a randomised trial",
    "Iron for heart failure (FERRO): two-year results of a randomised trial",
    "A randomized trial of wrist splint for sinus pain",
    "Two-year results of a randomized trial of wrist splint for sinus pain",
    "Sinus balloon: a systematic review",
    "Wrist splint in a prospective cohort",
    "Knee brace for knee pain: a case series",
    "Editorial",
  ]
}
