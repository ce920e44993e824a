# Differentiated Flow Scheduling (command reference, Intelligent_Lossless_Network/Differentiated_Flow_Scheduling)
section 1334

assign queue { <start-queue-index> [ to <end-queue-index> ] } &<1-6>
assign queue { <start-queue-index> [ to <end-queue-index> ] } &<1-2>
undo assign queue { <start-queue-index> [ to <end-queue-index> ] } &<1-6>
undo assign queue { <start-queue-index> [ to <end-queue-index> ] } &<1-2>
	views ai-service-mice-elephant-flow
	level 2
	list <start-queue-index> <end-queue-index>
	<start-queue-index>  integer 0..7
	<end-queue-index>  integer 0..7

assign queue { <start-queue-index> [ to <end-queue-index> ] } &<1-7> adjust mice-flow to queue <queue-id>
undo assign queue { <start-queue-index> [ to <end-queue-index> ] } &<1-7>
undo assign queue
	views ai-service-mice-elephant-flow
	level 2
	<start-queue-index>  integer 0..6
	<end-queue-index>  integer 0..6
	<queue-id>  integer 1..7

display mice-elephant-flow configuration [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

display mice-elephant-flow flow-cache ipv4 [ sip <ipv4-sip-address> | dip <ipv4-dip-address> | srcport <srcport-number> | dstport <dstport-number> | protocol <protocol-number> | vpn-instance <vpn-instance-name> | vni <vni-id> ] * slot <slot-id>
display mice-elephant-flow flow-cache ipv6 [ sip <ipv6-sip-address> | dip <ipv6-dip-address> | srcport <srcport-number> | dstport <dstport-number> | protocol <protocol-number> | vpn-instance <vpn-instance-name> | vni <vni-id> ] * slot <slot-id>
display mice-elephant-flow flow-cache ipv4 [ sip <ipv4-sip-address> | dip <ipv4-dip-address> | srcport <srcport-number> | dstport <dstport-number> | protocol <protocol-number> | vpn-instance <vpn-instance-name> ] * slot <slot-id>
display mice-elephant-flow flow-cache ipv6 [ sip <ipv6-sip-address> | dip <ipv6-dip-address> | srcport <srcport-number> | dstport <dstport-number> | protocol <protocol-number> | vpn-instance <vpn-instance-name> ] * slot <slot-id>
	views all
	level 1
	unstored
	<ipv4-sip-address>  ipv4
	<ipv4-dip-address>  ipv4
	<srcport-number>  integer 0..65535
	<dstport-number>  integer 0..65535
	<protocol-number>  integer 1..255
	<vpn-instance-name>  name 1..31
	<vni-id>  integer 0..16777215
	<slot-id>  name 1..31
	<ipv6-sip-address>  ipv6
	<ipv6-dip-address>  ipv6

display mice-elephant-flow flow-cache resource [ slot <slot-id> ]
	views all
	level 1
	unstored
	<slot-id>  name 1..31

display mice-elephant-flow statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored

mice-elephant-flow
undo mice-elephant-flow
	views ai-service
	level 2
	apart
	enters ai-service-mice-elephant-flow

mice-elephant-flow enable
undo mice-elephant-flow enable
	views @ethernet @port-groups @l2-ethernet
	level 2

mice-flow packet-number <number>
undo mice-flow packet-number [ <number> ]
	views ai-service-mice-elephant-flow
	level 2
	<number>  integer 2..1024 default 128

reset mice-elephant-flow statistics [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views user
	level 2
	unstored

scheduling-mode hybrid
undo scheduling-mode hybrid
	views ai-service-mice-elephant-flow
	level 2
