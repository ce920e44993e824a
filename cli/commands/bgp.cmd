# BGP (command reference, IP_Routing/BGP)
section 2330

active-route-advertise
undo active-route-advertise
	views bgp-ipv4
	level 2

active-route-advertise
undo active-route-advertise
	views bgp-ipv6
	level 2

active-route-advertise
undo active-route-advertise
	views bgp-vpn-ipv4
	level 2

active-route-advertise
undo active-route-advertise
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

active-route-advertise
undo active-route-advertise
	views bgp-instance-vpn-ipv4
	level 2

active-route-advertise
undo active-route-advertise
	views bgp
	level 2

advertise-community-gshut
advertise-community-gshut { ibgp | ebgp }
undo advertise-community-gshut
undo advertise-community-gshut { ibgp | ebgp }
	views bgp-ipv4 bgp-ipv6
	level 2

advertise-community-gshut
advertise-community-gshut { ibgp | ebgp }
undo advertise-community-gshut
undo advertise-community-gshut { ibgp | ebgp }
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2

advertise-community-gshut
advertise-community-gshut { ibgp | ebgp }
undo advertise-community-gshut
undo advertise-community-gshut { ibgp | ebgp }
	views bgp
	level 2

advertise valid-routes
undo advertise valid-routes
	views bgp-vpn-ipv4
	level 2

advertise valid-routes
undo advertise valid-routes
	views bgp-vpn-ipv6
	level 2

advertise bgp ipv4-family unicast lowest-priority enable
undo advertise bgp ipv4-family unicast lowest-priority enable
	views maintenance
	level 2

advertise bgp ipv6-family unicast lowest-priority enable
undo advertise bgp ipv6-family unicast lowest-priority enable
	views maintenance
	level 2

advertise delay on-startup delay-time <time-value>
undo advertise delay on-startup [ delay-time <time-value> ]
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2
	<time-value>  integer 1..864000

advertise delay on-startup delay-time <time-value>
undo advertise delay on-startup [ delay-time <time-value> ]
	views bgp bgp-ipv4
	level 2
	<time-value>  integer 1..864000

advertise delay on-startup delay-time <time-value>
undo advertise delay on-startup [ delay-time <time-value> ]
	views bgp-ipv6
	level 2
	<time-value>  integer 1..864000

advertise lowest-priority all-address-family peer-up [ delay <delay> ]
undo advertise lowest-priority all-address-family peer-up [ delay <delay> ]
	views bgp
	level 2
	<delay>  integer 1..864000

advertise lowest-priority all-address-family peer-up [ delay <delay> ]
undo advertise lowest-priority all-address-family peer-up [ delay <delay> ]
	views bgp-instance
	level 2
	<delay>  integer 1..864000

advertise lowest-priority on-startup [ delay-time <time-value> ]
undo advertise lowest-priority on-startup [ delay-time <time-value> ]
	views bgp-ipv6
	level 2
	<time-value>  integer 1..864000

advertise lowest-priority on-startup [ delay-time <time-value> ]
undo advertise lowest-priority on-startup [ delay-time <time-value> ]
	views bgp bgp-ipv4
	level 2
	<time-value>  integer 1..864000

aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<mask-length>  integer 1..32 mask as <mask>
	<mask>  ipv4-mask
	<route-policy-name1>  string 1..200
	<route-policy-name2>  string 1..200
	<route-policy-name3>  string 1..200

aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<mask-length>  integer 1..128
	<route-policy-name1>  string 1..200
	<route-policy-name2>  string 1..200
	<route-policy-name3>  string 1..200

aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<mask-length>  integer 1..32 mask as <mask>
	<mask>  ipv4-mask
	<route-policy-name1>  string 1..200
	<route-policy-name2>  string 1..200
	<route-policy-name3>  string 1..200

aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv6-address> <mask-length> [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<mask-length>  integer 1..128
	<route-policy-name1>  string 1..200
	<route-policy-name2>  string 1..200
	<route-policy-name3>  string 1..200

aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<mask-length>  integer 1..32 mask as <mask>
	<mask>  ipv4-mask
	<route-policy-name1>  string 1..200
	<route-policy-name2>  string 1..200
	<route-policy-name3>  string 1..200

aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
undo aggregate <ipv4-address> { <mask-length> | <mask> } [ as-set | detail-suppressed | attribute-policy <route-policy-name1> | origin-policy <route-policy-name2> | suppress-policy <route-policy-name3> ] *
	views bgp
	level 2
	<ipv4-address>  ipv4
	<mask-length>  integer 1..32 mask as <mask>
	<mask>  ipv4-mask
	<route-policy-name1>  string 1..200
	<route-policy-name2>  string 1..200
	<route-policy-name3>  string 1..200

aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
undo aggregate default-route
undo aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
	views bgp bgp-ipv4
	level 2
	<ip-prefix-name>  name 1..169
	<attribute-policy-name>  string 1..200

aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
undo aggregate default-route
undo aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
	views bgp-ipv6
	level 2
	<ipv6-prefix-name>  name 1..169
	<attribute-policy-name>  string 1..200

aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
undo aggregate default-route
undo aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
	views bgp-vpn-ipv4
	level 2
	<ip-prefix-name>  name 1..169
	<attribute-policy-name>  string 1..200

aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
undo aggregate default-route
undo aggregate default-route origin-ipv6-prefix <ipv6-prefix-name> [ attribute-policy <attribute-policy-name> ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-prefix-name>  name 1..169
	<attribute-policy-name>  string 1..200

aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
undo aggregate default-route
undo aggregate default-route origin-ip-prefix <ip-prefix-name> [ attribute-policy <attribute-policy-name> ]
	views bgp-instance-vpn-ipv4
	level 2
	<ip-prefix-name>  name 1..169
	<attribute-policy-name>  string 1..200

as-number <vrf-as> [ no-prepend ]
undo as-number
undo as-number <vrf-as> no-prepend
	views bgp-vpn-ipv4
	level 2
	<vrf-as>  as-number

as-number ipv4 <ipv4-as> [ no-prepend ]
as-number ipv6 <ipv6-as> [ no-prepend ]
undo as-number ipv4 <ipv4-as> [ no-prepend ]
undo as-number ipv6 <ipv6-as> [ no-prepend ]
	views bgp-vpn-instance
	level 2
	<ipv4-as>  as-number
	<ipv6-as>  as-number

as-number <vrf-as> [ no-prepend ]
undo as-number
undo as-number <vrf-as> no-prepend
	views bgp-instance-vpn-ipv6
	level 2
	<vrf-as>  as-number

as-number ipv4 <ipv4-as> [ no-prepend ]
as-number ipv6 <ipv6-as> [ no-prepend ]
undo as-number ipv4 <ipv4-as> [ no-prepend ]
undo as-number ipv6 <ipv6-as> [ no-prepend ]
	views bgp-instance-vpn-instance
	level 2
	<ipv4-as>  as-number
	<ipv6-as>  as-number

as-number <vrf-as> [ no-prepend ]
undo as-number
undo as-number <vrf-as> no-prepend
	views bgp-vpn-ipv6
	level 2
	<vrf-as>  as-number

as-number <vrf-as> [ no-prepend ]
undo as-number
undo as-number <vrf-as> no-prepend
	views bgp-instance-vpn-ipv4
	level 2
	<vrf-as>  as-number

as-path-limit <limit>
as-path-limit
undo as-path-limit
	views bgp
	level 2
	default as-path-limit 255
	<limit>  integer 1..2000 default 255

auto-frr
undo auto-frr
	views bgp-ipv4
	level 2

auto-frr
undo auto-frr
	views bgp-ipv6
	level 2

auto-frr
undo auto-frr
	views bgp-vpn-ipv4
	level 2

auto-frr
undo auto-frr
	views bgp-vpn-ipv6
	level 2

auto-frr
undo auto-frr
	views bgp
	level 2

bestroute add-path path-number <path-number>
undo bestroute add-path
	views bgp bgp-ipv4
	level 2
	<path-number>  integer 2..64

bestroute add-path path-number <path-number>
undo bestroute add-path
	views bgp-ipv6
	level 2
	<path-number>  integer 2..64

bestroute as-path-ignore
undo bestroute as-path-ignore
	views bgp-vpn-ipv4
	level 2

bestroute as-path-ignore
undo bestroute as-path-ignore
	views bgp-ipv4
	level 2

bestroute as-path-ignore
undo bestroute as-path-ignore
	views bgp-ipv6
	level 2

bestroute as-path-ignore
undo bestroute as-path-ignore
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

bestroute as-path-ignore
undo bestroute as-path-ignore
	views bgp-instance-vpn-ipv4
	level 2

bestroute as-path-ignore
undo bestroute as-path-ignore
	views bgp
	level 2

bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
	views bgp-ipv4
	level 2

bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
	views bgp-ipv6
	level 2

bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
	views bgp-vpn-ipv4
	level 2

bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
	views bgp-instance-vpn-ipv4
	level 2

bestroute igp-metric-ignore
undo bestroute igp-metric-ignore
	views bgp
	level 2

bestroute med-confederation
undo bestroute med-confederation
	views bgp-ipv6
	level 2

bestroute med-confederation
undo bestroute med-confederation
	views bgp bgp-ipv4
	level 2

bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
	views bgp-ipv4
	level 2

bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
	views bgp-ipv6
	level 2

bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
	views bgp-vpn-ipv4
	level 2

bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
	views bgp-instance-vpn-ipv4
	level 2

bestroute med-none-as-maximum
undo bestroute med-none-as-maximum
	views bgp
	level 2

bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
	views bgp bgp-ipv4
	level 2
	<igp-multiplier>  integer 1..1000 default 1
	<med-multiplier>  integer 1..1000 default 1

bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
	views bgp-ipv6
	level 2
	<igp-multiplier>  integer 1..1000 default 1
	<med-multiplier>  integer 1..1000 default 1

bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
	views bgp-vpn-ipv4
	level 2
	<igp-multiplier>  integer 1..1000 default 1
	<med-multiplier>  integer 1..1000 default 1

bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<igp-multiplier>  integer 1..1000 default 1
	<med-multiplier>  integer 1..1000 default 1

bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
undo bestroute med-plus-igp [ igp-multiplier <igp-multiplier> | med-multiplier <med-multiplier> ] *
	views bgp-instance-vpn-ipv4
	level 2
	<igp-multiplier>  integer 1..1000 default 1
	<med-multiplier>  integer 1..1000 default 1

bestroute router-id-ignore
undo bestroute router-id-ignore
	views bgp-ipv4
	level 2

bestroute router-id-ignore
undo bestroute router-id-ignore
	views bgp-ipv6
	level 2

bestroute router-id-ignore
undo bestroute router-id-ignore
	views bgp-vpn-ipv4
	level 2

bestroute router-id-ignore
undo bestroute router-id-ignore
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

bestroute router-id-ignore
undo bestroute router-id-ignore
	views bgp-instance-vpn-ipv4
	level 2

bestroute router-id-ignore
undo bestroute router-id-ignore
	views bgp
	level 2

bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
	views bgp-ipv4
	level 2

bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
	views bgp-ipv6
	level 2

bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
	views bgp-vpn-target
	level 2

bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
	views bgp-vpn-ipv4
	level 2

bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
	views bgp-instance-vpn-ipv4
	level 2

bestroute routerid-prior-clusterlist
undo bestroute routerid-prior-clusterlist
	views bgp
	level 2

bgp <as-number>
undo bgp [ <as-number> ]
	views system
	level 2
	enters bgp
	<as-number>  as-number

bgp default ipv4-unicast-config disable
undo bgp default ipv4-unicast-config disable
	views system
	level 2

bgp dynamic-session-limit <limit-value>
undo bgp dynamic-session-limit <limit-value>
	views bgp-instance
	level 2
	<limit-value>  integer 1..16000

bgp dynamic-session-limit <max-num>
undo bgp dynamic-session-limit <max-num>
	views bgp
	level 2
	<max-num>  integer 1..16000

bgp <as-number> instance <instance-name>
undo bgp <as-number> instance <instance-name>
	views system
	level 2
	enters bgp-instance
	<as-number>  as-number
	<instance-name>  string 1..31

bgp paf feature <featureName> off
undo bgp paf feature <featureName> off
	views system
	level 2
	<featureName>  string 1..255

bgp path-attribute { originator-id | attr-set } accept-zero-value
bgp path-attribute { community | ext-community | ipv6-ext-community | large-community | attr-set | wide-community | cluster-list } accept-zero-length
bgp path-attribute { community | ext-community | large-community | attr-set | wide-community | cluster-list } accept-zero-length
undo bgp path-attribute { originator-id | attr-set } accept-zero-value
undo bgp path-attribute { community | ext-community | ipv6-ext-community | large-community | attr-set | wide-community | cluster-list } accept-zero-length
undo bgp path-attribute { community | ext-community | large-community | attr-set | wide-community | cluster-list } accept-zero-length
	views system
	level 2

bgp yang-mode enable
undo bgp yang-mode enable
	views system
	level 2

bmp-session [ vpn-instance <vrf-name> ] <ipv4-address>
undo bmp-session [ vpn-instance <vrf-name> ] <ipv4-address>
	views bmp
	level 2
	enters bmp-session
	<vrf-name>  string 1..31 not _public_
	<ipv4-address>  ipv4

bmp-session [ vpn-instance <vpn-instance-name> ] <ipv6-address>
undo bmp-session [ vpn-instance <vpn-instance-name> ] <ipv6-address>
	views bmp
	level 2
	enters bmp-session
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

bmp-session [ vpn-instance <vrf-name> ] <ipv4-address> alias <alias-name>
undo bmp-session [ vpn-instance <vrf-name> ] <ipv4-address> alias <alias-name>
	views bmp
	level 2
	enters bmp-session
	<vrf-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<alias-name>  string 1..31

bmp-session [ vpn-instance <vrf-name> ] <ipv6-address> alias <alias-name>
undo bmp-session [ vpn-instance <vrf-name> ] <ipv6-address> alias <alias-name>
	views bmp
	level 2
	enters bmp-session
	<vrf-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<alias-name>  string 1..31

bmp
undo bmp
	views system
	level 2
	enters bmp

check-first-as
undo check-first-as
	views bgp-instance
	level 2

check-first-as
undo check-first-as
	views bgp
	level 2
	negative
	default check-first-as

clear route loop-detect bgp alarm
	views system
	level 2
	unstored

compare-different-as-med
undo compare-different-as-med
	views bgp-ipv4
	level 2

compare-different-as-med
undo compare-different-as-med
	views bgp-ipv6
	level 2

compare-different-as-med
undo compare-different-as-med
	views bgp-vpn-ipv4
	level 2

compare-different-as-med
undo compare-different-as-med
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

compare-different-as-med
undo compare-different-as-med
	views bgp-instance-vpn-ipv4
	level 2

compare-different-as-med
undo compare-different-as-med
	views bgp
	level 2

confederation id <as-number>
undo confederation id
	views bgp
	level 2
	<as-number>  as-number

confederation nonstandard
undo confederation nonstandard
	views bgp
	level 2

confederation peer-as { <as-number> } &<1-32>
undo confederation peer-as { <as-number> } &<1-32>
	views bgp
	level 2
	list <as-number>
	<as-number>  as-number

connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
undo connect-interface
undo connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
	views bmp-session
	level 2
	<ipv4-source-address>  ipv4

connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
undo connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
	views bmp-session
	level 2
	<ipv6-source-address>  ipv6

connect-interface <localIpv4Addr>
undo connect-interface [ <localIpv4Addr> ]
	views bmp
	level 2
	<localIpv4Addr>  ipv4

constraint-rt-filter { enable | disable }
undo constraint-rt-filter
	views bgp-vpn-target
	level 2

dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
undo dampening
undo dampening ibgp
	views bgp-ipv4
	level 2
	<half-life-reach>  integer 1..45 default 15
	<reuse>  integer 1..20000 default 750
	<suppress>  integer 1..20000 default 2000
	<ceiling>  integer 1001..20000 default 16000
	<route-policy-name>  string 1..200

dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
undo dampening
undo dampening ibgp
	views bgp-ipv6
	level 2
	<half-life-reach>  integer 1..45 default 15
	<reuse>  integer 1..20000 default 750
	<suppress>  integer 1..20000 default 2000
	<ceiling>  integer 1001..20000 default 16000
	<route-policy-name>  string 1..200

dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
undo dampening
undo dampening ibgp
	views bgp-vpn-ipv4
	level 2
	<half-life-reach>  integer 1..45 default 15
	<reuse>  integer 1..20000 default 750
	<suppress>  integer 1..20000 default 2000
	<ceiling>  integer 1001..20000 default 16000
	<route-policy-name>  string 1..200

dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
undo dampening
undo dampening ibgp
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<half-life-reach>  integer 1..45 default 15
	<reuse>  integer 1..20000 default 750
	<suppress>  integer 1..20000 default 2000
	<ceiling>  integer 1001..20000 default 16000
	<route-policy-name>  string 1..200

dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> ] ] * [ update-standard ]
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | [ route-policy <route-policy-name> ] ] * [ update-standard ]
undo dampening
undo dampening ibgp
	views bgp-instance-vpn-ipv4
	level 2
	<half-life-reach>  integer 1..45 default 15
	<reuse>  integer 1..20000 default 750
	<suppress>  integer 1..20000 default 2000
	<ceiling>  integer 1001..20000 default 16000
	<route-policy-name>  string 1..200

dampening [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
dampening ibgp [ <half-life-reach> <reuse> <suppress> <ceiling> | route-policy <route-policy-name> ] * [ update-standard ]
undo dampening
undo dampening ibgp
	views bgp
	level 2
	<half-life-reach>  integer 1..45 default 15
	<reuse>  integer 1..20000 default 750
	<suppress>  integer 1..20000 default 2000
	<ceiling>  integer 1001..20000 default 16000
	<route-policy-name>  string 1..200

default-route imported
undo default-route imported
	views bgp-ipv4
	level 2

default-route imported
undo default-route imported
	views bgp-ipv6
	level 2

default-route imported
undo default-route imported
	views bgp-vpn-ipv4
	level 2

default-route imported
undo default-route imported
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

default-route imported
undo default-route imported
	views bgp-instance-vpn-ipv4
	level 2

default-route imported
undo default-route imported
	views bgp
	level 2

default ipv4-unicast
undo default ipv4-unicast
	views bgp
	level 2
	negative
	default default ipv4-unicast

default local-preference <local-preference>
undo default local-preference
	views bgp-ipv4
	level 2
	default default local-preference 100
	<local-preference>  integer 0..4294967295 default 100

default local-preference <local-preference>
undo default local-preference
	views bgp-ipv6
	level 2
	default default local-preference 100
	<local-preference>  integer 0..4294967295 default 100

default local-preference <preference>
undo default local-preference
	views bgp-vpn-target
	level 2
	default default local-preference 100
	<preference>  integer 0..4294967295 default 100

default local-preference <local-preference>
undo default local-preference
	views bgp-vpn-ipv4
	level 2
	default default local-preference 100
	<local-preference>  integer 0..4294967295 default 100

default local-preference <preference>
undo default local-preference
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	default default local-preference 100
	<preference>  integer 0..4294967295 default 100

default local-preference <local-preference>
undo default local-preference
	views bgp-instance-vpn-ipv4
	level 2
	default default local-preference 100
	<local-preference>  integer 0..4294967295 default 100

default local-preference <local-preference>
undo default local-preference
	views bgp
	level 2
	default default local-preference 100
	<local-preference>  integer 0..4294967295 default 100

default med <med>
undo default med
	views bgp-ipv4
	level 2
	<med>  integer 0..4294967295

default med <med>
undo default med
	views bgp-ipv6
	level 2
	<med>  integer 0..4294967295

default med <med>
undo default med
	views bgp-vpn-target
	level 2
	<med>  integer 0..4294967295

default med <med>
undo default med
	views bgp-vpn-ipv4
	level 2
	<med>  integer 0..4294967295

default med <med>
undo default med
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<med>  integer 0..4294967295

default med <med>
undo default med
	views bgp-instance-vpn-ipv4
	level 2
	<med>  integer 0..4294967295

default med <med>
undo default med
	views bgp
	level 2
	<med>  integer 0..4294967295

deterministic-med
undo deterministic-med
	views bgp-ipv4
	level 2

deterministic-med
undo deterministic-med
	views bgp-ipv6
	level 2

deterministic-med
undo deterministic-med
	views bgp-vpn-ipv4
	level 2

deterministic-med
undo deterministic-med
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

deterministic-med
undo deterministic-med
	views bgp-instance-vpn-ipv4
	level 2

deterministic-med
undo deterministic-med
	views bgp
	level 2

display bgp all summary
	views all
	level 1
	unstored

display bgp [ instance <instance-name> ] bfd session all
display bgp [ instance <instance-name> ] bfd session peer <ipv4-address>
display bgp bfd session vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address>
display bgp instance <instance-name> bfd session vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address>
	views all
	level 1
	unstored
	<instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

display bgp bfd session unnumbered all
display bgp bfd session unnumbered peer interface { <interface-name> | <IfType> <IFNum> }
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp bmp-monitor ipv4 { <ipv4-address> | <ipv6-address> }
display bgp bmp-monitor ipv6 <ipv6-address>
display bgp bmp-monitor vpnv4 vpn-instance <vpn-instance-name> <ipv4-address>
display bgp bmp-monitor vpnv6 vpn-instance <vpn-instance-name> <ipv6-address>
display bgp bmp-monitor all
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

display bgp vpnv4 all brief
display bgp vpnv4 vpn-instance <vpn-instance-name> brief
display bgp instance <instance-name> vpnv4 all brief
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> brief
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  string 1..31

display bgp error discard [ peer { <ipv4-address> | <ipv6-address> } ]
display bgp error discard vpn-instance <vpn-instance-name> peer { <ipv4-address> | <ipv6-address> }
display bgp instance <instance-name> error discard vpn-instance <vpn-instance-name> peer { <ipv4-address> | <ipv6-address> }
display bgp error discard [ peer <ipv4-address> ]
display bgp error discard vpn-instance <vpn-instance-name> peer <ipv4-address>
display bgp instance <instance-name> error discard vpn-instance <vpn-instance-name> peer <ipv4-address>
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  string 1..31

display bgp error discard unnumbered peer interface { <interface-name> | <IfType> <IFNum> }
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp [ instance <instance-name> ] graceful-restart status
display bgp [ instance <instance-name> ] local-graceful-restart status
	views all
	level 1
	unstored
	<instance-name>  string 1..31

display bgp group
display bgp vpnv4 all group [ <group-name> ]
display bgp group <group-name>
display bgp instance <instance-name> vpnv4 all group [ <group-name> ]
display bgp unnumbered group
display bgp unnumbered group <group-name>
	views all
	level 1
	unstored
	<group-name>  string 1..47 not-address
	<instance-name>  string 1..31

display bgp instance <bgpName> error discard
	views all
	level 1
	unstored
	<bgpName>  string 1..31

display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table large-community-filter <large-community-filter-name>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community-filter <large-community-filter-name>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table large-community-filter <large-community-filter-name> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community-filter <large-community-filter-name> whole-match
	views all
	level 1
	unstored
	<instance-name>  string 1..31
	<route-distinguisher>  rd
	<aa:bb:cc>  large-community
	<large-community-filter-name>  name 1..51

display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<remoteIpv4Addr>  ipv6

display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics community-filter { <community-filter-num> | <community-filter-numEx> | <community-filter-name> }
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics community-filter { <community-filter-num> | <community-filter-name> } whole-match
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33>
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> whole-match
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics regular-expression <strRegular>
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics
display bgp instance <bgpName> vpnv6 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics label
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics extcommunity-filter { <basic-extcomm-flt-num> | <adv-extcomm-flt-num> | <extcommunity-filter-name> }
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics large-community-filter <largeComFilName>
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics large-community-filter <largeComFilName> whole-match
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics large-community [ <largeCommuStr> ] &<1-33>
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table statistics large-community [ <largeCommuStr> ] &<1-33> whole-match
display bgp instance <bgpName> vpnv6 { route-distinguisher <strRd> | all | vpn-instance <vpn-instance-name> } routing-table statistics { active | best }
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<strRd>  rd
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  string 1..51
	<strRegular>  string 1..80
	<vpn-instance-name>  string 1..31 not _public_
	<strExtCommunity>  rd
	<basic-extcomm-flt-num>  integer 1..199
	<adv-extcomm-flt-num>  integer 200..399
	<extcommunity-filter-name>  string 1..51 not-number
	<largeComFilName>  string 1..51 not-number
	<largeCommuStr>  large-community

display bgp instance <bgpName> vpnv6 vpn-instance <vpn-instance-name> peer <peerIpv6Addr> statistics
	views all
	level 1
	unstored
	<bgpName>  name 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<peerIpv6Addr>  ipv6

display bgp instance <bgpName> vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes statistics
display bgp instance <bgpName> vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes [ active ] statistics
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<remoteIpv6Addr>  ipv6

display bgp instance <bgpName> vpnv6 vpn-instance <vpn-instance-name> routing-table [ peer <remoteIpv6Addr> { received-routes | advertised-routes } ] time-range <time-range-start> <time-range-end>
display bgp instance <bgpName> vpnv6 all routing-table time-range <time-range-start> <time-range-end>
display bgp instance <bgpName> vpnv6 route-distinguisher <strRd> routing-table time-range <time-range-start> <time-range-end>
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<remoteIpv6Addr>  ipv6
	<time-range-start>  duration
	<time-range-end>  duration
	<strRd>  rd

display bgp [ instance <bgpName> ] ipv6 bfd session all
display bgp [ instance <bgpName> ] ipv6 bfd session peer <ipv6-address>
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<ipv6-address>  ipv6

display bgp [ instance <bgpName> ] ipv6 bfd session vpnv6 vpn-instance <vpn-instance-name> peer <ipv6-address>
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31
	<ipv6-address>  ipv6

display bgp ipv6 group
display bgp ipv6 group <group-name>
display bgp ipv6 unnumbered group
display bgp ipv6 unnumbered group <group-name>
	views all
	level 1
	unstored
	<group-name>  string 1..47 not-address

display bgp ipv6 network
	views all
	level 1
	unstored

display bgp ipv6 peer
display bgp ipv6 slow-peer
	views all
	level 1
	unstored

display bgp ipv6 peer <ipv6-address> log-info
	views all
	level 1
	unstored
	<ipv6-address>  ipv6

display bgp ipv6 peer verbose
display bgp ipv6 peer { <ipv6-address> | <ipv4-address> } verbose
	views all
	level 1
	unstored
	<ipv6-address>  ipv6
	<ipv4-address>  ipv4

display bgp ipv6 routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp ipv6 routing-table community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp ipv6 routing-table large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<largeComFilName>  name 1..51

display bgp ipv6 routing-table <ipv6-address> [ <mask-length> ]
	views all
	level 1
	unstored
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128

display bgp ipv6 routing-table
display bgp ipv6 routing-table regular-expression <strRegular>
display bgp ipv6 routing-table community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp ipv6 routing-table large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<largeCommuStr>  large-community

display bgp ipv6 routing-table <ipv6-address> [ <prefix-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp ipv6 routing-table peer { <peerIpv4Addr> | <peerIpv6Addr> } advertised-routes <ipv6-address> [ <prefix-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
	views all
	level 1
	unstored
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

display bgp ipv6 routing-table dampened
display bgp ipv6 routing-table statistics dampened
	views all
	level 1
	unstored

display bgp ipv6 routing-table dampening parameter
	views all
	level 1
	unstored

display bgp ipv6 routing-table different-origin-as
	views all
	level 1
	unstored

display bgp ipv6 routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | <network-address> [ <prefix-length> [ longer-match ] ] ]
	views all
	level 1
	unstored
	<as-path-filter-number>  integer 1..256
	<as-path-filter-name>  string 1..51
	<network-address>  ipv4
	<prefix-length>  integer 0..128

display bgp ipv6 routing-table flap-info regular-expression <as-regular-expression>
	views all
	level 1
	unstored
	<as-regular-expression>  string 1..80

display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } { accepted-routes | not-accepted-routes }
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes active
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } advertised-routes <networkIpv6> [ <mask-length> ]
display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } received-routes <networkIpv6> [ <mask-length> [ original-attributes ] ]
	views all
	level 1
	unstored
	<remoteIpv4Addr>  ipv4
	<remoteIpv6Addr>  ipv6
	<networkIpv6>  ipv6
	<mask-length>  integer 0..128

