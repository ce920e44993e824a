# STP and RSTP and MSTP (command reference, Ethernet_Switching/STP_and_RSTP_and_MSTP)
section 1178
module stp

check region-configuration
	views mst-region
	level 2
	unstored

check vlan instance mapping
	views vlan-instance
	level 2
	unstored

display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> ] [ brief ]
	views mst-process
	level 2
	unstored
	<instance-id>  integer 0..4094
	<slot-id>  name 1..23

display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> ] [ brief ]
	views all
	level 1
	unstored
	<instance-id>  integer 0..4094
	<slot-id>  name 1..23

display stp [ instance <instance-id> ] abnormal-interface
	views mst-process
	level 2
	unstored
	<instance-id>  integer 0..4094

display stp [ instance <instance-id> ] abnormal-interface
	views all
	level 1
	unstored
	<instance-id>  integer 0..4094

display stp active
	views mst-process
	level 2
	unstored

display stp active
	views all
	level 1
	unstored

display stp bridge { local | root }
	views mst-process
	level 2
	unstored

display stp bridge { local | root }
	views all
	level 1
	unstored

display stp global
	views mst-process
	level 2
	unstored

display stp global
	views all
	level 1
	unstored

display stp process <process-id> [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> ] [ brief ]
display stp process <process-id> [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> ] tc-bpdu statistics [ history ]
display stp process <process-id> [ instance <instance-id> ] topology-change
display stp process <process-id> active
display stp process <process-id> bridge { local | root }
display stp process <process-id> global
display stp process <process-id> [ instance <instance-id> ] abnormal-interface
display stp process <process-id> v-stp
	views all
	level 1
	unstored
	<process-id>  integer 1..256
	<instance-id>  integer 0..4094
	<slot-id>  name 1..23

display stp process <process-id> region-configuration [ digest ]
	views all
	level 1
	unstored
	<process-id>  integer 1..256

display stp region-configuration [ digest ]
	views all
	level 1
	handler display-stp-region-configuration

display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> ] tc-bpdu statistics [ history ]
	views all
	level 1
	unstored
	<instance-id>  integer 0..4094
	<slot-id>  name 1..23

display stp [ instance <instance-id> ] [ interface { <interface-name> | <interface-type> <interface-number> } | slot <slot-id> ] tc-bpdu statistics [ history ]
	views mst-process
	level 2
	unstored
	<instance-id>  integer 0..4094
	<slot-id>  name 1..23

display stp [ instance <instance-id> ] topology-change
	views mst-process
	level 2
	unstored
	<instance-id>  integer 0..4094

display stp [ instance <instance-id> ] topology-change
	views all
	level 1
	unstored
	<instance-id>  integer 0..4094

display stp v-stp
	views all
	level 1
	unstored

display stp v-stp
	views mst-process
	level 1
	unstored

display stp vlan <vlan-id>
display stp vlan <vlan-id> blocked-interface
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display vlan instance mapping
	views all
	level 1
	unstored

region-name <name>
undo region-name
	views mst-region
	level 2
	<name>  string 1..32

