import Glibc

/// How much memory and how many threads building a segment may take, and where the rest goes.
///
/// What is built does not depend on it.
package struct BuildMemory: Hashable, Sendable {
  /// About how many bytes a build may take.
  package let limit: Int

  /// The folder for temporary files, which have no names there.
  package let folder: String

  /// How many threads may work at once: one or two.
  package let threadCount: Int

  /// Sets a limit; a build without one is as fast as its memory is large.
  package init(
    limit: Int = 1 << 30, folder: String = "/tmp", threadCount: Int = Self.processorCount
  ) {
    self.limit = limit
    self.folder = folder
    self.threadCount = threadCount
  }

  /// How many processors the machine has.
  package static var processorCount: Int { Int(sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

  /// How large a log may become, with what inverting it takes, beside a number of bytes that
  /// documents take and about a quarter for what is written.
  ///
  /// However many documents there are, an eighth is left for it: a log that is too small makes too
  /// many runs. Of two threads one fills a log while the other inverts the log before.
  func logLimit(beside documentBytes: Int) -> Int {
    max(limit / 4 * 3 - documentBytes, limit / 8) / min(max(threadCount, 1), 2)
  }

  /// How many threads may merge runs of some documents.
  ///
  /// The second keeps its terms until the first is done, and both have sections of their own: measured
  /// with documents of 170 words, some 90 bytes for each, which a small limit does not allow.
  func mergeThreadCount(documentCount: Int) -> Int {
    limit < documentCount * 200 ? 1 : threadCount
  }

  /// How many bytes the entries of a run of a log may have.
  ///
  /// Runs are short, so that their memory is used again and again: what is new has to be cleared by
  /// the kernel first. With the words known from run to run, many of them cost little.
  var runLimit: Int { limit / 8 / min(max(threadCount, 1), 2) }

  /// The positions of a list of more bytes are read portion by portion while runs are merged, of two
  /// threads by each.
  var wholeListLimit: Int { max(limit / 128, 1 << 19) }

  /// How many bytes of a section are kept in memory.
  var sectionLimit: Int { limit / 32 }

  /// How many bytes of a run that was moved out are kept in memory while runs are merged: together a
  /// sixteenth for any number of runs, since of the runs before it each keeps twice as much.
  func windowSize(ofRun index: Int) -> Int { max(limit / 32 / (index + 1), 1 << 14) }
}
