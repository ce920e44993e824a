# 1588v2 (PTP) (command reference, System_Management/1588v2_(PTP))
section 1682

display ptp all [ config | state ]
display ptp interface <interface-type> <interface-number>
	views all
	level 1
	unstored

display ptp utc
	views all
	level 1
	unstored

ptp acl-permit-clockid <clockid-value>
undo ptp acl-permit-clockid <clockid-value>
	views system
	level 2
	<clockid-value>  hex 0..ffffffffffffffff

ptp acl enable
undo ptp acl enable
	views system
	level 2

ptp announce-drop enable
undo ptp announce-drop enable
	views @ethernet @l2-ethernet
	level 2

ptp announce-interval <announce-interval>
undo ptp announce-interval
	views @ethernet @l2-ethernet
	level 2
	<announce-interval>  integer 0..20 default 7

ptp announce receipt-timeout <receipt-timeout>
undo ptp announce receipt-timeout
	views @ethernet @l2-ethernet
	level 2
	<receipt-timeout>  integer 2..255 default 3

ptp asymmetry-correction { negative <negative-asymmetry-correction-value> | positive <positive-asymmetry-correction-value> }
undo ptp asymmetry-correction
	views @ethernet @l2-ethernet
	level 2
	<negative-asymmetry-correction-value>  integer 0..2000000
	<positive-asymmetry-correction-value>  integer 0..2000000

ptp clock-source local { time-source <time-source-value> | clock-accuracy <clock-accuracy-value> | clock-class <clock-class-value> | priority1 <priority1-value> | priority2 <priority2-value> }
undo ptp clock-source local { time-source | clock-accuracy | clock-class | priority1 | priority2 }
	views system
	level 2
	<time-source-value>  integer 1..8
	<clock-accuracy-value>  hex 0..ff
	<clock-class-value>  integer 0..255
	<priority1-value>  integer 0..255 default 128
	<priority2-value>  integer 0..255 default 128

ptp clock-step { one-step | two-step }
undo ptp clock-step
	views @ethernet @l2-ethernet
	level 2

ptp domain <domain-value>
undo ptp domain
	views system
	level 2
	default ptp domain 0
	<domain-value>  integer 0..255 default 0

ptp enable
undo ptp enable
	views system
	level 2

ptp device-type { bc | oc }
undo ptp device-type
	views system
	level 2

ptp enable
undo ptp enable
	views @ethernet @l2-ethernet
	level 2

ptp mac-egress destination-mac <destination-mac>
ptp mac-egress vlan <vlan-id> [ priority <priority-value> ]
undo ptp mac-egress destination-mac
undo ptp mac-egress vlan [ priority ]
	views @ethernet @l2-ethernet
	level 2
	<destination-mac>  mac
	<vlan-id>  integer 1..4094
	<priority-value>  integer 0..7 default 7

ptp min-delayreq-interval <min-delayreq-interval>
undo ptp min-delayreq-interval
	views @ethernet @l2-ethernet
	level 2
	<min-delayreq-interval>  integer 0..20 default 7

ptp slaveonly
undo ptp slaveonly
	views system
	level 2

ptp sync-interval <sync-interval>
undo ptp sync-interval
	views @ethernet @l2-ethernet
	level 2
	<sync-interval>  integer 0..20 default 3

ptp time-adjustment disable
undo ptp time-adjustment disable
	views system
	level 2

ptp udp-egress source-ip <source-ip> [ destination-ip <destination-ip> ]
ptp udp-egress destination-mac <destination-mac>
ptp udp-egress source-ip <source-ip> [ dscp <dscp> ] vlan <vlan-id> [ priority <priority-value> ]
undo ptp udp-egress { source-ip | destination-ip | destination-mac }
undo ptp udp-egress { dscp | vlan | priority }
	views @ethernet @l2-ethernet
	level 2
	<source-ip>  ipv4
	<destination-ip>  ipv4
	<destination-mac>  mac
	<dscp>  integer 0..63 default 56
	<vlan-id>  integer 1..4094
	<priority-value>  integer 0..7 default 7

ptp utc-offset <utc-offset>
undo ptp utc-offset
	views system
	level 2
	<utc-offset>  integer 0..255

ptp virtual-clock-id <clock-id-value>
undo ptp virtual-clock-id
	views system
	level 2
	<clock-id-value>  hex 1..ffffffff

reset ptp statistics { all | interface <interface-type> <interface-number> }
	views user
	level 3
	unstored
