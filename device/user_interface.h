/*
 * What the user-interface lines of a configuration say about one terminal line (VTY 0 on, console).
 */
#ifndef LYREBIRD_DEVICE_USER_INTERFACE_H
#define LYREBIRD_DEVICE_USER_INTERFACE_H

#include <netinet/in.h>
#include <stdbool.h>

#include "datastore/store.h"
#include "device/acl.h"

#define VTY_INDEX 34 /* absolute number of VTY 0 */

struct user_interface {
	bool aaa;	   /* authentication-mode aaa */
	bool password;	   /* authentication-mode password */
	bool shell;	   /* no `undo shell` */
	bool telnet, ssh;  /* protocol inbound */
	int idle_timeout;  /* seconds, 0 = never */
	int screen_length; /* lines, 0 = no paging */
	int history;	   /* commands */
	int level;	   /* of a login whose user has none */
	const char
		*written; /* password of the line, as the device writes it; NULL = none. Both are borrowed until the */
	const char *acl;  /* configuration changes. List that logins must pass; NULL = none */
	const char *acl6; /* the same for IPv6 */
};

/* Settings of VTY n; where several `user-interface vty` lines hold n, the one with the fewest lines wins. */
struct user_interface user_interface_vty(const struct store *s, int n);
/* How many VTYs there are. */
int user_interface_vtys(const struct store *s);
struct user_interface user_interface_console(const struct store *s);
/* Do the settings let somebody in by this service ("telnet", "ssh") from this address (NULL = unknown, which no list
 * keeps out)? SSH knows users only, so a line with a password of its own has none. */
bool user_interface_admits(
	const struct store *s, const struct user_interface *ui, const char *service, const struct acl_source *from);
/* Fills <data> with <user-interface index= level= authentication= maximum-vty=/> for the console and every VTY. */
void user_interface_describe(const struct store *s, xmlNode *reply);
/* How many VTYs may be in use. */
int user_interface_maximum_vty(const struct store *s);
/* The first VTY that may be in use, is not (used: one for each VTY) and admits the service from the address; -1 if
 * there is none. */
int user_interface_free_vty(
	const struct store *s, const bool *used, const char *service, const struct acl_source *from);

#endif
