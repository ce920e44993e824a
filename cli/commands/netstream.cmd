# NetStream (command reference, System_Monitoring/NetStream)
section 1664

collect counter { bytes | packets }
undo collect counter { bytes | packets }
	views netstream-record-ipv4 netstream-record-ipv6 netstream-record-vxlan
	level 3

collect interface { input | output | sampler-info }
undo collect interface { input | output | sampler-info }
	views netstream-record-ipv4 netstream-record-ipv6 netstream-record-vxlan
	level 3

description <description-information>
undo description [ <description-information> ]
	views netstream-record-ipv4 netstream-record-ipv6 netstream-record-vxlan
	level 3
	<description-information>  text 1..80

display netstream { all | global | interface { <interface-type> <interface-number> | <interface-name> } }
	views all
	level 1
	unstored

display netstream cache ip origin [ [ { inbound | outbound } | source interface { <interface-name> | <interface-type> <interface-number> } | source port <port-number> | source ip <ip-address> | destination interface { <interface-name> | <interface-type> <interface-number> } | destination port <port-number> | destination ip <ip-address> | tos <tos-num> | protocol <protocol-num> ] * ] slot <slot-id> [ verbose ]
	views all
	level 1
	unstored
	<port-number>  integer 0..65535
	<ip-address>  ipv4
	<tos-num>  integer 0..255
	<protocol-num>  integer 0..255
	<slot-id>  name 1..31

display netstream cache ip record <record-name> [ [ { inbound | outbound } | source interface { <interface-name> | <interface-type> <interface-number> } | source port <port-number> | source ip <ip-address> | destination interface { <interface-name> | <interface-type> <interface-number> } | destination port <port-number> | destination ip <ip-address> | tos <tos-num> | protocol <protocol-num> ] * ] slot <slot-id> [ verbose ]
	views all
	level 1
	unstored
	<record-name>  string 1..32
	<port-number>  integer 0..65535
	<ip-address>  ipv4
	<tos-num>  integer 0..255
	<protocol-num>  integer 0..255
	<slot-id>  name 1..31

display netstream cache ipv6 origin [ [ { inbound | outbound } | source interface { <interface-name> | <interface-type> <interface-number> } | source port <port-number> | source ipv6 <ipv6-address> | destination interface { <interface-name> | <interface-type> <interface-number> } | destination port <port-number> | destination ipv6 <ipv6-address> | tos <tos-num> | protocol <protocol-num> | flowlabel <flowlabel-num> ] * ] slot <slot-id> [ verbose ]
	views all
	level 1
	unstored
	<port-number>  integer 0..65535
	<ipv6-address>  ipv6
	<tos-num>  integer 0..255
	<protocol-num>  integer 0..255
	<flowlabel-num>  integer 0..1048575
	<slot-id>  name 1..31

display netstream cache ipv6 record <record-name> [ [ { inbound | outbound } | source interface { <interface-name> | <interface-type> <interface-number> } | source port <port-number> | source ipv6 <ipv6-address> | destination interface { <interface-name> | <interface-type> <interface-number> } | destination port <port-number> | destination ipv6 <ipv6-address> | tos <tos-num> | protocol <protocol-num> | flowlabel <flowlabel-num> ] * ] slot <slot-id> [ verbose ]
	views all
	level 1
	unstored
	<record-name>  string 1..32
	<port-number>  integer 0..65535
	<ipv6-address>  ipv6
	<tos-num>  integer 0..255
	<protocol-num>  integer 0..255
	<flowlabel-num>  integer 0..1048575
	<slot-id>  name 1..31

display netstream cache vxlan inner-ip record <record-name> [ [ { inbound | outbound } | source interface { <interface-name> | <interface-type> <interface-number> } | source port <port-number> | source ip <ip-address> | destination interface { <interface-name> | <interface-type> <interface-number> } | destination port <port-number> | destination ip <ip-address> | tos <tos-num> | protocol <protocol-num> ] * ] slot <slot-id> [ verbose ]
	views all
	level 1
	unstored
	<record-name>  string 1..32
	<port-number>  integer 0..65535
	<ip-address>  ipv4
	<tos-num>  integer 0..255
	<protocol-num>  integer 0..255
	<slot-id>  name 1..31

display netstream export { ip | ipv6 | vxlan inner-ip } template slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display netstream statistics { ip | ipv6 | vxlan inner-ip } slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

match inner-ip { destination-address | destination-port | tos | protocol | source-address | source-port | source-mac | destination-mac | cvlan | ethernet-type }
undo match inner-ip { destination-address | destination-port | tos | protocol | source-address | source-port | source-mac | destination-mac | cvlan | ethernet-type }
	views netstream-record-vxlan
	level 3

match ip { destination-address | destination-port | tos | protocol | source-address | source-port | source-mac | destination-mac | ethernet-type | vlan }
undo match ip { destination-address | destination-port | tos | protocol | source-address | source-port | source-mac | destination-mac | ethernet-type | vlan }
	views netstream-record-ipv4
	level 3

match ipv6 { destination-address | destination-port | tos | protocol | source-address | source-port | flow-label | source-mac | destination-mac | ethernet-type | vlan }
undo match ipv6 { destination-address | destination-port | tos | protocol | source-address | source-port | flow-label | source-mac | destination-mac | ethernet-type | vlan }
	views netstream-record-ipv6
	level 3

