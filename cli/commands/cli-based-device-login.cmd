# CLI-based Device Login (command reference, Basic_Configuration/CLI-based_Device_Login)
section 2610
module system

acl { <acl4name> | <acl4num> } { inbound | outbound }
acl ipv6 { <acl6name> | <acl6num> } { inbound | outbound }
undo acl { inbound | outbound }
undo acl ipv6 { inbound | outbound }
	views ui-vty
	level 3
	<acl4name>  name 1..32
	<acl4num>  integer 2000..3999
	<acl6name>  name 1..32
	<acl6num>  integer 2000..3999

activate ftp server ip-block ip-address <ip-address> [ vpn-instance <vpn-name> ]
activate ftp server ip-block ip-address <ipv6-address> [ vpn-instance <vpn-name> ]
	views user
	level 3
	unstored
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<vpn-name>  string 1..31 not _public_

activate vty ip-block ip-address <ip-address> [ vpnname <vpn-name> ]
	views user
	level 3
	unstored
	handler activate-ip-block
	<ip-address>  ipv4
	<vpn-name>  string 1..31

append <local-filename> [ <remote-filename> ]
	views ftp
	level 3
	unstored
	<local-filename>  string 1..128
	<remote-filename>  string 1..128

ascii
	views ftp
	level 3
	unstored

binary
	views ftp
	level 3
	unstored

bye
	views ftp
	level 3
	unstored

cd <pathname>
	views ftp
	level 3
	unstored
	<pathname>  name 1..255

cdup
	views ftp
	level 3
	unstored

close
	views ftp
	level 3
	unstored

databits <databitvalue>
undo databits
	views ui-vty
	level 3
	<databitvalue>  integer 5..8

delete <remote-filename>
	views ftp
	level 3
	unstored
	<remote-filename>  name 1..128

dir [ <remote-directory> [ <local-filename> ] ]
	views ftp
	level 3
	unstored
	<remote-directory>  name 1..128
	<local-filename>  name 1..128

disconnect
	views ftp
	level 3
	unstored

display ftp client
	views all
	level 3
	unstored

display ftp server
	views all
	level 3
	handler display-ftp-server

display ftp server ip-block list
	views all
	level 3
	unstored

display ftp server ip auth-fail information
	views all
	level 3
	unstored

display ftp server users
	views all
	level 3
	unstored

display telnet client
	views all
	level 3
	unstored

display telnet server
	views all
	level 3
	handler display-telnet-server

display telnet server status
	views all
	level 3
	handler display-telnet-server-status

display tftp client
	views all
	level 3
	unstored

display user-interface [ <ui-number> | { { console | vty | nca | rpc } <ui-number1> | <ui-name> } ] [ summary ]
	views all
	level 3
	handler display-user-interface
	<ui-number>  integer 0..vtys+143
	<ui-number1>  integer 0..vtys+13
	<ui-name>  string 1..11

display user-interface maximum-vty
	views all
	level 3
	handler display-user-interface-maximum-vty

display vty ip-block all
	views all
	level 3
	handler display-ip-block

display vty ip-block list
	views all
	level 3
	handler display-ip-block

display vty mode
	views all
	level 1
	handler display-vty-mode
	unstored

flow-control <flowtype>
undo flow-control
	views ui-vty
	level 3
	<flowtype>  enum none|hardware|software

ftp [ -a <source-ip-address> | -i { <interface-type> <interface-number> | <interface-name> } ] <host-ip> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
ftp
ftp ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ [ vpn-instance <ipv6-vpn-instance-name> ] | public-net ] -oi { <interface-type> <interface-number> | <interface-name> } [ <port-number> ]
ftp ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ [ vpn-instance <ipv6-vpn-instance-name> ] | public-net ] [ <port-number> ]
	views user
	level 3
	unstored
	<source-ip-address>  ipv4
	<host-ip>  name 1..255
	<port-number>  integer 21 1025..65535
	<vpn-instance-name>  string 1..31 not _public_
	<source-ip6>  ipv6
	<host-ipv6-address>  ipv6
	<ipv6-vpn-instance-name>  string 1..31 not _public_

ftp client resumable-transfer enable
undo ftp client resumable-transfer enable
	views system
	level 3

ftp client source { -a <ip-address> | -i { <interface-type> <interface-number> | <interface-name> } }
undo ftp client source
	views system
	level 3
	<ip-address>  ipv4

