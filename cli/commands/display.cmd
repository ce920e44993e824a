# Displays of configurations and of the session

display current-configuration [ all ] [ include-default ]
	views all
	level 3
	handler display-current-configuration
	current-configuration : Running configuration
	include-default : With the values in force by default
	all : With the configuration of boards that are absent

display current-configuration configuration [ <configuration-type> [ <configuration-instance> ] | <config-type-no-inst> ] [ include-default ]
	views all
	level 3
	handler display-current-configuration-module
	<configuration-type>  module keyed
	<config-type-no-inst>  module single
	<configuration-instance>  string 1..200 : Name or number of one block
	configuration : One module, or all but the interfaces
	include-default : With the values in force by default

display current-configuration inactive [ include-default ]
	views all
	level 3
	handler display-current-configuration-inactive
	inactive : Lines that wait for a board
	include-default : With the values in force by default

display current-configuration interface [ <interface-type> [ <interface-number> ] | <interface-name> ] [ include-default ]
	views all
	level 3
	handler display-current-configuration-interface
	current-configuration : Running configuration
	interface : Interfaces only
	include-default : With the values in force by default
	<interface-name>  interface-name exists interface : Name of an interface

display this [ include-default ]
	views all
	level 1
	handler display-this
	this : Running configuration of the current view
	include-default : With the values in force by default

display configuration candidate
	views config
	level 1
	handler display-configuration-candidate
	configuration : Configurations
	candidate : Uncommitted configuration

display history-command
	views all
	level 0
	handler display-history-command
	history-command : Commands typed in this login
