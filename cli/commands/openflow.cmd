# OpenFlow (command reference, System_Management/OpenFlow)
section 1100

authentication keychain <keychain-name>
undo authentication keychain [ <keychain-name> ]
	views sdn-openflow
	level 2
	<keychain-name>  string 1..255

authentication ssl ssl-policy <ssl-policy-name>
undo authentication ssl [ ssl-policy <ssl-policy-name> ]
	views sdn-openflow
	level 2
	<ssl-policy-name>  name 1..23

controller-ip [ vpn-instance <vpn-instance-name> ] <ipv4-address>
undo controller-ip [ vpn-instance <vpn-instance-name> ] <ipv4-address>
	views sdn-agent
	level 2
	enters sdn-controller
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4

controller-ipv6 [ vpn-instance <vpn-instance-name> ] <ipv6-address>
undo controller-ipv6 [ vpn-instance <vpn-instance-name> ] <ipv6-address>
	views sdn-agent
	level 2
	enters sdn-controller
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

description <text>
undo description
	views sdn-agent
	level 2
	<text>  text 1..63

display sdn openflow session
	views all
	level 1
	unstored

display sdn openflow session slave
	views all
	level 1
	unstored

display sdn openflow statistics [ controller [ vpn-instance <vpn-instance-name> ] { <ipv4-address> | <ipv6-address> } ]
	views all
	level 1
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

display sdn openflow statistics slave
	views all
	level 1
	unstored

echo-interval <interval>
undo echo-interval [ <interval> ]
	views sdn-openflow
	level 2
	<interval>  integer 5..60 default 5

openflow agent
undo openflow agent
	views sdn-controller
	level 2
	enters sdn-openflow

openflow dscp <dscp-value>
undo openflow dscp [ <dscp-value> ]
	views system
	level 2
	<dscp-value>  integer 0..63

reset sdn openflow session [ controller [ vpn-instance <vpn-instance-name> ] { <ipv4-address> | <ipv6-address> } ]
	views user
	level 3
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

reset sdn openflow statistics [ controller [ vpn-instance <vpn-instance-name> ] { <ipv4-address> | <ipv6-address> } ]
	views user
	level 3
	unstored
	<vpn-instance-name>  string 1..31 not _public_
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

sdn agent
undo sdn agent
	views system
	level 2
	enters sdn-agent

source-ip <ipv4-address>
undo source-ip [ <ipv4-address> ]
	views sdn-agent
	level 2
	<ipv4-address>  ipv4

source-ipv6 <ipv6-address>
undo source-ipv6 [ <ipv6-address> ]
	views sdn-agent
	level 2
	<ipv6-address>  ipv6

transport-address <ip-address>
undo transport-address [ <ip-address> ]
	views sdn-openflow
	level 2
	<ip-address>  ipv4

transport-address <ipv6-address>
undo transport-address [ <ipv6-address> ]
	views sdn-openflow
	level 2
	<ipv6-address>  ipv6
