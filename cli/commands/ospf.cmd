# OSPF (command reference, IP_Routing/OSPF)
section 2450

abr-summary <ip-address> <mask> [ [ advertise | [ cost { <cost-value> | inherit-minimum } ] | [ generate-null0-route ] ] * | [ not-advertise | [ cost { <cost-value> | inherit-minimum } ] ] * | [ generate-null0-route | [ advertise ] | [ cost { <cost-value> | inherit-minimum } ] ] * ]
undo abr-summary <ip-address> <mask>
	views ospf-area
	level 2
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<cost-value>  integer 0..16777214

advertise link-attributes { interface-id | remote-ip } disable
undo advertise link-attributes { interface-id | remote-ip } disable
	views ospf
	level 2

area { <area-id> | <area-idipv4> }
undo area { <area-id> | <area-idipv4> }
	views ospf
	level 2
	enters ospf-area
	<area-id>  integer 0..4294967295 dotted as <area-idipv4>
	<area-idipv4>  ipv4

asbr-summary <ip-address> <mask> [ [ not-advertise | generate-null0-route ] | tag <tag-value> | cost <cost-value> | distribute-delay <interval> ] *
undo asbr-summary <ip-address> <mask>
	views ospf
	level 2
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<tag-value>  integer 0..4294967295
	<cost-value>  integer 0..16777214
	<interval>  integer 1..65535

authentication-mode simple [ plain <SPlainText> | [ cipher ] <SCipherText> ]
authentication-mode { md5 | hmac-md5 | hmac-sha256 } [ <KeyID> { plain <MPlainText> | [ cipher ] <MCipherText> } ]
authentication-mode keychain <Keychain-Name>
undo authentication-mode
	views ospf-area
	level 2
	<SPlainText>  name 1..8
	<SCipherText>  password 1..8 led cipher
	<KeyID>  integer 1..255
	<MPlainText>  string 1..255
	<MCipherText>  password 1..255 led cipher
	<Keychain-Name>  string 1..47

bandwidth-config enable
undo bandwidth-config enable
	views ospf
	level 2

bandwidth-reference <value>
undo bandwidth-reference
	views ospf
	level 2
	<value>  integer 1..2147483648

