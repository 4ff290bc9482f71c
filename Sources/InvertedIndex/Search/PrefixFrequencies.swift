/// How often the terms of a prefix stand in each document, field by field.
struct PrefixFrequencies {
  /// The fields in which there are such terms, in schema order.
  let fields: [Int]
  /// For each window, the documents with such a term.
  private(set) var bits: [DocumentBits]
  /// In how many documents there is such a term.
  private(set) var documentFrequency = 0

  private let windowCount: Int
  /// For each of `fields`, the frequency in each document.
  private let counts: [Int: ScratchBuffer<UInt32>]

  /// Adds up the lists of all terms of a prefix.
  init(
    _ infos: [(info: TermInfo, field: Int)], _ file: SegmentFile, _ scoring: Scoring
  ) throws(SegmentError) {
    fields = Set(infos.map(\.field)).sorted()
    windowCount = scoring.windowCount
    bits = Array(repeating: .none, count: windowCount)
    let size = windowCount * SegmentFormat.documentsPerWindow
    counts = Dictionary(
      uniqueKeysWithValues: fields.map { ($0, ScratchBuffer(size, repeating: 0)) })
    for (info, field) in infos { try add(info, field, file) }
    documentFrequency = bits.reduce(0) { $0 + $1.count }
  }

  /// The frequency in a document, which is below the segment's number of documents.
  func frequency(_ field: Int, _ document: Int) -> UInt32 { counts[field]?.base[document] ?? 0 }

  private mutating func add(
    _ info: TermInfo, _ field: Int, _ file: SegmentFile
  ) throws(SegmentError) {
    guard let counts = counts[field]?.base else { return }
    let head = try PostingListHead(file, info)
    var postings = PostingBlock()
    for block in 0..<head.blockCount {
      try postings.read(block, of: head)
      let frequencies = try postings.frequencies(of: head)
      for index in 0..<postings.count {
        let document = Int(postings.documents[index])
        counts[document] &+= frequencies[index]
        bits[document / SegmentFormat.documentsPerWindow].insert(
          document % SegmentFormat.documentsPerWindow)
      }
    }
  }
}
