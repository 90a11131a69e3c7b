"""What we show with: the Qt toolkit, without a word about any feature."""
