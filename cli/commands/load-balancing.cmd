# Load Balancing (command reference, IP_Addresses_and_Services/Load_Balancing)
section 2690

display load-balance forwarding-path unicast interface ecmp src-interface { <iftype> <ifnum> | <src-interface-name> } { vlan <vlanid> | vpn-instance <vpn-instance-name> | src-ip <src-ip-data> | dst-ip <dst-ip-data> | [ [ inner-src-ip <inner-src-ip> | inner-dst-ip <inner-dst-ip> ] * | [ inner-src-ipv6 <inner-src-ipv6> | inner-dst-ipv6 <inner-dst-ipv6> ] * ] | protocol { <protocol-number> [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> | inner-l4-src-port <inner-src-port-data> | inner-l4-dst-port <inner-dst-port-data> ] * | icmp | igmp | ip | ospf | tcp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | udp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * } } * slot <slot-id>
display load-balance forwarding-path unicast interface ecmp src-interface { <iftype> <ifnum> | <src-interface-name> } { vlan <vlanid> | vpn-instance <vpn-instance-name> | src-ipv6 <src-ipv6-data> | dst-ipv6 <dst-ipv6-data> | [ [ inner-src-ip <inner-src-ip> | inner-dst-ip <inner-dst-ip> ] * | [ inner-src-ipv6 <inner-src-ipv6> | inner-dst-ipv6 <inner-dst-ipv6> ] * ] | flow-label <flow-label> | protocol { <protocol-number> [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> | inner-l4-src-port <inner-src-port-data> | inner-l4-dst-port <inner-dst-port-data> ] * | icmp | igmp | ip | ospf | tcp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | udp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * } } * slot <slot-id>
display load-balance forwarding-path unicast interface ecmp src-interface { <iftype> <ifnum> | <src-interface-name> } { vlan <vlanid> | vpn-instance <vpn-instance-name> | src-ip <src-ip-data> | dst-ip <dst-ip-data> | protocol { <protocol-number> [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | icmp | igmp | ip | ospf | tcp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | udp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * } } * slot <slot-id>
	views all
	level 1
	unstored
	<iftype>  interface-type
	<ifnum>  interface-number as <src-interface-name>
	<src-interface-name>  interface-name
	<vlanid>  integer 1..4094
	<vpn-instance-name>  string 1..31
	<src-ip-data>  ipv4
	<dst-ip-data>  ipv4
	<inner-src-ip>  ipv4
	<inner-dst-ip>  ipv4
	<inner-src-ipv6>  ipv6
	<inner-dst-ipv6>  ipv6
	<protocol-number>  integer 0..255
	<src-port-data>  integer 0..65535
	<dst-port-data>  integer 0..65535
	<inner-src-port-data>  integer 0..65535
	<inner-dst-port-data>  integer 0..65535
	<slot-id>  name 1..23
	<src-ipv6-data>  ipv6
	<dst-ipv6-data>  ipv6
	<flow-label>  integer 0..1048575

ecmp mode { spray | fixed | eligible [ flowlet-gap-time <gap-time> ] }
undo ecmp mode { spray | fixed | eligible [ flowlet-gap-time <gap-time> ] }
	views ecmp
	level 2
	<gap-time>  integer 16..32000

ecmp seed <seed-data>
ecmp underlay seed <under-seed-data>
ecmp overlay seed <over-seed-data>
undo ecmp seed <seed-data>
undo ecmp underlay seed [ <under-seed-data> ]
undo ecmp overlay seed [ <over-seed-data> ]
	views ecmp
	level 2
	<seed-data>  integer 0..255 default 1
	<under-seed-data>  integer 0..255 default 0
	<over-seed-data>  integer 0..255 default 1

ecmp universal-id <universal-id1>
ecmp underlay universal-id <under-universal-id>
ecmp overlay universal-id <over-universal-id>
undo ecmp universal-id [ <universal-id1> ]
undo ecmp underlay universal-id [ <under-universal-id> ]
undo ecmp overlay universal-id [ <over-universal-id> ]
	views ecmp
	level 2
	<universal-id1>  integer 1..16
	<under-universal-id>  integer 0..15 default 0
	<over-universal-id>  integer 0..15 default 1

gtp teid
undo gtp teid
	views ecmp
	level 2

hashmode <value1>
hashmode <value2>
hashmode { overlay | underlay } <value3>
hashmode underlay <value3>
undo hashmode
undo hashmode { overlay | underlay } [ <value3> ]
undo hashmode underlay <value3>
	views ecmp
	level 2
	<value1>  integer 0..5 default 0
	<value2>  integer 0..2 default 0
	<value3>  integer 0..15 default 0

ip { src-ip | dst-ip | vlan | l4-src-port | l4-dst-port | protocol | flow-label | src-interface } *
undo ip
	views ecmp
	level 2

ip-tunnel { inner-src-ip | inner-dst-ip | inner-l4-sport | inner-l4-dport | inner-protocol | src-interface | include-erspan } *
ip-tunnel { inner-src-ip | inner-dst-ip | inner-l4-sport | inner-l4-dport | src-mac | dst-mac } *
undo ip-tunnel { inner-src-ip | inner-dst-ip | inner-l4-sport | inner-l4-dport | inner-protocol | src-interface | include-erspan } *
undo ip-tunnel { inner-src-ip | inner-dst-ip | inner-l4-sport | inner-l4-dport | src-mac | dst-mac } *
	views ecmp
	level 2

load-balance ecmp
undo load-balance ecmp
	views system
	level 2
	enters ecmp

load-balance ecmp rail-group enable
undo load-balance ecmp rail-group enable
	views system
	level 2

load-balance ecmp stateful enable
undo load-balance ecmp stateful enable
	views system
	level 2

load-balance ecmp stateful enhanced enable
undo load-balance ecmp stateful enhanced enable
	views system
	level 2

local-preference enhanced
undo local-preference enhanced
	views ecmp
	level 2
