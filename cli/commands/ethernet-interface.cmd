# Ethernet Interface (command reference, Interface_Management/Ethernet_Interface)
section 2930

carrier { down-hold-time <hold-down> | up-hold-time <hold-up> }
undo carrier up-hold-time [ <hold-up> ]
undo carrier down-hold-time [ <hold-down> ]
	views @ethernet @l2-ethernet @port-groups
	level 2
	<hold-down>  integer 0..3600000
	<hold-up>  integer 0..3600000

control-flap [ <suppress> <reuse> <ceiling> <decay-ok> <decay-ng> ]
undo control-flap
	views @sub-interfaces @ethernet eth-trunk meth @port-groups tunnel @l2-ethernet l2-eth-trunk
	level 2
	<suppress>  integer 1..20000 default 2000
	<reuse>  integer 1..20000 default 750
	<ceiling>  integer 1001..20000 default 6000
	<decay-ok>  integer 1..900
	<decay-ng>  integer 1..900

device transceiver <transceiver-type>
undo device transceiver [ <transceiver-type> ]
	views @ethernet @l2-ethernet
	level 2
	<transceiver-type>  string 1..255

display control-flap [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display error-down recovery [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display interface statistics { <interface-type> <interface-number> | <interface-name> } verbose
	views all
	level 1
	unstored

display interface <meth> status
	views all
	level 1
	unstored
	<meth>  interface-name exists interface

display port-group [ <port-group-name> ]
	views all
	level 1
	unstored
	<port-group-name>  string 1..32

display port forwarding-path { src-ip <src-ip-data> [ <ip-mask-len> | <source-ip-mask> ] | dst-ip <dst-ip-data> [ <ip-mask-len> | <dst-ip-mask> ] | src-mac <src-mac-data> | dst-mac <dst-mac-data> | protocol { <protocol-number> | gre | icmp | igmp | ip | ipinip | ospf | tcp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | udp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * } } *
	views all
	level 1
	unstored
	<src-ip-data>  ipv4
	<ip-mask-len>  integer 0..32
	<source-ip-mask>  ipv4-mask
	<dst-ip-data>  ipv4
	<dst-ip-mask>  ipv4-mask
	<src-mac-data>  mac
	<dst-mac-data>  mac
	<protocol-number>  integer 0..255
	<src-port-data>  integer 0..65535
	<dst-port-data>  integer 0..65535

display port forwarding-path path-id <pathnum> statistics
	views all
	level 1
	unstored
	<pathnum>  integer 1..128

display port high-precision rate detection result
	views all
	level 1
	unstored

display port split [ all | { slot <slot-id> } ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

error-down auto-recovery cause <error-down-type> interval <interval-value>
undo error-down auto-recovery cause <error-down-type>
	views system
	level 2
	<error-down-type>  string 1..255
	<interval-value>  integer 30..86400

fault-detect disable
undo fault-detect disable
	views @ethernet @l2-ethernet @port-groups
	level 2

fault-detect filter disable
undo fault-detect filter disable
	views @ethernet @l2-ethernet @port-groups
	level 2

fec mode base-r
undo fec mode base-r
	views 100ge 25ge 400ge 50ge l2-100ge l2-25ge l2-400ge l2-50ge @port-groups
	level 2

fec mode none
undo fec mode none
undo fec mode
	views 100ge 200ge 25ge 400ge 50ge l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge @port-groups
	level 2

fec mode rs
undo fec mode rs
	views 100ge 200ge 25ge 400ge 50ge l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge @port-groups
	level 2

flow-control
flow-control input
flow-control output
undo flow-control
	views @ethernet @l2-ethernet @port-groups
	level 2
	default undo flow-control

force transceiver <transceiver-type>
undo force transceiver [ <transceiver-type> ]
	views @ethernet @l2-ethernet
	level 3
	<transceiver-type>  string 1..255

group-member { { <interface-name-start> | <interface-type-start> <interface-number-start> } [ to { <interface-name-end> | <interface-type-end> <interface-number-end> } ] } &<1-10>
undo group-member { { <interface-name-start> | <interface-type-start> <interface-number-start> } [ to { <interface-name-end> | <interface-type-end> <interface-number-end> } ] } &<1-10>
	views port-group
	level 2
	becomes group-member <each>
	<interface-name-start>  interface-name
	<interface-type-start>  interface-type
	<interface-number-start>  interface-number as <interface-name-start>
	<interface-name-end>  interface-name
	<interface-type-end>  interface-type
	<interface-number-end>  interface-number as <interface-name-end>

ifg <ifg-value>
undo ifg [ <ifg-value> ]
	views @ethernet @l2-ethernet @port-groups
	level 2
	<ifg-value>  integer 8..16

interface range { { <interface-name-start> | <interface-type-start> <interface-number-start> } [ to { <interface-name-end> | <interface-type-end> <interface-number-end> } ] } &<1-10>
	views system
	level 2
	enters port-group-temp
	transient
	<interface-name-start>  interface-name
	<interface-type-start>  interface-type
	<interface-number-start>  interface-number as <interface-name-start>
	<interface-name-end>  interface-name
	<interface-type-end>  interface-type
	<interface-number-end>  interface-number as <interface-name-end>

jumboframe enable <value>
undo jumboframe enable [ <value> ]
	views @ethernet @l2-ethernet eth-trunk @port-groups l2-eth-trunk
	level 2
	default @ethernet @l2-ethernet : jumboframe enable 9216
	<value>  integer 1518..9500

loopback internal
undo loopback [ internal ]
	views @ethernet @l2-ethernet @port-groups
	level 2

negotiation compatible-mode [ precursor <precursor-value> postcursor <postcursor-value> ]
undo negotiation compatible-mode [ precursor <precursor-value> postcursor <postcursor-value> ]
	views 100ge 200ge 25ge 400ge 50ge l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge @port-groups
	level 2
	<precursor-value>  integer -15..15
	<postcursor-value>  integer -15..15

negotiation disable
undo negotiation disable
	views @ethernet @l2-ethernet meth @port-groups
	level 2

optical pn-reverse enable
undo optical pn-reverse enable
	views 100ge 200ge 400ge l2-100ge l2-200ge l2-400ge @port-groups
	level 2

port-group <port-group-name>
undo port-group <port-group-name>
	views system
	level 2
	enters port-group
	<port-group-name>  string 1..32

port-group group-member { { <startIfName> | <interface-type-start> <interface-number-start> } [ to { <interface-number-end> | <interface-type-end> <endIfNum> } ] } &<1-10>
	views system
	level 2
	enters port-group-temp
	transient
	<startIfName>  interface-name
	<interface-type-start>  interface-type
	<interface-number-start>  interface-number as <startIfName>
	<interface-number-end>  interface-number
	<interface-type-end>  interface-type
	<endIfNum>  string 1..31

port-status fast-detect enable
undo port-status fast-detect enable
	views @ethernet @l2-ethernet @port-groups
	level 2

port crc-statistics trigger error-down
undo port crc-statistics trigger error-down
	views @ethernet @l2-ethernet @port-groups
	level 2

port forwarding-path path-id <pathnum> { src-ip <src-ip-data> [ <srcip-mask-len> ] | dst-ip <dst-ip-data> [ <dstip-mask-len> ] | protocol { <protocolnum> | tcp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | udp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * } } * statistics precedence <precedencenum>
undo port forwarding-path path-id <pathnum> [ { src-ip <src-ip-data> [ <srcip-mask-len> ] | dst-ip <dst-ip-data> [ <dstip-mask-len> ] | protocol { <protocolnum> | tcp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * | udp [ l4-src-port <src-port-data> | l4-dst-port <dst-port-data> ] * } } * statistics precedence <precedencenum> ]
	views system
	level 2
	<pathnum>  integer 1..128
	<src-ip-data>  ipv4
	<srcip-mask-len>  integer 1..32 default 32
	<dst-ip-data>  ipv4
	<dstip-mask-len>  integer 1..32 default 32
	<protocolnum>  integer 0..255 default 0
	<src-port-data>  integer 0..65535
	<dst-port-data>  integer 0..65535
	<precedencenum>  integer 1..2000

port high-performance mode { mode1 | mode2 | mode3 | mode4 | mode5 }
undo port high-performance mode [ mode1 | mode2 | mode3 | mode4 | mode5 ]
	views system
	level 2

port high-precision rate detection interface { <interface-name> | <interface-type> <interface-number> } duration <detect-value>
undo port high-precision rate detection
	views all
	level 3
	<detect-value>  integer 1..1440

port link-flap { interval <interval-value> [ threshold <threshold-value> ] | threshold <threshold-value> } [ second-interval <second-interval-value> second-threshold <second-threshold-value> ]
undo port link-flap { interval <interval-value> threshold <threshold-value> second-interval <second-interval-value> second-threshold <second-threshold-value> }
undo port link-flap { threshold [ <threshold-value> ] }
undo port link-flap { interval [ <interval-value> ] threshold [ <threshold-value> ] }
undo port link-flap { interval [ <interval-value> ] }
	views @ethernet @l2-ethernet @port-groups
	level 2
	<interval-value>  integer 5..86400
	<threshold-value>  integer 0 2..1200 default 5
	<second-interval-value>  integer 5..86400
	<second-threshold-value>  integer 2..1200

port link-flap trigger error-down
undo port link-flap trigger error-down
	views system
	level 2

port mode 50GE interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-18>
port mode 200GE interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-18>
undo port mode 50GE interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-18>
undo port mode 200GE interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-18>
	views system
	level 2
	<interface-name1>  interface-name
	<interface-type1>  interface-type
	<interface-number1>  interface-number as <interface-name1>
	<interface-name2>  interface-name
	<interface-type2>  interface-type
	<interface-number2>  interface-number as <interface-name2>

port mode 10G
port mode GE
undo port mode [ 10G ]
undo port mode [ GE ]
	views 25ge l2-25ge @port-groups
	level 2

port split dimension interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-24> [ split-type <split-type> ]
undo port split dimension interface { { <interface-name1> | <interface-type1> <interface-number1> } [ to { <interface-name2> | <interface-type2> <interface-number2> } ] } &<1-24> [ split-type <split-type> ]
	views system
	level 2
	<interface-name1>  interface-name
	<interface-type1>  interface-type
	<interface-number1>  interface-number as <interface-name1>
	<interface-name2>  interface-name
	<interface-type2>  interface-type
	<interface-number2>  interface-number as <interface-name2>
	<split-type>  string 1..255

port transceiver-power-low trigger error-down
undo port transceiver-power-low trigger error-down
	views @ethernet @l2-ethernet @port-groups
	level 2

reset control-flap { penalty | counter } interface { <interface-name> | <interface-type> <interface-number> }
	views user
	level 2
	unstored

reset port forwarding-path path-id <pathnum> statistics
	views user
	level 3
	unstored
	<pathnum>  integer 1..128

set flow-change-ratio { input-threshold | output-threshold } upper-limit <threshold-value>
undo set flow-change-ratio { input-threshold | output-threshold } upper-limit [ <threshold-value> ]
	views @ethernet @l2-ethernet @port-groups
	level 2
	default set flow-change-ratio input-threshold upper-limit 50
	default set flow-change-ratio output-threshold upper-limit 50
	<threshold-value>  integer 1..100 default 50

set flow-change-ratio interval <interval-value>
undo set flow-change-ratio interval [ <interval-value> ]
	views @ethernet @l2-ethernet @port-groups
	level 2
	default set flow-change-ratio interval 5
	<interval-value>  integer 1..10 default 5

set flow-change-ratio start-check bandwidth-usage <value>
undo set flow-change-ratio start-check bandwidth-usage [ <value> ]
	views @ethernet @l2-ethernet @port-groups
	level 2
	default set flow-change-ratio start-check bandwidth-usage 20
	<value>  integer 1..100 default 20

set flow-statistics include-interframe
undo set flow-statistics include-interframe
	views @ethernet @l2-ethernet @port-groups
	level 2

set up-delay <value>
undo set up-delay [ <value> ]
	views @ethernet @l2-ethernet @port-groups
	level 2
	<value>  integer 0..3600

single-fiber enable
undo single-fiber enable
	views @ethernet @l2-ethernet @port-groups
	level 2

single-fiber rx
undo single-fiber rx
	views @ethernet @l2-ethernet @port-groups
	level 2

speed { 10000 | 1000 | 100 }
undo speed [ 10000 | 1000 | 100 ]
	views @port-groups
	level 2

speed { 1000 | 100 | 10 }
undo speed [ 1000 | 100 | 10 ]
	views 10ge l2-10ge meth @port-groups
	level 2

speed { 1000 | 100 | 10 }
undo speed [ 1000 | 100 | 10 ]
	views meth
	level 2

speed { 40000 }
undo speed [ 40000 ]
	views 100ge 200ge 400ge l2-100ge l2-200ge l2-400ge @port-groups
	level 2

speed auto { 10 | 100 | 1000 } *
undo speed auto [ 10 | 100 | 1000 ] *
	views 10ge l2-10ge @port-groups
	level 2

speed auto { 100 | 1000 | 10000 } *
undo speed auto [ 100 | 1000 | 10000 ] *
	views 10ge l2-10ge @port-groups
	level 2

statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
undo statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
	views @l2-ethernet l2-eth-trunk l2-ge
	level 2

statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
undo statistics { ipv4 | ipv6 } enable [ inbound | outbound ]
	views @ethernet eth-trunk @l2-ethernet l2-eth-trunk
	level 2

trap-threshold input-rate <bandwidth-in-use> [ resume-rate <resume-threshold> ]
trap-threshold output-rate <bandwidth-in-use> [ resume-rate <resume-threshold> ]
undo trap-threshold input-rate
undo trap-threshold output-rate
	views @ethernet @l2-ethernet l2-ge @port-groups
	level 2
	<bandwidth-in-use>  integer 1..100
	<resume-threshold>  integer 1..100

trap-threshold crc-statistics <threshold-value> interval <interval-value>
undo trap-threshold crc-statistics [ <threshold-value> interval <interval-value> ]
	views @ethernet @l2-ethernet @port-groups
	level 2
	<threshold-value>  integer 1..65535
	<interval-value>  integer 10..65535

words
	mode1 : First mode
	rs : Reed-Solomon code