display bgp ipv6 routing-table peer { <remoteIpv4Addr> | <remoteIpv6Addr> } { advertised-routes | received-routes | received-routes active } statistics
	views all
	level 1
	unstored
	<remoteIpv4Addr>  ipv4
	<remoteIpv6Addr>  ipv6

display bgp ipv6 routing-table statistics
display bgp ipv6 routing-table statistics regular-expression <strRegular>
display bgp ipv6 routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp ipv6 routing-table statistics large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<largeCommuStr>  large-community

display bgp ipv6 routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp ipv6 routing-table statistics community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp ipv6 routing-table statistics large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<largeComFilName>  name 1..51

display bgp ipv6 routing-table statistics active
	views all
	level 1
	unstored

display bgp ipv6 routing-table [ peer { <remoteIpv4Addr> | <remoteIpv6Addr> } { received-routes | advertised-routes } ] time-range <time-range-start> <time-range-end>
display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { received-routes | advertised-routes } time-range <time-range-start> <time-range-end>
	views all
	level 1
	unstored
	<remoteIpv4Addr>  ipv4
	<remoteIpv6Addr>  ipv6
	<time-range-start>  duration
	<time-range-end>  duration
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } advertised-routes
display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } advertised-routes <networkIpv6> [ <mask-length> ]
display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } received-routes [ active ]
display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } received-routes <networkIpv6> [ <mask-length> [ original-attributes ] ]
display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { accepted-routes | not-accepted-routes }
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number
	<networkIpv6>  ipv6
	<mask-length>  integer 0..128

display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } advertised-routes <ipv6-address> [ <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128

display bgp ipv6 routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { advertised-routes | received-routes | received-routes active } statistics
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp ipv6 unnumbered peer
	views all
	level 1
	unstored

display bgp ipv6 unnumbered peer interface { <interface-name> | <IfType> <IFNum> } verbose
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp ipv6 unnumbered slow-peer
	views all
	level 1
	unstored

display bgp ipv6 update-peer-group [ index <update-group-index> ]
	views all
	level 1
	unstored
	<update-group-index>  integer 0..65535

display bgp mvpn all group [ <group-name> ]
	views all
	level 1
	unstored
	<group-name>  string 1..47 not-address

display bgp mvpn all peer [ <ipv4-address> ] verbose
	views all
	level 1
	unstored
	<ipv4-address>  ipv4

display bgp mvpn all update-peer-group [ index <update-group-index> ]
	views all
	level 1
	unstored
	<update-group-index>  integer 0..65535

display bgp mvpn all brief
display bgp mvpn vpn-instance <vpn-instance-name> brief
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display bgp mvpn all peer
display bgp mvpn slow-peer
	views all
	level 1
	unstored

display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table all-type
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
display bgp mvpn vpn-instance <vpn-instance-name> routing-table all-type
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } all-type
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } type { 1 | 2 | 3 | 4 | 5 | 6 | 7 }
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4

display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table all-type statistics
display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
display bgp mvpn vpn-instance <vpn-instance-name> routing-table all-type statistics
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } all-type statistics
display bgp mvpn all routing-table peer <ipv4-address> { advertised-routes | received-routes } type { 1 | 2 | 3 | 4 | 5 | 6 | 7 } statistics
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4

display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
display bgp mvpn all routing-table peer <ipv4-address> advertised-routes type { 1 | 2 | 3 | 5 | 6 | 7 } <network>
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<network>  name 1..128 of 0-9A-Fa-f:.[]/-
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4

display bgp mvpn { all | route-distinguisher <route-distinguisher> } routing-table type 4 route-key-type { 1 | 2 | 3 } <leaf-s-pmsi>
display bgp mvpn vpn-instance <vpn-instance-name> routing-table type 4 route-key-type { 1 | 2 | 3 } <leaf-s-pmsi>
display bgp mvpn all routing-table peer <ipv4-address> advertised-routes type 4 route-key-type { 1 | 2 | 3 } <leaf-s-pmsi>
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<leaf-s-pmsi>  name 1..128 of 0-9A-Fa-f:.[]/-
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4

display bgp network
display bgp vpnv4 all network
display bgp vpnv4 vpn-instance <vpn-instance-name> network
display bgp instance <instance-name> vpnv4 all network
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> network
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  string 1..31

display bgp { peer | slow-peer }
	views all
	level 1
	unstored

display bgp [ instance <instance-name> ] peer { <ipv4-address> | <group-name> } log-info
display bgp vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> log-info
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> log-info
display bgp all peer log-info
display bgp vpnv4 vpn-instance <vpn-instance-name> peer-group <group-name> log-info
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer-group <group-name> log-info
display bgp [ instance <instance-name> ] peer <ipv6-address> log-info
	views all
	level 1
	unstored
	<instance-name>  string 1..31
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

display bgp peer <ipv4-address> orf ip-prefix
display bgp peer <ipv6-address> orf ip-prefix
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

display bgp peer <ipv4-address> statistics
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } peer <ipv4-address> statistics
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } peer <ipv4-address> statistics
display bgp ipv6 peer <ipv6-address> statistics
display bgp peer <ipv6-address> statistics
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  name 1..31
	<ipv6-address>  ipv6

display bgp peer <ipv4-address> verbose
display bgp peer verbose
display bgp peer <ipv6-address> verbose
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

display bgp router-id [ vpn-instance | vpn-instance <vpn-instance-name> ]
display bgp instance <bgpName> router-id [ vpn-instance | vpn-instance <vpn-instance-name> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<bgpName>  string 1..31

display bgp routing-table
display bgp routing-table regular-expression <strRegular>
display bgp routing-table community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp routing-table large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<largeCommuStr>  large-community

display bgp routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp routing-table community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp routing-table large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<largeComFilName>  name 1..51

display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table [ peer <ipv4-address> { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table time-range <start-time> <end-time>
display bgp vpnv4 all routing-table [ peer <ipv4-address> { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp instance <instance-name> vpnv4 all routing-table time-range <start-time> <end-time>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table time-range <start-time> <end-time>
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<start-time>  integer 0..4294967295
	<end-time>  integer 0..4294967295
	<instance-name>  string 1..31
	<route-distinguisher>  rd

display bgp routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 all routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 all routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 all routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 all routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp routing-table peer <remoteIpv6Addr> advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<vpn-instance-name>  string 1..31 not _public_
	<remoteIpv4Addr>  ipv4
	<instance-name>  string 1..31
	<remoteIpv6Addr>  ipv6

display bgp routing-table <network> { <mask-length> | <mask> }
display bgp routing-table <network> { <mask-length> | <mask> } longer-prefixes
	views all
	level 1
	unstored
	<network>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

display bgp routing-table <ipv4-address>
	views all
	level 1
	unstored
	<ipv4-address>  ipv4

display bgp routing-table peer <ipv4-address> received-routes
display bgp routing-table peer <ipv6-address> received-routes
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table cidr
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table cidr
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  string 1..31

display bgp routing-table cidr
	views all
	level 1
	unstored

display bgp [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table [ statistics ] dampened
display bgp instance <instance-name> [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table [ statistics ] dampened
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31
	<instance-name>  string 1..31

display bgp routing-table dampening parameter
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table dampening parameter
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> routing-table dampening parameter
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  string 1..31

display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table different-origin-as
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table different-origin-as
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  string 1..31

display bgp routing-table different-origin-as
	views all
	level 1
	unstored

display bgp [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv4-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
display bgp instance <instance-name> [ vpnv4 vpn-instance <vpn-instance-name> ] routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv4-address> [ { <mask> | <mask-length> } [ longer-match ] ] ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv6-address> [ <prefix-length> [ longer-match ] ] ]
display bgp instance <instance-name> vpnv6 vpn-instance <vpn-instance-name> routing-table flap-info [ as-path-filter { <as-path-filter-number> | <as-path-filter-name> } | regular-expression <as-regular-expression> | <ipv6-address> [ <prefix-length> [ longer-match ] ] ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<as-path-filter-number>  integer 1..256
	<as-path-filter-name>  string 1..51
	<as-regular-expression>  string 1..80
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<instance-name>  name 1..31
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128

display bgp routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
display bgp vpnv4 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
display bgp vpnv4 all routing-table peer <remoteIpv4Addr> { accepted-routes | not-accepted-routes }
display bgp routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes [ statistics ]
display bgp routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask> } [ longer-prefixes ] ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask> } [ longer-prefixes ] ]
display bgp routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask> } [ original-attributes ] ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask> } [ original-attributes ] ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes [ statistics ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes [ statistics ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes active [ statistics ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask> } [ longer-prefixes ] ]
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table peer <remoteIpv4Addr> received-routes <ipv4-address> [ { <mask-length> | <mask> } [ original-attributes ] ]
display bgp routing-table peer <remoteIpv6Addr> { accepted-routes | not-accepted-routes }
display bgp routing-table peer <remoteIpv6Addr> advertised-routes [ statistics ]
display bgp routing-table peer <remoteIpv6Addr> advertised-routes <ipv4-address> [ { <mask-length> | <mask> } [ longer-prefixes ] ]
display bgp routing-table peer <remoteIpv6Addr> received-routes <ipv4-address> [ { <mask-length> | <mask> } [ original-attributes ] ]
display bgp routing-table peer <remoteIpv6Addr> received-routes statistics
display bgp routing-table peer <remoteIpv6Addr> received-routes active [ statistics ]
	views all
	level 1
	unstored
	<remoteIpv4Addr>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask
	<instance-name>  name 1..31
	<remoteIpv6Addr>  ipv6

display bgp routing-table <ipv4-address> [ <mask-length> | <mask-ipv4> ] relay-nexthop interface
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask-ipv4>  ipv4

display bgp routing-table statistics
display bgp routing-table statistics regular-expression <strRegular>
display bgp routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp routing-table statistics large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<largeCommuStr>  large-community

display bgp routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp routing-table statistics community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp routing-table statistics large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<largeComFilName>  name 1..51

display bgp routing-table statistics active
display bgp routing-table statistics cidr
display bgp routing-table statistics different-origin-as
	views all
	level 1
	unstored

display bgp routing-table peer <remoteIpv4Addr> { received-routes time-range <time-range-start> <time-range-end> | advertised-routes time-range <time-range-start> <time-range-end> }
display bgp routing-table time-range <time-range-start> <time-range-end>
display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { received-routes time-range <time-range-start> <time-range-end> | advertised-routes time-range <time-range-start> <time-range-end> }
display bgp routing-table peer <remoteIpv6Addr> { received-routes time-range <time-range-start> <time-range-end> | advertised-routes time-range <time-range-start> <time-range-end> }
	views all
	level 1
	unstored
	<remoteIpv4Addr>  ipv4
	<time-range-start>  duration
	<time-range-end>  duration
	<IfType>  interface-type
	<IFNum>  interface-number
	<remoteIpv6Addr>  ipv6

display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } advertised-routes
display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } advertised-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ longer-prefixes ] ]
display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } received-routes [ active ]
display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } received-routes <ipv4-address> [ { <mask-length> | <mask-ipv4> } [ original-attributes ] ]
display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { accepted-routes | not-accepted-routes }
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask-ipv4>  ipv4

display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } advertised-routes <ipv4-address> [ <mask> | <mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32

display bgp routing-table unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { advertised-routes | received-routes | received-routes active } statistics
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp routing-table verbose
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table verbose
display bgp ipv6 routing-table verbose
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table verbose
	views all
	level 3
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display bgp troubleshooting
	views all
	level 1
	unstored

display bgp unnumbered peer
	views all
	level 1
	unstored

display bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> } log-info
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> } orf ip-prefix
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> } statistics
display bgp ipv6 unnumbered peer interface { <interface-name> | <IfType> <IFNum> } statistics
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> } verbose
	views all
	level 1
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

display bgp unnumbered peer verbose
display bgp ipv6 unnumbered peer verbose
	views all
	level 1
	unstored

display bgp unnumbered slow-peer
	views all
	level 1
	unstored

display bgp [ vpnv4 vpn-instance <vpn-instance-name> | vpnv4 all ] update-peer-group [ index <index-value> ]
display bgp instance <instance-name> [ vpnv4 vpn-instance <vpn-instance-name> | vpnv4 all ] update-peer-group [ index <index-value> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<index-value>  integer 0..65535
	<instance-name>  string 1..31

display bgp vpnv4 vpn-instance <vpn-instance-name> group
display bgp vpnv4 vpn-instance <vpn-instance-name> group <group-name>
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> group
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> group <group-name>
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<group-name>  string 1..47 not-address
	<instance-name>  string 1..31

display bgp vpnv4 vpn-instance <vpn-instance-name> peer
display bgp vpnv4 vpn-instance <vpn-instance-name> slow-peer
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> slow-peer
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<instance-name>  name 1..31

display bgp vpnv4 vpn-instance <vpn-instance-name> peer verbose
display bgp vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer verbose
display bgp instance <instance-name> vpnv4 vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<instance-name>  name 1..31

display bgp vpn-target { peer | slow-peer }
	views all
	level 1
	unstored

display bgp vpn-target peer verbose
display bgp vpn-target peer { <ipv4-address> | <ipv6-address> } verbose
display bgp vpn-target peer <ipv4-address> verbose
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

display bgp vpn-target routing-table [ peer { <ipv4-address> | <ipv6-address> } { advertised-routes | received-routes } ] [ origin-as <origin-as-num> ] <vpn-target>
display bgp vpn-target routing-table [ peer <ipv4-address> { advertised-routes | received-routes } ] [ origin-as <origin-as-num> ] <vpn-target>
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<origin-as-num>  integer 0..4294967295
	<vpn-target>  rd

display bgp vpn-target routing-table { [ peer { <ipv4-address> | <ipv6-address> } received-routes ] | [ origin-as <origin-as-num> ] }
display bgp vpn-target routing-table { [ peer <ipv4-address> received-routes ] | [ origin-as <origin-as-num> ] }
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<origin-as-num>  integer 0..4294967295

display bgp vpn-target routing-table peer { <ipv4-address> | <ipv6-address> } advertised-routes
display bgp vpn-target routing-table peer <ipv4-address> advertised-routes
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

display bgp vpn-target routing-table { [ peer { <ipv4-address> | <ipv6-address> } { advertised-routes | received-routes } ] | [ origin-as <origin-as-num> ] } statistics
display bgp vpn-target routing-table { [ peer <ipv4-address> { advertised-routes | received-routes } ] | [ origin-as <origin-as-num> ] } statistics
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<origin-as-num>  integer 0..4294967295

display bgp vpn-target update-peer-group [ index <update-group-index> ]
	views all
	level 1
	unstored
	<update-group-index>  integer 0..65535

display bgp vpnv4 all peer
display bgp instance <instance-name> vpnv4 all peer
	views all
	level 1
	unstored
	<instance-name>  string 1..31

display bgp vpnv4 all peer [ <ipv4-address> ] verbose
display bgp instance <instance-name> vpnv4 all peer [ <ipv4-address> ] verbose
	views all
	level 1
	unstored
	<ipv4-address>  ipv4
	<instance-name>  string 1..31

display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table regular-expression <strRegular>
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table regular-expression <strRegular>
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<largeCommuStr>  large-community
	<bgpName>  string 1..31

display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <largeComFilName> [ whole-match ]
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<largeComFilName>  name 1..51
	<bgpName>  string 1..31

display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> [ <mask-length> | <mask> ]
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table cidr
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics cidr
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table different-origin-as
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter <community-filter-name>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter <community-filter-name>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics regular-expression <as-regular-expression>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table regular-expression <as-regular-expression>
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> { <mask-length> | <mask> } longer-prefixes
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter <community-filter-name> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter <basic-community-filter-number> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter <community-filter-name> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> [ <mask-length> | <mask> ]
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table cidr
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics cidr
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table different-origin-as
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter <community-filter-name>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter <community-filter-name>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed ] &<1-33> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics regular-expression <as-regular-expression>
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table regular-expression <as-regular-expression>
display bgp instance <instance-name> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table <ipv4-address> { <mask-length> | <mask> } longer-prefixes
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table statistics community-filter <community-filter-name> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter <basic-community-filter-number> whole-match
display bgp instance <instance-name> vpnv4 route-distinguisher <route-distinguisher> routing-table community-filter <community-filter-name> whole-match
display bgp vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics active
display bgp instance <instance-name> vpnv4 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics active
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask
	<instance-name>  string 1..31
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<basic-community-filter-number>  integer 1..99
	<advanced-community-filter-number>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<community-number>  integer 0..4294967295
	<aa:nn>  name 1..11
	<as-regular-expression>  string 1..80

display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table large-community-filter <large-community-filter-name>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community-filter <large-community-filter-name>
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table large-community-filter <large-community-filter-name> whole-match
display bgp vpnv4 route-distinguisher <route-distinguisher> routing-table statistics large-community-filter <large-community-filter-name> whole-match
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<aa:bb:cc>  large-community
	<large-community-filter-name>  name 1..51

display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <strRegular>
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <strRegular>
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<largeCommuStr>  large-community
	<bgpName>  string 1..31

display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <largeComFilName> [ whole-match ]
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp instance <bgpName> vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<largeComFilName>  name 1..51
	<bgpName>  string 1..31

display bgp vpnv4 { all | vpn-instance <vpn-instance-name> } routing-table statistics
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display bgp [ instance <bgpName> ] vpnv6 all group [ <group-name> ]
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<group-name>  string 1..47 not-address

display bgp [ instance <bgpName> ] vpnv6 all peer verbose
	views all
	level 1
	unstored
	<bgpName>  string 1..31

