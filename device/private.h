/*
 * What a running device consists of. Only files directly in device/ that make up the process include this; features
 * go through device.h.
 */
#ifndef LYREBIRD_DEVICE_PRIVATE_H
#define LYREBIRD_DEVICE_PRIVATE_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "device/device.h"
#include "device/engine.h"
#include "device/feature.h"
#include "device/zone.h"

struct control;
struct exclusive;
struct forked_parent;
struct helpers;
struct known_passwords;
struct log;
struct outputs;
struct typed;
struct listener;
struct login_records;
struct registry;
struct secret;
struct sessions;
struct sshd;
struct trial;

struct address_option { /* ADDR:PORT of the command line */
	struct in_addr address;
	uint16_t port; /* host order, 0 = the system chooses */
	bool given;    /* on the command line: a busy port is an error then */
	bool off;      /* "-": no such listener */
};

struct takeover {     /* --interface IFNAME=LINUXIF */
	char *ifname; /* canonical */
	char *linux_name;
};

struct run_options {
	char *name;	  /* --name; factory sysname and state folder */
	char *state;	  /* folder, made if it is missing */
	char *startup;	  /* --startup FILE, NULL = the flash's */
	char *identity;	  /* --identity FILE, NULL = built in */
	char *commands;	  /* --commands DIR, NULL = the built-in set */
	char *outputs;	  /* --outputs DIR, NULL = none */
	char *admin_user; /* --admin, NULL if not given */
	char *admin_password;
	char *admin_written; /* in the place of admin_password: its hash, as a configuration line has it */
	struct address_option telnet, ssh, ntp;
	char *ntp_interface; /* canonical */
	struct takeover *takeover;
	size_t takeovers;
	bool host_net;		   /* --net host */
	unsigned ntp_workers;	   /* --ntp-workers */
	enum ntp_xdp_mode ntp_xdp; /* --ntp-xdp */
};

struct stamp {		/* when a configuration was updated or saved, and by whom */
	int64_t at;	/* device time, ns since 1970; 0 = never */
	char user[256]; /* "" = unknown */
};

struct device {
	struct run_options options;
	const struct forked_parent *parent; /* NULL: it was started, not forked */
	bool reboot; /* asked for: after the event loop everything that a reboot ends begins anew */
	struct event_base *events;
	struct identity *identity;
	struct clock clock;
	struct zone zone;		  /* of running */
	void (*clock_was_set)(void *ctx); /* by hand; NULL = nobody asked */
	void *clock_was_set_for;
	int64_t started;      /* device time at start */
	int64_t started_host; /* CLOCK_BOOTTIME at start, ns: uptime is no matter of the device's clock */
	struct store *running;
	const struct image *image;
	struct outputs *outputs; /* NULL = no command is answered from a file */
	struct registry *registry;
	struct engine engine;
	struct control *control;
	struct sessions *sessions; /* behind the logins */
	struct listener *telnet, *ssh;
	struct sshd *sshd;     /* host keys; NULL without an SSH door */
	pid_t key_maker;       /* process that makes the slow host keys, 0 = none */
	int ntp_door;	       /* UDP socket on the host, -1 = off */
	int lock;	       /* descriptor of STATE/lock */
	int host_ns;	       /* the namespace `run` was called in; -1 with --net host */
	char *startup_path;    /* file in STATE/flash that the next start begins with and `save` writes */
	char started_from[80]; /* "flash:/vrpcfg.cfg", "" = from no file of the flash */
	struct secret *secret; /* key of the cipher texts: STATE/secret.key */
	struct typed *typed;   /* of this start */
	struct log *log;       /* NULL before the first start has got so far */
	struct trial *trial;
	struct exclusive *exclusive;
	struct login_records *records; /* NULL until somebody logs in */
	struct known_passwords *known;
	const char *committer;	 /* user of the commit that runs, NULL = the system */
	struct helpers *helpers; /* NULL until one was needed */
	struct stamp updated, saved;
	char sysname[256];
};

/* Refreshes what is derived from running (the system name) after a commit. */
void device_refresh(struct device *d);

/* After every commit but those of the start: who and when, the system's name, word to the sessions. */
void device_committed(struct device *d, const char *user);

/* What is stored of a clear text (the `seal` of a grammar_env; ctx = the device). */
int device_seal(void *ctx, enum secret_kind kind, const char *before, const char *clear, char *out, size_t len);

#endif
