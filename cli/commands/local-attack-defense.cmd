# Local Attack Defense (command reference, Security/Local_Attack_Defense)
section 1454

anti-attack abnormal enable
anti-attack abnormal disable
undo anti-attack abnormal enable
undo anti-attack abnormal disable
	views system
	level 2
	item anti-attack-abnormal-switch
	default anti-attack abnormal enable

anti-attack enable
anti-attack disable
undo anti-attack enable
undo anti-attack disable
	views system
	level 2
	item anti-attack-switch
	default anti-attack enable

anti-attack fragment car cir <cir-num>
undo anti-attack fragment car
	views system
	level 2
	default anti-attack fragment car cir 155000000
	<cir-num>  integer

anti-attack fragment enable
anti-attack fragment disable
undo anti-attack fragment enable
undo anti-attack fragment disable
	views system
	level 2
	item anti-attack-fragment-switch
	default anti-attack fragment enable

anti-attack icmp-flood car cir <cir-num>
undo anti-attack icmp-flood car
	views system
	level 2
	default anti-attack icmp-flood car cir 155000000
	<cir-num>  integer

anti-attack icmp-flood enable
anti-attack icmp-flood disable
undo anti-attack icmp-flood enable
undo anti-attack icmp-flood disable
	views system
	level 2
	item anti-attack-icmp-flood-switch
	default anti-attack icmp-flood enable

anti-attack tcp-syn car cir <cir-num>
undo anti-attack tcp-syn car
	views system
	level 2
	default anti-attack tcp-syn car cir 155000000
	<cir-num>  integer

anti-attack tcp-syn enable
anti-attack tcp-syn disable
undo anti-attack tcp-syn enable
undo anti-attack tcp-syn disable
	views system
	level 2
	item anti-attack-tcp-syn-switch
	default anti-attack tcp-syn enable

anti-attack udp-flood enable
anti-attack udp-flood disable
undo anti-attack udp-flood enable
undo anti-attack udp-flood disable
	views system
	level 2
	item anti-attack-udp-flood-switch
	default anti-attack udp-flood enable

application-apperceive { bgp | bgp4plus | ftp | isis | m-lag | m-lag-sync | ospf | ospfv3 | ssh | telnet | tftp } enable
application-apperceive { bgp | ftp | isis | m-lag | m-lag-sync | ospf | ssh | telnet | tftp } enable
undo application-apperceive { bgp | bgp4plus | ftp | isis | m-lag | m-lag-sync | ospf | ospfv3 | ssh | telnet | tftp } enable
undo application-apperceive { bgp | ftp | isis | m-lag | m-lag-sync | ospf | ssh | telnet | tftp } enable
	views cpu-defend-policy
	level 2

auto-defend action { deny [ timeout <timeout-num> ] | error-down }
undo auto-defend action [ deny [ timeout <timeout-num> ] | error-down ]
	views cpu-defend-policy
	level 2
	<timeout-num>  integer 1..86400 default 300

auto-defend alarm enable
undo auto-defend alarm enable
	views cpu-defend-policy
	level 2

auto-defend alarm threshold <alarm-threshold>
undo auto-defend alarm threshold
	views cpu-defend-policy
	level 2
	default auto-defend alarm threshold 128
	<alarm-threshold>  integer 1..65535 default 128

auto-defend attack-packet sample <sample-value>
undo auto-defend attack-packet sample
	views cpu-defend-policy
	level 2
	<sample-value>  integer 1..1024

auto-defend enable
undo auto-defend enable
	views cpu-defend-policy
	level 2

auto-defend protocol { { arp | icmp | dhcp | igmp | ttl-expired | nd | telnet | icmpv6 | dhcpv6 | mld | tcp | udp | tcpv6 | dns } * | all }
auto-defend protocol { { arp | icmp | dhcp | igmp | ttl-expired | telnet | tcp | udp | dns } * | all }
undo auto-defend protocol { { arp | icmp | dhcp | igmp | ttl-expired | nd | telnet | icmpv6 | dhcpv6 | mld | tcp | udp | tcpv6 | dns } * | all }
undo auto-defend protocol { { arp | icmp | dhcp | igmp | ttl-expired | telnet | tcp | udp | dns } * | all }
	views cpu-defend-policy
	level 2

auto-defend threshold <threshold-value>
undo auto-defend threshold
	views cpu-defend-policy
	level 2
	default auto-defend threshold 128
	<threshold-value>  integer 1..65535 default 128

auto-defend trace-type { source-mac | source-ip | source-portvlan } *
undo auto-defend trace-type { source-mac | source-ip | source-portvlan } *
	views cpu-defend-policy
	level 2

