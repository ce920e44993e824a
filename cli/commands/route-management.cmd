# Route Management (command reference, IP_Routing/Route_Management)
section 1076

arp direct-route delay <delay-time>
undo arp direct-route delay [ <delay-time> ]
	views vlanif
	level 2
	<delay-time>  integer 1..3600

arp direct-route enable [ route-policy <name> ]
undo arp direct-route enable
	views vbdif vlanif
	level 2
	section 1233
	<name>  string 1..200

arp direct-route enable
undo arp direct-route enable
	views system
	level 2

arp direct-route preference <preference-value>
undo arp direct-route preference [ <preference-value> ]
	views @sub-interfaces vbdif vlanif
	level 2
	<preference-value>  integer 0..255

arp direct-route tag <tag-value>
undo arp direct-route tag [ <tag-value> ]
	views vbdif vlanif
	level 2
	<tag-value>  integer 0..4294967295

direct-route degrade-delay <delay-time> degrade-cost <cost>
undo direct-route degrade-delay
	views sub-eth-trunk
	level 2
	<delay-time>  integer 1..3600
	<cost>  integer 1..4294967295

direct-route ip preference <preference-value>
undo direct-route ip preference
	views vbdif vlanif
	level 2
	<preference-value>  integer 0..255

direct-route ipv6 degrade-delay <delay-time> degrade-cost <cost>
undo direct-route ipv6 degrade-delay
	views sub-eth-trunk
	level 2
	<delay-time>  integer 1..3600
	<cost>  integer 1..4294967295

direct-route track vrrp vrid <virtual-router-id> degrade-cost <cost-value>
undo direct-route track vrrp
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	section 1275
	<virtual-router-id>  integer 1..255
	<cost-value>  integer 1..4294967295

direct-route track vrrp interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> degrade-cost <cost-value>
undo direct-route track vrrp [ interface { <interface-name> | <interface-type> <interface-number> } vrid <virtual-router-id> degrade-cost <cost-value> ]
	views loopback
	level 2
	<virtual-router-id>  integer 1..255
	<cost-value>  integer 1..4294967295

display fwm best-path slot <slot-id> cpu <cpu-id> chip <chip-id> [ vpn-instance <vpnname> ] dip <dest-ip>
display fwm best-path switch slot <slot-id> cpu <cpu-id> chip <chip-id> [ vpn-instance <vpnname> ] dip <dest-ip> history
	views all
	level 3
	unstored
	<slot-id>  name 1..23
	<cpu-id>  name 1..23
	<chip-id>  integer 0..7
	<vpnname>  name 1..31
	<dest-ip>  ipv4

display ip fib slot <slot-id> cpuid <cpuid> [ vpn-instance <vpn-instance-name> ] [ <dest-ip> [ <dest-ip-mask-len> | <dest-ip-mask> ] ] [ verbose ]
display ip fib slot <slot-id> [ vpn-instance <vpn-instance-name> ] [ <dest-ip> [ <dest-ip-mask-len> | <dest-ip-mask> ] ] [ verbose ]
	views all
	level 1
	unstored
	<slot-id>  name 1..23
	<cpuid>  name 1..23
	<vpn-instance-name>  string 1..31
	<dest-ip>  ipv4
	<dest-ip-mask-len>  integer 0..32
	<dest-ip-mask>  ipv4-mask

display ip fib slot <slot-id> all-vpn-instance [ verbose ]
	views all
	level 1
	unstored
	<slot-id>  name 1..23

display ip fib slot <slot-id> all-vpn-instance statistics
	views all
	level 1
	unstored
	<slot-id>  name 1..23

display ip fib slot <slot-id> [ vpn-instance <vpn-instance-name> ] statistics
display ip fib slot <slot-id> cpuid <cpuid> [ vpn-instance <vpn-instance-name> ] statistics
	views all
	level 1
	unstored
	<slot-id>  name 0..4
	<vpn-instance-name>  name 1..31
	<cpuid>  name 1..23

