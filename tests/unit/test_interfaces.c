/*
 * The interface and VPN features on a device without sessions: which commits are refused, what goes with what, and
 * that the kernel holds what was committed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <sched.h>
#include <time.h>
#include <unistd.h>

#include "datastore/text.h"
#include "device/interfaces_private.h"
#include "device/private.h"

extern const struct feature vpn_feature, interface_feature;

static const struct feature quiet_system = {.name = "system"};
static const struct feature *const list[] = {&quiet_system, &vpn_feature, &interface_feature, NULL};
static bool permitted;

/* feature_state() looks a name up in the product's list, whose first three are these. */
static int setup(void **state)
{
	struct device *d = calloc(1, sizeof *d);

	if (!permitted)
		permitted = unshare(CLONE_NEWNET) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
	d->host_ns = -1;
	d->options.host_net = true; /* what a test makes goes with its device, not with the process */
	d->identity = identity_load(NULL, stderr);
	d->running = store_new(image_builtin());
	d->engine = (struct engine){.running = d->running, .features = list};
	for (int i = 1; i < 3 && permitted; i++) {
		d->engine.state[i] = list[i]->start(d);
		assert_non_null(d->engine.state[i]);
	}
	*state = d;
	return 0;
}

static int teardown(void **state)
{
	struct device *d = *state;

	for (int i = 2; i > 0; i--) {
		if (d->engine.state[i])
			list[i]->stop(d->engine.state[i]);
	}
	store_free(d->running);
	identity_free(d->identity);
	free(d);
	return 0;
}

static void unknown(void *ctx, int number, const char *line, enum match_status why)
{
	(void)ctx;
	fail_msg("line %d '%s' is none of the command set (%d)", number, line, (int)why);
}

/* Commits configuration text. Returns the fault's code. */
static enum fault_code commit_text(struct device *d, const char *text)
{
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	struct fault f = {0};
	bool complete;
	xmlDoc *edit = config_read(image_builtin(), NULL, in, unknown, NULL, &complete);
	int rc = engine_commit(&d->engine, xmlDocGetRootElement(edit), false, NULL, &f);

	fclose(in);
	xmlFreeDoc(edit);
	assert_int_equal(rc == 0, f.code == FAULT_NONE);
	return f.code;
}

/* The same for lines that undo, below an interface or (NULL) in the system view. */
static enum fault_code commit_line(struct device *d, const char *ifname, const char *text)
{
	struct txn *t = txn_begin(d->running);
	const xmlNode *place = ifname ? interface_line(d->running, ifname) : NULL;
	struct fault f = {0};
	int i, rc = txn_line(t, place, text, &f);

	for (i = 1; i < 3 && rc == 0; i++)
		rc = list[i]->amend ? list[i]->amend(d->engine.state[i], t, &f) : 0;
	for (i = 1; i < 3 && rc == 0; i++)
		rc = list[i]->check(d->engine.state[i], t, &f);
	for (i = 1; i < 3 && rc == 0; i++)
		rc = list[i]->prepare(d->engine.state[i], t, &f);
	for (i = 1; i < 3 && rc == 0; i++)
		list[i]->apply(d->engine.state[i], t);
	if (rc == 0)
		txn_commit(t);
	else
		txn_abort(t);
	return f.code;
}

#define NEED_NET()                                                                                                     \
	do {                                                                                                           \
		if (!permitted)                                                                                        \
			skip();                                                                                        \
	} while (0)

#define PORT(LINES) "interface 100GE1/0/1\n undo portswitch\n" LINES
#define OTHER(LINES) "interface 100GE1/0/2\n undo portswitch\n" LINES

/* Can a socket of the instance be bound to the address, that is: does the kernel hold it? */
static bool held(struct device *d, const char *vpn, const char *text)
{
	struct sockaddr_in v4 = {.sin_family = AF_INET};
	struct sockaddr_in6 v6 = {.sin6_family = AF_INET6};
	bool ipv6 = strchr(text, ':');
	int fd = net_socket(vpn_net(d, vpn), ipv6 ? AF_INET6 : AF_INET, SOCK_DGRAM, 0), rc;

	assert_true(fd >= 0);
	inet_pton(ipv6 ? AF_INET6 : AF_INET, text, ipv6 ? (void *)&v6.sin6_addr : (void *)&v4.sin_addr);
	rc = ipv6 ? bind(fd, (struct sockaddr *)&v6, sizeof v6) : bind(fd, (struct sockaddr *)&v4, sizeof v4);
	close(fd);
	return rc == 0;
}

