/*
 * Links, addresses and namespaces, in a network of the test's own.
 */
#include <stdarg.h>
#include <setjmp.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "device/net/private.h"

static struct net *here;

/* A namespace of our own; where that is not permitted the tests say so. */
static int group_setup(void **state)
{
	(void)state;
	if (unshare(CLONE_NEWNET) < 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) < 0)
		return 0;
	here = net_current();
	if (here)
		net_furnish(here);
	return 0;
}

static int group_teardown(void **state)
{
	(void)state;
	net_free(here);
	return 0;
}

#define NEED_NET()                                                                                                     \
	do {                                                                                                           \
		if (!here)                                                                                             \
			skip();                                                                                        \
	} while (0)

static struct net_address address(const char *text, int prefix)
{
	struct net_address a = {.family = strchr(text, ':') ? AF_INET6 : AF_INET, .prefix = (uint8_t)prefix};

	assert_int_equal(inet_pton(a.family, text, &a.address), 1);
	return a;
}

static size_t fill_sockaddr(const struct net_address *a, uint16_t port, struct sockaddr_storage *ss)
{
	struct sockaddr_in *v4 = (struct sockaddr_in *)ss;
	struct sockaddr_in6 *v6 = (struct sockaddr_in6 *)ss;

	memset(ss, 0, sizeof *ss);
	ss->ss_family = (sa_family_t)a->family;
	if (a->family == AF_INET) {
		memcpy(&v4->sin_addr, &a->address, 4);
		v4->sin_port = htons(port);
		return sizeof *v4;
	}
	v6->sin6_addr = a->address;
	v6->sin6_port = htons(port);
	return sizeof *v6;
}

/* Does a datagram to the address come back, from and to real sockets in n? At once: nobody waits for the address. */
static bool answers(struct net *n, const struct net_address *a)
{
	int server = net_socket(n, a->family, SOCK_DGRAM, 0), client = net_socket(n, a->family, SOCK_DGRAM, 0);
	struct sockaddr_storage ss;
	size_t len = fill_sockaddr(a, 4711, &ss);
	struct pollfd p = {.fd = server, .events = POLLIN};
	bool ok;

	assert_true(server >= 0 && client >= 0);
	ok = bind(server, (struct sockaddr *)&ss, (socklen_t)len) == 0 &&
	     sendto(client, "x", 1, 0, (struct sockaddr *)&ss, (socklen_t)len) == 1 && poll(&p, 1, 200) == 1;
	close(server);
	close(client);
	return ok;
}

static bool exists(struct net *n, const char *name)
{
	struct nl_link l;

	return nl_link_get(n->nl, name, 0, &l) == 0;
}

/* Runs a command in namespace n; its output is not looked at. */
static int shell(struct net *n, const char *command)
{
	int back, rc;

	assert_int_equal(net_enter(n, &back), 0);
	rc = system(command);
	net_leave(back);
	return rc;
}

/* ---- names ---- */

static void test_kernel_names_are_legal_and_differ(void **state)
{
	static const char *const names[] = {"100GE1/0/1", "100GE1/0/48.4094", "100GE1/0/47.4094", "100GE1/0/4.4094",
		"Eth-Trunk1023.4094", "10GE1/0/1:1"};
	char out[6][16];

	(void)state;
	for (size_t i = 0; i < 6; i++) {
		link_kernel_name(names[i], out[i]);
		assert_in_range(strlen(out[i]), 1, 15);
		assert_null(strpbrk(out[i], "/: "));
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(out[i], out[k]);
	}
	assert_string_equal(out[0], "100GE1_0_1");
}

/* ---- links of our own ---- */

static void test_an_address_answers_at_once_without_a_carrier(void **state)
{
	struct net_address a[] = {address("10.9.1.1", 24), address("10.9.1.2", 24), address("2001:db8:9::1", 64)};
	struct net_link *l;
	struct link_state st;

	(void)state;
	NEED_NET();
	l = link_open(here, "LoopBack7", NULL, NULL);
	assert_non_null(l);
	assert_int_equal(link_set_up(l, true), 0);
	assert_int_equal(link_set_ipv6(l, true), 0);
	assert_int_equal(link_set_addresses(l, a, 3), 0);
	for (int i = 0; i < 3; i++)
		assert_true(answers(here, &a[i]));
	assert_int_equal(link_state(l, &st), 0);
	assert_true(st.up);
	assert_false(st.carrier);

	/* one goes, the others stay */
	assert_int_equal(link_set_addresses(l, &a[1], 2), 0);
	assert_false(answers(here, &a[0]));
	assert_true(answers(here, &a[1]));
	assert_true(answers(here, &a[2]));
	link_close(l);
	assert_false(exists(here, "LoopBack7"));
	assert_false(answers(here, &a[1]));
}

