# Local users (command reference, User_Access_and_Authentication/AAA)
section 1000

aaa
	views system
	level 3
	section 1119
	enters aaa

# Lines of a user, in the order in which they are written; `undo local-user a` removes them all.
local-user <user-name> password irreversible-cipher <ir-password>
undo local-user <user-name>
	views aaa
	level 3
	name local-user-password
	key <user-name>
	<user-name>  string 1..253 : Name of a local user
	<ir-password>  password 8..128 hashed : Password in clear text, or as the device writes it

local-user <user-name> password
	views aaa
	level 3
	handler ask
	ask irreversible-cipher | Please configure the login password (8-128) | It is recommended that the password consist \
		of four types of characters, including lowercase letters, uppercase letters, numerals and special characters. \
		| Please enter password: | Please confirm password:
	<user-name>  string 1..253 : Name of a local user

local-user change-password
	views user
	level 0
	unstored
	handler change-password

local-user <user-name> privilege level <level>
undo local-user <user-name> privilege level
undo local-user <user-name>
	views aaa
	level 3
	name local-user-privilege-level
	key <user-name>
	<user-name>  name 1..253 : Name of a local user
	<level>      integer 0..3 : Level of the commands that the user may run

local-user <user-name> service-type { none | { telnet | terminal | ssh | ftp | http | snmp | md-cli } * }
undo local-user <user-name> service-type
undo local-user <user-name>
	views aaa
	level 3
	name local-user-service-type
	key <user-name>
	<user-name>  name 1..253 : Name of a local user

local-user <user-name> user-group <user-group-value>
undo local-user <user-name> user-group
undo local-user <user-name>
	views aaa
	level 3
	name local-user-user-group
	key <user-name>
	<user-name>         name 1..253 : Name of a local user
	<user-group-value>  name 1..32 : Group that the user belongs to

local-user <user-name> ftp-directory <directory> [ read execute [ write ] ]
undo local-user <user-name> ftp-directory
undo local-user <user-name>
	views aaa
	level 3
	name local-user-ftp-directory
	key <user-name>
	<user-name>  name 1..253 : Name of a local user
	<directory>  name 1..255 : Folder that the user works in

local-user <user-name> access-limit <max-number>
undo local-user <user-name> access-limit
undo local-user <user-name>
	views aaa
	level 3
	name local-user-access-limit
	key <user-name>
	<user-name>  string 1..253 : Name of a local user
	<max-number>  integer 1..4294967295 : Logins of the user at the same time

local-user <user-name> idle-timeout <minutes> [ <seconds> ]
undo local-user <user-name> idle-timeout
undo local-user <user-name>
	views aaa
	level 3
	name local-user-idle-timeout
	key <user-name>
	<user-name>  string 1..253 : Name of a local user
	<minutes>    integer 0..35791 : Idle time in minutes
	<seconds>    integer 0..59 : Seconds of the idle time

local-user <user-name> state { block | active }
undo local-user <user-name>
	views aaa
	level 3
	name local-user-state
	key <user-name>
	<user-name>  string 1..253 : Name of a local user

local-user <user-name> expire-date <expire-date>
undo local-user <user-name> expire-date
undo local-user <user-name>
	views aaa
	level 3
	name local-user-expire-date
	key <user-name>
	<user-name>    name 1..253 : Name of a local user
	<expire-date>  date-slash 2000/01/01..2099/12/31 : Last day of the account, YYYY/MM/DD

local-user <user-name> time-range <time-name>
undo local-user <user-name> time-range
undo local-user <user-name>
	views aaa
	level 3
	name local-user-time-range
	key <user-name>
	<user-name>  name 1..253 : Name of a local user
	<time-name>  name 1..32 letter-first : Time range in which the user may log in

local-user <user-name> password-force-change disable
undo local-user <user-name> password-force-change disable
undo local-user <user-name>
	views aaa
	level 3
	name local-user-password-force-change
	key <user-name>
	<user-name>  name 1..253 : Name of a local user

local-user <user-name> { password irreversible-cipher <ir-password> | access-limit <max-number> | \
	idle-timeout <minutes> [ <seconds> ] | privilege level <level> | state { block | active } } *
	views aaa
	level 3
	handler parts
	<user-name>    name 1..253 : Name of a local user
	<ir-password>  password 8..128 hashed : Password in clear text, or as the device writes it
	<max-number>   integer 1..4294967295 : Logins of the user at the same time
	<minutes>      integer 0..35791 : Idle time in minutes
	<seconds>      integer 0..59 : Seconds of the idle time
	<level>        integer 0..3 : Level of the commands that the user may run

aaa-authen-bypass enable time <time-value>
undo aaa-authen-bypass enable
	views system
	level 3
	<time-value>  integer 1..1440

aaa-author-bypass enable time <time-value>
undo aaa-author-bypass enable
	views system
	level 3
	<time-value>  integer 1..1440

aaa-author-cmd-bypass enable time <time-value>
undo aaa-author-cmd-bypass enable
	views system
	level 3
	<time-value>  integer 1..1440

aaa-author session-timeout invalid-value enable
undo aaa-author session-timeout invalid-value enable
	views aaa
	level 3

