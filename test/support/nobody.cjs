// Loaded before the built doors: root may read and write everywhere, and nobody only where it says so.
if (process.getuid?.() === 0) process.setuid(65_534);
