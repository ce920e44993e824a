/*
 * Files of the device's flash (STATE/flash) and which of them is the startup file. A name is "x.cfg", or "x.zip" for
 * the same text in an archive, with or without "flash:/", and never leads out of the folder.
 */
#ifndef LYREBIRD_DEVICE_FLASH_H
#define LYREBIRD_DEVICE_FLASH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/fault.h"
#include "device/files.h"
#include "device/private.h"

/* Path of a file of that name, "" = the next startup file; NULL with the fault if it is no name of a configuration
 * file. Caller frees. */
char *flash_path(const struct device *d, const char *name, struct fault *f);
/* "flash:/x.cfg" of such a path, in buf; borrowed. */
const char *flash_name(const char *path, char *buf, size_t len);

/* The whole of a regular file, or of the first file of an archive "x.zip", NUL behind it; NULL with errno (ENOENT if it
 * is not there, EFBIG over 64 MB, EBADMSG if it is no archive). Caller frees. */
char *flash_read(const char *path, size_t *len);
/* The same of a file that a user names ("" = the next startup file), which links do not lead out of the flash. NULL
 * with the fault. */
char *flash_read_named(const struct device *d, const char *name, size_t *len, struct fault *f);

/* What such an errno means. */
const char *flash_error(int error);
/* Replaces a file as file_replace() does, packed if its name says so. 0, or -1 with errno. */
int flash_write(const struct device *d, const char *path, void (*write)(FILE *out, void *ctx), void *ctx);

/* The files of the flash for their users; the startup file is guarded. NULL with errno. Caller closes. */
struct files *flash_files(const struct device *d);

/* Finds out which file the device starts from (d->startup_path, made anew). */
void flash_find_startup(struct device *d);
/* Makes a file the one that the next start begins with and `save` writes; it need not exist. 0, or -1 with the fault.
 */
int flash_choose_startup(struct device *d, const char *name, struct fault *f);
/* Takes the next startup file away. 0 (also if there was none), or -1 with the fault. */
int flash_remove_startup(struct device *d, struct fault *f);

#endif