static void test_shutdown_silences_ipv6_and_its_end_brings_it_back(void **state)
{
	struct net_address a[] = {address("10.9.2.1", 24), address("2001:db8:2::1", 64)};
	struct net_link *l;
	struct link_state st;

	(void)state;
	NEED_NET();
	l = link_open(here, "100GE1/0/2", NULL, NULL);
	assert_non_null(l);
	link_set_ipv6(l, true);
	assert_int_equal(link_set_addresses(l, a, 2), 0);
	assert_false(answers(here, &a[1]));
	assert_int_equal(link_set_up(l, true), 0);
	assert_true(answers(here, &a[0]));
	assert_true(answers(here, &a[1]));
	assert_int_equal(link_set_up(l, false), 0);
	assert_int_equal(link_state(l, &st), 0);
	assert_false(st.up);
	assert_false(answers(here, &a[1]));
	assert_int_equal(link_set_up(l, true), 0);
	assert_true(answers(here, &a[1]));
	link_close(l);
}

static void test_ipv6_addresses_wait_for_ipv6_enable(void **state)
{
	struct net_address a = address("2001:db8:3::1", 64);
	struct net_link *l;

	(void)state;
	NEED_NET();
	l = link_open(here, "100GE1/0/3", NULL, NULL);
	assert_non_null(l);
	link_set_up(l, true);
	assert_int_equal(link_set_addresses(l, &a, 1), 0);
	assert_false(answers(here, &a));
	assert_int_equal(link_set_ipv6(l, true), 0);
	assert_true(answers(here, &a));
	assert_int_equal(link_set_ipv6(l, false), 0);
	assert_false(answers(here, &a));
	link_close(l);
}

static void test_the_first_address_is_the_source(void **state)
{
	struct net_address a[] = {address("10.9.4.1", 24), address("10.9.4.2", 24)}, swapped[] = {a[1], a[0]};
	struct sockaddr_storage peer, own;
	struct net_address other = address("10.9.4.99", 24);
	struct net_link *l;

	(void)state;
	NEED_NET();
	l = link_open(here, "100GE1/0/4", NULL, NULL);
	assert_non_null(l);
	link_set_up(l, true);
	for (int round = 0; round < 2; round++) {
		socklen_t len = sizeof own;
		int fd = net_socket(here, AF_INET, SOCK_DGRAM, 0);
		assert_int_equal(link_set_addresses(l, round ? swapped : a, 2), 0);
		fill_sockaddr(&other, 9, &peer);
		assert_int_equal(connect(fd, (struct sockaddr *)&peer, sizeof(struct sockaddr_in)), 0);
		assert_int_equal(getsockname(fd, (struct sockaddr *)&own, &len), 0);
		assert_memory_equal(&((struct sockaddr_in *)&own)->sin_addr, &a[round].address, 4);
		close(fd);
	}
	link_close(l);
}

/* ---- instances ---- */

static void test_the_same_address_lives_in_two_instances(void **state)
{
	struct net_address a = address("10.9.5.1", 24);
	struct net *vpn;
	struct net_link *l;

	(void)state;
	NEED_NET();
	vpn = net_new();
	assert_non_null(vpn);
	l = link_open(vpn, "100GE1/0/5", NULL, NULL);
	assert_non_null(l);
	link_set_up(l, true);
	assert_int_equal(link_set_addresses(l, &a, 1), 0);
	assert_true(answers(vpn, &a));
	assert_false(answers(here, &a));

	assert_int_equal(link_move(l, here), 0);
	assert_true(answers(here, &a));
	assert_false(answers(vpn, &a));
	assert_ptr_equal(link_net(l), here);
	link_close(l);
	net_free(vpn);
}

/* ---- taking over ---- */

