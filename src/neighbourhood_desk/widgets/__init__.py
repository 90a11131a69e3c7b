"""What we show with: the Qt toolkit, without a word about any feature; chart is the only importer of pyqtgraph."""
