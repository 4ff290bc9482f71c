import FoundationEssentials
import Glibc

/// Says what went wrong with a file in words that hold no path of the machine.
enum FileFault {
  /// The reason behind an error of the file system.
  static func reason(_ error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    switch error.code {
    case .fileReadNoSuchFile, .fileNoSuchFile: return "no such file"
    case .fileReadNoPermission, .fileWriteNoPermission: return "permission denied"
    case .fileWriteOutOfSpace: return "no space left on the device"
    case .fileWriteVolumeReadOnly: return "the file system is read-only"
    default: return "file error \(error.code.rawValue)"
    }
  }

  /// The reason behind an `errno` value.
  static func reason(errno code: Int32) -> String {
    code == ENOENT ? "no such file" : String(cString: strerror(code)).lowercased()
  }
}
