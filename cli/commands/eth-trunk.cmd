# Eth-Trunk (command reference, Ethernet_Switching/Eth-Trunk)
section 1184

display eth-trunk [ <trunk-id> [ interface { <interface-type> <interface-number> | <interface-name> } | verbose ] ]
	views all
	level 1
	handler display-eth-trunk
	<trunk-id>  integer 0..1023

display eth-trunk brief
	views all
	level 1
	handler display-eth-trunk-brief

display eth-trunk membership <trunk-id>
	views all
	level 1
	handler display-eth-trunk-membership
	<trunk-id>  integer 0..1023

display eth-trunk troubleshooting
	views all
	level 1
	unstored

display fwm eth-trunk ifmstate interface <interface-type> <interface-number>
	views all
	level 1
	unstored

display fwm eth-trunk lacpenable <trunk-id>
	views all
	level 1
	unstored
	<trunk-id>  integer 0..1023

display fwm eth-trunk <trunk-id> local-id [ slot <slot-id> ]
	views all
	level 1
	unstored
	<trunk-id>  integer 0..1023
	<slot-id>  name 1..15

display fwm eth-trunk member <trunk-id>
	views all
	level 1
	unstored
	<trunk-id>  integer 0..1023

display fwm eth-trunk profile <trunk-id>
	views all
	level 1
	unstored
	<trunk-id>  integer 0..1023

display fwm eth-trunk status <trunk-id>
	views all
	level 1
	unstored
	<trunk-id>  integer 0..1023

display interface { <interface-name> | <interface-type> <interface-number> } forwarding-table
	views all
	level 1
	unstored
	<interface-name>  interface-name exists interface : Name of an interface

display lacp brief
	views all
	level 1
	unstored

display lacp statistics eth-trunk [ <trunk-id> [ interface { <interface-type> <interface-number> | <interface-name> } ] ]
	views all
	level 1
	unstored
	<trunk-id>  integer 0..1023

display lacp troubleshooting
	views all
	level 1
	unstored

display load-balance eth-trunk <trunk-id>
	views all
	level 1
	unstored
	<trunk-id>  integer 0..1023

display load-balance forwarding-path unicast interface eth-trunk <trunk-id> src-interface <interface-type> <interface-name> { ethtype <eth-type-number> | vlan <vlan-id> | [ [ src-ip <src-ip-data> | dst-ip <dst-ip-data> ] * | [ src-ipv6 <src-ipv6-data> | dst-ipv6 <dst-ipv6-data> ] * ] | src-mac <src-mac-data> | dst-mac <dst-mac-data> | protocol { <protocol-number> | icmp | igmp | ip | ospf | tcp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | udp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * } } * slot <slot-id>
	views all
	level 1
	<interface-name>  interface-number : Number of the interface
	unstored
	<trunk-id>  integer 0..1023
	<eth-type-number>  hex 0..ffff
	<vlan-id>  integer 1..4094
	<src-ip-data>  ipv4
	<dst-ip-data>  ipv4
	<src-ipv6-data>  ipv6
	<dst-ipv6-data>  ipv6
	<src-mac-data>  mac
	<dst-mac-data>  mac
	<protocol-number>  integer 0..255
	<src-port-data>  integer 0..65535
	<dst-port-data>  integer 0..65535
	<slot-id>  integer 0..255

display load-balance profile [ <profile-name> ]
	views all
	level 1
	unstored
	<profile-name>  string 1..31

display load-balance profile dynamic [ <profile-name> ]
	views all
	level 1
	unstored
	<profile-name>  string 1..31

distribute-weight <weight-value>
undo distribute-weight
	views @ethernet @l2-ethernet
	level 2
	<weight-value>  integer 1..256

eth-trunk <trunk-id>
undo eth-trunk
	views @ethernet @l2-ethernet l2-ge
	level 2
	<trunk-id>  integer 0..1023

