# MLD Snooping (command reference, IP_Multicast/MLD_Snooping)
section 1676
module mld-snooping

display l2-multicast ipv6 forwarding-table [ vlan <vlan-id> [ [ source <source-address-v6> ] group <group-address-v6> ] ] [ slot <slot-id> [ cpu <cpu-id> ] ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<source-address-v6>  ipv6
	<group-address-v6>  ipv6 multicast
	<slot-id>  name 1..23
	<cpu-id>  integer 0..4

display mld snooping vlan <vlan-id> [ configuration ]
display mld snooping vlan [ configuration ]
display mld snooping [ configuration ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display mld snooping group interface { <interface-type> <interface-number> | <interface-name> } vlan <vlan-id> [ [ source-address <source-address> ] group-address <group-address> ]
display mld snooping group
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4063
	<source-address>  ipv6
	<group-address>  ipv6 multicast

display mld snooping invalid-packet [ <packet-number> ] verbose
	views all
	level 1
	unstored
	<packet-number>  integer 1..100

display mld snooping invalid-packet vlan [ <vlanid> ] [ message-type { report | done | query | hello } ]
	views all
	level 1
	unstored
	<vlanid>  integer 1..4094

display mld snooping port-info [ vlan <vlan-id> [ group-address <ipv6-group-address> ] ] [ slot <slot-id> ] [ verbose ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094
	<ipv6-group-address>  ipv6 multicast
	<slot-id>  integer 0..255

display mld snooping querier vlan [ <vlan-id> ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

display mld snooping router-port vlan <vlan-id>
display mld snooping router-port
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4063

display mld snooping statistics vlan [ <vlan-id> ]
	views all
	level 1
	unstored
	<vlan-id>  integer 1..4094

mld snooping { ssm-only | asm-only | asm-ssm }
undo mld snooping { ssm-only | asm-only }
undo mld snooping asm-ssm
	views vlan vlan-range
	level 2

mld snooping enable
mld snooping enable vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo mld snooping enable
undo mld snooping enable vlan { all | { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
	views system
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

mld snooping enable
undo mld snooping enable
	views vlan vlan-range
	level 2

mld snooping group-policy { <acl6-number> | acl6-name <acl6-name> } [ version <number> ]
undo mld snooping group-policy
	views vlan vlan-range
	level 2
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..32 not-number alnum-first
	<number>  integer 1..2

mld snooping group-policy { <acl6-number> | acl6-name <acl6-name> } [ version <number> ] vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo mld snooping group-policy [ { <acl6-number> | acl6-name <acl6-name> } [ version <number> ] ] [ vlan { all | { <vlan-id1> [ to <vlan-id2> ] } &<1-10> } ]
	views @l2-ethernet l2-eth-trunk @port-groups
	level 2
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..32 not-number alnum-first
	<number>  integer 1..2
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

mld snooping ip-source-policy { <acl6-number> | acl6-name <acl6-name> }
undo mld snooping ip-source-policy
	views vlan vlan-range
	level 2
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..32 not-number alnum-first

mld snooping learning disable vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> | all }
undo mld snooping learning disable vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> | all }
	views l2-100ge l2-10ge l2-200ge l2-50ge l2-eth-trunk l2-ge @port-groups vlan vlan-range
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

mld snooping port-fast-control
undo mld snooping port-fast-control
	views l2-eth-trunk
	level 2

mld snooping prompt-leave [ group-policy { <acl6-number> | acl6-name <acl6-name> } ]
undo mld snooping prompt-leave
	views vlan vlan-range
	level 2
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..32 not-number alnum-first

mld snooping proxy-uplink-port vlan <vlan-id>
undo mld snooping proxy-uplink-port vlan <vlan-id>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<vlan-id>  integer 1..4094

mld snooping proxy router-protocol-pass
undo mld snooping proxy router-protocol-pass
	views vlan vlan-range
	level 2

mld snooping querier-election
undo mld snooping querier-election
	views vlan vlan-range
	level 2

mld snooping querier enable
undo mld snooping querier enable
	views vlan vlan-range
	level 2

mld snooping query interval <query-interval>
undo mld snooping query interval
	views vlan vlan-range
	level 2
	<query-interval>  integer 1..65535

mld snooping query ip-source-policy { <acl6-number> | acl6-name <acl6-name> }
undo mld snooping query ip-source-policy
	views vlan vlan-range
	level 2
	<acl6-number>  integer 2000..3999
	<acl6-name>  name 1..64 not-number alnum-first

mld snooping query last-member-interval <lastmember-queryinterval>
undo mld snooping query last-member-interval
	views vlan vlan-range
	level 2
	<lastmember-queryinterval>  integer 1..5

mld snooping query max-response-time <max-response-time>
undo mld snooping query max-response-time
	views vlan vlan-range
	level 2
	<max-response-time>  integer 1..25

mld snooping report-suppress
undo mld snooping report-suppress
	views vlan vlan-range
	level 2

mld snooping require-router-alert
undo mld snooping require-router-alert
	views vlan vlan-range
	level 2

mld snooping robust-count <robust-count>
undo mld snooping robust-count
	views vlan vlan-range
	level 2
	<robust-count>  integer 2..5

mld snooping router-aging-time <router-aging-time>
undo mld snooping router-aging-time
	views vlan vlan-range
	level 2
	<router-aging-time>  integer 1..1000

mld snooping router-learning disable
undo mld snooping router-learning disable
	views vlan vlan-range
	level 2

mld snooping send-query enable
undo mld snooping send-query enable
	views system
	level 2

mld snooping send-query source-address <ip-address>
undo mld snooping send-query source-address
	views system
	level 2
	<ip-address>  ipv6

mld snooping send-router-alert disable
undo mld snooping send-router-alert disable
	views vlan vlan-range
	level 2

mld snooping ssm-mapping enable
mld snooping ssm-mapping enable policy <policy-name>
undo mld snooping ssm-mapping enable
	views vlan vlan-range
	level 2
	<policy-name>  string 1..31

mld snooping ssm-mapping <group-address> <mask-length> <source-address>
undo mld snooping ssm-mapping <group-address> <mask-length> <source-address>
	views vlan vlan-range
	level 2
	<group-address>  ipv6 multicast
	<mask-length>  integer 8..128
	<source-address>  ipv6

mld snooping ssm-policy { <basic-acl6-number> | acl6-name <acl6-name> }
undo mld snooping ssm-policy
	views vlan vlan-range
	level 2
	<basic-acl6-number>  integer 2000..2999
	<acl6-name>  name 1..32 not-number alnum-first

mld snooping static-group [ source-address <source-address> ] group-address <group-address> vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo mld snooping static-group [ source-address <source-address> ] group-address { all | <group-address> } vlan { all | { <vlan-id1> [ to <vlan-id2> ] } &<1-10> }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vlan-id1> <vlan-id2>
	key <source-address> <group-address>
	<source-address>  ipv6
	<group-address>  ipv6 multicast
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

mld snooping static-group suppress-dynamic-join
undo mld snooping static-group suppress-dynamic-join
	views vlan vlan-range
	level 2

mld snooping static-group [ source-address <source-address> ] group-address <group-address1> to <group-address2> vlan <vlan-id>
undo mld snooping static-group [ source-address <source-address> ] group-address <group-address1> to <group-address2> vlan <vlan-id>
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	<source-address>  ipv6
	<group-address1>  ipv6 multicast
	<group-address2>  ipv6 multicast
	<vlan-id>  integer 1..4094

mld snooping static-router-port vlan { <vlan-id1> [ to <vlan-id2> ] } &<1-10>
undo mld snooping static-router-port vlan { { <vlan-id1> [ to <vlan-id2> ] } &<1-10> | all }
	views @l2-ethernet l2-eth-trunk l2-ge @port-groups
	level 2
	list <vlan-id1> <vlan-id2>
	<vlan-id1>  integer 1..4094
	<vlan-id2>  integer 1..4094

mld snooping version <number>
undo mld snooping version
	views vlan vlan-range
	level 2
	<number>  integer 1..2

mld snooping proxy
undo mld snooping proxy
	views vlan vlan-range
	level 2

multicast layer-2 invalid-packet mld snooping max-count <max-number>
undo multicast layer-2 invalid-packet mld snooping
	views system
	level 2
	<max-number>  integer 1..100

multicast layer-2 ipv6 source-lifetime <lifetime>
undo multicast layer-2 ipv6 source-lifetime
	views vlan vlan-range
	level 2
	<lifetime>  integer 60..65535 default 210

reset mld snooping group { vlan { <vlanid> | all } | all }
	views user
	level 2
	unstored
	<vlanid>  integer 1..4094

reset mld snooping statistics { vlan { <vlan-id> | all } | all }
	views user
	level 2
	unstored
	<vlan-id>  integer 1..4094
