/*
 * The verbs console and exec: find the device's socket, run a session on this process's own terminal or input.
 * Knows the state folder and the two kinds of terminal; knows nothing of the device process.
 */
#include "device/client.h"

#include <assert.h>
#include <errno.h>
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "access/terminal.h"
#include "cli/registry.h"
#include "cli/session.h"
#include "device/command_set.h"
#include "device/options.h"
#include "device/rpc.h"

/* Index of the first word behind the options, or -1 with a message. *state is the caller's to free. json: NULL where
 * the verb has no such option. */
static int read_options(int argc, char **argv, char **state, bool *json)
{
	static const struct option table[] = {
		{.name = "state", .has_arg = required_argument, .val = 's'},
		{.name = "json", .has_arg = no_argument, .val = 'j'},
		{0},
	};
	int c;

	*state = NULL;
	optind = 1;
	opterr = 0;
	/* '+': the words of a command are not looked through for options. */
	while ((c = getopt_long(argc, argv, "+", table, NULL)) != -1) {
		if (c == 'j' && json) {
			*json = true;
			continue;
		}
		if (c != 's' || !*optarg) {
			fprintf(stderr, "lyrebird %s: unknown option, or its value is missing: %s\n", argv[0],
				argv[optind - 1]);
			free(*state);
			return -1;
		}
		free(*state);
		*state = strdup(optarg);
		assert(*state);
	}
	if (!*state)
		*state = options_state_folder(DEFAULT_NAME);
	return optind;
}

/* The device, and the command set that it has. */
static struct rpc *find_device(const char *verb, const char *state, const struct image **im)
{
	struct rpc *r;
	char *path;
	int n = asprintf(&path, "%s/control.sock", state);

	assert(n >= 0);
	r = rpc_connect(path);
	if (!r && (errno == ENOENT || errno == ECONNREFUSED))
		fprintf(stderr, "lyrebird %s: no device runs on %s\n", verb, state);
	else if (!r)
		fprintf(stderr, "lyrebird %s: %s: %s\n", verb, path, strerror(errno));
	free(path);
	*im = r ? command_set_open(state) : NULL;
	if (*im)
		return r;
	if (r)
		rpc_close(r);
	return NULL;
}

static int login(struct terminal *t, struct rpc *r, const struct image *im)
{
	struct registry *reg = registry_new(im);
	int status;

	signal(SIGPIPE, SIG_IGN);
	status = session_run(t, r, reg, false);
	registry_free(reg);
	return status;
}

int console_verb(int argc, char **argv)
{
	char *state;
	int first = read_options(argc, argv, &state, NULL);
	const struct image *im;
	struct rpc *r;

	if (first < 0)
		return 2;
	if (first < argc) {
		fprintf(stderr, "lyrebird console: unexpected argument: %s\n", argv[first]);
		free(state);
		return 2;
	}
	r = find_device(argv[0], state, &im);
	free(state);
	if (!r)
		return 1;
	login(console_open(STDIN_FILENO, STDOUT_FILENO), r, im);
	return 0;
}

int exec_verb(int argc, char **argv)
{
	char *state;
	bool json = false;
	int first = read_options(argc, argv, &state, &json);
	const struct image *im;
	struct rpc *r;

	if (first < 0)
		return 2;
	r = find_device(argv[0], state, &im);
	free(state);
	if (!r)
		return 1;
	struct terminal *t = script_open(argc - first, argv + first, STDIN_FILENO, STDOUT_FILENO);
	t->json = json;
	return login(t, r, im);
}
