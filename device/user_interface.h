/*
 * What the user-interface lines of a configuration say about one terminal line (VTY 0 to 20, console).
 */
#ifndef LYREBIRD_DEVICE_USER_INTERFACE_H
#define LYREBIRD_DEVICE_USER_INTERFACE_H

#include <stdbool.h>

#include "datastore/store.h"

#define VTY_MAX 21   /* VTY 0 to 20 */
#define VTY_INDEX 34 /* absolute number of VTY 0 */

struct user_interface {
	bool aaa;	   /* authentication-mode aaa */
	bool telnet, ssh;  /* protocol inbound */
	int idle_timeout;  /* seconds, 0 = never */
	int screen_length; /* lines, 0 = no paging */
	int history;	   /* commands */
};

/* Settings of VTY n; where several `user-interface vty` lines hold n, the one with the fewest lines wins. */
struct user_interface user_interface_vty(const struct store *s, int n);
/* Settings of all VTYs at once. */
void user_interface_vtys(const struct store *s, struct user_interface out[VTY_MAX]);
struct user_interface user_interface_console(const struct store *s);
int user_interface_maximum_vty(const struct store *s);

#endif
