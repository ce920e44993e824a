# VXLAN (command reference, VXLAN/VXLAN)
section 1040

advertise-community-gshut
advertise-community-gshut { ibgp | ebgp }
undo advertise-community-gshut
undo advertise-community-gshut { ibgp | ebgp }
	views bgp-evpn
	level 2

advertise bgp l2vpn-family evpn lowest-priority enable
undo advertise bgp l2vpn-family evpn lowest-priority enable
	views maintenance
	level 2

advertise l2vpn evpn [ import-route-multipath ] [ include-local-cross-route ]
undo advertise l2vpn evpn [ import-route-multipath ] [ include-local-cross-route ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2
	section 2331

advertise l2vpn evpn { best-route | valid-routes } [ import-route-multipath ] [ include-local-cross-route ]
undo advertise l2vpn evpn { best-route | valid-routes } [ import-route-multipath ] [ include-local-cross-route ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2

advertise l2vpn evpn [ import-route-multipath ] [ include-local-cross-route ]
undo advertise l2vpn evpn [ import-route-multipath ] [ include-local-cross-route ]
	views bgp-instance-vpn-ipv4
	level 2
	section 2331

advertise l2vpn evpn { best-route | valid-routes } [ import-route-multipath ] [ include-local-cross-route ]
undo advertise l2vpn evpn { best-route | valid-routes } [ import-route-multipath ] [ include-local-cross-route ]
	views bgp-instance-vpn-ipv4
	level 2

advertise route-reoriginate evpn disable
undo advertise route-reoriginate evpn disable
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2

alarm-threshold route <route-number> [ recovery-percentage <percentage> ]
undo alarm-threshold route <route-number> [ recovery-percentage <percentage> ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<route-number>  integer 1..4294967295
	<percentage>  integer 1..95

assign forward nvo3 bum ecmp hash enable
undo assign forward nvo3 bum ecmp hash enable
	views system
	level 2

assign forward nvo3 { ospf | ospfv3 } disable
undo assign forward nvo3 { ospf | ospfv3 } disable
	views system
	level 2

assign forward nvo3 { ospf | ospfv3 } packet discard
undo assign forward nvo3 { ospf | ospfv3 } packet discard
	views system
	level 2

assign forward nvo3 udp src-port extend enable
undo assign forward nvo3 udp src-port extend enable
	views system
	level 2

bestroute add-path path-number <path-number>
undo bestroute add-path [ path-number <path-number> ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<path-number>  integer 2..64

bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
	views bgp-evpn
	level 2

binding bridge-domain profile <profileId>
undo binding bridge-domain profile <profileId>
	views bd bd-range
	level 2
	<profileId>  string 1..16

black-hole-dup-mac
undo black-hole-dup-mac
	views bd-evpn-mac-dup
	level 2

bridge-domain <bd-id>
undo bridge-domain <bd-id>
	views system
	level 2
	section 1653
	enters bd
	<bd-id>  integer 1..16777215

bridge-domain <bd-id>
undo bridge-domain
	views @l2-sub-interfaces
	level 2
	<bd-id>  integer 1..16777215

bridge-domain profile <profileId>
undo bridge-domain profile <profileId>
	views system
	level 2
	enters bd-profile
	<profileId>  string 1..16

bridge-domain range { <bdIdBgn> [ to <bdIdEnd> ] } &<1-10>
	views system
	level 2
	singleton
	enters bd-range
	<bdIdBgn>  integer 1..4094
	<bdIdEnd>  integer 1..4094

dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> ] ] * [ update-standard ]
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> ] ] * [ update-standard ]
undo dampening
undo dampening ibgp
	views bgp-evpn bgp-instance-evpn
	level 2
	<half-life-reach>  integer 1..45 default 15
	<reuse>  integer 1..20000 default 750
	<suppress>  integer 1..20000 default 2000
	<ceiling>  integer 1001..20000 default 16000
	<route-policy-name>  string 1..200

description <profdescStr>
undo description [ <profdescStr> ]
	views bd-profile
	level 2
	<profdescStr>  text 1..80

description <description>
undo description
	views bd
	level 2
	<description>  text 1..80

description <desc>
undo description [ <desc> ]
	views vni-peer
	level 2
	<desc>  text 1..64

detect loop-times <loop-times> detect-cycle <detect-cycle-time>
undo detect loop-times detect-cycle
undo detect loop-times <loop-times> detect-cycle <detect-cycle-time>
	views bd-evpn-mac-dup
	level 2
	<loop-times>  integer 3..10
	<detect-cycle-time>  integer 60..900 multiple 10

detect loop-times <loop-times> detect-cycle <detect-cycle-time>
undo detect loop-times detect-cycle
undo detect loop-times <loop-times> detect-cycle <detect-cycle-time>
	views evpn-mac-dup
	level 2
	<loop-times>  integer 3..10
	<detect-cycle-time>  integer 60..900 multiple 10

display bgp evpn all routing-table dampening parameter
display bgp instance <instance-name> evpn all routing-table dampening parameter
	views all
	level 1
	unstored
	<instance-name>  string 1..31

display bgp evpn all routing-table statistics
display bgp [ instance <instance-name> ] evpn all routing-table statistics
	views all
	level 1
	unstored
	<instance-name>  string 1..31

display bgp evpn group [ <group-name> ]
display bgp [ instance <instance-name> ] evpn group [ <group-name> ]
	views all
	level 1
	unstored
	<group-name>  string 1..47 not-address
	<instance-name>  string 1..31

display bgp [ instance <instance-name> ] evpn peer
display bgp [ instance <instance-name> ] evpn slow-peer
	views all
	level 1
	unstored
	<instance-name>  string 1..31

display bgp evpn peer [ <ipv4-address> ] verbose
display bgp [ instance <instance-name> ] evpn peer [ <ipv4-address> ] verbose
display bgp evpn peer <ipv6-address> verbose
display bgp [ instance <instance-name> ] evpn peer <ipv6-address> verbose
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<instance-name>  string 1..31
	<ipv6-address>  ipv6

