# IPv6 L3VPN (command reference, VPN/IPv6_L3VPN)
section 1634

export route-policy <policy-name> [ add-ert-first ]
undo export route-policy
	views vpn-instance-ipv6
	level 2
	<policy-name>  string 1..200

import-rib { vpn-instance <vpn-instance-name> | public } protocol direct [ route-policy <route-policy-name> ]
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol direct
	views vpn-instance-ipv6
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib { vpn-instance <vpn-instance-name> | public } protocol static [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol static
	views vpn-instance-ipv6
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import route-policy <policy-name>
undo import route-policy
	views vpn-instance-ipv6
	level 2
	<policy-name>  string 1..200

ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct [ route-policy <route-policy-name> ]
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol direct
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

ipv6 import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> ]
undo ipv6 import-rib vpn-instance <vpn-instance-name> protocol static
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

prefix limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
undo prefix limit
	views vpn-instance-ipv6
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100

vpn-target { <vpn-target> } &<1-8> [ both ]
undo vpn-target { <vpn-target> } &<1-8> [ both ]
	views vpn-instance-ipv6
	level 2
	key all
	becomes vpn-target <vpn-target> export-extcommunity
	becomes vpn-target <vpn-target> import-extcommunity
	<vpn-target>  rd

vpn-target { <vpn-target> } &<1-8> <vrfRtType>
undo vpn-target { <vpn-target> } &<1-8> <vrfRtType>
undo vpn-target all
	views vpn-instance-ipv6
	level 2
	list <vpn-target> each
	key <vrfRtType>
	<vpn-target>  rd
	<vrfRtType>  enum export-extcommunity|import-extcommunity
