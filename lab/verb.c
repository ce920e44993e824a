/*
 * `lyrebird lab VERB ...`: options, which lab is meant, what is printed.
 * Knows words and files; what is done is done by the lab (lab.h) and the devices' own verbs.
 */
#include <assert.h>
#include <dirent.h>
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "device/rpc.h"
#include "lab/check.h"
#include "lab/folder.h"
#include "lab/graph.h"
#include "lab/save.h"
#include "lab/scenario.h"
#include "lab/show.h"
#include "lab/visit.h"

#define DEFAULT_FILE "lab.yaml"
#define NEIGHBOURS "/proc/sys/net/ipv4/neigh/default/gc_thresh3"
#define TABLE_MAX 40 /* nodes that `up` lists; `status` lists all */

static const char usage[] =
	"usage: lyrebird lab up [-f FILE] [--admin USER:PASSWORD] [--fresh] [--foreground]\n"
	"       lyrebird lab down [-f FILE]\n"
	"       lyrebird lab status [-f FILE] [--json]\n"
	"       lyrebird lab console [-f FILE] NODE\n"
	"       lyrebird lab exec [-f FILE] NODE [CMD]...\n"
	"       lyrebird lab fault [-f FILE] [NODE:INTERFACE down|up|delay TIME|loss SHARE [out|in]|clear]\n"
	"                                    [NODE clock TIME|drift RATE|slow SHARE|reboot [TIME]] [clear]\n"
	"       lyrebird lab graph [-f FILE] [--svg]\n"
	"       lyrebird lab save [-f FILE] [NODE]\n"
	"       lyrebird lab check [-f FILE] [--hint[=POINT]] [--wait SECONDS] [--json]\n"
	"       lyrebird lab scenarios\n"
	"FILE is lab.yaml unless said, or the name of a scenario; each verb takes --state DIR, the folder of all "
	"labs.\n";

struct arguments {
	const char *file, *state, *admin;
	char *found; /* the lab file of a scenario that was named, NULL = none was */
	bool fresh, foreground, json, svg;
	int words; /* behind the options */
	char **word;
};

static int wrong_usage(const char *why, const char *what)
{
	fprintf(stderr, "lyrebird lab: %s%s%s\n%s", why, *what ? ": " : "", what, usage);
	return 2;
}

/* ---- which lab ---- */

/* The only lab that is up, for who does not say which. NULL after a message. Caller frees. */
static char *only_lab(const char *base)
{
	char *folder = lab_folder(base, "."), *name = NULL;
	DIR *labs = opendir(folder);
	size_t found = 0;

	for (struct dirent *e; labs && (e = readdir(labs));) {
		char *one = lab_folder(base, e->d_name), *path = lab_folder_path(one, "lab.sock");
		struct rpc *r = e->d_name[0] == '.' ? NULL : rpc_connect(path);
		if (r && ++found == 1)
			name = strdup(e->d_name);
		rpc_close(r);
		free(one);
		free(path);
	}
	if (labs)
		closedir(labs);
	free(folder);
	if (found == 1)
		return name;
	fprintf(stderr, "lyrebird lab: %s; say which with -f FILE\n",
		found ? "more than one lab is up" : "no lab is up, and there is no " DEFAULT_FILE " here");
	free(name);
	return NULL;
}

/* The FILE may be the name of a scenario. */
static void find_scenario(struct arguments *a)
{
	if (!a->file || access(a->file, F_OK) == 0)
		return;
	a->found = scenario_find(a->file);
	if (a->found)
		a->file = a->found;
}

/* A file that is wrong by now still names its lab. */
static char *name_of(struct arguments *a)
{
	find_scenario(a);
	if (a->file)
		return lab_file_name(a->file, stderr);
	return access(DEFAULT_FILE, F_OK) == 0 ? lab_file_name(DEFAULT_FILE, stderr) : only_lab(a->state);
}

static struct lab *find_lab(struct arguments *a)
{
	char *name = name_of(a);
	struct lab *l = name ? lab_open(a->state, name, stderr) : NULL;

	free(name);
	return l;
}

/* ---- up, down ---- */

struct progress {
	struct timespec began, last;
	bool terminal, shown;
};

static double since(const struct timespec *then)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)(now.tv_sec - then->tv_sec) + (double)(now.tv_nsec - then->tv_nsec) / 1e9;
}

/* A short start needs no words. */
static void show_progress(void *ctx, size_t up, size_t nodes)
{
	struct progress *p = ctx;

	if (since(&p->last) < 1)
		return;
	clock_gettime(CLOCK_MONOTONIC, &p->last);
	fprintf(stderr, "%s%zu of %zu nodes are up%s", p->terminal ? "\r" : "", up, nodes, p->terminal ? "" : "\n");
	p->shown = true;
}

