# MQC (command reference, QoS/MQC)
section 2050

classifier <classifier-name> behavior <behavior-name> [ precedence <precedence-value> ]
undo classifier <classifier-name> [ behavior <behavior-name> [ precedence <precedence-value> ] ]
	views trafficpolicy
	level 2
	<classifier-name>  name 1..31
	<behavior-name>  name 1..31
	<precedence-value>  integer 0..65535

deny
permit
undo { deny | permit }
	views behavior
	level 2

display system tcam service traffic-policy global <traffic-policy-name> { inbound | outbound } [ slot <slot-id> [ chip <chip-id> ] ]
display system tcam service traffic-policy interface { <interface-type> <interface-number> | <interface-name> } <traffic-policy-name> { inbound | outbound } [ slot <slot-id> [ chip <chip-id> ] ]
display system tcam service traffic-policy slot <slot-id> <traffic-policy-name> { inbound | outbound } [ chip <chip-id> ]
display system tcam service traffic-policy vlan <vlan-id> <traffic-policy-name> { inbound | outbound } [ slot <slot-id> [ chip <chip-id> ] ]
display system tcam service traffic-policy qos group <qos-group-name> <traffic-policy-name> { inbound | outbound } [ slot <slot-id> [ chip <chip-id> ] ]
display system tcam service traffic-policy vpn-instance <vpn-instance-name> <traffic-policy-name> { inbound | outbound } [ slot <slot-id> [ chip <chip-id> ] ]
display system tcam service traffic-policy bridge-domain <bd-id> <traffic-policy-name> { inbound | outbound } [ slot <slot-id> [ chip <chip-id> ] ]
display system tcam service traffic-policy { global | vlan <vlan-id> | interface { <interface-type> <interface-number> | <interface-name> } | vpn-instance <vpn-instance-name> | qos group <qos-group-name> } <traffic-policy-name> { inbound } [ slot <slot-id> [ chip <chip-id> ] ]
display system tcam service traffic-policy slot <slot-id> <traffic-policy-name> { inbound } [ chip <chip-id> ]
	views all
	level 1
	unstored
	<traffic-policy-name>  name 1..31
	<slot-id>  integer 0..255
	<chip-id>  integer 0..255
	<vlan-id>  integer 1..4094
	<qos-group-name>  name 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<bd-id>  integer 1..16777215

display traffic-policy applied-record [ <policy-name> ] [ global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | qos group <group-name> | vpn-instance <vpn-instance-name> | bridge-domain <bd-id> ] [ inbound | outbound ]
display traffic-policy applied-record [ <policy-name> ] [ global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | qos group <group-name> | vpn-instance <vpn-instance-name> ] [ inbound | outbound ]
display traffic-policy applied-record [ <policy-name> ] [ global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | qos group <group-name> | vpn-instance <vpn-instance-name> ] [ inbound ]
	views all
	level 1
	unstored
	<policy-name>  name 1..31
	<slot-id>  name 1..31
	<vlan-id>  integer 1..4094
	<group-name>  name 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<bd-id>  integer 1..16777215

display traffic-policy pre-state { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | qos group <qos-group-name> | vpn-instance <vpn-instance-name> } <traffic-policy-name> { inbound | outbound }
display traffic-policy pre-state bridge-domain <bd-id> <traffic-policy-name> { inbound | outbound }
display traffic-policy pre-state { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | qos group <qos-group-name> | vpn-instance <vpn-instance-name> } <traffic-policy-name> { inbound }
	views all
	level 1
	unstored
	<slot-id>  integer 0..255
	<vlan-id>  integer 1..4094
	<qos-group-name>  name 1..31
	<vpn-instance-name>  string 1..31 not _public_
	<traffic-policy-name>  name 1..31
	<bd-id>  integer 1..16777215

display traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-name> | bridge-domain <bd-id> } [ <policy-name> ] [ inbound | outbound ] [ { classifier-base | rule-base } [ class <classifier-name> ] ]
display traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-name> | bridge-domain <bd-id> } [ <policy-name> ] [ inbound | outbound ] rule-base [ class <classifier-name> ] history
display traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-name> } [ <policy-name> ] [ inbound | outbound ] rule-base [ class <classifier-name> ] history
display traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-name> } [ <policy-name> ] [ inbound | outbound ] [ { classifier-base | rule-base } [ class <classifier-name> ] ]
display traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-name> | <interface-type> <interface-number> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-name> } [ <policy-name> ] [ inbound ] rule-base [ class <classifier-name> ] history
display traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-name> | <interface-type> <interface-number> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-name> } [ <policy-name> ] [ inbound ] [ { classifier-base | rule-base } [ class <classifier-name> ] ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255
	<vlan-id>  integer 1..4094
	<vpn-instance-name>  string 1..31
	<group-name>  name 1..31
	<bd-id>  integer 1..16777215
	<policy-name>  name 1..31
	<classifier-name>  name 1..31

display traffic behavior [ <behavior-name> ]
	views all
	level 1
	handler display-traffic-behavior
	<behavior-name>  name 1..31

display traffic classifier [ <classifier-name> ]
	views all
	level 1
	handler display-traffic-classifier
	<classifier-name>  name 1..31

display traffic policy [ <policy-name> [ classifier <classifier-name> ] ]
	views all
	level 1
	handler display-traffic-policy
	<policy-name>  name 1..31
	<classifier-name>  name 1..31

group-member interface { { <interface-type> <interface-num> | <interface-name> } [ to { <interface-type> <interface-num> | <interface-name> } ] } &<1-8>
group-member vlan { <vlanid> [ to <vlanid> ] } &<1-8>
group-member ip source <ip-address> { <ip-address-wildcard> | <ip-address-netmask> }
undo group-member interface { { <interface-type> <interface-num> | <interface-name> } [ to { <interface-type> <interface-num> | <interface-name> } ] } &<1-8>
undo group-member vlan { <vlanid> [ to <vlanid> ] } &<1-8>
undo group-member ip source <ip-address> { <ip-address-wildcard> | <ip-address-netmask> }
	views qos-group
	level 2
	<interface-num>  interface-number as <interface-name>
	<vlanid>  integer 1..4094
	<ip-address>  ipv4
	<ip-address-wildcard>  ipv4
	<ip-address-netmask>  integer 1..32

if-match 8021p <8021p-value> &<1-8>
undo if-match 8021p
undo if-match 8021p <8021p-value> &<1-8>
	views classifier
	level 2
	list <8021p-value>
	<8021p-value>  integer 0..7

if-match acl { <acl-number> | <acl-name> }
if-match ipv6 acl { <acl-number> | <acl6-name> } [ loose-mode | strict-mode ]
undo if-match acl { <acl-number> | <acl-name> }
undo if-match ipv6 acl { <acl-number> | <acl6-name> } [ loose-mode | strict-mode ]
	views classifier
	level 2
	<acl-number>  integer 2000..5999 23000..23999
	<acl-name>  name 1..32
	<acl6-name>  name 1..32

if-match any
undo if-match any
	views classifier
	level 2

if-match destination-mac <mac-address> [ <mac-address-mask> ]
undo if-match destination-mac
	views classifier
	level 2
	<mac-address>  mac
	<mac-address-mask>  mac

if-match discard
undo if-match discard
	views classifier
	level 2

if-match double-tag
undo if-match double-tag
	views classifier
	level 2

if-match dscp <dscp-value> &<1-8>
if-match ipv6 dscp <dscp-value> &<1-8>
undo if-match dscp [ <dscp-value> &<1-8> ]
undo if-match ipv6 dscp [ <dscp-value> &<1-8> ]
	views classifier
	level 2
	list <dscp-value>
	<dscp-value>  integer 0..63

if-match ecn <ecn-value>
if-match ipv6 ecn <ecn-value>
undo if-match ecn [ <ecn-value> ]
undo if-match ipv6 ecn [ <ecn-value> ]
	views classifier
	level 2
	<ecn-value>  integer 0..3

if-match gre [ inner-source-ip <source-ip-address> [ mask <source-masklen> ] | inner-destination-ip <dest-ip-address> [ mask <dest-masklen> ] | inner-protocol <protocol> | inner-source-port <source-port-begin> | inner-destination-port <dest-port-begin> ] *
undo if-match gre [ inner-source-ip <source-ip-address> [ mask <source-masklen> ] | inner-destination-ip <dest-ip-address> [ mask <dest-masklen> ] | inner-protocol <protocol> | inner-source-port <source-port-begin> | inner-destination-port <dest-port-begin> ] *
	views classifier
	level 2
	<source-ip-address>  ipv4
	<source-masklen>  integer 0..32
	<dest-ip-address>  ipv4
	<dest-masklen>  integer 0..32
	<protocol>  integer 0..255
	<source-port-begin>  integer 0..65535
	<dest-port-begin>  integer 0..65535

if-match inbound-interface { { <interface-type> <interface-number1> | <interface-name1> } [ to { <interface-type> <interface-number2> | <interface-name2> } ] } &<1-8>
undo if-match inbound-interface
	views classifier
	level 2
	<interface-number1>  interface-number as <interface-name1>
	<interface-name1>  interface-name
	<interface-number2>  interface-number as <interface-name2>
	<interface-name2>  interface-name

if-match inner-8021p <inner-8021p-value> &<1-8>
undo if-match inner-8021p
undo if-match inner-8021p <inner-8021p-value> &<1-8>
	views classifier
	level 2
	list <inner-8021p-value>
	<inner-8021p-value>  integer 0..7

if-match inner-vlan <start-inner-vlan-value> [ to <end-inner-vlan-value> ]
undo if-match inner-vlan <start-inner-vlan-value> [ to <end-inner-vlan-value> ]
	views classifier
	level 2
	<start-inner-vlan-value>  integer 1..4094
	<end-inner-vlan-value>  integer 1..4094

if-match ip-identification <ip-id> [ mask <ip-id-mask> ]
undo if-match ip-identification [ <ip-id> [ mask <ip-id-mask> ] ]
	views classifier
	level 2
	<ip-id>  integer 0..65535
	<ip-id-mask>  hex 0..ffff

if-match ip-precedence <ip-precedence> &<1-8>
undo if-match ip-precedence
undo if-match ip-precedence <ip-precedence> &<1-8>
	views classifier
	level 2
	list <ip-precedence>
	<ip-precedence>  integer 0..7

if-match l2-protocol { arp | ip | rarp | <protocol-value> }
undo if-match l2-protocol
undo if-match l2-protocol { arp | ip | rarp | <protocol-value> }
	views classifier
	level 2
	<protocol-value>  hex 0..ffff 0x

if-match { nexthop <ip-address> | ipv6 nexthop <ipv6-address> } interface { <interface-type> <interface-number> | <interface-name> }
undo if-match { nexthop <ip-address> | ipv6 nexthop <ipv6-address> } interface { <interface-type> <interface-number> | <interface-name> }
	views classifier
	level 2
	<ip-address>  ipv4
	<ipv6-address>  ipv6

if-match outbound-interface { { <interface-type> <interface-number1> | <interface-name1> } [ to { <interface-type> <interface-number2> | <interface-name2> } ] } &<1-8>
undo if-match outbound-interface
	views classifier
	level 2
	<interface-number1>  interface-number as <interface-name1>
	<interface-name1>  interface-name
	<interface-number2>  interface-number as <interface-name2>
	<interface-name2>  interface-name

if-match qos-local-id <qos-local-id>
undo if-match qos-local-id [ <qos-local-id> ]
	views classifier
	level 2
	<qos-local-id>  integer 1..255

if-match rocev2 { opcode <opcode-value> | qpair <qpair-value> | nack <nack-value> | udf base l4-head { <udf-data> <udf-mask> offset <offset-value> } &<1-4> } *
if-match ipv6 rocev2 { opcode <opcode-value> | qpair <qpair-value> | nack <nack-value> | udf base l4-head { <udf-data> <udf-mask> offset <offset-value> } &<1-4> } *
undo if-match rocev2 [ opcode <opcode-value> | qpair <qpair-value> | nack <nack-value> | udf base l4-head { <udf-data> <udf-mask> offset <offset-value> } &<1-4> ] *
undo if-match ipv6 rocev2 [ opcode <opcode-value> | qpair <qpair-value> | nack <nack-value> | udf base l4-head { <udf-data> <udf-mask> offset <offset-value> } &<1-4> ] *
	views classifier
	level 2
	<opcode-value>  integer 0..255
	<qpair-value>  integer 0..16777215
	<nack-value>  integer 0..31
	<udf-data>  name 3..10
	<udf-mask>  name 3..10
	<offset-value>  integer 8..20

if-match source-mac <mac-address> [ <mac-address-mask> ]
undo if-match source-mac
	views classifier
	level 2
	<mac-address>  mac
	<mac-address-mask>  mac

if-match tcp-flag { <tcp-flag-value> | { ack | fin | psh | rst | syn | urg } * }
undo if-match tcp-flag
	views classifier
	level 2
	<tcp-flag-value>  integer 0..63

if-match vlan <start-vlan-value>
if-match vlan <start-vlan-value> to <end-vlan-value>
if-match vlan <start-vlan-value> inner-vlan <start-inner-vlan-value>
if-match vlan <start-vlan-value> to <end-vlan-value> inner-vlan <start-inner-vlan-value>
if-match vlan <start-vlan-value> inner-vlan <start-inner-vlan-value> to <end-inner-vlan-value>
undo if-match vlan <start-vlan-value>
undo if-match vlan <start-vlan-value> to <end-vlan-value>
undo if-match vlan <start-vlan-value> inner-vlan <start-inner-vlan-value>
undo if-match vlan <start-vlan-value> to <end-vlan-value> inner-vlan <start-inner-vlan-value>
undo if-match vlan <start-vlan-value> inner-vlan <start-inner-vlan-value> to <end-inner-vlan-value>
	views classifier
	level 2
	<start-vlan-value>  integer 1..4094
	<end-vlan-value>  integer 1..4094
	<start-inner-vlan-value>  integer 1..4094
	<end-inner-vlan-value>  integer 1..4094

if-match vxlan [ transit ] acl { <acl-number> | <acl-name> }
if-match vxlan transit acl { <acl-number> | <acl-name> }
undo if-match vxlan [ transit ] acl { <acl-number> | <acl-name> }
undo if-match vxlan transit acl { <acl-number> | <acl-name> }
	views classifier
	level 2
	<acl-number>  integer 2000..4999
	<acl-name>  string 1..32 not-number

if-match vxlan [ transit ] ipv6 acl { <acl-number> | <acl-name> } [ loose-mode | strict-mode ]
if-match vxlan transit ipv6 acl { <acl-number> | <acl-name> } [ loose-mode | strict-mode ]
undo if-match vxlan [ transit ] ipv6 acl { <acl-number> | <acl-name> } [ loose-mode | strict-mode ]
undo if-match vxlan transit ipv6 acl { <acl-number> | <acl-name> } [ loose-mode | strict-mode ]
	views classifier
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  string 1..32 not-number

if-match vxlan reserved-value <reserved-value>
if-match vxlan transit reserved-value <reserved-value>
undo if-match vxlan reserved-value [ <reserved-value> ]
undo if-match vxlan transit reserved-value [ <reserved-value> ]
	views classifier
	level 2
	<reserved-value>  hex 0..ffffff

if-match vxlan [ transit ] vni <vni-id>
if-match vxlan transit vni <vni-id>
undo if-match vxlan [ transit ] vni <vni-id>
undo if-match vxlan transit vni <vni-id>
	views classifier
	level 2
	<vni-id>  integer 1..16777215

if-match { unicast | unknown-unicast }
undo if-match { unicast | unknown-unicast }
	views classifier
	level 2

multicast-nat bind instance id <instance-id> [ name <instance-name> ]
undo multicast-nat bind instance id <instance-id> [ name <instance-name> ]
	views behavior
	level 2
	<instance-id>  integer 1..2048
	<instance-name>  name 1..127

qos group <group-name>
undo qos group <group-name>
	views system
	level 2
	enters qos-group
	<group-name>  name 1..31

qos traffic-policy only-one-effective
undo qos traffic-policy only-one-effective
	views system
	level 2

remark 8021p { <8021p-value> | inner-8021p }
remark 8021p <8021p-value>
undo remark 8021p [ { <8021p-value> | inner-8021p } ]
undo remark 8021p [ <8021p-value> ]
	views behavior
	level 2
	<8021p-value>  integer 0..7

remark dscp { <dscp-value> | <dscp-name> }
undo remark dscp
undo remark dscp { <dscp-value> | <dscp-name> }
	views behavior
	level 2
	<dscp-value>  integer 0..63
	<dscp-name>  enum ef|af11|af12|af13|af21|af22|af23|af31|af32|af33|af41|af42|af43|cs1|cs2|cs3|cs4|cs5|cs6|cs7|default

remark local-precedence { <local-precedence-name> | <local-precedence-value> } [ <color> ]
undo remark local-precedence
undo remark local-precedence { <local-precedence-name> | <local-precedence-value> } [ <color> ]
	views behavior
	level 2
	<local-precedence-name>  enum af1|af2|af3|af4|be|cs6|cs7|ef
	<local-precedence-value>  integer 0..7
	<color>  enum green|yellow|red

remark qos-local-id <qos-local-id> [ inbound-match ]
undo remark qos-local-id [ <qos-local-id> ] [ inbound-match ]
	views behavior
	level 2
	<qos-local-id>  integer 1..255

remark vxlan reserved-value <rsv-value>
undo remark vxlan reserved-value [ <rsv-value> ]
	views behavior
	level 2
	<rsv-value>  hex 0..ffffff 0x

reset traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-id> } [ <policy-name> ] [ inbound | outbound ] [ classifier-base <classifier-name> ] [ history ]
reset traffic-policy statistics bridge-domain <bd-id> [ <policy-name> ] [ inbound | outbound ] [ classifier-base <classifier-name> ] [ history ]
reset traffic-policy statistics { global [ slot <slot-id> ] | interface { <interface-type> <interface-number> | <interface-name> } | vlan <vlan-id> | vpn-instance <vpn-instance-name> | qos group <group-id> } [ <policy-name> ] [ inbound ] [ classifier-base <classifier-name> ] [ history ]
	views all
	level 3
	unstored
	<slot-id>  name 1..31
	<vlan-id>  integer 1..4094
	<vpn-instance-name>  string 1..31 not _public_
	<group-id>  name 1..31
	<policy-name>  name 1..31
	<classifier-name>  name 1..31
	<bd-id>  integer 1..16777215

