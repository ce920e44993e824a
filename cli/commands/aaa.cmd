# Local users (command reference, User_Access_and_Authentication/AAA)
section 100

aaa
	views system
	level 3
	enters aaa

local-user <user-name> password irreversible-cipher <ir-password>
undo local-user <user-name>
	views aaa
	level 3
	name local-user-password
	key <user-name>
	handler local-user
	<user-name>    string 1..253 : Name of a local user
	<ir-password>  string 1..160 : Password in clear text, or as the device writes it

local-user <user-name> privilege level <level>
undo local-user <user-name> privilege level
	views aaa
	level 3
	name local-user-privilege-level
	key <user-name>
	<user-name>  string 1..253 : Name of a local user
	<level>      integer 0..3 : Level of the commands that the user may run

local-user <user-name> service-type { telnet | terminal | ssh | ftp | http | snmp | md-cli } *
undo local-user <user-name> service-type
	views aaa
	level 3
	name local-user-service-type
	key <user-name>
	<user-name>  string 1..253 : Name of a local user