aaa-bind administrator ip { <ipv4-address> | <ipv6-address> } &<1-8>
aaa-bind administrator ip { <ipv4-address> } &<1-8>
undo aaa-bind administrator ip [ <ipv4-address> | <ipv6-address> ]
undo aaa-bind administrator ip [ <ipv4-address> ]
	views aaa
	level 3
	<ipv4-address>  ipv4
	<ipv6-address>  ipv6

aaa-quiet administrator except-list { <ipv4-address> | <ipv6-address> } &<1-32>
aaa-quiet administrator except-list { <ipv4-address> } &<1-32>
undo aaa-quiet administrator except-list [ <ipv4-address> | <ipv6-address> ]
undo aaa-quiet administrator except-list { <ipv4-address> }
	views aaa
	level 3
	<ipv4-address>  ipv4 host
	<ipv6-address>  ipv6

aaa abnormal-offline-record
undo aaa abnormal-offline-record
	views system
	level 3

aaa offline-record
undo aaa offline-record
	views system
	level 3

aaa online-fail-record
undo aaa online-fail-record
	views system
	level 3

access-limit user-name max-num <number>
undo access-limit user-name max-num
	views aaa-service
	level 3
	<number>  integer 0..4225

access-user cib-record cache-record-num <cache-record-num> cache-aging-time <cache-aging-time>
undo access-user cib-record cache-record-num <cache-record-num> cache-aging-time <cache-aging-time>
	views system
	level 3
	<cache-record-num>  integer 0..100
	<cache-aging-time>  integer 0..240 default 48

access-user remote authen-fail retry-interval <retry-interval> retry-time <retry-time> block-time <block-time>
undo access-user remote authen-fail
	views aaa
	level 3
	<retry-interval>  integer 5..65535
	<retry-time>  integer 3..65535
	<block-time>  integer 5..65535

access-user syslog-restrain enable
undo access-user syslog-restrain enable
	views system
	level 3

access-user syslog-restrain period <period>
undo access-user syslog-restrain period
	views system
	level 3
	<period>  integer 60..604800

accounting-copy radius-server <template-name>
undo accounting-copy radius-server
	views aaa-domain
	level 3
	<template-name>  name 1..32

accounting-mode { hwtacacs | none | radius }
undo accounting-mode
	views aaa-accounting
	level 3

accounting-scheme <accounting-scheme-name>
undo accounting-scheme <accounting-scheme-name>
	views aaa
	level 3
	enters aaa-accounting
	<accounting-scheme-name>  string 1..32

accounting interim-fail [ max-times <times> ] { online | offline }
undo accounting interim-fail
	views aaa-accounting
	level 3
	<times>  integer 1..255 default 3

accounting realtime <interval>
undo accounting realtime
	views aaa-accounting
	level 3
	<interval>  integer 0..65535

accounting start-fail { offline | online }
undo accounting start-fail
	views aaa-accounting
	level 3

admin-user privilege level <level>
undo admin-user privilege level
	views aaa-service
	level 3
	<level>  integer 0..3

administrator remote authen-fail retry-interval <retry-interval> retry-time <retry-time> block-time <block-time>
undo administrator remote authen-fail
	views aaa
	level 3
	default administrator remote authen-fail retry-interval 5 retry-time 30 block-time 5
	<retry-interval>  integer 5..65535 default 5
	<retry-time>  integer 3..65535 default 30
	<block-time>  integer 5..65535 default 5

authentication-mode none
authentication-mode { hwtacacs | ldap | { local | local-case } | radius } * [ none ]
undo authentication-mode
	views aaa-authen
	level 3
	as-typed

authentication-scheme <authentication-scheme-name>
undo authentication-scheme
	views aaa-domain
	level 3
	<authentication-scheme-name>  string 1..32

authentication-scheme <authentication-scheme-name>
undo authentication-scheme <authentication-scheme-name>
	views aaa
	level 3
	enters aaa-authen
	<authentication-scheme-name>  string 1..32

authentication-type radius chap access-type admin [ ftp | ssh | telnet | terminal | http | md-cli | snmp ] *
undo authentication-type radius chap access-type admin
	views aaa-authen
	level 3

authorization-cmd [ <privilege-level> ] { hwtacacs | local } * [ none ]
undo authorization-cmd [ <privilege-level> ]
	views aaa-author
	level 3
	<privilege-level>  integer 0..3

authorization-cmd no-response-policy { online | offline [ max-times <max-times-value> ] }
undo authorization-cmd no-response-policy
	views aaa-author
	level 3
	<max-times-value>  integer 1..10 default 5

authorization-info check-fail policy { offline | online }
undo authorization-info check-fail policy
	views system
	level 3

authorization-mode none
authorization-mode { hwtacacs | if-authenticated | { local | local-case } | ldap } * [ none ]
undo authorization-mode
	views aaa-author
	level 3
	as-typed

authorization-modify mode { modify | overlay }
undo authorization-modify mode
	views aaa
	level 3

authorization-scheme <authorization-scheme-name>
undo authorization-scheme
	views aaa-domain
	level 3
	<authorization-scheme-name>  string 1..32

