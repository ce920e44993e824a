# Information Management (command reference, System_Management/Information_Management)
section 1088
module info-center

check logfile <filepath>
	views user
	level 3
	unstored
	<filepath>  string 1..255

display debugging
	views all
	level 3
	unstored

display debugging packet all
	views all
	level 3
	unstored

display debugging timeout
	views all
	level 3
	unstored

display event information
display event information name <event-name>
	views all
	level 3
	unstored
	<event-name>  name 1..63

display info-center
	views all
	level 3
	handler display-info-center

display info-center channel [ <channel-number> | <channel-name> ]
	views all
	level 3
	handler display-info-center-channel
	<channel-number>  integer 0..9
	<channel-name>  string 1..30

display info-center statistics
	views all
	level 3
	unstored

display logbuffer [ security ] [ slot <slot-id> | module <module-name> | starttime <starttime-value> [ endtime <endtime-value> ] | level { <severity> | <severityEnum> } | size <value> ] *
	views all
	level 3
	handler display-logbuffer
	<slot-id>  name 1..23
	<module-name>  name 1..31
	<starttime-value>  date-time
	<endtime-value>  date-time
	<severity>  integer 0..7
	<severityEnum>  enum emergencies|alert|critical|error|warning|notification|informational|debugging
	<value>  integer 1..102400

display logbuffer brief
	views all
	level 3
	handler display-logbuffer

display logfile <path> [ <offset> ]
	views all
	level 3
	unstored
	<path>  string 1..255
	<offset>  integer 1..4294967295

display logfile [ security | log | diagnose ] list starttime <starttime-value> endtime <endtime-value>
	views all
	level 3
	unstored
	<starttime-value>  date-time
	<endtime-value>  date-time

display trapbuffer [ size <buffersize> ]
	views all
	level 3
	handler display-trapbuffer
	<buffersize>  integer 1..1024

display trapbuffer brief
	views all
	level 3
	handler display-trapbuffer

info-center channel <channel-number> name <channel-name>
undo info-center channel <channel-number>
	views system
	level 3
	default info-center channel 0 name console
	default info-center channel 1 name monitor
	default info-center channel 2 name loghost
	default info-center channel 3 name trapbuffer
	<channel-number>  integer 0..9
	<channel-name>  string 1..30

info-center console channel { <channel-number> | <channel-name> }
undo info-center console channel
	views system
	level 3
	<channel-number>  integer 0..9
	<channel-name>  name 1..30

info-center enable
undo info-center enable
	views system
	level 3
	negative
	default info-center enable

info-center event logging all
undo info-center event logging all
	views system
	level 3

info-center filter-id { <filter-id> | bymodule-alias <modname> <alias> }
undo info-center filter-id { <filter-id> | bymodule-alias <modname> <alias> }
undo info-center filter-id all
	views system
	level 3
	<filter-id>  integer 0..4294967295
	<modname>  name 1..255
	<alias>  name 1..255

info-center log-severity bymodule-alias <module-name> <logname> severity <log-level>
undo info-center log-severity bymodule-alias <module-name> <logname> severity
	views system
	level 3
	<module-name>  name 1..63
	<logname>  name 1..63
	<log-level>  enum emergencies|alert|critical|error|warning|notification|informational|debugging

info-center log-storage-time <day-value>
undo info-center log-storage-time
	views system
	level 3
	<day-value>  integer 30..1095

info-center logbuffer size <buffersize>
info-center logbuffer
undo info-center logbuffer size
undo info-center logbuffer
	views system
	level 3
	default info-center logbuffer size 512
	<buffersize>  integer 0..10240 default 512

info-center logbuffer channel { <channel-number> | <channel-name> } [ size <logbuffersize> ]
info-center logbuffer size <logbuffersize> channel { <channel-number> | <channel-name> }
undo info-center logbuffer channel
	views system
	level 3
	<channel-number>  integer 0..9
	<channel-name>  string 1..30
	<logbuffersize>  integer 0..10240

info-center logfile channel { <channel-number> | <channel-name> }
undo info-center logfile channel
	views system
	level 3
	<channel-number>  integer 0..9
	<channel-name>  name 1..30