/* ---- tables of what is refused ---- */

static void test_addresses_that_no_host_has_are_refused(void **state)
{
	static const struct {
		const char *line;
		enum fault_code code;
	} rows[] = {
		{" ip address 10.1.1.1 255.255.255.0\n", FAULT_NONE},
		{" ip address 10.1.1.0 255.255.255.0\n", FAULT_ADDRESS_INVALID},
		{" ip address 10.1.1.255 255.255.255.0\n", FAULT_ADDRESS_INVALID},
		{" ip address 10.1.1.0 255.255.255.254\n", FAULT_NONE},
		{" ip address 10.1.1.1 255.255.255.255\n", FAULT_NONE},
		{" ip address 10.1.1.1 0.0.0.0\n", FAULT_ADDRESS_INVALID},
		{" ip address 127.0.0.1 255.0.0.0\n", FAULT_ADDRESS_INVALID},
		{" ip address 224.0.0.1 255.255.255.0\n", FAULT_ADDRESS_INVALID},
		{" ip address 255.255.255.255 255.255.255.255\n", FAULT_ADDRESS_INVALID},
		{" ip address 0.1.2.3 255.255.255.0\n", FAULT_ADDRESS_INVALID},
		{" ip address 10.1.1.1 24\n ip address 10.1.1.1 24 sub\n", FAULT_ADDRESS_EXISTS},
		{" ip address 10.1.1.1 24\n ip address 10.1.1.2 24 sub\n", FAULT_NONE},
		{" ip address 10.1.1.1 24 sub\n", FAULT_PRIMARY_MISSING},
		{" ipv6 address 2001:DB8::1/64\n", FAULT_IPV6_DISABLED},
		{" ipv6 enable\n ipv6 address 2001:DB8::1/64\n", FAULT_NONE},
		{" ipv6 enable\n ipv6 address FF02::1/64\n", FAULT_ADDRESS_INVALID},
		{" ipv6 enable\n ipv6 address ::1/128\n", FAULT_ADDRESS_INVALID},
		{" ipv6 enable\n ipv6 address 2001:DB8::/64\n", FAULT_ADDRESS_INVALID},
		{" ipv6 enable\n ipv6 address 2001:DB8::/127\n", FAULT_NONE},
		{" ip binding vpn-instance nowhere\n", FAULT_VPN_MISSING},
	};
	char text[256];

	NEED_NET();
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		teardown(state);
		setup(state);
		snprintf(text, sizeof text, PORT("%s"), rows[i].line);
		if (commit_text(*state, text) != rows[i].code)
			fail_msg("row %zu: %s", i, rows[i].line);
	}
}

static void test_overlaps_with_another_interface_are_refused(void **state)
{
	static const struct {
		const char *first, *second;
		bool overlap;
	} rows[] = {
		{"10.1.1.1 24", "10.1.1.2 24", true},
		{"10.1.1.1 24", "10.1.2.1 24", false},
		{"10.1.1.1 24", "10.1.1.129 25", true},
		{"10.1.1.129 25", "10.1.1.1 24", true},
		{"10.1.1.129 25", "10.1.1.1 25", false},
		{"10.1.1.1 8", "10.200.1.1 32", true},
		{"10.1.1.1 32", "10.1.1.2 32", false},
		{"10.1.1.1 32", "10.1.1.1 32", true},
		{"2001:DB8::1/64", "2001:DB8::2/64", true},
		{"2001:DB8::1/64", "2001:DB8:0:1::1/64", false},
		{"2001:DB8::1/32", "2001:DB8:FFFF::1/128", true},
		{"FE80::1/64", "FE80::2/64", false},
	};
	char text[256];

	NEED_NET();
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *command = strchr(rows[i].first, ':') ? "ipv6 enable\n ipv6 address" : "ip address";
		teardown(state);
		setup(state);
		snprintf(text, sizeof text, PORT(" %s %s\n"), command, rows[i].first);
		assert_int_equal(commit_text(*state, text), FAULT_NONE);
		snprintf(text, sizeof text, OTHER(" %s %s\n"), command, rows[i].second);
		if (commit_text(*state, text) != (rows[i].overlap ? FAULT_ADDRESS_CONFLICT : FAULT_NONE))
			fail_msg("row %zu: %s, %s", i, rows[i].first, rows[i].second);
	}
}