traffic-policy <policy-name> inbound
undo traffic-policy <policy-name> inbound
	views vpn-instance
	level 2
	<policy-name>  name 1..31

traffic-policy <policy-name> { inbound | outbound }
undo traffic-policy <policy-name> { inbound | outbound }
	views bd
	level 2
	<policy-name>  name 1..31

traffic-policy <policy-name> outbound
traffic-policy <policy-name> inbound
undo traffic-policy <policy-name> outbound
undo traffic-policy <policy-name> inbound
	views @l2-sub-interfaces @sub-interfaces @ethernet eth-trunk @port-groups vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	<policy-name>  name 1..31

traffic-policy <policy-name> outbound
traffic-policy <policy-name> inbound
undo traffic-policy <policy-name> outbound
undo traffic-policy <policy-name> inbound
	views qos-group
	level 2
	<policy-name>  name 1..31

traffic-policy <policy-name> outbound
traffic-policy <policy-name> inbound
undo traffic-policy <policy-name> outbound
undo traffic-policy <policy-name> inbound
	views vlan vlan-range
	level 2
	<policy-name>  name 1..31

traffic-policy atomic-update-mode
undo traffic-policy atomic-update-mode
	views system
	level 2

traffic-policy chip-based-mode
undo traffic-policy chip-based-mode
	views system
	level 2

traffic-policy <policy-name> global [ slot <slot-id> ] outbound
traffic-policy <policy-name> global [ slot <slot-id> ] inbound
undo traffic-policy <policy-name> global [ slot <slot-id> ] outbound
undo traffic-policy <policy-name> global [ slot <slot-id> ] inbound
	views system
	level 2
	<policy-name>  name 1..31
	<slot-id>  integer 0..255

traffic behavior <behavior-name>
undo traffic behavior <behavior-name>
	views system
	level 2
	enters behavior
	<behavior-name>  string 1..31

traffic classifier <classifier-name> [ type { and | or } ]
undo traffic classifier <classifier-name>
	views system
	level 2
	enters classifier
	<classifier-name>  string 1..31

traffic policy <policy-name>
undo traffic policy <policy-name>
	views system
	level 2
	enters trafficpolicy
	<policy-name>  name 1..31
