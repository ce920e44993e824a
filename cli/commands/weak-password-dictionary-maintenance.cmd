# Weak Password Dictionary Maintenance (command reference, Security/Weak_Password_Dictionary_Maintenance)
section 1502

display security weak-password-dictionary
	views all
	level 0
	unstored

load security weak-password-dictionary <filePath>
	views user
	level 3
	unstored
	<filePath>  string 1..255

unload security weak-password-dictionary
	views user
	level 3
	unstored
