# EAI (command reference, System_Management/EAI)
section 1508

display ai-service model [ model-file <model-file> | model-name <model-name> [ model-version <model-version> ] ]
	views all
	level 1
	unstored
	<model-file>  name 1..63
	<model-name>  name 1..16
	<model-version>  name 1..16

load ai-service model-file <model-file> all
	views user
	level 3
	unstored
	<model-file>  name 1..63

unload ai-service model-file <model-file> all
	views user
	level 3
	unstored
	<model-file>  name 1..63