auto-defend whitelist <whitelist-id> { acl <acl-number> | interface { <interface-name> | <interface-type> <interface-number> } }
auto-defend whitelist <whitelist-id> { acl ipv6 <ipv6-acl-number> | interface { <interface-name> | <interface-type> <interface-number> } }
undo auto-defend whitelist <whitelist-id>
	views cpu-defend-policy
	level 2
	<whitelist-id>  integer 1..32
	<acl-number>  integer 2000..4999
	<ipv6-acl-number>  integer 2000..3999

auto-port-defend aging-time <aging-time>
undo auto-port-defend aging-time
	views cpu-defend-policy
	level 2
	default auto-port-defend aging-time 300
	<aging-time>  integer 30..86400 default 300

auto-port-defend alarm disable
undo auto-port-defend alarm disable
	views cpu-defend-policy
	level 2

auto-port-defend enable
undo auto-port-defend enable
	views cpu-defend-policy
	level 2

auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } disable
auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | icmp | igmp | ip-fragment | isis | lacp | ospf | pim | pim-mc | vrrp } disable
auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-discovery | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } disable
undo auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } disable
undo auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | icmp | igmp | ip-fragment | isis | lacp | ospf | pim | pim-mc | vrrp } disable
undo auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-discovery | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } disable
	views cpu-defend-policy
	level 2

auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } threshold <threshold-value>
auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | icmp | igmp | ip-fragment | isis | lacp | ospf | pim | pim-mc | vrrp } threshold <threshold-value>
auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-discovery | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } threshold <threshold-value>
undo auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } threshold
undo auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-request | dhcp-reply | icmp | igmp | ip-fragment | isis | lacp | ospf | pim | pim-mc | vrrp } threshold
undo auto-port-defend protocol { arp-request | arp-request-uc | arp-reply | dhcp-discovery | dhcp-request | dhcp-reply | dhcpv6-discovery | dhcpv6-reply | dhcpv6-request | icmp | igmp | ip-fragment | isis | isis-overlay | lacp | nd | ospf | ospf-hello | ospf-overlay | ospf-hello-overlay | ospfv3 | ospfv3-overlay | pim | pim-mc | vrrp | vrrp6 } threshold
	views cpu-defend-policy
	level 2
	<threshold-value>  integer 1..65535

auto-port-defend sample <sample-value>
undo auto-port-defend sample
	views cpu-defend-policy
	level 2
	<sample-value>  integer 1..1024

auto-port-defend whitelist <whitelist-id> { acl <acl-number> | interface { <interface-name> | <interface-type> <interface-number> } }
auto-port-defend whitelist <whitelist-id> { acl ipv6 <ipv6-acl-number> | interface { <interface-name> | <interface-type> <interface-number> } }
undo auto-port-defend whitelist <whitelist-id>
	views cpu-defend-policy
	level 2
	<whitelist-id>  integer 1..32
	<acl-number>  integer 2000..4999
	<ipv6-acl-number>  integer 2000..3999

auto-source-trace enable
undo auto-source-trace enable
	views cpu-defend-policy
	level 2

auto-source-trace sample <sample-value>
undo auto-source-trace sample
	views cpu-defend-policy
	level 2
	default auto-source-trace sample 16
	<sample-value>  integer 8 16 32 64

auto-source-trace statistics interval <interval-value>
undo auto-source-trace statistics interval
	views cpu-defend-policy
	level 2
	<interval-value>  integer 10..60

car all-packets pps <pps-value>
undo car all-packets
	views cpu-defend-policy
	level 2
	<pps-value>  integer 5000..100000

car packet-type <packet-type> pps <pps-value>
undo car packet-type <packet-type>
	views cpu-defend-policy
	level 2
	<packet-type>  string 1..255
	<pps-value>  integer 25..10000

cpu-defend-policy <policy-name> [ slot <slot-id> ]
undo cpu-defend-policy [ <policy-name> ] [ slot <slot-id> ]
	views system
	level 2
	<policy-name>  string 1..31
	<slot-id>  integer 1..31

cpu-defend-policy <policy-name> batch slot { <start-slot> [ to <end-slot> ] } &<1-12>
undo cpu-defend-policy batch slot { <start-slot> [ to <end-slot> ] } &<1-12>
	views system
	level 2
	<policy-name>  string 1..31
	<start-slot>  integer 1..31
	<end-slot>  integer 1..31

cpu-defend dynamic-adjust [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-reply | dhcp-request | nd } ] enable
cpu-defend dynamic-adjust [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-reply | dhcp-request } ] enable
cpu-defend dynamic-adjust [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-discovery | dhcp-reply | dhcp-request | nd } ] enable
undo cpu-defend dynamic-adjust [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-reply | dhcp-request | nd } ] enable
undo cpu-defend dynamic-adjust [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-reply | dhcp-request } ] enable
undo cpu-defend dynamic-adjust [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-discovery | dhcp-reply | dhcp-request | nd } ] enable
	views system
	level 2

