import Answering
import EvidenceModel
import FuzzIndex
import Rendering

private let checker = LetterChecker(
  snapshot: SmallIndex.shared.snapshot, corpus: SmallIndex.shared.corpus, literature: nil,
  glossary: GlossaryFinder())

/// What libFuzzer calls with each input: a finished letter, as text, web page or Word file by what its
/// bytes say, that is checked and whose record is read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLetter(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // A PDF file is another program's to read.
  guard bytes.prefix(1_100).firstRange(of: Array("%PDF-".utf8)) == nil else { return 0 }
  do {
    let answer = try checker.check(bytes, name: "letter", regime: nil)
    precondition(answer.verifiedQuotes == 0 || !answer.policies.isEmpty, "a quotation of nothing")
  } catch AnsweringError.question {
    return 0  // no text
  } catch {
    preconditionFailure("\(error)")
  }
  // A letter without its record is refused.
  if let verifier = try? LetterVerifier(bytes, name: "letter") { _ = try? verifier.request(nil) }
  return 0
}

/// What libFuzzer calls first: writes letters as seeds where they are asked for.
@_cdecl("LLVMFuzzerInitialize")
public func prepareLetter(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>
) -> CInt {
  Seeding.writeWhereAsked {
    let reader = LetterLineReader(glossary: GlossaryFinder())
    let press = LetterPress(templates: try LetterTemplates()) { reader.measure($0) }
    let document = try press.print(SmallIndex.shared.letter()).document
    return [
      Array(LetterTextWriter.text(of: document).utf8),
      Array(LetterMarkdownWriter.text(of: document).utf8),
      Array(LetterHTMLWriter.text(of: document).utf8), LetterDOCXWriter.bytes(of: document),
    ]
  }
  return 0
}
