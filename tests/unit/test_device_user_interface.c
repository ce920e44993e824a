/*
 * Settings of terminal lines, and users, as a configuration gives them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <arpa/inet.h>
#include <cmocka.h>

#include "datastore/text.h"
#include "device/aaa.h"
#include "device/user_interface.h"

static struct store *store_of(const char *text)
{
	struct grammar_env env = {.level = -1};
	struct store *s = store_new(image_builtin());
	FILE *in = fmemopen((void *)text, strlen(text), "r");
	bool complete;
	xmlDoc *edit = config_read(image_builtin(), &env, in, NULL, NULL, &complete);
	struct txn *t = txn_begin(s);
	struct fault f;

	fclose(in);
	assert_int_equal(txn_apply(t, xmlDocGetRootElement(edit), &f), 0);
	txn_commit(t);
	xmlFreeDoc(edit);
	return s;
}

static void an_empty_configuration_lets_nobody_in(void **state)
{
	struct store *s = store_of("#\n");
	struct user_interface ui = user_interface_vty(s, 0);

	(void)state;
	assert_false(ui.aaa);
	assert_true(ui.telnet);
	assert_int_equal(ui.idle_timeout, 600);
	assert_int_equal(ui.screen_length, 24);
	assert_int_equal(ui.history, 10);
	assert_int_equal(user_interface_maximum_vty(s), 21);
	assert_int_equal(user_interface_console(s).idle_timeout, 300);
	assert_false(aaa_has_users(s));
	assert_false(aaa_find(s, "admin", "telnet").admitted);
	store_free(s);
}

static void a_line_holds_for_its_vtys_only(void **state)
{
	struct store *s = store_of("user-interface vty 1 3\n authentication-mode aaa\n protocol inbound ssh\n"
				   " idle-timeout 0 0\n#\nuser-interface maximum-vty 3\n");

	(void)state;
	assert_int_equal(user_interface_vtys(s), VTY_LINES);
	for (int i = 0; i < VTY_LINES; i++) {
		struct user_interface ui = user_interface_vty(s, i);
		assert_int_equal(ui.aaa, i >= 1 && i <= 3);
		assert_int_equal(ui.telnet, i < 1 || i > 3);
		assert_true(ui.ssh);
		assert_int_equal(ui.idle_timeout, i >= 1 && i <= 3 ? 0 : 600);
	}
	assert_int_equal(user_interface_maximum_vty(s), 3);
	store_free(s);
}

static void the_narrower_line_wins_setting_by_setting(void **state)
{
	struct store *s = store_of("user-interface vty 0 4\n authentication-mode aaa\n screen-length 40\n"
				   " idle-timeout 5 30\n#\nuser-interface vty 2\n screen-length 0\n"
				   " authentication-mode password\n history-command max-size 99\n#\n");
	struct user_interface wide = user_interface_vty(s, 1), narrow = user_interface_vty(s, 2);

	(void)state;
	assert_true(wide.aaa);
	assert_int_equal(wide.screen_length, 40);
	assert_int_equal(wide.history, 10);
	assert_false(narrow.aaa);
	assert_int_equal(narrow.screen_length, 0);
	assert_int_equal(narrow.history, 99);
	assert_int_equal(narrow.idle_timeout, 330);
	store_free(s);
}

static void the_console_has_settings_of_its_own(void **state)
{
	struct store *s = store_of("user-interface console 0\n screen-length 60\n idle-timeout 7\n#\n");
	struct user_interface ui = user_interface_console(s);

	(void)state;
	assert_int_equal(ui.screen_length, 60);
	assert_int_equal(ui.idle_timeout, 420);
	assert_int_equal(user_interface_vty(s, 0).screen_length, 24);
	store_free(s);
}

static void the_first_free_vty_is_one_that_admits(void **state)
{
	struct store *s = store_of("user-interface vty 1 3\n authentication-mode aaa\n protocol inbound ssh\n#\n"
				   "user-interface vty 5\n authentication-mode aaa\n#\nuser-interface maximum-vty 5\n");
	bool used[VTY_LINES] = {false};

	(void)state;
	assert_int_equal(user_interface_free_vty(s, used, "ssh", NULL), 1);
	assert_int_equal(user_interface_free_vty(s, used, "telnet", NULL), -1);
	used[1] = used[3] = true;
	assert_int_equal(user_interface_free_vty(s, used, "ssh", NULL), 2);
	used[2] = true;
	assert_int_equal(user_interface_free_vty(s, used, "ssh", NULL), -1);
	store_free(s);
}

static bool admits(const struct store *s, int vty, const char *service, const char *from)
{
	struct user_interface ui = user_interface_vty(s, vty);
	struct acl_source source = {.family = strchr(from, ':') ? AF_INET6 : AF_INET};

	inet_pton(source.family, from, &source.address);
	return user_interface_admits(s, &ui, service, &source);
}

static void a_line_with_a_password_is_for_telnet_only(void **state)
{
	struct store *s = store_of("user-interface vty 0 4\n authentication-mode password\n user privilege level 2\n"
				   " set authentication password cipher $1d$saltsalt$hashhash$\n#\n"
				   "user-interface vty 5 9\n authentication-mode password\n#\n"
				   "user-interface vty 10 14\n authentication-mode aaa\n undo shell\n#\n");
	struct user_interface ui = user_interface_vty(s, 0);

	(void)state;
	assert_string_equal(ui.written, "$1d$saltsalt$hashhash$");
	assert_int_equal(ui.level, 2);
	assert_true(admits(s, 0, "telnet", "10.1.1.1"));
	assert_false(admits(s, 0, "ssh", "10.1.1.1"));
	assert_false(admits(s, 5, "telnet", "10.1.1.1"));
	assert_false(admits(s, 10, "telnet", "10.1.1.1"));
	assert_int_equal(user_interface_vty(s, 10).level, 0);
	store_free(s);
}

static void a_list_keeps_addresses_out(void **state)
{
	struct store *s =
		store_of("acl 2001\n rule 20 permit source 10.1.0.0 0.0.255.255\n rule 5 deny source 10.1.1.1 0\n"
			 " rule 7 permit source 10.1.1.1 0 time-range never\n rule 5 description who\n#\n"
			 "acl name hosts basic\n rule 5 permit source 192.0.2.0 25\n#\nacl 3001\n"
			 " rule 5 permit tcp source 10.2.2.2 0\n rule 10 permit udp source 10.3.3.3 0\n"
			 " rule 15 permit ip source 10.4.4.4 0 destination 10.5.5.5 0\n#\nacl 2002\n#\nacl 2003\n rule "
			 "permit\n#\n"
			 "user-interface vty 0\n authentication-mode aaa\n acl 2001 inbound\n#\n"
			 "user-interface vty 1\n authentication-mode aaa\n acl hosts inbound\n#\n"
			 "user-interface vty 2\n authentication-mode aaa\n acl 3001 inbound\n acl 2001 outbound\n#\n"
			 "user-interface vty 3\n authentication-mode aaa\n acl 2002 inbound\n#\n"
			 "user-interface vty 4\n authentication-mode aaa\n acl 2999 inbound\n#\n"
			 "user-interface vty 5\n authentication-mode aaa\n acl 2003 inbound\n#\n"
			 "user-interface vty 6\n authentication-mode aaa\n acl 2001 outbound\n#\n");

	(void)state;
	assert_true(admits(s, 0, "telnet", "10.1.2.3"));
	assert_true(admits(s, 0, "ssh", "10.1.2.3"));
	assert_false(admits(s, 0, "telnet", "10.1.1.1"));
	assert_false(admits(s, 0, "telnet", "10.2.0.0"));
	assert_true(admits(s, 1, "telnet", "192.0.2.127"));
	assert_false(admits(s, 1, "telnet", "192.0.2.128"));
	assert_true(admits(s, 2, "telnet", "10.2.2.2"));
	assert_false(admits(s, 2, "telnet", "10.3.3.3"));
	assert_false(admits(s, 2, "telnet", "10.4.4.4"));
	for (int vty = 3; vty <= 6; vty++)
		assert_true(admits(s, vty, "telnet", "172.16.0.1"));
	store_free(s);
}

static void a_user_enters_by_the_services_of_his_line(void **state)
{
	struct store *s = store_of("aaa\n local-user bob password irreversible-cipher $1d$saltsalt$hashhash$\n"
				   " local-user bob privilege level 2\n local-user bob service-type telnet ftp\n"
				   " local-user eve password irreversible-cipher $1d$saltsalt$hashhash$\n"
				   " local-user kim service-type telnet\n#\n");
	struct aaa_user bob = aaa_find(s, "bob", "telnet");

	(void)state;
	assert_true(bob.admitted);
	assert_int_equal(bob.level, 2);
	assert_string_equal(bob.written, "$1d$saltsalt$hashhash$");
	assert_false(aaa_find(s, "bob", "ssh").admitted);
	assert_false(aaa_find(s, "Bob", "telnet").admitted);
	assert_false(aaa_find(s, "eve", "telnet").admitted);
	assert_false(aaa_find(s, "kim", "telnet").admitted);
	assert_string_not_equal(aaa_find(s, "eve", "telnet").written, "$1d$saltsalt$hashhash$");
	assert_true(aaa_has_users(s));
	store_free(s);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_empty_configuration_lets_nobody_in),
		cmocka_unit_test(a_line_holds_for_its_vtys_only),
		cmocka_unit_test(the_first_free_vty_is_one_that_admits),
		cmocka_unit_test(the_narrower_line_wins_setting_by_setting),
		cmocka_unit_test(a_line_with_a_password_is_for_telnet_only),
		cmocka_unit_test(a_list_keeps_addresses_out),
		cmocka_unit_test(the_console_has_settings_of_its_own),
		cmocka_unit_test(a_user_enters_by_the_services_of_his_line),
	};

	return cmocka_run_group_tests_name("device user interfaces", tests, NULL, NULL);
}