display bgp evpn all routing-table [ peer <ip-address> { advertised-routes | received-routes } ] { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix>
display bgp evpn route-distinguisher <route-distinguisher> routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix>
display bgp [ instance <instance-name> ] evpn all routing-table [ peer <ip-address> { advertised-routes | received-routes } ] { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix>
display bgp [ instance <instance-name> ] evpn route-distinguisher <route-distinguisher> routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix>
display bgp [ instance <instance-name> ] evpn all routing-table peer <ipv6-address> { advertised-routes | received-routes } { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix>
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<prefix>  name 1..128 of 0-9A-Fa-f:.[]/-
	<route-distinguisher>  rd
	<instance-name>  string 1..31
	<ipv6-address>  ipv6

display bgp evpn all routing-table [ peer <ip-address> { advertised-routes | received-routes } ] { ad-route | es-route | inclusive-route | mac-route | prefix-route }
display bgp evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route }
display bgp evpn all routing-table [ peer <ip-address> { advertised-routes | received-routes } ]
display bgp evpn all routing-table extcommunity { rt <extcommunity> } &<1-33>
display bgp evpn all routing-table extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp evpn all routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33>
display bgp evpn all routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp instance <instance-name> evpn all routing-table extcommunity { rt <extcommunity> } &<1-33>
display bgp instance <instance-name> evpn all routing-table extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp instance <instance-name> evpn all routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33>
display bgp instance <instance-name> evpn all routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33>
display bgp evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp instance <instance-name> evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33>
display bgp instance <instance-name> evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | inclusive-route | mac-route | prefix-route } extcommunity { rt <extcommunity> } &<1-33> match-any
display bgp instance <instance-name> evpn all routing-table [ peer { <ip-address> | <ipv6-address> } { advertised-routes | received-routes } ] { ad-route | es-route | inclusive-route | mac-route | prefix-route }
display bgp instance <instance-name> evpn { route-distinguisher <route-distinguisher> } routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route }
display bgp instance <instance-name> evpn all routing-table [ peer { <ip-address> | <ipv6-address> } { advertised-routes | received-routes } ]
display bgp evpn all routing-table peer <ipv6-address> { advertised-routes | received-routes } { ad-route | es-route | inclusive-route | mac-route | prefix-route }
display bgp evpn all routing-table peer <ipv6-address> { advertised-routes | received-routes }
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<route-distinguisher>  rd
	<extcommunity>  rd
	<instance-name>  string 1..31
	<ipv6-address>  ipv6

display bgp evpn all routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix> { community-list | ext-community | large-community | cluster-list | advertised-peer | as-path }
display bgp [ instance <instance-name> ] evpn all routing-table { ad-route | es-route | inclusive-route | mac-route | prefix-route } <prefix> { community-list | ext-community | large-community | cluster-list | advertised-peer | as-path }
	views all
	level 1
	unstored
	<prefix>  name 1..128 of 0-9A-Fa-f:.[]/-
	<instance-name>  string 1..31

display bgp evpn { all | route-distinguisher <route-distinguisher> } routing-table statistics dampened
display bgp evpn { all | route-distinguisher <route-distinguisher> } routing-table [ mac-route | prefix-route ] dampened
display bgp instance <instance-name> evpn { all | route-distinguisher <route-distinguisher> } routing-table statistics dampened
display bgp instance <instance-name> evpn { all | route-distinguisher <route-distinguisher> } routing-table [ mac-route | prefix-route ] dampened
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<instance-name>  string 1..31

display bgp evpn { all | route-distinguisher <route-distinguisher> } routing-table flap-info [ mac-route | prefix-route ]
display bgp instance <instance-name> evpn { all | route-distinguisher <route-distinguisher> } routing-table flap-info [ mac-route | prefix-route ]
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<instance-name>  string 1..31

display bgp evpn update-peer-group [ index <update-group-index> ]
display bgp [ instance <instance-name> ] evpn update-peer-group [ index <update-group-index> ]
	views all
	level 1
	unstored
	<update-group-index>  integer 0..65535
	<instance-name>  string 1..31

display bgp evpn vpn-instance <evpn-name-value> routing-table { ad-route | es-route | inclusive-route | mac-route }
display bgp evpn vpn-instance <evpn-name-value> routing-table { ad-route | inclusive-route | mac-route } extcommunity { rt <strExtCommunity> } &<1-33>
display bgp evpn vpn-instance <evpn-name-value> routing-table { ad-route | inclusive-route | mac-route } extcommunity { rt <strExtCommunity> } &<1-33> match-any
display bgp instance <bgpName> evpn vpn-instance <evpn-name-value> routing-table { ad-route | inclusive-route | mac-route } extcommunity { rt <strExtCommunity> } &<1-33>
display bgp instance <bgpName> evpn vpn-instance <evpn-name-value> routing-table { ad-route | inclusive-route | mac-route } extcommunity { rt <strExtCommunity> } &<1-33> match-any
display bgp instance <bgpName> evpn vpn-instance <evpn-name-value> routing-table { ad-route | es-route | inclusive-route | mac-route }
	views all
	level 1
	unstored
	<evpn-name-value>  string 1..31
	<strExtCommunity>  rd
	<bgpName>  string 1..31

display bgp evpn vpn-instance <evpn-name-value> routing-table { ad-route | es-route | inclusive-route | mac-route } <prefix> { community-list | ext-community | large-community | cluster-list }
display bgp [ instance <bgpName> ] evpn vpn-instance <evpn-name-value> routing-table { ad-route | es-route | inclusive-route | mac-route } <prefix> { community-list | ext-community | large-community | cluster-list }
	views all
	level 1
	unstored
	<evpn-name-value>  string 1..31
	<prefix>  name 1..128 of 0-9A-Fa-f:.[]/-
	<bgpName>  string 1..31

display bgp evpn vpn-instance <evpn-name-value> routing-table { ad-route | es-route | inclusive-route | mac-route } <prefix>
display bgp [ instance <bgpName> ] evpn vpn-instance <evpn-name-value> routing-table { ad-route | es-route | inclusive-route | mac-route } <prefix>
	views all
	level 1
	unstored
	<evpn-name-value>  string 1..31
	<prefix>  name 1..128 of 0-9A-Fa-f:.[]/-
	<bgpName>  string 1..31

