# AI ECN (command reference, Intelligent_Lossless_Network/AI_ECN)
section 2410

ai-ecn
undo ai-ecn
	views ai-service
	level 2
	apart
	enters ai-service-ai-ecn

ai-ecn enable
undo ai-ecn enable
	views ai-service-ai-ecn
	level 2

ai-service
undo ai-service
	views system
	level 2
	enters ai-service

assign queue <queue-id> [ model { ai_ecn_centralizedstorage | ai_ecn_hpc | ai_ecn_distributedfilestorage } ]
undo assign queue <queue-id> [ model { ai_ecn_centralizedstorage | ai_ecn_hpc | ai_ecn_distributedfilestorage } ]
	views ai-service-ai-ecn
	level 2
	<queue-id>  integer 0..7

display ai-ecn calculated state [ interface { <interface-name> | <interface-type> <interface-number> } ]
	views all
	level 1
	unstored
