import Glibc

/// Asks the file system how large a file is.
enum FileSize {
  /// The size in bytes; nil where there is no such file.
  static func of(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