display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes active
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes active statistics
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes <ipv6-address> [ <masklen> ]
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> received-routes <ipv6-address> [ <masklen> [ original-attributes ] ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes statistics
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv6-address> [ <masklen> ]
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<remoteIpv6Addr>  ipv6
	<ipv6-address>  ipv6
	<masklen>  integer 0..128
	<remoteIpv4Addr>  ipv4

display bgp [ instance <bgpName> ] vpnv6 all brief
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> brief
	views all
	level 1
	unstored
	<bgpName>  name 1..31
	<vpn-instance-name>  string 1..31 not _public_

display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> group
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> group <group-name>
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<group-name>  string 1..47 not-address

display bgp [ instance <bgpName> ] vpnv6 all network
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> network
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

display bgp [ instance <bgpName> ] vpnv6 all peer
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> peer
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> peer <ipv6-address> log-info
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> peer-group <group-name> log-info
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> peer verbose
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> peer <ipv6-address> verbose
display bgp vpnv6 vpn-instance <vpn-instance-name> peer <ipv4-address> verbose
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<ipv4-address>  ipv4

display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table regular-expression <strRegular>
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> [ match-any ]
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table regular-expression <strRegular>
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> [ match-any ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<strExtCommunity>  rd
	<largeCommuStr>  large-community
	<bgpName>  string 1..31

display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter { <basic-extcomm-flt-num> | <adv-extcomm-flt-num> | <extcommunity-filter-name> }
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <largeComFilName> [ whole-match ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table extcommunity-filter { <basic-extcomm-flt-num> | <adv-extcomm-flt-num> | <extcommunity-filter-name> }
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<basic-extcomm-flt-num>  integer 1..199
	<adv-extcomm-flt-num>  integer 200..399
	<extcommunity-filter-name>  string 1..51
	<largeComFilName>  name 1..51
	<bgpName>  string 1..31

display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics community-filter <community-filter-name>
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table community-filter { <basic-community-filter-number> | <advanced-community-filter-number> }
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table community-filter <community-filter-name>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> whole-match
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33>
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table community [ <community-number> | <aa:nn> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> whole-match
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table regular-expression <as-regular-expression>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics regular-expression <as-regular-expression>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table
display bgp [ instance <bgpName> ] vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table <ipv6-address> [ <prefix-length> ]
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table different-origin-as
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics different-origin-as
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table community-filter <basic-community-filter-number> whole-match
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table community-filter <community-filter-name> whole-match
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics community-filter <basic-community-filter-number> whole-match
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics community-filter <community-filter-name> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics best
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> match-any
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics extcommunity-filter { <basic-extcomm-filter-number> | <advanced-extcomm-filter-number> }
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table extcommunity-filter <extcomm-filter-name>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics extcommunity-filter <extcomm-filter-name>
display bgp [ instance <bgpName> ] vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table <ipv6-address> <prefix-length> longer-prefixes
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table large-community [ <aa:bb:cc> ] &<1-33>
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table large-community [ <aa:bb:cc> ] &<1-33> whole-match
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table large-community-filter <large-community-filter-name>
display bgp [ instance <bgpName> ] vpnv6 route-distinguisher <route-distinguisher> routing-table large-community-filter <large-community-filter-name> whole-match
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics large-community-filter <large-community-filter-name>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table statistics large-community-filter <large-community-filter-name> whole-match
display bgp vpnv6 { route-distinguisher <route-distinguisher> | all | vpn-instance <vpn-instance-name> } routing-table statistics active
	views all
	level 1
	unstored
	<route-distinguisher>  rd
	<basic-community-filter-number>  integer 1..99
	<advanced-community-filter-number>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<bgpName>  string 1..31
	<community-number>  integer 0..4294967295
	<aa:nn>  integer 0..65535
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  string 1..51
	<as-regular-expression>  string 1..80
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<strExtCommunity>  rd
	<basic-extcomm-filter-number>  integer 1..199
	<advanced-extcomm-filter-number>  integer 200..399
	<extcomm-filter-name>  string 1..51 not-number
	<aa:bb:cc>  large-community
	<large-community-filter-name>  name 1..51

display bgp [ instance <bgpName> ] vpnv6 all routing-table <ipv6-address> [ <ipv6-mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table <ipv6-address> [ <ipv6-mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table peer <peerIpv6Addr> advertised-routes <ipv6-address> [ <ipv6-mask-length> ] { as-path | community-list | large-community | ext-community | cluster-list | advertised-peer }
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<ipv6-address>  ipv6
	<ipv6-mask-length>  integer 0..128
	<vpn-instance-name>  string 1..31 not _public_
	<peerIpv6Addr>  ipv6

display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table dampened
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table dampening parameter
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

display bgp [ instance <bgpName> ] vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table different-origin-as
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> received-routes <ipv6-address> [ <masklen> ]
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> { accepted-routes | not-accepted-routes }
display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv4Addr> advertised-routes <ipv6-address> [ <masklen> [ longer-prefixes ] ]
display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> routing-table peer <remoteIpv6Addr> advertised-routes <ipv6-address> [ <masklen> [ longer-prefixes ] ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<remoteIpv4Addr>  ipv4
	<ipv6-address>  ipv6
	<masklen>  integer 0..128
	<remoteIpv6Addr>  ipv6
	<bgpName>  string 1..31

display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <strRegular>
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> [ match-any ]
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics regular-expression <strRegular>
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics community [ <communityNum> | <strCommunityNum> | internet | no-advertise | no-export | no-export-subconfed | g-shut ] &<1-33> [ whole-match ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity [ { rt | soo } <strExtCommunity> ] &<1-33> [ match-any ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community [ <largeCommuStr> ] &<1-33> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<strRegular>  string 1..80
	<communityNum>  integer 0..4294967295
	<strCommunityNum>  name 1..11
	<strExtCommunity>  rd
	<largeCommuStr>  large-community
	<bgpName>  string 1..31

display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter { <basic-extcomm-flt-num> | <adv-extcomm-flt-num> | <extcommunity-filter-name> }
display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <largeComFilName> [ whole-match ]
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics community-filter { { <community-filter-num> | <community-filter-numEx> | <community-filter-name> } | { <community-filter-num> | <community-filter-name> } whole-match }
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics extcommunity-filter { <basic-extcomm-flt-num> | <adv-extcomm-flt-num> | <extcommunity-filter-name> }
display bgp instance <bgpName> vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics large-community-filter <largeComFilName> [ whole-match ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  name 1..51
	<community-filter-num>  integer 1..99
	<community-filter-numEx>  integer 100..199
	<community-filter-name>  string 1..51 not-number
	<basic-extcomm-flt-num>  integer 1..199
	<adv-extcomm-flt-num>  integer 200..399
	<extcommunity-filter-name>  string 1..51
	<largeComFilName>  name 1..51
	<bgpName>  string 1..31

display bgp vpnv6 { all | vpn-instance <vpn-instance-name> } routing-table statistics
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display bgp [ instance <bgpName> ] vpnv6 vpn-instance <vpn-instance-name> slow-peer
	views all
	level 1
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

display bgp { vpnv6 vpn-instance <vpn-instance-name> | vpnv6 all } update-peer-group [ index <update-group-index> ]
display bgp instance <bgpName> vpnv6 vpn-instance <vpn-instance-name> update-peer-group [ index <update-group-index> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<update-group-index>  integer 0..65535
	<bgpName>  string 1..31

display bgp vpnv6 vpn-instance <vpn-instance-name> routing-table [ peer <ipv6-address> { received-routes | advertised-routes } ] time-range <start-time> <end-time>
display bgp vpnv6 route-distinguisher <route-distinguisher> routing-table time-range <start-time> <end-time>
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<start-time>  duration
	<end-time>  duration
	<route-distinguisher>  rd

display bmp session [ vpn-instance <vpn-instacne-name> ]
display bmp session [ vpn-instance <vpn-instacne-name> ] { <ipv4-address> | <ipv6-address> } verbose
display bmp session [ vpn-instance <vpn-instacne-name> ] { <ipv4-address> | <ipv6-address> } alias <alias-name> verbose
	views all
	level 1
	unstored
	<vpn-instacne-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<alias-name>  string 1..31

display debugging bgp
	views all
	level 1
	unstored

display debugging bmp
	views all
	level 1
	unstored

display default-parameter bgp
	views all
	level 1
	unstored

display default-parameter bmp
	views all
	level 1
	unstored

ebgp-interface-sensitive
undo ebgp-interface-sensitive
	views bgp-ipv4
	level 2
	negative
	default ebgp-interface-sensitive

ebgp-interface-sensitive
undo ebgp-interface-sensitive
	views bgp-ipv6
	level 2
	negative
	default ebgp-interface-sensitive

ebgp-interface-sensitive
undo ebgp-interface-sensitive
	views bgp-vpn-ipv4
	level 2
	negative
	default ebgp-interface-sensitive

ebgp-interface-sensitive
undo ebgp-interface-sensitive
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	negative
	default ebgp-interface-sensitive

ebgp-interface-sensitive
undo ebgp-interface-sensitive
	views bgp-instance-vpn-ipv4
	level 2
	negative
	default ebgp-interface-sensitive

ebgp-interface-sensitive
undo ebgp-interface-sensitive
	views bgp
	level 2
	negative
	default ebgp-interface-sensitive

ext-community-change enable
undo ext-community-change enable
	views bgp bgp-ipv4
	level 2

ext-community-change enable
undo ext-community-change enable
	views bgp-ipv6
	level 2

ext-community-change enable
undo ext-community-change enable
	views bgp-vpn-ipv4
	level 2

ext-community-change enable
undo ext-community-change enable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

ext-community-change enable
undo ext-community-change enable
	views bgp-instance-vpn-ipv4
	level 2

external-path <number>
undo external-path
	views bgp-vpn-target
	level 2
	<number>  integer 1..64

filter-policy { <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> } { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
	views bgp-ipv4
	level 2
	<acl-number>  integer 2000..2999
	<ip-prefix-name>  string 1..169
	<acl-name>  name 1..32
	<process-id>  integer 1..4294967295

filter-policy { <acl6-number> | ipv6-prefix <ipv6-prefix-name> | acl6-name <acl6-name> } { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static ] }
undo filter-policy [ <acl6-number> | ipv6-prefix <ipv6-prefix-name> | acl6-name <acl6-name> ] { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static ] }
	views bgp-ipv6
	level 2
	<acl6-number>  integer 2000..2999
	<ipv6-prefix-name>  string 1..169
	<acl6-name>  name 1..32 not-number alnum-first
	<process-id>  integer 1..4294967295

filter-policy { <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> } { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
	views bgp-vpn-ipv4
	level 2
	<acl-number>  integer 2000..2999
	<ip-prefix-name>  string 1..169
	<acl-name>  name 1..32
	<process-id>  integer 1..4294967295

filter-policy { <acl6-number> | ipv6-prefix <ipv6-prefix-name> | acl6-name <acl6-name> } { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static ] }
undo filter-policy [ <acl6-number> | ipv6-prefix <ipv6-prefix-name> | acl6-name <acl6-name> ] { import | export [ direct | isis <process-id> | ospfv3 <process-id> | ripng <process-id> | static ] }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<acl6-number>  integer 2000..2999
	<ipv6-prefix-name>  string 1..169
	<acl6-name>  name 1..32 not-number alnum-first
	<process-id>  integer 1..4294967295

filter-policy { <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> } { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
	views bgp-instance-vpn-ipv4
	level 2
	<acl-number>  integer 2000..2999
	<ip-prefix-name>  string 1..169
	<acl-name>  name 1..32
	<process-id>  integer 1..4294967295

filter-policy { <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> } { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
undo filter-policy [ <acl-number> | ip-prefix <ip-prefix-name> | acl-name <acl-name> ] { import | export [ direct | isis <process-id> | ospf <process-id> | rip <process-id> | static ] }
	views bgp
	level 2
	<acl-number>  integer 2000..2999
	<ip-prefix-name>  string 1..169
	<acl-name>  name 1..32
	<process-id>  integer 1..4294967295

graceful-restart
undo graceful-restart
	views bgp
	level 2

graceful-restart
undo graceful-restart
	views bgp-instance
	level 2

graceful-restart peer-reset
undo graceful-restart peer-reset
	views bgp-instance
	level 2

graceful-restart peer-reset
undo graceful-restart peer-reset
	views bgp
	level 2

graceful-restart timer restart <restart-time>
undo graceful-restart timer restart
	views bgp-instance
	level 2
	<restart-time>  integer 3..3600

graceful-restart timer restart <restart-time>
undo graceful-restart timer restart
	views bgp
	level 2
	<restart-time>  integer 3..3600

graceful-restart timer wait-for-rib <time>
undo graceful-restart timer wait-for-rib
	views bgp-instance
	level 2
	<time>  integer 3..3000

graceful-restart timer wait-for-rib <time>
undo graceful-restart timer wait-for-rib
	views bgp
	level 2
	<time>  integer 3..3000

graceful-shutdown all-peer
undo graceful-shutdown all-peer
	views bgp
	level 2

graceful-shutdown manual-activate
undo graceful-shutdown manual-activate
	views bgp
	level 2

group <group-name> { internal | external }
group <group-name>
undo group <group-name>
	views bgp-vpn-ipv4
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <group-name> { external | internal }
group <group-name>
undo group <group-name>
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <group-name> { internal | external }
group <group-name>
undo group <group-name> [ internal | external ]
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <group-name> { internal | external }
group <group-name>
undo group <group-name>
	views bgp-instance-vpn-ipv4
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <group-name> { internal | external }
group <group-name>
undo group <group-name>
	views bgp-instance
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <group-name> { internal | external }
group <group-name>
undo group <group-name>
	views bgp
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <peerGroupName> listen { internal | external }
group <peerGroupName> listen
undo group <peerGroupName> listen [ internal | external ]
	views bgp-instance-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

group <peerGroupName> listen { internal | external }
group <peerGroupName> listen
undo group <peerGroupName> listen [ internal | external ]
	views bgp-instance
	level 2
	<peerGroupName>  string 1..47 not-address

group <group-name> listen { internal | external }
group <group-name> listen
undo group <group-name> listen [ internal | external ]
	views bgp-vpn-ipv4
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <group-name> listen { internal | external }
group <group-name> listen
undo group <group-name> listen [ internal | external ]
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <group-name> listen { internal | external | confederation-external }
group <group-name> listen
undo group <group-name> listen [ internal | external | confederation-external ]
	views bgp
	level 2
	section 900
	<group-name>  string 1..47 not-address

group <peerGroupName> unnumbered { internal | external }
group <peerGroupName> unnumbered
undo group <peerGroupName> unnumbered [ internal | external ]
	views bgp
	level 2
	<peerGroupName>  string 1..47 not-address

hierarchy-convergence base-route <ip-address> <mask-length> hierarchy-route { all | route-policy <policy-name> }
undo hierarchy-convergence base-route <ip-address> <mask-length> hierarchy-route { all | route-policy <policy-name> }
	views bgp-ipv4
	level 2
	<ip-address>  ipv4
	<mask-length>  integer 1..32
	<policy-name>  string 1..200

hierarchy-convergence base-route <ipv6-address> <ipv6-mask-length> hierarchy-route { all | route-policy <policy-name> }
undo hierarchy-convergence base-route <ipv6-address> <ipv6-mask-length> hierarchy-route { all | route-policy <policy-name> }
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<ipv6-mask-length>  integer 1..128
	<policy-name>  string 1..200

hierarchy-convergence enable
undo hierarchy-convergence enable
	views bgp-ipv4 bgp-ipv6
	level 2

ibgp-interface-sensitive
undo ibgp-interface-sensitive
	views bgp-ipv4
	level 2

ibgp-interface-sensitive
undo ibgp-interface-sensitive
	views bgp-ipv6
	level 2

ibgp-interface-sensitive
undo ibgp-interface-sensitive
	views bgp-vpn-ipv4
	level 2

ibgp-interface-sensitive
undo ibgp-interface-sensitive
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

ibgp-interface-sensitive
undo ibgp-interface-sensitive
	views bgp-instance-vpn-ipv4
	level 2

ibgp-interface-sensitive
undo ibgp-interface-sensitive
	views bgp
	level 2

import-rib { base-instance { public | vpn-instance <vpn-instance-name> } | vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { base-instance { public | vpn-instance <vpn-instance-name> } | vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> ]
	views bgp-instance-vpn-ipv4
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib { vpn-instance <vpn-instance-name> } [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { vpn-instance <vpn-instance-name> } [ valid-route ] [ route-policy <route-policy-name> ]
	views bgp-instance-vpn-ipv6
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib [ instance <instance-name> ] vpn-instance <vpn-instance-name> [ valid-route ] [ route-policy <route-policy-name> ]
import-rib [ instance <instance-name> ] vpn-instance <vpn-instance-name> include-label-route [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib [ instance <instance-name> ] vpn-instance <vpn-instance-name> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib [ instance <instance-name> ] vpn-instance <vpn-instance-name> include-label-route [ valid-route ] [ route-policy <route-policy-name> ]
	views bgp bgp-ipv4
	level 2
	<instance-name>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib vpn-instance <vpn-instance-name> [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib vpn-instance <vpn-instance-name> [ valid-route ] [ route-policy <route-policy-name> ]
	views bgp-ipv6
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib { public | [ instance <instance-name> ] vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { public | [ instance <instance-name> ] vpn-instance <vpn-instance-name> } [ include-label-route ] [ valid-route ] [ route-policy <route-policy-name> ]
	views bgp-vpn-ipv4
	level 2
	<instance-name>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib { public | vpn-instance <vpn-instance-name> } [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { public | vpn-instance <vpn-instance-name> } [ valid-route ] [ route-policy <route-policy-name> ]
	views bgp-vpn-ipv6
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib route next-hop-invariable
undo import-rib route next-hop-invariable
	views bgp-vpn-ipv4
	level 2

import-rib route next-hop-invariable
undo import-rib route next-hop-invariable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

import-rib route next-hop-invariable
undo import-rib route next-hop-invariable
	views bgp-instance-vpn-ipv4
	level 2

network { <ipv4-address> [ <mask> | <mask-length> ] } [ route-policy <route-policy-name> ]
undo network { <ipv4-address> [ <mask> | <mask-length> ] }
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32 mask as <mask>
	<route-policy-name>  string 1..200

import-route { ospf | isis | rip } <process-id> [ [ med <med> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { ospf | isis | rip } <process-id>
	views bgp-ipv4
	level 2
	<process-id>  integer 1..4294967295
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { direct | static } [ [ med <med> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { direct | static }
	views bgp-ipv4
	level 2
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { direct | static | { ospfv3 | isis | ripng } <process-id> } [ med <med> | route-policy <route-policy-name> ] *
undo import-route { direct | static | { ospfv3 | isis | ripng } <process-id> }
	views bgp-ipv6
	level 2
	<process-id>  integer 1..4294967295
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { ospf | isis | rip } <process-id> [ [ med <med> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { ospf | isis | rip } <process-id>
	views bgp-vpn-ipv4
	level 2
	<process-id>  integer 1..4294967295
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { static | direct } [ [ med <med> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { static | direct }
	views bgp-vpn-ipv4
	level 2
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { direct | static | { ospfv3 | isis | ripng } <process-id> } [ [ med <med> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { direct | static | { ospfv3 | isis | ripng } <process-id> }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<process-id>  integer 1..4294967295
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { static | direct } [ [ med <med-value> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { static | direct }
	views bgp-instance-vpn-ipv4
	level 2
	<med-value>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { { ospf | isis | rip } <processId> } [ [ med <med-value> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { { ospf | isis | rip } <processId> }
	views bgp-instance-vpn-ipv4
	level 2
	<processId>  integer 1..4294967295
	<med-value>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { ospf | isis | rip } <process-id> [ [ med <med> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { rip | isis | ospf } <process-id>
	views bgp
	level 2
	<process-id>  integer 1..4294967295
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

import-route { direct | static } [ [ med <med> ] | [ route-policy <route-policy-name> ] ] *
undo import-route { direct | static }
	views bgp
	level 2
	<med>  integer 0..4294967295
	<route-policy-name>  string 1..200

ipv4-family unicast
undo ipv4-family unicast
	views bgp
	level 2
	apart
	enters bgp-ipv4

ipv4-family mvpn
undo ipv4-family mvpn
	views bgp
	level 2
	apart
	enters bgp-mvpn

ipv4-family vpn-instance <vpn-instance-name>
undo ipv4-family vpn-instance <vpn-instance-name>
	views bgp
	level 2
	apart
	enters bgp-vpn-ipv4
	<vpn-instance-name>  string 1..31 not _public_

ipv4-family vpn-instance <vpn-instance-name>
undo ipv4-family vpn-instance <vpn-instance-name>
	views bgp-instance
	level 2
	apart
	enters bgp-instance-vpn-ipv4
	<vpn-instance-name>  string 1..31 not _public_

ipv4-family vpn-target
undo ipv4-family vpn-target
	views bgp
	level 2
	apart
	enters bgp-vpn-target

ipv4 unicast
undo ipv4 unicast
	views bmp-session
	level 2
	enters bmp-ipv4-unicast

ipv4 vpn
undo ipv4 vpn
	views bmp-session
	level 2
	enters bmp-ipv4-vpn

ipv6-family [ unicast ]
undo ipv6-family [ unicast ]
	views bgp
	level 2
	apart
	enters bgp-ipv6

ipv6-family vpn-instance <vpn-instance-name>
undo ipv6-family vpn-instance <vpn-instance-name>
	views bgp-instance
	level 2
	apart
	enters bgp-instance-vpn-ipv6
	<vpn-instance-name>  string 1..31 not _public_

ipv6-family vpn-instance <vpn-instance-name>
undo ipv6-family vpn-instance <vpn-instance-name>
	views bgp
	level 2
	apart
	enters bgp-vpn-ipv6
	<vpn-instance-name>  string 1..31 not _public_

l2vpn-family evpn
undo l2vpn-family evpn
	views bgp-instance
	level 2
	apart
	enters bgp-instance-evpn

l2vpn-family evpn
undo l2vpn-family evpn
	views bgp
	level 2
	apart
	enters bgp-evpn

irb asymmetric [ route-policy <route-policy-name> ]
undo irb asymmetric [ route-policy <route-policy-name> ]
	views bgp-instance-vpn-ipv4
	level 2
	<route-policy-name>  string 1..200

keep-all-routes
undo keep-all-routes
	views bgp
	level 2

load-balancing { as-path-ignore | as-path-relax }
undo load-balancing { as-path-ignore | as-path-relax }
	views bgp-ipv4
	level 2

load-balancing { as-path-ignore | as-path-relax }
undo load-balancing { as-path-ignore | as-path-relax }
	views bgp-ipv6
	level 2

load-balancing { as-path-ignore | as-path-relax }
undo load-balancing { as-path-ignore | as-path-relax }
	views bgp-vpn-ipv4
	level 2

load-balancing { as-path-ignore | as-path-relax }
undo load-balancing { as-path-ignore | as-path-relax }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

load-balancing { as-path-ignore | as-path-relax }
undo load-balancing { as-path-ignore | as-path-relax }
	views bgp-instance-vpn-ipv4
	level 2

load-balancing { as-path-ignore | as-path-relax }
undo load-balancing { as-path-ignore | as-path-relax }
	views bgp
	level 2

load-balancing adaptive-routing
undo load-balancing adaptive-routing
	views bgp-ipv4
	level 2

load-balancing adaptive-routing
undo load-balancing adaptive-routing
	views bgp-vpn-ipv4
	level 2

load-balancing adaptive-routing
undo load-balancing adaptive-routing
	views bgp
	level 2

load-balancing { eibgp | igp-metric-ignore }
undo load-balancing { eibgp | igp-metric-ignore }
	views bgp-vpn-ipv4
	level 2

load-balancing { eibgp | igp-metric-ignore }
undo load-balancing { eibgp | igp-metric-ignore }
	views bgp-vpn-ipv6
	level 2

load-balancing igp-metric-ignore
undo load-balancing igp-metric-ignore
	views bgp-ipv6
	level 2

load-balancing igp-metric-ignore
undo load-balancing igp-metric-ignore
	views bgp bgp-ipv4
	level 2

load-balancing med-ignore
undo load-balancing med-ignore
	views bgp-ipv4 bgp-ipv6
	level 2

load-balancing med-ignore
undo load-balancing med-ignore
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2

load-balancing med-ignore
undo load-balancing med-ignore
	views bgp
	level 2

load-balancing ucmp
undo load-balancing ucmp
	views bgp bgp-ipv4
	level 2

load-balancing ucmp
undo load-balancing ucmp
	views bgp-ipv6
	level 2

maximum load-balancing <number>
maximum load-balancing ebgp <ebgpNumber>
maximum load-balancing ibgp <ibgpNumber>
maximum load-balancing <number> ecmp-nexthop-changed
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
	views bgp-ipv4
	level 2
	<number>  integer 1..128
	<ebgpNumber>  integer 1..128
	<ibgpNumber>  integer 1..128

maximum load-balancing <number>
maximum load-balancing ebgp <ebgpNumber>
maximum load-balancing ibgp <ibgpNumber>
maximum load-balancing <number> ecmp-nexthop-changed
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
	views bgp-ipv6
	level 2
	<number>  integer 1..128
	<ebgpNumber>  integer 1..128
	<ibgpNumber>  integer 1..128

maximum load-balancing <number>
maximum load-balancing ebgp <ebgpNumber>
maximum load-balancing ibgp <ibgpNumber>
maximum load-balancing <number> ecmp-nexthop-changed
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
	views bgp-vpn-ipv4
	level 2
	<number>  integer 1..128
	<ebgpNumber>  integer 1..128
	<ibgpNumber>  integer 1..128

maximum load-balancing <number>
maximum load-balancing ebgp <ebgpNumber>
maximum load-balancing ibgp <ibgpNumber>
maximum load-balancing <number> ecmp-nexthop-changed
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<number>  integer 1..128
	<ebgpNumber>  integer 1..128
	<ibgpNumber>  integer 1..128

maximum load-balancing <number>
maximum load-balancing ebgp <ebgpNumber>
maximum load-balancing ibgp <ibgpNumber>
maximum load-balancing <number> ecmp-nexthop-changed
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
	views bgp-instance-vpn-ipv4
	level 2
	<number>  integer 1..128
	<ebgpNumber>  integer 1..128
	<ibgpNumber>  integer 1..128

maximum load-balancing <number>
maximum load-balancing ebgp <ebgpNumber>
maximum load-balancing ibgp <ibgpNumber>
maximum load-balancing <number> ecmp-nexthop-changed
maximum load-balancing ebgp <ebgpNumber> ecmp-nexthop-changed
maximum load-balancing ibgp <ibgpNumber> ecmp-nexthop-changed
undo maximum load-balancing
undo maximum load-balancing ebgp
undo maximum load-balancing ibgp
	views bgp
	level 2
	<number>  integer 1..128
	<ebgpNumber>  integer 1..128
	<ibgpNumber>  integer 1..128

maximum load-balancing eibgp <number>
maximum load-balancing eibgp <number> ecmp-nexthop-changed
undo maximum load-balancing eibgp
	views bgp-vpn-ipv4
	level 2
	<number>  integer 1..128

maximum load-balancing eibgp <number>
maximum load-balancing eibgp <number> ecmp-nexthop-changed
undo maximum load-balancing eibgp
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<number>  integer 1..128

maximum load-balancing eibgp <number>
maximum load-balancing eibgp <number> ecmp-nexthop-changed
undo maximum load-balancing eibgp
	views bgp-instance-vpn-ipv4
	level 2
	<number>  integer 1..128

maximum load-balancing mixed <number>
undo maximum load-balancing mixed
undo maximum load-balancing mixed <number>
	views bgp-vpn-ipv4
	level 2
	<number>  integer 1..128

maximum load-balancing mixed <number>
undo maximum load-balancing mixed
undo maximum load-balancing mixed <number>
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<number>  integer 1..128

maximum load-balancing mixed <number>
undo maximum load-balancing mixed
undo maximum load-balancing mixed <number>
	views bgp-instance-vpn-ipv4
	level 2
	<number>  integer 1..128

monitor all-vpn-instance
undo monitor all-vpn-instance
	views bmp-session
	level 2
	enters bmp-monitor

monitor peer <ipv4-address>
monitor peer <ipv6-address>
undo monitor peer <ipv4-address>
undo monitor peer <ipv6-address>
	views bmp-session
	level 2
	enters bmp-monitor
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

monitor public
undo monitor public
	views bmp-session
	level 2
	enters bmp-monitor

monitor vpn-instance <vpn-instance-name>
undo monitor vpn-instance <vpn-instance-name>
	views bmp-session
	level 2
	enters bmp-monitor
	<vpn-instance-name>  string 1..31 not _public_

monitor vpn-instance <vpn-instance-name> peer <ipv4-address>
monitor vpn-instance <vpn-instance-name> peer <ipv6-address>
undo monitor vpn-instance <vpn-instance-name> peer <ipv4-address>
undo monitor vpn-instance <vpn-instance-name> peer <ipv6-address>
	views bmp-session
	level 2
	enters bmp-monitor
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

network <ipv6-address> <prefix-length> [ route-policy <route-policy-name> ]
undo network <ipv6-address> <prefix-length>
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<route-policy-name>  string 1..200

network { <ipv4-address> [ <mask> | <mask-length> ] } [ route-policy <route-policy-name> ]
undo network { <ipv4-address> [ <mask> | <mask-length> ] }
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32 mask as <mask>
	<route-policy-name>  string 1..200

network <ipv6-address> <mask-length> [ route-policy <route-policy-name> ]
undo network <ipv6-address> <mask-length>
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128
	<route-policy-name>  string 1..200

network { <ipv4-address> [ <mask> | <mask-length> ] } [ route-policy <route-policy-name> ]
undo network { <ipv4-address> [ <mask> | <mask-length> ] }
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32 mask as <mask>
	<route-policy-name>  string 1..200

nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
	views bgp-ipv4
	level 2

nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
	views bgp-ipv6
	level 2

nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
	views bgp-vpn-ipv4
	level 2

nexthop recursive-lookup default-route
undo nexthop recursive-lookup default-route
	views bgp-vpn-ipv6
	level 2

nexthop recursive-lookup delay [ <delay-time> ]
nexthop recursive-lookup non-critical-event delay [ <nonCrit-delay-time> ]
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
	views bgp-ipv4
	level 2
	<delay-time>  integer 1..100
	<nonCrit-delay-time>  integer 0..100

nexthop recursive-lookup delay [ <delay-time> ]
nexthop recursive-lookup non-critical-event delay [ <nonCrit-delay-time> ]
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
	views bgp-ipv6
	level 2
	<delay-time>  integer 1..100
	<nonCrit-delay-time>  integer 0..100

nexthop recursive-lookup delay [ <delay-time> ]
nexthop recursive-lookup non-critical-event delay [ <nonCrit-delay-time> ]
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
	views bgp-vpn-ipv4
	level 2
	<delay-time>  integer 1..100
	<nonCrit-delay-time>  integer 0..100

nexthop recursive-lookup delay [ <delay-time> ]
nexthop recursive-lookup non-critical-event delay [ <nonCrit-delay-time> ]
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<delay-time>  integer 1..100
	<nonCrit-delay-time>  integer 0..100

nexthop recursive-lookup delay [ <delay-time> ]
nexthop recursive-lookup non-critical-event delay [ <nonCrit-delay-time> ]
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
	views bgp-instance-vpn-ipv4
	level 2
	<delay-time>  integer 1..100 default 5
	<nonCrit-delay-time>  integer 0..100 default 10

nexthop recursive-lookup delay [ <delay-time> ]
nexthop recursive-lookup non-critical-event delay [ <nonCrit-delay-time> ]
undo nexthop recursive-lookup delay
undo nexthop recursive-lookup non-critical-event delay
	views bgp
	level 2
	<delay-time>  integer 1..100
	<nonCrit-delay-time>  integer 0..100

nexthop recursive-lookup restrain suppress-interval <add-count-time> hold-interval <hold-count-time> clear-interval <clear-count-time>
undo nexthop recursive-lookup restrain suppress-interval hold-interval clear-interval
	views bgp
	level 2
	<add-count-time>  integer 1..65535
	<hold-count-time>  integer 1..65535
	<clear-count-time>  integer 1..65535

nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
	views bgp-ipv4 bgp-ipv6
	level 2

nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2

nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
	views bgp-instance-vpn-ipv4
	level 2

nexthop recursive-lookup restrain disable
undo nexthop recursive-lookup restrain disable
	views bgp
	level 2

nexthop recursive-lookup route-policy <route-policy-name>
undo nexthop recursive-lookup route-policy
	views bgp
	level 2
	<route-policy-name>  string 1..200

nexthop recursive-lookup route-policy <route-policy-name>
undo nexthop recursive-lookup route-policy
	views bgp-ipv4
	level 2
	<route-policy-name>  string 1..200

nexthop recursive-lookup route-policy <route-policy-name>
undo nexthop recursive-lookup route-policy
	views bgp-ipv6
	level 2
	<route-policy-name>  string 1..200

nexthop recursive-lookup route-policy <route-policy-name>
undo nexthop recursive-lookup route-policy
	views bgp-vpn-ipv4
	level 2
	<route-policy-name>  string 1..200

nexthop recursive-lookup route-policy <route-policy-name>
undo nexthop recursive-lookup route-policy
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<route-policy-name>  string 1..200

nexthop recursive-lookup route-policy <route-policy-name>
undo nexthop recursive-lookup route-policy
	views bgp-instance-vpn-ipv4
	level 2
	<route-policy-name>  string 1..200

nexthop third-party
undo nexthop third-party
	views bgp-ipv4
	level 2

nexthop third-party
undo nexthop third-party
	views bgp-ipv6
	level 2

nexthop third-party
undo nexthop third-party
	views bgp-vpn-ipv4
	level 2

nexthop third-party
undo nexthop third-party
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

nexthop third-party
undo nexthop third-party
	views bgp-instance-vpn-ipv4
	level 2

nexthop third-party
undo nexthop third-party
	views bgp
	level 2

peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> advertise-community
undo peer <peerIpv6Addr> advertise-community
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> advertise-community
undo peer <ipv6-address> advertise-community
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4

peer { <ipv4-address> | <ipv6-address> } advertise-community
peer <ipv4-address> advertise-community
undo peer { <ipv4-address> | <ipv6-address> } advertise-community
undo peer <ipv4-address> advertise-community
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> advertise-community
undo peer <ipv6-address> advertise-community
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-community
undo peer <ipv4-address> advertise-community
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-community
undo peer <group-name> advertise-community
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> advertise-ext-community
undo peer <peerIpv6Addr> advertise-ext-community
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> advertise-ext-community
undo peer <ipv6-address> advertise-ext-community
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> advertise-ext-community
undo peer <ipv6-address> advertise-ext-community
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-ext-community
undo peer <ipv4-address> advertise-ext-community
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-ext-community
undo peer <group-name> advertise-ext-community
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> advertise-large-community [ disable ]
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
	views bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> advertise-large-community [ disable ]
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> advertise-large-community [ disable ]
undo peer <ipv6-address> advertise-large-community [ disable ]
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <peerIpv4Addr> advertise-large-community [ disable ]
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
	views bgp-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> advertise-large-community [ disable ]
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
	views bgp-mvpn
	level 2
	<peerIpv4Addr>  ipv4

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } advertise-large-community [ disable ]
peer <ipv4-address> advertise-large-community [ disable ]
undo peer { <ipv4-address> | <ipv6-address> } advertise-large-community [ disable ]
undo peer <ipv4-address> advertise-large-community [ disable ]
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> advertise-large-community [ disable ]
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> advertise-large-community [ disable ]
undo peer <peerIpv4Addr> advertise-large-community [ disable ]
	views bgp-vpn-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> advertise-large-community [ disable ]
undo peer <peerIpv6Addr> advertise-large-community [ disable ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-large-community [ disable ]
undo peer <ipv4-address> advertise-large-community [ disable ]
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> advertise-large-community [ disable ]
undo peer <ipv4-address> advertise-large-community [ disable ]
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise-large-community
undo peer <group-name> advertise-large-community
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> advertise add-path path-number <number> [ route-policy <route-policy-name> ]
undo peer <peerIpv4Addr> advertise add-path
undo peer <peerIpv4Addr> advertise add-path path-number <number> route-policy <route-policy-name>
	views bgp bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<number>  integer 2..64
	<route-policy-name>  name 1..200

peer <peerIpv4Addr> advertise add-path path-number <number> [ route-policy <route-policy-name> ]
undo peer <peerIpv4Addr> advertise add-path
undo peer <peerIpv4Addr> advertise add-path path-number <number> route-policy <route-policy-name>
	views bgp-ipv6
	level 2
	<peerIpv4Addr>  ipv4
	<number>  integer 2..64
	<route-policy-name>  name 1..200

peer <peerIpv6Addr> advertise add-path path-number <number> [ route-policy <route-policy-name> ]
undo peer <peerIpv6Addr> advertise add-path
undo peer <peerIpv6Addr> advertise add-path path-number <number> route-policy <route-policy-name>
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<number>  integer 2..64
	<route-policy-name>  name 1..200

peer <peerIpv6Addr> advertise add-path path-number <number> [ route-policy <route-policy-name> ]
undo peer <peerIpv6Addr> advertise add-path
undo peer <peerIpv6Addr> advertise add-path path-number <number> route-policy <route-policy-name>
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<number>  integer 2..128
	<route-policy-name>  name 1..200

peer <groupName> advertise add-path path-number <number> [ route-policy <route-policy-name> ]
undo peer <groupName> advertise add-path
undo peer <groupName> advertise add-path path-number <number> route-policy <route-policy-name>
	views bgp bgp-ipv4
	level 2
	<groupName>  string 1..47 not-address
	<number>  integer 2..64
	<route-policy-name>  name 1..200

peer <groupName> advertise add-path path-number <number> [ route-policy <route-policy-name> ]
undo peer <groupName> advertise add-path
undo peer <groupName> advertise add-path path-number <number> route-policy <route-policy-name>
	views bgp-ipv6
	level 2
	<groupName>  string 1..47 not-address
	<number>  integer 2..64
	<route-policy-name>  name 1..200

peer <ipv4-address> advertise cmulticast-nexthop
undo peer <ipv4-address> advertise cmulticast-nexthop
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4

peer <group-name> advertise cmulticast-nexthop
undo peer <group-name> advertise cmulticast-nexthop
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv6Addr> advertise ebgp link-bandwidth
peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> advertise ebgp link-bandwidth
peer <peerGroupName> advertise link-bandwidth transitive
undo peer <peerGroupName> advertise ebgp link-bandwidth
undo peer <peerGroupName> advertise link-bandwidth transitive
	views bgp bgp-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> advertise ebgp link-bandwidth
peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
	views bgp bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> advertise ebgp link-bandwidth
peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth
undo peer <peerIpv6Addr> advertise ebgp link-bandwidth disable
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> advertise ebgp link-bandwidth
peer <peerGroupName> advertise link-bandwidth transitive
undo peer <peerGroupName> advertise ebgp link-bandwidth
undo peer <peerGroupName> advertise link-bandwidth transitive
	views bgp-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> advertise ebgp link-bandwidth
peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth
undo peer <peerIpv4Addr> advertise ebgp link-bandwidth disable
	views bgp-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <ipv6-address> advertise hierarchy-convergence { enable | disable }
undo peer <ipv6-address> advertise hierarchy-convergence { enable | disable }
	views bgp-ipv4 bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> advertise hierarchy-convergence { disable | enable }
undo peer <group-name> advertise hierarchy-convergence { disable | enable }
	views bgp-ipv4 bgp-ipv6
	level 2
	<group-name>  name 1..47 not-address

peer <ip-address> advertise hierarchy-convergence { enable | disable }
undo peer <ip-address> advertise hierarchy-convergence { enable | disable }
	views bgp-ipv4 bgp-ipv6
	level 2
	<ip-address>  ipv4

peer <ip-address> advertise hierarchy-convergence { enable | disable }
undo peer <ip-address> advertise hierarchy-convergence { enable | disable }
	views bgp
	level 2
	<ip-address>  ipv4

peer <group-name> advertise hierarchy-convergence { disable | enable }
undo peer <group-name> advertise hierarchy-convergence { disable | enable }
	views bgp
	level 2
	<group-name>  name 1..47 not-address

peer <peerIpv6Addr> advertise link-bandwidth transitive
peer <peerIpv6Addr> advertise link-bandwidth transitive disable
undo peer <peerIpv6Addr> advertise link-bandwidth transitive
undo peer <peerIpv6Addr> advertise link-bandwidth transitive disable
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <peerIpv4Addr> advertise link-bandwidth transitive
peer <peerIpv4Addr> advertise link-bandwidth transitive disable
undo peer <peerIpv4Addr> advertise link-bandwidth transitive
undo peer <peerIpv4Addr> advertise link-bandwidth transitive disable
	views bgp bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> advertise link-bandwidth transitive
peer <peerIpv6Addr> advertise link-bandwidth transitive disable
undo peer <peerIpv6Addr> advertise link-bandwidth transitive
undo peer <peerIpv6Addr> advertise link-bandwidth transitive disable
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerIpv4Addr> advertise link-bandwidth transitive
peer <peerIpv4Addr> advertise link-bandwidth transitive disable
undo peer <peerIpv4Addr> advertise link-bandwidth transitive
undo peer <peerIpv4Addr> advertise link-bandwidth transitive disable
	views bgp-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <ipv4-address> allow-as-loop [ <number> ]
undo peer <ipv4-address> allow-as-loop
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..10 default 1

peer <peerIpv6Addr> allow-as-loop [ <num> ]
undo peer <peerIpv6Addr> allow-as-loop
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<num>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer <ipv4-address> allow-as-loop [ <number> ]
undo peer <ipv4-address> allow-as-loop
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..10 default 1

peer <ipv6-address> allow-as-loop [ <number> ]
undo peer <ipv6-address> allow-as-loop
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<number>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer { <ipv4-address> | <ipv6-address> } allow-as-loop [ <number> ]
peer <ipv4-address> allow-as-loop [ <number> ]
undo peer { <ipv4-address> | <ipv6-address> } allow-as-loop
undo peer <ipv4-address> allow-as-loop
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<number>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer <ipv4-address> allow-as-loop [ <number> ]
undo peer <ipv4-address> allow-as-loop
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer <ipv4-address> allow-as-loop [ <number> ]
undo peer <ipv4-address> allow-as-loop
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..10 default 1

peer <ipv6-address> allow-as-loop [ <number> ]
undo peer <ipv6-address> allow-as-loop
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<number>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer <ipv4-address> allow-as-loop [ <number> ]
undo peer <ipv4-address> allow-as-loop
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer <ipv4-address> allow-as-loop [ <number> ]
undo peer <ipv4-address> allow-as-loop
	views bgp
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..10 default 1

peer <group-name> allow-as-loop [ <number> ]
undo peer <group-name> allow-as-loop
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..10 default 1

peer { <ipv4-address> | <ipv6-address> } allow-cluster-loop [ <loop-number> ]
peer <ipv4-address> allow-cluster-loop [ <loop-number> ]
undo peer { <ipv4-address> | <ipv6-address> } allow-cluster-loop
undo peer <ipv4-address> allow-cluster-loop
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<loop-number>  integer 1..10 default 1

peer <group-name> allow-cluster-loop [ <loop-number> ]
undo peer <group-name> allow-cluster-loop
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<loop-number>  integer 1..10 default 1

peer <ipv4-address> as-number <as-number>
undo peer <ipv4-address>
	views bgp-vpn-ipv4
	level 2
	section 900
	<ipv4-address>  ipv4
	<as-number>  as-number

peer <group-name> as-number <as-number>
undo peer <group-name> as-number
	views bgp-vpn-ipv4
	level 2
	section 900
	<group-name>  string 1..47 not-address
	<as-number>  as-number

peer <ipv6-address> as-number <as-number>
undo peer <ipv6-address>
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 900
	<ipv6-address>  ipv6
	<as-number>  as-number

peer <group-name> as-number <as-number>
undo peer <group-name> as-number
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 900
	<group-name>  string 1..47 not-address
	<as-number>  as-number

peer <ipv4-address> as-number <as-number>
undo peer <ipv4-address>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 900
	<ipv4-address>  ipv4
	<as-number>  as-number

peer <ipv6-address> as-number <as-number>
undo peer <ipv6-address>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 900
	<ipv6-address>  ipv6
	<as-number>  as-number

peer <group-name> as-number <as-number>
undo peer <group-name> as-number [ <as-number> ]
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 900
	<group-name>  string 1..47 not-address
	<as-number>  as-number

peer <ipv4-address> as-number <as-number>
undo peer <ipv4-address>
	views bgp-instance-vpn-ipv4
	level 2
	section 900
	<ipv4-address>  ipv4
	<as-number>  as-number

peer <group-name> as-number <as-number>
undo peer <group-name> as-number
	views bgp-instance-vpn-ipv4
	level 2
	section 900
	<group-name>  string 1..47 not-address
	<as-number>  as-number

peer { <ipv4-address> | <ipv6-address> } as-number <as-number>
peer <ipv4-address> as-number <as-number>
undo peer { <ipv4-address> | <ipv6-address> }
undo peer <ipv4-address>
	views bgp-instance
	level 2
	section 900
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<as-number>  as-number

peer <group-name> as-number <as-number>
undo peer <group-name> as-number
	views bgp-instance
	level 2
	section 900
	<group-name>  string 1..47 not-address
	<as-number>  as-number

peer <ipv4-address> as-number <as-number>
undo peer <ipv4-address>
	views bgp
	level 2
	section 900
	<ipv4-address>  ipv4
	<as-number>  as-number

peer <ipv6-address> as-number <as-number>
undo peer <ipv6-address>
	views bgp
	level 2
	section 900
	<ipv6-address>  ipv6
	<as-number>  as-number

peer <group-name> as-number <as-number>
undo peer <group-name> as-number
	views bgp
	level 2
	section 900
	<group-name>  string 1..47 not-address
	<as-number>  as-number

peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <peerIpv6Addr> as-path-filter { <number> | <name> } export
undo peer <peerIpv6Addr> as-path-filter { <number> | <name> } export
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv6-address> as-path-filter { <number> | <name> } export
undo peer <ipv6-address> as-path-filter { <number> | <name> } export
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<number>  integer 1..256
	<name>  name 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer { <ipv4-address> | <ipv6-address> } as-path-filter { <number> | <name> } export
peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer { <ipv4-address> | <ipv6-address> } as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv6-address> as-path-filter { <number> | <name> } export
undo peer <ipv6-address> as-path-filter { <number> | <name> } export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<number>  integer 1..256
	<name>  name 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } export
undo peer <ipv4-address> as-path-filter { <number> | <name> } export
	views bgp
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } export
undo peer <group-name> as-path-filter { <number> | <name> } export
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <peerIpv6Addr> as-path-filter { <number> | <name> } import
undo peer <peerIpv6Addr> as-path-filter { <number> | <name> } import
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv6-address> as-path-filter { <number> | <name> } import
undo peer <ipv6-address> as-path-filter { <number> | <name> } import
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer { <ipv4-address> | <ipv6-address> } as-path-filter { <number> | <name> } import
peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer { <ipv4-address> | <ipv6-address> } as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv6-address> as-path-filter { <number> | <name> } import
undo peer <ipv6-address> as-path-filter { <number> | <name> } import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <ipv4-address> as-path-filter { <number> | <name> } import
undo peer <ipv4-address> as-path-filter { <number> | <name> } import
	views bgp
	level 2
	<ipv4-address>  ipv4
	<number>  integer 1..256
	<name>  string 1..51

peer <group-name> as-path-filter { <number> | <name> } import
undo peer <group-name> as-path-filter { <number> | <name> } import
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<number>  integer 1..256
	<name>  string 1..51

peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv4Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv6Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv6Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv6Addr> treat-with-error attribute-id <id> accept-zero-value
peer <peerIpv4Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv6Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
undo peer <peerIpv4Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<id>  integer 0..255
	<id2>  integer 0..255
	<peerIpv4Addr>  ipv4

peer <ipv4-address> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <ipv4-address> treat-with-error attribute-id <id> accept-zero-value
undo peer <ipv4-address> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <ipv4-address> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<id>  integer 0..255
	<id2>  integer 0..255

peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer { <peerIpv4Addr> | <peerIpv6Addr> } treat-with-error attribute-id <id> accept-zero-value
peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv4Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } treat-with-error attribute-id <id> [ accept-zero-value ]
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-vpn-target
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv4Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv6Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv6Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv6Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv4Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-vpn-ipv6
	level 2
	<peerIpv4Addr>  ipv4
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> { discard | withdraw | treat-as-unknown }
peer <peerIpv4Addr> treat-with-error attribute-id <id> accept-zero-value
undo peer <peerIpv4Addr> path-attribute-treat attribute-id { <id> [ to <id2> ] } &<1-255> [ discard | withdraw | treat-as-unknown ]
undo peer <peerIpv4Addr> treat-with-error attribute-id <id> [ accept-zero-value ]
	views bgp-instance-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<id>  integer 0..255
	<id2>  integer 0..255

peer <peerIpv4Addr> bfd { min-tx-interval <min-tx-value> | min-rx-interval <min-rx-value> | detect-multiplier <multiplier> } *
peer <peerIpv6Addr> bfd { min-tx-interval <min-tx-value> | min-rx-interval <min-rx-value> | detect-multiplier <multiplier> } *
undo peer <peerIpv4Addr> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
undo peer <peerIpv6Addr> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<min-tx-value>  integer 3..1000 default 1000
	<min-rx-value>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3
	<peerIpv6Addr>  ipv6

peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <ipv6-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <ipv6-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
peer <ipv6-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
undo peer <ipv6-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3
	<ipv6-address>  ipv6

peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
undo peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
peer { <ipv4-address> | <ipv6-address> } bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
undo peer { <ipv4-address> | <ipv6-address> } bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3
	<ipv6-address>  ipv6

peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50

peer <ipv4-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <ipv4-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp
	level 2
	<ipv4-address>  ipv4
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <ipv6-address> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <ipv6-address> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp
	level 2
	<ipv6-address>  ipv6
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3

peer <group-name> bfd { min-tx-interval <min-tx-interval> | min-rx-interval <min-rx-interval> | detect-multiplier <multiplier> } *
undo peer <group-name> bfd { min-tx-interval | min-rx-interval | detect-multiplier } *
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<min-tx-interval>  integer 3..1000 default 1000
	<min-rx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50

peer <peerIpv4Addr> bfd block
peer <peerIpv6Addr> bfd block
undo peer <peerIpv4Addr> bfd block
undo peer <peerIpv6Addr> bfd block
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <ipv4-address> bfd block
undo peer <ipv4-address> bfd block
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> bfd block
undo peer <ipv6-address> bfd block
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <ipv4-address> bfd block
peer <ipv6-address> bfd block
undo peer <ipv4-address> bfd block
undo peer <ipv6-address> bfd block
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <ipv4-address> bfd block
undo peer <ipv4-address> bfd block
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer { <ipv4-address> | <ipv6-address> } bfd block
peer <ipv4-address> bfd block
undo peer { <ipv4-address> | <ipv6-address> } bfd block
undo peer <ipv4-address> bfd block
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <ipv4-address> bfd block
undo peer <ipv4-address> bfd block
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> bfd block
undo peer <ipv6-address> bfd block
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <ipv4-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv4-address> bfd enable per-link one-arm-echo
peer <ipv4-address> bfd enable one-arm-echo
undo peer <ipv4-address> bfd enable
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> bfd enable [ single-hop-prefer ] [ compatible ]
peer <group-name> bfd enable per-link one-arm-echo
peer <group-name> bfd enable one-arm-echo
undo peer <group-name> bfd enable
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv6-address> bfd enable per-link one-arm-echo
peer <ipv6-address> bfd enable one-arm-echo
undo peer <ipv6-address> bfd enable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> bfd enable [ single-hop-prefer ] [ compatible ]
peer <group-name> bfd enable per-link one-arm-echo
peer <group-name> bfd enable one-arm-echo
undo peer <group-name> bfd enable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv4-address> bfd enable per-link one-arm-echo
peer <ipv4-address> bfd enable one-arm-echo
peer <ipv6-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv6-address> bfd enable per-link one-arm-echo
peer <ipv6-address> bfd enable one-arm-echo
undo peer <ipv4-address> bfd enable
undo peer <ipv6-address> bfd enable
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> bfd enable [ single-hop-prefer ] [ compatible ]
peer <group-name> bfd enable per-link one-arm-echo
peer <group-name> bfd enable one-arm-echo
undo peer <group-name> bfd enable [ single-hop-prefer ]
	views bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv4-address> bfd enable per-link one-arm-echo
peer <ipv4-address> bfd enable one-arm-echo
undo peer <ipv4-address> bfd enable
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> bfd enable [ single-hop-prefer ] [ compatible ]
peer <group-name> bfd enable per-link one-arm-echo
peer <group-name> bfd enable one-arm-echo
undo peer <group-name> bfd enable
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <peerGroupName> bfd enable [ single-hop-prefer ] [ compatible ]
peer <peerGroupName> bfd enable per-link one-arm-echo
peer <peerGroupName> bfd enable one-arm-echo
undo peer <peerGroupName> bfd enable [ single-hop-prefer ]
	views bgp-instance-vpn-instance
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> bfd enable [ single-hop-prefer ] [ compatible ]
peer <peerIpv4Addr> bfd enable per-link one-arm-echo
peer <peerIpv4Addr> bfd enable one-arm-echo
peer <peerIpv6Addr> bfd enable [ [ single-hop-prefer ] [ compatible ] ]
peer <peerIpv6Addr> bfd enable per-link one-arm-echo
peer <peerIpv6Addr> bfd enable one-arm-echo
undo peer <peerIpv4Addr> bfd enable
undo peer <peerIpv6Addr> bfd enable
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer { <ipv4-address> | <ipv6-address> } bfd enable [ single-hop-prefer ] [ compatible ]
peer { <ipv4-address> | <ipv6-address> } bfd enable per-link one-arm-echo
peer { <ipv4-address> | <ipv6-address> } bfd enable one-arm-echo
peer <ipv4-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv4-address> bfd enable per-link one-arm-echo
peer <ipv4-address> bfd enable one-arm-echo
undo peer { <ipv4-address> | <ipv6-address> } bfd enable
undo peer <ipv4-address> bfd enable
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> bfd enable [ single-hop-prefer ] [ compatible ]
peer <group-name> bfd enable per-link one-arm-echo
peer <group-name> bfd enable one-arm-echo
undo peer <group-name> bfd enable
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv4-address> bfd enable per-link one-arm-echo
peer <ipv4-address> bfd enable one-arm-echo
undo peer <ipv4-address> bfd enable
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> bfd enable [ single-hop-prefer ] [ compatible ]
peer <ipv6-address> bfd enable per-link one-arm-echo
peer <ipv6-address> bfd enable one-arm-echo
undo peer <ipv6-address> bfd enable
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <group-name> bfd enable [ single-hop-prefer ] [ compatible ]
peer <group-name> bfd enable per-link one-arm-echo
peer <group-name> bfd enable one-arm-echo
undo peer <group-name> bfd enable
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
undo peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> capability-advertise { route-refresh | 4-byte-as }
undo peer <group-name> capability-advertise { route-refresh | 4-byte-as }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
undo peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6

peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <ipv4-address> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
undo peer <ipv6-address> capability-advertise { route-refresh | 4-byte-as }
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
undo peer <group-name> capability-advertise { conventional | route-refresh | 4-byte-as }
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv6Addr> capability-advertise add-path { both | receive | send }
undo peer <peerIpv6Addr> capability-advertise add-path { both | receive | send }
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <ipv4-address> capability-advertise add-path { both | receive | send }
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> capability-advertise add-path { both | receive | send }
undo peer <ipv6-address> capability-advertise add-path { both | receive | send }
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> capability-advertise add-path { both | receive | send }
undo peer <group-name> capability-advertise add-path { both | receive | send }
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise add-path { both | receive | send }
undo peer <ipv4-address> capability-advertise add-path { both | receive | send }
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> capability-advertise add-path { both | receive | send }
undo peer <group-name> capability-advertise add-path { both | receive | send }
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> capability-advertise graceful-restart
peer <peerIpv4Addr> capability-advertise graceful-restart disable
peer <peerIpv6Addr> capability-advertise graceful-restart
peer <peerIpv6Addr> capability-advertise graceful-restart disable
undo peer <peerIpv4Addr> capability-advertise graceful-restart
undo peer <peerIpv4Addr> capability-advertise graceful-restart disable
undo peer <peerIpv6Addr> capability-advertise graceful-restart
undo peer <peerIpv6Addr> capability-advertise graceful-restart disable
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart disable
undo peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv6-address> capability-advertise graceful-restart disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
peer <ipv6-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart disable
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
undo peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv6-address> capability-advertise graceful-restart disable
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } capability-advertise graceful-restart
peer { <ipv4-address> | <ipv6-address> } capability-advertise graceful-restart disable
peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
undo peer { <ipv4-address> | <ipv6-address> } capability-advertise graceful-restart
undo peer { <ipv4-address> | <ipv6-address> } capability-advertise graceful-restart disable
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> capability-advertise graceful-restart
undo peer <group-name> capability-advertise graceful-restart
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> capability-advertise graceful-restart
peer <ipv4-address> capability-advertise graceful-restart disable
peer <ipv6-address> capability-advertise graceful-restart
peer <ipv6-address> capability-advertise graceful-restart disable
undo peer <ipv4-address> capability-advertise graceful-restart
undo peer <ipv4-address> capability-advertise graceful-restart disable
undo peer <ipv6-address> capability-advertise graceful-restart
undo peer <ipv6-address> capability-advertise graceful-restart disable
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <ipv4-address> capability-advertise orf ip-prefix { both | receive | send }
peer <ipv4-address> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
undo peer <ipv4-address> capability-advertise orf ip-prefix { both | receive | send }
undo peer <ipv4-address> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> capability-advertise orf ip-prefix { both | receive | send }
peer <peerIpv6Addr> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
undo peer <peerIpv6Addr> capability-advertise orf ip-prefix { both | receive | send }
undo peer <peerIpv6Addr> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> capability-advertise orf ip-prefix { both | receive | send }
peer <group-name> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
undo peer <group-name> capability-advertise orf ip-prefix { both | receive | send }
undo peer <group-name> capability-advertise orf non-standard-compatible ip-prefix { both | receive | send }
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> check-first-as enable
peer <ipv6-address> check-first-as disable
undo peer <ipv6-address> check-first-as enable
undo peer <ipv6-address> check-first-as disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> check-first-as enable
peer <ipv6-address> check-first-as disable
undo peer <ipv6-address> check-first-as enable
undo peer <ipv6-address> check-first-as disable
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6

peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } check-first-as enable
peer { <ipv4-address> | <ipv6-address> } check-first-as disable
peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
undo peer { <ipv4-address> | <ipv6-address> } check-first-as enable
undo peer { <ipv4-address> | <ipv6-address> } check-first-as disable
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> check-first-as enable
peer <ipv4-address> check-first-as disable
undo peer <ipv4-address> check-first-as enable
undo peer <ipv4-address> check-first-as disable
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> check-first-as enable
peer <ipv6-address> check-first-as disable
undo peer <ipv6-address> check-first-as enable
undo peer <ipv6-address> check-first-as disable
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <group-name> check-first-as enable
peer <group-name> check-first-as disable
undo peer <group-name> check-first-as enable
undo peer <group-name> check-first-as disable
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
undo peer <ipv4-address> connect-interface
	views bgp-vpn-ipv4
	level 2
	section 902
	<ipv4-address>  ipv4
	<ipv4-source-address>  ipv4

peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> }
undo peer <group-name> connect-interface
	views bgp-vpn-ipv4
	level 2
	section 902
	<group-name>  string 1..47 not-address
	<ipv4-source-addr>  ipv4

peer <ipv6-address> connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
undo peer <ipv6-address> connect-interface
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 902
	<ipv6-address>  ipv6
	<ipv6-source-address>  ipv6

peer <group-name> connect-interface { <interface-name> | <interface-type> <interface-number> | <ipv6-source-addr> | <interface-name> <ipv6-source-addr> | <interface-type> <interface-number> <ipv6-source-addr> }
undo peer <group-name> connect-interface
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 902
	<group-name>  string 1..47 not-address
	<ipv6-source-addr>  ipv6

peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
undo peer <ipv4-address> connect-interface
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 902
	<ipv4-address>  ipv4
	<ipv4-source-address>  ipv4

peer <ipv6-address> connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
undo peer <ipv6-address> connect-interface
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 902
	<ipv6-address>  ipv6
	<ipv6-source-address>  ipv6

peer <group-name> connect-interface { <interface-name> | <ipv4-address> | <interface-type> <interface-number> | <interface-name> <ipv4-address> | <interface-type> <interface-number> <ipv4-address> }
undo peer <group-name> connect-interface
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 902
	<group-name>  string 1..47 not-address
	<ipv4-address>  ipv4

peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
undo peer <ipv4-address> connect-interface
	views bgp-instance-vpn-ipv4
	level 2
	section 902
	<ipv4-address>  ipv4
	<ipv4-source-address>  ipv4

peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> }
undo peer <group-name> connect-interface
	views bgp-instance-vpn-ipv4
	level 2
	section 902
	<group-name>  string 1..47 not-address
	<ipv4-source-addr>  ipv4

peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
peer <peerIpv6Addr> connect-interface { <interface-name> | <ipv6-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv6-source-addr> | <interface-type> <interface-number> <ipv6-source-addr> }
undo peer { <ipv4-address> | <peerIpv6Addr> } connect-interface
undo peer <ipv4-address> connect-interface
	views bgp-instance
	level 2
	section 902
	<ipv4-address>  ipv4
	<ipv4-source-address>  ipv4
	<peerIpv6Addr>  ipv6
	<ipv6-source-addr>  ipv6

peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> }
undo peer <group-name> connect-interface
	views bgp-instance
	level 2
	section 902
	<group-name>  string 1..47 not-address
	<ipv4-source-addr>  ipv4

peer <ipv4-address> connect-interface { <interface-name> | <ipv4-source-address> | <interface-type> <interface-number> | <interface-name> <ipv4-source-address> | <interface-type> <interface-number> <ipv4-source-address> }
undo peer <ipv4-address> connect-interface
	views bgp
	level 2
	section 902
	<ipv4-address>  ipv4
	<ipv4-source-address>  ipv4

peer <ipv6-address> connect-interface { <interface-name> | <ipv6-source-address> | <interface-type> <interface-number> | <interface-name> <ipv6-source-address> | <interface-type> <interface-number> <ipv6-source-address> }
undo peer <ipv6-address> connect-interface
	views bgp
	level 2
	section 902
	<ipv6-address>  ipv6
	<ipv6-source-address>  ipv6

peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <ipv6-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-name> <ipv6-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> | <interface-type> <interface-number> <ipv6-source-addr> }
peer <group-name> connect-interface { <interface-name> | <ipv4-source-addr> | <interface-type> <interface-number> | <interface-name> <ipv4-source-addr> | <interface-type> <interface-number> <ipv4-source-addr> }
undo peer <group-name> connect-interface
	views bgp
	level 2
	section 902
	<group-name>  string 1..47 not-address
	<ipv4-source-addr>  ipv4
	<ipv6-source-addr>  ipv6

peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ]
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
undo peer <peerIpv4Addr> default-route-advertise
	views bgp bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<route-policy-name>  string 1..200
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ]
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
undo peer <peerIpv6Addr> default-route-advertise
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<route-policy-name>  string 1..200
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <ipv4-address> default-route-advertise [ route-policy <route-policy-name> ]
peer <ipv4-address> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
undo peer <ipv4-address> default-route-advertise
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128

peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ]
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <ipv6-mask-length> } &<1-4>
undo peer <peerIpv6Addr> default-route-advertise
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<route-policy-name>  string 1..200
	<ipv6-address>  ipv6
	<ipv6-mask-length>  integer 0..128

peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
undo peer <group-name> default-route-advertise
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128

peer <group-name> default-route-advertise
undo peer <group-name> default-route-advertise
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } default-route-advertise
peer <ipv4-address> default-route-advertise
undo peer { <ipv4-address> | <ipv6-address> } default-route-advertise
undo peer <ipv4-address> default-route-advertise
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ]
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
undo peer <peerIpv4Addr> default-route-advertise
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<route-policy-name>  string 1..200
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
undo peer <group-name> default-route-advertise
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ]
peer <peerIpv6Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
undo peer <peerIpv6Addr> default-route-advertise
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<route-policy-name>  string 1..200
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128

peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv6-address> <mask-length> } &<1-4>
undo peer <group-name> default-route-advertise
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128

peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ]
peer <peerIpv4Addr> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
undo peer <peerIpv4Addr> default-route-advertise
	views bgp-instance-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<route-policy-name>  string 1..200
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
undo peer <group-name> default-route-advertise
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <group-name> default-route-advertise [ route-policy <route-policy-name> ]
peer <group-name> default-route-advertise [ route-policy <route-policy-name> ] { conditional-route-match-all | conditional-route-match-any } { <ipv4-address> { <mask-length> | <mask> } } &<1-4>
undo peer <group-name> default-route-advertise
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <ipv4-address> description <description-text>
undo peer <ipv4-address> description
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<description-text>  text 1..255

peer <group-name> description <description-text>
undo peer <group-name> description
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<description-text>  text 1..255

peer <ipv6-address> description <description-text>
undo peer <ipv6-address> description
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<description-text>  text 1..255

peer <group-name> description <description-text>
undo peer <group-name> description
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<description-text>  text 1..255

peer <ipv4-address> description <description-text>
undo peer <ipv4-address> description
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<description-text>  text 1..255

peer <ipv6-address> description <description-text>
undo peer <ipv6-address> description
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<description-text>  text 1..255

peer <group-name> description <description-text>
undo peer <group-name> description
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<description-text>  text 1..255

peer <ipv4-address> description <description-text>
undo peer <ipv4-address> description
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<description-text>  text 1..255

peer <group-name> description <description-text>
undo peer <group-name> description
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<description-text>  text 1..255

peer <group-name> description <description-text>
undo peer <group-name> description
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<description-text>  text 1..255

peer { <ipv4-address> | <ipv6-address> } description <description-text>
peer <ipv4-address> description <description-text>
undo peer { <ipv4-address> | <ipv6-address> } description
undo peer <ipv4-address> description
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<description-text>  text 1..255

peer <ipv4-address> description <description-text>
undo peer <ipv4-address> description
	views bgp
	level 2
	<ipv4-address>  ipv4
	<description-text>  text 1..255

peer <ipv6-address> description <description-text>
undo peer <ipv6-address> description
	views bgp
	level 2
	<ipv6-address>  ipv6
	<description-text>  text 1..255

peer <group-name> description <description-text>
undo peer <group-name> description
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<description-text>  text 1..255

peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> discard-ext-community
undo peer <peerIpv6Addr> discard-ext-community
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> discard-ext-community
undo peer <ipv6-address> discard-ext-community
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> discard-ext-community
undo peer <peerIpv6Addr> discard-ext-community
	views bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> discard-ext-community
undo peer <peerGroupName> discard-ext-community
	views bgp-vpn-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> discard-ext-community
undo peer <ipv6-address> discard-ext-community
	views bgp-instance-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
	views bgp-instance-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> discard-ext-community
undo peer <ipv4-address> discard-ext-community
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> discard-ext-community
undo peer <group-name> discard-ext-community
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
undo peer <ipv4-address> ebgp-max-hop
	views bgp-vpn-ipv4
	level 2
	section 901
	<ipv4-address>  ipv4
	<hop-count>  integer 1..255

peer <group-name> ebgp-max-hop [ <hop-count> ]
undo peer <group-name> ebgp-max-hop
	views bgp-vpn-ipv4
	level 2
	section 901
	<group-name>  string 1..47 not-address
	<hop-count>  integer 1..255

peer <ipv6-address> ebgp-max-hop [ <hop-count> ]
undo peer <ipv6-address> ebgp-max-hop
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 901
	<ipv6-address>  ipv6
	<hop-count>  integer 1..255

peer <group-name> ebgp-max-hop [ <hop-count> ]
undo peer <group-name> ebgp-max-hop
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 901
	<group-name>  string 1..47 not-address
	<hop-count>  integer 1..255

peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
undo peer <ipv4-address> ebgp-max-hop
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 901
	<ipv4-address>  ipv4
	<hop-count>  integer 1..255

peer <ipv6-address> ebgp-max-hop [ <hop-count> ]
undo peer <ipv6-address> ebgp-max-hop
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 901
	<ipv6-address>  ipv6
	<hop-count>  integer 1..255

peer <group-name> ebgp-max-hop [ <hop-count> ]
undo peer <group-name> ebgp-max-hop
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	section 901
	<group-name>  string 1..47 not-address
	<hop-count>  integer 1..255

peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
undo peer <ipv4-address> ebgp-max-hop
	views bgp-instance-vpn-ipv4
	level 2
	section 901
	<ipv4-address>  ipv4
	<hop-count>  integer 1..255

peer <group-name> ebgp-max-hop [ <hop-count> ]
undo peer <group-name> ebgp-max-hop
	views bgp-instance-vpn-ipv4
	level 2
	section 901
	<group-name>  string 1..47 not-address
	<hop-count>  integer 1..255

peer { <ipv4-address> | <ipv6-address> } ebgp-max-hop [ <hop-count> ]
peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
undo peer { <ipv4-address> | <ipv6-address> } ebgp-max-hop
undo peer <ipv4-address> ebgp-max-hop
	views bgp-instance
	level 2
	section 901
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<hop-count>  integer 1..255

peer <group-name> ebgp-max-hop [ <hop-count> ]
undo peer <group-name> ebgp-max-hop
	views bgp-instance
	level 2
	section 901
	<group-name>  string 1..47 not-address
	<hop-count>  integer 1..255

peer <ipv4-address> ebgp-max-hop [ <hop-count> ]
undo peer <ipv4-address> ebgp-max-hop
	views bgp
	level 2
	section 901
	<ipv4-address>  ipv4
	<hop-count>  integer 1..255

peer <ipv6-address> ebgp-max-hop [ <hop-count> ]
undo peer <ipv6-address> ebgp-max-hop
	views bgp
	level 2
	section 901
	<ipv6-address>  ipv6
	<hop-count>  integer 1..255

peer <group-name> ebgp-max-hop [ <hop-count> ]
undo peer <group-name> ebgp-max-hop
	views bgp
	level 2
	section 901
	<group-name>  string 1..47 not-address
	<hop-count>  integer 1..255

peer <peerIpv6Addr> enable
undo peer <peerIpv6Addr> enable
	views bgp-ipv4
	level 2
	section 903
	<peerIpv6Addr>  ipv6

peer <ipv4-address> enable
undo peer <ipv4-address> enable
	views bgp-ipv4
	level 2
	section 903
	<ipv4-address>  ipv4

peer <group-name> enable
undo peer <group-name> enable
	views bgp-ipv4
	level 2
	section 903
	<group-name>  string 1..47 not-address

peer <ipv4-address> enable
undo peer <ipv4-address> enable
	views bgp-ipv6
	level 2
	section 903
	<ipv4-address>  ipv4

peer <ipv6-address> enable
undo peer <ipv6-address> enable
	views bgp-ipv6
	level 2
	section 903
	<ipv6-address>  ipv6

peer <group-name> enable
undo peer <group-name> enable
	views bgp-ipv6
	level 2
	section 903
	<group-name>  string 1..47 not-address

peer <ipv4-address> enable
undo peer <ipv4-address> enable
	views bgp-mvpn
	level 2
	section 903
	<ipv4-address>  ipv4

peer <group-name> enable
undo peer <group-name> enable
	views bgp-mvpn
	level 2
	section 903
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } enable
peer <ipv4-address> enable
undo peer { <ipv4-address> | <ipv6-address> } enable
undo peer <ipv4-address> enable
	views bgp-vpn-target
	level 2
	section 903
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> enable
undo peer <group-name> enable
	views bgp-vpn-target
	level 2
	section 903
	<group-name>  string 1..47 not-address

peer <ipv4-address> enable
undo peer <ipv4-address> enable
	views bgp-instance-vpn-ipv4 bgp-vpn-ipv4
	level 2
	section 903
	<ipv4-address>  ipv4

peer <group-name> enable
undo peer <group-name> enable
	views bgp-instance-vpn-ipv4 bgp-instance-vpn-ipv6 bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2
	section 903
	<group-name>  string 1..47 not-address

peer <ipv4-address> enable
undo peer <ipv4-address> enable
	views bgp-vpn-ipv6
	level 2
	section 903
	<ipv4-address>  ipv4

peer <ipv6-address> enable
undo peer <ipv6-address> enable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	section 903
	<ipv6-address>  ipv6

peer <ipv4-address> enable
undo peer <ipv4-address> enable
	views bgp
	level 2
	section 903
	<ipv4-address>  ipv4

peer <group-name> enable
undo peer <group-name> enable
	views bgp
	level 2
	section 903
	<group-name>  string 1..47 not-address

peer <peerGroupName> extended-open-message
undo peer <peerGroupName> extended-open-message
	views bgp
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } extended-open-message disable
peer { <peerIpv4Addr> | <peerIpv6Addr> } extended-open-message
peer { <peerIpv4Addr> } extended-open-message disable
peer { <peerIpv4Addr> } extended-open-message
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } extended-open-message
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } extended-open-message disable
undo peer { <peerIpv4Addr> } extended-open-message
undo peer { <peerIpv4Addr> } extended-open-message disable
	views bgp
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerIpv6Addr> filter-policy <aclNum> export
peer <peerIpv6Addr> filter-policy acl-name <aclname> export
undo peer <peerIpv6Addr> filter-policy <aclNum> export
undo peer <peerIpv6Addr> filter-policy acl-name <aclname> export
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<aclNum>  integer 2000..2999
	<aclname>  name 1..64 letter-first

peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> export
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv6-address> filter-policy <acl6-number> export
peer <ipv6-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv6-address> filter-policy <acl6-number> export
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> export
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl6-name <acl6-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl6-name <acl6-name> export
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> export
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv6-address> filter-policy <acl-number> export
peer <ipv6-address> filter-policy acl6-name <acl6-name> export
undo peer <ipv6-address> filter-policy <acl-number> export
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl6-name <acl6-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl6-name <acl6-name> export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> export
peer <ipv4-address> filter-policy acl-name <acl-name> export
undo peer <ipv4-address> filter-policy <acl-number> export
undo peer <ipv4-address> filter-policy acl-name <acl-name> export
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <group-name> filter-policy <acl-number> export
peer <group-name> filter-policy acl-name <acl-name> export
undo peer <group-name> filter-policy <acl-number> export
undo peer <group-name> filter-policy acl-name <acl-name> export
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <peerIpv6Addr> filter-policy <aclNum> import
peer <peerIpv6Addr> filter-policy acl-name <aclname> import
undo peer <peerIpv6Addr> filter-policy <aclNum> import
undo peer <peerIpv6Addr> filter-policy acl-name <aclname> import
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<aclNum>  integer 2000..2999
	<aclname>  name 1..32

peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> import
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv6-address> filter-policy <acl6-number> import
peer <ipv6-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv6-address> filter-policy <acl6-number> import
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> import
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl6-name <acl6-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl6-name <acl6-name> import
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl6-name <acl6-name> import
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv6-address> filter-policy <acl-number> import
peer <ipv6-address> filter-policy acl6-name <acl6-name> import
undo peer <ipv6-address> filter-policy <acl-number> import
undo peer <ipv6-address> filter-policy acl6-name <acl6-name> import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl6-name <acl6-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl6-name <acl6-name> import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl6-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <ipv4-address> filter-policy <acl-number> import
peer <ipv4-address> filter-policy acl-name <acl-name> import
undo peer <ipv4-address> filter-policy <acl-number> import
undo peer <ipv4-address> filter-policy acl-name <acl-name> import
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <group-name> filter-policy <acl-number> import
peer <group-name> filter-policy acl-name <acl-name> import
undo peer <group-name> filter-policy <acl-number> import
undo peer <group-name> filter-policy acl-name <acl-name> import
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..64

peer <peerIpv6Addr> generate-link-bandwidth
peer <peerIpv6Addr> generate-link-bandwidth disable
undo peer <peerIpv6Addr> generate-link-bandwidth
undo peer <peerIpv6Addr> generate-link-bandwidth disable
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> generate-link-bandwidth
undo peer <peerGroupName> generate-link-bandwidth
	views bgp-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } generate-link-bandwidth
peer { <peerIpv4Addr> | <peerIpv6Addr> } generate-link-bandwidth disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } generate-link-bandwidth
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } generate-link-bandwidth disable
	views bgp-ipv6
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerIpv4Addr> generate-link-bandwidth
peer <peerIpv4Addr> generate-link-bandwidth disable
undo peer <peerIpv4Addr> generate-link-bandwidth
undo peer <peerIpv4Addr> generate-link-bandwidth disable
	views bgp bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> generate-link-bandwidth
undo peer <peerGroupName> generate-link-bandwidth
	views bgp bgp-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> graceful-restart peer-reset
peer <peerIpv4Addr> graceful-restart peer-reset disable
peer <peerIpv6Addr> graceful-restart peer-reset
peer <peerIpv6Addr> graceful-restart peer-reset disable
undo peer <peerIpv4Addr> graceful-restart peer-reset
undo peer <peerIpv4Addr> graceful-restart peer-reset disable
undo peer <peerIpv6Addr> graceful-restart peer-reset
undo peer <peerIpv6Addr> graceful-restart peer-reset disable
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset disable
undo peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv6-address> graceful-restart peer-reset disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
peer <ipv6-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset disable
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
undo peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv6-address> graceful-restart peer-reset disable
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } graceful-restart peer-reset
peer { <ipv4-address> | <ipv6-address> } graceful-restart peer-reset disable
peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart peer-reset
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart peer-reset disable
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> graceful-restart peer-reset
undo peer <group-name> graceful-restart peer-reset
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> graceful-restart peer-reset
peer <ipv4-address> graceful-restart peer-reset disable
peer <ipv6-address> graceful-restart peer-reset
peer <ipv6-address> graceful-restart peer-reset disable
undo peer <ipv4-address> graceful-restart peer-reset
undo peer <ipv4-address> graceful-restart peer-reset disable
undo peer <ipv6-address> graceful-restart peer-reset
undo peer <ipv6-address> graceful-restart peer-reset disable
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <peerIpv4Addr> graceful-restart timer restart <time-value>
peer <peerIpv6Addr> graceful-restart timer restart <time-value>
undo peer <peerIpv4Addr> graceful-restart timer restart
undo peer <peerIpv6Addr> graceful-restart timer restart
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<time-value>  integer 3..3600
	<peerIpv6Addr>  ipv6

peer <ipv4-address> graceful-restart timer restart <time-value>
undo peer <ipv4-address> graceful-restart timer restart
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3600

peer <group-name> graceful-restart timer restart <time-value>
undo peer <group-name> graceful-restart timer restart
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3600

peer <ipv6-address> graceful-restart timer restart <time-value>
undo peer <ipv6-address> graceful-restart timer restart
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<time-value>  integer 3..3600

peer <group-name> graceful-restart timer restart <time-value>
undo peer <group-name> graceful-restart timer restart
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3600

peer <ipv4-address> graceful-restart timer restart <time-value>
peer <ipv6-address> graceful-restart timer restart <time-value>
undo peer <ipv4-address> graceful-restart timer restart
undo peer <ipv6-address> graceful-restart timer restart
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3600
	<ipv6-address>  ipv6

peer <group-name> graceful-restart timer restart <time-value>
undo peer <group-name> graceful-restart timer restart
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3600

peer <ipv4-address> graceful-restart timer restart <time-value>
undo peer <ipv4-address> graceful-restart timer restart
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3600

peer <group-name> graceful-restart timer restart <time-value>
undo peer <group-name> graceful-restart timer restart
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3600

peer { <ipv4-address> | <ipv6-address> } graceful-restart timer restart <time-value>
peer <ipv4-address> graceful-restart timer restart <time-value>
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart timer restart
undo peer <ipv4-address> graceful-restart timer restart
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<time-value>  integer 3..3600

peer <group-name> graceful-restart timer restart <time-value>
undo peer <group-name> graceful-restart timer restart
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3600

peer <group-name> graceful-restart timer restart <time-value>
undo peer <group-name> graceful-restart timer restart
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3600

peer <ipv4-address> graceful-restart timer restart <time-value>
peer <ipv6-address> graceful-restart timer restart <time-value>
undo peer <ipv4-address> graceful-restart timer restart
undo peer <ipv6-address> graceful-restart timer restart
	views bgp
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3600
	<ipv6-address>  ipv6

peer <peerIpv4Addr> graceful-restart timer wait-for-rib <time-value>
peer <peerIpv6Addr> graceful-restart timer wait-for-rib <time-value>
undo peer <peerIpv4Addr> graceful-restart timer wait-for-rib
undo peer <peerIpv6Addr> graceful-restart timer wait-for-rib
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<time-value>  integer 3..3000
	<peerIpv6Addr>  ipv6

peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
undo peer <ipv4-address> graceful-restart timer wait-for-rib
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3000

peer <group-name> graceful-restart timer wait-for-rib <time-value>
undo peer <group-name> graceful-restart timer wait-for-rib
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3000

peer <ipv6-address> graceful-restart timer wait-for-rib <time-value>
undo peer <ipv6-address> graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<time-value>  integer 3..3000

peer <group-name> graceful-restart timer wait-for-rib <time-value>
undo peer <group-name> graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3000

peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
peer <ipv6-address> graceful-restart timer wait-for-rib <time-value>
undo peer <ipv4-address> graceful-restart timer wait-for-rib
undo peer <ipv6-address> graceful-restart timer wait-for-rib
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3000
	<ipv6-address>  ipv6

peer <group-name> graceful-restart timer wait-for-rib <time-value>
undo peer <group-name> graceful-restart timer wait-for-rib
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3000

peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
undo peer <ipv4-address> graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3000

peer <group-name> graceful-restart timer wait-for-rib <time-value>
undo peer <group-name> graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3000

peer { <ipv4-address> | <ipv6-address> } graceful-restart timer wait-for-rib <time-value>
peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
undo peer { <ipv4-address> | <ipv6-address> } graceful-restart timer wait-for-rib
undo peer <ipv4-address> graceful-restart timer wait-for-rib
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<time-value>  integer 3..3000

peer <group-name> graceful-restart timer wait-for-rib <time-value>
undo peer <group-name> graceful-restart timer wait-for-rib
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3000

peer <group-name> graceful-restart timer wait-for-rib <time-value>
undo peer <group-name> graceful-restart timer wait-for-rib
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<time-value>  integer 3..3000

peer <ipv4-address> graceful-restart timer wait-for-rib <time-value>
peer <ipv6-address> graceful-restart timer wait-for-rib <time-value>
undo peer <ipv4-address> graceful-restart timer wait-for-rib
undo peer <ipv6-address> graceful-restart timer wait-for-rib
	views bgp
	level 2
	<ipv4-address>  ipv4
	<time-value>  integer 3..3000
	<ipv6-address>  ipv6

peer <peerIpv4Addr> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
peer <peerIpv4Addr> graceful-shutdown disable
undo peer <peerIpv4Addr> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer <peerIpv4Addr> graceful-shutdown disable
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<local-preference-value>  integer 0..4294967295
	<as-prepend-value>  integer 1..6

peer <peerIpv6Addr> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
peer <peerIpv6Addr> graceful-shutdown disable
undo peer <peerIpv6Addr> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer <peerIpv6Addr> graceful-shutdown disable
	views bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<local-preference-value>  integer 0..4294967295
	<as-prepend-value>  integer 1..6

peer <groupName> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer <groupName> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
	views bgp-vpn-instance
	level 2
	<groupName>  string 1..47 not-address
	<local-preference-value>  integer 0..4294967295
	<as-prepend-value>  integer 1..6

peer <groupName> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer <groupName> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
	views bgp
	level 2
	<groupName>  string 1..47 not-address
	<local-preference-value>  integer 0..4294967295
	<as-prepend-value>  integer 1..6

peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown disable
peer <peerIpv4Addr> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
peer <peerIpv4Addr> graceful-shutdown disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown disable
undo peer <peerIpv4Addr> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer <peerIpv4Addr> graceful-shutdown disable
	views bgp
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6
	<local-preference-value>  integer 0..4294967295
	<as-prepend-value>  integer 1..6

peer <groupName> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer <groupName> graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2
	<groupName>  string 1..47 not-address
	<local-preference-value>  integer 0..4294967295
	<as-prepend-value>  integer 1..6

peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown disable
peer { <peerIpv4Addr> } graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
peer { <peerIpv4Addr> } graceful-shutdown disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown disable
undo peer { <peerIpv4Addr> } graceful-shutdown [ local-preference <local-preference-value> | as-prepend <as-prepend-value> ]
undo peer { <peerIpv4Addr> } graceful-shutdown disable
	views bgp-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6
	<local-preference-value>  integer 0..4294967295
	<as-prepend-value>  integer 1..6

peer <peerIpv4Addr> graceful-shutdown manual-activate
peer <peerIpv4Addr> graceful-shutdown manual-activate disable
undo peer <peerIpv4Addr> graceful-shutdown manual-activate
undo peer <peerIpv4Addr> graceful-shutdown manual-activate disable
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <groupName> graceful-shutdown manual-activate
undo peer <groupName> graceful-shutdown manual-activate
	views bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2
	<groupName>  string 1..47 not-address

peer <peerIpv6Addr> graceful-shutdown manual-activate
peer <peerIpv6Addr> graceful-shutdown manual-activate disable
undo peer <peerIpv6Addr> graceful-shutdown manual-activate
undo peer <peerIpv6Addr> graceful-shutdown manual-activate disable
	views bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <groupName> graceful-shutdown manual-activate
undo peer <groupName> graceful-shutdown manual-activate
	views bgp-vpn-instance
	level 2
	<groupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate
peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate disable
peer { <peerIpv4Addr> } graceful-shutdown manual-activate
peer { <peerIpv4Addr> } graceful-shutdown manual-activate disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate disable
undo peer { <peerIpv4Addr> } graceful-shutdown manual-activate
undo peer { <peerIpv4Addr> } graceful-shutdown manual-activate disable
	views bgp-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <groupName> graceful-shutdown manual-activate
undo peer <groupName> graceful-shutdown manual-activate
	views bgp
	level 2
	<groupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate
peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate disable
peer <peerIpv4Addr> graceful-shutdown manual-activate
peer <peerIpv4Addr> graceful-shutdown manual-activate disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } graceful-shutdown manual-activate disable
undo peer <peerIpv4Addr> graceful-shutdown manual-activate
undo peer <peerIpv4Addr> graceful-shutdown manual-activate disable
	views bgp
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <peerIpv6Addr> group <peerGroupName>
undo peer <peerIpv6Addr> group <peerGroupName>
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<peerGroupName>  name 1..47 not-address

peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <ipv4-address> group <peerGroupName>
undo peer <ipv4-address> group <peerGroupName>
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<peerGroupName>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } group <group-name>
peer <ipv4-address> group <group-name>
undo peer { <ipv4-address> | <ipv6-address> } group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } group <group-name>
peer <ipv4-address> group <group-name>
undo peer { <ipv4-address> | <ipv6-address> } group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <ipv4-address> group <group-name>
undo peer <ipv4-address> group <group-name>
	views bgp
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <ipv6-address> group <group-name>
undo peer <ipv6-address> group <group-name>
	views bgp
	level 2
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <ipv4-address> group <group-name> enable
undo peer <ipv4-address> group <group-name> enable
	views bgp-instance-vpn-ipv4 bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <ipv4-address> group <group-name> enable
undo peer <ipv4-address> group <group-name> enable
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

peer <ipv6-address> group <group-name> enable
undo peer <ipv6-address> group <group-name> enable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> ignore
undo peer <group-name> ignore
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> ignore
undo peer <ipv6-address> ignore
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> ignore
undo peer <group-name> ignore
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> ignore
undo peer <ipv6-address> ignore
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6

peer <group-name> ignore
undo peer <group-name> ignore
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> ignore
undo peer <group-name> ignore
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } ignore
peer <ipv4-address> ignore
undo peer { <ipv4-address> | <ipv6-address> } ignore
undo peer <ipv4-address> ignore
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> ignore
undo peer <group-name> ignore
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> ignore
undo peer <ipv4-address> ignore
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> ignore
undo peer <ipv6-address> ignore
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <group-name> ignore
undo peer <group-name> ignore
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <peerIpv6Addr> ip-prefix <ip-prefix-name> export
undo peer <peerIpv6Addr> ip-prefix [ <ip-prefix-name> ] export
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ip-prefix <ip-prefix-name> export
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] export
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> export
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] export
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <peerIpv6Addr> ip-prefix <ip-prefix-name> import
undo peer <peerIpv6Addr> ip-prefix [ <ip-prefix-name> ] import
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ip-prefix <ip-prefix-name> import
undo peer <ipv4-address> ip-prefix [ <ip-prefix-name> ] import
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ip-prefix-name>  string 1..169

peer <group-name> ip-prefix <ip-prefix-name> import
undo peer <group-name> ip-prefix [ <ip-prefix-name> ] import
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<ip-prefix-name>  string 1..169

peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] export
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<ipv6-prefix-name>  string 1..169

peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] export
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<ipv6-prefix-name>  string 1..169

