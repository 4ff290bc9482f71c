/// Writes the files of an updated index: keeps what stays, writes what is new, merges what has become
/// small.
struct TextIndexWriting {
  private let update: TextIndexUpdate
  private var folder: IndexFolder

  /// A segment that goes into the new index, as it is or merged.
  private struct Part {
    /// The segment, and what is left out of it.
    var input: SegmentMerger.Input
    /// Its place in the index before, or nil when it is new.
    var place: Int?
    /// What the policy looks at.
    var candidate: MergePolicy.Candidate
  }

  /// Prepares to write an update.
  init(_ update: TextIndexUpdate, folder: IndexFolder) {
    self.update = update
    self.folder = folder
  }

  /// Writes all files.
  mutating func write() throws(TextIndexUpdateError) -> TextIndexFiles {
    let staged = try stage()
    let parts = Self.parts(update, staged)
    let merged = mergedRange(parts, staged)
    var segments: [TextIndexFiles.Segment] = []
    for (index, part) in parts.enumerated() {
      if index == merged.lowerBound, !merged.isEmpty {
        try segments.append(merge(parts[merged].map(\.input)))
      }
      if merged.contains(index) {
        if part.place == nil { staged?.discard(in: folder) }
      } else if let place = part.place {
        try segments.append(keep(place, part.input))
      } else if let staged {
        try segments.append(.init(name: staged.publish(in: &folder)))
      }
    }
    return TextIndexFiles(segments: segments, nextNumber: folder.nextNumber)
  }

  /// Makes a segment of the new documents; nil when there are none, and an empty one when there is
  /// nothing else.
  private mutating func stage() throws(TextIndexUpdateError) -> StagedSegment? {
    let isNeeded = update.added.documentCount > 0 || update.base?.segments.isEmpty ?? true
    guard isNeeded || isEverythingRemoved else { return nil }
    return try StagedSegment(
      update.added, isInKeyOrder: update.isInKeyOrder,
      isSmall: update.addedSize <= update.memory.limit / 16, "segment", in: &folder)
  }

  private var isEverythingRemoved: Bool {
    update.base?.segments.enumerated().allSatisfy { place, segment in
      update.removed(in: place)?.count == segment.reader.documentCount
    } ?? true
  }

  /// The segments that have live documents, the largest first, and the new one.
  private static func parts(_ update: TextIndexUpdate, _ staged: StagedSegment?) -> [Part] {
    var parts: [Part] = []
    for (place, segment) in (update.base?.segments ?? []).enumerated() {
      let input = SegmentMerger.Input(
        reader: segment.reader, removed: update.removed(in: place))
      let part = Part(input: input, place: place, candidate: input.candidate)
      if part.candidate.documentCount > 0 { parts.append(part) }
    }
    if let staged {
      let input = SegmentMerger.Input(reader: staged.reader, removed: nil)
      parts.append(Part(input: input, place: nil, candidate: input.candidate))
    }
    let order = parts.indices.sorted {
      (parts[$1].candidate.size, $0) < (parts[$0].candidate.size, $1)
    }
    return order.map { parts[$0] }
  }

  /// What is merged: what the policy says, or else new documents that are not in order with
  /// themselves.
  private func mergedRange(_ parts: [Part], _ staged: StagedSegment?) -> Range<Int> {
    let start = update.policy.start(parts.map(\.candidate)) ?? parts.count
    guard let staged, !staged.isInKeyOrder,
      let place = parts.firstIndex(where: { $0.place == nil }), place < start
    else { return start..<parts.count }
    return place..<(start == parts.count ? place + 1 : parts.count)
  }

  private mutating func merge(
    _ inputs: [SegmentMerger.Input]
  ) throws(TextIndexUpdateError) -> TextIndexFiles.Segment {
    let merger = try SegmentMerger(inputs, memory: update.memory)
    let name = folder.newName("segment")
    try merger.write(to: folder.path(of: name))
    return TextIndexFiles.Segment(name: name)
  }

  /// Keeps a segment, with new files of removals when some have been added.
  private mutating func keep(
    _ place: Int, _ input: SegmentMerger.Input
  ) throws(TextIndexUpdateError) -> TextIndexFiles.Segment {
    guard let base = update.base else { return TextIndexFiles.Segment(name: "") }
    let segment = base.segments[place]
    var files = segment.files
    try folder.keep(files.name)
    guard let batch = update.removals[place], batch.writer.documentCount > 0 else {
      for name in files.names.dropFirst() { try folder.keep(name) }
      return files
    }
    let statistics = try writeStatistics(segment, batch)
    let bytes = RemovalsFile.serialized(batch.removed, of: segment.reader.identity)
    files.removals = try .init(
      name: folder.write(bytes, "removals"), statistics: statistics)
    return files
  }

  /// Writes the documents removed now, merged with those removed before as the policy says.
  private mutating func writeStatistics(
    _ segment: IndexSegment, _ batch: RemovalBatch
  ) throws(TextIndexUpdateError) -> [String] {
    let staged = try StagedSegment(
      batch.writer, isInKeyOrder: true, isSmall: true, "removed.segment", in: &folder)
    let names = segment.files.removals?.statistics ?? []
    let inputs = (segment.statistics + [staged.reader]).map {
      SegmentMerger.Input(reader: $0, removed: nil)
    }
    let start = update.policy.start(inputs.map(\.candidate)) ?? inputs.count
    for name in names.prefix(start) { try folder.keep(name) }
    guard start < inputs.count else { return try names + [staged.publish(in: &folder)] }
    let name = folder.newName("removed.segment")
    try SegmentMerger(Array(inputs[start...]), memory: update.memory)
      .write(to: folder.path(of: name))
    return names.prefix(start) + [name]
  }
}

extension TextIndexUpdate {
  /// The removed documents of a segment of the index before, those removed now included.
  func removed(in place: Int) -> RemovedDocuments? {
    removals[place]?.removed ?? base?.segments[place].removed
  }
}

extension SegmentMerger.Input {
  /// What a merge policy looks at.
  fileprivate var candidate: MergePolicy.Candidate {
    let removedCount = removed?.count ?? 0
    let live = reader.documentCount - removedCount
    return MergePolicy.Candidate(
      size: reader.file.count * live / max(reader.documentCount, 1), documentCount: live,
      removedCount: removedCount)
  }
}
