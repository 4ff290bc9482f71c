// Stands between a program and the C library and lets a chosen write fail.
//
// Loaded with LD_PRELOAD. Counts the calls that change files below FAULT_ROOT (writes, renames,
// removals, syncs, new files) and does at call number N what FAULT says:
//
//   FAULT=kill:N     the process is killed before the call
//   FAULT=torn:N     half of the bytes are written, then the process is killed
//   FAULT=short:N    half of the bytes are written, and the call says so
//   FAULT=EIO:N      the call fails with this error (ENOSPC, EIO, EROFS, EDQUOT)
//   FAULT=ENOSPC:N+  this call and every later one that needs room fails
//
// FAULT_NOLOCKS=1 takes all locks away, as some network file systems do.
//
// FAULT_LOG names a file to which each counted call is written, a line each: number, call, path,
// second path. Without FAULT nothing fails.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *root;
static char action[16];
static long chosen;
static int lasting;
static int lockless;
static int logFile = -1;
static atomic_long count;

__attribute__((constructor)) static void prepare(void) {
  root = getenv("FAULT_ROOT");
  const char *fault = getenv("FAULT");
  char plus = 0;
  if (fault && sscanf(fault, "%15[^:]:%ld%c", action, &chosen, &plus) < 2) abort();
  lasting = plus == '+';
  lockless = getenv("FAULT_NOLOCKS") != NULL;
  const char *path = getenv("FAULT_LOG");
  if (path) logFile = (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static int isBelowRoot(const char *path) {
  return root && path && strncmp(path, root, strlen(root)) == 0;
}

static void note(long number, const char *call, const char *path, const char *other) {
  if (logFile < 0) return;
  char line[2 * PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%ld\t%s\t%s\t%s\n", number, call, path, other ? other : "");
  syscall(SYS_write, logFile, line, length);
}

static int errorNumber(void) {
  if (!strcmp(action, "ENOSPC")) return ENOSPC;
  if (!strcmp(action, "EIO")) return EIO;
  if (!strcmp(action, "EROFS")) return EROFS;
  if (!strcmp(action, "EDQUOT")) return EDQUOT;
  return 0;
}

enum { proceed, half, halfThenKill, fail };

// Counts a call and says what is to become of it. A call that needs no room (a removal, a sync)
// does not fail for want of it later on.
static int fate(const char *call, const char *path, const char *other, int needsRoom) {
  if (!isBelowRoot(path) && !isBelowRoot(other)) return proceed;
  long number = atomic_fetch_add(&count, 1) + 1;
  note(number, call, path, other);
  int isChosen = number == chosen || (lasting && number > chosen && needsRoom);
  if (!chosen || !isChosen) return proceed;
  if (!strcmp(action, "kill")) kill(getpid(), SIGKILL);
  if (!strcmp(action, "torn")) return halfThenKill;
  if (!strcmp(action, "short")) return half;
  errno = errorNumber();
  return fail;
}

static int fateOfFile(const char *call, int file, int needsRoom) {
  char link[64], path[PATH_MAX];
  int saved = errno;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  errno = saved;
  if (length < 0) return proceed;
  path[length] = 0;
  return fate(call, path, NULL, needsRoom);
}

#define NEXT(name) \
  static __typeof__(&name) next; \
  if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void die(void) { kill(getpid(), SIGKILL); }

#define WRITE(name, arguments, file, size, whole, part) \
  ssize_t name arguments { \
    NEXT(name); \
    switch (fateOfFile(#name, file, 1)) { \
    case fail: return -1; \
    case half: return (size) > 1 ? part : whole; \
    case halfThenKill: if ((size) > 1) part; die(); return -1; \
    default: return whole; \
    } \
  }

WRITE(write, (int f, const void *b, size_t n), f, n, next(f, b, n), next(f, b, n / 2))
WRITE(pwrite, (int f, const void *b, size_t n, off_t o), f, n, next(f, b, n, o), next(f, b, n / 2, o))
WRITE(pwrite64, (int f, const void *b, size_t n, off64_t o), f, n, next(f, b, n, o), next(f, b, n / 2, o))
WRITE(writev, (int f, const struct iovec *v, int n), f, n, next(f, v, n), next(f, v, n / 2))
WRITE(pwritev, (int f, const struct iovec *v, int n, off_t o), f, n, next(f, v, n, o), next(f, v, n / 2, o))
WRITE(copy_file_range, (int i, off64_t *a, int f, off64_t *b, size_t n, unsigned x), f, n,
      next(i, a, f, b, n, x), next(i, a, f, b, n / 2, x))
WRITE(sendfile, (int f, int i, off_t *o, size_t n), f, n, next(f, i, o, n), next(f, i, o, n / 2))
WRITE(sendfile64, (int f, int i, off64_t *o, size_t n), f, n, next(f, i, o, n), next(f, i, o, n / 2))

// A call that is whole or not at all.
#define CALL(name, parameters, arguments, fated) \
  int name parameters { \
    NEXT(name); \
    switch (fated) { \
    case fail: case half: return errno = errno ? errno : EIO, -1; \
    case halfThenKill: die(); return -1; \
    default: return next arguments; \
    } \
  }

CALL(ftruncate, (int f, off_t n), (f, n), fateOfFile("ftruncate", f, 1))
CALL(ftruncate64, (int f, off64_t n), (f, n), fateOfFile("ftruncate", f, 1))
CALL(fsync, (int f), (f), fateOfFile("fsync", f, 0))
CALL(fdatasync, (int f), (f), fateOfFile("fsync", f, 0))
CALL(rename, (const char *a, const char *b), (a, b), fate("rename", a, b, 1))
CALL(renameat, (int x, const char *a, int y, const char *b), (x, a, y, b), fate("rename", a, b, 1))
CALL(renameat2, (int x, const char *a, int y, const char *b, unsigned o), (x, a, y, b, o), fate("rename", a, b, 1))
CALL(link, (const char *a, const char *b), (a, b), fate("link", a, b, 1))
CALL(unlink, (const char *a), (a), fate("unlink", a, NULL, 0))
CALL(unlinkat, (int x, const char *a, int o), (x, a, o), fate("unlink", a, NULL, 0))
CALL(rmdir, (const char *a), (a), fate("rmdir", a, NULL, 0))
CALL(mkdir, (const char *a, mode_t m), (a, m), fate("mkdir", a, NULL, 1))
CALL(mkdirat, (int x, const char *a, mode_t m), (x, a, m), fate("mkdir", a, NULL, 1))

// Only an opening that may make or empty a file counts.
#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    NEXT(name); \
    va_list list; \
    va_start(list, flags); \
    mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(list, mode_t) : 0; \
    va_end(list); \
    int changes = flags & (O_CREAT | O_TRUNC); \
    switch (changes ? fate("open", path, NULL, 1) : proceed) { \
    case fail: case half: return errno = errno ? errno : EIO, -1; \
    case halfThenKill: die(); return -1; \
    default: return next(path, flags, mode); \
    } \
  }

OPEN(open)
OPEN(open64)

int flock(int file, int operation) {
  NEXT(flock);
  if (lockless) return errno = ENOLCK, -1;
  return next(file, operation);
}

#define FCNTL(name) \
  int name(int file, int command, ...) { \
    NEXT(name); \
    va_list list; \
    va_start(list, command); \
    void *argument = va_arg(list, void *); \
    va_end(list); \
    if (lockless && (command == F_SETLK || command == F_SETLKW || command == F_GETLK)) \
      return errno = ENOLCK, -1; \
    return next(file, command, argument); \
  }

FCNTL(fcntl)
FCNTL(fcntl64)
