# Interfaces, their addresses and displays (command reference, Interface_Management and IP_Addresses_and_Services)
section 2000
module interface

interface { <interface-name> | <interface-type> <interface-number> } [ mode l2 ]
	views system
	level 2
	enters interface
	key <interface-name>
	<interface-name>  interface-name : Name of an interface

undo interface { <interface-name> | <interface-type> <interface-number> }
	views system
	level 2
	undoes interface
	checked
	<interface-name>  interface-name : Name of an interface

portswitch
undo portswitch
	views @switch-ports @routed-ports
	section 20
	level 2
	negative
	default @switch-ports : portswitch

description <description>
undo description
	views @interfaces
	section 21
	level 2
	<description>  text 1..242 : Text that describes the interface

shutdown
undo shutdown
	views @switch-ports @routed-ports @l2-sub-interfaces @sub-interfaces meth vlanif vbdif tunnel
	section 22
	level 2
	default undo shutdown

mtu <mtu>
undo mtu
	views @l2-ethernet l2-eth-trunk @routed-ports @sub-interfaces meth vlanif vbdif tunnel
	section 23
	level 2
	default @ethernet : mtu 1500
	<mtu>  integer 46..9600 : Largest packet in bytes

ip binding vpn-instance <vpn-instance-name>
undo ip binding vpn-instance <vpn-instance-name>
	views @routed-interfaces
	section 30
	level 2
	key none
	checked
	handler ip-binding
	notice Info: All IPv4 and IPv6 related configurations on this interface are removed.
	<vpn-instance-name>  string 1..31 not _public_ : Name of a VPN instance

ipv6 enable
undo ipv6 enable
	views @routed-interfaces
	section 31
	level 2

# Other names where `sub` follows: the primary has no key, so that there is one, and the others are told apart by theirs.
ip address <ip-address> { <mask> | <mask-length> }
ip address <sub-address> { <sub-mask> | <sub-mask-length> } sub
undo ip address [ <ip-address> { <mask> | <mask-length> } ]
undo ip address <sub-address> { <sub-mask> | <sub-mask-length> } sub
	views @routed-interfaces
	section 32
	level 2
	checked
	key <sub-address> <sub-mask>
	<ip-address>       ipv4 : IPv4 address of the interface
	<mask>             ipv4-mask : Mask of the network
	<mask-length>      integer 0..32 mask as <mask> : Length of the mask
	<sub-address>      ipv4 : IPv4 address of the interface
	<sub-mask>         ipv4-mask : Mask of the network
	<sub-mask-length>  integer 0..32 mask as <sub-mask> : Length of the mask

ipv6 address { <ipv6-address> <prefix-length> | <ipv6-prefix> }
undo ipv6 address [ <ipv6-address> <prefix-length> | <ipv6-prefix> ]
	views @routed-interfaces
	section 33
	level 2
	checked
	key <ipv6-prefix>
	<ipv6-address>   ipv6 : IPv6 address of the interface
	<prefix-length>  integer 1..128 join / as <ipv6-prefix> : Length of the prefix
	<ipv6-prefix>    ipv6-prefix : IPv6 address and length of the prefix

display interface [ <interface-type> [ <interface-number> ] | <interface-name> ]
	views all
	level 1
	handler display-interface
	<interface-name>  interface-name exists interface : Name of an interface

display interface brief [ <interface-type> ] [ main ]
	views all
	level 1
	handler display-interface-brief

display interface <interface-type> brief [ main ]
	views all
	level 1
	handler display-interface-brief

display ip interface brief [ <interface-type> [ <interface-number> ] | <interface-name> ]
	views all
	level 1
	handler display-ip-interface-brief
	<interface-name>  interface-name exists interface : Name of an interface

display ip interface brief ip-configured [ except <interface-type> ]
	views all
	level 1
	handler display-ip-interface-brief

display ipv6 interface brief
	views all
	level 1
	handler display-ipv6-interface-brief

words
	address : Address of the interface
	binding : Bind the interface to an instance
	brief : One line for each interface
	description : Text that describes the object
	enable : Switch the function on
	except : Leave out interfaces of a type
	ip : IP protocol
	ip-configured : Interfaces that have an IPv4 address
	ipv6 : IPv6 protocol
	main : Main interfaces, without sub-interfaces
	mtu : Maximum transmission unit of the interface
	portswitch : Layer 2 mode of the port
	shutdown : Switch the interface off
	sub : Further address beside the primary one
