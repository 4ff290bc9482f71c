/// The tables of a store, as any SQLite tool sees them.
///
/// A table has a column for everything that is looked up or filtered by, and one JSON column,
/// `detail`, that holds the record whole. `number` is the record's place in corpus order
/// (``StoreTable``). `extractedText` keeps what was taken out of files that are no text files, with
/// the place of each line, so that quotations of a PDF file do not lean on another run of poppler.
///
/// The tables that only help to change an index: `identity` is what a file says of its own
/// identity and what came of it, `referenceWork` the work of each reference, `narrative`, `account`
/// and `inferredDesign` what one document tells of works, `askedCount` the numbers of people for
/// which its linking asked other documents, `trialReport`, `trialAuthor` and `laterReport` what
/// studies are made of.
enum StoreSchema {
  /// Written to `PRAGMA user_version`; a store of another version is rebuilt, never migrated,
  /// because everything in it comes from the corpus.
  static let version = 9

  /// Creates all tables.
  static func create(in database: SQLiteConnection) throws {
    try database.execute(documents)
    try database.execute(evidence)
    try database.execute(helpers)
    try database.execute("PRAGMA user_version = \(version)")
  }

  /// Creates the indexes; a store that is filled at once gets them when the files are in.
  static func createIndexes(in database: SQLiteConnection) throws {
    for (name, columns) in indexes {
      let table = name.split(separator: ".")[0]
      let index = name.replacing(".", with: "By")
      try database.execute("CREATE INDEX \(index) ON \(table) (\(columns))")
    }
  }

  private static let documents = """
    CREATE TABLE sourceFile (
      number INTEGER PRIMARY KEY, path TEXT NOT NULL, sha256 TEXT NOT NULL,
      byteCount INTEGER NOT NULL, policyID TEXT);
    CREATE TABLE policy (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, edition TEXT, title TEXT, issuer TEXT,
      effective TEXT, lastReview TEXT, nextReview TEXT, file TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE policyAlias (
      number INTEGER PRIMARY KEY, alias TEXT NOT NULL, policyID TEXT NOT NULL);
    CREATE TABLE statement (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, policyID TEXT NOT NULL,
      service TEXT NOT NULL, indication TEXT, phrase TEXT NOT NULL, classes TEXT NOT NULL,
      linesOfBusiness TEXT NOT NULL, quote TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE passage (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, policyID TEXT NOT NULL,
      text TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE evidenceSummary (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, policyID TEXT NOT NULL,
      population TEXT, service TEXT, verdict TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE code (
      number INTEGER PRIMARY KEY, policyID TEXT NOT NULL, system TEXT NOT NULL,
      code TEXT NOT NULL);
    CREATE TABLE codeGroup (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, policyID TEXT NOT NULL, heading TEXT,
      classes TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE describedStudy (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, policyID TEXT NOT NULL,
      opening TEXT NOT NULL, reference TEXT, design TEXT, detail TEXT NOT NULL);
    CREATE TABLE reference (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, policyID TEXT NOT NULL, pmid TEXT, doi TEXT,
      titleKey INTEGER, imprintKey INTEGER, year INTEGER, title TEXT, raw TEXT NOT NULL,
      detail TEXT NOT NULL);
    CREATE TABLE diagnostic (
      number INTEGER PRIMARY KEY, severity TEXT NOT NULL, code TEXT NOT NULL,
      file TEXT NOT NULL, message TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE abbreviation (
      number INTEGER PRIMARY KEY, short TEXT NOT NULL, long TEXT NOT NULL,
      policyID TEXT NOT NULL);
    CREATE TABLE extractedText (
      number INTEGER PRIMARY KEY, text TEXT NOT NULL, locators TEXT NOT NULL);
    CREATE TABLE synonym (
      number INTEGER PRIMARY KEY, names TEXT NOT NULL, abbreviations TEXT NOT NULL);
    CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    """

