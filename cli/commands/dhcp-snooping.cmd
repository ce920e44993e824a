# DHCP Snooping (command reference, IP_Addresses_and_Services/DHCP_Snooping)
section 1688
module dhcp-snooping

dhcp snooping alarm dhcp-rate enable
undo dhcp snooping alarm dhcp-rate enable
	views system @ethernet eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping alarm dhcp-rate threshold <threshold>
undo dhcp snooping alarm dhcp-rate threshold
	views system @ethernet eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2
	<threshold>  integer 1..1000 default 100

dhcp snooping alarm dhcp-rate { enable | threshold <threshold> } vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo dhcp snooping alarm dhcp-rate { enable | threshold } vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	<threshold>  integer 1..1000 default 100
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping alarm { dhcp-request | dhcp-chaddr | dhcp-reply } enable
undo dhcp snooping alarm { dhcp-request | dhcp-chaddr | dhcp-reply } enable
	views @ethernet bd eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping alarm threshold <threshold>
undo dhcp snooping alarm threshold
	views system
	level 2
	default dhcp snooping alarm threshold 100
	<threshold>  integer 1..1000 default 100

dhcp snooping alarm { dhcp-request | dhcp-chaddr | dhcp-reply } threshold <threshold>
undo dhcp snooping alarm { dhcp-request | dhcp-chaddr | dhcp-reply } threshold
	views @ethernet bd eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2
	<threshold>  integer 1..1000

dhcp snooping check dhcp-chaddr enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo dhcp snooping check dhcp-chaddr enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping check dhcp-giaddr enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo dhcp snooping check dhcp-giaddr enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping enable
undo dhcp snooping enable
	views @ethernet bd eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping check dhcp-giaddr enable
undo dhcp snooping check dhcp-giaddr enable
	views @ethernet eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping check dhcp-rate <rate>
undo dhcp snooping check dhcp-rate
	views system @ethernet eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2
	<rate>  integer 1..5000 default 5000

dhcp snooping check dhcp-rate enable
undo dhcp snooping check dhcp-rate enable
	views system @ethernet eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping check dhcp-rate { enable | <rate> } vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo dhcp snooping check dhcp-rate [ enable ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	<rate>  integer 1..5000 default 5000
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping check dhcp-request enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo dhcp snooping check dhcp-request enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping check dhcp-request enable
undo dhcp snooping check dhcp-request enable
	views @ethernet bd eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping check dhcp-chaddr enable
undo dhcp snooping check dhcp-chaddr enable
	views @ethernet bd eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping check server-vlan enable
undo dhcp snooping check server-vlan enable
	views system
	level 2

dhcp snooping disable
undo dhcp snooping disable
	views @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping enable [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
undo dhcp snooping enable [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
	views system
	level 2
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping enable no-user-binding vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo dhcp snooping enable no-user-binding vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
	views system
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping enable no-user-binding
undo dhcp snooping enable no-user-binding
	views @ethernet eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping packet-flow log enable
undo dhcp snooping packet-flow log enable
	views system
	level 2

dhcp snooping server record
undo dhcp snooping server record
	views system
	level 2

dhcp snooping trusted interface { <interface-type> <interface-number> | <interface-name> }
undo dhcp snooping trusted interface { <interface-type> <interface-number> | <interface-name> }
	views vlan
	level 2

dhcp snooping trusted
undo dhcp snooping trusted
	views @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2

dhcp snooping trusted tunnel
undo dhcp snooping trusted tunnel
	views bd
	level 2

dhcp snooping user-alarm percentage <percent-lower-value> <percent-upper-value>
undo dhcp snooping user-alarm percentage
	views system
	level 2
	<percent-lower-value>  integer 1..100
	<percent-upper-value>  integer 1..100

dhcp snooping user-bind arp-detect enable
undo dhcp snooping user-bind arp-detect enable
	views system
	level 2

dhcp snooping user-bind autosave <file-name> [ write-delay <delay-time> ]
undo dhcp snooping user-bind autosave
	views system
	level 2
	<file-name>  string 12..51
	<delay-time>  integer 60..4294967295 default 3600

dhcp snooping user-bind max-number <max-number> [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
undo dhcp snooping user-bind max-number [ vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10> ]
	views system
	level 2
	default dhcp snooping user-bind max-number 9216
	<max-number>  integer 1..9216 default 9216
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

dhcp snooping user-bind max-number <max-number>
undo dhcp snooping user-bind max-number
	views @ethernet eth-trunk @port-groups vlan @l2-ethernet l2-eth-trunk
	level 2
	<max-number>  integer 1..9216 default 9216

dhcp snooping user-bind recover <file-name>
	views system
	level 3
	unstored
	<file-name>  string 12..51

dhcp snooping user-offline remove mac-address
undo dhcp snooping user-offline remove mac-address
	views system
	level 2

dhcp snooping user-transfer enable
undo dhcp snooping user-transfer enable
	views system
	level 2

display dhcp snooping [ interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | bridge-domain <bd-id> ]
display dhcp snooping [ interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

display dhcp snooping configuration [ interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | bridge-domain <bd-id> ]
display dhcp snooping configuration [ interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

display dhcp snooping statistics { global | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | bridge-domain <bd-id> }
display dhcp snooping statistics { global | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> }
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

display dhcp snooping user-bind { { interface { <interface-type> <interface-number> | <interface-name> } | ip-address <ip-address> | mac-address <mac-address> | vlan <vlan-id> | bridge-domain <bd-id> } * | all } [ verbose ]
display dhcp snooping user-bind { { interface { <interface-type> <interface-number> | <interface-name> } | ip-address <ip-address> | mac-address <mac-address> | vlan <vlan-id> } * | all } [ verbose ]
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<mac-address>  mac
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

display user-bind static { { interface { <interface-type> <interface-number> | <interface-name> } | ip-address <ip-address> | mac-address <mac-address> | vlan <vlan-id> } * | all } [ verbose ]
	views all
	level 1
	unstored
	<ip-address>  ipv4
	<mac-address>  mac
	<vlan-id>  integer 1..4094

reset dhcp snooping statistics { global | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | bridge-domain <bd-id> }
reset dhcp snooping statistics { global | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> }
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215

reset dhcp snooping user-bind [ vlan <vlan-id> | interface { <interface-type> <interface-number> | <interface-name> } ] *
reset dhcp snooping user-bind [ ip-address <ip-address> ]
reset dhcp snooping user-bind [ bridge-domain <bd-id> ]
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
	<ip-address>  ipv4
	<bd-id>  integer 1..16777215

user-bind static { ip-address { <start-ip> [ to <end-ip> ] } &<1-10> | mac-address <mac-address> } * [ interface { <interface-type> <interface-number> | <interface-name> } ] [ vlan <vlan-id> [ ce-vlan <ce-vlan-id> ] ]
user-bind static { ip-address { <start-ip> [ to <end-ip> ] } &<1-10> | mac-address <mac-address> } * [ interface { <interface-type> <interface-number> | <interface-name> } ] [ vlan <vlan-id> ]
undo user-bind static [ ip-address { <start-ip> [ to <end-ip> ] } &<1-10> | mac-address <mac-address> | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> [ ce-vlan <ce-vlan-id> ] ] *
undo user-bind static [ ip-address { <start-ip> [ to <end-ip> ] } &<1-10> | mac-address <mac-address> | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> ] *
	views system
	level 2
	key all
	<start-ip>  ipv4
	<end-ip>  ipv4
	<mac-address>  mac
	<vlan-id>  integer 1..4094
	<ce-vlan-id>  integer 1..4094
