# IPv4 Multicast Route Management (command reference, IP_Multicast/IPv4_Multicast_Route_Management)
section 1070

display debugging { pim | pim6 | igmp | mld | msdp | snpg }
display debugging { pim | igmp | msdp | snpg }
	views all
	level 1
	unstored

display mrt routing-table [ vpn-instance <vpn-instance-name> ] statistics
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display multicast { vpn-instance <vpn-instance-name> | all-instance } boundary [ <group-address> [ <mask> | <mask-length> ] ] [ interface { <interface-type> <interface-number> | <interface-name> } ]
display multicast boundary [ <group-address> [ <mask> | <mask-length> ] ] [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<mask>  ipv4-mask
	<mask-length>  integer 4..32

display multicast ip fib [ [ vpn-instance <vpn-instance-name> ] [ group <group-address> | source <source-address> | incoming-interface { <interface-type> <interface-name> | register } ] * | all-vpn-instance ] [ slot <slot-id> [ cpu <cpu-id> ] ]
display multicast ip fib [ [ vpn-instance <vpn-instance-name> ] [ group <group-address> | source <source-address> | incoming-interface { <interface-type> <interface-name> | register } | backup-incoming-interface <interface-type> <interface-name> | receive-incoming-interface <interface-type> <interface-name> ] * | all-vpn-instance ] [ slot <slot-id> [ cpu <cpu-id> ] ]
	views all
	level 1
	<interface-name>  interface-number : Number of the interface
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<source-address>  ipv4 0.0.0.0..223.255.255.255
	<slot-id>  name 1..23
	<cpu-id>  integer 0..4294967295

display multicast ip fib [ vpn-instance <vpn-instance-name> ] group <group-address> source <source-address> port-info
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<source-address>  ipv4 0.0.0.0..223.255.255.255

display multicast routing-table
	views all
	level 1
	unstored

display multicast routing-table { <groupAddr> [ mask { <group-mask-length> | <group-mask-addr> } ] | <srcAddr> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | backup-incoming-interface { <biif-port-type> <biif-port-num> | <biif-port-name> } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } } * [ outgoing-interface-number [ <oif-number> ] ]
	views all
	level 1
	unstored
	<groupAddr>  ipv4 224.0.1.0..239.255.255.255
	<group-mask-length>  integer 4..32
	<group-mask-addr>  ipv4
	<srcAddr>  ipv4
	<source-mask-length>  integer 0..32
	<source-mask-addr>  ipv4
	<iif-port-type>  interface-type
	<iif-port-num>  name 1..63
	<iif-port-name>  interface-name
	<biif-port-type>  interface-type
	<biif-port-num>  name 1..63
	<biif-port-name>  interface-name
	<oif-port-type>  interface-type
	<oif-port-num>  name 1..63
	<oif-port-name>  interface-name
	<oif-number>  integer 0..2048

