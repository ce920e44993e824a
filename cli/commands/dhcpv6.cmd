# DHCPv6 (command reference, IP_Addresses_and_Services/DHCPv6)
section 1286
module dhcpv6

dhcpv6-server <ipv6-address> [ interface { <interface-type> <interface-number> | <interface-name> } ]
undo dhcpv6-server <ipv6-address> [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views dhcpv6-server-group
	level 2
	<ipv6-address>  ipv6

dhcpv6 interface-id format { default | user-defined <user-defined-text> }
undo dhcpv6 interface-id format
	views system
	level 2
	<user-defined-text>  string 1..251

dhcpv6 interface-id insert enable
undo dhcpv6 interface-id insert enable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcpv6 relay { destination <ipv6-address> [ vpn-instance <vpn-instance-name> | public-net ] | interface { <interface-type> <interface-number> | <interface-name> } }
undo dhcpv6 relay { destination <ipv6-address> [ vpn-instance <vpn-instance-name> | public-net ] | interface { <interface-type> <interface-number> | <interface-name> } }
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

dhcpv6 relay advertise prefix-delegation route
undo dhcpv6 relay advertise prefix-delegation route
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcpv6 relay link-address <ipv6-address>
undo dhcpv6 relay link-address [ <ipv6-address> ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ipv6-address>  ipv6

dhcpv6 relay option79 insert enable
undo dhcpv6 relay option79 insert enable
	views system @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcpv6 relay prefix-delegation route autosave <file-name>
undo dhcpv6 relay prefix-delegation route autosave
	views system
	level 2
	<file-name>  string 1..51

dhcpv6 relay server-select <group-name>
undo dhcpv6 relay server-select
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<group-name>  string 1..32

dhcpv6 relay source-interface { <interface-type> <interface-number> | <interface-name> }
undo dhcpv6 relay source-interface
	views system @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcpv6 relay source-ip-address <ipv6-address>
undo dhcpv6 relay source-ip-address [ <ipv6-address> ]
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2
	<ipv6-address>  ipv6

dhcpv6 relay vss-control insert enable
undo dhcpv6 relay vss-control insert enable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcpv6 remote-id format { default | user-defined <user-defined-text> }
undo dhcpv6 remote-id format
	views system
	level 2
	<user-defined-text>  text 1..247

dhcpv6 remote-id insert enable
undo dhcpv6 remote-id insert enable
	views @ethernet @sub-interfaces eth-trunk vbdif vlanif
	level 2

dhcpv6 server group <group-name>
undo dhcpv6 server group <group-name>
	views system
	level 2
	enters dhcpv6-server-group
	<group-name>  string 1..32

display dhcpv6 relay [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

display dhcpv6 relay configuration [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

display dhcpv6 relay prefix-delegation { client [ interface { <interface-type> <interface-num> | <interface-name> } ] | route [ interface { <interface-type> <interface-num> | <interface-name> } ] }
	views all
	level 1
	unstored
	<interface-num>  interface-number as <interface-name>

display dhcpv6 relay statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored

display dhcpv6 server group [ <group-name> ]
	views all
	level 1
	unstored
	<group-name>  name 1..32

display dhcpv6 statistics
	views all
	level 1
	unstored

reset dhcpv6 relay prefix-delegation route [ vpn6-instance <vpn-instance-name> ] <ipv6-address> <mask-length>
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<mask-length>  integer 0..128

reset dhcpv6 relay statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views user
	level 2
	unstored

reset dhcpv6 statistics
	views user
	level 2
	unstored

vpn-instance <vpn-instance-name>
undo vpn-instance
	views dhcpv6-server-group
	level 2
	<vpn-instance-name>  string 1..31 not _public_