display bridge-domain [ binding-info | <bdid> [ verbose | brief | binding-info ] ]
	views all
	level 1
	handler display-bridge-domain
	<bdid>  integer 1..16777215

display bridge-domain <bd-id> statistics
	views all
	level 1
	unstored
	<bd-id>  integer 1..16777215

display evpn mac-duplication [ statistics ]
	views all
	level 1
	unstored

display evpn vpn-instance [ name <vpn-instance-name> ]
display evpn vpn-instance [ name <vpn-instance-name> ] verbose
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31

display evpn vpn-instance name <vpn-instance-name> mac-duplication [ bridge-domain <bd-id> ] [ mac-address <mac-address> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31
	<bd-id>  integer 1..16777215
	<mac-address>  mac

display evpn vpn-instance name <evpnName> mac-duplication history
	views all
	level 3
	unstored
	<evpnName>  string 1..31

display fwm vxlan { l2subif | bridge-domain | tunnel | evpn | oam } statistics [ all ] slot <slotid>
	views all
	level 1
	unstored
	<slotid>  name 1..49

display vxlan flood-vtep [ vni <vni-id> ]
	views all
	level 1
	unstored
	<vni-id>  integer 1..16777215

display vxlan peer [ vni <vni-id> ]
	views all
	level 1
	unstored
	<vni-id>  integer 1..16777215

display vxlan statistics source <source-ip> peer <peer-ip> vni <vni-id>
display vxlan statistics vni <vni-id>
display vxlan statistics source <source-ip> peer <peer-ip>
	views all
	level 1
	unstored
	<source-ip>  ipv4
	<peer-ip>  ipv4
	<vni-id>  integer 1..16777215

display vxlan statistics source <source-ipv6> peer <peer-ipv6> vni <vni-val>
display vxlan statistics source <source-ipv6> peer <peer-ipv6>
	views all
	level 1
	unstored
	<source-ipv6>  ipv6
	<peer-ipv6>  ipv6
	<vni-val>  integer 1..16777215

display vxlan troubleshooting
	views all
	level 1
	unstored

display vxlan tunnel [ <tunnel-id> ] [ verbose ]
	views all
	level 1
	unstored
	<tunnel-id>  integer 1..4294967295

display vxlan vni [ <vni-id> [ verbose ] ]
	views all
	level 1
	unstored
	<vni-id>  integer 1..16777215

encapsulation default
undo encapsulation default
	views @l2-sub-interfaces
	section 41
	level 2

encapsulation dot1q [ vid <low-pe-vid> ]
undo encapsulation dot1q [ vid <low-pe-vid> ]
	views @l2-sub-interfaces
	section 41
	level 2
	<low-pe-vid>  integer 1..4094

encapsulation qinq [ vid <pe-vid> ce-vid <low-ce-vid> ]
undo encapsulation qinq [ vid <pe-vid> ce-vid <low-ce-vid> ]
	views @l2-sub-interfaces
	section 41
	level 2
	<pe-vid>  integer 1..4094
	<low-ce-vid>  integer 1..4094

encapsulation untag
undo encapsulation untag
	views @l2-sub-interfaces
	section 41
	level 2

evpn
undo evpn
	views bd-profile
	level 2
	apart
	enters bd-profile-evpn

evpn-overlay enable
undo evpn-overlay enable
	views system
	level 2

evpn-route-origin igp
undo evpn-route-origin igp
	views system
	level 2

evpn
undo evpn
	views system
	level 2
	enters evpn

evpn
undo evpn
	views bd
	level 2
	apart
	enters bd-evpn

export route-policy <policy-name>
undo export route-policy
	views bd-evpn
	level 2
	<policy-name>  string 1..200

export route-policy <policy-name> evpn
undo export route-policy <policy-name> evpn
	views vpn-instance vpn-instance-ipv4 vpn-instance-ipv6
	level 2
	<policy-name>  string 1..200

filter-policy { <acl-number> | acl-name <acl-name-value> }
undo filter-policy { <acl-number> | acl-name <acl-name-value> }
	views bd-evpn-mac-dup
	level 2
	<acl-number>  integer 4000..4999
	<acl-name-value>  string 1..32 not-number alnum-first

flood proxy <ip-address>
undo flood proxy [ <ip-address> ]
	views nve
	level 2
	<ip-address>  ipv4

hub-mode enable
undo hub-mode enable
	views @l2-sub-interfaces vlan vlan-range
	level 2

import route-policy <policy-name>
undo import route-policy
	views bd-evpn
	level 2
	<policy-name>  string 1..200

import route-policy <policy-name> evpn
undo import route-policy <policy-name> evpn
	views vpn-instance vpn-instance-ipv4 vpn-instance-ipv6
	level 2
	<policy-name>  string 1..200

inclusive-route pmsi-compatible
undo inclusive-route pmsi-compatible
	views bgp-evpn
	level 2

irb-reoriginate irb2ip { enable }
undo irb-reoriginate irb2ip { enable }
	views vpn-instance-ipv4 vpn-instance-ipv6
	level 2

irb-reoriginated without-bridge-domain disable
undo irb-reoriginated without-bridge-domain disable
	views evpn
	level 2

irb-reoriginated without-split-group disable
undo irb-reoriginated without-split-group disable
	views evpn
	level 2

irb asymmetric [ route-policy <route-policy-name> ]
undo irb asymmetric [ route-policy <route-policy-name> ]
	views bgp-vpn-ipv4
	level 2
	<route-policy-name>  string 1..200

irb asymmetric [ route-policy <route-policy-name> ]
undo irb asymmetric [ route-policy <route-policy-name> ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<route-policy-name>  string 1..200

isolate enable
undo isolate enable
	views bd
	level 2

isolate remote enable
undo isolate remote enable
	views bd
	level 2

l2 binding vlan <vlan-id>
undo l2 binding vlan <vlan-id>
	views bd
	level 2
	<vlan-id>  integer 1..4094

l2 binding vlan auto
undo l2 binding vlan auto
	views bd-profile
	level 2

l3-reoriginate different-split-group
undo l3-reoriginate different-split-group
	views evpn
	level 2

local-cross allow-remote-cross-route
undo local-cross allow-remote-cross-route
	views bgp-instance-vpn-ipv4 bgp-instance-vpn-ipv6
	level 2

local-cross allow-remote-cross-route
undo local-cross allow-remote-cross-route
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2

local-cross export evpn-rt-match
undo local-cross export evpn-rt-match
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2

local-cross export evpn-rt-match
undo local-cross export evpn-rt-match
	views bgp-instance-vpn-ipv4 bgp-instance-vpn-ipv6
	level 2

local mac-only-route no-generate
undo local mac-only-route no-generate
	views bd-evpn
	level 2

mac-address static <mac-address> bridge-domain <bd-id> source <source-ip-address> peer <peer-ip> vni <vni-id>
mac-address static <mac-address> bridge-domain <bd-id> source-ipv6 <source-ipv6> peer-ipv6 <peer-ipv6> vni <vni-id>
undo mac-address static <mac-address> bridge-domain <bd-id> [ [ source <source-ip-address> ] [ peer <peer-ip> ] [ vni <vni-id> ] ]
undo mac-address static <mac-address> bridge-domain <bd-id> [ [ source-ipv6 <source-ipv6> ] [ peer-ipv6 <peer-ipv6> ] [ vni <vni-id> ] ]
	views system
	level 2
	<mac-address>  mac
	<bd-id>  integer 1..16777215
	<source-ip-address>  ipv4
	<peer-ip>  ipv4
	<vni-id>  integer 1..4294967295
	<source-ipv6>  ipv6
	<peer-ipv6>  ipv6

mac-duplication
	views bd-evpn
	level 2
	singleton
	enters bd-evpn-mac-dup

mac-duplication
	views evpn
	level 2
	singleton
	enters evpn-mac-dup

mac-ip route generate-mac
undo mac-ip route generate-mac
	views bd-evpn
	level 2

mac-route no-advertise
undo mac-route no-advertise
	views bd-evpn
	level 2

mac rib-only
undo mac rib-only
	views bd-evpn
	level 2

nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
	views bgp-evpn
	level 2

nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
	views bgp-instance-evpn
	level 2

nexthop recursive-lookup delay [ <delay-time> ]
nexthop recursive-lookup non-critical-event delay [ <nonCrit-delay-time> ]
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
	views bgp-evpn bgp-instance-evpn
	level 2
	<delay-time>  integer 1..100 default 5
	<nonCrit-delay-time>  integer 0..100 default 10

nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
	views bgp-evpn
	level 2

nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
	views bd-evpn
	level 2

nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
	views evpn
	level 2

peer <peerIp>
undo peer <peerIp>
	views vni
	level 2
	enters vni-peer
	<peerIp>  ipv4

peer <peerIpv4Addr> advertise-community
peer <peerIpv6Addr> advertise-community
undo peer <peerIpv4Addr> advertise-community
undo peer <peerIpv6Addr> advertise-community
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> advertise-community
undo peer <peerGroupName> advertise-community
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } advertise-community
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } advertise-community
	views bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerIpv6Addr> advertise-large-community [ disable ]
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6

