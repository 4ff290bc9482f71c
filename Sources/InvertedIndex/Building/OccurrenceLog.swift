/// The occurrences of terms in the order in which documents brought them: four bytes for a word.
///
/// A word that has been met is found by its bytes and not analysed again.
struct OccurrenceLog {
  /// The first document.
  let firstDocument: UInt32
  /// What happens at each place of each field.
  private(set) var entries = LogEntries()
  /// The terms of the documents.
  private(set) var terms = WordTable()
  /// The words that are more than one term.
  private(set) var readings = WordReadings()

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
  init(firstDocument: UInt32) { self.firstDocument = firstDocument }

  /// How many bytes the log takes in memory, and what inverting it takes.
  var byteCount: Int {
    terms.byteCount + words.byteCount + readings.byteCount + entries.byteCount
      + entries.count * PostingRun.bytesPerEntry + terms.records.count * PostingRun.bytesPerTerm
  }

  /// Whether no further document should be added.
  var isFull: Bool {
    terms.isFull || words.isFull || readings.readings.count > LogEntry.readingLimit / 2
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
      let probe = words.probe(index)
      var entry = LogEntry(rawValue: probe.value)
      if probe.number < 0 { entry = newEntry(index, range, text, field, analysis) }
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
    let (number, isNew) = words.number(ofProbe: probe, range, in: text, field: field)
    guard isNew else { return LogEntry(rawValue: words.records[number].value) }
    let entry = read(range, text, field, analysis)
    words.setValue(entry.rawValue, of: number)
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
          findNumbers(of: UnsafeBufferPointer(ranges), bytes, field)
        }
        token += batch
      }
    }
  }

  private mutating func findNumbers(
    of batch: UnsafeBufferPointer<Range<Int>>, _ bytes: UnsafeRawBufferPointer, _ field: UInt8
  ) {
    terms.find(batch, in: bytes, field: field)
    for (index, range) in batch.enumerated() {
      var number = terms.probe(index).number
      if number < 0 {
        number = terms.number(ofProbe: index, range, in: bytes, field: field).number
      }
      numbers.append(UInt32(truncatingIfNeeded: number))
    }
  }
}
