# Interface Basic (command reference, Interface_Management/Interface_Basic)
section 2010

bandwidth <bandwidth>
undo bandwidth
	views @sub-interfaces @ethernet @l2-ethernet eth-trunk l2-eth-trunk l2-ge meth tunnel
	level 2
	<bandwidth>  integer 1..1000000

description <description>
undo description
	views @port-groups
	level 2
	<description>  text 1..242

display default-parameter interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored

display fei fe port mapping slot <slotid>
	views all
	level 1
	unstored
	<slotid>  integer 0..255

display interface <interface-type> brief main non-unicast
	views all
	level 1
	unstored

display interface counters [ rate ] [ inbound | outbound ] [ <interface-name> | <interface-type> [ <interface-number> ] ]
display interface counters [ rate ] [ inbound | outbound ] [ <interface-type> ] slot <slot-id>
	views all
	level 1
	handler display-interface-counters
	<slot-id>  name 1..23

display interface counters errors [ slot <slot-id> ]
	views all
	level 1
	handler display-interface-counters-errors
	<slot-id>  name 1..23

display interface description [ <interface-name> | <interface-type> [ <interface-number> ] ] [ full-name ]
display interface description [ <interface-type> ] [ full-name ] main
	views all
	level 1
	handler display-interface-description

display interface description slot <slot-id> [ card <card-number> ] [ full-name ] [ main ]
	views all
	level 1
	handler display-interface-description
	<slot-id>  name 1..23
	<card-number>  string 1..63

display interface troubleshooting [ <interface-type> <interface-number> | <interface-name> ]
	views user
	level 1
	unstored

display ip interface [ <interface-name> | <interface-type> <interface-number> ]
	views all
	level 1
	handler display-ip-interface
	<interface-name>  interface-name exists interface

display ip interface description [ <interface-type> <interface-number> | slot <slot-number> [ card <card-number> ] ]
display ip interface description <interface-type>
display ip interface description ip-configured [ except <interface-type> ]
display ip interface description <interface-name>
	views all
	level 1
	handler display-ip-interface-description
	<interface-name>  interface-name exists interface
	<slot-number>  name 1..63
	<card-number>  name 1..63

display ipv6 interface [ <interface-name> | <interface-type> <interface-number> ]
	views all
	level 1
	handler display-ipv6-interface
	<interface-name>  interface-name exists interface

display ipv6 interface description [ <interface-name> | <interface-type> [ <interface-number> ] | slot <slot-number> [ card <card-number> ] ]
	views all
	level 1
	handler display-ipv6-interface-description
	<interface-name>  interface-name exists interface
	<slot-number>  integer 0..255
	<card-number>  string 1..63

display mib-index interface [ <interface-type> [ <interface-number> ] | <interface-name> ]
	views all
	level 1
	unstored

display this interface
	views @interfaces 200ge
	level 1
	handler display-this-interface

display this ipv6 interface
	views @interfaces
	level 1
	handler display-this-ipv6-interface

enable snmp trap updown
undo enable snmp trap updown
	views @l2-sub-interfaces @sub-interfaces @ethernet @l2-ethernet eth-trunk l2-eth-trunk l2-ge meth @port-groups tunnel
	level 2
	negative
	default enable snmp trap updown

ipv6 mtu <mtu>
undo ipv6 mtu
	views @ethernet @sub-interfaces eth-trunk meth tunnel vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	<mtu>  integer 1280..9600

monitor interface-information interface { <interface-name> | <interface-type> <interface-number> } [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
	views all
	level 1
	unstored
	<interval-value>  integer 2..600 default 10
	<times-value>  integer 1..999 default 5

monitor interface-statistics interface { <interface-name> | <interface-type> <interface-number> } &<1-5> [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
monitor interface-statistics batch [ interface <interface-type> [ <interface-number-begin> [ to <interface-number-end> ] ] ] [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ] [ main ]
	views all
	level 1
	unstored
	<interval-value>  integer 2..600 default 10
	<times-value>  integer 1..999 default 5
	<interface-number-begin>  name 1..31 of 0-9/:.
	<interface-number-end>  name 1..31 of 0-9/:.

monitor interface counters [ rate ] { <interface-name> | <interface-type> <interface-number> } [ [ interval <interval-value> ] [ times { <times-value> | infinity } ] | [ times { <times-value> | infinity } ] [ interval <interval-value> ] ]
	views all
	level 1
	unstored
	<interval-value>  integer 2..600 default 10
	<times-value>  integer 1..999 default 5

protocol up-delay-time <time>
undo protocol up-delay-time
	views @sub-interfaces @ethernet eth-trunk vbdif vlanif @l2-ethernet l2-eth-trunk
	level 2
	<time>  integer 0..7200 default 1

reset counters peak-rate interface { all | <interface-name> | <interface-type> <interface-num> }
	views system
	level 3
	unstored
	<interface-num>  interface-number

reset interface counters [ if-mib ] [ <interface-type> [ <interface-number> ] | <interface-name> ]
	views user
	level 2
	unstored

restart
	views @l2-sub-interfaces @sub-interfaces @ethernet @l2-ethernet eth-trunk l2-eth-trunk l2-ge meth tunnel vbdif vlanif
	level 2
	unstored

set flow-stat interval <interval>
undo set flow-stat interval
	views system
	level 2
	<interval>  integer 10..600 multiple 10

set flow-stat interval <interval>
undo set flow-stat interval
	views @l2-sub-interfaces @sub-interfaces @ethernet @l2-ethernet eth-trunk l2-eth-trunk l2-ge loopback null @port-groups tunnel vbdif vlanif
	level 2
	<interval>  integer 10..600 multiple 10

shutdown
undo shutdown
	views @port-groups
	level 2

shutdown interface { <ifname> | <beginIfType> <beginIfNum> } <to> { <endIfname> | <endIfType> <endIfNum> }
undo shutdown interface { <ifname> | <beginIfType> <beginIfNum> } <to> { <endIfname> | <endIfType> <endIfNum> }
	views system
	level 2
	<ifname>  interface-name
	<beginIfType>  interface-type
	<beginIfNum>  interface-number as <ifname>
	<to>  string 1..255
	<endIfname>  interface-name
	<endIfType>  interface-type
	<endIfNum>  interface-number as <endIfname>

shutdown network-layer
undo shutdown network-layer
	views @ethernet @l2-ethernet
	level 2
