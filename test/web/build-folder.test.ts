import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { folderOnce } from '../../web/build-folder.ts'

describe('a folder made once', () => {
  let parent: string
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'radier-builds-'))
  })
  afterEach(() => rmSync(parent, { recursive: true }))

  /** Writes two files with a pause between them, as a build does. */
  const slowly = (text: string) => async (folder: string) => {
    writeFileSync(join(folder, 'index.html'), text)
    await setTimeout(20)
    writeFileSync(join(folder, 'index.js'), text)
  }
  const read = (folder: string) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'))

  it('is whole whenever it is seen, when two make it at once', async () => {
    const both = Promise.all([folderOnce(parent, 'a', slowly('first')), folderOnce(parent, 'a', slowly('second'))])
    let seen = 0
    while (seen < 3) {
      await setTimeout(2)
      if (!existsSync(join(parent, 'a'))) continue
      expect(new Set(read(join(parent, 'a'))).size).toBe(1)
      expect(read(join(parent, 'a'))).toHaveLength(2)
      seen++
    }
    const [one, other] = await both
    expect(one).toBe(other)
    expect(readdirSync(parent)).toEqual(['a'])
  })

  it('is not made again', async () => {
    await folderOnce(parent, 'a', slowly('first'))
    expect(read(await folderOnce(parent, 'a', slowly('second')))).toEqual(['first', 'first'])
  })

  it('does not exist when making it fails, and nothing is left behind', async () => {
    const broken = async (folder: string) => {
      writeFileSync(join(folder, 'index.html'), 'half')
      throw new Error('no compila')
    }
    await expect(folderOnce(parent, 'a', broken)).rejects.toThrow('no compila')
    expect(readdirSync(parent)).toEqual([])
  })

  it('leaves the two used before it, and what another program is making now', async () => {
    for (const [at, name] of ['a', 'b', 'c', 'making-killed', 'making-now'].entries()) {
      mkdirSync(join(parent, name))
      const when = new Date(Date.now() - (10 - at) * (name === 'making-now' ? 1_000 : 3_600_000))
      utimesSync(join(parent, name), when, when)
    }
    await folderOnce(parent, 'd', slowly('new'))
    expect(readdirSync(parent).sort()).toEqual(['b', 'c', 'd', 'making-now'])
  })
})