info-center source { <module-name> | default } channel { <channel-number> | <channel-name> } [ log { state { off | on } | level <log-level> } * | trap { state { off | on } | level <trap-level> } * | debug { state { off | on } | level <dbg-level> } * ] *
undo info-center source { <module-name> | default } channel { <channel-number> | <channel-name> } [ log { state | level } * | trap { state | level } * | debug { state | level } * ] *
	views system
	level 3
	<module-name>  name 1..31
	<channel-number>  integer 0..9
	<channel-name>  name 1..30
	<log-level>  enum emergencies|alert|critical|error|warning|notification|informational|debugging
	<trap-level>  enum emergencies|alert|critical|error|warning|notification|informational|debugging
	<dbg-level>  string 1..255

info-center loghost source { <interface-name> | <interface-type> <interface-number> }
undo info-center loghost source
	views system
	level 3

info-center logfile compression lzma
undo info-center logfile compression
	views system
	level 3

info-center logfile [ security ] size <size>
undo info-center logfile [ security ] size
	views system
	level 3
	<size>  integer 1..4 8 16 32

info-center loghost <ipv4-address> [ { local-time | utc } | channel { <channel-number> | <channel-name> } | { public-net | vpn-instance <vpn-instance-name> } | source-ip <source-ip-address> | facility <local-num> | level <level-num> | port <server-port> | transport { udp | tcp { [ version rfc6587 ] [ ssl-policy <policy-name> [ [ security ] | [ verify-dns-name <dns-name> ] ] * ] } } | brief ] *
info-center loghost ipv6 <ipv6-address> [ { local-time | utc } | channel { <channel-number> | <channel-name> } | { public-net | vpn-instance <vpn-instance-name> } | source-ip <source-ipv6-address> | facility <local-num> | level <level-num> | port <server-port> | transport { udp | tcp { [ version rfc6587 ] [ ssl-policy <policy-name> [ [ security ] | [ verify-dns-name <dns-name> ] ] * ] } } | brief ] *
undo info-center loghost <ipv4-address> [ vpn-instance <vpn-instance-name> ]
undo info-center loghost ipv6 <ipv6-address> [ vpn-instance <vpn-instance-name> ]
	views system
	level 3
	<ipv4-address>  ipv4
	<channel-number>  integer 0..9
	<channel-name>  name 1..30
	<vpn-instance-name>  string 1..31 not _public_
	<source-ip-address>  ipv4
	<local-num>  enum local0|local1|local2|local3|local4|local5|local6|local7
	<level-num>  enum emergencies|alert|critical|error|warning|notification|informational|debugging
	<server-port>  integer 1..65535
	<policy-name>  string 1..23
	<dns-name>  name 1..255
	<ipv6-address>  ipv6
	<source-ipv6-address>  ipv6

info-center loghost domain <domain-name> [ { local-time | utc } | channel { <channel-number> | <channel-name> } | { public-net | vpn-instance <vpn-instance-name> } | source-ip <source-ip-address> | facility <local-num> | level <level-num> | port <server-port> | transport { udp | tcp { [ version rfc6587 ] [ ssl-policy <policy-name> [ [ security ] | [ verify-dns-name <dns-name> ] ] * ] } } | brief ] *
undo info-center loghost domain <domain-name> [ vpn-instance <vpn-instance-name> ]
	views system
	level 3
	<domain-name>  name 1..255
	<channel-number>  integer 0..9
	<channel-name>  name 1..30
	<vpn-instance-name>  string 1..31 not _public_
	<source-ip-address>  ipv4
	<local-num>  enum local0|local1|local2|local3|local4|local5|local6|local7
	<level-num>  enum emergencies|alert|critical|error|warning|notification|informational|debugging
	<server-port>  integer 1..65535
	<policy-name>  string 1..23
	<dns-name>  name 1..255

info-center loghost source-port <source-port>
undo info-center loghost source-port
	views system
	level 3
	<source-port>  integer 1025..65535

info-center max-logfile-number [ security ] <filenumbers>
undo info-center max-logfile-number [ security ]
	views system
	level 3
	<filenumbers>  integer 3..500

info-center monitor channel { <channel-number> | <channel-name> }
undo info-center monitor channel
	views system
	level 3
	<channel-number>  integer 0..9
	<channel-name>  name 1..30

info-center snmp channel { <channel-number> | <channel-name> }
undo info-center snmp channel
	views system
	level 3
	<channel-number>  integer 0..9
	<channel-name>  name 1..30

info-center statistic-suppress enable
undo info-center statistic-suppress enable
	views system
	level 3

info-center syslog packet-priority <priority-level>
undo info-center syslog packet-priority
	views system
	level 3
	<priority-level>  integer 0..7

