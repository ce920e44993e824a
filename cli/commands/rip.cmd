# RIP (command reference, IP_Routing/RIP)
section 2810

bfd all-interfaces { min-tx-interval <min-transmit-value> | min-rx-interval <min-receive-value> | detect-multiplier <detect-multiplier-value> } *
undo bfd all-interfaces { min-tx-interval [ <min-transmit-value> ] | min-rx-interval [ <min-receive-value> ] | detect-multiplier [ <detect-multiplier-value> ] } *
	views rip
	level 2
	<min-transmit-value>  integer 3..1000 default 10
	<min-receive-value>  integer 3..1000 default 10
	<detect-multiplier-value>  integer 3..50 default 3

bfd all-interfaces enable
undo bfd all-interfaces enable
	views rip
	level 2

checkzero
undo checkzero
	views rip
	level 2
	negative
	default checkzero

default-cost <cost>
undo default-cost
	views rip
	level 2
	<cost>  integer 0..15

default-cost <cost>
undo default-cost
	views ripng
	level 2
	<cost>  integer 0..15

default-route originate [ [ cost <cost> ] | [ tag <tag> ] | { { match default | route-policy <route-policy-name> [ advertise-tag ] } [ avoid-learning ] } ] *
undo default-route originate
	views rip
	level 2
	<cost>  integer 0..15 default 0
	<tag>  integer 0..65535 default 0
	<route-policy-name>  string 1..200

description <description>
undo description
	views rip
	level 2
	<description>  text 1..80

display rip [ <process-id> | vpn-instance <vpn-instance-name> ]
display default-parameter rip
display ripng [ <process-id> | vpn-instance <vpn-instance-name> ]
display default-parameter ripng
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display rip <process-id> bfd session { all | interface { <interface-name> | <interface-type> <interface-number> } | <neighbor-address4> }
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<neighbor-address4>  ipv4

display rip <process-id> database [ verbose ] [ destination-address <ipv4-destination-address> [ <mask-length> ] ] [ interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <ipv4-neighbor-address> ] ]
display ripng <process-id> database [ verbose ] [ destination-address <ipv6-destination-address> [ <ipv6-mask-length> ] ] [ interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <ipv6-neighbor-address> ] ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<ipv4-destination-address>  ipv4
	<mask-length>  integer 0..32
	<ipv4-neighbor-address>  ipv4
	<ipv6-destination-address>  ipv6
	<ipv6-mask-length>  integer 0..128
	<ipv6-neighbor-address>  ipv6

