# Smart Link (command reference, High_Availability/Smart_Link)
section 2650

display fwm smart-link statistics { <ifName> | <ifType> <ifNum> } slot <slotId>
	views config
	level 3
	unstored
	<ifName>  interface-name
	<ifType>  string 1..255
	<ifNum>  interface-number as <ifName>
	<slotId>  integer 0..255

display smart-link flush
	views all
	level 1
	unstored

display smart-link group { <group-id> | all }
	views all
	level 1
	unstored
	<group-id>  integer 1..48

load-balance instance { <instance-id1> [ to <instance-id2> ] } &<1-10> slave
undo load-balance instance { all | { <instance-id1> [ to <instance-id2> ] } &<1-10> [ slave ] }
	views smart-link-group
	level 2
	list <instance-id1> <instance-id2>
	<instance-id1>  integer 0..48
	<instance-id2>  integer 0..48

protected-vlan reference-instance { <instance-id1> [ to <instance-id2> ] } &<1-10>
undo protected-vlan reference-instance { all | { <instance-id1> [ to <instance-id2> ] } &<1-10> }
	views smart-link-group
	level 2
	list <instance-id1> <instance-id2>
	<instance-id1>  integer 0..48
	<instance-id2>  integer 0..48

reset fwm smart-link interface { <ifName> | <ifType> <ifNum> } slot <slotId>
	views user
	level 3
	unstored
	<ifName>  interface-name
	<ifType>  string 1..255
	<ifNum>  interface-number as <ifName>
	<slotId>  integer 0..255

reset smart-link flush
	views user
	level 2
	unstored

restore enable
undo restore enable
	views smart-link-group
	level 2

smart-link { lock | force }
undo smart-link { lock | force }
	views smart-link-group
	level 2

smart-link enable
undo smart-link enable
	views smart-link-group
	level 2

port { <interface-name> | <interface-type> <interface-number> } { master | slave }
undo port [ all | [ <interface-name> | <interface-type> <interface-number> ] { master | slave } ]
	views smart-link-group
	level 2
	key <interface-name>

smart-link flush receive control-vlan <vlan-id> [ password { sha | simple | hmac-sha256 } <password> ]
undo smart-link flush receive
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id>  integer 1..4094
	<password>  password 1..16

smart-link group <group-id>
undo smart-link group <group-id>
	views system
	level 2
	enters smart-link-group
	<group-id>  integer 1..48

smart-link hold-time <hold-time>
undo smart-link hold-time
	views smart-link-group
	level 2
	<hold-time>  integer 1..60

smart-link manual switch
	views smart-link-group
	level 2
	unstored

timer wtr <wtr-time>
undo timer wtr
	views smart-link-group
	level 2
	<wtr-time>  integer 0..1200

flush send control-vlan <vlan-id> [ password { sha | simple | hmac-sha256 } <password> ]
undo flush send
	views smart-link-group
	level 2
	<vlan-id>  integer 1..4094
	<password>  password 1..16