peer <peerIpv4Addr> advertise-large-community [ disable ]
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> advertise-large-community
undo peer <peerGroupName> advertise-large-community
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer <ipv4-address> advertise { irb | arp }
peer <ipv4-address> advertise { irbv6 | nd }
undo peer <ipv4-address> advertise { irb | arp }
undo peer <ipv4-address> advertise { irbv6 | nd }
	views bgp-evpn bgp-instance-evpn
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> advertise { irb | arp }
peer <peerIpv6Addr> advertise { irbv6 | nd }
undo peer <peerIpv6Addr> advertise { irb | arp }
undo peer <peerIpv6Addr> advertise { irbv6 | nd }
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> advertise { irb | arp }
peer <group-name> advertise { irbv6 | nd }
undo peer <group-name> advertise { irb | arp }
undo peer <group-name> advertise { irbv6 | nd }
	views bgp-evpn bgp-instance-evpn
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise add-path path-number <path-number>
peer <ipv6-address> advertise add-path path-number <path-number>
undo peer <ipv4-address> advertise add-path
undo peer <ipv6-address> advertise add-path
	views bgp-evpn
	level 2
	<ipv4-address>  ipv4
	<path-number>  integer 2..64
	<ipv6-address>  ipv6

peer <group-name> advertise add-path path-number <path-number>
undo peer <group-name> advertise add-path
	views bgp-evpn bgp-instance-evpn
	level 2
	<group-name>  string 1..47 not-address
	<path-number>  integer 2..64

peer { <peerIpv4Addr> | <peerIpv6Addr> } advertise add-path path-number <number>
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } advertise add-path
	views bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6
	<number>  integer 2..64

peer <peerIpv4Addr> advertise route-reoriginated evpn { mac-ip | mac }
peer <peerIpv4Addr> advertise route-reoriginated evpn ip
peer <peerIpv4Addr> advertise route-reoriginated evpn { mac-ipv6 | ipv6 }
peer <peerIpv6Addr> advertise route-reoriginated evpn ip
peer <peerIpv6Addr> advertise route-reoriginated evpn ipv6
peer <peerIpv6Addr> advertise route-reoriginated evpn { mac | mac-ip | mac-ipv6 }
undo peer <peerIpv4Addr> advertise route-reoriginated evpn { mac-ip | mac }
undo peer <peerIpv4Addr> advertise route-reoriginated evpn ip
undo peer <peerIpv4Addr> advertise route-reoriginated evpn { mac-ipv6 | ipv6 }
undo peer <peerIpv6Addr> advertise route-reoriginated evpn ipv6
undo peer <peerIpv6Addr> advertise route-reoriginated evpn ip
undo peer <peerIpv6Addr> advertise route-reoriginated evpn { mac | mac-ip | mac-ipv6 }
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> advertise route-reoriginated evpn { mac-ip | mac }
peer <peerGroupName> advertise route-reoriginated evpn ip
peer <peerGroupName> advertise route-reoriginated evpn { mac-ipv6 | ipv6 }
undo peer <peerGroupName> advertise route-reoriginated evpn { mac-ip | mac }
undo peer <peerGroupName> advertise route-reoriginated evpn ip
undo peer <peerGroupName> advertise route-reoriginated evpn { mac-ipv6 | ipv6 }
	views bgp-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } advertise route-reoriginated evpn { mac-ip | mac | ip | mac-ipv6 | ipv6 }
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } advertise route-reoriginated evpn { mac-ip | mac | ip | mac-ipv6 | ipv6 }
	views bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> advertise route-reoriginated evpn { mac-ip | mac | ip | mac-ipv6 | ipv6 }
