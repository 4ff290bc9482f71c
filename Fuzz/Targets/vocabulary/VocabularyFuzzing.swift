import Ingest
import Vocabulary

/// What libFuzzer calls with each input: a file of added words, by which a policy is then read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzVocabulary(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  guard let added = try? VocabularyFile.read(yaml: text, path: "vocabulary.yaml") else { return 0 }
  _ = FileReader.policy(
    Array(policy.utf8), path: "policy.txt", vocabulary: PolicyVocabulary(added), explained: true)
  return 0
}

private let policy = """
  Policy Number: HP-12
  Title: Bed Therapy
  Effective Date: 03/01/2024
  Policy
  Bed therapy is considered investigational for back pain.
  Wrist splints are medically necessary when all of the following are met:
  1. pain
  2. swelling
  Policy History
  01/01/2024 Revised.

  """
