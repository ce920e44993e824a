# DCB (command reference, DCN_and_Network_Management/DCB)
section 1058

application { fcoe | fip | iscsi | { ethtype <ethtype-value> } | { [ tcp | udp ] port <port> } } priority <priority-value>
undo application { fcoe | fip | iscsi | { ethtype <ethtype-value> } | { [ tcp | udp ] port <port> } } priority <priority-value>
	views dcb-app
	level 2
	<ethtype-value>  hex 0..ffff
	<port>  integer 0..65535
	<priority-value>  integer 0..7

dcb app-profile <profile-name>
undo dcb app-profile <profile-name>
	views system
	level 2
	enters dcb-app
	<profile-name>  string 1..31

dcb compliance intel-oui
undo dcb compliance intel-oui
	views @ethernet @port-groups @l2-ethernet
	level 2

dcb { { ets enable <etsprofile> } | { app-profile { enable <appprofile> | disable } } } *
undo dcb { { ets enable [ <etsprofile> ] } | { app-profile { { enable [ <appprofile> ] } | disable } } } *
	views @ethernet @port-groups @l2-ethernet
	level 2
	<etsprofile>  string 1..31
	<appprofile>  string 1..31

dcb ets-profile <name>
undo dcb ets-profile <name>
	views system
	level 2
	enters dcb-ets
	<name>  string 1..31

dcb pfc [ <profilename> ]
undo dcb pfc [ <profilename> ]
	views system
	level 2
	key <profilename>
	enters dcb-pfc
	<profilename>  string 1..31 default default not deadlock-detect

dcb pfc buffer <queue-index> xon static <xon-value> { kbytes | mbytes } xoff static <xoff-value> { kbytes | mbytes }
dcb pfc buffer <queue-index> xon dynamic <alpha-value> xoff dynamic <alpha-value>
dcb pfc buffer <queue-index> guaranteed <guaranteed-value> [ bytes | kbytes ]
dcb pfc buffer <queue-index> hdrm <hdrm-value> [ kbytes ]
dcb pfc buffer <queue-index> xoff { static <xoff-value> [ kbytes | mbytes ] | dynamic <alpha-value> } [ xon offset <offset-value> [ kbytes | mbytes ] ]
undo dcb pfc buffer <queue-index> xon static <xon-value> { kbytes | mbytes } xoff static <xoff-value> { kbytes | mbytes }
undo dcb pfc buffer <queue-index> xon dynamic <alpha-value> xoff dynamic <alpha-value>
undo dcb pfc buffer [ <queue-index> [ guaranteed [ <guaranteed-value> [ bytes | kbytes ] ] ] ]
undo dcb pfc buffer [ <queue-index> [ hdrm [ <hdrm-value> [ kbytes ] ] ] ]
undo dcb pfc buffer [ <queue-index> [ xoff [ static [ <xoff-value> [ kbytes | mbytes ] ] | dynamic [ <alpha-value> ] ] [ xon offset [ <offset-value> [ kbytes | mbytes ] ] ] ] ]
	views @ethernet @port-groups @l2-ethernet
	level 2
	<queue-index>  integer 0..7
	<xon-value>  integer 1..6144 default 100
	<xoff-value>  integer 1..30720 default 125
	<alpha-value>  integer 1..12 default 3
	<guaranteed-value>  integer 640..25600 default 1600
	<hdrm-value>  integer 16..30720 default 256
	<offset-value>  integer 1..30720 default 6

dcb pfc deadlock-detect interval <interval-value>
undo dcb pfc deadlock-detect interval
	views system
	level 2
	<interval-value>  integer 10 100 500 1000

dcb pfc deadlock-detect timer <detect-time>
undo dcb pfc deadlock-detect [ timer <detect-time> ]
	views system
	level 2
	<detect-time>  integer 10..1500 default 100

dcb pfc deadlock-recovery timer <recovery-time>
undo dcb pfc deadlock-recovery [ timer <recovery-time> ]
	views system
	level 2
	<recovery-time>  integer 10..1500 default 100

dcb pfc deadlock recovery-behavior { forwarding | discard } slot <slot-id>
undo dcb pfc deadlock recovery-behavior { forwarding | discard } slot <slot-id>
	views system
	level 2
	<slot-id>  integer 0..255

dcb pfc dscp-mapping enable slot <slot-id>
undo dcb pfc dscp-mapping enable slot <slot-id>
	views system
	level 2
	<slot-id>  integer 0..255

dcb pfc enable [ <pfcprofile> ] [ mode { auto | manual } ]
dcb pfc enable [ <pfcprofile> ] [ mode manual ]
undo dcb pfc enable [ <pfcprofile> ] [ mode { auto | manual } ]
undo dcb pfc enable [ <pfcprofile> ] [ mode manual ]
	views @ethernet @port-groups @l2-ethernet
	level 2
	section 1353
	<pfcprofile>  string 1..31

dcb pfc global disable
undo dcb pfc global disable
	views system
	level 2