undo peer <peerGroupName> advertise route-reoriginated evpn { mac-ip | mac | ip | mac-ipv6 | ipv6 }
	views bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> advertise suppressed-detail-route
undo peer <peerIpv4Addr> advertise suppressed-detail-route
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4

peer <ipv6-address> advertise suppressed-detail-route
undo peer <ipv6-address> advertise suppressed-detail-route
	views bgp-evpn
	level 2
	<ipv6-address>  ipv6

peer <group-name> advertise suppressed-detail-route
undo peer <group-name> advertise suppressed-detail-route
	views bgp-evpn
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> allow-as-loop [ <number> ]
undo peer <ipv4-address> allow-as-loop
	views bgp-evpn bgp-instance-evpn
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..10 default 1

peer <peerIpv6Addr> allow-as-loop [ <num> ]
undo peer <peerIpv6Addr> allow-as-loop
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6
	<num>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp-evpn bgp-instance-evpn
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv4Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv6Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv6Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6
	<id>  integer 0..255
	<id2>  integer 0..255

peer <ipv4-address> capability-advertise add-path { both | receive | send }
peer <ipv6-address> capability-advertise add-path { both | receive | send }
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
undo peer <ipv6-address> capability-advertise add-path { both | receive | send }
	views bgp-evpn
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <peerGroupName> capability-advertise add-path { both | receive | send }
undo peer <peerGroupName> capability-advertise add-path { both | receive | send }
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } capability-advertise add-path { both | receive | send }
undo peer { <ipv4-address> | <ipv6-address> } capability-advertise add-path { both | receive | send }
	views bgp-instance-evpn
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <ipv4-address> enable
undo peer <ipv4-address> enable
	views bgp-evpn bgp-instance-evpn
	level 2
	section 903
	<ipv4-address>  ipv4

peer <peerIpv6Addr> enable
undo peer <peerIpv6Addr> enable
	views bgp-evpn bgp-instance-evpn
	level 2
	section 903
	<peerIpv6Addr>  ipv6

peer <group-name> enable
undo peer <group-name> enable
	views bgp-evpn bgp-instance-evpn
	level 2
	section 903
	<group-name>  string 1..47 not-address

peer <peerIpv6Addr> graceful-restart static-timer <restart-time>
undo peer <peerIpv6Addr> graceful-restart static-timer <restart-time>
undo peer <peerIpv6Addr> graceful-restart static-timer
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6
	<restart-time>  integer 3600..2147483647

peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer <restart-time>
undo peer <ipv4-address> graceful-restart static-timer
	views bgp-evpn bgp-instance-evpn
	level 2
	<ipv4-address>  ipv4
	<restart-time>  integer 3600..2147483647

peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-evpn bgp-instance-evpn
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
	views bgp-evpn bgp-instance-evpn
	level 2
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> high-priority [ disable ]
undo peer <peerIpv4Addr> high-priority [ disable ]
	views bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> high-priority
undo peer <peerGroupName> high-priority
	views bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv6Addr> high-priority [ disable ]
undo peer <peerIpv6Addr> high-priority [ disable ]
	views bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6

peer <peerIpv4Addr> import reoriginate
peer <peerIpv6Addr> import reoriginate
undo peer <peerIpv4Addr> import reoriginate
undo peer <peerIpv6Addr> import reoriginate
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> import reoriginate
undo peer <peerGroupName> import reoriginate
	views bgp-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } import reoriginate
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } import reoriginate
	views bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> import reoriginate
undo peer <peerGroupName> import reoriginate
	views bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer <ipv4-address> mac-limit <number> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <ipv4-address> mac-limit
	views bgp-evpn bgp-instance-evpn
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <group-name> mac-limit <number> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <group-name> mac-limit
	views bgp-evpn bgp-instance-evpn
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <peerIpv6Addr> mac-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <peerIpv6Addr> mac-limit
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <peerIpv4Addr> next-hop-invariable
undo peer <peerIpv4Addr> next-hop-invariable
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> next-hop-invariable
undo peer <peerIpv6Addr> next-hop-invariable
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> next-hop-invariable
undo peer <peerGroupName> next-hop-invariable
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerGroupName> peer-as-check
undo peer <peerGroupName> peer-as-check
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> peer-as-check
peer <peerIpv4Addr> peer-as-check disable
undo peer <peerIpv4Addr> peer-as-check
undo peer <peerIpv4Addr> peer-as-check disable
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> peer-as-check
peer <peerIpv6Addr> peer-as-check disable
undo peer <peerIpv6Addr> peer-as-check
undo peer <peerIpv6Addr> peer-as-check disable
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6

peer <peerIpv4Addr> preferred-value <preferredvalue>
undo peer <peerIpv4Addr> preferred-value
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<preferredvalue>  integer 0..65535

peer <peerGroupName> preferred-value <preferredvalue>
undo peer <peerGroupName> preferred-value
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer <peerIpv4Addr> reflect-client
undo peer <peerIpv4Addr> reflect-client
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> reflect-client
undo peer <peerIpv6Addr> reflect-client
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> reflect-client
undo peer <peerGroupName> reflect-client
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
peer <peerIpv6Addr> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <peerIpv4Addr> route-limit
undo peer <peerIpv6Addr> route-limit
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200
	<peerIpv6Addr>  ipv6

