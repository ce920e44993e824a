# Priority Mapping (command reference, QoS/Priority_Mapping)
section 1220

8021p-inbound <8021p-value> phb <service-class> [ <color> ]
undo 8021p-inbound [ <8021p-value> ]
	views diffserv-domain
	level 2
	key <8021p-value>
	<8021p-value>  integer 0..7
	<service-class>  enum be|af1|af2|af3|af4|ef|cs6|cs7
	<color>  enum green|yellow|red

8021p-outbound <service-class> <color> map <8021p-value>
undo 8021p-outbound [ <service-class> <color> ]
	views diffserv-domain
	level 2
	<service-class>  enum be|af1|af2|af3|af4|ef|cs6|cs7
	<color>  enum green|yellow|red
	<8021p-value>  integer 0..7

dei enable
undo dei enable
	views @l2-ethernet l2-eth-trunk @port-groups
	level 2

diffserv domain <ds-domain-name>
undo diffserv domain <ds-domain-name>
	views system
	level 2
	enters diffserv-domain
	<ds-domain-name>  name 1..31

display diffserv domain [ [ name ] <ds-domain-name> | brief ]
	views all
	level 1
	unstored
	<ds-domain-name>  string 1..31

display qos configuration interface [ <interface-type> <interface-number> | <interface-name> ]
	views all
	level 1
	unstored

display qos queue statistics { interface <interface-name> | interface <interface-type> <interface-number> | slot <slotid> }
	views all
	level 1
	unstored
	<slotid>  name 1..31

ip-dscp-inbound <dscp-value> phb <service-class> [ <color> ]
undo ip-dscp-inbound [ <dscp-value> ]
	views diffserv-domain
	level 2
	key <dscp-value>
	<dscp-value>  integer 0..63
	<service-class>  enum be|af1|af2|af3|af4|ef|cs6|cs7
	<color>  enum green|yellow|red

ip-dscp-outbound <service-class> <color> map <dscp-value>
undo ip-dscp-outbound [ <service-class> <color> ]
	views diffserv-domain
	level 2
	<service-class>  enum be|af1|af2|af3|af4|ef|cs6|cs7
	<color>  enum green|yellow|red
	<dscp-value>  integer 0..63

port priority <priority-value>
undo port priority
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	default port priority 0
	<priority-value>  integer 0..7 default 0

qos phb marking dscp enable
qos phb marking 8021p disable
qos phb marking 8021p enable
undo qos phb marking dscp enable
undo qos phb marking 8021p disable
undo qos phb marking 8021p enable
	views @ethernet @sub-interfaces eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2

reset qos queue statistics { interface <interface-name> | interface <interface-type> <interface-number> | slot <slot-id> }
	views user
	level 3
	unstored
	<slot-id>  name 1..31

set priority traffic-class <traffic-class-value>
undo set priority traffic-class [ <traffic-class-value> ]
	views system
	level 2
	<traffic-class-value>  integer 0..7

trust { 8021p { inner | outer } | dscp }
trust { 8021p outer | dscp }
undo trust
	views @l2-sub-interfaces @l2-ethernet @sub-interfaces l2-eth-trunk @port-groups
	level 2

trust upstream { <ds-domain-name> | none }
undo trust upstream
	views @l2-sub-interfaces @ethernet @sub-interfaces eth-trunk @port-groups @l2-ethernet l2-eth-trunk
	level 2
	<ds-domain-name>  string 1..31
