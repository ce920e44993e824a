/*
 * The startup file on the device's flash: loading it at start, saving running into it.
 */
#ifndef LYREBIRD_DEVICE_STARTUP_H
#define LYREBIRD_DEVICE_STARTUP_H

#include <stdio.h>

#include "base/fault.h"
#include "device/private.h"

/* Makes every port of the identity stand in running. Before the features start. */
void startup_seed_ports(struct device *d);

/* Loads `--startup FILE`, else the flash's file, else the factory's text, and sees to it that somebody can log in
 * (--admin, or on a first start a user with a random password). A file that cannot be used is kept aside and told
 * of on the log. password gets the random password, "" if none was made. 0, or -1 with a message on the log. */
int startup_load(struct device *d, char *password, size_t len);

/* Saves running: into the startup file, or (name not NULL) another "name.cfg" on flash. user is noted. */
int startup_save(struct device *d, const char *name, const char *user, struct fault *f);

/* A configuration text as a store of its own, with the device's ports; lines that cannot stand are left out. The same
 * of a file of the flash ("" = the startup file); NULL with the fault if it cannot be read. Caller frees. */
struct store *startup_store(const struct device *d, const char *text);
struct store *startup_file_store(const struct device *d, const char *name, struct fault *f);

/* Text of a file of the flash; NULL with the fault. Caller frees. */
char *startup_file_text(const struct device *d, const char *name, struct fault *f);
/* Makes a file the next startup file, if it holds a whole configuration. 0, or -1 with the fault. */
int startup_choose(struct device *d, const char *name, struct fault *f);

/* The startup file's text, NULL if there is none (or it cannot be read). Caller frees. */
char *startup_text(const struct device *d);
/* The startup file as a configuration tree <data> under the filter; a tree without lines if there is none. */
xmlDoc *startup_select(const struct device *d, const xmlNode *filter);

#endif
