# VLAN (command reference, Ethernet_Switching/VLAN)
section 1118

bandwidth <bandwidth>
undo bandwidth
	views vlanif
	level 2
	<bandwidth>  integer 1..1000000

damping time <delay-time>
undo damping time
	views vlanif
	level 2
	<delay-time>  integer 0..20

description <description>
undo description
	views vlan vlan-range
	level 2
	<description>  text 1..80

display bridge mac-address
	views all
	level 1
	handler display-bridge-mac-address

display default-parameter vlan <vlan-id>
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display fwm vlan statistics [ slot <slot-id> | ipc | resource-apply ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display ip-subnet-vlan vlan { <vlan-id1> [ to <vlan-id2> ] | all }
	views all
	level 1
	unstored
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

display mac-vlan { vlan <vlan-id> | mac-address { <mac-address> | all } }
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<mac-address>  mac

display mux-vlan
	views all
	level 1
	unstored

display port-isolate group { <group-id> | all }
	views all
	level 1
	unstored
	<group-id>  integer 1..64

display port vlan [ <interface-type> <interface-number> | <interface-name> ]
	views all
	level 1
	handler display-port-vlan

display port vlan [ <interface-type> <interface-number> | <interface-name> ] active
	views all
	level 1
	unstored

display protocol-vlan interface { { <interface-type> <interface-number> | <interface-name> } | all }
	views all
	level 1
	unstored

display protocol-vlan vlan { <vlan-id1> [ to <vlan-id2> ] | all }
	views all
	level 1
	unstored
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

display vlan <vlan-id> [ to <vlan-id2> ]
display vlan [ summary ]
	views all
	level 1
	handler display-vlan
	<vlan-id>  integer 1..4094
	<vlan-id2>  integer 1..4094

display vlan <vlan-id> verbose
display vlan vlan-name <vlan-name>
	views all
	level 1
	handler display-vlan-one
	<vlan-id>  integer 1..4094
	<vlan-name>  name 1..31

display vlan <vlan-id> statistics [ slot <slot-id> ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<slot-id>  integer 0..255

dot1q termination vid <low-pe-vid>
undo dot1q termination vid <low-pe-vid>
	views @sub-interfaces
	level 2
	<low-pe-vid>  integer 1..4094

encapsulation dot1q-termination
undo encapsulation
	views @sub-interfaces
	section 41
	level 2

instance <instance-id> vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo instance <instance-id> [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
	views vlan-instance
	level 2
	list <vlan-id1> <vlan-id2>
	key <instance-id>
	<instance-id>  integer 0..65535
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

ip-subnet-vlan [ <ip-subnet-index> ] ip <ip-address> { <mask> | <mask-length> } [ priority <priority> ]
undo ip-subnet-vlan { <ip-subnet-index> [ to <ip-subnet-end> ] | all }
	views vlan
	level 2
	key <ip-subnet-index>
	numbered <ip-subnet-index> 1
	<ip-subnet-index>  integer 1..12
	<ip-address>  ipv4
	<mask>  ipv4-mask
	<mask-length>  integer 0..32 mask as <mask>
	<priority>  integer 0..7 default 0
	<ip-subnet-end>  integer 1..12

ip-subnet-vlan enable
undo ip-subnet-vlan enable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

loop-protect l2-subinterface enable
undo loop-protect l2-subinterface enable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

mac-vlan mac-address <mac-address> [ priority <priority> ]
undo mac-vlan mac-address { <mac-address> | all }
	views vlan
	level 2
	<mac-address>  mac
	<priority>  integer 0..7 default 0

management-vlan
undo management-vlan
	views vlan vlan-range
	level 2

mux-vlan
undo mux-vlan
	views vlan vlan-range
	level 2

name <vlan-name>
undo name
	views vlan
	level 2
	<vlan-name>  string 1..31

port { <interface-type> <interface-number> | <interface-name> } [ to <interface-number2> ] [ { <interface-number3> [ to <interface-number4> ] } &<1-9> ]
undo port { <interface-type> <interface-number> | <interface-name> } [ to <interface-number2> ] [ { <interface-number3> [ to <interface-number4> ] } &<1-9> ]
	views vlan
	level 2
	key <interface-name>
	becomes interface <each> : port default vlan <vlan-id>
	<interface-number2>  interface-number
	<interface-number3>  interface-number
	<interface-number4>  interface-number

port default vlan <vlan-id>
undo port default vlan [ <vlan-id> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	default with port link-type access : port default vlan 1
	<vlan-id>  integer 1..4094

port discard tagged-packet
undo port discard tagged-packet
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

port hybrid pvid vlan <vlan-id>
undo port hybrid pvid vlan [ <vlan-id> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	default with port link-type hybrid : port hybrid pvid vlan 1
	<vlan-id>  integer 1..4094

port hybrid tagged vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
port hybrid { tagged | untagged } vlan all
port hybrid untagged vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo port hybrid [ tagged ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo port hybrid [ tagged | untagged ] vlan all
undo port hybrid [ untagged ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

mac-vlan enable
undo mac-vlan enable
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

port link-type access
port link-type hybrid
port link-type trunk
port link-type dot1q-tunnel
undo port link-type
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	section 40
	level 2
	default port link-type access

# VLAN 1 passes a trunk until it is taken off.
port trunk allow-pass vlan <default-vlan-id>
undo port trunk allow-pass vlan <default-vlan-id>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	negative
	default with port link-type trunk : port trunk allow-pass vlan 1
	<default-vlan-id>  integer 1..1

port trunk pvid vlan <vlan-id>
undo port trunk pvid vlan [ <vlan-id> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	default with port link-type trunk : port trunk pvid vlan 1
	<vlan-id>  integer 1..4094

port trunk allow-pass vlan { { { <vlan-id1> [ to <vlan-id2> ] } &<1-40> } | all }
undo port trunk allow-pass vlan { { { <vlan-id1> [ to <vlan-id2> ] } &<1-40> } | all }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

port mux-vlan enable { vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
undo port mux-vlan enable [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

port vlan-mapping vlan <vlan-id1> map-vlan <vlan-id3> [ remark-8021p <8021p-value> ]
port vlan-mapping vlan <vlan-id1> inner-vlan <vlan-id5> map-vlan <vlan-id3> [ map-inner-vlan <vlan-id4> ] [ remark-8021p <8021p-value> ]
port vlan-mapping vlan <vlan-id1> inner-vlan <vlan-id5> map-single-vlan <vlan-id3>
port vlan-mapping vlan <vlan-id1> inner-vlan <vlan-id5> to <vlan-id6> map-vlan <vlan-id3> [ remark-8021p <8021p-value> ]
undo port vlan-mapping { vlan <vlan-id1> [ map-vlan <vlan-id3> [ remark-8021p <8021p-value> ] ] }
undo port vlan-mapping vlan <vlan-id1> inner-vlan <vlan-id5> [ map-vlan <vlan-id3> [ map-inner-vlan <vlan-id4> ] [ remark-8021p <8021p-value> ] ]
undo port vlan-mapping all
undo port vlan-mapping vlan <vlan-id1> inner-vlan <vlan-id5> map-single-vlan <vlan-id3>
undo port vlan-mapping vlan <vlan-id1> inner-vlan <vlan-id5> to <vlan-id6> [ map-vlan <vlan-id3> ] [ remark-8021p <8021p-value> ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id1>  integer 1..4094
	<vlan-id3>  integer 1..4094
	<8021p-value>  integer 0..7
	<vlan-id5>  integer 1..4094
	<vlan-id4>  integer 1..4094
	<vlan-id6>  integer 1..4094

port vlan-stacking vlan <vlan-id1> [ to <vlan-id2> ] stack-vlan <vlan-id3>
port vlan-stacking vlan <vlan-id1> [ to <vlan-id2> ] stack-vlan <vlan-id3> remark-8021p <8021p-value3>
port vlan-stacking untagged stack-vlan <vlan-id3> stack-inner-vlan <stackInnerVid>
undo port vlan-stacking vlan <vlan-id1> [ to <vlan-id2> ] [ stack-vlan <vlan-id3> ]
undo port vlan-stacking untagged [ stack-vlan <vlan-id3> stack-inner-vlan <stackInnerVid> ]
undo port vlan-stacking vlan <vlan-id1> [ to <vlan-id2> ] stack-vlan <vlan-id3> remark-8021p <8021p-value3>
undo port vlan-stacking all
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094
	<vlan-id3>  integer 1..4094
	<8021p-value3>  integer 0..7
	<stackInnerVid>  integer 1..4094

portswitch batch <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-10>
portswitch batch <interface-name>
undo portswitch batch <interface-type> { <interface-number1> [ to <interface-number2> ] } &<1-10>
undo portswitch batch <interface-name>
	views system
	level 2
	becomes interface <each> : portswitch
	<interface-number1>  string 1..31
	<interface-number2>  string 1..31

protocol-transparent
undo protocol-transparent
	views vlan vlan-range
	level 2

protocol-vlan [ <protocol-index1> ] { at | ipv4 | ipv6 | ipx { ethernetii | llc | raw | snap } | mode { ethernetii-etype <etype-id1> | llc { dsap <dsapValue> ssap <ssapValue> } | snap-etype <etype-id1> } }
undo protocol-vlan { <protocol-index1> [ to <protocol-index2> ] | all }
undo protocol-vlan <protocol-index1> { at | ipv4 | ipv6 | ipx { ethernetii | llc | raw | snap } | mode { ethernetii-etype <etype-id1> | llc { dsap <dsapValue> ssap <ssapValue> } | snap-etype <etype-id1> } }
	views vlan vlan-range
	level 2
	key <protocol-index1>
	numbered <protocol-index1> 1
	<protocol-index1>  integer 0..15
	<etype-id1>  string 1..255
	<dsapValue>  hex 0..ff
	<ssapValue>  hex 0..ff
	<protocol-index2>  integer 0..15

protocol-vlan vlan <vlan-id> { all | <protocol-index1> [ to <protocol-index2> ] } [ priority <priority> ]
undo protocol-vlan { vlan <vlan-id> { all | <protocol-index1> [ to <protocol-index2> ] [ priority <priority> ] } }
undo protocol-vlan all
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id>  integer 1..4094
	<protocol-index1>  integer 0..15
	<protocol-index2>  integer 0..15
	<priority>  integer 0..7 default 0

qinq protocol <ethertype-value>
undo qinq protocol
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<ethertype-value>  hex 600..ffff

reset vlan <vlan-id> statistics [ slot <slot-id> ]
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
	<slot-id>  integer 0..255

statistics enable
undo statistics enable
	views vlan vlan-range
	level 2

statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
undo statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
	views vlanif
	level 2

subordinate separate <vlan-id>
undo subordinate separate
	views vlan
	level 2
	<vlan-id>  integer 1..4094

subordinate group { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo subordinate group { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views vlan
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

vlan-mapping vlan <vlan-id>
vlan-mapping inner-vlan <inner-vlan-id>
undo vlan-mapping vlan
undo vlan-mapping inner-vlan
	views behavior
	level 2
	<vlan-id>  integer 1..4094
	<inner-vlan-id>  integer 1..4094

vlan-stacking vlan <vlan-id>
undo vlan-stacking vlan
	views behavior
	level 2
	<vlan-id>  integer 1..4094

vlan <vlan-id>
undo vlan <vlan-id>
	views system
	level 2
	section 1690
	enters vlan
	singleton
	becomes unless 1 : vlan batch <vlan-id>
	<vlan-id>  integer 1..4094

vlan batch { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo vlan batch { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

vlan instance
undo vlan instance
	views system
	level 2
	enters vlan-instance

vlan precedence { ip-subnet-vlan | mac-vlan }
undo vlan precedence
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2

vlan range { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	singleton
	enters vlan-range
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

vlan vlan-name <vlan-name>
undo vlan vlan-name <vlan-name>
	views system
	level 2
	enters vlan
	<vlan-name>  name 1..31
