/** The API of the tests: every answer that it gives is checked against its own document. */
import { type App, type AppOptions, createApp } from '@radier/api/app'
import { audited } from './answers.ts'

export const testApp = (options: AppOptions): App => audited(createApp(options))
