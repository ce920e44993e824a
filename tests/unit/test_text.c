/*
 * Text of configurations: blocks, order, defaults, reading files of many shapes, and replacing files without losing
 * any.
 */
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "datastore/command.h"
#include "datastore/defaults.h"
#include "tests/unit/line_generator.h"

static void assert_canonical(const char *text, const char *expected)
{
	struct store *s = store_of_text(small_image(), text);

	assert_store_prints(s, expected);
	store_free(s);
}

static void lines_are_sorted_and_stand_in_blocks(void **state)
{
	(void)state;
	assert_canonical("", "#\nreturn\n");
	assert_canonical("zone b\ninterface LoopBack0\ninterface 10GE1/0/10\ninterface 10GE1/0/9\nzone a\nsysname x\n"
			 "user b privilege level 1\nroute 10.0.0.0 255.0.0.0\nroute 9.0.0.0 255.0.0.0\n",
		"#\nsysname x\nroute 9.0.0.0 255.0.0.0\nroute 10.0.0.0 255.0.0.0\n"
		"#\ninterface 10GE1/0/9\n#\ninterface 10GE1/0/10\n#\ninterface LoopBack0\n"
		"#\nzone a\nzone b\n#\nuser b privilege level 1\n#\nreturn\n");
}

static void defaults_are_marked_with_a_tilde(void **state)
{
	struct store *s = store_of_text(small_image(), "interface 10GE1/0/1\n shutdown\ninterface 10GE1/0/2\n");
	char *text = text_of_tree(small_image(), store_root(s), PRINT_DEFAULTS);

	(void)state;
	assert_string_equal(
		text, "#\ninterface 10GE1/0/1\n shutdown\n#\ninterface 10GE1/0/2\n~ undo shutdown\n#\nreturn\n");
	/* with the mark gone the line is a valid one, and it changes nothing */
	size_t mark = strcspn(text, "~");
	memmove(text + mark, text + mark + 1, strlen(text + mark));
	assert_canonical(text, "#\ninterface 10GE1/0/1\n shutdown\n#\ninterface 10GE1/0/2\n#\nreturn\n");
	free(text);
	store_free(s);
}

static void one_line_prints_with_its_content(void **state)
{
	struct store *s = store_of_text(small_image(), "interface 10GE1/0/1\n undo portswitch\n inner 1\n  cost 5\n");
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	(void)state;
	config_print_line(small_image(), image_view(small_image(), "system"),
		store_get(s, NULL, "interface", "10GE1/0/1"), 2, 0, out);
	fclose(out);
	assert_string_equal(text, "  interface 10GE1/0/1\n   undo portswitch\n   inner 1\n    cost 5\n");
	free(text);
	store_free(s);
}

/* ---- reading ---- */

struct reports {
	char text[1024];
};

static void note_report(void *ctx, int number, const char *line, enum match_status why)
{
	struct reports *r = ctx;
	size_t n = strlen(r->text);

	(void)why;
	snprintf(r->text + n, sizeof r->text - n, "%d:%s;", number, line);
}

static void assert_reads_bytes(const char *text, size_t len, const char *expected, const char *reported, bool ended)
{
	static const struct grammar_env env = {.level = -1};
	struct store *s = store_new(small_image());
	struct reports r = {""};
	FILE *in = fmemopen((void *)text, len, "r");
	bool complete;
	xmlDoc *edit = config_read(small_image(), &env, in, note_report, &r, &complete);

	fclose(in);
	commit_edit(s, edit);
	assert_store_prints(s, expected);
	assert_string_equal(r.text, reported);
	assert_int_equal(complete, ended);
	xmlFreeDoc(edit);
	store_free(s);
}

static void assert_reads(const char *text, const char *expected, const char *reported, bool ended)
{
	assert_reads_bytes(text, strlen(text), expected, reported, ended);
}

#define PORT "#\ninterface 10GE1/0/1\n undo portswitch\n description x\n inner 1\n  cost 5\n"

static void headers_comments_and_the_end_are_no_lines(void **state)
{
	(void)state;
	assert_reads("!Software Version V300R023C00SPC500\n!Last configuration was saved at x\n#\nsysname a\n\n \n #\n"
		     "~zone d\n ! remark\n#\nreturn\nzone late\n",
		"#\nsysname a\n#\nreturn\n", "", true);
	assert_reads("sysname a\r\n#\r\nzone b\r\nreturn\r\n", "#\nsysname a\n#\nzone b\n#\nreturn\n", "", true);
	assert_reads("sysname a", "#\nsysname a\n#\nreturn\n", "", false);
	assert_reads("sysname a\n return\n", "#\nsysname a\n#\nreturn\n", "2: return;", false);
}

