# Configuration File Management (command reference, Basic_Configuration/Configuration_File_Management)
section 1238

abort trial [ { session <session-id> | persist <persistId> } ]
	views config
	level 2
	handler abort-trial
	<session-id>  integer 0..65535
	<persistId>  string 1..256

clear configuration commit label <label-name>
	views user
	level 2
	handler forget-commit
	<label-name>  string 1..256

clear configuration commit oldest <number-of-commits>
	views user
	level 3
	handler forget-commit
	<number-of-commits>  integer 1..80

collect diagnostic information [ slot <slot-id> ]
	views user
	level 3
	unstored
	<slot-id>  name 1..31

compare configuration [ <configuration-file> ]
	views user
	level 3
	handler compare-configuration
	<configuration-file>  name 5..64

configuration check local-user disable
undo configuration check local-user disable
	views system
	level 3
	default undo configuration check local-user disable

configuration checkpoint auto-save disable
undo configuration checkpoint auto-save disable
	views system
	level 3

configuration current backup-to-file [ interval <interval-time> | from <time> ] *
undo configuration current backup-to-file
	views system
	level 3
	<interval-time>  integer 1..7
	<time>  time-hm

configuration current backup-to-server monthly date <date-value> [ time <time-value> ]
undo configuration current backup-to-server monthly
	views system
	level 3
	<date-value>  integer 1..31
	<time-value>  time

configuration exclusive
	views all
	level 2
	handler configuration-exclusive
	unstored

undo configuration exclusive
	views all
	level 2
	handler undo-configuration-exclusive
	unstored

configuration exclusive by-user-name <user-name>
undo configuration exclusive by-user-name <user-name>
	views system
	level 3
	key none
	<user-name>  string 1..253

configuration exclusive timeout <timeout-value>
undo configuration exclusive timeout
	views system
	level 3
	<timeout-value>  integer 1..7200

configuration file auto-save [ interval <interval> | delay <delay-interval> | cpu-limit <cpu-usage> ] *
configuration file auto-save { interval | delay | cpu-limit } default
undo configuration file auto-save
	views system
	level 3
	<interval>  integer 30..43200 default 30
	<delay-interval>  integer 1..60 default 5
	<cpu-usage>  integer 1..100 default 50

configuration file auto-save backup-to-server server <server-ip> [ vpn-instance <vpn-instance-name> ] transport-type { tftp | { ftp | sftp } [ port <port-value> ] user <user-name> password <password> } [ path <folder> ]
configuration file auto-save backup-to-server server <server-ip> [ vpn-instance <vpn-instance-name> ] transport-type { sftp [ port <port-value> ] user <user-name> password }
configuration file auto-save backup-to-server server <server-ip> [ vpn-instance <vpn-instance-name> ] path <folder>
configuration file auto-save backup-to-server server ipv6 <server-ip> [ vpn-instance <vpn-instance-name> ] transport-type { tftp | { ftp | sftp } [ port <port-value> ] user <user-name> password <password> } [ path <folder> ]
configuration file auto-save backup-to-server server ipv6 <server-ip> [ vpn-instance <vpn-instance-name> ] path <folder>
configuration file auto-save backup-to-server server ipv6 <server-ip> [ vpn-instance <vpn-instance-name> ] transport-type { sftp [ port <port-value> ] user <user-name> password }
undo configuration file auto-save backup-to-server server [ <server-ip> | <server-ip> vpn-instance <vpn-instance-name> | <server-ip> vpn-instance <vpn-instance-name> port <port-value> ]
undo configuration file auto-save backup-to-server server ipv6 [ <server-ip> | <server-ip> vpn-instance <vpn-instance-name> | <server-ip> vpn-instance <vpn-instance-name> port <port-value> ]
	views system
	level 3
	<server-ip>  ipv4
	<vpn-instance-name>  string 1..31
	<port-value>  integer 1..65535
	<user-name>  string 1..64
	<password>  password 1..255
	<folder>  string 1..64

configuration re-authentication enable
undo configuration re-authentication enable
	views system
	level 3

configuration save-policy interrupt-allowed
undo configuration save-policy interrupt-allowed
	views system
	level 3

display configuration candidate merge
display configuration candidate changes
	views config
	level 3
	handler display-candidate-state

