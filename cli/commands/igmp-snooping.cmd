# IGMP Snooping (command reference, IP_Multicast/IGMP_Snooping)
section 1652
module igmp-snooping

display igmp snooping vlan <vlanid> [ configuration ]
display igmp snooping vlan [ configuration ]
display igmp snooping [ configuration ]
display igmp snooping bridge-domain <bdid> [ configuration ]
display igmp snooping bridge-domain [ configuration ]
	views all
	level 1
	unstored
	<vlanid>  integer 1..4094
	<bdid>  integer 1..1677215

display igmp snooping explicit-tracking { vlan [ <vlan-id> [ interface { <interface-type> <interface-number> | <interface-name> } ] ] } [ [ source-address <source-address> ] group-address <group-address> ] [ [ host-address <host-address> ] verbose ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<source-address>  ipv4
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<host-address>  ipv4

display igmp snooping group interface { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> [ [ source-address <source-ip-address> ] group-address <group-address> ]
display igmp snooping group interface { <interface-type> <interface-number> | <interface-name> } [ pe-vid <pevid> ] [ [ source-address <source-ip-address> ] group-address <group-address> ]
display igmp snooping group
display igmp snooping group interface { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> [ [ source-address <source-ip-address> ] group-address <group-address> ] brief
display igmp snooping group brief
display igmp snooping group interface { <interface-type> <interface-number> | <interface-name> } [ pe-vid <pevid> [ ce-vid <cevid> ] ] bridge-domain <bd-id> [ [ source-address <source-ip-address> ] group-address <group-address> ]
display igmp snooping group peer <ip-address> bridge-domain <bd-id> [ [ source-address <source-ip-address> ] group-address <group-address> ]
display igmp snooping group interface { <interface-type> <interface-number> | <interface-name> } [ pe-vid <pevid> [ ce-vid <cevid> ] ] bridge-domain <bd-id> [ [ source-address <source-ip-address> ] group-address <group-address> ] brief
display igmp snooping group peer <ip-address> bridge-domain <bd-id> [ [ source-address <source-ip-address> ] group-address <group-address> ] brief
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<source-ip-address>  ipv4
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<pevid>  integer 1..4094
	<cevid>  integer 1..4094
	<bd-id>  integer 1..16777215
	<ip-address>  ipv4

display igmp snooping invalid-packet vlan [ <vlanid> ] [ message-type { report | leave | query | hello } ]
display igmp snooping invalid-packet bridge-domain [ <bdid> ] [ message-type { report | leave | query | hello } ]
	views all
	level 1
	unstored
	<vlanid>  integer 1..4094
	<bdid>  integer 1..16777215

display igmp snooping invalid-packet [ <packet-number> ] verbose
	views all
	level 1
	unstored
	<packet-number>  integer 1..100

display igmp snooping port-info [ vlan <vlan-id> [ group-address <group-address> ] ] [ verbose ]
display igmp snooping port-info bridge-domain <bd-id> [ group-address <group-address> ] [ verbose ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<bd-id>  integer 1..16777215

display igmp snooping qinq-port-info interface { <interface-type> <interface-number> | <interface-name> } [ group-address <group-address> ]
	views all
	level 1
	unstored
	<group-address>  ipv4 224.0.1.0..239.255.255.255

display igmp snooping querier vlan [ <vlanid> ]
display igmp snooping querier bridge-domain [ <bdid> ]
	views all
	level 1
	unstored
	<vlanid>  integer 1..4094
	<bdid>  integer 1..16777215

display igmp snooping router-port vlan <vlanid>
display igmp snooping router-port
display igmp snooping router-port bridge-domain <BdId>
	views all
	level 1
	unstored
	<vlanid>  integer 1..4094
	<BdId>  integer 1..16777215

display igmp snooping statistics vlan [ <vlanid> ]
display igmp snooping statistics bridge-domain [ <bdid> ]
	views all
	level 1
	unstored
	<vlanid>  integer 1..4094
	<bdid>  integer 1..16777215

display l2-multicast forwarding-table [ vlan <vlan-id> [ [ source <source-address> ] group <group-address> ] ] [ slot <slot-id> [ cpu <cpu-id> ] ]
display l2-multicast forwarding-table [ bridge-domain <bridge-domain-id> [ group <group-address> ] ] [ slot <slot-id> [ cpu <cpu-id> ] ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<source-address>  ipv4
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<slot-id>  name 1..23
	<cpu-id>  integer 0..4
	<bridge-domain-id>  integer 1..16777215

igmp snooping { ssm-only | asm-only | asm-ssm }
undo igmp snooping { ssm-only | asm-only }
undo igmp snooping asm-ssm
	views vlan vlan-range
	level 2

igmp snooping { ssm-only | asm-only | asm-ssm }
undo igmp snooping { ssm-only | asm-only }
undo igmp snooping asm-ssm
	views bd
	level 2

igmp snooping enable
undo igmp snooping enable
	views vlan vlan-range
	level 2

igmp snooping enable
undo igmp snooping enable
	views bd
	level 2

igmp snooping enable
undo igmp snooping enable
	views system
	level 2

igmp snooping enable vlan { <vid1> [ to <vid2> ] } &<1-10>
undo igmp snooping enable vlan { all | { <vid1> [ to <vid2> ] } &<1-10> }
	views system
	level 2
	list <vid1> <vid2>
	<vid1>  integer 1..4094
	<vid2>  integer 1..4094

igmp snooping explicit-tracking [ all-version ]
undo igmp snooping explicit-tracking [ all-version ]
	views vlan vlan-range
	level 2

igmp snooping group-policy { <acl-number> | acl-name <acl-name> } [ version <number> ] vlan { <vid1> [ to <vid2> ] } &<1-10>
undo igmp snooping group-policy [ { <acl-number> | acl-name <acl-name> } [ version <number> ] ] [ vlan { all | { <vid1> [ to <vid2> ] } &<1-10> } ]
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32
	<number>  integer 1..3
	<vid1>  integer 1..4094
	<vid2>  integer 1..4094

igmp snooping group-policy { <acl-number> | acl-name <acl-name> } [ version <number> ]
undo igmp snooping group-policy
	views bd
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32
	<number>  integer 1..3

igmp snooping group-policy { <acl-number> | acl-name <acl-name> } [ version <number> ]
undo igmp snooping group-policy
	views @l2-sub-interfaces
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32
	<number>  integer 1..3

igmp snooping group-policy { <GrpAclNum> | acl-name <GrpAclName> } [ version <GrpAclVer> ]
undo igmp snooping group-policy
	views vlan vlan-range
	level 2
	<GrpAclNum>  integer 2000..3999
	<GrpAclName>  name 1..32 not-number alnum-first
	<GrpAclVer>  integer 1..3

igmp snooping ip-source-policy { <acl-number> | acl-name <acl-name> }
undo igmp snooping ip-source-policy
	views vlan vlan-range
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

igmp snooping ip-source-policy { <acl-number> | acl-name <acl-name> }
undo igmp snooping ip-source-policy
	views bd
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

igmp snooping learning disable
undo igmp snooping learning disable
	views @l2-sub-interfaces
	level 2

igmp snooping learning disable vlan { { <vid1> [ to <vid2> ] } &<1-10> | all }
undo igmp snooping learning disable vlan { { <vid1> [ to <vid2> ] } &<1-10> | all }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vid1> <vid2>
	<vid1>  integer 1..4094
	<vid2>  integer 1..4094

igmp snooping port-fast-control
undo igmp snooping port-fast-control
	views l2-eth-trunk
	level 2

igmp snooping prompt-leave [ group-policy { <acl-number> | acl-name <acl-name> } ]
undo igmp snooping prompt-leave
	views vlan vlan-range
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32 not-number alnum-first

igmp snooping prompt-leave [ group-policy { <acl-number> | acl-name <acl-name> } ]
undo igmp snooping prompt-leave
	views bd
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32 not-number alnum-first

igmp snooping proxy-uplink-port vlan <vlan-id>
undo igmp snooping proxy-uplink-port vlan <vlan-id>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id>  integer 1..4094

igmp snooping proxy
undo igmp snooping proxy
	views vlan vlan-range
	level 2

igmp snooping proxy
undo igmp snooping proxy
	views bd
	level 2

igmp snooping proxy router-protocol-pass
undo igmp snooping proxy router-protocol-pass
	views vlan vlan-range
	level 2

igmp snooping proxy router-protocol-pass
undo igmp snooping proxy router-protocol-pass
	views bd
	level 2

igmp snooping querier-election
undo igmp snooping querier-election
	views vlan vlan-range
	level 2

igmp snooping querier-election
undo igmp snooping querier-election
	views bd
	level 2

igmp snooping querier enable
undo igmp snooping querier enable
	views vlan vlan-range
	level 2

igmp snooping querier enable
undo igmp snooping querier enable
	views bd
	level 2

igmp snooping query interval <QueryIntervalValue>
undo igmp snooping query interval
	views vlan vlan-range
	level 2
	<QueryIntervalValue>  integer 1..65535

igmp snooping query interval <QueryIntervalValue>
undo igmp snooping query interval
	views bd
	level 2
	<QueryIntervalValue>  integer 1..65535

igmp snooping query ip-source-policy { <acl-number> | acl-name <acl-name> }
undo igmp snooping query ip-source-policy
	views vlan vlan-range
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

igmp snooping query ip-source-policy { <acl-number> | acl-name <acl-name> }
undo igmp snooping query ip-source-policy
	views bd
	level 2
	<acl-number>  integer 2000..3999
	<acl-name>  name 1..32

igmp snooping query last-member-interval <LastMemQIValue>
undo igmp snooping query last-member-interval
	views vlan vlan-range
	level 2
	<LastMemQIValue>  integer 1..5

igmp snooping query lastmember-queryinterval <LastMemQIValue>
undo igmp snooping query lastmember-queryinterval
	views bd
	level 2
	<LastMemQIValue>  integer 1..5

igmp snooping query max-response-time <QueryRspIntValue>
undo igmp snooping query max-response-time
	views vlan vlan-range
	level 2
	<QueryRspIntValue>  integer 1..127

igmp snooping query max-response-time <QueryRspIntValue>
undo igmp snooping query max-response-time
	views bd
	level 2
	<QueryRspIntValue>  integer 1..25

igmp snooping report-suppress
undo igmp snooping report-suppress
	views vlan vlan-range
	level 2

igmp snooping report-suppress
undo igmp snooping report-suppress
	views bd
	level 2

igmp snooping require-router-alert
undo igmp snooping require-router-alert
	views vlan vlan-range
	level 2

igmp snooping require-router-alert
undo igmp snooping require-router-alert
	views bd
	level 2

igmp snooping robust-count <robust-count-value>
undo igmp snooping robust-count
	views vlan vlan-range
	level 2
	<robust-count-value>  integer 2..5

igmp snooping robust-count <robust-count-value>
undo igmp snooping robust-count
	views bd
	level 2
	<robust-count-value>  integer 2..5

igmp snooping router-aging-time <routerAgingTimeValue>
undo igmp snooping router-aging-time
	views vlan vlan-range
	level 2
	<routerAgingTimeValue>  integer 1..1000

igmp snooping router-aging-time <routerAgingTimeValue>
undo igmp snooping router-aging-time
	views bd
	level 2
	<routerAgingTimeValue>  integer 1..1000

igmp snooping router-learning disable
undo igmp snooping router-learning disable
	views vlan vlan-range
	level 2

igmp snooping router-learning disable
undo igmp snooping router-learning disable
	views bd
	level 2

igmp snooping send-query enable
undo igmp snooping send-query enable
	views system
	level 2

igmp snooping send-query source-address <ip-source-address>
undo igmp snooping send-query source-address
	views system
	level 2
	<ip-source-address>  ipv4

igmp snooping send-query source-address <ip-source-address>
undo igmp snooping send-query source-address
	views vlan vlan-range
	level 2
	<ip-source-address>  ipv4

igmp snooping send-router-alert disable
undo igmp snooping send-router-alert disable
	views vlan vlan-range
	level 2

igmp snooping send-router-alert disable
undo igmp snooping send-router-alert disable
	views bd
	level 2

igmp snooping ssm-mapping <group-address> { <group-mask> | <mask-length> } <source-address>
undo igmp snooping ssm-mapping <group-address> { <group-mask> | <mask-length> } <source-address>
	views vlan vlan-range
	level 2
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<group-mask>  ipv4-mask
	<mask-length>  integer 4..32
	<source-address>  ipv4

igmp snooping ssm-mapping enable
igmp snooping ssm-mapping enable policy <SsmMappingAvlNameValue>
undo igmp snooping ssm-mapping enable
	views vlan vlan-range
	level 2
	<SsmMappingAvlNameValue>  string 1..31

igmp snooping ssm-policy { <basic-acl-number> | acl-name <acl-name> }
undo igmp snooping ssm-policy
	views vlan vlan-range
	level 2
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32

igmp snooping ssm-policy { <basic-acl-number> | acl-name <acl-name> }
undo igmp snooping ssm-policy
	views bd
	level 2
	<basic-acl-number>  integer 2000..2999
	<acl-name>  name 1..32

igmp snooping static-group [ source-address <source-addr> ] group-address <group-addr>
igmp snooping static-group [ source-address <source-addr> ] group-address <group-addr> dot1q vid <vidValue>
igmp snooping static-group [ source-address <source-addr> ] group-address <group-addr> qinq pe-vid <pe-vidValue> ce-vid <ce-vidValue>
undo igmp snooping static-group [ source-address <source-addr> ] group-address { <group-addr> | all }
undo igmp snooping static-group [ source-address <source-addr> ] group-address { <group-addr> | all } qinq pe-vid <pe-vidValue> ce-vid <ce-vidValue>
undo igmp snooping static-group [ source-address <source-addr> ] group-address { <group-addr> | all } dot1q vid <vidValue>
	views @l2-sub-interfaces
	level 2
	<source-addr>  ipv4 1.0.0.0..223.255.255.255
	<group-addr>  ipv4 224.0.1.0..239.255.255.255
	<vidValue>  integer 1..4094
	<pe-vidValue>  integer 1..4094
	<ce-vidValue>  integer 1..4094

igmp snooping static-group [ source-address <SrcIpAddr> ] group-address <GrpIpAddr1> to <GrpIpAddr2> vlan <VlanId>
undo igmp snooping static-group [ source-address <SrcIpAddr> ] group-address <GrpIpAddr1> to <GrpIpAddr2> vlan <VlanId>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<SrcIpAddr>  ipv4 1.0.0.0..223.255.255.255
	<GrpIpAddr1>  ipv4 224.0.1.0..239.255.255.255
	<GrpIpAddr2>  ipv4 224.0.1.0..239.255.255.255
	<VlanId>  integer 1..4094

igmp snooping static-group [ source-address <source-address> ] group-address <group-address> vlan { <vid1> [ to <vid2> ] } &<1-10>
undo igmp snooping static-group [ source-address <source-address> ] group-address { all | <group-address> } vlan { all | { <vid1> [ to <vid2> ] } &<1-10> }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vid1> <vid2>
	key <source-address> <group-address>
	<source-address>  ipv4 1.0.0.0..223.255.255.255
	<group-address>  ipv4 224.0.1.0..239.255.255.255
	<vid1>  integer 1..1023
	<vid2>  integer 1..1023

igmp snooping static-group suppress-dynamic-join
undo igmp snooping static-group suppress-dynamic-join
	views vlan vlan-range
	level 2

igmp snooping static-group suppress-dynamic-join
undo igmp snooping static-group suppress-dynamic-join
	views bd
	level 2

igmp snooping static-router-port
igmp snooping static-router-port dot1q vid <vidValue>
igmp snooping static-router-port qinq pe-vid <pe-vidValue> ce-vid <ce-vidValue>
undo igmp snooping static-router-port [ dot1q vid <vidValue> | qinq pe-vid <pe-vidValue> ce-vid <ce-vidValue> ]
	views @l2-sub-interfaces
	level 2
	<vidValue>  integer 1..4094
	<pe-vidValue>  integer 1..4094
	<ce-vidValue>  integer 1..4094

igmp snooping static-router-port vlan { <vid1> [ to <vid2> ] } &<1-10>
undo igmp snooping static-router-port vlan { { <vid1> [ to <vid2> ] } &<1-10> | all }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vid1> <vid2>
	<vid1>  integer 1..4094
	<vid2>  integer 1..4094

igmp snooping version <number>
igmp snooping version 3 [ standard-full ]
undo igmp snooping version
	views vlan vlan-range
	level 2
	<number>  integer 1..3

igmp snooping version <number>
undo igmp snooping version
	views bd
	level 2
	<number>  integer 1..3

multicast deny-vlan { <start-vlan-id> [ to <end-vlan-id> ] } &<1-10>
undo multicast deny-vlan { <start-vlan-id> [ to <end-vlan-id> ] } &<1-10>
	views @l2-ethernet l2-eth-trunk l2-ge
	level 2
	list <start-vlan-id> <end-vlan-id>
	<start-vlan-id>  integer 1..4094
	<end-vlan-id>  integer 1..4094

multicast layer-2 invalid-packet igmp snooping max-count <max-Num>
undo multicast layer-2 invalid-packet igmp snooping
	views system
	level 2
	<max-Num>  integer 1..100

multicast layer-2 source-lifetime <SrcLifetimeValue>
undo multicast layer-2 source-lifetime
	views vlan vlan-range
	level 2
	<SrcLifetimeValue>  integer 60..65535

multicast layer-2 source-lifetime <SrcLifetimeValue>
undo multicast layer-2 source-lifetime
	views bd
	level 2
	<SrcLifetimeValue>  integer 60..65535

reset igmp snooping group { vlan { <vlan-id> | all } | all }
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094

reset igmp snooping group bridge-domain { <BdId> | all }
	views user
	level 2
	unstored
	<BdId>  integer 1..16777215

reset igmp snooping qinq-group { all | interface { <interface-type> <interface-number> | <interface-name> } [ pe-vid <pe-vid> [ <group-address> [ mask { <group-mask> | <mask-length> } ] [ <source-address> [ mask { <source-mask> | <source-mask-length> } ] ] ] ] }
	views user
	level 2
	unstored
	<pe-vid>  integer 1..4094
	<group-address>  ipv4 224.0.0.0..239.255.255.255
	<group-mask>  ipv4-mask
	<mask-length>  integer 0..32
	<source-address>  ipv4
	<source-mask>  ipv4-mask
	<source-mask-length>  integer 0..32

reset igmp snooping statistics { vlan { <vlan-id> | all } | all }
reset igmp snooping statistics bridge-domain { <bd-id> | all }
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
	<bd-id>  integer 1..16777215
