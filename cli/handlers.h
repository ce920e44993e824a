/*
 * The tables of handlers, each ended by {NULL, NULL}, in the file of the feature they belong to.
 */
#ifndef LYREBIRD_CLI_HANDLERS_H
#define LYREBIRD_CLI_HANDLERS_H

#include "cli/session.h"

extern const struct handler config_handlers[];		  /* cli/config_commands.c */
extern const struct handler candidate_handlers[];	  /* cli/candidate_commands.c */
extern const struct handler commit_handlers[];		  /* cli/commit_commands.c */
extern const struct handler file_handlers[];		  /* cli/file_commands.c */
extern const struct handler filesystem_handlers[];	  /* cli/filesystem_commands.c */
extern const struct handler filechange_handlers[];	  /* cli/filesystem_changes.c */
extern const struct handler zip_handlers[];		  /* cli/zip_commands.c */
extern const struct handler log_handlers[];		  /* cli/log_commands.c */
extern const struct handler display_handlers[];		  /* cli/display_commands.c */
extern const struct handler stelnet_handlers[];		  /* cli/stelnet_command.c */
extern const struct handler telnet_handlers[];		  /* cli/telnet_command.c */
extern const struct handler ping_handlers[];		  /* cli/ping.c */
extern const struct handler interface_handlers[];	  /* device/interfaces_show.c */
extern const struct handler ip_handlers[];		  /* device/ip_show.c */
extern const struct handler ipv6_handlers[];		  /* device/ipv6_show.c */
extern const struct handler vpn_handlers[];		  /* device/vpn_show.c */
extern const struct handler arp_handlers[];		  /* device/arp_show.c */
extern const struct handler nd_handlers[];		  /* device/nd_show.c */
extern const struct handler dns_handlers[];		  /* device/dns_show.c */
extern const struct handler hardware_handlers[];	  /* device/hardware_show.c */
extern const struct handler filters_handlers[];		  /* device/filters_show.c */
extern const struct handler trunk_handlers[];		  /* device/trunk_show.c */
extern const struct handler time_range_handlers[];	  /* device/time_range_show.c */
extern const struct handler snmp_handlers[];		  /* device/snmp_show.c */
extern const struct handler mac_handlers[];		  /* device/mac_show.c */
extern const struct handler counters_handlers[];	  /* device/counters_show.c */
extern const struct handler load_handlers[];		  /* device/load_show.c */
extern const struct handler snmp_users_handlers[];	  /* device/snmp_users_show.c */
extern const struct handler policies_handlers[];	  /* device/policies_show.c */
extern const struct handler route_statistics_handlers[];  /* device/route_statistics_show.c */
extern const struct handler info_handlers[];		  /* device/info_show.c */
extern const struct handler packets_handlers[];		  /* device/packets_show.c */
extern const struct handler attribute_filters_handlers[]; /* device/attribute_filters_show.c */
extern const struct handler region_handlers[];		  /* device/region_show.c */
extern const struct handler ftp_handlers[];		  /* device/ftp_show.c */
extern const struct handler arp_strict_handlers[];	  /* device/arp_strict_show.c */
extern const struct handler bridge_domain_handlers[];	  /* device/bridge_domain_show.c */
extern const struct handler mirroring_handlers[];	  /* device/mirroring_show.c */
extern const struct handler clock_handlers[];		  /* device/clock_show.c */
extern const struct handler system_handlers[];		  /* device/system_show.c */
extern const struct handler acl_handlers[];		  /* device/acl_show.c */
extern const struct handler route_handlers[];		  /* device/route_show.c */
extern const struct handler description_handlers[];	  /* device/description_show.c */
extern const struct handler vlan_handlers[];		  /* device/vlan_show.c */
extern const struct handler servers_handlers[];		  /* device/servers_show.c */
extern const struct handler aaa_handlers[];		  /* device/aaa_show.c */
extern const struct handler guard_handlers[];		  /* device/guard_show.c */
extern const struct handler terminal_handlers[];	  /* cli/terminal_commands.c */
extern const struct handler alias_handlers[];		  /* cli/alias.c */
extern const struct handler line_handlers[];		  /* cli/line_commands.c */
extern const struct handler lines_show_handlers[];	  /* device/lines_show.c */
extern const struct handler secret_handlers[];		  /* cli/secret.c */
extern const struct handler key_handlers[];		  /* cli/key_commands.c */
extern const struct handler host_key_handlers[];	  /* cli/host_key_commands.c */
extern const struct handler password_handlers[];	  /* cli/password_commands.c */
extern const struct handler ntp_handlers[];		  /* ntp/show.c */
extern const struct handler ntp_trace_handlers[];	  /* ntp/trace_show.c */
extern const struct handler ntp_session_handlers[];	  /* ntp/sessions_show.c */
extern const struct handler peer_key_handlers[];	  /* device/peer_key_show.c */
extern const struct handler access_user_handlers[];	  /* device/access_user_show.c */
extern const struct handler aaa_configuration_handlers[]; /* device/aaa_configuration_show.c */

#endif
