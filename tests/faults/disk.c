/* A disk that can be watched and broken: loaded before the C library (LD_PRELOAD), driven from Python through ctypes (disk.py).
 *
 * For paths beneath a folder it writes every change to a log, fails calls with a chosen error, or kills the process at a chosen call.
 * Until disk_watch() is called it only passes calls on.
 *
 * A log record is: op (1 byte), length of the path (u32), offset (u64), length (u64), path, data.
 *   W write   T set length (in "length")   S sync of a file or folder   C file created   D folder made   U file removed   X folder removed
 *   R renamed (data is the new path)   M mark (offset is its number)
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITES = 1, SYNCS = 2, OPENS = 4, LENGTHS = 8, NAMES = 16, REMOVALS = 32 };

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static char root[PATH_MAX];
static size_t root_length;
static int log_file = -1;
static long calls, fail_from = -1, die_at = -1;
static int fail_kinds, fail_with;

void disk_watch(const char *folder, const char *log_path) {
    pthread_mutex_lock(&guard);
    if (log_file >= 0) { syscall(SYS_close, log_file); log_file = -1; }
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    if (log_path[0]) log_file = syscall(SYS_openat, AT_FDCWD, log_path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    calls = 0; fail_from = die_at = -1;
    pthread_mutex_unlock(&guard);
}

/* A program that knows nothing of us is watched from its start, also after it replaces itself: DISK_WATCH and DISK_LOG. */
__attribute__((constructor)) static void watch_from_the_start(void) {
    const char *folder = getenv("DISK_WATCH"), *log_path = getenv("DISK_LOG");
    if (folder && log_path) disk_watch(folder, log_path);
}

/* From the `from`-th watched call on, calls of these kinds fail with `error`; -1 mends the disk. */
void disk_fail(long from, int kinds, int error) {
    pthread_mutex_lock(&guard);
    fail_from = from; fail_kinds = kinds; fail_with = error; calls = 0;
    pthread_mutex_unlock(&guard);
}

/* SIGKILL instead of the `at`-th watched call from now. */
void disk_die(long at) {
    pthread_mutex_lock(&guard);
    die_at = at; calls = 0;
    pthread_mutex_unlock(&guard);
}

long disk_calls(void) { return calls; }

static int watched(const char *path) {
    return root_length && path[0] == '/' && !strncmp(path, root, root_length) && strncmp(path, "/proc/", 6) &&
           (strncmp(path, "/dev/", 5) || !strncmp(path, "/dev/shm/", 9));
}

static void note(char op, const char *path, uint64_t offset, uint64_t length, const void *data, size_t size) {
    if (log_file < 0) return;
    uint32_t path_length = strlen(path);
    char head[21];
    head[0] = op;
    memcpy(head + 1, &path_length, 4); memcpy(head + 5, &offset, 8); memcpy(head + 13, &length, 8);
    struct iovec parts[3] = {{head, sizeof head}, {(void *)path, path_length}, {(void *)data, size}};
    if (syscall(SYS_writev, log_file, parts, 3) < 0) abort();
}

void disk_mark(uint64_t number) {
    pthread_mutex_lock(&guard);
    note('M', "", number, 0, NULL, 0);
    pthread_mutex_unlock(&guard);
}

/* Under the guard, before a watched call: 0, or the error it must fail with. */
static int gate(int kind) {
    long number = calls++;
    if (die_at >= 0 && number >= die_at) kill(getpid(), SIGKILL);
    return fail_from >= 0 && number >= fail_from && (kind & fail_kinds) ? fail_with : 0;
}

static int path_of(int fd, char *path) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return watched(path);
}

static int path_at(int folder, const char *name, char *path) {
    if (name[0] == '/') { snprintf(path, PATH_MAX, "%s", name); return watched(path); }
    char base[PATH_MAX];
    if (folder == AT_FDCWD) { if (syscall(SYS_getcwd, base, sizeof base) <= 0) return 0; }
    else {
        char link[64];
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, base, sizeof base - 1);
        if (length <= 0) return 0;
        base[length] = 0;
    }
    if (snprintf(path, PATH_MAX, "%s/%s", base, name) >= PATH_MAX) return 0;
    return watched(path);
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)
/* Runs CALL under the guard when the path is watched, after asking the gate; NOTE is logged when it succeeded. */
#define THROUGH(is_watched, kind, type, CALL, is_good, NOTE)                                  \
    if (!root_length) return CALL;                                                            \
    pthread_mutex_lock(&guard);                                                               \
    char path[PATH_MAX];                                                                      \
    int seen = is_watched, error = seen ? gate(kind) : 0;                                     \
    type result;                                                                              \
    if (error) { result = -1; errno = error; }                                                \
    else {                                                                                    \
        result = CALL;                                                                        \
        int kept = errno;                                                                     \
        if (seen && (is_good)) { NOTE; }                                                      \
        errno = kept;                                                                         \
    }                                                                                         \
    pthread_mutex_unlock(&guard);                                                             \
    return result