static void nesting_follows_the_indentation(void **state)
{
	(void)state;
	assert_reads(PORT "#\nreturn\n", PORT "#\nreturn\n", "", true);
	assert_reads("interface 10GE1/0/1\n    undo portswitch\n    description x\n    inner 1\n        cost 5\n",
		PORT "#\nreturn\n", "", false);
	assert_reads("interface 10GE1/0/1\n undo portswitch\n inner 1\n  cost 5\n description x\nzone a\n",
		PORT "#\nzone a\n#\nreturn\n", "", false);
}

static void text_without_indentation_is_read_by_the_views(void **state)
{
	(void)state;
	assert_reads("interface 10GE1/0/1\nundo portswitch\ninner 1\ncost 5\ndescription x\nzone a\n#\ncost 7\n",
		PORT "#\nzone a\n#\nreturn\n", "8:cost 7;", false);
}

static void abbreviated_lines_are_read_in_full(void **state)
{
	(void)state;
	assert_reads("sysn a\ninter 10ge 1/0/1\n undo ports\n desc x\n",
		"#\nsysname a\n#\ninterface 10GE1/0/1\n undo portswitch\n"
		" description x\n#\nreturn\n",
		"", false);
}

static void unknown_lines_are_told_with_everything_below_them(void **state)
{
	(void)state;
	assert_reads("sysname a\nbgp 100\n sysname evil\n  zone evil\nzone good\n",
		"#\nsysname a\n#\nzone good\n#\nreturn\n", "2:bgp 100;3: sysname evil;4:  zone evil;", false);
	assert_reads("interface 10GE1/0/1\n nonsense\n description x\n address 10.0.0.1 255.0.0.0\n",
		"#\ninterface 10GE1/0/1\n description x\n#\nreturn\n", "2: nonsense;4: address 10.0.0.1 255.0.0.0;",
		false);
	assert_reads("route 10.0.0.0\nroute 10.0.0.0 255.0.255.0\n", "#\nreturn\n",
		"1:route 10.0.0.0;2:route 10.0.0.0 255.0.255.0;", false);
}

static void undo_lines_take_back_what_the_text_set(void **state)
{
	(void)state;
	assert_reads("zone a\nundo zone a\ninterface 10GE1/0/1\n shutdown\n undo shutdown\nsource 2001::1\n"
		     "source 2001::1 vpn-instance a\nundo source 2001::1\n",
		"#\nsource 2001::1 vpn-instance a\n#\ninterface 10GE1/0/1\n#\nreturn\n", "", false);
}

static void a_port_read_twice_keeps_its_view(void **state)
{
	(void)state;
	assert_reads("interface 10GE1/0/1\n undo portswitch\n#\ninterface 10GE1/0/1\n address 10.0.0.1 255.0.0.0\n",
		"#\ninterface 10GE1/0/1\n undo portswitch\n address 10.0.0.1 255.0.0.0\n#\nreturn\n", "", false);
}

static void bytes_that_are_no_text_are_told(void **state)
{
	static const char bytes[] = "zone a\0b\nzone \200\nzone \033[2J\nzone good\n";

	(void)state;
	assert_reads_bytes(
		bytes, sizeof bytes - 1, "#\nzone good\n#\nreturn\n", "1:zone a;2:zone \200;3:zone \033[2J;", false);
	char *big = malloc(100002);
	memset(big, 'x', 100000);
	strcpy(big + 100000, "\n");
	struct reports r = {""};
	bool complete;
	FILE *in = fmemopen(big, 100001, "r");
	xmlDoc *doc = config_read(small_image(), NULL, in, NULL, NULL, &complete);
	assert_null(xmlDocGetRootElement(doc)->children);
	assert_string_equal(r.text, "");
	fclose(in);
	xmlFreeDoc(doc);
	free(big);
}

static unsigned seed = 5;

static unsigned pick(unsigned n)
{
	seed = seed * 1103515245u + 12345u;
	return (seed >> 16) % n;
}

