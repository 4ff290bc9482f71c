import TextAnalysis

/// Texts as bags of stemmed words, with the statistics over all of them.
struct TermBags {
  /// One text: its words by number, ascending, with how often each occurs.
  struct Bag {
    var terms: [(term: Int, count: Double)]
    var length: Double
  }

  /// The bags in the order of the texts.
  let bags: [Bag]
  /// In how many texts each word occurs.
  let documentFrequency: [Double]
  /// The mean length.
  let meanLength: Double
  private let numbers: [[UInt8]: Int]
  private let analyzer: Analyzer

  /// Counts the words of texts; a title's count twice, because a title says what a text is about.
  init(_ texts: [ScreeningText]) throws(StemmerUnavailable) {
    analyzer = try Analyzer()
    var numbers: [[UInt8]: Int] = [:]
    var bags: [Bag] = []
    var frequency: [Double] = []
    for text in texts {
      var counts: [Int: Double] = [:]
      for (words, weight) in [(text.title, 2.0), (text.abstract, 1)]
        + text.subjects.map({ ($0, 1.0) })
      {
        for token in analyzer.tokens(in: words) {
          let number = numbers[token.term] ?? numbers.count
          if number == numbers.count {
            numbers[token.term] = number
            frequency.append(0)
          }
          counts[number, default: 0] += weight
        }
      }
      for term in counts.keys { frequency[term] += 1 }
      let terms = counts.sorted { $0.key < $1.key }.map { (term: $0.key, count: $0.value) }
      bags.append(Bag(terms: terms, length: terms.reduce(0) { $0 + $1.count }))
    }
    self.bags = bags
    self.numbers = numbers
    documentFrequency = frequency
    meanLength = bags.isEmpty ? 1 : max(1, bags.reduce(0) { $0 + $1.length } / Double(bags.count))
  }

  /// The numbers of the words of a text that occur in the texts, ascending, each once.
  func terms(of text: String) -> [Int] {
    Set(analyzer.tokens(in: text).compactMap { numbers[$0.term] }).sorted()
  }

  /// The BM25 score of a text for words (Robertson and Zaragoza 2009; k1 1.2, b 0.75).
  func score(_ text: Int, for words: [Int]) -> Double {
    let bag = bags[text]
    let count = Double(bags.count)
    var sum = 0.0
    for word in words {
      guard let frequency = bag.count(of: word) else { continue }
      let inverse = 1 + (count - documentFrequency[word] + 0.5) / (documentFrequency[word] + 0.5)
      let norm = 0.25 + 0.75 * bag.length / meanLength
      sum += logarithm(inverse) * frequency * 2.2 / (frequency + 1.2 * norm)
    }
    return sum
  }

  /// A text's words weighed by frequency and rarity, of length 1.
  func vector(_ text: Int) -> [(term: Int, weight: Double)] {
    let count = Double(bags.count)
    let weighed = bags[text].terms.map { entry in
      (
        term: entry.term,
        weight: (1 + logarithm(entry.count)) * logarithm(count / documentFrequency[entry.term])
      )
    }
    let length = weighed.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    return length > 0 ? weighed.map { ($0.term, $0.weight / length) } : []
  }
}

extension TermBags.Bag {
  /// How often a word occurs; nil where it does not.
  func count(of word: Int) -> Double? {
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].term < word { low = middle + 1 } else { high = middle }
    }
    return low < terms.count && terms[low].term == word ? terms[low].count : nil
  }
}
