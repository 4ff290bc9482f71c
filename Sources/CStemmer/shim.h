// The Snowball stemmers of libstemmer (BSD licence), https://snowballstem.org.
#include <libstemmer.h>