static int print_nodes(const char *state, const char *name)
{
	struct lab *l = lab_open(state, name, stderr);
	struct shown *nodes = NULL;
	long count = l ? lab_look(l, &nodes, stderr) : -1;

	if (count > 0 && count <= TABLE_MAX)
		lab_table(nodes, (size_t)count, stdout);
	else if (count > 0)
		printf("`lyrebird lab status` lists them\n");
	free(nodes);
	lab_close(l);
	return count < 0 ? 1 : 0;
}

/* Until the lab ends or somebody ends this process, and the lab with it. */
static int stay(int leash)
{
	struct pollfd p = {.fd = leash};

	while (poll(&p, 1, -1) < 0 && errno == EINTR)
		;
	return 0;
}

/* The kernel has one table of neighbours for all networks of the host. Where it is too small for a lab whose nodes all
 * talk at once, packets are lost again and again, and nobody would guess why. */
static void note_neighbours(size_t links)
{
	FILE *f = fopen(NEIGHBOURS, "re");
	size_t room;

	if (f && fscanf(f, "%zu", &room) == 1 && 2 * links > room)
		fprintf(stderr,
			"note: the kernel remembers %zu neighbours for the whole host, and the links of this lab "
			"make %zu; `sysctl net.ipv4.neigh.default.gc_thresh3=%zu`, and half of it for gc_thresh2, "
			"if packets are lost\n",
			room, 2 * links, 4 * links);
	if (f)
		fclose(f);
}

/* The faults of a scenario; a lab without them is not the one that was asked for. */
static int begin_faults(const struct scenario *s, const char *state, const char *name)
{
	struct lab *l = s && s->faults.count ? lab_open(state, name, stderr) : NULL;
	int rc = !s || !s->faults.count ? 0 : l ? scenario_break(s, l, stderr) : -1;

	lab_close(l);
	if (rc < 0)
		lab_down(state, name, stderr);
	return rc;
}

static int up(struct arguments *a)
{
	struct progress p = {.terminal = isatty(STDERR_FILENO)};
	struct lab_options o = {
		.base = a->state, .admin = a->admin, .fresh = a->fresh, .progress = show_progress, .ctx = &p};
	struct scenario *s = NULL;
	struct lab_file *f;
	int leash = -1, rc;

	if (a->words == 1 && !a->file)
		a->file = a->word[0];
	else if (a->words)
		return wrong_usage("unexpected argument", a->word[0]);
	find_scenario(a);
	f = lab_file_read(a->file ? a->file : DEFAULT_FILE, stderr);
	if (!f || (scenario_is(f) && !(s = scenario_read(f, stderr)))) {
		lab_file_free(f);
		return 2;
	}
	note_neighbours(f->links);
	clock_gettime(CLOCK_MONOTONIC, &p.began);
	p.last = p.began;
	o.leash = a->foreground ? &leash : NULL;
	rc = lab_up(f, &o, stderr);
	if (p.shown && p.terminal)
		fputc('\n', stderr);
	if (rc == 0)
		rc = begin_faults(s, a->state, f->name);
	if (rc == 0) {
		printf("%s is up: %zu nodes, %zu links, %.1f s\n", f->name, f->nodes, f->links, since(&p.began));
		rc = print_nodes(a->state, f->name);
		scenario_print_task(f->path, stdout);
		fflush(stdout);
	}
	if (rc == 0 && a->foreground)
		rc = stay(leash);
	scenario_free(s);
	lab_file_free(f);
	return rc ? 1 : 0;
}

static int down(struct arguments *a)
{
	char *name;
	int rc;

	if (a->words == 1 && !a->file)
		a->file = a->word[0];
	else if (a->words)
		return wrong_usage("unexpected argument", a->word[0]);
	name = name_of(a);
	if (!name)
		return 1;
	rc = lab_down(a->state, name, stderr);
	if (rc == 0)
		printf("%s is down\n", name);
	free(name);
	return rc ? 1 : 0;
}

/* ---- status ---- */

static int status(struct arguments *a)
{
	char *name;
	struct lab *l;
	struct shown *nodes = NULL;
	long count;

	if (a->words)
		return wrong_usage("unexpected argument", a->word[0]);
	name = name_of(a);
	l = name ? lab_open(a->state, name, stderr) : NULL;
	count = l ? lab_look(l, &nodes, stderr) : -1;
	if (count >= 0 && a->json)
		lab_json(name, nodes, (size_t)count, stdout);
	else if (count >= 0)
		lab_table(nodes, (size_t)count, stdout);
	free(nodes);
	lab_close(l);
	free(name);
	return count < 0 ? 1 : 0;
}

/* ---- console, exec ---- */