/* Whatever the bytes are: the edit that comes out is one the store takes. */
static void damaged_text_gives_a_valid_edit(void **state)
{
	static const char good[] =
		PORT "#\nsysname a\nroute 10.0.0.0 255.0.0.0 tag 5\nlisten all enable\n#\nzone q\n"
		     "source 2001::1 vpn-instance a\n#\ninterface LoopBack0\n address 10.0.0.1 255.0.0.0\n#\n"
		     "return\n";
	char text[sizeof good];
	bool complete;

	(void)state;
	for (int round = 0; round < 3000; round++) {
		memcpy(text, good, sizeof good);
		for (unsigned i = pick(6) + 1; i; i--)
			text[pick(sizeof good - 1)] = pick(2) ? (char)pick(256) : " \n#~!undo"[pick(9)];
		FILE *in = fmemopen(text, sizeof good - 1, "r");
		xmlDoc *doc = config_read(small_image(), NULL, in, NULL, NULL, &complete);
		struct store *s = store_new(small_image());
		struct txn *t = txn_begin(s);
		struct fault f = {0};
		fclose(in);
		if (txn_apply(t, xmlDocGetRootElement(doc), &f) < 0)
			fail_msg("%s: %s\n%s", f.line, f.detail, text);
		txn_commit(t);
		store_free(s);
		xmlFreeDoc(doc);
	}
}

/* ---- the built-in set ---- */

static void a_device_configuration_survives_print_and_read(void **state)
{
	static const char text[] = "sysname R1\n#\nip vpn-instance blue\n ipv4-family\n  route-distinguisher 100:1\n#\n"
				   "interface 100GE1/0/1\n undo portswitch\n ip address 10.1.1.1 24\n ipv6 enable\n"
				   " ipv6 address 2001:db8::1/64\n#\ninterface LoopBack0\n ip address 1.1.1.1 32\n#\n"
				   "ntp refclock-master 3\nntp server source-interface LoopBack0\n"
				   "ntp ipv6 server source-address 2001:db8::1 vpn-instance blue\n#\nreturn\n";
	const struct image *im = image_builtin();
	struct store *s = store_of_text(im, text);
	char *printed = text_of_store(s);
	struct store *copy = store_of_text(im, printed);

	(void)state;
	assert_store_prints(copy, printed);
	assert_non_null(strstr(printed, "interface 100GE1/0/1\n undo portswitch\n"));
	assert_non_null(strstr(printed, " ip address 10.1.1.1 255.255.255.0\n"));
	assert_non_null(strstr(printed, " ipv6 address 2001:DB8::1/64\n"));
	assert_non_null(strstr(printed, "ip vpn-instance blue\n ipv4-family\n  route-distinguisher 100:1\n#\n"));
	free(printed);
	store_free(copy);
	store_free(s);
}

/* Lines that are stored as they are. Of the files written by hand all are taken, of the others every twelfth command
 * or so. */
static bool is_taken(const struct image *im, const struct command *c)
{
	if (!c->element || c->flags & COMMAND_TRANSIENT || command_becomes(im, c->id, 0))
		return false;
	static const char *const full[] = {"aaa", "user-interface", "system", "interface", "vpn", "ntp"};
	const char *file = strrchr(c->file, '/');

	file = file ? file + 1 : c->file;
	for (size_t i = 0; i < sizeof full / sizeof *full; i++)
		if (!strncmp(file, full[i], strlen(full[i])) && !strcmp(file + strlen(full[i]), ".cmd"))
			return true;
	return (c->id * 2654435761u >> 16) % 12 == 0;
}

/* Sets two lines of every command taken of the place, and below each that opens a view again. Returns how many. */
/* A line as somebody's candidate holds it: the numbers of a list in order. */
static xmlNode *recorded(const struct image *im, const struct match *m)
{
	xmlNode *line = line_new(im, m), *list;

	if (!command_is_list(im, (int)m->command))
		return line;
	list = list_combine(im, (int)m->command, NULL, line, false);
	xmlFreeNode(line);
	return list;
}

static int set_generated(struct candidate *c, const struct image *im, struct place *p)
{
	view_id v = p->view[p->depth];
	int id, lines = 0;

	for (int i = 0; (id = view_command(im, v, i)) >= 0; i++) {
		struct command row = image_command(im, (uint32_t)id);
		struct match m;
		for (int n = 0; is_taken(im, &row) && n < 2 && generate_line(im, v, &row, &m); n++) {
			xmlNode *line = recorded(im, &m);
			bool lacks = row.numbered && !match_get(&m, row.numbered); /* reading gives it a number */
			if (!line)						   /* a list of nothing: 10 to 9 */
				continue;
			if (lacks || !strcmp((const char *)line->name, "undo-portswitch") ||
				default_says(im, v, id, line)) {
				xmlFreeNode(line);
				continue;
			}
			p->line[p->depth] = line_copy(line);
			p->view[p->depth + 1] = line_enters(im, v, line);
			candidate_set(c, p, line);
			lines++;
			p->depth++;
			if (p->view[p->depth] >= 0)
				lines += set_generated(c, im, p);
			p->depth--;
			xmlFreeNode((xmlNode *)p->line[p->depth]);
		}
	}
	return lines;
}

