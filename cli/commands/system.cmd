# System name, version, clock (command reference, Basic_Configuration and System_Management)
section 100

sysname <host-name>
undo sysname
	views system
	level 3
	<host-name>  text 1..246 : Name of the device

display version
	views all
	level 1
	handler display-version

display clock [ utc ]
	views all
	level 1
	handler display-clock

display sysname
	views all
	level 3
	handler display-sysname
