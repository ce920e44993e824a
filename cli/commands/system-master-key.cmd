# System Master Key (command reference, User_Access_and_Authentication/System_Master_Key)
section 1622

clear master-key
	views user
	level 3
	unstored

display master-key configuration
	views all
	level 3
	unstored

display master-key version
	views all
	level 3
	unstored

set master-key
	views user
	level 3
	unstored
