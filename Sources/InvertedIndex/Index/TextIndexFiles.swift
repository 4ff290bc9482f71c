/// The files of an index of text in one folder: what a manifest keeps of it.
///
/// No file is ever changed; a later index names other files and shares those that stay.
package struct TextIndexFiles: Codable, Hashable, Sendable {
  /// A segment, and what has been removed from it since it was written.
  package struct Segment: Codable, Hashable, Sendable {
    /// The name of the segment's file.
    package var name: String

    /// What has been removed, or nil when everything in the segment counts.
    package var removals: Removals?

    /// Names a segment.
    package init(name: String, removals: Removals? = nil) {
      self.name = name
      self.removals = removals
    }
  }

  /// The removed documents of a segment.
  package struct Removals: Codable, Hashable, Sendable {
    /// The name of the file that says which documents have been removed.
    package var name: String

    /// The names of segments that hold the removed documents as they were, so that statistics can be
    /// taken off.
    package var statistics: [String]

    /// Names the files of removals.
    package init(name: String, statistics: [String]) {
      self.name = name
      self.statistics = statistics
    }
  }

  /// The segments, the largest first.
  package var segments: [Segment]

  /// The number that the next file gets, so that no name is used twice.
  package var nextNumber: Int

  /// Describes an index.
  package init(segments: [Segment], nextNumber: Int = 1) {
    self.segments = segments
    self.nextNumber = nextNumber
  }

  /// Describes an index of one whole segment.
  package init(segment name: String) { self.init(segments: [Segment(name: name)]) }

  /// The names of all files.
  package var names: [String] { segments.flatMap(\.names) }
}

extension TextIndexFiles.Segment {
  /// The names of the segment's files.
  package var names: [String] {
    [name] + (removals.map { [$0.name] + $0.statistics } ?? [])
  }
}
