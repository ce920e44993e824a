# Telemetry (command reference, System_Monitoring/Telemetry)
section 3170

condition-relation { or | and }
undo condition-relation [ and | or ]
	views telemetry-filter
	level 3

cpu-usage max-percent <usage>
undo cpu-usage max-percent [ <usage> ]
	views telemetry
	level 3
	<usage>  integer 1..50

depth <depth-value>
undo depth [ <depth-value> ]
	views telemetry-sensor-event telemetry-sensor-path
	level 3
	<depth-value>  integer 1..3

description <event-description>
undo description [ <event-description> ]
	views telemetry-sensor-event
	level 3
	<event-description>  name 1..55

destination-group <destination-group-name>
undo destination-group <destination-group-name>
	views telemetry
	level 3
	apart
	enters telemetry-destination-group
	<destination-group-name>  string 1..64

display telemetry destination [ <dest-name> ]
	views all
	level 1
	unstored
	<dest-name>  name 1..64

display telemetry dynamic-subscription [ <subName> ]
	views all
	level 1
	unstored
	<subName>  name 1..64

display telemetry sensor-path
	views all
	level 1
	unstored

display telemetry sensor [ <sensor-name> ]
	views all
	level 1
	unstored
	<sensor-name>  name 1..64

display telemetry subscription [ <subscription-name> ]
	views all
	level 1
	unstored
	<subscription-name>  name 1..64

dscp <value>
undo dscp
undo dscp <value>
	views telemetry-subscription
	level 3
	<value>  integer 0..63

encoding { gpb | json }
undo encoding
undo encoding { gpb | json }
	views telemetry-subscription
	level 3

filter <filter-name>
undo filter <filter-name>
	views telemetry-sensor-event telemetry-sensor-path
	level 3
	enters telemetry-filter
	<filter-name>  name 1..8

ipv4-address <ip-address-ipv4> port <port-value> [ vpn-instance <vpn-name> ] [ protocol { grpc [ no-tls ] [ compression gzip ] | udp } ]
undo ipv4-address <ip-address-ipv4> port <port-value> [ vpn-instance <vpn-name> ] [ protocol { grpc [ no-tls ] [ compression gzip ] | udp } ]
	views telemetry-destination-group
	level 3
	<ip-address-ipv4>  ipv4
	<port-value>  integer 1..65535
	<vpn-name>  string 1..31

ipv4-address <ip-address-ipv4> port <port-value> [ vpn-instance <vpn-name> ] [ protocol grpc [ no-tls ] [ compression gzip ] ] priority { low | medium | high }
undo ipv4-address <ip-address-ipv4> port <port-value> [ vpn-instance <vpn-name> ] [ protocol grpc [ no-tls ] [ compression gzip ] ] priority { low | medium | high }
	views telemetry-destination-group
	level 3
	<ip-address-ipv4>  ipv4
	<port-value>  integer 1..65535
	<vpn-name>  string 1..31

ipv6-address <ip-address-ipv6> port <port-value> [ vpn-instance <vpn-name> ] [ protocol { grpc [ no-tls ] [ compression gzip ] | udp } ]
undo ipv6-address <ip-address-ipv6> port <port-value> [ vpn-instance <vpn-name> ] [ protocol { grpc [ no-tls ] [ compression gzip ] | udp } ]
	views telemetry-destination-group
	level 3
	<ip-address-ipv6>  ipv6
	<port-value>  integer 1..65535
	<vpn-name>  string 1..31

ipv6-address <ip-address-ipv6> port <port-value> [ vpn-instance <vpn-name> ] [ protocol grpc [ no-tls ] [ compression gzip ] ] priority { low | medium | high }
undo ipv6-address <ip-address-ipv6> port <port-value> [ vpn-instance <vpn-name> ] [ protocol grpc [ no-tls ] [ compression gzip ] ] priority { low | medium | high }
	views telemetry-destination-group
	level 3
	<ip-address-ipv6>  ipv6
	<port-value>  integer 1..65535
	<vpn-name>  string 1..31

json only-content
undo json only-content
	views telemetry
	level 3

level <level-value>
undo level [ <level-value> ]
	views telemetry-sensor-event
	level 3
	<level-value>  integer 0..255