eth-trunk { seed <seed-data> | hash-mode <hash-mode-id> } *
eth-trunk universal-id <universal-id>
eth-trunk { universal-id <universal-id> | hash-mode <hash-mode-id> } *
undo eth-trunk [ seed [ <seed-data> ] | hash-mode [ <hash-mode-id> ] ] *
undo eth-trunk universal-id [ <universal-id> ]
undo eth-trunk [ universal-id [ <universal-id> ] | hash-mode [ <hash-mode-id> ] ] *
	views load-balance-profile
	level 2
	<seed-data>  integer 1..65535 default 1
	<hash-mode-id>  integer 1..13 default 1
	<universal-id>  integer 1..16 default 1

eth-trunk mode { spray | fixed | eligible [ flowlet-gap-time <gap-time> ] }
undo eth-trunk mode [ spray | fixed | eligible [ flowlet-gap-time <gap-time> ] ]
	views load-balance-profile-dynamic
	level 2
	<gap-time>  integer 16..32000

ip [ src-ip | dst-ip | protocol | l4-src-port | l4-dst-port | src-mac | dst-mac | flowlabel | src-interface | dest-qp | session-id ] *
ip [ src-ip | dst-ip | protocol | l4-src-port | l4-dst-port ] *
undo ip [ src-ip | dst-ip | protocol | l4-src-port | l4-dst-port | src-mac | dst-mac | flowlabel | src-interface | dest-qp | session-id ] *
undo ip [ src-ip | dst-ip | protocol | l4-src-port | l4-dst-port ] *
	views load-balance-profile
	level 2

ipv6 [ src-ip | dst-ip | protocol | l4-src-port | l4-dst-port ] *
undo ipv6 [ src-ip | dst-ip | protocol | l4-src-port | l4-dst-port ] *
	views load-balance-profile
	level 2

l2 { sbsp | dst-mac | src-mac | eth-type | outer-vlan | inner-vlan } *
undo l2 [ sbsp | dst-mac | src-mac | eth-type | outer-vlan | inner-vlan ] *
	views inner-connect
	level 2

l2 [ src-mac | dst-mac | src-interface | eth-type | vlan ] *
undo l2 [ src-mac | dst-mac | src-interface | eth-type | vlan ] *
	views load-balance-profile
	level 2

l3 { sbsp | outer-vlan | inner-vlan | src-ip | dst-ip | protocol | src-port | dst-port } *
undo l3 [ sbsp | outer-vlan | inner-vlan | src-ip | dst-ip | protocol | src-port | dst-port ] *
	views inner-connect
	level 2

lacp alarm-control link-failure
undo lacp alarm-control link-failure
	views system
	level 2

lacp collector delay <delay-time>
undo lacp collector delay
	views eth-trunk l2-eth-trunk
	level 2
	<delay-time>  integer 0..65535

lacp dampening state-flapping
undo lacp dampening state-flapping
	views eth-trunk l2-eth-trunk
	level 2

lacp dampening unexpected-mac disable
undo lacp dampening unexpected-mac disable
	views eth-trunk l2-eth-trunk
	level 2

lacp force-down
undo lacp force-down
	views maintenance
	level 2

lacp force-up [ extension ]
undo lacp force-up [ extension ]
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2

lacp ignore aggregation delay
undo lacp ignore aggregation delay
	views system
	level 2

lacp lag-mib admin-key change-to-lagid
undo lacp lag-mib admin-key change-to-lagid
	views system
	level 2

lacp m-lag priority <priority>
undo lacp m-lag priority
	views system
	level 2
	<priority>  integer 0..65535

lacp m-lag priority <priority>
undo lacp m-lag priority
	views eth-trunk l2-eth-trunk
	level 2
	<priority>  integer 0..65535

lacp m-lag system-id <mac-address>
undo lacp m-lag system-id
	views system
	level 2
	<mac-address>  mac

