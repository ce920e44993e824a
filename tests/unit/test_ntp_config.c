/*
 * NTP lines as values: what a transaction does to them, and where they make the device listen.
 */
#include <stdlib.h>
#include <string.h>

#include <arpa/inet.h>

#include "ntp/listening.h"
#include "typed_line.h"

static const char *const site[] = {"ip vpn-instance a", "ip vpn-instance b", "interface LoopBack1",
	"interface LoopBack2", "interface LoopBack3", NULL};

static const struct {
	const char *element, *key, *line;
} site_content[] = {
	{"ip-vpn-instance", "a", "ipv4-family"},
	{"ip-vpn-instance", "b", "ipv6-family"},
	{"interface", "LoopBack1", "ip address 10.0.0.1 32"},
	{"interface", "LoopBack2", "ip binding vpn-instance a"},
	{"interface", "LoopBack2", "ip address 10.0.0.2 32"},
};

/* A store with two VPN instances and three interfaces: LoopBack1 public, LoopBack2 in a, LoopBack3 without address. */
static struct store *new_site(void)
{
	struct store *s = store_new(image_builtin());
	struct txn *t = txn_begin(s);

	for (size_t i = 0; site[i]; i++)
		typed_line(t, NULL, site[i]);
	for (size_t i = 0; i < sizeof site_content / sizeof *site_content; i++)
		typed_line(t, store_get(s, NULL, site_content[i].element, site_content[i].key), site_content[i].line);
	txn_commit(t);
	return s;
}

/* Commits the lines and gives the values after them, from those before (which are freed). */
static struct ntp_config *commit(struct store *s, struct ntp_config *c, const char *const *lines)
{
	struct txn *t = txn_begin(s);
	struct ntp_config *next;

	for (; *lines; lines++)
		typed_line(t, NULL, *lines);
	next = ntp_config_next(c, t);
	ntp_config_free(c);
	txn_commit(t);
	return next;
}

#define COMMIT(s, c, ...) commit(s, c, (const char *const[]){__VA_ARGS__, NULL})

static bool has_rule(const struct ntp_config *c, const struct ntp_rule *rule)
{
	for (size_t i = 0; i < c->rules; i++) {
		if (!memcmp(&c->rule[i], rule, sizeof *rule))
			return true;
	}
	return false;
}

static void assert_same(const struct ntp_config *a, const struct ntp_config *b)
{
	assert_memory_equal(a->disabled, b->disabled, sizeof a->disabled);
	assert_memory_equal(a->server_disabled, b->server_disabled, sizeof a->server_disabled);
	assert_memory_equal(a->all, b->all, sizeof a->all);
	assert_memory_equal(a->stratum, b->stratum, sizeof a->stratum);
	assert_int_equal(a->rules, b->rules);
	for (size_t i = 0; i < a->rules; i++)
		assert_true(has_rule(b, &a->rule[i]));
	assert_int_equal(a->vpns, b->vpns);
	assert_int_equal(a->others, b->others);
}

static void values_follow_transactions_and_agree_with_the_store(void **state)
{
	struct store *s = new_site();
	struct ntp_config *c = ntp_config_read(s), *again;

	(void)state;
	assert_int_equal(c->vpns, 2);
	c = COMMIT(s, c, "ntp refclock-master 3", "ntp refclock-master 127.127.1.2", "ntp disable",
		"ntp ipv6 server disable", "ntp server source-interface all enable",
		"ntp server source-interface LoopBack1", "ntp ipv6 server source-address 2001:DB8::1 vpn-instance b",
		"ntp ipv6 server source-address 2001:DB8::1");
	assert_int_equal(c->stratum[0], 3);
	assert_int_equal(c->stratum[2], 8);
	assert_true(c->disabled[NTP_IPV4] && !c->disabled[NTP_IPV6]);
	assert_true(!c->server_disabled[NTP_IPV4] && c->server_disabled[NTP_IPV6]);
	assert_true(c->all[NTP_IPV4] && !c->all[NTP_IPV6]);
	assert_int_equal(c->rules, 3);
	again = ntp_config_read(s);
	assert_same(c, again);
	ntp_config_free(again);
	c = COMMIT(s, c, "ntp refclock-master 5", "undo ntp disable", "ntp server source-interface all disable",
		"undo ntp ipv6 server source-address 2001:DB8::1", "undo ip vpn-instance b");
	assert_int_equal(c->stratum[0], 5);
	assert_false(c->disabled[NTP_IPV4] || c->all[NTP_IPV4]);
	assert_int_equal(c->vpns, 1);
	again = ntp_config_read(s);
	assert_same(c, again);
	ntp_config_free(again);
	ntp_config_free(c);
	store_free(s);
}

