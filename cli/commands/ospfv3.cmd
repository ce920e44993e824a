# OSPFv3 (command reference, IP_Routing/OSPFv3)
section 1670

abr-summary <ipv6-address> <prefix-length> [ not-advertise | cost <cost-value> ] *
undo abr-summary <ipv6-address> <prefix-length>
	views ospfv3-area
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 1..128
	<cost-value>  integer 0..16777214

area { <area-id> | <area-idipv4> }
undo area { <area-id> | <area-idipv4> }
	views ospfv3
	level 2
	enters ospfv3-area
	<area-id>  integer 0..4294967295 dotted as <area-idipv4>
	<area-idipv4>  ipv4

asbr-summary <ipv6-address> <prefix-length> [ not-advertise | [ tag <tag-value> ] | [ cost <cost-value> ] | [ distribute-delay <interval> ] ] *
undo asbr-summary <ipv6-address> <prefix-length>
	views ospfv3
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 1..128
	<tag-value>  integer 0..4294967295
	<cost-value>  integer 1..16777214
	<interval>  integer 1..65535

authentication-mode { hmac-sha256 | hmac-sm3 } key-id <KeyId> { plain <PlainText> | [ cipher ] <CipherText> }
authentication-mode { keychain <Keychain-Name> }
undo authentication-mode { hmac-sha256 | hmac-sm3 } key-id <KeyId>
undo authentication-mode { keychain <Keychain-Name> }
	views ospfv3-area
	level 2
	<KeyId>  integer 1..65535
	<PlainText>  string 1..255
	<CipherText>  password 1..255 led cipher
	<Keychain-Name>  string 1..47

authentication-mode { hmac-sha256 | hmac-sm3 } key-id <KeyId> { plain <PlainText> | [ cipher ] <CipherText> }
authentication-mode { keychain <Keychain-Name> }
undo authentication-mode { hmac-sha256 | hmac-sm3 } key-id <KeyId>
undo authentication-mode { keychain <Keychain-Name> }
	views ospfv3
	level 2
	<KeyId>  integer 1..65535
	<PlainText>  string 1..255
	<CipherText>  password 1..255 led cipher
	<Keychain-Name>  string 1..47

bandwidth-reference <value>
undo bandwidth-reference
	views ospfv3
	level 2
	<value>  integer 1..2147483648

bfd all-interfaces { min-transmit-interval <Tx-Value> | min-receive-interval <Rx-Value> | detect-multiplier <Mul-Value> | frr-binding } *
undo bfd all-interfaces { min-transmit-interval [ <Tx-Value> ] | min-receive-interval [ <Rx-Value> ] | detect-multiplier [ <Mul-Value> ] | frr-binding } *
	views ospfv3
	level 2
	<Tx-Value>  integer 3..1000
	<Rx-Value>  integer 3..1000
	<Mul-Value>  integer 3..50 default 3

bfd all-interfaces enable
bfd all-interfaces incr-cost { <cost> | max-reachable }
undo bfd all-interfaces enable
undo bfd all-interfaces incr-cost [ <cost> | max-reachable ]
	views ospfv3
	level 2
	section 1669
	<cost>  integer 1..65534

clear route loop-detect ospfv3 alarm-state
	views system
	level 3
	unstored

cost-binding interface { <interfaceName> | <interfaceType> <interfaceNum> } route-source-routerid <router-id-value>
undo cost-binding interface { <interfaceName> | <interfaceType> <interfaceNum> } route-source-routerid <router-id-value>
	views ospfv3
	level 2
	<interfaceName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <interfaceName>
	<router-id-value>  ipv4

default-cost <costval>
undo default-cost
	views ospfv3-area
	level 2
	<costval>  integer 0..16777214

default-route-advertise [ [ always | permit-calculate-other ] | cost <cost> | type <type> | tag <tag> | distribute-delay <delay> | { route-policy <route-policy-name> } ] *
default-route-advertise [ permit-calculate-other | cost <cost> | type <type> | tag <tag> | distribute-delay <delay> | { route-policy <route-policy-name> } | permit-preference-less-than <preference-value> ] *
undo default-route-advertise
	views ospfv3
	level 2
	<cost>  integer 0..16777214 default 1
	<type>  integer 1..2
	<tag>  integer 0..4294967295 default 1
	<delay>  integer 1..65535
	<route-policy-name>  string 1..200
	<preference-value>  integer 1..256

