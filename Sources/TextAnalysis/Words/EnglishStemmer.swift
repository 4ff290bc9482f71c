import CStemmer
import Synchronization

/// The English stemmer of libstemmer is not there.
package struct StemmerUnavailable: Error, CustomStringConvertible {
  /// A message that reads after `error:` and says the way out.
  package var description: String { "libstemmer has no English stemmer; install libstemmer-dev" }
}

/// Reduces English words to stems by Snowball English.
///
/// "Porter2", Martin Porter 2001, https://snowballstem.org/algorithms/english/stemmer.html.
/// One C stemmer works for one caller at a time, so it is kept behind a lock; any thread may ask.
package final class EnglishStemmer: Sendable {
  private let handle: Mutex<StemmerHandle>

  /// Opens the stemmer.
  package init() throws(StemmerUnavailable) {
    guard let pointer = sb_stemmer_new("english", "UTF_8") else { throw StemmerUnavailable() }
    handle = Mutex(StemmerHandle(pointer))
  }

  /// Returns the stem of a folded word.
  package func stem(_ word: [UInt8]) -> [UInt8] {
    handle.withLock { $0.stem(word) }
  }
}

/// Owns one C stemmer, which also owns the bytes that it returns until the next word.
private struct StemmerHandle: ~Copyable {
  // Invariant: the stemmer is this value's, which frees it once; the lock around it lets one thread
  // in.
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  deinit { sb_stemmer_delete(pointer) }

  /// Returns the stem, or the word itself when memory was not to be had.
  func stem(_ word: [UInt8]) -> [UInt8] {
    guard let stem = sb_stemmer_stem(pointer, word, CInt(word.count)) else { return word }
    let length = Int(sb_stemmer_length(pointer))
    return Array(UnsafeBufferPointer(start: stem, count: length))
  }
}