accounting-scheme <accounting-scheme-name>
undo accounting-scheme
	views aaa-domain
	level 3
	<accounting-scheme-name>  string 1..32

authorization-scheme <authorization-scheme-name>
undo authorization-scheme <authorization-scheme-name>
	views aaa
	level 3
	enters aaa-author
	<authorization-scheme-name>  string 1..32

batch-task { read | read-write | debug } * task-name-list <task-name> &<1-20>
undo batch-task task-name-list <task-name> &<1-20>
	views aaa-task-group
	level 3
	<task-name>  string 1..255

called-station-id mac-format { dot-split | hyphen-split } [ mode1 | mode2 ] [ lowercase | uppercase ]
called-station-id mac-format unformatted [ lowercase | uppercase ]
undo called-station-id mac-format
	views radius-template
	level 3

calling-station-id mac-format { dot-split | hyphen-split | colon-split } [ mode1 | mode2 ] [ lowercase | uppercase ]
calling-station-id mac-format unformatted [ lowercase | uppercase ]
calling-station-id mac-format bin
undo calling-station-id mac-format
	views radius-template
	level 3

cmd recording-scheme <recording-scheme-name>
undo cmd recording-scheme
	views aaa
	level 3
	<recording-scheme-name>  string 1..32

cut access-user { domain <domain-name> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | ipv6-address <ipv6-address> | service-scheme <service-scheme-name> | user-id <begin-number> [ <end-number> ] | username <user-name> }
cut access-user access-type { admin [ ftp | ssh | telnet | terminal | http ] } [ username <user-name> ]
cut access-user access-type { admin [ ftp | ssh | telnet | terminal | http | md-cli | snmp ] } [ username <user-name> ]
cut access-user authentication-mode { all | hwtacacs | local | radius | ldap }
cut access-user { mac-address <mac-address> | access-slot <slot-number> }
cut access-user interface { <interface-name> | <interface-type> <interface-number> } [ vlan <vlan-id> ]
cut access-user mac-address <mac-address>
cut access-user { domain <domain-name> | ip-address <ip-address> | service-scheme <service-scheme-name> | user-id <begin-number> [ <end-number> ] | username <user-name> }
	views aaa
	level 3
	unstored
	handler cut-access-user
	<domain-name>  string 1..64
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<service-scheme-name>  name 1..32
	<begin-number>  integer 0..4294967295
	<end-number>  integer 0..4294967295
	<user-name>  string 1..253
	<mac-address>  mac
	<slot-number>  integer 0..255
	<vlan-id>  integer 1..4094

display aaa-bind administrator ip
	views all
	level 3
	unstored

display aaa-quiet administrator except-list
	views all
	level 3
	unstored

display aaa { offline-record | abnormal-offline-record | online-fail-record } { all | reverse-order | domain <domain-name> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | ipv6-address <ipv6-address> | time <start-time> <end-time> [ date <start-date> <end-date> ] | username <user-name> [ time <start-time> <end-time> [ date <start-date> <end-date> ] ] } [ brief ]
display aaa { offline-record | abnormal-offline-record | online-fail-record } { all | reverse-order | access-slot <slot-number> | domain <domain-name> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | ipv6-address <ipv6-address> | mac-address <mac-address> | time <start-time> <end-time> [ date <start-date> <end-date> ] | username <user-name> [ time <start-time> <end-time> [ date <start-date> <end-date> ] ] } [ brief ]
display aaa { offline-record | abnormal-offline-record | online-fail-record } statistics
display aaa { offline-record | abnormal-offline-record | online-fail-record } { all | reverse-order | domain <domain-name> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | time <start-time> <end-time> [ date <start-date> <end-date> ] | username <user-name> [ time <start-time> <end-time> [ date <start-date> <end-date> ] ] } [ brief ]
	views all
	level 1
	unstored
	<domain-name>  name 1..64
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31
	<ipv6-address>  ipv6
	<start-time>  time
	<end-time>  time
	<start-date>  date-slash 2000/01/01..2099/12/31
	<end-date>  date-slash 2000/01/01..2099/12/31
	<user-name>  string 1..253
	<slot-number>  integer 0..255
	<mac-address>  mac

display aaa configuration
	views all
	level 1
	handler display-aaa-configuration

display aaa statistics offline-reason
	views all
	level 1
	unstored

display access-user username <user-name> [ detail ]
display access-user access-type { admin [ ftp | ssh | telnet | terminal | http ] } [ username <user-name> ]
display access-user [ username <user-name> ]
display access-user [ service-scheme <service-scheme-name> ]
display access-user [ service-scheme <service-scheme-name> | user-id <user-id> ]
display access-user authentication-mode { ldap | all | hwtacacs | local | radius }
display access-user access-type { admin [ ftp | ssh | telnet | terminal | http | md-cli | snmp ] } [ username <user-name> ]
display access-user [ domain <domain-name> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] | ipv6-address <ipv6-address> ] [ detail ]
display access-user [ domain <domain-name> | ip-address <ip-address> ] [ detail ]
display access-user { access-slot <slot-id> } [ detail ]
display access-user [ domain <domain-name> | ip-address <ip-address> [ vpn-instance <vpn-instance-name> ] ] [ detail ]
	views all
	level 3
	handler display-access-user
	<user-name>  string 1..255
	<service-scheme-name>  string 1..32
	<user-id>  integer 0..4294967295
	<domain-name>  name 1..64
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<ipv6-address>  ipv6
	<slot-id>  integer 0..255