default { cost <costvalue> | tag <tagvalue> | type <typevalue> } *
undo default { cost [ <costvalue> ] | tag [ <tagvalue> ] | type [ <typevalue> ] } *
	views ospfv3
	level 2
	<costvalue>  integer 0..16777214
	<tagvalue>  integer 0..4294967295
	<typevalue>  integer 1..2

description <description>
undo description
	views ospfv3-area
	level 2
	<description>  text 1..80

description <description>
undo description
	views ospfv3
	level 2
	<description>  text 1..80

display debugging ospfv3
	views all
	level 1
	unstored

display default-parameter { ospfv3 | ospf }
display default-parameter ospf
	views all
	level 1
	unstored

display ospfv3 [ <process-id> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] abr-summary-list [ <prefix> <prefix-length> ]
display ospfv3 [ <process-id> ] asbr-summary [ <prefix> <prefix-length> ] [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<prefix>  ipv6
	<prefix-length>  integer 0..128

display ospfv3 [ <process-id> ] area [ <area-id> | <area-idIpv4> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-idIpv4>  ipv4

display ospfv3 [ <process-id> ] bfd session [ <IntfName> | <interfaceType> <interfaceNum> ] [ <NbrRouterId> ] [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<IntfName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <IntfName>
	<NbrRouterId>  ipv4

display ospfv3 [ <process-id> ] cumulative
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] ecmp-group
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 error
display ospfv3 <process-id> error
display ospfv3 [ <process-id> ] error lsa
display ospfv3 error interface { <interface-name> | <interface-type> <interface-number> }
display ospfv3 <process-id> error interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] [ area { <area-id-integer> | <area-id-ipv4> } ] flush-source-trace analysis-info
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id-integer>  integer 0..4294967295
	<area-id-ipv4>  ipv4

display ospfv3 [ <process-id> ] graceful-restart-information
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] hostname-table
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] interface [ area { <area-id> | <area-idIpv4> } ] [ <interfaceType> <interfaceNum> | <interfaceName> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-idIpv4>  ipv4
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <interfaceName>
	<interfaceName>  interface-name

display ospfv3 [ <process-id> ] interface no-peer
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] lsdb [ area { <area-id> | <area-id> } ] [ [ originate-router <advertising-router-id> | hostname <hostnamestr> ] | self-originate ] [ { router | network | inter-prefix | inter-router | link | intra-prefix | grace | router-information | nssa | e-router } [ <link-state-id> ] ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospfv3 [ <process-id> ] lsdb [ [ originate-router <advertising-router-id> | hostname <hostnamestr> ] | self-originate ] { external | e-as-external } [ <link-state-id> ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospfv3 [ <process-id> ] lsdb [ area { <area-id> | <area-id> } ] [ originate-router <advertising-router-id> | self-originate ] [ { router | network | inter-prefix | inter-router | link | intra-prefix | grace | router-information | e-router } [ <link-state-id> ] ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ] resolve-hostname
display ospfv3 [ <process-id> ] lsdb [ originate-router <advertising-router-id> | self-originate ] { external | e-as-external } [ <link-state-id> ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ] resolve-hostname
display ospfv3 [ <process-id> ] lsdb [ area { <area-id> | <area-id> } ] [ [ hostname <hostnamestr> ] | self-originate ] intra-prefix [ <link-state-id> ] originate-router <advertising-router-id> [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<advertising-router-id>  ipv4
	<hostnamestr>  name 1..255
	<link-state-id>  ipv4
	<min-age-value>  integer 0..3600
	<max-age-value>  integer 0..3600

display ospfv3 [ <process-id> ] lsdb statistics
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] next-hop
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] [ area { <area-id> | <area-idIpv4> } ] peer [ { <neighbor-id> | hostname <hostnamestr> } | <interfaceName> | <interfaceType> <interfaceNum> ] [ verbose ]
display ospfv3 [ <process-id> ] peer last-nbr-down
display ospfv3 [ <process-id> ] [ area { <area-id> | <area-idIpv4> } ] peer [ <neighbor-id> | <interfaceName> | <interfaceType> <interfaceNum> ] resolve-hostname [ verbose ]
display ospfv3 [ <process-id> ] [ area { <area-id> | <area-idIpv4> } ] peer { <neighbor-id> dns-hostname | dns-hostname [ <hostnamestr> ] | <interfaceType> <interfaceNum> | <interfaceName> } [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-idIpv4>  ipv4
	<neighbor-id>  ipv4
	<hostnamestr>  string 1..255
	<interfaceName>  interface-name
	<interfaceType>  interface-type
	<interfaceNum>  interface-number as <interfaceName>

display ospfv3 [ <process-id> ] request-list [ statistics | { area { <area-id> | <area-ipv4> } | peer <neighbor-id> | interface { <interface-name> | <interface-type> <interface-number> } } * ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-ipv4>  ipv4
	<neighbor-id>  ipv4

display ospfv3 [ <process-id> ] retrans-list [ statistics | { area { <area-id> | <area-ipv4> } | peer <router-id> | interface { <interface-name> | <interface-type> <interface-number> } } * ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-ipv4>  ipv4
	<router-id>  ipv4

display ospfv3 [ <process-id> ] routing { abr-routes | asbr-routes } [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] routing [ [ <ipv6-address> <prefix-length> ] | ase-routes | inter-routes | intra-routes | nssa-routes ] [ verbose ] [ age { min-value <min-age-value> | max-value <max-age-value> } * ]
display ospfv3 [ <process-id> ] routing statistics
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<min-age-value>  integer 0..4294967295
	<max-age-value>  integer 0..4294967295

display ospfv3 [ <process-id> ] spf-statistics [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] statistics maxage-lsa
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display ospfv3 [ <process-id> ] statistics updated-lsa [ originate-router <adv-rtr-id> | history ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<adv-rtr-id>  ipv4

display ospfv3 [ <process-id> ] topology [ area { <area-id> | <area-ipv4> } ] [ statistics ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-ipv4>  ipv4

display ospfv3 [ <process-id> ] topology [ area { <area-id> | <area-ipv4> } ] verbose
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<area-ipv4>  ipv4

display ospfv3 troubleshooting
	views all
	level 1
	unstored

domain-id { null | { <domain-idvalue> | <domain-idvalue_ipv4> } [ [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] | secondary ] * }
undo domain-id { <domain-idvalue> | <domain-idvalue_ipv4> } [ [ type { 0005 | 0105 | 0205 | 8005 } value <domainTypeValue> ] ]
undo domain-id null
	views ospfv3
	level 2
	<domain-idvalue>  integer 0..4294967295
	<domain-idvalue_ipv4>  ipv4
	<domainTypeValue>  hex 0..ffff

filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> } export direct
filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> } export bgp
filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> } export static
filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> } export ripng <protocolID>
filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> } export isis <protocolID>
filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> } export ospfv3 <protocolID>
filter-policy <acl-number> export direct
filter-policy <acl-number> export bgp
filter-policy <acl-number> export static
filter-policy <acl-number> export ripng <protocolID>
filter-policy <acl-number> export isis <protocolID>
filter-policy <acl-number> export ospfv3 <protocolID>
filter-policy <acl-number> export
filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> } export
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export direct
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export bgp
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export static
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export ripng <protocolID>
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export isis <protocolID>
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export ospfv3 <protocolID>
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> ] export
	views ospfv3
	level 2
	<acl6-name>  name 1..32
	<ipv6-prefix-name>  string 1..169
	<protocolID>  integer 1..4294967295
	<acl-number>  integer 2000..2999

