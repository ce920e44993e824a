# NAC (command reference, User_Access_and_Authentication/NAC)
section 1052

access-domain <name> [ dot1x ] * [ force ]
undo access-domain [ dot1x ] * [ force ]
	views authentication-profile
	level 2
	<name>  name 1..64

acl-id <acl-number>
undo acl-id { <acl-number> | all }
	views aaa-service
	level 3
	<acl-number>  integer 3000..3999

authentication-profile <authentication-profile-name>
undo authentication-profile
	views 100ge 10ge 25ge eth-trunk @port-groups l2-100ge l2-10ge l2-25ge l2-eth-trunk
	level 2
	<authentication-profile-name>  name 1..31

authentication-profile name <authentication-string>
undo authentication-profile name <authentication-string>
	views system
	level 2
	enters authentication-profile
	<authentication-string>  name 1..31 not - not --

authentication arp-reply trigger
undo authentication arp-reply trigger
	views authentication-profile
	level 2

authentication event authen-fail action authorize { vlan <vlan-id> | service-scheme <scheme-name> } [ response-fail ]
authentication event pre-authen action authorize { vlan <vlan-id> | service-scheme <scheme-name> }
authentication event authen-server-down action authorize { vlan <vlan-id> | service-scheme <scheme-name> } [ response-fail ]
undo authentication event authen-fail action authorize
undo authentication event pre-authen action authorize
undo authentication event authen-server-down action authorize
	views authentication-profile
	level 2
	<vlan-id>  integer 1..4094
	<scheme-name>  name 1..32

authentication event authen-server-down action authorize keep [ no-response | response-fail ]
authentication event authen-server-noreply action authorize keep [ no-response | response-fail ]
undo authentication event authen-server-down action authorize
undo authentication event authen-server-noreply action authorize
	views authentication-profile
	level 2

authentication event authen-server-down action close re-authen
undo authentication event authen-server-down action close re-authen
	views authentication-profile
	level 2

authentication event authen-server-up action re-authen
undo authentication event authen-server-up action re-authen
	views authentication-profile
	level 2

authentication event client-no-response action authorize service-scheme <service-scheme-name>
authentication event client-no-response action authorize vlan <vlan-id>
undo authentication event client-no-response action authorize
	views dot1x-access-profile
	level 2
	<service-scheme-name>  string 1..32
	<vlan-id>  integer 1..4094

authentication handshake
undo authentication handshake
	views authentication-profile
	level 2

authentication ip-conflict-check enable
undo authentication ip-conflict-check enable
	views authentication-profile
	level 2

authentication mode { single-terminal | multi-share | multi-authen [ max-user <max-user-number> [ dot1x | none ] * ] }
undo authentication mode [ multi-authen max-user [ dot1x | none ] * ]
	views authentication-profile
	level 2
	<max-user-number>  integer 1..4096 default 4096

authentication no-ip-check
undo authentication no-ip-check
	views authentication-profile
	level 2

authentication pre-authen-access enable
undo authentication pre-authen-access enable
	views system
	level 2

authentication timer authen-fail-aging <aging-time>
undo authentication timer authen-fail-aging
	views authentication-profile
	level 2
	<aging-time>  integer 0 60..4294860

authentication timer handshake-period <handshake-period-value> [ handshake-times <handshake-times-value> ]
undo authentication timer handshake-period
	views authentication-profile
	level 2
	<handshake-period-value>  integer 5..7200 default 100
	<handshake-times-value>  integer 1..255 default 3

authentication timer pre-authen-aging <aging-time>
undo authentication timer pre-authen-aging
	views authentication-profile
	level 2
	<aging-time>  integer 0 60..4294860

authentication timer re-authen { pre-authen <pre-authen-time> | authen-fail <authen-fail-time> }
undo authentication timer re-authen { pre-authen | authen-fail }
	views authentication-profile
	level 2
	<pre-authen-time>  integer 0 30..7200
	<authen-fail-time>  integer 0 30..7200

authentication trigger-condition { dhcp | arp | dhcpv6 | nd | any-l2-packet } *
undo authentication trigger-condition [ dhcp | arp | dhcpv6 | nd | any-l2-packet ] *
	views dot1x-access-profile
	level 2

