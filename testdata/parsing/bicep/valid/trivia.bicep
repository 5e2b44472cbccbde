  
	// nothing but trivia
  /* */ 