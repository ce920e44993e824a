# OPS (command reference, System_Management/OPS)
section 1658

assistant <assistant-name>
undo assistant <assistant-name>
	views ops
	level 3
	enters ops-assistant
	<assistant-name>  string 1..15

assistant scheduler suspend
undo assistant scheduler suspend
	views ops
	level 3

condition snmp-notification oid <oid-string> [ <optype> <oid-value> ]
	views ops-assistant
	level 3
	<oid-string>  name 1..127 of 0-9.
	<optype>  enum eq|ne|lt|le|gt|ge
	<oid-value>  integer -2147483648..2147483647

condition syslog pattern <reg-express> [ occurs <occur-number> [ period <period-value> ] ]
	views ops-assistant
	level 3
	<reg-express>  name 1..255
	<occur-number>  integer 1..32
	<period-value>  integer 1..4294967295

display ops assistant <method> [ name <assistant-name> ]
display ops assistant <method> default [ name <asstDefName> ]
	views all
	level 3
	unstored
	<method>  enum current|history|verbose
	<assistant-name>  name 1..64
	<asstDefName>  name 1..64

display ops environment
	views all
	level 3
	unstored

display ops process <method>
	views all
	level 3
	unstored
	<method>  enum current|history|verbose

display ops running context
display ops running context history
	views all
	level 3
	unstored

display ops script [ <dir-or-file-name> ]
	views all
	level 3
	unstored
	<dir-or-file-name>  string 1..127

display python version
	views all
	level 3
	unstored

environment <env-name> <env-value>
undo environment <env-name>
	views ops
	level 3
	<env-name>  string 1..31
	<env-value>  string 1..256

execute <priority> command <command-string>
execute <priority> batch-file <file-name>
execute <priority> python <file-name> [ <arguments> ]
undo execute <priority>
	views ops-assistant
	level 3
	<priority>  name 1..21 of 0-9.
	<command-string>  text 1..511
	<file-name>  string 5..56
	<arguments>  text 1..383

condition timer cron <minutes> <hours> <daysOfMonth> <months> <daysOfWeek> [ <years> ]
undo condition timer
	views ops-assistant
	level 3
	<minutes>  string 1..63
	<hours>  string 1..63
	<daysOfMonth>  string 1..63
	<months>  string 1..63
	<daysOfWeek>  string 1..63
	<years>  string 1..63

condition { alarm [ <alarm-type> ] | event } feature <feature-name> name <event-name> [ <para-name> <para-optype> <para-value> ] &<1-4> [ occurs <occur-number> [ period <period-value> ] ]
condition alarm level { eq | ge | gt | le | lt | ne } { critical | major | minor | warning }
undo condition
	views ops-assistant
	level 3
	undoes condition-snmp-notification-oid condition-syslog-pattern
	<alarm-type>  enum start|end
	<feature-name>  name 1..31
	<event-name>  name 1..63
	<para-name>  name 1..63
	<para-optype>  enum eq|ge|gt|le|lt|ne
	<para-value>  name 1..63
	<occur-number>  integer 1..32
	<period-value>  integer 1..4294967295

ops
undo ops
	views system
	level 3
	enters ops
	singleton

ops install file <scrFile> [ destination <directory> ]
ops uninstall file <file-name-or-dir>
undo ops
	views user
	level 3
	unstored
	<scrFile>  string 1..127
	<directory>  string 1..127
	<file-name-or-dir>  string 1..127

ops run python <script-name> [ <arguments> ]
ops stop process <process-id>
ops run python background <script-name> [ <arguments> ]
undo ops
	views user
	level 3
	unstored
	<script-name>  string 1..127
	<arguments>  text 1..383
	<process-id>  integer 1..4294967295

script-assistant python <script-name>
undo script-assistant python <script-name>
	views ops
	level 3
	<script-name>  name 4..64

shutdown
undo shutdown
	views ops-assistant
	level 3

shutdown script-assistant <script-name>
undo shutdown script-assistant <script-name>
	views ops
	level 3
	<script-name>  name 4..64