display ip routing-table [ table-name msr ] <prefix> { <mask> | <masklength> } <prefix> { <mask> | <masklength> } [ verbose ]
display mrt routing-table [ vpn-instance <vpn-instance-name> ] [ <prefix> [ [ <mask> ] | [ <masklength> ] ] [ longer-match ] ] [ verbose ]
	views all
	level 1
	unstored
	<prefix>  ipv4
	<mask>  ipv4-mask
	<masklength>  integer 0..32
	<vpn-instance-name>  string 1..31 not _public_

display ip routing-table [ table-name msr ] <ip-address> [ [ <mask> ] | [ <mask-length> ] ] [ longer-match ] [ verbose ]
	views all
	level 1
	handler display-ip-routing-table-match
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32

display ip routing-table all-routes
display ipv6 routing-table all-routes
	views all
	level 1
	unstored

display ip routing-table all-vpn-instance [ verbose ]
	views all
	level 1
	handler display-ip-routing-table

display ip routing-table [ vpn-instance <vpn-instance-name> ] <prefix> [ <mask> | <masklength> ] extensive
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<prefix>  ipv4
	<mask>  ipv4-mask
	<masklength>  integer 0..32

display ip routing-table [ vpn-instance <vpn-instance-name> ] ip-prefix <ip-prefix-name> [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ip-prefix-name>  string 1..169

display ip routing-table limit vpn-instance <vpn-instance-name>
display ip routing-table limit all-vpn-instance
display ip routing-table limit
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display ip routing-table protocol { bgp | direct | isis | rip | static | ospf } [ time-range <min-age> <max-age> ] { inactive | verbose }
	views all
	level 1
	handler display-ip-routing-table
	<min-age>  duration
	<max-age>  duration

display ip routing-table [ vpn-instance <vpn-instance-name> ] [ protocol { bgp | direct | isis | ospf | rip | static } ]
	views all
	level 1
	handler display-ip-routing-table
	<vpn-instance-name>  string 1..31 not _public_

display ip routing-table [ vpn-instance <vpn-instance-name> ] protocol direct sub-protocol { vlink | vlink-trm } [ verbose | inactive ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display ip routing-table vpn-instance <vpn-instance-name> statistics
display ip routing-table [ table-name msr ] statistics
	views all
	level 1
	handler display-ip-routing-table-statistics
	<vpn-instance-name>  string 1..31 not _public_

display ip routing-table vpn-instance <vpn-instance-name> route-number
display ip routing-table [ table-name msr ] route-number
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display ip routing-table all-vpn-instance statistics
	views all
	level 1
	handler display-ip-routing-table-statistics

display ip routing-table all-routes statistics
	views all
	level 1
	handler display-ip-routing-table-statistics

display ip routing-table vpn-instance <vpn-instance-name> [ time-range <min-age> <max-age> ] verbose
	views all
	level 1
	handler display-ip-routing-table
	<vpn-instance-name>  string 1..31 not _public_
	<min-age>  duration
	<max-age>  duration

display ip routing-table [ [ vpn-instance <vpn-instance-name> ] | [ protocol { bgp | direct | isis | rip | static | ospf } ] ] time-range <min-age> <max-age>
display ip routing-table vpn-instance <vpn-instance-name> protocol { bgp | direct | isis | rip | static | ospf } time-range <min-age> <max-age> [ verbose | inactive ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<min-age>  duration
	<max-age>  duration

display ip routing-table [ table-name msr ] [ time-range <min-age> <max-age> ] verbose
	views all
	level 1
	handler display-ip-routing-table
	<min-age>  duration
	<max-age>  duration

display ip routing-table vpn-instance <vpn-instance-name> <ip-address> [ [ <mask> ] | [ <mask-length> ] ] [ longer-match ] [ verbose ]
	views all
	level 1
	handler display-ip-routing-table-match
	<vpn-instance-name>  string 1..31 not _public_
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32

display ip routing-table vpn-instance <vpn-instance-name> <ip-address> { <mask> | <mask-length> } <ip-address> { <mask> | <mask-length> } [ verbose ]
display ip routing-table table-name msr [ time-range <min-age> <max-age> ]
display ip routing-table vpn-instance <vpn-instance-name> protocol { bgp | direct | isis | rip | static | ospf } { verbose | inactive }
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<min-age>  duration
	<max-age>  duration

display ipv6 fib slot <slotid> all-vpn-instance [ statistics | verbose ]
display ipv6 fib slot <slotid> [ vpn-instance <vpn-name> ] [ <destip> [ <destipmasklen> ] ] [ verbose ]
display ipv6 fib slot <slotid> [ vpn-instance <vpn-name> ] statistics
	views all
	level 1
	unstored
	<slotid>  name 1..23
	<vpn-name>  string 1..31
	<destip>  ipv6
	<destipmasklen>  integer 0..128

display ipv6 routing-table <ipv6-address> [ <prefix-length> ] [ longer-match ] [ verbose ]
display ipv6 routing-table [ table-name msr ] { <ipv6-address> [ <prefix-length> ] | host-name <host-name> } [ longer-match ] [ verbose ]
	views all
	level 1
	handler display-ipv6-routing-table-match
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<host-name>  name 1..255

display ipv6 routing-table protocol { bgp | direct | isis | ospfv3 | ripng | static } [ time-range <min-age> <max-age> ] [ inactive | verbose ]
display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] [ time-range <min-age> <max-age> ]
display ipv6 routing-table all-vpn-instance [ verbose ]
display ipv6 routing-table brief
display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] simple
	views all
	level 1
	handler display-ipv6-routing-table
	<min-age>  duration
	<max-age>  duration
	<vpn-instance-name>  string 1..31 not _public_

display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] ipv6-prefix <ipv6-prefix-name> [ verbose ]
display ipv6 routing-table [ vpn-instance <vpn-instance-name> ] protocol direct sub-protocol { vlink | vlink-trm } [ inactive | verbose | brief ]
display ipv6 routing-table vpn-instance <vpn-instance-name> table-name msr [ time-range <min-age> <max-age> ]
	views all
	level 1
	unstored
	<min-age>  duration
	<max-age>  duration
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-prefix-name>  string 1..169