ftp ipv6 client-source -a <ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ]
undo ftp ipv6 client-source [ -a <ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ] ]
	views system
	level 3
	<ipv6-address>  ipv6
	<ipv6-vpn-instance-name>  name 1..31

ftp ipv6 server acl { <acl-number> | <name> }
undo ftp ipv6 server acl
	views system
	level 3
	<acl-number>  integer 2000..3999
	<name>  name 1..32

ftp ipv6 server enable
undo ftp ipv6 server [ enable ]
	views system
	level 3

ftp ipv6 server port <port-number>
undo ftp ipv6 server port
	views system
	level 3
	<port-number>  integer 21 1025..65535

ftp ipv6 server timeout <minutes>
undo ftp ipv6 server timeout
	views system
	level 3
	<minutes>  integer 1..35791

ftp server acl { <acl-number> | <name> }
undo ftp server acl
	views system
	level 3
	<acl-number>  integer 2000..3999
	<name>  string 1..32

ftp server default-directory <directory>
undo ftp server default-directory
	views system
	level 3
	<directory>  string 1..255

ftp server enable
undo ftp server [ enable ]
	views system
	level 3

ftp server ip-block disable
undo ftp server ip-block disable
	views system
	level 3

ftp server ip-block failed-times <failed-times> period <period>
undo ftp server ip-block failed-times <failed-times> period <period>
	views system
	level 3
	<failed-times>  integer 1..10
	<period>  integer 1..120

ftp server ip-block reactive <reactive-period>
undo ftp server ip-block reactive [ <reactive-period> ]
	views system
	level 3
	<reactive-period>  integer 1..1000

ftp server ip-max-sessions <ip-max-sessions-num>
undo ftp server ip-max-sessions
	views system
	level 3
	default ftp server ip-max-sessions 15
	<ip-max-sessions-num>  integer 1..15 default 15

ftp server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
undo ftp server login-failed threshold-alarm
undo ftp server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
	views system
	level 3
	<report-times>  integer 0..100
	<resume-times>  integer 0..45
	<period-time>  integer 1..120

ftp server max-sessions <max-session-count>
undo ftp server max-sessions
	views system
	level 3
	<max-session-count>  integer 0..15

ftp server port <port-number>
undo ftp server port
	views system
	level 3
	<port-number>  integer 21 1025..65535

ftp server source { -a { <ip-address> } | -i { <interface-type> <interface-number> | <interface-name> } }
ftp ipv6 server source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
ftp ipv6 server source all-interface
ftp server source all-interface
undo ftp server source { -a { <ip-address> } | -i { <interface-type> <interface-number> | <interface-name> } }
undo ftp ipv6 server source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
undo ftp ipv6 server source all-interface
undo ftp server source all-interface
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

ftp server timeout <minutes>
undo ftp server timeout
	views system
	level 3
	<minutes>  integer 1..35791

