/*
 * What the files of commands about the flash share with each other and with nobody else.
 */
#ifndef LYREBIRD_CLI_FILESYSTEM_H
#define LYREBIRD_CLI_FILESYSTEM_H

#include "cli/internal.h"
#include "device/remote_files.h"

typedef char path_text[FILES_PATH];
typedef char name_text[FILES_PATH + 8];

/* Print a fault: this one, one about a path, one of an errno. All return -1. */
int files_refuse(struct session *s, const struct fault *f);
int files_refuse_about(struct session *s, enum fault_code code, const char *path);
int files_refuse_errno(struct session *s, int error);

/* Path of what a parameter names; -1 and said why. */
int files_path_of(struct session *s, const struct match *m, const char *parameter, path_text path);
/* Asks a Y/N question. */
bool files_is_sure(struct session *s, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Has the user of a session (ctx) had enough? */
bool files_stopped(void *ctx);

#endif
