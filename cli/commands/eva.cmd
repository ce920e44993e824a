# EVA (command reference, System_Monitoring/EVA)
section 1574

display eva fault-event [ <fileName> ] { matched | unmatched | all } [ <beginTime> <endTime> ]
	views all
	level 3
	unstored
	<fileName>  string 2..31
	<beginTime>  date-time
	<endTime>  date-time

display eva fault [ unrecovered | recovered ] [ <object> ] [ <beginTime> <endTime> ]
	views all
	level 3
	unstored
	<object>  string 1..31
	<beginTime>  date-time
	<endTime>  date-time

display eva inspection history
	views all
	level 3
	unstored

display eva operation-result <fileName>
	views all
	level 3
	unstored
	<fileName>  string 4..16

display eva register-events [ <fileName> ]
	views all
	level 3
	unstored
	<fileName>  string 2..31

display eva register-status [ <fileName> ]
	views all
	level 3
	unstored
	<fileName>  string 2..31

display eva register-strategy [ <fileName> ]
	views all
	level 3
	unstored
	<fileName>  string 2..31

display eva script-item status
	views all
	level 3
	unstored

install eva script <fileName> [ inspection ]
uninstall eva script <fileName>
uninstall eva script inspection
install eva script <fileName> inspection { ftp | sftp } { ipv4 <ipv4Address> | ipv6 <ipv6Address> } port <portNum> username <userName> password <pwd> [ vpn-instance <vpnInstance> ] [ server-path <serverPath> ]
	views user
	level 3
	unstored
	<fileName>  string 1..63
	<ipv4Address>  ipv4
	<ipv6Address>  ipv6
	<portNum>  integer 1..65535
	<userName>  string 1..255
	<pwd>  string 1..255
	<vpnInstance>  string 1..31
	<serverPath>  string 1..63

save eva check-result
	views user
	level 3
	unstored
