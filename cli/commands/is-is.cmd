# IS-IS (command reference, IP_Routing/IS-IS)
section 1172

adjacency-strict-check enable
adjacency-strict-check disable
undo adjacency-strict-check [ enable ]
	views isis
	level 2

advertise one-interface-address
undo advertise one-interface-address
	views isis
	level 2

advertise prefix-attributes flags
undo advertise prefix-attributes flags
	views isis
	level 2

area-authentication-mode { simple { plain <simple-plain> | [ cipher ] <simple-cipher> } | md5 { plain <plain> | [ cipher ] <cipher> } } [ ip | osi ] [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
area-authentication-mode keychain <keychain-name> [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
area-authentication-mode hmac-sha256 key-id <key-id> { plain <plain> | [ cipher ] <cipher> } [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
undo area-authentication-mode
	views isis
	level 2
	<simple-plain>  string 1..16
	<simple-cipher>  password 1..16 led cipher
	<plain>  string 1..255
	<cipher>  password 1..255 led cipher
	<keychain-name>  string 1..47
	<key-id>  integer 0..65535

attached-bit { { advertise { always | never } } | avoid-learning }
undo attached-bit advertise
undo attached-bit avoid-learning
	views isis
	level 2

auto-cost enable [ compatible ]
ipv6 auto-cost enable [ compatible ]
undo auto-cost enable
undo ipv6 auto-cost enable
	views isis
	level 2

bandwidth-reference <value>
ipv6 bandwidth-reference <value>
undo bandwidth-reference
undo ipv6 bandwidth-reference
	views isis
	level 2
	<value>  integer 1..2147483648

bfd all-interfaces { min-rx-interval <receive-interval> | min-tx-interval <transmit-interval> | detect-multiplier <multiplier-value> | frr-binding } *
undo bfd all-interfaces { min-rx-interval [ <receive-interval> ] | min-tx-interval [ <transmit-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
	views isis
	level 2
	<receive-interval>  integer 3..1000 default 1000
	<transmit-interval>  integer 3..1000 default 1000
	<multiplier-value>  integer 3..50 default 3

bfd all-interfaces enable
undo bfd all-interfaces enable
	views isis
	level 2
	section 1169

bfd all-interfaces incr-cost { <cost-value> | max-reachable }
undo bfd all-interfaces incr-cost [ <cost-value> | max-reachable ]
	views isis
	level 2
	<cost-value>  integer 1..16777213

bfd session-up check
undo bfd session-up check
	views isis
	level 2

circuit-cost { <cost> } [ level-1 | level-2 ]
ipv6 circuit-cost { <cost> } [ level-1 | level-2 ]
undo circuit-cost [ <cost> ] [ level-1 | level-2 ]
undo ipv6 circuit-cost [ <cost> ] [ level-1 | level-2 ]
	views isis
	level 2
	<cost>  integer 1..63

[ ipv6 ] circuit default-tag <tag> [ level-1 | level-2 ]
circuit default-tag <tag> [ level-1 | level-2 ]
undo [ ipv6 ] circuit default-tag [ <tag> ] [ level-1 | level-2 ]
undo circuit default-tag [ <tag> ] [ level-1 | level-2 ]
	views isis
	level 2
	<tag>  integer 1..4294967295

clear route loop-detect isis alarm-state
	views system
	level 3
	unstored

cost-offset { <cost> | max-reachable | maximum }
undo cost-offset
	views isis-link-group
	level 2
	<cost>  integer 1..16777213 default 1

default-route-advertise [ always | match default | { route-policy <route-policy-name> } ] [ [ cost <cost> ] | [ tag <tag> ] | [ level-1 | level-2 | level-1-2 ] ] * [ avoid-learning ]
undo default-route-advertise
	views isis
	level 2
	<route-policy-name>  string 1..200
	<cost>  integer 0..63 default 0
	<tag>  integer 1..4294967295

description <description>
undo description
	views isis
	level 2
	<description>  text 1..80

direct-routes protocol-attribute-update
undo direct-routes protocol-attribute-update
	views isis
	level 2

display debugging isis
	views all
	level 1
	unstored

display default-parameter isis
	views all
	level 1
	unstored

display isis bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis { <process-id> | { vpn-instance <vpn-instance-name> } } bfd session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] interface
display isis <process-id> bfd interface
display isis ipv6 bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis ipv6 bfd [ <process-id> | { vpn-instance <vpn-instance-name> } ] interface
display isis { <process-id> | { vpn-instance <vpn-instance-name> } } ipv6 bfd session { all | { peer <peer-addr> } | interface { <interface-name> | <interface-type> <interface-number> } }
display isis <process-id> ipv6 bfd interface
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_
	<peer-addr>  name 1..255

display isis brief [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> brief
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  name 1..31

display isis debug-switches [ <process-id> ]
display isis <process-id> debug-switches
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display isis ecmp-group [ <process-id> ] [ ipv6 ]
display isis ecmp-group [ <process-id> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display isis error [ [ <process-id> | vpn-instance <vpn-instance-name> ] [ interface ] ]
display isis error interface { <interface-name> | <interface-type> <interface-number> }
display isis error <process-id> interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis frr summary [ level-1 | level-2 | level-1-2 ] [ <process-id> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display isis interface { <interface-name> | <interface-type> <interface-number> } [ verbose ]
display isis <process-id> interface [ verbose ]
display isis interface [ verbose ] [ vpn-instance <vpn-instance-name> ]
display isis <process-id> interface { <interface-name> | <interface-type> <interface-number> } [ verbose ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis <process-id> interface no-peer
display isis interface no-peer [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis <process-id> last-peer-change
display isis last-peer-change [ <process-id> | vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis { <process-id> link-group | link-group <process-id> } <group-name>
display isis { [ <process-id> ] link-group | link-group [ <process-id> ] }
display isis link-group vpn-instance <vpn-instance-name>
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<group-name>  string 1..32
	<vpn-instance-name>  string 1..31 not _public_

display isis link-group interface { <interface-name> | <interface-type> <interface-number> }
display isis { [ <process-id> ] link-group | link-group [ <process-id> ] } interface
display isis link-group interface vpn-instance <vpn-instance-name>
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis lsdb [ verbose [ no-name ] | { level-1 | level-2 } | { local | <lspid> | is-name <isname> } ] * [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> lsdb [ { level-1 | level-2 } | verbose [ no-name ] | { is-name <isname> | local | <lspid> } ] *
	views all
	level 1
	unstored
	<lspid>  system-id
	<isname>  name 1..70
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis [ <process-id> ] lsdb [ { level-1 | level-2 } | verbose [ no-name ] ] * history <history-id>
	views all
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<history-id>  integer 1..2

display isis <process-id> mesh-group
display isis mesh-group [ <process-id> | vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis name-table [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis <process-id> name-table
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis peer [ verbose ] [ [ <process-id> | { vpn-instance <vpn-instance-name> } ] | [ interface { <interface-name> | <interfacetype> <interfacenumber> } ] ] [ peer-system-id <peer-system-id-value> ]
display isis <process-id> peer [ verbose ]
display isis <process-id> peer [ verbose ] interface { <interface-name> | <interfacetype> <interfacenumber> }
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_
	<interfacetype>  interface-type
	<interfacenumber>  interface-number
	<peer-system-id-value>  string 1..255

display isis [ <process-id> ] purge-source-trace analysis-report [ level-1 | level-2 ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display isis <process-id> purge packet [ <packet-number> ]
display isis purge packet <process-id> [ <packet-number> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<packet-number>  integer 1..70

display isis route [ <process-id> | vpn-instance <vpn-instance-name> ] [ ipv4 ] [ verbose | [ level-1 | level-2 ] | <ip-address> [ <mask> | <mask-length> ] ] *
display isis <process-id> route [ ipv4 ] [ <ip-address> [ <mask> | <mask-length> ] | { level-1 | level-2 } | verbose ] *
display isis route [ <process-id> | vpn-instance <vpn-instance-name> ] ipv6 [ verbose | [ level-1 | level-2 ] | <ipv6-address> [ <prefix-length> ] ] *
display isis <process-id> route ipv6 [ <ipv6-address> [ <prefix-length> ] | { level-1 | level-2 } | verbose ] *
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128

display isis <process-id> spf-log spf [ ipv6 | [ level-1 | level-2 ] ] *
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] spf [ ipv6 | [ level-1 | level-2 ] ] *
display isis <process-id> spf-log frr [ ipv6 | [ level-1 | level-2 ] ] *
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] frr [ ipv6 | [ level-1 | level-2 ] ] *
display isis <process-id> spf-log prc [ ipv6 ] *
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] prc [ ipv6 ]
display isis [ <process-id> ] spf-log [ spf | prc | frr | ipv6 ]
display isis <process-id> spf-log spf [ level-1 | level-2 ]
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] spf [ level-1 | level-2 ]
display isis <process-id> spf-log frr [ level-1 | level-2 ]
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] frr [ level-1 | level-2 ]
display isis <process-id> spf-log prc
display isis spf-log [ <process-id> | vpn-instance <vpn-instance-name> ] prc
display isis [ <process-id> ] spf-log [ spf | prc | frr ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis spf-log [ <process-id> ] spf [ ipv6 | [ level-1 | level-2 ] ] *
display isis spf-log [ <process-id> ] prc [ ipv6 ] *
display isis spf-log [ <process-id> ] spf [ level-1 | level-2 ]
display isis spf-log [ <process-id> ] prc
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display isis spf-log [ <process-id> ] frr [ ipv6 | [ level-1 | level-2 ] ] *
display isis spf-log [ <process-id> ] frr [ level-1 | level-2 ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295

display isis spf-tree [ systemid <systemid> ] [ [ level-1 | level-2 ] | ipv6 | verbose ] * [ <process-id> | vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<systemid>  system-id
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis <process-id> spf-tree [ systemid <systemid> ] [ [ level-1 | level-2 ] | ipv6 | verbose ] *
display isis <process-id> spf-tree [ systemid <systemid> ] [ [ level-1 | level-2 ] | verbose ] *
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<systemid>  system-id

display isis [ <process-id> ] spf-tree statistics [ [ level-1 | level-2 ] | ipv6 ] * [ vpn-instance <vpn-instance-name> ]
display isis spf-tree statistics <process-id> [ [ level-1 | level-2 ] | ipv6 ] * [ vpn-instance <vpn-instance-name> ]
display isis [ <process-id> ] spf-tree statistics [ level-1 | level-2 ] [ vpn-instance <vpn-instance-name> ]
display isis spf-tree statistics <process-id> [ level-1 | level-2 ] [ vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis [ <process-id> ] srlg { <srlgGroupId> | all }
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<srlgGroupId>  integer 0..4294967295

display isis statistics [ level-1 | level-2 | level-1-2 ] [ <process-id> | vpn-instance <vpn-instance-name> ]
display isis <process-id> statistics [ level-1 | level-2 | level-1-2 ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis statistics packet [ interface [ <interface-name> | <interfacetype> <interfacenumber> ] ]
display isis <process-id> statistics packet
display isis statistics packet lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis [ <process-id> ] statistics packet lsp
	views all
	level 1
	unstored
	<interfacetype>  interface-type
	<interfacenumber>  interface-number
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis statistics purge-lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ] [ level-1 | level-2 ]
display isis [ <process-id> ] statistics purge-lsp [ level-1 | level-2 ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis <process-id> statistics updated-lsp [ history ] [ level-1 | level-2 | level-1-2 ]
display isis statistics updated-lsp [ history ] [ level-1 | level-2 | level-1-2 ] [ <process-id> | vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis system-id conflict [ level-1 | level-2 ] [ <process-id> | { vpn-instance <vpn-instance-name> } ]
display isis [ <process-id> ] system-id conflict [ level-1 | level-2 ]
	views all
	level 1
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

display isis troubleshooting
	views all
	level 1
	unstored

domain-authentication-mode { simple { plain <simple-plain> | [ cipher ] <simple-cipher> } | md5 { plain <plain> | [ cipher ] <cipher> } } [ ip | osi ] [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
domain-authentication-mode keychain <keychain-name> [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
domain-authentication-mode hmac-sha256 key-id <key-id> { plain <plain> | [ cipher ] <cipher> } [ [ snp-packet { send-only | authentication-avoid } ] | all-send-only ]
undo domain-authentication-mode
	views isis
	level 2
	<simple-plain>  string 1..16
	<simple-cipher>  password 1..16 led cipher
	<plain>  string 1..255
	<cipher>  password 1..255 led cipher
	<keychain-name>  string 1..47
	<key-id>  integer 0..65535

filter-policy { <acl-number> | acl-name <acl-name-string> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> ] }
undo filter-policy [ <acl-number> | acl-name <acl-name-string> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] { export [ direct | static | rip <process-id> | bgp | ospf <process-id> | isis <process-id> ] }
	views isis
	level 2
	<acl-number>  integer 2000..2999
	<acl-name-string>  name 1..32 not-number alnum-first
	<ip-prefix-name>  string 1..169
	<route-policy-name>  string 1..200
	<process-id>  integer 1..4294967295

filter-policy { <acl-number> | acl-name <acl-name-string> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } import
undo filter-policy [ <acl-number> | acl-name <acl-name-string> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> ] import
	views isis
	level 2
	<acl-number>  integer 2000..2999
	<acl-name-string>  name 1..32
	<ip-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

frr-policy route { route-policy <route-policy-name> }
undo frr-policy route
	views isis-frr
	level 2
	<route-policy-name>  string 1..200

frr
undo frr
	views isis
	level 2
	enters isis-frr

ipv6 enable [ topology { compatible [ enable-mt-spf ] | ipv6 | standard } ]
undo ipv6 enable
	views isis
	level 2
	section 4000
	enclosed

ipv6 frr
undo ipv6 frr
	views isis
	level 2
	section 4000
	enclosed
	enters isis-ipv6-frr

ignore-receive-lsp { system-id <sysid> | lsp-id <lspid> }
undo ignore-receive-lsp { system-id <sysid> | lsp-id <lspid> }
	views isis
	level 2
	<sysid>  system-id
	<lspid>  system-id

import-rib { public | vpn-instance <vpn-instance-name> } protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { public | vpn-instance <vpn-instance-name> } protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
	views vpn-instance-ipv4
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<process-id>  integer 1..4294967295
	<route-policy-name>  string 1..200

import-rib { public | vpn-instance <vpn-instance-name> } protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { public | vpn-instance <vpn-instance-name> } protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
	views vpn-instance-ipv6
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<process-id>  integer 1..4294967295
	<route-policy-name>  string 1..200

{ ip | ipv6 } import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo { ip | ipv6 } import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> ]
undo ip import-rib vpn-instance <vpn-instance-name> protocol isis <process-id> [ valid-route ] [ route-policy <route-policy-name> | route-filter <route-filter-name> ]
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<process-id>  integer 1..4294967295
	<route-policy-name>  string 1..200
	<route-filter-name>  string 1..200

import-route { direct | static | { ospf | rip | isis } [ <process-id> ] | bgp } [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> } | [ level-1 | level-2 | level-1-2 ] ] *
import-route { { ospf | rip | isis } [ <process-id> ] | bgp | direct } inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | route-policy <route-policy-name> ] *
undo import-route { direct | static | { ospf | rip | isis } [ <process-id> ] | bgp }
	views isis
	level 2
	<process-id>  integer 1..4294967295
	<cost>  integer 0..4261412864 default 0
	<tag>  integer 1..4294967295
	<route-policy-name>  string 1..200

import-route { direct | static | rip [ <process-id> ] | bgp [ permit-ibgp ] } [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> } | [ level-1 | level-2 | level-1-2 ] ] *
import-route { ospf | isis } [ <process-id> ] [ cost-type { external | internal } | cost <cost> | tag <tag> | { route-policy <route-policy-name> } | [ level-1 | level-2 | level-1-2 ] ] *
import-route { rip [ <process-id> ] | bgp [ permit-ibgp ] | direct } inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | route-policy <route-policy-name> ] *
import-route { ospf | isis } [ <process-id> ] inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | { route-policy <route-policy-name> } ] *
undo import-route { direct | static | { ospf | rip | isis } [ <process-id> ] | bgp }
	views isis
	level 2
	<process-id>  integer 1..4294967295
	<cost>  integer 0..4261412864 default 0
	<tag>  integer 1..4294967295
	<route-policy-name>  string 1..200

import-route isis level-1 into level-2 [ tag <tag-value> | filter-policy { <acl-number> | acl-name <acl-name-value> | ip-prefix <ip-prefix-name> | { route-policy <route-policy-name> } } | direct allow-filter-policy ] *
import-route isis level-1 into level-2 disable
undo import-route isis level-1 into level-2
undo import-route isis level-1 into level-2 { tag <tag-value> | filter-policy { <acl-number> | acl-name <acl-name-value> | ip-prefix <ip-prefix-name> | route-policy <route-policy-name> } | direct allow-filter-policy } *
undo import-route isis level-1 into level-2 disable
	views isis
	level 2
	<tag-value>  integer 1..4294967295
	<acl-number>  integer 2000..2999
	<acl-name-value>  name 1..32
	<ip-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

import-route isis level-2 into level-1 [ tag <tag> | filter-policy { <acl-number> | acl-name <acl-name> | ip-prefix <ip-prefix-name> | { route-policy <route-policy-name> } } | direct { allow-filter-policy | allow-up-down-bit } * ] *
undo import-route isis level-2 into level-1
	views isis
	level 2
	<tag>  integer 1..4294967295
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first
	<ip-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

intelligent-convergence enable
undo intelligent-convergence enable
	views isis
	level 2

ipv6 advertise prefix-attributes flags
undo ipv6 advertise prefix-attributes flags
	views isis
	level 2
	section 4000
	enclosed

ipv6 bfd all-interfaces enable
undo ipv6 bfd all-interfaces enable
	views isis
	level 2
	section 4000
	enclosed

ipv6 bfd all-interfaces { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
undo ipv6 bfd all-interfaces { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
	views isis
	level 2
	section 4000
	enclosed
	<receive-interval>  integer 3..1000 default 1000
	<transmit-interval>  integer 3..1000 default 1000
	<multiplier-value>  integer 3..50 default 3

ipv6 bfd all-interfaces incr-cost { <cost-value> | max-reachable }
undo ipv6 bfd all-interfaces incr-cost [ <cost-value> | max-reachable ]
	views isis
	level 2
	section 4000
	enclosed
	<cost-value>  integer 1..16777213

ipv6 default-route-advertise [ always | match default | { route-policy <route-policy-name> } ] [ [ cost <cost> ] | [ tag <tag> ] | [ level-1 | level-2 | level-1-2 ] ] * [ avoid-learning ]
undo ipv6 default-route-advertise
	views isis
	level 2
	section 4000
	enclosed
	<route-policy-name>  string 1..200
	<cost>  integer 0..4261412864
	<tag>  integer 1..4294967295

ipv6 filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> } { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> ] }
undo ipv6 filter-policy [ <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> ] { export [ direct | static | ripng <process-id> | bgp | ospfv3 <process-id> | isis <process-id> ] }
	views isis
	level 2
	section 4000
	enclosed
	<acl6-number>  integer 2000..2999
	<acl6-name-string>  name 1..32
	<ipv6-prefix-name>  string 1..169
	<route-policy-name>  string 1..200
	<process-id>  integer 1..4294967295

ipv6 filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> } import
undo ipv6 filter-policy [ <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | route-policy <route-policy-name> ] import
	views isis
	level 2
	section 4000
	enclosed
	<acl6-number>  integer 2000..2999
	<acl6-name-string>  name 1..32
	<ipv6-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

ipv6 import-route { direct | static | { ospfv3 | ripng | isis } [ <process-id> ] | bgp [ permit-ibgp ] } [ cost <cost> | tag <tag> | { route-policy <route-policy-name> } | [ level-1 | level-2 | level-1-2 ] ] *
ipv6 import-route { { ospfv3 | ripng | isis } [ <process-id> ] | bgp [ permit-ibgp ] | direct } inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | route-policy <route-policy-name> ] *
undo ipv6 import-route { direct | static | { ospfv3 | ripng | isis } [ <process-id> ] | bgp }
	views isis
	level 2
	section 4000
	enclosed
	<process-id>  integer 1..4294967295 default 1
	<cost>  integer 0..4261412864
	<tag>  integer 1..4294967295
	<route-policy-name>  string 1..200

ipv6 import-route { direct | static | { ospfv3 | ripng | isis } [ <process-id> ] | bgp } [ cost <cost> | tag <tag> | { route-policy <route-policy-name> } | [ level-1 | level-2 | level-1-2 ] ] *
ipv6 import-route { { ospfv3 | ripng | isis } [ <process-id> ] | bgp | direct } inherit-cost [ { level-1 | level-2 | level-1-2 } | tag <tag> | route-policy <route-policy-name> ] *
undo ipv6 import-route { direct | static | { ospfv3 | ripng | isis } [ <process-id> ] | bgp }
	views isis
	level 2
	section 4000
	enclosed
	<process-id>  integer 1..4294967295 default 1
	<cost>  integer 0..4261412864
	<tag>  integer 1..4294967295
	<route-policy-name>  string 1..200

ipv6 import-route isis level-1 into level-2 [ tag <tag> | filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | { route-policy <route-policy-name> } } | direct allow-filter-policy ] *
ipv6 import-route isis level-1 into level-2 disable
undo ipv6 import-route isis level-1 into level-2
undo ipv6 import-route isis level-1 into level-2 { tag <tag> | filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | { route-policy <route-policy-name> } } | direct allow-filter-policy } *
undo ipv6 import-route isis level-1 into level-2 disable
	views isis
	level 2
	section 4000
	enclosed
	<tag>  integer 1..4294967295
	<acl6-number>  integer 2000..2999
	<acl6-name-string>  name 1..32
	<ipv6-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

ipv6 import-route isis level-2 into level-1 [ tag <tag> | filter-policy { <acl6-number> | acl6-name <acl6-name-string> | ipv6-prefix <ipv6-prefix-name> | { route-policy <route-policy-name> } } | direct { allow-filter-policy | allow-up-down-bit } * ] *
undo ipv6 import-route isis level-2 into level-1
	views isis
	level 2
	section 4000
	enclosed
	<tag>  integer 1..4294967295
	<acl6-number>  integer 2000..2999
	<acl6-name-string>  string 1..32 not-number alnum-first
	<ipv6-prefix-name>  string 1..169
	<route-policy-name>  string 1..200

ipv6 intelligent-convergence enable
undo ipv6 intelligent-convergence enable
	views isis
	level 2
	section 4000
	enclosed

ipv6 maximum load-balancing <number>
undo ipv6 maximum load-balancing
	views isis
	level 2
	section 4000
	enclosed
	default ipv6 maximum load-balancing 128
	<number>  integer 1..128 default 128

ipv6 nexthop <ip-address> weight <weight-value>
undo ipv6 nexthop <ip-address> [ weight <weight-value> ]
	views isis
	level 2
	section 4000
	enclosed
	<ip-address>  ipv6
	<weight-value>  integer 1..254

ipv6 preference { { route-policy <route-policy-name> } | <preference> } *
undo ipv6 preference
	views isis
	level 2
	section 4000
	enclosed
	<route-policy-name>  string 1..200
	<preference>  integer 1..255

ipv6 prefix-priority [ level-1 | level-2 ] { critical | high | medium | very-low } { ipv6-prefix <prefix-name> | tag <tag-value> }
undo ipv6 prefix-priority [ level-1 | level-2 ] { critical | high | medium | very-low }
	views isis
	level 2
	section 4000
	enclosed
	<prefix-name>  string 1..169
	<tag-value>  integer 1..4294967295

ipv6 summary <ipv6-address> <prefix-length> [ explicit ] [ avoid-feedback | generate_null0_route | tag <tag-value> | [ level-1 | level-2 | level-1-2 ] ] *
undo ipv6 summary <ipv6-address> <prefix-length> [ level-1 | level-2 | level-1-2 ]
	views isis
	level 2
	section 4000
	enclosed
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<tag-value>  integer 1..4294967295

is-level { level-1 | level-1-2 | level-2 }
undo is-level
	views isis
	level 2
	section 1168

cost-style { narrow | wide | wide-compatible | { compatible | narrow-compatible } [ relax-spf-limit ] }
undo cost-style
	views isis
	level 2

is-name <symbolic-name>
undo is-name [ <symbolic-name> ]
	views isis
	level 2
	<symbolic-name>  string 1..64

is-name map <system-id> <symbolic-name>
undo is-name map <system-id>
	views isis
	level 2
	<system-id>  system-id
	<symbolic-name>  string 1..64

isis [ <process-id> ] [ vpn-instance <vpn-instance-name> ]
undo isis <process-id>
	views system
	level 2
	enters isis
	<process-id>  integer 1..4294967295 implied 1
	<vpn-instance-name>  string 1..31 not _public_

isis authentication-mode { simple { [ cipher ] <simple-cipher> | plain <simple-plain> } | md5 { [ cipher ] <cipher> | plain <plain> } } [ ip | osi ] [ send-only ]
isis authentication-mode keychain <keychain-name> [ send-only ]
isis authentication-mode hmac-sha256 key-id <key-id> { [ cipher ] <cipher> | plain <plain> } [ send-only ]
undo isis authentication-mode
undo isis authentication-mode { simple { [ cipher ] <simple-cipher> | plain <simple-plain> } | md5 { [ cipher ] <cipher> | plain <plain> } } [ ip | osi ] [ send-only ]
undo isis authentication-mode keychain <keychain-name> [ send-only ]
undo isis authentication-mode hmac-sha256 key-id <key-id> { [ cipher ] <cipher> | plain <plain> } [ send-only ]
	views @ethernet loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<simple-cipher>  password 1..16 led cipher
	<simple-plain>  string 1..16
	<cipher>  password 1..255 led cipher
	<plain>  string 1..255
	<keychain-name>  string 1..47
	<key-id>  integer 0..65535

isis authentication-mode { simple { [ cipher ] <simple-cipher> | plain <simple-plain> } | md5 { [ cipher ] <cipher> | plain <plain> } } [ level-1 | level-2 ] [ ip | osi ] [ send-only ]
isis authentication-mode keychain <keychain-name> [ level-1 | level-2 ] [ send-only ]
isis authentication-mode hmac-sha256 key-id <key-id> { [ cipher ] <cipher> | plain <plain> } [ level-1 | level-2 ] [ send-only ]
undo isis authentication-mode [ level-1 | level-2 ]
undo isis authentication-mode { simple { [ cipher ] <simple-cipher> | plain <simple-plain> } | md5 { [ cipher ] <cipher> | plain <plain> } } [ level-1 | level-2 ] [ ip | osi ] [ send-only ]
undo isis authentication-mode keychain <keychain-name> [ level-1 | level-2 ] [ send-only ]
undo isis authentication-mode hmac-sha256 key-id <key-id> { [ cipher ] <cipher> | plain <plain> } [ level-1 | level-2 ] [ send-only ]
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk vbdif vlanif
	level 2
	<simple-cipher>  password 1..16 led cipher
	<simple-plain>  string 1..16
	<cipher>  password 1..255 led cipher
	<plain>  string 1..255
	<keychain-name>  string 1..47
	<key-id>  integer 0..65535

isis bfd block
undo isis bfd block
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis bfd enable
isis bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
undo isis bfd enable
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	section 1173
	<transmit-interval>  integer 3..1000 default 1000
	<receive-interval>  integer 3..1000 default 1000
	<multiplier-value>  integer 3..50

isis bfd incr-cost { <cost-value> | max-reachable }
isis bfd incr-cost block
undo isis bfd incr-cost [ <cost-value> | max-reachable ]
undo isis bfd incr-cost block
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<cost-value>  integer 1..16777213

isis bfd static
undo isis bfd static
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis bfd track session-name <bfd-session-name>
undo isis bfd track session-name <bfd-session-name>
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<bfd-session-name>  string 1..64

isis circuit-level [ level-1 | level-2 | level-1-2 ]
undo isis circuit-level
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis circuit-type p2p [ strict-snpa-check ]
isis process-id <process-id> circuit-type p2p [ strict-snpa-check ]
undo isis circuit-type
undo isis process-id <process-id> circuit-type
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<process-id>  integer 1..4294967295

isis cost <cost> [ level-1 | level-2 ]
isis process-id <process-id> cost <cost> [ level-1 | level-2 ]
undo isis cost [ <cost> ] [ level-1 | level-2 ]
undo isis process-id <process-id> cost [ <cost> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<cost>  integer 1..63
	<process-id>  integer 1..4294967295

isis dis-name <symbolic-name>
undo isis dis-name
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk vbdif vlanif
	level 2
	<symbolic-name>  string 1..64

isis dis-priority <priority> [ level-1 | level-2 ]
undo isis dis-priority [ <priority> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk vbdif vlanif
	level 2
	<priority>  integer 0..127

isis enable
isis enable <process-id>
undo isis enable
undo isis enable <process-id>
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	section 1171
	<process-id>  integer 1..4294967295 default 1

isis interface limit disable
undo isis interface limit disable
	views system
	level 2

isis ipv6 bfd { min-tx-interval <transmit-interval> | min-rx-interval <receive-interval> | detect-multiplier <multiplier-value> | frr-binding } *
undo isis ipv6 bfd { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<transmit-interval>  integer 50..1000 default 1000
	<receive-interval>  integer 3..1000 default 1000
	<multiplier-value>  integer 3..50 default 3

isis ipv6 bfd block
undo isis ipv6 bfd block
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis ipv6 bfd enable
undo isis ipv6 bfd enable
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis ipv6 bfd incr-cost { <cost-value> | max-reachable }
isis ipv6 bfd incr-cost block
undo isis ipv6 bfd incr-cost [ <cost-value> | max-reachable ]
undo isis ipv6 bfd incr-cost block
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<cost-value>  integer 1..16777213

isis ipv6 bfd static
undo isis ipv6 bfd static
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis ipv6 bfd track session-name <bfd-session-name>
undo isis ipv6 bfd track session-name <bfd-session-name>
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<bfd-session-name>  string 1..64

isis ipv6 enable
isis ipv6 enable <process-id>
undo isis ipv6 enable
undo isis ipv6 enable <process-id>
	views @ethernet eth-trunk loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	section 1671
	<process-id>  integer 1..4294967295 default 1

isis ipv6 cost <cost-value> [ level-1 | level-2 ]
undo isis ipv6 cost [ <cost-value> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	section 1671
	<cost-value>  integer 1..16777214 default 10

isis ipv6 lfa-backup [ level-1 | level-1-2 | level-2 ]
isis ipv6 lfa-backup [ level-1 | level-1-2 | level-2 ] disable
undo isis ipv6 lfa-backup [ level-1 | level-1-2 | level-2 ]
undo isis ipv6 lfa-backup [ level-1 | level-1-2 | level-2 ] disable
	views @ethernet eth-trunk loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis ipv6 link-group <group-name> [ level-1 | level-2 ]
undo isis ipv6 link-group [ <group-name> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<group-name>  string 1..32

isis ipv6 link-quality low incr-cost { <cost-value> | max-reachable }
isis process-id <process-id-value> ipv6 link-quality low incr-cost { <cost-value> | max-reachable }
undo isis ipv6 link-quality low incr-cost [ { <cost-value> | max-reachable } ]
undo isis process-id <process-id-value> ipv6 link-quality low incr-cost [ { <cost-value> | max-reachable } ]
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk
	level 2
	<cost-value>  integer 1..16777213
	<process-id-value>  integer 1..4294967295

isis ipv6 prefix-attributes node-disable
isis process-id <process-id-value> ipv6 prefix-attributes node-disable
undo isis ipv6 prefix-attributes node-disable
undo isis process-id <process-id-value> ipv6 prefix-attributes node-disable
	views loopback
	level 2
	<process-id-value>  integer 1..4294967295

isis ipv6 suppress-reachability [ level-1 | level-1-2 | level-2 ]
undo isis ipv6 suppress-reachability
	views @ethernet eth-trunk loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis ipv6 tag-value <tag> [ level-1 | level-2 ]
undo isis ipv6 tag-value [ <tag> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<tag>  integer 1..4294967295

isis lfa-backup [ level-1 | level-1-2 | level-2 ]
isis lfa-backup [ level-1 | level-1-2 | level-2 ] disable
undo isis lfa-backup [ level-1 | level-1-2 | level-2 ]
undo isis lfa-backup [ level-1 | level-1-2 | level-2 ] disable
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis link-group <group-name> [ level-1 | level-2 ]
undo isis link-group [ <group-name> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<group-name>  string 1..32

isis link-quality low incr-cost { <cost-value> | max-reachable }
isis process-id <process-id-value> link-quality low incr-cost { <cost-value> | max-reachable }
undo isis link-quality low incr-cost [ { <cost-value> | max-reachable } ]
undo isis process-id <process-id-value> link-quality low incr-cost [ { <cost-value> | max-reachable } ]
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk
	level 2
	<cost-value>  integer 1..16777213
	<process-id-value>  integer 1..4294967295

isis lsp flood-control max-count <max-count-value>
undo isis lsp flood-control max-count [ <max-count-value> ]
	views system
	level 2
	<max-count-value>  integer 1000..30000

isis lsp seq-overflow auto-recover disable
undo isis lsp seq-overflow auto-recover disable
	views system
	level 2

isis mesh-group { <mesh-group-number> | mesh-blocked }
undo isis mesh-group
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<mesh-group-number>  integer 1..4294967295

isis padding-hello
undo isis padding-hello
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis peer hold-cost <cost-val> timer <timer-val>
undo isis peer hold-cost [ <cost-val> timer <timer-val> ]
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<cost-val>  integer 1..16777214
	<timer-val>  integer 100..1000000

isis peer hold-max-cost timer <timer-val>
isis process-id <process-id> peer hold-max-cost timer <timer-val>
undo isis peer hold-max-cost timer [ <timer-val> ]
undo isis process-id <process-id> peer hold-max-cost timer [ <timer-val> ]
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<timer-val>  integer 100..1000000
	<process-id>  integer 1..4294967295

isis ppp-negotiation { 2-way | 3-way [ only ] }
undo isis ppp-negotiation
	views @ethernet loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis ppp-osicp-check
undo isis ppp-osicp-check
	views @ethernet loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis prefix-attributes node-disable
isis process-id <process-id-value> prefix-attributes node-disable
undo isis prefix-attributes node-disable
undo isis process-id <process-id-value> prefix-attributes node-disable
	views loopback
	level 2
	<process-id-value>  integer 1..4294967295

isis process-id <process-id-value> authentication-mode { simple { [ cipher ] <simple-cipher> | plain <simple-plain> } | md5 { [ cipher ] <cipher> | plain <plain> } } [ <level-1> | <level-2> ] [ ip | osi ] [ send-only ]
isis process-id <process-id-value> authentication-mode keychain <keychain-name> [ <level-1> | <level-2> ] [ send-only ]
isis process-id <process-id-value> authentication-mode hmac-sha256 key-id <key-id> { [ cipher ] <cipher> | plain <plain> } [ <level-1> | <level-2> ] [ send-only ]
undo isis process-id <process-id-value> authentication-mode [ <level-1> | <level-2> ]
undo isis process-id <process-id-value> authentication-mode { simple { [ cipher ] <simple-cipher> | plain <simple-plain> } | md5 { [ cipher ] <cipher> | plain <plain> } } [ <level-1> | <level-2> ] [ ip | osi ] [ send-only ]
undo isis process-id <process-id-value> authentication-mode keychain <keychain-name> [ <level-1> | <level-2> ] [ send-only ]
undo isis process-id <process-id-value> authentication-mode hmac-sha256 key-id <key-id> { [ cipher ] <cipher> | plain <plain> } [ <level-1> | <level-2> ] [ send-only ]
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<process-id-value>  integer 1..4294967295
	<simple-cipher>  password 1..16 led cipher
	<simple-plain>  string 1..16
	<cipher>  password 1..255 led cipher
	<plain>  string 1..255
	<level-1>  string 1..255
	<level-2>  string 1..255
	<keychain-name>  string 1..47
	<key-id>  integer 0..65535

isis process-id <process-id-value> ipv6 cost <cost-value> [ level-1 | level-2 ]
undo isis process-id <process-id-value> ipv6 cost [ <cost-value> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<process-id-value>  integer 1..4294967295
	<cost-value>  integer 1..16777214

isis purge-lsp auto-protect disable
undo isis purge-lsp auto-protect disable
	views system
	level 2

isis purge-source-trace block
undo isis purge-source-trace block
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis purge-source-trace disable
undo isis purge-source-trace disable
	views system
	level 2

isis purge-source-trace port <port-number>
undo isis purge-source-trace port [ <port-number> ]
	views system
	level 2
	<port-number>  integer 1025..65535

isis silent
isis silent advertise-zero-cost
undo isis silent
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk vlanif
	level 2

isis small-hello
undo isis small-hello
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis srlg <srlg-value>
undo isis srlg [ <srlg-value> ]
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk
	level 2
	<srlg-value>  integer 0..4294967295

isis suppress-flapping interface disable
undo isis suppress-flapping interface disable
	views system
	level 2
	default undo isis suppress-flapping interface disable

isis suppress-flapping peer disable
isis suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
isis suppress-flapping peer hold-down <interval>
isis suppress-flapping peer hold-max-cost disable
undo isis suppress-flapping peer disable
undo isis suppress-flapping peer { detecting-interval <detecting-interval> | threshold <threshold> | resume-interval <resume-interval> } *
undo isis suppress-flapping peer hold-down [ <interval> ]
undo isis suppress-flapping peer hold-max-cost disable
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk vlanif
	level 2
	<detecting-interval>  integer 1..300
	<threshold>  integer 1..1000 default 10
	<resume-interval>  integer 2..1000
	<interval>  integer 1..600

isis suppress-reachability [ level-1 | level-1-2 | level-2 ]
undo isis suppress-reachability
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2

isis system-id auto-recover disable
undo isis system-id auto-recover disable
	views system
	level 2

isis tag-value <tag> [ level-1 | level-2 ]
undo isis tag-value [ <tag> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<tag>  integer 1..4294967295

isis timer csnp <csnp-interval> [ level-1 | level-2 ]
undo isis timer csnp [ <csnp-interval> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<csnp-interval>  integer 1..65535

isis timer hello <hello-interval> [ conservative ]
undo isis timer hello [ <hello-interval> ]
undo isis timer hello <hello-interval> conservative
	views @ethernet loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<hello-interval>  integer 1..255

isis timer hello <hello-interval> [ level-1 | level-2 ] [ conservative ]
undo isis timer hello [ <hello-interval> ] [ level-1 | level-2 ]
undo isis timer hello <hello-interval> [ level-1 | level-2 ] conservative
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk vbdif vlanif
	level 2
	<hello-interval>  integer 1..255

isis timer holding-multiplier <number>
undo isis timer holding-multiplier [ <number> ]
	views @ethernet loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<number>  integer 3..1000 default 3

isis timer holding-multiplier <number> [ level-1 | level-2 ]
undo isis timer holding-multiplier [ <number> ] [ level-1 | level-2 ]
	views @ethernet eth-trunk sub-25ge sub-50ge sub-eth-trunk vbdif vlanif
	level 2
	<number>  integer 3..1000

isis timer lsp-retransmit <retransmit-interval>
undo isis timer lsp-retransmit
	views @ethernet loopback sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<retransmit-interval>  integer 1..300 default 5

isis timer lsp-throttle <throttle-interval> [ count <count> ]
undo isis timer lsp-throttle
	views @ethernet eth-trunk loopback sub-10ge sub-25ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<throttle-interval>  integer 1..10000
	<count>  integer 1..1000

link-group <group-name>
undo link-group <group-name>
	views isis
	level 2
	enters isis-link-group
	<group-name>  string 1..32

loop-free-alternate [ level-1 | level-2 | level-1-2 ]
undo loop-free-alternate [ level-1 | level-2 | level-1-2 ]
	views isis-frr
	level 2
	key all

lsdb limit <limit-number> [ threshold-alarm upper-limit <upper-limit-value> lower-limit <lower-limit-value> ]
undo lsdb limit
	views isis
	level 2
	<limit-number>  integer 1..100000
	<upper-limit-value>  integer 1..100 default 80
	<lower-limit-value>  integer 1..100 default 70

lsp-fragments-extend [ [ level-1 | level-2 | level-1-2 ] | [ mode-1 | mode-2 ] ] *
undo lsp-fragments-extend [ [ level-1 | level-2 | level-1-2 ] | [ mode-1 | mode-2 ] ] *
	views isis
	level 2

lsp-length { originate | receive } <max-size>
undo lsp-length { originate | receive }
	views isis
	level 2
	<max-size>  integer 512..16384 default 1497

lsp-remaining-lifetime refresh disable
undo lsp-remaining-lifetime refresh disable
	views isis
	level 2

lsp-remaining-lifetime refresh timer { <refreshvalue> | lsp-max-age }
undo lsp-remaining-lifetime refresh timer [ <refreshvalue> ]
	views isis
	level 2
	<refreshvalue>  integer 1..65535

maximum load-balancing <number>
undo maximum load-balancing
	views isis
	level 2
	default maximum load-balancing 128
	<number>  integer 1..128 default 128

min-members <min-num>
undo min-members
	views isis-link-group
	level 2
	<min-num>  integer 2..64

network-entity <net-addr>
undo network-entity <net-addr>
	views isis
	level 2
	<net-addr>  net

multi-instance enable iid <iid-value>
undo multi-instance enable [ iid <iid-value> ]
	views isis
	level 2
	<iid-value>  integer 1..65535

nexthop <ip-address> weight <value>
undo nexthop <ip-address>
	views isis
	level 2
	<ip-address>  ipv4
	<value>  integer 1..254

optional-checksum enable
undo optional-checksum enable
	views isis
	level 2

preference { { route-policy <route-policy-name> } | <preference> } *
undo preference
	views isis
	level 2
	<route-policy-name>  string 1..200
	<preference>  integer 1..255

prefix-priority [ level-1 | level-2 ] { critical | high | medium | very-low } { ip-prefix <prefix-name> | tag <tag-value> }
undo prefix-priority [ level-1 | level-2 ] { critical | high | medium | very-low }
	views isis
	level 2
	<prefix-name>  string 1..169
	<tag-value>  integer 1..4294967295

purge-originator-identification enable
purge-originator-identification enable always
undo purge-originator-identification enable
	views isis
	level 2

reset isis all [ <process-id> | { vpn-instance <vpn-instance-name> } ]
reset isis <process-id> all
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

reset isis error [ { <process-id> | vpn-instance <vpn-instance-name> } ]
reset isis error interface { <interface-name> | <interface-type> <interface-number> }
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

reset isis peer <system-id> [ <process-id> | { vpn-instance <vpn-instance-name> } ]
reset isis <process-id> peer <system-id>
	views user
	level 3
	unstored
	<system-id>  system-id
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

reset isis [ <process-id> ] purge-source-trace
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset isis statistics { packet | socket } [ interface [ <interface-name> | <interface-type> <interface-number> ] ]
reset isis <process-id> statistics packet
reset isis statistics packet lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ]
reset isis [ <process-id> ] statistics packet lsp
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

reset isis statistics purge-lsp [ <process-id> | { vpn-instance <vpn-instance-name> } ] [ level-1 | level-2 ]
reset isis [ <process-id> ] statistics purge-lsp [ level-1 | level-2 ]
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295
	<vpn-instance-name>  string 1..31 not _public_

reset isis [ <process-id> ] statistics received-purge-lsp
reset isis statistics received-purge-lsp [ <process-id> ]
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

reset isis <process-id> suppress-flapping peer [ interface { <interface-name> | <interface-type> <interface-number> } ] [ notify-peer ]
	views user
	level 3
	unstored
	<process-id>  integer 1..4294967295

revert-members <revert-num>
undo revert-members
	views isis-link-group
	level 2
	<revert-num>  integer 2..64

route loop-detect isis enable
undo route loop-detect isis enable
	views system
	level 2

set-overload
set-overload { allow { interlevel | external } * }
set-overload { on-startup [ <timeout1> | start-from-nbr <system-id> [ <timeout1> [ <timeout2> ] ] | wait-for-bgp [ <timeout1> ] ] [ route-delay-distribute <timeout4> ] [ send-sa-bit [ <timeout3> ] ] [ route-max-metric ] }
set-overload { on-startup [ <timeout1> | start-from-nbr <system-id> [ <timeout1> [ <timeout2> ] ] | wait-for-bgp [ <timeout1> ] ] [ route-delay-distribute <timeout4> ] [ send-sa-bit [ <timeout3> ] ] [ route-max-metric ] } { allow { interlevel | external } * }
undo set-overload
	views isis
	level 2
	<timeout1>  integer 5..86400 default 600
	<system-id>  system-id
	<timeout2>  integer 5..86400 default 1200
	<timeout4>  integer 5..1000
	<timeout3>  integer 5..600 default 30

shutdown
undo shutdown
	views isis
	level 2
	default undo shutdown

summary <ip-address> <mask> [ avoid-feedback | generate_null0_route | tag <tag-value> | cost <cost-value> | [ level-1 | level-2 | level-1-2 ] ] *
undo summary <ip-address> <mask> [ level-1 | level-2 | level-1-2 ]
	views isis
	level 2
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<tag-value>  integer 1..4294967295
	<cost-value>  integer 1..63

suppress-flapping lsp-flood { disable | timer <delay-interval> [ threshold <threshold-value> ] }
undo suppress-flapping lsp-flood
	views isis
	level 2
	<delay-interval>  integer 1..600
	<threshold-value>  integer 3..100

suppress-flapping lsp-generation { disable | timer <delay-interval> [ threshold <threshold-value> ] }
undo suppress-flapping lsp-generation
	views isis
	level 2
	<delay-interval>  integer 1..600
	<threshold-value>  integer 3..100

suppress-flapping peer disable
undo suppress-flapping peer disable
	views isis
	level 2

suppress-flapping route-calculate { disable | timer <delay-interval> [ threshold <threshold-value> ] }
undo suppress-flapping route-calculate
	views isis
	level 2
	<delay-interval>  integer 1..600
	<threshold-value>  integer 3..100

tiebreaker { node-protecting | lowest-cost | non-ecmp | srlg-disjoint | hold-max-cost } preference <preference> [ level-1 | level-2 | level-1-2 ]
undo tiebreaker { node-protecting | lowest-cost | non-ecmp | srlg-disjoint | hold-max-cost } [ preference <preference> ] [ level-1 | level-2 | level-1-2 ]
	views isis-frr
	level 2
	<preference>  integer 1..255

timer lsp-generation <max-interval> [ <init-interval> [ <incr-interval> ] ] [ level-1 | level-2 ]
undo timer lsp-generation [ <max-interval> [ <init-interval> [ <incr-interval> ] ] ] [ level-1 | level-2 ]
	views isis
	level 2
	<max-interval>  integer 1..120 default 2
	<init-interval>  integer 1..60000
	<incr-interval>  integer 1..60000

timer lsp-max-age <max-age-value>
undo timer lsp-max-age
	views isis
	level 2
	<max-age-value>  integer 2..65535

timer lsp-refresh <refresh-value>
undo timer lsp-refresh
	views isis
	level 2
	<refresh-value>  integer 1..65534

timer purge-zero-lsp route-calculate-delay <delay-interval>
undo timer purge-zero-lsp route-calculate-delay
	views isis
	level 2
	<delay-interval>  integer 0..65535

timer spf <max-interval> [ <init-interval> [ <incr-interval> ] ]
undo timer spf
	views isis
	level 2
	<max-interval>  integer 1..120
	<init-interval>  integer 1..60000 default 50
	<incr-interval>  integer 1..60000 default 200

tlv-fragments disable
undo tlv-fragments disable
	views isis
	level 2

undo isis bfd { min-tx-interval [ <transmit-interval> ] | min-rx-interval [ <receive-interval> ] | detect-multiplier [ <multiplier-value> ] | frr-binding } *
	views @ethernet eth-trunk sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk tunnel vbdif vlanif
	level 2
	<transmit-interval>  integer 3..1000 default 1000
	<receive-interval>  integer 3..1000 default 1000
	<multiplier-value>  integer 3..50

virtual-system <virtual-system-id>
undo virtual-system <virtual-system-id>
	views isis
	level 2
	<virtual-system-id>  system-id

words
	network-entity : Network entity title
