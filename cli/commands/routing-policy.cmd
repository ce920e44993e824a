# Routing Policy (command reference, IP_Routing/Routing_Policy)
section 2170

community { <cmntyValue> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed } &<1-200>
community { <cmntyValue> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed } [ description <description-text> ]
undo community { <cmntyValue> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed } &<1-200>
undo community all
	views community-list
	level 2
	<cmntyValue>  community
	<cmntyNum>  integer 0..4294967295
	<description-text>  string 1..80

description <description>
undo description
	views route-policy
	level 2
	<description>  text 1..80

display ip as-path-filter [ <as-path-filter-number> | <as-path-filter-name> ]
	views all
	level 1
	handler display-ip-as-path-filter
	<as-path-filter-number>  integer 1..256
	<as-path-filter-name>  string 1..51 not-number

display ip community-filter <adv-comm-filter-num>
	views all
	level 1
	handler display-ip-community-filter
	<adv-comm-filter-num>  integer 100..199

display ip community-filter <basic-comm-filter-num>
	views all
	level 1
	handler display-ip-community-filter
	<basic-comm-filter-num>  integer 1..99

display ip community-filter [ <comm-filter-name> ]
	views all
	level 1
	handler display-ip-community-filter
	<comm-filter-name>  string 1..51 not-number

display ip extcommunity-filter [ <basic-extcomm-filter-num> | <advanced-extcomm-filter-num> ]
	views all
	level 1
	handler display-ip-extcommunity-filter
	<basic-extcomm-filter-num>  integer 1..199
	<advanced-extcomm-filter-num>  integer 200..399

display ip extcommunity-filter <extcomm-filter-name>
	views all
	level 1
	handler display-ip-extcommunity-filter
	<extcomm-filter-name>  string 1..51

display ip extcommunity-list encapsulation [ <name> ]
	views all
	level 1
	unstored
	<name>  string 1..51

display ip extcommunity-list soo [ <extcomm-filter-name> ]
	views all
	level 1
	unstored
	<extcomm-filter-name>  string 1..51

display ip ip-prefix [ <pfName> ]
	views all
	level 1
	handler display-ip-prefix
	<pfName>  string 1..169

display ip ipv6-prefix [ <pf6name> ]
	views all
	level 1
	handler display-ipv6-prefix
	<pf6name>  string 1..169

display ip large-community-filter [ <lcfName> ]
	views all
	level 1
	handler display-ip-large-community-filter
	<lcfName>  string 1..51 not-number

display ip rd-filter [ <rdfIndex> ]
	views all
	level 1
	handler display-ip-rd-filter
	<rdfIndex>  integer 1..1024

display route-policy [ <route-policy-name> ]
	views all
	level 1
	handler display-route-policy
	<route-policy-name>  string 1..200

eth-tag <ethTagValue>
undo eth-tag <ethTagValue>
	views eth-tag-list
	level 2
	<ethTagValue>  integer 0..4294967295

filter-list eth-tag <name>
undo filter-list eth-tag <name>
	views system
	level 2
	enters eth-tag-list
	<name>  name 1..63

filter-list mac <name>
undo filter-list mac <name>
	views system
	level 2
	enters mac-list
	<name>  name 1..63

filter-list vni <name>
undo filter-list vni <name>
	views system
	level 2
	enters vni-list
	<name>  name 1..63

goto next-node [ <node> ]
undo goto next-node
	views route-policy
	level 2
	<node>  integer 1..65535

if-match acl { <acl-number> | <acl-name> }
undo if-match acl { <acl-number> | <acl-name> }
	views route-policy
	level 2
	<acl-number>  integer 2000..5999 23000..23999
	<acl-name>  name 1..32

if-match as-path-filter { <apfIndex> } &<1-16>
if-match as-path-filter <apfName>
undo if-match as-path-filter [ <apfIndex> ] &<1-16>
undo if-match as-path-filter <apfName>
	views route-policy
	level 2
	<apfIndex>  integer 1..256
	<apfName>  string 1..51

if-match as-path length <length-value>
if-match as-path length greater-equal <greater-equal-value> less-equal <less-equal-value>
if-match as-path length { greater-equal <greater-equal-value> | less-equal <less-equal-value> }
undo if-match as-path length [ <length-value> | greater-equal <greater-equal-value> less-equal <less-equal-value> | { greater-equal <greater-equal-value> | less-equal <less-equal-value> } ]
	views route-policy
	level 2
	<length-value>  integer 0..2047
	<greater-equal-value>  integer 0..2046
	<less-equal-value>  integer 1..2047

