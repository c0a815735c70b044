import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './geodata/database/schema.ts',
  out: './etl/migrations',
  schemaFilter: ['radier'],
  extensionsFilters: ['postgis'],
})