static void test_a_refused_overlap_leaves_the_index_as_it_was(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(commit_text(d, PORT(" ip address 10.1.0.1 16\n ip address 10.1.2.1 24 sub\n")), FAULT_NONE);
	for (int i = 0; i < 3; i++)
		assert_int_equal(commit_text(d, OTHER(" ip address 10.9.9.9 24\n ip address 10.1.77.1 24 sub\n")),
			FAULT_ADDRESS_CONFLICT);
	assert_int_equal(commit_text(d, OTHER(" ip address 10.9.9.9 24\n")), FAULT_NONE);
	/* the wide network goes, the narrow one inside it still counts */
	assert_int_equal(commit_text(d, PORT(" ip address 10.8.0.1 16\n")), FAULT_NONE);
	assert_int_equal(commit_text(d, OTHER(" ip address 10.1.2.9 24\n")), FAULT_ADDRESS_CONFLICT);
	assert_int_equal(commit_text(d, OTHER(" ip address 10.1.77.1 24\n")), FAULT_NONE);
}

static void test_an_address_moves_between_interfaces_in_one_commit(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(
		commit_text(d, PORT(" ip address 10.1.1.1 24\n") OTHER(" ip address 10.1.2.1 24\n")), FAULT_NONE);
	assert_int_equal(
		commit_text(d, PORT(" ip address 10.1.2.1 24\n") OTHER(" ip address 10.1.1.1 24\n")), FAULT_NONE);
	assert_true(held(d, "", "10.1.1.1") && held(d, "", "10.1.2.1"));
}

/* ---- what is in force ---- */

static void test_committed_addresses_are_held_and_deleted_ones_are_not(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(commit_text(d, "interface LoopBack0\n ip address 1.1.1.1 32\n ipv6 enable\n"
					" ipv6 address 2001:DB8::1 64\n"),
		FAULT_NONE);
	assert_true(held(d, "", "1.1.1.1") && held(d, "", "2001:DB8::1"));
	assert_int_equal(commit_line(d, "LoopBack0", "undo ipv6 enable"), FAULT_NONE);
	assert_false(held(d, "", "2001:DB8::1"));
	assert_null(first_line(interface_line(d->running, "LoopBack0"), "ipv6-address"));
	assert_int_equal(commit_line(d, NULL, "undo interface LoopBack0"), FAULT_NONE);
	assert_false(held(d, "", "1.1.1.1"));
	assert_false(interface_exists(d, d->running, "LoopBack0"));
}

static void test_the_primary_goes_last(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(commit_text(d, PORT(" ip address 10.1.1.1 24\n ip address 10.1.2.1 24 sub\n")), FAULT_NONE);
	assert_int_equal(commit_line(d, "100GE1/0/1", "undo ip address 10.1.1.1 24"), FAULT_PRIMARY_IN_USE);
	assert_true(held(d, "", "10.1.1.1"));
	assert_int_equal(commit_line(d, "100GE1/0/1", "undo ip address"), FAULT_NONE);
	assert_false(held(d, "", "10.1.1.1") || held(d, "", "10.1.2.1"));
}

static void test_ports_stay_and_unknown_ones_cannot_be_made(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(commit_text(d, "interface 100GE1/0/1\ninterface NULL0\n"), FAULT_NONE);
	assert_int_equal(commit_line(d, NULL, "undo interface 100GE1/0/1"), FAULT_INTERFACE_FIXED);
	assert_int_equal(commit_line(d, NULL, "undo interface NULL0"), FAULT_INTERFACE_FIXED);
	assert_int_equal(commit_text(d, "interface 100GE1/0/77\n"), FAULT_INTERFACE_MISSING);
	assert_int_equal(commit_text(d, "interface Eth-Trunk7.1\n"), FAULT_INTERFACE_MISSING);
}