display configuration commit changes [ at <commit-id> | since <commit-id> | last <number-of-commits> ]
display configuration commit changes <latest-number-of-commits>
	views all
	level 3
	handler display-commit-changes
	<commit-id>  string 1..20
	<number-of-commits>  integer 1..80
	<latest-number-of-commits>  integer 1..80

display configuration changes [ running file <file-name> | file <file-name> running ]
display configuration changes { running label <label> | label <label> running }
	views all
	level 3
	handler display-configuration-changes
	<file-name>  string 5..64
	<label>  string 1..256

display { saved-configuration [ last ] | configuration <configuration-file> }
	views all
	level 3
	handler display-configuration-file
	<configuration-file>  string 5..64

display configuration commit at <commit-id>
	views all
	level 3
	handler display-commit-at
	<commit-id>  string 1..22

display configuration commit list [ <number-of-commits> ]
display configuration commit list verbose [ <number-of-commits> ]
display configuration commit list label
display configuration commit list verbose label
	views all
	level 3
	handler display-commit-list
	<number-of-commits>  integer 1..100

display configuration exclusive by-user-name
	views all
	level 3
	handler display-exclusive-user

display configuration exclusive user
	views all
	level 3
	handler display-exclusive

display configuration recover-result
	views all
	level 3
	unstored

display configuration replace failed
	views all
	level 3
	unstored

display configuration replace file
	views all
	level 3
	unstored

display configuration rollback result
	views all
	level 3
	handler display-rollback-result

display configuration sessions
display configuration sessions verbose
	views all
	level 3
	handler display-configuration-sessions

display configuration trial status
	views all
	level 1
	handler display-trial

display saved-configuration configuration
	views all
	level 3
	unstored

display saved-configuration time
	views all
	level 3
	handler display-saved-configuration-time

load configuration file <filename> replace [ relative ]
	views config
	level 3
	handler load-configuration
	unstored
	<filename>  string 1..128

load configuration server <ip-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password> file <filename> replace [ relative ]
load configuration server ipv6 <ipv6-address> [ vpn-instance <vpn-instance-name> ] transport-type { ftp | sftp } username <user-name> password <password> file <filename> replace [ relative ]
load configuration server http url <url-address> [ vpn-instance <vpn-instance-name> ] [ file <filename> ] replace [ relative ]
load configuration server <ip-address> [ vpn-instance <vpn-instance-name> ] transport-type sftp file <filename> replace [ relative ] username <user-name> password
	views config
	level 3
	handler load-configuration-server
	unstored
	<filename>  string 1..128
	<ip-address>  ipv4
	<vpn-instance-name>  string 1..31 not _public_
	<user-name>  string 1..64
	<password>  string 1..255
	<ipv6-address>  ipv6
	<url-address>  string 1..255

refresh configuration candidate
	views config
	level 2
	handler refresh-candidate

reset default-configuration
	views user
	level 3
	unstored

reset saved-configuration
	views user
	level 3
	handler reset-saved-configuration

rollback configuration { to commit-id <commit-id> | last <number-of-commits> | to label <label> | to file <file-name> }
	views user
	level 3
	handler rollback-configuration
	<commit-id>  integer 1000000001..1999999999
	<number-of-commits>  integer 1..80
	<label>  string 1..256
	<file-name>  name 5..64

set configuration appdata auto-check enable
undo set configuration appdata auto-check enable
	views system
	level 2

set configuration commit <commit-id> label <label-string>
clear configuration commit <commit-id> label
	views user
	level 2
	handler label-commit
	<commit-id>  string 1..20
	<label-string>  string 1..256

set configuration operation cpu-limit { <percent-value> access-type snmp | <ncf-percent-value> access-type netconf }
undo set configuration operation cpu-limit [ { access-type snmp | access-type netconf } ]
	views system
	level 3
	<percent-value>  integer 30..100
	<ncf-percent-value>  integer 30..100

set save-configuration checkpoint daily time <time>
undo set save-configuration checkpoint daily time [ <time> ]
	views system
	level 3
	<time>  time-hm

startup saved-configuration <configuration-file>
	views user
	level 3
	handler startup-saved-configuration
	<configuration-file>  string 5..64

startup shareable-configuration <configuration-file> [ password ]
	views user
	level 3
	unstored
	<configuration-file>  string 5..64

startup default-configuration <configuration-file>
	views user
	level 3
	unstored
	<configuration-file>  string 8..127

words
	commit : Commits of the configuration
	label : Label of the commit