display access-user statistics
	views all
	level 3
	unstored

display access-user user-name-table statistics { all | username <username> }
	views all
	level 3
	unstored
	<username>  string 1..253

display accounting-scheme [ name <accounting-scheme-name> ]
	views all
	level 3
	unstored
	<accounting-scheme-name>  string 1..32

display authentication-scheme [ name <authentication-scheme-name> ]
	views all
	level 3
	unstored
	<authentication-scheme-name>  string 1..32

display authorization-scheme [ name <authorization-scheme-name> ]
	views all
	level 3
	unstored
	<authorization-scheme-name>  name 1..32

display domain [ name <domain-name> ]
	views all
	level 3
	unstored
	<domain-name>  string 1..64

display hwtacacs-server accounting-stop-packet { all | <number> | ip <ip-address> }
	views all
	level 3
	unstored
	<number>  integer 1..65535
	<ip-address>  ipv4

display hwtacacs-server template [ name <template-name> [ verbose ] ]
	views all
	level 3
	unstored
	<template-name>  string 1..32

display ldap-server template [ name <template-name> ]
	views all
	level 3
	unstored
	<template-name>  name 1..32

display local-aaa-user password policy { administrator }
display local-aaa-user password policy { administrator | access-user }
	views all
	level 3
	handler display-password-policy

display local-access-user [ username <user-name> | domain <domain-name> | state { active | block } ] *
	views all
	level 3
	unstored
	<user-name>  name 1..64
	<domain-name>  name 1..64

display local-access-user expire-time
	views all
	level 3
	unstored

display local-user [ domain <domain-name> | username <user-name> | state { active | block } ] *
	views all
	level 3
	handler display-local-user
	<domain-name>  string 1..64
	<user-name>  name 1..253

display local-user expire-time
	views all
	level 3
	unstored

display radius-attribute [ name <attribute-name> | type { <attribute-number1> | huawei <attribute-number2> | microsoft <attribute-number3> | dslforum <attribute-number4> } ]
	views all
	level 3
	unstored
	<attribute-name>  string 1..64
	<attribute-number1>  integer 1..2048
	<attribute-number2>  integer 1..2048
	<attribute-number3>  integer 1..2048
	<attribute-number4>  integer 1..2048

display radius-attribute [ template <template-name> ] check
	views all
	level 3
	unstored
	<template-name>  string 1..32

display radius-attribute [ template <template-name> ] disable
	views all
	level 3
	unstored
	<template-name>  string 1..32

display radius-attribute [ template <template-name> ] translate
	views all
	level 3
	unstored
	<template-name>  string 1..32

display radius-server accounting-stop-packet { all | ip <ip-address> }
	views all
	level 3
	unstored
	<ip-address>  ipv4

display radius-server authorization configuration
	views all
	level 3
	unstored

display radius-server configuration [ template <template-name> ]
	views all
	level 3
	unstored
	<template-name>  string 1..32

display radius-server item { ip-address <ip-address> { accounting | authentication } | template <template-name> }
	views all
	level 3
	unstored
	<ip-address>  ipv4
	<template-name>  name 1..32

display radius-server max-unresponsive-interval
	views all
	level 3
	unstored

display radius-server { dead-count | dead-interval | detect-cycle }
	views all
	level 3
	unstored

display recording-scheme [ name <recording-scheme-name> ]
	views all
	level 3
	unstored
	<recording-scheme-name>  name 1..32

display remote-user authen-fail [ blocked | username <username> ]
	views all
	level 3
	unstored
	<username>  name 1..253

display service-scheme [ name <name> ]
	views all
	level 3
	unstored
	<name>  string 1..32

display task-group [ <task-group-name> ]
	views all
	level 3
	unstored
	<task-group-name>  name 1..32

display user-group [ <user-group-name> ]
	views all
	level 3
	unstored
	<user-group-name>  name 1..32

domain <domain-name>
undo domain <domain-name>
	views aaa
	level 3
	enters aaa-domain
	<domain-name>  string 1..64 not - not --

domain-location { after-delimiter | before-delimiter }
undo domain-location
	views aaa
	level 3

domain-name-delimiter <delimiter>
undo domain-name-delimiter
	views aaa
	level 3
	<delimiter>  name 1..1

domain <domain-name> admin
domain <domain-name> access
undo domain admin
undo domain access
	views system
	level 3
	<domain-name>  name 1..64

domainname-parse-direction { left-to-right | right-to-left }
undo domainname-parse-direction
	views aaa
	level 3

expire-date <expire-date>
undo expire-date
	views aaa-access-user
	level 3
	<expire-date>  date-slash 2000/01/01..2099/12/31

hwtacacs-server <template-name>
undo hwtacacs-server
	views aaa-domain
	level 3
	<template-name>  string 1..32

