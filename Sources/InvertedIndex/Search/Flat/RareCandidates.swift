/// The documents of a conjunction's rarest term that may hold the others, with bounds of their
/// scores.
///
/// A document is left out when a window bound of another term says that its window does not hold that
/// term. Invariant: `documents` and `bounds` hold `count` elements.
struct RareCandidates {
  /// How many there are.
  private(set) var count = 0
  /// The documents, ascending.
  var documents: UnsafeMutablePointer<UInt32> { documentBuffer.base }
  /// How high they may score.
  var bounds: UnsafeMutablePointer<Float> { boundBuffer.base }

  private let documentBuffer: ScratchBuffer<UInt32>
  private let boundBuffer: ScratchBuffer<Float>

  /// Another term of the conjunction.
  private struct Other: BitwiseCopyable {
    var steps: UnsafePointer<UInt8>?
    var step: Float
    var highest: Float
  }

  /// Collects the candidates; `asked` names the terms, the rarest first, and `joint` makes one bound
  /// of those of two terms.
  init(
    _ terms: [RankedTerm], asked: [Int], _ scoring: Scoring, joint: (Float, Float) -> Float
  ) throws(SegmentError) {
    let lead = terms[asked[0]]
    documentBuffer = ScratchBuffer(lead.documentCount, repeating: 0)
    boundBuffer = ScratchBuffer(lead.documentCount, repeating: 0)
    let others = asked.dropFirst().map {
      Other(steps: terms[$0].steps, step: terms[$0].step, highest: terms[$0].highest)
    }
    let head = lead.postings.head
    let lengths = scoring.lengths[lead.field]
    let impact = scoring.impacts[lead.field]
    var block = PostingBlock()
    for number in 0..<head.blockCount {
      try block.read(number, of: head)
      let frequencies = try block.frequencies(of: head)
      for index in 0..<block.count {
        let document = block.documents[index]
        let window = Int(document) / SegmentFormat.documentsPerWindow
        guard others.allSatisfy({ $0.steps.map { $0[window] > 0 } ?? true }) else { continue }
        let length = try lengths.value(at: Int(document))
        var bound = lead.weight * impact.impact(frequency: frequencies[index], length: length)
        for other in others {
          bound = joint(bound, other.steps.map { Float($0[window]) * other.step } ?? other.highest)
        }
        documents[count] = document
        bounds[count] = bound
        count += 1
      }
    }
  }
}
