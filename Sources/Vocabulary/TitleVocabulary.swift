/// Words by which a document's title is told from other lines of its first page.
package enum TitleVocabulary {
  /// Words that name parts of any document, or documents, and no service: a line of nothing else is
  /// no title.
  package static let emptyWords: Set<String> = [
    "a", "about", "additional", "adoption", "all", "and", "answers", "approval", "april",
    "archived", "asked", "assessment", "august", "back", "background", "benefit", "benefits",
    "board", "by", "change", "changes", "clinical", "comments", "common",
    "conditions", "contact", "content", "contents", "control", "coverage", "covered", "criteria",
    "date", "dates", "december", "decision", "decisions", "description", "detail", "details",
    "determination", "document", "documentation", "documents", "download", "eligibility",
    "equality", "evidence", "exclusions", "february", "for", "form", "forms", "frequently", "from",
    "full", "funding", "general", "group", "guidance", "guideline", "guidelines", "health",
    "healthcare", "history", "how", "impact", "important", "in", "individual",
    "information", "instructions", "introduction", "issue", "january", "july", "june",
    "limitations", "links", "lookup", "march", "may", "member", "members", "menu", "navigation",
    "news", "note", "notes", "notice", "notices", "november", "october", "of", "on", "or", "our",
    "overview", "page", "pages", "payment", "plan", "plans", "policies", "policy", "procedure",
    "procedures", "process", "provider", "providers", "publication", "purpose", "questions",
    "reference", "references", "related", "request", "requests", "required", "requirements",
    "resources", "review", "revision", "rules", "scope", "search", "section", "sections",
    "september", "service", "services", "statement", "status", "submission", "summary",
    "table", "terms", "the", "this", "to", "tool", "treatments", "update", "updates",
    "us", "use", "version", "with", "your",
  ]

  /// Nouns that end a payer's kind of document where it speaks of itself.
  package static let ownKinds: Set<String> = ["policy", "guideline", "bulletin", "protocol"]

  /// Words of such kinds that nobody but a payer uses.
  package static let payerWords: Set<String> = [
    "coverage", "benefit", "utilization", "payment", "reimbursement", "authorization", "necessity",
  ]

  /// What ends a heading of criteria.
  package static let criteriaEnds = [
    " criteria:", " criteria", "covered indications:", "criteria for approval:",
    "criteria for coverage:",
  ]

  /// How bodies are called that commission care.
  package static let commissioners = PhraseTable<Void>([
    "clinical commissioning group", "clinical commissioning groups", "integrated care board",
    "commissioning policy", "health board",
  ])

  /// Those who make a payer's documents, and words before them.
  package static let groups: Set<String> = [
    "committee", "group", "team", "department", "panel", "council", "subcommittee", "workgroup",
  ]
  package static let groupWords: Set<String> = [
    "review", "development", "advisory", "approval", "steering", "working", "management",
    "oversight", "and", "quality",
  ]
}
