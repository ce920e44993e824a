# Help texts of keywords. A page, or a `words` block of its file, may have its own text for a word; a word that has
# none anywhere is shown as it reads.

words
	aaa : Authentication, authorization and accounting
	address : Address of the interface
	all : All of them
	authentication-mode : How a login is authenticated
	binding : Bind the interface
	brief : One line for each
	candidate : Configuration that is not committed yet
	clear : Discard something
	clock : Clock of the device
	commit : Make the candidate configuration take effect
	configuration : Configuration
	console : Console line
	current-configuration : Configuration in force
	description : Describe what it is for
	disable : Turn it off
	display : Display information
	enable : Turn it on
	except : All but one
	ftp : FTP
	history-command : Commands typed before
	http : HTTP
	idle-timeout : How long a login may be idle
	inbound : Logins that come in
	include-default : With the values in force by default
	interface : Interface
	ip : IPv4, and what it shares with IPv6
	ip-configured : Only those with an IPv4 address
	ipv4-family : IPv4 address family
	ipv6 : IPv6
	ipv6-family : IPv6 address family
	irreversible-cipher : Password that is stored as a hash
	level : Level of commands
	local-user : User of this device
	main : Primary address
	max-size : Greatest number
	maximum-vty : Greatest number of VTY logins
	md-cli : Model-driven command line
	mtu : Greatest size of a packet
	ntp : Network Time Protocol
	packet : Packets sent and received
	password : Password
	ping : Send echo requests to a host
	portswitch : Make the port a Layer 2 port
	privilege : What the user may do
	protocol : Protocols of a login
	quit : Leave the current view
	refclock-master : Use the local clock as a reference
	reset : Set counters to zero
	return : Return to the user view
	route-distinguisher : Route distinguisher of the address family
	run : Run a command of the user view
	save : Keep the configuration for the next start
	saved-configuration : Configuration of the next start
	screen-length : Lines of a page
	server : Serve others
	service-type : Ways in which the user may log in
	shutdown : Take the interface down
	snmp : SNMP
	source-address : Address that is listened on
	source-interface : Interface that is listened on
	ssh : SSH
	statistics : Counters
	status : State
	sub : Secondary address
	sysname : Name of the device
	system-view : Enter the system view
	telnet : Telnet
	temporary : For this login only
	terminal : Console terminal
	this : Configuration of the current view
	undo : Remove a setting
	unicast : Unicast
	user : Users of the line
	user-interface : Line that logins come in on
	utc : In Coordinated Universal Time
	version : Version of the software
	vpn-instance : VPN instance
	vty : Virtual lines
