# PFC Deadlock Prevention (command reference, Intelligent_Lossless_Network/PFC_Deadlock_Prevention)
section 1358

adjust original-dscp <original-dscpvalue> to priority <prioritynumber> dscp <dscpvalue>
undo adjust original-dscp <original-dscpvalue> to priority <prioritynumber> dscp <dscpvalue>
	views dcb-pfc-uplink-group
	level 2
	<original-dscpvalue>  integer 0..63
	<prioritynumber>  integer 0..7
	<dscpvalue>  integer 0..63

dcb pfc uplink group <groupname>
undo dcb pfc uplink group <groupname>
	views system
	level 2
	enters dcb-pfc-uplink-group
	<groupname>  string 1..31

display dcb pfc uplink-group statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

group-member interface { <interface-name> | <interface-type> <interface-number> } [ to { <interface-name> | <interface-type> <interface-number> } ] &<1-32>
undo group-member interface { <interface-name> | <interface-type> <interface-number> } [ to { <interface-name> | <interface-type> <interface-number> } ] &<1-32>
	views dcb-pfc-uplink-group
	level 2