if-match community-filter { <basIndex> [ whole-match ] | <AdvIndex> } &<1-16>
if-match community-filter <cfName> [ whole-match ]
undo if-match community-filter { <basIndex> | <AdvIndex> } &<1-16>
undo if-match community-filter <cfName>
undo if-match community-filter
	views route-policy
	level 2
	<basIndex>  integer 1..99
	<AdvIndex>  integer 100..199
	<cfName>  string 1..51 not-number

if-match cost <cost>
if-match cost greater-equal <greater-equal-value> less-equal <less-equal-value>
if-match cost { greater-equal <greater-equal-value> | less-equal <less-equal-value> }
undo if-match cost
	views route-policy
	level 2
	<cost>  integer 0..4294967295
	<greater-equal-value>  integer 0..4294967294
	<less-equal-value>  integer 1..4294967295

if-match eth-tag-list <eth-tag-list-name>
undo if-match eth-tag-list [ <eth-tag-list-name> ]
	views route-policy
	level 2
	<eth-tag-list-name>  name 1..63

if-match extcommunity-filter { <basIndex> [ matches-all | whole-match ] | <advIndex> } &<1-16>
if-match extcommunity-filter <ecfName> [ matches-all | whole-match ]
undo if-match extcommunity-filter { <basIndex> | <advIndex> } &<1-16>
undo if-match extcommunity-filter <ecfName>
undo if-match extcommunity-filter
	views route-policy
	level 2
	<basIndex>  integer 1..199
	<advIndex>  integer 200..399
	<ecfName>  string 1..51

if-match extcommunity-list encapsulation <encapsulation-name>
undo if-match extcommunity-list encapsulation <encapsulation-name>
	views route-policy
	level 2
	<encapsulation-name>  string 1..51

if-match extcommunity-list soo <extcomm-filter-name>
undo if-match extcommunity-list soo <extcomm-filter-name>
	views route-policy
	level 2
	<extcomm-filter-name>  string 1..51 not-number

if-match interface { { <interface-name> | <interface-type> <interface-number> } &<1-16> }
undo if-match interface [ [ <interface-name> | <interface-type> <interface-number> ] &<1-16> ]
	views route-policy
	level 2

if-match ip-prefix <ip-prefix-name>
undo if-match ip-prefix <ip-prefix-name>
	views route-policy
	level 2
	<ip-prefix-name>  string 1..169

if-match ip next-hop acl { <acl-number> | <acl-name> }
undo if-match ip next-hop acl { <acl-number> | <acl-name> }
	views route-policy
	level 2
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32

if-match ip next-hop ip-prefix <ip-prefix-name>
undo if-match ip next-hop [ ip-prefix <ip-prefix-name> ]
	views route-policy
	level 2
	<ip-prefix-name>  string 1..169

if-match ip route-source acl { <acl-number> | <acl-name> }
undo if-match ip route-source acl { <acl-number> | <acl-name> }
	views route-policy
	level 2
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

if-match ip route-source ip-prefix <ip-prefix-name>
undo if-match ip route-source [ ip-prefix <ip-prefix-name> ]
	views route-policy
	level 2
	<ip-prefix-name>  string 1..169

if-match ipv6 address acl { <acl-number> | <acl-name> }
undo if-match ipv6 address acl { <acl-number> | <acl-name> }
	views route-policy
	level 2
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

if-match ipv6 address prefix-list <ipv6-prefix-name>
undo if-match ipv6 address [ prefix-list <ipv6-prefix-name> ]
	views route-policy
	level 2
	<ipv6-prefix-name>  string 1..169

if-match ipv6 next-hop acl { <acl-number> | <acl-name> }
undo if-match ipv6 next-hop acl { <acl-number> | <acl-name> }
	views route-policy
	level 2
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

if-match ipv6 next-hop prefix-list <ipv6-prefix-name>
undo if-match ipv6 next-hop [ prefix-list <ipv6-prefix-name> ]
	views route-policy
	level 2
	<ipv6-prefix-name>  string 1..169

if-match ipv6 route-source acl { <acl-number> | <acl-name> }
undo if-match ipv6 route-source acl { <acl-number> | <acl-name> }
	views route-policy
	level 2
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32 not-number alnum-first