display ipv6 routing-table limit vpn-instance <vpn-instance-name>
display ipv6 routing-table limit all-vpn-instance
display ipv6 routing-table limit
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display ipv6 routing-table all-vpn-instance statistics
display ipv6 routing-table statistics
display ipv6 routing-table vpn-instance <vpn-instance-name> statistics
display ipv6 routing-table vpn-instance <vpn-instance-name> [ table-name msr ] statistics
display ipv6 routing-table [ table-name msr ] statistics
	views all
	level 1
	handler display-ipv6-routing-table-statistics
	<vpn-instance-name>  string 1..31 not _public_

display ipv6 routing-table route-number
display ipv6 routing-table vpn-instance <vpn-instance-name> route-number
display ipv6 routing-table [ table-name msr ] route-number
display ipv6 routing-table vpn-instance <vpn-instance-name> [ table-name msr ] route-number
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display ipv6 routing-table all-routes statistics
	views all
	level 1
	handler display-ipv6-routing-table-statistics

display ipv6 routing-table table-name msr [ time-range <min_age> <max_age> ]
	views all
	level 1
	unstored
	<min_age>  name 1..15
	<max_age>  name 1..15

display ipv6 routing-table <ipv6-address1> [ <prefix-length1> ] <ipv6-address2> <prefix-length2> [ verbose ]
display ipv6 routing-table [ table-name msr ] <ipv6-address1> [ <prefix-length1> ] <ipv6-address2> <prefix-length2> [ verbose ]
	views all
	level 1
	unstored
	<ipv6-address1>  ipv6
	<prefix-length1>  integer 0..128
	<ipv6-address2>  ipv6
	<prefix-length2>  integer 0..128

