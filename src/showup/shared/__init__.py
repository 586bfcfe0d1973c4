"""What every room may use; knows no word of job search."""