if-match ipv6 route-source prefix-list <ipv6-prefix-name>
undo if-match ipv6 route-source [ prefix-list <ipv6-prefix-name> ]
	views route-policy
	level 2
	<ipv6-prefix-name>  string 1..169

if-match l2vni [ <l2vni-list-name> ]
undo if-match l2vni [ <l2vni-list-name> ]
	views route-policy
	level 2
	<l2vni-list-name>  name 1..63

if-match l3vni [ <l3vni-list-name> ]
undo if-match l3vni [ <l3vni-list-name> ]
	views route-policy
	level 2
	<l3vni-list-name>  name 1..63

if-match large-community-filter <large-comm-filter-name> [ whole-match ]
undo if-match large-community-filter <large-comm-filter-name> [ whole-match ]
undo if-match large-community-filter
	views route-policy
	level 2
	<large-comm-filter-name>  string 1..51

if-match mac-list <mac-list-name>
undo if-match mac-list [ <mac-list-name> ]
	views route-policy
	level 2
	<mac-list-name>  name 1..63

if-match preference <preference>
undo if-match preference
	views route-policy
	level 2
	<preference>  integer 0..255

if-match prefix mod <mod-value> equal <mod-result>
undo if-match prefix mod [ <mod-value> equal <mod-result> ]
	views route-policy
	level 2
	<mod-value>  integer 1..128
	<mod-result>  integer 0..127

if-match protocol { direct | static | isis | bgp | ospf | rip | ospfv3 | ripng } *
undo if-match protocol
	views route-policy
	level 2

if-match rd-filter <rd-filter-number>
undo if-match rd-filter
	views route-policy
	level 2
	<rd-filter-number>  integer 1..1024

if-match route-state bgp-not-best
undo if-match route-state [ bgp-not-best ]
	views route-policy
	level 2

if-match route-type { external-type1 | external-type2 | external-type1or2 | is-is-level-1 | is-is-level-2 | internal | nssa-external-type1 | nssa-external-type2 | nssa-external-type1or2 }
if-match route-type { ibgp | ebgp }
if-match route-type evpn { inclusive | mac | prefix } *
undo if-match route-type { external-type1 | external-type2 | external-type1or2 | is-is-level-1 | is-is-level-2 | internal | nssa-external-type1 | nssa-external-type2 | nssa-external-type1or2 }
undo if-match route-type { ibgp | ebgp }
undo if-match route-type evpn
	views route-policy
	level 2

if-match tag <tag>
undo if-match tag
	views route-policy
	level 2
	<tag>  integer 0..4294967295

apply as-path { <as-path-value> } &<1-128> { additive | overwrite | delete }
undo apply as-path
	views route-policy
	level 2
	<as-path-value>  as-number

apply as-path <asValues> { additive | overwrite | delete }
undo apply as-path <asValues> { additive | overwrite | delete }
	views route-policy
	level 2
	<asValues>  string 1..3071

apply as-path most-recent <most-recent-value>
undo apply as-path most-recent [ <most-recent-value> ]
	views route-policy
	level 2
	<most-recent-value>  integer 0..32

apply as-path none overwrite
	views route-policy
	level 2

apply comm-filter { <basIndex> | <advIndex> } delete
apply comm-filter <cmntyName> delete
undo apply comm-filter
	views route-policy
	level 2
	<basIndex>  integer 1..99
	<advIndex>  integer 100..199
	<cmntyName>  string 1..51

apply community none
apply community { <cmntyValue> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed } &<1-32> [ additive ]
undo apply community
	views route-policy
	level 2
	<cmntyValue>  community
	<cmntyNum>  integer 0..4294967295

apply community community-list <community-list-name> [ additive ]
	views route-policy
	level 2
	<community-list-name>  string 1..63

apply cost-type { external | internal | type-1 | type-2 | internal-inc-ibgp | med-plus-igp }
undo apply cost-type
	views route-policy
	level 2

apply cost [ + | - ] <cost>
apply cost inherit
apply cost none
undo apply cost
	views route-policy
	level 2
	<cost>  integer 0..4294967295

apply dampening <half-life-reach> <reuse> <suppress> <ceiling>
undo apply dampening
	views route-policy
	level 2
	<half-life-reach>  integer 1..45
	<reuse>  integer 1..19998
	<suppress>  integer 2..19999
	<ceiling>  integer 1001..20000

apply extcommunity { rt <extCmntyValue> } &<1-16> [ additive ]
apply extcommunity rt none
undo apply extcommunity [ rt ]
	views route-policy
	level 2
	<extCmntyValue>  rd

