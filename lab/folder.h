/*
 * Where a lab keeps what lasts: BASE/NAME with a folder for each node, its key, its socket.
 */
#ifndef LYREBIRD_LAB_FOLDER_H
#define LYREBIRD_LAB_FOLDER_H

#include <stdbool.h>

#include "lab/file.h"

/* BASE/NAME; base NULL = $XDG_STATE_HOME/lyrebird/labs, as root /var/lib/lyrebird/labs. Caller frees. */
char *lab_folder(const char *base, const char *name);
/* FOLDER/NAME of a file or node in it. Caller frees. */
char *lab_folder_path(const char *folder, const char *name);

/* Makes the folder and locks it; waits so long for who is about to end. The descriptor, which holds the lock until its
 * last copy is closed; -1 with errno (EWOULDBLOCK: somebody holds it). */
int lab_folder_lock(const char *folder, int milliseconds);

/* Makes a node's folder, and its flash what the next start shall find: as the device left it, or, where fresh is set
 * or the lab file says another configuration than at the last time, nothing but the startup configuration. All
 * devices of a lab have one key (FOLDER/secret.key), so that each reads what another wrote. 0, or -1 with errno. */
int lab_folder_prepare(const char *folder, const struct lab_node *n, const char *startup_name, bool fresh);
/* After a configuration was written back to the lab file's side: it is what this state has begun with. */
int lab_folder_note_origin(const char *folder, const struct lab_node *n);

#endif
