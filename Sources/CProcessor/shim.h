// Instructions that Swift has no name for.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Asks for the cache line at an address ahead of its use. Any address may be asked for: where there
/// is no memory nothing happens.
static inline void prefetchLine(const void *address) { __builtin_prefetch(address); }

#if defined(__x86_64__)
#include <cpuid.h>

/// Whether the processor has the instruction of `checksumWords` (SSE 4.2).
static inline int hasChecksumInstruction(void) {
  unsigned int a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 20));
}

/// Takes `count` words of eight bytes, which may begin anywhere, into the state of a CRC-32C.
__attribute__((target("sse4.2")))
static inline uint32_t checksumWords(uint32_t state, const void *words, size_t count) {
  uint64_t next = state;
  for (size_t index = 0; index < count; index++) {
    uint64_t word;
    memcpy(&word, (const unsigned char *)words + 8 * index, 8);
    next = __builtin_ia32_crc32di(next, word);
  }
  return (uint32_t)next;
}
#else
/// Elsewhere checksums are computed by tables.
static inline int hasChecksumInstruction(void) { return 0; }

/// Is not called where there is no instruction.
static inline uint32_t checksumWords(uint32_t state, const void *words, size_t count) {
  return state;
}
#endif
