# RESTCONF (command reference, System_Management/RESTCONF)
section 1550

idle-timeout <minutes>
undo idle-timeout
	views http-restconf
	level 3
	<minutes>  integer 1..60

server enable
secure-server enable
undo server enable
undo secure-server enable
	views http-restconf
	level 3
