/// Reads comma-separated values (RFC 4180): fields in quotation marks may hold line breaks, commas and
/// doubled marks.
enum CommaSeparatedReader {
  /// The records in order; bytes that are no UTF-8 become replacement characters.
  static func records(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    func ended() { record.append(String(decoding: field, as: UTF8.self)) }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        guard byte == 0x22 else { field.append(byte); continue }
        if index < bytes.count, bytes[index] == 0x22 {
          field.append(0x22)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where field.isEmpty: isQuoted = true
      case 0x2C:
        ended()
        field = []
      case 0x0D: continue
      case 0x0A:
        ended()
        records.append(record)
        (record, field) = ([], [])
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !record.isEmpty {
      ended()
      records.append(record)
    }
    return records.filter { $0 != [""] }
  }
}
