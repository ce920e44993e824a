# VBST (command reference, Ethernet_Switching/VBST)
section 1177
module stp

display stp vlan [ <vlan-id> ] abnormal-interface
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display stp vlan [ <vlan-id> ] bpdu statistics
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display stp vlan [ <vlan-id> ] bridge { local | root }
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display stp vlan [ <vlan-id> ] history
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display stp vlan [ <vlan-id> ] information [ brief | global ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display stp vlan instance
	views all
	level 1
	unstored

display stp vlan [ <vlan-id> ] tc-bpdu statistics
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display stp vlan [ <vlan-id> ] topology-change
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display stp vlan <vlan-id> v-vbst
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display vbst local instance [ vlan <vlan-id> ]
display vbst local port port-id <port-id>
display vbst local port-instance port-id <port-id>
display vbst local portlist
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<port-id>  integer 1..2304

display vbst port-vlan statistics
	views all
	level 1
	unstored

reset stp vlan { <vlan-id> | all } bpdu statistics
	views user
	level 3
	unstored
	<vlan-id>  integer 1..4094

reset stp vlan { <vlan-id> | all } tc-bpdu statistics
	views user
	level 3
	unstored
	<vlan-id>  integer 1..4094

stp agreement-legacy
undo stp agreement-legacy
	views @l2-ethernet l2-eth-trunk @port-groups
	level 2

stp pvid-consistency protection mode block
undo stp pvid-consistency protection mode
	views system
	level 2

stp revertive slow
undo stp revertive slow
	views @l2-ethernet l2-eth-trunk @port-groups
	level 2

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> bridge-diameter <bridge-diameter>
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> bridge-diameter [ <bridge-diameter> ]
	views system
	level 2
	<vlan-id>  integer 1..4094
	<bridge-diameter>  integer 2..7 default 7

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> cost <cost>
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> cost [ <cost> ]
	views @l2-ethernet l2-eth-trunk @port-groups
	level 2
	<vlan-id>  integer 1..4094
	<cost>  integer 1..200000000

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> disable
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> disable
	views system
	level 2
	<vlan-id>  integer 1..4094

stp vlan <vlan-id> mcheck
	views system @l2-ethernet l2-eth-trunk @port-groups
	level 2
	unstored
	<vlan-id>  integer 1..4094

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> port priority <priority-value>
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> port priority [ <priority-value> ]
	views @l2-ethernet l2-eth-trunk @port-groups
	level 2
	<vlan-id>  integer 1..4094
	<priority-value>  integer 0..240 multiple 16

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> priority <priority-value>
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> priority [ <priority-value> ]
	views system
	level 2
	<vlan-id>  integer 1..4094
	<priority-value>  integer 0..61440 multiple 4096 default 32768

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> root { primary | secondary }
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> root [ primary | secondary ]
	views system
	level 2
	<vlan-id>  integer 1..4094

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> timer forward-delay <time-value>
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> timer forward-delay [ <time-value> ]
	views system
	level 2
	<vlan-id>  integer 1..4094
	<time-value>  integer 400..3000 multiple 100

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> timer hello <time-value>
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> timer hello [ <time-value> ]
	views system
	level 2
	<vlan-id>  integer 1..4094
	<time-value>  integer 100..1000 multiple 100

stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> timer max-age <time-value>
undo stp vlan <vlan-id> [ to <vlan-id> ] [ <vlan-id> [ to <vlan-id> ] ] &<1-9> timer max-age [ <time-value> ]
	views system
	level 2
	<vlan-id>  integer 1..4094
	<time-value>  integer 600..4000 multiple 100
