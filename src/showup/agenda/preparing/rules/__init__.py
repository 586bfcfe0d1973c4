"""What a brief proposes and where each line comes from: pure, no Django."""
