// What the C library declares for GNU sources only, and Swift's Glibc module therefore leaves out.

/// Exchanges two names in one step when flags is 2 (RENAME_EXCHANGE of linux/fs.h).
int renameat2(int oldFolder, const char *oldPath, int newFolder, const char *newPath,
              unsigned int flags);