ftp put [ -a <source-ip4> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <ip4-address> [ port <portnumber> ] [ vpn-instance <ipv4-vpn-name> | public-net ] username <user-name> sourcefile <localfilename> [ destination <remotefilename> ]
ftp put ipv6 [ -a <source-ip6> ] host-ip <ip6-address> [ [ vpn-instance <ipv6-vpn-name> ] | public-net ] [ port <portnumber> ] username <user-name> sourcefile <localfilename> [ destination <remotefilename> ]
ftp get [ -a <source-ip4> | -i { <interface-type> <interface-number> | <interface-name> } ] host-ip <ip4-address> [ port <portnumber> ] [ vpn-instance <ipv4-vpn-name> | public-net ] username <user-name> sourcefile <remotefilename> [ destination <localfilename> ]
ftp get ipv6 [ -a <source-ip6> ] host-ip <ip6-address> [ [ vpn-instance <ipv6-vpn-name> ] | public-net ] [ port <portnumber> ] username <user-name> sourcefile <remotefilename> [ destination <localfilename> ]
	views user
	level 3
	unstored
	<source-ip4>  ipv4
	<ip4-address>  ipv4
	<portnumber>  integer 1..65535
	<ipv4-vpn-name>  string 1..31 not _public_
	<user-name>  name 1..255
	<localfilename>  name 1..128
	<remotefilename>  name 1..128
	<source-ip6>  ipv6
	<ip6-address>  ipv6
	<ipv6-vpn-name>  name 1..31

get <remote-filename> [ <local-filename> ]
	views ftp
	level 3
	unstored
	<remote-filename>  name 1..128
	<local-filename>  string 1..128

kill user-interface { <ui-number> | { { console | vty | nca | rpc } <ui-number1> | <ui-name> } }
	views user
	level 3
	handler kill-user-interface
	unstored
	<ui-number>  integer 0..vtys+143
	<ui-number1>  integer 0..vtys+13
	<ui-name>  string 1..11

lcd [ <directory> ]
	views ftp
	level 3
	unstored
	<directory>  name 1..255

ls [ <remote-directory> [ <local-filename> ] ]
	views ftp
	level 3
	unstored
	<remote-directory>  string 1..128
	<local-filename>  string 1..128

mget <remote-filenames>
	views ftp
	level 3
	unstored
	<remote-filenames>  string 1..256

mkdir <remote-directory>
	views ftp
	level 3
	unstored
	<remote-directory>  name 1..128

mput <local-filenames>
	views ftp
	level 3
	unstored
	<local-filenames>  string 1..256

open [ -a <source-ip4> | -i { <interface-type> <interface-number> | <interface-name> } ] <host-ip-address> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
open ipv6 [ -a <source-ip6> ] <host-ipv6-address> [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
open ipv6 [ -a <source-ip6> ] <host-ipv6-address> -oi { <interface-type> <interface-number> | <interface-name> } [ <port-number> ] [ vpn-instance <vpn-instance-name> | public-net ]
	views ftp
	level 3
	unstored
	<source-ip4>  ipv4
	<host-ip-address>  name 1..255
	<port-number>  integer 1..65535 default 21
	<vpn-instance-name>  string 1..31 not _public_
	<source-ip6>  ipv6
	<host-ipv6-address>  ipv6

parity <paritytype>
undo parity
	views ui-vty
	level 3
	<paritytype>  enum even|mark|none|odd|space

passive
undo passive
	views ftp
	level 3

prompt
undo prompt
	views ftp
	level 3

put <local-filename> [ <remote-filename> ]
	views ftp
	level 3
	unstored
	<local-filename>  string 1..128
	<remote-filename>  string 1..128

pwd
	views ftp
	level 3
	unstored

remotehelp [ <command> ]
	views ftp
	level 3
	unstored
	<command>  name 1..16

rmdir <remote-directory>
	views ftp
	level 3
	unstored
	<remote-directory>  name 1..128

send { all | <ui-type> <ui-number> }
	views user
	level 3
	handler send
	unstored
	<ui-type>  enum vty|console
	<ui-number>  integer 0..vtys+13

set authentication password
	views ui-vty
	level 3
	handler ask
	ask cipher | Please configure the login password (8-16) | Enter Password: | Confirm Password:

set authentication password cipher <password>
undo set authentication password
	views ui-vty
	level 3
	<password>  password 8..16 hashed

shell
undo shell
	views ui-vty
	level 3
	negative

shutdown
undo shutdown
	views ui-console
	level 3

speed <speed-value>
undo speed
	views ui-vty
	level 3
	<speed-value>  integer 1200 2400 4800 9600 19200 38400 57600 115200

stopbits <stopbitvalue>
undo stopbits
	views ui-console ui-vty
	level 3
	<stopbitvalue>  enum 1|1.5|2

telnet [ -i { <interface-type> <interface-number> | <interface-name> } | [ vpn-instance <vpn-instance-name> ] [ -a <source-ip-address> ] ] <host-ip-address> [ <port-number> ]
telnet ipv6 [ -a <source-ipv6-address> ] [ public-net | vpn-instance <ipv6-vpn-name> ] <ipv6-address> [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port-number> ]
telnet ipv6 [ -a <source-ipv6-address> ] <ipv6-address> [ public-net | vpn-instance <ipv6-vpn-name> ] [ -oi { <interface-type> <interface-number> | <interface-name> } ] [ <port-number> ]
	views user
	level 0
	unstored
	handler telnet
	<vpn-instance-name>  string 1..31 not _public_
	<source-ip-address>  ipv4
	<host-ip-address>  name 1..255
	<port-number>  integer 1..65535
	<source-ipv6-address>  ipv6
	<ipv6-vpn-name>  string 1..31 not _public_
	<ipv6-address>  ipv6

telnet client dscp <value>
undo telnet client dscp <value>
undo telnet client dscp
	views system
	level 3
	<value>  integer 0..63

telnet client source { { -a <source-ip-address> } | { -i { <interface-type> <interface-number> | <interface-name> } } }
telnet ipv6 client source -a <source-ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ]
undo telnet client source
undo telnet ipv6 client source [ -a <source-ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ] ]
	views system
	level 3
	<source-ip-address>  ipv4
	<source-ipv6-address>  ipv6
	<ipv6-vpn-instance-name>  name 1..31