  private static let evidence = """
    CREATE TABLE work (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, title TEXT, year INTEGER, pmid TEXT,
      doi TEXT, detail TEXT NOT NULL);
    CREATE TABLE evidenceRecord (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, kind TEXT NOT NULL, design TEXT NOT NULL,
      trialName TEXT, study TEXT, detail TEXT NOT NULL);
    CREATE TABLE study (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT, detail TEXT NOT NULL);
    CREATE TABLE evidenceGap (
      number INTEGER PRIMARY KEY, policyID TEXT NOT NULL, context TEXT NOT NULL, service TEXT,
      polarity TEXT NOT NULL, quote TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE link (
      number INTEGER PRIMARY KEY, kind TEXT NOT NULL, fromID TEXT NOT NULL, toID TEXT NOT NULL,
      policyID TEXT NOT NULL, role TEXT NOT NULL, basis TEXT NOT NULL, standing TEXT NOT NULL,
      reason TEXT NOT NULL, detail TEXT NOT NULL);
    """

  private static let helpers = """
    CREATE TABLE identity (
      number INTEGER PRIMARY KEY, path TEXT NOT NULL, ownID TEXT NOT NULL, issuer TEXT,
      edition TEXT, numberedID TEXT NOT NULL, policyID TEXT, twin TEXT);
    CREATE TABLE referenceWork (number INTEGER PRIMARY KEY, workID TEXT NOT NULL);
    CREATE TABLE narrative (
      number INTEGER PRIMARY KEY, workID TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE account (
      number INTEGER PRIMARY KEY, people INTEGER NOT NULL, workID TEXT NOT NULL,
      detail TEXT NOT NULL);
    CREATE TABLE askedCount (number INTEGER PRIMARY KEY, people INTEGER NOT NULL);
    CREATE TABLE inferredDesign (
      number INTEGER PRIMARY KEY, workID TEXT NOT NULL, detail TEXT NOT NULL);
    CREATE TABLE trialReport (
      number INTEGER PRIMARY KEY, workID TEXT NOT NULL, name TEXT, issued TEXT,
      isLater INTEGER NOT NULL);
    CREATE TABLE trialAuthor (
      number INTEGER PRIMARY KEY, author TEXT NOT NULL, workID TEXT NOT NULL);
    CREATE TABLE laterReport (
      number INTEGER PRIMARY KEY, later TEXT NOT NULL, earlier TEXT NOT NULL,
      reason TEXT NOT NULL);
    """

  /// `table.Purpose` and the columns.
  private static let indexes = [
    ("sourceFile.Path", "path"), ("identity.OwnID", "ownID"), ("identity.NumberedID", "numberedID"),
    ("policy.ID", "id"), ("policyAlias.Alias", "alias"), ("statement.ID", "id COLLATE NOCASE"),
    ("statement.Policy", "policyID"), ("passage.ID", "id"), ("passage.Policy", "policyID"),
    ("evidenceSummary.ID", "id"), ("evidenceSummary.Policy", "policyID"),
    ("code.Code", "code COLLATE NOCASE"), ("codeGroup.ID", "id"), ("codeGroup.Policy", "policyID"),
    ("describedStudy.ID", "id"), ("describedStudy.Policy", "policyID"),
    ("reference.ID", "id COLLATE NOCASE"),
    ("reference.Policy", "policyID"), ("reference.PMID", "pmid"), ("reference.DOI", "doi"),
    ("reference.TitleKey", "titleKey"), ("reference.ImprintKey", "imprintKey"),
    ("abbreviation.Short", "short COLLATE NOCASE"),
    ("abbreviation.Long", "long COLLATE NOCASE"),
    ("work.ID", "id"),
    ("evidenceRecord.TrialName", "trialName COLLATE NOCASE"), ("study.ID", "id"),
    ("evidenceGap.Policy", "policyID"), ("link.From", "fromID"), ("link.To", "toID"),
    ("referenceWork.Work", "workID"), ("narrative.Work", "workID"), ("account.People", "people"),
    ("askedCount.People", "people"), ("inferredDesign.Work", "workID"),
    ("trialReport.Work", "workID"), ("trialAuthor.Author", "author"),
    ("laterReport.Later", "later"), ("laterReport.Earlier", "earlier"),
  ]
}
