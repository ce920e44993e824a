# ZTP (command reference, Basic_Configuration/ZTP)
section 1250

display ztp status
	views all
	level 1
	unstored

set ztp { enable | disable }
	views user
	level 3
	unstored

ztp certificate-remote { <ipv4-addr> | ipv6 <ipv6-addr> } [ vpn-instance <vpnvalue> ] port <portvalue> ssl-policy <policyname> [ verify-type esn ]
undo ztp certificate-remote { <ipv4-addr> | ipv6 <ipv6-addr> } [ vpn-instance <vpnvalue> ]
	views system
	level 2
	<ipv4-addr>  ipv4
	<ipv6-addr>  ipv6
	<vpnvalue>  string 1..31 not _public_
	<portvalue>  integer 1..65535
	<policyname>  name 1..23
