# IPv6 Multicast Route Management (command reference, IP_Multicast/IPv6_Multicast_Route_Management)
section 1064

display multicast ipv6 boundary [ <ipv6-group-address> [ <ipv6-group-mask-length> ] ] [ interface { <interface-type> <interface-number> | <interface-name> } ]
display multicast ipv6 { vpn-instance <instance-name> | all-instance } boundary [ <ipv6-group-address> [ <ipv6-group-mask-length> ] ] [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored
	<ipv6-group-address>  ipv6 multicast
	<ipv6-group-mask-length>  integer 8..128
	<instance-name>  string 1..31 not _public_

display multicast ipv6 fib [ [ vpn-instance <vpn-instance-name> ] [ group <group-address-v6> | source <source-address-v6> | incoming-interface { <interface-type> <src-interface-name> | register } ] * | all-vpn-instance ] [ slot <slot-id> [ cpu <cpu-id> ] ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address-v6>  ipv6 multicast
	<source-address-v6>  ipv6
	<src-interface-name>  interface-name
	<slot-id>  name 1..23
	<cpu-id>  integer 0..4294967295

display multicast ipv6 fib [ vpn-instance <vpn-instance-name> ] group <group-address-v6> source <source-address-v6> port-info
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address-v6>  ipv6 multicast
	<source-address-v6>  ipv6

display multicast ipv6 routing-table [ <groupAddr> [ mask <group-mask-length> ] | <srcAddr> [ mask <source-mask-length> ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } ] * [ outgoing-interface-number [ <oif-number> ] ]
display multicast ipv6 { vpn-instance <vpn-instance-name> | all-instance } routing-table [ <groupAddr> [ mask <group-mask-length> ] | <srcAddr> [ mask <source-mask-length> ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } ] * [ outgoing-interface-number [ <oif-number> ] ]
	views all
	level 1
	unstored
	<groupAddr>  ipv6 multicast
	<group-mask-length>  integer 8..128
	<srcAddr>  ipv6
	<source-mask-length>  integer 0..128
	<iif-port-type>  interface-type
	<iif-port-num>  name 1..63
	<iif-port-name>  interface-name
	<oif-port-type>  interface-type
	<oif-port-num>  name 1..63
	<oif-port-name>  interface-name
	<oif-number>  integer 0..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display multicast ipv6 rpf-info <ipv6-source-address> [ <ipv6-group-address> ] [ rpt | spt ] [ verbose ]
display multicast ipv6 { vpn-instance <instance-name> | all-instance } rpf-info <ipv6-source-address> [ <ipv6-group-address> ] [ rpt | spt ] [ verbose ]
	views all
	level 1
	unstored
	<ipv6-source-address>  ipv6
	<ipv6-group-address>  ipv6 multicast
	<instance-name>  string 1..31 not _public_

ipv6 rpf-route-static [ vpn-instance <vpn-instance-name> ] <source-address> <mask-Length> { <rpf-nbr6> | { <interface-name> | <interface-type> <interface-number> } } [ preference <preValue> ]
undo ipv6 rpf-route-static [ vpn-instance <vpn-instance-name> ] <source-address> <mask-Length> [ <rpf-nbr6> | { <interface-name> | <interface-type> <interface-number> } ] [ preference <preValue> ]
undo ipv6 rpf-route-static all
undo ipv6 rpf-route-static vpn-instance <vpn-instance-name> all
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<source-address>  ipv6
	<mask-Length>  integer 0..128
	<rpf-nbr6>  ipv6
	<preValue>  integer 1..255 default 1

multicast ipv6 boundary <ipv6-group-address> <ipv6-group-mask-length>
undo multicast ipv6 boundary <ipv6-group-address> <ipv6-group-mask-length>
undo multicast ipv6 boundary all
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<ipv6-group-address>  ipv6 multicast
	<ipv6-group-mask-length>  integer 8..128

multicast ipv6 cpu-forward disable
undo multicast ipv6 cpu-forward disable
	views system
	level 2

multicast ipv6 cpu-forward disable
undo multicast ipv6 cpu-forward disable
	views vpn-instance-ipv6
	level 2

multicast ipv6 cpu-forward disable
undo multicast ipv6 cpu-forward disable
	views vpn-instance
	level 2

multicast ipv6 global limit pim sm { star-group-number | source-group-number } <limit-count6> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
undo multicast ipv6 global limit pim sm { star-group-number | source-group-number }
	views system
	level 2
	<limit-count6>  integer 1..16384
	<upper-limit-value>  integer 1..100 default 80
	<lower-limit-value>  integer 1..100 default 70

multicast ipv6 invalid-packet mld max-count <max-number>
undo multicast ipv6 invalid-packet mld
	views system
	level 2
	<max-number>  integer 1..100

multicast ipv6 invalid-packet pim max-count <max-number>
undo multicast ipv6 invalid-packet pim
	views system
	level 2
	<max-number>  integer 1..100

multicast ipv6 load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
undo multicast ipv6 load-splitting
	views vpn-instance-ipv6
	level 2

multicast ipv6 load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
undo multicast ipv6 load-splitting
	views vpn-instance
	level 2

multicast ipv6 load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
undo multicast ipv6 load-splitting
	views system
	level 2

multicast ipv6 routing-enable
undo multicast ipv6 routing-enable
	views system
	level 2

multicast ipv6 routing-enable
undo multicast ipv6 routing-enable
	views vpn-instance-ipv6
	level 2

multicast ipv6 routing-enable
undo multicast ipv6 routing-enable
	views vpn-instance
	level 2
