/** The whole API as one function from request to response: documented routes, one error, one set of headers, then the web. */
import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Catalogue } from '@radier/geodata/catalogue'
import { es } from 'zod/locales'
import { type Boundary, guard } from './boundary.ts'
import { config } from './config.ts'
import type { Sql } from './database.ts'
import { declaredWrites } from './declared-writes.ts'
import { otherMethods } from './other-methods.ts'
import { Problem, writeProblem } from './problem.ts'
import { areaRoutes } from './routes/areas.ts'
import { atRoutes } from './routes/at.ts'
import { batchRoutes } from './routes/batches.ts'
import { cabidaRoutes } from './routes/cabida.ts'
import { catalogueRoutes } from './routes/catalogue.ts'
import { columnRoutes } from './routes/columns.ts'
import { documentRoutes } from './routes/documents.ts'
import { exampleRoutes } from './routes/example.ts'
import { featureRoutes } from './routes/features.ts'
import { fichaMapRoutes } from './routes/ficha-map.ts'
import { fichaRoutes } from './routes/fichas.ts'
import { groupRoutes } from './routes/groups.ts'
import { healthRoutes } from './routes/health.ts'
import { installationRoutes } from './routes/installation.ts'
import { issuerRoutes } from './routes/issuer.ts'
import { lineageRoutes } from './routes/lineage.ts'
import { loadRoutes } from './routes/loads.ts'
import { matrixRoutes } from './routes/matrix.ts'
import { methodRoutes } from './routes/methods.ts'
import { normRoutes } from './routes/norms.ts'
import { planningRoutes } from './routes/planning.ts'
import { planningCandidateRoutes } from './routes/planning-candidates.ts'
import { planningKeptRoutes } from './routes/planning-kept.ts'
import { planningMicroRoutes } from './routes/planning-micro.ts'
import { planningSearchRoutes } from './routes/planning-search.ts'
import { reportRoutes } from './routes/reports.ts'
import { searchRoutes } from './routes/search.ts'
import { siteRoutes } from './routes/site.ts'
import { landSiteRoutes } from './routes/sites.ts'
import { sitePhotoRoutes } from './routes/sites-photos.ts'
import { templateRoutes } from './routes/templates.ts'
import { territoryRoutes } from './routes/territories.ts'
import { tileRoutes } from './routes/tiles.ts'
import { uploadRoutes } from './routes/uploads.ts'
import { valueRoutes } from './routes/values.ts'
import { verifyRoutes } from './routes/verify.ts'
import { viewRoutes } from './routes/views.ts'
import { secure } from './secure.ts'
import { createService, type Service } from './service.ts'

export type App = OpenAPIHono

export interface AppOptions {
  sql: Sql
  catalogue: Catalogue
  /** Folder of the built web; without it only /api answers. */
  webDir?: string
  /** How stale the publication may be, in ms. */
  pollMs?: number
  boundary?: Boundary
}

export const createApp = ({ sql, catalogue, webDir, pollMs, boundary }: AppOptions): App =>
  appOf(createService(sql, catalogue, pollMs, sql, boundary), webDir)

z.config(es())

export function appOf(service: Service, webDir?: string): App {
  const app: App = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return
      const faults = result.error.issues.map(({ path, message }) => `${path.length ? `«${path.join('.')}»` : 'El cuerpo'} ${message}`)
      throw new Problem('malformado', `${faults.join('; ')}.`)
    },
  })
  app.onError((error, c) => writeProblem(error, c, service.folders))
  app.use(secure)
  const writing = new Map<string, boolean>()
  app.use(guard(service.boundary, writing))
  app.use(async (c, next) => {
    if (c.req.url.length > config.addressLength) throw new Problem('largo', `La dirección pasa de ${config.addressLength} letras.`)
    await next()
  })
  for (const routes of [
    catalogueRoutes,
    territoryRoutes,
    valueRoutes,
    matrixRoutes,
    columnRoutes,
    groupRoutes,
    lineageRoutes,
    methodRoutes,
    tileRoutes,
    featureRoutes,
    fichaMapRoutes,
    fichaRoutes,
    reportRoutes,
    verifyRoutes,
    viewRoutes,
    issuerRoutes,
    templateRoutes,
    batchRoutes,
    searchRoutes,
    atRoutes,
    areaRoutes,
    loadRoutes,
    planningRoutes,
    planningSearchRoutes,
    planningCandidateRoutes,
    planningKeptRoutes,
    planningMicroRoutes,
    exampleRoutes,
    cabidaRoutes,
    normRoutes,
    landSiteRoutes,
    sitePhotoRoutes,
    uploadRoutes,
    healthRoutes,
    installationRoutes,
  ])
    routes(app, service)
  documentRoutes(app)
  for (const [route, writes] of declaredWrites(app)) writing.set(route, writes)
  otherMethods(app)
  app.all('/api/*', (c) => {
    throw new Problem('desconocido', `No hay nada en ${c.req.method} ${c.req.path}. La documentación está en /api/docs.`)
  })
  if (webDir) siteRoutes(app, webDir)
  app.notFound((c) => writeProblem(new Problem('desconocido', `No hay nada en ${c.req.path}.`), c))
  return app
}
