"""HTML: the frame of a page and its elements, for documents, reports and the handbook."""
