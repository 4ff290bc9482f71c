// Instructions that Swift has no name for.

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Asks for the cache line at an address ahead of its use. Any address may be asked for: where there
/// is no memory nothing happens.
static inline void prefetchLine(const void *address) { __builtin_prefetch(address); }

#if defined(__x86_64__)
#include <cpuid.h>

/// Whether the processor has the instructions of `checksumBytes` (SSE 4.2 and carry-less
/// multiplication).
static inline int hasChecksumInstruction(void) {
  unsigned int a, b, c, d;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 20)) && (c & (1u << 1));
}

/// Takes a word at an address into the state of a CRC-32C.
__attribute__((target("sse4.2")))
static inline uint64_t checksumWord(uint64_t state, const unsigned char *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
  return __builtin_ia32_crc32di(state, word);
}

/// The state of a CRC-32C after as many zeros as a factor stands for: for `n` bytes it is
/// x^(8n - 33) modulo the polynomial, its bits reversed. The product of two reversed polynomials comes
/// out times x, and taking it in multiplies by x^32.
__attribute__((target("sse4.2,pclmul")))
static inline uint64_t checksumBehindZeros(uint64_t state, uint64_t factor) {
  typedef long long Pair __attribute__((vector_size(16)));
  Pair product = __builtin_ia32_pclmulqdq128(
      (Pair){(long long)state, 0}, (Pair){(long long)factor, 0}, 0);
  return __builtin_ia32_crc32di(0, (uint64_t)product[0]);
}

/// Takes `count` bytes into the state of a CRC-32C.
///
/// The instruction gives its result three cycles later and can start in each, so that three parts of a
/// page are taken at once and put together (Gopal and others, "Fast CRC Computation for iSCSI
/// Polynomial Using CRC32 Instruction", Intel 2011).
__attribute__((target("sse4.2,pclmul")))
static inline uint32_t checksumBytes(uint32_t state, const void *bytes, size_t count) {
  enum { part = 1360 };  // a third of a page of 4,096 bytes, in whole words
  const uint64_t behindOne = 0x3f70cc6f, behindTwo = 0x5aa1f3cf;
  const unsigned char *byte = bytes, *end = byte + count;
  uint64_t next = state;
  for (; end - byte >= 3 * part; byte += 3 * part) {
    uint64_t second = 0, third = 0;
    for (int place = 0; place < part; place += 8) {
      next = checksumWord(next, byte + place);
      second = checksumWord(second, byte + part + place);
      third = checksumWord(third, byte + 2 * part + place);
    }
    next = checksumBehindZeros(next, behindTwo) ^ checksumBehindZeros(second, behindOne) ^ third;
  }
  for (; end - byte >= 8; byte += 8) next = checksumWord(next, byte);
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