peer <peerGroupName> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <peerGroupName> route-limit
	views bgp-evpn
	level 2
	<peerGroupName>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <peerIpv4Addr> route-policy <route-policy-name> export
undo peer <peerIpv4Addr> route-policy <route-policy-name> export
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<route-policy-name>  string 1..200

peer <peerIpv6Addr> route-policy <route-policy-name> export
undo peer <peerIpv6Addr> route-policy <route-policy-name> export
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6
	<route-policy-name>  string 1..200

peer <peerGroupName> route-policy <route-policy-name> export
undo peer <peerGroupName> route-policy <route-policy-name> export
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <peerIpv4Addr> route-policy <route-policy-name> import
undo peer <peerIpv4Addr> route-policy <route-policy-name> import
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<route-policy-name>  string 1..200

peer <peerIpv6Addr> route-policy <route-policy-name> import
undo peer <peerIpv6Addr> route-policy <route-policy-name> import
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6
	<route-policy-name>  string 1..200

peer <peerGroupName> route-policy <route-policy-name> import
undo peer <peerGroupName> route-policy <route-policy-name> import
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer { <peerIpv4Addr> | <peerIpv6Addr> } route-update-interval <interval>
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } route-update-interval
	views bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6
	<interval>  integer 0..600

peer <peerIpv4Addr> route-update-interval <interval>
peer <peerIpv6Addr> route-update-interval <interval>
undo peer <peerIpv4Addr> route-update-interval
undo peer <peerIpv6Addr> route-update-interval
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<interval>  integer 0..600
	<peerIpv6Addr>  ipv6

peer <peerGroupName> route-update-interval <interval>
undo peer <peerGroupName> route-update-interval
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address
	<interval>  integer 0..600

peer <ipv4-address> split-group <split-group-name>
undo peer <ipv4-address> split-group <split-group-name>
	views bgp-evpn bgp-instance-evpn
	level 2
	<ipv4-address>  ipv4
	<split-group-name>  string 1..31

peer <group-name> split-group <split-group-name>
undo peer <group-name> split-group <split-group-name>
	views bgp-evpn bgp-instance-evpn
	level 2
	<group-name>  string 1..47 not-address
	<split-group-name>  string 1..31

peer <peerIpv6Addr> split-group <split-group-name>
undo peer <peerIpv6Addr> split-group <split-group-name>
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6
	<split-group-name>  string 1..31

peer <peerIpv6Addr> transit-med-to-ebgp [ disable ]
undo peer <peerIpv6Addr> transit-med-to-ebgp [ disable ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv6Addr>  ipv6

peer <peerIpv4Addr> transit-med-to-ebgp [ disable ]
undo peer <peerIpv4Addr> transit-med-to-ebgp [ disable ]
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> transit-med-to-ebgp
undo peer <peerGroupName> transit-med-to-ebgp
	views bgp-evpn bgp-instance-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } update-group-independent enable
peer { <peerIpv4Addr> | <peerIpv6Addr> } update-group-independent disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } update-group-independent enable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } update-group-independent disable
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> update-group-independent
undo peer <peerGroupName> update-group-independent
	views bgp-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } vpn-orf disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } vpn-orf disable
	views bgp-evpn
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> vpn-orf disable
undo peer <peerGroupName> vpn-orf disable
	views bgp-evpn
	level 2
	<peerGroupName>  string 1..47 not-address

pip-source <src-ip> peer <peer-ip> bypass
undo pip-source <src-ip> peer <peer-ip> bypass
	views nve
	level 2
	<src-ip>  ipv6
	<peer-ip>  ipv6

pip-source <src-ip> peer <peer-ip> bypass
undo pip-source <src-ip> peer <peer-ip> bypass
	views nve
	level 2
	<src-ip>  ipv4
	<peer-ip>  ipv4

policy vpn-target
undo policy vpn-target
	views bgp-evpn bgp-instance-evpn
	section 61
	level 2
	negative
	shown
	default policy vpn-target

qos phb marking dscp disable
undo qos phb marking dscp disable
	views nve
	level 2

reflect between-clients
undo reflect between-clients
	views bgp-evpn bgp-instance-evpn
	level 2
	negative

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp-evpn
	level 2

reflect same-split-group
undo reflect same-split-group
	views evpn
	level 2

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-evpn bgp-instance-evpn
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

refresh bgp [ instance <instance-name> ] evpn { all | <peer-address> | group <group-name> } { import | export }
	views user
	level 2
	unstored
	<instance-name>  string 1..31
	<peer-address>  ipv4
	<group-name>  string 1..47 not-address

refresh bgp evpn <peer-address> { import | export }
refresh bgp instance <bgpName> evpn <peer-address> { import | export }
	views user
	level 2
	unstored
	<peer-address>  ipv6
	<bgpName>  string 1..31

reserved for vxlan bypass
undo reserved for vxlan bypass
	views vlanif
	level 2

reset bgp [ instance <instance-name> ] evpn { all | <as-number> | <ipv4-address> | group <group-name> }
reset bgp evpn [ <ipv4-address> ] slow-peer
reset bgp instance <instance-name> evpn [ <ipv4-address> ] slow-peer
	views user
	level 2
	unstored
	<instance-name>  string 1..31
	<as-number>  as-number
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

reset bgp evpn <peerIpv6Addr>
reset bgp instance <bgpName> evpn <peerIpv6Addr>
reset bgp evpn <peerIpv6Addr> slow-peer
reset bgp instance <bgpName> evpn <peerIpv6Addr> slow-peer
	views user
	level 2
	unstored
	<peerIpv6Addr>  ipv6
	<bgpName>  string 1..31

reset bgp instance <instance-name> evpn dampening
reset bgp instance <instance-name> evpn dampening { mac-route | prefix-route } <prefix>
reset bgp evpn dampening
reset bgp evpn dampening { mac-route | prefix-route } <prefix>
	views user
	level 2
	unstored
	<instance-name>  string 1..31
	<prefix>  mac