display rip [ <process-id> ] ecmp-group
display ripng [ <process-id> ] ecmp-group
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display rip <process-id> interface [ { <interface-name> | <interface-type> <interface-number> } ] [ verbose ]
display ripng <process-id> interface [ { <interface-name> | <interface-type> <interface-number> } ] [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display rip <process-id> neighbor [ neighbor-address <neighbor-address> ] [ verbose ]
display ripng <process-id> neighbor [ neighbor-address <neighbor-address> ] [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<neighbor-address>  ipv4

display rip <process-id> neighbor last-nbr-down
display ripng <process-id> neighbor last-nbr-down
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display rip <process-id> route [ destination-address <destination-ipv4-address> [ <mask-length> ] ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ neighbor-address <neighbor-ipv4-address> ] ]
display ripng <process-id> route [ destination-address <destination-ipv6-address> [ <ipv6-mask-length> ] ] [ [ interface { <interface-name> | <interface-type> <interface-number> } ] [ neighbor-address <neighbor-ipv6-address> ] ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<destination-ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<neighbor-ipv4-address>  ipv4
	<destination-ipv6-address>  ipv6
	<ipv6-mask-length>  integer 0..128
	<neighbor-ipv6-address>  ipv6

display rip <process-id> statistics interface all
display ripng <process-id> statistics interface all
display rip <process-id> statistics interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-address> | verbose ]
display ripng <process-id> statistics interface { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-ipv6-address> | verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<neighbor-address>  ipv4
	<neighbor-ipv6-address>  ipv6

filter-policy { acl-name <acl-name> | <acl-number> | ip-prefix <ip-prefix-name> } export [ static | direct | bgp | { rip | ospf | isis } [ <process-id> ] | <interface-type> <interface-number> | <protocol> ]
filter-policy { acl-name <acl-name> | <acl-number> } import [ <interface-type> <interface-number> | <protocol> ]
filter-policy ip-prefix <ip-prefix-name> [ gateway <ip-prefix-name> ] import [ <interface-type> <interface-number> | <protocol> ]
filter-policy gateway <ip-prefix-name> import
undo filter-policy export [ static | direct | bgp | { rip | ospf | isis } [ <process-id> ] | <interface-type> <interface-number> | <protocol> ]
undo filter-policy import [ <interface-type> <interface-number> | <protocol> ]
undo filter-policy { acl-name <acl-name> | <acl-number> | ip-prefix <ip-prefix-name> } export [ static | direct | bgp | { rip | ospf | isis } [ <process-id> ] | <interface-type> <interface-number> | <protocol> ]
undo filter-policy { acl-name <acl-name> | <acl-number> } import [ <interface-type> <interface-number> | <protocol> ]
undo filter-policy ip-prefix <ip-prefix-name> [ gateway <ip-prefix-name> ] import [ <interface-type> <interface-number> | <protocol> ]
undo filter-policy gateway <ip-prefix-name> import
	views rip
	level 2
	<acl-name>  name 1..32
	<acl-number>  integer 2000..2999
	<ip-prefix-name>  string 1..169
	<process-id>  integer 1..4294967295
	<protocol>  string 1..255

host-route
undo host-route
	views rip
	level 2

summary
undo summary
	views rip
	level 2
	negative
	default summary

network <network-address>
undo network <network-address>
	views rip
	level 2
	<network-address>  ipv4

import-route { { static | direct | bgp } | { { rip | ospf | isis } [ <process-id> ] } } [ [ cost <cost> ] | [ route-policy <route-policy-name> ] ] *
import-route bgp { cost transparent route-policy <route-policy-name> | route-policy <route-policy-name> cost transparent | cost transparent }
undo import-route { { direct | static | bgp } | { { ospf | rip | isis } [ <process-id> ] } }
	views rip
	level 2
	<process-id>  integer 1..4294967295
	<cost>  integer 0..15 default 0
	<route-policy-name>  string 1..200

import-route bgp permit-ibgp [ [ cost <cost> ] | [ route-policy <route-policy-name> ] ] *
import-route bgp permit-ibgp { cost transparent route-policy <route-policy-name> | route-policy <route-policy-name> cost transparent | cost transparent }
undo import-route bgp permit-ibgp
	views rip
	level 2
	<cost>  integer 0..15 default 0
	<route-policy-name>  string 1..200

maximum-routes <max-number> [ threshold <threshold-value> ]
undo maximum-routes
	views rip
	level 2
	<max-number>  integer 1..300000 default 150000
	<threshold-value>  integer 0..100 default 80

maximum load-balancing <number>
undo maximum load-balancing
	views rip
	level 2
	default maximum load-balancing 64
	<number>  integer 1..128 default 64

peer <peer-address>
undo peer <peer-address>
	views rip
	level 2
	<peer-address>  ipv4

preference { { route-policy <route-policy-name> } | <value> } *
undo preference
	views rip
	level 2
	<route-policy-name>  string 1..200
	<value>  integer 1..255

reset rip { <process-id> | all } configuration
	views user
	level 2
	unstored
	<process-id>  integer 1..4294967295

reset rip { <process-id> | all } imported-routes
	views user
	level 2
	unstored
	<process-id>  integer 1..4294967295

reset rip <process-id> statistics interface { all | { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-address> ] }
reset ripng <process-id> statistics interface { all | { <interface-name> | <interface-type> <interface-number> } [ neighbor <neighbor-ipv6-address> ] }
reset rip all statistics
	views user
	level 2
	unstored
	<process-id>  integer 1..4294967295
	<neighbor-address>  ipv4
	<neighbor-ipv6-address>  ipv6

rip [ <process-id> ] [ vpn-instance <vpn-instance-name> ]
undo rip <process-id>
	views system
	level 2
	enters rip
	<process-id>  integer 1..4294967295 implied 1
	<vpn-instance-name>  string 1..31 not _public_

rip authentication-mode simple { [ cipher ] <password-key> | plain <plain-text> }
rip authentication-mode md5 nonstandard { [ cipher ] <password-key> | plain <plain-text> } <key-id>
rip authentication-mode md5 usual { [ cipher ] <password-key> | plain <plain-text> }
rip authentication-mode hmac-sha256 { [ cipher ] <password-key> | plain <plain-text> } <key-id>
rip authentication-mode sm3 { [ cipher ] <password-key> | plain <plain-text> } <key-id>
undo rip authentication-mode
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<password-key>  password 1..255 led cipher
	<plain-text>  string 1..255
	<key-id>  integer 0..255

rip authentication-mode md5 nonstandard keychain <keychain-name>
undo rip authentication-mode md5 nonstandard keychain
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<keychain-name>  string 1..47

rip bfd enable
rip bfd { min-tx-interval <min-transmit-value> | min-rx-interval <min-receive-value> | detect-multiplier <detect-multiplier-value> } *
undo rip bfd enable
undo rip bfd { min-tx-interval [ <min-transmit-value> ] | min-rx-interval [ <min-receive-value> ] | detect-multiplier [ <detect-multiplier-value> ] } *
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge tunnel vlanif
	level 2
	<min-transmit-value>  integer 3..1000 default 10
	<min-receive-value>  integer 3..1000 default 10
	<detect-multiplier-value>  integer 3..50 default 3

rip bfd block
undo rip bfd block
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge tunnel vlanif
	level 2

rip bfd static
undo rip bfd static
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge tunnel vlanif
	level 2

rip bfd static binding <peer-address>
undo rip bfd static binding <peer-address>
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge tunnel vlanif
	level 2
	<peer-address>  ipv4

rip enable <process-id>
undo rip enable
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<process-id>  integer 1..4294967295

rip input
undo rip input
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	negative

rip max-packet-length <value>
rip max-packet-length mtu
undo rip max-packet-length
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<value>  integer 32..65535

rip metricin <value>
rip metricin { { <aclNumber> | acl-name <aclName> } <metricInVal> }
rip metricin { ip-prefix <ip-prefix-name> <metricInVal> }
undo rip metricin
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<value>  integer 0..15
	<aclNumber>  integer 2000..2999
	<aclName>  name 1..32
	<metricInVal>  integer 0..15
	<ip-prefix-name>  string 1..169

rip metricout <value>
rip metricout { { <acl-number> | acl-name <acl-name> } <value1> }
rip metricout { ip-prefix <ip-prefix-name> <value1> }
undo rip metricout
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<value>  integer 1..15
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32
	<value1>  integer 2..15
	<ip-prefix-name>  string 1..169

rip mib-binding <process-id>
undo rip mib-binding
	views system
	level 2
	<process-id>  integer 1..4294967295

rip output
undo rip output
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	negative

rip pkt-transmit { interval <interval> | number <pkt-count> | bandwidth <bandwidth-value> } *
undo rip pkt-transmit
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 50..500
	<pkt-count>  integer 25..100
	<bandwidth-value>  integer 1..99

rip poison-reverse
undo rip poison-reverse
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

rip split-horizon
undo rip split-horizon
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

rip summary-address <ip-address> <mask> [ avoid-feedback ]
undo rip summary-address <ip-address> <mask>
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<ip-address>  ipv4
	<mask>  ipv4-mask

rip valid-ttl-hops <valid-ttl-hops-value> [ vpn-instance <vpn-instance-name> ]
undo rip valid-ttl-hops [ <valid-ttl-hops-value> ] [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	<valid-ttl-hops-value>  integer 1..255
	<vpn-instance-name>  string 1..31 not _public_

rip version { 1 | 2 }
undo rip version
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

rip version 2 broadcast
undo rip version
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

rip version 2 multicast
undo rip version
	views @ethernet eth-trunk sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

silent-interface [ disable ] { <interface-type> <interface-number> | <interface-name> }
undo silent-interface { <interface-type> <interface-number> | <interface-name> }
undo silent-interface disable { <interface-type> <interface-number> | <interface-name> }
	views rip
	level 2

silent-interface all
undo silent-interface all
	views rip
	level 2

summary always
undo summary always
	views rip
	level 2

timers rip <update> <age> <suppress> <garbage-collect>
undo timers rip
	views rip
	level 2
	default timers rip 30 180 0 120
	<update>  integer 1..86400 default 30
	<age>  integer 1..86400 default 180
	<suppress>  integer 0..86400 default 0
	<garbage-collect>  integer 1..86400 default 120

timers rip triggered { minimum-interval <minimum-interval> | incremental-interval <incremental-interval> | maximum-interval <maximum-interval> } *
undo timers rip triggered [ minimum-interval [ <minimum-interval> ] | incremental-interval [ <incremental-interval> ] | maximum-interval [ <maximum-interval> ] ] *
	views rip
	level 2
	<minimum-interval>  integer 100..5000 default 100
	<incremental-interval>  integer 100..1000 default 100
	<maximum-interval>  integer 200..5000 default 5000

verify-source
undo verify-source
	views rip
	level 2
	negative
	default verify-source

version <version-num>
undo version
	views rip
	section 60
	level 2
	<version-num>  integer 1..2

zero-metric-check
undo zero-metric-check
	views rip
	level 2
