// Instructions that Swift has no name for.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Asks for the cache line at an address ahead of its use. Any address may be asked for: where there
/// is no memory nothing happens.
static inline void prefetchLine(const void *address) { __builtin_prefetch(address); }

#if defined(__x86_64__)
#include <cpuid.h>

/// Whether the processor has the instructions of `checksumBytes` (SSE 4.2).
static inline int hasChecksumInstruction(void) {
  unsigned int a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 20));
}

/// Takes `count` bytes into the state of a CRC-32C.
__attribute__((target("sse4.2")))
static inline uint32_t checksumBytes(uint32_t state, const void *bytes, size_t count) {
  const unsigned char *byte = bytes, *end = byte + count;
  uint64_t next = state;
  for (; end - byte >= 8; byte += 8) {
    uint64_t word;
    memcpy(&word, byte, 8);
    next = __builtin_ia32_crc32di(next, word);
  }
  for (; byte < end; byte++) next = __builtin_ia32_crc32qi((uint32_t)next, *byte);
  return (uint32_t)next;
}
#else
/// Elsewhere checksums are computed by tables.
static inline int hasChecksumInstruction(void) { return 0; }

/// Is not called where there is no instruction.
static inline uint32_t checksumBytes(uint32_t state, const void *bytes, size_t count) {
  return state;
}
#endif
