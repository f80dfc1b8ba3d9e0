#ifndef CSYSTEM_H
#define CSYSTEM_H

#include <stddef.h>

// What Swift cannot see of libc, because it is variadic, a macro, or newer than the importer.

/// Columns and rows of a terminal. Returns 0, or -1 with `errno` where `descriptor` is no terminal.
int csystem_terminal_size(int descriptor, int *columns, int *rows);

/// Waits until one of three descriptors can be read, or `writable` written; -1 stands for none.
///
/// Waits for ever when `milliseconds` is negative. Returns 1, 2 and 4 for those to read and 8 for
/// `writable`, added up; 0 when the time is over or a signal came; or -1 with `errno`.
int csystem_wait(int first, int second, int third, int writable, long milliseconds);

/// Exchanges two names atomically (`renameat2` with RENAME_EXCHANGE, `renameatx_np` on macOS).
/// Each name is relative to the folder open as the descriptor before it.
/// Returns 0, or -1 with `errno`; ENOSYS or EINVAL where the file system cannot do it.
int csystem_exchange(int first_folder, const char *first, int second_folder, const char *second);

/// Renames and never replaces (`renameat2` with RENAME_NOREPLACE, `renameatx_np` on macOS).
/// Where the file system cannot do that in one step, a link of the new name is made and the old
/// name removed. Returns 0, or -1 with `errno`; EEXIST where the new name is taken.
int csystem_rename_new(int folder, const char *name, int new_folder, const char *new_name);

/// Opens a file as `open(2)` does; `mode` is used with O_CREAT only.
int csystem_open(const char *path, int flags, unsigned int mode);

/// Asks for large pages for memory that is about to be filled; nothing depends on getting them.
void csystem_prefer_large_pages(void *start, size_t count);

/// Opens a file as `openat(2)` does; `mode` is used with O_CREAT only.
int csystem_openat(int folder, const char *name, int flags, unsigned int mode);

/// Opens a file without a name, closed on `exec`, gone when it is closed. Or -1 with `errno`.
int csystem_open_nameless(void);

/// Makes what was written to `descriptor` durable (`F_FULLFSYNC` on macOS, `fsync` elsewhere).
int csystem_sync(int descriptor);

/// Whether the files on the file system of `path` may be changed by another machine, of which this
/// one hears nothing: 1 or 0; 0 also where it cannot be told.
int csystem_is_remote(const char *path);

/// The environment variables that a program started by this one is given.
char *const *csystem_environment(void);

#endif
