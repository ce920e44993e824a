# Security Risk Query (command reference, Security/Security_Risk_Query)
section 1478

display security configuration [ feature <feature-name> ]
	views all
	level 1
	unstored
	<feature-name>  string 1..31

display security risk [ [ feature <feature-name> ] | [ level <level-para> ] | [ type <type-para> ] ] *
	views all
	level 1
	unstored
	<feature-name>  string 1..31
	<level-para>  enum high|medium|low
	<type-para>  enum insecure-algorithm|insecure-protocol|insecure-configuration
