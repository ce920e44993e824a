# MD-CLI (command reference, System_Management/MD-CLI)
section 1532

md-cli enable
undo md-cli enable
	views system
	level 3

switch md-cli [ read-only ]
	views user
	level 0
	unstored