telnet ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
telnet ipv6 server-source all-interface
undo telnet ipv6 server-source -a <ipv6-address> [ -vpn-instance <vpn-instance-name> ]
undo telnet ipv6 server-source all-interface
	views system
	level 3
	<ipv6-address>  ipv6
	<vpn-instance-name>  string 1..31 not _public_

telnet ipv6 server disable
undo telnet ipv6 server disable
	views system
	level 3

telnet ipv6 server port <port-number>
undo telnet ipv6 server port
	views system
	level 3
	<port-number>  integer 23 1025..65535

telnet server-source -i { <interface-type> <interface-number> | <interface-name> }
telnet server-source all-interface
undo telnet server-source -i { <interface-type> <interface-number> | <interface-name> }
undo telnet server-source all-interface
	views system
	level 3

telnet server acl { <acl4name> | <acl4num> }
telnet ipv6 server acl { <acl6name> | <acl6num> }
undo telnet server acl
undo telnet ipv6 server acl
	views system
	level 3
	<acl4name>  string 1..32
	<acl4num>  integer 2000..3999
	<acl6name>  string 1..32
	<acl6num>  integer 2000..3999

telnet server disable
undo telnet server disable
	views system
	level 3

telnet server dscp <value>
undo telnet server dscp <value>
undo telnet server dscp
	views system
	level 3
	<value>  integer 0..63

telnet server ip-block disable
undo telnet server ip-block disable
	views system
	level 3

telnet server ip-limit-session <limit-session-num>
undo telnet server ip-limit-session
	views system
	level 3
	default telnet server ip-limit-session 64
	<limit-session-num>  integer 1..64 default 64

telnet server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
undo telnet server login-failed threshold-alarm
undo telnet server login-failed threshold-alarm upper-limit <report-times> lower-limit <resume-times> period <period-time>
	views system
	level 3
	key none
	default telnet server login-failed threshold-alarm upper-limit 30 lower-limit 20 period 5
	<report-times>  integer 0..100 default 30
	<resume-times>  integer 0..45
	<period-time>  integer 1..120 default 5

telnet server port <port-number>
undo telnet server port
	views system
	level 3
	<port-number>  integer 23 1025..65535

tftp [ -a <source-ip-address> | -i { <interface-name> | <interface-type> <interface-number> } ] <host-ip-address> [ vpn-instance <vpn-instance-name> | public-net ] { get | put } <source-filename> [ <destination-filename> ]
	views user
	level 3
	unstored
	<source-ip-address>  ipv4
	<host-ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<source-filename>  string 1..128
	<destination-filename>  string 1..128

tftp client source { -a <ip-address> | -i { <interface-type> <interface-number> | <interface-name> } }
tftp ipv6 client source -a <ipv6-address> [ -vpn-instance <ipv6-vpn-instance-name> ]
undo tftp client source
undo tftp ipv6 client source
	views system
	level 3
	<ip-address>  ipv4
	<ipv6-address>  ipv6
	<ipv6-vpn-instance-name>  name 1..31

tftp ipv6 [ -a <source-ipv6-address> ] <tftp-server-ipv6> [ [ vpn-instance <vpn-instance-name> ] | public-net ] [ -oi { <interface-name> | <interface-type> <interface-number> } ] { get | put } <source-filename> [ <destination-filename> ]
	views user
	level 3
	unstored
	<source-ipv6-address>  ipv6
	<tftp-server-ipv6>  ipv6
	<vpn-instance-name>  string 1..31 not _public_
	<source-filename>  string 1..255
	<destination-filename>  string 1..255

tftp server acl { <acl-number> | <acl4-name> }
undo tftp server acl
	views system
	level 3
	<acl-number>  integer 2000..2999
	<acl4-name>  string 1..32

tftp server ipv6 acl { <acl6-number> | <acl6-name> }
undo tftp server ipv6 acl
	views system
	level 3
	<acl6-number>  integer 2000..2999
	<acl6-name>  name 1..32

user <username>
	views ftp
	level 3
	unstored
	<username>  name 1..255

verbose
undo verbose
	views ftp
	level 3
