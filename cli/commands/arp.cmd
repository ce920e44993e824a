# ARP (command reference, IP_Addresses_and_Services/ARP)
section 1232
module arp

arp-proxy local enable
undo arp-proxy local enable
	views vbdif
	level 2

arp broadcast-detect enable
undo arp broadcast-detect enable
	views vbdif
	level 2

arp broadcast-detect interval <detect-interval>
undo arp broadcast-detect interval [ <detect-interval> ]
	views vbdif
	level 2
	<detect-interval>  integer 1..5

arp broadcast-detect times <detect-times>
undo arp broadcast-detect times [ <detect-times> ]
	views vbdif
	level 2
	<detect-times>  integer 1..10

arp broadcast-suppress enable
undo arp broadcast-suppress enable
	views bd
	level 2

arp broadcast-suppress mismatch-discard enable
undo arp broadcast-suppress mismatch-discard enable
	views bd
	level 2

arp collect host enable
undo arp collect host enable
	views vbdif
	level 2

arp collect host enable
undo arp collect host enable
	views bd
	level 2

arp constant-send enable
undo arp constant-send enable
	views system
	level 2

arp constant-send maximum <maximum-value>
undo arp constant-send maximum [ <maximum-value> ]
	views system
	level 2
	<maximum-value>  integer 1..20

arp delete trigger link-down enable
undo arp delete trigger link-down enable
	views vlanif
	level 2

arp detect interval <detect-interval>
undo arp detect interval [ <detect-interval> ]
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif
	level 2
	<detect-interval>  integer 1..5

arp detect interval <interval-value>
undo arp detect interval [ <interval-value> ]
	views system
	level 2
	<interval-value>  integer 1..5

arp detect mode unicast
undo arp detect mode unicast
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif
	level 2

arp detect mode unicast
undo arp detect mode unicast
	views system
	level 2

arp detect times <times-value>
undo arp detect times [ <times-value> ]
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif
	level 2
	<times-value>  integer 0..10

arp detect times <times-value>
undo arp detect times [ <times-value> ]
	views system
	level 2
	<times-value>  integer 0..10

arp fast-reply disable
undo arp fast-reply disable
	views system
	level 2

arp generate-rd-table enable
undo arp generate-rd-table enable
	views vbdif
	level 2

arp host ip-conflict-check period <period-value> retry-times <retry-times-value>
undo arp host ip-conflict-check period <period-value> retry-times <retry-times-value>
	views system
	level 2
	<period-value>  integer 2..36000
	<retry-times-value>  integer 1..1000

arp import host untrust
undo arp import host [ untrust ]
	views vbdif
	level 2

arp ip-conflict-detect enable
undo arp ip-conflict-detect enable
	views system
	level 2

arp l2-proxy enable
undo arp l2-proxy enable
	views vlan vlan-range
	level 2

arp l2-proxy enable
undo arp l2-proxy enable
	views bd
	level 2

arp l2-proxy gateway-mac
undo arp l2-proxy gateway-mac
	views bd
	level 2

arp l2-proxy learning dynamic-user disable
arp l2-proxy learning dynamic-user max-user <max-user-number>
undo arp l2-proxy learning dynamic-user disable
undo arp l2-proxy learning dynamic-user max-user [ <max-user-number> ]
	views @l2-sub-interfaces @port-groups
	level 2
	<max-user-number>  integer 0..131072

arp l2-proxy timeout <expire-time>
undo arp l2-proxy timeout [ <expire-time> ]
	views bd
	level 2
	<expire-time>  integer 1..62640

arp learning on-different-segment disable
undo arp learning on-different-segment disable
	views system
	level 2

arp packet payload <payloadLen>
undo arp packet payload [ <payloadLen> ]
	views system
	level 2
	<payloadLen>  integer 0..32

arp packet payload <payloadLen>
undo arp packet payload
undo arp packet payload <payloadLen>
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif
	level 2
	<payloadLen>  integer 0..32

arp proxy anyway enable
undo arp proxy anyway enable
	views @ethernet @sub-interfaces eth-trunk @port-groups vbdif vlanif
	level 2

arp proxy enable
undo arp proxy enable
	views @ethernet @sub-interfaces eth-trunk @port-groups vbdif vlanif
	level 2

arp proxy inter-vlan enable
undo arp proxy inter-vlan enable
	views vlanif
	level 2

arp proxy intra-vlan enable
undo arp proxy intra-vlan enable
	views @sub-interfaces @port-groups vlanif
	level 2

arp resource-mode { global | extend }
undo arp resource-mode
	views system
	level 2

arp smart-discover enable
undo arp smart-discover enable
	views vlanif
	level 2

arp smart-discover interval <interval-value> count <count-value>
undo arp smart-discover interval <interval-value> count <count-value>
	views system
	level 2
	key none
	<interval-value>  integer 1..60 default 1
	<count-value>  integer 1 8 16 24 32 40 48 56 64 72 80 88 96 104 112 120 128 136 144 152 160 168 176 184 192 200 208 216 224 232 240 248 256 264 272 280 288 296 304 312 320 328 336 344 352 360 368 376 384 392 400 408 416 424 432 440 448 456 464 472 480 488 496 504 512 default 128

