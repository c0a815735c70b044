/**
 * What the API may do to each table of people, beside reading: these verbs and no other. Tables that are not here are written by the loader and
 * the migrations alone. A sheet that was issued is never changed.
 */
export const written: Record<string, readonly ('insert' | 'update' | 'delete')[]> = {
  area: ['insert', 'update'],
  ficha: ['insert'],
  issuer: ['insert', 'update', 'delete'],
  folio: ['insert'],
  ficha_template: ['insert', 'update'],
  batch: ['insert', 'update', 'delete'],
  site: ['insert', 'update', 'delete'],
  site_photo: ['insert', 'delete'],
  site_event: ['insert', 'update', 'delete'],
  site_override: ['insert', 'update', 'delete'],
  saved_search: ['insert', 'delete'],
  norm_review: ['insert', 'update', 'delete'],
  norm_event: ['insert', 'delete'],
}