cpu-defend host-car { { arp | dhcp-request | dhcpv6-request | nd } * | all }
cpu-defend host-car { { arp | dhcp-request } * | all }
undo cpu-defend host-car { { arp | dhcp-request | dhcpv6-request | nd } * }
undo cpu-defend host-car { { arp | dhcp-request } * }
undo cpu-defend host-car all
	views system
	level 2

cpu-defend host-car drop-packet monitor disable
undo cpu-defend host-car drop-packet monitor disable
	views system
	level 2
	default undo cpu-defend host-car drop-packet monitor disable

cpu-defend host-car drop-packet pps <pps-value>
undo cpu-defend host-car drop-packet pps
	views system
	level 2
	default cpu-defend host-car drop-packet pps 64
	<pps-value>  integer 1..256 default 64

cpu-defend host-car enable
undo cpu-defend host-car enable
	views system
	level 2

cpu-defend host-car [ mac-address <mac-address> | car-id <car-id> ] pps <pps-value>
undo cpu-defend host-car [ mac-address <mac-address> | car-id <car-id> ]
	views system
	level 2
	<mac-address>  mac
	<car-id>  integer 0..8191
	<pps-value>  integer 1..128 default 10

cpu-defend local-host anti-attack enable
undo cpu-defend local-host anti-attack enable
	views system
	level 2

cpu-defend policy <policy-name>
undo cpu-defend policy <policy-name>
	views system
	level 2
	enters cpu-defend-policy
	<policy-name>  string 1..31

deny packet-type <packet-type>
undo deny packet-type <packet-type>
	views cpu-defend-policy
	level 2
	<packet-type>  string 1..255

description <description>
undo description
	views cpu-defend-policy
	level 2
	<description>  text 1..63

display anti-attack statistics [ abnormal | fragment | tcp-syn | udp-flood | icmp-flood ]
	views all
	level 1
	unstored

