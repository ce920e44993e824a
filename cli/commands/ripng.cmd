# RIPng (command reference, IP_Routing/RIPng)
section 2850

checkzero
undo checkzero
	views ripng
	level 2
	negative
	default checkzero

description <description>
undo description
	views ripng
	level 2
	<description>  text 1..80

filter-policy { ipv6-prefix <ipv6-prefix-name> | <acl6-number> | acl6-name <acl6-name> | route-policy <route-policy-name> } export [ direct | static | bgp | { ospfv3 | isis | ripng } [ <process-id> ] ]
filter-policy { ipv6-prefix <ipv6-prefix-name> | <acl6-number> | acl6-name <acl6-name> | route-policy <route-policy-name> } import
undo filter-policy export [ direct | static | bgp | { ospfv3 | isis | ripng } [ <process-id> ] ]
undo filter-policy { ipv6-prefix <ipv6-prefix-name> | <acl6-number> | acl6-name <acl6-name> | route-policy <route-policy-name> } export [ direct | static | bgp | { ospfv3 | isis | ripng } [ <process-id> ] ]
undo filter-policy import
undo filter-policy { ipv6-prefix <ipv6-prefix-name> | <acl6-number> | acl6-name <acl6-name> | route-policy <route-policy-name> } import
	views ripng
	level 2
	<ipv6-prefix-name>  string 1..169
	<acl6-number>  integer 2000..2999
	<acl6-name>  name 1..32
	<route-policy-name>  string 1..200
	<process-id>  integer 1..4294967295

import-route { { static | direct | bgp } | { { ripng | ospfv3 | isis } [ <process-id> ] } } [ [ cost <cost> | inherit-cost ] | [ route-policy <route-policy-name> ] ] *
undo import-route { { direct | static | bgp } | { { ospfv3 | ripng | isis } [ <process-id> ] } }
	views ripng
	level 2
	<process-id>  integer 1..4294967295
	<cost>  integer 0..15 default 0
	<route-policy-name>  string 1..200

import-route bgp permit-ibgp [ [ cost <cost> | inherit-cost ] | [ route-policy <route-policy-name> ] ] *
undo import-route bgp permit-ibgp
	views ripng
	level 2
	<cost>  integer 0..15 default 0
	<route-policy-name>  string 1..200

maximum load-balancing <number>
undo maximum load-balancing
	views ripng
	level 2
	default maximum load-balancing 64
	<number>  integer 1..128 default 64

preference { { route-policy <route-policy-name> } | <value> } *
undo preference
	views ripng
	level 2
	<route-policy-name>  string 1..200
	<value>  integer 1..255

ripng [ <process-id> ] [ vpn-instance <vpn-instance-name> ]
undo ripng <process-id>
	views system
	level 2
	enters ripng
	<process-id>  integer 1..4294967295 implied 1
	<vpn-instance-name>  string 1..31

ripng default-route only [ [ cost <cost> ] | [ tag <tag> ] ] *
ripng default-route originate [ [ cost <cost> ] | [ tag <tag> ] ] *
undo ripng default-route
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2
	<cost>  integer 0..15 default 0
	<tag>  integer 0..65535 default 0

ripng <process-id> enable
undo ripng
	views @ethernet eth-trunk loopback sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2
	<process-id>  integer 1..4294967295

ripng input
undo ripng input
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2

ripng metricin <value>
undo ripng metricin
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2
	<value>  integer 0..15

ripng metricout <value>
ripng metricout { { <acl6-number> | acl6-name <acl6-name> } <value> }
ripng metricout { ipv6-prefix <ipv6-prefix-name> <value> }
undo ripng metricout
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2
	<value>  integer 1..15
	<acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64
	<ipv6-prefix-name>  string 1..169

ripng output
undo ripng output
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2

ripng pkt-transmit { interval <interval> | number <packet-count> } *
undo ripng pkt-transmit
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2
	<interval>  integer 50..500
	<packet-count>  integer 25..100

ripng poison-reverse
undo ripng poison-reverse
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2

ripng split-horizon
undo ripng split-horizon
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2

ripng summary-address <ipv6-address> <prefix-length> [ avoid-feedback ]
undo ripng summary-address <ipv6-address> <prefix-length>
	views @ethernet eth-trunk sub-10ge sub-200ge sub-25ge sub-50ge tunnel vlanif
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128

timers ripng <update> <age> <suppress> <garbage-collect>
undo timers ripng
	views ripng
	level 2
	default timers ripng 30 180 0 120
	<update>  integer 1..86400 default 30
	<age>  integer 1..86400 default 180
	<suppress>  integer 0..86400 default 0
	<garbage-collect>  integer 1..86400 default 120
