# IPv4 Layer 3 Multicast over VXLAN (command reference, IP_Multicast/IPv4_Layer_3_Multicast_over_VXLAN)
section 1136

auto-discovery inter-as
undo auto-discovery inter-as
	views vpn-instance-ipv4-mvpn
	level 2

c-multicast ad-route-ignore
undo c-multicast ad-route-ignore
	views bgp-mvpn
	level 2

c-multicast signaling bgp
undo c-multicast signaling
	views vpn-instance-ipv4-mvpn
	level 2

display mvpn { all-instance | vpn-instance <vpn-instance-name> } ipmsi [ verbose [ <grpAddr> | <srcAddr> ] * ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<grpAddr>  ipv4 224.0.1.0..239.255.255.255
	<srcAddr>  ipv4

export msdp
undo export msdp
	views vpn-instance-ipv4-mvpn
	level 2

import msdp
undo import msdp
	views vpn-instance-ipv4-mvpn
	level 2

ipmsi-tunnel
undo ipmsi-tunnel
	views vpn-instance-ipv4-mvpn
	level 2
	enters vpn-instance-ipv4-mvpn-ipmsi

multicast mvpn <mvpn-id>
undo multicast mvpn [ <mvpn-id> ]
	views system
	level 2
	<mvpn-id>  ipv4

multicast mvpn route-import local-admin-id <local-admin-id>
undo multicast mvpn route-import local-admin-id
	views vpn-instance vpn-instance-ipv4
	level 2
	<local-admin-id>  integer 1..65535

mvpn
undo mvpn
	views vpn-instance-ipv4
	level 2
	enters vpn-instance-ipv4-mvpn

rpt-prune-delay <delay-time>
undo rpt-prune-delay
	views vpn-instance-ipv4-mvpn
	level 2
	<delay-time>  integer 0..1800

spt-only mode
undo spt-only mode
	views vpn-instance-ipv4-mvpn
	level 2

vpn-target { <vrfRT> } &<1-8> [ both ]
undo vpn-target { <vrfRT> } &<1-8> [ both ]
	views vpn-instance-ipv4-mvpn
	level 2
	key all
	becomes vpn-target <vrfRT> export-extcommunity
	becomes vpn-target <vrfRT> import-extcommunity
	<vrfRT>  rd

vpn-target { <vrfRT> } &<1-8> <vrfRTType>
undo vpn-target { <vrfRT> } &<1-8> <vrfRTType>
undo vpn-target all
	views vpn-instance-ipv4-mvpn
	level 2
	list <vrfRT> each
	key <vrfRTType>
	<vrfRT>  rd
	<vrfRTType>  enum export-extcommunity|import-extcommunity

vxlan static
undo vxlan static
	views vpn-instance-ipv4-mvpn-ipmsi
	level 2
