/*
 * What went wrong, in one struct: a code from one table, the configuration line it is about, a detail.
 * The CLI wording (and later a protocol's error tag) comes from the table in fault.c and nowhere else.
 */
#ifndef LYREBIRD_BASE_FAULT_H
#define LYREBIRD_BASE_FAULT_H

enum fault_code {
	FAULT_NONE,
	FAULT_INTERNAL,		 /* a broken request, or something outside failed; detail says what */
	FAULT_ADDRESS_EXISTS,	 /* the same address stands already */
	FAULT_ADDRESS_CONFLICT,	 /* the address overlaps one of another interface */
	FAULT_ADDRESS_INVALID,	 /* no host address: multicast, loopback, network or broadcast address */
	FAULT_ADDRESS_MISSING,	 /* the address to remove or to amend is not configured */
	FAULT_PRIMARY_MISSING,	 /* a sub address needs a primary address */
	FAULT_PRIMARY_IN_USE,	 /* the primary goes last: sub addresses still stand */
	FAULT_IPV6_DISABLED,	 /* `ipv6 enable` is missing on the interface */
	FAULT_INTERFACE_MISSING, /* no such interface */
	FAULT_INTERFACE_FIXED,	 /* the interface cannot be deleted */
	FAULT_ACL_MISSING,	 /* no such ACL */
	FAULT_VLAN_MISSING,	 /* no such VLAN */
	FAULT_VPN_MISSING,	 /* no such VPN instance */
	FAULT_VPN_NAME,		 /* _public_ and other names that are not allowed */
	FAULT_VPN_FAMILY,	 /* the VPN instance lacks the address family */
	FAULT_VPN_BINDING,	 /* the interface is bound to another VPN instance */
	FAULT_PORT_IN_USE,	 /* a UDP or TCP port cannot be bound; detail = errno text */
	FAULT_CONFLICT,		 /* the commit collides with another user's; detail = the reason as a sentence */
	FAULT_LOCKED,		 /* the configuration is locked by another user; detail = session id */
	FAULT_LOGIN,		 /* user name or password wrong */
	FAULT_PASSWORD,		 /* a password cannot be changed so; detail = the reason as a sentence */
	FAULT_HOST_KEY,		 /* a host key cannot be made or destroyed; detail = the reason as a sentence */
	FAULT_FILE,		 /* a file of the device's flash cannot be read or written; detail */
	FAULT_FILE_NAME,	 /* no name of a file of the flash; detail = the name */
	FAULT_FILE_MISSING,	 /* no such file */
	FAULT_FILE_EXISTS,	 /* the name is taken; detail = the name */
	FAULT_FILE_KIND,	 /* a folder where a file is needed; detail = the name */
	FAULT_FILE_GUARDED,	 /* the file may not be changed; detail = the name */
	FAULT_FOLDER_MISSING,	 /* no such folder */
	FAULT_FOLDER_FULL,	 /* the folder is not empty; detail = the name */
	FAULT_SPACE,		 /* the flash is full */
	FAULT_STARTUP,		 /* the file holds no whole configuration */
	FAULT_TRIAL,		 /* another user's trial configuration is not confirmed yet */
	FAULT_TRIAL_MISSING,	 /* no trial configuration to confirm or to abort */
	FAULT_COMMIT_MISSING,	 /* no such commit point; detail = its id or label */
	FAULT_LABEL_INVALID,	 /* a label begins with a digit, or is `-` */
	FAULT_LABEL_EXISTS,	 /* another commit point has this label */
	FAULT_LIMIT,		 /* a table of the device is full; detail = the limit */
	FAULT_STEP,		 /* a step that does not go with its limit */
	FAULT_KEY_MISSING,	 /* no such authentication key */
	FAULT_KEY,		 /* a key that is not good for its use; detail = why, a sentence */
	FAULT_RULE_CONFLICT,	 /* a listening rule that excludes another one */
	FAULT_CODES
};

struct fault {
	enum fault_code code;
	char line[512];	  /* the configuration line in canonical text, "" where there is none */
	char detail[256]; /* free text for the wording's %s, "" where there is none */
};

/* Fills *f (which may be NULL) and returns -1, so that a caller can `return fault_set(...)`. */
int fault_set(struct fault *f, enum fault_code code, const char *line, const char *detail_format, ...)
	__attribute__((format(printf, 4, 5)));

/* The sentence a login prints, without line end: "Error: ...". */
void fault_text(const struct fault *f, char *buf, unsigned len);

/* Short stable name of a code ("address-conflict") for documents, and back (FAULT_INTERNAL if unknown). */
const char *fault_name(enum fault_code code);
enum fault_code fault_from_name(const char *name);

#endif
