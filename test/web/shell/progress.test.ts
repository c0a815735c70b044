import type { Progress } from '@radier/api/contract'
import { expect, it } from 'vitest'
import { progressShare, progressText } from '../../../web/src/shell/progress.ts'

const progress: Progress = {
  source: 'censo',
  title: 'Censo de prueba',
  step: 'revisar',
  done: 1200,
  total: 2400,
  position: 2,
  of: 4,
  startedAt: '2026-11-20T12:00:00.000Z',
}

it('the load under way says its step as a verb and how much it has done', () => {
  expect(progressText(progress)).toBe('Censo de prueba, revisando: 1.200 de 2.400. Fuente 2 de 4.')
  expect(progressText({ ...progress, step: 'publicar', done: 0, total: null })).toBe('Censo de prueba, publicando. Fuente 2 de 4.')
})

it('the share done counts the sources before and the part of this one', () => {
  expect(progressShare(progress)).toBe(0.375)
  expect(progressShare({ ...progress, total: null })).toBe(0.25)
})
