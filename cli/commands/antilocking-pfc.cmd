# Antilocking PFC (command reference, Intelligent_Lossless_Network/Antilocking_PFC)
section 2890

abs-pfc enable <profile-name>
undo abs-pfc enable <profile-name>
	views 100ge 200ge 25ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-50ge
	level 2
	<profile-name>  string 1..31

abs-pfc profile <profile-name>
undo abs-pfc profile [ <profile-name> ]
	views system
	level 2
	enters abs-pfc
	<profile-name>  string 1..31

dcb abs-pfc queue <first-queue-index> [ <second-queue-index> ] enable [ threshold <threshold-value> ]
undo dcb abs-pfc queue <first-queue-index> [ <second-queue-index> ] enable [ threshold <threshold-value> ]
	views 100ge 200ge 25ge 400ge 50ge @port-groups l2-100ge l2-200ge l2-25ge l2-400ge l2-50ge
	level 2
	<first-queue-index>  integer 0..5
	<second-queue-index>  integer 0..5
	<threshold-value>  integer 0..512 default 0

display abs-pfc [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

display abs-pfc status [ interface { <interface-name> | <interface-type> <interface-num> } ]
	views all
	level 1
	unstored
	<interface-num>  interface-number

priority <priority> &<1-4>
undo priority [ <priority> ] &<0-4>
	views abs-pfc
	level 2
	list <priority>
	<priority>  integer 0..7

priority <priority> deadlock-detect time <time>
undo priority <priority> deadlock-detect [ time <time> ]
	views abs-pfc
	level 2
	<priority>  integer 0..7
	<time>  integer 1..15 default 10

priority <priority> deadlock-recovery time <time>
undo priority <priority> deadlock-recovery [ time <time> ]
	views abs-pfc
	level 2
	<priority>  integer 0..7
	<time>  integer 0..31 default 10

priority <priority> threshold <threshold-value>
undo priority <priority> threshold [ <threshold-value> ]
	views abs-pfc
	level 2
	<priority>  integer 0..7
	<threshold-value>  integer 0..512 default 0
