/*
 * A veth pair, or, where frames are to take their time, two with a relay between them: a process of its own, as the
 * player waits for screens meanwhile.
 */
#include "play/wire.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "lab/relay.h"

#define MS 1000000ll

struct wire {
	struct net *middle; /* NULL: there is none */
	pid_t relay;
};

static void __attribute__((noreturn)) pass_on(const int fd[WIRE_ENDS], unsigned delay, pid_t player)
{
	struct event_base *events = event_base_new();
	struct relay *r = events ? relay_new(events, fd) : NULL;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (!r || getppid() != player)
		_exit(1);
	for (int from = 0; from < WIRE_ENDS; from++)
		relay_set(r, from, (struct relay_rule){.delay = delay * MS});
	event_base_dispatch(events);
	_exit(0);
}

static int start_relay(struct wire *w, struct net *end[WIRE_ENDS], unsigned delay)
{
	const struct wire_end ends[WIRE_ENDS] = {
		{net_descriptor(end[WIRE_A]), WIRE_LINK}, {net_descriptor(end[WIRE_B]), WIRE_LINK}};
	pid_t player = getpid();
	int fd[WIRE_ENDS];

	w->middle = net_new();
	if (!w->middle)
		return -1;
	wire_middle(w->middle);
	if (wire_add(w->middle, 0, ends) < 0 || net_link_up(end[WIRE_A], WIRE_LINK) < 0 ||
		net_link_up(end[WIRE_B], WIRE_LINK) < 0 || wire_split(w->middle, 0, fd) < 0)
		return -1;
	w->relay = fork();
	if (w->relay == 0)
		pass_on(fd, delay, player);
	close(fd[WIRE_A]);
	close(fd[WIRE_B]);
	return w->relay < 0 ? -1 : 0;
}

struct wire *wire_new(struct net *a, struct net *b, unsigned delay)
{
	struct wire *w = calloc(1, sizeof *w);
	struct net *end[WIRE_ENDS] = {a, b};
	int error;

	if (!w)
		abort();
	if ((delay ? start_relay(w, end, delay) : net_wire(a, WIRE_LINK, b, WIRE_LINK)) == 0)
		return w;
	error = errno;
	wire_free(w);
	errno = error;
	return NULL;
}

void wire_free(struct wire *w)
{
	if (!w)
		return;
	if (w->relay > 0 && kill(w->relay, SIGKILL) == 0)
		waitpid(w->relay, NULL, 0);
	net_free(w->middle);
	free(w);
}