bfd all-interfaces { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
undo bfd all-interfaces { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
	views ospf
	level 2
	<transmit-interval>  integer 3..1000
	<receive-interval>  integer 3..1000
	<multiplier-value>  integer 3..50 default 3

bfd all-interfaces enable
bfd all-interfaces incr-cost { <cost> | max-reachable }
undo bfd all-interfaces enable
undo bfd all-interfaces incr-cost [ <cost> | max-reachable ]
	views ospf
	level 2
	<cost>  integer 1..65534

clear route loop-detect ospf alarm-state
	views system
	level 3
	unstored

cost-binding interface { <interfaceName> | <interfaceType> <interfaceNum> } route-source-routerid <router-id-value>
undo cost-binding interface { <interfaceName> | <interfaceType> <interfaceNum> } route-source-routerid <router-id-value>
	views ospf
	level 2
	<interfaceName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <interfaceName>
	<router-id-value>  ipv4

default-cost <costvalue>
undo default-cost
	views ospf-area
	level 2
	<costvalue>  integer 0..16777214

default-route-advertise [ [ always | permit-calculate-other ] | cost <costvalue> | type <typevalue> | { route-policy <route-policy-name> } | distribute-delay <delaytimer> | tag <tagvalue> ] *
default-route-advertise summary cost <costvalue>
default-route-advertise [ permit-calculate-other | cost <costvalue> | type <typevalue> | { route-policy <route-policy-name> } | distribute-delay <delaytimer> | permit-ibgp | tag <tagvalue> | permit-preference-less-than <preference-val> ] *
undo default-route-advertise
	views ospf
	level 2
	<costvalue>  integer 0..16777214 default 1
	<typevalue>  integer 1..2
	<route-policy-name>  string 1..200
	<delaytimer>  integer 1..65535
	<tagvalue>  integer 0..4294967295 default 1
	<preference-val>  integer 1..256

default { cost { <costvalue> | inherit-metric } | tag <tagvalue> | type <typevalue> } *
undo default { cost [ { <costvalue> | inherit-metric } ] | tag [ <tagvalue> ] | type [ <typevalue> ] } *
	views ospf
	level 2
	<costvalue>  integer 0..16777214 default 1
	<tagvalue>  integer 0..4294967295 default 1
	<typevalue>  integer 1..2

description <description>
undo description
	views ospf-area
	level 2
	<description>  string 1..80

description <description>
undo description
	views ospf
	level 2
	<description>  text 1..80

display debugging ospf
	views all
	level 1
	unstored

display ospf [ <process-id> ] abr-asbr [ <router-id> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<router-id>  ipv4

display ospf [ <process-id> ] asbr-summary [ <ip-address> <mask> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<ip-address>  ipv4
	<mask>  ipv4-mask

display ospf [ <process-id> ] bfd session { all | <interfaceName> | <interfaceType> <interfaceNum> | <NbrRouterId> }
display ospf [ <process-id> ] bfd session { <interfaceName> | <interfaceType> <interfaceNum> } <NbrRouterId>
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<interfaceName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <interfaceName>
	<NbrRouterId>  ipv4

display ospf [ <process-id> ] brief
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] cumulative
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] ecmp-group
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf <process-id> error
display ospf [ <process-id> ] error lsa
display ospf error
display ospf <process-id> error interface { <interface-name> | <interface-type> <interface-number> }
display ospf error interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] [ area { <area-id-integer> | <area-id-ipv4> } ] flush-source-trace analysis-info
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id-integer>  integer 0..4294967295
	<area-id-ipv4>  ipv4

display ospf [ <process-id> ] graceful-restart [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] hostname-table
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] interface [ <interface-name> | <interface-type> <interface-number> | all ] [ verbose ]
display ospf [ <process-id> ] interface no-peer
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] lsdb [ { [ { router | network | summary | asbr | ase | opaque-as [ origin ] | opaque-area [ origin ] | opaque-link [ origin ] | nssa } [ <link-state-id> ] ] [ originate-router [ <advertising-router-id> ] | hostname <hostname> | self-originate ] } ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospf [ <process-id> ] lsdb [ { [ { router | network | summary | asbr | ase | opaque-as [ origin ] | opaque-area [ origin ] | opaque-link [ origin ] | nssa } [ <link-state-id> ] ] [ originate-router [ <advertising-router-id> ] | self-originate ] } ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ] resolve-hostname
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<link-state-id>  ipv4
	<advertising-router-id>  ipv4
	<hostname>  name 1..255
	<min-age-value>  integer 0..3600
	<max-age-value>  integer 0..3600

display ospf [ <process-id> ] lsdb brief
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] nexthop
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] peer [ <interfaceName> | <interfaceType> <interfaceNum> | { <neighbor-id> | hostname <hostnamestr> } | brief | last-nbr-down ]
display ospf [ <process-id> ] peer { { <interfaceName> | <interfaceType> <interfaceNum> } { <neighbor-id> [ resolve-hostname ] | hostname <hostnamestr> } }
display ospf [ <process-id> ] peer [ <interfaceName> | <interfaceType> <interfaceNum> | <neighbor-id> | brief ] resolve-hostname
display ospf [ <process-id> ] peer [ <interfaceType> <interfaceNum> | <neighbor-id> | brief ] dns-hostname
display ospf [ <process-id> ] peer { <interfaceType> <interfaceNum> | <neighbor-id> [ dns-hostname ] | dns-hostname <hostnamestr> }
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<interfaceName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <interfaceName>
	<neighbor-id>  ipv4
	<hostnamestr>  string 1..255

