# Remote Attestation (command reference, Security/Remote_Attestation)
section 1472

display htm status { slot <slotId> | all }
	views all
	level 1
	unstored
	<slotId>  name 1..31

remote-attestation pki bind cmp-session <session-name>
undo remote-attestation pki bind cmp-session
	views trustem
	level 3
	<session-name>  string 1..255

remote-attestation pki update-request { all | slot <slotID> }
	views trustem
	level 3
	unstored
	<slotID>  string 1..255

set htm password { slot <slotId> | all }
	views user
	level 2
	unstored
	<slotId>  name 1..31

trustem
undo trustem
	views system
	level 3
	enters trustem
