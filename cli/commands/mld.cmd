# MLD (command reference, IP_Multicast/MLD)
section 1316

display mld control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ] message-type { query | report }
display mld control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
display mld { vpn-instance <instance-name> | all-instance } control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ] message-type { query | report }
display mld { vpn-instance <instance-name> | all-instance } control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views all
	level 1
	unstored
	<instance-name>  string 1..31 not _public_

display mld group [ <GrpAddr6> | interface { <port-type> <port-num> | <port-name> } ] * [ ssm-mapping ] [ verbose ]
display mld { vpn-instance <vpn-instance-name> | all-instance } group [ <GrpAddr6> | interface { <port-type> <port-num> | <port-name> } ] * [ ssm-mapping ] [ verbose ]
	views all
	level 1
	unstored
	<GrpAddr6>  ipv6 multicast
	<port-type>  interface-type
	<port-num>  interface-number as <port-name>
	<port-name>  interface-name
	<vpn-instance-name>  string 1..31 not _public_

display mld group [ <GrpAddr6> | interface { <port-type> <port-num> | <port-name> } ] * static [ verbose ]
display mld { vpn-instance <vpn-instance-name> | all-instance } group [ <GrpAddr6> | interface { <port-type> <port-num> | <port-name> } ] * static [ verbose ]
	views all
	level 1
	unstored
	<GrpAddr6>  ipv6 multicast
	<port-type>  interface-type
	<port-num>  interface-number as <port-name>
	<port-name>  interface-name
	<vpn-instance-name>  string 1..31 not _public_

display mld interface [ <interface-type> <interface-number> | <interface-name> ] [ verbose ]
display mld { vpn-instance <instance-name> | all-instance } interface [ <interface-type> <interface-number> | <interface-name> ] [ verbose ]
	views all
	level 1
	unstored
	<instance-name>  string 1..31 not _public_

display mld interface { up | down } [ verbose ]
display mld { vpn-instance <vpn-instance-name> | all-instance } interface { up | down } [ verbose ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display mld invalid-packet [ interface { <interface-type> <interface-number> | <interface-name> } | message-type { query | report | done } ] *
display mld { vpn-instance <vpn-instance-name> | all-instance } invalid-packet [ interface { <interface-type> <interface-number> | <interface-name> } | message-type { query | report | done } ] *
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_

display mld invalid-packet [ <packet-number> ] verbose
	views all
	level 1
	unstored
	<packet-number>  integer 1..100

display mld ssm-mapping interface [ <interface-type> <interface-number> | <interface-name> ]
display mld { vpn-instance <instance-name> | all-instance } ssm-mapping interface [ <interface-type> <interface-number> | <interface-name> ]
	views all
	level 1
	unstored
	<instance-name>  string 1..31 not _public_

display mld ssm-mapping group [ <ipv6-group-address> ]
display mld { vpn-instance <instance-name> | all-instance } ssm-mapping group [ <ipv6-group-address> ]
	views all
	level 1
	unstored
	<ipv6-group-address>  ipv6 multicast
	<instance-name>  string 1..31 not _public_

group <group-ipv6-address> <mask-length> source <source-ipv6-address>
undo group { <group-ipv6-address> <mask-length> | all }
undo group <group-ipv6-address> <mask-length> source <source-ipv6-address>
	views ssm-map6
	level 2
	<group-ipv6-address>  ipv6 multicast
	<mask-length>  integer 16 32 64 128
	<source-ipv6-address>  ipv6

lastlistener-queryinterval <interval>
undo lastlistener-queryinterval
	views mld mld-vpn
	level 2
	<interval>  integer 1..5

max-response-time <interval>
undo max-response-time
	views mld mld-vpn
	level 2
	<interval>  integer 1..25

mld
undo mld
	views system
	level 2
	enters mld

mld vpn-instance <instance-name>
undo mld vpn-instance <instance-name>
	views system
	level 2
	enters mld-vpn
	<instance-name>  string 1..31 not _public_

mld access-limit <number> [ except { <ExceptAclNumValue> | acl6-name <ExceptAclNameValue> } ]
undo mld access-limit [ <number> [ except { <ExceptAclNumValue> | acl6-name <ExceptAclNameValue> } ] ]
	views @ethernet eth-trunk vlanif
	level 2
	<number>  integer 1..16384
	<ExceptAclNumValue>  integer 2000..2999
	<ExceptAclNameValue>  name 1..32 not-number alnum-first

mld enable
undo mld enable
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

mld group-policy { <acl6-number> | acl6-name <acl6-name> } { 1 | 2 }
mld group-policy { <acl6-number> | acl6-name <acl6-name> }
undo mld group-policy
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..32 not-number alnum-first

mld ip-source-policy { <basic-acl6-number> | acl6-name <acl6-name> }
undo mld ip-source-policy
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..64

mld lastlistener-queryinterval <interval>
undo mld lastlistener-queryinterval
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..5

mld max-response-time <interval>
undo mld max-response-time
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..125

mld on-demand
undo mld on-demand
	views @ethernet eth-trunk loopback vlanif
	level 2

mld prompt-leave
mld prompt-leave group-policy { <basic-acl6-number> | acl6-name <acl6-name> }
undo mld prompt-leave
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..32 not-number alnum-first

mld query ip-source-policy { <basic-acl6-number> | acl6-name <acl6-name> }
undo mld query ip-source-policy
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..32 not-number alnum-first

mld require-router-alert
undo mld require-router-alert
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

mld robust-count <robust-value>
undo mld robust-count
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<robust-value>  integer 2..5

mld send-router-alert disable
undo mld send-router-alert disable
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

mld ssm-mapping enable
undo mld ssm-mapping enable
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2

mld static-group <ipv6-group-address> [ inc-step-mask <ipv6-group-mask-length> number <group-number> ] [ source <ipv6-source-address> ]
undo mld static-group { all | <ipv6-group-address> inc-step-mask <ipv6-group-mask-length> number <group-number> [ source <ipv6-source-address> ] }
undo mld static-group <ipv6-group-address> [ source <ipv6-source-address> ]
	views @ethernet eth-trunk loopback vlanif
	level 2
	<ipv6-group-address>  ipv6 multicast
	<ipv6-group-mask-length>  integer 9..128
	<group-number>  integer 2..512
	<ipv6-source-address>  ipv6

mld static-group <ipv6-group-address> [ inc-step-mask <ipv6-group-mask-length> number <group-number> ] [ source <ipv6-source-address> ] dot1q vid <low-pe-vid>
undo mld static-group all
undo mld static-group <ipv6-group-address> [ inc-step-mask <ipv6-group-mask-length> number <group-number> ] [ source <ipv6-source-address> ] dot1q vid <low-pe-vid>
	views sub-100ge sub-200ge sub-25ge sub-400ge sub-50ge sub-eth-trunk
	level 2
	<ipv6-group-address>  ipv6 multicast
	<ipv6-group-mask-length>  integer 9..128
	<group-number>  integer 2..512
	<ipv6-source-address>  ipv6
	<low-pe-vid>  integer 1..4094

mld timer other-querier-present <interval>
undo mld timer other-querier-present
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 60..300

mld timer query <interval>
undo mld timer query
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<interval>  integer 1..18000

mld version <version>
undo mld version
	views @ethernet @sub-interfaces eth-trunk loopback vlanif
	level 2
	<version>  integer 1..2

require-router-alert
undo require-router-alert
	views mld mld-vpn
	level 2

reset mld control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ] [ message-type { query | report } ]
reset mld { vpn-instance <instance-name> | all-instance } control-message counters [ interface { <interface-type> <interface-number> | <interface-name> } ] [ message-type { query | report } ]
	views user
	level 2
	unstored
	<instance-name>  string 1..31 not _public_