apply extcommunity bandwidth { <extCmntyString> | none }
apply extcommunity bandwidth aggregate [ limit <bandwidth-value> ]
apply extcommunity bandwidth aggregate-upstream [ limit <upstream-bandwidth> ]
undo apply extcommunity bandwidth [ <extCmntyString> | none ]
undo apply extcommunity bandwidth aggregate [ limit <bandwidth-value> ]
undo apply extcommunity bandwidth aggregate-upstream [ limit <upstream-bandwidth> ]
	views route-policy
	level 2
	<extCmntyString>  rd
	<bandwidth-value>  integer 1..4294967295
	<upstream-bandwidth>  integer 1..4294967295

apply extcommunity soo { <site-of-origin> } &<1-16> additive
undo apply extcommunity soo
	views route-policy
	level 2
	<site-of-origin>  rd

apply gateway-ip { origin-nexthop | <address> }
undo apply gateway-ip [ <address> | origin-nexthop ]
	views route-policy
	level 2
	<address>  ipv4

apply ip-address next-hop { <address> | peer-address | blackhole }
undo apply ip-address next-hop { <address> | peer-address | blackhole }
	views route-policy
	level 2
	<address>  ipv4

apply ipv6 gateway-ip { origin-nexthop | <address> }
undo apply ipv6 gateway-ip [ <address> | origin-nexthop ]
	views route-policy
	level 2
	<address>  ipv6

apply ipv6 next-hop { <address> | peer-address | blackhole }
undo apply ipv6 next-hop { <address> | peer-address | blackhole }
	views route-policy
	level 2
	<address>  ipv6

apply large-community-list <large-community-list-name> { additive | overwrite | delete }
undo apply large-community-list [ <large-community-list-name> ]
	views route-policy
	level 2
	<large-community-list-name>  string 1..63

apply large-community { <aa:bb:cc> } &<1-16> { additive | overwrite | delete }
apply large-community none
undo apply large-community
	views route-policy
	level 2
	<aa:bb:cc>  large-community

apply local-preference [ + | - ] <preference>
undo apply local-preference
	views route-policy
	level 2
	<preference>  integer 0..4294967295

apply origin { egp { <egpVal> } | igp | incomplete }
undo apply origin
	views route-policy
	level 2
	<egpVal>  as-number

apply ospf { backbone | stub-area }
apply isis { level-1 | level-2 | level-1-2 }
undo apply { isis | ospf }
	views route-policy
	level 2

apply preference <preference>
undo apply preference
	views route-policy
	level 2
	<preference>  integer 1..255

apply preferred-value <preferredVal>
undo apply preferred-value
	views route-policy
	level 2
	<preferredVal>  integer 0..65535

apply qos-local-id <qos-local-id>
undo apply qos-local-id
	views route-policy
	level 2
	<qos-local-id>  integer 1..4294967295

apply tag <tag>
undo apply tag
	views route-policy
	level 2
	<tag>  integer 0..4294967295

ip as-path-filter { <as-path-filter-number> | <as-path-filter-name> } [ index <index-number> ] <matchMode> <regular-expression>
undo ip as-path-filter { <as-path-filter-number> | <as-path-filter-name> } [ index <index-number> ] [ <matchMode> <regular-expression> ]
	views system
	level 2
	key <as-path-filter-number> <as-path-filter-name> <index-number>
	<as-path-filter-number>  integer 1..256
	<as-path-filter-name>  string 1..51
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular-expression>  text 1..1024

ip community-filter <cfIndex> [ index <index-val> ] <matchMode> [ <cmntyStr> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed ] &<1-20>
undo ip community-filter <cfIndex> [ index <index-val> ] [ <matchMode> ] [ <cmntyStr> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed ] &<1-20>
	views system
	key <cfIndex> <index-val>
	level 2
	<cfIndex>  integer 1..99
	<index-val>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<cmntyStr>  community
	<cmntyNum>  integer 0..4294967295

ip community-filter <adv-comm-filter-num> [ index <index-number> ] <matchMode> <regular-expression>
undo ip community-filter <adv-comm-filter-num> [ index <index-number> ] [ <matchMode> <regular-expression> ]
	views system
	key <adv-comm-filter-num> <index-number>
	level 2
	<adv-comm-filter-num>  integer 100..199
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular-expression>  text 1..1024