netstream export { ip | ipv6 | vxlan inner-ip } index-switch { 16 | 32 }
undo netstream export { ip | ipv6 | vxlan inner-ip } index-switch [ 16 | 32 ]
	views system
	level 3

netstream export ip template timeout-rate <timeout-interval>
undo netstream export ip template timeout-rate [ <timeout-interval> ]
	views system
	level 3
	default netstream export ip template timeout-rate 1
	<timeout-interval>  integer 1..3600 default 1

netstream export ip version 5
netstream export ip version 9
undo netstream export ip version [ 5 | 9 ]
	views system
	level 3

netstream export ipv6 template timeout-rate <timeout-interval>
undo netstream export ipv6 template timeout-rate [ <timeout-interval> ]
	views system
	level 3
	default netstream export ipv6 template timeout-rate 1
	<timeout-interval>  integer 1..3600 default 1

netstream export packet-len ethernet-crc
undo netstream export packet-len ethernet-crc
	views system
	level 3

netstream export { ip | ipv6 | vxlan inner-ip } source { <ip-address> | ipv6 <ipv6-address> }
netstream export { ip | ipv6 | vxlan inner-ip } source <ip-address>
undo netstream export { ip | ipv6 | vxlan inner-ip } source [ <ip-address> | ipv6 [ <ipv6-address> ] ]
undo netstream export { ip | ipv6 | vxlan inner-ip } source [ <ip-address> ]
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6

netstream export { ip | ipv6 | vxlan inner-ip } host { <ip-address> | ipv6 <ipv6-address> } <port> [ vpn-instance <vpn-instance-name> ] dscp <dscp-value>
netstream export { ip | ipv6 | vxlan inner-ip } host <ip-address> <port> [ vpn-instance <vpn-instance-name> ] dscp <dscp-value>
undo netstream export { ip | ipv6 | vxlan inner-ip } host { <ip-address> | ipv6 <ipv6-address> } <port> [ vpn-instance <vpn-instance-name> ] dscp <dscp-value>
undo netstream export { ip | ipv6 | vxlan inner-ip } host <ip-address> <port> [ vpn-instance <vpn-instance-name> ] dscp <dscp-value>
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<port>  integer 1..65535
	<vpn-instance-name>  string 1..31 not _public_
	<dscp-value>  integer 0..63

netstream export vxlan inner-ip template timeout-rate <timeout-interval>
undo netstream export vxlan inner-ip template timeout-rate [ <timeout-interval> ]
	views system
	level 3
	default netstream export vxlan inner-ip template timeout-rate 1
	<timeout-interval>  integer 1..3600 default 1

netstream { inbound | outbound } ip
undo netstream { inbound | outbound } ip
	views @sub-interfaces @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 3

netstream { inbound | outbound } ipv6
undo netstream { inbound | outbound } ipv6
	views @sub-interfaces @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 3

netstream mpls-aware { label-only | ip-only | label-and-ip } ip
undo netstream mpls-aware [ label-only | ip-only | label-and-ip ] ip
	views system
	level 3

netstream record <record-name> ip
undo netstream record <record-name> ip
	views @sub-interfaces @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 3
	<record-name>  string 1..32

netstream record <record-name> ip
undo netstream record <record-name> ip
	views system
	level 3
	enters netstream-record-ipv4
	<record-name>  string 1..32

netstream record <record-name> ipv6
undo netstream record <record-name> ipv6
	views @sub-interfaces @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 3
	<record-name>  string 1..32

netstream record <record-name> ipv6
undo netstream record <record-name> ipv6
	views system
	level 3
	enters netstream-record-ipv6
	<record-name>  string 1..32

netstream record <record-name> vxlan inner-ip
undo netstream record <record-name> vxlan inner-ip
	views system
	level 3
	enters netstream-record-vxlan
	<record-name>  string 1..32

netstream sampler random-packets <packet-number> { inbound | outbound }
undo netstream sampler [ random-packets <packet-number> ] { inbound | outbound }
	views @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 3
	<packet-number>  integer 1 2 4 8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768

netstream record <record-name> vxlan inner-ip
undo netstream record <record-name> vxlan inner-ip
	views @sub-interfaces @ethernet eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 3
	<record-name>  string 1..32

netstream sampler random-packets <packet-number> { inbound | outbound }
undo netstream sampler [ random-packets <packet-number> ] { inbound | outbound }
	views system
	level 3
	<packet-number>  integer 1 2 4 8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768

netstream timeout { ip | ipv6 | vxlan inner-ip } active <active-interval>
undo netstream timeout { ip | ipv6 | vxlan inner-ip } active [ <active-interval> ]
	views system
	level 3
	<active-interval>  integer 1..604800 default 1800

netstream timeout { ip | ipv6 | vxlan inner-ip } inactive <inactive-interval>
undo netstream timeout { ip | ipv6 | vxlan inner-ip } inactive [ <inactive-interval> ]
	views system
	level 3
	<inactive-interval>  integer 1..604800 default 15

netstream timeout { ip | ipv6 | vxlan inner-ip } tcp-session
undo netstream timeout { ip | ipv6 | vxlan inner-ip } tcp-session
	views system
	level 3

reset netstream cache { ip | ipv6 | vxlan inner-ip } slot <slot-id>
	views user
	level 3
	unstored
	<slot-id>  integer 0..255

reset netstream statistics { ip | ipv6 | vxlan inner-ip } slot <slot-id>
	views user
	level 3
	unstored
	<slot-id>  integer 0..255
