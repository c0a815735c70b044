/** The API of the tests: every answer that it gives is checked against its own document. */
import { type App, type AppOptions, appOf, createApp } from '@radier/api/app'
import type { Service } from '@radier/api/service'
import { audited } from './answers.ts'

export const testApp = (options: AppOptions): App => audited(createApp(options))

/** Over a service that the test made itself. */
export const testAppOf = (service: Service): App => audited(appOf(service))
