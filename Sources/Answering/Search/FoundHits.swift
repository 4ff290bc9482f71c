import EvidenceModel

/// What a search found, in the groups of its answer.
struct FoundHits {
  /// The query as it was read, with notes about how it was searched.
  var reading: QueryReading
  /// How many hits there are in all, as far as they were counted.
  var total = 0
  /// Whether there are no more.
  var isTotalExact = true
  /// The best hits.
  var hits: [SearchHit] = []
  /// How many works on the topic there are whose design the source does not state.
  var unstatedTotal = 0
  /// Whether there are no more of them.
  var isUnstatedTotalExact = true
  /// The best of them.
  var unstated: [SearchHit] = []
  /// Works of other designs, best design first.
  var nearest: [SearchHit] = []

  /// Every hit that is shown.
  var all: [SearchHit] { hits + unstated + nearest }

  /// Numbers each group from 1.
  mutating func number() {
    for i in hits.indices { hits[i].rank = i + 1 }
    for i in unstated.indices { unstated[i].rank = i + 1 }
    for i in nearest.indices { nearest[i].rank = i + 1 }
  }
}