static void test_a_link_taken_over_in_place_comes_back_as_it_was(void **state)
{
	struct net_address ours = address("10.9.6.1", 24), found = address("192.0.2.6", 24);
	struct net_link *l;
	struct link_state st;

	(void)state;
	NEED_NET();
	if (shell(here,
		    "ip link add six type veth peer name six-peer && ip link set six up && ip link set six-peer up && "
		    "ip addr add 192.0.2.6/24 dev six"))
		skip();
	l = link_open(here, "100GE1/0/6", "six", NULL);
	assert_non_null(l);
	assert_string_equal(link_name(l), "six");
	assert_false(answers(here, &found));
	assert_int_equal(link_set_up(l, true), 0);
	assert_int_equal(link_set_addresses(l, &ours, 1), 0);
	assert_int_equal(link_state(l, &st), 0);
	assert_true(st.up && st.carrier);
	assert_true(answers(here, &ours));
	link_close(l);
	assert_false(answers(here, &ours));
	assert_true(answers(here, &found));
	assert_int_equal(shell(here, "ip link del six"), 0);
}

static void test_a_link_taken_from_home_goes_back_with_its_name(void **state)
{
	struct net_address ours = address("10.9.7.1", 24);
	struct net *home, *vpn;
	struct net_link *l;

	(void)state;
	NEED_NET();
	home = net_new();
	vpn = net_new();
	assert_true(home && vpn);
	if (shell(home, "ip link add seven type veth peer name seven-peer && ip link set seven-peer up")) {
		net_free(vpn);
		net_free(home);
		skip();
	}
	l = link_open(here, "100GE1/0/7", "seven", home);
	assert_non_null(l);
	assert_true(exists(here, "100GE1_0_7"));
	assert_false(exists(home, "seven"));
	link_set_up(l, true);
	assert_int_equal(link_set_addresses(l, &ours, 1), 0);
	assert_true(answers(here, &ours));
	assert_int_equal(link_move(l, vpn), 0);
	assert_true(answers(vpn, &ours));
	link_close(l);
	assert_true(exists(home, "seven"));
	assert_false(exists(vpn, "100GE1_0_7"));
	net_free(vpn);
	net_free(home);
}

static void test_a_missing_link_is_an_error(void **state)
{
	(void)state;
	NEED_NET();
	assert_null(link_open(here, "100GE1/0/8", "no-such-link", NULL));
	assert_int_equal(errno, ENODEV);
}

/* ---- leftovers ---- */

static pid_t make_and_die(const char *ifname, bool die)
{
	int ready[2];
	char c;
	pid_t pid;

	assert_int_equal(pipe(ready), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		prctl(PR_SET_PDEATHSIG, SIGKILL); /* a failed test leaves nobody behind */
		struct net *n = net_current();
		if (n && link_open(n, ifname, NULL, NULL) && write(ready[1], "x", 1) == 1 && !die)
			pause();
		_exit(0); /* as if it were killed: nothing is cleaned up */
	}
	assert_int_equal(read(ready[0], &c, 1), 1);
	close(ready[0]);
	close(ready[1]);
	if (die)
		waitpid(pid, NULL, 0);
	return pid;
}

static void test_leftovers_of_the_dead_are_swept_and_of_the_living_kept(void **state)
{
	pid_t living;

	(void)state;
	NEED_NET();
	make_and_die("LoopBack8", true);
	make_and_die("LoopBack9", true);
	living = make_and_die("LoopBack10", false);
	assert_true(exists(here, "LoopBack8") && exists(here, "LoopBack10"));
	assert_int_equal(net_sweep(here), 2);
	assert_false(exists(here, "LoopBack8"));
	assert_true(exists(here, "LoopBack10"));
	assert_null(link_open(here, "LoopBack10", NULL, NULL));
	assert_int_equal(errno, EEXIST);
	kill(living, SIGKILL);
	waitpid(living, NULL, 0);

	struct net_link *l = link_open(here, "LoopBack10", NULL, NULL);
	assert_non_null(l);
	link_close(l);
	assert_int_equal(net_sweep(here), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kernel_names_are_legal_and_differ),
		cmocka_unit_test(test_an_address_answers_at_once_without_a_carrier),
		cmocka_unit_test(test_shutdown_silences_ipv6_and_its_end_brings_it_back),
		cmocka_unit_test(test_ipv6_addresses_wait_for_ipv6_enable),
		cmocka_unit_test(test_the_first_address_is_the_source),
		cmocka_unit_test(test_the_same_address_lives_in_two_instances),
		cmocka_unit_test(test_a_link_taken_over_in_place_comes_back_as_it_was),
		cmocka_unit_test(test_a_link_taken_from_home_goes_back_with_its_name),
		cmocka_unit_test(test_a_missing_link_is_an_error),
		cmocka_unit_test(test_leftovers_of_the_dead_are_swept_and_of_the_living_kept),
	};

	return cmocka_run_group_tests(tests, group_setup, group_teardown);
}