hwtacacs-server accounting-stop-packet resend { disable | enable <number> }
undo hwtacacs-server accounting-stop-packet resend
	views system
	level 3
	<number>  integer 1..300 default 3

hwtacacs-server authentication <ipv4-address> [ <port> ] [ public-net | vpn-instance <vpn-instance-name> ] [ secondary | third | fourth ] [ shared-key cipher <cipher-string> ] [ mux-mode ]
undo hwtacacs-server authentication [ <ipv4-address> [ <port> ] [ public-net | vpn-instance <vpn-instance-name> ] [ secondary | third | fourth ] [ mux-mode ] ]
	views hwtacacs-template
	level 3
	<ipv4-address>  ipv4 host
	<port>  integer 1..65535 default 49
	<vpn-instance-name>  string 1..31
	<cipher-string>  password 1..255

hwtacacs-server authentication user-name in-authentication-start
undo hwtacacs-server authentication user-name in-authentication-start
	views hwtacacs-template
	level 3

hwtacacs-server authorization <ipv4-address> [ <port> ] [ public-net | vpn-instance <vpn-instance-name> ] [ secondary | third | fourth ] [ shared-key cipher <cipher-string> ] [ mux-mode ]
undo hwtacacs-server authorization [ <ipv4-address> [ <port> ] [ public-net | vpn-instance <vpn-instance-name> ] [ secondary | third | fourth ] [ mux-mode ] ]
	views hwtacacs-template
	level 3
	<ipv4-address>  ipv4 host
	<port>  integer 1..65535
	<vpn-instance-name>  string 1..31
	<cipher-string>  password 1..255

hwtacacs-server accounting <ipv4-address> [ <port> ] [ public-net | vpn-instance <vpn-instance-name> ] [ secondary | third | fourth ] [ shared-key cipher <cipher-string> ] [ mux-mode ]
undo hwtacacs-server accounting [ <ipv4-address> [ <port> ] [ public-net | vpn-instance <vpn-instance-name> ] [ secondary | third | fourth ] [ mux-mode ] ]
	views hwtacacs-template
	level 3
	<ipv4-address>  ipv4 host
	<port>  integer 1..65535 default 49
	<vpn-instance-name>  string 1..31
	<cipher-string>  password 1..255

hwtacacs-server shared-key cipher <key-string>
undo hwtacacs-server shared-key
	views hwtacacs-template
	level 3
	<key-string>  password 1..255

hwtacacs-server source-ip source-loopback <interface-number>
hwtacacs-server source-ip <ip-address>
hwtacacs-server source-ip source-vlanif <interface-number1>
undo hwtacacs-server source-ip
	views hwtacacs-template
	level 3
	<ip-address>  ipv4
	<interface-number1>  interface-number

hwtacacs-server template <template-name>
undo hwtacacs-server template <template-name>
	views system
	level 3
	enters hwtacacs-template
	<template-name>  string 1..32

hwtacacs-server timer quiet <value>
undo hwtacacs-server timer quiet
	views hwtacacs-template
	level 3
	default hwtacacs-server timer quiet 5
	<value>  integer 0..255 default 5

hwtacacs-server timer response-timeout <interval>
undo hwtacacs-server timer response-timeout
	views hwtacacs-template
	level 3
	default hwtacacs-server timer response-timeout 5
	<interval>  integer 1..300

hwtacacs-server traffic-unit { byte | kbyte | mbyte | gbyte }
undo hwtacacs-server traffic-unit
	views hwtacacs-template
	level 3

hwtacacs-server user-name domain-included
hwtacacs-server user-name original
undo hwtacacs-server user-name domain-included
undo hwtacacs-server user-name original
	views hwtacacs-template
	level 3
	item hwtacacs-user-name

hwtacacs-user change-password hwtacacs-server <template-name>
	views user
	level 0
	unstored
	<template-name>  string 1..32

include task-group <task-group-name>
undo include task-group <task-group-name>
	views aaa-task-group
	level 3
	<task-group-name>  name 1..32

ldap-server <template-name>
undo ldap-server
	views aaa-domain
	level 3
	<template-name>  name 1..32

ldap-server authentication <ip-address> [ <port> ] [ secondary | third ] [ ssl | no-ssl ]
undo ldap-server authentication [ secondary | third ]
	views ldap-template
	level 3
	<ip-address>  ipv4
	<port>  integer 1..65535 default 636

ldap-server authentication base-dn <base-dn>
undo ldap-server authentication base-dn <base-dn>
	views ldap-template
	level 3
	<base-dn>  string 1..127

ldap-server authentication manager-anonymous enable
undo ldap-server authentication manager-anonymous enable
	views ldap-template
	level 3

ldap-server authentication manager-with-base-dn enable
undo ldap-server authentication manager-with-base-dn enable
	views ldap-template
	level 3

ldap-server authentication manager <manager> <password>
undo ldap-server authentication manager
	views ldap-template
	level 3
	<manager>  string 1..65
	<password>  password 1..31

ldap-server authorization bind-user enable
undo ldap-server authorization bind-user enable
	views ldap-template
	level 3

