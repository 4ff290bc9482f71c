/// How much memory building a segment may take, and where the rest goes.
package struct BuildMemory: Hashable, Sendable {
  /// About how many bytes a build may take for terms and their lists.
  package let limit: Int

  /// The folder for temporary files, which have no names there.
  package let folder: String

  /// Sets a limit; a build without one is as fast as its memory is large.
  package init(limit: Int = 1 << 30, folder: String = "/tmp") {
    self.limit = limit
    self.folder = folder
  }

  /// How large a log may become, with what inverting it takes; the rest is for what is written.
  var logLimit: Int { limit / 4 * 3 }

  /// How many bytes of a section are kept in memory.
  var sectionLimit: Int { limit / 16 }
}
