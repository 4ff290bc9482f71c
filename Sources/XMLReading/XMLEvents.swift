import CLibXML2

/// What the C callbacks talk to: one class without a type parameter, since C knows none.
class XMLEvents {
  /// The parser that reports here; its owner sets it and takes it back before it frees it.
  final var context: xmlParserCtxtPtr?
  /// The first error that the handler threw.
  var thrown: (any Error)?
  /// The first fault after which libxml2 does not go on.
  var fatal: XMLFault?
  /// Faults that did not stop the reading.
  private(set) var notices: [XMLFault] = []

  private static let deepest = 256
  private var depth = 0

  /// The line that the parser has reached.
  final var line: Int { context.map { Int(xmlSAX2GetLineNumber($0)) } ?? 0 }

  /// Takes a start tag.
  func start(_ name: String, attributes: [XMLAttribute]) {}
  /// Takes an end tag.
  func end(_ name: String) {}
  /// Takes a piece of text.
  func text(_ text: Span<UInt8>) {}
  /// Takes an entity that nothing declares.
  func skipped(_ entity: String) {}

  /// Counts an element in and says whether it may be handed on.
  ///
  /// libxml2 holds to its own limit of 256 levels (`xmlParserMaxDepth`) only where it builds a tree.
  final func open() -> Bool {
    depth += 1
    if depth > Self.deepest { take(.tooDeep(limit: Self.deepest, line: line), isFatal: true) }
    return canGoOn
  }

  /// Counts an element out and says whether it may be handed on.
  final func close() -> Bool {
    depth -= 1
    return canGoOn
  }

  /// Whether nothing has stopped the reading yet.
  final var canGoOn: Bool { thrown == nil && fatal == nil }

  /// Keeps a fault: the first fatal one, and so many of the others that memory stays bounded.
  final func take(_ fault: XMLFault, isFatal: Bool) {
    if isFatal {
      fatal = fatal ?? fault
    } else if notices.count < 100 {
      notices.append(fault)
    }
  }
}

/// Hands the events on to a handler, which it holds as a value.
final class HandlerEvents<Handler: XMLHandler>: XMLEvents {
  private(set) var handler: Handler

  init(_ handler: Handler) {
    self.handler = handler
  }

  override func start(_ name: String, attributes: [XMLAttribute]) {
    guard open() else { return }
    do { try handler.startElement(name, attributes: attributes, line: line) } catch {
      thrown = error
    }
  }

  override func end(_ name: String) {
    guard close() else { return }
    do { try handler.endElement(name) } catch { thrown = error }
  }

  override func text(_ text: Span<UInt8>) {
    guard canGoOn else { return }
    do { try handler.characters(text) } catch { thrown = error }
  }

  override func skipped(_ entity: String) {
    guard canGoOn else { return }
    do { try handler.skippedEntity(entity) } catch { thrown = error }
  }
}
