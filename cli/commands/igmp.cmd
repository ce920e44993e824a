# IGMP (command reference, IP_Multicast/IGMP)
section 1310

display igmp { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <port-type> <port-num> | <interface-name> } ] message-type { query | report }
display igmp { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <port-type> <port-num> | <interface-name> } ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<port-type>  interface-type
	<port-num>  interface-number as <interface-name>

display igmp control-message counters [ interface { <port-type> <port-num> | <interface-name> } ] message-type { query | report }
display igmp control-message counters [ interface { <port-type> <port-num> | <interface-name> } ]
	views all
	level 1
	unstored
	<port-type>  interface-type
	<port-num>  interface-number as <interface-name>

display igmp explicit-tracking [ interface { <interface-type> <interface-number> | <interface-name> } [ group <group-address> [ source <source-address> ] ] ] [ [ host-address <host-address> ] verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } explicit-tracking [ interface { <interface-type> <interface-number> | <interface-name> } [ group <group-address> [ source <source-address> ] ] ] [ [ host-address <host-address> ] verbose ]
	views all
	level 1
	unstored
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<source-address>  ipv4
	<host-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_

display igmp group [ <group-address> | interface { <interface-type> <interface-number> | <interface-name> } ] * [ ssm-mapping ] [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } group [ <group-address> | interface { <interface-type> <interface-number> | <interface-name> } ] * [ ssm-mapping ] [ verbose ]
	views all
	level 1
	unstored
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<vpn-instance-name>  string 1..31 not _public_

display igmp group [ <group-address> | interface { <interface-type> <interface-number> | <interface-name> } ] * static [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } group [ <group-address> | interface { <interface-type> <interface-number> | <interface-name> } ] * static [ verbose ]
	views all
	level 1
	unstored
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<vpn-instance-name>  string 1..31 not _public_