info-center timestamp log boot [ without-timezone ]
info-center timestamp trap boot [ without-timezone ]
info-center timestamp debugging boot [ without-timezone ]
info-center timestamp log date [ precision-time second ] [ without-timezone ]
info-center timestamp log date precision-time tenth-second [ without-timezone ]
info-center timestamp log date precision-time millisecond [ without-timezone ]
info-center timestamp log short-date [ precision-time second ] [ without-timezone ]
info-center timestamp log short-date precision-time tenth-second [ without-timezone ]
info-center timestamp log short-date precision-time millisecond [ without-timezone ]
info-center timestamp log format-date [ precision-time second ] [ without-timezone ]
info-center timestamp log format-date precision-time tenth-second [ without-timezone ]
info-center timestamp log format-date precision-time millisecond [ without-timezone ]
info-center timestamp debugging date precision-time second [ without-timezone ]
info-center timestamp debugging date precision-time tenth-second [ without-timezone ]
info-center timestamp debugging date [ precision-time millisecond ] [ without-timezone ]
info-center timestamp debugging short-date precision-time second [ without-timezone ]
info-center timestamp debugging short-date precision-time tenth-second [ without-timezone ]
info-center timestamp debugging short-date [ precision-time millisecond ] [ without-timezone ]
info-center timestamp debugging format-date precision-time second [ without-timezone ]
info-center timestamp debugging format-date precision-time tenth-second [ without-timezone ]
info-center timestamp debugging format-date [ precision-time millisecond ] [ without-timezone ]
info-center timestamp trap date [ precision-time second ] [ without-timezone ]
info-center timestamp trap date precision-time tenth-second [ without-timezone ]
info-center timestamp trap date precision-time millisecond [ without-timezone ]
info-center timestamp trap short-date [ precision-time second ] [ without-timezone ]
info-center timestamp trap short-date precision-time tenth-second [ without-timezone ]
info-center timestamp trap short-date precision-time millisecond [ without-timezone ]
info-center timestamp trap format-date [ precision-time second ] [ without-timezone ]
info-center timestamp trap format-date precision-time tenth-second [ without-timezone ]
info-center timestamp trap format-date precision-time millisecond [ without-timezone ]
info-center timestamp log rfc-3339 [ precision-time second ] [ without-timezone ]
info-center timestamp log rfc-3339 precision-time tenth-second [ without-timezone ]
info-center timestamp log rfc-3339 precision-time millisecond [ without-timezone ]
info-center timestamp trap rfc-3339 [ precision-time second ] [ without-timezone ]
info-center timestamp trap rfc-3339 precision-time tenth-second [ without-timezone ]
info-center timestamp trap rfc-3339 precision-time millisecond [ without-timezone ]
info-center timestamp debugging rfc-3339 precision-time second [ without-timezone ]
info-center timestamp debugging rfc-3339 precision-time tenth-second [ without-timezone ]
info-center timestamp debugging rfc-3339 [ precision-time millisecond ] [ without-timezone ]
undo info-center timestamp log
undo info-center timestamp debugging
undo info-center timestamp trap
	views system
	level 3

info-center trapbuffer size <sizeValue>
info-center trapbuffer
undo info-center trapbuffer size
undo info-center trapbuffer
	views system
	level 3
	<sizeValue>  integer 0..1024

info-center trapbuffer channel { <channel-number> | <channel-name> } [ size <size> ]
info-center trapbuffer size <size> channel { <channel-number> | <channel-name> }
undo info-center trapbuffer channel
	views system
	level 3
	<channel-number>  integer 0..9
	<channel-name>  name 1..30
	<size>  integer 0..1024

reset info-center statistics
	views user
	level 3
	unstored

reset logbuffer
	views user
	level 3
	handler reset-logbuffer

reset trapbuffer
	views user
	level 3
	unstored

save logfile
	views user
	level 3
	unstored

terminal debugging
undo terminal debugging
	views user
	handler terminal-switch
	unstored
	level 3

terminal logging
undo terminal logging
	views user
	handler terminal-switch
	unstored
	level 3

terminal monitor
	views user
	level 3
	handler terminal-monitor
	unstored

undo terminal monitor
	views user
	level 3
	handler undo-terminal-monitor
	unstored

terminal trapping
undo terminal trapping
	views user
	handler terminal-switch
	unstored
	level 3

undo info-center loghost character-set
	views system
	level 3
