# Performance Management (command reference, System_Management/Performance_Management)
section 1544

binding instance-type <instance-type> { <all> | <instance> { <vpn-instance-name> } &<1-8> }
undo binding instance-type <instance-type> { <all> | <instance> { <vpn-instance-name> } &<1-8> }
	views pm-statistics
	level 2
	<instance-type>  string 1..63
	<all>  enum all
	<instance>  string 1..255
	<vpn-instance-name>  name 1..255

client-source interface { <interface-name> | <interface-type> <interface-number> }
client-source ipv6 <IPV6ADDR> [ vpn-instance <vpnInstanceName> ]
undo client-source interface
undo client-source ipv6
	views pm
	level 2
	<IPV6ADDR>  ipv6
	<vpnInstanceName>  string 1..31

display pm brief
	views all
	level 1
	unstored

display pm measure-info [ instance-type <instance-type> ]
	views all
	level 1
	unstored
	<instance-type>  name 1..63

display pm statistics-file [ <task-name> ]
	views all
	level 1
	unstored
	<task-name>  string 1..31

display pm statistics-task [ <task-name> ]
	views all
	level 1
	unstored
	<task-name>  string 1..31

display pm statistics <taskname> data-index <index> [ instance-type <instance-type-name> [ measure <measure-name> | instance { <vpn-instance-name> } &<1-8> ] * ]
	views all
	level 1
	unstored
	<taskname>  string 1..31
	<index>  integer 0..16
	<instance-type-name>  name 1..63
	<measure-name>  name 1..63
	<vpn-instance-name>  string 1..255

file-format { text | xml }
undo file-format
	views pm-statistics
	level 2

measure disable instance-type <pmoTypeName> <all>
measure disable instance-type <pmoTypeName> <measure> { <measureName> }
undo measure disable instance-type <pmoTypeName> <all>
undo measure disable instance-type <pmoTypeName> <measure> { <measureName> }
	views pm-statistics
	level 2
	<pmoTypeName>  name 1..63
	<all>  enum all
	<measure>  enum measure
	<measureName>  name 1..63

measure enable instance-type <instance-type> measure <measure-name>
undo measure enable instance-type <instance-type> measure <measure-name>
	views pm-statistics
	level 2
	<instance-type>  name 1..63
	<measure-name>  name 1..63

path <destination-path>
undo path
	views pm-server
	level 2
	<destination-path>  string 1..63

pm-server <server-name>
undo pm-server <server-name>
	views pm
	level 2
	enters pm-server
	<server-name>  string 1..31

pm
	views system
	level 2
	singleton
	enters pm

protocol { ftp | sftp } ip-address <ip-address> [ port <port-number> | { net-manager-vpn | vpn-instance <vpn-instance-name> } | { client-source interface { <interface-name> | <interface-type> <interface-number> } | client-source ipv6 <IPV6ADDR> } ] *
undo protocol
	views pm-server
	level 2
	<ip-address>  ipv4
	<port-number>  integer 1..65535
	<vpn-instance-name>  string 1..31 not _public_
	<IPV6ADDR>  ipv6

record-file disable
undo record-file disable
	views pm-statistics
	level 2

record-interval <interval>
undo record-interval
	views pm-statistics
	level 2
	<interval>  integer 1..16

reset pm current-data [ instance-type <instance-type-name> [ measure <measure-name> | instance { <vpn-instance-name> } &<1-8> ] * ]
	views pm-statistics
	level 3
	unstored
	<instance-type-name>  name 1..63
	<measure-name>  name 1..63
	<vpn-instance-name>  string 1..255

retry <retry-times>
undo retry
	views pm-server
	level 2
	<retry-times>  integer 1..3

sample-interval <interval>
undo sample-interval
	views pm-statistics
	level 2
	<interval>  integer 1..3 5 10 15 30 60

statistics-cycle <STATSCYCLE>
undo statistics-cycle
	views pm-statistics
	level 2
	<STATSCYCLE>  integer 5 10 15 30 60 1440

statistics-task <task-name>
undo statistics-task <task-name>
	views pm
	level 2
	enters pm-statistics
	<task-name>  string 1..31

statistics enable
undo statistics enable
	views pm
	level 2

upload-config <request-name> server <server-name>
undo upload-config <request-name>
	views pm
	level 2
	<request-name>  string 1..31
	<server-name>  string 1..31

upload auto <request-name>
undo upload auto
	views pm-statistics
	level 2
	<request-name>  string 1..31

upload <request-name> file { <filename> } &<1-16>
	views pm
	level 3
	unstored
	<request-name>  name 1..31
	<filename>  name 1..255

username <user-name> password [ <password> ]
undo username
	views pm-server
	level 2
	<user-name>  string 1..255
	<password>  password 1..128