peer <group-name> ipv6-prefix <ipv6-prefix-name> export
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] export
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<ipv6-prefix-name>  string 1..169

peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] export
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<ipv6-prefix-name>  string 1..169

peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> export
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<ipv6-prefix-name>  string 1..169

peer <group-name> ipv6-prefix <ipv6-prefix-name> export
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<ipv6-prefix-name>  string 1..169

peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] import
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<ipv6-prefix-name>  string 1..169

peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] import
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<ipv6-prefix-name>  string 1..169

peer <group-name> ipv6-prefix <ipv6-prefix-name> import
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] import
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<ipv6-prefix-name>  string 1..169

peer <ipv4-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv4-address> ipv6-prefix [ <ipv6-prefix-name> ] import
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<ipv6-prefix-name>  string 1..169

peer <ipv6-address> ipv6-prefix <ipv6-prefix-name> import
undo peer <ipv6-address> ipv6-prefix [ <ipv6-prefix-name> ] import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<ipv6-prefix-name>  string 1..169

peer <group-name> ipv6-prefix <ipv6-prefix-name> import
undo peer <group-name> ipv6-prefix [ <ipv6-prefix-name> ] import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<ipv6-prefix-name>  string 1..169

peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> keep-all-routes
undo peer <peerIpv6Addr> keep-all-routes
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> keep-all-routes
undo peer <ipv6-address> keep-all-routes
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> keep-all-routes
undo peer <ipv6-address> keep-all-routes
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> keep-all-routes
undo peer <ipv4-address> keep-all-routes
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> keep-all-routes
undo peer <group-name> keep-all-routes
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> keychain <keychain-name>
undo peer <ipv4-address> keychain
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<keychain-name>  string 1..47