reset mld group { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr6> [ <GrpMaskLen> ] [ <SrcAddr6> [ <SrcMaskLen> ] ] } }
reset mld group ssm-mapping { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr6> [ <GrpMaskLen> ] } }
reset mld { vpn-instance <vpn-instance-name> | all-instance } group { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr6> [ <GrpMaskLen> ] [ <SrcAddr6> [ <SrcMaskLen> ] ] } }
reset mld { vpn-instance <vpn-instance-name> | all-instance } group ssm-mapping { all | interface { <port-type> <port-num> | <port-name> } { all | <GrpAddr6> [ <GrpMaskLen> ] } }
	views user
	level 2
	unstored
	<port-type>  interface-type
	<port-num>  interface-number as <port-name>
	<port-name>  interface-name
	<GrpAddr6>  ipv6 multicast
	<GrpMaskLen>  integer 8..128
	<SrcAddr6>  ipv6
	<SrcMaskLen>  integer 8..128
	<vpn-instance-name>  string 1..31 not _public_

robust-count <robust-value>
undo robust-count
	views mld mld-vpn
	level 2
	<robust-value>  integer 2..5

send-router-alert disable
undo send-router-alert disable
	views mld mld-vpn
	level 2

ssm-mapping <ipv6-group-address> <ipv6-group-mask-length> <ipv6-source-address>
undo ssm-mapping { <ipv6-group-address> <ipv6-group-mask-length> [ <ipv6-source-address> ] | all }
	views mld mld-vpn
	level 2
	<ipv6-group-address>  ipv6 multicast
	<ipv6-group-mask-length>  integer 16 32 64 128
	<ipv6-source-address>  ipv6

ssm-mapping ipv6 policy <policy-name>
undo ssm-mapping ipv6 policy <policy-name>
	views system
	level 2
	enters ssm-map6
	<policy-name>  string 1..31

timer other-querier-present <interval>
undo timer other-querier-present
	views mld mld-vpn
	level 2
	<interval>  integer 60..300

timer query <interval>
undo timer query
	views mld mld-vpn
	level 2
	<interval>  integer 1..18000
