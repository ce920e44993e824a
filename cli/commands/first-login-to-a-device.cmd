# First Login to a Device (command reference, Basic_Configuration/First_Login_to_a_Device)
section 1010

alias <alias-string> [ parameter { <parameter> } &<1-32> ] command <command>
undo alias <alias-string>
	views cmdalias
	level 3
	<alias-string>  string 1..63
	<parameter>  string 2..63
	<command>  string 1..511

clear configuration interface { <interface-type> <interface-number> | <interface-name> }
	views system
	level 3
	handler clear-configuration-interface
	unstored
	<interface-name>  interface-name exists interface

command-privilege level <level> view <view-name> <command-key>
undo command-privilege [ level <level> ] view <view-name> <command-key>
	views system
	level 3
	<level>  integer 0..3
	<view-name>  string 1..255
	<command-key>  string 1..1604

command alias
undo command alias
	views system
	level 3
	enters cmdalias
	singleton

display command alias
	views all
	level 1
	handler display-command-alias

display diagnostic-information [ <module-name> ] &<1-8> [ slot <slot-id> ]
	views all
	level 1
	unstored
	<module-name>  string 1..255
	<slot-id>  name 1..49

display diagnostic-information [ <module-name> ] &<1-8> [ slot <slot-id> ] <file-name>
	views all
	level 3
	unstored
	<module-name>  string 1..255
	<slot-id>  integer 0..255
	<file-name>  string 5..64

display history-command all-users
	views all
	level 3
	handler display-history-command-all-users
	unstored

display hotkey
	views all
	level 1
	handler display-hotkey

display language character-set
	views all
	level 0
	unstored

display language character-set test
	views all
	level 0
	unstored

display terminal command alias
	views all
	level 1
	handler display-terminal-command-alias

display users [ all ]
	views all
	level 1
	handler display-users

execute <filename> [ <parameter> [ <parameter> [ <parameter> [ <parameter> [ <parameter> [ <parameter> [ <parameter> [ <parameter> ] ] ] ] ] ] ] ]
	views system
	level 3
	unstored
	<filename>  string 5..64
	<parameter>  string 1..32

header login information <text>
header login file <file-name>
header shell information <text>
header shell file <file-name>
undo header login
undo header shell
	views system
	level 3
	<text>  text 1..480
	<file-name>  string 1..64

hotkey CTRL_G <command-text>
hotkey CTRL_L <command-text>
hotkey CTRL_O <command-text>
hotkey CTRL_U <command-text>
undo hotkey CTRL_G
undo hotkey CTRL_L
undo hotkey CTRL_O
undo hotkey CTRL_U
	views system
	level 3
	<command-text>  text 1..240

load vendor information <fileName>
	views user
	level 3
	unstored
	<fileName>  string 5..64

lock
	views user
	level 0
	handler lock
	unstored

mmi-mode enable
undo mmi-mode enable
	views user
	level 1
	handler terminal-switch
	unstored
	hidden

reset history-command
	views user
	level 0
	handler reset-history-command
	unstored

reset history-command all-users
	views user
	level 3
	handler reset-history-command
	unstored

set net-manager vpn-instance <vpn-instance-name>
set net-manager ipv6 vpn-instance <vpn-instance-name>
undo set net-manager vpn-instance
undo set net-manager ipv6 vpn-instance
	views system
	level 3
	<vpn-instance-name>  string 1..31 not _public_

terminal command alias
undo terminal command alias
	views user
	handler terminal-switch
	unstored
	level 2

terminal command forward matched upper-view
undo terminal command forward matched upper-view
	views user
	handler terminal-switch
	unstored
	level 3

terminal echo synchronous
undo terminal echo synchronous
	views user
	handler terminal-switch
	unstored
	level 2

timestamp enable
undo timestamp enable
	views system
	level 2

undo language character-set
	views system
	level 3

unload vendor information
	views user
	level 3
	unstored
