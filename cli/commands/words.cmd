# Help texts of keywords, one for each of the set. A page, or a `words` block of its file, may have its own text for a
# word that means something else there.

words
	+ : Add this type of packets
	- : Remove this type of packets
	-a : Source address of the packets
	-c : Number of requests
	-cipher : Encryption algorithm of the session
	-dscp : Differentiated services code point
	-f : Do not fragment, or first time to live
	-force-receive-pubkey : Accept the public key of the server
	-h : Time to live of the requests
	-i : Interface that sends the packets
	-ignore-vpn : Accept replies of any VPN instance
	-kc : Most keepalives without an answer
	-ki : Seconds between keepalives
	-m : Milliseconds between requests, or last hop
	-name : Show the host name of each hop
	-nexthop : Next hop of the packets
	-oi : Outgoing interface of the connection
	-p : Fill pattern, or destination port
	-passroute : Send without a look at the routing table
	-pipe : Pipe mode of the tunnel
	-port : Port of the server
	-prefer-kex : Preferred key exchange algorithm
	-q : Statistics only, or packets for each hop
	-r : Record the route, or reconnect
	-response-public : Reply through the public network
	-response-vpn : VPN instance of the reply
	-s : Bytes of a packet
	-system-time : Show when each reply came
	-t : Milliseconds to wait for a reply
	-tc : Traffic class of the requests
	-tos : Type of service of the requests
	-vpn-instance : VPN instance of the destination
	-w : Milliseconds to wait for a reply
	/all : All files of the folder
	/all-filesystems : Files of all file systems
	/f : Without a question
	/quiet : Without a question
	/unreserved : Delete for good, not to the recycle bin
	0 : Value 0
	0005 : Domain type 0005
	0105 : Domain type 0105
	0205 : Domain type 0205
	1 : Value 1
	1.5 : One and a half stop bits
	10 : 10 Mbit/s
	100 : 100 Mbit/s
	1000 : 1000 Mbit/s
	10000 : 10000 Mbit/s
	10G : 10 Gbit/s
	112 : Length 112
	128 : Length 128
	16 : Length 16
	2 : Value 2
	2-way : Two-way handshake
	200G : 200 Gbit/s
	200GE : 200GE interface
	25G : 25 Gbit/s
	2msdp : From PIM to MSDP
	2nd-label : Second MPLS label
	3 : Value 3
	3-way : Three-way handshake
	32 : Length 32
	3des168 : Triple DES with 168 bits
	3des_cbc : 3DES in CBC mode
	3rd-label : Third MPLS label
	4 : Value 4
	4-byte-as : AS numbers of four bytes
	40000 : 40000 Mbit/s
	400G : 400 Gbit/s
	5 : Value 5
	50G : 50 Gbit/s
	50GE : 50GE interface
	6 : Value 6
	64 : Length 64
	7 : Value 7
	80 : Length 80
	8005 : Domain type 8005
	8021p : 802.1p priority
	8021p-inbound : 802.1p priority of received packets
	8021p-outbound : 802.1p priority of sent packets
	830 : Port 830
	9 : Version 9
	96 : Length 96
	aaa : Authentication, authorization and accounting
	aaa-authen-bypass : Bypass of AAA authentication
	aaa-author : AAA authorization
	aaa-author-bypass : Bypass of AAA authorization
	aaa-author-cmd-bypass : Bypass of AAA command authorization
	aaa-bind : Binding to an AAA scheme
	aaa-proxy : Proxy for AAA requests
	aaa-quiet : Quiet time after failed AAA requests
	abnormal : Abnormal state
	abnormal-interface : Interfaces in an abnormal state
	abnormal-offline-record : Records of users who left abnormally
	abnormal-track : Tracing of abnormal events
	abort : Stop the operation
	abr-asbr : Area border and AS boundary routers
	abr-routes : Routes to area border routers
	abr-summary : Route summary of an area border router
	abr-summary-list : Route summaries of an area border router
	abs-pfc : Antilocking PFC
	absolute : Absolute value or time
	absolute-detection : Detection of absolute values
	accept-prefix : Prefixes accepted from the peer
	accept-zero-length : Accept attributes of length zero
	accept-zero-value : Accept attributes of value zero
	accepted-routes : Routes accepted from the peer
	access : Access of users or packets
	access-accept : Access-Accept packet
	access-control-policy : Access control by certificate attributes
	access-domain : Domain of users who log in
	access-filter : Filter of access
	access-limit : Greatest number of access users
	access-operation : Operations that are allowed
	access-request : Access-Request packet
	access-slot : Slot through which users log in
	access-type : Type of access
	access-type-authenreq : Access type in authentication requests
	access-user : User who is online
	account-request : Accounting-Request packet
	account-response : Accounting-Response packet
	accounting : Accounting of users
	accounting-copy : Copy of accounting packets
	accounting-mode : How users are accounted
	accounting-scheme : Scheme by which users are accounted
	accounting-stop-packet : Packet that ends the accounting
	ack : ACK flag
	acl : Access control list
	acl-deny : Packets that an ACL denied
	acl-id : Number of the access control list
	acl-name : Name of the access control list
	acl-number : Number of the access control list
	acl-permit-clockid : Clock IDs that are permitted
	acl6-name : Name of the IPv6 access control list
	act : Assert cancel timer
	action : What is done with a match
	action-type : Type of the action
	activate : Put into effect
	active : Active state
	active-linknumber : Number of active links
	active-route-advertise : Advertise active routes only
	active-standby : One device active, one standby
	active-table : Entries in use
	ad-ldap : LDAP of Active Directory
	ad-route : Auto-discovery route
	ad-route-ignore : Ignore auto-discovery routes
	adaptive-routing : Routing that adapts to congestion
	add : Add to what is there
	add-ert-first : Add the export route target first
	add-path : Several paths for one prefix
	additive : Add to the attribute instead of replacing it
	address : Address that is used
	address-family : Kind of addresses of the routes
	address-policy : Policy of address selection
	adj-rib-in : Routes received from a peer
	adj-rib-out : Routes sent to a peer
	adjacency-strict-check : Strict check of adjacencies
	adjust : Adjust a value
	admin : Administration
	admin-key : Key of link aggregation
	admin-scope : Administrative scope
	admin-status : Administrative state
	admin-user : Administrator
	admin-vrrp : VRRP group that others follow
	admindown : Administratively down
	administrator : Users who administer the device
	adv-factor : Factor of the voice quality
	advance : Advanced ACL
	advanced : Advanced filter
	advertise : Announce to others
	advertise-community : Announce the community attribute
	advertise-community-gshut : Announce the graceful shutdown community
	advertise-ext-community : Announce the extended community attribute
	advertise-large-community : Announce the large community attribute
	advertise-router : Router that advertised the LSA
	advertise-tag : Tag of advertised routes
	advertise-zero-cost : Advertise a cost of zero
	advertised-mtu : MTU in router advertisements
	advertised-peer : Peer that advertised the route
	advertised-routes : Routes advertised to the peer
	advertisement-interval : Interval between advertisements
	aes : Advanced Encryption Standard
	aes-128-cmac : AES-128-CMAC algorithm
	aes-256-cmac : AES-256-CMAC algorithm
	aes-cmac-128 : AES-CMAC with a key of 128 bits
	aes-cmac-256 : AES-CMAC with a key of 256 bits
	aes128 : AES with 128 bits
	aes128_cbc : AES with 128 bits in CBC mode
	aes128_ctr : AES with 128 bits in CTR mode
	aes128_gcm : AES with 128 bits in GCM mode
	aes192 : AES with 192 bits
	aes192_cbc : AES with 192 bits in CBC mode
	aes192_ctr : AES with 192 bits in CTR mode
	aes256 : AES with 256 bits
	aes256_cbc : AES with 256 bits in CBC mode
	aes256_ctr : AES with 256 bits in CTR mode
	aes256_gcm : AES with 256 bits in GCM mode
	af1 : Assured forwarding class 1
	af11 : Assured forwarding 11 (DSCP 10)
	af12 : Assured forwarding 12 (DSCP 12)
	af13 : Assured forwarding 13 (DSCP 14)
	af2 : Assured forwarding class 2
	af21 : Assured forwarding 21 (DSCP 18)
	af22 : Assured forwarding 22 (DSCP 20)
	af23 : Assured forwarding 23 (DSCP 22)
	af3 : Assured forwarding class 3
	af31 : Assured forwarding 31 (DSCP 26)
	af32 : Assured forwarding 32 (DSCP 28)
	af33 : Assured forwarding 33 (DSCP 30)
	af4 : Assured forwarding class 4
	af41 : Assured forwarding 41 (DSCP 34)
	af42 : Assured forwarding 42 (DSCP 36)
	af43 : Assured forwarding 43 (DSCP 38)
	after : After this time
	after-delimiter : Behind the delimiter
	age : Age of the entries
	aged : Entries that aged out
	aged-table : Entries that aged out
	agent : Agent on this device
	agetime : Aging time
	aggregate : Aggregated route
	aggregate-upstream : Aggregate of upstream paths
	aggregation : Several taken together as one
	aging : Aging of entries
	aging-time : Time until an entry ages out
	agreement-legacy : Legacy agreement mechanism
	ah : Authentication Header
	ai-ecn : ECN thresholds set by AI
	ai-service : Service that runs AI models
	ai_ecn_centralizedstorage : AI ECN for centralized storage
	ai_ecn_distributedfilestorage : AI ECN for distributed file storage
	ai_ecn_hpc : AI ECN for high performance computing
	alarm : Alarms of the device or function
	alarm-control : Control of alarms
	alarm-first : First alarm threshold
	alarm-state : State of the alarm
	alarm-threshold : Threshold of the alarm
	alarm-udp-port : UDP port of alarms
	alert : Report an alert
	alert-only : Report only, and keep the connection
	algorithm : Algorithm that is used
	algorithm-list : List of algorithms
	alias : Alias name
	all : All of them
	all-address-family : All address families
	all-areas : Each area of the process
	all-famous : All well-known extension headers
	all-instance : All instances
	all-interface : All interfaces
	all-interfaces : Each interface of the device
	all-packets : Packets of every type
	all-peer : All peers
	all-routes : Routes of every protocol
	all-send-only : All keys for sending only
	all-type : All types
	all-users : Every user of the device
	all-version : All versions
	all-vpn-instance : All VPN instances
	allocation-fail : Failed allocation
	allocation-success : Successful allocation
	allow : Do not refuse
	allow-as-loop : Times the own AS may be in the AS path
	allow-cluster-loop : Allow the own ID in the cluster list
	allow-filter-policy : Allow a filter policy
	allow-flapping : Allow address flapping
	allow-pass : VLANs that may pass
	allow-remote-cross-route : Allow remote crossed routes
	allow-same : Allow equal values
	allow-up-down-bit : Heed the up/down bit
	als : Automatic laser shutdown
	alt-subject-name : Alternative name of the subject
	always : In every case
	analysis-info : Information of an analysis
	analysis-report : Report of an analysis
	and : All conditions must match
	and-certificate : Remove the certificate too
	announce : Announce message
	announce-drop : Drop Announce messages
	announce-interval : Interval of Announce messages
	announcement : Announcement message
	anti-attack : Defense against attacks
	any : Any value
	any-flow : Flows of every kind
	any-l2-packet : Any Layer 2 packet
	anycast : Anycast address
	anycast-gateway : Gateway address that devices share
	anycast-rp : Rendezvous point address that devices share
	anyway : In every case
	app-profile : Profile of applications
	appdata : Data of applications
	append : Append to the file or line
	application : Application, or where it is applied
	application-apperceive : Awareness of applications
	application-software : Software of an application
	applied-record : Where it is applied
	apply : Set an attribute of the route
	apr : April
	Apr : April
	arcfour128 : Arcfour with 128 bits
	arcfour256 : Arcfour with 256 bits
	area : Area of the routing process
	area-authentication-mode : Authentication in the Level-1 area
	arp : Address Resolution Protocol
	arp-aging-time : Aging time of ARP entries
	arp-detect : Detection by ARP
	arp-proxy : Answer ARP requests for others
	arp-reply : ARP reply packet
	arp-request : ARP request packet
	arp-request-uc : ARP request packet to one host
	arp-timeout : Timeout of ARP entries
	arp-vlink-only : Only where an ARP host route exists
	as-ip : Use as the IP address
	as-notation : Notation of AS numbers
	as-number : Autonomous system number
	as-path : AS path of the route
	as-path-filter : Filter of AS paths
	as-path-ignore : Ignore the AS path in route selection
	as-path-limit : Greatest length of the AS path
	as-path-relax : Balance over AS paths of equal length
	as-prepend : Prepend the AS number to the AS path
	as-set : Keep the AS numbers as an AS set
	asbr : AS boundary router
	asbr-routes : Routes to AS boundary routers
	asbr-summary : Route summary of an AS boundary router
	ascii : ASCII text
	ase : AS external routes
	ase-routes : AS external routes
	asm : Any-source multicast
	asm-only : Any-source multicast only
	asm-ssm : Any-source and source-specific multicast
	asn1-ca : CA certificate in ASN.1 format
	asn1-crl : CRL in ASN.1 format
	assert : Assert message
	assert-state : State of assert elections
	assign : Give a value or an address
	assistant : Assistant of the open programming system
	asymmetric : Asymmetric mode
	asymmetry-correction : Correction of asymmetric delays
	at : Time or place
	atomic-update-mode : Update rules without a gap
	attached-bit : Attached bit of LSPs
	attack-packet : Packets of an attack
	attack-source : Source of an attack
	attempts : Number of attempts
	attr-set : Attribute set of the route
	attribute : Attribute of a route, user or certificate
	attribute-group : Group of certificate attributes
	attribute-id : Number of the path attribute
	attribute-policy : Policy of attributes
	aug : August
	Aug : August
	auth-code : Authentication code of the file
	auth-fail : Failed authentication
	auth-type : Type of authentication
	authen : Authentication
	authen-fail : Failed authentication
	authen-fail-aging : Aging of users who failed authentication
	authen-server-down : Authentication server is down
	authen-server-noreply : Authentication server does not answer
	authen-server-up : Authentication server is up again
	authentication : How the other side proves who it is
	authentication-avoid : Leave out authentication
	authentication-cert : Certificate for authentication
	authentication-keyid : Number of the authentication key
	authentication-method : Method of authentication
	authentication-mode : How the other side is authenticated
	authentication-null : No authentication
	authentication-password : Password of authentication
	authentication-profile : Profile that tells how users authenticate
	authentication-retries : Tries of authentication
	authentication-scheme : Scheme by which users are authenticated
	authentication-type : Type of authentication
	authorization : Authorization of users
	authorization-cmd : Authorization of commands
	authorization-info : What a user is authorized to do
	authorization-mode : How users are authorized
	authorization-modify : How authorization is changed
	authorization-scheme : Scheme by which users are authorized
	authorization-type : Type of authorization
	authorize : Authorize users
	authorized-force : Authorize without authentication
	auto : Automatic
	auto-check : Automatic check
	auto-cost : Cost from the bandwidth
	auto-defend : Tracing and punishing of attack sources
	auto-detect : Automatic detection
	auto-discovery : Automatic discovery
	auto-frr : Automatic fast reroute
	auto-port-defend : Defense of each port
	auto-protect : Automatic protection
	auto-recover : Automatic recovery
	auto-recovery : Automatic recovery
	auto-recycle : Automatic recycling of addresses
	auto-rp : Listening to Auto-RP messages
	auto-save : Automatic saving
	auto-select : Automatic selection
	auto-source-trace : Automatic tracing of sources
	auto-sync : Automatic synchronization
	auto-update : Automatic update
	autoconfig : Automatic configuration of addresses
	automatic : Done by the device itself
	autosave : Automatic saving
	avg-interval : Average interval
	avoid-feedback : Keep routes from coming back
	avoid-learning : Do not put the routes into the table
	b-node : Broadcast node
	backbone : Backbone area
	backbone-area-path : Path through the backbone area
	backbone-peer-ignore : Skip flooding to backbone peers
	background : In the background
	backoff : Backoff message of the DF election
	backup : Backup of another one
	backup-file : File that a backup is written to
	backup-forward : Let the backup device forward too
	backup-group : Group whose members back each other up
	backup-incoming-interface : Backup of the incoming interface
	backup-rpf-switchover-delay : Delay of the switch to the backup path
	backup-to-file : Back up to a file
	backup-to-server : Back up to a server
	balance : Balance of the load
	balance-ucmp : Balance by unequal weights
	bandwidth : Bandwidth of a link or queue
	bandwidth-affected-linknumber : Links that count for the bandwidth
	bandwidth-config : Configured bandwidth
	bandwidth-reference : Reference bandwidth of costs
	bandwidth-usage : Use of the bandwidth
	bank : Bank of the ACL memory
	base : Base value
	base-dn : Base distinguished name
	base-instance : Instance that BGP runs in by default
	base-r : BASE-R FEC
	base-route : Route that others are built on
	basic : Basic kind of the object
	basic-constrain : Basic constraints of the certificate
	basic-tlv : Basic TLVs
	batch : Several at once
	batch-file : File with a batch of commands
	batch-shutdown : Shut down several sessions
	batch-task : Task of a batch
	bc : Boundary clock
	bd-configuration : Configuration of bridge domains
	be : Best effort
	before : Before this time
	before-delimiter : In front of the delimiter
	before-expire : Before the end of the validity
	begin : Begin here
	begin-as : First AS number
	behavior : What is done with classified traffic
	best : Best one
	best-path : Path that is the best
	best-route : Route that is the best
	bestroute : Selection of the best route
	between-clients : Reflection between clients
	bfd : Bidirectional Forwarding Detection
	bfd-session : Session of BFD
	bgp : Border Gateway Protocol
	bgp-not-best : BGP routes that are not the best
	bgp4plus : BGP for IPv6
	biff : Mail notification (512)
	bin : Binary
	binary : Binary transfer
	bind : Bind to another object
	bind-list : List of what is bound
	bind-user : User bound to it
	binding : Binding to another object
	binding-info : Information about the binding
	black-hole-dup-mac : Blackhole duplicate MAC addresses
	blackhole : Discard matching packets
	blacklist : List of what is refused
	block : Keep from passing
	block-time : Time for which it is blocked
	blocked : Blocked state
	blocked-interface : Blocked interfaces
	blowfish_cbc : Blowfish in CBC mode
	bmp : BGP Monitoring Protocol
	bmp-monitor : Monitored by BMP
	bmp-session : Connection to a BMP server
	board : Board of the device
	boot : Start of the device
	bootfile : Boot file of the client
	bootp : Bootstrap Protocol
	bootp-alloc : Addresses for BOOTP clients
	bootpc : Bootstrap Protocol client (68)
	bootps : Bootstrap Protocol server (67)
	both : Both directions or kinds
	boundary : Border that messages do not cross
	bpdu : Bridge protocol data unit
	bpdu-filter : Port that handles no BPDUs
	bpdu-protection : Protection against BPDUs
	brainpool : Brainpool curves
	bridge : Bridge of a spanning tree
	bridge-address : MAC address of the bridge
	bridge-diameter : Diameter of the network
	bridge-domain : Layer 2 broadcast domain
	bridge-domain-view : View of a bridge domain
	brief : Summary
	broadcast : Packets for all hosts of the network
	broadcast-address : Address of all hosts of the network
	broadcast-client : Receive NTP broadcast packets
	broadcast-detect : Detection by broadcast
	broadcast-server : Send NTP broadcast packets
	broadcast-suppress : Suppression of broadcast
	bs : Bootstrap timer
	bsm : Bootstrap message
	bsr : Bootstrap router
	bsr-boundary : Boundary of bootstrap messages
	bsr-info : Information of the bootstrap router
	bsr-policy : Policy of valid bootstrap routers
	bucket : Token bucket
	buckets : Number of rows of history
	buffer : Buffer for packets or records
	buffer-monitoring : Monitoring of the buffer
	buffer-overflow : Overflow of the buffer
	buffer-size : Size of the buffer
	buffer-usage : Use of the buffer
	bum : Broadcast, unknown unicast and multicast
	bundle-member : Member of a bundle
	burst : Packets sent one right after another
	burst-mode : How bursts are served
	by-user-name : By the name of the user
	bye : End the connection
	bymodule-alias : By module and alias
	bypass : Way around a failed part
	byte : Unit of one byte
	bytes : Number of bytes
	c-bsr : Candidate bootstrap router
	c-multicast : Customer multicast route
	c-rp : Candidate rendezvous point
	ca : Certification authority
	ca-name : Name of the certification authority
	cache : Entries that are kept for a time
	cache-aging-time : Aging time of the cache
	cache-number : Number of cache entries
	cache-record-num : Number of cached records
	cache-sa-disable : Do not cache SA messages
	cak : Connectivity association key
	cak-mode : Mode of the association key
	calculated : Calculated value
	called-station-id : Called-Station-Id attribute
	callhome : Connection set up by the device
	calling-station-id : Calling-Station-Id attribute
	candidate : Configuration or device that may be chosen
	capability : What a side is able to do
	capability-advertise : Announce a capability
	capture : Capture packets
	capture-packet : Captured packets
	car : Committed access rate
	car-id : Number of the rate limit
	card : Card of the device
	carrier : Carrier of the link
	cause : Why something happened
	cause-period : Time until the alarm is reported
	cbc : Cipher block chaining
	cbs : Committed burst size
	cd : Change the current folder
	cdp : Cisco Discovery Protocol
	cdup : Change to the folder above
	ce-vid : Inner VLAN ID
	ce-vlan : Inner VLAN
	cell : Cells of the buffer
	cert-name : Name of the certificate
	cert-req : Certificate request
	cert-verify-san : Check the alternative name of the peer
	cert-version3 : Version 3 of certificates
	certificate : Digital certificate
	certificate-chain : Chain of certificates
	certificate-check : How certificates are checked
	certificate-filename : File name of the certificate
	certificate-remote : Certificate of the remote side
	certificate-request : Request of a certificate
	cevlan : Inner VLAN
	cga : Cryptographically generated address
	change-password : Change the password
	change-path-attribute : Change a path attribute
	change-to-lagid : Change to an aggregation ID
	changeratio : Change of the sampled value
	changes : What was changed
	channel : Channel of information or traffic
	chap : Challenge Handshake Authentication Protocol
	character-set : Set of characters of the text
	chargen : Character generator (19)
	check : Check that something is valid
	check-fail : Failed check
	check-first-as : Check the first AS of the AS path
	check-interval : Interval between checks
	check-item : Items that are checked
	check-result : Result of the check
	checkpoint : Point that can be returned to
	checksum : Sum that guards a packet or file
	checkzero : Check of the fields that must be zero
	chip : Chip of the board
	chip-based-mode : Mode for each chip
	cib-record : Records of control information
	cid : Component ID
	cidr : Classless interdomain routing
	cipher : Encryption, or text that is encrypted
	cipher-suite : Set of ciphers for a connection
	cipher-suite-customization : Own cipher suite
	cipher-suite-list : List of cipher suites
	cir : Committed information rate
	circuit : Circuit of the protocol
	circuit-cost : Cost of the circuit
	circuit-id : Circuit ID of option 82
	circuit-level : Level of the circuit
	circuit-type : Type of the circuit
	ckn : Connectivity association key name
	claimed-route : Route that the neighbor claims
	class : Class of traffic or values
	class-id : Class identifier
	classifier : Traffic classifier
	classifier-base : Count for each classifier
	clear : Remove, or set to zero
	clear-interval : Time after which it is cleared
	clear-period : Time until the end is reported
	clear-records : Remove the records
	client : Client side of a service
	client-id : Identifier of the client
	client-ip : IPv4 address of the client
	client-ipv6 : IPv6 address of the client
	client-no-response : Client does not answer
	client-source : Source of the client's packets
	client-timeout : Timeout of the client
	client-transfile : File transfer as a client
	clock : Clock of the device
	clock-accuracy : Accuracy of the clock
	clock-class : Class of the clock
	clock-source : Source of the clock
	clock-step : Whether the clock may jump
	clock-unsync : Clock is not synchronized
	close : Close the connection
	cloud : Cloud license
	cluster-id : Cluster ID of route reflectors
	cluster-list : Cluster list of the route
	cmd : Command
	cmp : Certificate Management Protocol
	cmp-request : Request by CMP
	cmp-session : Session of certificate management
	cmulticast-nexthop : Next hop of customer multicast routes
	code : Code of the message
	collect : Collect information
	collection : Collection of values
	collector : Host that collects the data
	colon-split : Groups split by colons
	color : Color of the packets
	color-aware : Heed the color of the packets
	color-blind : Ignore the color of the packets
	comm-filter : Community filter
	command : Command that is typed or run
	command-line : Line that is typed
	command-privilege : Level of commands
	commit : Commit of the configuration
	commit-id : Number of the commit
	common : Common part
	common-name : Common name of the subject
	community : Community of routes, or SNMP community
	community-filter : Filter of communities
	community-list : List of communities
	compare : Compare two of them
	compare-different-as-med : Compare the MED of different ASs
	compare-inherit-cost : Compare inherited costs
	compatible : Compatible mode
	compatible-mode : Work with older or other devices
	compatible-ssh1x : Serve clients of SSH 1.x
	compatible-version : Version to be compatible with
	complexity : Complexity of passwords
	complexity-check : Check the complexity of passwords
	compliance : Standard that is kept to
	compression : Compress what is sent or stored
	condition : What must be true
	condition-relation : Relation between the conditions
	conditional-route-match-all : All routes of the condition must exist
	conditional-route-match-any : One route of the condition must exist
	confederation : Confederation of ASs
	confederation-external : External peers in the confederation
	confidentiality-offset : Bytes that are not encrypted
	config : Configuration
	config-digest-snoop : Snooping of configuration digests
	config-file : Configuration file
	config-state : State of the configuration
	configuration : Configuration of the device or function
	configured-information : What is configured
	conflict : Addresses or entries that conflict
	congestion : Congestion of queues or paths
	connect : Connect, or how to connect
	connect-interface : Interface of the connection
	connect-only : Only open connections
	connect-retry : Timer of connection retries
	connection : Connection to another side
	connectivity : Whether the other side is reachable
	conservative : Conservative mode
	consistency-check : Check of consistency
	console : Console line
	constant-send : Send without a stop
	constraint-rt-filter : Filter by route targets
	contact : Contact of the administrator
	context : SNMP context
	contextengineid-check : Check of the context engine ID
	control : Control of a function
	control-flap : Control of flapping
	control-message : Message that controls a protocol
	control-vlan : VLAN for protocol packets
	controller : Controller of the network
	controller-ip : IPv4 address of the controller
	controller-ipv6 : IPv6 address of the controller
	conventional : Conventional mode
	converge : How fast the tree converges
	convergence : How routes or states settle
	copy : Copy a file
	core : Core of a processor
	correlation-analyze : Analysis of related alarms
	correlation-suppress : Suppression of related alarms
	cost : Cost of a path or route
	cost-binding : Cost bound to a state
	cost-offset : Change of the cost
	cost-style : Style of costs
	cost-type : Type of the cost
	count : Number of times or entries
	counter : Counter that is set or shown
	counters : Counters of packets or events
	country : Country of the subject
	cpcar : Rate of packets to the CPU
	cpu : Central processing unit
	cpu-defend : Defense of the CPU
	cpu-defend-policy : Policy for the defense of the CPU
	cpu-forward : Forwarding by the CPU
	cpu-limit : Limit of the CPU use
	cpu-overload : Overload of the CPU
	cpu-reliability : Reliability of the CPU
	cpu-usage : Use of the CPU
	cpuid : Number of the CPU
	crc-statistics : Counters of CRC errors
	create : Make a new one
	create-certificate : Create a certificate
	credential-storage-path : Folder of keys and certificates
	critical : Critical level
	crl : Certificate revocation list
	crl-version2 : Version 2 of revocation lists
	cron : Time table of the event
	crp : Candidate rendezvous point message
	cryptographic-algorithm : Algorithm that encrypts
	cs1 : Class selector 1 (DSCP 8)
	cs2 : Class selector 2 (DSCP 16)
	cs3 : Class selector 3 (DSCP 24)
	cs4 : Class selector 4 (DSCP 32)
	cs5 : Class selector 5 (DSCP 40)
	cs6 : Class selector 6 (DSCP 48)
	cs7 : Class selector 7 (DSCP 56)
	csnp : Complete sequence number PDU
	ctn : Contains the text
	CTRL_G : Keys Ctrl and G
	CTRL_L : Keys Ctrl and L
	CTRL_O : Keys Ctrl and O
	CTRL_U : Keys Ctrl and U
	cumulative : Add up the values
	current : Current one
	current-configuration : Configuration in force
	current-data : Data of the running period
	curve : Elliptic curve
	curve25519_sha256 : Curve25519 with SHA-256
	cut : Disconnect users
	cut-through : Forward before a packet is complete
	cvlan : Customer VLAN
	cycle : Cycle time
	dad : Duplicate address detection
	daily : Every day
	dampened : Routes that are dampened
	dampening : Dampening of what flaps
	damping : Dampening of what flaps
	data-index : Index of the data
	data-limit : Bytes after which keys change
	data-packets : Packets that carry user data
	data-type : Type of the data
	database : Database of the protocol
	databits : Number of data bits
	datafill : Text that fills the packets
	datasize : Bytes of data in a packet
	date : Day, month and year
	date-format : Format of dates
	datetime : Date and time
	day : Day, or number of days
	daylight-saving-time : Shift of the clock in summer
	daytime : Time of day (13)
	dcb : Data center bridging
	dcn : Data communication network
	dcn-instance : Instance of the data communication network
	dead : Dead timer of neighbors
	dead-count : Failures until a server is dead
	dead-interval : Time until a server is dead
	dead-time : Time for which a server stays dead
	deadlock : Deadlock of queues
	deadlock-detect : Detection of deadlocks
	deadlock-recovery : Recovery from deadlocks
	debug : Debugging
	debug-switches : Debugging that is on
	debugging : Debugging output
	dec : December
	Dec : December
	dec-step : Step by which the interval shrinks
	decapsulate : Take off the outer header
	decrement : Decrease the value
	default : Default value
	default-action : Action where nothing matches
	default-bfd : Default values of BFD
	default-configuration : Configuration from the factory
	default-cost : Cost of default routes
	default-directory : Folder after the login
	default-group-mac : Default group MAC address
	default-ip : Default IP address
	default-ip-address : IP address that is used by default
	default-parameter : Default parameters
	default-policy : Policy where no other matches
	default-preference : Preference that is used by default
	default-route : Route for what no other route matches
	default-route-advertise : Advertise a default route
	default-tag : Default tag of routes
	default-zone : Zone of hosts that are in no other
	default_ca : Default CA certificate
	default_local : Default local certificate
	degrade-cost : Cost while the route is degraded
	degrade-delay : Delay until the route is restored
	dei : Drop eligible indicator
	del : Delete
	delay : Time to wait
	delay-measure : Measurement of delays
	delay-suppression : Suppression of alarms for a time
	delay-time : Time of the delay
	delay-up : Delay until the state is up
	delaydown-timer : Timer until the state is down
	delete : Remove an object
	delete-certificate : Delete a certificate
	delete-crl : Delete a revocation list
	delete-file : Delete the file too
	delta : Difference of values
	deny : Refuse what matches
	deny-vlan : VLANs that are refused
	depth : Depth of the tree
	der : DER format
	des56 : DES with 56 bits
	des_cbc : DES in CBC mode
	description : Text that describes the object
	dest-qp : Destination queue pair
	destination : Where packets or data go
	destination-address : Address that packets are sent to
	destination-group : Group of destinations
	destination-ip : Destination IP address
	destination-ipv6 : Destination IPv6 address
	destination-mac : Destination MAC address
	destination-pool : Pool of destination addresses
	destination-port : Port that packets are sent to
	destination-port-pool : Pool of destination ports
	destination-segment : Segment that packets are sent to
	destroy : Destroy the key pair
	detail : Details
	detail-suppressed : Do not advertise the detailed routes
	detect : Detection
	detect-conflict : Detection of conflicts
	detect-cycle : Cycle of the detection
	detect-mode : Mode of the detection
	detect-multiplier : Missed packets until the session is down
	detect-server : Detection of servers
	detecting-interval : Interval of the detection
	detection : Finding out of faults or loops
	detector : Detector of packet faults
	deterministic-med : Compare MEDs independent of the order
	device : Device or its parts
	device-id : Number of the device
	device-type : Type of the device
	df : Don't fragment flag
	dfs : Dynamic fabric service
	dfs-group : Dynamic fabric service group
	dh-exchange : Diffie-Hellman exchange
	dh_group14_sha1 : Diffie-Hellman group 14 with SHA-1
	dh_group16_sha512 : Diffie-Hellman group 16 with SHA-512
	dh_group1_sha1 : Diffie-Hellman group 1 with SHA-1
	dh_group_exchange_sha1 : Diffie-Hellman group exchange, SHA-1
	dh_group_exchange_sha256 : Diffie-Hellman group exchange, SHA-256
	dhcp : Dynamic Host Configuration Protocol
	dhcp-alloc : Addresses for DHCP clients
	dhcp-chaddr : Client hardware address of DHCP
	dhcp-discovery : DHCP Discover packet
	dhcp-giaddr : Gateway address of DHCP
	dhcp-rate : Rate of DHCP packets
	dhcp-reply : DHCP reply packet
	dhcp-request : DHCP request packet
	dhcp-snooping : Watch the packets of DHCP
	dhcpv6 : Dynamic Host Configuration Protocol for IPv6
	dhcpv6-discovery : DHCPv6 Solicit packet
	dhcpv6-reply : DHCPv6 reply packet
	dhcpv6-request : DHCPv6 request packet
	dhcpv6-server : Server of DHCPv6
	diag : Diagnosis
	diagnose : Diagnosis
	diagnostic : Diagnostic data
	diagnostic-information : Information for a diagnosis
	different-area-path : Paths of different areas
	different-origin-as : Routes of different origin ASs
	different-split-group : Another split horizon group
	diffie-hellman : Diffie-Hellman key exchange
	diffserv : Differentiated services
	digest : Configuration digest
	digest-length : Length of the digest
	dimension : Dimension of the topology
	dip : Destination IP address
	dir : List the files of a folder
	direct : Direct routes
	direct-export : Export from each device
	direct-route : Route of a connected network
	direct-routes : Routes of connected networks
	direct-routing-table : Table of direct routes
	dis-name : Name of the designated IS
	dis-priority : Priority in the election of the DIS
	disable : Switch the function off
	discard : Discard the packets
	discard-ext-community : Discard the extended community attribute
	discard-percentage : Percentage that is discarded
	disconnect : End the connection to the server
	discovery : Finding of others
	discriminator : Discriminator of the session
	disk : Disk of the device
	display : Display information
	distribute-delay : Delay of the distribution
	distribute-weight : Weight in the load distribution
	dldp : Device Link Detection Protocol
	dm : Dense mode
	dn : Distinguished name
	dn-bit-check : Check of the DN bit
	dn-bit-set : Setting of the DN bit
	dns : Domain Name System
	dns-hostname : Host names from DNS
	dns-list : DNS servers of the clients
	dns-server : Server that resolves names
	dns-server-select-algorithm : How a DNS server is selected
	dns-suffix : Suffix of domain names
	dnsix : DNSIX security attribute (90)
	dnu : Do not use for synchronization
	domain : Domain of users, names or routing
	domain-authentication-mode : Authentication in the Level-2 domain
	domain-id : Number of the domain
	domain-included : User name with its domain
	domain-location : Place of the domain in the user name
	domain-name : Name of a domain
	domain-name-delimiter : Sign between user and domain
	domainname-parse-direction : Direction in which the domain is searched
	done : Done message
	dot-split : Groups split by dots
	dot1-tlv : TLVs of IEEE 802.1
	dot1d-1998 : Cost by IEEE 802.1D-1998
	dot1q : VLAN tag of IEEE 802.1Q
	dot1q-termination : Termination of one VLAN tag
	dot1q-tunnel : QinQ tunnel
	dot1s : Packets of IEEE 802.1s
	dot1t : Cost by IEEE 802.1t
	dot1x : IEEE 802.1X
	dot1x-access-profile : 802.1X access profile
	dot1x-identity : Identity of the 802.1X user
	dot3-tlv : TLVs of IEEE 802.3
	double : Two of them
	double-tag : Packets with two VLAN tags
	down : Down state
	down-hold-time : Time for which the state stays down
	down-information : Information about the failure
	downlink : Link to the devices below
	download : Fetch files from the device
	dpfr : Data plane fast recovery
	dr-eligible : May become a designated router
	dr-priority : Priority in the election of the DR
	dr-switch-delay : Delay of a change of the DR
	dragonfly : Dragonfly topology
	dragonfly-role : Role in a dragonfly topology
	drift : Drift of the time
	drop : Drop the packets
	drop-event : Event of dropped packets
	drop-packet : Dropped packets
	drop-packet-rate : Rate of dropped packets
	drop-profile : Profile that tells when packets are dropped
	drop-threshold : Threshold from which packets are dropped
	drr : Deficit round robin
	dsa : Digital Signature Algorithm
	dsa-host-key : DSA key of this host
	dsa-key : Key for the DSA algorithm
	dsa-sha1 : DSA with SHA-1
	dsa-sha224 : DSA with SHA-224
	dsa-sha256 : DSA with SHA-256
	dsa-sha384 : DSA with SHA-384
	dsa-sha512 : DSA with SHA-512
	dsap : Destination service access point
	dscp : Differentiated services code point
	dscp-mapping : Mapping of DSCP values
	dslforum : Attributes of the DSL Forum
	dst-ip : Destination IP address
	dst-ipv6 : Destination IPv6 address
	dst-mac : Destination MAC address
	dst-port : Destination port
	dst-udp-port : Destination UDP port
	dstport : Destination port
	dtp : Dynamic Trunking Protocol
	dual-active : Both devices active
	dual-as : Accept the real and the fake AS number
	duplicate : Address that is in use twice
	duration : How long it lasts
	dynamic : Learned or made by the device
	dynamic-adjust : Dynamic adjustment
	dynamic-blackhole : Blackhole entries that were learned
	dynamic-host : Hosts that were learned
	dynamic-integrity-measurement : Measure code while it runs
	dynamic-port : Port chosen by the system
	dynamic-session-limit : Greatest number of dynamic sessions
	dynamic-subscription : Subscription made by the collector
	dynamic-user : User who was learned
	e-as-external : Extended AS-external LSA
	e-router : Extended router LSA
	e2e : End to end
	eap : Extensible Authentication Protocol
	eap-code : Code of EAP packets
	eap-notify-packet : EAP notification packet
	early-alarm : Alarm before a certificate expires
	east-west : Traffic between applications
	ebgp : External BGP
	ebgp-interface-sensitive : End the EBGP session with the interface
	ebgp-max-hop : Greatest number of hops to an EBGP peer
	eca-route-type : Type of extended community routes
	ecc : Elliptic curve cryptography
	ecc-host-key : ECC key of this host
	ecc-key : Key of elliptic curves
	ecdh : Elliptic curve Diffie-Hellman
	ecdh_sha2_nistp256 : ECDH on P-256 with SHA-2
	ecdh_sha2_nistp384 : ECDH on P-384 with SHA-2
	ecdh_sha2_nistp521 : ECDH on P-521 with SHA-2
	ecdsa-secp256r1-sha256 : ECDSA on P-256 with SHA-256
	ecdsa-secp384r1-sha384 : ECDSA on P-384 with SHA-384
	ecdsa-secp521r1-sha512 : ECDSA on P-521 with SHA-512
	ecdsa-sha1 : ECDSA with SHA-1
	ecdsa-sha224 : ECDSA with SHA-224
	echo : Echo packets, or echo of typed text
	echo-interval : Interval of echo packets
	echo-passive : Answer echo packets only
	echo-reply : Echo reply message
	ecmp : Equal-cost multipath
	ecmp-group : Group of equal-cost paths
	ecmp-nexthop-changed : Change of equal-cost next hops
	ecmp-priority : Priority of equal-cost paths
	ecn : Explicit congestion notification
	ed25519 : Ed25519 signature
	ed448 : Ed448 signature
	edge-port : Port at the edge of the network
	edge-to-edge : From edge to edge
	edged-port : Port at the edge of the network
	eee : Energy efficient Ethernet
	ef : Expedited forwarding (DSCP 46)
	egp : Exterior Gateway Protocol
	egress : Where packets leave
	egress-usage : Use of the outgoing direction
	eibgp : External and internal BGP
	elabel : Electronic label
	election : How one of several is chosen
	eligible : What may be chosen
	email : E-mail address
	embedded-rp : RP address in the group address
	emergencies : Severity 0, system is unusable
	enable : Switch the function on
	enable-mt-spf : Compute all topologies
	encap-data-enable : Data packets in SA messages
	encap-type : Encapsulation type
	encapsulate : Put on an outer header
	encapsulate-ring-id : Ring ID in the packets
	encapsulation : Header that is put around packets
	encipherment : Encipherment of keys
	encoding : How the data is written
	encoding-type : How the key is written
	end : End here
	end-as : Last AS number
	endpoint : Far end of a connection
	endtime : Until when
	engineid : SNMP engine ID
	enhance : Enhanced mode
	enhanced : Enhanced mode
	enhanced-long-distance : Buffers for very long links
	enp : Ethernet network processor
	enroll-certificate : Enroll a certificate
	enrollment-request : Request for a certificate
	entity : One who holds a certificate
	entry-check : Check of entries
	environment : Environment variable
	eoam3ah : Ethernet OAM of IEEE 802.3ah
	eq : Equal to
	equ : Equals the text
	equal : Equal to
	equals : Is equal
	erps : Ethernet Ring Protection Switching
	err-header-field : Wrong header field
	error : What went wrong
	error-code : Number of the error
	error-down : Interface switched off by an error
	errors : Packets with errors
	es-route : Ethernet segment route
	esc : Escape character
	esn : Serial number of the device
	esp : Encapsulating Security Payload
	established : Packets of established connections
	eth-tag : Ethernet tag
	eth-tag-list : List of Ethernet tags
	eth-trunk : Ethernet trunk
	eth-type : EtherType
	ether-ii : Ethernet II encapsulation
	ethernet : Ethernet frames or networks
	ethernet-crc : Ethernet frames with their CRC
	ethernet-type : EtherType
	ethernetii : Ethernet II encapsulation
	ethernetii-etype : EtherType of Ethernet II
	ethtype : EtherType
	ets : Enhanced transmission selection
	ets-profile : Profile of transmission selection
	eui-64 : Interface ID in EUI-64 format
	eva : Event analysis
	even : Even parity
	event : Something that happened
	event-log : Log of events
	event-udp-port : UDP port of events
	eventlog : Log of events
	evn : Ethernet virtual network
	evpn : Ethernet virtual private network
	evpn-overlay : Overlay whose routes come by EVPN
	evpn-route-origin : Origin of EVPN routes
	evpn-rt-match : Match of EVPN route targets
	exact : Exact match
	exact-route : Route that matches exactly
	except : All but these
	except-eap : All but EAP
	except-list : All but this list
	exception-threshold : Threshold of exceptions
	exchange-vlan : Exchange VLANs
	excl : Exclude
	exclude : Leave out
	exclude-cert : Without certificates
	exclude-mac : MAC addresses that are left out
	excluded : Leave the subtree out of the view
	excluded-ip-address : Addresses that are not assigned
	exclusive : Locked for one user
	exec : Remote process execution (512)
	execute : Run a script or batch
	execute-default : Default right to execute
	exit : End the connection
	expand : Make the object larger
	expected-lease : Lease that the client asks for
	expire : End of the validity
	expire-date : Day of the end
	expire-prewarning : Warning before a certificate expires
	expire-time : Time of the end
	expired : Leases that are over
	explicit : Written out
	explicit-tracking : Tracking of each host
	export : Routes or data that leave
	export-certificate : Export a certificate
	export-extcommunity : Export route target
	exportable : May be exported
	exprune : Expected prune
	ext : External
	ext-community : Extended community
	ext-community-change : Change of the extended community
	ext-vb : Extended variable bindings
	extcommunity : Extended community
	extcommunity-filter : Filter of extended communities
	extcommunity-list : List of extended communities
	extend : Extended
	extended-open-message : Open message of more than 255 bytes
	extended-system-software : System software that can be extended
	extension : More than the standard
	extension-header : Header behind the IPv6 header
	extensive : Extensive information
	external : From outside the area or AS
	external-lsa : AS-external LSA
	external-path : Path from another AS
	external-type1 : External routes of type 1
	external-type1or2 : External routes of type 1 or 2
	external-type2 : External routes of type 2
	extreme : Mode of greatest savings
	facility : Facility of the log host
	fail-action : Action after a failure
	fail-over : Take over from a failed server
	fail-percent : Percentage of failures
	fail-record : Record of failures
	failed : What did not succeed
	failed-times : Number of failures
	fake : Pretended address or number
	falling : Falling value
	falling-threshold : Threshold of a falling value
	fan : Fans of the device
	fan-speed : Speed of the fan
	fast : Fast mode, timer or reply
	fast-count : Number of fast packets
	fast-detect : Fast detection
	fast-mode : Mode with short timers
	fast-reply : Answer without the CPU
	fast-resume : Fast return to the former state
	fatal : Fatal threshold or level
	fault : Faults of the device
	fault-detect : Detection of faults
	fault-event : Event of a fault
	fcoe : Fibre Channel over Ethernet
	fe : Forwarding engine
	feature : Function of the system
	feature-name : Name of the feature
	feature-software : Software of a feature
	feb : February
	Feb : February
	fec : Forward error correction
	fei : Forwarding engine interface
	fib : Forwarding information base
	fib-wtr : Wait to restore the forwarding table
	fifth-label : Fifth MPLS label
	file : File of the file system
	file-md5 : MD5 digest of a file
	file-format : Format of the file
	file-name : Name of the file
	filename : Name of the file
	filter : What is let through or kept out
	filter-id : Number of the filtered log or alarm
	filter-list : List of filters
	filter-lsa-out : Filter LSAs that are sent
	filter-policy : Filter of routes
	fin : FIN flag
	fin-timeout : Timeout of the FIN state
	finger : Finger (79)
	fingerprint : Digest by which a key is known
	finite-state : Finite state machine
	fip : FCoE Initialization Protocol
	fips-mode : Only algorithms of FIPS 140
	first : First one
	first-alarm : First alarm threshold
	first-recover : First recovery threshold
	first-time : First connection to a server
	first-ttl : First time to live
	fixed : Always the same
	fixed-all : Fix address, VLAN and interface
	fixed-mac : Fix the MAC address
	flags : Flags of the entry
	flap-info : Information about flapping
	flapping : Changing to and fro
	flapping-count : Number of flaps
	flash : Flash precedence (3)
	flash-override : Flash override precedence (4)
	flex-buffer : Flexible buffer
	flood : Flooding
	flood-control : Control of flooding
	flood-vtep : Addresses for flooding
	flooding-control : Control of flooding
	flow-aggregation : Aggregation of flows
	flow-cache : Cache of flows
	flow-change-ratio : Change of the traffic
	flow-control : Slowing down of a sender
	flow-control-message : Message that slows a sender down
	flow-id : Number of the flow
	flow-label : Label of an IPv6 or MPLS flow
	flow-matrix : Matrix of flows
	flow-rail : Flows of a rail
	flow-stat : Statistics of traffic
	flow-statistics : Statistics of traffic
	flow-type : Type of the flow
	flowlabel : Label of a flow
	flowlet-gap-time : Gap between flowlets
	flush : Empty tables after a change
	flush-source-trace : Tracing of who flushes LSAs
	for : Purpose
	for-ip : For an IPv4 address
	for-ipv6 : For an IPv6 address
	for-srv6-segment-list : For an SRv6 segment list
	force : Without regard to the state
	force-decapsulation : Take off the header in every case
	force-disable : Always off
	force-down : Keep the interface down
	force-enable : Always on
	force-false : Never
	force-redirect : Redirect in every case
	force-true : Always
	force-up : Keep the interface up
	format : How it is written
	format-attribute : Format of the attribute
	format-date : Format of dates
	forward : Forward the packets
	forward-broadcast : Forward directed broadcasts
	forward-delay : Time in listening and learning state
	forward-engine : Forwarding engine
	forward-exception : Exception of forwarding
	forward-normal : Normal forwarding
	forwarding : Forwarding of packets
	forwarding-engine : Engine that forwards packets
	forwarding-path : Path of the packets
	forwarding-table : Table by which packets are forwarded
	four-of-kinds : Signs of four kinds
	fourth : Fourth one
	fourth-label : Fourth MPLS label
	fqdn : Fully qualified domain name
	frag-time-exceeded : Time for fragments exceeded
	fragment : Fragments
	fragment-type : Type of the fragment
	fragmentation : Cutting of large messages
	fragmentneed-dfset : Fragmentation needed but forbidden
	framed-ip-address : Framed-IP-Address attribute
	free : Free running
	freq-deviation : Deviation of the frequency
	freq-deviation-detect : Detection of frequency deviations
	frequency : Frequency, or time between two tests
	frequency-offset : Offset of the frequency
	fri : Friday
	Fri : Friday
	from : Source of it
	from-ca : From the certification authority
	from-certificate : From a certificate
	frr : Fast reroute
	frr-binding : Binding of fast reroute
	frr-policy : Policy of fast reroute
	frrchg : Change by fast reroute
	fsm : Finite state machine
	ftp : File Transfer Protocol
	ftp-data : FTP data connections (20)
	full-name : Name written in full
	fuzz-factor : Random factor of the lifetime
	fwd-msdp-sa : Forward MSDP SA messages
	fwm : Forwarding module
	g-shut : Graceful shutdown
	g711a : G.711 A-law
	g711u : G.711 u-law
	g729a : Codec G.729A
	gateway : Device that leads to other networks
	gateway-detect : Detection of gateways
	gateway-duplicate : Duplicate of the gateway address
	gateway-ip : IP address of the gateway
	gateway-list : Gateways of the clients
	gateway-mac : MAC address of the gateway
	gateway-switch : Switch between gateways
	gbps : Gigabits a second
	gbyte : Gigabytes
	gcm-aes-128 : AES-GCM with 128 bits
	gcm-aes-256 : AES-GCM with 256 bits
	gcm-aes-xpn-128 : AES-GCM-XPN with 128 bits
	gcm-aes-xpn-256 : AES-GCM-XPN with 256 bits
	gcm-sm4-128 : SM4-GCM with 128 bits
	gcm-sm4-xpn-128 : SM4-GCM-XPN with 128 bits
	GE : GE interface
	ge : Greater than or equal to
	generate-link-bandwidth : Make a link bandwidth community
	generate-mac : Make a MAC address
	generate-null0-route : Make a route to NULL0
	generate-rd-table : Make a table for redirection
	generate_null0_route : Make a route to NULL0
	get : Fetch a file
	get-bulk : SNMP GetBulk operation
	giaddr : Gateway address of DHCP
	glean : Learn from received packets
	global : For the whole device
	global-ageout : Aging time of the log
	global-ca : CA certificate of the device
	global-limit : Greatest number of entries of the log
	global-view : View of the whole device
	gmrp : GARP Multicast Registration Protocol
	gnmi : Google network management interface
	gopher : Gopher (70)
	goto : Go on at another node
	gpb : Google protocol buffers
	grace : Grace LSA
	graceful-restart : Restart without a loss of traffic
	graceful-restart-information : Information about graceful restart
	graceful-shutdown : Shutdown without a loss of traffic
	graft : Graft message
	graft-ack : Graft acknowledgment
	graft-retry : Graft retry timer
	grafts : Graft messages
	gratuitous-arp : Gratuitous ARP packet
	gre : Generic routing encapsulation
	greater-equal : Greatest or equal prefix length
	green : Green packets
	group : Several that belong together
	group-address : Address of a multicast group
	group-information : Information about groups
	group-mac : Group MAC address
	group-member : Member of a group
	group-name : Name of the group
	group-policy : Policy of groups
	grpc : Google remote procedure call
	gt : Greater than
	gtp : GPRS Tunneling Protocol
	gtsm : Generalized TTL security mechanism
	guaranteed : Guaranteed size
	guard-timer : Time in which old messages are ignored
	gvrp : GARP VLAN Registration Protocol
	gzip : Compression by gzip
	h-node : Hybrid node
	halt : Stop the function
	handshake : Packets that show a user is there
	handshake-period : Period of the handshake
	handshake-times : Number of handshakes
	hard-zoning : Zones kept in hardware
	hardware : Hardware of the device
	hash : Hash over fields of a packet
	hash-length : Length of the hash mask
	hash-mode : Mode of the hash
	hashmode : Mode of the hash
	hdrm : Headroom buffer
	head-end : Replication at the head end
	header : Header or banner
	header-mode : Mode of the header
	headroom-pool : Pool of headroom buffers
	headroom-usage : Use of the headroom buffers
	health : Health of the device
	heart-beat : Sign of life
	heartbeat : Sign of life between devices
	heartbeat-interval : Interval of heartbeats
	hello : Hello packet
	hello-option : Option in Hello messages
	help : Texts that help
	helper-role : Help others to restart
	hex : Hexadecimal text
	hgmp : Huawei Group Management Protocol
	hierarchy-convergence : Convergence by hierarchy
	hierarchy-route : Route by hierarchy
	high : High level or value
	high-limit : Upper limit
	high-performance : Mode of high performance
	high-precision : Mode of high precision
	high-precision-time : Time of high precision
	high-priority : Of higher priority
	high-threshold : Upper threshold
	high-throughput : Mode of high throughput
	hips : Host intrusion prevention system
	history : What happened before
	history-command : Commands typed before
	history-record : Records of the past
	hmac : Hash-based message authentication code
	hmac-md5 : HMAC-MD5 algorithm
	hmac-sha-256 : HMAC-SHA-256 algorithm
	hmac-sha-384 : HMAC-SHA-384 algorithm
	hmac-sha-512 : HMAC-SHA-512 algorithm
	hmac-sha1 : HMAC-SHA1 algorithm
	hmac-sha1-12 : HMAC-SHA1-12 algorithm
	hmac-sha1-20 : HMAC-SHA1-20 algorithm
	hmac-sha256 : HMAC-SHA256 algorithm
	hmac-sm3 : HMAC-SM3 algorithm
	hold : Hold timer
	hold-cost : Keep a raised cost for a time
	hold-down : Hold-down timer
	hold-interval : Time for which a value is kept
	hold-max-cost : Keep the greatest cost for a time
	hold-time : Time for which a state is kept
	hold-time-interval : Time for which a session is kept
	holding-multiplier : Factor of the hold time
	holdoff-time : Time to wait before a switchover
	holdoff-timer : Time to wait before a ring switches
	holdtime : Time for which a neighbor is kept
	hop-by-hop : Hop-by-hop options
	hop-limit : Most hops of an IPv6 packet
	hop-limit-check : Check of the hop limit
	hop-limit-exceeded : Message that the hop limit was reached
	hoport : Hop-by-hop options
	host : Host of the network
	host-address : Address of a host
	host-admin-prohib : Communication prohibited
	host-car : Rate limit of a host
	host-ip : IP address of the host
	host-name : Name of a host
	host-redirect : Redirect for the host
	host-route : Route to one host
	host-tos-redirect : Redirect for service type and host
	host-unreachable : Message that a host is not reachable
	hostname : Name of a host
	hostname-table : Table of host names
	hotkey : Shortcut key
	hour : Hours
	hpc : High performance computing
	htm : Hierarchical trust measurement
	http : Hypertext Transfer Protocol
	huawei : Attributes of Huawei
	hub-mode : Mode of a hub in hub and spoke
	hwtacacs : Huawei TACACS
	hwtacacs-server : Server of HWTACACS
	hwtacacs-template : HWTACACS server template
	hwtacacs-user : Users who log in by HWTACACS
	hybrid : Both kinds together
	hyphen-split : Groups split by hyphens
	ibgp : Internal BGP
	ibgp-interface-sensitive : End the IBGP session with the interface
	ibm-tivoli : IBM Tivoli directory server
	iburst : Burst of packets at the start
	icmp : Internet Control Message Protocol
	icmp-code : Code of the ICMP message
	icmp-echo : ICMP echo packet
	icmp-error : ICMP error message
	icmp-flood : Flood of ICMP packets
	icmp-jitter-mode : Mode of the ICMP jitter test
	icmp-timestamp : ICMP timestamp packet
	icmp-type : Type of the ICMP message
	icmp6-type : ICMPv6 type
	icmpjitter : ICMP jitter test
	icmpv6 : Internet Control Message Protocol for IPv6
	id : Number
	id-led : Identification LED
	identification : How something is recognized
	identity : Who somebody is
	identity-key : Key that tells who it is
	idle-forever : Stay idle until a reset
	idle-timeout : Time until an idle connection ends
	ietf-netconf-udp-notif : UDP notification of the IETF
	if-authenticated : Users who are authenticated
	if-down : Interface down
	if-match : Condition that must match
	if-mib : Interface MIB
	ifg : Interframe gap
	ifit : In-situ flow information telemetry
	ifmstate : State of the interface
	igmp : Internet Group Management Protocol
	igmp-snooping : Watch the packets of IGMP
	ignore : Take no notice
	ignore-external-lsa : Ignore AS-external LSAs
	ignore-if-down : Stay in force while the interface is down
	ignore-mac : Ignore MAC addresses
	ignore-receive-lsa : Ignore received LSAs
	ignore-receive-lsp : Ignore received LSPs
	igp : Interior Gateway Protocol
	igp-metric-ignore : Ignore the cost of the IGP
	igp-multiplier : Factor of the IGP cost
	iid : Interface ID
	illegal-mac : Illegal MAC address
	image : Image of an application
	immediate : Immediate precedence (2)
	immediately : At once
	import : Routes or data that come in
	import-certificate : Import a certificate
	import-crl : Import a revocation list
	import-extcommunity : Import route target
	import-ospf : Import of OSPF routes
	import-rib : Import from another routing table
	import-route : Import of routes
	import-route-multipath : Import of equal-cost routes
	import-source : Sources that SA messages may tell
	import-vt : Import route target
	imported : Taken from elsewhere
	imported-routes : Routes of other protocols
	in : Incoming direction
	in-authentication-start : Start of the authentication
	inactive : Not in use
	inactivity : Time without traffic
	inbound : Incoming direction
	inbound-interface : Incoming interface
	inbound-match : Match of received packets
	inc-step-mask : Step mask of the group addresses
	include : With these
	include-abr-summary : Summaries of area border routers too
	include-default : With the values in force by default
	include-erspan : ERSPAN packets too
	include-interframe : Interframe gaps too
	include-label-route : Labeled routes too
	include-local-cross-route : Locally crossed routes too
	include-peer-as : AS of the peer too
	include-rsa-key : RSA key too
	include-sci : With a secure channel identifier
	include-sm2-key : SM2 key too
	include-static-route : Static routes too
	include-stub : Stub links too
	include-unicast-route : Unicast routes too
	included : Take the subtree into the view
	inclusive : Inclusive multicast route
	inclusive-route : Inclusive multicast route
	incoming : Direction into the device
	incoming-interface : Interface where packets come in
	incomplete : Origin that is not known
	incomplete-first-fragment : First fragment lacks a header
	inconsistent : What differs between devices
	incr-cost : Increase of the cost
	increase : Make the value larger
	increase-time : Time between two increases
	incremental-interval : Step by which the interval grows
	index : Number in a table
	index-switch : Width of interface indexes
	indirect : Routes that are not direct
	infinite : Without an end
	infinity : Without an end
	info : Information
	info-center : Information center
	inform : SNMP inform
	information : Information that is shown or set
	information-reply : Information reply message
	information-request : Information request message
	informational : Severity 6, informational messages
	ingress : Where packets enter
	ingress-egress : Ingress and egress
	ingress-interface : Interface where packets enter
	ingress-statistics : Statistics of received packets
	ingress-usage : Use of the incoming direction
	inherent-global : Property of the whole device
	inherit : Take over from another
	inherit-cost : Inherit the cost
	inherit-label-route : Inherit a labeled route
	inherit-metric : Inherit the metric
	inherit-minimum : Inherit the least cost
	initial : Initial value
	initial-request : First request of a certificate
	inner : Inner header or tag
	inner-8021p : 802.1p priority of the inner tag
	inner-access-vlan : Inner VLAN of the access side
	inner-connect : Inner connection
	inner-destination-ip : Inner destination IP address
	inner-destination-port : Destination port of the inner header
	inner-dst-ip : Inner destination IPv4 address
	inner-dst-ipv6 : Inner destination IPv6 address
	inner-ecn : ECN of the inner header
	inner-header : Header inside the tunnel header
	inner-ip : Inner IP address
	inner-l4-dport : Inner Layer 4 destination port
	inner-l4-dst-port : Inner Layer 4 destination port
	inner-l4-sport : Inner Layer 4 source port
	inner-l4-src-port : Inner Layer 4 source port
	inner-protocol : Protocol of the inner header
	inner-source-ip : Inner source IP address
	inner-source-port : Source port of the inner header
	inner-src-ip : Inner source IPv4 address
	inner-src-ipv6 : Inner source IPv6 address
	inner-vlan : VLAN of the inner tag
	inof : Intelligent network of fabric storage
	input : Received packets
	input-rate : Rate of received packets
	input-threshold : Threshold of the input
	insecure-algorithm : Algorithms that are not secure
	insecure-configuration : Configurations that are not secure
	insecure-protocol : Protocols that are not secure
	insert : Put in
	inspection : Look for faults
	install : Put software on the device
	install-module : Install a module
	instance : Instance of a protocol or test
	instance-type : Type of the instance
	integrity-algorithm : Algorithm that guards integrity
	integrity-only : Integrity without encryption
	intel-oui : OUI of Intel
	intelligent-convergence : Converge in the best order
	intelligent-timer : Timer that grows with each change
	inter : Between areas
	inter-access-vlan : Access VLAN
	inter-area-prefix-lsa : LSA for prefixes of other areas
	inter-as : Between autonomous systems
	inter-prefix : Inter-area-prefix LSA
	inter-protocol-ecmp : Equal-cost paths of several protocols
	inter-router : Inter-area-router LSA
	inter-routes : Routes between areas
	inter-vlan : Between VLANs
	interface : An interface of the device
	interface-election-dr : Election of the designated router
	interface-id : Number of an interface
	interface-information : Information about interfaces
	interface-mode : Mode of the interface
	interface-statistics : Statistics of interfaces
	interface-view : View of an interface
	interim-fail : Failed interim accounting
	interlevel : Between levels
	internal : From inside the area, AS or device
	internal-inc-ibgp : Internal routes and those of IBGP
	internet : Any Internet route
	interrupt-allowed : May be interrupted
	interval : Time between two events
	into : Target of it
	intra : Inside an area
	intra-area-prefix-lsa : LSA for prefixes of the area
	intra-epg-behavior : Policy inside an end point group
	intra-prefix : Intra-area-prefix LSA
	intra-routes : Routes inside an area
	intra-vlan : Inside a VLAN
	invalid : Not valid
	invalid-join-prune : Invalid Join/Prune message
	invalid-packet : Invalid packets
	invalid-register : Invalid Register message
	invalid-value : Value that is not valid
	ioam : In-situ operations and measurement
	ip : Internet Protocol
	ip-address : Address of IP
	ip-block : Block of IP addresses
	ip-configured : Interfaces that have an IPv4 address
	ip-conflict : Conflict of IP addresses
	ip-conflict-check : Check of IP address conflicts
	ip-conflict-detect : Detection of IP address conflicts
	ip-dscp-inbound : DSCP of received packets
	ip-dscp-outbound : DSCP of sent packets
	ip-fragment : Fragments of IP packets
	ip-identification : Identification of the IP packet
	ip-limit-session : Sessions of each IP address
	ip-max-sessions : Most sessions of each IP address
	ip-only : IP header only
	ip-pool : Pool of IP addresses
	ip-precedence : Precedence field of IP packets
	ip-prefix : List of IPv4 prefixes
	ip-range : Range of IP addresses
	ip-source-policy : Policy of IP sources
	ip-subnet-vlan : VLAN by IP subnet
	ip-tunnel : Tunnel over IP
	ip-used : Addresses in use
	ipc : Internet PCA cluster encapsulation
	ipinip : IP in IP encapsulation
	ipmsi : Inclusive provider multicast interface
	ipmsi-tunnel : Inclusive provider multicast tunnel
	ipv4 : Internet Protocol version 4
	ipv4-address : Address of IPv4
	ipv4-family : IPv4 address family
	ipv4-head : IPv4 header
	ipv4-unicast : Unicast routes of IPv4
	ipv4-unicast-config : Configuration of IPv4 unicast
	ipv6 : Internet Protocol version 6
	ipv6-address : Address of IPv6
	ipv6-ah : IPv6 Authentication Header (51)
	ipv6-destination : IPv6 destination options (60)
	ipv6-esp : IPv6 Encapsulating Security Payload (50)
	ipv6-ext-community : IPv6 extended community
	ipv6-family : IPv6 address family
	ipv6-frag : IPv6 fragment header (44)
	ipv6-prefix : List of IPv6 prefixes
	ipv6-routing : IPv6 routing header (43)
	ipv6-trap : Trap for IPv6 sessions
	ipx : Internetwork Packet Exchange
	iqcn : Intelligent quick congestion notification
	irb : Integrated routing and bridging
	irb-reoriginate : Originate IRB routes anew
	irb-reoriginated : IRB routes that were originated anew
	irb2ip : From IRB routes to IP prefix routes
	irbv6 : IRB for IPv6
	irc : Internet Relay Chat (194)
	irreversible-cipher : Password that is stored as a hash
	is-is-level-1 : IS-IS Level-1 routes
	is-is-level-2 : IS-IS Level-2 routes
	is-level : Level of the IS-IS router
	is-name : Name of the IS-IS router
	iscsi : Internet SCSI
	isis : Intermediate System to Intermediate System
	isis-overlay : IS-IS in an overlay
	isolate : Keep apart from the others
	issuer-name : Name of the issuer
	item : One entry of the object
	jan : January
	Jan : January
	jitter : UDP jitter test
	jitter-codec : Codec of the jitter test
	jitter-ds : Jitter from destination to source
	jitter-packetnum : Packets of each jitter test
	jitter-sd : Jitter from source to destination
	join : Join a group
	join-policy : Policy of Join messages
	join-prune : Join/Prune message
	json : JSON format
	jul : July
	Jul : July
	jumboframe : Jumbo frames
	jun : June
	Jun : June
	kbps : Kilobits a second
	kbyte : Kilobytes
	kbytes : Kilobytes
	keep : Do not change or remove
	keep-all-routes : Keep all routes of the peer
	keepalive : Packets that keep a connection up
	keepalive-interval : Interval of keepalives
	keepalive-maxcount : Most keepalives without an answer
	key-exchange : How session keys are agreed on
	key-file : File that holds a key
	key-id : Number of the key
	key-length : Length of the key
	key-pair : Private and public key
	key-pair-type : Type of the key pair
	key-string : Text of the key
	key-usage : Use of the key
	keyboard-interactive : Keyboard-interactive authentication
	keychain : Keys that change with time
	keyserver : Member that hands out keys
	keyupdate-request : Request of a key update
	kill : End the login of a user
	klogin : Kerberos login (543)
	kod-enable : Send kiss-o'-death packets
	kshell : Kerberos shell (544)
	l2 : Layer 2
	l2-head : Layer 2 header
	l2-multicast : Layer 2 multicast
	l2-protocol : Layer 2 protocol
	l2-proxy : Layer 2 proxy
	l2-subif : Layer 2 sub-interface
	l2-subinterface : Layer 2 sub-interface
	l2protocol-tunnel : Tunneling of Layer 2 protocols
	l2subif : Layer 2 sub-interface
	l2vni : Layer 2 VXLAN network identifier
	l2vpn : Layer 2 VPN
	l2vpn-family : L2VPN address family
	l3 : Layer 3
	l3-only-mode : Layer 3 only
	l3-reoriginate : Originate Layer 3 routes anew
	l3-subif : Layer 3 sub-interface
	l3vni : Layer 3 VXLAN network identifier
	l4-dst-port : Layer 4 destination port
	l4-head : Layer 4 header
	l4-src-port : Layer 4 source port
	label : Label of a commit, key or route
	label-and-ip : Labels and IP header
	label-only : Labels only
	lacp : Link Aggregation Control Protocol
	lacp-dynamic : Dynamic LACP mode
	lacp-static : Static LACP mode
	lacpenable : LACP switched on
	lag-mib : Link aggregation MIB
	lan-delay : Delay of Prune messages in the LAN
	language : Language of the messages
	large-community : Large community of routes
	large-community-filter : Filter of large communities
	large-community-list : List of large communities
	large-flow : More entries for flows
	large-ipv4 : More entries for IPv4
	large-ipv6 : More entries for IPv6
	large-mac : More entries for MAC addresses
	large-multicast : More entries for multicast
	large-route : More entries for routes
	last : Last one
	last-member-interval : Interval of last member queries
	last-nbr-down : Last neighbor that went down
	last-peer-change : Last change of a peer
	lastlistener-queryinterval : Interval of last listener queries
	lastmember-queryinterval : Interval of last member queries
	latency : Time that packets take
	latency-event : Event of high latency
	layer-2 : Data link layer
	layer-3 : Network layer
	lcd : Change the folder of this device
	ldap : Lightweight Directory Access Protocol
	ldap-server : Server of LDAP
	ldap-server-template : Template of LDAP servers
	ldap-template : LDAP server template
	le : Less than or equal to
	leaf : Leaf device
	learning : Learning of addresses or ports
	lease : Lease of addresses
	least : Least value
	leave : Leave a group
	left-to-right : From left to right
	legacy : Legacy format
	length : Length of a text, key or packet
	less-equal : Least or equal prefix length
	level : Level of users, routers or alarms
	level-1 : Routing inside an area
	level-1-2 : Level-1 and Level-2
	level-10 : Up to 10 km
	level-100 : Up to 100 km
	level-2 : Routing between areas
	level-25 : Up to 25 km
	level-50 : Up to 50 km
	lfa-backup : Loop-free alternate as a backup
	license : License of the device
	life-span : Time for which it is valid
	lifetime : Time for which it is valid
	limit : Greatest number or rate
	limited : Up to a limit
	link : Link to another device
	link-address : Address of the client's link
	link-aggregation : Several links used as one
	link-attributes : Attributes of the link
	link-bandwidth : Bandwidth of the link
	link-bfd : BFD session of the link
	link-bundle : Bundle of links
	link-down : Link that went down
	link-failure : Failure of the link
	link-flap : Flapping of the link
	link-group : Group of links
	link-local : Link-local address
	link-quality : Quality of the link
	link-selection : Link selection suboption
	link-share : Shared link
	link-share-protection : Protection of shared links
	link-state-id : Number that names an LSA
	link-type : Type of the link
	linkup : Session that is up
	linkup-car : Rate limit of sessions that are up
	list : Several entries
	listen : Wait for connections
	listen-as : AS numbers of dynamic peers
	listen-as-segment : Segment of AS numbers of dynamic peers
	listen-net : Networks of dynamic peers
	listen-only : Only accept connections
	listening : Time in listening state
	llc : Logical link control
	lldp : Link Layer Discovery Protocol
	lmt : Local mean time
	load : Read in a file
	load-balance : Balance of the load
	load-balance-vrrp : VRRP group that balances the load
	load-balancing : Balance of the load
	load-splitting : Split of multicast traffic
	loading-share : Sharing of the load
	loc : Local membership
	local : Of this device
	local-aaa-user : Local user of AAA
	local-access-user : Local user for access
	local-address : Address of this device
	local-admin-id : Local administrator ID
	local-as : AS number of this device
	local-case : Local users, case of names heeded
	local-cross : Crossing between local instances
	local-engineid : SNMP engine ID of this device
	local-graceful-restart : Graceful restart of this device
	local-host : This device
	local-host-route : Host route of the own address
	local-id : Local number
	local-ip : IP address of this device
	local-key-pair : Key pair of this device
	local-mac : MAC address of this device
	local-port : Port of this device
	local-precedence : Precedence inside the device
	local-preference : Preference of a route inside the AS
	local-rib : Routing table of this device
	local-source-address : Source address of this device
	local-source-interface : Source interface of this device
	local-time : Time of the device's time zone
	local-user : User of this device
	local0 : Facility local use 0
	local1 : Facility local use 1
	local2 : Facility local use 2
	local3 : Facility local use 3
	local4 : Facility local use 4
	local5 : Facility local use 5
	local6 : Facility local use 6
	local7 : Facility local use 7
	locality : Locality of the subject
	localized-configuration : Localized keys of users
	location : Place of the device
	lock : Keep others from changing it
	log : Logs of the device
	log-change : Log changes of peers
	log-info : Log information
	log-severity : Severity of logs
	log-storage-time : Time for which logs are kept
	log-trap : Log and trap
	log-trap-timer : Interval of logs and traps
	logbuffer : Buffer that holds logs
	logfile : File that holds logs
	logging : Write a log on a match
	loghost : Host that receives logs
	login : Login of a user
	login-failed : Failed login
	logtime : Time of the log
	long-distance : Buffers for long links
	longer-match : Longer prefixes too
	longer-prefixes : Longer prefixes too
	longest-match : Route of the longest mask
	loop-detect : Detection of loops
	loop-free-alternate : Next hop that makes no loop
	loop-protect : Protection against loops
	loop-protection : Protection against loops
	loop-times : Number of loops
	loopback : Loopback test or interface
	loose : Loose mode
	loose-mode : Check without the interface
	low : Low level or value
	low-latency : Mode of low latency
	low-limit : Lower limit
	low-precedence : Of lower precedence
	low-threshold : Lower threshold
	lower-cost : Of lower cost
	lower-limit : Limit downward
	lowercase : Small letters
	lowest-cost : Least cost
	lowest-priority : Least priority
	lpd : Line printer daemon (515)
	lpq : Low priority queue
	lr : Line rate
	ls : List the files of a folder
	lsa : Link state advertisement
	lsa-age : Age of the LSA
	lsa-arrival-interval : Interval of received LSAs
	lsa-checking-ignore : Leave out the check of LSAs
	lsa-forwarding-address : Forwarding address of LSAs
	lsa-originate-interval : Interval of originated LSAs
	lsa-type : Type of the LSA
	lsdb : Link state database
	lsdb-overflow-limit : Most external LSAs of the database
	lsp : Link state PDU
	lsp-flood : Flooding of LSPs
	lsp-fragments-extend : Extended fragments of LSPs
	lsp-generation : Generation of LSPs
	lsp-id : Number that names an LSP
	lsp-length : Length of LSPs
	lsp-max-age : Greatest age of LSPs
	lsp-refresh : Refresh interval of LSPs
	lsp-remaining-lifetime : Remaining lifetime of LSPs
	lsp-retransmit : Retransmission of LSPs
	lsp-throttle : Interval between LSPs that are sent
	lt : Less than
	lzma : LZMA compression
	m-lag : Multichassis link aggregation group
	m-lag-election-mode : Mode of the M-LAG election
	m-lag-id : Number of the M-LAG
	m-lag-ipv4-address : IPv4 address of the M-LAG
	m-lag-ipv6-address : IPv6 address of the M-LAG
	m-lag-member-num : Number of M-LAG members
	m-lag-sync : M-LAG synchronization packet
	m-node : Mixed node
	mac : MAC address or layer
	mac-address : Address of Layer 2
	mac-aging-time : Aging time of MAC addresses
	mac-check : Check of MAC addresses
	mac-duplication : Duplicate MAC addresses
	mac-egress : MAC address of sent packets
	mac-format : Format of MAC addresses
	mac-in-mac : MAC-in-MAC encapsulation
	mac-ip : MAC and IPv4 address
	mac-ip-check : Check of MAC and IP address
	mac-ipv6 : MAC and IPv6 address
	mac-limit : Greatest number of MAC addresses
	mac-list : List of MAC addresses
	mac-only-route : Route with a MAC address only
	mac-physic : MAC and PHY of the port
	mac-route : Route to a MAC address
	mac-security-profile : MACsec profile
	mac-vlan : VLAN by MAC address
	macsec : MAC Security
	magic-cookie : Magic cookie of DHCP
	main : Main part or address
	major : Major alarm
	manage : Management
	managed-address-flag : Hosts get addresses by DHCPv6
	management-address : Address of the management
	management-interface : Interface of the management
	management-plane : Plane of the management
	management-vlan : VLAN of the management
	manager : Manager of the LDAP server
	manager-anonymous : Anonymous manager
	manager-with-base-dn : Manager with the base DN
	manual : By hand
	manual-activate : Put into effect by hand
	manycast-client : Look for servers by manycast
	manycast-server : Answer manycast clients
	map : Map a value to another
	map-inner-vlan : Inner VLAN after the mapping
	map-single-vlan : One VLAN after the mapping
	map-vlan : VLAN after the mapping
	mapping : What is mapped to what
	mar : March
	Mar : March
	mark : Mark the packets
	mark-ecn : Mark the ECN field
	marking : Marking of packets
	mask : Mask of an address
	master : Active one of the group
	master-backup : Master and backup
	master-key : Master key of the device
	master-mpu : Master main processing unit
	match : What must agree
	match-any : Any condition may match
	match-network : Match of the network
	match-rsa-key : RSA key that belongs to a certificate
	match-rules : Matching rules
	match-sm2-key : SM2 key that belongs to a certificate
	match-type : Type of the match
	matched : Match found
	matches-all : All rules match
	max : Greatest value
	max-age : Greatest age
	max-cost : Greatest cost
	max-count : Greatest number
	max-detect-number : Most detections
	max-distance : Greatest distance
	max-dynamic-sessions : Most dynamic sessions
	max-entry-number : Most entries
	max-frame-size : Greatest frame size
	max-grace-period : Longest grace period
	max-hops : Most hops
	max-interval : Longest interval
	max-logfile-number : Most log files
	max-mss : Greatest segment size
	max-num : Greatest number
	max-number : Greatest number
	max-out-ssm : Best SSM level that is sent
	max-packet : Most packets
	max-packet-length : Greatest length of packets
	max-percent : Greatest percentage
	max-poll-interval : Longest poll interval
	max-rate : Greatest rate
	max-reachable : Most reachable ones
	max-reliability : Greatest reliability
	max-response-time : Longest time until a response
	max-sessions : Most sessions
	max-size : Greatest size
	max-tcp-num : Most TCP connections
	max-throughput : Greatest throughput
	max-time : Longest time
	max-times : Most times
	max-ttl : Greatest time to live
	max-unresponsive-interval : Longest time without a response
	max-user : Most users
	max-value : Greatest value
	maxage-lsa : LSAs that reached the greatest age
	maximum : Greatest value
	maximum-interval : Longest interval
	maximum-link-cost : Greatest link cost
	maximum-routes : Most routes
	maximum-vty : Greatest number of VTY logins
	maxpoll : Longest poll interval
	may : Month of May
	May : Month of May
	mbps : Megabits a second
	mbyte : Megabytes
	mbytes : Megabytes
	mc-trigger : Trigger of multicast packets
	mcast-group : Multicast group
	mcheck : Change back to the configured mode
	md-cli : Model-driven command line
	md5 : MD5 digest
	md5_96 : HMAC-MD5-96 algorithm
	mdn : Link discovery of MDN devices
	measure : Measured value
	measure-info : Information about measured values
	measure-mode : Mode of the measurement
	med : Multi-exit discriminator
	med-confederation : MED of paths in the confederation
	med-ignore : Ignore the MED in route selection
	med-multiplier : Factor of the MED
	med-none-as-maximum : Take a missing MED as the greatest one
	med-plus-igp : Add the IGP cost to the MED
	medium : Middle level or value
	member : One of a group
	member-information : Information about members
	member-lbrg : Member of a load balancing group
	member-port-inspect : Inspection of member ports
	member-vrrp : Member VRRP group
	membership : Being a member
	memory : Memory of the device
	memory-limit : Limit of the memory
	memory-usage : Use of the memory
	merge : Merge with what is there
	mesh-blocked : Flood nothing on this interface
	mesh-group : Group of routers that do not flood twice
	message : Messages of the protocol
	message-authentication-code : Code that guards the message
	message-authenticator : Message-Authenticator attribute
	message-digest-method : Digest algorithm of messages
	message-header : Header of messages
	message-type : Type of the message
	met-sha1 : Meticulous SHA-1
	metricin : Cost added to received routes
	metricout : Cost added to sent routes
	metrics : Values that are measured
	mget : Fetch several files
	mib : Management information base
	mib-binding : Instance that the MIB shows
	mib-index : Index in the MIB
	mib-notification : Notifications of the MIB
	mib-view : View of the MIB
	mice-elephant-flow : Small and large flows
	mice-flow : Small flows
	micro-burst : Very short burst
	microsoft : Microsoft Active Directory
	middle : Medium level
	millisecond : Milliseconds
	milliseconds : Unit of 1/1000 second
	min-delay : Least delay
	min-delayreq-interval : Least interval of Delay_Req messages
	min-echo-rx-interval : Least interval of received echo packets
	min-holdtime : Least hold time
	min-interval : Least interval
	min-len : Least length
	min-length : Least length
	min-members : Least number of members
	min-monetary-cost : Least monetary cost
	min-mss : Least segment size
	min-rate : Least rate
	min-receive-interval : Least interval of received packets
	min-rx-interval : Least interval of received packets
	min-transmit-interval : Least interval of sent packets
	min-tx-interval : Least interval of sent packets
	min-value : Least value
	minimum : Least value
	minimum-interval : Least interval
	minimum-path-length : Least length of the path
	minimum-ttl : Least time to live
	minor : Minor alarm
	minpoll : Shortest poll interval
	minus : Behind UTC
	minute : Minutes
	mirroring : Mirroring of packets
	mismatch-deny : Deny what does not match
	mismatch-discard : Discard what does not match
	miss : Packets without an entry
	mixed : Names and numbers mixed
	mixed-rate : Members of different rates
	mka : MACsec Key Agreement
	mka-life : Lifetime of the MKA session
	mkdir : Make a folder
	mld : Multicast Listener Discovery
	mld-snooping : Watch the packets of MLD
	MM-DD-YYYY : Month, day and year
	mmi-mode : Machine mode of the terminal
	mobilip-ag : Mobile IP agent (434)
	mobilip-mn : Mobile IP node (435)
	mod : Remainder of a division
	mode : How the function works
	mode-1 : First mode
	mode-2 : Second mode
	mode1 : First mode
	mode2 : Second mode
	mode3 : Third mode
	mode4 : Fourth mode
	mode5 : Fifth mode
	model : Model of the data or service
	model-file : File of the model
	model-name : Name of the model
	model-version : Version of the model
	modifier : Modifier of the address
	modify : Change what is there
	module : Module of the system
	module-information : Information about modules
	module-name : Name of the module
	modules : Modules of the system
	modulo : Remainder of a division
	modulus : Length of the key modulus
	mon : Monday
	Mon : Monday
	monitor : Watch the object
	monitor-link : Monitor link group
	month : Months
	monthly : Every month
	more : Show the contents of a file
	most-recent : The newest ones
	move : Move a file or object
	mpls : Multiprotocol Label Switching
	mpls-aware : Statistics of MPLS packets
	MPU : Main processing unit
	mput : Send several files
	mrt : Multicast routing table
	msdp : Multicast Source Discovery Protocol
	msr : Multicast static route
	mstp : Multiple Spanning Tree Protocol
	mtu : Maximum transmission unit
	mtu-enable : Tell the MTU of the interface
	mtu-ignore : Ignore the MTU of the neighbor
	multi-address : Several addresses
	multi-area : Several areas
	multi-authen : Each user is authenticated
	multi-hop : Over several hops
	multi-instance : Several instances
	multi-share : One user opens the port for all
	multicast : Packets for a group of hosts
	multicast-address : Address of a group of hosts
	multicast-client : Receive NTP multicast packets
	multicast-group : Group of hosts that receive packets
	multicast-leaf : Receiving side of multicast
	multicast-listener-done : Multicast Listener Done message
	multicast-listener-query : Multicast Listener Query message
	multicast-listener-report : Multicast Listener Report message
	multicast-listener-report-v2 : Multicast Listener Report message v2
	multicast-nat : Multicast network address translation
	multicast-server : Send NTP multicast packets
	multicast-suppress : Suppression of multicast
	multiplier : Factor of an interval
	mux : Multiplexing
	mux-mode : Multiplexing mode
	mux-vlan : Multiplex VLAN
	mvpn : Multicast VPN
	na : Neighbor advertisement
	nack : Negative acknowledgment
	nacm : NETCONF access control model
	name : Name of the object
	name-table : Table of names
	nameserver : Host name server (42)
	namespace-id : Number of the namespace
	narrow : Narrow costs, 1 to 63
	narrow-compatible : Narrow costs, and receive wide ones
	nas-identifier-format : Format of the NAS-Identifier attribute
	nas-ip : NAS-IP-Address attribute
	nas-port : NAS-Port attribute
	nas-port-format : Format of the NAS-Port attribute
	nas-port-id-format : Format of the NAS-Port-Id attribute
	nbma : Non-broadcast multiple access
	nbns-list : NetBIOS name servers of the clients
	nca : NETCONF agent session
	ncp-ip : Address of the network call processor
	nctn : Does not contain the text
	nd : Neighbor Discovery
	ndb : Neighbor database
	ne : Not equal to
	negative : Negative value
	nego-packet : Negotiation packet
	negotiation : Agree on values with the other side
	negotiation-detect-multiplier : Multiplier during the negotiation
	neighbor : Device on the other side
	neighbor-address : Address of the neighbor
	neighbor-advertisement : Answer of a neighbor
	neighbor-check : Check of neighbors
	neighbor-incomplete : Neighbors not yet resolved
	neighbor-limit : Greatest number of neighbors
	neighbor-loss : Loss of a neighbor
	neighbor-policy : Policy of neighbors
	neighbor-solicitation : Question for a neighbor
	neighbors : Devices on the other side
	neighbour : Neighbor
	neq : Not equal to
	nequ : Does not equal the text
	net-manager : Network management system
	net-manager-vpn : VPN instance of the management system
	net-redirect : Redirect for the network
	net-tos-redirect : Redirect for service type and network
	net-unreachable : Network unreachable
	netbios-dgm : NetBIOS datagram service (138)
	netbios-ns : NetBIOS name service (137)
	netbios-ssn : NetBIOS session service (139)
	netbios-type : NetBIOS node type
	netconf : Network Configuration Protocol
	netconfc : NETCONF client
	netstream : NetStream traffic analysis
	network : Network or its address
	network-entity : Network entity title
	network-layer : Layer 3 of the interface
	network-type : Type of the network
	network-unreachable : Message that a network is not reachable
	never : At no time
	new : New one
	new-neighbor : Neighbor that was found
	next-hop : Next router on the way
	next-hop-invariable : Do not change the next hop
	next-hop-local : Take the own address as the next hop
	next-ip : Next IP address
	next-node : Next node of the policy
	next-server : Next server of the client
	next-startup : For the next start
	next-work-mode : Work mode after the next start
	nexthop : Next router on the way
	niif : Not the incoming interface
	nist : Curves of NIST
	nntp : Network News Transport Protocol (119)
	no-action : Do nothing
	no-advertise : Not advertised to any peer
	no-agreement-check : Without the agreement check
	no-autoconfig : Not for automatic configuration
	no-check-hash-alg : Do not check the hash algorithm
	no-check-same-name : Do not check equal names
	no-export : Not advertised to another AS
	no-export-subconfed : Not advertised to another sub-AS
	no-generate : Generate nothing
	no-import-route : Import no routes into the NSSA
	no-ip-check : Do not check the IP address
	no-name : Without names
	no-peer : Not advertised to a bilateral peer
	no-prepend : Do not prepend the AS number
	no-response : When no answer comes
	no-response-policy : Policy without a response
	no-ssl : Without SSL
	no-summary : Without summary LSAs
	no-tls : Without TLS
	no-trap : Without traps
	no-user-binding : Packets without a binding entry
	no-user-ip : Without the IP address of the user
	noauthentication : No authentication, no encryption
	node : Node of a policy or network
	node-disable : Node that is switched off
	node-id : Number of the node
	node-protecting : Protection of nodes
	non-broadcast : Without broadcast
	non-certified : Not certified
	non-certified-alarm : Alarm for what is not certified
	non-compatible : Not compatible
	non-critical-event : Event that is not critical
	non-ecmp : Without equal-cost paths
	non-ietf : Not in the IETF form
	non-reverse : Not in the reverse direction
	non-standard-compatible : Compatible with non-standard packets
	non-unicast : Broadcast and multicast
	nonbr : No neighbor
	nonce : Random number against replay
	none : None of them
	nonexistent-config-check : Check for objects that do not exist
	nonstandard : Not in the standard form
	nonstandard-multicast : Non-standard multicast address
	normal : Without anything special
	not-accepted-routes : Routes that were not accepted
	not-advertise : Do not advertise
	notice-threshold : Threshold of the notice
	notification : Notifications that are sent
	notification-log : Log of notifications
	notification-name : Name of the notification
	notify-filter-profile : Filter profile of notifications
	notify-peer : Notify the peer
	notify-view : MIB view of notifications
	nov : November
	Nov : November
	now : At once
	npcc : Network-based proactive congestion control
	nqa : Network Quality Analysis
	ns : Neighbor solicitation
	nssa : Not-so-stubby area
	nssa-external-type1 : NSSA external routes of type 1
	nssa-external-type1or2 : NSSA external routes of type 1 or 2
	nssa-external-type2 : NSSA external routes of type 2
	nssa-routes : Routes of a not-so-stubby area
	ntp : Network Time Protocol
	nud : Neighbor unreachability detection
	null : No authentication
	number : How many, or which number
	nvme : Non-volatile memory express
	nvo3 : Network virtualization over Layer 3
	oam : Operation, administration and maintenance
	oam-bind : Binding to OAM
	oam-mgr : OAM manager
	oas : Open application system
	object : Object of the diagnosis
	observe-port : Observing port
	oc : Ordinary clock
	occurs : Times the event occurs
	ocsp : Online Certificate Status Protocol
	ocsp-server-certificate : Certificate of the OCSP server
	ocsp-url : URL of the OCSP server
	oct : October
	Oct : October
	odd : Odd parity
	off : Switched off
	off-day : Saturday and Sunday
	off-link : Prefix that is not on the link
	offer : Offer message of the DF election
	offline : Users who left
	offline-reason : Reason why users went offline
	offline-record : Records of users who left
	offset : Distance from the start
	offset-limit : Limit of the clock offset
	oid : Object identifier
	old : Old one
	oldest : Oldest ones
	on : Switched on
	on-demand : Only when needed
	on-different-segment : From other segments
	on-startup : After a start of the device
	one-arm-echo : Echo that needs no BFD on the peer
	one-interface-address : One address of each interface
	one-step : Time stamp in the message itself
	one-way : One direction
	one-year : One year only
	online : Users who are logged in
	online-fail-record : Records of failed logins
	only : Nothing else
	only-content : Content only
	only-one-effective : Only one takes effect
	op-field : Field of the condition
	op-route : Routes of operations
	op-type : Operator of the condition
	op-value : Value of the condition
	opaque-area : Opaque LSA of an area
	opaque-as : Opaque LSA of the AS
	opaque-capability : Opaque LSA capability
	opaque-link : Opaque LSA of a link
	opcode : Operation code
	open : Open a connection
	open-ldap : OpenLDAP directory server
	openconfig : OpenConfig model
	openflow : OpenFlow protocol
	openssh : Key in the format of OpenSSH
	operation : What is done
	operation-result : Result of the operation
	ops : Open programming system
	optical : Optical module
	optimization : Make better use of buffers
	option : Option of a packet
	option-code : Code of the option
	option-list : List of options
	option121 : Option 121, classless static routes
	option184 : Option 184, voice
	option79 : Option 79, client link-layer address
	option82 : Option 82, relay agent information
	optional-checksum : Checksum TLV in packets
	or : One condition must match
	order : Place of the policy in the list
	orf : Outbound route filtering
	organization : Organization of the subject
	organization-unit : Organization unit of the subject
	origin : Origin of the route
	origin-as : AS where the route comes from
	origin-authentication-method : Method of the first authentication
	origin-ip-prefix : Originate IPv4 prefix routes
	origin-ipv6-prefix : Originate IPv6 prefix routes
	origin-nexthop : Original next hop
	origin-policy : Policy of the origin routes
	original : Original form
	original-attributes : Attributes as they were received
	original-dscp : Original DSCP value
	original-rp : Original rendezvous point
	originate : Send out as one's own
	originate-router : Router that originated the LSA
	originating-rp : Rendezvous point in SA messages
	originator-id : Originator ID of the route
	oscillation-dampening : Dampening of peer oscillation
	osi : Open Systems Interconnection
	osnode-group : Group of operating system nodes
	ospf : Open Shortest Path First
	ospf-hello : OSPF Hello packet
	ospf-hello-overlay : OSPF Hello packet in an overlay
	ospf-overlay : OSPF in an overlay
	ospfv3 : Open Shortest Path First version 3
	ospfv3-overlay : OSPFv3 in an overlay
	other-flag : Other configuration flag
	other-querier-present : Time until another querier is gone
	other-type : LSAs of another type
	outbound : Outgoing direction
	outbound-interface : Outgoing interface
	outer : Outer header or tag
	outer-header : Header outside
	outer-vlan : VLAN of the outer tag
	outgoing-interface : Interface where packets leave
	outgoing-interface-address : Address of the outgoing interface
	outgoing-interface-number : Number of outgoing interfaces
	output : Sent packets
	output-rate : Rate of sent packets
	output-threshold : Threshold of the output
	over-current-protect : Protection against overcurrent
	overlay : Overlay network
	overload-threshold : Threshold of overload
	override-interval : Override interval of Prune messages
	overrun : Overrun of the buffer
	overwrite : Replace the attribute
	owd-ds : Delay from destination to source
	owd-sd : Delay from source to destination
	owner : One who made the entry
	p-node : Peer-to-peer node
	p2mp : Point to multipoint
	p2mp-mask-ignore : Ignore the mask on P2MP links
	p2p : Point to point
	pack : Pack several samples
	packet : Packets sent and received
	packet-flow : Flow of packets
	packet-format : Format of the packet
	packet-len : Length of the packet
	packet-length : Length of the packet
	packet-max-size : Greatest size of packets
	packet-num : Number of packets
	packet-number : Number of packets
	packet-priority : Priority of packets
	packet-too-big : Packet too big message
	packet-trace : Tracing of packets
	packet-type : Type of the packet
	packets : Number of packets
	padding-hello : Padding of Hello packets
	pads : Protection and diagnosis system
	paf : Product adaptive file
	pagp : Port Aggregation Protocol
	paired-port : Port that belongs to another one
	pap : Password Authentication Protocol
	parameter : Values of a function
	parameter-problem : Parameter problem message
	params : Parameters
	params-in : Parameters of the target
	parity : Parity bit of the line
	partition : Part of the forwarding resources
	partner : Device on the other side
	parts : Some of them
	pass : Let the packets pass
	passive : Passive mode
	passive-dynamic : Dynamic sessions of the passive side
	passroute : Send without a look at the routing table
	password : Password of a user or device
	password-dsa : Password and DSA
	password-ecc : Password and ECC
	password-rsa : Password and RSA
	password-sm2 : Password and SM2
	password-x509v3-rsa : Password and X.509v3 RSA
	patch : Patches of the software
	patch-configure : Configuration of patches
	patch-information : Information about patches
	path : Path of a route or file
	path-attribute : Attribute of a BGP route
	path-attribute-treat : Treatment of a path attribute
	path-id : Number of the path
	path-marking : Marking of paths
	path-mtu : MTU of the path
	path-number : Number of paths
	pathcost-standard : Standard of path costs
	pathmtu : MTU of the path
	pattern : Text that is looked for
	payload : Content of the packet
	pbs : Peak burst size
	pd : Prune delay timer
	pe-vid : Outer VLAN ID
	peak-buffer : Peak use of the buffer
	peak-rate : Highest rate so far
	peer : Device that the protocol talks to
	peer-address : Address of the peer
	peer-as : AS number of the peer
	peer-as-check : Check of the peer's AS number
	peer-certificate : Certificate of the peer
	peer-group : Group of peers
	peer-id : Number of the peer
	peer-ip : IP address of the peer
	peer-ipv6 : IPv6 address of the peer
	peer-link : Link between the two devices
	peer-link-exclude-vlan : VLANs that the peer-link leaves out
	peer-list : List of peers
	peer-mac : MAC address of the peer
	peer-public-key : Public key of the peer
	peer-reset : Reset of the peer
	peer-status : State of the peers
	peer-system-id : System ID of the peer
	peer-up : Peers that are up
	pem : PEM format
	pem-ca : CA certificate in PEM format
	pem-cert : Certificate in PEM format
	pem-chain : Certificate chain in PEM format
	pem-crl : CRL in PEM format
	penalty : Penalty of flapping
	pending : Not yet confirmed
	per-link : For each link
	per-packet : For each packet
	percent : Percentage
	percentage : Value in percent
	period : Length of time
	periodic : At fixed times
	periodical : At fixed times
	perlink : For each link
	permanent : Keep the route in every case
	permit : Accept what matches
	permit-calculate-other : Let other routes take part
	permit-ibgp : IBGP routes too
	permit-preference-less-than : Only routes of a better preference
	persist : Keep the trial beyond the session
	pfc : Priority-based flow control
	pfc-deadlock : Deadlock of PFC
	pfc-profile : Profile of priority-based flow control
	pfx-ca : CA certificate in PFX format
	pfx-cert : Certificate in PFX format
	phb : Per-hop behavior
	pim : Protocol Independent Multicast
	pim-mc : PIM multicast packets
	pim6 : PIM for IPv6
	ping : Send echo requests to a host
	pip-source : Own source address of each device
	pipe : Pipe mode
	pir : Peak information rate
	pkcs10 : PKCS #10 format
	pkcs12 : PKCS #12 format
	pki : Public key infrastructure
	pki-domain : Domain of the public key infrastructure
	pkt-transmit : Packets that are sent
	plain : Plain text
	planned-only : Planned restarts only
	pm : Performance management
	pm-server : Server of performance data
	pmsi-compatible : Compatible form of the PMSI tunnel
	pn-reverse : Reversed polarity
	point-to-point : Point-to-point link
	poison-reverse : Tell routes back as unreachable
	policy : Policy that is applied
	policy-name : Name of the policy
	poll : Polling of neighbors
	poll-interval : Interval between two polls
	pool : Address pool
	pop : Take off the label or tag
	pop2 : Post Office Protocol v2 (109)
	pop3 : Post Office Protocol v3 (110)
	port : Port of the device or protocol
	port-control : Control of the port
	port-description : Description of the port
	port-fast-control : Fast control of ports
	port-group : Group of ports
	port-id : Number of the port
	port-id-extension : Extended port IDs
	port-info : Information about ports
	port-instance : Instance of the port
	port-isolate : Isolation of ports
	port-license : License of ports
	port-mirroring : Mirroring of ports
	port-pool : Pool of ports
	port-security : Guard of a port by MAC addresses
	port-status : State of the port
	port-unreachable : Message that a port is not reachable
	port-up-send : Send when the port comes up
	port-vlan : VLAN of the port
	port-vlan-id : VLAN ID of the port
	port-vlan-relation : VLANs of the ports
	portkey : Key of the port
	portlist : List of ports
	portswitch : Layer 2 mode of the port
	position : Place of the entry
	positive : Positive value
	post-policy : After the policy
	postcursor : Postcursor of the signal
	power : Power supply
	ppp-negotiation : Negotiation on PPP links
	ppp-osicp-check : Check of OSICP on PPP links
	pps : Packets a second
	pq : Priority queue
	pqc-kyber : Kyber post-quantum algorithm
	prc : Partial route calculation
	pre-authen : Before the authentication
	pre-authen-access : Access before the authentication
	pre-authen-aging : Aging before the authentication
	pre-detect : Detection in advance
	pre-policy : Before the policy
	pre-state : State before
	precedence : Precedence of packets or rules
	precision-time : Precision of the time
	precursor : Precursor of the signal
	preempt : Take over from a worse one
	prefer : Take this one first
	prefer_ctos_cipher : Preferred cipher to the server
	prefer_ctos_compress : Preferred compression to the server
	prefer_ctos_hmac : Preferred HMAC to the server
	prefer_kex : Preferred key exchange
	prefer_stoc_cipher : Preferred cipher from the server
	prefer_stoc_compress : Preferred compression from the server
	prefer_stoc_hmac : Preferred HMAC from the server
	preference : Preference of routes: smaller is better
	preferred : Preferred one
	preferred-value : Preferred value of the route
	prefix : Prefix of addresses
	prefix-attributes : Attributes of the prefix
	prefix-delegation : Delegation of prefixes
	prefix-limit : Greatest number of prefixes
	prefix-list : List of prefixes
	prefix-priority : Priority of prefixes
	prefix-route : IP prefix route
	prepend-global-as : Prepend the global AS number
	prepend-local-as : Prepend the local AS number
	primary : First choice
	primary-sub : Primary and secondary addresses
	priority : Priority of the object or packets
	priority-group : Group of queues
	priority1 : First priority of the clock
	priority2 : Second priority of the clock
	privacy : Authentication and encryption
	privacy-mode : Encryption mode
	private : Numbers for private use
	private-4-byte-as : Private AS numbers of four bytes
	private-mib : MIB of the vendor
	private-netmanager : Private network management
	privilege : What the user may do
	probe : Test packet
	probe-count : Number of probes of a test
	probe-failtimes : Failed probes until a trap is sent
	probe-interval : Interval of probes
	probefailure : Failure of a probe
	process : Process of a protocol
	process-id : Number of the process
	process-interface-status : Change the state of the interface
	process-pst : Change the port state table
	profile : Profile with several settings
	prompt : Questions before an operation
	prompt-leave : Leave at once
	protect : Keep safe
	protect-action : Action of the protection
	protect-switch : Protection switching
	protected-instance : Instance that the ring protects
	protected-vlan : VLAN that the group protects
	protection : Keep safe from faults
	protocol : Protocol that is used
	protocol-attribute-update : Update of protocol attributes
	protocol-identity : Identity of the protocol
	protocol-information : Information about the protocol
	protocol-mac : MAC address of the protocol
	protocol-operation : Operation of the protocol
	protocol-transparent : Transparent for protocol packets
	protocol-type : Type of the protocol
	protocol-unreachable : Message that a protocol is not known
	protocol-vlan : VLAN by protocol
	protocol-vlan-id : VLAN ID of the protocol
	proxy : Act for others
	proxy-reply : Answer for others
	proxy-uplink-port : Uplink port of the proxy
	prune : Take off unused branches
	pseudo-header : Header that counts for the checksum
	psh : PSH flag
	ptp : Precision Time Protocol
	public : Public network
	public-as-only : Take private AS numbers off the path
	public-key : Public part of a key pair
	public-key-code : Code of the public key
	public-net : Public network
	publickey : Public key authentication
	pulse : Pulse of the laser
	purge : Remove old entries
	purge-lsp : LSP that is purged
	purge-originator-identification : Name of the system that purges
	purge-source-trace : Tracing of who purges LSPs
	purge-zero-lsp : LSP whose lifetime is over
	put : Send a file
	pvid : Default VLAN of the port
	pvid-consistency : Consistency of the default VLAN
	pvst+ : Per VLAN Spanning Tree Plus
	pwd : Show the current folder
	python : Python script
	qinq : Two VLAN tags
	qinq-group : Group of two VLAN tags
	qinq-port-info : Ports of two VLAN tags
	qos : Quality of service
	qos-group-view : View of a QoS group
	qos-local-id : Local QoS ID
	qpair : Queue pair
	querier : Device that sends queries
	querier-election : Election of the querier
	query : Ask for members or names
	queue : Queue of an interface
	queue-alarm : Alarm of queues
	quiet : Quiet period
	quiet-user : User in the quiet period
	quit : Leave the current view
	ra : Router advertisement
	ra-unicast : Router advertisement to one host
	radius : Remote Authentication Dial-In User Service
	radius-attribute : Attribute of RADIUS packets
	radius-reject : Rejected by the RADIUS server
	radius-server : Server of RADIUS
	radius-template : RADIUS server template
	rail-group : Group of rails
	random-packets : One packet of a random number
	range : From one value to another
	raps-mel : Level of R-APS messages
	rarp : Reverse Address Resolution Protocol
	rate : Number in a time
	rate-limit : Limit of the rate
	ratelimit : Limit of the rate
	ratio-threshold : Threshold of the ratio
	raw : Raw encapsulation
	rawip : Raw IP socket
	rawlink : Raw link socket
	rd-filter : Filter of route distinguishers
	re-authen : Repeated authentication
	re-authentication : Ask for the password again
	reachable-time : Time for which a neighbor is reachable
	reaction : What to do on an event
	reactive : Time until it is active again
	read : Right to read
	read-default : Default right to read
	read-only : Without the right to change
	read-view : MIB view for reading
	read-write : Read and write
	realm : Realm of the certificate authority
	realtime : Real-time accounting
	reassembling : Reassembly of fragments
	reassembly-timeout : Timeout of the reassembly
	reauthenticate : Repeat the authentication
	reauthenticate-period : Period of repeated authentication
	reboot : Restart the device
	reboot-no-impact : Without an effect of a restart
	rebuild : Build option 82 anew
	receipt-timeout : Missed messages until the timeout
	receive : What is received
	receive-incoming-interface : Interface where packets are received
	receive-time : Time for which the key is received
	receive-tolerance : Tolerance of the receive time
	received-purge-lsp : Purge LSPs that were received
	received-routes : Routes received from the peer
	reconnection : Connect again
	record : Entries that are recorded
	record-file : File of records
	record-interval : Interval of records
	record-number : Number of records
	record-wrap : Overwrite the oldest record
	recording-mode : Mode of the recording
	recording-scheme : Scheme by which commands are recorded
	records : What was recorded
	recover : Bring back into service
	recover-delay : Delay of the recovery
	recover-result : Result of the recovery
	recover-time : Time of the recovery
	recovered : Faults that are over
	recovery : Return into service
	recovery-behavior : Behavior of the recovery
	recovery-percentage : Percentage at which the alarm ends
	recursive-lookup : Recursion to the next hop
	recycle-bin : Place of deleted files
	recycle-conflict : Addresses that conflict
	red : Red packets
	redirect : Send elsewhere
	redistribution : Redistribution of routes
	reduce : Make the value smaller
	refclock-master : Use the local clock as a reference
	reference-instance : Instance that tells the VLANs
	reflect : Reflection of routes
	reflect-client : Client of the route reflector
	reflect-effective : Reflection takes effect
	reflector : Route reflector
	refresh : Update routes, keys or timers anew
	regenerate : Create anew
	regexp : Regular expression
	region-configuration : Configuration of the MST region
	region-name : Name of the MST region
	register : Register interface or messages of PIM
	register-events : Registered events
	register-packet-checksum : Checksum of Register messages
	register-policy : Policy of Register messages
	register-source : Source of Register messages
	register-status : State of the registration
	register-stop : Register-Stop message
	register-strategy : Strategy of the registration
	register-suppression-timeout : Time for which Registers are suppressed
	register-with-probe : Register-Stop probe
	regular-expression : Pattern of AS paths
	rekey : New session keys
	rekey-interval : Interval of new session keys
	relative : Relative value
	relax-spf-limit : Without a limit of the SPF time
	relay : Pass on to a server
	relay-depth : Depth of the recursion
	relay-nexthop : Next hop found by recursion
	release : Give back
	release-certificate : Release the certificate
	reliability : Reliability of the hardware
	rely-state : State that it relies on
	remain : Keep as it is
	remark : Change a field of the packets
	remark-8021p : Change the 802.1p priority
	remote : Remote side
	remote-attestation : Proof of what software runs
	remote-backup-rate : Rate of the remote backup
	remote-discriminator : Discriminator of the remote side
	remote-engineid : SNMP engine ID of the remote side
	remote-id : Remote ID of the relay
	remote-ip : IP address of the remote side
	remote-port : Port of the remote side
	remote-user : User of the remote side
	remotehelp : Help of the FTP server
	remove : Take away
	rename : Rename a file
	renew : Make the lease longer
	renew-fail : Failed renewal
	renew-success : Successful renewal
	renumber : Number anew
	reoriginate : Originate anew
	repeating : Repeated every year
	replace : Put in the place of another
	replay-window : Window of the replay protection
	reply : Reply packets
	report : Report messages
	report-suppress : Suppression of reports
	request : Request packets
	request-list : List of requested LSAs
	request-queue : Queue of requested LSAs
	request-sa-enable : Send SA request messages
	require-genid : Require a generation ID
	require-router-alert : Require the router alert option
	resend : Send again
	resend-times : Number of repetitions
	reserved : Kept for special use
	reserved-value : Value of the reserved field
	reset : Set to zero, or start anew
	resilient : Keep the other flows in place
	resolve : Resolution of names
	resolve-hostname : Resolution of host names
	resource : Resources of the device
	resource-apply : Application of resources
	resource-fail : Lack of resources
	resource-mode : Mode of the resources
	resource-usage : Use of resources
	response : Response packets
	response-fail : Failed response
	response-timeout : Timeout of the response
	restart : Start again
	restconf : RESTCONF protocol
	restore : Bring back an earlier state
	restrain : Hold back
	restrict : Drop the packets and report it
	result : What came out
	results : What came out
	resumable-transfer : Resume broken transfers
	resume-interval : Interval of the resumption
	resume-rate : Rate at which the alarm ends
	retrans-list : List of retransmitted LSAs
	retrans-queue : Queue of retransmitted LSAs
	retrans-timer : Interval of neighbor solicitations
	retransmission-limit : Most retransmissions
	retransmit : Retransmission
	retry : Try again
	retry-cycle : Cycle of the retries
	retry-interval : Interval of the retries
	retry-number : Number of retries
	retry-time : Time of the retry
	retry-timeout : Timeout of the retry
	retry-times : Number of retries
	return : Return to the user view
	reverse : Reverse direction
	reverse-order : Search in reverse order
	revert-members : Members needed for the return
	revertive : Return to the former path
	revision-level : Revision level of the MST region
	revoke : Give the license back
	revoke-ticket : Proof of the license given back
	rewrite : Change the tags
	rfc-3339 : Format of RFC 3339
	rfc1583 : Route selection by RFC 1583
	rfc6587 : Framing of RFC 6587
	rib-only : Not into the forwarding table
	right-now : At once
	right-to-left : From right to left
	ring : Ring of devices
	rip : Routing Information Protocol
	ripng : RIP next generation
	rising : Rising value
	rising-threshold : Threshold of a rising value
	risingorfalling : Rising or falling value
	risk : Security risk
	rm : Routing management
	rmdir : Remove a folder
	rmon : Remote monitoring
	rmon-statistics : Statistics for RMON
	robust-count : Robustness of queries
	rocev2 : RDMA over converged Ethernet v2
	role : What part the device plays
	rollback : Go back to an earlier state
	rollback-timer : Timer of the way back
	root : Root of the tree
	root-protection : Protection of the root
	rootfs : Root file system
	round-robin : One after another
	route : Routes of the table
	route-advertise : Advertise routes
	route-alert : Router alert option
	route-calculate : Calculation of routes
	route-calculate-delay : Delay of the route calculation
	route-delay-distribute : Delay of the route distribution
	route-distinguisher : Number that keeps VPN routes apart
	route-filter : Filter by a routing policy expression
	route-import : Import of routes
	route-information : Route information option
	route-key-type : Key type of routes
	route-limit : Greatest number of routes
	route-max-metric : Greatest metric of routes
	route-mode : Mode of the routes
	route-number : Number of routes
	route-policy : Routing policy
	route-priority-track : Tracking of route priorities
	route-record : Record of the route
	route-refresh : Ask a peer for its routes again
	route-reoriginate : Originate routes anew
	route-reoriginated : Routes that were originated anew
	route-select : Route selection
	route-server-client : Client of the route server
	route-source : Source of the route
	route-source-routerid : Router ID of the route's source
	route-state : State of the route
	route-static : Static route
	route-tag : Tag of routes
	route-type : Type of the route
	route-unchanged : Keep the attributes of the route
	route-update-interval : Interval of route updates
	router : Router of the network
	router-advertisement : Announcement of a router
	router-aging-time : Aging time of router ports
	router-id : Number that names a router
	router-id-extend : Extended router ID
	router-id-ignore : Ignore the router ID
	router-information : LSA with information of a router
	router-learning : Learning of router ports
	router-lifetime : Lifetime as the default router
	router-port : Port that leads to a router
	router-protocol-pass : Pass of routing protocol packets
	router-solicitation : Question for a router
	routerid-prior-clusterlist : Router ID before the cluster list
	routine : Routine precedence (0)
	routing : Routing of packets
	routing-enable : Routing switched on
	routing-switch : Switch that routes
	routing-table : Table of routes
	routing-type : Type of the routing header
	rp-info : Information of rendezvous points
	rp-mapping-change : Change of the RP of a group
	rp-policy : Policy of rendezvous points
	rpc : Remote procedure call
	rpc-message : Messages of remote procedure calls
	rpc-name : Name of the RPC
	rpf : Reverse path forwarding
	rpf-frr : Fast reroute of the reverse path
	rpf-info : Reverse path information
	rpf-interface : Reverse path interface
	rpf-peer : Reverse path peer
	rpf-prune-delay : Delay of Prune messages
	rpf-route-static : Static multicast route
	rpf-switch-delay : Delay of a change of the reverse path
	rpfr : Reverse path fast recovery
	rpg-time-reset : Reset of the rate timer
	rpl : Ring protection link
	rpt : Rendezvous point tree
	rpt-prune-delay : Delay of Prune messages to the RP
	rr-filter : Filter of the route reflector
	rs : Router solicitation
	rsa : RSA algorithm
	rsa-host-key : RSA key of this host
	rsa-key : Key for the RSA algorithm
	rsa-key-pair : Private and public RSA key
	rsa-pkcs1-sha256 : RSA PKCS #1 with SHA-256
	rsa-pkcs1-sha384 : RSA PKCS #1 with SHA-384
	rsa-pkcs1-sha512 : RSA PKCS #1 with SHA-512
	rsa-pss-pss-sha256 : RSA-PSS (PSS key) with SHA-256
	rsa-pss-pss-sha384 : RSA-PSS (PSS key) with SHA-384
	rsa-pss-pss-sha512 : RSA-PSS (PSS key) with SHA-512
	rsa-pss-rsae-sha256 : RSA-PSS (RSA key) with SHA-256
	rsa-pss-rsae-sha384 : RSA-PSS (RSA key) with SHA-384
	rsa-pss-rsae-sha512 : RSA-PSS (RSA key) with SHA-512
	rsa-sha1 : RSA with SHA-1
	rsa-sha224 : RSA with SHA-224
	rsa_sha2_256 : RSA with SHA2-256
	rsa_sha2_512 : RSA with SHA2-512
	rsakey-pair : Private and public RSA key
	rst : RST flag
	rstp : Rapid Spanning Tree Protocol
	rsvp : Resource Reservation Protocol
	rt : Route target
	rtd : Round-trip delay
	rule : Rule of a list
	rule-base : Count for each rule
	rule-list-name : Name of the rule list
	rule-name : Name of the rule
	rule-type : Type of the rule
	run : Run a command, script or patch
	run-mode : How the clock runs
	run-options : Options of the run
	running : Configuration that is running
	rx : Receive
	sa-cache : Cache of SA messages
	sa-cache-holdtime : Time for which SA messages are cached
	sa-cache-maximum : Most cached SA messages
	sa-count : Number of SA messages
	sa-policy : Policy of SA messages
	sa-request : SA request message
	sa-request-policy : Policy of SA requests
	sa-response : SA response message
	safe-sync : Synchronize before a neighbor is full
	said-node : Node of the diagnosis system
	sak-life : Lifetime of the association key
	same : Same one
	same-segment : Members of one segment
	same-split-group : Same split horizon group
	sample : Sampling
	sample-adaptive : Adaptive sampling
	sample-interval : Sampling interval
	sampler : What picks the packets
	sampler-info : Information about samplers
	sat : Saturday
	Sat : Saturday
	save : Write to a file
	save-as : Save as a file
	save-configuration : Save the configuration
	save-policy : Policy of saving
	saved-configuration : Configuration of the next start
	sbsp : Static bidirectional service path
	schedule : Plan for later
	scheduler : What runs the scripts
	scheduling-mode : How queues are served
	scp : Secure copy
	screen-length : Lines of a page
	script : Script file
	script-assistant : Assistant that runs a script
	script-item : Item of the script
	sdn : Software-defined networking
	sec : SDH equipment clock
	sec-level : Security level
	second : Seconds
	second-alarm : Second alarm threshold
	second-interval : Time of the second threshold
	second-recover : Second recovery threshold
	second-threshold : Threshold of the second level
	secondary : Second choice
	seconds : Unit of one second
	section : Part of the address pool
	secure-server : Server over TLS
	secure-version : Version with security fixes
	security : Level or kind of security
	security-banner : Text that warns at the login
	security-level : Level of security
	security-threshold : Threshold of secure MAC addresses
	securityname : Name by which a user is known
	seed : Seed of the hash
	segment : Group of end points
	segment-id : Number of the segment
	segment-information : Information about segments
	segment-member : Member of the segment
	segment-name : Name of the segment
	segment-policy : Policy between segments
	segment-statistics : Statistics of segments
	select : Choose one of several
	select-board : Board that serves the session
	selection-rule : Rule of the selection
	self-check : Check by the device itself
	self-defined-event : Event defined by the user
	self-heal : Repair by itself
	self-originate : Originated by this device
	self-signed : Self-signed certificate
	semantic : Check of the meaning
	send : What is sent
	send-ack : Send an acknowledgment
	send-hold : Send hold timer
	send-key-id : Number of the key for sending
	send-only : Only send
	send-packet : Send packets
	send-query : Send queries
	send-router-alert : Send the router alert option
	send-sa-bit : Suppress the advertisement of adjacency
	send-time : Time for which the key is sent
	send-trap : Send traps
	sendpacket : Send packets
	sensor : Sensors of the device
	sensor-group : Group of sensors
	sensor-path : Path of the sensor
	sep : September
	Sep : September
	separate : Subordinate separate VLAN
	separated : One session for each part
	seq-overflow : Overflow of sequence numbers
	sequence : Sequence numbers of packets
	sequence-number : Number in a sequence
	serial-number : Number of the device or entry
	server : Server of the service
	server-group : Group of servers
	server-id-override : Server ID override suboption
	server-info : Information about the server
	server-ip : IP address of the server
	server-match : Match of the server
	server-path : Path on the server
	server-port : Port of the server
	server-select : Selection of the server
	server-source : Source of the server's packets
	server-type : Type of the server
	server-vlan : VLAN of the server
	service : Service of the device
	service-address : Address of the service
	service-class : Class of service
	service-port : Port of the service
	service-scheme : Scheme with settings of users
	service-type : Type of the service
	session : Sessions of the protocol
	session-id : Number of the session
	session-name : Name of the session
	session-timeout : Session-Timeout attribute
	session-up : Session is up
	sessions : Sessions of users or the protocol
	set : Set a value
	set-cache : Cache of Set requests
	set-certificate : Set the certificate
	set-df : Set the don't fragment flag
	set-n-bit : Set the N bit
	set-overload : Set the overload bit
	severity : How severe it is
	sftp : SSH File Transfer Protocol
	sftp-directory : Folder of SFTP users
	sg_rcvr : Receivers of source and group
	sgjoin : Join of source and group
	sha : Secure Hash Algorithm
	sha-1 : SHA-1 digest
	sha-256 : SHA-256 digest
	sha-384 : SHA-384 digest
	sha-512 : SHA-512 digest
	sha1 : SHA-1 digest
	sha1_96 : HMAC-SHA1-96 algorithm
	sha2-224 : HMAC-SHA2 with 224 bits
	sha2-256 : HMAC-SHA2 with 256 bits
	sha2-384 : HMAC-SHA2 with 384 bits
	sha2-512 : HMAC-SHA2 with 512 bits
	sha2_256 : HMAC-SHA2-256 algorithm
	sha2_256_96 : HMAC-SHA2-256-96 algorithm
	sha2_512 : HMAC-SHA2-512 algorithm
	sham-hello : Other packets keep the neighbor alive
	shaping : Traffic shaping
	share : Shared by all
	shareable-configuration : Configuration that may be shared
	shared : Used together with others
	shared-key : Key that both sides know
	shared-threshold : Threshold of the shared buffer
	shell : Shell protocol of logins
	short-date : Date without the year
	shutdown : Switch off
	signaling : How tunnels are set up
	signature : Digital signature
	signkey : Signature key
	silent : Neither send nor heed protocol packets
	silent-interface : Interface that sends no protocol packets
	similar-to-name-check : Check the password against the name
	simple : Simple password
	simply-alert : Alert only
	since : Since this time or commit
	single-fiber : Link of one fiber
	single-hop : Over one hop
	single-hop-prefer : Prefer routes of one hop
	single-terminal : One terminal only
	sip : Source IP address
	sip-server : Server of the SIP protocol
	size : Size of a packet, buffer or file
	slave : Standby one of the group
	slaveonly : Never become a master clock
	slot : Slot of the device
	slot-status : State of the slots
	slow : With long timers
	slow-peer : Peer that takes routes slowly
	sm : Sparse mode
	sm2 : SM2 algorithm
	sm2-host-key : SM2 key of this host
	sm2-key : Key for the SM2 algorithm
	sm2-key-pair : Private and public SM2 key
	sm2_kep : SM2 key exchange
	sm3 : SM3 digest
	sm4-cmac-128 : SM4-CMAC with a key of 128 bits
	sm4_cbc : SM4 in CBC mode
	sm4_gcm : SM4 in GCM mode
	small-hello : Small Hello packets
	smart-discover : Fast discovery of neighbors
	smart-link : Smart link group
	smtp : Simple Mail Transport Protocol (25)
	sname : Server name of the client
	snap : Subnetwork Access Protocol
	snap-etype : EtherType of SNAP
	snetconf : NETCONF over SSH
	snmp : Simple Network Management Protocol
	snmp-agent : Agent that answers SNMP managers
	snmp-notification : Notifications of SNMP
	snmptrap : SNMP traps (162)
	snooping : Watch the packets of a protocol
	snp-packet : Sequence number packet
	snpg : Snooping group
	socket : Sockets of the transport layer
	socket-id : Number of the socket
	socket-type : Type of the socket
	software : Software of the device
	soo : Site of origin
	soo-reverse : Site of origin, reversed
	source : Where packets or data come from
	source-active : Source-active message
	source-address : Address that packets are sent from
	source-group : Source and group
	source-group-number : Number of source and group entries
	source-interface : Interface that packets are sent from
	source-ip : Source IP address
	source-ip-address : IP address that packets are sent from
	source-ip-interface : Interface whose address is the source
	source-ipv6 : Source IPv6 address
	source-lifetime : Lifetime of the source
	source-loopback : Loopback interface as the source
	source-lost : Loss of the source
	source-mac : Source MAC address
	source-policy : Policy of sources
	source-pool : Pool of source addresses
	source-port : Port that packets are sent from
	source-port-pool : Pool of source ports
	source-portvlan : Source port and VLAN
	source-quench : Source quench message
	source-route : Source route option
	source-route-failed : Message that a source route failed
	source-segment : Segment that packets are sent from
	source-status : State of the source
	source-vlanif : Vlanif interface as the source
	sourcefile : File to send
	space : Parity bit always 0
	speed : Speed of an interface or line
	spf : Shortest path first calculation
	spf-log : Log of SPF calculations
	spf-schedule-interval : Interval of SPF calculations
	spf-statistics : Statistics of SPF calculations
	spf-tree : Shortest path tree
	spine : Spine device
	split : Split the interface
	split-group : Split horizon group
	split-horizon : Do not send back to where it came from
	split-type : Type of the split
	spray : Spread packets over all members
	spt : Shortest path tree
	spt-only : Shortest path tree only
	spt-switch : Change to the shortest path tree
	spt-switch-threshold : Rate from which the tree changes
	src-dst-ip : Source and destination IP address
	src-dst-mac : Source and destination MAC address
	src-interface : Source interface
	src-ip : Source IP address
	src-ipv6 : Source IPv6 address
	src-mac : Source MAC address
	src-port : Source port
	src-udp-port : Source UDP port
	srcport : Source port
	srlg : Shared risk link group
	srlg-disjoint : Disjoint from the shared risk link group
	ssap : Source service access point
	ssh : Secure Shell
	ssl : Secure Sockets Layer
	ssl-policy : Policy of TLS connections
	ssl-server : Server side of a TLS connection
	ssl-verify : SSL verification of the peer
	ssm : Source-specific multicast
	ssm-control : Control by the SSM level
	ssm-mapping : Mapping of groups to sources
	ssm-only : Source-specific multicast only
	ssm-policy : Policy of SSM groups
	ssua : Synchronization supply unit A
	ssub : Synchronization supply unit B
	stable-preferred : Prefer the stable path
	stack-inner-vlan : Inner tag that is added
	stack-vlan : Tag that is added
	stale-timeout : Time until an entry is stale
	standard : As a standard says
	standard-forward : Standard forwarding
	standard-full : Standard forwarding of all groups
	star-group-number : Number of (*, G) entries
	start : Begin now or at a time
	start-check : Start the check
	start-date : Day of the begin
	start-fail : Failed start of accounting
	start-from-nbr : Start the purge from the neighbor
	start-time : Time of the begin
	starttime : From when
	startup : Start of the device
	startup-alarm : Alarm of the first sample
	state : State of the object
	state-change : Change of the state
	state-flapping : Flapping of the state
	state-refresh : State refresh message
	state-refresh-capable : Capable of state refresh
	state-refresh-interval : Interval of state refresh messages
	state-refresh-rate-limit : Time until the next state refresh
	state-refresh-ttl : Time to live of state refresh messages
	stateful : Keep the state of flows
	static : Configured, not learned
	static-arp : Static ARP entries
	static-auto : Static session with found discriminators
	static-bind : Fixed address of a client
	static-group : Group that is joined for good
	static-mac : Static MAC addresses
	static-route : Route that is configured
	static-router-port : Router port that is configured
	static-rp : Static rendezvous point
	static-rpf-peer : Static reverse path peer
	static-timer : Time for which it is static
	statistic : Statistics
	statistic-suppress : Suppression of repeated logs
	statistics : Counters of packets or events
	statistics-cycle : Cycle of the statistics
	statistics-file : File of statistics
	statistics-task : Task of statistics
	statistics-timer : Timer of statistics
	status : State
	stelnet : Telnet over SSH
	step : Step between two numbers
	sticky : Sticky MAC addresses
	stop : End it
	stopbits : Number of stop bits
	store-and-forward : Forward complete packets
	storm : Too many packets of one kind
	stp : Spanning Tree Protocol
	stp-m-lag-priority : Priority of the M-LAG in the tree
	strategy : How events are handled
	strict : Strict mode
	strict-mode : Check with the interface
	strict-snpa-check : Strict check of SNPA addresses
	stub : Stub area or router
	stub-area : Area without external routes
	stub-router : Router that passes no traffic on
	sub : Secondary address
	sub-address : Secondary address
	sub-if : Sub-interfaces
	sub-option : Part of an option
	sub-protocol : Part of the protocol
	sub-ring : Ring that hangs on another
	subinterface : Part of an interface
	subject-name : Name of the subject
	subnet-ip-address : IP address of the subnet
	subordinate : Subordinate VLAN
	subscriber-id : Number that names a subscriber
	subscription : What a collector receives
	substitute-as : Replace the AS number of the peer
	summary : In few lines
	summary-address : Address that stands for several
	summary-lsa : LSA for other areas
	sun : Sunday
	Sun : Sunday
	sun-one : Sun ONE directory server
	sunrpc : Sun remote procedure call (111)
	supernet : Route of a shorter mask
	support-server-type : Supported server types
	support-test-type : Supported test types
	suppress : Hold back
	suppress-dynamic-join : Suppress dynamic joins
	suppress-flapping : Suppression of flapping
	suppress-forwarding-address : Suppress the forwarding address
	suppress-interval : Interval of the suppression
	suppress-period : Period of the suppression
	suppress-policy : Policy of the suppressed routes
	suppress-reachability : Suppress the reachability
	suppress-redundant : Suppress samples without a change
	suppressed-detail-route : Suppressed detailed routes
	suppression : Holding back of packets or alarms
	suspend : Stop for a time
	switch : Change over, or switch on
	switch-delay : Delay of the switchover
	swt : Switchover timer
	symmetry : Symmetric hash
	syn : SYN flag
	syn-timeout : Timeout of the SYN state
	sync-interval : Interval of the synchronization
	synchronization : Keep the same as another
	synchronous : With a clock line
	sys-info : System information
	syslog : System log
	syslog-restrain : Restraint of system logs
	syslog-server : System log server
	sysname : Name of the device
	system : The whole device
	system-capability : Capability of the system
	system-description : Description of the system
	system-id : Number that names a system
	system-name : Name of the system
	system-software : Software of the system
	system-view : Enter the system view
	systemid : Number that names a system
	table : Entries of the table
	table-name : Name of the table
	tacacs : TACACS login host (49)
	tacacs-ds : TACACS database service (65)
	tag : Tag of routes or frames
	tag-value : Value of the tag
	tag-version : Version of the tag
	tagged : With a VLAN tag
	tagged-packet : Packets with a VLAN tag
	tail : Show the end of a file
	talk : Talk (517)
	target-host : Host that receives the notifications
	target-ip : Target IP address
	task : Tasks that may be allowed
	task-group : Group of tasks
	task-name-list : List of task names
	tc-bpdu : Topology change BPDU
	tc-notify : Notification of topology changes
	tc-protection : Protection against topology changes
	tc-restriction : Restriction of topology changes
	tcam : Ternary content addressable memory
	tcp : Transmission Control Protocol
	tcp-algorithm-id : Algorithm number in TCP packets
	tcp-flag : TCP flags
	tcp-kind : Kind number of the TCP option
	tcp-mss : TCP maximum segment size
	tcp-port : Port of TCP
	tcp-session : Sessions of TCP
	tcp-syn : TCP SYN packets
	tcpconnect : TCP connect test
	tcpv6 : TCP over IPv6
	teid : Tunnel endpoint identifier
	telemetry : Sending of measured data
	telnet : Telnet protocol
	temperature : Temperatures of the device
	template : Template with several settings
	temporary : For this login only
	tenth-second : Tenths of a second
	terminal : Terminal of this login
	termination : Termination of VLAN tags
	test : Try out
	test-aaa : Test of AAA
	test-failtimes : Failed tests until a trap is sent
	test-instance : Test that can be started
	test-type : Type of the test
	testcomplete : End of a test
	testfailure : Failure of a test
	testresult-change : Change of the test result
	testuser : User for tests of the server
	text : Plain text
	tftp : Trivial File Transfer Protocol
	third : Third one
	third-party : Next hop of a third party
	this : Current view or interface
	three-of-kinds : Signs of three kinds
	threshold : Value from which something is done
	threshold-alarm : Alarm of the threshold
	thu : Thursday
	Thu : Thursday
	tiebreaker : Choice between equal ones
	time : Time of day, or length of time
	time-adjustment : Adjustment of the time
	time-out : Time until it ends
	time-range : Times at which it applies
	time-source : Where the time comes from
	time-stamp : Time stamp option
	timeout : Time until something is given up
	timeout-rate : Rate of aged flows
	timer : Length of a timer
	timer-factor : Factor of the timer
	timer-interval : Interval of the timer
	timers : Timers of the protocol
	times : Number of times
	timestamp : Time at which something happened
	timestamp-reply : Timestamp reply message
	timestamp-request : Timestamp request message
	timezone : Distance from UTC
	tls1.1 : TLS version 1.1
	tls1.2 : TLS version 1.2
	tls1.3 : TLS version 1.3
	tls12_ck_dhe_dss_aes_128_cbc_sha : TLS 1.2, DHE-DSS, AES-128-CBC, SHA
	tls12_ck_dhe_dss_aes_128_cbc_sha256 : TLS 1.2, DHE-DSS, AES-128-CBC, SHA-256
	tls12_ck_dhe_dss_aes_256_cbc_sha : TLS 1.2, DHE-DSS, AES-256-CBC, SHA
	tls12_ck_dhe_dss_aes_256_cbc_sha256 : TLS 1.2, DHE-DSS, AES-256-CBC, SHA-256
	tls12_ck_dhe_dss_with_aes_128_gcm_sha256 : TLS 1.2, DHE-DSS, AES-128-GCM, SHA-256
	tls12_ck_dhe_dss_with_aes_256_gcm_sha384 : TLS 1.2, DHE-DSS, AES-256-GCM, SHA-384
	tls12_ck_dhe_rsa_aes_128_cbc_sha : TLS 1.2, DHE-RSA, AES-128-CBC, SHA
	tls12_ck_dhe_rsa_aes_128_cbc_sha256 : TLS 1.2, DHE-RSA, AES-128-CBC, SHA-256
	tls12_ck_dhe_rsa_aes_256_cbc_sha : TLS 1.2, DHE-RSA, AES-256-CBC, SHA
	tls12_ck_dhe_rsa_aes_256_cbc_sha256 : TLS 1.2, DHE-RSA, AES-256-CBC, SHA-256
	tls12_ck_dhe_rsa_with_aes_128_gcm_sha256 : TLS 1.2, DHE-RSA, AES-128-GCM, SHA-256
	tls12_ck_dhe_rsa_with_aes_256_gcm_sha384 : TLS 1.2, DHE-RSA, AES-256-GCM, SHA-384
	tls12_ck_ecdhe_rsa_with_aes_128_gcm_sha256 : TLS 1.2, ECDHE-RSA, AES-128-GCM, SHA-256
	tls12_ck_ecdhe_rsa_with_aes_256_gcm_sha384 : TLS 1.2, ECDHE-RSA, AES-256-GCM, SHA-384
	tls12_ck_rsa_aes_128_cbc_sha : TLS 1.2, RSA, AES-128-CBC, SHA
	tls12_ck_rsa_aes_128_cbc_sha256 : TLS 1.2, RSA, AES-128-CBC, SHA-256
	tls12_ck_rsa_aes_256_cbc_sha : TLS 1.2, RSA, AES-256-CBC, SHA
	tls12_ck_rsa_aes_256_cbc_sha256 : TLS 1.2, RSA, AES-256-CBC, SHA-256
	tls12_ck_rsa_with_aes_128_gcm_sha256 : TLS 1.2, RSA, AES-128-GCM, SHA-256
	tls12_ck_rsa_with_aes_256_gcm_sha384 : TLS 1.2, RSA, AES-256-GCM, SHA-384
	tls13_aes_128_ccm_sha256 : TLS 1.3 with AES-128-CCM and SHA-256
	tls13_aes_128_gcm_sha256 : TLS 1.3 with AES-128-GCM and SHA-256
	tls13_aes_256_gcm_sha384 : TLS 1.3 with AES-256-GCM and SHA-384
	tls13_chacha20_poly1305_sha256 : TLS 1.3 with ChaCha20-Poly1305
	tls1_ck_dhe_dss_with_aes_128_sha : TLS 1, DHE-DSS, AES-128, SHA
	tls1_ck_dhe_dss_with_aes_256_sha : TLS 1, DHE-DSS, AES-256, SHA
	tls1_ck_dhe_rsa_with_aes_128_sha : TLS 1, DHE-RSA, AES-128, SHA
	tls1_ck_dhe_rsa_with_aes_256_sha : TLS 1, DHE-RSA, AES-256, SHA
	tls1_ck_rsa_with_aes_128_sha : TLS 1, RSA, AES-128, SHA
	tls1_ck_rsa_with_aes_256_sha : TLS 1, RSA, AES-256, SHA
	tlv-config : Configuration of TLVs
	tlv-disable : Switch a TLV off
	tlv-enable : Switch a TLV on
	tlv-fragments : Fragments of TLVs
	tmax : Greatest temperature
	tmin : Least temperature
	to : End of the range, or target
	top-label : First MPLS label
	topology : Topology of the network
	topology-change : Change of the topology
	tos : Type of service
	tos-exp : Priority of the packets
	total-number : Number of all together
	trace : Follow the packets
	trace-prefix : Trace of a prefix
	trace-type : Type of the trace
	traceroute-reply : Replies of a multicast trace
	traceroute-request : Requests of a multicast trace
	tracert : Trace the route to a host
	tracert-hopfailtimes : Failed hops until the trace ends
	tracert-livetime : First and last time to live
	track : Track the state of another object
	tracking : Time until an unreachable peer is dropped
	traffic : Traffic of the device
	traffic-analysis : Analysis of traffic
	traffic-class : Traffic class of IPv6 packets
	traffic-policy : Policy for classified traffic
	traffic-segment : Traffic between segments
	traffic-unit : Unit of traffic counters
	trans-delay : Delay of the transmission
	transceiver : Optical transceiver
	transceiver-power-low : Low power of the transceiver
	transit : Between ingress and egress
	transit-med-to-ebgp : Pass the MED on to EBGP peers
	transit-port : Port between ingress and egress
	transitive : Transitive attribute
	translate : Change into another form
	translator-always : Always translate NSSA LSAs
	translator-interval : Time for which it stays translator
	transmit : Send only
	transmit-limit : Most BPDUs a second
	transparent : Pass through as it is
	transport : Transport protocol
	transport-address : Address of the connection
	transport-type : Protocol of the transfer
	trap : Traps that are sent to managers
	trap-interval : Interval of traps
	trap-name : Name of the trap
	trap-threshold : Threshold of traps
	trapbuffer : Buffer that holds traps
	trapping : Send traps
	treat-as-unknown : Treat as an unknown attribute
	treat-with-error : Treatment of a wrong attribute
	trial : For a time, then taken back
	trigger : What starts it
	trigger-condition : Condition of the trigger
	triggered : Triggered updates
	triggered-message-cache : Cache of triggered messages
	troubleshooting : Find out what is wrong
	truncate : Cut the packets short
	trunk : Link type or trunk interface
	trunk-member : Member of the trunk
	trunkport : Add members to the trunk
	trust : Take the priority as it is
	trusted : Known to be good
	trusted-ca : Trusted certification authority
	trustem : Trust environment
	ttl : Time to live
	ttl-decrease : Decrease of the time to live
	ttl-exceeded : Time to live exceeded
	ttl-expired : Packets whose time to live is over
	tue : Tuesday
	Tue : Tuesday
	tunnel : Tunnel over another network
	tunnel-protocol : Protocol of the tunnel
	tunnel-status : State of the tunnel
	turn-off : Switch off
	two-of-kinds : Signs of two kinds
	two-step : Time stamp in a message of its own
	tx : Transmit
	tx-interval : Interval of sent packets
	tx-period : Period of sent packets
	txrx : Transmit and receive
	type : Kind of the object
	type-1 : First type
	type-2 : Second type
	ucmp : Unequal-cost multipath
	udf : User-defined field
	udld : Unidirectional Link Detection
	udp : User Datagram Protocol
	udp-checksum : Checksum of UDP packets
	udp-domain : UDP as the transport
	udp-egress : UDP encapsulation of sent packets
	udp-flood : Flood of UDP packets
	udp-port : Port of UDP
	udpecho : UDP echo test
	unauthorized-force : Keep the port unauthorized
	unblock : End the blocking
	undelete : Restore a deleted file
	underlay : Underlay network
	undo : Remove a setting
	unexpected-mac : Unexpected MAC address
	unflowdown : Session that is not torn down
	unformatted : Without a format
	unicast : Packets for one host
	unicast-forward : Forward as unicast
	unicast-peer : Symmetric peer of NTP
	unicast-server : Server to synchronize with
	unidirectional-shutdown : What happens to one-way links
	uninstall : Take software off the device
	uninstall-module : Uninstall a module
	universal-id : Universal hash ID
	unk : Unknown level
	unknown-ipv6-opt : Unknown IPv6 option
	unknown-multicast : Unknown multicast packets
	unknown-next-hdr : Unknown next header
	unknown-options-unicast : Unicast packets with unknown options
	unknown-segment : Packets of no segment
	unknown-type : Messages of no known type
	unknown-unicast : Unknown unicast packets
	unlimited : Without a limit
	unload : Take out of use
	unmatched : No match found
	unnumbered : Borrow the address of an interface
	unnumbered-interface : Interface that lends its address
	unpaired-port : Port that belongs to no other
	unreachable : Unreachable message
	unrecovered : Not recovered
	unshared-mode : Mode without sharing
	unsync : Not synchronized
	untag : Take off the tag
	untagged : Without a VLAN tag
	untrust : Untrusted
	unvaried : Not changed
	unzip : Decompress a file
	up : Up state
	up-delay : Delay until the state is up
	up-delay-time : Delay until the state is up
	up-hold-time : Time for which the state stays up
	up-server : Servers that are up
	upchg : Change of the upstream neighbor
	update : Bring up to date
	update-group-independent : Own update group
	update-ip-accounting : Accounting when the address changes
	update-peer-group : Update group of peers
	update-request : Request of an update
	update-standard : Standard of Update messages
	updated-lsa : LSAs that were updated
	updated-lsp : LSPs that were updated
	updown : Changes between up and down
	upgrade : Change to newer software
	uplink : Link to the devices above
	uplink-group : Uplinks that are used together
	uplink-port : Port to the devices above
	upload : Send files to a server
	upload-config : Configuration of uploads
	upper-limit : Limit upward
	upper-view : View above
	uppercase : Capital letters
	upstream : Upstream direction
	urg : URG flag
	url : Address of a file or server
	urpf : Unicast reverse path forwarding
	usage : Use
	used : In use
	user : Users of the device
	user-alarm : Alarm of users
	user-bind : Binding of users
	user-block : Blocking of users
	user-defined : Defined by the user
	user-defined-protocol : Protocol defined by the user
	user-group : Group of users
	user-id : Number of the user
	user-identity-key : Identity key of the user
	user-information : Information about the user
	user-interface : Line that logins come in on
	user-name : Name of the user
	user-name-table : Table of user names
	user-offline : Users who went offline
	user-transfer : Move of users
	user-type : Type of the user
	user-vlan : VLAN of the user
	username : Name of the user
	users : Users who are logged in
	usm-user : User of the user-based security model
	usual : Usual form
	utc : Coordinated Universal Time
	utc-offset : Offset of UTC
	uucp : Unix-to-Unix copy (540)
	v-stp : Virtual Spanning Tree Protocol
	v-vbst : Virtual VBST
	v1 : Version 1
	v2 : Version 2
	v2c : Version 2c
	v3 : Version 3
	vacmgroup : Group of the view-based access model
	valid : For which it is valid
	valid-route : Valid routes
	valid-routes : Routes that may be used
	valid-ttl-hops : Valid hops of the time to live
	validate : Check that it is valid
	validate-certificate : Validate a certificate
	validity : Time for which it is valid
	value : Value that is set
	vbdif : VBDIF interface
	vbdif-configuration : Configuration of VBDIF interfaces
	vbdif-status : State of VBDIF interfaces
	vbst : VLAN-based spanning tree
	vendor : Maker of the device or server
	vendor-specific : Vendor-specific information
	vendor-specific-id : Option that names the vendor
	vendor-sub-option : Suboption of the vendor
	verbose : Details
	verification : Check of the neighbor
	verification-cert : Certificate for verification
	verify : Check that it is right
	verify-dns : Verify the domain name
	verify-dns-name : Verify the domain name
	verify-san : Verify the alternative name
	verify-source : Verify the source address
	verify-type : Type of the verification
	version : Version of the protocol or software
	very-low : Lower than low
	vid : VLAN ID
	view : View of commands
	viewname : Name of the view
	virtual-cable-test : Test of the cable
	virtual-channel : Channel of a sub-ring
	virtual-clock-id : Number of the virtual clock
	virtual-ip : Virtual IP address
	virtual-link : Virtual link of a protocol
	virtual-mac : Virtual MAC address
	virtual-partition : Partition that is not on disk
	virtual-system : System ID for further LSPs
	vlan : Virtual LAN
	vlan-configuration : Configuration of VLANs
	vlan-id : Number of the VLAN
	vlan-mapping : Mapping of VLANs
	vlan-name : Name of the VLAN
	vlan-stacking : Stacking of VLAN tags
	vlan-view : View of a VLAN
	vlanif : Vlanif interface
	vlanif-bypass : Bypass Vlanif interface
	vlanif-configuration : Configuration of Vlanif interfaces
	vlanif-status : State of Vlanif interfaces
	vlink : Virtual link, or host route of a neighbor
	vlink-direct-route : Host route of a neighbor
	vlink-link-local : Link-local host routes
	vlink-peer : Peer of the virtual link
	vlink-trm : Host routes of tenant multicast
	vni : VXLAN network identifier
	voice-vlan : VLAN for phones
	volume : Volume that is mounted
	vpn : Virtual private network
	vpn-instance : Instance of a virtual private network
	vpn-instance-capability : Checks of the VPN instance
	vpn-name : Name of the VPN instance
	vpn-orf : VPN outbound route filtering
	vpn-target : Route target of a VPN
	vpn-view : VPN instance view
	vpn6-instance : VPN instance for IPv6
	vpnname : Name of the VPN instance
	vpnv4 : VPN-IPv4 address family
	vpnv6 : VPN-IPv6 address family
	vrf-route-distribute : Distribution of routes between VPNs
	vrid : Virtual router ID
	vrl : License of the virtual router
	vrrp : Virtual Router Redundancy Protocol
	vrrp4 : VRRP for IPv4
	vrrp6 : VRRP for IPv6
	vss-control : Virtual subnet selection control
	vtep-src : Source address of the VTEP
	vtp : VLAN Trunking Protocol
	vty : Virtual terminal line
	vxlan : Virtual extensible LAN
	vxlan-overlay : Overlay of VXLAN tunnels
	vxlan-source-udpport : Source UDP port of VXLAN packets
	vxlanecho : VXLAN echo test
	wait : Wait timer
	wait-for-bgp : Wait until BGP has converged
	wait-for-eor : Wait for the End-of-RIB marker
	wait-for-rib : Wait for the routing table
	warning : Warnings of the device
	warranty : Time of the warranty
	wavelength : Wavelength of the laser
	wavelength-channel : Channel of the wavelength
	wavelength-map : Map of wavelengths and channels
	wc : Wildcard group
	weak-password-dictionary : Dictionary of weak passwords
	wed : Wednesday
	Wed : Wednesday
	weekly : Every week
	weight : Weight in the distribution
	whitelist : List of what is allowed
	who : Who service (513)
	whois : Nicname (43)
	whole-match : Match of the whole attribute
	wide : Wide costs
	wide-community : Wide community of routes
	wide-compatible : Wide costs, and receive narrow ones
	width : Width of the lanes
	win : Win message of the DF election
	window : Window size
	with-options : Packets with options
	withdraw : Withdraw the routes
	without-bridge-domain : Without a bridge domain
	without-split-group : Without a split horizon group
	without-timezone : Without a time zone
	work-mode : How the port or card works
	working-day : Monday to Friday
	wred : Weighted random early detection
	write : Right to write
	write-default : Default right to write
	write-delay : Delay of the writing
	write-view : MIB view for writing
	wrong-password : Logins with a wrong password
	wtr : Wait to restore
	wtr-timer : Wait-to-restore timer
	www : World Wide Web (80)
	x509v3-rsa : X.509v3 certificate with RSA
	x509v3-rsa2048-sha256 : X.509v3, RSA 2048 and SHA-256
	x509v3-ssh-rsa : X.509v3 certificate with SSH RSA
	xdmcp : X Display Manager Control Protocol (177)
	xml : XML format
	xml-translate : Translation of XML
	xoff : Threshold of pause frames
	xon : Threshold of the end of a pause
	xpn-salt : Salt of extended packet numbers
	yang-mode : How YANG models are served
	yearly : Every year
	yellow : Yellow packets
	YYYY-MM-DD : Year, month and day
	zero : Protocol number 0
	zero-address-forwarding : Forwarding address zero
	zero-metric-check : Check of metric zero
	zero-translate : Translate with address zero
	zip : Compress a file
	zlib : Zlib compression
	zone : Zone of hosts
	ztp : Zero touch provisioning