display ipv6 routing-table [ time-range <min-age> <max-age> ] verbose
display ipv6 routing-table [ table-name msr ] [ time-range <min-age> <max-age> ] verbose
	views all
	level 1
	handler display-ipv6-routing-table
	<min-age>  duration
	<max-age>  duration

display ipv6 routing-table vpn-instance <vpn-instance-name> <ipv6-address> [ <prefix-length> ] [ longer-match ] [ verbose ]
display ipv6 routing-table vpn-instance <vpn-instance-name> [ table-name msr ] { <ipv6-address> [ <prefix-length> ] | host-name <host-name> } [ longer-match ] [ verbose ]
	views all
	level 1
	handler display-ipv6-routing-table-match
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<host-name>  name 1..255

display ipv6 routing-table vpn-instance <vpn-instance-name> <ipv6-address> [ <prefix-length> ] <ipv6-address> <prefix-length> [ verbose ]
display ipv6 routing-table vpn-instance <vpn-instance-name> [ table-name msr ] <ipv6-address> [ <prefix-length> ] <ipv6-address> <prefix-length> [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128

display ipv6 routing-table vpn-instance <vpn-instance-name> protocol { bgp | direct | isis | ospfv3 | ripng | static } [ time-range <min-age> <max-age> ] [ inactive | verbose ]
	views all
	level 1
	handler display-ipv6-routing-table
	<vpn-instance-name>  string 1..31 not _public_
	<min-age>  duration
	<max-age>  duration

display ipv6 routing-table vpn-instance <vpn-instance-name> [ time-range <min-age> <max-age> ] verbose
display ipv6 routing-table vpn-instance <vpn-instance-name> [ table-name msr ] [ time-range <min-age> <max-age> ] verbose
	views all
	level 1
	handler display-ipv6-routing-table
	<vpn-instance-name>  string 1..31 not _public_
	<min-age>  duration
	<max-age>  duration

display mrt ipv6 routing-table [ vpn-instance <vpn-instance-name> ] [ <ipv6prefix> [ <masklength> ] [ longer-match ] ] [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31
	<ipv6prefix>  ipv6
	<masklength>  integer 0..128

display mrt ipv6 routing-table [ vpn-instance <vpn-instance-name> ] statistics
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display op-route ip routing-table [ vpn-instance <vpn-instance-name> | topology <topology-name> ] [ <prefix4> [ <mask4> ] ]
display op-route ipv6 routing-table [ vpn-instance <vpn-instance-name> | topology <topology-name> ] [ <prefix6> [ <mask6> ] ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<topology-name>  string 1..31
	<prefix4>  ipv4
	<mask4>  integer 0..32
	<prefix6>  ipv6
	<mask6>  integer 1..128

display router id [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	handler display-router-id
	<vpn-instance-name>  string 1..31 not _public_

ip direct-routing-table local-host-route advertise enable
undo ip direct-routing-table local-host-route advertise enable
	views system
	level 2

ip forward indirect nexthop enable
undo ip forward indirect nexthop enable
	views system
	level 2

ip frr
undo ip frr
	views vpn-instance
	level 2

ip frr
undo ip frr
	views system
	level 2

ip frr
undo ip frr
	views vpn-instance-ipv4
	level 2

ip prefix-limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
undo ip prefix-limit
	views system
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100

ip prefix-limit system threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
undo ip prefix-limit system threshold-alarm
	views system
	level 2
	<upper-limit-value>  integer 1..100
	<lower-limit-value>  integer 1..100

ip route recursive-lookup default-route protocol { static | msr }
undo ip route recursive-lookup default-route protocol { static | msr }
	views system
	level 2

ip routing ignore-mac
undo ip routing ignore-mac
	views system
	level 2

ipv6 direct-route track vrrp6 vrid <virtual-router-id> degrade-cost <cost-value>
undo ipv6 direct-route track vrrp6 [ vrid <virtual-router-id> degrade-cost <cost-value> ]
	views @ethernet @sub-interfaces eth-trunk vlanif
	level 2
	<virtual-router-id>  integer 1..255
	<cost-value>  integer 1..4294967295

ipv6 direct-routing-table local-host-route advertise enable
undo ipv6 direct-routing-table local-host-route advertise enable
	views system
	level 2

ipv6 frr
undo ipv6 frr
	views system
	level 2

ipv6 frr
undo ipv6 frr
	views vpn-instance-ipv6
	level 2

ipv6 nd direct-route delay <delay-time>
undo ipv6 nd direct-route delay [ <delay-time> ]
	views vlanif
	level 2
	<delay-time>  integer 1..3600

ipv6 nd direct-route enable
undo ipv6 nd direct-route enable
	views system
	level 2

ipv6 nd direct-route enable [ route-policy <name> ]
undo ipv6 nd direct-route enable
	views @sub-interfaces vlan-range vlanif
	level 2
	<name>  string 1..200

ipv6 nd direct-route preference <preference-value>
undo ipv6 nd direct-route preference [ <preference-value> ]
	views @sub-interfaces vbdif vlanif
	level 2
	<preference-value>  integer 0..255

ipv6 nd direct-route prefix <ipv6-address> [ <prefix-length> ]
undo ipv6 nd direct-route prefix <ipv6-address> <prefix-length>
undo ipv6 nd direct-route prefix <ipv6-address>
	views @sub-interfaces vbdif vlanif
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 1..128 default 128

ipv6 nd vlink-link-local no-advertise
undo ipv6 nd vlink-link-local no-advertise
	views @sub-interfaces vbdif vlanif
	level 2

ipv6 prefix-limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
undo ipv6 prefix-limit
	views system
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100

ipv6 prefix-limit system threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value>
undo ipv6 prefix-limit system threshold-alarm
	views system
	level 2
	<upper-limit-value>  integer 1..100
	<lower-limit-value>  integer 1..100

ipv6 route recursive-lookup default-route protocol { static | msr }
undo ipv6 route recursive-lookup default-route protocol { static | msr }
	views system
	level 2

pads route record rm { ipv4 | ipv6 } protocol bgp percent <percent-number>
pads route record rm ipv4 protocol bgp percent <percent-number>
undo pads route record rm { ipv4 | ipv6 } protocol bgp percent [ <percent-number> ]
undo pads route record rm ipv4 protocol bgp percent [ <percent-number> ]
	views system
	level 2
	<percent-number>  integer 1..99

reset ip routing-table statistics protocol [ vpn-instance <vpn-instance-name> ] { all | bgp | direct | isis | ospf | rip | static }
reset ip routing-table all-vpn-instance statistics protocol { all | bgp | direct | isis | ospf | rip | static }
reset ip routing-table all-routes statistics protocol { all | bgp | direct | isis | ospf | rip | static }
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_

reset ipv6 routing-table [ vpn-instance <vpn-instance-name> ] statistics protocol { all | bgp | direct | isis | ospfv3 | ripng | static }
reset ipv6 routing-table all-routes statistics protocol { all | bgp | direct | isis | ospfv3 | ripng | static }
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_

reset ipv6 routing-table all-vpn-instance statistics protocol { all | bgp | direct | isis | ospfv3 | ripng | static }
	views user
	level 2
	unstored

route recursive-lookup delay disable
route recursive-lookup delay start-time <start-time> increase-time <increase-time> max-time <max-time>
undo route recursive-lookup delay disable
undo route recursive-lookup delay
	views system
	level 2
	<start-time>  integer 500..2000
	<increase-time>  integer 1000..5000
	<max-time>  integer 5000..60000

router id <router-id>
undo router id
	views system
	level 2
	<router-id>  ipv4

routing-table limit <number> { <alert-percent> | simply-alert }
undo routing-table limit
	views vpn-instance-ipv4
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100

routing-table limit <number> { <alert-percent> | simply-alert }
undo routing-table limit
	views vpn-instance-ipv6
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100

routing-table limit <number> { <alert-percent> | simply-alert }
undo routing-table limit
	views vpn-instance
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100
