@testable import SourceReading

/// What libFuzzer calls with each input: an archive as it is, or the parts of a Word document that
/// are put into one: the document, its numbering, styles and footnotes, a form feed between them.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDOCX(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let isArchive = bytes.starts(with: [0x50, 0x4B])
  read(isArchive ? bytes : StoredArchive.archive(of: parts(bytes)))
  return 0
}

private let names = [
  "word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml",
]

private func parts(_ bytes: [UInt8]) -> [(name: String, content: [UInt8])] {
  let parts = bytes.split(separator: 0x0C, omittingEmptySubsequences: false)
  return zip(names, parts).map { ($0, Array($1)) }
}

private func read(_ archive: [UInt8]) {
  do {
    let text = try DOCXText.text(of: archive)
    for line in text.lines {
      precondition(!line.text.utf8.contains(0x0A), "a line holds a line feed")
    }
  } catch {
    precondition(!error.message.isEmpty, "a fault says nothing")
  }
}
