import EvidenceModel
import PolicyParsing
import SourceReading
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The real documents and texts written for tests.
enum Fixtures {
  /// The root of the package.
  static var root: String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  }

  /// The bytes of a policy of the corpus.
  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: root + "/corpus/policies/" + name)))
  }

  /// A policy of the corpus, read.
  static func parse(file name: String) throws -> PolicyParse {
    let decoding = TextDecoder.decode(try bytes(name), path: "policies/" + name, sha256: "0")
    return PolicyParser.parse(try #require(decoding.source))
  }

  /// A policy of the corpus, read whole.
  static func policy(_ name: String) throws -> Policy {
    try #require(try parse(file: name).policy)
  }

  /// A text, read.
  static func parse(text: String, path: String = "policies/sample.txt") throws -> PolicyParse {
    let decoding = TextDecoder.decode(Array(text.utf8), path: path, sha256: "0")
    return PolicyParser.parse(try #require(decoding.source))
  }

  /// A text, read whole.
  static func policy(text: String) throws -> Policy {
    try #require(try parse(text: text).policy)
  }

  /// The statements of a short policy on bed frames with this body.
  static func bedFrames(_ body: String) throws -> [PolicyStatement] {
    try policy(
      text:
        "Bed Frames\n\nPolicy Number: 12\nEffective Date: 1/2/2023\n\nPolicy Statement\n\n\(body)\n\n"
        + "References\n\nNone.\n"
    ).statements
  }
}