/* A view that is always there is not written without lines in it. */
static bool is_silent(const struct image *im, view_id v, const xmlNode *line)
{
	int command = line_command(im, v, line);

	return image_command(im, (uint32_t)command).flags & COMMAND_SINGLETON && !line_view(line);
}

static void a_tree_of_many_commands_survives_print_and_read(void **state)
{
	const struct image *im = image_builtin();
	struct place top = {.view[0] = image_view(im, "system")};
	struct candidate *c = candidate_new(im);
	int lines = set_generated(c, im, &top);
	struct store *s = store_new(im);

	(void)state;
	print_message("%d lines in the tree\n", lines);
	assert_true(lines > 300);
	commit_edit(s, candidate_root(c)->doc);
	char *printed = text_of_store(s);
	struct store *copy = store_of_text(im, printed);
	assert_store_prints(copy, printed);
	for (const xmlNode *n = store_root(s)->children; n; n = n->next)
		assert_true(store_find(copy, NULL, n) || is_silent(im, top.view[0], n));
	free(printed);
	store_free(copy);
	store_free(s);
	candidate_free(c);
}

/* ---- files ---- */

struct folder {
	char path[64], file[80];
};

static int make_folder(void **state)
{
	struct folder *d = calloc(1, sizeof *d);

	strcpy(d->path, "/tmp/lyrebird-text-XXXXXX");
	if (!mkdtemp(d->path))
		return -1;
	snprintf(d->file, sizeof d->file, "%s/vrpcfg.cfg", d->path);
	*state = d;
	return 0;
}

static int drop_folder(void **state)
{
	struct folder *d = *state;
	char name[400];
	DIR *dir = opendir(d->path);

	for (struct dirent *e; dir && (e = readdir(dir));) {
		snprintf(name, sizeof name, "%s/%s", d->path, e->d_name);
		unlink(name);
	}
	closedir(dir);
	rmdir(d->path);
	free(d);
	return 0;
}

static void write_text(FILE *out, void *ctx)
{
	fputs(ctx, out);
}

static void assert_file(const char *path, const char *expected)
{
	char buf[256] = "";
	FILE *in = fopen(path, "r");

	assert_non_null(in);
	buf[fread(buf, 1, sizeof buf - 1, in)] = '\0';
	fclose(in);
	assert_string_equal(buf, expected);
}

static int files_in(const char *path)
{
	int count = 0;
	DIR *dir = opendir(path);

	while (readdir(dir))
		count++;
	closedir(dir);
	return count - 2;
}

static void a_file_is_replaced_whole(void **state)
{
	struct folder *d = *state;

	assert_int_equal(file_replace(d->file, write_text, (void *)"old\n"), 0);
	assert_file(d->file, "old\n");
	assert_int_equal(file_replace(d->file, write_text, (void *)"new\n"), 0);
	assert_file(d->file, "new\n");
	assert_int_equal(files_in(d->path), 1);
}

static void failures_are_told_and_leave_no_trace(void **state)
{
	struct folder *d = *state;
	char path[5000];

	assert_int_equal(file_replace("/nowhere/at/all", write_text, (void *)"x"), -1);
	assert_int_equal(errno, ENOENT);
	memset(path, 'x', sizeof path);
	path[sizeof path - 1] = '\0';
	assert_int_equal(file_replace(path, write_text, (void *)"x"), -1);
	assert_int_equal(errno, ENAMETOOLONG);
	assert_int_equal(mkdir(d->file, 0700), 0);
	assert_int_equal(file_replace(d->file, write_text, (void *)"x"), -1);
	assert_int_equal(rmdir(d->file), 0);
	assert_int_equal(files_in(d->path), 0);
}

static void write_much(FILE *out, void *ctx)
{
	(void)ctx;
	for (int i = 0; i < 100000; i++)
		fputs("0123456789\n", out);
}

