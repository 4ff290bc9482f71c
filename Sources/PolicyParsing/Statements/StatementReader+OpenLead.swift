import SourceReading
import TextAnalysis
import Vocabulary

/// Determinations whose sentence goes on in the items below, though no colon leads to them.
///
/// ```
/// X may be considered medically necessary for people without pain
///
/// • For screening in any of the following:
/// ```
extension StatementReader {
  /// Whether a paragraph determines, has no stop, and the first item below goes on with the case.
  func goesOnInItems(_ block: Int, _ text: CleanText, before end: Int) -> Bool {
    guard let last = text.bytes.last, last.isASCIILetter, block + 1 < end,
      layout.blocks[block + 1].kind == .item, layout.blocks[block + 1].marker?.bullet != nil
    else { return false }
    let item = layout.text(block + 1)
    guard let first = WhiteSpace.words(item.lowered, item.all).first,
      CombinatorVocabulary.caseOpeners.contains(
        String(decoding: item.lowered[first], as: UTF8.self))
    else { return false }
    return determines(text)
  }
}
