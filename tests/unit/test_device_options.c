/*
 * The command line of `lyrebird run`: every option's form, its defaults, and what is refused.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <arpa/inet.h>
#include <cmocka.h>

#include "device/options.h"

#define MAX_WORDS 16

/* Reads "run" and the given words (up to NULL). Messages go nowhere. */
static int read_words(struct run_options *o, const char *const *words)
{
	char *argv[MAX_WORDS + 2] = {(char *)"run"};
	int argc = 1, quiet, saved, rc;

	for (; words[argc - 1]; argc++)
		argv[argc] = (char *)words[argc - 1];
	quiet = open("/dev/null", O_WRONLY);
	saved = dup(2);
	dup2(quiet, 2);
	rc = options_read(o, argc, argv);
	dup2(saved, 2);
	close(saved);
	close(quiet);
	return rc;
}

static void defaults_are_those_of_the_manual(void **state)
{
	static const char *const words[] = {NULL};
	struct run_options o;

	(void)state;
	assert_int_equal(read_words(&o, words), 0);
	assert_string_equal(o.name, "HUAWEI");
	assert_int_equal(o.telnet.address.s_addr, htonl(INADDR_LOOPBACK));
	assert_int_equal(o.telnet.port, 2323);
	assert_false(o.telnet.given);
	assert_int_equal(o.ntp.port, 1123);
	assert_false(o.ntp.given);
	assert_string_equal(o.ntp_interface, "MEth0/0/0");
	assert_false(o.host_net);
	assert_int_equal(o.ntp_workers, 1);
	assert_int_equal(o.ntp_xdp, NTP_XDP_OFF);
	assert_null(o.admin_user);
	assert_null(o.startup);
	options_clear(&o);
}

static void the_state_folder_follows_the_name(void **state)
{
	static const char *const words[] = {"--name", "R1", NULL};
	struct run_options o;

	(void)state;
	assert_int_equal(read_words(&o, words), 0);
	assert_non_null(strstr(o.state, "/lyrebird/R1"));
	options_clear(&o);
}

static void every_option_is_read(void **state)
{
	static const char *const words[] = {"--name=R1", "--state", "s", "--startup=f.cfg", "--identity", "i.xml",
		"--telnet=127.0.0.1:0", "--admin=admin:a:b c", "--ntp=0.0.0.0:65535=100ge 1/0/2", "--net=host",
		"--interface=10ge1/0/1=eth1", "--interface", "LoopBack0=eth2", "--ntp-workers=8", "--ntp-xdp",
		"generic", NULL};
	struct run_options o;

	(void)state;
	assert_int_equal(read_words(&o, words), 0);
	assert_string_equal(o.name, "R1");
	assert_string_equal(o.state, "s");
	assert_string_equal(o.startup, "f.cfg");
	assert_string_equal(o.identity, "i.xml");
	assert_int_equal(o.telnet.port, 0);
	assert_true(o.telnet.given);
	assert_string_equal(o.admin_user, "admin");
	assert_string_equal(o.admin_password, "a:b c");
	assert_int_equal(o.ntp.port, 65535);
	assert_string_equal(o.ntp_interface, "100GE1/0/2");
	assert_true(o.host_net);
	assert_int_equal(o.ntp_workers, 8);
	assert_int_equal(o.ntp_xdp, NTP_XDP_GENERIC);
	assert_int_equal(o.takeovers, 2);
	assert_string_equal(o.takeover[0].ifname, "10GE1/0/1");
	assert_string_equal(o.takeover[0].linux_name, "eth1");
	assert_string_equal(o.takeover[1].ifname, "LoopBack0");
	options_clear(&o);
}

static void a_dash_closes_a_door(void **state)
{
	static const char *const words[] = {"--telnet", "-", "--ntp", "-", "--ssh", "-", NULL};
	struct run_options o;

	(void)state;
	assert_int_equal(read_words(&o, words), 0);
	assert_true(o.telnet.off);
	assert_true(o.ntp.off);
	options_clear(&o);
}

static void wrong_usage_is_refused(void **state)
{
	static const char *const cases[][5] = {
		{"extra"},
		{"--unknown"},
		{"--unknown=1"},
		{"--telnet"},
		{"--telnet", "127.0.0.1"},
		{"--telnet", "127.0.0.1:"},
		{"--telnet", "127.0.0.1:65536"},
		{"--telnet", "127.0.0.1:-1"},
		{"--telnet", "127.0.0.1:1x"},
		{"--telnet", "localhost:1"},
		{"--telnet", ":1"},
		{"--telnet", "127.0.0.1:99999999999999999999"},
		{"--ssh", "127.0.0.1"},
		{"--ntp-xdp", "yes"},
		{"--ntp-xdp", ""},
		{"--ntp-workers", "9"},
		{"--ntp-workers", "10"},
		{"--ntp-workers", "-1"},
		{"--ntp-workers", ""},
		{"--ntp", "127.0.0.1:123"},
		{"--ntp", "127.0.0.1:123="},
		{"--ntp", "127.0.0.1:123=Foo1"},
		{"--ntp", "=MEth0/0/0"},
		{"--net", "other"},
		{"--name", ""},
		{"--name", "a/b"},
		{"--name", ".."},
		{"--name", "a b"},
		{"--name", "a\x01"},
		{"--state", ""},
		{"--admin", "admin"},
		{"--admin", ":secret"},
		{"--admin", "admin:"},
		{"--admin", "a b:secret"},
		{"--admin", "admin:sec\xc3\xa4"},
		{"--interface", "10GE1/0/1"},
		{"--interface", "10GE1/0/1="},
		{"--interface", "=eth0"},
		{"--interface", "Foo1/0/1=eth0"},
		{"--interface", "10GE1/0/1=a/b"},
		{"--interface", "10GE1/0/1=sixteen_letters_"},
		{"--interface", "10GE1/0/1=eth0", "--interface", "10ge 1/0/1=eth1"},
		{"--interface", "10GE1/0/1=eth0", "--interface", "10GE1/0/2=eth0"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct run_options o;

		if (read_words(&o, cases[i]) == 0)
			fail_msg("accepted: %s %s", cases[i][0], cases[i][1] ? cases[i][1] : "");
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(defaults_are_those_of_the_manual),
		cmocka_unit_test(the_state_folder_follows_the_name),
		cmocka_unit_test(every_option_is_read),
		cmocka_unit_test(a_dash_closes_a_door),
		cmocka_unit_test(wrong_usage_is_refused),
	};

	return cmocka_run_group_tests_name("device options", tests, NULL, NULL);
}
