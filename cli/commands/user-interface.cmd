# Terminal lines (command reference, Basic_Configuration/User_Interface)
section 9000
module user-interface

user-interface maximum-vty <number>
undo user-interface maximum-vty
	views system
	level 3
	<number>  integer 0..vtys : How many VTY lines may be in use

user-interface console <first-ui-number>
	views system
	level 3
	enters ui-console
	key <first-ui-number>
	<first-ui-number>  integer 0..0 : Number of the console

user-interface vty <first-ui-number> [ <last-ui-number> ]
	views system
	level 3
	enters ui-vty
	key <first-ui-number> <last-ui-number>
	<first-ui-number>  integer 0..vtys-1 : First VTY line
	<last-ui-number>   integer 1..vtys-1 : Last VTY line

authentication-mode { aaa | password }
undo authentication-mode
	views ui-vty ui-console
	level 3

user privilege level <level>
undo user privilege level
	views ui-vty ui-console
	level 3
	<level>  integer 0..3 : Level of a login whose user has none

protocol inbound { all | ssh | telnet }
undo protocol inbound
	views ui-vty
	level 3

idle-timeout <minutes> [ <seconds> ]
undo idle-timeout
	views ui-vty ui-console
	level 3
	<minutes>  integer 0..35791 : Minutes without input, 0 0 for no limit
	<seconds>  integer 0..59 default 0 : Seconds beside the minutes

screen-length <screen-length>
undo screen-length
	views ui-vty ui-console
	level 3
	<screen-length>  integer 0..512 : Lines of a page, 0 = no pages

history-command max-size <size-value>
undo history-command max-size
	views ui-vty ui-console
	level 3
	<size-value>  integer 0..256 : Commands that are remembered