authentication update-ip-accounting enable
undo authentication update-ip-accounting enable
	views authentication-profile
	level 2

authentication user-alarm percentage <percent-lower-value> <percent-upper-value>
undo authentication user-alarm
	views system
	level 2
	default authentication user-alarm percentage 50 100
	<percent-lower-value>  integer 1..100 default 50
	<percent-upper-value>  integer 1..100 default 100

display aaa statistics access-type-authenreq
	views all
	level 1
	unstored

display access-user service-scheme <service-scheme>
display access-user event { pre-authen | authen-fail | client-no-response | authen-server-down }
display access-user access-type { dot1x | none }
	views all
	level 1
	unstored
	<service-scheme>  string 1..255

display access-user dot1x-identity statistics
	views all
	level 1
	unstored

display authentication-profile configuration [ name <authentication-profile-name> ]
	views all
	level 1
	unstored
	<authentication-profile-name>  name 1..31

display authentication interface { <interface-name> | <interface-type> <interface-number> }
	views all
	level 1
	unstored

display authentication user-alarm configuration
	views all
	level 1
	unstored

display dot1x-access-profile configuration [ name <access-profile-name> ]
	views all
	level 1
	unstored
	<access-profile-name>  name 1..31

display dot1x [ interface { <interface-name> | <interface-type> <interface-number> } ]
display dot1x statistics
	views all
	level 1
	unstored

display dot1x quiet-user { all | mac-address <mac-address> }
	views all
	level 1
	unstored
	<mac-address>  mac

dot1x-access-profile <access-profile-name>
undo dot1x-access-profile
	views authentication-profile
	level 2
	<access-profile-name>  string 1..31

dot1x-access-profile name <access-profile-name>
undo dot1x-access-profile name <access-profile-name>
	views system
	level 2
	enters dot1x-access-profile
	<access-profile-name>  name 1..31 not - not --

dot1x abnormal-track cache-record-num <cache-record-num>
undo dot1x abnormal-track cache-record-num
	views system
	level 2
	default dot1x abnormal-track cache-record-num 20
	<cache-record-num>  integer 0..30 default 20

dot1x authentication-method { chap | eap | pap }
undo dot1x authentication-method
	views dot1x-access-profile
	level 2

dot1x eap-notify-packet eap-code <code-num> data-type <type-num>
undo dot1x eap-notify-packet [ eap-code <code-num> data-type <type-num> ]
	views dot1x-access-profile
	level 2
	<code-num>  integer 5..255 default 255
	<type-num>  integer 1..255 default 255

dot1x mc-trigger
undo dot1x mc-trigger
	views system
	level 2

dot1x mc-trigger port-up-send enable
undo dot1x mc-trigger port-up-send enable
	views system
	level 2

dot1x port-control { auto | authorized-force | unauthorized-force }
undo dot1x port-control
	views dot1x-access-profile
	level 2

dot1x reauthenticate
undo dot1x reauthenticate
	views dot1x-access-profile
	level 2

dot1x retry <max-retry-value>
undo dot1x retry
	views dot1x-access-profile
	level 2
	default dot1x retry 2
	<max-retry-value>  integer 1..10 default 2

dot1x send-packet untagged
undo dot1x send-packet untagged
	views dot1x-access-profile
	level 2

dot1x timer { client-timeout <client-timeout-value> | reauthenticate-period <reauthenticate-period-value> }
undo dot1x timer { client-timeout | reauthenticate-period }
	views dot1x-access-profile
	level 2
	<client-timeout-value>  integer 1..120
	<reauthenticate-period-value>  integer 1..65535

dot1x timer tx-period <tx-period-value>
undo dot1x timer tx-period
	views system
	level 2
	default dot1x timer tx-period 30
	<tx-period-value>  integer 1..120 default 30

link-down offline delay { <delay-value> | unlimited }
undo link-down offline delay
	views authentication-profile
	level 2
	<delay-value>  integer 0..60

reset access-user dot1x-identity statistics
	views system
	level 3
	unstored

reset dot1x statistics [ interface { <interface-type> <interface-number> | <interface-name> } ]
	views user
	level 3
	unstored

statistic enable
undo statistic enable
	views aaa-domain
	level 3
