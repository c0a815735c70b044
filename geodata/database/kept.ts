/** What becomes of each table of schema `radier` in a backup. A table without a decision here fails a test. */

interface Written {
  /** How its rows are counted: «1 sitio», «3 sitios». */
  one: string
  many: string
}

/** Tables that people wrote, each after those it refers to: a backup is their rows. */
export const peopleWrote: Record<string, Written> = {
  site: { one: 'sitio', many: 'sitios' },
  site_photo: { one: 'foto', many: 'fotos' },
  site_event: { one: 'hecho de sitios', many: 'hechos de sitios' },
  site_override: { one: 'excepción', many: 'excepciones' },
  saved_search: { one: 'búsqueda', many: 'búsquedas' },
  norm_review: { one: 'norma revisada', many: 'normas revisadas' },
  norm_event: { one: 'hecho de normas', many: 'hechos de normas' },
  area: { one: 'área dibujada', many: 'áreas dibujadas' },
  ficha_template: { one: 'plantilla', many: 'plantillas' },
  ficha: { one: 'ficha emitida', many: 'fichas emitidas' },
  issuer: { one: 'emisor', many: 'emisores' },
  folio: { one: 'folio', many: 'folios' },
}

/** Tables that no backup needs, and why. */
export const notBackedUp: Record<string, string> = {
  load: 'comes again from the files of the publishers',
  statistic: 'comes again from the files of the publishers',
  indicator_value: 'is computed from the loads',
  territory: 'comes with the catalogue',
  publication: 'numbers the changes of this database',
  progress: 'tells of the load under way',
  batch: 'is a queue over files of this machine; the fichas that it issued are kept',
  migration: 'says how this database was made; the manifest of a backup has its names',
}
