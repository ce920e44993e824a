/*
 * The one table of faults: short names for documents, sentences for a login.
 * Knows nothing of who prints them or of the protocol that carries the names.
 */
#include "base/fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct wording {
	const char *name;
	const char *plain;    /* sentence when there is no detail */
	const char *detailed; /* sentence with a detail in place of %s; NULL: the detail is not shown */
};

static const struct wording wordings[FAULT_CODES] = {
	[FAULT_NONE] = {"none", "Info: The operation succeeded.", NULL},
	[FAULT_INTERNAL] = {"internal", "Error: The operation failed.", "Error: The operation failed (%s)."},
	[FAULT_ADDRESS_EXISTS] = {"address-exists", "Error: The address already exists.", NULL},
	[FAULT_ADDRESS_CONFLICT] = {"address-conflict", "Error: The specified address conflicts with another address.",
		NULL},
	[FAULT_ADDRESS_INVALID] = {"address-invalid", "Error: The specified IP address is invalid.", NULL},
	[FAULT_ADDRESS_MISSING] = {"address-missing", "Error: The specified address does not exist.", NULL},
	[FAULT_PRIMARY_MISSING] = {"primary-missing", "Error: Please configure the primary address first.", NULL},
	[FAULT_PRIMARY_IN_USE] = {"primary-in-use", "Error: Please delete the sub address first.", NULL},
	[FAULT_IPV6_DISABLED] = {"ipv6-disabled", "Error: Please enable IPv6 on the interface first.", NULL},
	[FAULT_INTERFACE_MISSING] = {"interface-missing", "Error: The interface does not exist.",
		"Error: The interface %s does not exist."},
	[FAULT_INTERFACE_FIXED] = {"interface-fixed", "Error: The interface cannot be deleted.", NULL},
	[FAULT_ACL_MISSING] = {"acl-missing", "Error: The ACL does not exist.", NULL},
	[FAULT_VLAN_MISSING] = {"vlan-missing", "Error: The VLAN does not exist.", NULL},
	[FAULT_VPN_MISSING] = {"vpn-missing", "Error: The VPN instance does not exist.", NULL},
	[FAULT_VPN_NAME] = {"vpn-name", "Error: The VPN instance name is invalid.", NULL},
	[FAULT_VPN_FAMILY] = {"vpn-family", "Error: The address family is not enabled in the VPN instance.", NULL},
	[FAULT_VPN_BINDING] = {"vpn-binding", "Error: The interface is bound to another VPN instance.", NULL},
	[FAULT_PORT_IN_USE] = {"port-in-use", "Error: The port cannot be opened.",
		"Error: The port cannot be opened (%s)."},
	[FAULT_CONFLICT] = {"conflict", "Error: The configuration conflicts with that of another user.", "Error: %s"},
	[FAULT_LOCKED] = {"locked", "Error: The configuration is locked by other user.",
		"Error: The configuration is locked by other user. [Session ID = %s]"},
	[FAULT_LOGIN] = {"login", "Error: The user name or password is incorrect.", NULL},
	[FAULT_PASSWORD] = {"password", "Error: The password is invalid.", "Error: %s"},
	[FAULT_HOST_KEY] = {"host-key", "Error: The operation on the key pair failed.", "Error: %s"},
	[FAULT_FILE] = {"file", "Error: The file operation failed.", "Error: The file operation failed (%s)."},
	[FAULT_FILE_NAME] = {"file-name", "Error: Invalid file name.", "Error: Invalid file name %s."},
	[FAULT_FILE_MISSING] = {"file-missing", "Error: No file found.", NULL},
	[FAULT_FILE_EXISTS] = {"file-exists", "Error: The file already exists.", "Error: %s already exists."},
	[FAULT_FILE_KIND] = {"file-kind", "Error: This is a directory.", "Error: %s is a directory."},
	[FAULT_FILE_GUARDED] = {"file-guarded", "Error: The file is protected.", "Error: %s is protected."},
	[FAULT_FOLDER_MISSING] = {"folder-missing", "Error: Wrong path or none existent directory.", NULL},
	[FAULT_FOLDER_FULL] = {"folder-full", "Error: The directory is not empty.",
		"Error: The directory %s is not empty."},
	[FAULT_SPACE] = {"space", "Error: There is not enough space.", NULL},
	[FAULT_STARTUP] = {"startup",
		"Error: The configuration file will cause the next startup login failure.Please check it.", NULL},
	[FAULT_TRIAL] = {"trial", "Error: The system is in the trial configuration mode.", NULL},
	[FAULT_TRIAL_MISSING] = {"trial-missing", "Error: The system is not in the trial configuration mode.", NULL},
	[FAULT_COMMIT_MISSING] = {"commit-missing", "Error: The commit point does not exist.", NULL},
	[FAULT_LABEL_INVALID] = {"label-invalid", "Error: The label is invalid.", NULL},
	[FAULT_LABEL_EXISTS] = {"label-exists", "Error: The label already exists.", NULL},
	[FAULT_LIMIT] = {"limit", "Error: The number of entries has reached the upper limit.",
		"Error: The number of entries has reached the upper limit (%s)."},
	[FAULT_STEP] = {"step", "Error: With a maximum poll interval of 10 the step must be 6.", NULL},
	[FAULT_KEY_MISSING] = {"key-missing", "Error: The authentication key does not exist.", NULL},
	[FAULT_KEY] = {"key", "Error: The authentication key is invalid.", "Error: %s"},
	[FAULT_RULE_CONFLICT] = {"rule-conflict", "Error: The interface or address is used by another rule.", NULL},
};

int fault_set(struct fault *f, enum fault_code code, const char *line, const char *detail_format, ...)
{
	if (!f)
		return -1;
	f->code = code;
	f->detail[0] = '\0';
	if (detail_format) {
		va_list ap;
		va_start(ap, detail_format);
		vsnprintf(f->detail, sizeof f->detail, detail_format, ap);
		va_end(ap);
	}
	snprintf(f->line, sizeof f->line, "%s", line ? line : "");
	return -1;
}

static const struct wording *wording_of(enum fault_code code)
{
	return &wordings[(unsigned)code < FAULT_CODES ? code : FAULT_INTERNAL];
}

void fault_text(const struct fault *f, char *buf, unsigned len)
{
	const struct wording *w = wording_of(f->code);
	const char *hole = f->detail[0] && w->detailed ? strstr(w->detailed, "%s") : NULL;

	if (hole)
		snprintf(buf, len, "%.*s%s%s", (int)(hole - w->detailed), w->detailed, f->detail, hole + 2);
	else
		snprintf(buf, len, "%s", w->plain);
}

const char *fault_name(enum fault_code code)
{
	return wording_of(code)->name;
}

enum fault_code fault_from_name(const char *name)
{
	for (int i = 0; name && i < FAULT_CODES; i++)
		if (!strcmp(wordings[i].name, name))
			return i;
	return FAULT_INTERNAL;
}
