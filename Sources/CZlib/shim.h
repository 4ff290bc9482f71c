// zlib, and its initialising macro as a function, since Swift imports no macro with a cast.
#include <zlib.h>

/// Prepares a stream that inflates gzip members (window bits 15, plus 16 for the gzip header).
static inline int evq_inflate_gzip_init(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}