display dcb [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display dcb app-profile [ <profilename> ]
	views all
	level 1
	unstored
	<profilename>  string 1..31

display dcb ets-profile [ <name> ]
	views all
	level 1
	unstored
	<name>  string 1..31

display dcb fail-record [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display dcb pfc-profile [ <profilename> ]
	views all
	level 1
	unstored
	<profilename>  string 1..31

display dcb pfc [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display dcb pfc buffer [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display dcb pfc deadlock trigger status [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display dcb status [ interface { <interface-name> | <interface-type> <interface-num> } ] verbose
	views all
	level 1
	unstored
	<interface-num>  interface-number

display qos headroom-usage [ slot <slot-id> | interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

port pfc-deadlock trigger { error-down | turn-off }
undo port pfc-deadlock trigger { error-down | turn-off }
	views @ethernet @port-groups @l2-ethernet
	level 2

priority-group <pg-group-value>
undo priority-group <pg-group-value>
	views dcb-ets
	level 2
	<pg-group-value>  integer 0..7 15

priority-group <pg-group-value> drr weight <weight-value>
undo priority-group <pg-group-value> drr weight <weight-value>
	views dcb-ets
	level 2
	<pg-group-value>  integer 0..7
	<weight-value>  integer 1..100

priority-group <pg-group-value> pq
	views dcb-ets
	level 2
	<pg-group-value>  integer 15..15

priority-group <pg-group-value> queue { <start-queue-index> [ to <end-queue-index> ] } &<1-8>
undo priority-group <pg-group-value> queue [ <start-queue-index> [ to <end-queue-index> ] ] &<0-8>
	views dcb-ets
	level 2
	list <start-queue-index> <end-queue-index>
	key <pg-group-value>
	<pg-group-value>  integer 0..7 15
	<start-queue-index>  integer 0..7
	<end-queue-index>  integer 0..7

priority-group <pg-id> renumber <new-pg-id>
undo priority-group <pg-id> renumber <new-pg-id>
	views dcb-ets
	level 2
	<pg-id>  integer 0..7 15
	<new-pg-id>  integer 0..7 15

priority-group <pg-group-value> shaping cir <cir-value> { kbps | mbps | gbps } pir <pir-value> { kbps | mbps | gbps } [ cbs <cbs-value> { kbytes | mbytes } pbs <pbs-value> { kbytes | mbytes } ]
undo priority-group <pg-group-value> shaping [ cir <cir-value> { kbps | mbps | gbps } pir <pir-value> { kbps | mbps | gbps } [ cbs <cbs-value> { kbytes | mbytes } pbs <pbs-value> { kbytes | mbytes } ] ]
	views dcb-ets
	level 2
	<pg-group-value>  integer 0..7 15
	<cir-value>  integer
	<pir-value>  integer
	<cbs-value>  integer
	<pbs-value>  integer

priority { <priority> } &<1-3>
priority { <priority> } &<1-4>
undo priority [ <priority> ] &<0-3>
undo priority [ <priority> ] &<0-4>
	views dcb-pfc
	level 2
	list <priority>
	<priority>  integer 0..7 default 3

priority <priority> deadlock-detect time <time>
undo priority <priority> deadlock-detect [ time <time> ]
	views dcb-pfc
	level 2
	<priority>  integer 0..7
	<time>  integer 1..15 default 10

priority <priority> deadlock-recovery time <time>
undo priority <priority> deadlock-recovery [ time <time> ]
	views dcb-pfc
	level 2
	<priority>  integer 0..7
	<time>  integer 0..31 default 10

priority <priority> error-down threshold <threshold-value>
undo priority <priority> error-down threshold <threshold-value>
	views dcb-pfc
	level 2
	<priority>  integer 0..7
	<threshold-value>  integer 1..300 default 30

priority <priority> turn-off threshold <threshold-value>
undo priority <priority> turn-off threshold <threshold-value>
	views dcb-pfc
	level 2
	<priority>  integer 0..7
	<threshold-value>  integer 1..300 default 30

qos buffer headroom-pool size <size> { kbytes | mbytes } slot <slot-id>
undo qos buffer headroom-pool [ size <size> { kbytes | mbytes } ] slot <slot-id>
	views system
	level 2
	<size>  integer 1..30720
	<slot-id>  integer 0..255

queue { <start-queue-index> [ to <end-queue-index> ] } &<1-8> { pq | lpq | drr [ weight <weight-value> ] }
undo queue <start-queue-index> { lpq | drr weight <weight-value> }
undo queue { <start-queue-index> [ to <end-queue-index> ] } &<1-8> { pq | lpq | drr [ weight <weight-value> ] }
	views dcb-ets
	level 2
	<start-queue-index>  integer 0..7
	<end-queue-index>  integer 0..7
	<weight-value>  integer 1..100

queue { <start-queue-index> [ to <end-queue-index> ] } &<1-8> shaping cir <cir-value> { kbps | mbps | gbps } pir <pir-value> { kbps | mbps | gbps } [ cbs <cbs-value> { kbytes | mbytes } pbs <pbs-value> { kbytes | mbytes } ]
undo queue { <start-queue-index> [ to <end-queue-index> ] } &<1-8> shaping [ cir <cir-value> { kbps | mbps | gbps } pir <pir-value> { kbps | mbps | gbps } [ cbs <cbs-value> { kbytes | mbytes } pbs <pbs-value> { kbytes | mbytes } ] ]
	views dcb-ets
	level 2
	<start-queue-index>  integer 0..7
	<end-queue-index>  integer 0..7
	<cir-value>  integer
	<pir-value>  integer
	<cbs-value>  integer
	<pbs-value>  integer

reset dcb fail-record [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset dcb pfc [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views user
	level 2
	unstored
	<interface-num>  interface-number

reset qos headroom-usage [ slot <slot-id> | interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored
	<slot-id>  name 1..31
