/*
 * What a configuration says of the Telnet and SSH servers and of SSH users.
 */
#ifndef LYREBIRD_DEVICE_SERVERS_H
#define LYREBIRD_DEVICE_SERVERS_H

#include <stdbool.h>

#include "access/ssh_client.h"
#include "access/sshd.h"
#include "datastore/store.h"
#include "device/acl.h"

/* Does the server take connections of the family (AF_INET, AF_INET6)? Telnet: a source is set and `telnet [ ipv6 ]
 * server disable` is not; SSH: a source is set and STelnet, SFTP or SCP is enabled. */
bool server_is_on(const struct store *s, const char *service, int family);

/* Does the server ("telnet", "ssh") answer on this address of the device? */
bool server_answers_at(const struct store *s, const char *service, const struct acl_source *called);
/* The port of the device that it answers at: `telnet [ ipv6 ] server port`, `ssh [ ipv4 | ipv6 ] server port`. */
unsigned server_port(const struct store *s, const char *service, int family);
/* Logins from one address at a time: `telnet server ip-limit-session`, `ssh server ip-limit-session`; without such a
 * line there is no limit, as there are fewer VTY lines than the release's own. */
unsigned server_address_limit(const struct store *s, const char *service);

/* Does the server's access list (`telnet server acl`, `ssh server acl`) let the address in? Without one all are. */
bool server_admits(const struct store *s, const char *service, const struct acl_source *from);

/* Is the service ("stelnet", "sftp", "scp") enabled? */
bool ssh_service_is_on(const struct store *s, const char *name, int family);
/* Logins that it takes at a time: `sftp max-sessions`, `scp max-sessions`. */
unsigned ssh_service_limit(const struct store *s, const char *name);

struct ssh_settings {
	unsigned retries;		   /* `ssh server authentication-retries`, 1 to 5 */
	unsigned timeout;		   /* `ssh server timeout`, seconds */
	bool keyboard;			   /* `ssh server authentication-type keyboard-interactive enable` */
	unsigned rekey_mb, rekey_minutes;  /* `ssh server rekey`, 0 = not set */
	const char *rsa_label, *ecc_label; /* ssh_host_key_label, borrowed */
	struct ssh_algorithms algorithms;
};
struct ssh_settings ssh_settings(const struct store *s);

/* The label of the key pair that `ssh server assign rsa-host-key|ecc-host-key` names (kind "rsa", "ecc"), "" = none. */
const char *ssh_host_key_label(const struct store *s, const char *kind);

/* Names of the protocol for what `ssh server|client key-exchange`, `cipher`, `hmac` and `publickey` allow, "" where
 * nothing is set. Names that the library does not have are left out. end: "server" or "client". */
void ssh_algorithms(const struct store *s, const char *end, struct ssh_algorithms *use);

struct ssh_user { /* `ssh user NAME ...` */
	bool known;
	bool password, key; /* authentication-type: which may be used, ... */
	bool both;	    /* ... or must be, one after the other */
	bool stelnet, sftp; /* service-type */
};
/* A user without lines of its own may use a password if `ssh authentication-type default password` stands. */
struct ssh_user ssh_user_find(const struct store *s, const char *user);

/* The name of the folder that `ssh user NAME sftp-directory` gives the user, NULL = none. Borrowed. */
const char *ssh_user_folder(const struct store *s, const char *user);

/* Is this public key (base64 text) the one that `ssh user NAME assign` names, and no RSA key that is too short (`ssh
 * server rsa-key min-length`)? */
bool ssh_user_has_key(const struct store *s, const char *user, const char *key);

/* Is this public key (base64 text) one of those that `ssh client peer HOST assign` names: "same", "other", or "none" if
 * it names none. */
const char *ssh_peer_known(const struct store *s, const char *host, const char *key);
/* `ssh client first-time enable`: may the user trust a server whose key is not known? */
bool ssh_client_trusts_first(const struct store *s);

/* May the name stand in a configuration line as it is? Names come from the network. */
bool server_user_name_sound(const char *user);

#endif
