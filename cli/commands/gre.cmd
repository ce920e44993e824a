# GRE (command reference, VPN/GRE)
section 1628

destination [ vpn-instance <vpn-instance-name> ] <ip-address>
undo destination [ [ vpn-instance <vpn-instance-name> ] <ip-address> ]
	views tunnel
	level 2
	section 1627
	<vpn-instance-name>  string 1..31 not _public_
	<ip-address>  ipv4

display debugging gre
	views all
	level 1
	unstored

display keepalive packets count
	views tunnel
	level 2
	unstored

keepalive [ period <period> [ retry-times <retry-times> ] ]
undo keepalive [ period <period> [ retry-times <retry-times> ] ]
	views tunnel
	level 2
	<period>  integer 1..32767 default 5
	<retry-times>  integer 1..255 default 3

mtu check enable
undo mtu check enable
	views tunnel
	level 2

reset keepalive packets count
	views tunnel
	level 2
	unstored

source <source-ip-address>
source { <interface-name> | <interface-type> <interface-number> }
undo source [ <source-ip-address> | { <interface-name> | <interface-type> <interface-number> } ]
	views tunnel
	level 2
	section 1626
	<source-ip-address>  ipv4

statistics enable
undo statistics enable
	views tunnel
	level 2

tunnel pathmtu enable
undo tunnel pathmtu enable
	views tunnel
	level 2

tunnel pipe dscp <dscpvalue>
undo tunnel pipe dscp [ <dscpvalue> ]
	views tunnel
	level 2
	<dscpvalue>  integer 0..63
