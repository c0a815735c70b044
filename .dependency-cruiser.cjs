// The arrows of ARCHITECTURE.md. `test/gate.ts` runs them and fails when no module was read.
const outside = (...folders) => ({ path: folders })

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'geodata-imports-nothing',
      comment: 'The catalogue is pure: no package, no Node, no other folder. Its database folder knows drizzle.',
      severity: 'error',
      from: { path: '^geodata/', pathNot: ['^geodata/database/', '^geodata/generate\\.ts$'] },
      to: { pathNot: ['^geodata/(?!database/)', 'geojson$'] },
    },
    {
      name: 'geodata-database-knows-only-drizzle',
      severity: 'error',
      from: { path: '^geodata/database/' },
      to: { pathNot: ['^geodata/', 'drizzle-orm'] },
    },
    { name: 'etl-knows-geodata-only', severity: 'error', from: { path: '^etl/' }, to: outside('^api/', '^web/', '^test/', '^start') },
    {
      name: 'api-knows-geodata-only',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/uploads/' },
      to: outside('^etl/', '^web/', '^test/', '^start'),
    },
    {
      name: 'uploads-know-of-etl-only-the-readers',
      severity: 'error',
      from: { path: '^api/uploads/' },
      to: outside('^etl/(?!readers/)', '^web/', '^test/', '^start'),
    },
    {
      name: 'web-knows-geodata-only',
      severity: 'error',
      from: { path: '^web/' },
      to: outside('^etl/', '^geodata/database/', '^test/', '^start'),
    },
    {
      name: 'tests-ask-the-checked-app',
      comment: 'support/app.ts checks every answer against the OpenAPI document.',
      severity: 'error',
      from: { path: '^test/', pathNot: ['^test/support/app\\.ts$', '^test/bench/'] },
      to: { path: '^api/app\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-takes-only-types-from-api',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'contract-is-all-that-web-sees',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^api/', pathNot: ['^api/contract\\.ts$', '^api/contract-[a-z]+\\.ts$'] },
    },
    { name: 'queries-never-know-hono', severity: 'error', from: { path: '^api/queries/' }, to: outside('hono', '^api/routes/') },
    {
      name: 'ui-knows-nothing-of-ours',
      severity: 'error',
      from: { path: '^web/src/ui/' },
      to: { path: '^(web/src/(?!ui/)|geodata/|api/)' },
    },
    {
      name: 'features-never-import-each-other',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'view-and-data-know-no-feature',
      severity: 'error',
      from: { path: '^web/src/(view|data|map)/' },
      to: outside('^web/src/features/'),
    },
    {
      name: 'the-driver-is-opened-with-its-options',
      comment: 'Only these two call postgres(), with geodata/database/driver.',
      severity: 'error',
      from: { pathNot: ['^etl/database\\.ts$', '^api/database\\.ts$'] },
      to: { path: 'postgres@[^/]*/node_modules/postgres/|^postgres$', dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^test/' }, to: outside('^test/') },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['/dist/', '\\.css$', '\\.json$', '\\.svg$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
}
