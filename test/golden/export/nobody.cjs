// Loaded before the built CLI: root may write everywhere, and nobody only where it says so.
if (process.getuid?.() === 0) process.setuid(65_534);