lacp m-lag system-id <mac-address>
undo lacp m-lag system-id
	views eth-trunk l2-eth-trunk
	level 2
	<mac-address>  mac

lacp max active-linknumber <link-number>
undo lacp max active-linknumber
	views eth-trunk l2-eth-trunk
	level 2
	section 5001
	<link-number>  integer 1..256

lacp mixed-rate link enable
undo lacp mixed-rate link enable
	views eth-trunk l2-eth-trunk
	level 2
	section 5001

lacp port-id-extension enable
undo lacp port-id-extension enable
	views eth-trunk l2-eth-trunk
	level 2
	section 5003

lacp portkey <portkey>
undo lacp portkey
	views eth-trunk l2-eth-trunk
	level 2
	<portkey>  integer 1..65535

lacp preempt delay <delay-time>
undo lacp preempt delay
	views eth-trunk l2-eth-trunk
	level 2
	<delay-time>  integer 0..180

lacp preempt enable
undo lacp preempt enable
	views eth-trunk l2-eth-trunk
	level 2

lacp priority <priority>
undo lacp priority
	views system
	level 2
	<priority>  integer 0..65535

lacp priority <priority>
undo lacp priority
	views eth-trunk l2-eth-trunk
	level 2
	<priority>  integer 0..65535

lacp priority <priority>
undo lacp priority
	views @ethernet l2-ge @port-groups @l2-ethernet
	level 2
	<priority>  integer 0..65535

lacp select speed
lacp select priority
undo lacp select
	views eth-trunk l2-eth-trunk
	level 2

lacp stable-preferred disable
undo lacp stable-preferred disable
	views eth-trunk l2-eth-trunk
	level 2
	default undo lacp stable-preferred disable

lacp system-id <mac-address>
undo lacp system-id
undo lacp system-id <mac-address>
	views eth-trunk l2-eth-trunk
	level 2
	section 5001
	<mac-address>  mac

lacp timeout fast [ user-defined <user-defined> ]
lacp timeout slow
undo lacp timeout
	views eth-trunk l2-eth-trunk
	level 2
	<user-defined>  integer 3..90

least active-linknumber <link-number>
undo least active-linknumber
	views eth-trunk l2-eth-trunk
	level 2
	<link-number>  integer 1..256

load-balance { dst-ip | src-ip | src-dst-ip | dst-mac | src-mac | src-dst-mac | round-robin | enhanced profile <profile-name> }
undo load-balance [ dst-ip | src-ip | src-dst-ip | dst-mac | src-mac | src-dst-mac | round-robin | enhanced profile <profile-name> ]
	views eth-trunk l2-eth-trunk
	level 2
	<profile-name>  string 1..31

load-balance dynamic profile <profile-name>
undo load-balance dynamic profile <profile-name>
	views eth-trunk l2-eth-trunk
	level 2
	<profile-name>  string 1..31

load-balance enhanced resilient
undo load-balance enhanced resilient
	views eth-trunk l2-eth-trunk
	level 2

load-balance gtp teid
undo load-balance gtp teid
	views system
	level 2

load-balance hash-mode <hash-mode-value>
undo load-balance hash-mode [ <hash-mode-value> ]
	views eth-trunk l2-eth-trunk
	level 2
	<hash-mode-value>  integer 1..9 default 1

load-balance inner-connect
undo load-balance inner-connect
	views system
	level 2
	enters inner-connect

load-balance ip [ src-ip | dst-ip | l4-src-port | l4-dst-port | protocol | src-mac | dst-mac | flowlabel | src-interface | dest-qp | session-id ] *
undo load-balance ip [ src-ip | dst-ip | l4-src-port | l4-dst-port | protocol | src-mac | dst-mac | flowlabel | src-interface | dest-qp | session-id ] *
	views eth-trunk l2-eth-trunk
	level 2

load-balance l2 [ vlan | src-mac | dst-mac | eth-type | src-interface ] *
undo load-balance l2 [ vlan | src-mac | dst-mac | eth-type | src-interface ] *
	views eth-trunk l2-eth-trunk
	level 2

