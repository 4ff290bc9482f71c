// swift-tools-version: 6.1
//
// One section per target, in the order of the layers in ARCHITECTURE.md, each with its test
// target. A target depends on targets above it in this list only. Dependencies stand one per
// line, ours first, sorted. The flags that CI adds (warnings as errors, explicit imports) stay out.

import PackageDescription

let package = Package(
  name: "evq",
  products: [
    .executable(name: "evq", targets: ["evq"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // MARK: What several test targets share

    .target(name: "TestSupport", path: "Tests/TestSupport"),

    // MARK: Layer 1: values and words

    .target(name: "EvidenceModel"),
    .testTarget(name: "EvidenceModelTests", dependencies: ["EvidenceModel"]),

    .target(
      name: "Vocabulary",
      dependencies: ["EvidenceModel"]),
    .testTarget(name: "VocabularyTests", dependencies: ["EvidenceModel", "Vocabulary"]),

    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    .target(
      name: "TextAnalysis",
      dependencies: ["CStemmer"]),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis"]),

    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),

    .target(
      name: "XMLReading",
      dependencies: ["CLibXML2"]),
    .testTarget(name: "XMLReadingTests", dependencies: ["XMLReading"]),

    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),

    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

    .systemLibrary(name: "CLinux"),

    .systemLibrary(name: "CProcessor"),

    .target(name: "Threads"),
    .testTarget(name: "ThreadsTests", dependencies: ["Threads"]),

    // MARK: Layer 2: readers and stores

    .target(
      name: "SourceReading",
      dependencies: [
        "CZlib",
        "EvidenceModel",
        "TextAnalysis",
        "XMLReading",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(name: "SourceReadingTests", dependencies: ["EvidenceModel", "SourceReading"]),

    .target(
      name: "PolicyParsing",
      dependencies: [
        "EvidenceModel",
        "SourceReading",
        "TextAnalysis",
        "Vocabulary",
      ]),
    .testTarget(
      name: "PolicyParsingTests",
      dependencies: [
        "EvidenceModel",
        "PolicyParsing",
        "SourceReading",
        "Vocabulary",
      ]),

    .target(
      name: "Literature",
      dependencies: [
        "EvidenceModel",
        "TextAnalysis",
        "Vocabulary",
        "XMLReading",
      ]),
    .testTarget(
      name: "LiteratureTests",
      dependencies: [
        "EvidenceModel",
        "Literature",
        "TestSupport",
      ]),

    .target(
      name: "InvertedIndex",
      dependencies: ["CLinux", "CProcessor", "Threads"]),
    .testTarget(
      name: "InvertedIndexTests",
      dependencies: ["InvertedIndex"],
      exclude: ["Compatibility"]),

    .target(
      name: "EvidenceStore",
      dependencies: [
        "CSQLite",
        "EvidenceModel",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .testTarget(
      name: "EvidenceStoreTests",
      dependencies: [
        "EvidenceModel",
        "EvidenceStore",
        "TestSupport",
      ]),

    // MARK: Layer 3: rules

    .target(
      name: "EvidenceLinking",
      dependencies: [
        "EvidenceModel",
        "Literature",
        "TextAnalysis",
        "Vocabulary",
      ]),
    .testTarget(
      name: "EvidenceLinkingTests",
      dependencies: [
        "EvidenceLinking",
        "EvidenceModel",
      ]),

    .target(
      name: "PolicyReview",
      dependencies: [
        "EvidenceLinking",
        "EvidenceModel",
        "Literature",
        "SourceReading",
        "TextAnalysis",
        "Vocabulary",
      ]),
    .testTarget(
      name: "PolicyReviewTests",
      dependencies: [
        "EvidenceLinking",
        "EvidenceModel",
        "Ingest",
        "Literature",
        "PolicyReview",
        "SourceReading",
        "TestSupport",
      ]),

    // MARK: Layer 4: the writer, the reader, the page

    .target(
      name: "Ingest",
      dependencies: [
        "CLinux",
        "EvidenceLinking",
        "EvidenceModel",
        "EvidenceStore",
        "InvertedIndex",
        "Literature",
        "PolicyParsing",
        "SourceReading",
        "TextAnalysis",
        "Threads",
        "Vocabulary",
        .product(name: "Yams", package: "Yams"),
      ]),
    .testTarget(
      name: "IngestTests",
      dependencies: [
        "EvidenceModel",
        "EvidenceStore",
        "Ingest",
        "InvertedIndex",
        "TestSupport",
        "Vocabulary",
      ]),

    .target(
      name: "Answering",
      dependencies: [
        "EvidenceLinking",
        "EvidenceModel",
        "EvidenceStore",
        "Ingest",
        "InvertedIndex",
        "Literature",
        "PolicyReview",
        "SourceReading",
        "TextAnalysis",
        "Threads",
        "Vocabulary",
      ]),
    .testTarget(
      name: "AnsweringTests",
      dependencies: [
        "Answering",
        "EvidenceModel",
        "EvidenceStore",
        "Ingest",
        "InvertedIndex",
        "TestSupport",
      ]),

    .target(
      name: "Rendering",
      dependencies: [
        "EvidenceModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .testTarget(
      name: "RenderingTests",
      dependencies: [
        "EvidenceModel",
        "Rendering",
        "TestSupport",
      ],
      exclude: ["Cases"]),

    // MARK: Layer 5: the command line

    .executableTarget(
      name: "evq",
      dependencies: [
        "Answering",
        "EvidenceModel",
        "Ingest",
        "Rendering",
        "Vocabulary",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "TestSupport",
        "evq",
      ],
      exclude: ["Cases", "Packet"]),

    // MARK: Layer 6: the benchmarks, no part of the program

    .executableTarget(
      name: "evq-bench",
      dependencies: [
        "InvertedIndex",
        "TextAnalysis",
      ],
      path: "Benchmarks/driver"),

    .executableTarget(
      name: "LiteratureBenchmark",
      dependencies: [
        "Literature",
        "SourceReading",
        "XMLReading",
      ],
      path: "Benchmarks/LiteratureReading"),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz targets, one at a time and only for Fuzz/run.sh, which names it: other builds see none.
let fuzzedLibraries: [String: [Target.Dependency]] = [
  "case": ["Answering", "EvidenceModel"],
  "corpusfiles": ["EvidenceModel", "FuzzIndex", "Ingest"],
  "docx": ["SourceReading"],
  "gzip": ["FuzzIndex", "SourceReading"],
  "html": ["EvidenceModel", "SourceReading"],
  "jats": ["FuzzSupport", "Literature"],
  "letter": ["Answering", "EvidenceModel", "FuzzIndex", "Rendering"],
  "literaturestore": ["EvidenceStore", "FuzzIndex", "Ingest", "Literature"],
  "manifest": ["EvidenceStore", "Ingest"],
  "nbib": ["FuzzSupport", "Literature"],
  "pdf": ["SourceReading"],
  "policy": ["EvidenceModel", "Ingest"],
  "pubmed": ["FuzzSupport", "Literature"],
  "query": ["Answering", "EvidenceModel", "FuzzIndex"],
  "record": ["EvidenceModel", "EvidenceStore"],
  "references": ["EvidenceModel", "Ingest"],
  "segment": ["InvertedIndex"],
  "store": ["Answering", "EvidenceModel", "EvidenceStore", "FuzzIndex", "Ingest"],
  "template": ["Answering", "EvidenceModel", "FuzzIndex", "Rendering"],
  "vocabulary": ["Ingest", "Vocabulary"],
]
if let name = Context.environment["EVQ_FUZZ"], let libraries = fuzzedLibraries[name] {
  let product = "fuzz-" + name
  let shared: [(name: String, path: String, libraries: [Target.Dependency])] = [
    ("FuzzSupport", "Fuzz/Support", ["EvidenceModel", "Literature"]),
    ("FuzzIndex", "Fuzz/Index", ["Answering", "EvidenceModel", "EvidenceStore", "Ingest"]),
  ]
  package.targets += shared.map {
    .target(name: $0.name, dependencies: $0.libraries, path: $0.path)
  }
  package.targets.append(
    .executableTarget(name: product, dependencies: libraries, path: "Fuzz/Targets/" + name))
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// The loops over postings change what classes hold, each from one thread: builds for debugging, which all
// tests run in, check that no two accesses meet; the released program does not ask again at each posting.
package.targets.first { $0.name == "InvertedIndex" }?.swiftSettings? += [
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]
