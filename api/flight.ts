/** Identical work asked at the same time is done once: the second asker waits for the first one's promise. */
export class Flight<T> {
  #under = new Map<string, Promise<T>>()

  run(key: string, work: () => Promise<T>): Promise<T> {
    const under = this.#under.get(key)
    if (under) return under
    const started = work().finally(() => this.#under.delete(key))
    this.#under.set(key, started)
    return started
  }
}
