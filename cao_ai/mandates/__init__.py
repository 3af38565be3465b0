"""What an organisation asks of a draft, in the language of the norms; it never touches the law."""
