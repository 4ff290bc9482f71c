// The engine's side of the benchmarks; `Benchmarks/run.py` calls it as it calls the peers.
//
//   evq-bench build CORPUS SEGMENT [--threads N] [--memory MIB]
//   evq-bench serve SEGMENT QUERIES PHRASES
//   evq-bench check SEGMENT CORPUS QUERIES
//   evq-bench count SEGMENT

import Glibc

do {
  try BenchCommand(Array(CommandLine.arguments.dropFirst())).run()
} catch {
  Array("error: \(error)\n".utf8).withUnsafeBytes { _ = write(2, $0.baseAddress, $0.count) }
  exit(1)
}
