# Help texts of keywords. A page may have its own text for a word; a word that stands nowhere is shown as it reads.

words
	display : Display information
	undo : Cancel the current setting
