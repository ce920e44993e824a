# Moving between views, the two stages, the terminal

system-view [ immediately ]
	views user
	level 2
	handler system-view
	immediately : Every line takes effect at once
	system-view : Enter the system view

quit
	views all
	level 0
	handler quit
	quit : Leave the current view

return
	views all
	level 0
	handler return
	return : Return to the user view

run <command-line>
	views config
	level 2
	handler run
	run : Run a command of the user view
	<command-line>  text 1..3000 : Command of the user view

commit [ trial [ <time> ] [ label <label> ] ] [ persist <persistId> ] [ description <description> ]
commit label <label> [ description <description> ]
	views config
	level 2
	handler commit
	commit : Make the candidate configuration take effect
	<time>  integer 60..65535 default 600 : Seconds until the configuration is taken back
	<persistId>  string 1..256 : Name under which every session can confirm
	<label>  string 1..256 : Label of the commit point
	<description>  text 1..60 : Description of the commit point

clear configuration candidate
	views config
	level 2
	handler clear-configuration-candidate
	clear : Remove information
	candidate : Uncommitted configuration

save [ <configuration-file> ]
	views user
	level 2
	handler save
	save : Save the running configuration to the startup file
	<configuration-file>  string 5..64 : Name of a file (*.cfg)

screen-length <lines> temporary
undo screen-length temporary
	views user ui-vty
	level 3
	handler screen-length
	unstored
	screen-length : Number of lines of a page
	temporary : Until the end of this login
	<lines>  integer 0..512 : Number of lines, 0 for no pauses

terminal echo-mode { line | character }
	views user
	level 0
	handler terminal-switch
	unstored
	hidden
	echo-mode : How typed characters are shown
	line : Line by line
	character : Character by character

words
	run : Run a command of the user view
