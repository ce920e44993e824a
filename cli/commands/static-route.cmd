# Static Route (command reference, IP_Routing/Static_Route)
section 2570
module route-static

display static-route statistics
	views all
	level 1
	handler display-static-route-statistics

display static-route routing-table [ vpn-instance <vpn-instance-name> ] [ <destination-address> [ <mask-length> ] ]
display static-route ipv6 routing-table [ vpn-instance <vpn-instance-name> ] [ <ipv6-destination-address> [ <prefix-length> ] ]
display static-route multicast ipv6 routing-table [ vpn-instance <vpn-instance-name> ] [ <ipv6-destination-address> [ <prefix-length> ] ]
display static-route multicast routing-table [ vpn-instance <vpn-instance-name> ] [ <destination-address> [ <mask-length> ] ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<destination-address>  ipv4
	<mask-length>  integer 0..32
	<ipv6-destination-address>  ipv6
	<prefix-length>  integer 1..128

ip route-static <ip-address> { <mask> | <mask-length> } <nexthop-address> [ recursive-lookup host-route [ arp-vlink-only ] ] [ preference <preference> | tag <tag> ] * [ [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inherit-cost ] | permanent ] [ arp-detect { <arp-interface-name> | <arp-interface-type> <arp-interface-number> } ] [ inter-protocol-ecmp ] [ description <text> ]
ip route-static <ip-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } [ <nexthop-address> ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } | permanent ] [ arp-detect { <arp-interface-name> | <arp-interface-type> <arp-interface-number> } ] [ inter-protocol-ecmp ] [ description <text> ]
ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name> [ preference <preference> | tag <tag> ] * [ description <text> ]
ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name> <nexthop-address> [ recursive-lookup host-route [ arp-vlink-only ] ] [ preference <preference> | tag <tag> ] * [ [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inherit-cost ] | permanent ] [ arp-detect { <arp-interface-name> | <arp-interface-type> <arp-interface-number> } ] [ inter-protocol-ecmp ] [ description <text> ]
undo ip route-static <ip-address> { <mask> | <mask-length> } <nexthop-address> inherit-cost
undo ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name> <nexthop-address> [ inherit-cost ]
undo ip route-static <ip-address> { <mask> | <mask-length> } vpn-instance <vpn-instance-name>
undo ip route-static <ip-address> { <mask> | <mask-length> } <nexthop-address>
undo ip route-static <ip-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } [ <nexthop-address> ]
undo ip route-static <ip-address> { <mask> | <mask-length> } [ { <interface-name> | <interface-type> <interface-number> } [ <nexthop-address> ] | <nexthop-address> ]
undo ip route-static all
	views system
	level 2
	key <ip-address> <mask> <vpn-instance-name> <nexthop-address> <interface-name>
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32 mask as <mask>
	<nexthop-address>  ipv4
	<preference>  integer 1..255 default 60
	<tag>  integer 1..4294967295
	<cfg-name>  name 1..64
	<admin-name>  string 1..32
	<test-name>  string 1..32
	<arp-interface-name>  interface-name
	<arp-interface-type>  interface-type
	<arp-interface-number>  interface-number as <arp-interface-name>
	<text>  text 1..150
	<vpn-instance-name>  string 1..31 not _public_