ldap-server server-type { ad-ldap | ibm-tivoli | open-ldap | sun-one }
undo ldap-server server-type
	views ldap-template
	level 3

ldap-server source { loopback <interface-number1> | ip-address <ip-address> | vlanif <interface-number2> }
undo ldap-server source
	views ldap-template
	level 3
	<interface-number1>  interface-number
	<ip-address>  ipv4 host
	<interface-number2>  interface-number

ldap-server template <template-name>
undo ldap-server template <template-name>
	views system
	level 3
	enters ldap-template
	<template-name>  string 1..32

local-aaa-user password policy access-user
undo local-aaa-user password policy access-user
	views aaa
	level 3
	enters aaa-lupp-acc

local-aaa-user password policy administrator
undo local-aaa-user password policy administrator
	views aaa
	level 3
	enters aaa-lupp-admin

local-aaa-user user-name complexity-check disable
undo local-aaa-user user-name complexity-check disable
	views aaa
	level 3

# Users are locked unless the undo form stands there, which is stored.
local-aaa-user wrong-password
undo local-aaa-user wrong-password
	views aaa
	level 3
	negative
	hidden
	item local-aaa-user-wrong-password

local-aaa-user wrong-password retry-interval <retry-interval> retry-time <retry-time> block-time <block-time>
undo local-aaa-user wrong-password retry-interval <retry-interval> retry-time <retry-time> block-time <block-time>
	views aaa
	level 3
	key none
	item local-aaa-user-wrong-password
	<retry-interval>  integer 5..65535
	<retry-time>  integer 3..65535
	<block-time>  integer 5..65535

local-access-user <user-name>
undo local-access-user <user-name>
	views aaa
	level 3
	enters aaa-access-user
	<user-name>  string 1..64

outbound recording-scheme <recording-scheme-name>
undo outbound recording-scheme
	views aaa
	level 3
	<recording-scheme-name>  name 1..32

password cipher <password>
undo password
	views aaa-access-user
	level 3
	<password>  password 8..128

password alert before-expire <days>
undo password alert before-expire
	views aaa-lupp-admin
	level 3
	default password alert before-expire 30
	<days>  integer 0..999 default 30

password alert original
undo password alert original
	views aaa-lupp-admin
	level 3
	negative
	default password alert original

password complexity { two-of-kinds | three-of-kinds | four-of-kinds }
undo password complexity { two-of-kinds | three-of-kinds }
undo password complexity four-of-kinds
	views aaa-lupp-admin
	level 3
	key none

password expire <days>
undo password expire
	views aaa-lupp-admin
	level 3
	default password expire 90
	<days>  integer 0..999 default 90

password history record number <number>
undo password history record number
	views aaa-lupp-acc aaa-lupp-admin
	level 3
	<number>  integer 0..12 default 10

password min-length <password-min-length>
undo password min-length
	views aaa-lupp-admin
	level 3
	default password min-length 8
	<password-min-length>  integer 8..128

password similar-to-name-check disable
undo password similar-to-name-check disable
	views aaa-lupp-admin
	level 3

radius-attribute check <attribute-name>
undo radius-attribute check [ <attribute-name> ]
	views radius-template
	level 3
	<attribute-name>  string 1..64

radius-attribute disable <attribute-name> { receive | send } *
undo radius-attribute disable [ <attribute-name> ]
	views radius-template
	level 3
	<attribute-name>  string 1..64

radius-attribute nas-ip <ip-address>
undo radius-attribute nas-ip
	views radius-template
	level 3
	<ip-address>  ipv4 host

radius-attribute set <attribute-name> <attribute-value>
radius-attribute set <attribute-name> <attribute-value> auth-type dot1x
undo radius-attribute set <attribute-name>
undo radius-attribute set <attribute-name> auth-type dot1x
	views radius-template
	level 3
	<attribute-name>  string 1..64
	<attribute-value>  integer 0..4294967295

radius-attribute translate <src-attribute-name> <dest-attribute-name> { receive | send | access-accept | access-request | account-request | account-response } *
radius-attribute translate extend <src-attribute-name> vendor-specific <dest-vendor-id> <dest-sub-id> { access-request | account-request } *
radius-attribute translate extend vendor-specific <src-vendor-id> <src-sub-id> <dest-attribute-name> { access-accept | account-response } *
undo radius-attribute translate [ <src-attribute-name> ]
undo radius-attribute translate extend <src-attribute-name>
undo radius-attribute translate extend vendor-specific <src-vendor-id> <src-sub-id>
	views radius-template
	level 3
	<src-attribute-name>  string 1..64
	<dest-attribute-name>  string 1..64
	<dest-vendor-id>  integer 1..4294967295
	<dest-sub-id>  integer 1..255
	<src-vendor-id>  integer 1..4294967295
	<src-sub-id>  integer 1..255

radius-reject local
undo radius-reject local
	views aaa-authen
	level 3

radius-server <template-name>
undo radius-server
	views aaa-domain
	level 3
	<template-name>  string 1..32

radius-server accounting-stop-packet resend [ <resend-times> ]
undo radius-server accounting-stop-packet resend
	views radius-template
	level 3
	<resend-times>  integer 0..300

