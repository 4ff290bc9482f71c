// The one instruction that Swift has no name for.

/// Asks for the cache line at an address ahead of its use. Any address may be asked for: where there
/// is no memory nothing happens.
static inline void prefetchLine(const void *address) { __builtin_prefetch(address); }
