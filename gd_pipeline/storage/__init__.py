"""A data root on an object store: pulled into a working folder, pushed back; knows no stage."""