display multicast routing-table [ vpn-instance <vpn-instance-name> ] static [ config ] [ <prefix4> { <masklength> | <mask4> } ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<prefix4>  ipv4
	<masklength>  integer 0..32
	<mask4>  ipv4

display multicast { vpn-instance <vpn-instance-name> | all-instance } rpf-info <source-address> [ <group-address> ] [ rpt | spt ] [ verbose ]
display multicast rpf-info <source-address> [ <group-address> ] [ rpt | spt ] [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<source-address>  ipv4
	<group-address>  ipv4 224.0.0.0..239.255.255.255

display multicast global { pim sm | pim dm | all } statistics
	views all
	level 1
	unstored

display multicast { vpn-instance <vpn-instance-name> | all-instance } routing-table [ <group-address> [ mask { <group-mask-length> | <group-mask-addr> } ] | <source-address> [ mask { <source-mask-length> | <source-mask-addr> } ] | incoming-interface { { <iif-port-type> <iif-port-num> | <iif-port-name> } | register } | backup-incoming-interface { <biif-port-type> <biif-port-num> | <biif-port-name> } | outgoing-interface { include | exclude | match } { { <oif-port-type> <oif-port-num> | <oif-port-name> } | register | none } ] * [ outgoing-interface-number [ <number> ] ]
display multicast routing-table outgoing-interface-number [ <number> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<group-mask-length>  integer 4..32
	<group-mask-addr>  ipv4
	<source-address>  ipv4
	<source-mask-length>  integer 0..32
	<source-mask-addr>  ipv4
	<iif-port-type>  interface-type
	<iif-port-num>  interface-number as <iif-port-name>
	<iif-port-name>  interface-name
	<biif-port-type>  interface-type
	<biif-port-num>  interface-number as <biif-port-name>
	<biif-port-name>  interface-name
	<oif-port-type>  interface-type
	<oif-port-num>  interface-number as <oif-port-name>
	<oif-port-name>  interface-name
	<number>  integer 0..2048

ip rpf-route-static [ vpn-instance <vpn-instance-name> ] <source-address> { <mask> | <mask-length> } { <rpf-nbr> | { <interface-name> | <interface-type> <interface-number> } } [ preference <preValue> ]
undo ip rpf-route-static [ vpn-instance <vpn-instance-name> ] <source-address> { <mask> | <mask-length> } [ <rpf-nbr> | { <interface-name> | <interface-type> <interface-number> } ]
undo ip rpf-route-static all
undo ip rpf-route-static vpn-instance <vpn-instance-name> all
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<source-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32 mask as <mask>
	<rpf-nbr>  ipv4
	<preValue>  integer 1..255 default 1

multicast boundary <group-address> { <mask> | <mask-length> }
undo multicast boundary <group-address> { <mask> | <mask-length> }
undo multicast boundary all
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<mask>  ipv4-mask
	<mask-length>  integer 4..32

multicast cpu-forward disable
undo multicast cpu-forward disable
	views system
	level 2

multicast cpu-forward disable
undo multicast cpu-forward disable
	views vpn-instance-ipv4
	level 2

multicast cpu-forward disable
undo multicast cpu-forward disable
	views vpn-instance
	level 2

multicast global limit pim { sm | dm } { star-group-number | source-group-number } <limit-count> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
undo multicast global limit pim { sm | dm } { star-group-number | source-group-number }
	views system
	level 2
	<limit-count>  integer 1..32000
	<upper-limit-value>  integer 1..100 default 80
	<lower-limit-value>  integer 1..100 default 70

multicast invalid-packet msdp max-count <max-number>
undo multicast invalid-packet msdp
	views system
	level 2
	<max-number>  integer 1..100

multicast invalid-packet pim max-count <max-number>
undo multicast invalid-packet pim
	views system
	level 2
	<max-number>  integer 1..100

multicast load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
undo multicast load-splitting
	views vpn-instance-ipv4
	level 2

multicast load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
undo multicast load-splitting
	views vpn-instance
	level 2

multicast load-splitting { group | source | source-group | stable-preferred | balance-ucmp }
undo multicast load-splitting
	views system
	level 2

multicast longest-match
undo multicast longest-match
	views system
	level 2

multicast longest-match
undo multicast longest-match
	views vpn-instance-ipv4
	level 2

multicast longest-match
undo multicast longest-match
	views vpn-instance
	level 2

multicast mac-ip-check enable
undo multicast mac-ip-check enable
	views system
	level 2

multicast routing-enable
undo multicast routing-enable
	views system
	level 2

multicast routing-enable
undo multicast routing-enable
	views vpn-instance-ipv4
	level 2

multicast routing-enable
undo multicast routing-enable
	views vpn-instance
	level 2

multicast rpf-frr fib-wtr <wtr-time>
undo multicast rpf-frr fib-wtr
	views system
	level 2
	<wtr-time>  integer 10..280 default 10

multicast verification pim routing-table
	views user
	level 3
	unstored

vxlan multicast-group member enable
undo vxlan multicast-group member enable
	views vlanif
	level 2
