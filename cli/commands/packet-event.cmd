# Packet Event (command reference, System_Monitoring/Packet_Event)
section 2530

aging-time <time-value>
undo aging-time [ <time-value> ]
	views packet-event-drop
	level 2
	<time-value>  integer 0..3600 default 30

aging-time <time-value>
undo aging-time [ <time-value> ]
	views packet-event-latency
	level 2
	<time-value>  integer 0..3600

capture drop-event
undo capture drop-event
	views packet-event-monitor
	level 2
	enters packet-event-drop

capture drop-packet acl-deny enable
undo capture drop-packet acl-deny enable
	views packet-event-drop
	level 2

capture drop-packet buffer-overflow enable
undo capture drop-packet buffer-overflow enable
	views packet-event-drop
	level 2

capture drop-packet forward-exception enable
undo capture drop-packet forward-exception enable
	views packet-event-drop
	level 2

capture drop-packet forward-normal enable
undo capture drop-packet forward-normal enable
	views packet-event-drop
	level 2

capture latency-event
undo capture latency-event
	views packet-event-monitor
	level 2
	enters packet-event-latency

collector collect <collect-id>
undo collector collect <collect-id>
	views system
	level 2
	enters collector
	<collect-id>  integer 1..5

collector collect <collect-id>
undo collector collect [ <collect-id> ]
	views packet-event-monitor
	level 2
	<collect-id>  integer 1..5

display drop-event flow-cache [ ipv4 | ipv6 | vxlan | ethernet ] slot <slot-id>
display drop-event flow-cache [ ipv4 | ipv6 | vxlan ] slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display drop-event flow-cache statistics slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display latency-event flow-cache [ ipv4 | ipv6 | vxlan | ethernet ] slot <slot-id>
display latency-event flow-cache [ ipv4 | ipv6 | vxlan ] slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display latency-event flow-cache statistics slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..31

export interval <time-value>
undo export interval [ <time-value> ]
	views packet-event-monitor
	level 2
	<time-value>  integer 1..1800

latency threshold <threshold-value>
undo latency threshold [ <threshold-value> ]
	views packet-event-latency
	level 2
	<threshold-value>  integer 768..1000000

nvme enable
undo nvme enable
	views packet-event-monitor
	level 2

packet event monitor
undo packet event monitor
	views system
	level 2
	enters packet-event-monitor

reset drop-event flow-cache [ slot <slot-id> ]
	views user
	level 2
	unstored
	<slot-id>  name 1..31

reset latency-event flow-cache [ slot <slot-id> ]
	views user
	level 2
	unstored
	<slot-id>  name 1..31

source { ip <ip-address> | ipv6 <ipv6-address> } export host { ip <ip-address> | ipv6 <ipv6-address> } udp-port <port-number> [ vpn-instance <vpn-instance-name> ]
source { ip <ip-address> } export host { ip <ip-address> } udp-port <port-number> [ vpn-instance <vpn-instance-name> ]
undo source { ip <ip-address> | ipv6 <ipv6-address> } export host { ip <ip-address> | ipv6 <ipv6-address> } udp-port <port-number> [ vpn-instance <vpn-instance-name> ]
undo source { ip <ip-address> } export host { ip <ip-address> } udp-port <port-number> [ vpn-instance <vpn-instance-name> ]
	views collector
	level 2
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<port-number>  integer 1..65535
	<vpn-instance-name>  string 1..31 not _public_
