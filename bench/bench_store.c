/*
 * What the datastore costs at 10,000, 30,000 and 100,000 lines: loading text, committing one line, aborting one,
 * printing. Figures only; nothing here passes or fails.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "datastore/text.h"

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* A block of some feature, the i-th of its kind: lines from the first one to an empty string. %1$d is i, %2$d i / 200,
 * %3$d i % 200. */
static const char *const blocks[][12] = {
	{"acl number %4$d", " rule 5 permit ip source 10.%2$d.%3$d.0 0.0.0.255",
		" rule 10 deny tcp destination-port eq 23",
		" rule 15 permit udp source 10.1.1.1 0 destination 10.2.2.2 0 destination-port eq 123",
		" rule 20 permit icmp"},
	{"interface 100GE1/0/%5$d.%6$d", " description to neighbour %1$d", " ip address 10.%2$d.%3$d.1 255.255.255.0",
		" ipv6 enable", " arp direct-route preference 10"},
	{"route-policy p%1$d permit node 10", " if-match acl 2000", " apply local-preference 200", " apply cost 10"},
	{"route-policy p%1$d permit node 20"},
	{"ip route-static 172.%2$d.%3$d.0 255.255.255.0 10.1.1.1"},
	{"ip route-static 173.%2$d.%3$d.0 255.255.255.0 10.1.1.2 preference 70 tag 9"},
	{"ip ip-prefix q%1$d index 10 permit 10.%2$d.%3$d.0 24"},
	{"ip ip-prefix q%1$d index 20 deny 0.0.0.0 0 less-equal 32"},
	{"traffic classifier c%1$d type or", " if-match acl 3001", " if-match dscp 46"},
	{"traffic behavior b%1$d", " remark dscp 10", " statistics enable"},
	{"ip vpn-instance v%1$d", " description customer %1$d", " ipv4-family", "  route-distinguisher 100:%1$d",
		"  vpn-target 100:%1$d export-extcommunity", "  vpn-target 100:%1$d import-extcommunity"},
};

/* Blocks of many features by turns. */
static char *make_text(int lines)
{
	char *text;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	for (int i = 0, n = 0; n < lines; i++)
		for (size_t b = 0; b < sizeof blocks / sizeof *blocks && n < lines; b++) {
			for (const char *const *l = blocks[b]; *l && n < lines; l++, n++) {
				fprintf(out, *l, i, i / 200, i % 200, 3000 + i % 1000, i / 4000 % 36 + 1, i % 4000 + 1);
				putc('\n', out);
			}
			fputs("#\n", out);
		}
	fputs("return\n", out);
	fclose(out);
	return text;
}

static void report(void *ctx, int number, const char *line, enum match_status why)
{
	(void)ctx;
	fprintf(stderr, "line %d (%d): %s\n", number, why, line);
	exit(1);
}

static void apply_or_die(struct txn *t, const xmlNode *edit)
{
	struct fault f = {0};
	char text[600];

	if (!txn_apply(t, edit, &f))
		return;
	fault_text(&f, text, sizeof text);
	fprintf(stderr, "%s: %s\n", f.line, text);
	exit(1);
}

static double one_line(struct store *s, bool commit, int rounds)
{
	double start = now();

	for (int i = 0; i < rounds; i++) {
		struct fault f;
		struct txn *t = txn_begin(s);
		txn_line(t, NULL, i % 2 ? "undo ntp refclock-master 127.127.1.1" : "ntp refclock-master 127.127.1.1 5",
			&f);
		if (commit)
			txn_commit(t);
		else
			txn_abort(t);
	}
	return (now() - start) / rounds;
}

static void run(int lines)
{
	const struct image *im = image_builtin();
	struct grammar_env env = {.level = -1};
	struct store *s = store_new(im);
	char *text = make_text(lines);
	FILE *in = fmemopen(text, strlen(text), "r"), *null = fopen("/dev/null", "w");
	bool complete;
	double at[5];

	at[0] = now();
	xmlDoc *edit = config_read(im, &env, in, report, NULL, &complete);
	at[1] = now();
	struct txn *t = txn_begin(s);
	apply_or_die(t, xmlDocGetRootElement(edit));
	txn_commit(t);
	at[2] = now();
	config_print(im, store_root(s), 0, null);
	at[3] = now();
	xmlFreeDoc(store_select(s, NULL));
	at[4] = now();
	printf("%7d lines: read %7.1f ms, apply %7.1f ms, print %6.1f ms, copy %6.1f ms, commit a line %6.2f us, abort "
	       "one %6.2f "
	       "us\n",
		lines, (at[1] - at[0]) * 1e3, (at[2] - at[1]) * 1e3, (at[3] - at[2]) * 1e3, (at[4] - at[3]) * 1e3,
		one_line(s, true, 2000) * 1e6, one_line(s, false, 2000) * 1e6);
	fclose(in);
	fclose(null);
	free(text);
	xmlFreeDoc(edit);
	store_free(s);
}

int main(void)
{
	run(10000);
	run(30000);
	run(100000);
	return 0;
}
