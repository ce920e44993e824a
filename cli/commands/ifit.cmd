# IFIT (command reference, System_Monitoring/IFIT)
section 2130

action insert header [ header-mode dcn ] [ measure-mode { e2e | trace } ]
undo action insert header [ header-mode dcn ] [ measure-mode { e2e | trace } ]
	views ifit-behavior
	level 2

aggregation { source-port | destination-port | none }
undo aggregation { source-port | destination-port | none }
	views ifit-behavior
	level 2

classifier <classifier-name> behavior <behavior-name> [ precedence <precedence-value> | cache-number <cache-number> ] *
undo classifier <classifier-name> behavior <behavior-name> [ precedence <precedence-value> | cache-number <cache-number> ] *
	views ifit-policy
	level 2
	key <classifier-name>
	<classifier-name>  string 1..32
	<behavior-name>  string 1..32
	<precedence-value>  integer 0..63
	<cache-number>  integer 1..6144

dcn-instance
undo dcn-instance
	views ifit
	level 2
	apart
	enters ifit-dcn-instance

delay-measure enable
undo delay-measure enable
	views ifit-behavior
	level 2

delay-measure per-packet enable
undo delay-measure per-packet enable
	views ifit-behavior
	level 2

display ifit flow-cache [ { tcp | udp } | sip <ipv4-sip-address> | dip <ipv4-dip-address> | srcport <srcport-number> | dstport <dstport-number> | status { active | aged } | flow-id <flow-id-number> ] * slot <slot-id>
display ifit flow-cache [ { tcp | udp } | sip <ipv6-sip-address> | dip <ipv6-dip-address> | srcport <srcport-number> | dstport <dstport-number> | status { active | aged } | flow-id <flow-id-number> ] * slot <slot-id>
	views all
	level 1
	unstored
	<ipv4-sip-address>  ipv4
	<ipv4-dip-address>  ipv4
	<srcport-number>  integer 0..65535
	<dstport-number>  integer 0..65535
	<flow-id-number>  integer 0..1099511627775
	<slot-id>  name 1..31
	<ipv6-sip-address>  ipv6
	<ipv6-dip-address>  ipv6

display ifit flow-cache statistics slot <slot-id>
display ifit forward flow-cache statistics slot <slot-id> [ chip <chip-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31
	<chip-id>  integer 0..255

display ifit policy { all | name <policy-name> } acl applied-record slot <slot-id>
	views all
	level 1
	unstored
	<policy-name>  name 1..32
	<slot-id>  name 1..31

flow-type { dynamic | static flow-id <flow-id> }
undo flow-type { dynamic | static [ flow-id <flow-id> ] }
	views ifit-behavior
	level 2
	<flow-id>  integer 1..128

if-match [ ipv6 ] acl { <acl-number> | name <acl-name> }
undo if-match [ ipv6 ] acl { <acl-number> | name <acl-name> }
	views ifit-classifier
	level 2
	<acl-number>  integer 3000..3999
	<acl-name>  string 1..32

ifit
undo ifit
	views system
	level 2
	enters ifit

ifit traffic-policy <policy-name>
undo ifit traffic-policy <policy-name>
	views 100ge 10ge 200ge 25ge 50ge eth-trunk @port-groups l2-100ge l2-10ge l2-200ge l2-25ge l2-50ge l2-eth-trunk
	level 2
	<policy-name>  name 1..32

ifit traffic-policy <policy-name> global
undo ifit traffic-policy <policy-name> global
	views system
	level 2
	<policy-name>  name 1..32

interval <interval-value>
undo interval [ <interval-value> ]
	views ifit-dcn-instance
	level 2
	default interval 60
	<interval-value>  integer 10..3600 default 60

aging-time <time-value>
undo aging-time [ <time-value> ]
	views ifit-dcn-instance
	level 2
	<time-value>  integer 10..3600 default 120

node-id <node-id-value>
undo node-id [ <node-id-value> ]
	views ifit-dcn-instance
	level 2
	<node-id-value>  integer 0..65535

reset ifit [ forward ] flow-cache slot <slot-id>
	views user
	level 3
	unstored
	<slot-id>  name 1..31

role { ingress-egress | transit }
undo role { ingress-egress | transit }
	views ifit-dcn-instance
	level 2

{ edge-port | transit-port } { interface { <interface-type> <interface-number> | <interface-name> } } &<1-8>
undo { edge-port | transit-port } { interface { <interface-type> <interface-number> | <interface-name> } } &<1-8>
	views ifit-dcn-instance
	level 2

traffic behavior <behavior-name>
undo traffic behavior <behavior-name>
	views ifit-dcn-instance
	level 2
	apart
	enters ifit-behavior
	<behavior-name>  string 1..32

traffic classifier <classifier-name>
undo traffic classifier <classifier-name>
	views ifit-dcn-instance
	level 2
	apart
	enters ifit-classifier
	<classifier-name>  string 1..32

traffic policy <policy-name>
undo traffic policy <policy-name>
	views ifit-dcn-instance
	level 2
	apart
	enters ifit-policy
	<policy-name>  name 1..32