#define WRITE_AT(name, offset_type)                                                                                   \
    ssize_t name(int fd, const void *data, size_t size, offset_type offset) {                                         \
        REAL(name);                                                                                                   \
        THROUGH(path_of(fd, path), WRITES, ssize_t, real(fd, data, size, offset), result > 0, note('W', path, offset, result, data, result)); \
    }
WRITE_AT(pwrite, off_t)
WRITE_AT(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(write);
    THROUGH(path_of(fd, path), WRITES, ssize_t, real(fd, data, size), result > 0,
            note('W', path, syscall(SYS_lseek, fd, 0, SEEK_CUR) - result, result, data, result));
}

#define SYNC(name)                                                                                                     \
    int name(int fd) {                                                                                                 \
        REAL(name);                                                                                                    \
        THROUGH(path_of(fd, path), SYNCS, int, real(fd), result == 0, note('S', path, 0, 0, NULL, 0));                 \
    }
SYNC(fsync)
SYNC(fdatasync)

#define SET_LENGTH(name, length_type)                                                                                  \
    int name(int fd, length_type length) {                                                                             \
        REAL(name);                                                                                                    \
        THROUGH(path_of(fd, path), LENGTHS, int, real(fd, length), result == 0, note('T', path, 0, length, NULL, 0));  \
    }
SET_LENGTH(ftruncate, off_t)
SET_LENGTH(ftruncate64, off64_t)

static int is_new(const char *path) {
    struct stat ignored;
    return syscall(SYS_newfstatat, AT_FDCWD, path, &ignored, AT_SYMLINK_NOFOLLOW) != 0;
}

#define MODE_OF(flags)                                                                                                 \
    int mode = 0;                                                                                                      \
    if (flags & (O_CREAT | __O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, int); va_end(more); }
/* Opening to write is a watched call; opening to read only passes. */
#define OPEN_AT(folder, name, flags, CALL)                                                                             \
    if ((flags & O_ACCMODE) == O_RDONLY && !(flags & O_CREAT)) return CALL;                                            \
    int fresh = 0;                                                                                                     \
    THROUGH((path_at(folder, name, path) && ((fresh = (flags & O_CREAT) && is_new(path)), 1)), OPENS, int, CALL, result >= 0, \
            if (fresh) note('C', path, 0, 0, NULL, 0); else if (flags & O_TRUNC) note('T', path, 0, 0, NULL, 0))

int open(const char *name, int flags, ...) { REAL(open); MODE_OF(flags) OPEN_AT(AT_FDCWD, name, flags, real(name, flags, mode)); }
int open64(const char *name, int flags, ...) { REAL(open64); MODE_OF(flags) OPEN_AT(AT_FDCWD, name, flags, real(name, flags, mode)); }
int openat(int folder, const char *name, int flags, ...) { REAL(openat); MODE_OF(flags) OPEN_AT(folder, name, flags, real(folder, name, flags, mode)); }
int openat64(int folder, const char *name, int flags, ...) { REAL(openat64); MODE_OF(flags) OPEN_AT(folder, name, flags, real(folder, name, flags, mode)); }

int mkdir(const char *name, mode_t mode) {
    REAL(mkdir);
    THROUGH(path_at(AT_FDCWD, name, path), NAMES, int, real(name, mode), result == 0, note('D', path, 0, 0, NULL, 0));
}

int unlink(const char *name) {
    REAL(unlink);
    THROUGH(path_at(AT_FDCWD, name, path), REMOVALS, int, real(name), result == 0, note('U', path, 0, 0, NULL, 0));
}

int unlinkat(int folder, const char *name, int flags) {
    REAL(unlinkat);
    THROUGH(path_at(folder, name, path), REMOVALS, int, real(folder, name, flags), result == 0,
            note(flags & AT_REMOVEDIR ? 'X' : 'U', path, 0, 0, NULL, 0));
}

int rmdir(const char *name) {
    REAL(rmdir);
    THROUGH(path_at(AT_FDCWD, name, path), REMOVALS, int, real(name), result == 0, note('X', path, 0, 0, NULL, 0));
}

/* Refused, so that callers copy with read and write, which are watched. */
#define NO_SHORT_CUT(name, offset_type)                                                                                \
    ssize_t name(int to, int from, offset_type *offset, size_t size) {                                                 \
        REAL(name);                                                                                                    \
        if (root_length) { errno = ENOSYS; return -1; }                                                                \
        return real(to, from, offset, size);                                                                           \
    }
NO_SHORT_CUT(sendfile, off_t)
NO_SHORT_CUT(sendfile64, off64_t)

int rename(const char *from, const char *to) {
    REAL(rename);
    char target[PATH_MAX];
    THROUGH((path_at(AT_FDCWD, from, path) | path_at(AT_FDCWD, to, target)), NAMES, int, real(from, to), result == 0,
            note('R', path, 0, strlen(target), target, strlen(target)));
}
