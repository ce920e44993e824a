# VPN instances (command reference, VPN/IPv4_L3VPN and VPN/IPv6_L3VPN)
section 800
module vpn-instance

ip vpn-instance <vpn-instance-name>
undo ip vpn-instance <vpn-instance-name>
	views system
	level 2
	section 1143
	handler vpn-instance
	enters vpn-instance
	<vpn-instance-name>  string 1..31 not _public_ : Name of a VPN instance

description <description-information>
undo description
	views vpn-instance
	level 2
	<description-information>  text 1..242 : Text that describes the VPN instance

ipv4-family [ unicast ]
undo ipv4-family [ unicast ]
	views vpn-instance
	level 2
	key none
	enters vpn-instance-ipv4

ipv6-family [ unicast ]
undo ipv6-family [ unicast ]
	views vpn-instance
	level 2
	key none
	enters vpn-instance-ipv6

route-distinguisher <route-distinguisher>
undo route-distinguisher <route-distinguisher>
	views vpn-instance-ipv4 vpn-instance-ipv6
	level 2
	key none
	item route-distinguisher
	<route-distinguisher>  rd : AS number or IPv4 address, colon, number

display ip vpn-instance [ <vpn-instance-name> ]
	views all
	level 1
	handler display-vpn-instance
	<vpn-instance-name>  string 1..31 not _public_ : Name of a VPN instance

words
	ip : IP protocol
	ipv4-family : IPv4 address family of the VPN instance
	ipv6-family : IPv6 address family of the VPN instance
	route-distinguisher : Route distinguisher of the address family
	unicast : Unicast address family
