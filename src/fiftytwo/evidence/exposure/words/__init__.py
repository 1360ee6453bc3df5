"""The patterns of danger_words.py, one file a danger. How they are written: exposure/wording.py."""