filter-policy <acl-number> import
filter-policy { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> } import
undo filter-policy [ <acl-number> | acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> ] import
	views ospfv3
	level 2
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..32
	<ipv6-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

filter { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> } export
filter { acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> } import
filter <acl6-number> export
filter <acl6-number> import
undo filter [ acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | <acl6-number> ] export
undo filter [ acl6-name <acl6-name> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> | <acl6-number> ] import
	views ospfv3-area
	level 2
	<acl6-name>  name 1..32
	<ipv6-prefix-name>  string 1..169
	<route-policy-name>  string 1..200
	<acl6-number>  integer 2000..2999

frr
undo frr
	views ospfv3
	level 2
	enters ospfv3-frr

helper-role [ { acl-name <acl-name> | acl-number <acl-number> | ip-prefix <ip-prefix-name> } | max-grace-period <period> | planned-only | lsa-checking-ignore ] *
undo helper-role [ { [ acl-name [ <acl-name> ] ] | [ acl-number [ <acl-number> ] ] | [ ip-prefix [ <ip-prefix-name> ] ] } | [ max-grace-period [ <period> ] ] | [ planned-only ] | [ lsa-checking-ignore ] ] *
	views ospfv3
	level 2
	<acl-name>  name 1..32
	<acl-number>  integer 2000..2999
	<ip-prefix-name>  string 1..169
	<period>  integer 1..1800 default 120