static void test_sub_interfaces_end_with_their_trunk(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(commit_text(d, "interface Eth-Trunk1\ninterface Eth-Trunk1.5\n ip address 10.1.1.1 24\n"
					"interface Eth-Trunk11\n"),
		FAULT_NONE);
	assert_true(held(d, "", "10.1.1.1"));
	assert_int_equal(commit_line(d, NULL, "undo interface Eth-Trunk1"), FAULT_NONE);
	assert_false(interface_exists(d, d->running, "Eth-Trunk1.5"));
	assert_true(interface_exists(d, d->running, "Eth-Trunk11"));
	assert_false(held(d, "", "10.1.1.1"));
}

/* ---- VPN instances ---- */

static void test_instances_have_networks_of_their_own(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(commit_text(d, "ip vpn-instance a\n ipv4-family\n" PORT(" ip binding vpn-instance a\n"
										 " ip address 10.1.1.1 24\n")
						OTHER(" ip address 10.1.1.1 24\n")),
		FAULT_NONE);
	assert_true(held(d, "a", "10.1.1.1") && held(d, "", "10.1.1.1"));
	assert_string_equal(interface_vpn(d->running, "100GE1/0/1"), "a");
	assert_int_equal(commit_text(d, PORT(" ipv6 enable\n")), FAULT_VPN_FAMILY);

	assert_int_equal(commit_line(d, NULL, "undo ip vpn-instance a"), FAULT_NONE);
	assert_null(vpn_net(d, "a"));
	assert_string_equal(interface_vpn(d->running, "100GE1/0/1"), "");
	assert_null(first_line(interface_line(d->running, "100GE1/0/1"), "ip-address"));
	assert_true(held(d, "", "10.1.1.1"));
}

static void test_a_refused_commit_makes_no_instance(void **state)
{
	struct device *d = *state;

	NEED_NET();
	assert_int_equal(
		commit_text(d, "ip vpn-instance b\n" PORT(" ip address 127.0.0.1 8\n")), FAULT_ADDRESS_INVALID);
	assert_null(vpn_net(d, "b"));
}

/* ---- cost ---- */

static double seconds(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Checks a change of one address among n interfaces with addresses, 200 times. */
static double check_cost(int n)
{
	struct networks *ix = networks_new();
	struct net_address a = {.family = AF_INET, .prefix = 24};
	struct wish w = {.routed = true, .count = 1, .address = &a};
	double start;

	for (int i = 0; i < n; i++) {
		uint32_t address = htonl(0x0a000001u + ((uint32_t)i << 8));
		memcpy(&a.address, &address, 4);
		assert_int_equal(networks_add(ix, &w), -1);
	}
	start = seconds();
	for (int i = 0; i < 20000; i++) {
		networks_remove(ix, &w);
		assert_int_equal(networks_add(ix, &w), -1);
	}
	start = seconds() - start;
	networks_free(ix);
	return start;
}

static void test_overlap_checking_does_not_walk_all_interfaces(void **state)
{
	double few = check_cost(100), many = check_cost(30000);

	(void)state;
	assert_true(many < 20 * few); /* a walk would take 300 times as long */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_addresses_that_no_host_has_are_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(test_overlaps_with_another_interface_are_refused, setup, teardown),
		cmocka_unit_test_setup_teardown(test_a_refused_overlap_leaves_the_index_as_it_was, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_an_address_moves_between_interfaces_in_one_commit, setup, teardown),
		cmocka_unit_test_setup_teardown(
			test_committed_addresses_are_held_and_deleted_ones_are_not, setup, teardown),
		cmocka_unit_test_setup_teardown(test_the_primary_goes_last, setup, teardown),
		cmocka_unit_test_setup_teardown(test_ports_stay_and_unknown_ones_cannot_be_made, setup, teardown),
		cmocka_unit_test_setup_teardown(test_sub_interfaces_end_with_their_trunk, setup, teardown),
		cmocka_unit_test_setup_teardown(test_instances_have_networks_of_their_own, setup, teardown),
		cmocka_unit_test_setup_teardown(test_a_refused_commit_makes_no_instance, setup, teardown),
		cmocka_unit_test(test_overlap_checking_does_not_walk_all_interfaces),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
