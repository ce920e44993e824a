# Path and Connectivity Detection (command reference, System_Monitoring/Path_and_Connectivity_Detection)
section 1598

ip path detection enable ipv6 dscp <dscpvalue>
ip path detection enable dscp <dscpvalue>
undo ip path detection enable ipv6 dscp <dscpvalue>
undo ip path detection enable dscp <dscpvalue>
	views system
	level 2
	<dscpvalue>  integer 0..63

ip path detection packet-format arp [ src-mac <srcmacaddr> ] [ dst-mac <dstmacaddr> ] src-ip <srcip> dst-ip <dstip>
undo ip path detection packet-format arp [ src-mac <srcmacaddr> ] [ dst-mac <dstmacaddr> ] src-ip <srcip> dst-ip <dstip>
	views system
	level 2
	<srcmacaddr>  mac
	<dstmacaddr>  mac
	<srcip>  ipv4
	<dstip>  ipv4

ip path detection packet-format icmp src-ip <srcip> dst-ip <dstip>
undo ip path detection packet-format icmp src-ip <srcip> dst-ip <dstip>
	views system
	level 2
	<srcip>  ipv4
	<dstip>  ipv4

ip path detection packet-format icmpv6 src-ipv6 <srcip> dst-ipv6 <dstip>
undo ip path detection packet-format icmpv6 src-ipv6 <srcip> dst-ipv6 <dstip>
	views system
	level 2
	<srcip>  ipv6
	<dstip>  ipv6
