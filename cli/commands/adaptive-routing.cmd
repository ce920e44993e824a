# Adaptive Routing (command reference, Intelligent_Lossless_Network/Adaptive_Routing)
section 1022

abs-pfc priority { <prioritynumber> } &<1-3> enable [ threshold <threshold-value> ]
undo abs-pfc priority { <prioritynumber> } &<1-3> enable [ threshold <threshold-value> ]
	views dragonfly-profile
	level 2
	<prioritynumber>  integer 0..5
	<threshold-value>  integer 0..512 default 0

adaptive-routing bandwidth high-threshold <high-threshold-value> low-threshold <low-threshold-value>
undo adaptive-routing bandwidth high-threshold <high-threshold-value> low-threshold <low-threshold-value>
	views dragonfly-profile
	level 2
	key none
	<high-threshold-value>  integer 1..7 default 6
	<low-threshold-value>  integer 1..7 default 3

adaptive-routing buffer high-threshold <high-threshold-value> low-threshold <low-threshold-value>
undo adaptive-routing buffer high-threshold <high-threshold-value> low-threshold <low-threshold-value>
	views dragonfly-profile
	level 2
	key none
	<high-threshold-value>  integer 1..7 default 6
	<low-threshold-value>  integer 1..7 default 3

adaptive-routing congestion notification tx-interval <tx-interval-value>
undo adaptive-routing congestion notification tx-interval <tx-interval-value>
	views dragonfly-profile
	level 2
	key none
	<tx-interval-value>  integer 100 200 500 1000 2000 5000 10000

adaptive-routing enable
undo adaptive-routing enable
	views system
	level 2

adaptive-routing enable dragonfly-role { global | local }
undo adaptive-routing enable dragonfly-role { global | local }
	views 100ge 200ge 400ge @port-groups l2-100ge l2-200ge l2-400ge
	level 2

adjust original-dscp <original-dscpvalue> to priority <prioritynumber> dscp <dscpvalue>
undo adjust original-dscp <original-dscpvalue> to priority <prioritynumber> dscp <dscpvalue>
	views dragonfly-profile
	level 2
	<original-dscpvalue>  integer 0..63
	<prioritynumber>  integer 0..5
	<dscpvalue>  integer 0..63

display adaptive-routing configuration status [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display adaptive-routing notification statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display dragonfly abs-pfc statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display dragonfly abs-pfc adjust statistics
display dragonfly pfc adjust statistics
	views all
	level 1
	unstored

display dragonfly profile default
	views all
	level 1
	unstored

dragonfly profile default
undo dragonfly profile default
	views system
	level 2
	enters dragonfly-profile

reset adaptive-routing notification statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored

reset dragonfly abs-pfc statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored

reset dragonfly abs-pfc adjust statistics
reset dragonfly pfc adjust statistics
	views user
	level 2
	unstored