ip route-static bfd { <interface-name> | <interface-type> <interface-number> } { <nexthop-address> } [ local-address <address> ] [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
ip route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address> local-address <address> [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
undo ip route-static bfd { <interface-name> | <interface-type> <interface-number> } { <nexthop-address> }
undo ip route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address>
	views system
	level 2
	<nexthop-address>  ipv4
	<address>  ipv4
	<min-rx-interval>  integer 3..1000 default 1000
	<min-tx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50 default 3
	<vpn-instance-name>  string 1..31 not _public_

ip route-static default-bfd { min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> } *
undo ip route-static default-bfd
	views system
	level 2
	<min-rx-interval>  integer 3..1000
	<min-tx-interval>  integer 3..1000
	<multiplier>  integer 3..50

ip route-static default-preference <preference>
undo ip route-static default-preference
	views system
	level 2
	<preference>  integer 1..255

ip route-static frr
undo ip route-static frr
	views system
	level 2

ip route-static frr vpn-instance <vpn-instance-name>
undo ip route-static frr vpn-instance <vpn-instance-name>
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_

ip route-static selection-rule compare-inherit-cost
undo ip route-static selection-rule compare-inherit-cost
	views system
	level 2

ip route-static selection-rule relay-depth
undo ip route-static selection-rule relay-depth
	views system
	level 2

ip route-static track bfd-session session-name <bfd-name> admindown invalid
undo ip route-static track bfd-session [ session-name <bfd-name> ] admindown invalid
undo ip route-static track bfd-session all
	views system
	level 2
	<bfd-name>  name 1..64

ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } { <interface-name> | <interface-type> <interface-number> } [ <nexthop-address> ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } | permanent ] [ arp-detect { <arp-interface-name> | <arp-interface-type> <arp-interface-number> } ] [ inter-protocol-ecmp ] [ description <text> ]
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } <nexthop-address> [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } | permanent ] [ arp-detect { <arp-interface-name> | <arp-interface-type> <arp-interface-number> } ] [ inter-protocol-ecmp ] [ description <text> ]
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } <nexthop-address> [ public ] [ recursive-lookup host-route [ arp-vlink-only ] ] [ preference <preference> | tag <tag> ] * [ [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inherit-cost ] | permanent ] [ arp-detect { <arp-interface-name> | <arp-interface-type> <arp-interface-number> } ] [ inter-protocol-ecmp ] [ description <text> ]
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } { public | vpn-instance <vpn-destination-name> } [ preference <preference> | tag <tag> ] * [ description <text> ]
ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } vpn-instance <vpn-destination-name> <nexthop-address> [ recursive-lookup host-route [ arp-vlink-only ] ] [ preference <preference> | tag <tag> ] * [ [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inherit-cost ] | permanent ] [ arp-detect { <arp-interface-name> | <arp-interface-type> <arp-interface-number> } ] [ inter-protocol-ecmp ] [ description <text> ]
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } { { <interface-name> | <interface-type> <interface-number> } [ <nexthop-address> ] }
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> }
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } <nexthop-address> [ public ] [ inherit-cost ]
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } { public | vpn-instance <vpn-destination-name> }
undo ip route-static vpn-instance <vpn-source-name> <destination-address> { <mask> | <mask-length> } vpn-instance <vpn-destination-name> <nexthop-address> [ inherit-cost ]
undo ip route-static vpn-instance <vpn-source-name> all
	views system
	level 2
	key <vpn-source-name> <destination-address> <mask> <vpn-destination-name> <nexthop-address> <interface-name>
	<vpn-source-name>  string 1..31 not _public_
	<destination-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32 mask as <mask>
	<nexthop-address>  ipv4
	<preference>  integer 1..255 default 60
	<tag>  integer 1..4294967295
	<cfg-name>  name 1..64
	<admin-name>  string 1..32
	<test-name>  string 1..32
	<arp-interface-name>  interface-name
	<arp-interface-type>  interface-type
	<arp-interface-number>  interface-number as <arp-interface-name>
	<text>  text 1..150
	<vpn-destination-name>  string 1..31 not _public_

ip route recursive-lookup arp vlink-direct-route protocol static
undo ip route recursive-lookup arp vlink-direct-route protocol static
	views system
	level 2

ip route recursive-lookup inherit-label-route enable
undo ip route recursive-lookup inherit-label-route enable
	views system
	level 2

ipv6 route-static bfd { <interface-name> | <interface-type> <interface-number> } <nexthop-address> [ local-address <ipv6-address> ] [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
ipv6 route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address> local-address <ipv6-address> [ min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> ] *
undo ipv6 route-static bfd { <interface-name> | <interface-type> <interface-number> } <nexthop-address>
undo ipv6 route-static bfd [ vpn-instance <vpn-instance-name> ] <nexthop-address>
	views system
	level 2
	<nexthop-address>  ipv6
	<ipv6-address>  ipv6
	<min-rx-interval>  integer 3..1000 default 1000
	<min-tx-interval>  integer 3..1000 default 1000
	<multiplier>  integer 3..50
	<vpn-instance-name>  string 1..31 not _public_

ipv6 route-static <dest-ipv6-address> <prefix-length> vpn-instance <vpn-instance-name> <nexthop-ipv6-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inter-protocol-ecmp ] [ description <text> ]
ipv6 route-static <dest-ipv6-address> <prefix-length> [ vpn-instance <vpn-instance-name> ] <nexthop-ipv6-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] inherit-cost [ inter-protocol-ecmp ] [ description <text> ]
ipv6 route-static <dest-ipv6-address> <prefix-length> vpn-instance <vpn-instance-name> [ preference <preference> | tag <tag> ] * [ description <text> ]
ipv6 route-static <dest-ipv6-address> <prefix-length> <nexthop-ipv6-address> [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inter-protocol-ecmp ] [ description <text> ]
ipv6 route-static <dest-ipv6-address> <prefix-length> { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inter-protocol-ecmp ] [ description <text> ]
undo ipv6 route-static <dest-ipv6-address> <prefix-length> vpn-instance <vpn-instance-name> <nexthop-ipv6-address>
undo ipv6 route-static <dest-ipv6-address> <prefix-length> vpn-instance <vpn-instance-name>
undo ipv6 route-static <dest-ipv6-address> <prefix-length> <nexthop-ipv6-address>
undo ipv6 route-static <dest-ipv6-address> <prefix-length> { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ]
undo ipv6 route-static <dest-ipv6-address> <prefix-length> [ <nexthop-ipv6-address> | { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] ]
undo ipv6 route-static all
	views system
	level 2
	key <dest-ipv6-address> <prefix-length> <vpn-instance-name> <nexthop-ipv6-address> <interface-name>
	<dest-ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<vpn-instance-name>  string 1..31 not _public_
	<nexthop-ipv6-address>  ipv6
	<preference>  integer 1..255 default 60
	<tag>  integer 1..4294967295
	<cfg-name>  name 1..64
	<admin-name>  string 1..32
	<test-name>  string 1..32
	<text>  text 1..150

