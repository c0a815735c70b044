/** Preloaded into children (see `child.ts`): the program that started this one is gone, so this one goes too. */
process.once('disconnect', () => process.exit(1))

export {}