instance <instance-id> vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo instance <instance-id> [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
	views mst-region
	level 2
	list <vlan-id1> <vlan-id2>
	key <instance-id>
	<instance-id>  integer 0..4094
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

reset stp [ interface { <interface-name> | <interface-type> <interface-number> } ] statistics
	views user
	level 2
	unstored

revision-level <level>
undo revision-level
	views mst-region
	level 2
	<level>  integer 0..65535

stp { enable | disable }
undo stp { enable | disable }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	default stp enable

stp binding process <process-id>
undo stp binding process <process-id>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<process-id>  integer 1..256

stp binding process <process-id1> link-share
undo stp binding process <process-id1> link-share
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<process-id1>  integer 1..256

stp binding process <process-id1> to <process-id2> link-share
undo stp binding process <process-id1> to <process-id2>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<process-id1>  integer 1..256
	<process-id2>  integer 1..256

stp bpdu-filter { enable | disable }
undo stp bpdu-filter
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

stp bpdu-filter default
undo stp bpdu-filter default
	views system
	level 2

stp bpdu-protection
undo stp bpdu-protection
	views mst-process
	level 2

stp bpdu vlan <vlan-id>
undo stp bpdu vlan
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id>  integer 1..4094

stp bridge-address <mac-address>
undo stp bridge-address
	views system
	level 2
	<mac-address>  mac

stp bridge-diameter <diameter>
undo stp bridge-diameter
	views system
	level 2
	default stp bridge-diameter 7
	<diameter>  integer 2..7

stp bridge-diameter <diameter>
undo stp bridge-diameter
	views mst-process
	level 2
	default stp bridge-diameter 7
	<diameter>  integer 2..7

stp compliance { auto | dot1s | legacy }
undo stp compliance
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

stp config-digest-snoop
undo stp config-digest-snoop
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

stp converge { fast | normal }
undo stp converge
	views system
	level 2
	default stp converge normal

stp [ process <process-id> ] [ instance <instance-id> ] cost <cost>
undo stp [ process <process-id> ] [ instance <instance-id> ] cost
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	key <process-id> <instance-id>
	<process-id>  integer 1..256
	<instance-id>  integer 0..4094
	<cost>  integer 1..200000000

stp edged-port { enable | disable }
undo stp edged-port
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	default stp edged-port disable

stp edged-port default
undo stp edged-port default
	views system
	level 2

stp { enable | disable }
undo stp { enable | disable }
	views system
	level 2
	default stp enable

stp flush disable
undo stp flush disable
	views system
	level 2

stp flush disable
undo stp flush disable
	views mst-process
	level 2

stp loop-protection
undo stp loop-protection
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

stp max-hops <hop>
undo stp max-hops
	views system
	level 2
	default stp max-hops 20
	<hop>  integer 1..40

stp max-hops <hop>
undo stp max-hops
	views mst-process
	level 2
	default stp max-hops 20
	<hop>  integer 1..40

stp mcheck
	views system
	level 2
	unstored

stp mcheck
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	unstored

stp mcheck
	views mst-process
	level 2
	unstored

stp mode { mstp | rstp | stp }
undo stp mode
	views system
	level 2
	default stp mode mstp

stp mode { mstp | rstp | stp }
undo stp mode
	views mst-process
	level 2

stp mode vbst
	views system
	level 2

stp bpdu-protection
undo stp bpdu-protection
	views system
	level 2

stp no-agreement-check
undo stp no-agreement-check
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

stp pathcost-standard { dot1d-1998 | dot1t | legacy }
undo stp pathcost-standard
	views mst-process
	level 2
	default stp pathcost-standard dot1t

stp point-to-point { auto | force-false | force-true }
undo stp point-to-point
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	default stp point-to-point auto

stp [ process <process-id> ] [ instance <instance-id> ] port priority <priority>
undo stp [ process <process-id> ] [ instance <instance-id> ] port priority
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	key <process-id> <instance-id>
	<process-id>  integer 1..256
	<instance-id>  integer 0..4094
	<priority>  integer 0..240 multiple 16

stp [ instance <instance-id> ] priority <priority>
undo stp [ instance <instance-id> ] priority
	views system
	level 2
	default stp priority 32768
	key <instance-id>
	<instance-id>  integer 0..4094
	<priority>  integer 0..61440 multiple 4096

stp [ instance <instance-id> ] priority <priority>
undo stp [ instance <instance-id> ] priority
	views mst-process
	level 2
	key <instance-id>
	<instance-id>  integer 0..4094
	<priority>  integer 0..61440 multiple 4096

stp process <process-id>
undo stp process <process-id>
	views system
	level 2
	enters mst-process
	<process-id>  integer 1..256

stp region-configuration
undo stp region-configuration
	views system
	level 2
	enters mst-region

stp root-protection
undo stp root-protection
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

stp [ instance <instance-id> ] root { primary | secondary }
undo stp [ instance <instance-id> ] root
	views system
	level 2
	key <instance-id>
	<instance-id>  integer 0..4094

stp pathcost-standard { dot1d-1998 | dot1t | legacy }
undo stp pathcost-standard
	views system
	level 2
	default stp pathcost-standard dot1t

stp [ instance <instance-id> ] root { primary | secondary }
undo stp [ instance <instance-id> ] root
	views mst-process
	level 2
	key <instance-id>
	<instance-id>  integer 0..4094

stp link-share-protection
undo stp link-share-protection
	views mst-process
	level 2

stp { enable | disable }
undo stp { enable | disable }
	views mst-process
	level 2

stp tc-notify process 0
undo stp tc-notify process 0
	views mst-process
	level 2

stp tc-protection [ threshold <threshold> | interval <interval-value> ]
undo stp tc-protection [ threshold | interval ]
	views system
	level 2
	<threshold>  integer 1..255
	<interval-value>  integer 1..600

stp tc-protection [ threshold <threshold> | interval <interval-value> ]
undo stp tc-protection [ threshold | interval ]
	views mst-process
	level 2
	<threshold>  integer 1..255
	<interval-value>  integer 1..600

stp tc-restriction enable
undo stp tc-restriction enable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

stp timer-factor <factor>
undo stp timer-factor
	views system
	level 2
	<factor>  integer 1..10

stp timer-factor <factor>
undo stp timer-factor
	views mst-process
	level 2
	<factor>  integer 1..10

stp timer { forward-delay <forward-delay> | hello <hello-time> | max-age <max-age> }
undo stp timer { forward-delay | hello | max-age }
	views system
	level 2
	default stp timer forward-delay 1500
	default stp timer hello 200
	default stp timer max-age 2000
	<forward-delay>  integer 400..3000 multiple 100
	<hello-time>  integer 100..1000 multiple 100
	<max-age>  integer 600..4000 multiple 100

stp timer { forward-delay <forward-delay> | hello <hello-time> | max-age <max-age> }
undo stp timer { forward-delay | hello | max-age }
	views mst-process
	level 2
	<forward-delay>  integer 400..3000 multiple 100
	<hello-time>  integer 100..1000 multiple 100
	<max-age>  integer 600..4000 multiple 100

stp transmit-limit <packet-number>
undo stp transmit-limit
	views system
	level 2
	default stp transmit-limit 6
	<packet-number>  integer 1..255

stp transmit-limit <packet-number>
undo stp transmit-limit
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<packet-number>  integer 1..255

stp v-stp enable
undo stp v-stp enable
	views system
	level 2

stp v-stp port-id-extension enable
undo stp v-stp port-id-extension enable
	views system
	level 2

vlan-mapping modulo <modulo>
undo vlan-mapping modulo
	views mst-region
	level 2
	<modulo>  integer 1..63