ipv6 route-static default-bfd { min-rx-interval <min-rx-interval> | min-tx-interval <min-tx-interval> | detect-multiplier <multiplier> } *
undo ipv6 route-static default-bfd
	views system
	level 2
	<min-rx-interval>  integer 3..1000
	<min-tx-interval>  integer 3..1000
	<multiplier>  integer 3..50

ipv6 route-static default-preference <preference>
undo ipv6 route-static default-preference
	views system
	level 2
	<preference>  integer 1..255

ipv6 route-static frr [ vpn-instance <vpn-instance-name> ]
undo ipv6 route-static frr [ vpn-instance <vpn-instance-name> ]
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_

ipv6 route-static track bfd-session session-name <bfd-name> admindown invalid
undo ipv6 route-static track bfd-session [ session-name <bfd-name> ] admindown invalid
undo ipv6 route-static track bfd-session all
	views system
	level 2
	<bfd-name>  name 1..64

ipv6 route-static vpn-instance <vpn-source-name> <dest-ipv6-address> <prefix-length> { vpn-instance <vpn-destination-name> <nexthop-ipv6-address> | <nexthop-ipv6-address> [ public ] } [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inter-protocol-ecmp ] [ description <text> ]
ipv6 route-static vpn-instance <vpn-source-name> <dest-ipv6-address> <prefix-length> { vpn-instance <vpn-destination-name> | public } [ preference <preference> | tag <tag> ] * [ description <text> ]
ipv6 route-static vpn-instance <vpn-source-name> <dest-ipv6-address> <prefix-length> { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] [ inter-protocol-ecmp ] [ description <text> ]
ipv6 route-static vpn-instance <vpn-source-name> <dest-ipv6-address> <prefix-length> { vpn-instance <vpn-destination-name> <nexthop-ipv6-address> | <nexthop-ipv6-address> [ public ] } [ recursive-lookup host-route ] [ preference <preference> | tag <tag> ] * [ bfd enable | track { bfd-session <cfg-name> | nqa <admin-name> <test-name> } ] inherit-cost [ inter-protocol-ecmp ] [ description <text> ]
undo ipv6 route-static vpn-instance <vpn-source-name> <dest-ipv6-address> <prefix-length> [ { <interface-name> | <interface-type> <interface-number> } [ <nexthop-ipv6-address> ] | vpn-instance <vpn-destination-name> <nexthop-ipv6-address> | <nexthop-ipv6-address> [ public ] ]
undo ipv6 route-static vpn-instance <vpn-source-name> <dest-ipv6-address> <prefix-length> { vpn-instance <vpn-destination-name> | public }
undo ipv6 route-static vpn-instance <vpn-instance-name> all
	views system
	level 2
	key <vpn-source-name> <dest-ipv6-address> <prefix-length> <vpn-destination-name> <nexthop-ipv6-address> <interface-name>
	<vpn-source-name>  string 1..31 not _public_
	<dest-ipv6-address>  ipv6
	<prefix-length>  integer 0..128
	<vpn-destination-name>  string 1..31 not _public_
	<nexthop-ipv6-address>  ipv6
	<preference>  integer 1..255 default 60
	<tag>  integer 1..4294967295
	<cfg-name>  name 1..64
	<admin-name>  string 1..32
	<test-name>  string 1..32
	<text>  text 1..150
	<vpn-instance-name>  string 1..31 as <vpn-source-name> not _public_

ipv6 route recursive-lookup inherit-label-route enable
undo ipv6 route recursive-lookup inherit-label-route enable
	views system
	level 2

ipv6 route recursive-lookup nd vlink-direct-route protocol static
undo ipv6 route recursive-lookup nd vlink-direct-route protocol static
	views system
	level 2
