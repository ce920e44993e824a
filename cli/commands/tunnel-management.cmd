# Tunnel Management (command reference, VPN/Tunnel_Management)
section 1640

display tunnel all
display tunnel <tunnel-id>
	views all
	level 1
	unstored
	<tunnel-id>  string 1..20

display tunnel statistics
	views all
	level 1
	unstored

tunnel-protocol { gre | none }
undo tunnel-protocol
	views tunnel
	level 2
	section 1625