peer <group-name> keychain <keychain-name>
undo peer <group-name> keychain
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<keychain-name>  string 1..47

peer <ipv6-address> keychain <keychain-name>
undo peer <ipv6-address> keychain
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<keychain-name>  string 1..47

peer <group-name> keychain <keychain-name>
undo peer <group-name> keychain
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<keychain-name>  string 1..47

peer <ipv4-address> keychain <keychain-name>
undo peer <ipv4-address> keychain
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<keychain-name>  string 1..47

peer <ipv6-address> keychain <keychain-name>
undo peer <ipv6-address> keychain
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<keychain-name>  string 1..47

peer <group-name> keychain <keychain-name>
undo peer <group-name> keychain
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<keychain-name>  string 1..47

peer <ipv4-address> keychain <keychain-name>
undo peer <ipv4-address> keychain
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<keychain-name>  string 1..47

peer <group-name> keychain <keychain-name>
undo peer <group-name> keychain
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<keychain-name>  string 1..47

peer { <ipv4-address> | <ipv6-address> } keychain <keychain-name>
peer <ipv4-address> keychain <keychain-name>
undo peer { <ipv4-address> | <ipv6-address> } keychain
undo peer <ipv4-address> keychain
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<keychain-name>  string 1..47

peer <group-name> keychain <keychain-name>
undo peer <group-name> keychain
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<keychain-name>  string 1..47

