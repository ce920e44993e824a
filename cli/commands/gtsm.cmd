# GTSM (command reference, Security/GTSM)
section 1430

display gtsm statistics { <slot-id> | all }
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

gtsm default-action { drop | pass }
undo gtsm default-action
	views system
	level 2

reset gtsm statistics { <slot-id> | all }
	views user
	level 2
	unstored
	<slot-id>  integer 0..255