hostname [ <host-name> ]
undo hostname
	views ospfv3
	level 2
	<host-name>  string 1..255

ignore-receive-lsa advertise-router <adv-rtr-id> [ lsa-type <type-value> [ area { <area-id> | <area-idipv4> } ] | link-state-id <ls-id> ] *
undo ignore-receive-lsa advertise-router <adv-rtr-id> [ lsa-type <type-value> [ area { <area-id> | <area-idipv4> } ] | link-state-id <ls-id> ] *
	views ospfv3
	level 2
	<adv-rtr-id>  ipv4
	<type-value>  hex 0..ffff
	<area-id>  integer 0..4294967295
	<area-idipv4>  ipv4
	<ls-id>  ipv4

import-rib public protocol ospfv3 <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib public protocol ospfv3 <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib vpn-instance <vpn-instance-name> protocol ospfv3 <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
	views vpn-instance-ipv6
	level 2
	<process-id>  integer 1..4294967295
	<route-policy-name>  string 1..200
	<vpn-instance-name>  string 1..31 not _public_

lsa-age refresh disable
undo lsa-age refresh disable
	views ospfv3
	level 2

lsa-arrival-interval <interval>
lsa-arrival-interval intelligent-timer <max-interval> <start-interval> <hold-interval>
undo lsa-arrival-interval
	views ospfv3
	level 2
	default lsa-arrival-interval 1000
	<interval>  integer 0..10000 default 1000
	<max-interval>  integer 1..120000
	<start-interval>  integer 0..60000
	<hold-interval>  integer 1..60000

lsa-arrival-interval suppress-flapping <interval> [ threshold <count> ]
undo lsa-arrival-interval suppress-flapping
	views ospfv3
	level 2
	<interval>  integer 0..600
	<count>  integer 3..100 default 30

lsa-forwarding-address { standard | zero-translate }
undo lsa-forwarding-address
	views ospfv3
	level 2

lsa-originate-interval { 0 | intelligent-timer <max-interval> <start-interval> <hold-interval> [ other-type <interval> ] | other-type <interval> [ intelligent-timer <max-interval> <start-interval> <hold-interval> ] }
undo lsa-originate-interval
	views ospfv3
	level 2
	<max-interval>  integer 1..120000
	<start-interval>  integer 0..60000
	<hold-interval>  integer 1..60000
	<interval>  integer 0..10 default 5

lsa-originate-interval suppress-flapping <interval> [ threshold <count> ]
undo lsa-originate-interval suppress-flapping
	views ospfv3
	level 2
	<interval>  integer 0..600
	<count>  integer 3..100 default 30

maxage-lsa route-calculate-delay <delay-interval>
undo maxage-lsa route-calculate-delay
	views ospfv3
	level 2
	default maxage-lsa route-calculate-delay 20
	<delay-interval>  integer 0..65535 default 20

maximum-link-cost <cost>
undo maximum-link-cost [ <cost> ]
	views ospfv3
	level 2
	<cost>  integer 1..65534

maximum load-balancing <number>
undo maximum load-balancing
	views ospfv3
	level 2
	<number>  integer 1..128

nexthop <neighbor-id> { <interface-name> | <interface-type> <interface-number> } weight <value>
undo nexthop <neighbor-id> { <interface-name> | <interface-type> <interface-number> }
	views ospfv3
	level 2
	<neighbor-id>  ipv4
	<value>  integer 1..254

nssa [ { default-route-advertise [ backbone-peer-ignore | cost <cost-value> | tag <tag-value> | type <type-value> ] * } | no-import-route | no-summary | set-n-bit | translator-always | translator-interval <interval-value> | suppress-forwarding-address ] *
undo nssa
	views ospfv3-area
	level 2
	<cost-value>  integer 0..16777214 default 1
	<tag-value>  integer 0..4294967295 default 0
	<type-value>  integer 1..2
	<interval-value>  integer 1..120 default 40