peer <ipv4-address> keychain <keychain-name>
undo peer <ipv4-address> keychain
	views bgp
	level 2
	<ipv4-address>  ipv4
	<keychain-name>  string 1..47

peer <ipv6-address> keychain <keychain-name>
undo peer <ipv6-address> keychain
	views bgp
	level 2
	<ipv6-address>  ipv6
	<keychain-name>  string 1..47

peer <group-name> keychain <keychain-name>
undo peer <group-name> keychain
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<keychain-name>  string 1..47

peer <peerGroupName> listen-as { <asn> } &<1-6>
undo peer <peerGroupName> listen-as { <asn> } &<1-6>
	views bgp-instance-vpn-ipv4
	level 2
	list <asn>
	key <peerGroupName>
	<peerGroupName>  string 1..47 not-address
	<asn>  as-number

peer <peerGroupName> listen-as { <asn> } &<1-6>
undo peer <peerGroupName> listen-as { <asn> } &<1-6>
	views bgp-instance
	level 2
	list <asn>
	key <peerGroupName>
	<peerGroupName>  string 1..47 not-address
	<asn>  as-number

peer <peerGroupName> listen-as-segment begin-as <begin-asn> end-as <end-asn>
undo peer <peerGroupName> listen-as-segment begin-as <begin-asn> end-as <end-asn>
	views bgp-instance-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address
	<begin-asn>  as-number
	<end-asn>  as-number

peer <peerGroupName> listen-as-segment begin-as <begin-asn> end-as <end-asn>
undo peer <peerGroupName> listen-as-segment begin-as <begin-asn> end-as <end-asn>
	views bgp-instance
	level 2
	<peerGroupName>  string 1..47 not-address
	<begin-asn>  as-number
	<end-asn>  as-number

peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
undo peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<begin-asn>  as-number
	<end-asn>  as-number

peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
undo peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<begin-asn>  as-number
	<end-asn>  as-number

peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
undo peer <group-name> listen-as-segment begin-as <begin-asn> end-as <end-asn>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<begin-asn>  as-number
	<end-asn>  as-number

peer <group-name> listen-as { <asn> } &<1-6>
undo peer <group-name> listen-as { <asn> } &<1-6>
	views bgp
	level 2
	list <asn>
	key <group-name>
	<group-name>  string 1..47 not-address
	<asn>  as-number

peer <group-name> listen-as { <asn> } &<1-6>
undo peer <group-name> listen-as { <asn> } &<1-6>
	views bgp-vpn-ipv4
	level 2
	list <asn>
	key <group-name>
	<group-name>  string 1..47 not-address
	<asn>  as-number

peer <group-name> listen-as { <asn> } &<1-6>
undo peer <group-name> listen-as { <asn> } &<1-6>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	list <asn>
	key <group-name>
	<group-name>  string 1..47 not-address
	<asn>  as-number

peer <peerGroupName> listen-net <ipv4-address> [ <mask-length> | <mask> ]
undo peer <peerGroupName> listen-net <ipv4-address> [ <mask-length> | <mask> ]
	views bgp-instance-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address
	<ipv4-address>  ipv4
	<mask-length>  integer 0..31
	<mask>  ipv4-mask

peer <peerGroupName> listen-net <ipv4-address> [ <mask-length> | <mask> ]
undo peer <peerGroupName> listen-net <ipv4-address> [ <mask-length> | <mask> ]
	views bgp-instance-vpn-instance
	level 2
	<peerGroupName>  string 1..47 not-address
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <peerGroupName> listen-net <ipv4-address> [ <mask-length> | <mask> ]
undo peer <peerGroupName> listen-net <ipv4-address> [ <mask-length> | <mask> ]
	views bgp-instance
	level 2
	<peerGroupName>  string 1..47 not-address
	<ipv4-address>  ipv4
	<mask-length>  integer 0..31
	<mask>  ipv4-mask

peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
undo peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
undo peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
undo peer <group-name> listen-net <ipv4-address> [ <mask-length> | <mask> ]
	views bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32
	<mask>  ipv4-mask

peer <ipv4-address> { listen-only | connect-only }
undo peer <ipv4-address> { listen-only | connect-only }
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> { listen-only | connect-only }
undo peer <group-name> { listen-only | connect-only }
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> { listen-only | connect-only }
undo peer <ipv6-address> { listen-only | connect-only }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> { listen-only | connect-only }
undo peer <group-name> { listen-only | connect-only }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> { listen-only | connect-only }
undo peer <ipv4-address> { listen-only | connect-only }
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> { listen-only | connect-only }
undo peer <ipv6-address> { listen-only | connect-only }
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6

peer <group-name> { listen-only | connect-only }
undo peer <group-name> { listen-only | connect-only }
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> { listen-only | connect-only }
undo peer <ipv4-address> { listen-only | connect-only }
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> { listen-only | connect-only }
undo peer <group-name> { listen-only | connect-only }
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } { listen-only | connect-only }
peer <ipv4-address> { listen-only | connect-only }
undo peer { <ipv4-address> | <ipv6-address> } { listen-only | connect-only }
undo peer <ipv4-address> { listen-only | connect-only }
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> { listen-only | connect-only }
undo peer <group-name> { listen-only | connect-only }
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> { listen-only | connect-only }
undo peer <ipv4-address> { listen-only | connect-only }
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> { listen-only | connect-only }
undo peer <group-name> { listen-only | connect-only }
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> { listen-only | connect-only }
undo peer <ipv6-address> { listen-only | connect-only }
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <ipv6-address> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <ipv4-address> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
undo peer <group-name> load-balancing [ as-path-ignore | as-path-relax ]
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <ipv4-address> local-as
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<local-as-value>  as-number

peer <group-name> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <group-name> local-as
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<local-as-value>  as-number

peer <ipv6-address> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <ipv6-address> local-as
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<local-as-value>  as-number

peer <group-name> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <group-name> local-as
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<local-as-value>  as-number

peer <ipv4-address> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <ipv4-address> local-as
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<local-as-value>  as-number

peer <peerIpv6Addr> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <peerIpv6Addr> local-as
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<peerIpv6Addr>  ipv6
	<local-as-value>  as-number

peer <group-name> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <group-name> local-as
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<local-as-value>  as-number

peer <ipv4-address> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <ipv4-address> local-as
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<local-as-value>  as-number

peer <group-name> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <group-name> local-as
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<local-as-value>  as-number

peer <ipv4-address> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <ipv4-address> local-as
	views bgp
	level 2
	<ipv4-address>  ipv4
	<local-as-value>  as-number

peer <ipv6-address> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <ipv6-address> local-as
	views bgp
	level 2
	<ipv6-address>  ipv6
	<local-as-value>  as-number

peer <group-name> local-as <local-as-value> [ dual-as ] [ prepend-global-as ] [ prepend-local-as ]
undo peer <group-name> local-as
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<local-as-value>  as-number

peer <ipv4-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> local-graceful-restart disable
peer <ipv6-address> local-graceful-restart enable
undo peer <ipv6-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart enable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <ipv4-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
peer <ipv6-address> local-graceful-restart disable
peer <ipv6-address> local-graceful-restart enable
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
undo peer <ipv6-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart enable
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <ipv4-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer { <ipv4-address> | <ipv6-address> } local-graceful-restart enable
peer { <ipv4-address> | <ipv6-address> } local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
peer <ipv4-address> local-graceful-restart disable
undo peer { <ipv4-address> | <ipv6-address> } local-graceful-restart enable
undo peer { <ipv4-address> | <ipv6-address> } local-graceful-restart disable
undo peer <ipv4-address> local-graceful-restart enable
undo peer <ipv4-address> local-graceful-restart disable
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <ipv4-address> local-graceful-restart disable
peer <ipv4-address> local-graceful-restart enable
peer <ipv6-address> local-graceful-restart disable
peer <ipv6-address> local-graceful-restart enable
undo peer <ipv4-address> local-graceful-restart enable
undo peer <ipv4-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart disable
undo peer <ipv6-address> local-graceful-restart enable
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <peerIpv4Addr> local-graceful-restart enable
peer <peerIpv4Addr> local-graceful-restart disable
peer <peerIpv6Addr> local-graceful-restart enable
peer <peerIpv6Addr> local-graceful-restart disable
undo peer <peerIpv4Addr> local-graceful-restart enable
undo peer <peerIpv4Addr> local-graceful-restart disable
undo peer <peerIpv6Addr> local-graceful-restart enable
undo peer <peerIpv6Addr> local-graceful-restart disable
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <group-name> local-graceful-restart enable
undo peer <group-name> local-graceful-restart enable
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> local-graceful-restart timer restart <restart-time>
peer <peerIpv6Addr> local-graceful-restart timer restart <restart-time>
undo peer <peerIpv4Addr> local-graceful-restart timer restart
undo peer <peerIpv6Addr> local-graceful-restart timer restart
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<restart-time>  integer 3..3600
	<peerIpv6Addr>  ipv6

peer <ipv4-address> local-graceful-restart timer restart <restart-time>
undo peer <ipv4-address> local-graceful-restart timer restart
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<restart-time>  integer 3..3600

peer <group-name> local-graceful-restart timer restart <restart-time>
undo peer <group-name> local-graceful-restart timer restart
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<restart-time>  integer 3..3600

peer <ipv6-address> local-graceful-restart timer restart <restart-time>
undo peer <ipv6-address> local-graceful-restart timer restart
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<restart-time>  integer 3..3600

peer <group-name> local-graceful-restart timer restart <restart-time>
undo peer <group-name> local-graceful-restart timer restart
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<restart-time>  integer 3..3600

peer <ipv4-address> local-graceful-restart timer restart <restart-time>
peer <ipv6-address> local-graceful-restart timer restart <restart-time>
undo peer <ipv4-address> local-graceful-restart timer restart
undo peer <ipv6-address> local-graceful-restart timer restart
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<restart-time>  integer 3..3600
	<ipv6-address>  ipv6

peer <group-name> local-graceful-restart timer restart <restart-time>
undo peer <group-name> local-graceful-restart timer restart
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<restart-time>  integer 3..3600

peer <ipv4-address> local-graceful-restart timer restart <restart-time>
undo peer <ipv4-address> local-graceful-restart timer restart
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<restart-time>  integer 3..3600

peer <group-name> local-graceful-restart timer restart <restart-time>
undo peer <group-name> local-graceful-restart timer restart
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<restart-time>  integer 3..3600

peer { <ipv4-address> | <ipv6-address> } local-graceful-restart timer restart <restart-time>
peer <ipv4-address> local-graceful-restart timer restart <restart-time>
undo peer { <ipv4-address> | <ipv6-address> } local-graceful-restart timer restart
undo peer <ipv4-address> local-graceful-restart timer restart
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<restart-time>  integer 3..3600

peer <group-name> local-graceful-restart timer restart <restart-time>
undo peer <group-name> local-graceful-restart timer restart
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<restart-time>  integer 3..3600

peer <group-name> local-graceful-restart timer restart <restart-time>
undo peer <group-name> local-graceful-restart timer restart
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<restart-time>  integer 3..3600

peer <ipv4-address> local-graceful-restart timer restart <restart-time>
peer <ipv6-address> local-graceful-restart timer restart <restart-time>
undo peer <ipv4-address> local-graceful-restart timer restart
undo peer <ipv6-address> local-graceful-restart timer restart
	views bgp
	level 2
	<ipv4-address>  ipv4
	<restart-time>  integer 3..3600
	<ipv6-address>  ipv6

peer <peerIpv4Addr> local-graceful-restart timer wait-for-rib <wfrtime>
peer <peerIpv6Addr> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <peerIpv4Addr> local-graceful-restart timer wait-for-rib
undo peer <peerIpv6Addr> local-graceful-restart timer wait-for-rib
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<wfrtime>  integer 3..3000
	<peerIpv6Addr>  ipv6

peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<wfrtime>  integer 3..3000

peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <group-name> local-graceful-restart timer wait-for-rib
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<wfrtime>  integer 3..3000

peer <ipv6-address> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <ipv6-address> local-graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<wfrtime>  integer 3..3000

peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <group-name> local-graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<wfrtime>  integer 3..3000

peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
peer <ipv6-address> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
undo peer <ipv6-address> local-graceful-restart timer wait-for-rib
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<wfrtime>  integer 3..3000
	<ipv6-address>  ipv6

peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <group-name> local-graceful-restart timer wait-for-rib
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<wfrtime>  integer 3..3000

peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<wfrtime>  integer 3..3000

peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <group-name> local-graceful-restart timer wait-for-rib
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<wfrtime>  integer 3..3000

peer { <ipv4-address> | <ipv6-address> } local-graceful-restart timer wait-for-rib <wfrtime>
peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer { <ipv4-address> | <ipv6-address> } local-graceful-restart timer wait-for-rib
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<wfrtime>  integer 3..3000

peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <group-name> local-graceful-restart timer wait-for-rib
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<wfrtime>  integer 3..3000

peer <group-name> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <group-name> local-graceful-restart timer wait-for-rib
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<wfrtime>  integer 3..3000

peer <ipv4-address> local-graceful-restart timer wait-for-rib <wfrtime>
peer <ipv6-address> local-graceful-restart timer wait-for-rib <wfrtime>
undo peer <ipv4-address> local-graceful-restart timer wait-for-rib
undo peer <ipv6-address> local-graceful-restart timer wait-for-rib
	views bgp
	level 2
	<ipv4-address>  ipv4
	<wfrtime>  integer 3..3000
	<ipv6-address>  ipv6

peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> log-change
undo peer <group-name> log-change
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> log-change
undo peer <ipv6-address> log-change
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> log-change
undo peer <group-name> log-change
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> log-change
undo peer <ipv6-address> log-change
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6

peer <group-name> log-change
undo peer <group-name> log-change
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> log-change
undo peer <group-name> log-change
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } log-change
peer <ipv4-address> log-change
undo peer { <ipv4-address> | <ipv6-address> } log-change
undo peer <ipv4-address> log-change
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> log-change
undo peer <group-name> log-change
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> log-change
undo peer <ipv4-address> log-change
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> log-change
undo peer <ipv6-address> log-change
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <group-name> log-change
undo peer <group-name> log-change
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv6Addr> next-hop-invariable
undo peer <peerIpv6Addr> next-hop-invariable
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <peerIpv6Addr> next-hop-invariable [ include-static-route | include-unicast-route ] *
undo peer <peerIpv6Addr> next-hop-invariable
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> next-hop-invariable [ include-static-route | include-unicast-route ] *
undo peer <peerGroupName> next-hop-invariable
	views bgp-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer <ipv4-address> next-hop-invariable [ include-static-route | include-unicast-route ] *
undo peer <ipv4-address> next-hop-invariable
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> next-hop-invariable [ include-static-route | include-unicast-route ] *
undo peer <group-name> next-hop-invariable
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> next-hop-local
undo peer <peerIpv6Addr> next-hop-local
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> next-hop-local
undo peer <ipv6-address> next-hop-local
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> next-hop-local [ reflect-effective ]
undo peer <ipv4-address> next-hop-local
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4

peer <group-name> next-hop-local [ reflect-effective ]
undo peer <group-name> next-hop-local
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> next-hop-local
undo peer <ipv6-address> next-hop-local
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> next-hop-local
undo peer <ipv4-address> next-hop-local
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> next-hop-local
undo peer <group-name> next-hop-local
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> oscillation-dampening
peer <peerIpv4Addr> oscillation-dampening disable
undo peer <peerIpv4Addr> oscillation-dampening
undo peer <peerIpv4Addr> oscillation-dampening disable
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> oscillation-dampening disable
peer <peerGroupName> oscillation-dampening
undo peer <peerGroupName> oscillation-dampening disable
undo peer <peerGroupName> oscillation-dampening
	views bgp-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv6Addr> oscillation-dampening
peer <peerIpv6Addr> oscillation-dampening disable
undo peer <peerIpv6Addr> oscillation-dampening
undo peer <peerIpv6Addr> oscillation-dampening disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> oscillation-dampening disable
peer <peerGroupName> oscillation-dampening
undo peer <peerGroupName> oscillation-dampening disable
undo peer <peerGroupName> oscillation-dampening
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening
peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening disable
peer { <peerIpv4Addr> } oscillation-dampening
peer { <peerIpv4Addr> } oscillation-dampening disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening disable
undo peer { <peerIpv4Addr> } oscillation-dampening
undo peer { <peerIpv4Addr> } oscillation-dampening disable
	views bgp-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> oscillation-dampening disable
peer <peerGroupName> oscillation-dampening
undo peer <peerGroupName> oscillation-dampening disable
undo peer <peerGroupName> oscillation-dampening
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> oscillation-dampening
peer <peerIpv4Addr> oscillation-dampening disable
undo peer <peerIpv4Addr> oscillation-dampening
undo peer <peerIpv4Addr> oscillation-dampening disable
	views bgp-instance-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> oscillation-dampening disable
peer <peerGroupName> oscillation-dampening
undo peer <peerGroupName> oscillation-dampening disable
undo peer <peerGroupName> oscillation-dampening
	views bgp-instance-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <ipv6-address> } oscillation-dampening
peer { <peerIpv4Addr> | <ipv6-address> } oscillation-dampening disable
peer <peerIpv4Addr> oscillation-dampening
peer <peerIpv4Addr> oscillation-dampening disable
undo peer { <peerIpv4Addr> | <ipv6-address> } oscillation-dampening
undo peer { <peerIpv4Addr> | <ipv6-address> } oscillation-dampening disable
undo peer <peerIpv4Addr> oscillation-dampening
undo peer <peerIpv4Addr> oscillation-dampening disable
	views bgp-instance
	level 2
	<peerIpv4Addr>  ipv4
	<ipv6-address>  ipv6

peer <peerGroupName> oscillation-dampening disable
peer <peerGroupName> oscillation-dampening
undo peer <peerGroupName> oscillation-dampening disable
undo peer <peerGroupName> oscillation-dampening
	views bgp-instance
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening
peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } oscillation-dampening disable
	views bgp
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> oscillation-dampening disable
peer <peerGroupName> oscillation-dampening
undo peer <peerGroupName> oscillation-dampening disable
undo peer <peerGroupName> oscillation-dampening
	views bgp
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> oscillation-dampening
peer <peerIpv4Addr> oscillation-dampening disable
peer <peerIpv6Addr> oscillation-dampening
peer <peerIpv6Addr> oscillation-dampening disable
undo peer <peerIpv4Addr> oscillation-dampening
undo peer <peerIpv4Addr> oscillation-dampening disable
undo peer <peerIpv6Addr> oscillation-dampening
undo peer <peerIpv6Addr> oscillation-dampening disable
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <ipv4-address> password simple <simple-password>
peer <ipv4-address> password cipher <cipher-password>
undo peer <ipv4-address> password
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <group-name> password simple <simple-password>
peer <group-name> password cipher <cipher-password>
undo peer <group-name> password
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <ipv6-address> password simple <simple-password>
peer <ipv6-address> password cipher <cipher-password>
undo peer <ipv6-address> password
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <group-name> password simple <simple-password>
peer <group-name> password cipher <cipher-password>
undo peer <group-name> password
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <ipv4-address> password simple <simple-password>
peer <ipv4-address> password cipher <cipher-password>
undo peer <ipv4-address> password
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <ipv6-address> password simple <simple-password>
peer <ipv6-address> password cipher <cipher-password>
undo peer <ipv6-address> password
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <group-name> password simple <simple-password>
peer <group-name> password cipher <cipher-password>
undo peer <group-name> password
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <ipv4-address> password simple <simple-password>
peer <ipv4-address> password cipher <cipher-password>
undo peer <ipv4-address> password
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <group-name> password simple <simple-password>
peer <group-name> password cipher <cipher-password>
undo peer <group-name> password
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer { <ipv4-address> | <ipv6-address> } password { cipher <cipher-password> | simple <simple-password> }
peer <ipv4-address> password { cipher <cipher-password> | simple <simple-password> }
undo peer { <ipv4-address> | <ipv6-address> } password
undo peer <ipv4-address> password
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<cipher-password>  password 1..255
	<simple-password>  string 1..255

peer <group-name> password simple <simple-password>
peer <group-name> password cipher <cipher-password>
undo peer <group-name> password
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <ipv4-address> password { cipher <cipher-password> | simple <simple-password> }
undo peer <ipv4-address> password
	views bgp
	level 2
	<ipv4-address>  ipv4
	<cipher-password>  password 1..255
	<simple-password>  string 1..255

peer <ipv6-address> password simple <simple-password>
peer <ipv6-address> password cipher <cipher-password>
undo peer <ipv6-address> password
	views bgp
	level 2
	<ipv6-address>  ipv6
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <group-name> password simple <simple-password>
peer <group-name> password cipher <cipher-password>
undo peer <group-name> password
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<simple-password>  string 1..255
	<cipher-password>  password 1..255

peer <ipv4-address> path-mtu auto-discovery
undo peer <ipv4-address> path-mtu auto-discovery
	views bgp-instance-vpn-instance
	level 2
	<ipv4-address>  ipv4

peer <group-name> path-mtu auto-discovery
undo peer <group-name> path-mtu auto-discovery
	views bgp-instance-vpn-instance
	level 2
	<group-name>  string 1..47 not-address

peer <peerGroupName> peer-as-check
undo peer <peerGroupName> peer-as-check
	views bgp-ipv4 bgp-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> peer-as-check
peer <peerIpv4Addr> peer-as-check disable
undo peer <peerIpv4Addr> peer-as-check
undo peer <peerIpv4Addr> peer-as-check disable
	views bgp
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> peer-as-check
undo peer <peerGroupName> peer-as-check
	views bgp
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> peer-as-check
peer <peerIpv4Addr> peer-as-check disable
undo peer <peerIpv4Addr> peer-as-check
undo peer <peerIpv4Addr> peer-as-check disable
	views bgp-ipv4 bgp-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> peer-as-check
peer <peerIpv6Addr> peer-as-check disable
undo peer <peerIpv6Addr> peer-as-check
undo peer <peerIpv6Addr> peer-as-check disable
	views bgp-ipv4 bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> peer-as-check
undo peer <peerGroupName> peer-as-check
	views bgp-instance-vpn-ipv4 bgp-instance-vpn-ipv6 bgp-vpn-ipv4 bgp-vpn-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> peer-as-check
peer <peerIpv4Addr> peer-as-check disable
undo peer <peerIpv4Addr> peer-as-check
undo peer <peerIpv4Addr> peer-as-check disable
	views bgp-vpn-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv4Addr> peer-as-check
peer <peerIpv4Addr> peer-as-check disable
undo peer <peerIpv4Addr> peer-as-check
undo peer <peerIpv4Addr> peer-as-check disable
	views bgp-instance-vpn-ipv4 bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> peer-as-check
peer <peerIpv6Addr> peer-as-check disable
undo peer <peerIpv6Addr> peer-as-check
undo peer <peerIpv6Addr> peer-as-check disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <ipv4-address> preferred-value <preferredvalue>
undo peer <ipv4-address> preferred-value
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<preferredvalue>  integer 0..65535

peer <peerIpv6Addr> preferred-value <preferredvalue>
undo peer <peerIpv6Addr> preferred-value
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<preferredvalue>  integer 0..65535

peer <group-name> preferred-value <preferredvalue>
undo peer <group-name> preferred-value
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer <ipv4-address> preferred-value <preferredvalue>
undo peer <ipv4-address> preferred-value
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<preferredvalue>  integer 0..65535

peer <ipv6-address> preferred-value <preferredValue>
undo peer <ipv6-address> preferred-value
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<preferredValue>  integer 0..65535

peer <group-name> preferred-value <preferredvalue>
undo peer <group-name> preferred-value
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer { <ipv4-address> | <ipv6-address> } preferred-value <preferredvalue>
peer <ipv4-address> preferred-value <preferredvalue>
undo peer { <ipv4-address> | <ipv6-address> } preferred-value
undo peer <ipv4-address> preferred-value
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<preferredvalue>  integer 0..65535

peer <group-name> preferred-value <preferredvalue>
undo peer <group-name> preferred-value
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer <ipv4-address> preferred-value <preferredvalue>
undo peer <ipv4-address> preferred-value
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<preferredvalue>  integer 0..65535

