import CSQLite

/// SQLite's way to files (a "VFS") with a checksum on every page of a database.
///
/// SQLite leaves the last eight bytes of each page to us. They get their sum when a page is written
/// into the database file, and it is compared whenever bytes of the page are read: a changed byte,
/// in whatever record, index or inner page, is an error and never a part of an answer. Pages in a
/// write-ahead journal are proved by SQLite's own checksums and get theirs here when they are moved
/// into the database.
///
/// Invariants: the system's VFS makes the file, in memory that is larger than it asks for by a
/// ``Addition``, which lies behind what the system uses and lives as long as the file. Only files
/// that `open` has given an addition have our methods. All else is the system's.
enum ChecksummedFiles {
  /// The name under which a connection asks for this VFS; it is registered the first time.
  static let name: String = {
    guard let system else { return "" }  // a library without a VFS opens nothing under any name
    let ours = UnsafeMutablePointer<sqlite3_vfs>.allocate(capacity: 1)
    ours.initialize(to: system.pointee)
    ours.pointee.zName = UnsafeRawPointer(registered.utf8Start).assumingMemoryBound(to: CChar.self)
    ours.pointee.pNext = nil
    ours.pointee.szOsFile = Int32(additionOffset + MemoryLayout<Addition>.size)
    ours.pointee.xOpen = { _, path, file, flags, outFlags in
      ChecksummedFiles.open(path, file, flags, outFlags)
    }
    sqlite3_vfs_register(ours, 0)
    return "\(registered)"
  }()

  private static let registered: StaticString = "evq-checksums"

  // Found once and never changed; SQLite's own methods are safe to call from any thread.
  private nonisolated(unsafe) static let system: UnsafeMutablePointer<sqlite3_vfs>? = {
    sqlite3_initialize()
    return sqlite3_vfs_find(nil)
  }()

  private static let additionOffset = (Int(system?.pointee.szOsFile ?? 0) + 15) & ~15

  /// What a database file has besides what the system keeps of it.
  private struct Addition {
    /// The system's methods.
    var system: UnsafePointer<sqlite3_io_methods>
    /// The methods that SQLite calls: the system's, reading and writing ours.
    var ours: sqlite3_io_methods
    /// The size of a page; 0 until the file's header was seen.
    var pageSize: Int
  }

  private static func addition(
    to file: UnsafeMutablePointer<sqlite3_file>
  ) -> UnsafeMutablePointer<Addition> {
    (UnsafeMutableRawPointer(file) + additionOffset).assumingMemoryBound(to: Addition.self)
  }

  private static func open(
    _ path: UnsafePointer<CChar>?, _ file: UnsafeMutablePointer<sqlite3_file>?, _ flags: Int32,
    _ outFlags: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let system, let file else { return SQLITE_MISUSE }
    let code = system.pointee.xOpen(system, path, file, flags, outFlags)
    guard code == SQLITE_OK, flags & SQLITE_OPEN_MAIN_DB != 0,
      let methods = file.pointee.pMethods
    else { return code }
    var ours = methods.pointee
    ours.iVersion = min(ours.iVersion, 2)  // the third has memory maps, which pass reading by
    ours.xRead = { file, buffer, count, offset in
      guard let file, let buffer else { return SQLITE_MISUSE }
      let bytes = UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))
      return ChecksummedFiles.read(file, bytes, at: offset)
    }
    ours.xWrite = { file, buffer, count, offset in
      guard let file, let buffer else { return SQLITE_MISUSE }
      let bytes = UnsafeRawBufferPointer(start: buffer, count: Int(count))
      return ChecksummedFiles.write(file, bytes, at: offset)
    }
    let place = addition(to: file)
    place.initialize(to: Addition(system: methods, ours: ours, pageSize: 0))
    let table = UnsafeMutableRawPointer(place) + (MemoryLayout<Addition>.offset(of: \.ours) ?? 0)
    file.pointee.pMethods = UnsafePointer(table.assumingMemoryBound(to: sqlite3_io_methods.self))
    return code
  }

  // MARK: - Reading

  private static func read(
    _ file: UnsafeMutablePointer<sqlite3_file>, _ bytes: UnsafeMutableRawBufferPointer,
    at offset: sqlite3_int64
  ) -> Int32 {
    let code = readPlainly(file, bytes, at: offset)
    guard code == SQLITE_OK else { return code }
    if offset == 0, bytes.count >= headerSize {
      guard note(UnsafeRawBufferPointer(bytes), of: file) else { return SQLITE_NOTADB }
    }
    let pageSize = addition(to: file).pointee.pageSize
    guard PageChecksum.isPageSize(pageSize) else { return code }
    if bytes.count == pageSize, offset % Int64(pageSize) == 0 {
      return PageChecksum.holds(UnsafeRawBufferPointer(bytes)) ? SQLITE_OK : fault
    }
    // The header alone is read before the size of a page is known; its page follows.
    if offset + Int64(bytes.count) <= headerSize { return code }
    return readPart(file, bytes, at: offset, pageSize)
  }

  /// Reads bytes within a page, after the whole page has been proved.
  private static func readPart(
    _ file: UnsafeMutablePointer<sqlite3_file>, _ bytes: UnsafeMutableRawBufferPointer,
    at offset: sqlite3_int64, _ pageSize: Int
  ) -> Int32 {
    let within = Int(offset % Int64(pageSize))
    guard within + bytes.count <= pageSize else { return fault }
    return withUnsafeTemporaryAllocation(byteCount: pageSize, alignment: 8) { page in
      let code = readPlainly(file, page, at: offset - Int64(within))
      guard code == SQLITE_OK else { return code }
      guard PageChecksum.holds(UnsafeRawBufferPointer(page)) else { return fault }
      bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: page[within..<within + bytes.count]))
      return SQLITE_OK
    }
  }

  private static func readPlainly(
    _ file: UnsafeMutablePointer<sqlite3_file>, _ bytes: UnsafeMutableRawBufferPointer,
    at offset: sqlite3_int64
  ) -> Int32 {
    addition(to: file).pointee.system.pointee.xRead(
      file, bytes.baseAddress, Int32(bytes.count), offset)
  }

  /// Notes the size of a page from a database's header; false for one that leaves no room for sums.
  private static func note(
    _ header: UnsafeRawBufferPointer, of file: UnsafeMutablePointer<sqlite3_file>
  ) -> Bool {
    guard Int(header[20]) == PageChecksum.byteCount else { return false }
    let size = Int(header[16]) << 8 | Int(header[17])
    addition(to: file).pointee.pageSize = size == 1 ? 65_536 : size
    return true
  }

  /// How long the header of a database is (Database File Format, 1.3).
  private static let headerSize = 100

  /// SQLite's code for a page whose checksum does not hold (`SQLITE_IOERR_DATA`).
  static let fault = SQLITE_IOERR | 32 << 8

  // MARK: - Writing

  private static func write(
    _ file: UnsafeMutablePointer<sqlite3_file>, _ bytes: UnsafeRawBufferPointer,
    at offset: sqlite3_int64
  ) -> Int32 {
    let system = addition(to: file).pointee.system
    guard PageChecksum.isPageSize(bytes.count), offset % Int64(bytes.count) == 0 else {
      return system.pointee.xWrite(file, bytes.baseAddress, Int32(bytes.count), offset)
    }
    if offset == 0 { _ = note(bytes, of: file) }
    return withUnsafeTemporaryAllocation(byteCount: bytes.count, alignment: 8) { page in
      page.copyMemory(from: bytes)
      PageChecksum.put(in: page)
      return system.pointee.xWrite(file, page.baseAddress, Int32(page.count), offset)
    }
  }
}
