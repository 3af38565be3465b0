"""Two drafts or two mandates side by side: what differs, for whom it is better, how far apart they are."""