arp static <ip-address> <mac-address>
arp static <ip-address> <mac-address> vpn-instance <vpn-instance-name>
arp static <ip-address> <mac-address> { vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } ] | interface { <interface-name> | <interface-type> <interface-number> } }
arp static <ip-address> <mac-address> vlan <vlan-id> cevlan <cevid> interface { <interface-name> | <interface-type> <interface-number> }
arp static <ip-address> <mac-address> vni <vni-id> source-ip <source-ip> peer-ip <peer-ip>
arp static <ip-address> <mac-address> vni <vni-id> source-ip <source-ipv6> peer-ip <peer-ipv6>
undo arp static <ip-address> [ <mac-address> ]
undo arp static <ip-address> [ <mac-address> ] vpn-instance <vpn-instance-name>
undo arp static <ip-address> [ <mac-address> ] { vlan <vlan-id> [ interface { <interface-name> | <interface-type> <interface-number> } ] | interface { <interface-name> | <interface-type> <interface-number> } }
undo arp static vpn-instance <vpn-instance-name>
undo arp static all
undo arp static <ip-address> [ <mac-address> ] vlan <vlan-id> cevlan <cevid> interface { <interface-name> | <interface-type> <interface-number> }
undo arp static <ip-address> <mac-address> vni <vni-id> source-ip <source-ip> peer-ip <peer-ip>
undo arp static <ip-address> <mac-address> vni <vni-id> source-ip <source-ipv6> peer-ip <peer-ipv6>
	views system
	level 2
	<ip-address>  ipv4
	<mac-address>  mac
	<vpn-instance-name>  string 1..31
	<vlan-id>  integer 1..4094
	<cevid>  integer 1..4094
	<vni-id>  integer 1..16000000
	<source-ip>  ipv4
	<peer-ip>  ipv4
	<source-ipv6>  ipv6
	<peer-ipv6>  ipv6

arp timeout <expire-time>
undo arp timeout
	views @ethernet @sub-interfaces eth-trunk meth @port-groups vbdif vlanif
	level 2
	<expire-time>  integer 30..86400

arp timeout <expire-time>
undo arp timeout
	views system
	level 2
	<expire-time>  integer 30..86400

arp topology-change disable
undo arp topology-change disable
	views system
	level 2

display arp [ network <ip-address> [ <ip-mask> | <mask-length> ] ] [ dynamic | static ]
	views all
	level 1
	handler display-arp
	<ip-address>  ipv4
	<ip-mask>  ipv4-mask
	<mask-length>  integer 1..32

display arp broadcast-suppress user bridge-domain <bd-id>
	views all
	level 1
	unstored
	<bd-id>  integer 1..16777215

display arp fast-reply statistics
display arp fast-reply statistics interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored

display arp interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	handler display-arp
	<interface-name>  interface-name exists interface

display arp packet statistics bridge-domain <bd-id>
	views all
	level 1
	unstored
	<bd-id>  integer 1..16777215

display arp statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	handler display-arp-statistics
	<interface-name>  interface-name exists interface

display arp track
	views all
	level 1
	unstored

display arp vlan <vlan-id> interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	handler display-arp
	<interface-name>  interface-name exists interface
	<vlan-id>  integer 1..4094

display arp vpn-instance <vpn-instance-name> [ dynamic | static ]
	views all
	level 1
	handler display-arp
	<vpn-instance-name>  string 1..31

display fwm arp slot <slotid> cpu <cpuid> [ next-ip <nextip> { interface { <ifName> | <ifType> <ifNum> } | vpn-instance <vpnname> } ]
	views all
	level 3
	unstored
	<slotid>  name 1..24
	<cpuid>  integer 0..4
	<nextip>  ipv4
	<ifName>  interface-name
	<ifType>  interface-type
	<ifNum>  interface-number as <ifName>
	<vpnname>  name 1..32

ip forward backup-group <backup-group-name> member { <ifname1> | <iftype1> <ifnumber1> } { <ifname2> | <iftype2> <ifnumber2> }
undo ip forward backup-group <backup-group-name> member { <ifname1> | <iftype1> <ifnumber1> } { <ifname2> | <iftype2> <ifnumber2> }
	views system
	level 2
	<backup-group-name>  name 1..31
	<ifname1>  interface-name
	<iftype1>  interface-type
	<ifnumber1>  interface-number as <ifname1>
	<ifname2>  interface-name
	<iftype2>  interface-type
	<ifnumber2>  interface-number as <ifname2>

ping arp ip <ip-host> [ interface { <interface-name> | <interface-type> <interface-number> } [ <vlan-id> <vlanId> ] ] [ timeout <timeout> ]
	views all
	level 0
	unstored
	<ip-host>  string 1..255
	<vlan-id>  integer 1..4094
	<vlanId>  integer 1..4094
	<timeout>  integer 1..10

ping arp mac <mac-address> { { <ip-address> [ vpn-instance <vpn-instance-name> ] } | { interface { <interface-name> | <interface-type> <interface-number> } } }
	views all
	level 0
	unstored
	<mac-address>  mac
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

reset arp all
	views user
	level 2
	unstored

reset arp dynamic ip <ipAddrValue>
	views user
	level 2
	unstored
	<ipAddrValue>  ipv4

reset arp dynamic ip <ip-address> vpn-instance <vpn-instance-name>
	views user
	level 2
	unstored
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

reset arp fast-reply slot <slot-id> statistics
	views user
	level 3
	unstored
	<slot-id>  name 1..23

reset arp interface { <interface-name> | <interface-type> <interface-number> } [ ip <ip-address> ]
	views user
	level 2
	unstored
	<ip-address>  ipv4

reset arp packet statistics bridge-domain <bd-id>
	views user
	level 2
	unstored
	<bd-id>  integer 1..16777215

reset arp vpn-instance <vpn-instance-name>
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
