/// The tables of the literature, as any SQLite tool sees them.
///
/// `lines` is the whole record as text, a line for each thing it says (`TI`, a tab, the title);
/// the other columns are what records are looked up by.
enum LiteratureSchema {
  /// Written to `PRAGMA user_version`; a store of another version is built again from the files.
  static let version = 5

  /// Creates all tables.
  static func create(in database: SQLiteConnection) throws {
    try database.execute(tables)
    try database.execute("PRAGMA user_version = \(version)")
  }

  /// `number` is the PubMed id, or below zero for a record without one; `taken` is how many entries
  /// of a file were taken in, `newest` the latest date of a record in it; `textIndex` names the files
  /// with the words of all records, as JSON; `committed` counts the commits (``CommitMark``).
  private static let tables = """
    CREATE TABLE file (
      ordinal INTEGER PRIMARY KEY, path TEXT NOT NULL, sha256 TEXT NOT NULL,
      byteCount INTEGER NOT NULL, taken INTEGER NOT NULL, isWhole INTEGER NOT NULL,
      newest TEXT, diagnostics TEXT NOT NULL);
    CREATE TABLE committed (number INTEGER PRIMARY KEY, commits INTEGER NOT NULL);
    INSERT INTO committed VALUES (1, 0);
    CREATE TABLE textIndex (number INTEGER PRIMARY KEY, files TEXT NOT NULL);
    CREATE TABLE literature (
      number INTEGER PRIMARY KEY, id TEXT, version INTEGER NOT NULL, revised TEXT, doi TEXT,
      pmcid TEXT, titleKey INTEGER, imprintKey INTEGER, year INTEGER, file INTEGER NOT NULL,
      line INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL, lines TEXT NOT NULL);
    CREATE UNIQUE INDEX literatureByID ON literature (id) WHERE id IS NOT NULL;
    CREATE INDEX literatureByDOI ON literature (doi) WHERE doi IS NOT NULL;
    CREATE INDEX literatureByPMCID ON literature (pmcid) WHERE pmcid IS NOT NULL;
    CREATE INDEX literatureByTitle ON literature (titleKey) WHERE titleKey IS NOT NULL;
    CREATE INDEX literatureByImprint ON literature (imprintKey) WHERE imprintKey IS NOT NULL;
    """
}
