# MAC (command reference, Ethernet_Switching/MAC)
section 1262
module mac-address

display fwm mac diag slot <slotid> chip <chipid> mac-address <mac-addr> bridge-domain <bdid>
display fwm mac diag slot <slotid> chip <chipid> mac-address <mac-addr> vlan <vlanid>
	views all
	level 3
	unstored
	<slotid>  name 1..31
	<chipid>  integer 0..8
	<mac-addr>  mac
	<bdid>  integer 1..16777215
	<vlanid>  integer 1..4094

display mac-address dynamic [ slot <slot-id> ] { interface { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> | vlan <vlan-id> [ interface { <interface-type> <interface-number> | <interface-name> } ] } [ verbose ]
display mac-address <mac-address> [ vlan <vlan-id> ] [ verbose ]
display mac-address blackhole [ vlan <vlan-id> ] [ verbose ]
display mac-address { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } * [ verbose ]
display mac-address static { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } * [ verbose ]
display mac-address authen { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } * [ verbose ]
display mac-address [ static | dynamic | authen | mux | security | sticky ] [ verbose ]
display mac-address total-number [ static | dynamic | authen | mux | security | sticky ]
display mac-address total-number authen { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } *
display mac-address total-number { [ static | mux | security | sticky | dynamic ] { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } * | { blackhole | evn } [ vlan <vlan-id> ] | [ dynamic ] slot <slot-id> }
display mac-address { mux | security | sticky } { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } * [ verbose ]
display mac-address total-number { [ static | mux | dynamic ] { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } * | { blackhole | evn } [ vlan <vlan-id> ] | [ dynamic ] slot <slot-id> }
display mac-address mux { [ vlan <vlan-id> ] | [ interface { <interface-type> <interface-number> | <interface-name> } ] } * [ verbose ]
display mac-address evn [ vlan <vlan-id> ] [ verbose ]
display mac-address total-number dynamic-blackhole
display mac-address total-number [ static ] bridge-domain <bd-id>
display mac-address dynamic-blackhole [ bridge-domain <bd-id> ] [ verbose ]
	views all
	level 1
	handler display-mac-address
	<slot-id>  name 1..23
	<vlan-id>  integer 1..4094
	<mac-address>  mac
	<bd-id>  integer 1..16777215

display mac-address aging-time
	views all
	level 1
	handler display-mac-address-aging-time

display mac-address bpdu
	views all
	level 1
	unstored

display mac-address { <mac-address> bridge-domain <bd-id> | bridge-domain <bd-id> } [ verbose ]
display mac-address static bridge-domain <bd-id> [ verbose ]
	views all
	level 1
	handler display-mac-address
	<mac-address>  mac
	<bd-id>  integer 1..16777215

display mac-address dynamic [ slot <slot-id> ] [ interface { <interface-type> <interface-number> | <interface-name> } ] [ verbose ]
	views all
	level 1
	handler display-mac-address
	<slot-id>  integer 0..255

display mac-address flapping [ slot <slot-id> ] [ begin <datetime> <hourtime> ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255
	<datetime>  date-slash
	<hourtime>  time

display mac-address flapping active-table [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display mac-address flapping aged-table [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display mac-address <mac-address> vlan <vlan-id> slot <slot-id> forward-engine
	views all
	level 1
	unstored
	<mac-address>  mac
	<vlan-id>  integer 1..4094
	<slot-id>  name 1..31

display mac-address limit
display mac-address limit vlan <vlan-id>
display mac-address limit { <interface-name> | <interface-type> <interface-number> }
display mac-address limit { <nve-interface-name> | <nvePortType> <nvePortNum> } peer <ip-address>
display mac-address limit bridge-domain <bd-id>
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<nve-interface-name>  interface-name
	<nvePortType>  interface-type
	<nvePortNum>  interface-number as <nve-interface-name>
	<ip-address>  ipv4
	<bd-id>  integer 1..16777215

display mac-address statistics { insert | remove } slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display mac-address summary [ slot <slot-id> ]
	views all
	level 1
	handler display-mac-address-summary
	<slot-id>  integer 0..255

display mac-address synchronization configuration { all | slot <slot-id> }
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display mac-address tunnel [ verbose ]
display mac-address total-number tunnel [ slot <slot-id> ]
	views all
	level 1
	handler display-mac-address
	<slot-id>  integer 0..255

drop illegal-mac enable
undo drop illegal-mac enable
	views system
	level 2

mac-address <mac-address>
undo mac-address
	views eth-trunk vbdif vlanif
	level 2
	section 1027
	<mac-address>  mac

mac-address aging-time <timeValue>
undo mac-address aging-time
	views system
	level 2
	<timeValue>  integer 0 60..1000000

mac-address bpdu <mac-address> [ <mac-address-mask> ]
undo mac-address bpdu <mac-address> [ <mac-address-mask> ]
undo mac-address bpdu
	views system
	level 2
	<mac-address>  mac
	<mac-address-mask>  mac

mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } bridge-domain <bd-id> [ vid <pe-vid> ]
undo mac-address { <mac-address> bridge-domain <bd-id> | bridge-domain <bd-id> | static { bridge-domain <bd-id> | <mac-address> { <interface-type> <interface-number> | <interface-name> } bridge-domain <bd-id> } }
undo mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } bridge-domain <bd-id> [ vid <pe-vid> ]
	views system
	level 2
	<mac-address>  mac
	<bd-id>  integer 1..16777215
	<pe-vid>  integer 1..4094

mac-address flapping detection [ security-level { low | middle | high } | security-threshold <flapCnt> ]
mac-address flapping detection exclude vlan { { <vlan-id1> } [ to <vlan-id2> ] } &<1-10>
mac-address flapping aging-time <aging-time>
mac-address flapping detection exclude bridge-domain <bd-id1> [ to <bd-id2> ]
undo mac-address flapping detection [ security-level { low | middle | high } | security-threshold <flapCnt> ]
undo mac-address flapping detection exclude vlan { { { <vlan-id1> } [ to <vlan-id2> ] } &<1-10> | all }
undo mac-address flapping aging-time
undo mac-address flapping detection exclude bridge-domain { <bd-id1> [ to <bd-id2> ] | all }
	views system
	level 2
	list <vlan-id1> <vlan-id2>
	<flapCnt>  integer 3..10000
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094
	<aging-time>  integer 60..900
	<bd-id1>  integer 1..16777215
	<bd-id2>  integer 1..16777215

mac-address flapping detection exclude <mac-address> <mac-address-mask>
undo mac-address flapping detection exclude <mac-address> <mac-address-mask>
	views system
	level 2
	<mac-address>  mac
	<mac-address-mask>  integer 24..48

mac-address flapping periodical trap enable
mac-address flapping periodical trap interval <interval>
undo mac-address flapping periodical trap enable
undo mac-address flapping periodical trap interval [ <interval> ]
	views system
	level 2
	<interval>  integer 2..30

mac-address flapping trigger error-down
undo mac-address flapping trigger error-down
	views @l2-sub-interfaces @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

mac-address learning disable [ action { discard | forward } ]
mac-address learning priority <priority-id>
undo mac-address learning priority
undo mac-address learning disable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	section 1395
	<priority-id>  integer 0..3

mac-address learning disable
undo mac-address learning disable
	views bd
	level 2

mac-address learning disable
undo mac-address learning disable
	views nve
	level 2

mac-address learning disable
undo mac-address learning disable
	views vlan vlan-range behavior
	level 2

mac-address learning priority <priority-id> allow-flapping
undo mac-address learning priority <priority-id> allow-flapping
	views system
	level 2
	<priority-id>  integer 0..3

mac-address limit { maximum <max> | action { discard | forward } | alarm { enable | disable } } *
undo mac-address limit [ maximum <max> | action { discard | forward } | alarm { enable | disable } ] *
	views bd
	level 2
	<max>  integer 0..130048

mac-address limit { maximum <max> | action { discard | forward } | alarm { disable | enable } } *
undo mac-address limit
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<max>  integer 0..131072

mac-address limit { maximum <max> | action { discard | forward } | alarm { enable | disable } } *
undo mac-address limit
	views @l2-sub-interfaces
	level 2
	<max>  integer 0..32767

mac-address limit { maximum <max> | action { discard | forward } | alarm { enable | disable } } *
undo mac-address limit
	views vlan vlan-range
	level 2
	<max>  integer 0..130048

mac-address notification { all | learning | aging }
undo mac-address notification { learning | aging | all }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

mac-address notification interval <interval-time>
undo mac-address notification interval [ <interval-time> ]
	views system
	level 2
	default mac-address notification interval 10
	<interval-time>  integer 10..600 default 10

mac-address update arp enable
undo mac-address update arp enable
	views system
	level 2

mac-address blackhole <mac-address> vlan <vlan-id>
mac-address static <mac-address> { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id>
undo mac-address <mac-address> vlan <vlan-id>
undo mac-address { { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> | vlan <vlan-id> [ <interface-type> <interface-number> | <interface-name> ] }
undo mac-address blackhole [ <mac-address> ] vlan <vlan-id>
undo mac-address static { { <mac-address> { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> } | { { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> | vlan <vlan-id> [ <interface-type> <interface-number> | <interface-name> ] } }
	views system
	level 2
	<mac-address>  mac
	<vlan-id>  integer 1..4094

peer <ip-address> mac-address limit { maximum <max> | action { discard | forward } | alarm { enable | disable } } *
source <sourceIP> peer <ip-address> mac-address limit { maximum <max> | action { discard | forward } | alarm { enable | disable } } *
undo peer <ip-address> mac-address limit [ maximum <max> | action { discard | forward } | alarm { enable | disable } ] *
undo source <sourceIP> peer <ip-address> mac-address limit [ maximum <max> | action { discard | forward } | alarm { enable | disable } ] *
undo peer <ip-address> mac-address limit all
	views nve
	level 2
	<ip-address>  ipv4
	<max>  integer 1..32767
	<sourceIP>  ipv4

port bridge enable
undo port bridge enable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

reset mac-address [ <interface-type> <interface-number> | <interface-name> ]
reset mac-address { { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> | vlan <vlan-id> [ <interface-type> <interface-number> | <interface-name> ] }
reset mac-address <mac-address> [ vlan <vlan-id> ]
reset mac-address bridge-domain <bd-id>
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
	<mac-address>  mac
	<bd-id>  integer 1..16777215

reset mac-address flapping record [ all ]
	views user
	level 2
	unstored

undo mac-address { { static [ <interface-type> <interface-number> | <interface-name> ] } | { blackhole [ <mac-address> ] } | <mac-address> }
undo mac-address { <interface-type> <interface-number> | <interface-name> }
undo mac-address all
	views system
	undoes mac-address-static mac-address-blackhole
	level 2
	<mac-address>  mac

undo mac-address limit all
	views system
	level 2
