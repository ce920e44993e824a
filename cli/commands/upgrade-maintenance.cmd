# Upgrade Maintenance (command reference, System_Management/Upgrade_Maintenance)
section 1556

activate warranty serial-number <serial-number-value> start-date <start-date-value> life-span <life-span-value>
	views warranty
	level 3
	unstored
	<serial-number-value>  name 1..100
	<start-date-value>  date-slash
	<life-span-value>  integer 1..600

alarm disable
undo alarm disable
	views warranty
	level 3

check patch { <PkgName> | startup }
check module { <PkgName> | startup }
	views user
	level 3
	unstored
	<PkgName>  string 5..127

check software file-name <name>
	views user
	level 3
	unstored
	<name>  name 4..127

check startup checkpoint <checkpoint_name>
	views user
	level 3
	unstored
	<checkpoint_name>  name 5..32

display module-information [ [ <moduleName> ] verbose | next-startup ]
	views all
	level 1
	unstored
	<moduleName>  name 5..63

display paf
display paf verbose
	views all
	level 3
	unstored

display patch-information [ verbose | history ]
	views all
	level 1
	handler display-patch-information

display software crl
	views all
	level 1
	unstored

display software info
	views all
	level 3
	unstored

display software vrl
	views all
	level 3
	unstored

display startup [ slot <slot-num> ]
	views all
	level 1
	handler display-startup
	<slot-num>  integer 0..255

display startup checkpoint
	views all
	level 3
	unstored

display startup checkpoint [ <checkpoint_name> ] verbose
	views all
	level 3
	unstored
	<checkpoint_name>  name 5..32

display startup feature-software
	views user
	level 1
	unstored

display startup secure-version
	views all
	level 3
	unstored

display upgrade rollback-timer
	views user
	level 3
	unstored

display version slot <slot-id>
	views all
	level 1
	unstored
	<slot-id>  name 1..49

display warranty [ device | parts [ slot <slot-id> ] ]
	views all
	level 1
	unstored
	<slot-id>  integer 0..255

display warranty software
	views all
	level 3
	unstored

import warranty file <ewmfile>
	views warranty
	level 3
	unstored
	<ewmfile>  name 5..127

install-module <moduleName>
	views user
	level 3
	unstored
	<moduleName>  name 5..63

install-module <moduleName> next-startup
	views user
	level 3
	unstored
	<moduleName>  name 5..63

install extended-system-software { <file-name> } &<1-4>
	views user
	level 3
	unstored
	<file-name>  name 5..127

install feature-software { <feature-file> } &<1-9>
	views user
	level 3
	unstored
	<feature-file>  name 1..127

patch delete all
	views user
	level 3
	unstored

patch load <PkgName> all run
	views user
	level 3
	unstored
	<PkgName>  string 5..127

refresh startup secure-version { slot <slot-name> | all }
	views system
	level 3
	unstored
	<slot-name>  name 1..49

reset extended-system-software next-startup { <file-name> } &<1-4>
	views user
	level 3
	unstored
	<file-name>  name 5..127

reset feature-software next-startup { <feature-file> } &<1-9>
	views user
	level 3
	unstored
	<feature-file>  name 5..127

reset patch-configure next-startup
	views user
	level 3
	unstored

restore startup checkpoint <checkpoint_name>
	views user
	level 3
	unstored
	<checkpoint_name>  name 5..32

software crl load <crlName>
	views user
	level 3
	unstored
	<crlName>  name 5..63

software vrl load <vrlName>
	views user
	level 3
	unstored
	<vrlName>  name 5..63

startup checkpoint <checkpoint_name>
	views user
	level 3
	unstored
	<checkpoint_name>  name 5..32

startup checkpoint auto-save disable
undo startup checkpoint auto-save disable
	views system
	level 3
	default undo startup checkpoint auto-save disable

startup extended-system-software { <file-name> } &<1-4>
	views user
	level 3
	unstored
	<file-name>  name 5..127

startup feature-software { <name> } &<1-9>
	views user
	level 3
	unstored
	<name>  name 5..127

startup patch <pkgname> all
	views user
	level 3
	unstored
	<pkgname>  string 5..127

startup system-software <name> [ all | slot <slot-id> ]
startup system-software <name> all auto-sync
startup system-software <name> feature-software { <feature-name> } &<1-9> [ all ]
	views user
	level 3
	unstored
	<name>  string 4..127
	<slot-id>  name 1..49
	<feature-name>  string 5..127

undo startup checkpoint <checkpoint_name>
	views user
	level 3
	unstored
	<checkpoint_name>  name 5..32

undo upgrade rollback
	views user
	level 3
	unstored

uninstall-module { <moduleName> | all }
	views user
	level 3
	unstored
	<moduleName>  name 5..63

uninstall-module <moduleName> next-startup
	views user
	level 3
	unstored
	<moduleName>  name 5..63

uninstall-module next-startup all
	views user
	level 3
	unstored

uninstall extended-system-software { <file-name> } &<1-4>
	views user
	level 3
	unstored
	<file-name>  name 5..127

uninstall feature-software { <feature-file> } &<1-9>
	views user
	level 3
	unstored
	<feature-file>  name 1..127

upgrade extended-system-software <file-name>
	views user
	level 3
	unstored
	<file-name>  name 5..127

upgrade feature-software { <feature-file> } &<1-9>
	views user
	level 3
	unstored
	<feature-file>  name 1..127

upgrade rollback rollback-timer <time-value>
	views user
	level 3
	unstored
	<time-value>  integer 10..360

warranty
	module system
	views system
	level 3
	enters warranty
	singleton
