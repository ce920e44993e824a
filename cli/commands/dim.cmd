# DIM (command reference, Security/DIM)
section 1418

dynamic-integrity-measurement daily <time-value>
undo dynamic-integrity-measurement daily
	views trustem
	level 2
	<time-value>  time-hm

start dynamic-integrity-measurement right-now
	views trustem
	level 2
	unstored
