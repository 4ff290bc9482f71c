// What the C library declares for GNU sources only, and Swift's Glibc module therefore leaves out.

/// Exchanges two names in one step when flags is 2 (RENAME_EXCHANGE of linux/fs.h).
int renameat2(int oldFolder, const char *oldPath, int newFolder, const char *newPath,
              unsigned int flags);

/// Gives the storage of a range of a file back when mode is 3 (FALLOC_FL_PUNCH_HOLE and
/// FALLOC_FL_KEEP_SIZE of linux/falloc.h).
int fallocate(int file, int mode, long offset, long count);