static void switches_and_the_factorys_lines_do_not_count(void **state)
{
	struct store *s = new_site();
	struct ntp_config *c = ntp_config_read(s);

	(void)state;
	assert_int_equal(ntp_config_counted(c), 0);
	c = COMMIT(s, c, "ntp server source-interface all disable", "ntp ipv6 server source-interface all disable",
		"ntp server disable", "ntp ipv6 server disable", "ntp disable", "ntp ipv6 disable");
	assert_int_equal(ntp_config_counted(c), 0);
	c = COMMIT(s, c, "ntp refclock-master", "ntp server source-interface LoopBack1",
		"ntp ipv6 server source-address 2001:DB8::1", "ntp ipv6 server source-interface all enable");
	assert_int_equal(ntp_config_counted(c), 4);
	c = COMMIT(s, c, "undo ntp refclock-master", "ntp ipv6 server source-interface all disable");
	assert_int_equal(ntp_config_counted(c), 2);
	ntp_config_free(c);
	store_free(s);
}

static const char *const pool[] = {
	"ntp refclock-master",
	"ntp refclock-master 3",
	"ntp refclock-master 127.127.1.3 15",
	"undo ntp refclock-master 127.127.1.3",
	"undo ntp refclock-master 127.127.1.0",
	"ntp disable",
	"undo ntp disable",
	"ntp ipv6 server disable",
	"undo ntp ipv6 server disable",
	"ntp server source-interface all enable",
	"ntp server source-interface all disable",
	"ntp server source-interface LoopBack1",
	"undo ntp server source-interface LoopBack1",
	"ntp server source-interface LoopBack2",
	"undo ntp server source-interface LoopBack2",
	"ntp ipv6 server source-address 2001:DB8::1",
	"undo ntp ipv6 server source-address 2001:DB8::1",
	"ntp ipv6 server source-address 2001:DB8::1 vpn-instance b",
	"undo ntp ipv6 server source-address 2001:DB8::1 vpn-instance b",
	"ip vpn-instance c",
	"undo ip vpn-instance c",
};

/* Thousands of lines in hundreds of transactions, a quarter of them given up. */
static void values_never_drift_from_the_store(void **state)
{
	struct store *s = new_site();
	struct ntp_config *c = ntp_config_read(s), *next, *again;
	uint32_t seed = 1;

	(void)state;
	for (int round = 0; round < 500; round++) {
		struct txn *t = txn_begin(s);

		for (int i = 0; i < 5; i++) {
			seed = seed * 1664525 + 1013904223;
			typed_line(t, NULL, pool[(seed >> 16) % (sizeof pool / sizeof *pool)]);
		}
		next = ntp_config_next(c, t);
		if (seed >> 16 & 1 && seed >> 17 & 1) {
			txn_abort(t);
			ntp_config_free(next);
			continue;
		}
		txn_commit(t);
		ntp_config_free(c);
		c = next;
		again = ntp_config_read(s);
		assert_same(c, again);
		assert_int_equal(ntp_config_counted(c), ntp_config_counted(again));
		ntp_config_free(again);
	}
	ntp_config_free(c);
	store_free(s);
}

