/// The occurrences of terms in the order in which documents brought them: four bytes for a word.
///
/// A word that has been met is found by its bytes and not analysed again, not in later runs either.
struct OccurrenceLog {
  /// The first document of the run that is being logged.
  private(set) var firstDocument: UInt32
  /// What happens at each place of each field.
  private(set) var entries = LogEntries()
  /// The terms of the documents.
  private(set) var terms = TermTable()
  /// The words that are more than one term.
  private(set) var readings = WordReadings()

  /// How often terms have been numbered anew; runs with the same numbering give a term one number.
  let numbering: Int

  /// The words of the documents, and for each its entry.
  private var words = WordTable()
  /// Where the words of a text stand, what one of them is, and the numbers of its terms: working
  /// memory.
  private var ranges: [Range<Int>] = []
  private var list = TokenList()
  private var numbers: [UInt32] = []

  /// The longest word that is kept with what it stands for.
  private static let wordLengthLimit = 255

  /// Begins with a document.
  init(firstDocument: UInt32, numbering: Int = 0) {
    self.firstDocument = firstDocument
    self.numbering = numbering
  }

  /// How many bytes the log takes in memory, and what inverting it takes.
  var byteCount: Int {
    terms.byteCount + words.byteCount + readings.byteCount + entries.byteCount
      + entries.count * PostingRun.bytesPerEntry + terms.count * PostingRun.bytesPerTerm
  }

  /// How many bytes stay for the next run: the words and what they stand for.
  private var keptByteCount: Int {
    byteCount - entries.count * PostingRun.bytesPerEntry - entries.byteCount
  }

  /// Whether no further document should be added.
  var isFull: Bool {
    terms.isFull || words.isFull || readings.readings.count > LogEntry.readingLimit / 2
  }

  /// Begins the next run of documents.
  ///
  /// - Parameters:
  ///   - firstDocument: Its first document.
  ///   - spare: Memory for its entries.
  ///   - keptLimit: From how many bytes on words are forgotten, and terms numbered anew.
  mutating func beginRun(firstDocument: UInt32, spare: LogEntries, keptLimit: Int) {
    if isFull || keptByteCount > keptLimit {
      self = OccurrenceLog(firstDocument: firstDocument, numbering: numbering + 1)
    }
    self.firstDocument = firstDocument
    entries = spare
    entries.removeAll()
  }

  /// Ends the current document.
  mutating func endDocument() {
    entries.prepareToAppend()
    entries.append(.documentEnd)
  }

  /// Adds the tokens of a field to the current document.
  mutating func append(_ list: TokenList, field: UInt8) {
    entries.prepareToAppend()
    entries.append(.fieldStart)
    guard list.count > 0 else { return }
    findNumbers(of: list, field)
    entries.append(LogEntry(reading: readings.append(list, terms: numbers)))
  }

  /// Adds the words of a field to the current document.
  ///
  /// - Returns: How many places the field has.
  mutating func append(
    _ text: String, field: UInt8, analysis: some WordAnalysis
  ) -> UInt32 {
    entries.prepareToAppend()
    entries.append(.fieldStart)
    let span = text.utf8.span
    ranges.removeAll(keepingCapacity: true)
    analysis.appendWords(of: span, to: &ranges)
    let ranges = ranges
    return span.withUnsafeBytes { text in
      ranges.withUnsafeBufferPointer { ranges in
        var placeCount: UInt32 = 0
        for start in stride(from: 0, to: ranges.count, by: WordTable.batchSize) {
          let end = min(start + WordTable.batchSize, ranges.count)
          placeCount += append(
            UnsafeBufferPointer(rebasing: ranges[start..<end]), text, field, analysis)
        }
        return placeCount
      }
    }
  }

  private mutating func append(
    _ batch: UnsafeBufferPointer<Range<Int>>, _ text: UnsafeRawBufferPointer, _ field: UInt8,
    _ analysis: some WordAnalysis
  ) -> UInt32 {
    var placeCount: UInt32 = 0
    words.find(batch, in: text, field: field)
    for (index, range) in batch.enumerated() {
      let value = words.value(ofProbe: index)
      let entry =
        value == WordTable.unknown
        ? newEntry(index, range, text, field, analysis) : LogEntry(rawValue: value)
      entries.append(entry)
      placeCount &+= entry.isTerm ? 1 : readings.readings[entry.reading].placeCount
    }
    return placeCount
  }

  /// The entry of a word that was not found at once.
  private mutating func newEntry(
    _ probe: Int, _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ field: UInt8,
    _ analysis: some WordAnalysis
  ) -> LogEntry {
    guard range.count <= Self.wordLengthLimit else { return read(range, text, field, analysis) }
    let (place, isNew) = words.place(ofProbe: probe, range, in: text, field: field)
    guard isNew else { return LogEntry(rawValue: words.value(at: place)) }
    let entry = read(range, text, field, analysis)
    words.setValue(entry.rawValue, at: place)
    return entry
  }

  /// Has a word analysed.
  private mutating func read(
    _ range: Range<Int>, _ text: UnsafeRawBufferPointer, _ field: UInt8,
    _ analysis: some WordAnalysis
  ) -> LogEntry {
    // Invariant: `range` is one of the tokens of `text`, which outlives the call.
    let word = UnsafeBufferPointer(rebasing: text.assumingMemoryBound(to: UInt8.self)[range])
    list.removeAll()
    analysis.appendTerms(of: word.span, to: &list)
    list.limit()
    findNumbers(of: list, field)
    if numbers.count == 1, list.extent == 1 { return LogEntry(term: numbers[0]) }
    return LogEntry(reading: readings.append(list, terms: numbers))
  }

  /// Puts the numbers of the terms of a list into `numbers`.
  private mutating func findNumbers(of list: TokenList, _ field: UInt8) {
    numbers.removeAll(keepingCapacity: true)
    list.bytes.withUnsafeBytes { bytes in
      var token = 0
      while token < list.count {
        let batch = min(WordTable.batchSize, list.count - token)
        withUnsafeTemporaryAllocation(of: Range<Int>.self, capacity: batch) { ranges in
          for index in 0..<batch {
            ranges.initializeElement(at: index, to: list.range(of: token + index))
          }
          terms.appendNumbers(
            of: UnsafeBufferPointer(ranges), in: bytes, field: field, to: &numbers)
        }
        token += batch
      }
    }
  }
}

/// A run of documents that has been logged: what is inverted.
struct LoggedRun {
  /// The first document.
  let firstDocument: UInt32
  /// What happens at each place of each field.
  let entries: LogEntries
  /// The terms of this run and of those before it.
  let terms: TermStrings
  /// The words that are more than one term.
  let readings: WordReadings
  /// How often terms had been numbered anew.
  let numbering: Int

  /// What a log holds now.
  init(_ log: OccurrenceLog) {
    firstDocument = log.firstDocument
    entries = log.entries
    terms = log.terms.strings
    readings = log.readings
    numbering = log.numbering
  }
}