ospfv3 [ <process-id> ] [ vpn-instance <vpn-instance-name> ]
undo ospfv3 <process-id>
	views system
	level 2
	enters ospfv3
	<process-id>  integer 1..4294967295 implied 1
	<vpn-instance-name>  name 1..31

ospfv3 advertise max-cost
undo ospfv3 advertise max-cost
	views maintenance
	level 2

ospfv3 <process-id> area { <area-id> | <areaidipv4> } [ instance <instance-id> ]
undo ospfv3 <process-id> area { <area-id> | <areaidipv4> } [ instance <instance-id> ]
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge vbdif vlanif
	level 2
	<process-id>  integer 1..4294967295
	<area-id>  integer 0..4294967295
	<areaidipv4>  ipv4
	<instance-id>  integer 0..255 default 0

ospfv3 authentication-mode { hmac-sha256 | hmac-sm3 } key-id <KeyId> { plain <plainText> | [ cipher ] <cipherText> } [ instance <instanceId> ]
ospfv3 authentication-mode { keychain <keychain-Name> } [ instance <instanceId> ]
undo ospfv3 authentication-mode { hmac-sha256 | hmac-sm3 } key-id <KeyId> [ plain <plainText> | cipher <cipherText> ] [ instance <instanceId> ]
undo ospfv3 authentication-mode { keychain <keychain-Name> } [ instance <instanceId> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<KeyId>  integer 1..65535
	<plainText>  string 1..255
	<cipherText>  password 1..255 led cipher
	<instanceId>  integer 0..255
	<keychain-Name>  string 1..47

ospfv3 bfd { min-transmit-interval <min-transmit-value> | min-receive-interval <min-receive-value> | detect-multiplier <detect-multiplier-value> | frr-binding } * [ instance <instance-id> ]
undo ospfv3 bfd { min-transmit-interval [ <min-transmit-value> ] | min-receive-interval [ <min-receive-value> ] | detect-multiplier [ <detect-multiplier-value> ] | frr-binding } * [ instance <instance-id> ]
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<min-transmit-value>  integer 3..1000
	<min-receive-value>  integer 3..1000
	<detect-multiplier-value>  integer 3..50 default 3
	<instance-id>  integer 0..255

ospfv3 bfd block [ instance <instance-id> ]
undo ospfv3 bfd block [ instance <instance-id> ]
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<instance-id>  integer 0..255

ospfv3 bfd enable [ instance <instance-id> ]
ospfv3 bfd incr-cost { <cost> | max-reachable } [ instance <instance-id> ]
ospfv3 bfd incr-cost block
undo ospfv3 bfd enable [ instance <instance-id> ]
undo ospfv3 bfd incr-cost [ <cost> | max-reachable ] [ instance <instance-id> ]
undo ospfv3 bfd incr-cost block
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<instance-id>  integer 0..255
	<cost>  integer 1..65534

ospfv3 bfd enable per-link one-arm-echo [ instance <instance-id> ]
undo ospfv3 bfd enable [ per-link one-arm-echo ] [ instance <instance-id> ]
	views vlanif
	level 2
	<instance-id>  integer 0..255

ospfv3 cost <value> [ instance <instanceId> ]
undo ospfv3 cost [ <value> ] [ instance <instanceId> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<value>  integer 1..65535
	<instanceId>  integer 0..255

ospfv3 dr-priority <priovalue> [ instance <instanceId> ]
undo ospfv3 dr-priority [ <priovalue> ] [ instance <instanceId> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<priovalue>  integer 0..255
	<instanceId>  integer 0..255 default 0

ospfv3 filter-lsa-out lsa-type <type-value> [ instance <instanceId> ]
undo ospfv3 filter-lsa-out lsa-type <type-value> [ instance <instanceId> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<type-value>  hex 0..ffff
	<instanceId>  integer 0..255 default 0

ospfv3 flush-source-trace block [ instance <instance-id> ]
undo ospfv3 flush-source-trace block [ instance <instance-id> ]
	views @ethernet eth-trunk sub-100ge sub-10ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<instance-id>  integer 0..255 default 0

ospfv3 flush-source-trace disable
undo ospfv3 flush-source-trace disable
	views system
	level 2

ospfv3 flush-source-trace port <port-number>
undo ospfv3 flush-source-trace port
	views system
	level 2
	<port-number>  integer 1025..65535

ospfv3 frr block [ instance <instance-id> ]
undo ospfv3 frr block [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<instance-id>  integer 0..255 default 0

ospfv3 mib-binding <process-id>
undo ospfv3 mib-binding
	views system
	level 2
	<process-id>  integer 1..4294967295

ospfv3 mtu-ignore [ instance <instance-id> ]
undo ospfv3 mtu-ignore [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<instance-id>  integer 0..255 default 0

ospfv3 network-type { broadcast | nbma | p2mp [ non-broadcast ] | p2p } [ instance <instance-id> ]
undo ospfv3 network-type [ broadcast | nbma | p2mp [ non-broadcast ] | p2p ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<instance-id>  integer 0..255

ospfv3 peer hold-max-cost timer <hold-max-cost-value> [ instance <instance-id> ]
undo ospfv3 peer hold-max-cost timer [ <hold-max-cost-value> ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<hold-max-cost-value>  integer 100..1000000
	<instance-id>  integer 0..255

ospfv3 peer router-id <router-id-value> <prefix> [ dr-eligible | cost <cost-value> | instance <instance-id> | poll <poll-interval> ] *
undo ospfv3 peer router-id <router-id-value> [ <prefix> ] { dr-eligible | cost [ <cost-value> ] | poll [ <poll-interval> ] } * [ instance <instance-id> ]
undo ospfv3 peer router-id <router-id-value> [ <prefix> ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<router-id-value>  ipv4
	<prefix>  ipv6
	<cost-value>  integer 1..65535
	<instance-id>  integer 0..255
	<poll-interval>  integer 1..65535

ospfv3 router-id auto-recover disable
undo ospfv3 router-id auto-recover disable
	views system
	level 2

ospfv3 suppress-flapping interface disable
undo ospfv3 suppress-flapping interface disable
	views system
	level 2

ospfv3 suppress-flapping peer disable [ instance <instance-id> ]
ospfv3 suppress-flapping peer hold-down <interval> [ instance <instance-id> ]
ospfv3 suppress-flapping peer hold-max-cost disable [ instance <instance-id> ]
ospfv3 suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * [ instance <instance-id> ]
undo ospfv3 suppress-flapping peer disable [ instance <instance-id> ]
undo ospfv3 suppress-flapping peer hold-down [ <interval> ] [ instance <instance-id> ]
undo ospfv3 suppress-flapping peer hold-max-cost disable [ instance <instance-id> ]
undo ospfv3 suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } * [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<instance-id>  integer 0..255
	<interval>  integer 1..86400
	<detecting-interval>  integer 1..300
	<threshold>  integer 1..1000 default 10
	<resume-interval>  integer 2..1000

ospfv3 timer dead <interval> [ instance <instance-id> ]
undo ospfv3 timer dead [ <interval> ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<interval>  integer 1..65535
	<instance-id>  integer 0..255

ospfv3 timer hello <interval> [ conservative ] [ instance <instance-id> ]
undo ospfv3 timer hello [ <interval> [ conservative ] ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<interval>  integer 1..65535
	<instance-id>  integer 0..255

ospfv3 timer poll <interval> [ instance <instance-id> ]
undo ospfv3 timer poll [ <interval> ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<interval>  integer 1..65535
	<instance-id>  integer 0..255

ospfv3 timer retransmit <interval> [ instance <instance-id> ]
undo ospfv3 timer retransmit [ <interval> ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<interval>  integer 1..3600
	<instance-id>  integer 0..255

ospfv3 timer wait <interval> [ instance <instance-id> ]
undo ospfv3 timer wait [ <interval> ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<interval>  integer 1..65535
	<instance-id>  integer 0..255 default 0

ospfv3 trans-delay <interval> [ instance <instance-id> ]
undo ospfv3 trans-delay [ <interval> ] [ instance <instance-id> ]
	views @ethernet eth-trunk sub-25ge sub-50ge vbdif vlanif
	level 2
	<interval>  integer 1..800
	<instance-id>  integer 0..255 default 0

ospfv3 valid-ttl-hops <ttl> [ vpn-instance <vpn-instance-name> ]
undo ospfv3 valid-ttl-hops [ <ttl> ] [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	<ttl>  integer 1..255
	<vpn-instance-name>  string 1..31

preference { <preference> | { route-policy <route-policy-name> } } *
preference ase { <preference> | { route-policy <route-policy-name> } } *
undo preference
undo preference ase
	views ospfv3
	level 2
	<preference>  integer 1..255
	<route-policy-name>  string 1..200

prefix-priority { critical | high | medium } ipv6-prefix <ipv6-prefix-name>
undo prefix-priority { critical | high | medium }
	views ospfv3
	level 2
	<ipv6-prefix-name>  string 1..169

reset ospfv3 { <process-id> | all }
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospfv3 { <process-id> | all } counters [ neighbor [ <interface-name> | <interface-type> <interface-number> ] [ <router-id> ] ]
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<router-id>  ipv4

reset ospfv3 { <process-id> | all } counters maxage-lsa
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospfv3 <process-id> flush-source-trace
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospfv3 { <process-id> | all } frr
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospfv3 { <process-id> | all } peer [ <interface-name> | <interface-type> <interface-number> ] <router-id>
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<router-id>  ipv4

reset ospfv3 { <process-id> | all } redistribution
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset ospfv3 <process-id> suppress-flapping peer [ <interface-name> | <interface-type> <interface-number> ]
reset ospfv3 <process-id> suppress-flapping peer [ <interface-name> | <interface-type> <interface-number> ] notify-peer
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

retransmission-limit <max-number>
retransmission-limit
undo retransmission-limit
	views ospfv3
	level 2
	<max-number>  integer 2..255 default 30

route-tag <tag-value>
undo route-tag
	views ospfv3
	level 2
	<tag-value>  integer 0..4294967295

route loop-detect ospfv3 enable
undo route loop-detect ospfv3 enable
	views system
	level 2

router-id <router-id>
undo router-id
	views ospfv3
	level 2
	section 1668
	<router-id>  ipv4

import-route { direct | static | bgp [ permit-ibgp ] } [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> } ] *
undo import-route { direct | static | bgp }
	views ospfv3
	level 2
	<cost>  integer 0..16777214
	<type>  integer 1..2
	<tag>  integer 0..4294967295 default 1
	<route-policy-name>  string 1..200

import-route { ospfv3 | isis | ripng } { <process-id> } [ { cost <cost> | inherit-cost } | type <type> | tag <tag> | { route-policy <route-policy-name> } ] *
undo import-route { ospfv3 | isis | ripng } { <process-id> }
	views ospfv3
	level 2
	<process-id>  integer 1..4294967295
	<cost>  integer 0..16777214
	<type>  integer 1..2
	<tag>  integer 0..4294967295 default 1
	<route-policy-name>  string 1..200

sham-hello enable
undo sham-hello
	views ospfv3
	level 2

silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
undo silent-interface { all | { <interface-name> | <interface-type> <interface-number> } }
	views ospfv3
	level 2

spf-schedule-interval intelligent-timer <max-interval> <start-interval> <hold-interval>
spf-schedule-interval millisecond <interval2>
spf-schedule-interval <delay-interval> <spftimer-hold-interval>
undo spf-schedule-interval
	views ospfv3
	level 2
	<max-interval>  integer 1..120000
	<start-interval>  integer 1..60000
	<hold-interval>  integer 1..60000
	<interval2>  integer 1..10000
	<delay-interval>  integer 0..65535 default 5
	<spftimer-hold-interval>  integer 0..65535 default 10

spf timers <delay-interval> <hold-interval>
undo spf timers
	views ospfv3
	level 2
	<delay-interval>  integer 0..65535
	<hold-interval>  integer 0..65535

stub-router [ [ on-startup [ <interval> ] ] | [ intra-area-prefix-lsa ] | [ external-lsa [ <externallsa-metric> ] ] | [ inter-area-prefix-lsa [ <interareaprefixlsa_metric> ] ] ] *
undo stub-router
	views ospfv3
	level 2
	<interval>  integer 5..65535 default 500
	<externallsa-metric>  integer 1..16777215 default 16711680
	<interareaprefixlsa_metric>  integer 1..16777215 default 16711680

stub
stub { default-route-advertise backbone-peer-ignore | no-summary } *
undo stub
	views ospfv3-area
	level 2

suppress-flapping peer disable
undo suppress-flapping peer disable
	views ospfv3
	level 2

tiebreaker { node-protecting | lowest-cost } preference <value>
undo tiebreaker { node-protecting | lowest-cost } [ preference <value> ]
	views ospfv3-frr
	level 2
	<value>  integer 1..255
