# IPv4 L3VPN (command reference, VPN/IPv4_L3VPN)
section 1160

alarm-threshold route <route-number> [ recovery-percentage <percentage> ] { ipv4 | ipv6 } vpn-instance <vpn-instance-name>
undo alarm-threshold route <route-number> [ recovery-percentage <percentage> ] { ipv4 | ipv6 } vpn-instance <vpn-instance-name>
	views system
	level 2
	<route-number>  integer 1..4294967295
	<percentage>  integer 1..95
	<vpn-instance-name>  string 1..31 not _public_

as-notation plain
undo as-notation plain
	views system
	level 2

display ip vpn-instance verbose
display ip vpn-instance interface
display ip vpn-instance verbose <vpn-instance-name>
display ip vpn-instance <vpn-instance-name> interface
	views all
	level 1
	handler display-vpn-instance-details
	<vpn-instance-name>  string 1..31 not _public_

display ip vpn-instance import-vt <ivt-value>
	views all
	level 1
	unstored
	<ivt-value>  rd

export route-policy <policy-name> [ add-ert-first ]
undo export route-policy
	views vpn-instance-ipv4
	level 2
	<policy-name>  string 1..200

export route-policy <policy-name> [ add-ert-first ]
undo export route-policy
	views vpn-instance
	level 2
	<policy-name>  string 1..200

import-rib { vpn-instance <vpn-instance-name> | public } protocol direct [ route-policy <route-policy-name> ]
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol direct
	views vpn-instance-ipv4
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import-rib { vpn-instance <vpn-instance-name> | public } protocol static [ valid-route ] [ route-policy <route-policy-name> ]
undo import-rib { vpn-instance <vpn-instance-name> | public } protocol static
	views vpn-instance-ipv4
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

import route-policy <policy-name>
undo import route-policy
	views vpn-instance-ipv4
	level 2
	<policy-name>  string 1..200

import route-policy <policy-name>
undo import route-policy
	views vpn-instance
	level 2
	<policy-name>  string 1..200

ip import-rib vpn-instance <vpn-instance-name> protocol direct [ route-policy <route-policy-name> ]
undo ip import-rib vpn-instance <vpn-instance-name> protocol direct
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

ip import-rib vpn-instance <vpn-instance-name> protocol static [ valid-route ] [ route-policy <route-policy-name> ]
undo ip import-rib vpn-instance <vpn-instance-name> protocol static
	views system
	level 2
	<vpn-instance-name>  string 1..31 not _public_
	<route-policy-name>  string 1..200

prefix limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
undo prefix limit
	views vpn-instance-ipv4
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100

prefix limit <number> { <alert-percent> [ route-unchanged ] | simply-alert }
undo prefix limit
	views vpn-instance
	level 2
	<number>  integer 1..4294967295
	<alert-percent>  integer 1..100

route-distinguisher <route-distinguisher>
undo route-distinguisher <route-distinguisher>
	views vpn-instance
	level 2
	key none
	item route-distinguisher
	<route-distinguisher>  rd

vpn-target { <vpn-target> } &<1-8> [ both ]
undo vpn-target { <vpn-target> } &<1-8> [ both ]
	views vpn-instance-ipv4
	level 2
	key all
	becomes vpn-target <vpn-target> export-extcommunity
	becomes vpn-target <vpn-target> import-extcommunity
	<vpn-target>  rd

vpn-target { <vpn-target> } &<1-8> <vrfRtType>
undo vpn-target { <vpn-target> } &<1-8> <vrfRtType>
undo vpn-target all
	views vpn-instance-ipv4
	level 2
	list <vpn-target> each
	key <vrfRtType>
	<vpn-target>  rd
	<vrfRtType>  enum export-extcommunity|import-extcommunity

vpn-target { <vpn-target> } &<1-8> [ both ]
undo vpn-target { <vpn-target> } &<1-8> [ both ]
	views vpn-instance
	level 2
	key all
	becomes vpn-target <vpn-target> export-extcommunity
	becomes vpn-target <vpn-target> import-extcommunity
	<vpn-target>  rd

vpn-target { <vpn-target> } &<1-8> <vrfRtType>
undo vpn-target { <vpn-target> } &<1-8> <vrfRtType>
undo vpn-target all
	views vpn-instance
	level 2
	list <vpn-target> each
	key <vrfRtType>
	<vpn-target>  rd
	<vrfRtType>  enum export-extcommunity|import-extcommunity
