# HTTPS (command reference, Security/HTTPS)
section 2970

acl <acl-name>
acl <acl-number>
undo acl
	views http-restconf
	level 3
	<acl-name>  name 1..32 alnum-first not-number
	<acl-number>  integer 2000..3999

client ipv6 source-address <ipv6-address> [ vpn-instance <ipv6-vpn-instance-name> ]
undo client ipv6 source-address <ipv6-address>
	views http
	level 3
	<ipv6-address>  ipv6
	<ipv6-vpn-instance-name>  name 1..31

client source-interface { <interface-name> | <interface-type> <interface-number> }
undo client source-interface
	views http
	level 3

client ssl-policy <policy-name>
undo client ssl-policy
	views http
	level 3
	<policy-name>  string 1..23

client ssl-verify peer
undo client ssl-verify
	views http
	level 3

display http server ip-block list
display http server ip-block all
	views all
	level 3
	unstored

download <file-url> [ save-as <file-path> | [ ssl-policy <policy-name> [ ssl-verify peer [ verify-dns ] ] | verify-dns ] | vpn-instance <vpn-name> | source-ip <ip-address> ] *
	views user
	level 3
	unstored
	<file-url>  string 1..255
	<file-path>  string 1..255
	<policy-name>  string 1..23
	<vpn-name>  string 1..31
	<ip-address>  ipv4

http
undo http
	views system
	level 3
	enters http

http server ip-block disable
undo http server ip-block disable
	views http-restconf
	level 3

http server ip-block failed-times <failed-times-value> period <period-value>
undo http server ip-block failed-times <failed-times-value> period <period-value>
	views http-restconf
	level 3
	<failed-times-value>  integer 1..10
	<period-value>  integer 1..120

http server ip-block reactive <reactive-period>
undo http server ip-block reactive [ <reactive-period> ]
	views http-restconf
	level 3
	<reactive-period>  integer 1..1000

max-tcp-num <num>
undo max-tcp-num
	views http-restconf
	level 3
	<num>  integer 1..30

secure-server port <port-number-secure>
undo secure-server port
	views http-restconf
	level 3
	<port-number-secure>  integer 443 1025..65535

server-source { <interface-name> | <interface-type> <interface-number> }
server-source all-interface
undo server-source
	views http-restconf
	level 3

server port <port-number>
undo server port
	views http-restconf
	level 3
	<port-number>  integer 80 1025..65535

service restconf
undo service restconf
	views http
	level 3
	enters http-restconf

ssl-policy <ssl-policy-name>
undo ssl-policy
	views http-restconf
	level 3
	<ssl-policy-name>  string 1..23

ssl-verify peer
undo ssl-verify
	views http-restconf
	level 3
