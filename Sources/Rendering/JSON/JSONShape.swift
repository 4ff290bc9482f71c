internal import EvidenceModel

/// Model values as JSON, in the one form that each has wherever it occurs.
struct JSONShape {
  /// The SHA-256 of each file that a span may name.
  let files: SourceDigests

  /// A source place: outer bounds, and the ranges where there are several.
  func source(_ span: SourceSpan?) -> JSONValue {
    guard let span else { return .null }
    var members: [String: JSONValue] = [
      "file": .string(span.file), "sha256": JSONValue(files[span.file]),
      "start": .int(span.start), "end": .int(span.end), "line": .int(span.line),
      "page": JSONValue(span.page), "place": JSONValue(span.locator),
    ]
    if span.ranges.count > 1 {
      members["ranges"] = .array(
        span.ranges.map { .array([.int($0.lowerBound), .int($0.upperBound)]) })
    }
    return .object(members)
  }

  /// Words with their place.
  func quote(_ quote: Quotation) -> JSONValue {
    ["quote": .string(quote.text), "source": source(quote.span)]
  }

  /// Words with their place, or null.
  func quote(_ quote: Quotation?) -> JSONValue { quote.map { self.quote($0) } ?? .null }

  /// Quotations in their order.
  func quotes(_ quotes: [Quotation]) -> JSONValue { .array(quotes.map { quote($0) }) }

  /// What was odd; its file stands apart because not every diagnostic has a place.
  func diagnostics(_ diagnostics: [Diagnostic]) -> JSONValue {
    .array(
      diagnostics.map {
        [
          "severity": .string($0.severity.rawValue), "code": .string($0.code),
          "message": .string($0.message), "file": .string($0.file), "source": source($0.span),
        ]
      })
  }
}
