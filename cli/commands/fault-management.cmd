# Fault Management (command reference, System_Management/Fault_Management)
section 1520

alarm
	views system
	level 3
	singleton
	enters alarm

alarm correlation-suppress enable target-host <ip-address> securityname { <security-name> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
alarm correlation-suppress enable target-host ipv6 <ip-address> securityname { <security-name> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
undo alarm correlation-suppress enable target-host <ip-address> securityname { <security-name> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
undo alarm correlation-suppress enable target-host ipv6 <ip-address> securityname { <security-name> | cipher <security-string> } [ vpn-instance <vpn-instance-name> ]
	views alarm
	level 3
	<ip-address>  ipv4
	<security-name>  name 1..32
	<security-string>  password 1..32
	<vpn-instance-name>  string 1..31 not _public_

alarm <alarm-name> severity { critical | major | minor | warning } [ instance <instance-name> ]
undo alarm <alarm-name> severity [ instance <instance-name> ]
	views alarm
	level 3
	<alarm-name>  name 1..63
	<instance-name>  name 1..127

clear alarm active sequence-number <sequence-number>
clear alarm active all
	views alarm
	level 3
	unstored
	<sequence-number>  integer 1..4294967295

clear alarm history { all | sequence-number <sequence-number> }
	views alarm
	level 3
	unstored
	<sequence-number>  integer 1..4294967295

correlation-analyze enable
undo correlation-analyze enable
	views alarm
	level 3

delay-suppression enable
undo delay-suppression enable
	views alarm
	level 3
	negative
	default delay-suppression enable

display alarm active
display alarm active verbose
	views all
	level 1
	unstored

display alarm active root
display alarm active root verbose
	views all
	level 1
	unstored

display alarm history
display alarm history verbose
	views all
	level 1
	unstored

display alarm information name <alarm-name>
display alarm information
	views all
	level 1
	unstored
	<alarm-name>  string 1..63

display alarm statistics name <alarm-name>
display alarm statistics
	views all
	level 1
	unstored
	<alarm-name>  name 1..63

display system osnode-group
	views all
	level 3
	unstored

history record-wrap disable
undo history record-wrap disable
	views alarm
	level 3

reset statistics name <alarm-name>
reset statistics
	views alarm
	level 3
	unstored
	<alarm-name>  name 1..63

suppression alarm <alarm-name> { cause-period <cause-seconds> | clear-period <clear-seconds> }
undo suppression alarm <alarm-name> cause-period
undo suppression alarm <alarm-name> clear-period
	views alarm
	level 3
	<alarm-name>  name 1..63
	<cause-seconds>  integer 0..600
	<clear-seconds>  integer 0..600

terminal alarm
undo terminal alarm
	views user
	handler terminal-switch
	unstored
	level 3
