# Help texts of parameters by their names, whatever their types. A row of a page, or a `words` block of its file, may
# have its own text.

words
	<1> : Protocol number of ICMP
	<17> : Protocol number of UDP
	<18-255> : Protocol number
	<18-57> : Protocol number
	<2> : Protocol number of IGMP
	<58> : Protocol number of ICMPv6
	<59-255> : Protocol number
	<6> : Protocol number of TCP
	<7-16> : Protocol number
	<8021p> : Value of the 802.1p priority
	<8021p-value> : Value of the 802.1p priority
	<8021p-value3> : Value of the 802.1p priority
	<aa:bb:cc> : Community number of three parts
	<aa:nn> : Community number of two parts
	<absolute-threshold-value> : Absolute value of the threshold
	<access-profile-name> : Name of the access profile
	<accounting-scheme-name> : Name of the accounting scheme
	<acl-name> : Name of the ACL
	<acl-name-string> : Name of the ACL
	<acl-name-value> : Name of the ACL
	<acl-num> : Number of the ACL
	<acl-number> : Number of the ACL
	<acl-number2> : Number of the ACL
	<acl4-name> : Name of the IPv4 ACL
	<acl4name> : Name of the IPv4 ACL
	<acl4num> : Number of the IPv4 ACL
	<acl6-name> : Name of the IPv6 ACL
	<acl6-name-string> : Name of the IPv6 ACL
	<acl6-number> : Number of the IPv6 ACL
	<acl6name> : Name of the IPv6 ACL
	<acl6num> : Number of the IPv6 ACL
	<aclName> : Name of the ACL
	<aclname> : Name of the ACL
	<aclNum> : Number of the ACL
	<aclNumber> : Number of the ACL
	<active-interval> : Seconds until an active flow ages
	<add-count-time> : Seconds between two increases
	<address> : IP address
	<admin-if-name> : Interface of the administrative group
	<admin-if-num> : Interface number of the administrative group
	<admin-if-type> : Interface type of the administrative group
	<admin-name> : Name of the administrator
	<admin-virtual-router-id> : Virtual router ID of the administrative group
	<admin-vrid-value> : Virtual router ID of the administrative group
	<adminName> : Name of the administrator
	<adv-comm-filter-num> : Number of the advanced community filter
	<adv-extcomm-flt-num> : Number of the advanced filter
	<adv-interval> : Seconds between two advertisements
	<adv-rtr-id> : Router ID of the advertising router
	<advance-acl-number> : Number of the advanced ACL
	<advance-acl6-number> : Number of the advanced IPv6 ACL
	<advanced-acl-number> : Number of the advanced ACL
	<advanced-community-filter-number> : Number of the advanced community filter
	<advanced-extcomm-filter-name> : Name of the advanced filter
	<advanced-extcomm-filter-num> : Number of the advanced filter
	<advanced-extcomm-filter-number> : Number of the advanced filter
	<advertise-interval> : Interval of advertisements
	<advertising-router-id> : Router ID of the advertising router
	<AdvIndex> : Number of the advanced filter
	<advIndex> : Number of the advanced filter
	<age> : Seconds until a route ages
	<age-time> : Time until it ages
	<ageout> : Hours until a log entry ages
	<ageTimeValue> : Time until it ages
	<aging-time> : Time until an entry ages
	<aging-value> : Time until an entry ages
	<alarm-name> : Name of the alarm
	<alarm-OID> : Object identifier of the alarm variable
	<alarm-percentage> : Percentage from which an alarm is sent
	<alarm-port-number> : UDP port of alarms
	<alarm-resume-percentage> : Percentage at which the alarm ends
	<alarm-threshold> : Value from which an alarm is sent
	<alarm-type> : Kind of the alarm
	<alert-percent> : Percentage from which an alarm is sent
	<alias> : Alias of the log or command
	<alias-name> : Alias of the object
	<alias-string> : Alias of the command
	<all> : All objects
	<alpha-value> : Share of the dynamic buffer
	<announce-interval> : Interval of Announce messages
	<apfIndex> : Number of the AS path filter
	<apfName> : Name of the AS path filter
	<application-name> : Name of the application
	<appName> : Name of the application
	<appprofile> : Name of the application profile
	<area-id> : Number of the area
	<area-id-address> : Area ID as an address
	<area-id-integer> : Area ID as a number
	<area-id-ipv4> : Area ID as an address
	<area-idIpv4> : Area ID as an address
	<area-idipv4> : Area ID as an address
	<area-ipv4> : Area ID as an address
	<areaidipv4> : Area ID as an address
	<arguments> : Arguments of the script
	<arp-acl-number> : Number of the ARP ACL
	<arp-interface-name> : Interface of the ARP entry
	<arp-interface-number> : Interface number of the ARP entry
	<arp-interface-type> : Interface type of the ARP entry
	<as-number> : Number of the autonomous system
	<as-number_string> : Number of the autonomous system
	<as-path-filter-name> : Name of the AS path filter
	<as-path-filter-num> : Number of the AS path filter
	<as-path-filter-number> : Number of the AS path filter
	<as-path-regexp> : Regular expression of AS paths
	<as-path-value> : AS number, or a path of them
	<as-prepend-value> : AS number that is prepended
	<as-regular-expression> : Regular expression of AS paths
	<ascii-string> : ASCII text of the option
	<ascii-text> : ASCII text of the option
	<ase-acl-name> : ACL name for AS external LSAs
	<ase-acl-num> : ACL number for AS external LSAs
	<asn> : Number of the autonomous system
	<assertHoldVal> : Seconds for which an assert state is kept
	<assistant-name> : Name of the assistant
	<asstDefName> : Name of the assistant
	<asValues> : Numbers of autonomous systems
	<attempts> : Number of tries
	<attempts-value> : Number of tries
	<attr-value> : Value of the attribute
	<attribute-name> : Name of the attribute
	<attribute-number1> : Number of the attribute
	<attribute-number2> : Number of the attribute
	<attribute-number3> : Number of the attribute
	<attribute-number4> : Number of the attribute
	<attribute-policy-name> : Name of the attribute policy
	<attribute-value> : Value of the attribute
	<authCode> : Authentication code
	<authen-fail-time> : Failures until the user is quiet
	<authen-protocol> : Algorithm of authentication
	<authentication-profile-name> : Name of the authentication profile
	<authentication-scheme-name> : Name of the authentication scheme
	<authentication-string> : Text of the authentication
	<authKey> : Key of authentication
	<authorization-scheme-name> : Name of the authorization scheme
	<avg-interval-val> : Average interval of packets
	<backup-group-name> : Name of the backup group
	<bandwidth> : Value of the bandwidth
	<bandwidth-in-use> : Bandwidth that is in use
	<bandwidth-value> : Value of the bandwidth
	<basCfName> : Name of the basic community filter
	<base-dn> : Base distinguished name
	<basic-acl-number> : Number of the basic ACL
	<basic-acl6-number> : Number of the basic IPv6 ACL
	<basic-comm-filter-num> : Number of the basic community filter
	<basic-community-filter-number> : Number of the basic community filter
	<basic-extcomm-filter-name> : Name of the basic filter
	<basic-extcomm-filter-num> : Number of the basic filter
	<basic-extcomm-filter-number> : Number of the basic filter
	<basic-extcomm-flt-num> : Number of the basic filter
	<basIndex> : Number of the basic filter
	<bd-id> : Number of the bridge domain
	<bd-id1> : Number of the bridge domain
	<bd-id2> : Number of the bridge domain
	<BdId> : Number of the bridge domain
	<bdid> : Number of the bridge domain
	<bdIdBgn> : First bridge domain of the range
	<bdIdEnd> : Last bridge domain of the range
	<begin-asn> : First AS number of the range
	<begin-number> : First number of the range
	<begin-port-num> : First port of the range
	<begin-port-number> : First port of the range
	<begindate> : Day of the begin
	<beginIfNum> : Number of the first interface
	<beginIfType> : Type of the first interface
	<beginTime> : Time of the begin
	<begintime> : Time of the begin
	<behavior-name> : Name of the traffic behavior
	<bfd-configure-name> : Name of the BFD session
	<bfd-name> : Name of the BFD session
	<bfd-session-id> : Local discriminator of the BFD session
	<bfd-session-name> : Name of the BFD session
	<bgpName> : Name of the BGP instance
	<biif-port-name> : Backup of the incoming interface
	<biif-port-num> : Number of the backup interface
	<biif-port-type> : Type of the backup interface
	<block-time> : Minutes for which a user is blocked
	<board-type> : Type of the board
	<bootfile> : Name of the boot file
	<bootfile-cipher> : Name of the boot file, as cipher text
	<bootfile-name> : Name of the boot file
	<bootfile-name-cipher> : Name of the boot file, as cipher text
	<bridge-diameter> : Diameter of the network
	<bridge-domain-id> : Number of the bridge domain
	<broadcast-percent> : Percentage of the bandwidth for broadcast
	<bsrPolicyAclNum> : ACL number for bootstrap routers
	<bucket-size> : Size of the token bucket
	<buffersize> : Entries of the buffer
	<bundle-initial-milliseconds> : First delay of the bundle, in milliseconds
	<bundle-maximum-milliseconds> : Longest delay of the bundle, in milliseconds
	<bundle-secondary-milliseconds> : Second delay of the bundle, in milliseconds
	<byte-count> : Number of bytes
	<byte-number> : Number of bytes
	<bytes-value> : Number of bytes
	<ca-name> : Name of the CA
	<cache-aging-time> : Time until a cache entry ages
	<cache-number> : Number of cache entries
	<cache-record-num> : Number of cached records
	<caFile> : File of the CA certificate
	<callhome-name> : Name of the callhome template
	<capability-value> : Number of the capability
	<capture-index> : Number of the capture instance
	<car-id> : Number of the rate limit
	<car-name> : Name of the rate limit
	<card> : Number of the card
	<card-number> : Number of the card
	<cardid> : Number of the card
	<cause-seconds> : Seconds until the alarm is reported
	<cbs-value> : Committed burst size
	<ce-vid> : Inner VLAN ID
	<ce-vidValue> : Inner VLAN ID
	<ce-vlan-id> : Inner VLAN ID
	<ce-vlanid> : Inner VLAN ID
	<ceiling> : Upper limit
	<cert-file-name> : File of the certificate
	<cert-name> : Name of the certificate
	<certFile> : File of the certificate
	<certificate-name> : Name of the certificate
	<cevid> : Inner VLAN ID
	<cfg-name> : Name of the session
	<cfIndex> : Number of the community filter
	<cfName> : Name of the community filter
	<change-value> : Percentage of the change
	<channel> : Number of the channel
	<channel-name> : Name of the channel
	<channel-number> : Number of the channel
	<check-period> : Days between two checks
	<checkpoint_name> : Name of the checkpoint
	<chip-id> : Number of the chip
	<chipid> : Number of the chip
	<cid> : Number of the component
	<cifname> : Interface of the client side
	<cifnum> : Interface number of the client side
	<ciftype> : Interface type of the client side
	<cip> : IPv4 address of the client
	<cip-v6-address> : IPv6 address of the client
	<cipher> : Cipher text, or cipher algorithm
	<cipher-key> : Key, as cipher text
	<cipher-name> : Name, as cipher text
	<cipher-password> : Password, as cipher text
	<cipher-string> : Text that is stored encrypted
	<cipher-text> : Text that is stored encrypted
	<CipherText> : Text that is stored encrypted
	<cipherText> : Text that is stored encrypted
	<cir-num> : Committed information rate
	<cir-percent-value> : Committed rate in percent
	<cir-value> : Committed information rate
	<class> : Class of service
	<class-id> : Text of the class identifier
	<class-name> : Name of the class
	<classifier-name> : Name of the traffic classifier
	<clear-count-time> : Seconds until the count is cleared
	<clear-seconds> : Seconds until the end is reported
	<client-id> : Text of the client identifier
	<client-ip-address> : IP address of the client
	<client-timeout-value> : Seconds until the client times out
	<clock-accuracy-value> : Value of the clock accuracy
	<clock-class-value> : Value of the clock class
	<clock-id-value> : Number of the clock
	<clockid-value> : Number of the clock
	<cluster-id-ipv4> : Cluster ID as an address
	<cluster-id-value> : Cluster ID as a number
	<cmntyName> : Name of the community
	<cmntyNum> : Community number
	<cmntyStr> : Community number of two parts
	<cmntyValue> : Community number
	<code> : Number of the code
	<code-num> : Number of the code
	<codevalue> : Number of the code
	<collect-id> : Collection ID of the session
	<color> : Value of the color
	<comm-filter-name> : Name of the community filter
	<command> : Command that is run
	<command-key> : Beginning of the command
	<command-line> : Command of the user view
	<command-name> : Name of the command
	<command-string> : Text of the command
	<command-text> : Text of the command
	<commit-id> : Number of the commit
	<common-name> : Common name of the entity
	<community-filter-name> : Name of the community filter
	<community-filter-num> : Number of the community filter
	<community-filter-numEx> : Number of the extended filter
	<community-list-name> : Name of the community list
	<community-name> : Name of the community
	<community-number> : Number of the community
	<communityNum> : Community number
	<config-file-name> : Name of the configuration file
	<config-type-no-inst> : Module without instances
	<configuration-file> : Name of the configuration file
	<configuration-type> : Module whose configuration is shown
	<connect-retry-time> : Seconds between two tries
	<contact> : Text of the contact
	<cost> : Value of the cost
	<cost-val> : Value of the cost
	<cost-value> : Value of the cost
	<costval> : Value of the cost
	<costvalue> : Value of the cost
	<count> : Number of times or entries
	<count-value> : Number of times or entries
	<country-code> : Code of the country, two letters
	<cport> : Port of the client
	<cpu-id> : Number of the CPU
	<cpu-usage> : Use of the CPU in percent
	<cpuID> : Number of the CPU
	<cpuId> : Number of the CPU
	<cpuid> : Number of the CPU
	<crlFile> : File of the revocation list
	<crlName> : Name of the revocation list
	<crlType> : Type of the revocation list
	<csnp-interval> : Seconds between two CSNPs
	<customization-name> : Name of the own cipher suite
	<customization-policy-name> : Name of the own cipher suite
	<cvlan-8021p> : 802.1p priority of the inner tag
	<cvlan-id> : Inner VLAN ID
	<cvniid> : VNI of the client side
	<cycle-value> : Length of the cycle
	<data-limit> : Megabytes until keys change
	<databitvalue> : Number of data bits
	<datasizeValue> : Bytes of data
	<date> : Day, month and year
	<date-value> : Day, month and year
	<date1> : Day, month and year
	<date2> : Day, month and year
	<datetime> : Date and time
	<day> : Number of the day, or of days
	<day-value> : Number of the day, or of days
	<days> : Number of days
	<daysOfMonth> : Days of the month
	<daysOfWeek> : Days of the week
	<dbg-level> : Level of debugging output
	<dcbx> : Version of DCBX
	<dead-count> : Number of failures
	<dead-interval> : Time until the side is dead
	<dead-time> : Minutes for which a server stays dead
	<decay-ng> : Half-life while the state is down
	<decay-ok> : Half-life while the state is up
	<default-ip-value> : Default IP address
	<default-vlan-id> : VLAN ID of the default VLAN
	<delay> : Length of the delay
	<delay-hh:mm:ss> : Delay until the test starts
	<delay-interval> : Length of the delay
	<delay-time> : Length of the delay
	<delay-val> : Length of the delay
	<delay-value> : Length of the delay
	<delaytime> : Length of the delay
	<delaytimer> : Length of the delay
	<delayValue> : Length of the delay
	<delayvalue> : Length of the delay
	<delimiter> : Sign between the parts
	<delta-value> : Allowed difference of the time
	<depth-value> : Number of levels
	<des-netmask> : Destination mask
	<desc> : Text that describes the object
	<desc-string> : Text that describes the object
	<description> : Text that describes the object
	<description-information> : Text that describes the object
	<description-text> : Text that describes the object
	<desFile> : Destination file
	<dest-address> : Destination IPv4 address
	<dest-address6> : Destination IPv6 address
	<dest-attribute-name> : Name of the resulting attribute
	<dest-ip> : Destination IP address
	<dest-ip-address> : Destination IP address
	<dest-ip-mask> : Mask of the destination IP address
	<dest-ip-mask-len> : Mask length of the destination IP address
	<dest-ipv6-addr-prefix> : Destination IPv6 address and prefix length
	<dest-ipv6-address> : Destination IPv6 address
	<dest-mac> : Destination MAC address
	<dest-mac-mask> : Mask of the destination MAC address
	<dest-masklen> : Mask length of the destination
	<dest-name> : Name of the destination
	<dest-port> : Destination port
	<dest-port-begin> : First destination port
	<dest-prefix-length> : Length of the destination's prefix
	<dest-qp-value> : Destination queue pair
	<dest-sub-id> : Number of the resulting sub-attribute
	<dest-vendor-id> : Vendor of the resulting attribute
	<destAddress> : Destination IPv4 address
	<destAddress6> : Destination IPv6 address
	<destext> : Text that describes the ACL or rule
	<destination> : Destination file
	<destination-address> : Address of the destination
	<destination-filename> : Name of the destination file
	<destination-group-name> : Name of the destination group
	<destination-ip> : Destination IP address
	<destination-ip-address> : IP address of the destination
	<destination-ipv4-address> : IPv4 address of the destination
	<destination-ipv6-address> : IPv6 address of the destination
	<destination-ipv6-value> : Destination IPv6 address
	<destination-mac> : Destination MAC address
	<destination-mac-address> : MAC address of the destination
	<destination-mac-mask> : Mask of the destination MAC address
	<destination-name> : Name of the destination
	<destination-netmask> : Destination mask
	<destination-path> : Path at the destination
	<destination-pool-name> : Name of the destination address pool
	<destination-port> : Port of the destination
	<destination-port-pool-name> : Name of the destination port pool
	<destination-wildcard> : Destination wildcard mask
	<destip> : Destination IP address
	<destipmasklen> : Mask length of the destination IP address
	<destIpv6Addr> : Destination IPv6 address
	<destPort> : Destination port
	<destPort-value> : Destination port
	<detect-cycle> : Minutes of the detection cycle
	<detect-cycle-time> : Seconds of the detection cycle
	<detect-interval> : Interval of the detection
	<detect-multiplier> : Missed packets until the session is down
	<detect-multiplier-value> : Missed packets until the session is down
	<detect-time> : Time of the detection
	<detect-times> : Number of detections
	<detect-value> : Time of the detection
	<detecting-interval> : Interval of the detection
	<device-id> : Number of the device
	<dfs-group-id> : Number of the DFS group
	<dhcp-server-group-name> : Name of the DHCP server group
	<dialer-string> : Number that is dialed
	<diameter> : Diameter of the network
	<dir-or-file-name> : Name of a folder or file
	<directory> : Name of the folder
	<directory-name> : Name of the folder
	<directoryname> : Name of the folder
	<discard-percentage> : Percentage that is discarded
	<discard-percentage-value> : Percentage that is discarded
	<discr-value> : Number of the discriminator
	<discriminator-value> : Number of the discriminator
	<dn-value> : Distinguished name
	<dns-name> : Domain name
	<domain> : Number or name of the domain
	<domain-idvalue> : Domain ID as a number
	<domain-idvalue_ipv4> : Domain ID as an address
	<domain-name> : Name of the domain
	<domain-value> : Number or name of the domain
	<domainTypeValue> : Type of the domain ID
	<down-number> : Links that are down
	<downlink-id> : Number of the downlink
	<drift-value> : Allowed drift of the time, in percent
	<drop-packet-rate-value> : Rate of dropped packets
	<drop-profile-name> : Name of the drop profile
	<ds-domain-name> : Name of the DiffServ domain
	<dsap-value> : Destination service access point
	<dsapValue> : Destination service access point
	<dscp> : Value of the DSCP field
	<dscp-name> : Name of the DSCP value
	<dscp-value> : Value of the DSCP field
	<dscpvalue> : Value of the DSCP field
	<dst-ip-data> : Destination IPv4 address
	<dst-ip-mask> : Mask of the destination IP address
	<dst-ipv6-data> : Destination IPv6 address
	<dst-mac-data> : Destination MAC address
	<dst-port-data> : Destination port
	<dstip> : Destination IP address
	<dstip-mask-len> : Mask length of the destination IP address
	<dstmacaddr> : Destination MAC address
	<dstname> : Name of the daylight saving time
	<dstport-number> : Destination port
	<duration-value> : Length of the time
	<dynamic-value> : Share of the dynamic buffer
	<ebgpNumber> : Number of EBGP routes
	<ecfName> : Name of the extended community filter
	<echo-number> : Number of requests
	<ecn-value> : Value of the ECN field
	<egpVal> : AS number of the EGP neighbor
	<election-value> : Priority in the election
	<email-address> : E-mail address of the entity
	<enc-type> : Encoding type of the key
	<encapsulation-name> : Name of the encapsulation
	<encapsulation-value> : Type of the encapsulation
	<end-address> : Last address of the range
	<end-asn> : Last AS number of the range
	<end-date> : Day of the end
	<end-day> : Day of the end
	<end-hh:mm:ss> : Time of the end
	<end-inner-vlan-value> : Last inner VLAN of the range
	<end-ip> : Last IP address of the range
	<end-ip-address> : Last IP address of the range
	<end-month> : Month of the end
	<end-number> : Last number of the range
	<end-old-yyyy/mm/dd> : Day of the end
	<end-port-num> : Last port of the range
	<end-port-number> : Last port of the range
	<end-queue-index> : Last queue of the range
	<end-rule-id> : Last rule of the range
	<end-second> : Seconds until the end
	<end-slot> : Last slot of the range
	<end-time> : Time of the end
	<end-vlan-id> : Last VLAN of the range
	<end-vlan-value> : Last VLAN of the range
	<end-yyyy/mm/dd> : Day of the end
	<endDate> : Day of the end
	<enddate> : Day of the end
	<endIfname> : Last interface of the range
	<endIfNum> : Number of the last interface
	<endIfType> : Type of the last interface
	<endmonth> : Month of the end
	<endpoint-name> : Name of the endpoint
	<endTime> : Time of the end
	<endtime> : Time of the end
	<endtime-value> : Time of the end
	<endweekday> : Weekday of the end
	<endyear> : Year of the end
	<engine-Id> : SNMP engine ID
	<engineid> : SNMP engine ID
	<entity-name> : Name of the entity
	<entry-number> : Number of the entry
	<env-name> : Name of the environment variable
	<env-value> : Value of the environment variable
	<eor-time> : Seconds to wait for End-of-RIB
	<error-down-type> : Cause of the error-down state
	<eth-tag-list-name> : Name of the Ethernet tag list
	<eth-type-number> : EtherType in hexadecimal
	<ethertype-value> : EtherType in hexadecimal
	<ethTagValue> : Number of the Ethernet tag
	<ethtype-value> : EtherType in hexadecimal
	<etsprofile> : Name of the ETS profile
	<etype-id1> : EtherType in hexadecimal
	<event-description> : Text that describes the event
	<event-entry1> : Number of the event
	<event-entry2> : Number of the event
	<event-name> : Name of the event
	<event-port-number> : UDP port of events
	<evpn-name-value> : Name of the EVPN instance
	<evpnName> : Name of the EVPN instance
	<ewmfile> : File of the electronic warranty
	<exact-time> : Time at which it is done
	<ExceptAclNameValue> : Name of the ACL of exceptions
	<ExceptAclNumValue> : Number of the ACL of exceptions
	<exception-threshold-value> : Value from which it is an exception
	<expand-size> : Size that is added
	<expire-date> : Day of the end
	<expire-time> : Time of the end
	<expire-time-value> : Time of the end
	<extCmntyStr> : Extended community
	<extCmntyString> : Extended community
	<extCmntyValue> : Extended community
	<extcomm-filter-name> : Name of the extended community filter
	<extcommunity> : Value of the extended community
	<extcommunity-filter-name> : Name of the extended community filter
	<extended-list-number> : Number of the extended filter
	<external> : Preference of external routes
	<externallsa-metric> : Metric of AS external LSAs
	<f6address> : Foreign IPv6 address
	<factor> : Value of the factor
	<factor-value> : Value of the factor
	<faddress> : Foreign IPv4 address
	<fail-times> : Number of failures
	<failed-times> : Number of failures
	<failed-times-value> : Number of failures
	<failTimes> : Number of failures
	<fatal-value> : Fatal temperature
	<fd> : Number of the socket
	<feature-file> : File of the feature software
	<feature-name> : Name of the feature
	<featureName> : Name of the feature
	<field> : Name of the field
	<file> : Name of the file
	<file-name> : Name of the file
	<file-name-or-dir> : Name of a file or folder
	<file-path> : Path of the file
	<file-url> : URL of the file
	<fileName> : Name of the file
	<filename> : Name of the file
	<filenumbers> : Number of files
	<filePath> : Path of the file
	<filepath> : Path of the file
	<fill-string> : Text that fills the packets
	<filter-id> : Number of the filter
	<filter-name> : Name of the filter
	<fingerprint-key> : Key of the fingerprint
	<first-alarm-value> : Value of the first alarm
	<first-hop-limit> : Hop limit of the first packets
	<first-queue-index> : Number of the first queue
	<first-recover-value> : Value of the first recovery
	<first-ttl> : First time to live
	<first-ui-number> : Number of the first line
	<flapCnt> : Number of flaps
	<flow-id> : Number of the flow
	<flow-id-number> : Number of the flow
	<flow-label> : Value of the flow label
	<flowlabel-num> : Value of the flow label
	<flowtype> : Kind of flow control
	<folder> : Name of the folder
	<forward-delay> : Forward delay in 1/100 seconds
	<fport> : Foreign port
	<fqdn-name> : Fully qualified domain name
	<frequency-offset-value> : Offset of the frequency
	<frequency_value> : Seconds between two tests, or frequency
	<frequencyValue> : Seconds between two tests, or frequency
	<fuzz-value> : Random factor of the lifetime, in percent
	<gap-time> : Gap between flowlets
	<garbage-collect> : Seconds until a route is removed
	<gateway-address> : IP address of the gateway
	<greater-equal-value> : Least mask length
	<group-addr> : Address of the multicast group
	<group-address> : Address of the multicast group
	<group-address-v6> : IPv6 address of the multicast group
	<group-address1> : First address of the range
	<group-address2> : Last address of the range
	<group-id> : Number of the group
	<group-ipv6-address> : IPv6 address of the multicast group
	<group-mac> : MAC address of the group
	<group-mask> : Mask of the group address
	<group-mask-addr> : Mask of the group address
	<group-mask-length> : Mask length of the group address
	<group-name> : Name of the group
	<group-number> : Number of groups
	<groupAddr> : Address of the multicast group
	<groupName> : Name of the group
	<groupname> : Name of the group
	<GrpAclName> : Name of the ACL of groups
	<GrpAclNum> : Number of the ACL of groups
	<GrpAclVer> : Version of the protocol
	<grpAddr> : Address of the multicast group
	<GrpAddr4> : IPv4 address of the multicast group
	<GrpAddr6> : IPv6 address of the multicast group
	<GrpIpAddr1> : First address of the range
	<GrpIpAddr2> : Last address of the range
	<GrpMask> : Mask of the group address
	<GrpMaskLen> : Mask length of the group address
	<gt-port-num> : Ports greater than this
	<guaranteed-value> : Size of the guaranteed buffer
	<half-life-reach> : Half-life of reachable routes, in minutes
	<handshake-period-value> : Seconds between two handshakes
	<handshake-times-value> : Number of handshakes
	<hash-length> : Length of the hash mask
	<hash-mode-id> : Number of the hash mode
	<hash-mode-value> : Number of the hash mode
	<hashLengthValue> : Length of the hash mask
	<hdrm-value> : Size of the headroom buffer
	<heartbeat-interval> : Seconds between two heartbeats
	<hello-interval> : Seconds between two Hello packets
	<hello-time> : Hello time of the protocol
	<helloHoldTime> : Seconds for which a neighbor is kept
	<helloInterval> : Seconds between two Hello packets
	<hex-string> : Hexadecimal digits
	<hex-text> : Hexadecimal digits
	<hh:mm:ss> : Hours, minutes and seconds
	<high-buffer-cell-size> : Upper size of the buffer in cells
	<high-buffer-size> : Upper size of the buffer
	<high-buffer-size-cell> : Upper size of the buffer in cells
	<high-limit-percentage> : Upper limit in percent
	<high-percent> : Upper limit in percent
	<high-port> : Last port of the range
	<high-threshold-value> : Value of the upper threshold
	<high-vid> : Last VLAN of the range
	<history-id> : Number of the history entry
	<history-number> : Number of history records
	<hmac-md5-algorithm-id> : Algorithm number of HMAC-MD5
	<hmac-sha-256-algorithm-id> : Algorithm number of HMAC-SHA-256
	<hmac-sha-384-algorithm-id> : Algorithm number of HMAC-SHA-384
	<hmac-sha-512-algorithm-id> : Algorithm number of HMAC-SHA-512
	<hmac-sha1-12-algorithm-id> : Algorithm number of HMAC-SHA1-12
	<hmac-sha1-20-algorithm-id> : Algorithm number of HMAC-SHA1-20
	<hmacPassword> : Password of HMAC
	<hold-count-time> : Seconds for which the count is kept
	<hold-down> : Seconds for which the state stays down
	<hold-interval> : Time for which a value is kept
	<hold-max-cost-value> : Seconds for which the greatest cost is kept
	<hold-multiplier> : Factor of the interval
	<hold-time> : Time for which a state is kept
	<hold-up> : Seconds for which the state stays up
	<holding-multiplier-value> : Missed advertisements until the master is lost
	<holdoff-time-value> : Time to wait before a switchover
	<holdtime> : Time for which a neighbor is kept
	<holdtime-value> : Time for which a neighbor is kept
	<holdtimeValue> : Time for which a neighbor is kept
	<hop> : Number of hops
	<hop-count> : Number of hops
	<hopFailTimes> : Number of failed hops
	<hoplimit> : Hop limit of the packets
	<hops> : Number of hops
	<host> : Host name or IP address
	<host-address> : IP address of the host
	<host-ip> : IP address of the host
	<host-ip-address> : IP address of the host
	<host-ipv4> : IPv4 address of the host
	<host-ipv6> : IPv6 address of the host
	<host-ipv6-address> : IPv6 address of the host
	<host-name> : Name of the host
	<host-string> : Name of the target host
	<hostname> : Name of the host
	<hostnamestr> : Name of the host
	<hour> : Number of hours
	<hours> : Number of hours
	<hourtime> : Hour of the day
	<ibgpNumber> : Number of IBGP routes
	<icmp-code> : ICMP code number
	<icmp-code-value> : ICMP code number
	<icmp-name> : Name of the ICMP message
	<icmp-payload-value> : Payload of the ICMP packet
	<icmp-type> : ICMP type number
	<icmp-type-value> : ICMP type number
	<icmp6-code> : ICMPv6 code number
	<icmp6-type> : ICMPv6 type number
	<icmp6-type-name> : Name of the ICMPv6 message
	<icmpv6Code> : ICMPv6 code number
	<icmpv6Type> : ICMPv6 type number
	<id> : Number of the object
	<id-value> : Number of the object
	<id2> : Number of the object
	<identify-para> : Identity of the neighbor
	<identity-key-type> : Type of the identity key
	<if-name> : Name of an interface
	<if-number> : Number of the interface
	<if-type> : Type of the interface
	<ifg-value> : Length of the interframe gap
	<ifName> : Name of an interface
	<ifname> : Name of an interface
	<ifname1> : Name of an interface
	<ifname2> : Name of an interface
	<ifName6> : Name of an interface
	<IFNum> : Number of the interface
	<ifNum> : Number of the interface
	<ifnum> : Number of the interface
	<ifNum6> : Number of the interface
	<ifnumber1> : Number of the interface
	<ifnumber2> : Number of the interface
	<IfType> : Type of the interface
	<ifType> : Type of the interface
	<iftype> : Type of the interface
	<iftype1> : Type of the interface
	<iftype2> : Type of the interface
	<ifType6> : Type of the interface
	<igp-multiplier> : Factor of the IGP cost
	<iid-value> : Interface identifier
	<iif-port-name> : Name of the incoming interface
	<iif-port-num> : Number of the incoming interface
	<iif-port-type> : Type of the incoming interface
	<inactive-interval> : Seconds until an inactive flow ages
	<incr-interval> : Step by which the interval grows
	<increase-time> : Time between two increases
	<increased-value> : Value by which it is increased
	<incremental-interval> : Step by which the interval grows
	<IncStepGrpMask> : Mask of the step between groups
	<IncStepGrpMaskLen> : Mask length of the step between groups
	<index> : Number in the table
	<index-number> : Number in the table
	<index-val> : Number in the table
	<index-value> : Number in the table
	<indexID> : Number in the table
	<init-interval> : First interval
	<initial-milliseconds> : First delay in milliseconds
	<initTtl> : First time to live
	<inner-8021p-value> : 802.1p priority of the inner tag
	<inner-dst-ip> : Inner destination IPv4 address
	<inner-dst-ipv6> : Inner destination IPv6 address
	<inner-dst-port-data> : Inner destination port
	<inner-src-ip> : Inner source IPv4 address
	<inner-src-ipv6> : Inner source IPv6 address
	<inner-src-port-data> : Inner source port
	<inner-vlan-id> : VLAN ID of the inner tag
	<inner-vlan-mask> : Mask of the inner VLAN ID
	<innersrc-address> : Inner source IPv4 address
	<innersrc-address6> : Inner source IPv6 address
	<instance> : Name of the instance
	<instance-end-id> : Last instance of the range
	<instance-id> : Number of the instance
	<instance-id1> : Number of the instance
	<instance-id2> : Number of the instance
	<instance-name> : Name of the instance
	<instance-start-id> : First instance of the range
	<instance-type> : Type of the instance
	<instance-type-name> : Type of the instance
	<instanceId> : Number of the instance
	<interareaprefixlsa_metric> : Metric of inter-area-prefix LSAs
	<interface-name> : Name of an interface
	<interface-name-end> : Last interface of the range
	<interface-name-start> : First interface of the range
	<interface-name1> : Name of an interface
	<interface-name2> : Name of an interface
	<interface-num> : Number of the interface
	<interface-number> : Number of the interface
	<interface-number-begin> : Number of the first interface
	<interface-number-end> : Number of the last interface
	<interface-number-start> : Number of the first interface
	<interface-number1> : Number of the interface
	<interface-number2> : Number of the interface
	<interface-number3> : Number of the interface
	<interface-number4> : Number of the interface
	<interface-pool-name> : Name of the interface address pool
	<interface-type> : Type of the interface
	<interface-type-end> : Type of the last interface
	<interface-type-start> : Type of the first interface
	<interface-type1> : Type of the interface
	<interface-type2> : Type of the interface
	<interface-value> : Name of an interface
	<interface_num> : Number of the interface
	<interface_type> : Type of the interface
	<InterfaceName> : Name of an interface
	<interfaceName> : Name of an interface
	<interfaceNum> : Number of the interface
	<interfacenumber> : Number of the interface
	<interfaceType> : Type of the interface
	<interfacetype> : Type of the interface
	<internal> : Preference of internal routes
	<interval> : Length of the interval
	<interval-mill> : Interval in milliseconds
	<interval-time> : Length of the interval
	<interval-value> : Length of the interval
	<interval1> : First interval
	<interval2> : Second interval
	<intervalTime> : Length of the interval
	<intervaltime> : Length of the interval
	<IntfName> : Name of an interface
	<ip-address> : IP address that is used
	<ip-address-index> : Number of the address range
	<ip-address-ipv4> : IPv4 address
	<ip-address-ipv6> : IPv6 address
	<ip-address-netmask> : Mask of the IP address
	<ip-address-wildcard> : Wildcard mask of the IP address
	<ip-address1> : First IP address
	<ip-address2> : Second IP address
	<ip-host> : IP address of the host
	<ip-id> : Identification of the IP packet
	<ip-id-mask> : Mask of the identification
	<ip-mask> : Mask of the IP address
	<ip-mask-len> : Mask length of the IP address
	<ip-max-sessions-num> : Sessions of each IP address
	<ip-pool-name> : Name of the IP address pool
	<ip-precedence> : Value of the IP precedence
	<ip-prefix-name> : Name of the IPv4 prefix list
	<ip-source-address> : Source IP address
	<ip-subnet-end> : Last IP subnet of the range
	<ip-subnet-index> : Number of the IP subnet
	<ip-value> : IP address
	<ip4-address> : IPv4 address
	<ip6-address> : IPv6 address
	<ipaddr-value> : IP address
	<ipAddrValue> : IP address
	<ipv4-addr> : IPv4 address
	<ipv4-address> : Address of the form X.X.X.X
	<ipv4-address1> : First IPv4 address
	<ipv4-address2> : Second IPv4 address
	<ipv4-as> : AS number of the IPv4 peer
	<ipv4-destination-address> : Destination IPv4 address
	<ipv4-dip-address> : Destination IPv4 address
	<ipv4-neighbor-address> : IPv4 address of the neighbor
	<ipv4-sip-address> : Source IPv4 address
	<ipv4-source-addr> : Source IPv4 address
	<ipv4-source-address> : Source IPv4 address
	<ipv4-vpn-name> : Name of the VPN instance
	<ipv4Addr> : IPv4 address
	<ipv4Address> : Address of the form X.X.X.X
	<ipv6-acl-number> : Number of the IPv6 ACL
	<ipv6-addr> : IPv6 address
	<ipv6-address> : Address of the form X:X::X:X
	<ipv6-address-netmask> : Mask length of the IPv6 address
	<ipv6-address/prefix-length> : IPv6 address and prefix length
	<ipv6-address1> : First IPv6 address
	<ipv6-address2> : Second IPv6 address
	<ipv6-as> : AS number of the IPv6 peer
	<ipv6-destination-address> : Destination IPv6 address
	<ipv6-dip-address> : Destination IPv6 address
	<ipv6-group-address> : IPv6 address of the multicast group
	<ipv6-group-mask-length> : Mask length of the group address
	<ipv6-link-local-address> : Link-local address of IPv6
	<ipv6-mask-length> : Length of the IPv6 prefix
	<ipv6-masklen> : Length of the IPv6 prefix
	<ipv6-neighbor-address> : IPv6 address of the neighbor
	<ipv6-netmask> : Mask length of the IPv6 address
	<ipv6-prefix> : IPv6 address and prefix length
	<ipv6-prefix-name> : Name of the IPv6 prefix list
	<ipv6-prefix/ipv6-prefix-length> : IPv6 prefix and its length
	<ipv6-sip-address> : Source IPv6 address
	<ipv6-source-addr> : Source IPv6 address
	<ipv6-source-address> : Source IPv6 address
	<ipv6-vpn-instance-name> : Name of the VPN instance
	<ipv6-vpn-name> : Name of the VPN instance
	<IPV6ADDR> : IPv6 address
	<ipv6Addr> : IPv6 address
	<IPv6address> : Address of the form X:X::X:X
	<ipv6Address> : Address of the form X:X::X:X
	<ipv6address1> : First IPv6 address
	<ipv6address2> : Second IPv6 address
	<ipv6mask-length> : Length of the IPv6 prefix
	<ipv6prefix> : Prefix of IPv6
	<ir-password> : Password that is stored as a hash
	<isname> : Name of the system
	<item-name> : Name of the license item
	<ivt-value> : Import VPN target
	<joinPruneAsmPolicyAclNum> : ACL number for ASM groups
	<joinPruneHoldVal> : Hold time of Join/Prune messages
	<joinPruneSsmPolicyAclNum> : ACL number for SSM groups
	<jp-value> : Join/Prune timer
	<jpAsmPolicyName> : ACL name for ASM groups
	<jpPolicyAclNum> : ACL number for Join/Prune messages
	<jpPolicyName> : ACL name for Join/Prune messages
	<jpSsmPolicyName> : ACL name for SSM groups
	<keepalive-time> : Seconds between two keepalives
	<keepalive-time-value> : Seconds between two keepalives
	<key> : Text of the key
	<key-bit> : Length of the key in bits
	<key-id> : Number of the key
	<key-id-value> : Number of the key
	<key-label> : Label of the key pair
	<key-name> : Name of the key
	<key-string> : Text of the key
	<Keychain-Name> : Name of the keychain
	<keychain-Name> : Name of the keychain
	<keychain-name> : Name of the keychain
	<keyFile> : File of the key
	<KeyID> : Number of the key
	<KeyId> : Number of the key
	<keyId> : Number of the key
	<keyid> : Number of the key
	<keyname> : Name of the key
	<keyType> : Type of the key
	<kind-value> : Kind number of the TCP option
	<l2vni-list-name> : Name of the Layer 2 VNI list
	<l3vni-list-name> : Name of the Layer 3 VNI list
	<l6address> : Local IPv6 address
	<label> : Label of the commit or address
	<label-name> : Name of the label
	<label-string> : Text of the label
	<laddress> : Local IPv4 address
	<lanDelayValue> : Milliseconds of the delay
	<large-comm-filter-name> : Name of the large community filter
	<large-community-filter-name> : Name of the large community filter
	<large-community-list-name> : Name of the large community list
	<largeComFilName> : Name of the large community filter
	<largeCommuStr> : Large community
	<last-ui-number> : Number of the last line
	<lastmember-queryinterval> : Seconds between two last listener queries
	<LastMemQIValue> : Seconds between two last member queries
	<latest-number-of-commits> : Number of the latest commits
	<lb-destinationmac> : Destination MAC address for the hash
	<lb-dst-address> : Destination IP address for the hash
	<lb-dst-port> : Destination port for the hash
	<lb-protocolid> : Protocol number for the hash
	<lb-sourcemac> : Source MAC address for the hash
	<lb-src-address> : Source IP address for the hash
	<lb-src-port> : Source port for the hash
	<lb-vrid-value> : Virtual router ID that balances the load
	<lcfName> : Name of the large community filter
	<leaf-s-pmsi> : Number of leaf and S-PMSI routes
	<length> : Value of the length
	<length-value> : Value of the length
	<less-equal-value> : Greatest mask length
	<level> : Number of the level
	<level-1> : Number of the level
	<level-2> : Number of the level
	<level-id> : Number of the level
	<level-num> : Number of the level
	<level-para> : Level of the risks
	<level-value> : Number of the level
	<license-item> : Name of the license item
	<license-type> : Type of the license
	<life-hh:mm:ss> : Lifetime of the test
	<life-span-value> : Days until it is due
	<life-time> : Length of the lifetime
	<lifetime> : Length of the lifetime
	<limit> : Value of the limit
	<limit-count> : Greatest number
	<limit-count6> : Greatest number
	<limit-number> : Greatest number
	<limit-session-num> : Greatest number of sessions
	<limit-value> : Value of the limit
	<limit-value0> : Value of the limit
	<limit-value50> : Greatest rate
	<limit-value500> : Greatest rate
	<limitMaxNum> : Greatest number
	<line> : Number of lines
	<lines> : Number of lines
	<link-acl-number> : Number of the Layer 2 ACL
	<link-number> : Number of links
	<link-state-id> : Link state ID of the LSA
	<list-name> : Name of the list
	<local> : Preference of local routes
	<local-address> : Address of this device
	<local-admin-id> : Number of the local administrator
	<local-as-value> : AS number of this device
	<local-filename> : Name of the file on this device
	<local-filenames> : Names of files on this device
	<local-ip> : IPv6 address of this device
	<local-ipv4-address> : IPv4 address of this device
	<local-num> : Number of the local facility
	<local-port> : Port of this device
	<local-port-number> : Port of this device
	<local-precedence-name> : Name of the local precedence
	<local-precedence-value> : Value of the local precedence
	<local-preference> : Value of the local preference
	<local-preference-value> : Value of the local preference
	<localfilename> : Name of the file on this device
	<localIfNum> : Number of the local interface
	<localIfType> : Type of the local interface
	<localIpv4Addr> : IPv4 address of this device
	<locality-name> : Name of the locality
	<location> : Text of the location
	<log-level> : Level of logs
	<logbuffersize> : Number of entries that are shown
	<logname> : Name of the log
	<loop-number> : Times the own AS may occur
	<loop-times> : Number of loops
	<loss-value> : Percentage of the loss
	<low-buffer-cell-size> : Lower size of the buffer in cells
	<low-buffer-size> : Lower size of the buffer
	<low-buffer-size-cell> : Lower size of the buffer in cells
	<low-ce-vid> : First inner VLAN ID of the range
	<low-limit-percentage> : Lower limit in percent
	<low-pe-vid> : First outer VLAN ID of the range
	<low-percent> : Lower limit in percent
	<low-port> : First port of the range
	<low-threshold-value> : Value of the lower threshold
	<low-vid> : First VLAN of the range
	<lower-limit-value> : Value of the lower limit
	<lowVidValue> : First VLAN of the range
	<lport> : Local port
	<ls-id> : Link state ID of the LSA
	<lspid> : LSP ID, system and number
	<lt-port-num> : Ports less than this
	<m-lag-id> : Number of the M-LAG
	<mac-addr> : MAC address
	<mac-address> : Address of the form H-H-H
	<mac-address-mask> : Mask of the MAC address
	<mac-list-name> : Name of the MAC address list
	<mac-value> : Number of MAC address entries
	<macaddr> : MAC address
	<macaddr-value> : MAC address
	<macCode> : Text of the message authentication code
	<macValue> : MAC address
	<major-value> : Major temperature
	<manager> : Distinguished name of the manager
	<mask> : Mask of the IP address
	<mask-address> : Mask of the IP address
	<mask-ipv4> : Mask of the IPv4 address
	<mask-Length> : Mask length of the IP address
	<mask-length> : Mask length of the IP address
	<mask-value> : Value of the mask
	<mask4> : Mask of the IPv4 address
	<mask6> : Prefix length of the IPv6 address
	<masklen> : Mask length of the IP address
	<maskLen-value> : Mask length of the IP address
	<masklength> : Mask length of the IP address
	<matchMode> : Whether matches are permitted
	<max> : Greatest value
	<max-age> : Greatest age
	<max-age-value> : Greatest age
	<max-count-value> : Greatest number
	<max-detect-value> : Most detections
	<max-distance-value> : Greatest distance in seconds
	<max-entry-value> : Most entries
	<max-hop-limit> : Greatest hop limit
	<max-interval> : Longest interval
	<max-keylen-value> : Greatest length of the key
	<max-keys> : Most keys
	<max-mss-val> : Greatest segment size
	<max-Num> : Greatest number
	<max-num> : Greatest number
	<max-number> : Greatest value
	<max-packet> : Greatest number of packets
	<max-rate-value> : Greatest rate
	<max-rate-value-kbps> : Greatest rate in kbit/s
	<max-rate-value-percent> : Greatest rate in percent
	<max-response-time> : Seconds until a response
	<max-retry-value> : Most tries
	<max-seconds> : Longest time in seconds
	<max-session-count> : Greatest number of sessions
	<max-size> : Greatest size
	<max-time> : Longest time
	<max-times-value> : Most times
	<max-ttl> : Greatest time to live
	<max-unresponsive-interval> : Seconds without a response
	<max-user-number> : Most users
	<max-value> : Greatest value
	<max_age> : Greatest age
	<maxcount> : Greatest number
	<maximum> : Greatest number
	<maximum-interval> : Longest interval
	<maximum-milliseconds> : Longest delay in milliseconds
	<maximum-value> : Greatest number
	<maxmss-val> : Greatest segment size
	<maxOffset> : Greatest offset
	<maxTtl> : Greatest time to live
	<maxttl> : Greatest time to live
	<MCipherText> : Text that is stored encrypted
	<md5-algorithm-id> : Algorithm number of MD5
	<md5-key> : Key of MD5
	<md5Password> : Password of MD5
	<measure> : Name of the measured value
	<measure-name> : Name of the measured value
	<measureName> : Name of the measured value
	<med> : Value of the MED
	<med-multiplier> : Factor of the MED
	<med-value> : Value of the MED
	<member-if-name> : Interface of the member group
	<member-if-num> : Interface number of the member group
	<member-if-type> : Interface type of the member group
	<member-vrid-value> : Virtual router ID of the member group
	<member-vrrp-virtual-router-id> : Virtual router ID of the member group
	<mesh-group-number> : Number of the mesh group
	<meth> : Management interface
	<method> : What is shown
	<metricInVal> : Cost that is added
	<mgmtAddress> : Address of the management
	<mgmtMask> : Mask length of the management address
	<mgmtMtu> : MTU of the management interface
	<milliseconds> : Time in milliseconds
	<min-age> : Least age
	<min-age-value> : Least age
	<min-delayreq-interval> : Least interval of Delay_Req messages
	<min-hold-value> : Least hold time
	<min-interval-val> : Least interval
	<min-len> : Least length of the key
	<min-length> : Least length
	<min-length-val> : Least length
	<min-mss-val> : Least segment size
	<min-num> : Least number
	<min-number> : Least value
	<min-rate-value> : Least rate
	<min-rate-value-kbps> : Least rate in kbit/s
	<min-rate-value-percent> : Least rate in percent
	<min-receive-value> : Least interval of received packets
	<min-rx-interval> : Least interval of received packets
	<min-rx-value> : Least interval of received packets
	<min-seconds> : Least time in seconds
	<min-transmit-value> : Least interval of sent packets
	<min-tx-interval> : Least interval of sent packets
	<min-tx-value> : Least interval of sent packets
	<min_age> : Least age
	<mini-keylen-value> : Least length of the key
	<minimum-interval> : Least interval
	<minmss-val> : Least segment size
	<minor-value> : Minor temperature
	<minute> : Number of minutes
	<minutes> : Number of minutes
	<mod-result> : Remainder of the division
	<mod-value> : Number that divides
	<model-file> : File of the model
	<model-name> : Name of the model
	<model-version> : Version of the model
	<modifier-value> : Modifier in hexadecimal
	<modname> : Name of the module
	<module-name> : Name of the module
	<moduleName> : Name of the module
	<modulo> : Remainder of the division
	<modulus-bits> : Length of the modulus in bits
	<modulus-size> : Length of the modulus in bits
	<modulus-val> : Length of the key modulus
	<months> : Months of the year
	<most-recent-value> : Number of AS numbers
	<MPlainText> : Key as plain text
	<mtu> : Value of the MTU
	<mtuValue> : Value of the MTU
	<Mul-Value> : Detection multiplier
	<multiplier> : Value of the multiplier
	<multiplier-value> : Value of the multiplier
	<mvpn-id> : IPv4 address that names the multicast VPN
	<nack-value> : Value of the negative acknowledgment
	<name> : Name of the object
	<namespace-id> : Number of the namespace
	<nas-port-string> : Text of the NAS port
	<nbrAddrValue> : Address of the neighbor
	<NbrRouterId> : Router ID of the neighbor
	<ncf-percent-value> : Use of the CPU in percent
	<negative-asymmetry-correction-value> : Negative correction of the delay
	<neighbor-address> : Address of the neighbor
	<neighbor-address4> : IPv4 address of the neighbor
	<neighbor-id> : Router ID of the neighbor
	<neighbor-ipv4-address> : IPv4 address of the neighbor
	<neighbor-ipv6-address> : IPv6 address of the neighbor
	<net-addr> : Network entity title
	<network> : Address of the network
	<network-address> : Address of the network
	<network-ipv6-address> : IPv6 address of the network
	<networkIpv6> : IPv6 address of the network
	<new-name> : Name after the change
	<new-pg-id> : New number of the priority group
	<new-value> : Number of new entries
	<nexthop-address> : Address of the next hop
	<nexthop-ip-address> : Address of the next hop
	<nexthop-ipv6-address> : IPv6 address of the next hop
	<nextHopAddr> : Address of the next hop
	<nextip> : Next IP address
	<node> : Number of the node
	<node-id> : Number of the node
	<node-id-value> : Number of the node
	<nonCrit-delay-time> : Delay of events that are not critical
	<notice-threshold-value> : Value from which a notice is sent
	<notification-name> : Name of the notification
	<notify-view> : Name of the MIB view of notifications
	<nqueries> : Packets of each hop
	<nssa-acl-name> : ACL name for NSSA LSAs
	<nssa-acl-num> : ACL number for NSSA LSAs
	<num> : Value of the number
	<number> : Value of the number
	<number-of-commits> : How many commits
	<number-value> : Value of the number
	<numberLink> : Number of the Layer 2 ACL
	<nve-interface-name> : Name of the NVE interface
	<nvePortNum> : Number of the NVE interface
	<nvePortType> : Type of the NVE interface
	<object> : Name of the object
	<observe-port-index> : Number of the observing port
	<occur-number> : Times the event occurs
	<offset> : Value of the offset
	<offset-value> : Value of the offset
	<offset1-ipv4> : First offset in the IPv4 header
	<offset1-l2> : First offset in the Layer 2 header
	<offset1-l4> : First offset in the Layer 4 header
	<offset2-ipv4> : Second offset in the IPv4 header
	<offset2-l2> : Second offset in the Layer 2 header
	<offset2-l4> : Second offset in the Layer 4 header
	<offset3-ipv4> : Third offset in the IPv4 header
	<offset3-l2> : Third offset in the Layer 2 header
	<offset3-l4> : Third offset in the Layer 4 header
	<offset4-ipv4> : Fourth offset in the IPv4 header
	<offset4-l2> : Fourth offset in the Layer 2 header
	<offset4-l4> : Fourth offset in the Layer 4 header
	<oid-string> : Object identifier
	<oid-tree> : Object identifier of the subtree
	<oid-value> : Value of the object
	<oif-number> : Number of outgoing interfaces
	<oif-port-name> : Name of the outgoing interface
	<oif-port-num> : Number of the outgoing interface
	<oif-port-type> : Type of the outgoing interface
	<old-name> : Name before the change
	<opcode-value> : Value of the operation code
	<optcodevalue> : Code of the option
	<option-code> : Code of the option
	<option-end> : Last option of the range
	<option-start> : First option of the range
	<options> : Options of the run
	<optype> : Operator of the comparison
	<order-value> : Number of IGMP or PIM entries
	<organization-name> : Name of the organization
	<organization-unit-name> : Name of the organization unit
	<origin-as-num> : AS number of the origin
	<original-dscpvalue> : DSCP value before the change
	<original-rp-address> : Address of the original RP
	<outbound-id> : Number of the outgoing flow
	<outbound-name> : Name of the outgoing flow
	<over-seed-data> : Seed for the overlay
	<over-universal-id> : Universal hash ID for the overlay
	<overIntvValue> : Milliseconds of the override interval
	<overload-threshold-value> : Value from which it is an overload
	<owner-name> : Name of the owner
	<packet-count> : Number of packets
	<packet-interval> : Interval of packets
	<packet-length> : Length of the packet
	<packet-number> : Number of packets
	<packet-type> : Type of the packet
	<packet-value> : Bytes of the packet
	<packetNum> : Number of packets
	<packets> : Number of packets
	<packets-per-second> : Packets a second
	<packetsize> : Bytes of a packet
	<para-name> : Name of the parameter
	<para-optype> : Operator of the comparison
	<para-value> : Value of the parameter
	<parameter> : Name of the parameter
	<paritytype> : Kind of parity
	<partition-size> : Size of the partition
	<partitionName> : Name of the partition
	<passwd> : Text of the password
	<password> : Text of the password
	<password-key> : Key of the authentication
	<password-min-length> : Least length of passwords
	<path> : Path of the object
	<path-length> : Length of the path
	<path-mtu> : MTU of the path
	<path-number> : Number of paths
	<pathname> : Name of the folder
	<pathnum> : Number of the path
	<pattern> : Pattern of the packets
	<pause-hh:mm:ss> : Time of the pause
	<pause-second> : Seconds of the pause
	<payloadLen> : Length of the payload
	<pbs-value> : Peak burst size
	<pe-vid> : Outer VLAN ID
	<pe-vidValue> : Outer VLAN ID
	<pe-vlan-id> : Outer VLAN ID
	<peer-addr> : Address of the peer
	<peer-address> : Address of the peer
	<peer-ip> : IP address of the peer
	<peer-ip-address> : IP address of the peer
	<peer-ipv6> : IPv6 address of the peer
	<peer-ipv6-address> : IPv6 address of the peer
	<peer-linkid> : Number of the peer-link
	<peer-mac-address> : MAC address of the peer
	<peer-name> : Name of the peer
	<peer-system-id-value> : System ID of the peer
	<peerGroupName> : Name of the peer group
	<peerid> : Number of the peer
	<peerIp> : IP address of the peer
	<peerip6-value> : IPv6 address of the peer
	<peerIpv4Addr> : IPv4 address of the peer
	<peerIpv6Addr> : IPv6 address of the peer
	<peerName> : Name of the peer
	<percent> : Value in percent
	<percent-lower-value> : Lower limit in percent
	<percent-num> : Value in percent
	<percent-number> : Value in percent
	<percent-upper-value> : Upper limit in percent
	<percent-value> : Value in percent
	<percentage> : Value in percent
	<period> : Length of the period
	<period-time> : Length of the period
	<period-value> : Length of the period
	<persistId> : Number of the trial
	<pevid> : Outer VLAN ID
	<pf6name> : Name of the IPv6 prefix list
	<pfcprofile> : Name of the PFC profile
	<pfName> : Name of the IPv4 prefix list
	<pg-group-value> : Numbers of priority groups
	<pg-id> : Number of the priority group
	<pidval> : Number of the process
	<pir-percent-value> : Peak rate in percent
	<pir-value> : Peak information rate
	<PkgName> : Name of the package
	<pkgname> : Name of the package
	<pki-domain> : Name of the PKI domain
	<pki-name> : Name of the PKI domain
	<pkt-count> : Number of packets
	<plain> : Password as plain text
	<plain-cipher-text> : Plain text, or cipher text
	<plain-text> : Text as it is typed
	<PlainText> : Text as it is typed
	<plainText> : Text as it is typed
	<pmoTypeName> : Type of the measured object
	<policy-id> : Number of the policy
	<policy-name> : Name of the policy
	<policyName> : Name of the policy
	<policyname> : Name of the policy
	<policyNum> : Number of the ACL
	<poll-interval> : Length of the poll interval
	<poll-interval-time> : Length of the poll interval
	<poll-interval-value> : Length of the poll interval
	<pool-name> : Name of the pool
	<port> : Number of the port
	<port-group-id> : Number of the port group
	<port-group-name> : Name of the port group
	<port-id> : Number of the port
	<port-id1> : Number of the port
	<port-id2> : Number of the port
	<port-name> : Name of the port
	<port-num> : Number of the port
	<port-number> : Number of the port
	<port-number-secure> : Number of the secure port
	<port-type> : Type of the port
	<port-value> : Number of the port
	<port-value6> : Number of the port
	<portkey> : Key of the port
	<portName> : Name of the port
	<portNum> : Number of the port
	<portnum> : Number of the port
	<portNumber> : Number of the port
	<portnumber> : Number of the port
	<portType> : Type of the port
	<portValue> : Number of the port
	<portvalue> : Number of the port
	<positive-asymmetry-correction-value> : Positive correction of the delay
	<postcursor-value> : Value of the postcursor
	<pps-value> : Packets a second
	<pre-authen-time> : Time before the authentication
	<precedence> : Value of the precedence
	<precedence-value> : Value of the precedence
	<precedencenum> : Value of the precedence
	<precursor-value> : Value of the precursor
	<prefer-kex> : Key exchange algorithm
	<prefer_ctos_cipher> : Cipher to the server
	<prefer_ctos_hmac> : HMAC to the server
	<prefer_kex> : Key exchange algorithm
	<prefer_stoc_cipher> : Cipher from the server
	<prefer_stoc_hmac> : HMAC from the server
	<preference> : Value of the preference
	<preference-val> : Value of the preference
	<preference-value> : Value of the preference
	<preferencevalue> : Value of the preference
	<preferred-lifetime> : Seconds of the preferred lifetime
	<preferredVal> : Value that is preferred
	<preferredValue> : Value that is preferred
	<preferredvalue> : Value that is preferred
	<prefix> : Prefix of the address
	<prefix-length> : Length of the prefix
	<prefix-length1> : Length of the prefix
	<prefix-length2> : Length of the prefix
	<prefix-name> : Name of the prefix list
	<prefix4> : IPv4 address of the network
	<prefix6> : IPv6 address of the network
	<preValue> : Preference of the route
	<priority> : Value of the priority
	<priority-id> : Value of the priority
	<priority-level> : Value of the priority
	<priority-value> : Value of the priority
	<priority1-value> : Value of the priority
	<priority2-value> : Value of the priority
	<prioritynumber> : Value of the priority
	<priorityValue> : Value of the priority
	<priorityvalue> : Value of the priority
	<priovalue> : Value of the priority
	<privacy-protocol> : Algorithm of encryption
	<privilege-level> : Level of the user
	<privKey> : Key of encryption
	<probes> : Packets of each hop
	<process-id> : Number of the process
	<process-id-rip> : Number of the RIP process
	<process-id-value> : Number of the process
	<process-id1> : Number of the process
	<process-id2> : Number of the process
	<processId> : Number of the process
	<profdescStr> : Text that describes the profile
	<profile-name> : Name of the profile
	<profileId> : Number of the profile
	<profilename> : Name of the profile
	<protocol> : Name or number of the protocol
	<protocol-id> : Number of the protocol
	<protocol-index1> : Number of the protocol entry
	<protocol-index2> : Number of the protocol entry
	<protocol-interface-name> : Name of an interface
	<protocol-interface-number> : Number of the interface
	<protocol-interface-type> : Type of the interface
	<protocol-mac> : MAC address of the protocol
	<protocol-name> : Name of the protocol
	<protocol-num> : Number of the protocol
	<protocol-number> : Number of the protocol
	<protocol-number-1> : Number of the protocol
	<protocol-number-2> : Number of the protocol
	<protocol-type> : Type of the protocol
	<protocol-value> : Name or number of the protocol
	<protocolID> : Number of the protocol
	<protocolnum> : Number of the protocol
	<public-key-name> : Name of the public key
	<pwd> : Text of the password
	<pwdtext> : Text of the password
	<qos-group-name> : Name of the QoS group
	<qos-local-id> : Number of the local QoS ID
	<qpair-value> : Number of the queue pair
	<query-interval> : Seconds between two queries
	<QueryIntervalValue> : Seconds between two queries
	<QueryRspIntValue> : Seconds until a response
	<queue-id> : Number of the queue
	<queue-index> : Number of the queue
	<queueid> : Number of the queue
	<ra-lifetime> : Lifetime in router advertisements
	<random-packet-number> : Packets of which one is taken
	<rate> : Value of the rate
	<rate-limit> : Value of the rate limit
	<rate-value> : Value of the rate
	<rate-value-percent> : Rate in percent
	<ratelimit> : Value of the rate limit
	<ratelimit-value> : Value of the rate limit
	<rd-filter-number> : Number of the RD filter
	<rdfIndex> : Number of the RD filter
	<rdStr> : Route distinguisher
	<reactive-period> : Minutes until it is active again
	<reactive-time> : Minutes until it is active again
	<read-view> : Name of the MIB view for reading
	<realm-name> : Name of the realm
	<reauthenticate-period-value> : Seconds between two authentications
	<receipt-timeout> : Number of missed messages
	<receive-interval> : Interval of received packets
	<record-name> : Name of the record
	<recording-scheme-name> : Name of the recording scheme
	<recover-time> : Seconds of the recovery
	<recovery-time> : Time of the recovery
	<reduced-value> : Value by which it is reduced
	<reference-value> : Reference value of the certificate
	<refresh-value> : Seconds between two refreshes
	<refreshvalue> : Seconds between two refreshes
	<reg-express> : Regular expression
	<register-value> : Number of Register messages
	<registerPolicyAclNum> : ACL number for Register messages
	<regPolicyName> : ACL name for Register messages
	<regular> : Regular expression
	<regular-expression> : Text of the regular expression
	<remote-directory> : Folder of the remote side
	<remote-engineid> : SNMP engine ID of the remote side
	<remote-filename> : Name of the file on the remote side
	<remote-filenames> : Names of files on the remote side
	<remote-ip> : IPv6 address of the remote side
	<remote-ipv4-address> : IPv4 address of the remote side
	<remote-port> : Port of the remote side
	<remote-port-number> : Port of the remote side
	<remotefilename> : Name of the file on the remote side
	<remoteIpv4Addr> : IPv4 address of the remote side
	<remoteIpv6Addr> : IPv6 address of the remote side
	<repeat-end-date> : Day of the end in each year
	<repeat-start-date> : Day of the begin in each year
	<replymode> : Mode of the reply
	<report-times> : Number of failures until a report
	<request-name> : Name of the request
	<resend-times> : Number of repetitions
	<reserved-value> : Value of the reserved field
	<respVrfName> : VPN instance of the reply
	<restart-time> : Seconds of the restart
	<restoreValue> : Value at which it is restored
	<result-number> : Number of results
	<resume-interval> : Time until it is resumed
	<resume-threshold> : Value at which it is resumed
	<resume-times> : Number of failures until the end
	<retransmit> : Number of retransmissions
	<retransmit-interval> : Interval of retransmissions
	<retry-interval> : Minutes between two tries
	<retry-time> : Number of tries
	<retry-times> : Number of tries
	<retry-times-value> : Number of tries
	<reuse> : Value from which the route is used again
	<revert-num> : Number of members
	<ring-id> : Number of the ring
	<ring-id1> : Number of the ring
	<ring-id2> : Number of the ring
	<robust-count> : Value of the robustness
	<robust-count-value> : Value of the robustness
	<robust-value> : Value of the robustness
	<route-distinguisher> : AS number or IPv4 address, colon, number
	<route-filter-name> : Name of the route filter
	<route-id> : Router ID
	<route-lifetime> : Lifetime of the route
	<route-number> : Number of routes
	<route-policy-name> : Name of the routing policy
	<route-policy-name1> : Name of the routing policy
	<route-policy-name2> : Name of the routing policy
	<route-policy-name3> : Name of the routing policy
	<router-aging-time> : Seconds until a router port ages
	<router-id> : Router ID as an IPv4 address
	<router-id-value> : Router ID as an IPv4 address
	<routerAgingTimeValue> : Seconds until a router port ages
	<routing-number> : Type of the routing header
	<rp-address> : Address of the RP
	<rpc-name> : Name of the RPC
	<rpf-nbr> : Address of the reverse path neighbor
	<rpf-nbr6> : Address of the reverse path neighbor
	<RpPeerAddress> : Address of the RP peer
	<rsv-value> : Value of the reserved field
	<rule-id> : Number of the rule
	<rule-id1> : Number of the rule
	<rule-id2> : Number of the rule
	<rule-name> : Name of the rule
	<rule1> : Rule of the match
	<rule2> : Rule of the match
	<rule3> : Rule of the match
	<rule4> : Rule of the match
	<rulemask1> : Mask of the first rule text
	<rulemask2> : Mask of the second rule text
	<rulemask3> : Mask of the third rule text
	<rulemask4> : Mask of the fourth rule text
	<rx-interval> : Interval of received packets
	<Rx-Value> : Interval of received packets
	<rx-value> : Interval of received packets
	<sa-limit> : Most SA entries
	<said-node-name> : Name of the diagnosis node
	<sample-interval> : Interval of samples
	<sample-value> : Packets of which one is taken
	<sampling-interval> : Seconds between two samples
	<sampling-time> : Seconds between two samples
	<san> : Alternative name of the subject
	<save-name> : Name under which it is saved
	<scheme-name> : Name of the scheme
	<SCipherText> : Text that is stored encrypted
	<screen-length> : Lines of a page
	<scrFile> : Source file
	<script-name> : Name of the script
	<sec-value> : Value in seconds, or level
	<second-alarm-value> : Value of the second alarm
	<second-interval-value> : Second interval
	<second-queue-index> : Number of the second queue
	<second-recover-value> : Value of the second recovery
	<second-threshold-value> : Value of the second threshold
	<secondary-milliseconds> : Second delay in milliseconds
	<seconds> : Time in seconds
	<secret-value> : Secret that both sides know
	<section-id> : Number of the section
	<security-name> : Name of the SNMP user or community
	<security-name-cipher> : Name of the SNMP user, as cipher text
	<security-string> : Name of the SNMP user or community
	<security-string-cipher> : Name of the SNMP user, as cipher text
	<secvalue> : Value in seconds, or level
	<seed-data> : Value of the seed
	<send-hold-time> : Seconds of the send hold timer
	<sensor-group-name> : Name of the sensor group
	<sensor-id> : Number of the sensor
	<sensor-name> : Name of the sensor
	<sequence-mask> : Mask of the sequence number
	<sequence-number> : Value of the sequence number
	<sequence-value> : Value of the sequence number
	<serial-number-value> : Text of the serial number
	<server-ip> : IP address of the server
	<server-ip-address> : IP address of the server
	<server-name> : Name of the server
	<server-port> : Port of the server
	<serverPath> : Path on the server
	<service-class> : Class of service
	<service-name> : Name of the service
	<service-object-id> : Number of the service object
	<service-scheme> : Name of the service scheme
	<service-scheme-name> : Name of the service scheme
	<session-id> : Number of the session
	<session-name> : Name of the session
	<sessname-value> : Name of the session
	<severity> : Level of the severity
	<severityEnum> : Level of the severity
	<sftpdir> : Folder of the SFTP user
	<sha-256-algorithm-id> : Algorithm number of SHA-256
	<sha1-algorithm-id> : Algorithm number of SHA-1
	<shaPassword> : Password of SHA
	<share-key> : Shared key
	<sifname> : Interface of the server side
	<sifnum> : Interface number of the server side
	<siftype> : Interface type of the server side
	<signkey-name> : Name of the signature key
	<simple-cipher> : Password, as cipher text
	<simple-password> : Password as it is typed
	<simple-plain> : Password as it is typed
	<simplePassword> : Password as it is typed
	<sip> : IPv4 address of the server
	<sip-v6-address> : IPv6 address of the server
	<site-of-origin> : Site of origin of the route
	<size> : Value of the size
	<size-value> : Value of the size
	<sizeValue> : Value of the size
	<slot-id> : Number of the slot
	<slot-id1> : Number of the slot
	<slot-id2> : Number of the slot
	<slot-name> : Name of the slot
	<slot-num> : Number of the slot
	<slot-number> : Number of the slot
	<slotID> : Number of the slot
	<slotId> : Number of the slot
	<slotid> : Number of the slot
	<sm3-algorithm-id> : Algorithm number of SM3
	<smTimeValue> : Time of sparse mode entries
	<sname> : Name of the server
	<snmpPriority> : Priority of SNMP packets
	<socket-id> : Number of the socket
	<socket-type> : Type of the socket
	<soFd> : Number of the socket
	<software-name> : Name of the software
	<software-path> : Path of the software
	<sooString> : Site of origin of the route
	<source-addr> : Source address
	<source-address> : Source IP address
	<source-address-v6> : Source IPv6 address
	<source-address6> : Source IPv6 address
	<source-file> : Name of the source file
	<source-filename> : Name of the source file
	<source-ip> : Source IPv4 address
	<source-ip-address> : IP address of the source
	<source-ip-mask> : Mask of the source IP address
	<source-ip4> : Source IPv4 address
	<source-ip6> : Source IPv6 address
	<source-ipv6> : Source IPv6 address
	<source-ipv6-address> : IPv6 address of the source
	<source-ipv6-address/prefix-length> : Source IPv6 address and prefix length
	<source-mac> : Source MAC address
	<source-mac-address> : MAC address of the source
	<source-mac-mask> : Mask of the source MAC address
	<source-mask> : Mask of the source address
	<source-mask-addr> : Mask of the source address
	<source-mask-length> : Mask length of the source address
	<source-masklen> : Mask length of the source address
	<source-netmask> : Mask length of the source address
	<source-pool-name> : Name of the source address pool
	<source-port> : Port of the source
	<source-port-begin> : First source port
	<source-port-pool-name> : Name of the source port pool
	<source-wildcard> : Source wildcard mask
	<SourceAddr> : Source address
	<sourceAddr> : Source address
	<sourceAddress> : Source IP address
	<sourceIP> : Source IPv4 address
	<sourceip6-value> : Source IPv6 address
	<speed-value> : Value of the speed
	<spftimer-hold-interval> : Hold interval of the SPF timer
	<SPlainText> : Key as plain text
	<split-group-name> : Name of the split horizon group
	<split-type> : Type of the split
	<sport> : Port of the server
	<src-attribute-name> : Name of the original attribute
	<src-interface-name> : Name of the source interface
	<src-interval> : Lifetime of the source in seconds
	<src-ip> : Source IP address
	<src-ip-data> : Source IPv4 address
	<src-ipv6-addr-prefix> : Source IPv6 address and prefix length
	<src-ipv6-data> : Source IPv6 address
	<src-mac-data> : Source MAC address
	<src-netmask> : Mask length of the source address
	<src-port-data> : Source port
	<src-sub-id> : Number of the original sub-attribute
	<src-vendor-id> : Vendor of the original attribute
	<srcAddr> : Source IP address
	<SrcAddr4> : Source IPv4 address
	<SrcAddr6> : Source IPv6 address
	<srcAddr6> : Source IPv6 address
	<srcAddress> : Source IPv4 address
	<srcAddress6> : Source IPv6 address
	<srcip> : Source IP address
	<srcip-mask-len> : Mask length of the source IP address
	<SrcIpAddr> : Source IP address
	<srcIpv6Addr> : Source IPv6 address
	<SrcLifetimeValue> : Lifetime of the source in seconds
	<srcmacaddr> : Source MAC address
	<SrcMask> : Mask of the source address
	<SrcMaskLen> : Mask length of the source address
	<srcport-number> : Source port
	<srlg-value> : Value of the shared risk group
	<srlgGroupId> : Number of the shared risk group
	<ssap-value> : Source service access point
	<ssapValue> : Source service access point
	<ssl-policy-name> : Name of the SSL policy
	<SsmMappingAvlNameValue> : Name of the SSM mapping policy
	<SsmMapPlcName> : Name of the SSM mapping policy
	<ssmTimeValue> : Time of SSM entries
	<stackInnerVid> : VLAN ID of the added inner tag
	<start-address> : First address of the range
	<start-date> : Day of the begin
	<start-date-value> : Day of the begin
	<start-day> : Day of the begin
	<start-inner-vlan-value> : First inner VLAN of the range
	<start-interval> : First interval
	<start-ip> : First IP address of the range
	<start-ip-address> : First IP address of the range
	<start-month> : Month of the begin
	<start-old-yyyy/mm/dd> : Day of the begin
	<start-queue-index> : First queue of the range
	<start-slot> : First slot of the range
	<start-time> : Time of the begin
	<start-vlan-id> : First VLAN of the range
	<start-vlan-value> : First VLAN of the range
	<start-yyyy/mm/dd> : Day of the begin
	<startDate> : Day of the begin
	<startIfName> : First interface of the range
	<startmonth> : Month of the begin
	<startTime> : Time of the begin
	<starttime-value> : Time of the begin
	<startweekday> : Weekday of the begin
	<startyear> : Year of the begin
	<state-name> : Name of the state or province
	<StaticGrp> : Address of the static group
	<STATSCYCLE> : Minutes of the statistics cycle
	<step-value> : Value of the step
	<stopbitvalue> : Number of stop bits
	<stratum> : Stratum of the clock
	<strCommunityNum> : Community number
	<strExtCommunity> : Extended community
	<string> : Text of the object
	<string-key> : Text of the key
	<string-name> : Text of the key name
	<strRd> : Route distinguisher
	<strRegular> : Regular expression
	<sub-address> : Secondary IP address
	<sub-ascii-string> : ASCII text of the suboption
	<sub-cipher-string> : Text of the suboption, as cipher text
	<sub-code> : Code of the suboption
	<sub-hex-string> : Hexadecimal digits of the suboption
	<sub-ip-address> : IP address of the suboption
	<sub-mask> : Mask of the secondary address
	<sub-mask-length> : Mask length of the secondary address
	<sub-option-num> : Number of the suboption
	<subName> : Name of the subscription
	<subscription-name> : Name of the subscription
	<sum-acl-name> : ACL name for summary LSAs
	<sum-acl-num> : ACL number for summary LSAs
	<summarylsa-metric> : Metric of summary LSAs
	<suppress> : Value from which the route is suppressed
	<suppress-interval> : Seconds of the suppression
	<svniid> : VNI of the server side
	<switch-delay-time> : Seconds until the switchover
	<symbolic-name> : Name of the system
	<sync-interval> : Interval of Sync messages
	<sysid> : System ID of the router
	<syslog-server-ip> : IP address of the log server
	<system-id> : System ID of the router
	<systemid> : System ID of the router
	<tag> : Value of the tag
	<tag-value> : Value of the tag
	<tagvalue> : Value of the tag
	<target-host-name> : Name of the target host
	<task-group-name> : Name of the task group
	<task-name> : Name of the task
	<taskid> : Number of the task
	<taskname> : Name of the task
	<tc> : Value of the traffic class
	<tcp-flag> : Value of the TCP flags
	<tcp-flag-value> : Value of the TCP flags
	<tcp-mss-number> : TCP maximum segment size
	<tcp-payload-value> : Payload of the TCP packet
	<template-name> : Name of the template
	<test-name> : Name of the test
	<testName> : Name of the test
	<text> : Text of the line
	<tftp-server-ipv6> : IPv6 address of the TFTP server
	<threshold> : Value of the threshold
	<threshold-value> : Value of the threshold
	<threshold-value1> : Value of the threshold
	<threshold-value2> : Value of the threshold
	<thresholdJitDS> : Jitter from destination to source
	<thresholdJitSD> : Jitter from source to destination
	<thresholdOwdDS> : Delay from destination to source
	<thresholdOwdSD> : Delay from source to destination
	<thresholdRtd> : Round-trip delay
	<thresholdValue> : Value of the threshold
	<throttle-interval> : Milliseconds between two LSPs
	<time> : Length or point of time
	<time-name> : Name of the time range
	<time-range-end> : Last time of the range
	<time-range-start> : First time of the range
	<time-source-value> : Value of the time source
	<time-value> : Length or point of time
	<time-zone-name> : Name of the time zone
	<time1> : Length or point of time
	<time2> : Length or point of time
	<timeout> : Length of the timeout
	<timeout-interval> : Length of the timeout
	<timeout-num> : Length of the timeout
	<timeout-value> : Length of the timeout
	<timeout1> : Length of the timeout
	<timeout2> : Length of the timeout
	<timeout3> : Length of the timeout
	<timeout4> : Length of the timeout
	<timer> : Length of the timer
	<timer-interval-value> : Interval of the timer
	<timer-val> : Length of the timer
	<timeRetryInterval> : Seconds between two tries
	<times> : Number of times
	<times-value> : Number of times
	<timeValue> : Length or point of time
	<tmax-value> : Greatest temperature
	<tmin-value> : Least temperature
	<to> : End of the range
	<to-rule-id> : Last rule of the range
	<topology-name> : Name of the topology
	<tos> : Value of the type of service
	<tos-num> : Value of the type of service
	<tos-value> : Value of the type of service
	<TotalNum> : Number of groups
	<traffic-class-value> : Value of the traffic class
	<traffic-policy-name> : Name of the traffic policy
	<traffic-rate> : Rate in kbit/s
	<trans-delay-interval> : Seconds of the delay
	<transceiver-type> : Type of the transceiver
	<transmit-interval> : Interval of sent packets
	<TRAP-INTERVAL> : Seconds between two traps
	<trap-level> : Level of traps
	<trap-name> : Name of the trap
	<trapPriority> : Priority of traps
	<trunk-id> : Number of the Eth-Trunk
	<ttl> : Value of the time to live
	<ttl-number> : Value of the time to live
	<ttl-value> : Value of the time to live
	<ttlValue> : Value of the time to live
	<tunnel-id> : Number of the tunnel
	<tx-interval> : Interval of sent packets
	<tx-interval-value> : Interval of sent packets
	<tx-period-value> : Seconds between two requests
	<Tx-Value> : Interval of sent packets
	<tx-value> : Interval of sent packets
	<type> : Kind of the object
	<type-mask> : Mask of the EtherType
	<type-num> : Number of the type
	<type-para> : Type of the risks
	<type-value> : Kind of the object
	<typevalue> : Kind of the object
	<udf-data> : Data of the user-defined field
	<udf-mask> : Mask of the user-defined field
	<udp-payload-value> : Payload of the UDP packet
	<udpPort> : Number of the UDP port
	<udpPort6> : Number of the UDP port
	<ui-name> : Kind of the line
	<ui-number> : Number of the line
	<ui-number1> : Number of the line
	<ui-type> : Kind of the line
	<under-seed-data> : Seed for the underlay
	<under-universal-id> : Universal hash ID for the underlay
	<undo-slotid> : Number of the slot
	<universal-id> : Number of the universal hash ID
	<universal-id1> : Number of the universal hash ID
	<update> : Seconds between two updates
	<update-group-index> : Number of the update group
	<updelay> : Seconds until the state is up
	<upper-limit-value> : Value of the upper limit
	<upstream-bandwidth> : Bandwidth of the upstream
	<url-addr> : URL of the server
	<url-address> : URL of the server or file
	<urlValue> : Text of the URL
	<usage> : Use in percent
	<user-acl-number> : Number of the user-defined ACL
	<user-defined> : Mode defined by the user
	<user-defined-text> : Text defined by the user
	<user-group-name> : Name of the user group
	<user-id> : Number of the user
	<user-key> : Name of the user's key
	<user-name> : Name of the user
	<user-password> : Password of the user
	<user-vlan-id> : VLAN ID of the user
	<userName> : Name of the user
	<username> : Name of the user
	<utc-offset> : Offset of UTC in seconds
	<valid-lifetime> : Seconds of the valid lifetime
	<valid-percent> : Percentage of the validity
	<valid-ttl-hops-value> : Number of hops
	<value> : Value that is set
	<value-increased> : Value by which it is increased
	<value-reduced> : Value by which it is reduced
	<value1> : Value that is set
	<value2> : Value that is set
	<value3> : Value that is set
	<vendor-id> : Number of the vendor
	<version> : Number of the version
	<version-num> : Number of the version
	<version-number> : Number of the version
	<VersionValue> : Number of the version
	<vid1> : VLAN ID
	<vid2> : VLAN ID
	<vidValue> : VLAN ID
	<view-name> : Name of the view
	<virtual-address> : Virtual IP address
	<virtual-id> : Virtual router ID
	<virtual-router-ID> : Number of the virtual router
	<virtual-router-id> : Number of the virtual router
	<virtual-router-id1> : Number of the virtual router
	<virtual-router-id2> : Number of the virtual router
	<virtual-system-id> : System ID of the virtual system
	<vlan-id> : Number of the VLAN
	<vlan-id1> : Number of the VLAN
	<vlan-id2> : Number of the VLAN
	<vlan-id3> : Number of the VLAN
	<vlan-id4> : Number of the VLAN
	<vlan-id5> : Number of the VLAN
	<vlan-id6> : Number of the VLAN
	<vlan-mask> : Mask of the VLAN ID
	<vlan-name> : Name of the VLAN
	<vlanBegValue> : First VLAN of the range
	<vlanEndValue> : Last VLAN of the range
	<VlanId> : Number of the VLAN
	<vlanId> : Number of the VLAN
	<vlanid> : Number of the VLAN
	<vni-id> : VXLAN network identifier
	<vni-id1> : VXLAN network identifier
	<vni-id2> : VXLAN network identifier
	<vni-val> : VXLAN network identifier
	<vni-value> : VXLAN network identifier
	<vniid> : VXLAN network identifier
	<vpn-destination-name> : VPN instance of the next hop
	<vpn-instacne-name> : Name of the VPN instance
	<vpn-instance> : Name of the VPN instance
	<vpn-instance-name> : Name of the VPN instance
	<vpn-name> : Name of the VPN instance
	<vpn-source-name> : VPN instance of the route
	<vpn-target> : AS number or IPv4 address, colon, number
	<vpname> : Name of the VPN instance
	<vpnInstance> : Name of the VPN instance
	<vpnInstanceName> : Name of the VPN instance
	<vpnName> : Name of the VPN instance
	<vpnname> : Name of the VPN instance
	<vpnname-value> : Name of the VPN instance
	<vpnvalue> : Name of the VPN instance
	<vrf-as> : AS number of the VPN instance
	<vrf-name> : Name of the VPN instance
	<vrfName> : Name of the VPN instance
	<vrfRD> : Route distinguisher of the VPN instance
	<vrfRT> : Route target of the VPN instance
	<vrfRt> : Route target of the VPN instance
	<vrfRTType> : Direction of the route target
	<vrfRtType> : Direction of the route target
	<vrid-value> : Virtual router ID
	<vrlName> : Name of the license
	<vxlan-source-end-udpport> : Last source UDP port
	<vxlan-source-udpport> : Source UDP port
	<wait-time> : Milliseconds to wait
	<wavelength_value> : Number of the wavelength channel
	<weight-value> : Value of the weight
	<wfrtime> : Seconds to wait for the routing table
	<whitelist-id> : Number of the whitelist
	<width-value> : Number of lanes
	<wildcard-mask> : Wildcard mask of the network
	<window-size> : Size of the window
	<write-view> : Name of the MIB view for writing
	<wtr-time> : Time until it is restored
	<wtr-value> : Minutes until the session is up again
	<xoff-value> : Value of the pause threshold
	<xon-value> : Value of the resume threshold
	<years> : Years of the event
	<zone-name> : Name of the zone
