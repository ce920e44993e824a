/*
 * A device that is forked instead of started: everything that is the same for many devices was made once, by the
 * parent, and is shared with it page by page. `lyrebird lab` is such a parent.
 */
#ifndef LYREBIRD_DEVICE_FORKED_H
#define LYREBIRD_DEVICE_FORKED_H

#include <stdbool.h>
#include <stddef.h>

#include "device/identity.h"

struct image;
struct registry;

/* What a parent makes ready before it forks. */
struct forked_parent {
	const char *identity_name; /* file or built-in name, NULL = the default */
	struct identity *identity;
	const struct image *image; /* NULL: each device has its own, in its state folder */
	struct registry *registry; /* of the image, NULL as well then */
};

/* Reads the identity, builds the shells, and plays a login over Telnet and one over SSH, so that no device has to.
 * folder is for the host keys of that play. NULL after a message on standard error. */
struct forked_parent *forked_parent_new(const char *identity, const char *folder);
void forked_parent_free(struct forked_parent *p);

/* One device. Texts are borrowed as long as the device lives. */
struct forked_device {
	const struct forked_parent *parent;
	const char *name;	   /* factory sysname */
	const char *state;	   /* folder, made if it is missing */
	const char *admin;	   /* user that is let in, NULL = nobody but those of the configuration */
	const char *admin_written; /* the hash of his password, as configuration lines have it */
	const char *const *port;   /* interfaces whose Linux links stand in the namespace, under link_kernel_name */
	size_t ports;
	int telnet, ssh;	  /* listening sockets, -1 = none; closed at the end */
	void (*ready)(void *ctx); /* everything is up; again after each reboot */
	void *ctx;
};

/* Lives in this process and the network namespace it is in, which are the device's alone, until a signal ends it.
 * Messages and the log go to standard error. The exit status for the process. */
int forked_run(const struct forked_device *f);

#endif
