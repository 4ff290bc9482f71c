/// What the values of an attribute are.
enum AttributeKind: UInt8 {
  /// Texts, any number for each document.
  case text = 0
  /// One integer for each document, or none.
  case number = 1
}