radius-server accounting <ip-address> <port> [ shared-key cipher <share-key> | vpn-instance <vpn-instance-name> | source { <interface-type> <interface-number> | ip-address <source-ip-address> } | weight <weight-value> ] *
undo radius-server accounting [ <ip-address> [ <port> [ shared-key | vpn-instance <vpn-instance-name> | source { <interface-type> <interface-number> | ip-address <source-ip-address> } | weight ] * ] ]
	views radius-template
	level 3
	key <ip-address> <port> <vpn-instance-name>
	<ip-address>  ipv4 host
	<port>  integer 1..65535
	<share-key>  password 1..128
	<vpn-instance-name>  string 1..31 not _public_
	<source-ip-address>  ipv4 host
	<weight-value>  integer 0..100

radius-server algorithm { loading-share | master-backup }
undo radius-server algorithm
	views radius-template
	level 3

radius-server attribute message-authenticator access-request
undo radius-server attribute message-authenticator access-request
	views radius-template
	level 3

radius-server attribute translate
undo radius-server attribute translate
	views radius-template
	level 3

radius-server authorization <ip-address> [ vpn-instance <vpn-instance-name> ] { server-group <group-name> shared-key cipher <key-string> | shared-key cipher <key-string> [ server-group <group-name> ] } [ protect enable ]
undo radius-server authorization { all | <ip-address> [ vpn-instance <vpn-instance-name> ] }
	views system
	level 3
	<ip-address>  ipv4 host
	<vpn-instance-name>  string 1..31 not _public_
	<group-name>  string 1..32
	<key-string>  password 1..128

radius-server authorization match-type { any | all }
undo radius-server authorization match-type
	views system
	level 3

radius-server authorization port <port-id>
undo radius-server authorization port
	views system
	level 3
	default radius-server authorization port 3799
	<port-id>  integer 1024..55535 default 3799

radius-server { dead-interval <dead-interval> | dead-count <dead-count> | detect-cycle <detect-cycle> }
undo radius-server { dead-interval | dead-count | detect-cycle }
	views system
	level 3
	<dead-interval>  integer 1..300
	<dead-count>  integer 1..65535
	<detect-cycle>  integer 1..5

radius-server detect-server interval <interval>
undo radius-server detect-server interval
	views radius-template
	level 3
	default radius-server detect-server interval 60
	<interval>  integer 5..3600 default 60

radius-server detect-server timeout <timeout>
undo radius-server detect-server timeout
	views radius-template
	level 3
	default radius-server detect-server timeout 3
	<timeout>  integer 1..10 default 3

radius-server detect-server up-server interval <interval>
undo radius-server detect-server up-server interval
	views radius-template
	level 3
	<interval>  integer 0 2..3600

radius-server format-attribute nas-port <nas-port-string>
undo radius-server format-attribute nas-port
	views radius-template
	level 3
	<nas-port-string>  string 1..32

radius-server framed-ip-address no-user-ip enable
undo radius-server framed-ip-address no-user-ip enable
	views radius-template
	level 3

radius-server max-unresponsive-interval <max-unresponsive-interval>
undo radius-server max-unresponsive-interval
	views system
	level 3
	<max-unresponsive-interval>  integer 10..7200

radius-server nas-identifier-format { hostname | vlan-id }
undo radius-server nas-identifier-format
	views radius-template
	level 3

radius-server nas-port-format { new | old }
undo radius-server nas-port-format
	views radius-template
	level 3

radius-server nas-port-id-format { new | old | vendor <vendor-id> }
undo radius-server nas-port-id-format
	views radius-template
	level 3
	<vendor-id>  integer 9..9

radius-server { retransmit <retry-times> | timeout <time-value> | dead-time <dead-time> } *
undo radius-server { retransmit [ <retry-times> ] | timeout [ <time-value> ] | dead-time [ <dead-time> ] } *
	views radius-template
	level 3
	<retry-times>  integer 1..5 default 3
	<time-value>  integer 1..100 default 5
	<dead-time>  integer 1..65535 default 5

radius-server shared-key cipher <key-string>
undo radius-server shared-key
	views radius-template
	level 3
	<key-string>  password 1..128

radius-server authentication <ip-address> <port> [ shared-key cipher <share-key> | vpn-instance <vpn-instance-name> | source { <interface-type> <interface-number> | ip-address <source-ip-address> } | weight <weight-value> ] *
undo radius-server authentication [ <ip-address> [ <port> [ shared-key | vpn-instance <vpn-instance-name> | source { <interface-type> <interface-number> | ip-address <source-ip-address> } | weight ] * ] ]
	views radius-template
	level 3
	key <ip-address> <port> <vpn-instance-name>
	<ip-address>  ipv4 host
	<port>  integer 1..65535
	<share-key>  password 1..128
	<vpn-instance-name>  string 1..31
	<source-ip-address>  ipv4 host
	<weight-value>  integer 0..100

radius-server source ip-address <source-ip-address>
undo radius-server source ip-address <source-ip-address>
	views radius-template
	level 3
	<source-ip-address>  ipv4 host