display igmp interface [ <interface-type> <interface-number> | <interface-name> ] [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } interface [ <interface-type> <interface-number> | <interface-name> ] [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display igmp interface { up | down } [ verbose ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } interface { up | down } [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display igmp { vpn-instance <vpn-instance-name> | all-instance } invalid-packet [ interface { <interface-type> <interface-number> | <interface-name> } | message-type { query | report | leave } ] *
display igmp invalid-packet [ interface { <interface-type> <interface-number> | <interface-name> } | message-type { query | report | leave } ] *
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display igmp invalid-packet [ <packet-number> ] verbose
	views all
	level 1
	unstored
	<packet-number>  integer 1..100

display igmp ssm-mapping group [ <group-address> ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } ssm-mapping group [ <group-address> ]
	views all
	level 1
	unstored
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<vpn-instance-name>  string 1..31 not _public_

display igmp ssm-mapping interface [ <interface-type> <interface-number> | <interface-name> ]
display igmp { vpn-instance <vpn-instance-name> | all-instance } ssm-mapping interface [ <interface-type> <interface-number> | <interface-name> ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display ssm-mapping policy <SsmMapPlcName> [ group <group-address> ]
	views all
	level 1
	unstored
	<SsmMapPlcName>  name 1..31
	<group-address>  ipv4 224.0.1.0..239.255.255.255

group <group-address> { <mask-length> | <mask> } source <source-address>
undo group { <group-address> { <mask-length> | <mask> } | all }
undo group <group-address> { <mask-length> | <mask> } source <source-address>
	views ssm-map
	level 2
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<mask-length>  integer 4..32
	<mask>  ipv4-mask
	<source-address>  ipv4

igmp
undo igmp
	views system
	level 2
	enters igmp

igmp vpn-instance <vpn-instance-name>
undo igmp vpn-instance <vpn-instance-name>
	views system
	level 2
	enters igmp-vpn
	<vpn-instance-name>  string 1..31 not _public_

igmp access-limit <number> except { <acl-number> | acl-name <acl-name> }
igmp access-limit <number>
undo igmp access-limit
	views @ethernet eth-trunk vbdif vlanif
	level 2
	<number>  integer 1..16384
	<acl-number>  integer 2000..2999
	<acl-name>  name 1..32

igmp enable
undo igmp enable
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	section 1026

igmp explicit-tracking
undo igmp explicit-tracking
	views @ethernet eth-trunk loopback vlanif
	level 2

igmp group-policy { <acl-number> | acl-name <acl-name> } { 1 | 2 | 3 }
igmp group-policy { <acl-number> | acl-name <acl-name> }
undo igmp group-policy
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

igmp ip-source-policy
igmp ip-source-policy { <basic-acl-number> | acl-name <acl-name> }
undo igmp ip-source-policy
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32

igmp lastmember-queryinterval <interval>
undo igmp lastmember-queryinterval
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..5

igmp max-response-time <interval>
undo igmp max-response-time
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..25

igmp on-demand
undo igmp on-demand
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

igmp prompt-leave
igmp prompt-leave group-policy { <acl-number> | acl-name <acl-name> }
undo igmp prompt-leave
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..64

igmp query ip-source-policy { <basic-acl-number> | acl-name <acl-name> }
undo igmp query ip-source-policy
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32

igmp require-router-alert
undo igmp require-router-alert
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2

igmp robust-count <robust-value>
undo igmp robust-count
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<robust-value>  integer 2..5

igmp send-router-alert disable
undo igmp send-router-alert disable
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2

igmp ssm-mapping enable
igmp ssm-mapping enable policy <policy-name>
undo igmp ssm-mapping enable
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	section 1027
	<policy-name>  name 1..31

igmp static-group <group-address> [ inc-step-mask { <group-mask> | <group-mask-length> } number <group-number> ] [ source <source-address> ]
undo igmp static-group { all | <group-address> inc-step-mask { <group-mask> | <group-mask-length> } number <group-number> [ source <source-address> ] }
undo igmp static-group <group-address> [ source <source-address> ]
	views @ethernet eth-trunk loopback vlanif
	level 2
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<group-mask>  ipv4-mask
	<group-mask-length>  integer 5..32
	<group-number>  integer 2..512
	<source-address>  ipv4

igmp static-group <StaticGrp> [ inc-step-mask { <IncStepGrpMask> | <IncStepGrpMaskLen> } number <TotalNum> ] [ source <SourceAddr> ] dot1q vid <lowVidValue>
undo igmp static-group all
undo igmp static-group <StaticGrp> [ inc-step-mask { <IncStepGrpMask> | <IncStepGrpMaskLen> } number <TotalNum> ] [ source <SourceAddr> ] dot1q vid <lowVidValue>
	views @sub-interfaces
	level 2
	<StaticGrp>  ipv4
	<IncStepGrpMask>  ipv4
	<IncStepGrpMaskLen>  integer 5..32
	<TotalNum>  integer 2..512
	<SourceAddr>  ipv4
	<lowVidValue>  integer 1..4094

igmp timer other-querier-present <interval>
undo igmp timer other-querier-present
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 60..300

igmp timer query <interval>
undo igmp timer query
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	<interval>  integer 1..18000

igmp version <VersionValue>
undo igmp version
	views @ethernet @sub-interfaces eth-trunk loopback vbdif vlanif
	level 2
	section 1026
	<VersionValue>  integer 1..3

lastmember-queryinterval <interval>
undo lastmember-queryinterval
	views igmp igmp-vpn
	level 2
	<interval>  integer 1..5

max-response-time <interval>
undo max-response-time
	views igmp igmp-vpn
	level 2
	<interval>  integer 1..25

multicast invalid-packet igmp max-count <max-number>
undo multicast invalid-packet igmp
	views system
	level 2
	<max-number>  integer 1..100

require-router-alert
undo require-router-alert
	views igmp igmp-vpn
	level 2

reset igmp { vpn-instance <vpn-instance-name> | all-instance } control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ] [ message-type { query | report } ]
reset igmp control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ] [ message-type { query | report } ]
	views user
	level 2
	unstored
	<vpn-instance-name>  string 1..31 not _public_

reset igmp group { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] [ <SrcAddr4> [ mask { <SrcMask> | <SrcMaskLen> } ] ] } }
reset igmp { vpn-instance <vpn-instance-name> | all-instance } group { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] [ <SrcAddr4> [ mask { <SrcMask> | <SrcMaskLen> } ] ] } }
reset igmp group ssm-mapping { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] } }
reset igmp { vpn-instance <vpn-instance-name> | all-instance } group ssm-mapping { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr4> [ mask { <GrpMask> | <GrpMaskLen> } ] } }
	views user
	level 2
	unstored
	<port-type>  interface-type
	<port-num>  interface-number as <port-name>
	<port-name>  interface-name
	<GrpAddr4>  ipv4 224.0.0.0..239.255.255.255
	<GrpMask>  ipv4
	<GrpMaskLen>  integer 4..32
	<SrcAddr4>  ipv4
	<SrcMask>  ipv4
	<SrcMaskLen>  integer 0..32
	<vpn-instance-name>  string 1..31 not _public_

robust-count <robust-value>
undo robust-count
	views igmp igmp-vpn
	level 2
	<robust-value>  integer 2..5

send-router-alert disable
undo send-router-alert disable
	views igmp igmp-vpn
	level 2

ssm-mapping <group-address> { <mask> | <mask-length> } <source-address>
undo ssm-mapping { <group-address> { <mask> | <mask-length> } [ <source-address> ] | static all }
	views igmp igmp-vpn
	level 2
	key <group-address> <mask> <source-address>
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<mask>  ipv4-mask
	<mask-length>  integer 5..32 mask as <mask>
	<source-address>  ipv4

ssm-mapping policy <policy-name>
undo ssm-mapping policy <policy-name>
	views system
	level 2
	enters ssm-map
	<policy-name>  string 1..31

timer other-querier-present <interval>
undo timer other-querier-present
	views igmp igmp-vpn
	level 2
	<interval>  integer 60..300

timer query <interval>
undo timer query
	views igmp igmp-vpn
	level 2
	<interval>  integer 1..18000
