/// What a date in a reference says, told by the words before it.
package enum ReferenceDateRole: Sendable {
  /// The day a web page was read.
  case accessed
  /// The day of publication.
  case published
  /// The day of the last change, or the day the text was current.
  case revised
  /// The day up to which the literature was searched, which is no date of the item.
  case surveyed
  /// The day of publication on line ahead of print; may stand without a date.
  case aheadOfPrint
}

/// The words that introduce a date in a reference, in lower case.
///
/// AMA Manual of Style (11th ed., 3.15.3) for `accessed`, `published`, `updated`, `last reviewed`;
/// Citing Medicine (NLM, 2nd ed., ch. 18 to 25) for `cited`, `updated`, `Epub`; the footers of
/// government web pages for `content current as of` and `page last updated`.
package enum ReferenceDatePhrases {
  /// Words that may stand between a phrase and its date, in lower case.
  package static let fillers = [
    "on or after", "online", "on line", "date", "on", "in", "as of", "for",
  ]

  /// Words behind which a year belongs to a title, in lower case: `from 2012 to 2013`.
  package static let yearLeads: Set<String> = [
    "to", "and", "of", "in", "for", "from", "through", "since", "until", "versus", "by",
  ]

  /// The phrases and what the date after each says.
  package static let all: [(words: String, role: ReferenceDateRole)] = [
    ("accessed", .accessed),
    ("accessed at", .accessed),
    ("accessed online", .accessed),
    ("access date", .accessed),
    ("accessed date", .accessed),
    ("date accessed", .accessed),
    ("date of access", .accessed),
    ("last accessed", .accessed),
    ("accessed at url address", .accessed),
    ("last access", .accessed),
    ("website accessed", .accessed),
    ("site accessed", .accessed),
    ("available as of", .accessed),
    ("cited", .accessed),
    ("assessed on", .accessed),
    ("last visited", .accessed),
    ("retrieved", .accessed),
    ("viewed", .accessed),
    ("published", .published),
    ("published online", .published),
    ("publication date", .published),
    ("published date", .published),
    ("first published", .published),
    ("date published", .published),
    ("adopted", .published),
    ("originally published", .published),
    ("date of publication", .published),
    ("issued", .published),
    ("cleared", .published),
    ("approved", .published),
    ("issue date", .published),
    ("date issued", .published),
    ("posted", .published),
    ("posted online", .published),
    ("preprint posted", .published),
    ("preprint posted online", .published),
    ("preprint published", .published),
    ("date posted", .published),
    ("released", .published),
    ("release date", .published),
    ("date of origin", .published),
    ("created", .published),
    ("last revised", .revised),
    ("revised", .revised),
    ("rev.", .revised),
    ("revision date", .revised),
    ("date revised", .revised),
    ("last updated", .revised),
    ("last update", .revised),
    ("last update posted", .revised),
    ("last updated posted", .revised),
    ("page last updated", .revised),
    ("updated", .revised),
    ("date updated", .revised),
    ("last modified", .revised),
    ("last edited", .revised),
    ("last amended", .revised),
    ("amended", .revised),
    ("last reviewed", .revised),
    ("page last reviewed", .revised),
    ("page reviewed", .revised),
    ("page updated", .revised),
    ("reviewed", .revised),
    ("approved", .published),
    ("date approved", .published),
    ("last review", .revised),
    ("last revision", .revised),
    ("last revision date", .revised),
    ("date of last revision", .revised),
    ("date of last review", .revised),
    ("date of last update", .revised),
    ("date last reviewed", .revised),
    ("date last updated", .revised),
    ("date reviewed", .revised),
    ("content reviewed", .revised),
    ("content last reviewed", .revised),
    ("page last modified", .revised),
    ("revision effective", .revised),
    ("last review date", .revised),
    ("archived", .revised),
    ("retired", .revised),
    ("original", .published),
    ("copyright", .published),
    ("annual review", .revised),
    ("update search", .revised),
    ("last update search", .revised),
    ("search updated", .revised),
    ("reaffirmed", .revised),
    ("reapproved", .revised),
    ("re-issued", .revised),
    ("reissued", .revised),
    ("content current as of", .revised),
    ("current as of", .revised),
    ("current through", .revised),
    ("effective", .revised),
    ("effective date", .revised),
    ("effective date of this version", .revised),
    ("with effective date", .revised),
    ("with an effective date of", .revised),
    ("implementation date", .revised),
    ("revision effective date", .revised),
    ("revision effective date for services performed on or after", .revised),
    ("original effective date for services performed on or after", .published),
    ("original effective date", .published),
    ("for services performed on or after", .revised),
    ("literature review current through", .surveyed),
    ("literature current through", .surveyed),
    ("initial u.s. approval", .surveyed),
    ("topic last updated", .revised),
    ("this topic last updated", .revised),
    ("epub", .aheadOfPrint),
    ("e-pub", .aheadOfPrint),
    ("epub ahead of print", .aheadOfPrint),
    ("online ahead of print", .aheadOfPrint),
    ("ahead of print", .aheadOfPrint),
    ("advance online publication", .aheadOfPrint),
    ("in press", .aheadOfPrint),
    ("published online ahead of print", .aheadOfPrint),
    ("published ahead of print", .aheadOfPrint),
    ("epub before print", .aheadOfPrint),
    ("updated periodically", .aheadOfPrint),
  ]
}
