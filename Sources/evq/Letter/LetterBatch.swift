import Answering
import EvidenceModel
import Rendering

/// Letters for JSON Lines, a line of JSON out for each line in; a bad line stops no other.
struct LetterBatch {
  /// All that letters are made with.
  let session: LetterSession
  /// What the command line says for lines that say nothing else.
  let defaults: LetterRequest
  /// The form of each letter's text; JSON gives the parts instead.
  let format: LetterFormat
  private let memo = LetterBlockMemo()

  /// Prepares to answer lines.
  init(session: LetterSession, defaults: LetterRequest, format: LetterFormat) {
    self.session = session
    self.defaults = defaults
    self.format = format
  }

  /// Runs over the lines of a file; ends with 2 where a line could not be read, else with 3 where a
  /// letter was refused.
  func run(_ file: String) throws {
    var worst = Outcome.made
    var out: [UInt8] = []
    let input = try LineInput(file)
    var number = 0
    while let line = try input.next() {
      number += 1
      guard !line.allSatisfy({ $0 <= 0x20 }) else { continue }
      let (text, outcome) = answer(line, number: number)
      out += text.utf8
      worst = max(worst, outcome)
      if out.count > 1 << 16 {
        Console.write(out)
        out.removeAll(keepingCapacity: true)
      }
    }
    Console.write(out)
    switch worst {
    case .made: return
    case .refused: throw ExitStatus.refused
    case .faulty: throw ExitStatus.fault
    }
  }

  private enum Outcome: Int, Comparable {
    case made, refused, faulty
    static func < (left: Outcome, right: Outcome) -> Bool { left.rawValue < right.rawValue }
  }

  private func answer(_ line: [UInt8], number: Int) -> (String, Outcome) {
    var id: String?
    do {
      let item = try LetterBatchReader(line: number, defaults: defaults).read(line)
      id = item.id
      guard let made = try session.letter(item.request) else {
        return (
          JSONRenderer.letterError("no statement \(item.request.statement)", id: id), .faulty
        )
      }
      let text = format == .json ? nil : made.print.map(text)
      let json = JSONRenderer.render(
        made.letter, print: text == nil ? made.print : nil, text: text, id: id)
      return (json, made.letter.refusals.isEmpty ? .made : .refused)
    } catch {
      return (JSONRenderer.letterError("\(error)", id: id), .faulty)
    }
  }

  /// The letter in its form; a Word document as base64 (RFC 4648).
  private func text(_ print: LetterPress.Print) -> String {
    format == .docx ? Base64.text(of: print.bytes(format, memo)) : print.text(format, memo)
  }
}
