#ifndef CSYSTEM_H
#define CSYSTEM_H

// What Swift cannot see of libc, because it is variadic, a macro, or newer than the importer.

/// Columns of the terminal behind `descriptor`, or 0 when it is not a terminal or does not say.
int csystem_terminal_columns(int descriptor);

/// Exchanges two names atomically (`renameat2` with RENAME_EXCHANGE, `renameatx_np` on macOS).
/// Each name is relative to the folder open as the descriptor before it.
/// Returns 0, or -1 with `errno`; ENOSYS or EINVAL where the file system cannot do it.
int csystem_exchange(int first_folder, const char *first, int second_folder, const char *second);

/// Opens a file as `open(2)` does; `mode` is used with O_CREAT only.
int csystem_open(const char *path, int flags, unsigned int mode);

/// Opens a file as `openat(2)` does; `mode` is used with O_CREAT only.
int csystem_openat(int folder, const char *name, int flags, unsigned int mode);

/// Makes what was written to `descriptor` durable (`F_FULLFSYNC` on macOS, `fsync` elsewhere).
int csystem_sync(int descriptor);

#endif
