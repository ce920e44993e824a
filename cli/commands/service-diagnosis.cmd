# Service Diagnosis (command reference, System_Monitoring/Service_Diagnosis)
section 1616

display trace information
	views all
	level 3
	unstored

display trace instance [ <instance-start-id> [ <instance-end-id> ] | mac-address <mac-address> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] ]
display trace instance [ <instance-start-id> [ <instance-end-id> ] | mac-address <mac-address> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 3
	unstored
	<instance-start-id>  integer 0..1023
	<instance-end-id>  integer 1..1023
	<mac-address>  mac
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31

display trace object [ <service-object-id> ]
	views all
	level 3
	unstored
	<service-object-id>  integer 0..3

reset trace instance
	views system
	level 3
	unstored

save trace information
	views system
	level 3
	unstored

trace enable [ brief ]
undo trace enable
	views system
	level 3

trace object { mac-address <mac-address> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] } * [ output { command-line | file <file-name> | syslog-server <syslog-server-ip> } ]
trace object { mac-address <mac-address> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | interface { <interface-name> | <interface-type> <interface-number> } | user-vlan <user-vlan-id> | user-name <username> } * [ output { command-line | file <file-name> | syslog-server <syslog-server-ip> } ]
undo trace object { mac-address <mac-address> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] } * [ output { command-line | file [ <file-name> ] | syslog-server [ <syslog-server-ip> ] } ]
undo trace object { <service-object-id> | all }
undo trace object { mac-address <mac-address> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | interface { <interface-name> | <interface-type> <interface-number> } | user-vlan <user-vlan-id> | user-name <username> } * [ output { command-line | file [ <file-name> ] | syslog-server [ <syslog-server-ip> ] } ]
	views system
	level 3
	<mac-address>  mac
	<ip-address>  ipv4
	<vpn-instance-name>  name 1..31
	<file-name>  name 1..255
	<syslog-server-ip>  ipv4
	<service-object-id>  integer 0..3
	<user-vlan-id>  integer 1..4094
	<username>  name 1..253

trace syslog source { <interface-type> <interface-number> | <interface-name> }
undo trace syslog source
	views system
	level 3
