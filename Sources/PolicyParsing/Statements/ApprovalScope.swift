import SourceReading
import TextAnalysis

/// A heading of approval above lists that determine, and what stands between it and them.
struct ApprovalScope {
  /// What meeting the criteria below the heading means.
  var status: StatusHeading
  /// The level of the section that the heading opens or stands in.
  var level: Int
  /// The nearest heading or short line above the next list, which names it.
  var name: CleanText
  /// Whether a sentence below the heading says when something is approved, so that the lists are its
  /// own.
  var hasLead = false

  /// Whether a sentence anywhere below the heading, read or not, says so; nil until it is asked.
  var grantsBelow: Bool?

  /// The longest name of a group, in bytes.
  static let longestName = 160

  /// Begins below a heading or a line of approval; nil for any other words.
  init?(_ layout: Layout, heading: Range<Int>, level: Int) {
    guard heading.count <= Self.longestName,
      let classes = ApprovalHeading.classes(layout.reading, heading)
    else { return nil }
    status = StatusHeading(classes: classes, phrase: heading, service: nil)
    name = layout.reading.clean(heading)
    self.level = level
  }

  /// Takes a short line for the name of the list that follows; one that only leads to the list is none.
  mutating func note(_ text: CleanText) {
    let leads = text.first("following", in: text.all) != nil
    if text.count <= Self.longestName, !leads { name = text }
  }
}