display auto-defend attack-source [ slot <slot-id> ]
display auto-defend attack-source [ history [ slot <slot-id> ] ]
display auto-defend attack-source trace-type { source-mac | source-ip | source-portvlan } [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display auto-defend configuration [ cpu-defend policy <policy-name> | slot <slot-id> ]
	views all
	level 1
	unstored
	<policy-name>  string 1..31
	<slot-id>  integer 0..255

display auto-defend whitelist slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display auto-source-trace record [ packet { arp-request | arp-request-uc | arp-reply | nd } ] [ slot <slot-id> ]
display auto-source-trace record [ packet { arp-request | arp-request-uc | arp-reply } ] [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display cpu-defend auto-port-defend attack-source [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display cpu-defend auto-port-defend configuration [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display cpu-defend auto-port-defend statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display cpu-defend auto-port-defend whitelist slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display cpu-defend configuration [ packet-type <packet-type> ] { all | slot <slot-id> }
	views all
	level 1
	unstored
	<packet-type>  string 1..255
	<slot-id>  integer 0..255

display cpu-defend dynamic-adjust history-record [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-request | dhcp-reply | nd } ] { all | slot <slot-id> }
display cpu-defend dynamic-adjust history-record [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-request | dhcp-reply } ] { all | slot <slot-id> }
display cpu-defend dynamic-adjust history-record [ packet-type { arp-reply | arp-request | arp-request-uc | dhcp-discovery | dhcp-request | dhcp-reply | nd } ] { all | slot <slot-id> }
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display cpu-defend filter statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display cpu-defend host-car drop-packet record [ car-id <car-id> ] [ slot <slot-id> ]
	views all
	level 1
	unstored
	<car-id>  integer 0..8191
	<slot-id>  integer 0..255

display cpu-defend host-car [ mac-address <mac-address> ] statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<mac-address>  mac
	<slot-id>  name 1..31

display cpu-defend linkup configuration [ packet-type <packet-type> ] { all | slot <slot-id> }
	views all
	level 1
	unstored
	<packet-type>  string 1..255
	<slot-id>  integer 0..255

display cpu-defend linkup statistics [ packet-type <packet-type> ] slot <slot-id>
display cpu-defend linkup statistics [ packet-type <packet-type> ] all
	views all
	level 1
	unstored
	<packet-type>  string 1..255
	<slot-id>  integer 0..255

display cpu-defend local-host anti-attack [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display cpu-defend policy [ <policy-name> ]
	views all
	level 1
	unstored
	<policy-name>  string 1..31

display cpu-defend rate [ packet-type <packet-type> ] { all | slot <slot-id> }
	views all
	level 1
	unstored
	<packet-type>  string 1..255
	<slot-id>  integer 0..255

display cpu-defend statistics [ packet-type <packet-type> ] { all | slot <slot-id> }
	views all
	level 1
	unstored
	<packet-type>  string 1..255
	<slot-id>  integer 0..255

filter <filter-id> acl { <acl-number> | ipv6 <ipv6-acl-number> } [ interface { { <interface-name1> | <interface-type> <interface-number1> } [ to { <interface-name2> | <interface-type> <interface-number2> } ] } &<1-8> ] [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-8> ]
filter <filter-id> acl { <acl-number> } [ interface { { <interface-name1> | <interface-type> <interface-number1> } [ to { <interface-name2> | <interface-type> <interface-number2> } ] } &<1-8> ] [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-8> ]
undo filter <filter-id> [ [ acl { <acl-number> | ipv6 <ipv6-acl-number> } ] [ interface { { <interface-name1> | <interface-type> <interface-number1> } [ to { <interface-name2> | <interface-type> <interface-number2> } ] } &<1-8> ] [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-8> ] ]
undo filter <filter-id> [ [ acl { <acl-number> } ] [ interface { { <interface-name1> | <interface-type> <interface-number1> } [ to { <interface-name2> | <interface-type> <interface-number2> } ] } &<1-8> ] [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-8> ] ]
	views cpu-defend-policy
	level 2
	<filter-id>  integer 1..8
	<acl-number>  integer 2000..4999 23000..23999
	<ipv6-acl-number>  integer 2000..3999
	<interface-name1>  interface-name
	<interface-number1>  interface-number as <interface-name1>
	<interface-name2>  interface-name
	<interface-number2>  interface-number as <interface-name2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

host-car disable
undo host-car disable
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2

linkup-car packet-type { bgp | bgp4plus | ftp | isis | m-lag | m-lag-sync | ospf | ospfv3 | ssh | telnet | tftp } pps <pps-value>
linkup-car packet-type { bgp | ftp | isis | m-lag | m-lag-sync | ospf | ssh | telnet | tftp } pps <pps-value>
undo linkup-car packet-type { bgp | bgp4plus | ftp | isis | m-lag | m-lag-sync | ospf | ospfv3 | ssh | telnet | tftp }
undo linkup-car packet-type { bgp | ftp | isis | m-lag | m-lag-sync | ospf | ssh | telnet | tftp }
	views cpu-defend-policy
	level 2
	<pps-value>  integer 64..10000 default 1024

linkup session anti-attack ratio-threshold <rate-value-percent>
undo linkup session anti-attack ratio-threshold
	views cpu-defend-policy
	level 2
	<rate-value-percent>  integer 1..100

reset anti-attack statistics [ abnormal | fragment | tcp-syn | udp-flood | icmp-flood ]
	views all
	level 2
	unstored

reset auto-defend attack-source trace-type { source-mac [ <mac-address> ] | source-ip [ <ip-address> | <ipv6-address> ] | source-portvlan [ interface { <interface-name> | <interface-type> <interface-number> } vlan <vlan-id> [ inner-vlan <inner-vlan-id> ] ] } [ slot <slot-id> ]
reset auto-defend attack-source trace-type { source-mac [ <mac-address> ] | source-ip [ <ip-address> ] | source-portvlan [ interface { <interface-name> | <interface-type> <interface-number> } vlan <vlan-id> ] } [ slot <slot-id> ]
reset auto-defend attack-source history [ slot <slot-id> ]
reset auto-defend attack-source [ slot <slot-id> ]
	views user
	level 3
	unstored
	<mac-address>  mac
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<vlan-id>  integer 1..4094
	<inner-vlan-id>  integer 1..4094
	<slot-id>  integer 0..255

reset auto-source-trace record [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  integer 0..255

reset cpu-defend auto-port-defend attack-source [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  integer 0..255

reset cpu-defend auto-port-defend statistics [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  integer 0..255

reset cpu-defend filter statistics [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  name 1..31

reset cpu-defend host-car drop-packet record [ car-id <car-id> ] [ slot <slot-id> ]
	views user
	level 2
	unstored
	<car-id>  integer 0..8191
	<slot-id>  integer 0..255

reset cpu-defend host-car [ mac-address <mac-address> ] statistics [ slot <slot-id> ]
	views user
	level 3
	unstored
	<mac-address>  mac
	<slot-id>  name 1..31

reset cpu-defend linkup statistics [ packet-type <packet-type> ] slot <slot-id>
reset cpu-defend linkup statistics [ packet-type <packet-type> ] all
	views user
	level 3
	unstored
	<packet-type>  string 1..255
	<slot-id>  integer 0..255

reset cpu-defend statistics [ packet-type <packet-type> ] { all | slot <slot-id> }
	views user
	level 3
	unstored
	<packet-type>  string 1..255
	<slot-id>  integer 0..255

set priority 8021p <8021p-value>
undo set priority 8021p
	views system
	level 2
	<8021p-value>  integer 0..7
