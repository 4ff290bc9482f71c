package import EvidenceModel

/// Says on the pages of rules which of their sources nobody of the project has read in the primary
/// text.
///
/// Read were: 21 CFR 807.87(a) and 807.97; the PRISMA 2020 checklist; NCQA's published answers on UM 7
/// (abbreviations); the contents of the ICMJE recommendations; the DOI Handbook, 2.2; Crossref,
/// "Constructing your DOIs"; and 29 CFR 2560.503-1(g)(1)(i) to (iii) and (v)(B) as a court quotes
/// them. All others are known from what agencies, law firms, libraries and handbooks say of them: good
/// enough to look for defects by, not to be quoted as law.
package enum RuleSources {
  /// A page whose source says what of it was not read.
  package static func marked(_ page: CheckRulePage) -> CheckRulePage {
    let names = unread.filter { page.source.contains($0) }
    guard !names.isEmpty else { return page }
    var page = page
    page.source += " Not read in the primary text: " + names.joined(separator: "; ") + "."
    return page
  }

  /// The sources that were not read, as the pages name them.
  static let unread = [
    "42 CFR 422.101", "42 CFR 422.137", "29 CFR 2560.503-1(b)(5)", "29 CFR 2560.503-1(g)(1)(v)(A)",
    "29 CFR 2560.503-1(h)(2)(iv)", "21 U.S.C. 360c(a)(1)", "21 CFR 860.3",
    "NCQA utilization management standard 2", "GAO-25-107342", "COPE", "CONSORT 2010",
    "AMA Manual of Style", "ISO 8601-1:2019", "ISO 3297", "Cochrane Handbook", "Citing Medicine",
    "PRISMA-S 2021", "NLM fact sheet",
  ]
}