peer <group-name> preferred-value <preferredvalue>
undo peer <group-name> preferred-value
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer <ipv4-address> preferred-value <preferredvalue>
undo peer <ipv4-address> preferred-value
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<preferredvalue>  integer 0..65535

peer <ipv6-address> preferred-value <preferredvalue>
undo peer <ipv6-address> preferred-value
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<preferredvalue>  integer 0..65535

peer <group-name> preferred-value <preferredvalue>
undo peer <group-name> preferred-value
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer <ipv4-address> preferred-value <preferredvalue>
undo peer <ipv4-address> preferred-value
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<preferredvalue>  integer 0..65535

peer <group-name> preferred-value <preferredvalue>
undo peer <group-name> preferred-value
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer <ipv4-address> preferred-value <preferredvalue>
undo peer <ipv4-address> preferred-value
	views bgp
	level 2
	<ipv4-address>  ipv4
	<preferredvalue>  integer 0..65535

peer <group-name> preferred-value <preferredvalue>
undo peer <group-name> preferred-value
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<preferredvalue>  integer 0..65535

peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> public-as-only
peer <peerIpv6Addr> public-as-only force [ replace ] [ include-peer-as ]
peer <peerIpv6Addr> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <peerIpv6Addr> public-as-only
undo peer <peerIpv6Addr> public-as-only force [ replace ] [ include-peer-as ]
undo peer <peerIpv6Addr> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } public-as-only
peer <ipv4-address> public-as-only
undo peer { <ipv4-address> | <ipv6-address> } public-as-only
undo peer <ipv4-address> public-as-only
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> public-as-only
undo peer <group-name> public-as-only
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace | include-peer-as ]
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> public-as-only
peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv6-address> public-as-only
undo peer <ipv6-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv6-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> public-as-only
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> public-as-only
peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } public-as-only force [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
undo peer { <ipv4-address> | <ipv6-address> } public-as-only force [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only force [ replace ] [ include-peer-as ]
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only force [ replace ] [ include-peer-as ]
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address

peer <peerIpv4Addr> public-as-only import disable
peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
	views bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> public-as-only import [ force ]
peer <peerIpv6Addr> public-as-only import disable
undo peer <peerIpv6Addr> public-as-only import [ force ]
undo peer <peerIpv6Addr> public-as-only import disable
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> public-as-only import [ force ]
undo peer <peerGroupName> public-as-only import [ force ]
	views bgp-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> public-as-only import [ force ]
peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
	views bgp-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> public-as-only import [ force ]
peer <peerIpv6Addr> public-as-only import disable
undo peer <peerIpv6Addr> public-as-only import [ force ]
undo peer <peerIpv6Addr> public-as-only import disable
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> public-as-only import [ force ]
undo peer <peerGroupName> public-as-only import [ force ]
	views bgp-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } public-as-only import [ force ]
peer { <peerIpv4Addr> | <peerIpv6Addr> } public-as-only import disable
peer <peerIpv4Addr> public-as-only import [ force ]
peer <peerIpv4Addr> public-as-only import disable
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } public-as-only import [ force ]
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
	views bgp-vpn-target
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6

peer <peerGroupName> public-as-only import [ force ]
undo peer <peerGroupName> public-as-only import [ force ]
	views bgp-vpn-target
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> public-as-only import [ force ]
peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> public-as-only import [ force ]
undo peer <peerGroupName> public-as-only import [ force ]
	views bgp-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> public-as-only import [ force ]
peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
	views bgp-vpn-ipv6
	level 2
	<peerIpv4Addr>  ipv4

peer <peerIpv6Addr> public-as-only import [ force ]
peer <peerIpv6Addr> public-as-only import disable
undo peer <peerIpv6Addr> public-as-only import [ force ]
undo peer <peerIpv6Addr> public-as-only import disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <peerGroupName> public-as-only import [ force ]
undo peer <peerGroupName> public-as-only import [ force ]
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> public-as-only import [ force ]
peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
	views bgp-instance-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> public-as-only import [ force ]
undo peer <peerGroupName> public-as-only import [ force ]
	views bgp-instance-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> public-as-only import [ force ]
peer <peerIpv4Addr> public-as-only import disable
undo peer <peerIpv4Addr> public-as-only import [ force ]
undo peer <peerIpv4Addr> public-as-only import disable
	views bgp
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> public-as-only import [ force ]
undo peer <peerGroupName> public-as-only import [ force ]
	views bgp
	level 2
	<peerGroupName>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } public-as-only limited [ replace ] [ include-peer-as ]
peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
undo peer { <ipv4-address> | <ipv6-address> } public-as-only limited [ replace ] [ include-peer-as ]
undo peer <ipv4-address> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
undo peer <group-name> public-as-only limited [ replace ] [ include-peer-as ]
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> reflect-client
undo peer <peerIpv6Addr> reflect-client
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> reflect-client
undo peer <ipv6-address> reflect-client
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } reflect-client
peer <ipv4-address> reflect-client
undo peer { <ipv4-address> | <ipv6-address> } reflect-client
undo peer <ipv4-address> reflect-client
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> reflect-client
undo peer <ipv6-address> reflect-client
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> reflect-client
undo peer <ipv4-address> reflect-client
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <group-name> reflect-client
undo peer <group-name> reflect-client
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer { <peerIpv4Addr> | <peerIpv6Addr> } rely-state interface { <interface-name> | <localIfType> <localIfNum> }
peer <peerIpv4Addr> rely-state interface { <interface-name> | <localIfType> <localIfNum> }
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } rely-state interface { <interface-name> | <localIfType> <localIfNum> }
undo peer <peerIpv4Addr> rely-state interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-instance
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer <ipv4-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
undo peer <ipv4-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
undo peer <ipv6-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
	views bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <peerIpv6Addr> rely-state interface { <interface-name> | <localIfType> <localIfNum> }
undo peer <peerIpv6Addr> rely-state interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-vpn-instance
	level 2
	<peerIpv6Addr>  ipv6
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer <peerIpv4Addr> rely-state interface { <interface-name> | <localIfType> <localIfNum> }
undo peer <peerIpv4Addr> rely-state interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer <ipv4-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
undo peer <ipv4-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
	views bgp
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
undo peer <ipv6-address> rely-state interface { <interface-name> | <interface-type> <interface-number> }
	views bgp
	level 2
	<ipv6-address>  ipv6

peer <peerIpv6Addr> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <peerIpv6Addr> route-limit
	views bgp-instance-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <peerGroupName> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <peerGroupName> route-limit
	views bgp-instance-vpn-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
undo peer <ipv4-address> route-limit
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<minutes>  integer 1..1200

peer <peerIpv6Addr> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <peerIpv6Addr> route-limit
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
undo peer <group-name> route-limit
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<minutes>  integer 1..1200

peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <ipv4-address> route-limit
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <ipv6-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <ipv6-address> route-limit
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <group-name> route-limit
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <ipv4-address> route-limit
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <group-name> route-limit
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer { <ipv4-address> | <ipv6-address> } route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer { <ipv4-address> | <ipv6-address> } route-limit
undo peer <ipv4-address> route-limit
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <group-name> route-limit
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
undo peer <ipv4-address> route-limit
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<minutes>  integer 1..1200

peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
undo peer <group-name> route-limit
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<minutes>  integer 1..1200

peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <ipv4-address> route-limit
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <ipv6-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <ipv6-address> route-limit
	views bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <group-name> route-limit
	views bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <ipv4-address> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <ipv4-address> route-limit
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <group-name> route-limit <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <times> ]
undo peer <group-name> route-limit
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<times>  integer 1..1200

peer <ipv4-address> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
undo peer <ipv4-address> route-limit
	views bgp
	level 2
	<ipv4-address>  ipv4
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<minutes>  integer 1..1200

peer <group-name> route-limit [ accept-prefix ] <limit> [ <percentage> ] [ alert-only | idle-forever | idle-timeout <minutes> ]
undo peer <group-name> route-limit
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<limit>  integer 1..4294967295
	<percentage>  integer 1..100 default 75
	<minutes>  integer 1..1200

peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <peerIpv6Addr> route-policy <policy-name> export
undo peer <peerIpv6Addr> route-policy <policy-name> export
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<policy-name>  name 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <ipv6-address> route-policy <route-policy-name> export
undo peer <ipv6-address> route-policy <route-policy-name> export
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<route-policy-name>  name 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> export
peer <ipv4-address> route-policy <route-policy-name> export
undo peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <ipv6-address> route-policy <route-policy-name> export
undo peer <ipv6-address> route-policy <route-policy-name> export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<route-policy-name>  name 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> export
undo peer <ipv4-address> route-policy <route-policy-name> export
	views bgp
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> export
undo peer <group-name> route-policy <route-policy-name> export
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <peerIpv6Addr> route-policy <policy-name> import
undo peer <peerIpv6Addr> route-policy <policy-name> import
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<policy-name>  name 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <ipv6-address> route-policy <route-policy-name> import
undo peer <ipv6-address> route-policy <route-policy-name> import
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<route-policy-name>  name 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> import
peer <ipv4-address> route-policy <route-policy-name> import
undo peer { <ipv4-address> | <ipv6-address> } route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <ipv6-address> route-policy <route-policy-name> import
undo peer <ipv6-address> route-policy <route-policy-name> import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<route-policy-name>  name 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer <ipv4-address> route-policy <route-policy-name> import
undo peer <ipv4-address> route-policy <route-policy-name> import
	views bgp
	level 2
	<ipv4-address>  ipv4
	<route-policy-name>  string 1..200

peer <group-name> route-policy <route-policy-name> import
undo peer <group-name> route-policy <route-policy-name> import
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<route-policy-name>  string 1..200

peer { <peerIpv4Addr> | <peerIpv6Addr> } route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
peer <peerIpv4Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
undo peer { <peerIpv4Addr> | <peerIpv6Addr> } route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
undo peer <peerIpv4Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<peerIpv6Addr>  ipv6
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer { <peerIpv6Addr> } route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
undo peer { <peerIpv6Addr> } route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer <peerIpv4Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
undo peer <peerIpv4Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer <peerIpv6Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
undo peer <peerIpv6Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer <peerIpv4Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
undo peer <peerIpv4Addr> route-priority-track interface { <interface-name> | <localIfType> <localIfNum> }
	views bgp-instance-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<localIfType>  interface-type
	<localIfNum>  interface-number

peer <ipv4-address> route-server-client
peer <ipv4-address> route-server-client disable
undo peer <ipv4-address> route-server-client
undo peer <ipv4-address> route-server-client disable
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> route-server-client
undo peer <group-name> route-server-client
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> route-server-client
peer <ipv6-address> route-server-client disable
undo peer <ipv6-address> route-server-client
undo peer <ipv6-address> route-server-client disable
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> route-server-client
undo peer <group-name> route-server-client
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <peerGroupName> route-server-client
undo peer <peerGroupName> route-server-client
	views bgp-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv4Addr> route-server-client
peer <peerIpv4Addr> route-server-client disable
undo peer <peerIpv4Addr> route-server-client
undo peer <peerIpv4Addr> route-server-client disable
	views bgp-vpn-ipv4
	level 2
	<peerIpv4Addr>  ipv4

peer <peerGroupName> route-server-client
undo peer <peerGroupName> route-server-client
	views bgp-vpn-ipv6
	level 2
	<peerGroupName>  string 1..47 not-address

peer <peerIpv6Addr> route-server-client
peer <peerIpv6Addr> route-server-client disable
undo peer <peerIpv6Addr> route-server-client
undo peer <peerIpv6Addr> route-server-client disable
	views bgp-vpn-ipv6
	level 2
	<peerIpv6Addr>  ipv6

peer <ipv4-address> route-update-interval <interval>
undo peer <ipv4-address> route-update-interval
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4
	<interval>  integer 0..600

peer <peerIpv6Addr> route-update-interval <interval>
undo peer <peerIpv6Addr> route-update-interval
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer <ipv4-address> route-update-interval <interval>
undo peer <ipv4-address> route-update-interval
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4
	<interval>  integer 0..600

peer <ipv6-address> route-update-interval <interval>
undo peer <ipv6-address> route-update-interval
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer <ipv4-address> route-update-interval <interval>
undo peer <ipv4-address> route-update-interval
	views bgp-mvpn
	level 2
	<ipv4-address>  ipv4
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp-mvpn
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer { <ipv4-address> | <ipv6-address> } route-update-interval <interval>
peer <ipv4-address> route-update-interval <interval>
undo peer { <ipv4-address> | <ipv6-address> } route-update-interval
undo peer <ipv4-address> route-update-interval
	views bgp-vpn-target
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp-vpn-target
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer <ipv4-address> route-update-interval <interval>
undo peer <ipv4-address> route-update-interval
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer <ipv4-address> route-update-interval <interval>
undo peer <ipv4-address> route-update-interval
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<interval>  integer 0..600

peer <ipv6-address> route-update-interval <interval>
undo peer <ipv6-address> route-update-interval
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer <ipv4-address> route-update-interval <interval>
undo peer <ipv4-address> route-update-interval
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer <ipv4-address> route-update-interval <interval>
undo peer <ipv4-address> route-update-interval
	views bgp
	level 2
	<ipv4-address>  ipv4
	<interval>  integer 0..600

peer <group-name> route-update-interval <interval>
undo peer <group-name> route-update-interval
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<interval>  integer 0..600

peer <peerIpv4Addr> soo-reverse <sooString>
peer <peerIpv4Addr> soo-reverse disable
undo peer <peerIpv4Addr> soo-reverse <sooString>
undo peer <peerIpv4Addr> soo-reverse disable
	views bgp bgp-ipv4
	level 2
	<peerIpv4Addr>  ipv4
	<sooString>  rd

peer <groupName> soo-reverse <sooString>
undo peer <groupName> soo-reverse <sooString>
	views bgp bgp-ipv4
	level 2
	<groupName>  string 1..47 not-address
	<sooString>  rd

peer <peerIpv6Addr> soo-reverse <sooString>
peer <peerIpv6Addr> soo-reverse disable
undo peer <peerIpv6Addr> soo-reverse <sooString>
undo peer <peerIpv6Addr> soo-reverse disable
	views bgp-ipv6
	level 2
	<peerIpv6Addr>  ipv6
	<sooString>  rd

peer <groupName> soo-reverse <sooString>
undo peer <groupName> soo-reverse <sooString>
	views bgp-ipv6
	level 2
	<groupName>  string 1..47 not-address
	<sooString>  rd

peer <ipv4-address> soo <site-of-origin>
undo peer <ipv4-address> soo
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<site-of-origin>  rd

peer <group-name> soo <site-of-origin>
undo peer <group-name> soo
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<site-of-origin>  rd

peer <ipv6-address> soo <site-of-origin>
undo peer <ipv6-address> soo
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  rd
	<site-of-origin>  ipv6

peer <group-name> soo <site-of-origin>
undo peer <group-name> soo
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<site-of-origin>  rd

peer <ipv4-address> soo <site-of-origin>
undo peer <ipv4-address> soo
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<site-of-origin>  rd

peer <group-name> soo <site-of-origin>
undo peer <group-name> soo
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<site-of-origin>  rd

peer { <ipv4-address> | <ipv6-address> } ssl-policy name <ssl-policy-name>
peer { <ipv4-address> | <ipv6-address> } ssl-policy disable
peer <ipv4-address> ssl-policy name <ssl-policy-name>
peer <ipv4-address> ssl-policy disable
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy name <ssl-policy-name>
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy disable
undo peer <ipv4-address> ssl-policy name <ssl-policy-name>
undo peer <ipv4-address> ssl-policy disable
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<ssl-policy-name>  string 1..23

peer <group-name> ssl-policy name <ssl-policy-name>
undo peer <group-name> ssl-policy name <ssl-policy-name>
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<ssl-policy-name>  string 1..23

peer { <ipv4-address> | <ipv6-address> } ssl-policy role server
peer { <ipv4-address> | <ipv6-address> } ssl-policy role client
peer { <ipv4-address> | <ipv6-address> } ssl-policy role disable
peer <ipv4-address> ssl-policy role server
peer <ipv4-address> ssl-policy role client
peer <ipv4-address> ssl-policy role disable
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy role server
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy role client
undo peer { <ipv4-address> | <ipv6-address> } ssl-policy role disable
undo peer <ipv4-address> ssl-policy role server
undo peer <ipv4-address> ssl-policy role client
undo peer <ipv4-address> ssl-policy role disable
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> ssl-policy role server
peer <group-name> ssl-policy role client
undo peer <group-name> ssl-policy role server
undo peer <group-name> ssl-policy role client
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } ssl-server certificate
peer { <ipv4-address> | <ipv6-address> } ssl-server certificate disable
peer <ipv4-address> ssl-server certificate
peer <ipv4-address> ssl-server certificate disable
undo peer { <ipv4-address> | <ipv6-address> } ssl-server certificate
undo peer { <ipv4-address> | <ipv6-address> } ssl-server certificate disable
undo peer <ipv4-address> ssl-server certificate
undo peer <ipv4-address> ssl-server certificate disable
	views bgp
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> ssl-server certificate
undo peer <group-name> ssl-server certificate
	views bgp
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
	views bgp bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> substitute-as
undo peer <peerIpv6Addr> substitute-as
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> substitute-as
undo peer <group-name> substitute-as
	views bgp bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> substitute-as
undo peer <ipv6-address> substitute-as
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> substitute-as
undo peer <group-name> substitute-as
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> substitute-as
undo peer <group-name> substitute-as
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> substitute-as
undo peer <ipv6-address> substitute-as
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> substitute-as
undo peer <group-name> substitute-as
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> substitute-as
undo peer <ipv4-address> substitute-as
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> substitute-as
undo peer <group-name> substitute-as
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> tcp-mss <tcp-mss-number>
undo peer <ipv4-address> tcp-mss
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<tcp-mss-number>  integer 176..4096

peer <group-name> tcp-mss <tcp-mss-number>
undo peer <group-name> tcp-mss
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<tcp-mss-number>  integer 176..4096

peer <ipv6-address> tcp-mss <tcp-mss-number>
undo peer <ipv6-address> tcp-mss
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<tcp-mss-number>  integer 176..4096

peer <group-name> tcp-mss <tcp-mss-number>
undo peer <group-name> tcp-mss
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<tcp-mss-number>  integer 176..4096

peer <ipv4-address> tcp-mss <tcp-mss-number>
undo peer <ipv4-address> tcp-mss
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<tcp-mss-number>  integer 176..4096

peer <ipv6-address> tcp-mss <tcp-mss-number>
undo peer <ipv6-address> tcp-mss
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<tcp-mss-number>  integer 176..4096

peer <group-name> tcp-mss <tcp-mss-number>
undo peer <group-name> tcp-mss
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<tcp-mss-number>  integer 176..4096

peer <ipv4-address> tcp-mss <tcp-mss-number>
undo peer <ipv4-address> tcp-mss
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<tcp-mss-number>  integer 176..4096

peer <group-name> tcp-mss <tcp-mss-number>
undo peer <group-name> tcp-mss
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<tcp-mss-number>  integer 176..4096

peer <ipv4-address> tcp-mss <tcp-mss-number>
undo peer <ipv4-address> tcp-mss
	views bgp
	level 2
	<ipv4-address>  ipv4
	<tcp-mss-number>  integer 176..4096

peer <ipv6-address> tcp-mss <tcp-mss-number>
undo peer <ipv6-address> tcp-mss
	views bgp
	level 2
	<ipv6-address>  ipv6
	<tcp-mss-number>  integer 176..4096

peer <group-name> tcp-mss <tcp-mss-number>
undo peer <group-name> tcp-mss
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<tcp-mss-number>  integer 176..4096

peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv4-address> timer send-hold <send-hold-time>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer send-hold <send-hold-time>
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535

peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv6-address> timer send-hold <send-hold-time>
undo peer <ipv6-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv6-address> timer send-hold <send-hold-time>
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535

peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv4-address> timer send-hold <send-hold-time>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer send-hold <send-hold-time>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv6-address> timer send-hold <send-hold-time>
undo peer <ipv6-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv6-address> timer send-hold <send-hold-time>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535

peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv4-address> timer send-hold <send-hold-time>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer send-hold <send-hold-time>
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535

peer { <ipv4-address> | <ipv6-address> } timer keepalive <keepalive-time> hold <hold-time>
peer { <ipv4-address> | <ipv6-address> } timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer { <ipv4-address> | <ipv6-address> } timer send-hold <send-hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv4-address> timer send-hold <send-hold-time>
undo peer { <ipv4-address> | <ipv6-address> } timer keepalive hold
undo peer { <ipv4-address> | <ipv6-address> } timer keepalive <keepalive-time> hold <hold-time>
undo peer { <ipv4-address> | <ipv6-address> } timer keepalive hold min-holdtime
undo peer { <ipv4-address> | <ipv6-address> } timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer { <ipv4-address> | <ipv6-address> } timer send-hold <send-hold-time>
undo peer <ipv4-address> timer keepalive hold
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer keepalive hold min-holdtime
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer send-hold <send-hold-time>
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
undo peer <group-name> timer keepalive hold min-holdtime
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535

peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv4-address> timer send-hold <send-hold-time>
undo peer <ipv4-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv4-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv4-address> timer send-hold <send-hold-time>
	views bgp
	level 2
	<ipv4-address>  ipv4
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
peer <ipv6-address> timer send-hold <send-hold-time>
undo peer <ipv6-address> timer keepalive hold [ min-holdtime ]
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time>
undo peer <ipv6-address> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <ipv6-address> timer send-hold <send-hold-time>
	views bgp
	level 2
	<ipv6-address>  ipv6
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive hold [ min-holdtime ]
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time> min-holdtime <min-hold-value>
undo peer <group-name> timer keepalive <keepalive-time> hold <hold-time>
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535

peer <ipv4-address> timer connect-retry <connect-retry-time>
undo peer <ipv4-address> timer connect-retry
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<connect-retry-time>  integer 1..65535

peer <group-name> timer connect-retry <connect-retry-time>
undo peer <group-name> timer connect-retry
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<connect-retry-time>  integer 1..65535

peer <ipv6-address> timer connect-retry <connect-retry-time>
undo peer <ipv6-address> timer connect-retry
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<connect-retry-time>  integer 1..65535

peer <group-name> timer connect-retry <connect-retry-time>
undo peer <group-name> timer connect-retry
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<connect-retry-time>  integer 1..65535

peer <ipv4-address> timer connect-retry <connect-retry-time>
undo peer <ipv4-address> timer connect-retry
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<connect-retry-time>  integer 1..65535

peer <ipv6-address> timer connect-retry <connect-retry-time>
undo peer <ipv6-address> timer connect-retry
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<connect-retry-time>  integer 1..65535

peer <group-name> timer connect-retry <connect-retry-time>
undo peer <group-name> timer connect-retry
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<connect-retry-time>  integer 1..65535

peer <ipv4-address> timer connect-retry <connect-retry-time>
undo peer <ipv4-address> timer connect-retry
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<connect-retry-time>  integer 1..65535

peer <group-name> timer connect-retry <connect-retry-time>
undo peer <group-name> timer connect-retry
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<connect-retry-time>  integer 1..65535

peer { <ipv4-address> | <ipv6-address> } timer connect-retry <connect-retry-time>
peer <ipv4-address> timer connect-retry <connect-retry-time>
undo peer { <ipv4-address> | <ipv6-address> } timer connect-retry
undo peer <ipv4-address> timer connect-retry
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<connect-retry-time>  integer 1..65535

peer <group-name> timer connect-retry <connect-retry-time>
undo peer <group-name> timer connect-retry
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<connect-retry-time>  integer 1..65535

peer <ipv4-address> timer connect-retry <connect-retry-time>
undo peer <ipv4-address> timer connect-retry
	views bgp
	level 2
	<ipv4-address>  ipv4
	<connect-retry-time>  integer 1..65535

peer <ipv6-address> timer connect-retry <connect-retry-time>
undo peer <ipv6-address> timer connect-retry
	views bgp
	level 2
	<ipv6-address>  ipv6
	<connect-retry-time>  integer 1..65535

peer <group-name> timer connect-retry <connect-retry-time>
undo peer <group-name> timer connect-retry
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<connect-retry-time>  integer 1..65535

peer <ipv4-address> tracking [ delay <delay-time> ]
undo peer <ipv4-address> tracking
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<delay-time>  integer 0..65535

peer <group-name> tracking [ delay <delay-time> ]
undo peer <group-name> tracking
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<delay-time>  integer 0..65535

peer <ipv6-address> tracking [ delay <delay-time> ]
undo peer <ipv6-address> tracking
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<delay-time>  integer 0..65535

peer <group-name> tracking [ delay <delay-time> ]
undo peer <group-name> tracking
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<delay-time>  integer 0..65535

peer <ipv4-address> tracking [ delay <delay-time> ]
peer <ipv6-address> tracking [ delay <delay-time> ]
undo peer <ipv4-address> tracking
undo peer <ipv6-address> tracking
	views bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<delay-time>  integer 0..65535 default 0
	<ipv6-address>  ipv6

peer <group-name> tracking [ delay <delay-time> ]
undo peer <group-name> tracking [ delay <delay-time> ]
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<delay-time>  integer 0..65535 default 0

peer <ipv4-address> tracking [ delay <delay-time> ]
undo peer <ipv4-address> tracking
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<delay-time>  integer 0..65535

peer <group-name> tracking [ delay <delay-time> ]
undo peer <group-name> tracking
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<delay-time>  integer 0..65535

peer { <ipv4-address> | <ipv6-address> } tracking [ delay <delay-time> ]
peer <ipv4-address> tracking [ delay <delay-time> ]
undo peer { <ipv4-address> | <ipv6-address> } tracking
undo peer <ipv4-address> tracking
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<delay-time>  integer 0..65535

peer <group-name> tracking [ delay <delay-time> ]
undo peer <group-name> tracking
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<delay-time>  integer 0..65535

peer <ipv4-address> tracking [ delay <delay-time> ]
undo peer <ipv4-address> tracking
	views bgp
	level 2
	<ipv4-address>  ipv4
	<delay-time>  integer 0..65535

peer <ipv6-address> tracking [ delay <delay-time> ]
undo peer <ipv6-address> tracking
	views bgp
	level 2
	<ipv6-address>  ipv6
	<delay-time>  integer 0..65535

peer <group-name> tracking [ delay <delay-time> ]
undo peer <group-name> tracking
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<delay-time>  integer 0..65535

peer <peerIpv4Addr> tracking [ delay <delay-val> ]
peer <peerIpv6Addr> tracking [ delay <delay-val> ]
undo peer <peerIpv4Addr> tracking
undo peer <peerIpv6Addr> tracking
	views bgp-instance-vpn-instance
	level 2
	<peerIpv4Addr>  ipv4
	<delay-val>  integer 0..65535 default 0
	<peerIpv6Addr>  ipv6

peer <peerGroupName> unnumbered-interface { <interface-name> | <IfType> <IFNum> }
undo peer <peerGroupName> unnumbered-interface { <interface-name> | <IfType> <IFNum> }
	views bgp
	level 2
	<peerGroupName>  string 1..47 not-address
	<IfType>  interface-type
	<IFNum>  interface-number

peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
	views bgp-ipv4
	level 2
	<ipv4-address>  ipv4

