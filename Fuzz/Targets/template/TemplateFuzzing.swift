import Answering
import EvidenceModel
import FuzzIndex

@testable import Rendering

/// What libFuzzer calls with each input: a plan's own template of a letter.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    let reader = LetterLineReader(glossary: GlossaryFinder())
    let press = LetterPress(
      templates: try LetterTemplates(own: ["letter": text]), explain: { reader.explain($0) },
      measure: { reader.measure($0) })
    write(try press.print(MadeLetter.letter).document)
  } catch {
    precondition(!"\(error)".isEmpty, "a fault says nothing")
  }
  return 0
}

/// What libFuzzer calls first: writes the shipped templates as seeds where they are asked for.
@_cdecl("LLVMFuzzerInitialize")
public func prepareTemplate(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  Seeding.writeWhereAsked {
    LetterTemplates.shipped.sorted { $0.key < $1.key }.map { Array($0.value.utf8) }
  }
  return 0
}

/// The letter that is laid out.
private enum MadeLetter {
  static let letter = made()

  private static func made() -> Letter {
    do {
      return try SmallIndex.shared.letter()
    } catch {
      preconditionFailure("\(error)")
    }
  }
}

/// Writes a document in each form.
private func write(_ document: LetterDocument) {
  _ = LetterTextWriter.text(of: document)
  _ = LetterMarkdownWriter.text(of: document)
  _ = LetterHTMLWriter.text(of: document)
  _ = LetterDOCXWriter.bytes(of: document)
}