local-source-address ipv4 <ipv4-address> [ port <port-value> ]
local-source-address ipv6 <ipv6-address> [ port <port-value6> ]
undo local-source-address ipv4
undo local-source-address ipv4 <ipv4-address> [ port <port-value> ]
undo local-source-address ipv6
undo local-source-address ipv6 <ipv6-address> [ port <port-value6> ]
	views telemetry-subscription
	level 3
	<ipv4-address>  ipv4
	<port-value>  integer 1..65535
	<ipv6-address>  ipv6
	<port-value6>  integer 1025..65535

local-source-interface { <if-name> | <if-type> <if-number> } [ port <port-value> ]
undo local-source-interface { <if-name> | <if-type> <if-number> } [ port <port-value> ]
	views telemetry-subscription
	level 3
	<if-name>  interface-name
	<if-type>  interface-type
	<if-number>  interface-number as <if-name>
	<port-value>  integer 1..65535

op-field <field> op-type { eq | gt | ge | lt | le } op-value <value>
undo op-field <field> op-type { eq | gt | ge | lt | le } op-value <value>
	views telemetry-filter
	level 3
	<field>  string 1..63
	<value>  integer 0..9223372036854775807

pack enable
undo pack enable
	views telemetry-subscription
	level 3

protocol { grpc [ no-tls ] [ compression gzip ] | udp }
undo protocol
undo protocol { grpc [ no-tls ] [ compression gzip ] | udp }
	views telemetry-subscription
	level 3

protocol udp message-header ietf-netconf-udp-notif
undo protocol udp message-header [ ietf-netconf-udp-notif ]
	views telemetry
	level 3

protocol udp packet-max-size <size>
undo protocol udp packet-max-size [ <size> ]
	views telemetry
	level 3
	<size>  integer 1472..1472

sample-interval <interval> op-field <field> op-type { eq | gt | ge | lt | le } op-value <value>
undo sample-interval <interval> op-field <field> op-type { eq | gt | ge | lt | le } op-value <value>
	views telemetry-sample-adaptive
	level 3
	<interval>  integer 1000 5000 10000 30000 60000 180000 300000 900000 1800000
	<field>  string 1..64
	<value>  integer 0..9223372036854775807

sensor-group <sensor-name> [ sample-interval <sample-interval> [ suppress-redundant | heartbeat-interval <heartbeat-interval> ] * ]
undo sensor-group <sensor-name> [ sample-interval <sample-interval> [ suppress-redundant | heartbeat-interval <heartbeat-interval> ] * ]
	views telemetry-subscription
	level 3
	<sensor-name>  string 1..64
	<sample-interval>  integer 0..1800000
	<heartbeat-interval>  integer 1..60 default 60

destination-group <destination-name>
undo destination-group <destination-name>
	views telemetry-subscription
	level 3
	<destination-name>  string 1..64

sensor-group <sensor-name>
undo sensor-group <sensor-name>
	views telemetry
	level 3
	apart
	enters telemetry-sensor-group
	<sensor-name>  name 1..64

sensor-group <sensor-group-name> sample-adaptive
undo sensor-group <sensor-group-name> sample-adaptive
	views telemetry-subscription
	level 3
	enters telemetry-sample-adaptive
	<sensor-group-name>  string 1..64

sensor-path <path>
undo sensor-path <path>
undo sensor-path <path> self-defined-event
	views telemetry-sensor-group
	level 3
	enters telemetry-sensor-path
	<path>  string 1..511

sensor-path <path> self-defined-event
	views telemetry-sensor-group
	level 3
	key <path>
	enters telemetry-sensor-event
	<path>  string 1..511

subscription <subscription-name>
undo subscription <subscription-name>
	views telemetry
	level 3
	apart
	enters telemetry-subscription
	<subscription-name>  name 1..64

suppress-period <period>
undo suppress-period [ <period> ]
	views telemetry-sensor-event
	level 3
	<period>  integer 0..3600

telemetry [ openconfig ]
undo telemetry
	views system
	level 3
	enters telemetry

work-mode priority
undo work-mode priority
	views telemetry-destination-group
	level 3