radius-server template <template-name>
undo radius-server template <template-name>
	views system
	level 3
	enters radius-template
	<template-name>  string 1..32

radius-server testuser username <username> password cipher <password>
undo radius-server testuser
	views radius-template
	level 3
	<username>  string 1..253
	<password>  password 1..128

radius-server traffic-unit { byte | kbyte | mbyte | gbyte }
undo radius-server traffic-unit
	views radius-template
	level 3

# A new template puts the domain name into user names: leaving it out is the state that is stored.
radius-server user-name domain-included
undo radius-server user-name domain-included
undo radius-server user-name domain-included except-eap
	views radius-template
	level 3
	negative
	item radius-user-name
	default radius-server user-name domain-included

radius-server user-name original
undo radius-server user-name original
	views radius-template
	level 3
	item radius-user-name

radius local-ip any
radius local-ip <ip-address> [ <vpn-name> ]
undo radius local-ip any
undo radius local-ip <ip-address> [ <vpn-name> ]
	views system
	level 3
	<ip-address>  ipv4 host
	<vpn-name>  string 1..31 not _public_

recording-mode hwtacacs <template-name>
undo recording-mode
	views aaa-recording
	level 3
	<template-name>  name 1..32

recording-scheme <recording-scheme-name>
undo recording-scheme <recording-scheme-name>
	views aaa
	level 3
	enters aaa-recording
	<recording-scheme-name>  name 1..32 not - not --

remote-user authen-fail unblock { username <username> | all }
	views aaa
	level 3
	unstored
	<username>  name 1..253

reset aaa-proxy statistics { error | message | all }
	views all
	level 3
	unstored

reset aaa { abnormal-offline-record | offline-record | online-fail-record }
	views system
	level 3
	unstored

reset aaa statistics access-type-authenreq
	views all
	level 3
	unstored

reset aaa statistics offline-reason
	views all
	level 3
	unstored

reset hwtacacs-server accounting-stop-packet { all | ip <ip-address> }
	views user
	level 3
	unstored
	<ip-address>  ipv4

reset hwtacacs-server statistics { accounting | all | authentication | authorization }
	views user
	level 3
	unstored

reset local-access-user [ <user-name> ] password history record
	views aaa
	level 3
	unstored
	<user-name>  name 1..64

reset local-user [ <user-name> ] password history record
	views aaa
	level 3
	unstored
	handler forget-passwords
	<user-name>  name 1..253

reset radius-server accounting-stop-packet { all | ip <ip-address> }
	views user
	level 3
	unstored
	<ip-address>  ipv4

server no-response accounting
undo server no-response accounting
	views aaa-authen
	level 3

server no-response authorization
undo server no-response authorization
	views aaa-authen
	level 3

service-scheme <name>
undo service-scheme
	views aaa-domain
	level 3
	<name>  name 1..32

service-scheme <service-scheme-name>
undo service-scheme <service-scheme-name>
	views aaa
	level 3
	enters aaa-service
	<service-scheme-name>  string 1..32

service-type dot1x
service-type none
undo service-type
	views aaa-access-user
	level 3

state { active | block }
undo state
	views aaa-access-user
	level 3

state { active | block [ time-range <time-name> &<1-4> ] }
undo state [ block time-range [ <time-name> &<1-4> ] ]
	views aaa-domain
	level 3
	<time-name>  name 1..32 letter-first

system recording-scheme <recording-scheme-name>
undo system recording-scheme
	views aaa
	level 3
	<recording-scheme-name>  string 1..32

task-group <task-group-name> { { read | read-write } | debug } *
undo task-group <task-group-name>
	views aaa-user-group
	level 3
	<task-group-name>  string 1..32

task-group <task-group-name>
undo task-group <task-group-name>
	views aaa
	level 3
	enters aaa-task-group
	<task-group-name>  string 1..32

task <task-name> { read | read-write | debug } *
undo task <task-name>
	views aaa-task-group
	level 3
	<task-name>  string 1..255

test-aaa <user-name> <user-password> hwtacacs-template <template-name> [ accounting [ start | realtime | stop ] ]
test-aaa <user-name> <user-password> ldap-template <template-name>
test-aaa <user-name> <user-password> radius-template <template-name> [ chap | pap | accounting [ start | realtime | stop ] ] [ called-station-id ]
	views all
	level 3
	unstored
	<user-name>  string 1..253
	<user-password>  name 1..128
	<template-name>  string 1..32

time-range <time-name>
undo time-range
	views aaa-access-user
	level 3
	<time-name>  name 1..32

user-group <group-name>
undo user-group <group-name>
	views aaa
	level 3
	enters aaa-user-group
	<group-name>  string 1..32

user-vlan <vlan-id>
undo user-vlan
	views aaa-service
	level 3
	<vlan-id>  integer 1..4094

words
	ftp : Login by FTP
	ftp-directory : Folder of the user
	http : Login by HTTP
	level : Level of commands of the user
	password-force-change : Change of the first password
	service-type : Ways in which the user may log in
	ssh : Login by SSH
	telnet : Login by Telnet
	terminal : Login on the console