static void only_what_ntp_depends_on_touches_it(void **state)
{
	static const struct {
		const char *interface, *text;
		bool touches;
	} cases[] = {
		{NULL, "ntp refclock-master 4", true},
		{NULL, "interface LoopBack9", false},
		{NULL, "undo interface LoopBack1", true},
		{NULL, "undo ip vpn-instance a", true},
		{NULL, "ip vpn-instance c", true},
		{"LoopBack1", "ip address 10.0.0.9 32", true},
		{"LoopBack3", "ip address 10.0.0.9 32", false},
	};
	struct store *s = new_site();

	(void)state;
	ntp_config_free(COMMIT(s, ntp_config_read(s), "ntp server source-interface LoopBack1"));
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct txn *t = txn_begin(s);

		typed_line(t, cases[i].interface ? store_get(s, NULL, "interface", cases[i].interface) : NULL,
			cases[i].text);
		assert_int_equal(ntp_config_touched(t), cases[i].touches);
		txn_abort(t);
	}
	store_free(s);
}

/* "4 a 10.0.0.2" for each place, in one text. */
static void assert_listens(const struct store *s, const struct ntp_config *c, const char *expected)
{
	struct ntp_place *place;
	size_t n = ntp_listening(c, s, &place);
	char text[512] = "", address[INET6_ADDRSTRLEN];

	for (size_t i = 0; i < n; i++) {
		const struct ntp_place *p = &place[i];
		size_t at = strlen(text);

		inet_ntop(p->family == NTP_IPV4 ? AF_INET : AF_INET6, &p->address, address, sizeof address);
		snprintf(text + at, sizeof text - at, "%s%d %s %s", at ? ", " : "", p->family == NTP_IPV4 ? 4 : 6,
			p->vpn[0] ? p->vpn : "-", p->any ? "any" : address);
	}
	assert_string_equal(text, expected);
	free(place);
}

static void rules_become_addresses(void **state)
{
	struct store *s = new_site();
	struct ntp_config *c = ntp_config_read(s);

	(void)state;
	assert_listens(s, c, "");
	c = COMMIT(s, c, "ntp server source-interface LoopBack1", "ntp server source-interface LoopBack2",
		"ntp server source-interface LoopBack3", "ntp ipv6 server source-address 2001:DB8::1 vpn-instance b");
	assert_listens(s, c, "4 - 10.0.0.1, 4 a 10.0.0.2, 6 b 2001:db8::1");
	assert_true(ntp_listens_on(c, s, "LoopBack1"));
	assert_false(ntp_listens_on(c, s, "LoopBack3"));
	c = COMMIT(s, c, "ntp disable");
	assert_listens(s, c, "6 b 2001:db8::1");
	assert_false(ntp_listens_on(c, s, "LoopBack1"));
	ntp_config_free(c);
	store_free(s);
}

static void all_enable_listens_in_every_instance_of_the_family(void **state)
{
	struct store *s = new_site();
	struct ntp_config *c = ntp_config_read(s);

	(void)state;
	c = COMMIT(s, c, "ntp server source-interface LoopBack1", "ntp server source-interface all enable",
		"ntp ipv6 server source-interface all enable");
	assert_listens(s, c, "4 - any, 4 a any, 6 - any, 6 b any");
	assert_true(ntp_listens_on(c, s, "LoopBack3"));
	c = COMMIT(s, c, "ntp server source-interface all disable");
	assert_listens(s, c, "6 - any, 6 b any, 4 - 10.0.0.1");
	ntp_config_free(c);
	store_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_follow_transactions_and_agree_with_the_store),
		cmocka_unit_test(values_never_drift_from_the_store),
		cmocka_unit_test(switches_and_the_factorys_lines_do_not_count),
		cmocka_unit_test(only_what_ntp_depends_on_touches_it),
		cmocka_unit_test(rules_become_addresses),
		cmocka_unit_test(all_enable_listens_in_every_instance_of_the_family),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