load-balance mpls [ top-label | 2nd-label | 3rd-label | src-ip | dst-ip | src-interface | src-mac | dst-mac | l4-src-port | l4-dst-port | protocol ] *
undo load-balance mpls { top-label | 2nd-label | 3rd-label | src-ip | dst-ip | src-interface | src-mac | dst-mac | l4-src-port | l4-dst-port | protocol } *
undo load-balance mpls
	views eth-trunk l2-eth-trunk
	level 2

load-balance profile <profile-name>
undo load-balance profile <profile-name>
	views system
	level 2
	enters load-balance-profile
	<profile-name>  string 1..31

load-balance profile dynamic <profile-name>
undo load-balance profile dynamic <profile-name>
	views system
	level 2
	enters load-balance-profile-dynamic
	<profile-name>  string 1..31

local-preference enhanced
undo local-preference enhanced
	views eth-trunk l2-eth-trunk
	level 2

local-preference least active-linknumber <link-number>
undo local-preference least active-linknumber [ <link-number> ]
	views eth-trunk l2-eth-trunk
	level 2
	<link-number>  integer 1..64

mac-in-mac { outer-header | inner-header }
undo mac-in-mac [ outer-header | inner-header ]
	views load-balance-profile
	level 2

max bandwidth-affected-linknumber <link-number>
undo max bandwidth-affected-linknumber
	views eth-trunk l2-eth-trunk
	level 2
	<link-number>  integer 1..256

mode { lacp-static | lacp-dynamic | manual load-balance }
undo mode
	views eth-trunk l2-eth-trunk
	section 5000
	level 2

mode symmetry
undo mode symmetry
	views load-balance-profile
	level 2

mpls [ src-ip | dst-ip | top-label | 2nd-label | 3rd-label | src-mac | dst-mac | src-interface | l4-src-port | l4-dst-port | protocol ] *
mpls [ src-ip | dst-ip | top-label | 2nd-label ] *
mpls [ src-ip | dst-ip | top-label | 2nd-label | 3rd-label | src-mac | dst-mac | src-interface | l4-src-port | l4-dst-port | protocol | fourth-label | fifth-label ] *
undo mpls [ src-ip | dst-ip | top-label | 2nd-label | 3rd-label | src-mac | dst-mac | src-interface | l4-src-port | l4-dst-port | protocol ] *
undo mpls [ src-ip | dst-ip | top-label | 2nd-label ] *
undo mpls [ src-ip | dst-ip | top-label | 2nd-label | 3rd-label | src-mac | dst-mac | src-interface | l4-src-port | l4-dst-port | protocol | fourth-label | fifth-label ] *
	views load-balance-profile
	level 2

reset lacp statistics eth-trunk [ <trunk-id> [ interface { <interface-type> <interface-number> | <interface-name> } ] ]
	views user
	level 2
	unstored
	<trunk-id>  integer 0..1023

trunk-member trap in private-mib enable
undo trunk-member trap in private-mib enable
	views system
	level 2

trunkport { <interface-type> <interface-number> | <interface-name> } [ to <interface-number2> ] [ { <interface-number3> [ to <interface-number4> ] } &<1-15> ]
undo trunkport { <interface-type> <interface-number> | <interface-name> } [ to <interface-number2> ] [ { <interface-number3> [ to <interface-number4> ] } &<1-15> ]
	views eth-trunk l2-eth-trunk
	level 2
	key <interface-name>
	becomes interface <each> : eth-trunk <number>
	<interface-number2>  interface-number
	<interface-number3>  interface-number
	<interface-number4>  interface-number

tunnel { outer-header | inner-header }
tunnel { outer-header | inner-header } *
undo tunnel [ outer-header | inner-header ]
undo tunnel [ outer-header | inner-header ] *
	views load-balance-profile
	level 2
