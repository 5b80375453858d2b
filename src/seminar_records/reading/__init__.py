"""From blocks to findings: people, speech, the event, and the lists at the end."""
