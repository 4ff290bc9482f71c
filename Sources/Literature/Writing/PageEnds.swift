/// The first and the last of printed pages, for formats that keep them apart.
struct PageEnds {
  /// The first page, or all that is printed where it is no plain range.
  let first: String?
  /// The last page as printed, with the digits left out that print leaves out.
  let last: String?

  /// Parts pages at the one hyphen in them.
  init(_ page: String?) {
    guard let page else {
      (first, last) = (nil, nil)
      return
    }
    let parts = page.split(separator: "-", omittingEmptySubsequences: false)
    let isRange = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(" ") }
    (first, last) = isRange ? (String(parts[0]), String(parts[1])) : (page, nil)
  }
}