static int in_node(struct arguments *a, const char *verb)
{
	struct lab *l;
	int rc;

	if (a->words < 1 || (a->words > 1 && !strcmp(verb, "console")))
		return wrong_usage("expected a node", "");
	l = find_lab(a);
	rc = l ? lab_visit(l, verb, a->words, a->word) : 1;
	lab_close(l);
	return rc;
}

static int console(struct arguments *a)
{
	return in_node(a, "console");
}

static int exec(struct arguments *a)
{
	return in_node(a, "exec");
}

/* ---- faults ---- */

static int fault(struct arguments *a)
{
	struct lab *l = find_lab(a);
	int rc = -1;

	if (l && a->words)
		rc = lab_fault(l, a->words, (const char *const *)a->word, stderr);
	else if (l)
		rc = lab_faults(l, stdout, stderr);
	lab_close(l);
	return rc ? 1 : 0;
}

/* ---- graph, save ---- */

static int graph(struct arguments *a)
{
	struct lab *l;
	struct graph *g;

	if (a->words)
		return wrong_usage("unexpected argument", a->word[0]);
	l = find_lab(a);
	g = l ? graph_new(l, stderr) : NULL;
	if (g)
		(a->svg ? graph_svg : graph_text)(g, stdout);
	lab_close(l);
	graph_free(g);
	return g ? 0 : 1;
}

/* The file that the lab was started with. NULL after a message. */
static struct lab_file *file_of(struct lab *l)
{
	xmlDoc *answer = lab_ask(l, rpc_document("links", NULL), NULL, stderr);
	struct lab_file *f = answer ? lab_file_read(rpc_attribute(xmlDocGetRootElement(answer), "file"), stderr) : NULL;

	xmlFreeDoc(answer);
	return f;
}

static int save(struct arguments *a)
{
	struct lab *l;
	struct lab_file *f;
	int rc = -1;

	if (a->words > 1)
		return wrong_usage("unexpected argument", a->word[1]);
	l = find_lab(a);
	f = l ? file_of(l) : NULL;
	if (f)
		rc = lab_save(l, f, a->words ? a->word[0] : NULL, stdout, stderr);
	lab_file_free(f);
	lab_close(l);
	return rc ? 1 : 0;
}

/* ---- words ---- */

static const struct {
	const char *name;
	int (*run)(struct arguments *a); /* exit status */
} verbs[] = {
	{"up", up},
	{"down", down},
	{"status", status},
	{"console", console},
	{"exec", exec},
	{"fault", fault},
	{"graph", graph},
	{"save", save},
};

static int read_options(struct arguments *a, int argc, char **argv)
{
	static const struct option table[] = {
		{"file", required_argument, NULL, 'f'},
		{"state", required_argument, NULL, 's'},
		{"admin", required_argument, NULL, 'a'},
		{"fresh", no_argument, NULL, 'F'},
		{"foreground", no_argument, NULL, 'g'},
		{"json", no_argument, NULL, 'j'},
		{"svg", no_argument, NULL, 'v'},
		{0},
	};
	int c;

	optind = 1;
	opterr = 0;
	/* '+': the words of a command are not looked through for options. */
	while ((c = getopt_long(argc, argv, !strcmp(argv[0], "exec") || !strcmp(argv[0], "fault") ? "+f:" : "f:", table,
			NULL)) != -1) {
		switch (c) {
		case 'f':
			a->file = optarg;
			break;
		case 's':
			a->state = optarg;
			break;
		case 'a':
			a->admin = optarg;
			break;
		case 'F':
			a->fresh = true;
			break;
		case 'g':
			a->foreground = true;
			break;
		case 'j':
			a->json = true;
			break;
		case 'v':
			a->svg = true;
			break;
		default:
			return wrong_usage("unknown option, or its value is missing", argv[optind - 1]);
		}
	}
	a->words = argc - optind;
	a->word = argv + optind;
	return 0;
}

int lab_verb(int argc, char **argv)
{
	struct arguments a = {0};
	int rc;

	if (argc > 1 && strcmp(argv[1], "check") == 0)
		return lab_check_verb(argc - 1, argv + 1);
	if (argc == 2 && strcmp(argv[1], "scenarios") == 0)
		return scenario_list(stdout);
	for (size_t i = 0; argc > 1 && i < sizeof verbs / sizeof *verbs; i++) {
		if (strcmp(verbs[i].name, argv[1]) != 0)
			continue;
		rc = read_options(&a, argc - 1, argv + 1);
		rc = rc ? rc : verbs[i].run(&a);
		free(a.found);
		return rc;
	}
	return wrong_usage(argc > 1 ? "no verb" : "expected a verb", argc > 1 ? argv[1] : "");
}