ip community-filter advanced <comm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
undo ip community-filter advanced <comm-filter-name> [ index <index-number> ] [ <matchMode> <regular-expression> ]
	views system
	key <comm-filter-name> <index-number>
	level 2
	<comm-filter-name>  string 1..51 not-number
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular-expression>  text 1..1024

ip community-filter basic <basCfName> [ index <index-val> ] <matchMode> [ <cmntyStr> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed ] &<1-20>
undo ip community-filter basic <basCfName> [ index <index-val> ] [ <matchMode> ] [ <cmntyStr> | <cmntyNum> | internet | no-advertise | no-export | no-export-subconfed ] &<1-20>
	views system
	key <basCfName> <index-val>
	level 2
	<basCfName>  string 1..51 not-number
	<index-val>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<cmntyStr>  community
	<cmntyNum>  integer 0..4294967295

ip community-list <name>
undo ip community-list <name>
	module community-list
	views system
	level 2
	enters community-list
	<name>  name 1..63 letter-first

ip extcommunity-filter <basic-extcomm-filter-num> [ index <index-number> ] <matchMode> { rt <extCmntyStr> } &<1-16>
undo ip extcommunity-filter <basic-extcomm-filter-num> [ index <index-number> ] [ <matchMode> { rt <extCmntyStr> } &<1-16> ]
	views system
	key <basic-extcomm-filter-num> <index-number>
	level 2
	<basic-extcomm-filter-num>  integer 1..199
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<extCmntyStr>  rd

ip extcommunity-filter <advanced-extcomm-filter-num> [ index <index-number> ] <matchMode> <regular-expression>
undo ip extcommunity-filter <advanced-extcomm-filter-num> [ index <index-number> ] [ [ <matchMode> ] <regular-expression> ]
	views system
	key <advanced-extcomm-filter-num> <index-number>
	level 2
	<advanced-extcomm-filter-num>  integer 200..399
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular-expression>  text 1..1024

ip extcommunity-filter advanced <advanced-extcomm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
undo ip extcommunity-filter advanced <advanced-extcomm-filter-name> [ index <index-number> ] [ [ <matchMode> ] <regular-expression> ]
	views system
	key <advanced-extcomm-filter-name> <index-number>
	level 2
	<advanced-extcomm-filter-name>  string 1..51 not-number
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular-expression>  text 1..1024

ip extcommunity-filter basic <basic-extcomm-filter-name> [ index <index-number> ] <matchMode> { rt <extCmntyStr> } &<1-16>
undo ip extcommunity-filter basic <basic-extcomm-filter-name> [ index <index-number> ] [ <matchMode> { rt <extCmntyStr> } &<1-16> ]
	views system
	key <basic-extcomm-filter-name> <index-number>
	level 2
	<basic-extcomm-filter-name>  string 1..51 not-number
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<extCmntyStr>  rd

ip extcommunity-list encapsulation advanced <encapsulation-name> [ index <index-value> ] <matchMode> <regular>
undo ip extcommunity-list encapsulation advanced <encapsulation-name> [ index <index-value> ]
	views system
	level 2
	<encapsulation-name>  string 1..51
	<index-value>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular>  string 1..1024

ip extcommunity-list encapsulation basic <encapsulation-name> [ index <index-value> ] <matchMode> { <encapsulation-value> } &<1-16>
undo ip extcommunity-list encapsulation basic <encapsulation-name> [ index <index-value> ]
	views system
	level 2
	<encapsulation-name>  string 1..51
	<index-value>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<encapsulation-value>  community

ip extcommunity-list soo advanced <advanced-extcomm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
undo ip extcommunity-list soo advanced <advanced-extcomm-filter-name> [ index <index-number> ]
	views system
	level 2
	<advanced-extcomm-filter-name>  name 1..51 not-number
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular-expression>  text 1..1024

ip extcommunity-list soo basic <basic-extcomm-filter-name> [ index <index-number> ] <matchMode> { <site-of-origin> } &<1-16>
undo ip extcommunity-list soo basic <basic-extcomm-filter-name> [ index <index-number> ]
	views system
	level 2
	<basic-extcomm-filter-name>  string 1..51 not-number
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<site-of-origin>  rd

ip ip-prefix <ip-prefix-name> [ index <index-number> ] <matchMode> <ipv4-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]
undo ip ip-prefix <ip-prefix-name> [ index <index-number> ]
undo ip ip-prefix <ip-prefix-name> <ipv4-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]
	module ip-prefix
	views system
	level 2
	<ip-prefix-name>  string 1..169
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<ipv4-address>  ipv4
	<masklen>  integer 0..32
	<greater-equal-value>  integer 0..32
	<less-equal-value>  integer 0..32

