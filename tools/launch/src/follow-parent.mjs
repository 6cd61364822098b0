// Preloaded into the programs that the launcher starts (node --import): when the launcher is killed, its channel closes, and the program
// ends in good order instead of going on unseen.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