reset bgp instance <instance-name> evpn flap-info
reset bgp instance <instance-name> evpn flap-info { mac-route | prefix-route } <prefix>
reset bgp evpn flap-info
reset bgp evpn flap-info { mac-route | prefix-route } <prefix>
reset bgp instance <instance-name> evpn { <ip-address> | <ipv6-address> } flap-info
reset bgp evpn { <ip-address> | <ipv6-address> } flap-info
	views user
	level 2
	unstored
	<instance-name>  string 1..31
	<prefix>  name 1..128 of 0-9A-Fa-f:.[]/-
	<ip-address>  ipv4
	<ipv6-address>  ipv6

reset bridge-domain <bd-id> statistics
	views user
	level 2
	unstored
	<bd-id>  integer 1..16777215

reset evpn mac-duplication
	views user
	level 2
	unstored

reset evpn vpn-instance <vpn-instance-name> mac-duplication [ bridge-domain <bd-id> ] [ mac-address <mac-address> ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31
	<bd-id>  integer 1..16777215
	<mac-address>  mac

reset fwm vxlan { l2subif | bridge-domain | tunnel | evpn | oam } statistics [ all ] slot <slotid>
	views all
	level 2
	unstored
	<slotid>  name 1..49

reset vxlan statistics source <source-ipv6> peer <peer-ipv6> vni <vni-val>
reset vxlan statistics source <source-ipv6> peer <peer-ipv6>
	views user
	level 2
	unstored
	<source-ipv6>  ipv6
	<peer-ipv6>  ipv6
	<vni-val>  integer 1..16777215

reset vxlan statistics source <source-ip> peer <peer-ip> vni <vni-id>
reset vxlan statistics vni <vni-id>
reset vxlan statistics source <source-ip> peer <peer-ip>
	views user
	level 2
	unstored
	<source-ip>  ipv4
	<peer-ip>  ipv4
	<vni-id>  integer 1..16777215

retry-cycle <retry-times>
undo retry-cycle
undo retry-cycle <retry-times>
	views evpn-mac-dup
	level 2
	<retry-times>  integer 120..3600 multiple 10

retry-cycle <retry-times>
undo retry-cycle
undo retry-cycle <retry-times>
	views bd-evpn-mac-dup
	level 2
	<retry-times>  integer 120..3600 multiple 10

rewrite pop double
undo rewrite [ pop double ]
	views @l2-sub-interfaces
	level 2

rewrite egress vid <vlan-id>
undo rewrite egress vid <vlan-id>
undo rewrite egress vid
	views @l2-sub-interfaces
	level 2
	<vlan-id>  integer 1..4094

rewrite no-action
undo rewrite no-action
	views @l2-sub-interfaces
	level 2

route-distinguisher <route-distinguisher>
route-distinguisher auto
undo route-distinguisher <route-distinguisher>
undo route-distinguisher auto
	views bd-evpn
	level 2
	key none
	item route-distinguisher
	<route-distinguisher>  rd

route-distinguisher auto
vpn-target auto
undo route-distinguisher auto
undo vpn-target auto
	views bd-profile-evpn
	level 2

router-id-extend private enable
undo router-id-extend private enable
	views evpn
	level 2

rr-filter <extended-list-number>
undo rr-filter
	views bgp-evpn
	level 2
	<extended-list-number>  string 1..51

slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
	views bgp-evpn bgp-instance-evpn
	level 2
	key none
	<threshold>  integer 3..3600 default 60

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp-evpn bgp-instance-evpn
	level 2
	<threshold-value>  integer 120..3600 default 300

source <ip-address>
undo source [ <ip-address> ]
	views nve
	level 2
	<ip-address>  ipv4

source <ipv6-address>
undo source <ipv6-address>
	views nve
	level 2
	<ipv6-address>  ipv6

statistic enable
undo statistic enable
	views vni
	level 2

statistics enable
undo statistics enable
	views bd
	level 2

vni <vni-id> [ head-end peer-list { <ip-address> } &<1-10> ]
undo vni <vni-id> [ head-end peer-list { <ip-address> } &<1-10> ]
	views nve
	level 2
	list <ip-address>
	key <vni-id>
	<vni-id>  integer 1..16777215
	<ip-address>  ipv4

vni <vni-id>
undo vni <vni-id>
	views system
	level 2
	enters vni
	<vni-id>  integer 1..16777215

vni <vni-id> flood-vtep { <ip-address> } &<1-10>
undo vni <vni-id> flood-vtep { <ip-address> } &<1-10>
	views nve
	level 2
	list <ip-address>
	key <vni-id>
	<vni-id>  integer 1..16777215
	<ip-address>  ipv4

vni <vni-id> head-end peer-list { <ipv6-address> } &<1-10>
undo vni <vni-id> head-end peer-list { <ipv6-address> } &<1-10>
	views nve
	level 2
	list <ipv6-address>
	key <vni-id>
	<vni-id>  integer 1..16777215
	<ipv6-address>  ipv6

vni <vni-id> mcast-group <ip-address>
undo vni <vni-id> mcast-group <ip-address>
	views nve
	level 2
	<vni-id>  integer 1..16777215
	<ip-address>  ipv4 224.0.1.0..239.255.255.255

vni <vni-id> head-end peer-list protocol bgp
undo vni <vni-id> head-end peer-list protocol bgp
	views nve
	level 2
	<vni-id>  integer 1..16777215

vni <vni-id> reserved for m-lag
undo vni <vni-id> reserved for m-lag
	views nve
	level 2
	<vni-id>  integer 1..16773120

mac-address <macaddr>
undo mac-address [ <macaddr> ]
	views nve
	level 2
	<macaddr>  mac

vpn-orf enable
undo vpn-orf enable
	views bgp-evpn
	level 2

vpn-target { <vrfRt> } &<1-8> [ both ]
undo vpn-target { <vrfRt> } &<1-8> [ both ]
	views bd-evpn
	level 2
	key all
	becomes vpn-target <vrfRt> export-extcommunity
	becomes vpn-target <vrfRt> import-extcommunity
	<vrfRt>  rd

vpn-target { <vrfRt> } &<1-8> <vrfRtType>
vpn-target auto <vrfRtType>
undo vpn-target { <vrfRt> } &<1-8> <vrfRtType>
undo vpn-target all
undo vpn-target auto <vrfRtType>
	views bd-evpn
	level 2
	list <vrfRt> each
	key <vrfRtType>
	<vrfRt>  rd
	<vrfRtType>  enum export-extcommunity|import-extcommunity

vpn-target { <vpn-target> } &<1-8> [ both ] evpn
undo vpn-target { <vpn-target> } &<1-8> [ both ] evpn
	views vpn-instance-ipv4
	level 2
	key all
	becomes vpn-target <vpn-target> export-extcommunity evpn
	becomes vpn-target <vpn-target> import-extcommunity evpn
	<vpn-target>  rd

vpn-target { <vpn-target> } &<1-8> <vrfRtType> evpn
undo vpn-target { <vpn-target> } &<1-8> <vrfRtType> evpn
undo vpn-target all evpn
	views vpn-instance-ipv4
	level 2
	list <vpn-target> each
	key <vrfRtType>
	<vpn-target>  rd
	<vrfRtType>  enum export-extcommunity|import-extcommunity

vpn-target { <vpn-target> } &<1-8> [ both ] evpn
undo vpn-target { <vpn-target> } &<1-8> [ both ] evpn
	views vpn-instance-ipv6
	level 2
	key all
	becomes vpn-target <vpn-target> export-extcommunity evpn
	becomes vpn-target <vpn-target> import-extcommunity evpn
	<vpn-target>  rd

vpn-target { <vpn-target> } &<1-8> <vrfRtType> evpn
undo vpn-target { <vpn-target> } &<1-8> <vrfRtType> evpn
undo vpn-target all evpn
	views vpn-instance-ipv6
	level 2
	list <vpn-target> each
	key <vrfRtType>
	<vpn-target>  rd
	<vrfRtType>  enum export-extcommunity|import-extcommunity

vpn-target { <vpn-target> } &<1-8> [ both ] evpn
undo vpn-target { <vpn-target> } &<1-8> [ both ] evpn
	views vpn-instance
	level 2
	key all
	becomes vpn-target <vpn-target> export-extcommunity evpn
	becomes vpn-target <vpn-target> import-extcommunity evpn
	<vpn-target>  rd

vpn-target { <vpn-target> } &<1-8> <vrfRtType> evpn
undo vpn-target { <vpn-target> } &<1-8> <vrfRtType> evpn
undo vpn-target all evpn
	views vpn-instance
	level 2
	list <vpn-target> each
	key <vrfRtType>
	<vpn-target>  rd
	<vrfRtType>  enum export-extcommunity|import-extcommunity

vtep-src <ip-address>
undo vtep-src [ <ip-address> ]
	views vpn-instance
	level 2
	<ip-address>  ipv4

vtep-src <ip-address>
undo vtep-src [ <ip-address> ]
	views bd
	level 2
	<ip-address>  ipv4

vxlan-overlay { network | all } local-preference enable
undo vxlan-overlay { network | all } local-preference enable
	views ecmp
	level 2

vxlan { inner-src-ip | inner-dst-ip | inner-l4-sport | inner-l4-dport | inner-protocol | src-interface | vni } *
undo vxlan { inner-src-ip | inner-dst-ip | inner-l4-sport | inner-l4-dport | inner-protocol | src-interface | vni } *
	views ecmp
	level 2

vxlan anycast-gateway enable
undo vxlan anycast-gateway enable
	views vbdif
	level 2

vxlan force-decapsulation enable
undo vxlan force-decapsulation enable
	views @ethernet eth-trunk
	level 2

vxlan statistics peer <peer-ip> vni <vni-id> enable
vxlan statistics peer <peer-ip> enable
vxlan statistics source <srcAddr> peer <peer-ip> enable
vxlan statistics source <srcAddr> peer <peer-ip> vni <vni-id> enable
undo vxlan statistics peer <peer-ip> vni <vni-id> enable
undo vxlan statistics peer <peer-ip> enable
undo vxlan statistics source <srcAddr> peer <peer-ip> enable
undo vxlan statistics source <srcAddr> peer <peer-ip> vni <vni-id> enable
	views nve
	level 2
	<peer-ip>  ipv4
	<vni-id>  integer 1..16777215
	<srcAddr>  ipv4

vxlan statistics peer <destIpv6Addr> vni <vni-val> enable
vxlan statistics peer <destIpv6Addr> enable
vxlan statistics source <srcIpv6Addr> peer <destIpv6Addr> enable
vxlan statistics source <srcIpv6Addr> peer <destIpv6Addr> vni <vni-val> enable
undo vxlan statistics peer <destIpv6Addr> vni <vni-val> enable
undo vxlan statistics peer <destIpv6Addr> enable
undo vxlan statistics source <srcIpv6Addr> peer <destIpv6Addr> enable
undo vxlan statistics source <srcIpv6Addr> peer <destIpv6Addr> vni <vni-val> enable
	views nve
	level 2
	<destIpv6Addr>  ipv6
	<vni-val>  integer 1..16777215
	<srcIpv6Addr>  ipv6

vxlan tunnel-status track exact-route
undo vxlan tunnel-status track exact-route
	views system
	level 2

vxlan vni <vni-id>
undo vxlan vni <vni-id>
	views bd
	level 2
	<vni-id>  integer 1..16777215

vxlan vni <vni-id> [ split-group <split-group-name> ]
undo vxlan vni <vni-id> [ split-group <split-group-name> ]
	views bd
	level 2
	<vni-id>  integer 1..16777215
	<split-group-name>  string 1..31

vxlan vni <vni-id>
undo vxlan vni <vni-id>
	views vpn-instance
	level 2
	<vni-id>  integer 1..16777215

vxlan vni auto
undo vxlan vni auto
	views bd-profile
	level 2

vxlan vni <vni-id1> [ to <vni-id2> ] force-redirect interface { <interface-name> | <interface-type> <interface-num> }
undo vxlan vni <vni-id1> [ to <vni-id2> ] force-redirect interface { <interface-name> | <interface-type> <interface-num> }
	views system
	level 2
	<vni-id1>  integer 1..16777215
	<vni-id2>  integer 1..16777215
	<interface-num>  interface-number
