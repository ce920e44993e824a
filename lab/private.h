/*
 * A running lab, from inside: the process that started everything and that everything ends with.
 */
#ifndef LYREBIRD_LAB_PRIVATE_H
#define LYREBIRD_LAB_PRIVATE_H

#include <event2/event.h>
#include <libxml/tree.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "device/forked.h"
#include "device/net/net.h"
#include "lab/file.h"
#include "lab/relay.h"

enum node_state { NODE_WAITING, NODE_STARTING, NODE_UP, NODE_ENDED };

struct wire_state { /* of a link: what is wrong with it */
	bool cut;
	struct relay *relay; /* NULL = frames pass as they are */
};

struct running; /* the lab */

struct node {
	struct running *lab;
	const struct lab_node *is;
	enum node_state state;
	pid_t pid;	 /* its first process and process group, 0 = none */
	int64_t since;	 /* CLOCK_BOOTTIME of the state, ns */
	int status;	 /* NODE_ENDED: as waitpid tells it */
	unsigned starts; /* how often it has come up */
	int net;	 /* descriptor of its network namespace */
	int telnet, ssh; /* listening sockets on the host's loopback, -1 = none */
	uint16_t telnet_port, ssh_port;
	char *folder;
	const char **port; /* interfaces with a wire; texts of the lab file */
	size_t ports;
	const struct forked_parent *parent;
	const char *admin, *admin_written;
	int heard; /* end of the pipe that it tells us on, -1 = closed */
	struct event *hears;
	char *complaint; /* of its start, NULL = none */
	/* faults */
	int slow; /* percent of the time that it stands still */
	bool standing;
	struct event *slices;
	bool off; /* without power */
	unsigned off_seconds;
	struct event *power, *knock[2];
};

struct running {
	struct wire_state *wire; /* one for each of the file's links */
	const struct lab_file *file;
	const char *folder;	      /* FOLDER of the lab */
	const char *admin, *password; /* of all devices, NULL = what the file says */
	bool fresh;
	bool leashed; /* ends when the report socket does */
	bool is_up;
	int report; /* to who started the lab, -1 = it has gone */
	int lock;
	int64_t began;
	struct event_base *events;
	struct net *middle;
	struct node *node;   /* one for each of the file's */
	size_t devices;	     /* nodes that are */
	size_t next;	     /* to be started */
	size_t starting, up; /* nodes that are being started, that have been up */
	struct event *signals, *reports, *asked;
	int exit_status;
	char failed[256]; /* why the last fault that was to happen later did not; "" = none */
};

/* ---- supervisor.c ---- */

/* Tells who started the lab; nothing if it has gone. */
void report(struct running *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Takes everything down with a reason, during the start only. */
void give_up(struct running *r, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Takes everything down in good order. */
void stop_lab(struct running *r);
/* Starts as many of the waiting nodes as may start now. */
void start_more(struct running *r);

/* ---- ground.c: what nodes stand on ---- */

/* Listening sockets, in the namespace that the lab was started in. -1 after give_up. */
int ground_open_doors(struct running *r);
/* Folders, identities, passwords. */
int ground_prepare(struct running *r);
/* Namespaces and wires; the process is in the namespace of the middles afterwards. */
int ground_wire(struct running *r);
/* The ends of a wire, for device/net/. */
void ground_ends(const struct running *r, size_t link, struct wire_end end[WIRE_ENDS]);

/* ---- node.c ---- */

/* Forks the node's process. -1 with errno. */
int node_start(struct node *n);
/* Its process has ended. */
void node_ended(struct node *n, int status);
/* Ends all its processes at once. */
void node_kill(struct node *n, int signal);
const char *node_state_text(const struct node *n, char *buf, size_t len);

/* ---- trouble.c: faults; 0, or -1 with errno ---- */

int trouble_cut(struct running *r, size_t link, bool cut);
/* For frames that come in at an end. A rule that says nothing on both ends mends the wire. */
int trouble_relay(struct running *r, size_t link, int from, struct relay_rule rule);
struct relay_rule trouble_rule(const struct running *r, size_t link, int from);
void trouble_slow(struct node *n, int percent); /* 0 = no more */
/* Ends a device as a power cut does, and starts it again so many seconds later. */
int trouble_power(struct node *n, unsigned seconds);
void trouble_powered_off(struct node *n); /* for who hears of the end of its process */
/* Mends all wires, lets all nodes run. */
void trouble_clear(struct running *r);

/* ---- fault_answer.c ---- */

xmlDoc *answer_fault(struct running *r, const xmlNode *ask, int *fd);
xmlDoc *answer_faults(struct running *r, const xmlNode *ask, int *fd);

/* ---- answer.c: requests on FOLDER/lab.sock ---- */

int answer_open(struct running *r);
void answer_close(struct running *r);

#endif
