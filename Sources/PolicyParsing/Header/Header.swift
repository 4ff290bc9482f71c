import EvidenceModel
import Vocabulary

/// What a policy's header says.
struct Header: Sendable {
  /// The printed number; nil where none is.
  var number: String?
  /// Other printed numbers and spellings.
  var aliases: [String] = []
  var title: Quotation?
  /// What speaks for the title.
  var titleEvidence: [TitleEvidence] = []
  var issuer: String?
  var dates = PolicyDates()
  var linesOfBusiness: [LineOfBusiness] = []
  var relatedPolicies: [Quotation] = []
  /// The labelled fields that were found: a document without any has no header.
  var labels: Set<HeaderField> = []
  /// Whether one of the first lines names a type of document: `Medical Policy`.
  var hasType = false
  /// Whether the text calls itself a document of such a type: `This Medical Policy …`.
  var namesItself = false
  /// Whether one of the first lines is a type, a title and a number in brackets.
  var namesTypeAndNumber = false
  /// Whether the text names a document of such a type at all.
  var mentionsType = false
  /// Whether the text says by which criteria it judges a service.
  var tellsCriteria = false
  /// Whether the text says for how long a drug is approved.
  var tellsApproval = false
  /// Whether the text says of a plan's members that criteria are to be met.
  var demandsCriteria = false
  /// Whether the text speaks of payers as an article for patients does.
  var isArticle = false
  /// Whether the text speaks as a payer does of its own document.
  var speaksAsPayer = false
  /// Whether the text speaks of policies and not of itself.
  var tellsOfPolicies = false
  /// Whether the text tells how requests are handled.
  var tellsProcess = false
  /// Whether the labels of several policies stand there, as in a list of policies.
  var isListing = false
  /// Whether the page is one section of a manual: a line gives the way to it by numbers.
  var isManualSection = false
  /// Whether the page prints the shares that a plan's members pay: `20% coinsurance after deductible`.
  var tellsShares = false
  /// Whether the document is a notice about policies: a newsletter, a bulletin, a list of changes.
  var isNotice = false
}
