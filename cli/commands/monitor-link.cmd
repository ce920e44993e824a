# Monitor Link (command reference, High_Availability/Monitor_Link)
section 2250

display monitor-link group <group-id>
display monitor-link group all
	views all
	level 1
	unstored
	<group-id>  integer 1..24

downlink recover interval <interval-value>
undo downlink recover interval [ <interval-value> ]
	views monitor-link-group
	level 2
	<interval-value>  integer 0..180

monitor-link disable
undo monitor-link disable
	views monitor-link-group
	level 2

monitor-link group <group-id>
undo monitor-link group <group-id>
	views system
	level 2
	enters monitor-link-group
	<group-id>  integer 1..24

port { <interface-type> <interface-number> | <interface-name> } { uplink | downlink [ <downlink-id> ] }
undo port { { [ <interface-type> <interface-number> | <interface-name> ] { uplink | downlink <downlink-id> } } | all }
undo port { <interface-type> <interface-number> | <interface-name> } downlink
	views monitor-link-group
	level 2
	key <interface-name>
	<downlink-id>  integer 1..512

smart-link group <group-id> uplink
undo smart-link group <group-id> uplink
	views monitor-link-group
	level 2
	<group-id>  integer 1..48

timer recover-time <recover-time>
undo timer recover-time [ <recover-time> ]
	views monitor-link-group
	level 2
	<recover-time>  integer 0..3600
