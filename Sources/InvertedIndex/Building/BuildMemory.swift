/// How much memory building a segment may take, and where the rest goes.
package struct BuildMemory: Hashable, Sendable {
  /// About how many bytes a build may take.
  package let limit: Int

  /// The folder for temporary files, which have no names there.
  package let folder: String

  /// Sets a limit; a build without one is as fast as its memory is large.
  package init(limit: Int = 1 << 30, folder: String = "/tmp") {
    self.limit = limit
    self.folder = folder
  }

  /// How large a log may become, with what inverting it takes, beside a number of bytes that
  /// documents take and about a quarter for what is written.
  ///
  /// However many documents there are, an eighth is left for it: a log that is too small makes too
  /// many runs.
  func logLimit(beside documentBytes: Int) -> Int {
    max(limit / 4 * 3 - documentBytes, limit / 8)
  }

  /// How many bytes of a section are kept in memory.
  var sectionLimit: Int { limit / 16 }

  /// How many bytes of a run that was moved out are kept in memory while runs are merged: together a
  /// sixteenth for any number of runs, since of the runs before it each keeps twice as much.
  func windowSize(ofRun index: Int) -> Int { max(limit / 32 / (index + 1), 1 << 14) }
}
