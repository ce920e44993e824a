/*
 * The list of handlers: one line for each table.
 */
#include <string.h>

#include "cli/handlers.h"

static const struct handler *const tables[] = {
	config_handlers,
	file_handlers,
	filesystem_handlers,
	filechange_handlers,
	zip_handlers,
	log_handlers,
	candidate_handlers,
	commit_handlers,
	display_handlers,
	ping_handlers,
	stelnet_handlers,
	telnet_handlers,
	interface_handlers,
	ip_handlers,
	ipv6_handlers,
	vpn_handlers,
	arp_handlers,
	nd_handlers,
	dns_handlers,
	hardware_handlers,
	filters_handlers,
	trunk_handlers,
	time_range_handlers,
	snmp_handlers,
	mirroring_handlers,
	bridge_domain_handlers,
	arp_strict_handlers,
	ftp_handlers,
	region_handlers,
	attribute_filters_handlers,
	packets_handlers,
	info_handlers,
	route_statistics_handlers,
	policies_handlers,
	snmp_users_handlers,
	load_handlers,
	counters_handlers,
	mac_handlers,
	clock_handlers,
	system_handlers,
	vlan_handlers,
	acl_handlers,
	route_handlers,
	description_handlers,
	servers_handlers,
	aaa_handlers,
	access_user_handlers,
	aaa_configuration_handlers,
	guard_handlers,
	terminal_handlers,
	alias_handlers,
	line_handlers,
	lines_show_handlers,
	secret_handlers,
	key_handlers,
	password_handlers,
	host_key_handlers,
	peer_key_handlers,
	ntp_handlers,
	ntp_session_handlers,
	ntp_trace_handlers,
};

const struct handler *handler_find(const char *name)
{
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		for (const struct handler *h = tables[i]; h->name; h++)
			if (strcmp(h->name, name) == 0)
				return h;
	return NULL;
}
