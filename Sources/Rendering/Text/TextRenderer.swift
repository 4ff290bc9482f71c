/// Answers as text for people: one page, every line ended, no wider than the style says.
///
/// A word that holds more than a line is broken; only a diagnostic keeps its line whole, so that
/// other programs can read it.
package enum TextRenderer {}
