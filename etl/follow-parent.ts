/** Preloaded into children (see `child.ts`): when the program that started this one is gone, this one goes too. */
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

export {}
