import EvidenceModel

/// What a policy's header says.
struct Header: Sendable {
  /// The printed number; nil where none is.
  var number: String?
  /// Other printed numbers and spellings.
  var aliases: [String] = []
  var title: Quotation?
  var issuer: String?
  var dates = PolicyDates()
  var linesOfBusiness: [LineOfBusiness] = []
  var relatedPolicies: [Quotation] = []
  /// How many labelled fields were found: a document without any has no header.
  var fieldCount = 0
  /// Whether the document is a notice about policies: a newsletter, a bulletin, a list of changes.
  var isNotice = false
}
