# ERPS (command reference, Ethernet_Switching/ERPS)
section 2210

clear
	views erps-ring
	level 2
	unstored

control-vlan <vlan-id>
undo control-vlan
	views erps-ring
	level 2
	<vlan-id>  integer 1..4094

description <description>
undo description
	views erps-ring
	level 2
	<description>  string 1..80

display erps [ ring <ring-id> ] [ verbose ]
display erps ring <ring-id> exchange-vlan
	views all
	level 1
	unstored
	<ring-id>  integer 1..255

display erps interface { { <interface-name> | <interface-type> <interface-number> } [ ring <ring-id> ] }
	views all
	level 1
	unstored
	<ring-id>  integer 1..255

display erps [ ring <ring-id> ] statistics
	views all
	level 1
	unstored
	<ring-id>  integer 1..255

encapsulate-ring-id enable
undo encapsulate-ring-id enable
	views erps-ring
	level 2

erps ring <ring-id>
undo erps ring <ring-id>
	views system
	level 2
	enters erps-ring
	<ring-id>  integer 1..255

erps ring <ring-id> [ rpl { neighbour | owner } ]
undo erps ring <ring-id>
	views @l2-ethernet l2-eth-trunk l2-ge
	level 2
	<ring-id>  integer 1..255

erps ring <ring-id> protect-switch { force | manual }
	views @l2-ethernet l2-eth-trunk l2-ge
	level 2
	unstored
	<ring-id>  integer 1..255

erps self-heal disable
undo erps self-heal disable
	views erps-ring
	level 2

guard-timer <time-value>
undo guard-timer
	views erps-ring
	level 2
	<time-value>  integer 1..200

holdoff-timer <time-value>
undo holdoff-timer
	views erps-ring
	level 2
	<time-value>  integer 0..100

port { <interface-name> | <interface-type> <interface-number> } [ rpl { neighbour | owner } ]
undo port { <interface-name> | <interface-type> <interface-number> }
	views erps-ring
	level 2

port { <interface-name> | <interface-type> <interface-number> } protect-switch { force | manual }
	views erps-ring
	level 2
	unstored

protected-instance { all | { <instance-id1> [ to <instance-id2> ] } &<1-10> }
undo protected-instance { all | { <instance-id1> [ to <instance-id2> ] } &<1-10> }
	views erps-ring
	level 2
	list <instance-id1> <instance-id2>
	<instance-id1>  integer 0..4094
	<instance-id2>  integer 0..4094

raps-mel <level-id>
undo raps-mel
	views erps-ring
	level 2
	default raps-mel 7
	<level-id>  integer 0..7

reset erps [ ring <ring-id> ] statistics
	views all
	level 2
	unstored
	<ring-id>  integer 1..255

revertive { disable | enable }
undo revertive disable
undo revertive enable
	views erps-ring
	level 2
	item revertive

tc-protection interval <interval-value>
undo tc-protection interval
	views erps-ring
	level 2
	<interval-value>  integer 1..600

tc-protection threshold <threshold-value>
undo tc-protection threshold
	views erps-ring
	level 2
	<threshold-value>  integer 1..255

version { v1 | v2 }
undo version
	views erps-ring
	level 2

sub-ring
undo sub-ring
	views erps-ring
	level 2

tc-notify erps ring { <ring-id1> [ to <ring-id2> ] } &<1-10>
undo tc-notify erps ring { <ring-id1> [ to <ring-id2> ] } &<1-10>
	views erps-ring
	level 2
	list <ring-id1> <ring-id2>
	<ring-id1>  integer 1..255
	<ring-id2>  integer 1..255

virtual-channel { disable | enable }
undo virtual-channel { disable | enable }
	views erps-ring
	level 2

wtr-timer <time-value>
undo wtr-timer
	views erps-ring
	level 2
	section 2209
	<time-value>  integer 1..12

words
	owner : Owner of the ring protection link