peer <peerIpv6Addr> update-group-independent enable
peer <peerIpv6Addr> update-group-independent disable
undo peer <peerIpv6Addr> update-group-independent enable
undo peer <peerIpv6Addr> update-group-independent disable
	views bgp-ipv4
	level 2
	<peerIpv6Addr>  ipv6

peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
	views bgp-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
	views bgp-ipv6
	level 2
	<ipv4-address>  ipv4

peer <ipv6-address> update-group-independent enable
peer <ipv6-address> update-group-independent disable
undo peer <ipv6-address> update-group-independent enable
undo peer <ipv6-address> update-group-independent disable
	views bgp-ipv6
	level 2
	<ipv6-address>  ipv6

peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
	views bgp-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv4-address> update-group-independent enable
peer <ipv4-address> update-group-independent disable
undo peer <ipv4-address> update-group-independent enable
undo peer <ipv4-address> update-group-independent disable
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4

peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
	views bgp-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address

peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent enable
undo peer { <ipv4-address> | <ipv6-address> } update-group-independent disable
	views bgp-vpn-ipv6
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

peer <group-name> update-group-independent
undo peer <group-name> update-group-independent
	views bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address

peer <ipv6-address> valid-ttl-hops [ <hops> ]
undo peer <ipv6-address> valid-ttl-hops
	views bgp
	level 2
	<ipv6-address>  ipv6
	<hops>  integer 1..255 default 255

peer <ipv4-address> valid-ttl-hops [ <hops> ]
undo peer <ipv4-address> valid-ttl-hops
	views bgp-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<hops>  integer 1..255 default 255

peer <peerGroupName> valid-ttl-hops [ <hops> ]
undo peer <peerGroupName> valid-ttl-hops
	views bgp-vpn-ipv4
	level 2
	<peerGroupName>  string 1..47 not-address
	<hops>  integer 1..255 default 255

peer <ipv6-address> valid-ttl-hops [ <hops> ]
undo peer <ipv6-address> valid-ttl-hops
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<ipv6-address>  ipv6
	<hops>  integer 1..255 default 255

peer <group-name> valid-ttl-hops [ <hops> ]
undo peer <group-name> valid-ttl-hops
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<group-name>  string 1..47 not-address
	<hops>  integer 1..255 default 255

peer <ipv4-address> valid-ttl-hops [ <hops> ]
undo peer <ipv4-address> valid-ttl-hops
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv4-address>  ipv4
	<hops>  integer 1..255 default 255

peer <ipv6-address> valid-ttl-hops [ <hops> ]
undo peer <ipv6-address> valid-ttl-hops
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<ipv6-address>  ipv6
	<hops>  integer 1..255 default 255

peer <group-name> valid-ttl-hops [ <hops> ]
undo peer <group-name> valid-ttl-hops
	views bgp-instance-vpn-instance bgp-vpn-instance
	level 2
	<group-name>  string 1..47 not-address
	<hops>  integer 1..255 default 255

peer <ipv4-address> valid-ttl-hops [ <hops> ]
undo peer <ipv4-address> valid-ttl-hops
	views bgp-instance-vpn-ipv4
	level 2
	<ipv4-address>  ipv4
	<hops>  integer 1..255 default 255

peer <group-name> valid-ttl-hops [ <hops> ]
undo peer <group-name> valid-ttl-hops
	views bgp-instance-vpn-ipv4
	level 2
	<group-name>  string 1..47 not-address
	<hops>  integer 1..255 default 255

peer { <ipv4-address> | <ipv6-address> } valid-ttl-hops [ <hops> ]
peer <ipv4-address> valid-ttl-hops [ <hops> ]
undo peer { <ipv4-address> | <ipv6-address> } valid-ttl-hops
undo peer <ipv4-address> valid-ttl-hops
	views bgp-instance
	level 2
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<hops>  integer 1..255 default 255

peer <group-name> valid-ttl-hops [ <hops> ]
undo peer <group-name> valid-ttl-hops
	views bgp-instance
	level 2
	<group-name>  string 1..47 not-address
	<hops>  integer 1..255 default 255

peer <ipv4-address> valid-ttl-hops [ <hops> ]
undo peer <ipv4-address> valid-ttl-hops
	views bgp
	level 2
	<ipv4-address>  ipv4
	<hops>  integer 1..255 default 255

peer <group-name> valid-ttl-hops [ <hops> ]
undo peer <group-name> valid-ttl-hops
	views bgp
	level 2
	<group-name>  string 1..47 not-address
	<hops>  integer 1..255 default 255

policy vpn-target
undo policy vpn-target
	views bgp-mvpn
	section 61
	level 2
	negative
	shown
	default policy vpn-target

preference { <external> <internal> <local> | route-policy <route-policy-name> }
undo preference
	views bgp-ipv4
	level 2
	<external>  integer 1..255
	<internal>  integer 1..255
	<local>  integer 1..255
	<route-policy-name>  string 1..200

preference { <external> <internal> <local> | route-policy <route-policy-name> }
undo preference
	views bgp-ipv6
	level 2
	<external>  integer 1..255
	<internal>  integer 1..255
	<local>  integer 1..255
	<route-policy-name>  string 1..200

preference { <external> <internal> <local> | route-policy <route-policy-name> }
undo preference
	views bgp-vpn-ipv4
	level 2
	<external>  integer 1..255
	<internal>  integer 1..255
	<local>  integer 1..255
	<route-policy-name>  string 1..200

preference { <external> <internal> <local> | route-policy <route-policy-name> }
undo preference
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<external>  integer 1..255
	<internal>  integer 1..255
	<local>  integer 1..255
	<route-policy-name>  string 1..200

preference { <external> <internal> <local> | route-policy <route-policy-name> }
undo preference
	views bgp-instance-vpn-ipv4
	level 2
	<external>  integer 1..255
	<internal>  integer 1..255
	<local>  integer 1..255
	<route-policy-name>  string 1..200

preference { <external> <internal> <local> | route-policy <route-policy-name> }
undo preference
	views bgp
	level 2
	<external>  integer 1..255
	<internal>  integer 1..255
	<local>  integer 1..255
	<route-policy-name>  string 1..200

prefix memory-limit
undo prefix memory-limit
	views bgp-instance
	level 2

prefix memory-limit
undo prefix memory-limit
	views bgp
	level 2

private-4-byte-as enable
private-4-byte-as disable
undo private-4-byte-as
	views bgp-instance
	section 44
	level 2

private-4-byte-as enable
private-4-byte-as disable
undo private-4-byte-as
	views bgp
	section 44
	level 2

qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
undo qos-local-id
	views bgp-ipv4
	level 2
	<qos-local-id>  integer 1..1024
	<route-policy-name>  name 1..200

qos-local-id { <qos-local-id> | route-policy <route-policy-name> }
undo qos-local-id
	views bgp
	level 2
	<qos-local-id>  integer 1..1024
	<route-policy-name>  name 1..200

reflect between-clients
undo reflect between-clients
	views bgp-ipv4
	level 2
	negative

reflect between-clients
undo reflect between-clients
	views bgp-ipv6
	level 2
	negative

reflect between-clients
undo reflect between-clients
	views bgp-mvpn
	level 2
	negative

reflect between-clients
undo reflect between-clients
	views bgp-vpn-target
	level 2
	negative

reflect between-clients
undo reflect between-clients
	views bgp-vpn-ipv4
	level 2
	negative

reflect between-clients
undo reflect between-clients
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	negative

reflect between-clients
undo reflect between-clients
	views bgp-instance-vpn-ipv4
	level 2
	negative

reflect between-clients
undo reflect between-clients
	views bgp
	level 2
	negative

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp-ipv6
	level 2

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp-mvpn
	level 2

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp-vpn-target
	level 2

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp-vpn-ipv4
	level 2

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp-instance-vpn-ipv4
	level 2

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-ipv4
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

reflect change-path-attribute
undo reflect change-path-attribute
	views bgp bgp-ipv4
	level 2

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-ipv6
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-mvpn
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-vpn-target
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-vpn-ipv4
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp-instance-vpn-ipv4
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

reflector cluster-id { <cluster-id-value> | <cluster-id-ipv4> }
undo reflector cluster-id
	views bgp
	level 2
	<cluster-id-value>  integer 1..4294967295
	<cluster-id-ipv4>  ipv4

refresh bgp { all | <ipv4-address> | external | internal | group <group-name> | <ipv6-address> } { export | import }
refresh bgp vpn-instance <vpn-instance-name> ipv4-family { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
refresh bgp [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv6-family { all | <ipv6-address> | external | internal | group <group-name> } { export | import }
refresh bgp vpn-instance <vpn-instance-name> ipv6-family <ipv4-address> { export | import }
	views user
	level 2
	unstored
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_
	<bgpName>  string 1..31

refresh bgp ipv6 { <ipv6-address> | group <group-name> } { export | import }
refresh bgp ipv6 { all | <ipv4-address> | external | internal } { export | import }
	views user
	level 2
	unstored
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address
	<ipv4-address>  ipv4

refresh bgp mvpn { all | <ipv4-address> | group <group-name> | external | internal } { import | export }
	views user
	level 2
	unstored
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

refresh bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { export | import }
refresh bgp ipv6 unnumbered peer interface { <interface-name> | <IfType> <IFNum> } { export | import }
	views user
	level 2
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

refresh bgp [ instance <instance-name> ] vpn-instance <vpn-instance-name> ipv4-family { all | <ipv4-address> | external | internal | group <group-name> } { export | import }
	views user
	level 2
	unstored
	<instance-name>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

refresh bgp vpn-target { all | <ipv4-address> | <ipv6-address> | group <group-name> | external | internal } { import | export }
refresh bgp vpn-target { all | <ipv6-address> | group <group-name> | external | internal } { import | export }
	views user
	level 2
	unstored
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

reset bgp ipv6 { <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp ipv6 all
reset bgp ipv6 <ipv6-address>
reset bgp [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv6-family { all | <as-number> | <ipv6-address> | external | internal | group <group-name> }
reset bgp vpn-instance <vpn-instance-name> ipv6-family <ipv4-address>
reset bgp ipv6 [ <ipv6-address> ] slow-peer
reset bgp instance <bgpName> vpn-instance <vpn-instance-name> ipv6-family [ <ipv6-address> ] slow-peer
reset bgp vpn-instance <vpn-instance-name> ipv6-family [ <ipv4-address> | <ipv6-address> ] slow-peer
reset bgp ipv6 <ipv4-address> slow-peer
	views user
	level 2
	unstored
	<as-number>  as-number
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address
	<ipv6-address>  ipv6
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

reset bgp { <as-number> | <ipv4-address> | external | internal | group <group-name> | <ipv6-address> }
reset bgp all
reset bgp ipv4 all
reset bgp vpn-instance <vpn-instance-name> ipv4-family { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp vpn-instance <vpn-instance-name> ipv4-family [ <ipv4-address> ] slow-peer
reset bgp ipv4 [ <ipv4-address> | <ipv6-address> ] slow-peer
reset bgp ipv4 [ <ipv4-address> ] slow-peer
	views user
	level 2
	unstored
	<as-number>  as-number
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

reset bgp advertise delay on-startup
	views user
	level 2
	unstored

reset bgp advertise lowest-priority on-startup
reset bgp advertise lowest-priority all-address-family peer-up
reset bgp instance <instance-name> advertise lowest-priority all-address-family peer-up
	views user
	level 2
	unstored
	<instance-name>  string 1..31

reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] dampening
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] dampening <ipv4-address> [ <mask> | <mask-length> ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32

reset bgp [ instance <bgpName> ] [ vpn-instance <vpn-instance-name> ipv4-family ] dampening
reset bgp [ instance <bgpName> ] [ vpn-instance <vpn-instance-name> ipv4-family ] dampening <ipv4-address> [ <mask> | <mask-length> ]
	views user
	level 2
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32

reset bgp ipv6 dampening
reset bgp ipv6 dampening <ipv6-address> <prefix-length>
reset bgp [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv6-family dampening [ <ipv6-address> <prefix-length> ]
	views user
	level 2
	unstored
	<ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info <ipv4-address> [ <mask> | <mask-length> ]
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] <peerIpv4Addr> flap-info
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info regexp <as-path-regexp>
reset bgp [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv6-family flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv6-family flap-info regexp <as-path-regexp>
reset bgp <peerIpv6Addr> flap-info
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<peerIpv4Addr>  ipv4
	<as-path-filter-number>  integer 1..256
	<as-path-filter-name>  string 1..51
	<as-path-regexp>  text 1..80
	<bgpName>  string 1..31
	<peerIpv6Addr>  ipv6

reset bgp ipv6 flap-info <network-ipv6-address> <prefix-length>
reset bgp ipv6 <ipv6-address> flap-info
reset bgp ipv6 flap-info
reset bgp [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv6-family flap-info [ <network-ipv6-address> <prefix-length> ]
reset bgp ipv6 flap-info as-path-filter { <as-path-filter-num> | <as-path-filter-name> }
reset bgp ipv6 flap-info regexp <as-path-regexp>
reset bgp ipv6 <peerIpv4Addr> flap-info
	views user
	level 2
	unstored
	<network-ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<ipv6-address>  ipv6
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<as-path-filter-num>  integer 1..256
	<as-path-filter-name>  string 1..51
	<as-path-regexp>  text 1..80
	<peerIpv4Addr>  ipv4

reset bgp [ instance <instance-name> ] [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info <network-address> [ <mask> | <mask-length> ]
reset bgp [ instance <instance-name> ] [ vpn-instance <vpn-instance-name> ipv4-family ] <ipv4-address> flap-info
reset bgp [ instance <instance-name> ] [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info
reset bgp [ instance <instance-name> ] [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info as-path-filter { <as-path-filter-number> | <as-path-filter-name> }
reset bgp [ instance <instance-name> ] [ vpn-instance <vpn-instance-name> ipv4-family ] flap-info regexp <as-path-regexp>
	views user
	level 2
	unstored
	<instance-name>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<network-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32
	<ipv4-address>  ipv4
	<as-path-filter-number>  integer 1..256
	<as-path-filter-name>  string 1..51
	<as-path-regexp>  text 1..80

reset bgp { ipv6 | [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv6-family } <ipv6-address> flapping-count
	views user
	level 2
	unstored
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

reset bgp { <ipv4-address> | [ instance <bgpName> ] vpn-instance <vpn-instance-name> ipv4-family <ipv4-address> } flapping-count
	views user
	level 2
	unstored
	<ipv4-address>  ipv4
	<bgpName>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_

reset bgp mvpn { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp mvpn [ <ipv4-address> ] slow-peer
	views user
	level 2
	unstored
	<as-number>  as-number
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

reset bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> }
reset bgp ipv6 unnumbered peer interface { <interface-name> | <IfType> <IFNum> }
	views user
	level 2
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

reset bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> } flap-info
reset bgp ipv6 unnumbered peer interface { <interface-name> | <IfType> <IFNum> } flap-info
	views user
	level 2
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

reset bgp unnumbered peer interface { <interface-name> | <IfType> <IFNum> } flapping-count
reset bgp ipv6 unnumbered peer interface { <interface-name> | <IfType> <IFNum> } flapping-count
	views user
	level 2
	unstored
	<IfType>  interface-type
	<IFNum>  interface-number

reset bgp [ instance <instance-name> ] vpn-instance <vpn-instance-name> ipv4-family { all | <as-number> | <ipv4-address> | external | internal | group <group-name> }
reset bgp instance <instance-name> all
reset bgp instance <instance-name> vpn-instance <vpn-instance-name> ipv4-family [ <ipv4-address> ] slow-peer
	views user
	level 2
	unstored
	<instance-name>  string 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<as-number>  as-number
	<ipv4-address>  ipv4
	<group-name>  string 1..47 not-address

reset bgp vpn-target all
reset bgp vpn-target { external | internal | <as-number> | <ipv4-address> | <ipv6-address> | group <group-name> }
reset bgp vpn-target { external | internal | <as-number> | <ipv4-address> | group <group-name> }
	views user
	level 2
	unstored
	<as-number>  as-number
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6
	<group-name>  string 1..47 not-address

reset bmp session [ vpn-instance <vrf-name> ] { <ipv4Addr> | <ipv6Addr> | all }
reset bmp session [ vpn-instance <vrf-name> ] { <ipv4Addr> | <ipv6Addr> } alias <alias-name>
	views user
	level 2
	unstored
	<vrf-name>  string 1..31 not _public_
	<ipv4Addr>  ipv4
	<ipv6Addr>  ipv6
	<alias-name>  string 1..31

route-mode { ipv4-family | ipv6-family } unicast { adj-rib-in | adj-rib-out } { pre-policy | post-policy }
undo route-mode { ipv4-family | ipv6-family } unicast { adj-rib-in | adj-rib-out } { pre-policy | post-policy }
	views bmp-monitor
	level 2

route-mode { ipv4-family | ipv6-family } unicast local-rib [ add-path | all ] [ path-marking ]
undo route-mode { ipv4-family | ipv6-family } unicast local-rib [ add-path | all ] [ path-marking ]
	views bmp-monitor
	level 2

route-select delay <delay-value>
undo route-select delay
	views bgp-ipv6
	level 2
	<delay-value>  integer 0..3600

route-select delay <delay-value>
undo route-select delay
	views bgp-mvpn
	level 2
	<delay-value>  integer 0..3600

route-select delay <delay-value>
undo route-select delay
	views bgp-vpn-target
	level 2
	<delay-value>  integer 0..3600

route-select delay <delay-value>
undo route-select delay
	views bgp-vpn-ipv4
	level 2
	<delay-value>  integer 0..3600

route-select delay <delay-value>
undo route-select delay
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<delay-value>  integer 0..3600

route-select delay <delay-value>
undo route-select delay
	views bgp-instance-vpn-ipv4
	level 2
	<delay-value>  integer 0..3600

route-select delay <delay-value>
undo route-select delay
	views bgp bgp-ipv4
	level 2
	<delay-value>  integer 0..3600

route loop-detect bgp enable
undo route loop-detect bgp enable
	views system
	level 2
	section 2451

router-id <ipv4-address>
undo router-id
	views bgp
	section 43
	level 2
	<ipv4-address>  ipv4

router-id { <router-id-value> | auto-select }
undo router-id
	views bgp-vpn-ipv4
	section 43
	level 2
	<router-id-value>  ipv4

router-id { <router-id-value> | auto-select }
undo router-id
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	section 43
	level 2
	<router-id-value>  ipv4

router-id { <router-id-value> | auto-select }
undo router-id
	views bgp-instance-vpn-instance bgp-vpn-instance
	section 43
	level 2
	<router-id-value>  ipv4

router-id { <router-id-value> | auto-select }
undo router-id
	views bgp-instance-vpn-ipv4
	section 43
	level 2
	<router-id-value>  ipv4

router-id <ipv4-address>
undo router-id
	views bgp-instance
	section 43
	level 2
	<ipv4-address>  ipv4

router-id allow-same enable
undo router-id allow-same enable
	views bgp-instance
	section 43
	level 2

router-id allow-same enable
undo router-id allow-same enable
	views bgp
	section 43
	level 2

router-id vpn-instance auto-select
undo router-id vpn-instance auto-select
	views bgp
	section 43
	level 2

routing-table rib-only [ route-policy <route-policy-name> ]
undo routing-table rib-only
	views bgp-ipv4
	level 2
	<route-policy-name>  string 1..200

routing-table rib-only [ route-policy <route-policy-name> ]
undo routing-table rib-only
	views bgp-ipv6
	level 2
	<route-policy-name>  string 1..200

routing-table rib-only [ route-policy <route-policy-name> ]
undo routing-table rib-only
	views bgp-vpn-ipv4
	level 2
	<route-policy-name>  string 1..200

routing-table rib-only [ route-policy <route-policy-name> ]
undo routing-table rib-only
	views bgp-vpn-ipv6
	level 2
	<route-policy-name>  string 1..200

routing-table rib-only [ route-policy <route-policy-name> ]
undo routing-table rib-only
	views bgp
	level 2
	<route-policy-name>  string 1..200

rr-filter <extcomm-filter-name>
undo rr-filter
	views bgp-mvpn
	level 2
	<extcomm-filter-name>  string 1..51

shutdown
undo shutdown
	views bgp-instance
	level 2

shutdown
undo shutdown
	views bgp
	level 2

slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
	views bgp-ipv6
	level 2
	key none
	<threshold>  integer 3..3600 default 60

slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
	views bgp-mvpn
	level 2
	key none
	<threshold>  integer 3..3600 default 60

slow-peer absolute-detection threshold <absolute-threshold-value>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <absolute-threshold-value>
undo slow-peer absolute-detection disable
	views bgp-vpn-target
	level 2
	key none
	<absolute-threshold-value>  integer 3..3600 default 60

slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
	views bgp-vpn-ipv4
	level 2
	key none
	<threshold>  integer 3..3600 default 60

slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	key none
	<threshold>  integer 3..3600 default 60

slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
	views bgp-instance-vpn-ipv4
	level 2
	key none
	<threshold>  integer 3..3600 default 60

slow-peer absolute-detection threshold <threshold>
slow-peer absolute-detection disable
undo slow-peer absolute-detection threshold <threshold>
undo slow-peer absolute-detection disable
	views bgp bgp-ipv4
	level 2
	key none
	<threshold>  integer 3..3600 default 60

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp bgp-ipv4
	level 2
	<threshold-value>  integer 120..3600 default 300

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp-ipv6
	level 2
	<threshold-value>  integer 120..3600 default 300

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp-mvpn
	level 2
	<threshold-value>  integer 120..3600 default 300

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp-vpn-target
	level 2
	<threshold-value>  integer 120..3600 default 300

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp-vpn-ipv4
	level 2
	<threshold-value>  integer 120..3600 default 300

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	<threshold-value>  integer 120..3600 default 300

slow-peer detection threshold <threshold-value>
slow-peer detection disable
undo slow-peer detection [ threshold <threshold-value> ]
undo slow-peer detection disable
	views bgp-instance-vpn-ipv4
	level 2
	<threshold-value>  integer 120..3600 default 300

ssl-policy name <policy-name>
undo ssl-policy name <policy-name>
	views bmp-session
	level 2
	<policy-name>  name 1..23

statistics-timer <time>
undo statistics-timer <time>
undo statistics-timer
	views bmp
	level 2
	<time>  integer 15..65535

summary automatic
undo summary automatic
	views bgp-ipv4
	level 2

summary automatic
undo summary automatic
	views bgp-vpn-ipv4
	level 2

summary automatic
undo summary automatic
	views bgp-instance-vpn-ipv4
	level 2

summary automatic
undo summary automatic
	views bgp
	level 2

supernet unicast advertise enable
supernet unicast advertise disable
undo supernet unicast advertise enable
undo supernet unicast advertise disable
	views bgp bgp-ipv4
	level 2
	item supernet-unicast-advertise

supernet unicast advertise enable
supernet unicast advertise disable
undo supernet unicast advertise enable
undo supernet unicast advertise disable
	views bgp-vpn-ipv4
	level 2
	item supernet-unicast-advertise

supernet unicast advertise enable
supernet unicast advertise disable
undo supernet unicast advertise enable
undo supernet unicast advertise disable
	views bgp-ipv6
	level 2
	item supernet-unicast-advertise

supernet unicast advertise enable
supernet unicast advertise disable
undo supernet unicast advertise enable
undo supernet unicast advertise disable
	views bgp-instance-vpn-ipv6 bgp-vpn-ipv6
	level 2
	item supernet-unicast-advertise

supernet unicast advertise enable
supernet unicast advertise disable
undo supernet unicast advertise enable
undo supernet unicast advertise disable
	views bgp-instance-vpn-ipv4
	level 2
	item supernet-unicast-advertise

tcp connect port <port-number> [ password md5 <cipher-password> | keychain <keychain-name> ]
undo tcp connect port <port-number>
undo tcp connect port
	views bmp-session
	level 2
	<port-number>  integer 1..65535
	<cipher-password>  password 1..255
	<keychain-name>  string 1..47

timer connect-retry <connect-retry-time>
undo timer connect-retry
	views bgp-instance
	level 2
	<connect-retry-time>  integer 1..65535

timer connect-retry <connect-retry-time>
undo timer connect-retry
	views bgp
	level 2
	<connect-retry-time>  integer 1..65535

timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
timer send-hold <send-hold-time>
undo timer keepalive hold [ min-holdtime ]
undo timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
undo timer send-hold <send-hold-time>
	views bgp-instance
	level 2
	key none
	default timer keepalive 60 hold 180
	default timer send-hold 86400
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535
	<send-hold-time>  integer 0 360..172800 default 86400

timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
undo timer keepalive hold [ min-holdtime ]
undo timer keepalive <keepalive-time> hold <hold-time> [ min-holdtime <min-hold-value> ]
	views bgp
	level 2
	key none
	default timer keepalive 60 hold 180
	<keepalive-time>  integer 0..21845 default 60
	<hold-time>  integer 0 3..65535 default 180
	<min-hold-value>  integer 20..65535

timer send-hold <send-hold-time>
undo timer send-hold <send-hold-time>
	views bgp
	level 2
	key none
	default timer send-hold 86400
	<send-hold-time>  integer 0 360..172800 default 86400

timer wait-for-eor <eor-time>
undo timer wait-for-eor
	views bgp-vpn-target
	level 2
	<eor-time>  integer 3..3000

trace-prefix <ipv4-address> <mask-length>
undo trace-prefix <ipv4-address> <mask-length>
	views bmp-ipv4-unicast
	level 2
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32

trace-prefix all
undo trace-prefix all
	views bmp-ipv4-unicast
	level 2

trace-prefix route-distinguisher <vrfRD> <ipv4-address> <mask-length>
undo trace-prefix route-distinguisher <vrfRD> <ipv4-address> <mask-length>
	views bmp-ipv4-vpn
	level 2
	<vrfRD>  rd
	<ipv4-address>  ipv4
	<mask-length>  integer 0..32

trace-prefix route-distinguisher <vrfRD> all
undo trace-prefix route-distinguisher <vrfRD> all
	views bmp-ipv4-vpn
	level 2
	<vrfRD>  rd

synchronization
undo synchronization
	views bgp bgp-ipv4 bgp-ipv6
	section 45
	level 2
	negative

vpn-instance <vpn-instance-name>
undo vpn-instance <vpn-instance-name>
	views bgp-instance
	level 2
	apart
	enters bgp-instance-vpn-instance
	<vpn-instance-name>  string 1..31 not _public_

vpn-instance <vpn-instance-name>
undo vpn-instance <vpn-instance-name>
	views bgp
	level 2
	apart
	enters bgp-vpn-instance
	<vpn-instance-name>  string 1..31 not _public_

vrf-route-distribute { vpnv4 | vpnv6 } disable
vrf-route-distribute vpnv4 disable
undo vrf-route-distribute { vpnv4 | vpnv6 } disable
undo vrf-route-distribute vpnv4 disable
	views bgp-instance
	level 2

vrf-route-distribute { vpnv4 | vpnv6 } disable
vrf-route-distribute vpnv4 disable
undo vrf-route-distribute { vpnv4 | vpnv6 } disable
undo vrf-route-distribute vpnv4 disable
	views bgp
	level 2

words
	label : MPLS label
	network : Network that BGP announces
	peer : BGP peer or peer group
	refresh : Ask the peers for their routes again