ip ip-prefix <ip-prefix-name> description <text>
undo ip ip-prefix <ip-prefix-name> description [ <text> ]
	module ip-prefix
	views system
	level 2
	<ip-prefix-name>  string 1..169
	<text>  text 1..80

ip ipv6-prefix <ipv6-prefix-name> [ index <index-number> ] <matchMode> <ipv6-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]
undo ip ipv6-prefix <ipv6-prefix-name> [ index <index-number> ]
undo ip ipv6-prefix <ipv6-prefix-name> <ipv6-address> <masklen> [ match-network ] [ greater-equal <greater-equal-value> ] [ less-equal <less-equal-value> ]
	views system
	level 2
	<ipv6-prefix-name>  string 1..169
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<ipv6-address>  ipv6
	<masklen>  integer 0..128
	<greater-equal-value>  integer 0..128
	<less-equal-value>  integer 0..128

ip ipv6-prefix <ipv6-prefix-name> description <text>
undo ip ipv6-prefix <ipv6-prefix-name> description [ <text> ]
	views system
	level 2
	<ipv6-prefix-name>  string 1..169
	<text>  text 1..80

ip large-community-filter advanced <large-comm-filter-name> [ index <index-number> ] <matchMode> <regular-expression>
undo ip large-community-filter advanced <large-comm-filter-name> [ index <index-number> ] [ <matchMode> <regular-expression> ]
	views system
	key <large-comm-filter-name> <index-number>
	level 2
	<large-comm-filter-name>  string 1..51 not-number
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<regular-expression>  name 1..1024

ip large-community-filter basic <large-comm-filter-name> [ index <index-number> ] <matchMode> { <cmntyStr> } &<1-16>
undo ip large-community-filter basic <large-comm-filter-name> [ index <index-number> ] [ <matchMode> { <cmntyStr> } &<1-16> ]
	views system
	key <large-comm-filter-name> <index-number>
	level 2
	<large-comm-filter-name>  string 1..51 not-number
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<cmntyStr>  large-community

ip large-community-list <large-community-list-name>
undo ip large-community-list <large-community-list-name>
	module community-list
	views system
	level 2
	enters large-community-list
	<large-community-list-name>  name 1..63

ip rd-filter <rdfIndex> [ index <index-number> ] <matchMode> { <rdStr> } &<1-10>
undo ip rd-filter <rdfIndex> [ index <index-number> ] [ <matchMode> { <rdStr> } &<1-10> ]
	views system
	key <rdfIndex> <index-number>
	level 2
	<rdfIndex>  integer 1..1024
	<index-number>  integer 1..4294967295
	<matchMode>  enum permit|deny
	<rdStr>  rd

large-community { <cmntyValue> } &<1-100>
undo large-community { <cmntyValue> } &<1-100>
undo large-community all
	views large-community-list
	level 2
	list <cmntyValue>
	<cmntyValue>  large-community

mac <macValue>
undo mac <macValue>
	views mac-list
	level 2
	<macValue>  mac

reset ip ip-prefix [ <pfName> ]
	views user
	level 2
	unstored
	<pfName>  string 1..169

reset ip ipv6-prefix [ <pf6name> ]
	views user
	level 2
	unstored
	<pf6name>  string 1..169

reset route-policy <route-policy-name> counters
	views user
	level 2
	unstored
	<route-policy-name>  string 1..200

route-policy <route-policy-name> <matchMode> node <node>
undo route-policy <route-policy-name> [ node <node> ]
	views system
	level 2
	key <route-policy-name> <node>
	enters route-policy
	<route-policy-name>  string 1..200
	<matchMode>  enum permit|deny
	<node>  integer 0..65535

route-policy <route-policy-name> address-family mismatch-deny
undo route-policy <route-policy-name> address-family mismatch-deny
	views system
	level 2
	<route-policy-name>  string 1..200

route-policy nonexistent-config-check disable
route-policy nonexistent-config-check enable
undo route-policy nonexistent-config-check disable
undo route-policy nonexistent-config-check enable
	views system
	level 2
	item nonexistent-config-check

vni <vni-value>
undo vni <vni-value>
	views vni-list
	level 2
	<vni-value>  integer 1..16777215