display ospf [ <process-id> ] request-queue [ <InterfaceName> | <interfaceType> <interfaceNum> ] [ <neighbor-id> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<InterfaceName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <InterfaceName>
	<neighbor-id>  ipv4

display ospf [ <process-id> ] retrans-queue [ <InterfaceName> | <interfaceType> <interfaceNum> ] [ <neighbor-id> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<InterfaceName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <InterfaceName>
	<neighbor-id>  ipv4

display ospf [ <process-id> ] router-id conflict
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] routing [ <ip-address> [ <mask> | <mask-length> ] ] [ [ interface { <interface-name> | <interfaceType> <interfaceNum> } ] [ nexthop <nexthop-ip-address> ] ] * [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<interfaceType>  interface-type
	<interfaceNum>  interface-number
	<nexthop-ip-address>  ipv4
	<min-age-value>  integer 0..4294967295
	<max-age-value>  integer 0..4294967295

display ospf [ <process-id> ] routing router-id [ <router-id-value> ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<router-id-value>  ipv4
	<min-age-value>  integer 0..4294967295
	<max-age-value>  integer 0..4294967295

display ospf [ <process-id> ] spf-statistics [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] statistics maxage-lsa
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospf [ <process-id> ] statistics updated-lsa [ originate-router <adv-rtr-id> | history ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<adv-rtr-id>  ipv4

display ospf [ <process-id> ] topology [ area { <area-id> | <area-ipv4> } ] [ statistics ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-ipv4>  ipv4

display ospf [ <process-id> ] topology [ area { <area-id> | <area-ipv4> } ] verbose
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-ipv4>  ipv4

display ospf troubleshooting
	views all
	level 1
	unstored

display ospf [ <process-id> ] vlink
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

dn-bit-check disable { ase | nssa }
dn-bit-check disable summary [ router-id <router-id> ]
undo dn-bit-check disable { ase | nssa }
undo dn-bit-check disable summary [ router-id <router-id> ]
	views ospf ospfv3
	level 2
	<router-id>  ipv4

dn-bit-set disable { summary | ase | nssa }
undo dn-bit-set disable { summary | ase | nssa }
	views ospf ospfv3
	level 2

domain-id { null | { <domain-idvalue> | <domain-idvalue_ipv4> } [ [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] | secondary ] * }
undo domain-id [ { <domain-idvalue> | <domain-idvalue_ipv4> } [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] ]
	views ospf
	level 2
	<domain-idvalue>  integer 0..4294967295
	<domain-idvalue_ipv4>  ipv4
	<domainTypeValue>  hex 0..ffff

eca-route-type compatible
undo eca-route-type compatible
	views ospf
	level 2

filter-lsa-out peer <peer-addr> { all | { ase [ acl { <ase-acl-num> | <ase-acl-name> } ] | nssa [ acl { <nssa-acl-num> | <nssa-acl-name> } ] | summary [ acl { <sum-acl-num> | <sum-acl-name> } ] } * }
undo filter-lsa-out peer <peer-addr>
	views ospf
	level 2
	<peer-addr>  ipv4
	<ase-acl-num>  integer 2000..2999
	<ase-acl-name>  name 1..32
	<nssa-acl-num>  integer 2000..2999
	<nssa-acl-name>  name 1..32
	<sum-acl-num>  integer 2000..2999
	<sum-acl-name>  name 1..32

filter-policy <acl-number> import
filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | { route-policy <route-policy-name> } [ secondary ] } import
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | { route-policy <route-policy-name> } [ secondary ] ] import
	views ospf
	level 2
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32
	<ip-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

filter { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export
filter { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } import [ include-abr-summary ]
filter <acl-number> export
filter <acl-number> import [ include-abr-summary ]
undo filter [ acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | <acl-number> ] export
undo filter [ acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> | <acl-number> ] import
	views ospf-area
	level 2
	<acl-name>  name 1..32
	<ip-prefix-name>  string 1..169
	<route-policy-name>  string 1..200
	<acl-number>  integer 2000..2999

flooding-control [ number <number-value> | timer-interval <timer-interval-value> ] *
undo flooding-control [ number <number-value> | timer-interval <timer-interval-value> ] *
	views ospf
	level 2
	<number-value>  integer 1..1000 default 50
	<timer-interval-value>  integer 30..100000 default 30

frr-policy route { route-policy <route-policy-name> }
undo frr-policy route
	views ospf-frr ospfv3-frr
	level 2
	<route-policy-name>  string 1..200

frr
undo frr
	views ospf
	level 2
	enters ospf-frr

graceful-restart [ helper-role { { { ip-prefix <ip-prefix-name> | acl-number <acl-number> | acl-name <acl-name> } | ignore-external-lsa | planned-only } * } ]
graceful-restart helper-role never
graceful-restart non-ietf
undo graceful-restart [ helper-role [ { { ip-prefix [ <ip-prefix-name> ] | acl-number [ <acl-number> ] | acl-name [ <acl-name> ] } | ignore-external-lsa | planned-only } * ] ]
undo graceful-restart helper-role never
undo graceful-restart non-ietf
	views ospf
	level 2
	<ip-prefix-name>  string 1..169
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32

hostname [ <host-name> ]
undo hostname
	views ospf
	level 2
	<host-name>  string 1..255

ignore-receive-lsa advertise-router <adv-rtr-id> [ lsa-type <type-value> [ area { <area-id> | <area-idipv4> } ] | link-state-id <ls-id> ] *
undo ignore-receive-lsa advertise-router <adv-rtr-id> [ lsa-type <type-value> [ area { <area-id> | <area-idipv4> } ] | link-state-id <ls-id> ] *
	views ospf
	level 2
	<adv-rtr-id>  ipv4
	<type-value>  hex 0..ffff
	<area-id>  integer 0..4294967295
	<area-idipv4>  ipv4
	<ls-id>  ipv4

import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
import-rib public protocol ospf <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib public protocol ospf <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
	views vpn-instance-ipv4
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<process-id>  integer 1..4294967295
	<route-policy-name>  string 1..200

ip import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
ipv6 import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo ip import-rib vpn-instance <vpn-instance-name> protocol ospf <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<process-id>  integer 1..4294967295
	<route-policy-name>  string 1..200

import-route { direct | static | bgp [ permit-ibgp ] } [ { inherit-cost | cost <cost> } | { route-policy <route-policy-name> } | tag <tag> | type <type> ] *
import-route { ospf | isis | rip } [ <process-id-rip> ] [ { inherit-cost | cost <cost> } | { route-policy <route-policy-name> } | tag <tag> | type <type> ] *
undo import-route { direct | static | bgp }
undo import-route { ospf | isis | rip } [ <process-id-rip> ]
	views ospf
	level 2
	<cost>  integer 0..16777214 default 1
	<route-policy-name>  string 1..200
	<tag>  integer 0..4294967295 default 1
	<type>  integer 1..2
	<process-id-rip>  integer 1..4294967295

filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export direct
filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export bgp
filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export static
filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export rip [ <protocolID> ]
filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export isis [ <protocolID> ]
filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export ospf [ <protocolID> ]
filter-policy <acl-number> export direct
filter-policy <acl-number> export bgp
filter-policy <acl-number> export static
filter-policy <acl-number> export rip [ <protocolID> ]
filter-policy <acl-number> export isis [ <protocolID> ]
filter-policy <acl-number> export ospf [ <protocolID> ]
filter-policy <acl-number> export
filter-policy { acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } export
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export direct
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export bgp
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export static
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export rip [ <protocolID> ]
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export isis [ <protocolID> ]
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export ospf [ <protocolID> ]
undo filter-policy [ <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] export
	views ospf
	level 2
	<acl-name>  name 1..32
	<ip-prefix-name>  string 1..169
	<route-policy-name>  string 1..200
	<protocolID>  integer 1..4294967295
	<acl-number>  integer 2000..2999

import-route limit <limit-number> [ threshold-alarm { upper-limit <upper-limit-value> | lower-limit <lower-limit-value> } * ]
undo import-route limit [ <limit-number> ] [ threshold-alarm [ upper-limit <upper-limit-value> | lower-limit <lower-limit-value> ] * ]
	views ospf ospfv3
	level 2
	<limit-number>  integer 1..4294967295
	<upper-limit-value>  integer 1..100 default 80
	<lower-limit-value>  integer 1..100 default 70

loop-free-alternate
undo loop-free-alternate
	views ospf-frr ospfv3-frr
	level 2

lsa-age refresh disable
undo lsa-age refresh disable
	views ospf
	level 2

lsa-arrival-interval <interval>
lsa-arrival-interval intelligent-timer <max-interval> <start-interval> <hold-interval>
undo lsa-arrival-interval
	views ospf
	level 2
	<interval>  integer 0..10000
	<max-interval>  integer 1..300000
	<start-interval>  integer 0..60000
	<hold-interval>  integer 1..60000

lsa-arrival-interval suppress-flapping <suppress-interval> [ threshold <threshold> ]
undo lsa-arrival-interval suppress-flapping
	views ospf
	level 2
	<suppress-interval>  integer 0..600
	<threshold>  integer 3..100 default 30

lsa-originate-interval { 0 | intelligent-timer <max-interval> <start-interval> <hold-interval> [ other-type <interval> ] | other-type <interval> [ intelligent-timer <max-interval> <start-interval> <hold-interval> ] }
undo lsa-originate-interval
	views ospf
	level 2
	<max-interval>  integer 1..300000
	<start-interval>  integer 0..60000
	<hold-interval>  integer 1..60000
	<interval>  integer 0..10 default 5

lsa-originate-interval suppress-flapping <interval> [ threshold <threshold> ]
undo lsa-originate-interval suppress-flapping
	views ospf
	level 2
	<interval>  integer 0..600
	<threshold>  integer 3..100 default 30

lsdb-overflow-limit <number>
undo lsdb-overflow-limit [ <number> ]
	views ospf
	level 2
	<number>  integer 1..1000000

maxage-lsa route-calculate-delay <delay-interval>
undo maxage-lsa route-calculate-delay
	views ospf
	level 2
	default maxage-lsa route-calculate-delay 20
	<delay-interval>  integer 0..65535 default 20

maximum load-balancing <number>
undo maximum load-balancing
	views ospf
	level 2
	<number>  integer 1..128

network <address> <wildcard-mask>
network <address> <wildcard-mask> description <text>
undo network <address> <wildcard-mask>
	views ospf-area
	level 2
	<address>  ipv4
	<wildcard-mask>  ipv4
	<text>  text 1..80

nexthop <ip-address> weight <value>
undo nexthop <ip-address>
	views ospf
	level 2
	<ip-address>  ipv4
	<value>  integer 1..254

nssa [ { default-route-advertise [ backbone-peer-ignore ] } | no-import-route | no-summary | set-n-bit | suppress-forwarding-address | translator-always | translator-interval <interval-value> | zero-address-forwarding ] *
undo nssa
	views ospf-area
	level 2
	<interval-value>  integer 1..120 default 40

opaque-capability enable
undo opaque-capability
	views ospf
	level 2

ospf [ <process-id> ] [ router-id <route-id> | vpn-instance <vpname> ] *
undo ospf <process-id>
	views system
	level 2
	enters ospf
	<process-id>  integer 1..4294967295 implied 1
	<route-id>  ipv4
	<vpname>  string 1..31

ospf advertise max-cost
undo ospf advertise max-cost
	views maintenance
	level 2

ospf authentication-mode simple [ plain <simple-plain> | [ cipher ] <simple-cipher> ]
ospf authentication-mode { md5 | hmac-md5 | hmac-sha256 } [ <key-id> { plain <plain-text> | [ cipher ] <cipher-text> } ]
ospf authentication-mode null
ospf authentication-mode keychain <keychain-name>
undo ospf authentication-mode
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<plain-text>  string 1..255
	<cipher-text>  password 1..255 led cipher
	<simple-cipher>  password 1..8 led cipher
	<simple-plain>  string 1..8
	<key-id>  integer 1..255
	<keychain-name>  string 1..47

ospf authentication-mode simple [ plain <simple-plain> | [ cipher ] <simple-cipher> ] multi-area { <area-id> | <area-id-ipv4> }
ospf authentication-mode { md5 | hmac-md5 | hmac-sha256 } [ <key-id> { plain <plain-text> | [ cipher ] <cipher-text> } ] multi-area { <area-id> | <area-id-ipv4> }
ospf authentication-mode null multi-area { <area-id> | <area-id-ipv4> }
ospf authentication-mode keychain <keychain-name> multi-area { <area-id> | <area-id-ipv4> }
undo ospf authentication-mode multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<plain-text>  string 1..255
	<cipher-text>  password 1..255 led cipher
	<simple-cipher>  password 1..8 led cipher
	<simple-plain>  string 1..8
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4
	<key-id>  integer 1..255
	<keychain-name>  string 1..47

ospf bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
undo ospf bfd { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<transmit-interval>  integer 3..1000
	<receive-interval>  integer 3..1000
	<multiplier-value>  integer 3..50 default 3

ospf bfd enable
ospf bfd incr-cost { <cost> | max-reachable }
ospf bfd incr-cost block
undo ospf bfd incr-cost [ <cost> | max-reachable ]
undo ospf bfd incr-cost block
undo ospf bfd enable
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<cost>  integer 1..65534

ospf bfd block
undo ospf bfd block
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

ospf bfd block multi-area { <area-id> | <area-id-ipv4> }
undo ospf bfd block multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf bfd enable per-link one-arm-echo
	views vlanif
	level 2

ospf cost <value>
undo ospf cost
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<value>  integer 1..65535

ospf cost <cost> multi-area { <area-id> | <area-id-ipv4> }
undo ospf cost multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<cost>  integer 1..65535
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf cpu-overload control disable
undo ospf cpu-overload control disable
	views system
	level 2

ospf dr-priority <priovalue>
undo ospf dr-priority
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<priovalue>  integer 0..255

ospf enable [ <process-id> ] area { <area-id> | <areaidipv4> }
undo ospf enable [ <process-id> ] area { <area-id> | <areaidipv4> }
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	section 2451
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<areaidipv4>  ipv4

ospf enable multi-area { <area-id> | <area-id-ipv4> }
undo ospf enable multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf filter-lsa-out { all | { ase [ acl { <ase-acl-num> | <ase-acl-name> } ] | nssa [ acl { <nssa-acl-num> | <nssa-acl-name> } ] | summary [ acl { <sum-acl-num> | <sum-acl-name> } ] } * }
undo ospf filter-lsa-out
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<ase-acl-num>  integer 2000..2999
	<ase-acl-name>  name 1..64
	<nssa-acl-num>  integer 2000..2999
	<nssa-acl-name>  name 1..64 not-number alnum-first
	<sum-acl-num>  integer 2000..2999
	<sum-acl-name>  name 1..64 not-number alnum-first

ospf filter-lsa-out { all | { ase [ acl { <ase-acl-num> | <ase-acl-name> } ] | nssa [ acl { <nssa-acl-num> | <nssa-acl-name> } ] | summary [ acl { <sum-acl-num> | <sum-acl-name> } ] } * } multi-area { <area-id-integer> | <area-id-ipv4> }
undo ospf filter-lsa-out multi-area { <area-id-integer> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<ase-acl-num>  integer 2000..2999
	<ase-acl-name>  name 1..64 not-number alnum-first
	<nssa-acl-num>  integer 2000..2999
	<nssa-acl-name>  name 1..64 not-number alnum-first
	<sum-acl-num>  integer 2000..2999
	<sum-acl-name>  name 1..64 not-number alnum-first
	<area-id-integer>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf flush-source-trace block
undo ospf flush-source-trace block
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

ospf flush-source-trace [ vlink ] disable
undo ospf flush-source-trace [ vlink ] disable
	views system
	level 2

ospf flush-source-trace port <port-number>
ospf flush-source-trace vlink port <port-number>
undo ospf flush-source-trace port
undo ospf flush-source-trace vlink port
	views system
	level 2
	<port-number>  integer 1025..65535

ospf frr block
undo ospf frr block
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

ospf maxage-lsa auto-protect disable
undo ospf maxage-lsa auto-protect disable
	views system
	level 2

ospf mib-binding <process-id>
undo ospf mib-binding
	views system
	level 2
	<process-id>  integer 1..4294967295

ospf mtu-enable
undo ospf mtu-enable
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

ospf mtu-enable multi-area { <area-id> | <area-id-ipv4> }
undo ospf mtu-enable multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf frr block multi-area { <area-id> | <area-id-ipv4> }
undo ospf frr block multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf network-type { broadcast | p2p | p2mp | nbma }
undo ospf network-type
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

ospf p2mp-mask-ignore
undo ospf p2mp-mask-ignore
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

ospf peer hold-max-cost timer <timer>
undo ospf peer hold-max-cost timer [ <timer> ]
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<timer>  integer 100..1000000

ospf router-id auto-recover disable
undo ospf router-id auto-recover disable
	views system
	level 2

ospf smart-discover
undo ospf smart-discover
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

ospf smart-discover multi-area { <area-id> | <area-id-ipv4> }
undo ospf smart-discover multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf source sub-address <ipv4-address>
undo ospf source sub-address [ <ipv4-address> ]
	views vbdif vlanif
	level 2
	<ipv4-address>  ipv4

ospf suppress-flapping interface disable
undo ospf suppress-flapping interface disable
	views system
	level 2
	default undo ospf suppress-flapping interface disable

ospf suppress-flapping peer disable
ospf suppress-flapping peer hold-down <interval>
ospf suppress-flapping peer hold-max-cost disable
ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
undo ospf suppress-flapping peer disable
undo ospf suppress-flapping peer hold-down [ <interval> ]
undo ospf suppress-flapping peer hold-max-cost disable
undo ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..86400
	<detecting-interval>  integer 1..300
	<threshold>  integer 1..1000 default 10
	<resume-interval>  integer 2..1000

ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * multi-area { <area-id> | <area-id-ipv4> }
ospf suppress-flapping peer disable multi-area { <area-id> | <area-id-ipv4> }
ospf suppress-flapping peer hold-down <interval> multi-area { <area-id> | <area-id-ipv4> }
ospf suppress-flapping peer hold-max-cost disable multi-area { <area-id> | <area-id-ipv4> }
undo ospf suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * multi-area { <area-id> | <area-id-ipv4> }
undo ospf suppress-flapping peer disable multi-area { <area-id> | <area-id-ipv4> }
undo ospf suppress-flapping peer hold-down [ <interval> ] multi-area { <area-id> | <area-id-ipv4> }
undo ospf suppress-flapping peer hold-max-cost disable multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<detecting-interval>  integer 1..300
	<threshold>  integer 1..1000 default 10
	<resume-interval>  integer 2..1000
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4
	<interval>  integer 1..86400

ospf suppress-reachability [ disable ]
undo ospf suppress-reachability [ disable ]
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2

ospf timer dead <interval>
undo ospf timer dead
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..235926000

ospf timer dead <interval> multi-area { <area-id> | <area-id-ipv4> }
undo ospf timer dead multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..235926000
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf timer hello <interval> [ conservative ]
undo ospf timer hello
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..65535

ospf timer hello <interval> multi-area { <area-id> | <area-id-ipv4> }
undo ospf timer hello multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..65535
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf timer poll <interval>
undo ospf timer poll
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..3600

ospf timer retransmit <interval>
undo ospf timer retransmit
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..3600

ospf timer retransmit <interval> multi-area { <area-id> | <area-id-ipv4> }
undo ospf timer retransmit multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..3600
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf timer wait <interval>
undo ospf timer wait
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<interval>  integer 1..235926000

ospf trans-delay <delayvalue>
undo ospf trans-delay
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<delayvalue>  integer 1..500

ospf trans-delay <delayValue> multi-area { <area-id> | <area-id-ipv4> }
undo ospf trans-delay multi-area { <area-id> | <area-id-ipv4> }
	views @ethernet eth-trunk sub-25ge sub-50ge tunnel vbdif vlanif
	level 2
	<delayValue>  integer 1..500
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

ospf valid-ttl-hops <ttl> [ nonstandard-multicast ] [ vpn-instance <vpn-instance-name> ]
undo ospf valid-ttl-hops [ <ttl> ] [ nonstandard-multicast ] [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	<ttl>  integer 1..255
	<vpn-instance-name>  string 1..31 not _public_

peer <ip-address> [ dr-priority <priority> ]
undo peer <ip-address>
	views ospf
	level 2
	<ip-address>  ipv4
	<priority>  integer 0..255 default 1

preference { <preferencevalue> | { route-policy <route-policy-name> } } *
preference { ase | intra | inter } { <preferencevalue> | { route-policy <route-policy-name> } } *
undo preference
undo preference { ase | intra | inter }
	views ospf
	level 2
	<preferencevalue>  integer 1..255
	<route-policy-name>  string 1..200

prefix-priority { critical | high | medium } ip-prefix <ip-prefix-name>
undo prefix-priority { critical | high | medium }
	views ospf
	level 2
	<ip-prefix-name>  string 1..169

reset ospf [ <process-id> ] counters [ neighbor [ <interface-name> [ all-areas | area { <area-id> | <area-id> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id> } ] ] [ <router-id> ] ]
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<router-id>  ipv4

reset ospf [ <process-id> ] counters maxage-lsa
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospf <process-id> flush-source-trace
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospf [ <process-id> ] frr
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospf [ <process-id> ] peer [ <interface-name> [ all-areas | area { <area-id> | <area-id-address> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id-address> } ] ] <router-id>
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-id-address>  ipv4
	<router-id>  ipv4

reset ospf [ <process-id> ] process
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospf [ <process-id> ] redistribution
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospf [ <process-id> ] spf
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospf <process-id> suppress-flapping peer [ <interface-name> [ all-areas | area { <area-id> | <area-id-ipv4> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id-ipv4> } ] ]
reset ospf <process-id> suppress-flapping peer [ <interface-name> [ all-areas | area { <area-id> | <area-id-ipv4> } ] | <interface-type> <interface-number> [ all-areas | area { <area-id> | <area-id-ipv4> } ] ] notify-peer
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-id-ipv4>  ipv4

retransmission-limit <max-number>
retransmission-limit
undo retransmission-limit
	views ospf
	level 2
	<max-number>  integer 2..255 default 30

# On in OSPF, off in OSPFv3.
rfc1583 compatible
undo rfc1583 compatible
	views ospf
	level 2
	negative
	default rfc1583 compatible

rfc1583 compatible
undo rfc1583 compatible
	views ospfv3
	level 2

rfc1583 compatible different-area-path prefer lower-cost
rfc1583 non-compatible backbone-area-path prefer intra
undo rfc1583 compatible different-area-path prefer lower-cost
undo rfc1583 non-compatible backbone-area-path prefer intra
	views ospf
	level 2

route-tag <tag>
route-tag disable
undo route-tag
	views ospf
	level 2
	<tag>  integer 0..4294967295

route loop-detect ospf enable
route loop-detect ospf import-ospf enable
undo route loop-detect ospf enable
undo route loop-detect ospf import-ospf enable
	views system
	level 2

safe-sync enable
undo safe-sync enable
	views ospf
	level 2

sham-hello enable
undo sham-hello
	views ospf
	level 2

silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
undo silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
	views ospf
	level 2

spf-schedule-interval <interval1>
spf-schedule-interval intelligent-timer <max-interval> <start-interval> <hold-interval> [ conservative ]
spf-schedule-interval millisecond <interval2>
undo spf-schedule-interval
	views ospf
	level 2
	<interval1>  integer 1..10
	<max-interval>  integer 1..300000
	<start-interval>  integer 1..60000
	<hold-interval>  integer 1..60000
	<interval2>  integer 1..10000

stub-router [ [ on-startup [ <interval> ] ] | [ include-stub ] | [ external-lsa [ <externallsa-metric> ] ] | [ summary-lsa [ <summarylsa-metric> ] ] ] *
undo stub-router
	views ospf
	level 2
	<interval>  integer 5..65535 default 500
	<externallsa-metric>  integer 1..16777215 default 16711680
	<summarylsa-metric>  integer 1..16777215 default 16711680

stub [ no-summary | { default-route-advertise backbone-peer-ignore } ] *
undo stub
	views ospf-area
	level 2

suppress-flapping peer disable
undo suppress-flapping peer disable
	views ospf
	level 2

suppress-reachability
undo suppress-reachability
	views ospf
	level 2

tiebreaker { node-protecting | lowest-cost } preference <value>
undo tiebreaker { node-protecting | lowest-cost } [ preference <value> ]
	views ospf-frr
	level 2
	<value>  integer 1..255

vlink-peer <router-id> [ hello <hello-interval> | retransmit <retransmit-interval> | trans-delay <trans-delay-interval> | dead <dead-interval> | smart-discover | [ simple [ plain <SPlainText> | [ cipher ] <SCipherText> ] | { hmac-sha256 | md5 | hmac-md5 } [ <key-id> { plain <MPlainText> | [ cipher ] <MCipherText> } ] | authentication-null | keychain <keychain-name> ] ] *
undo vlink-peer <router-id>
undo vlink-peer <router-id> { hello | retransmit | trans-delay | dead | simple | hmac-sha256 | md5 | hmac-md5 | authentication-null | keychain | smart-discover }
	views ospf-area
	level 2
	<router-id>  ipv4
	<hello-interval>  integer 1..65535 default 10
	<retransmit-interval>  integer 1..3600 default 5
	<trans-delay-interval>  integer 1..3600 default 1
	<dead-interval>  integer 1..235926000 default 40
	<SPlainText>  string 1..8
	<SCipherText>  password 1..8 led cipher
	<key-id>  integer 1..255
	<MPlainText>  string 1..255
	<MCipherText>  password 1..255 led cipher
	<keychain-name>  string 1..47

vpn-instance-capability simple
undo vpn-instance-capability
	views ospf ospfv3
	level 2

words
	area : OSPF area
	network : Network on which OSPF runs
	vlink-peer : Peer of the virtual link