static void a_full_disk_keeps_the_old_file(void **state)
{
	struct folder *d = *state;
	struct rlimit old, small = {65536, RLIM_INFINITY};

	assert_int_equal(file_replace(d->file, write_text, (void *)"old\n"), 0);
	getrlimit(RLIMIT_FSIZE, &old);
	small.rlim_max = old.rlim_max;
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &small);
	int result = file_replace(d->file, write_much, NULL), cause = errno;
	setrlimit(RLIMIT_FSIZE, &old);
	signal(SIGXFSZ, SIG_DFL);
	assert_int_equal(result, -1);
	assert_int_equal(cause, EFBIG);
	assert_file(d->file, "old\n");
	assert_int_equal(files_in(d->path), 1);
}

static void write_until_killed(FILE *out, void *ctx)
{
	(void)ctx;
	write_much(out, NULL);
	fflush(out);
	raise(SIGKILL);
}

static void a_writer_that_dies_keeps_the_old_file(void **state)
{
	struct folder *d = *state;
	int status;

	assert_int_equal(file_replace(d->file, write_text, (void *)"old\n"), 0);
	pid_t child = fork();
	if (!child) {
		file_replace(d->file, write_until_killed, NULL);
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_file(d->file, "old\n");
	assert_int_equal(file_replace(d->file, write_text, (void *)"new\n"), 0);
	assert_file(d->file, "new\n");
	assert_int_equal(files_in(d->path), 1);
}

#define UNTRACED 77

/* Runs the replacement in a traced child and kills it at its n-th stop at a system call. False if it had ended. */
static bool killed_at(const char *path, int n)
{
	int status;
	pid_t child = fork();

	if (!child) {
		if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0)
			_exit(UNTRACED);
		raise(SIGSTOP);
		_exit(file_replace(path, write_text, (void *)"new\n") ? 1 : 0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	if (WIFEXITED(status) && WEXITSTATUS(status) == UNTRACED)
		skip(); /* a sandbox that forbids tracing */
	while (WIFSTOPPED(status) && n--) {
		ptrace(PTRACE_SYSCALL, child, NULL, NULL);
		assert_int_equal(waitpid(child, &status, 0), child);
	}
	if (!WIFSTOPPED(status))
		return false;
	kill(child, SIGKILL);
	assert_int_equal(waitpid(child, &status, 0), child);
	return true;
}

static void a_crash_at_any_system_call_leaves_the_old_or_the_new_file(void **state)
{
	struct folder *d = *state;
	char text[16];
	int n = 0, old = 0, new = 0;

	for (bool more = true; more; n++) {
		assert_int_equal(file_replace(d->file, write_text, (void *)"old\n"), 0);
		more = killed_at(d->file, n);
		FILE *in = fopen(d->file, "r");
		assert_non_null(in);
		text[fread(text, 1, sizeof text - 1, in)] = '\0';
		fclose(in);
		assert_true(!strcmp(text, "old\n") || !strcmp(text, "new\n"));
		old += *text == 'o';
		new += *text == 'n';
	}
	assert_true(n > 10); /* there were that many instants */
	assert_true(old > 5 && new > 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_sorted_and_stand_in_blocks),
		cmocka_unit_test(defaults_are_marked_with_a_tilde),
		cmocka_unit_test(one_line_prints_with_its_content),
		cmocka_unit_test(headers_comments_and_the_end_are_no_lines),
		cmocka_unit_test(nesting_follows_the_indentation),
		cmocka_unit_test(text_without_indentation_is_read_by_the_views),
		cmocka_unit_test(abbreviated_lines_are_read_in_full),
		cmocka_unit_test(unknown_lines_are_told_with_everything_below_them),
		cmocka_unit_test(undo_lines_take_back_what_the_text_set),
		cmocka_unit_test(a_port_read_twice_keeps_its_view),
		cmocka_unit_test(bytes_that_are_no_text_are_told),
		cmocka_unit_test(damaged_text_gives_a_valid_edit),
		cmocka_unit_test(a_device_configuration_survives_print_and_read),
		cmocka_unit_test(a_tree_of_many_commands_survives_print_and_read),
		cmocka_unit_test_setup_teardown(a_file_is_replaced_whole, make_folder, drop_folder),
		cmocka_unit_test_setup_teardown(failures_are_told_and_leave_no_trace, make_folder, drop_folder),
		cmocka_unit_test_setup_teardown(a_full_disk_keeps_the_old_file, make_folder, drop_folder),
		cmocka_unit_test_setup_teardown(a_writer_that_dies_keeps_the_old_file, make_folder, drop_folder),
		cmocka_unit_test_setup_teardown(
			a_crash_at_any_system_call_leaves_the_old_or_the_new_file, make_folder, drop_folder),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
